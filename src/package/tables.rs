//! Tables as text: read into rows, and written from them.
use super::{Fault, Faults, Package};
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::collections::BTreeMap;

/// A row of a table.
pub trait Row: Serialize + DeserializeOwned {
    /// The name of the resource.
    const TABLE: &'static str;
}

/// Reads a table of a package: what its schema cannot say is checked here, every fault at once.
pub fn read<T: Row>(package: &Package, faults: &mut Vec<Fault>) -> Vec<T> {
    let path = format!("{}.csv", T::TABLE);
    let Some(text) = package.tables().get(T::TABLE) else { return vec![] };
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let columns: Vec<String> =
        reader.headers().map(|header| header.iter().map(Into::into).collect()).unwrap_or_default();
    let mut rows = vec![];
    for row in reader.deserialize() {
        match row {
            Ok(row) => rows.push(row),
            Err(error) => faults.push(told(&path, &columns, &error)),
        }
    }
    rows
}

fn told(path: &str, columns: &[String], error: &csv::Error) -> Fault {
    match error.kind() {
        csv::ErrorKind::Deserialize { pos, err } => {
            let column = err.field().and_then(|place| columns.get(usize::try_from(place).ok()?)).cloned();
            Fault {
                file: path.into(),
                line: pos.as_ref().map(csv::Position::line),
                column,
                reason: err.kind().to_string(),
            }
        }
        _ => Fault::file(path, error),
    }
}

/// Writes a table of a package: a header, then a row a line, with LF.
pub fn write<T: Row>(columns: &[String], rows: &[T], tables: &mut BTreeMap<String, String>) -> Result<(), Faults> {
    let refused = |e: String| Fault::file(T::TABLE, e);
    let mut writer = csv::WriterBuilder::new().has_headers(false).from_writer(vec![]);
    writer.write_record(columns).map_err(|e| refused(e.to_string()))?;
    for row in rows {
        writer.serialize(row).map_err(|e| refused(e.to_string()))?;
    }
    let bytes = writer.into_inner().map_err(|e| refused(e.to_string()))?;
    tables.insert(T::TABLE.into(), String::from_utf8(bytes).map_err(|e| refused(e.to_string()))?);
    Ok(())
}
