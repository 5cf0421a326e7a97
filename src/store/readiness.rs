//! Checks whether the database can answer. Only reads, so that a read-only database is ready.
use super::connection::single_connection;
use super::database_file::Replacement;
use crate::error::{Error, Result};
use migration::Migrator;
use sea_orm::{ConnectionTrait, DatabaseConnection};
use sea_orm_migration::MigratorTrait;
use std::time::Duration;
use tokio::sync::Mutex;
use tokio::time::timeout;

/// How long a check may take.
const TIME_LIMIT: Duration = Duration::from_millis(1_800);

/// The connection of readiness checks. It is not in the pool, so that requests cannot starve it.
pub struct HealthConnection {
    connection: Mutex<Option<DatabaseConnection>>,
    replacement: Replacement,
}

impl HealthConnection {
    pub fn new(replacement: Replacement) -> Self {
        Self { connection: Mutex::default(), replacement }
    }

    /// Checks that the database answers and no migration is pending.
    ///
    /// # Errors
    ///
    /// Returns `unavailable` if the database does not answer in time, cannot be reached, or has pending migrations.
    pub async fn check(&self, pool: &DatabaseConnection) -> Result<()> {
        let checked = timeout(TIME_LIMIT, self.pending_migrations(pool)).await;
        match checked.map_err(|_| Error::Unavailable("the database did not answer in time".into()))?? {
            0 => Ok(()),
            pending => Err(Error::Unavailable(pending_message(pending))),
        }
    }

    /// Closes the connection.
    pub async fn close(&self) {
        if let Some(connection) = self.connection.lock().await.take() {
            // The connection only reads, so an error loses no data.
            let _ = connection.close().await;
        }
    }

    /// Counts pending migrations. Opens the connection on the first call, and again after the database has closed it.
    async fn pending_migrations(&self, pool: &DatabaseConnection) -> Result<usize> {
        let mut kept = self.connection.lock().await;
        // Taken out, so that a check that fails or times out does not leave a broken connection.
        if let Some(connection) = kept.take()
            && let Ok(pending) = pending_migrations(&connection).await
        {
            *kept = Some(connection);
            return Ok(pending);
        }
        let connection = single_connection(pool, TIME_LIMIT, &self.replacement);
        let pending = pending_migrations(&connection).await.map_err(|e| Error::Unavailable(e.to_string()))?;
        *kept = Some(connection);
        Ok(pending)
    }
}

/// Counts the migrations that are not applied yet. Only reads.
pub async fn pending_migrations(db: &impl ConnectionTrait) -> std::result::Result<usize, sea_orm::DbErr> {
    Ok(Migrator::get_pending_migrations_read_only(db).await?.len())
}

/// Returns the error message for pending migrations.
pub fn pending_message(pending: usize) -> String {
    format!("{pending} migrations are pending: run `thb-register migrate`")
}
