//! Makes countries, regions and themes unique per version, so that counts by these need no `distinct`.
use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

/// The tables and their value columns.
const ONCE: [(&str, &str); 3] =
    [("record_country", "country"), ("record_region", "region"), ("project_theme", "theme")];

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for (table, column) in ONCE {
            let any = format!("{table}_{column}_version");
            manager.drop_index(Index::drop().name(&any).table(table).to_owned()).await?;
            let mut once = Index::create();
            once.name(format!("{table}_{column}_once")).table(table).col(column).col("version").unique();
            manager.create_index(once).await?;
        }
        Ok(())
    }
}
