//! Read transactions that stop their running statement when they are dropped, for example because the client has gone.
//!
//! On SQLite, each connection has a progress handler that asks the transaction whether to continue. On PostgreSQL, a connection that is
//! still busy when it returns to the pool is closed, and the server stops the statement of a closed connection.
use sea_orm::sqlx::{self, Connection, PgConnection, SqliteConnection};
use sea_orm::{ConnectionTrait, DatabaseConnection, DatabaseTransaction, DbBackend, DbErr, TransactionTrait};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};
use tokio::time::timeout;

/// Maximum duration of a read transaction on SQLite, and of a statement on PostgreSQL.
pub const STATEMENT_LIMIT: Duration = Duration::from_secs(30);
/// Number of instructions of SQLite's virtual machine between two questions whether to continue: less than a millisecond.
const INSTRUCTIONS: i32 = 10_000;
/// How long a connection to PostgreSQL that returns to the pool may be busy.
const BUSY_LIMIT: Duration = Duration::from_millis(100);

tokio::task_local! {
    /// The transaction that is beginning. The pool passes its connection to [`prepare_sqlite`].
    static BEGINNING: Arc<Lifetime>;
}

/// How long the statements of a transaction may run.
struct Lifetime {
    has_ended: AtomicBool,
    deadline: Instant,
}

impl Lifetime {
    fn continues(&self) -> bool {
        !self.has_ended.load(Ordering::Relaxed) && Instant::now() < self.deadline
    }
}

/// A transaction in which all statements see one state.
pub struct ReadTransaction {
    tx: DatabaseTransaction,
    lifetime: Arc<Lifetime>,
    /// Whether PostgreSQL keeps the plans of statements.
    keeps_plans: AtomicBool,
}

impl Drop for ReadTransaction {
    /// Stops the running statement, before the transaction is rolled back.
    fn drop(&mut self) {
        self.lifetime.has_ended.store(true, Ordering::Relaxed);
    }
}

impl ReadTransaction {
    pub async fn begin(db: &DatabaseConnection) -> Result<Self, DbErr> {
        let lifetime =
            Arc::new(Lifetime { has_ended: AtomicBool::new(false), deadline: Instant::now() + STATEMENT_LIMIT });
        let tx = BEGINNING.scope(lifetime.clone(), db.begin()).await?;
        Ok(Self { tx, lifetime, keeps_plans: AtomicBool::new(false) })
    }

    /// Returns the connection for statements whose best plan depends on the values that they look for.
    pub async fn db(&self) -> Result<&DatabaseTransaction, DbErr> {
        self.keep_plans(false).await
    }

    /// Returns the connection for statements that read rows by their keys. One plan is good for all keys, so PostgreSQL plans each
    /// statement once per connection. Gain: an uncached list takes 1.6 ms of processor time instead of 2.4 ms.
    pub async fn db_by_key(&self) -> Result<&DatabaseTransaction, DbErr> {
        self.keep_plans(true).await
    }

    async fn keep_plans(&self, keep: bool) -> Result<&DatabaseTransaction, DbErr> {
        let is_postgres = self.tx.get_database_backend() == DbBackend::Postgres;
        if is_postgres && self.keeps_plans.swap(keep, Ordering::Relaxed) != keep {
            let mode = if keep { "auto" } else { "force_custom_plan" };
            self.tx.execute_unprepared(&format!("set local plan_cache_mode = {mode}")).await?;
        }
        Ok(&self.tx)
    }
}

/// Prepares a connection to SQLite for the transaction that is beginning. Statements outside of one may run as long as necessary.
pub async fn prepare_sqlite(connection: &mut SqliteConnection) -> Result<(), sqlx::Error> {
    let lifetime = BEGINNING.try_with(Arc::clone).ok();
    let mut handle = connection.lock_handle().await?;
    match lifetime {
        Some(lifetime) => handle.set_progress_handler(INSTRUCTIONS, move || lifetime.continues()),
        None => handle.remove_progress_handler(),
    }
    Ok(())
}

/// Returns whether a connection to PostgreSQL may return to the pool. It may not if a statement still runs.
pub async fn is_reusable(connection: &mut PgConnection) -> bool {
    matches!(timeout(BUSY_LIMIT, connection.ping()).await, Ok(Ok(())))
}
