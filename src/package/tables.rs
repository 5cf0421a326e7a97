//! Conversion of tables between CSV and rows.
use super::schema::Resource;
use super::{Package, ValidationError, ValidationErrors};
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::collections::BTreeMap;
use std::io::{self, Write};
use std::path::PathBuf;

/// A row of a table.
pub trait Row: Serialize + DeserializeOwned {
    /// The name of the resource.
    const TABLE: &'static str;
}

/// Reads a table of a package. Reports all errors that its schema cannot express.
pub fn read<T: Row>(package: &Package, faults: &mut Vec<ValidationError>) -> Vec<T> {
    let path = format!("{}.csv", T::TABLE);
    let Some(text) = package.tables().get(T::TABLE) else { return vec![] };
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let columns: Vec<String> =
        reader.headers().map(|header| header.iter().map(Into::into).collect()).unwrap_or_default();
    let mut rows = vec![];
    for row in reader.deserialize() {
        if ValidationErrors::is_full(faults) {
            break;
        }
        match row {
            Ok(row) => rows.push(row),
            Err(error) => faults.push(row_error(&path, &columns, &error)),
        }
    }
    rows
}

/// Converts an error of the CSV reader.
fn row_error(path: &str, columns: &[String], error: &csv::Error) -> ValidationError {
    match error.kind() {
        csv::ErrorKind::Deserialize { pos, err } => {
            let column = err.field().and_then(|place| columns.get(usize::try_from(place).ok()?)).cloned();
            let line = pos.as_ref().map(csv::Position::line);
            ValidationError { line, column, ..ValidationError::file(path, err.kind()) }
        }
        _ => ValidationError::file(path, error),
    }
}

/// Writes rows to tables. Each table goes to its own writer.
pub struct TableWriter<W: Write> {
    tables: BTreeMap<String, Table<W>>,
}

struct Table<W: Write> {
    /// The path for error messages.
    path: PathBuf,
    csv: csv::Writer<W>,
}

impl<W: Write> TableWriter<W> {
    pub fn new() -> Self {
        Self { tables: BTreeMap::new() }
    }

    /// Adds a table and writes its header. Lines end with LF.
    pub fn add(&mut self, resource: &Resource, path: PathBuf, to: W) -> io::Result<()> {
        let csv = csv::WriterBuilder::new().has_headers(false).from_writer(to);
        let mut table = Table { path, csv };
        let names = resource.schema.fields.iter().map(|field| &field.name);
        table.csv.write_record(names).map_err(|e| table.error(e.into()))?;
        self.tables.insert(resource.name.clone(), table);
        Ok(())
    }

    /// Writes rows of a table. Skips tables that were not added.
    pub fn rows<T: Row>(&mut self, rows: &[T]) -> io::Result<()> {
        let Some(table) = self.tables.get_mut(T::TABLE) else { return Ok(()) };
        rows.iter().try_for_each(|row| table.csv.serialize(row)).map_err(|e| table.error(e.into()))
    }

    /// Returns whether one of the tables was added.
    pub fn has_any(&self, names: &[&str]) -> bool {
        names.iter().any(|name| self.tables.contains_key(*name))
    }

    /// Passes all rows on.
    pub fn flush(&mut self) -> io::Result<()> {
        self.tables.values_mut().try_for_each(|table| table.csv.flush().map_err(|e| table.error(e)))
    }
}

impl<W: Write> Table<W> {
    fn error(&self, error: io::Error) -> io::Error {
        io::Error::new(error.kind(), format!("cannot write {}: {error}", self.path.display()))
    }
}
