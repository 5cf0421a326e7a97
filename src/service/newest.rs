//! What a process knows of the newest revision, without asking the database at every request.
//!
//! On SQLite that is exact: each commit, by whichever process, changes the header of the WAL index beside the database ("WAL-mode File
//! Format", sqlite.org/walformat.html), and a system call tells whether it did. On PostgreSQL a commit is announced (`NOTIFY`) to
//! all that listen, and asked for every second besides; what was not confirmed for `BOUND` is asked for anew, so no answer is
//! older than that. What a process writes itself it knows at once.
use super::history;
use crate::error::Result;
use chrono::{DateTime, Utc};
use entity::{Revision, revision};
use sea_orm::sqlx::postgres::{PgListener, PgPoolOptions};
use sea_orm::sqlx::sqlite::SqliteConnectOptions;
use sea_orm::sqlx::{Connection, Executor, SqliteConnection};
use sea_orm::{ConnectionTrait, DatabaseConnection, DatabaseTransaction, DbBackend};
use std::collections::HashMap;
use std::fs::File;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, PoisonError, RwLock};
use std::time::{Duration, Instant};
use tokio::sync::watch::{Receiver, Sender};

/// How often PostgreSQL is asked, whether or not anything was announced.
pub const INTERVAL: Duration = Duration::from_secs(1);
/// How old what is known may be on PostgreSQL, at most: a second, and what a slow answer takes.
pub const BOUND: Duration = Duration::from_secs(2);
/// How often it is looked on SQLite, for those who wait for changes; who asks is told exactly.
const LOOK: Duration = Duration::from_millis(100);
/// What revisions are announced under.
const CHANNEL: &str = "register_revision";

/// A revision, and when it was made; none in a register that nothing was written to yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Known {
    pub revision: Revision,
    pub at: Option<DateTime<Utc>>,
}

/// What was known when.
struct Held {
    known: Known,
    /// The header of the WAL index, as it was before the database was asked.
    header: Option<Header>,
    /// When the database was asked.
    asked: Instant,
}

pub struct Newest {
    held: RwLock<Option<Held>>,
    told: Sender<Revision>,
    /// The WAL index of SQLite.
    index: Option<PathBuf>,
    opened: RwLock<Option<&'static File>>,
    /// Whether a connection is held that keeps the WAL index where it is.
    stays: AtomicBool,
}

impl Newest {
    /// Of the database under an address; without one, the database is asked each time.
    pub fn of(url: Option<&str>) -> Self {
        let sqlite = url.filter(|url| url.starts_with("sqlite:")).and_then(|url| url.parse().ok());
        let index = sqlite.map(|options: SqliteConnectOptions| {
            let mut path = options.get_filename().as_os_str().to_owned();
            path.push("-shm");
            path.into()
        });
        let (told, _) = tokio::sync::watch::channel(Revision(0));
        Self { held: RwLock::new(None), told, index, opened: RwLock::new(None), stays: AtomicBool::new(false) }
    }

    /// What is known, if it is sure.
    pub fn known(&self) -> Option<Known> {
        let held = self.held.read().unwrap_or_else(PoisonError::into_inner);
        let held = held.as_ref()?;
        let sure = match &self.index {
            Some(_) => held.header.is_some() && held.header == self.header(),
            None => held.asked.elapsed() < BOUND && self.is_fed(),
        };
        sure.then_some(held.known)
    }

    /// What is known, if the database itself could not know more.
    pub fn exactly(&self) -> Option<Known> {
        self.index.as_ref().and_then(|_| self.known())
    }

    /// Whether something keeps it up to date.
    fn is_fed(&self) -> bool {
        self.told.receiver_count() > 0
    }

    /// Asks the database.
    pub async fn ask(&self, db: &DatabaseConnection) -> Result<Known> {
        // In this order: what is written in between is asked for again.
        let (header, asked) = (self.header(), Instant::now());
        let newest = history::newest_revision(db).await?;
        let known = match newest {
            Some(revision::Model { number, at, .. }) => Known { revision: number, at: Some(at) },
            None => Known { revision: Revision(0), at: None },
        };
        self.learn(known, header, asked);
        Ok(known)
    }

    /// What is known, or asked for.
    pub async fn get(&self, db: &DatabaseConnection) -> Result<Known> {
        match self.known() {
            Some(known) => Ok(known),
            None => Box::pin(self.ask(db)).await,
        }
    }

    /// What this process wrote itself.
    pub fn wrote(&self, revision: Revision, at: DateTime<Utc>) {
        self.learn(Known { revision, at: Some(at) }, None, Instant::now());
    }

