//! What a process knows of the newest revision, without asking the database at every request.
//!
//! On SQLite that is exact: each commit, by whichever process, changes the header of the WAL index beside the database ("WAL-mode File
//! Format", sqlite.org/walformat.html), and a system call tells whether it did. On PostgreSQL a commit is announced (`NOTIFY`) to
//! all that listen, and asked for every second besides; what was not confirmed for `BOUND` is asked for anew, so no answer is
//! older than that. What a process writes itself it knows at once.
use super::history;
use super::wal::{Header, Index};
use crate::error::Result;
use chrono::{DateTime, Utc};
use entity::{Revision, revision};
use sea_orm::sqlx::postgres::{PgListener, PgPoolOptions};
use sea_orm::{ConnectionTrait, DatabaseConnection, DatabaseTransaction, DbBackend};
use std::sync::{PoisonError, RwLock};
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
    /// Of SQLite.
    index: Option<Index>,
}

impl Newest {
    /// Of the database under an address; without one, the database is asked each time.
    pub fn of(url: Option<&str>) -> Self {
        let index = url.and_then(Index::of);
        let (told, _) = tokio::sync::watch::channel(Revision(0));
        Self { held: RwLock::new(None), told, index }
    }

    /// What is known, if it is sure.
    pub fn known(&self) -> Option<Known> {
        let held = self.held.read().unwrap_or_else(PoisonError::into_inner);
        let held = held.as_ref()?;
        let sure = match &self.index {
            Some(index) => held.header.is_some() && held.header == index.header(),
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
        let (header, asked) = (self.index.as_ref().and_then(Index::header), Instant::now());
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
            loop {
                // A database that does not answer now may do so soon.
                let _ = self.get(db).await;
                if let Some(index) = &self.index {
                    index.hold(db).await;
                }
                tokio::time::sleep(LOOK).await;
            }
        }
    }

    /// Gives up what is held of the database, before it is closed.
    pub(super) async fn end(&self) {
        if let Some(index) = &self.index {
            index.release().await;
        }
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
}

/// Tells whoever listens, when the transaction is committed.
pub(super) async fn announce(tx: &DatabaseTransaction, revision: Revision) -> Result<()> {
    if tx.get_database_backend() == DbBackend::Postgres {
        tx.execute_unprepared(&format!("notify {CHANNEL}, '{}'", revision.0)).await?;
    }
    Ok(())
}
