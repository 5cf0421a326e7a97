//! The opened register: its database, and what is kept of it in memory. What differs between the two databases is here, but for the words of
//! the search, how a new revision is learned of, and the connections that are lent.
use super::names::Names;
use super::newest::{Known, Newest};
use super::order::Digest;
use super::readers::{Readers, Reading};
use super::records::Records;
use super::{history, search};
use crate::error::{Error, Result};
use crate::page::AsOf;
use entity::Revision;
use migration::Migrator;
use quick_cache::sync::Cache;
use sea_orm::sea_query::{Expr, IntoColumnRef};
use sea_orm::sqlx::sqlite::{SqliteJournalMode, SqliteSynchronous};
use sea_orm::{
    ConnectOptions, ConnectionTrait, Database, DatabaseConnection, DatabaseTransaction, DbBackend, DbErr,
    SqliteTransactionMode, Statement, TransactionOptions, TransactionTrait,
};
use sea_orm_migration::MigratorTrait;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

/// How long a writer waits for another one on SQLite.
const BUSY: Duration = Duration::from_secs(20);
/// How long a request waits for a connection.
pub(super) const PATIENCE: Duration = Duration::from_secs(5);
/// After how long without use a connection is asked whether it still lives.
pub(super) const RESTED: Duration = Duration::from_secs(1);
/// How each session of PostgreSQL is set. Where the server's default is stricter, writers that lose a race would fail instead of
/// waiting; and a plan for any value is bad for one that few records have, or most.
const SESSION: [(&str, &str); 2] =
    [("default_transaction_isolation", "read committed"), ("plan_cache_mode", "force_custom_plan")];
/// How much of the database each connection to SQLite keeps at hand, in KiB, as SQLite writes it: enough that a filtered list of a
/// large register finds its pages there, and little enough that reading all of it is not slowed down. It is taken as it is needed.
const CACHE: &str = "-4096";
/// How many totals are kept.
const TOTALS: usize = 10_000;

/// How much of what a register takes.
#[derive(Clone, Copy, Debug)]
pub struct Bounds {
    /// How many connections to the database it holds.
    pub connections: u32,
    /// Within how many bytes versions that were read are kept; 0 for none.
    pub records: u64,
}

/// The register, opened. Cheap to clone.
#[derive(Clone)]
pub struct Store {
    pub db: DatabaseConnection,
    readers: Option<Readers>,
    newest: Arc<Newest>,
    records: Arc<Records>,
    totals: Arc<Cache<Total, u64>>,
    names: Arc<Mutex<Option<ReadNames>>>,
}

/// Reference data, and the newest revision when they were read.
type ReadNames = (Revision, Arc<Names>);

/// Which total: the mark of the kind and the filter, the revision that it is asked of, and the newest one, since reference data have no
/// versions.
type Total = (Digest, Revision, Revision);

/// One state of the register, from which a whole answer is read.
pub struct Snapshot<'a> {
    pub db: &'a DatabaseConnection,
    pub(super) readers: Option<&'a Readers>,
    /// The state that was asked for.
    pub revision: Revision,
    /// The newest one there is.
    pub newest: Revision,
    pub names: Arc<Names>,
    /// Versions that were read before; none where each is to be read.
    pub records: Option<&'a Records>,
}

impl Snapshot<'_> {
    /// The end of a version, unless a revision made it that came meanwhile.
    pub(super) fn as_known(&self, until: Option<Revision>) -> Option<Revision> {
        until.filter(|until| *until <= self.newest)
    }

    /// Where to find versions. On PostgreSQL, what a filter keeps is found by a plan for its very values.
    pub(super) async fn finding(&self, filtered: bool) -> std::result::Result<Reading<'_>, DbErr> {
        let planned = filtered || self.revision != self.newest;
        if planned && self.db.get_database_backend() == DbBackend::Postgres {
            return Ok(Reading::Pool(self.db));
        }
        self.reading().await
    }

    /// Where to read versions by their numbers, with what belongs to them.
    pub(super) async fn reading(&self) -> std::result::Result<Reading<'_>, DbErr> {
        match self.readers {
            Some(readers) => readers.lend().await,
            None => Ok(Reading::Pool(self.db)),
        }
    }
}

impl Store {
    /// Opens a register, `sqlite:...` or `postgres:...`, as it is.
    pub async fn open(url: &str, Bounds { connections, records }: Bounds) -> std::result::Result<Self, DbErr> {
        let readers = connections / 2;
        let mut options = ConnectOptions::new(url);
        // Several, or sea-orm opens a single one for SQLite and readers wait for the writer.
        options.max_connections(connections - readers).sqlx_logging(false).acquire_timeout(PATIENCE);
        // By default it is asked before each statement, which makes two of each.
        options.test_before_acquire_if_idle_for(RESTED);
        options.map_sqlx_sqlite_opts(|sqlite| {
            let sqlite = sqlite.create_if_missing(true).foreign_keys(true).busy_timeout(BUSY);
            let sqlite = sqlite.journal_mode(SqliteJournalMode::Wal).synchronous(SqliteSynchronous::Normal);
            sqlite.pragma("cache_size", CACHE)
        });
        options.map_sqlx_postgres_opts(|postgres| postgres.options(SESSION));
        let db = Database::connect(options).await?;
        Ok(Self { readers: Readers::of(&db, readers)?, ..Self::with(db, Newest::of(Some(url)), records) })
    }

    /// Over a connection of which nothing is known: it is asked for the newest revision each time.
    pub fn over(db: DatabaseConnection) -> Self {
        Self::with(db, Newest::of(None), 0)
    }

