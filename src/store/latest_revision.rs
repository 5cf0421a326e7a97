//! Tracks the latest revision, so that a request does not query the database for it.
//!
//! On SQLite, a dedicated connection polls `PRAGMA data_version` every 100 ms. It changes with each commit of another connection. On
//! PostgreSQL, `NOTIFY` announces each commit, and the process also polls every second. A process knows its own revisions at once, and
//! those of other processes within 200 ms on SQLite and 2 s on PostgreSQL. An older value is read from the database again.
use super::database_file::{DatabaseFile, Replacement};
use super::readiness::{pending_message, pending_migrations};
use crate::error::{Error, Result};
use chrono::{DateTime, Utc};
use entity::{Revision, RevisionId, revision};
use sea_orm::sea_query::{Expr, ExprTrait, Query};
use sea_orm::sqlx::postgres::{PgListener, PgPoolOptions};
use sea_orm::sqlx::{self, Connection, SqliteConnection};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, DatabaseConnection, DatabaseTransaction, DbBackend, EntityTrait,
    QueryFilter, QueryOrder,
};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{PoisonError, RwLock};
use std::time::{Duration, Instant};
use tokio::sync::watch::{Receiver, Sender};
use tokio::sync::{Mutex, watch};

/// How often SQLite is polled for commits of other connections.
const SQLITE_POLL: Duration = Duration::from_millis(100);
/// Maximum age of the known revision on SQLite.
const SQLITE_STALENESS: Duration = Duration::from_millis(200);
/// How often PostgreSQL is polled, in addition to its announcements.
const POSTGRES_POLL: Duration = Duration::from_secs(1);
/// Maximum age of the known revision on PostgreSQL: one poll interval, and a slow response.
const POSTGRES_STALENESS: Duration = Duration::from_secs(2);
/// The channel on which PostgreSQL announces revisions.
const CHANNEL: &str = "register_revision";

/// The latest revision that a process knows of.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct LatestRevision {
    /// 0 in a register without revisions.
    pub number: Revision,
    pub id: RevisionId,
    /// The last revision that changed reference data.
    pub reference: RevisionId,
    /// The timestamp of the revision. None in a register without revisions.
    pub at: Option<DateTime<Utc>>,
    /// How many times this process saw all revisions replaced, for example by the restore of a backup.
    pub history: u64,
}

impl LatestRevision {
    /// Creates it from a row of the table.
    pub fn of(row: revision::Model, history: u64) -> Self {
        let revision::Model { number, at, actor: _, reason: _, id, reference } = row;
        Self { number, id, reference, at: Some(at), history }
    }
}

/// The latest revision, and when the database last confirmed it.
#[derive(Clone, Copy)]
struct Known {
    latest: LatestRevision,
    confirmed: Instant,
}

/// Follows the latest revision of one database.
pub struct RevisionMonitor {
    known: RwLock<Option<Known>>,
    /// Allows one query at a time, so that an older result never replaces a newer one.
    asking: Mutex<()>,
    /// Whether `run` keeps the known revision up to date.
    running: AtomicBool,
    /// Whether the SQLite file was replaced or deleted, and the new one is not open yet.
    is_file_lost: AtomicBool,
    replacement: Replacement,
    announcements: Sender<LatestRevision>,
    poll: Mutex<Poll>,
}

/// The connection that polls SQLite.
enum Poll {
    Unopened,
    Open { connection: SqliteConnection, version: i64, file: Option<DatabaseFile> },
    Closed,
}

impl RevisionMonitor {
    pub fn new(replacement: Replacement) -> Self {
        Self {
            known: RwLock::default(),
            asking: Mutex::default(),
            running: AtomicBool::default(),
            is_file_lost: AtomicBool::default(),
            replacement,
            announcements: watch::channel(LatestRevision::default()).0,
            poll: Mutex::new(Poll::Unopened),
        }
    }

    /// Checks that the SQLite file is the one that is open.
    ///
    /// # Errors
    ///
    /// Returns `unavailable` if the file was replaced or deleted, until a valid file is open again.
    pub fn check_file(&self) -> Result<()> {
        if self.is_file_lost.load(Ordering::Acquire) {
            return Err(Error::Unavailable("the database file was replaced or deleted".into()));
        }
        Ok(())
    }

