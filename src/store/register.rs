//! The opened register: its database and the caches of this process.
use super::connection::{ACQUIRE_TIMEOUT, begin_exclusive, begin_write, connect, single_connection};
use super::database_file::Replacement;
use super::heavy_limit::HeavyLimit;
use super::latest_revision::RevisionMonitor;
use super::public_url::PublicUrl;
use super::query_cache::QueryCache;
use super::readiness::{HealthConnection, pending_migrations};
use super::reference_data::ReferenceCache;
use super::restricted::Scope;
use super::snapshot::Snapshot;
use super::version_cache::VersionCache;
use crate::error::Result;
use migration::Migrator;
use sea_orm::{DatabaseConnection, DatabaseTransaction, DbErr, Statement};
use sea_orm_migration::MigratorTrait;
use std::num::NonZero;
use std::sync::{Arc, OnceLock};
use std::thread::available_parallelism;

/// The limits of a register.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// Maximum number of database connections.
    pub connections: u32,
    /// Maximum size of the record cache, in bytes. 0 turns it off.
    pub record_cache: u64,
}

/// The opened register. Cheap to clone.
#[derive(Clone)]
pub struct Store {
    db: DatabaseConnection,
    /// The connection of the monitor. It is not in the pool, so that requests cannot starve it.
    monitor_db: DatabaseConnection,
    monitor: Arc<RevisionMonitor>,
    reference: Arc<ReferenceCache>,
    versions: Arc<VersionCache>,
    queries: Arc<QueryCache>,
    heavy: HeavyLimit,
    health: Arc<HealthConnection>,
    /// The public URL, once it is known.
    public_url: Arc<OnceLock<PublicUrl>>,
}

impl Store {
    /// Opens a register by its URL, `sqlite:...` or `postgres:...`. Does not migrate it.
    pub async fn open(url: &str, limits: Limits) -> std::result::Result<Self, DbErr> {
        let Limits { connections, record_cache } = limits;
        let replacement = Replacement::default();
        let db = connect(url, connections, &replacement).await?;
        Ok(Self {
            monitor_db: single_connection(&db, ACQUIRE_TIMEOUT, &replacement),
            db,
            monitor: Arc::new(RevisionMonitor::new(replacement.clone())),
            reference: Arc::default(),
            versions: Arc::new(VersionCache::new(record_cache)),
            queries: Arc::default(),
            heavy: HeavyLimit::new(available_parallelism().map_or(1, NonZero::get)),
            health: Arc::new(HealthConnection::new(replacement)),
            public_url: Arc::default(),
        })
    }

    /// Sets the public URL, which the addresses of records begin with. Only the first call has an effect, because cached records have
    /// addresses. Without a public URL, addresses are paths.
    pub fn set_public_url(&self, url: PublicUrl) {
        let _ = self.public_url.set(url);
    }

    /// Calls a function with each later statement.
    pub fn observe(&mut self, observer: impl Fn(&Statement) + Send + Sync + 'static) {
        self.db.set_metric_callback(move |sent| observer(sent.statement));
    }

    /// Applies pending migrations. Only reads if the tables are up to date, so that the database may be read-only.
    pub async fn migrate(&self) -> std::result::Result<(), DbErr> {
        if self.pending_migrations().await? == 0 {
            return Ok(());
        }
        let tx = begin_exclusive(&self.db).await?;
        Migrator::up(&tx, None).await?;
        tx.commit().await
    }

    /// Counts the migrations that are not applied yet. Only reads.
    pub async fn pending_migrations(&self) -> std::result::Result<usize, DbErr> {
        pending_migrations(&self.db).await
    }

    /// Begins a transaction with an exclusive lock. Other processes wait for it.
    pub async fn begin_exclusive(&self) -> Result<DatabaseTransaction> {
        Ok(begin_exclusive(&self.db).await?)
    }

    /// Begins a transaction that writes. Its first statement must be a write.
    pub async fn begin_write(&self) -> Result<DatabaseTransaction> {
        Ok(begin_write(&self.db).await?)
    }

    /// Closes the database. SQLite then moves its write-ahead log into the database file.
    pub async fn close(self) -> std::result::Result<(), DbErr> {
        self.monitor.close().await;
        self.health.close().await;
        self.monitor_db.close().await?;
        self.db.close().await
    }

    /// Checks that the database answers and its tables are up to date. Only reads, over a connection of its own, for at most 2 seconds.
    pub async fn ready(&self) -> Result<()> {
        self.monitor.check_file()?;
        self.health.check(&self.db).await
    }

    /// Returns a snapshot of the latest revision for a scope.
    pub async fn snapshot(&self, scope: Scope) -> Result<Snapshot> {
        let latest = self.monitor.latest(&self.monitor_db).await?;
        // Boxed, because it is rarely called and would make every caller's future large.
        let (latest, loaded) = match self.reference.loaded(latest) {
            Some(loaded) => (latest, loaded),
            None => Box::pin(self.reference.load(&self.db, latest, &self.monitor)).await?,
        };
        let (versions, queries) = (self.versions.clone(), self.queries.clone());
        let snapshot = Snapshot::new(self.db.clone(), versions, queries, self.heavy.clone(), latest, scope, &loaded);
        Ok(snapshot.with_public_url(self.public_url.get().cloned().unwrap_or_default()))
    }

    /// Returns the monitor of the latest revision.
    pub fn monitor(&self) -> &RevisionMonitor {
        &self.monitor
    }

    /// Keeps the known latest revision up to date until the store is closed.
    pub async fn follow_revisions(&self) {
        self.monitor.run(&self.monitor_db).await;
    }
}
