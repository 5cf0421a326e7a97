//! Connections for what is asked for most: a list, a record, and what belongs to them. They are apart from the pool, which asks each
//! connection that is given back whether it still lives, and so makes two statements of one; these are asked only after they have
//! rested. On PostgreSQL their plans are made once, for any value, which is as good for what is read by its number or from its
//! place on, and bad for a filter that few records match, or most: what is filtered is found over the pool.
use super::Snapshot;
use super::store::{PATIENCE, RESTED, postgres, sqlite};
use deadpool::Runtime;
use deadpool::managed::{Manager, Metrics, Object, Pool, PoolError, QueueMode, RecycleError, RecycleResult};
use sea_orm::prelude::async_trait::async_trait;
use sea_orm::sqlx::postgres::{PgConnectOptions, PgConnection};
use sea_orm::sqlx::sqlite::{SqliteConnectOptions, SqliteConnection};
use sea_orm::sqlx::{self, AssertSqlSafe, Connection, query_with};
use sea_orm::{
    ConnAcquireErr, ConnectionTrait, DatabaseConnection, DbBackend, DbErr, ExecResult, QueryResult, RuntimeErr,
    Statement, Values,
};
use sea_query_sqlx::SqlxValues;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::Mutex;

/// How long a connection is used, as long as the pool uses its own.
const LIFETIME: Duration = Duration::from_mins(30);

/// What is told of each statement before it is sent.
pub type Told = Arc<dyn Fn(&Statement) + Send + Sync>;

/// Connections to lend.
#[derive(Clone)]
pub struct Readers {
    pool: Pool<Source>,
    pub told: Option<Told>,
}

/// Where connections are to.
pub enum Source {
    Postgres(PgConnectOptions),
    Sqlite(SqliteConnectOptions),
}

enum Session {
    Postgres(PgConnection),
    Sqlite(SqliteConnection),
}

pub struct Reader {
    session: Session,
    /// Whether its last statement was answered to its end: one that was given up may still be under way.
    sound: bool,
    /// Whether several statements are read from one state of the database.
    several: bool,
}

impl Source {
    fn of(url: &str) -> Result<Self, sqlx::Error> {
        if url.starts_with("sqlite:") {
            return Ok(Self::Sqlite(sqlite(url.parse()?)));
        }
        Ok(Self::Postgres(postgres(url.parse()?).options([("plan_cache_mode", "force_generic_plan")])))
    }
}

impl Manager for Source {
    type Type = Reader;
    type Error = sqlx::Error;

    async fn create(&self) -> Result<Reader, sqlx::Error> {
        // Seldom, so that what is lent often need not have room for it.
        let session = match self {
            Self::Postgres(options) => Session::Postgres(Box::pin(PgConnection::connect_with(options)).await?),
            Self::Sqlite(options) => Session::Sqlite(Box::pin(SqliteConnection::connect_with(options)).await?),
        };
        Ok(Reader { session, sound: true, several: false })
    }

    async fn recycle(&self, reader: &mut Reader, metrics: &Metrics) -> RecycleResult<sqlx::Error> {
        if !reader.sound || reader.several || metrics.age() > LIFETIME {
            return Err(RecycleError::message("was given up, or is old"));
        }
        if metrics.last_used() > RESTED {
            match &mut reader.session {
                Session::Postgres(session) => Box::pin(session.ping()).await?,
                Session::Sqlite(session) => Box::pin(session.ping()).await?,
            }
        }
        Ok(())
    }
}

impl Readers {
    /// So many at most, each opened when it is needed; none of no connections.
    pub fn of(url: &str, connections: u32) -> Result<Option<Self>, DbErr> {
        let failed = |error: sqlx::Error| DbErr::Conn(RuntimeErr::SqlxError(error.into()));
        if connections == 0 {
            return Ok(None);
        }
        let pool = Pool::builder(Source::of(url).map_err(failed)?).max_size(connections as usize);
        // The one that was used last: what it read is still at hand.
        let pool = pool.queue_mode(QueueMode::Lifo);
        let pool = pool.wait_timeout(Some(PATIENCE)).create_timeout(Some(PATIENCE)).recycle_timeout(Some(PATIENCE));
        let pool = pool
            .runtime(Runtime::Tokio1)
            .build()
            .map_err(|error| DbErr::Conn(RuntimeErr::Internal(error.to_string())))?;
        Ok(Some(Self { pool, told: None }))
    }

    /// One of them, when one is free.
    pub async fn lend<'a>(&self) -> Result<Reading<'a>, DbErr> {
        let reader = self.pool.get().await.map_err(|error| match error {
            PoolError::Backend(error) => DbErr::Conn(RuntimeErr::SqlxError(error.into())),
            PoolError::Timeout(_) => DbErr::ConnectionAcquire(ConnAcquireErr::Timeout),
            PoolError::Closed => DbErr::ConnectionAcquire(ConnAcquireErr::ConnectionClosed),
            other => DbErr::Conn(RuntimeErr::Internal(other.to_string())),
        })?;
        let backend = match &reader.session {
            Session::Postgres(_) => DbBackend::Postgres,
            Session::Sqlite(_) => DbBackend::Sqlite,
        };
        Ok(Reading::Lent { reader: Mutex::new(reader), backend, told: self.told.clone() })
    }

