//! Creates the reference data, and the child tables that link records of all kinds to it.
use crate::schema::{child, collated, create, index, reference, sorted};
use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{date_null, integer, text, text_null};
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
        let reference_data = [
            country(backend),
            region(backend),
            organisation(backend),
            document(backend),
            plan(backend),
            chapter(backend),
            objective(backend),
        ];
        let children = [record_country(backend), record_region(backend), record_organisation(backend)];
        let indexes = [
            index("record_country", &["country", "version"]),
            index("record_region", &["region", "version"]),
            index("record_organisation", &["organisation", "version"]),
        ];
        create(manager, reference_data.into_iter().chain(children), indexes).await
    }
}

fn key(name: &'static str, backend: DbBackend) -> ColumnDef {
    collated(text(name).primary_key().take(), backend)
}

fn country(backend: DbBackend) -> TableCreateStatement {
    Table::create()
        .table("country")
        .col(key("code", backend))
        .col(text("alpha3").unique_key())
        .col(text("name"))
        .col(date_null("eu_since"))
        .col(date_null("eu_until"))
        .col(text("uri"))
        .take()
}

fn region(backend: DbBackend) -> TableCreateStatement {
    Table::create().table("region").col(key("id", backend)).col(text("name")).take()
}

fn organisation(backend: DbBackend) -> TableCreateStatement {
    Table::create()
        .table("organisation")
        .col(key("id", backend))
        .col(text("name"))
        .col(text_null("short_name"))
        .col(text("type"))
        .col(collated(text_null("country"), backend))
        .foreign_key(&mut reference("organisation", "country", "country", "code"))
        .take()
}

fn document(backend: DbBackend) -> TableCreateStatement {
    Table::create()
        .table("document")
        .col(key("number", backend))
        .col(text_null("date"))
        .col(text_null("title"))
        .col(collated(text_null("originator"), backend))
        .col(text_null("marking"))
        .foreign_key(&mut reference("document", "originator", "organisation", "id"))
        .take()
}

fn plan(backend: DbBackend) -> TableCreateStatement {
    Table::create()
        .table("plan")
        .col(key("id", backend))
        .col(text("title"))
        .col(text_null("adopted"))
        .col(text_null("published"))
        .take()
}

fn chapter(backend: DbBackend) -> TableCreateStatement {
    Table::create()
        .table("chapter")
        .col(sorted("plan", backend))
        .col(integer("number"))
        .col(text("title"))
        .primary_key(Index::create().col("plan").col("number"))
        .foreign_key(&mut reference("chapter", "plan", "plan", "id"))
        .take()
}

fn objective(backend: DbBackend) -> TableCreateStatement {
    Table::create()
        .table("objective")
        .col(sorted("plan", backend))
        .col(integer("chapter"))
        .col(integer("number"))
        .col(text("title"))
        .primary_key(Index::create().col("plan").col("chapter").col("number"))
        .foreign_key(
            ForeignKey::create()
                .from_tbl("objective")
                .from_col("plan")
                .from_col("chapter")
                .to_tbl("chapter")
                .to_col("plan")
                .to_col("number"),
        )
        .take()
}

fn record_country(backend: DbBackend) -> TableCreateStatement {
    child("record_country", "record")
        .col(sorted("country", backend))
        .foreign_key(&mut reference("record_country", "country", "country", "code"))
        .take()
}

fn record_region(backend: DbBackend) -> TableCreateStatement {
    child("record_region", "record")
        .col(sorted("region", backend))
        .foreign_key(&mut reference("record_region", "region", "region", "id"))
        .take()
}

fn record_organisation(backend: DbBackend) -> TableCreateStatement {
    child("record_organisation", "record")
        .col(sorted("organisation", backend))
        .col(text("role"))
        .foreign_key(&mut reference("record_organisation", "organisation", "organisation", "id"))
        .take()
}
