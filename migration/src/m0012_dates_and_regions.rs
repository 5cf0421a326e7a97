//! Adds roles of countries, members and parents of regions, caveats of documents, footnotes, printed names, and the columns for uncertain dates,
//! milestones that were not reached and the validity of agreements.
use crate::schema::{create, reference, sorted};
use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{text, text_null};
use sea_orm_migration::sea_orm::DbBackend;

#[derive(DeriveMigrationName)]
pub struct Migration;

/// The values that the columns have for records of earlier versions.
const VALUES: [&str; 4] = [
    "update agreement_milestone set reached = false where date is null and lower(trim(text)) = 'n/a'",
    "update agreement set valid_earliest = '0000-01-01', valid_latest = '9999-12-31' where stage = 'in_force'",
    "update agreement set valid_latest = '9999-12-31', valid_earliest = (
        select min(date_earliest) from agreement_milestone
        where agreement_milestone.version = agreement.version and kind = 'entry_into_force' and date is not null)
     where version in (select version from agreement_milestone where kind = 'entry_into_force' and date is not null)",
    // The last day of the month or of the year. Texts are compared by character, so the 31st is right for every month.
    "update action_state set as_of_latest = case length(as_of) when 4 then as_of || '-12-31' when 7 then as_of || '-31'
        else as_of end",
];

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let backend = manager.get_database_backend();
        let truth = |name| ColumnDef::new(name).boolean().not_null().default(true).to_owned();
        let day = |name, missing| sorted(name, backend).default(missing).to_owned();
        for (table, column) in [
            ("record_country", text("role").default("target").to_owned()),
            ("region", text_null("uri")),
            ("country", text_null("footnote")),
            ("record", truth("certain")),
            ("agreement_milestone", truth("reached")),
            ("agreement", day("valid_earliest", "~")),
            ("agreement", day("valid_latest", "")),
            ("action_state", day("as_of_latest", "")),
        ] {
            manager.alter_table(Table::alter().table(table).add_column(column).to_owned()).await?;
        }
        let tables = [region_country(backend), region_parent(backend), caveat(backend), printed_name(backend)];
        create(manager, tables, []).await?;
        for statement in VALUES {
            manager.get_connection().execute_unprepared(statement).await?;
        }
        Ok(())
    }
}

fn region_country(backend: DbBackend) -> TableCreateStatement {
    Table::create()
        .table("region_country")
        .col(sorted("region", backend))
        .col(sorted("country", backend))
        .col(text_null("member_from"))
        .col(text_null("member_to"))
        .primary_key(Index::create().col("region").col("country"))
        .foreign_key(&mut reference("region_country", "region", "region", "id"))
        .foreign_key(&mut reference("region_country", "country", "country", "code"))
        .take()
}

fn region_parent(backend: DbBackend) -> TableCreateStatement {
    Table::create()
        .table("region_parent")
        .col(sorted("region", backend))
        .col(sorted("parent", backend))
        .primary_key(Index::create().col("region").col("parent"))
        .foreign_key(&mut reference("region_parent", "region", "region", "id"))
        .foreign_key(&mut reference("region_parent", "parent", "region", "id"))
        .take()
}

fn caveat(backend: DbBackend) -> TableCreateStatement {
    Table::create()
        .table("caveat")
        .col(sorted("document", backend))
        .col(sorted("section", backend))
        .col(sorted("text", backend))
        .primary_key(Index::create().col("document").col("section").col("text"))
        .foreign_key(&mut reference("caveat", "document", "document", "number"))
        .take()
}

fn printed_name(backend: DbBackend) -> TableCreateStatement {
    Table::create()
        .table("printed_name")
        .col(sorted("owner", backend))
        .col(sorted("entry", backend))
        .col(sorted("name", backend))
        .primary_key(Index::create().col("owner").col("entry").col("name"))
        .take()
}
