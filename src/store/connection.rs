//! The connection pool and its transactions.
use super::database_file::Replacement;
use super::read_transaction::{is_reusable, prepare_sqlite};
use sea_orm::sqlx::postgres::PgPoolOptions;
use sea_orm::sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous};
use sea_orm::sqlx::{self, Connection};
use sea_orm::{
    ConnectOptions, ConnectionTrait, Database, DatabaseConnection, DatabaseTransaction, DbBackend, DbErr,
    IsolationLevel, RuntimeErr, SqliteTransactionMode, SqlxPostgresConnector, SqlxSqliteConnector, TransactionOptions,
    TransactionTrait,
};
use std::path::PathBuf;
use std::time::Duration;

/// How long a writer waits for another writer on SQLite.
const BUSY_TIMEOUT: Duration = Duration::from_secs(20);
/// How long a request waits for a connection.
pub const ACQUIRE_TIMEOUT: Duration = Duration::from_secs(5);
/// How long a connection may be idle before the pool tests it.
const IDLE_BEFORE_TEST: Duration = Duration::from_secs(1);
/// Settings of each PostgreSQL session. All statements of a transaction see the state of its first statement. Generic plans are off,
/// because they are bad for values that few or most records have. Statements are not compiled (`jit`): of those measured, none gains and some take
/// longer: over 50,000 projects, a list with `country`, `include_regions` and `single_country` took 156 ms instead of 55 ms. A statement stops
/// after a time, or soon after its connection is closed.
const POSTGRES_SESSION: [(&str, &str); 5] = [
    ("default_transaction_isolation", "repeatable read"),
    ("plan_cache_mode", "force_custom_plan"),
    ("jit", "off"),
    ("statement_timeout", "30s"),
    ("client_connection_check_interval", "500ms"),
];
/// The page cache of each SQLite connection: 4 MiB, in the notation of SQLite. It holds the pages of a filtered list in a large
/// register. SQLite allocates it as needed.
const SQLITE_CACHE_SIZE: &str = "-4096";

/// Opens a connection pool.
///
/// # Errors
///
/// Returns the error of the database if it refuses a connection.
pub async fn connect(url: &str, connections: u32, replacement: &Replacement) -> Result<DatabaseConnection, DbErr> {
    let mut options = ConnectOptions::new(url);
    options.connect_lazy(true).max_connections(connections).sqlx_logging(false).acquire_timeout(ACQUIRE_TIMEOUT);
    // By default sqlx tests a connection before each use, which doubles the statements.
    options.test_before_acquire_if_idle_for(IDLE_BEFORE_TEST);
    options.map_sqlx_sqlite_opts(|sqlite| {
        let sqlite = sqlite.create_if_missing(true).foreign_keys(true).busy_timeout(BUSY_TIMEOUT);
        let sqlite = sqlite.journal_mode(SqliteJournalMode::Wal).synchronous(SqliteSynchronous::Normal);
        sqlite.pragma("cache_size", SQLITE_CACHE_SIZE)
    });
    let replacement = replacement.clone();
    options.map_sqlx_sqlite_before_acquire(move |connection, metadata| {
        let is_current = replacement.is_current(metadata.age);
        Box::pin(async move { Ok(is_current && prepare_sqlite(connection).await.is_ok()) })
    });
    options.map_sqlx_sqlite_pool_opts(|pool| {
        pool.after_connect(|connection, _| Box::pin(async move { prepare_sqlite(connection).await }))
    });
    options.map_sqlx_postgres_opts(|postgres| postgres.options(POSTGRES_SESSION));
    options.map_sqlx_postgres_pool_opts(|pool| {
        pool.after_release(|connection, _| Box::pin(async move { Ok(is_reusable(connection).await) }))
    });
    let pool = Database::connect(options).await?;
    let connected = tokio::time::timeout(ACQUIRE_TIMEOUT, try_connection(&pool)).await;
    connected.unwrap_or(Err(sqlx::Error::PoolTimedOut)).map_err(|e| DbErr::Conn(RuntimeErr::SqlxError(e.into())))?;
    if pool.get_database_backend() == DbBackend::Sqlite {
        // A file that is deleted later must not come back empty.
        let pool = pool.get_sqlite_connection_pool();
        pool.set_connect_options(pool.connect_options().as_ref().clone().create_if_missing(false));
    }
    Ok(pool)
}