    fn learn(&self, known: Known, header: Option<Header>, asked: Instant) {
        let mut held = self.held.write().unwrap_or_else(PoisonError::into_inner);
        if held.as_ref().is_none_or(|held| held.known.revision <= known.revision) {
            *held = Some(Held { known, header, asked });
        }
        drop(held);
        self.told.send_if_modified(|told| {
            let new = *told < known.revision;
            *told = Ord::max(*told, known.revision);
            new
        });
    }

    /// Each revision from now on, while `watch` runs.
    pub fn follow(&self) -> Receiver<Revision> {
        self.told.subscribe()
    }

    /// Keeps what is known up to date, for as long as the process runs.
    pub async fn watch(&self, db: &DatabaseConnection) {
        let _fed = self.follow();
        if db.get_database_backend() == DbBackend::Postgres {
            self.listen(db).await;
        } else {
            let _held = self.hold(db).await;
            loop {
                // A database that does not answer now may do so soon.
                let _ = self.get(db).await;
                tokio::time::sleep(LOOK).await;
            }
        }
    }

    /// Holds a connection of its own that has read, so that the WAL index is not deleted, and one system call tells whether it changed.
    async fn hold(&self, db: &DatabaseConnection) -> Option<Hold<'_>> {
        self.index.as_ref()?;
        let options = db.get_sqlite_connection_pool().connect_options();
        let mut connection = SqliteConnection::connect_with(&options).await.ok()?;
        connection.execute("select revision from register").await.ok()?;
        // The one that is there from now on.
        *self.opened.write().unwrap_or_else(PoisonError::into_inner) = None;
        self.stays.store(true, Ordering::Release);
        Some(Hold { stays: &self.stays, _connection: connection })
    }

    async fn listen(&self, db: &DatabaseConnection) {
        let options = db.get_postgres_connection_pool().connect_options().as_ref().clone();
        // Of its own: it waits for as long as the process runs.
        let pool = PgPoolOptions::new().max_connections(1).connect_lazy_with(options);
        loop {
            let _ = self.ask(db).await;
            let listening = async {
                let mut listener = PgListener::connect_with(&pool).await?;
                listener.listen(CHANNEL).await?;
                Ok::<_, sea_orm::sqlx::Error>(listener)
            };
            let Ok(Ok(mut listener)) = tokio::time::timeout(INTERVAL, listening).await else {
                tokio::time::sleep(INTERVAL).await;
                continue;
            };
            loop {
                // Announced, or a second later.
                let heard = tokio::time::timeout(INTERVAL, listener.try_recv()).await;
                let _ = self.ask(db).await;
                if matches!(heard, Ok(Ok(None) | Err(_))) {
                    break;
                }
            }
        }
    }

    /// The header of the WAL index now; none where there is no such file.
    fn header(&self) -> Option<Header> {
        let path = self.index.as_ref()?;
        let stays = self.stays.load(Ordering::Acquire);
        let opened = *self.opened.read().unwrap_or_else(PoisonError::into_inner);
        if let Some(header) = opened.filter(|opened| stays || is_there(opened)).and_then(read) {
            return Some(header);
        }
        let mut held = self.opened.write().unwrap_or_else(PoisonError::into_inner);
        *held = open(path);
        held.and_then(read)
    }
}

/// Tells whoever listens, when the transaction is committed.
pub(super) async fn announce(tx: &DatabaseTransaction, revision: Revision) -> Result<()> {
    if tx.get_database_backend() == DbBackend::Postgres {
        tx.execute_unprepared(&format!("notify {CHANNEL}, '{}'", revision.0)).await?;
    }
    Ok(())
}

/// Both copies that the WAL index begins with: the number of changes, of pages, and their checksums.
type Header = [u8; 96];

/// A connection that is held, and what says so.
struct Hold<'a> {
    stays: &'a AtomicBool,
    _connection: SqliteConnection,
}

impl Drop for Hold<'_> {
    fn drop(&mut self) {
        self.stays.store(false, Ordering::Release);
    }
}

#[cfg(unix)]
fn read(index: &File) -> Option<Header> {
    use std::os::unix::fs::FileExt;
    let mut header = [0; 96];
    index.read_exact_at(&mut header, 0).is_ok().then_some(header)
}

/// Whether the file was not deleted: SQLite does so when its last connection closes, and makes a new one.
#[cfg(unix)]
fn is_there(index: &File) -> bool {
    use std::os::unix::fs::MetadataExt;
    index.metadata().is_ok_and(|file| file.nlink() > 0)
}

#[cfg(not(unix))]
fn read(_: &File) -> Option<Header> {
    None
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