    /// Ends them.
    pub async fn close(&self) -> Result<(), DbErr> {
        let rested = self.pool.retain(|_, _| false).removed;
        self.pool.close();
        for reader in rested {
            let closed = match reader.session {
                Session::Postgres(session) => session.close().await,
                Session::Sqlite(session) => session.close().await,
            };
            closed.map_err(|error| DbErr::Conn(RuntimeErr::SqlxError(error.into())))?;
        }
        Ok(())
    }
}

/// Where something is read.
pub enum Reading<'a> {
    /// Over the pool, a connection a statement.
    Pool(&'a DatabaseConnection),
    /// Over one connection, which is lent.
    Lent { reader: Mutex<Object<Source>>, backend: DbBackend, told: Option<Told> },
}

impl<'a> From<&'a DatabaseConnection> for Reading<'a> {
    fn from(pool: &'a DatabaseConnection) -> Self {
        Self::Pool(pool)
    }
}

impl<'a> Reading<'a> {
    /// For several statements: over one connection, if there are any to lend. SQLite looks once for all of them at how far the database
    /// has got, and waits for `end`; one that is not ended is not used again.
    pub async fn several(self, snapshot: &'a Snapshot<'_>) -> Result<Self, DbErr> {
        let reading = match self {
            Self::Pool(_) => snapshot.reading().await?,
            lent @ Self::Lent { .. } => lent,
        };
        reading.bracket("begin", true).await?;
        Ok(reading)
    }

    /// After several statements.
    pub async fn end(self) -> Result<(), DbErr> {
        self.bracket("rollback", false).await
    }

    async fn bracket(&self, sql: &'static str, several: bool) -> Result<(), DbErr> {
        let Self::Lent { reader, .. } = self else { return Ok(()) };
        let mut reader = reader.lock().await;
        let Reader { session: Session::Sqlite(session), several: open, .. } = &mut **reader else { return Ok(()) };
        // Until it is answered, nothing is sure.
        *open = true;
        sqlx::query(sql).execute(session).await.map_err(unread)?;
        *open = several;
        Ok(())
    }
}

/// Sends a statement over the connection that is lent, whichever database it is to.
macro_rules! send {
    ($reader:expr, $told:expr, $statement:expr, $fetch:ident, $row:ident => $result:expr) => {{
        if let Some(told) = $told {
            told(&$statement);
        }
        let Statement { sql, values, .. } = $statement;
        let (sql, values) = (AssertSqlSafe(sql), SqlxValues(values.unwrap_or(Values(vec![]))));
        let mut reader = $reader.lock().await;
        reader.sound = false;
        let answer = match &mut reader.session {
            Session::Postgres(session) => query_with(sql, values).$fetch(session).await.map(|$row| $result),
            Session::Sqlite(session) => query_with(sql, values).$fetch(session).await.map(|$row| $result),
        };
        reader.sound = answer.is_ok();
        answer
    }};
}

#[async_trait]
impl ConnectionTrait for Reading<'_> {
    fn get_database_backend(&self) -> DbBackend {
        match self {
            Self::Pool(pool) => pool.get_database_backend(),
            Self::Lent { backend, .. } => *backend,
        }
    }

    async fn execute_raw(&self, statement: Statement) -> Result<ExecResult, DbErr> {
        match self {
            Self::Pool(pool) => pool.execute_raw(statement).await,
            Self::Lent { reader, told, .. } => send!(reader, told, statement, execute, done => done.into())
                .map_err(|error| DbErr::Exec(RuntimeErr::SqlxError(error.into()))),
        }
    }

    async fn execute_unprepared(&self, sql: &str) -> Result<ExecResult, DbErr> {
        self.execute_raw(Statement::from_string(self.get_database_backend(), sql)).await
    }

    async fn query_one_raw(&self, statement: Statement) -> Result<Option<QueryResult>, DbErr> {
        match self {
            Self::Pool(pool) => pool.query_one_raw(statement).await,
            Self::Lent { reader, told, .. } => {
                send!(reader, told, statement, fetch_optional, row => row.map(Into::into)).map_err(unread)
            }
        }
    }

    async fn query_all_raw(&self, statement: Statement) -> Result<Vec<QueryResult>, DbErr> {
        match self {
            Self::Pool(pool) => pool.query_all_raw(statement).await,
            Self::Lent { reader, told, .. } => {
                send!(reader, told, statement, fetch_all, rows => rows.into_iter().map(Into::into).collect())
                    .map_err(unread)
            }
        }
    }
}

fn unread(error: sqlx::Error) -> DbErr {
    DbErr::Query(RuntimeErr::SqlxError(error.into()))
}