    /// Returns the latest revision. Queries the database only if the known revision is too old.
    pub async fn latest(&self, db: &DatabaseConnection) -> Result<LatestRevision> {
        self.check_file()?;
        let staleness =
            if db.get_database_backend() == DbBackend::Postgres { POSTGRES_STALENESS } else { SQLITE_STALENESS };
        match self.known() {
            Some(known) if self.is_running() && known.confirmed.elapsed() < staleness => Ok(known.latest),
            _ => Box::pin(self.query_latest(db)).await,
        }
    }

    /// Records a revision that this process committed.
    pub fn committed(&self, row: revision::Model) {
        let mut known = self.known.write().unwrap_or_else(PoisonError::into_inner);
        let (history, number) = known.map(|known| (known.latest.history, known.latest.number)).unwrap_or_default();
        if row.number > number {
            *known = Some(Known { latest: LatestRevision::of(row, history), confirmed: Instant::now() });
        }
        drop(known);
        self.notify();
    }

    /// Records a revision that a transaction read, and returns it.
    pub fn learn(&self, row: Option<revision::Model>) -> LatestRevision {
        let history = self.known().map(|known| known.latest.history).unwrap_or_default();
        if let Some(row) = row {
            self.committed(row.clone());
            return LatestRevision::of(row, history);
        }
        LatestRevision { history, ..LatestRevision::default() }
    }

    /// Subscribes to each new latest revision, while `run` runs. A restored backup also has a new latest revision.
    pub fn subscribe(&self) -> Receiver<LatestRevision> {
        self.announcements.subscribe()
    }

    /// Keeps the known revision up to date until the store is closed.
    pub async fn run(&self, db: &DatabaseConnection) {
        self.running.store(true, Ordering::Release);
        if db.get_database_backend() == DbBackend::Postgres {
            self.listen(db).await;
        } else {
            while self.poll(db).await {
                tokio::time::sleep(SQLITE_POLL).await;
            }
        }
        self.running.store(false, Ordering::Release);
    }

    /// Closes the polling connection. The last connection to close moves SQLite's write-ahead log into the database file.
    pub async fn close(&self) {
        if let Poll::Open { connection, .. } = std::mem::replace(&mut *self.poll.lock().await, Poll::Closed) {
            // The connection only reads, so an error loses no data.
            let _ = connection.close().await;
        }
    }

    fn known(&self) -> Option<Known> {
        *self.known.read().unwrap_or_else(PoisonError::into_inner)
    }

    fn is_running(&self) -> bool {
        self.running.load(Ordering::Acquire)
    }

    /// Queries the database for the latest revision.
    async fn query_latest(&self, db: &DatabaseConnection) -> Result<LatestRevision> {
        let _guard = self.asking.lock().await;
        let (before, query_time) = (self.known(), Instant::now());
        let earlier = before.map(|known| known.latest).unwrap_or_default();
        let rows = newest_and(db, earlier.number).await?;
        let is_continued = earlier.number == Revision(0) || rows.iter().any(|row| row.id == earlier.id);
        let history = earlier.history + u64::from(!is_continued);
        let latest = match rows.into_iter().next() {
            Some(row) => LatestRevision::of(row, history),
            None => LatestRevision { history, ..LatestRevision::default() },
        };
        let mut known = self.known.write().unwrap_or_else(PoisonError::into_inner);
        // A revision that this process committed in the meantime is newer than the result.
        let is_unchanged = known.map(|known| known.latest) == before.map(|known| known.latest);
        if is_unchanged {
            *known = Some(Known { latest, confirmed: query_time });
        }
        let latest = known.map_or(latest, |known| known.latest);
        drop(known);
        self.notify();
        Ok(latest)
    }

    /// Records that the database has no newer revision.
    fn confirm(&self, query_time: Instant) {
        if let Some(known) = self.known.write().unwrap_or_else(PoisonError::into_inner).as_mut() {
            known.confirmed = known.confirmed.max(query_time);
        }
    }

    fn notify(&self) {
        let latest = self.known().map(|known| known.latest).unwrap_or_default();
        self.announcements.send_if_modified(|sent| std::mem::replace(sent, latest) != latest);
    }

