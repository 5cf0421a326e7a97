//! Adds random ids to revisions, because a number does not identify a state: another database, or a restored backup with later
//! changes of its own, has the same numbers. Each revision also refers to the last one that changed reference data.
use sea_orm_migration::prelude::*;
use sea_orm_migration::sea_orm::DbBackend;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for column in ["id", "reference"] {
            let column = ColumnDef::new(column).text().not_null().default("").to_owned();
            manager.alter_table(Table::alter().table("revision").add_column(column).to_owned()).await?;
        }
        let random = match manager.get_database_backend() {
            DbBackend::Postgres => "replace(gen_random_uuid()::text, '-', '')",
            _ => "lower(hex(randomblob(16)))",
        };
        let db = manager.get_connection();
        db.execute_unprepared(&format!("update revision set id = {random}")).await?;
        // It is unknown which revisions changed reference data, so each one counts as a change.
        db.execute_unprepared("update revision set reference = id").await?;
        let mut ids = Index::create();
        manager.create_index(ids.name("revision_id").table("revision").col("id").unique().to_owned()).await?;
        // This partial index is nearly always empty, so a commit can check quickly whether any record is restricted.
        let mut restricted = Index::create();
        restricted.name("record_restricted").table("record").col("id").and_where(Expr::col("access").eq("restricted"));
        manager.create_index(restricted).await
    }
}
