//! Conversion of tables between CSV and rows.
use super::schema::DESCRIPTOR;
use super::{Package, ValidationError, ValidationErrors};
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::collections::BTreeMap;

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
            ValidationError {
                file: path.into(),
                line: pos.as_ref().map(csv::Position::line),
                column,
                reason: err.kind().to_string(),
            }
        }
        _ => ValidationError::file(path, error),
    }
}

/// Writes the tables of a new package, with the columns of another one.
pub struct Writer<'a> {
    package: &'a Package,
    tables: BTreeMap<String, String>,
}

impl<'a> Writer<'a> {
    pub fn new(package: &'a Package) -> Self {
        Self { package, tables: BTreeMap::new() }
    }

    /// Writes one table.
    pub fn table<T: Row>(&mut self, rows: &[T]) -> Result<(), ValidationErrors> {
        let resource = self.package.descriptor.resources.iter().find(|resource| resource.name == T::TABLE);
        let fields =
            resource.map(|resource| resource.schema.fields.iter().map(|field| field.name.clone()).collect::<Vec<_>>());
        let columns =
            fields.ok_or_else(|| ValidationError::file(DESCRIPTOR, format!("there is no resource {}", T::TABLE)))?;
        self.tables.insert(T::TABLE.into(), write(&columns, rows)?);
        Ok(())
    }

    /// Returns the text of each written table, by the name of its resource.
    pub fn into_tables(self) -> BTreeMap<String, String> {
        self.tables
    }
}

/// Writes a table as CSV: a header, then the rows. Lines end with LF.
fn write<T: Row>(columns: &[String], rows: &[T]) -> Result<String, ValidationErrors> {
    let write_error = |e: String| ValidationError::file(T::TABLE, e);
    let mut writer = csv::WriterBuilder::new().has_headers(false).from_writer(vec![]);
    writer.write_record(columns).map_err(|e| write_error(e.to_string()))?;
    for row in rows {
        writer.serialize(row).map_err(|e| write_error(e.to_string()))?;
    }
    let bytes = writer.into_inner().map_err(|e| write_error(e.to_string()))?;
    Ok(String::from_utf8(bytes).map_err(|e| write_error(e.to_string()))?)
}
