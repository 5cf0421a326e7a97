//! Creates the versioned store: revisions, and the common columns of record versions.
use crate::schema::{collated, create, current, index, reference, sorted};
use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{
    big_integer, big_integer_null, big_pk_auto, integer, text, text_null, timestamp_with_time_zone,
};
use sea_orm_migration::sea_orm::DbBackend;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    /// Runs in a transaction, on SQLite too, so that an interrupted migration leaves no partial state.
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let tables = [register(), revision(), package(), record(manager.get_database_backend())];
        let indexes = [
            current("record"),
            index("record", &["id", "since"]),
            index("record", &["since"]),
            index("record", &["until"]),
        ];
        create(manager, tables, indexes).await?;
        manager.get_connection().execute_unprepared("insert into register (revision) values (0)").await?;
        Ok(())
    }
}

/// One row with the number of the latest revision. Writers lock it in turn.
fn register() -> TableCreateStatement {
    Table::create().table("register").col(big_integer("revision")).take()
}

fn revision() -> TableCreateStatement {
    Table::create()
        .table("revision")
        .col(big_integer("number").primary_key())
        .col(timestamp_with_time_zone("at"))
        .col(text("actor"))
        .col(text("reason"))
        .take()
}

/// The imported data packages.
fn package() -> TableCreateStatement {
    Table::create()
        .table("package")
        .col(big_integer("revision").primary_key())
        .col(text("name"))
        .col(text("release"))
        .foreign_key(&mut reference("package", "revision", "revision", "number"))
        .take()
}

fn record(backend: DbBackend) -> TableCreateStatement {
    Table::create()
        .table("record")
        .col(big_pk_auto("version"))
        .col(text("kind"))
        .col(sorted("id", backend))
        .col(big_integer("since"))
        .col(big_integer_null("until"))
        .col(collated(text("title"), backend))
        .col(text("summary"))
        .col(text_null("official_text"))
        .col(text_null("note"))
        .col(sorted("reporter", backend))
        .col(sorted("document", backend))
        .col(text("section"))
        .col(integer("row"))
        .col(text("access"))
        .foreign_key(&mut reference("record", "since", "revision", "number"))
        .foreign_key(&mut reference("record", "until", "revision", "number"))
        .take()
}
