//! The data package as a ZIP file. The bytes depend only on the state, whether the file is built on disk or streamed while it is built.
use super::export::{ExportError, check_not_empty, descriptor, write_tables};
use super::manifest::{Checksum, Origin, manifest};
use super::schema::DESCRIPTOR;
use super::tables::TableWriter;
use crate::store::Snapshot;
use std::collections::BTreeMap;
use std::fs::File;
use std::io::{self, BufWriter, Write};
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};
use tokio::sync::mpsc::Sender;
use zip::write::{SimpleFileOptions, StreamWriter};
use zip::{DateTime, ZipWriter};

/// The options of each entry. The time is fixed, so that equal packages have equal bytes.
fn options() -> SimpleFileOptions {
    SimpleFileOptions::default().last_modified_time(DateTime::default()).unix_permissions(0o644)
}

/// Packs the tables in a folder.
///
/// # Errors
///
/// When a file cannot be read or written.
pub fn pack(folder: &Path, to: File) -> io::Result<()> {
    let mut archive = ZipWriter::new_stream(BufWriter::new(to));
    let (_, descriptor) = descriptor().map_err(|e| io::Error::other(e.to_string()))?;
    // The descriptor is the last file, because it has the hashes of the others.
    for path in descriptor.resources.iter().map(|resource| resource.path.as_str()).chain([DESCRIPTOR]) {
        archive.start_file(path, options())?;
        io::copy(&mut File::open(folder.join(path))?, &mut archive)?;
    }
    archive.finish()?.into_inner().flush()
}

/// Sends the package in chunks while it is built, without a folder, and then an empty chunk. Reads the records once for each of their tables.
///
/// # Errors
///
/// When the register is empty, the database fails, or the receiver is gone.
pub async fn stream(
    snapshot: &Snapshot,
    homepage: &str,
    to: &Sender<Result<Vec<u8>, ExportError>>,
) -> Result<(), ExportError> {
    check_not_empty(snapshot)?;
    let (text, descriptor) = descriptor()?;
    let chunk = Chunk::default();
    let left = |_| ExportError::Write(io::ErrorKind::BrokenPipe.into());
    let send = async || match chunk.take() {
        bytes if bytes.is_empty() && !to.is_closed() => Ok(()),
        bytes => to.send(Ok(bytes)).await.map_err(left),
    };
    let mut archive = ZipWriter::new_stream(chunk.clone());
    let mut checksums = BTreeMap::new();
    for resource in &descriptor.resources {
        archive.start_file(resource.path.as_str(), options()).map_err(io::Error::from)?;
        let mut checksum = Checksum::default();
        let mut table = TableWriter::new();
        let entry = Entry { archive: &mut archive, checksum: &mut checksum };
        table.add(resource, resource.path.as_str().into(), entry)?;
        write_tables(snapshot, &mut table, &send).await?;
        drop(table);
        checksums.insert(resource.name.clone(), checksum);
    }
    archive.start_file(DESCRIPTOR, options()).map_err(io::Error::from)?;
    let origin = Origin { snapshot, homepage: Some(homepage) };
    // The compressed bytes depend on the sizes of the writes. `io::copy` reads files in chunks of this size.
    for chunk in manifest(text, origin, checksums).await?.as_bytes().chunks(8 << 10) {
        archive.write_all(chunk)?;
    }
    archive.finish().map_err(io::Error::from)?;
    send().await?;
    to.send(Ok(vec![])).await.map_err(left)
}

/// A file in the archive, and the checksum of what was written to it.
struct Entry<'a, W: Write> {
    archive: &'a mut ZipWriter<StreamWriter<W>>,
    checksum: &'a mut Checksum,
}

impl<W: Write> Write for Entry<'_, W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let written = self.archive.write(bytes)?;
        self.checksum.write_all(bytes.get(..written).unwrap_or_default())?;
        Ok(written)
    }

    /// Ignores flushes. A flush would end a block of the compressed data, so that the bytes would depend on the batches.
    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// The bytes that were written and not yet sent.
#[derive(Clone, Default)]
struct Chunk(Arc<Mutex<Vec<u8>>>);

impl Chunk {
    fn take(&self) -> Vec<u8> {
        std::mem::take(&mut *self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl Write for Chunk {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
