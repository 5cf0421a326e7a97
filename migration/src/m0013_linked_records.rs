//! Adds the projects of the records that are connected by `same_as`.
use crate::schema::{create, index, sorted};
use sea_orm_migration::prelude::*;
use sea_orm_migration::sea_orm::DbBackend;

#[derive(DeriveMigrationName)]
pub struct Migration;

/// Names each project by the first of its ids. Follows the links of all versions, in both directions.
const PROJECTS: &str = "insert into linked_record (id, project)
    with recursive
    link(own, other) as (
        select record.id, record_same_as.same_as from record_same_as join record on record.version = record_same_as.version
        union
        select record_same_as.same_as, record.id from record_same_as join record on record.version = record_same_as.version),
    connected(id, project) as (
        select own, own from link
        union
        select link.other, connected.project from connected join link on link.own = connected.id)
    select id, min(project) from connected group by id";

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let table = linked_record(manager.get_database_backend());
        create(manager, [table], [index("linked_record", &["project"])]).await?;
        manager.get_connection().execute_unprepared(PROJECTS).await?;
        Ok(())
    }
}

fn linked_record(backend: DbBackend) -> TableCreateStatement {
    let id = sorted("id", backend).primary_key().take();
    Table::create().table("linked_record").col(id).col(sorted("project", backend)).take()
}
