//! Creates the tables of actions.
use crate::schema::{child, create, index, indexes, kind, reference, sorted};
use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{boolean, integer, json, text, text_null};
use sea_orm_migration::sea_orm::DbBackend;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let backend = manager.get_database_backend();
        let tables = [action(backend), action_responsible(backend), action_state(), action_reference(backend)];
        let own = [
            index("action", &["code", "id"]),
            index("action", &["deadline_earliest", "id"]),
            index("action", &["deadline_latest", "id"]),
            index("action_responsible", &["organisation", "version"]),
            index("action_reference", &["document", "version"]),
        ];
        create(manager, tables, indexes("action").into_iter().chain(own)).await
    }
}

fn action(backend: DbBackend) -> TableCreateStatement {
    kind("action", backend)
        .col(sorted("plan", backend))
        .col(sorted("code", backend))
        .col(integer("chapter"))
        .col(integer("objective"))
        .col(text("letter"))
        .col(text_null("timetable_text"))
        .col(text("timetable_kind"))
        .col(text_null("deadline"))
        .col(sorted("deadline_earliest", backend))
        .col(sorted("deadline_latest", backend))
        .col(text_null("responsible_text"))
        .col(text_null("indicator"))
        .col(text_null("status"))
        .col(boolean("overdue"))
        .foreign_key(
            ForeignKey::create()
                .from_tbl("action")
                .from_col("plan")
                .from_col("chapter")
                .from_col("objective")
                .to_tbl("objective")
                .to_col("plan")
                .to_col("chapter")
                .to_col("number"),
        )
        .take()
}

fn action_responsible(backend: DbBackend) -> TableCreateStatement {
    child("action_responsible", "action")
        .col(sorted("organisation", backend))
        .col(text("role"))
        .foreign_key(&mut reference("action_responsible", "organisation", "organisation", "id"))
        .take()
}

fn action_state() -> TableCreateStatement {
    child("action_state", "action")
        .col(text("as_of"))
        .col(text("status"))
        .col(text_null("summary"))
        .col(text_null("official_text"))
        .col(json("dates"))
        .take()
}

fn action_reference(backend: DbBackend) -> TableCreateStatement {
    Table::create()
        .table("action_reference")
        .col(integer("state"))
        .col(sorted("document", backend))
        .col(sea_orm_migration::schema::big_integer("version"))
        .col(integer("position"))
        .primary_key(Index::create().col("version").col("state").col("position"))
        .foreign_key(
            ForeignKey::create()
                .from_tbl("action_reference")
                .from_col("version")
                .from_col("state")
                .to_tbl("action_state")
                .to_col("version")
                .to_col("position"),
        )
        .foreign_key(&mut reference("action_reference", "document", "document", "number"))
        .take()
}
