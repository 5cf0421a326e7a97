//! Whether a SQLite database has changed, without asking it: each commit, by whichever process, changes the header of the WAL index
//! beside the database ("WAL-mode File Format", sqlite.org/walformat.html).
use sea_orm::DatabaseConnection;
use sea_orm::sqlx::sqlite::SqliteConnectOptions;
use sea_orm::sqlx::{Connection, Executor, SqliteConnection};
use std::collections::HashMap;
use std::fs::File;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, PoisonError, RwLock};

/// Both copies that the WAL index begins with: the number of changes, of pages, and their checksums.
pub type Header = [u8; 96];

/// The WAL index of a database.
pub struct Index {
    path: PathBuf,
    opened: RwLock<Option<&'static File>>,
    /// Whether a connection is held that keeps the file where it is.
    stays: AtomicBool,
    held: tokio::sync::Mutex<Hold>,
}

enum Hold {
    Nothing,
    Connection(SqliteConnection),
    /// The database is being closed.
    Ended,
}

impl Index {
    /// Of the database under an address; none if it is no SQLite database.
    pub fn of(url: &str) -> Option<Self> {
        let options: SqliteConnectOptions = url.starts_with("sqlite:").then(|| url.parse().ok())??;
        let mut path = options.get_filename().as_os_str().to_owned();
        path.push("-shm");
        Some(Self {
            path: path.into(),
            opened: RwLock::new(None),
            stays: AtomicBool::new(false),
            held: tokio::sync::Mutex::new(Hold::Nothing),
        })
    }

    /// The header now; none where there is no such file.
    pub fn header(&self) -> Option<Header> {
        let stays = self.stays.load(Ordering::Acquire);
        let opened = *self.opened.read().unwrap_or_else(PoisonError::into_inner);
        if let Some(header) = opened.filter(|opened| stays || is_there(opened)).and_then(read) {
            return Some(header);
        }
        let mut held = self.opened.write().unwrap_or_else(PoisonError::into_inner);
        *held = open(&self.path);
        held.and_then(read)
    }

    /// Sees to it that a connection is held that has read, so that SQLite does not delete the file, and one system call tells whether it
    /// changed. Where somebody put another database in its place, that one is held from now on.
    pub async fn hold(&self, db: &DatabaseConnection) {
        let mut held = self.held.lock().await;
        let opened = *self.opened.read().unwrap_or_else(PoisonError::into_inner);
        match &*held {
            Hold::Ended => return,
            Hold::Connection(_) if opened.is_none_or(is_there) => return,
            _ => {}
        }
        self.stays.store(false, Ordering::Release);
        *held = Hold::Nothing;
        if self.header().is_none() {
            return;
        }
        let options = db.get_sqlite_connection_pool().connect_options();
        let Ok(mut connection) = SqliteConnection::connect_with(&options).await else { return };
        if connection.execute("select revision from register").await.is_err() {
            return;
        }
        // The one that is there from now on.
        *self.opened.write().unwrap_or_else(PoisonError::into_inner) = None;
        self.stays.store(true, Ordering::Release);
        *held = Hold::Connection(connection);
    }

    /// Gives up the connection for good: the last one that is closed puts into the database what SQLite keeps beside it.
    pub async fn release(&self) {
        self.stays.store(false, Ordering::Release);
        if let Hold::Connection(connection) = std::mem::replace(&mut *self.held.lock().await, Hold::Ended) {
            // It wrote nothing that could be lost.
            let _ = connection.close().await;
        }
    }
}

#[cfg(unix)]
fn read(index: &File) -> Option<Header> {
    use std::os::unix::fs::FileExt;
    let mut header = [0; 96];
    index.read_exact_at(&mut header, 0).is_ok().then_some(header)
}

#[cfg(not(unix))]
fn read(_: &File) -> Option<Header> {
    None
}

/// Whether the file was not deleted: SQLite does so when its last connection closes, and makes a new one.
#[cfg(unix)]
fn is_there(index: &File) -> bool {
    use std::os::unix::fs::MetadataExt;
    index.metadata().is_ok_and(|file| file.nlink() > 0)
}

#[cfg(not(unix))]
fn is_there(_: &File) -> bool {
    false
}

/// The files that are open, by device and number. They stay so: to close one would give up the locks that SQLite holds on it in
/// this process (POSIX says so).
#[cfg(unix)]
fn open(path: &Path) -> Option<&'static File> {
    use std::os::unix::fs::MetadataExt;
    static OPENED: Mutex<Option<HashMap<(u64, u64), &'static File>>> = Mutex::new(None);
    let mut opened = OPENED.lock().unwrap_or_else(PoisonError::into_inner);
    let opened = opened.get_or_insert_default();
    let found = std::fs::metadata(path).ok()?;
    let key = (found.dev(), found.ino());
    // A number is not given anew while the file is open.
    if let Some(file) = opened.get(&key) {
        return Some(file);
    }
    let file: &'static File = Box::leak(Box::new(File::open(path).ok()?));
    opened.insert(key, file);
    Some(file)
}

#[cfg(not(unix))]
fn open(_: &Path) -> Option<&'static File> {
    None
}
