//! Random ids of revisions, because a number alone does not name a state: another database, or a restored backup that went on
//! differently, has the same numbers. Each revision also names the last one that changed reference data.
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
        // Which of them changed reference data is unknown: the oldest one did, and every later one may have.
        db.execute_unprepared("update revision set reference = id").await?;
        let mut ids = Index::create();
        manager.create_index(ids.name("revision_id").table("revision").col("id").unique().to_owned()).await?;
        // Nearly always empty, so that a commit finds out at once whether any record is restricted.
        let mut restricted = Index::create();
        restricted.name("record_restricted").table("record").col("id").and_where(Expr::col("access").eq("restricted"));
        manager.create_index(restricted).await
    }
}
