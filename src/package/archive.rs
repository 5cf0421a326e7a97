//! The data package as a ZIP file. The bytes depend only on the state, whether the file is built on disk or streamed while it is built.
use super::export::{ExportError, check_not_empty, descriptor, write_tables};
use super::schema::DESCRIPTOR;
use super::tables::TableWriter;
use crate::store::Snapshot;
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
    let (text, descriptor) = descriptor().map_err(|e| io::Error::other(e.to_string()))?;
    add_descriptor(&mut archive, text)?;
    for resource in &descriptor.resources {
        archive.start_file(resource.path.as_str(), options())?;
        io::copy(&mut File::open(folder.join(&resource.path))?, &mut archive)?;
    }
    archive.finish()?.into_inner().flush()
}

fn add_descriptor<W: Write>(archive: &mut ZipWriter<StreamWriter<W>>, text: &str) -> io::Result<()> {
    archive.start_file(DESCRIPTOR, options())?;
    archive.write_all(text.as_bytes())
}

/// Sends the package in chunks while it is built, without a folder, and then an empty chunk. Reads the records once for each of their tables.
///
/// # Errors
///
/// When the register is empty, the database fails, or the receiver is gone.
pub async fn stream(snapshot: &Snapshot, to: &Sender<Result<Vec<u8>, ExportError>>) -> Result<(), ExportError> {
    check_not_empty(snapshot)?;
    let (text, descriptor) = descriptor()?;
    let chunk = Chunk::default();
    let left = |_| ExportError::Write(io::ErrorKind::BrokenPipe.into());
    let send = async || match chunk.take() {
        bytes if bytes.is_empty() && !to.is_closed() => Ok(()),
        bytes => to.send(Ok(bytes)).await.map_err(left),
    };
    let mut archive = ZipWriter::new_stream(chunk.clone());
    add_descriptor(&mut archive, text)?;
    for resource in &descriptor.resources {
        archive.start_file(resource.path.as_str(), options()).map_err(io::Error::from)?;
        let mut table = TableWriter::new();
        table.add(resource, resource.path.as_str().into(), Unflushed(&mut archive))?;
        write_tables(snapshot, &mut table, &send).await?;
    }
    archive.finish().map_err(io::Error::from)?;
    send().await?;
    to.send(Ok(vec![])).await.map_err(left)
}

/// Ignores flushes. A flush would end a block of the compressed data, so that the bytes would depend on the batches.
struct Unflushed<W>(W);

impl<W: Write> Write for Unflushed<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.write(bytes)
    }

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
