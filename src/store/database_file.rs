//! Notices when a SQLite file is replaced or deleted under a running process. SQLite itself goes on with the old file.
use std::fs::metadata;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

/// Identifies a file by its device and inode.
type FileId = (u64, u64);

/// A database file and its write-ahead log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DatabaseFile {
    path: PathBuf,
    database: FileId,
    log: Option<FileId>,
}

impl DatabaseFile {
    /// Identifies the files of an open database. Returns `None` if there is no file, for example for a database in memory.
    pub fn of(path: &Path) -> Option<Self> {
        let mut log = path.as_os_str().to_owned();
        log.push("-wal");
        Some(Self { path: path.to_owned(), database: id(path)?, log: id(Path::new(&log)) })
    }

    /// Returns whether the files are still the same.
    pub fn is_unchanged(&self) -> bool {
        let now = Self::of(&self.path);
        // A log may appear later, but the log of an open database never disappears.
        now.is_some_and(|now| now.database == self.database && (self.log.is_none() || now.log == self.log))
    }
}

fn id(path: &Path) -> Option<FileId> {
    metadata(path).ok().map(|file| (file.dev(), file.ino()))
}

/// The moment at which a database file was last replaced. Older connections belong to another file.
#[derive(Clone, Default)]
pub struct Replacement(Arc<Mutex<Option<Instant>>>);

impl Replacement {
    /// Records that the file was replaced now.
    pub fn happened(&self) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(Instant::now());
    }

    /// Returns whether a connection of this age belongs to the current file.
    pub fn is_current(&self, age: Duration) -> bool {
        let replaced = *self.0.lock().unwrap_or_else(PoisonError::into_inner);
        replaced.is_none_or(|replaced| age < replaced.elapsed())
    }
}
