//! Reads the files of a data package from a folder. Reads only regular files inside the folder, up to a size.
use super::faults::ValidationError;
use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};

/// Maximum size of a file, in bytes.
const FILE_LIMIT: u64 = 256 << 20;
/// Maximum size of all files, in bytes.
const TOTAL_LIMIT: u64 = 1 << 30;

/// A folder to read from.
pub struct Folder {
    path: PathBuf,
    /// The bytes that may still be read.
    remaining: u64,
}

impl Folder {
    pub fn new(path: &Path) -> Self {
        Self { path: path.into(), remaining: TOTAL_LIMIT }
    }

    /// Reads a file as text.
    ///
    /// # Errors
    ///
    /// When the file is not a regular file inside the folder, is too large, is not UTF-8, or cannot be read.
    pub fn read(&mut self, name: &str) -> Result<String, ValidationError> {
        let failed = |reason: String| ValidationError::file(name, reason);
        let cannot = |e: std::io::Error| failed(format!("cannot be read from {}: {e}", self.path.display()));
        let file = self.path.join(name).canonicalize().map_err(cannot)?;
        if !file.starts_with(self.path.canonicalize().map_err(cannot)?) {
            return Err(failed(format!("is a link to {}, outside the folder of the package", file.display())));
        }
        // Opening a pipe would wait for a writer, and a device may never end.
        let metadata = file.metadata().map_err(cannot)?;
        if !metadata.is_file() {
            return Err(failed("is not a regular file".into()));
        }
        let limit = FILE_LIMIT.min(self.remaining);
        let mut bytes = vec![];
        // The file may grow while it is read.
        if metadata.len() <= limit {
            File::open(file).and_then(|file| file.take(limit + 1).read_to_end(&mut bytes)).map_err(cannot)?;
        }
        let size = metadata.len().max(bytes.len() as u64);
        if size > FILE_LIMIT {
            return Err(failed(format!("has {size} bytes; a file may have at most {FILE_LIMIT}")));
        }
        if size > self.remaining {
            return Err(failed(format!("is too large: the files of a package may have at most {TOTAL_LIMIT} bytes")));
        }
        self.remaining -= size;
        String::from_utf8(bytes).map_err(|_| failed("is not UTF-8 text".into()))
    }
}
