//! Connections for what is asked for most: a list, a record, and what belongs to them. They are apart from the pool, which asks each
//! connection that is given back whether it still lives, and so makes two statements of one; these are asked only after they have
//! rested. On PostgreSQL their plans are made once, for any value, which is as good for what is read by its number or from its
//! place on, and bad for a filter that few records match, or most: what is filtered is found over the pool.
use super::Snapshot;
use super::store::{PATIENCE, RESTED};
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
use std::sync::{Arc, Mutex as Lock, PoisonError};
use std::time::{Duration, Instant};
use tokio::sync::Mutex;
use tokio::time::timeout;

/// How long a connection is used, as long as the pool uses its own.
const LIFETIME: Duration = Duration::from_mins(30);
/// After how long without use a connection is closed.
const IDLE: Duration = Duration::from_mins(10);

/// What is told of each statement before it is sent.
pub type Told = Arc<dyn Fn(&Statement) + Send + Sync>;

/// Connections to lend.
#[derive(Clone)]
pub struct Readers {
    pool: Pool<Source>,
    /// When it was last looked for connections that nobody uses.
    looked: Arc<Lock<Instant>>,
    pub told: Option<Told>,
}

/// Where connections come from.
pub struct Source {
    options: Options,
    /// When a connection was last found dead: those that have rested since before are taken to be dead too.
    lost: Lock<Option<Instant>>,
}

enum Options {
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

/// A connection that is lent. One that was given up in the middle of something is not used again.
pub struct Lease(Option<Object<Source>>);

impl Drop for Lease {
    fn drop(&mut self) {
        if let Some(reader) = self.0.take_if(|reader| !reader.sound || reader.several) {
            drop(Object::take(reader));
        }
    }
}

impl Lease {
    fn reader(&mut self) -> Result<&mut Reader, DbErr> {
        let lost = || DbErr::Conn(RuntimeErr::Internal("a connection was given back already".into()));
        self.0.as_deref_mut().ok_or_else(lost)
    }
}

impl Options {
    /// As those of the pool, but for what the head of this file says.
    fn of(db: &DatabaseConnection) -> Self {
        if db.get_database_backend() == DbBackend::Postgres {
            let options = db.get_postgres_connection_pool().connect_options().as_ref().clone();
            return Self::Postgres(options.options([("plan_cache_mode", "force_generic_plan")]));
        }
        Self::Sqlite(db.get_sqlite_connection_pool().connect_options().as_ref().clone())
    }
}

impl Manager for Source {
    type Type = Reader;
    type Error = sqlx::Error;

    async fn create(&self) -> Result<Reader, sqlx::Error> {
        // Seldom, so that what is lent often need not have room for it.
        let session = match &self.options {
            Options::Postgres(options) => Session::Postgres(Box::pin(PgConnection::connect_with(options)).await?),
            Options::Sqlite(options) => Session::Sqlite(Box::pin(SqliteConnection::connect_with(options)).await?),
        };
        Ok(Reader { session, sound: true, several: false })
    }

    async fn recycle(&self, reader: &mut Reader, metrics: &Metrics) -> RecycleResult<sqlx::Error> {
        if metrics.age() > LIFETIME {
            return Err(RecycleError::message("is old"));
        }
        let rested = metrics.last_used();
        if rested > RESTED {
            let lost = *self.lost.lock().unwrap_or_else(PoisonError::into_inner);
            let alive = lost.is_none_or(|lost| lost.elapsed() > rested) && Box::pin(reader.lives()).await;
            if !alive {
                *self.lost.lock().unwrap_or_else(PoisonError::into_inner) = Some(Instant::now());
                return Err(RecycleError::message("has been lost"));
            }
        }
        Ok(())
    }
}

impl Reader {
    async fn lives(&mut self) -> bool {
        let asked = async {
            match &mut self.session {
                Session::Postgres(session) => session.ping().await,
                Session::Sqlite(session) => session.ping().await,
            }
        };
        matches!(timeout(RESTED, asked).await, Ok(Ok(())))
    }
}

impl Readers {
    /// So many at most to the database that a pool is of, each opened when it is needed; none of no connections.
    pub fn of(db: &DatabaseConnection, connections: u32) -> Result<Option<Self>, DbErr> {
        if connections == 0 {
            return Ok(None);
        }
        let source = Source { options: Options::of(db), lost: Lock::default() };
        // The one that was used last: what it read is still at hand.
        let pool = Pool::builder(source).max_size(connections as usize).queue_mode(QueueMode::Lifo).build();
        let pool = pool.map_err(|error| DbErr::Conn(RuntimeErr::Internal(error.to_string())))?;
        Ok(Some(Self { pool, looked: Arc::new(Lock::new(Instant::now())), told: None }))
    }

    /// One of them, when one is free.
    pub async fn lend<'a>(&self) -> Result<Reading<'a>, DbErr> {
        self.look();
        let lent = timeout(PATIENCE, self.pool.get()).await;
        let reader = lent.map_err(|_| DbErr::ConnectionAcquire(ConnAcquireErr::Timeout))?;
        let reader = reader.map_err(|error| match error {
            PoolError::Backend(error) => DbErr::Conn(RuntimeErr::SqlxError(error.into())),
            PoolError::Closed => DbErr::ConnectionAcquire(ConnAcquireErr::ConnectionClosed),
            other => DbErr::Conn(RuntimeErr::Internal(other.to_string())),
        })?;
        let backend = match &reader.session {
            Session::Postgres(_) => DbBackend::Postgres,
            Session::Sqlite(_) => DbBackend::Sqlite,
        };
        Ok(Reading::Lent { reader: Mutex::new(Lease(Some(reader))), backend, told: self.told.clone() })
    }

    /// Closes those that nobody used for long.
    fn look(&self) {
        let mut looked = self.looked.lock().unwrap_or_else(PoisonError::into_inner);
        if looked.elapsed() > IDLE {
            *looked = Instant::now();
            drop(self.pool.retain(|_, metrics| metrics.last_used() < IDLE));
        }
    }

    /// Ends them. What cannot be closed as it should is closed all the same.
    pub async fn close(&self) {
        let rested = self.pool.retain(|_, _| false).removed;
        self.pool.close();
        for reader in rested {
            let _ = match reader.session {
                Session::Postgres(session) => session.close().await,
                Session::Sqlite(session) => session.close().await,
            };
        }
    }
}

/// Where something is read.
pub enum Reading<'a> {
    /// Over the pool, a connection a statement.
    Pool(&'a DatabaseConnection),
    /// Over one connection, which is lent.
    Lent { reader: Mutex<Lease>, backend: DbBackend, told: Option<Told> },
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
        let Reader { session: Session::Sqlite(session), several: open, .. } = reader.reader()? else { return Ok(()) };
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
        let mut lease = $reader.lock().await;
        let reader = lease.reader()?;
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