    fn with(db: DatabaseConnection, newest: Newest, records: u64) -> Self {
        Self {
            db,
            readers: None,
            newest: Arc::new(newest),
            records: Arc::new(Records::within(records)),
            totals: Arc::new(Cache::new(TOTALS)),
            names: Arc::default(),
        }
    }

    /// Tells of each statement that is sent from now on.
    pub fn observe(&mut self, told: impl Fn(&Statement) + Send + Sync + 'static) {
        let told: Arc<dyn Fn(&Statement) + Send + Sync> = Arc::new(told);
        if let Some(readers) = &mut self.readers {
            readers.told = Some(told.clone());
        }
        self.db.set_metric_callback(move |sent| told(sent.statement));
    }

    /// Brings the tables up to date.
    pub async fn migrate(&self) -> std::result::Result<(), DbErr> {
        let turn = self.turn().await?;
        Migrator::up(&turn, None).await?;
        turn.commit().await
    }

    /// A transaction that waits for its turn: of several that start on one database, one does it, and the others wait for it.
    async fn turn(&self) -> std::result::Result<DatabaseTransaction, DbErr> {
        let at_once = TransactionOptions {
            sqlite_transaction_mode: Some(SqliteTransactionMode::Immediate),
            ..TransactionOptions::default()
        };
        let turn = self.db.begin_with_options(at_once).await?;
        if turn.get_database_backend() == DbBackend::Postgres {
            turn.execute_unprepared("select pg_advisory_xact_lock(7265676973746572)").await?;
        }
        Ok(turn)
    }

    /// A transaction to index in what is not indexed yet, as after a migration; none where all is.
    pub async fn to_index(&self) -> Result<Option<DatabaseTransaction>> {
        if search::is_current(&self.db).await? {
            return Ok(None);
        }
        Ok(Some(self.turn().await?))
    }

    /// Closes the database: what SQLite keeps in a file beside goes into it.
    pub async fn close(self) -> std::result::Result<(), DbErr> {
        if let Some(readers) = self.readers {
            readers.close().await;
        }
        self.newest.end().await;
        self.db.close().await
    }

    /// Whether the database answers and its tables are up to date.
    pub async fn ready(&self) -> Result<()> {
        let pending = Migrator::get_pending_migrations(&self.db).await;
        match pending.map_err(|e| Error::Unavailable(e.to_string()))?.len() {
            0 => Ok(()),
            pending => Err(Error::Unavailable(format!("{pending} migrations have not been applied"))),
        }
    }

    /// The state that is asked for; the newest, if none is.
    pub async fn at(&self, as_of: Option<AsOf>) -> Result<Snapshot<'_>> {
        let (newest, names) = self.names().await?;
        let revision = match as_of {
            None => newest,
            Some(as_of) => Box::pin(history::resolve(&self.db, as_of, newest)).await?,
        };
        Ok(self.state(revision, newest, names))
    }

    /// A state of which all is known.
    pub(super) fn state(&self, revision: Revision, newest: Revision, names: Arc<Names>) -> Snapshot<'_> {
        let Self { db, readers, records, .. } = self;
        Snapshot { db, readers: readers.as_ref(), revision, newest, names, records: Some(records) }
    }

    /// The newest revision, and when it was made: as good as asked for now, within the bounds that `newest` tells.
    pub async fn newest(&self) -> Result<Known> {
        self.newest.get(&self.db).await
    }

    /// The same, asked of the database where that alone is sure.
    pub async fn newest_surely(&self) -> Result<Known> {
        match self.newest.exactly() {
            Some(known) => Ok(known),
            None => self.newest.ask(&self.db).await,
        }
    }

    /// What tells of revisions as they are made, and is told of those of this process.
    pub fn revisions(&self) -> &Newest {
        &self.newest
    }

    /// The newest revision, with the reference data of that one: they have no versions, so they are read again where a revision came
    /// in between.
    async fn names(&self) -> Result<(Revision, Arc<Names>)> {
        loop {
            let newest = self.newest().await?.revision;
            let held = self.names.lock().unwrap_or_else(PoisonError::into_inner).clone();
            match held {
                Some((at, names)) if at == newest => return Ok((newest, names)),
                _ => {}
            }
            // Seldom, so that what is asked for often need not have room for it.
            let names = Box::pin(Names::read(&self.db)).await?;
            if self.newest_surely().await?.revision == newest {
                // The same ones, where nothing of them has changed: what was made with them holds still.
                let same = held.map(|(_, held)| held).filter(|held| **held == names);
                let names = same.unwrap_or_else(|| Arc::new(names));
                *self.names.lock().unwrap_or_else(PoisonError::into_inner) = Some((newest, names.clone()));
                return Ok((newest, names));
            }
        }
    }

    /// Counted once, and kept.
    pub(super) async fn total<F>(&self, key: Total, count: impl FnOnce() -> F) -> Result<u64>
    where
        F: Future<Output = std::result::Result<u64, DbErr>>,
    {
        Ok(self.totals.get_or_insert_async(&key, async { count().await }).await?)
    }
}

/// Rows that have one of these numbers in a column. The text of the statement is the same however many there are, so it is prepared
/// once.
pub(super) fn among(backend: DbBackend, column: impl IntoColumnRef, numbers: &[i64]) -> Expr {
    let listed = numbers.iter().map(ToString::to_string).collect::<Vec<_>>().join(",");
    let (text, listed) = match backend {
        DbBackend::Postgres => ("$1 = any(cast($2 as bigint[]))", format!("{{{listed}}}")),
        _ => ("? in (select value from json_each(?))", format!("[{listed}]")),
    };
    Expr::cust_with_exprs(text, [Expr::col(column), Expr::val(listed)])
}
