//! Read transactions that stop their running statement when they are dropped, for example because the client has gone.
//!
//! On SQLite, each connection has a progress handler that asks the transaction whether to continue. On PostgreSQL, a connection that is
//! still busy when it returns to the pool is closed, and the server stops the statement of a closed connection.
use sea_orm::sqlx::{self, Connection, PgConnection, SqliteConnection};
use sea_orm::{DatabaseConnection, DatabaseTransaction, DbErr, TransactionTrait};
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
        Ok(Self { tx, lifetime })
    }

    pub fn db(&self) -> &DatabaseTransaction {
        &self.tx
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
