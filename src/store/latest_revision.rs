//! What a process knows of the latest revision, so that a request does not ask the database.
//!
//! On SQLite one held connection polls `PRAGMA data_version` every 100 ms, which changes with each commit of another connection. On
//! PostgreSQL a commit is announced by `NOTIFY`, and the process asks every second besides. A process knows its own revisions at once,
//! and those of others within 200 ms on SQLite and 2 s on PostgreSQL: what was not confirmed for that long is asked for again.
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
/// How old what is known may be on SQLite.
const SQLITE_STALENESS: Duration = Duration::from_millis(200);
/// How often PostgreSQL is asked, whether or not it announced anything.
const POSTGRES_POLL: Duration = Duration::from_secs(1);
/// How old what is known may be on PostgreSQL: a poll, and a slow answer to it.
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
    /// When it was made. None in a register without revisions.
    pub at: Option<DateTime<Utc>>,
    /// How often this process saw the revisions replaced by others, as when a backup is restored.
    pub history: u64,
}

impl LatestRevision {
    /// Of a row of the table.
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
    /// One question at a time, so that an older answer never replaces a newer one.
    asking: Mutex<()>,
    /// Whether `run` keeps what is known up to date.
    running: AtomicBool,
    numbers: Sender<Revision>,
    poll: Mutex<Poll>,
}

/// The connection that polls SQLite.
enum Poll {
    Unopened,
    Open { connection: SqliteConnection, version: i64 },
    Closed,
}

impl Default for RevisionMonitor {
    fn default() -> Self {
        Self {
            known: RwLock::default(),
            asking: Mutex::default(),
            running: AtomicBool::default(),
            numbers: watch::channel(Revision(0)).0,
            poll: Mutex::new(Poll::Unopened),
        }
    }
}

impl RevisionMonitor {
    /// The latest revision: what is known, or what the database says where that is too old.
    pub async fn latest(&self, db: &DatabaseConnection) -> Result<LatestRevision> {
        let staleness =
            if db.get_database_backend() == DbBackend::Postgres { POSTGRES_STALENESS } else { SQLITE_STALENESS };
        match self.known() {
            Some(known) if self.is_running() && known.confirmed.elapsed() < staleness => Ok(known.latest),
            _ => Box::pin(self.ask(db)).await,
        }
    }

    /// Notes a revision that this process committed.
    pub fn committed(&self, row: revision::Model) {
        let mut known = self.known.write().unwrap_or_else(PoisonError::into_inner);
        let (history, number) = known.map(|known| (known.latest.history, known.latest.number)).unwrap_or_default();
        if row.number > number {
            *known = Some(Known { latest: LatestRevision::of(row, history), confirmed: Instant::now() });
        }
        drop(known);
        self.notify();
    }

    /// Notes a revision that a transaction read, and returns what is known then.
    pub fn learn(&self, row: Option<revision::Model>) -> LatestRevision {
        let history = self.known().map(|known| known.latest.history).unwrap_or_default();
        if let Some(row) = row {
            self.committed(row.clone());
            return LatestRevision::of(row, history);
        }
        LatestRevision { history, ..LatestRevision::default() }
    }

    /// The number of each revision from now on, while `run` runs.
    pub fn subscribe(&self) -> Receiver<Revision> {
        self.numbers.subscribe()
    }

    /// Keeps what is known up to date, until the store is closed.
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

    /// Closes the connection that polls: the last connection that closes moves SQLite's write-ahead log into the database.
    pub async fn close(&self) {
        if let Poll::Open { connection, .. } = std::mem::replace(&mut *self.poll.lock().await, Poll::Closed) {
            // It wrote nothing that could be lost.
            let _ = connection.close().await;
        }
    }

    fn known(&self) -> Option<Known> {
        *self.known.read().unwrap_or_else(PoisonError::into_inner)
    }

    fn is_running(&self) -> bool {
        self.running.load(Ordering::Acquire)
    }

    /// Asks the database.
    async fn ask(&self, db: &DatabaseConnection) -> Result<LatestRevision> {
        let _turn = self.asking.lock().await;
        let (before, asked) = (self.known(), Instant::now());
        let earlier = before.map(|known| known.latest).unwrap_or_default();
        let rows = newest_and(db, earlier.number).await?;
        let is_continued = earlier.number == Revision(0) || rows.iter().any(|row| row.id == earlier.id);
        let history = earlier.history + u64::from(!is_continued);
        let latest = match rows.into_iter().next() {
            Some(row) => LatestRevision::of(row, history),
            None => LatestRevision { history, ..LatestRevision::default() },
        };
        let mut known = self.known.write().unwrap_or_else(PoisonError::into_inner);
        // A revision that this process committed meanwhile is newer than the answer.
        let is_unchanged = known.map(|known| known.latest) == before.map(|known| known.latest);
        if is_unchanged {
            *known = Some(Known { latest, confirmed: asked });
        }
        let latest = known.map_or(latest, |known| known.latest);
        drop(known);
        self.notify();
        Ok(latest)
    }

    /// Notes that the database has no revision that is not known.
    fn confirm(&self, asked: Instant) {
        if let Some(known) = self.known.write().unwrap_or_else(PoisonError::into_inner).as_mut() {
            known.confirmed = known.confirmed.max(asked);
        }
    }

    fn notify(&self) {
        let number = self.known().map(|known| known.latest.number).unwrap_or_default();
        self.numbers.send_if_modified(|sent| std::mem::replace(sent, number) != number);
    }

    /// Polls SQLite once. Returns whether to go on.
    async fn poll(&self, db: &DatabaseConnection) -> bool {
        let mut poll = self.poll.lock().await;
        let asked = Instant::now();
        let polled = match &mut *poll {
            Poll::Closed => return false,
            Poll::Open { connection, version } => match data_version(connection).await {
                Ok(now) if now == *version => {
                    self.confirm(asked);
                    return true;
                }
                Ok(now) => self.ask(db).await.map(|_| *version = now),
                Err(error) => Err(Error::Unavailable(error.to_string())),
            },
            Poll::Unopened => self.open(db).await.map(|opened| *poll = opened),
        };
        if polled.is_err() {
            // What is known gets too old, so that requests ask until the next poll succeeds.
            *poll = Poll::Unopened;
        }
        true
    }

    async fn open(&self, db: &DatabaseConnection) -> Result<Poll> {
        let options = db.get_sqlite_connection_pool().connect_options();
        let unavailable = |error: sqlx::Error| Error::Unavailable(error.to_string());
        let mut connection = SqliteConnection::connect_with(&options).await.map_err(unavailable)?;
        let version = data_version(&mut connection).await.map_err(unavailable)?;
        // Asked after the version was read, so that no commit falls in between.
        self.ask(db).await?;
        Ok(Poll::Open { connection, version })
    }

    async fn listen(&self, db: &DatabaseConnection) {
        let options = db.get_postgres_connection_pool().connect_options().as_ref().clone();
        // Its own connection, because it waits for as long as the process runs.
        let pool = PgPoolOptions::new().max_connections(1).connect_lazy_with(options);
        loop {
            let _ = self.ask(db).await;
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
                let _ = self.ask(db).await;
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

/// The newest revision, and the one of a number, the newest first. The second one is there unless the revisions were replaced.
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
