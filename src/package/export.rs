//! Export of the register as a data package, in batches and constant memory. The tables that trace records to the documents have only a
//! header, because the register does not store them.
use super::manifest::{Checksum, Origin, manifest};
use super::schema::{DESCRIPTOR, Descriptor};
use super::tables::TableWriter;
use super::{actions, agreements, cooperation, parts, printed_names, projects};
use crate::error;
use crate::kinds::actions::Action;
use crate::kinds::agreements::Agreement;
use crate::kinds::cooperation::Cooperation;
use crate::kinds::projects::Project;
use crate::service::export::export;
use crate::service::record::{Record, RecordListRequest};
use crate::store::{ReferenceData, Snapshot};
use entity::Revision;
use futures_util::StreamExt;
use std::collections::BTreeMap;
use std::fmt::{Display, Formatter};
use std::fs::File;
use std::io::{self, Write};
use std::path::Path;
use std::pin::pin;

/// The reason why an export failed.
#[derive(Debug)]
pub enum ExportError {
    /// The register has no data to export.
    Empty,
    /// A file cannot be written. The message names it.
    Write(io::Error),
    Register(error::Error),
}

impl Display for ExportError {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Empty => f.write_str("the register is empty: check the database URL"),
            Self::Write(error) => error.fmt(f),
            Self::Register(error) => match error.cause() {
                Some(cause) => write!(f, "cannot read the register: {cause}"),
                None => error.fmt(f),
            },
        }
    }
}

impl From<io::Error> for ExportError {
    fn from(error: io::Error) -> Self {
        Self::Write(error)
    }
}

impl From<error::Error> for ExportError {
    fn from(error: error::Error) -> Self {
        Self::Register(error)
    }
}

/// The text and the tables of the descriptor that every export has.
pub fn descriptor() -> Result<(&'static str, Descriptor), ExportError> {
    let text = super::bundled::DESCRIPTOR;
    let descriptor = Descriptor::parse(text).map_err(|e| error::Error::Internal(e.to_string()))?;
    Ok((text, descriptor))
}

/// Fails if there is nothing to export.
pub fn check_not_empty(snapshot: &Snapshot) -> Result<(), ExportError> {
    if snapshot.revision() == Revision(0) { Err(ExportError::Empty) } else { Ok(()) }
}

/// Writes the package of a state to a folder. Its descriptor names the public URL of the register as its homepage. Returns the name of each
/// file.
///
/// # Errors
///
/// When the register is empty, the database fails, or a file cannot be written or already exists.
pub async fn write_folder(
    snapshot: &Snapshot,
    folder: &Path,
    homepage: Option<&str>,
) -> Result<Vec<String>, ExportError> {
    check_not_empty(snapshot)?;
    let (text, descriptor) = descriptor()?;
    let mut tables = TableWriter::new();
    for resource in &descriptor.resources {
        let path = folder.join(&resource.path);
        let file = File::create_new(&path).map_err(|e| named(&path, &e))?;
        tables.add(resource, path, file)?;
    }
    write_tables(snapshot, &mut tables, &async || Ok(())).await?;
    let mut checksums = BTreeMap::new();
    for resource in &descriptor.resources {
        let path = folder.join(&resource.path);
        checksums.insert(resource.name.clone(), Checksum::of_file(&path).map_err(|e| named(&path, &e))?);
    }
    let path = folder.join(DESCRIPTOR);
    let text = manifest(text, Origin { snapshot, homepage }, checksums).await?;
    std::fs::write(&path, text).map_err(|e| named(&path, &e))?;
    let tables = descriptor.resources.into_iter().map(|resource| resource.path);
    Ok(tables.chain([DESCRIPTOR.to_owned()]).collect())
}

/// Adds the path to an error.
pub fn named(path: &Path, error: &io::Error) -> io::Error {
    io::Error::new(error.kind(), format!("cannot write {}: {error}", path.display()))
}

/// Writes the rows of a state to the tables that the writer has. Calls a function after each batch of records.
pub async fn write_tables<W: Write>(
    snapshot: &Snapshot,
    tables: &mut TableWriter<W>,
    after_batch: &impl AsyncFn() -> Result<(), ExportError>,
) -> Result<(), ExportError> {
    write_reference(snapshot.reference(), tables)?;
    if wants(tables, &actions::TABLES) {
        write_records::<Action, W>(snapshot, tables, actions::write, after_batch).await?;
    }
    if wants(tables, &projects::TABLES) {
        write_records::<Project, W>(snapshot, tables, projects::write, after_batch).await?;
    }
    if wants(tables, &agreements::TABLES) {
        write_records::<Agreement, W>(snapshot, tables, agreements::write, after_batch).await?;
    }
    if wants(tables, &cooperation::TABLES) {
        write_records::<Cooperation, W>(snapshot, tables, cooperation::write, after_batch).await?;
    }
    Ok(tables.flush()?)
}

/// Returns whether the writer has a table of a kind or a shared table.
fn wants<W: Write>(tables: &TableWriter<W>, own: &[&str]) -> bool {
    tables.has_any(own) || tables.has_any(&parts::TABLES)
}

async fn write_records<R: Record, W: Write>(
    snapshot: &Snapshot,
    tables: &mut TableWriter<W>,
    write: impl Fn(&[(String, R::Input)], &mut TableWriter<W>) -> io::Result<()>,
    after_batch: &impl AsyncFn() -> Result<(), ExportError>,
) -> Result<(), ExportError>
where
    RecordListRequest<R>: Default,
{
    // Each batch takes a connection of its own, so none is held for the whole export.
    let start = snapshot.reconnected();
    let batches = export::<R, (String, R::Input)>(&start, RecordListRequest::<R>::default()).await?.batches;
    drop(start);
    let mut batches = pin!(batches);
    while let Some(batch) = batches.next().await {
        write(&batch?, tables)?;
        after_batch().await?;
    }
    Ok(())
}

/// Writes reference data, sorted by key.
fn write_reference<W: Write>(data: &ReferenceData, tables: &mut TableWriter<W>) -> io::Result<()> {
    fn rows<K, V: Clone>(entries: &BTreeMap<K, V>) -> Vec<V> {
        entries.values().cloned().collect()
    }
    let ReferenceData {
        countries,
        regions,
        region_countries,
        region_parents,
        organisations,
        printed_names: names,
        programmes,
        documents,
        caveats,
        exchange_rates,
        plans,
        chapters,
        objectives,
    } = data;
    tables.rows(&rows(countries))?;
    tables.rows(&rows(regions))?;
    tables.rows(&rows(region_countries))?;
    tables.rows(&rows(region_parents))?;
    tables.rows(&rows(organisations))?;
    printed_names::write(names.values(), tables)?;
    tables.rows(&rows(documents))?;
    tables.rows(&rows(caveats))?;
    tables.rows(&rows(programmes))?;
    tables.rows(&rows(exchange_rates))?;
    tables.rows(&rows(plans))?;
    tables.rows(&rows(chapters))?;
    tables.rows(&rows(objectives))
}