/// Opens a connection outside the pool and closes it. The pool retries until it times out, and hides errors such as "connection refused".
async fn try_connection(pool: &DatabaseConnection) -> Result<(), sqlx::Error> {
    if pool.get_database_backend() == DbBackend::Postgres {
        let options = pool.get_postgres_connection_pool().connect_options();
        sqlx::PgConnection::connect_with(&options).await?.close().await
    } else {
        let options = pool.get_sqlite_connection_pool().connect_options();
        sqlx::SqliteConnection::connect_with(&options).await?.close().await
    }
}

/// Returns a pool of one connection to the same database. It opens the connection when it is used. It never creates a SQLite file.
pub fn single_connection(
    pool: &DatabaseConnection,
    timeout: Duration,
    replacement: &Replacement,
) -> DatabaseConnection {
    if pool.get_database_backend() == DbBackend::Postgres {
        let options = pool.get_postgres_connection_pool().connect_options().as_ref().clone();
        let single = PgPoolOptions::new().max_connections(1).acquire_timeout(timeout);
        SqlxPostgresConnector::from_sqlx_postgres_pool(single.connect_lazy_with(options))
    } else {
        let options = pool.get_sqlite_connection_pool().connect_options().as_ref().clone();
        let options = options.create_if_missing(false).busy_timeout(timeout);
        let replacement = replacement.clone();
        let single = SqlitePoolOptions::new().max_connections(1).acquire_timeout(timeout);
        let single = single.before_acquire(move |_, metadata| {
            let is_current = replacement.is_current(metadata.age);
            Box::pin(async move { Ok(is_current) })
        });
        SqlxSqliteConnector::from_sqlx_sqlite_pool(single.connect_lazy_with(options))
    }
}

/// Returns the SQLite file of a database URL if it does not exist.
pub fn missing_file(url: &str) -> Option<PathBuf> {
    let options = url.strip_prefix("sqlite:").and_then(|_| url.parse::<SqliteConnectOptions>().ok())?;
    let file = options.get_filename();
    let is_in_memory = url.contains(":memory:") || url.contains("mode=memory");
    (!is_in_memory && !file.exists()).then(|| file.to_owned())
}

/// Begins a transaction that writes. Its first statement must be a write, so that writers queue: SQLite cannot turn a read lock into a
/// write lock while another writer waits.
pub async fn begin_write(db: &DatabaseConnection) -> Result<DatabaseTransaction, DbErr> {
    // Under a stricter level, a writer that loses a race would fail instead of waiting.
    let isolation_level = (db.get_database_backend() == DbBackend::Postgres).then_some(IsolationLevel::ReadCommitted);
    let tx = db.begin_with_options(TransactionOptions { isolation_level, ..TransactionOptions::default() }).await?;
    unlimit_time(&tx).await?;
    Ok(tx)
}

/// Allows the statements of a transaction to take as long as necessary, because a migration or an import of many records takes long.
async fn unlimit_time(tx: &DatabaseTransaction) -> Result<(), DbErr> {
    if tx.get_database_backend() == DbBackend::Postgres {
        tx.execute_unprepared("set local statement_timeout = 0").await?;
    }
    Ok(())
}

/// Begins a transaction with an exclusive lock on the database. If several processes start at once, one migrates or indexes and the
/// others wait.
pub async fn begin_exclusive(db: &DatabaseConnection) -> Result<DatabaseTransaction, DbErr> {
    let is_postgres = db.get_database_backend() == DbBackend::Postgres;
    let tx = db
        .begin_with_options(TransactionOptions {
            isolation_level: is_postgres.then_some(IsolationLevel::ReadCommitted),
            sqlite_transaction_mode: (!is_postgres).then_some(SqliteTransactionMode::Immediate),
            ..TransactionOptions::default()
        })
        .await?;
    unlimit_time(&tx).await?;
    if is_postgres {
        tx.execute_unprepared("select pg_advisory_xact_lock(7265676973746572)").await?;
    }
    Ok(tx)
}
