//! Creates the tables for form, period and funding of reports, and the reference data that they need.
use crate::schema::{child, collated, create, index, reference, sorted};
use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{big_integer, big_integer_null, boolean, integer, integer_null, text, text_null};
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
        let tables = [
            programme(backend),
            exchange_rate(backend),
            record_report(backend),
            record_amount(),
            record_same_as(backend),
        ];
        let indexes = [
            index("record", &["reporter", "version"]),
            index("record_report", &["form_category", "version"]),
            index("record_report", &["active_latest", "version"]),
            index("record_report", &["amount_eur", "version"]),
            index("record_same_as", &["same_as", "version"]),
        ];
        create(manager, tables, indexes).await
    }
}

fn programme(backend: DbBackend) -> TableCreateStatement {
    Table::create()
        .table("programme")
        .col(collated(text("code").primary_key().take(), backend))
        .col(text("name"))
        .col(text_null("directorate_general"))
        .col(integer_null("years_from"))
        .col(integer_null("years_to"))
        .take()
}

fn exchange_rate(backend: DbBackend) -> TableCreateStatement {
    Table::create()
        .table("exchange_rate")
        .col(collated(text("id").primary_key().take(), backend))
        .col(text("currency"))
        .col(integer("year"))
        .col(text("units_per_euro"))
        .col(text("source"))
        .take()
}

fn record_report(backend: DbBackend) -> TableCreateStatement {
    Table::create()
        .table("record_report")
        .col(big_integer("version").primary_key())
        .col(text_null("countries_text"))
        .col(text_null("partners_text"))
        .col(text_null("form_text"))
        .col(text_null("form_category"))
        .col(text_null("period_text"))
        .col(text_null("period_start"))
        .col(text_null("period_end"))
        .col(boolean("ongoing"))
        .col(sorted("active_earliest", backend))
        .col(sorted("active_latest", backend))
        .col(text_null("funding_text"))
        .col(big_integer_null("amount_eur"))
        .foreign_key(&mut reference("record_report", "version", "record", "version"))
        .take()
}

fn record_amount() -> TableCreateStatement {
    child("record_amount", "record")
        .col(big_integer("value"))
        .col(text("currency"))
        .col(text("role"))
        .col(boolean("approximate"))
        .col(text_null("bound"))
        .col(big_integer_null("value_eur"))
        .col(text_null("rate"))
        .col(integer_null("rate_year"))
        .take()
}

fn record_same_as(backend: DbBackend) -> TableCreateStatement {
    child("record_same_as", "record").col(sorted("same_as", backend)).take()
}