    /// Polls SQLite once. Returns whether to continue.
    async fn poll(&self, db: &DatabaseConnection) -> bool {
        let mut poll = self.poll.lock().await;
        let query_time = Instant::now();
        let polled = match &mut *poll {
            Poll::Closed => return false,
            Poll::Open { file: Some(file), .. } if !file.is_unchanged() => {
                tracing::error!("the database file was replaced or deleted: reopening it");
                self.is_file_lost.store(true, Ordering::Release);
                self.replacement.happened();
                Err(Error::Unavailable("the database file was replaced".into()))
            }
            Poll::Open { connection, version, file: _ } => match data_version(connection).await {
                Ok(now) if now == *version => {
                    self.confirm(query_time);
                    return true;
                }
                Ok(now) => self.query_latest(db).await.map(|_| *version = now),
                Err(error) => Err(Error::Unavailable(error.to_string())),
            },
            Poll::Unopened => self.open(db).await.map(|opened| *poll = opened),
        };
        if polled.is_err() {
            // The known revision becomes too old, so requests query the database until the next poll succeeds.
            *poll = Poll::Unopened;
        }
        true
    }

    async fn open(&self, db: &DatabaseConnection) -> Result<Poll> {
        let options = db.get_sqlite_connection_pool().connect_options();
        let unavailable = |error: sqlx::Error| Error::Unavailable(error.to_string());
        let mut connection = SqliteConnection::connect_with(&options).await.map_err(unavailable)?;
        let version = data_version(&mut connection).await.map_err(unavailable)?;
        // Identified after the first read, which creates the log.
        let file = DatabaseFile::of(options.get_filename());
        if self.is_file_lost.load(Ordering::Acquire) {
            let pending = pending_migrations(db).await?;
            if pending > 0 {
                return Err(Error::Unavailable(pending_message(pending)));
            }
        }
        // Queried after the version, so that no commit between the two is missed.
        self.query_latest(db).await?;
        self.is_file_lost.store(false, Ordering::Release);
        Ok(Poll::Open { connection, version, file })
    }

    async fn listen(&self, db: &DatabaseConnection) {
        let options = db.get_postgres_connection_pool().connect_options().as_ref().clone();
        // A separate connection, because it listens for as long as the process runs.
        let pool = PgPoolOptions::new().max_connections(1).connect_lazy_with(options);
        loop {
            let _ = self.query_latest(db).await;
            let listening = async {
                let mut listener = PgListener::connect_with(&pool).await?;
                listener.listen(CHANNEL).await?;
                Ok::<_, sqlx::Error>(listener)
            };
            let Ok(Ok(mut listener)) = tokio::time::timeout(POSTGRES_POLL, listening).await else {
                tokio::time::sleep(POSTGRES_POLL).await;
                continue;
            };
            loop {
                let received = tokio::time::timeout(POSTGRES_POLL, listener.try_recv()).await;
                let _ = self.query_latest(db).await;
                if matches!(received, Ok(Ok(None) | Err(_))) {
                    break;
                }
            }
        }
    }
}

async fn data_version(connection: &mut SqliteConnection) -> std::result::Result<i64, sqlx::Error> {
    sqlx::query_scalar("PRAGMA data_version").fetch_one(connection).await
}

/// Returns the latest revision and the revision with a number, in descending order. The second is missing if all revisions were replaced.
pub async fn newest_and(db: &impl ConnectionTrait, number: Revision) -> Result<Vec<revision::Model>> {
    let newest = Query::select().expr(Expr::col(revision::Column::Number).max()).from(revision::Entity).take();
    let either = Condition::any()
        .add(revision::Column::Number.eq(number))
        .add(Expr::col(revision::Column::Number).in_subquery(newest));
    Ok(revision::Entity::find().filter(either).order_by_desc(revision::Column::Number).all(db).await?)
}

/// Announces a revision to every process when the transaction commits.
pub async fn announce(tx: &DatabaseTransaction, revision: Revision) -> Result<()> {
    if tx.get_database_backend() == DbBackend::Postgres {
        tx.execute_unprepared(&format!("notify {CHANNEL}, '{}'", revision.0)).await?;
    }
    Ok(())
}
