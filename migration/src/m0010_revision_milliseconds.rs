//! Rounds the times of revisions up to whole milliseconds, because clients such as JavaScript have no finer times. A time from the API that
//! a client sends back in milliseconds then names the same revision.
use sea_orm_migration::prelude::*;
use sea_orm_migration::sea_orm::DbBackend;

#[derive(DeriveMigrationName)]
pub struct Migration;

const POSTGRES: &str = "update revision set at = date_trunc('milliseconds', at) + interval '1 millisecond' \
    where at <> date_trunc('milliseconds', at)";

/// SQLite has text such as `2026-11-23T09:00:00.123456+00:00`. A fraction has 3, 6 or 9 digits, and a longer one never ends in zeros only.
/// A whole second has no fraction.
const SQLITE: &str = "update revision set at = \
    replace(strftime('%Y-%m-%dT%H:%M:%f', substr(at, 1, 23), '+0.001 seconds') || '+00:00', '.000+', '+') \
    where length(at) > length('2026-11-23T09:00:00.123+00:00')";

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let round_up = if manager.get_database_backend() == DbBackend::Postgres { POSTGRES } else { SQLITE };
        manager.get_connection().execute_unprepared(round_up).await?;
        Ok(())
    }
}
