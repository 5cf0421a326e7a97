//! Creates the tables of projects, agreements and cooperation records.
use crate::schema::{child, collated, create, index, indexes, kind, reference, sorted};
use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{big_integer, text, text_null};
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
            project(backend),
            project_theme(),
            agreement(backend),
            agreement_party(backend),
            agreement_milestone(backend),
            cooperation(backend),
        ];
        let own = [
            index("project", &["start_earliest", "id"]),
            index("project", &["start_latest", "id"]),
            index("project", &["amount_ascending", "id"]),
            index("project", &["amount_descending", "id"]),
            index("project_theme", &["theme", "version"]),
            index("agreement", &["newest_earliest", "id"]),
            index("agreement", &["newest_latest", "id"]),
            index("agreement_party", &["organisation", "version"]),
            index("agreement_milestone", &["kind", "date_latest", "version"]),
            index("cooperation", &["date_earliest", "id"]),
            index("cooperation", &["date_latest", "id"]),
            index("cooperation", &["agreement", "version"]),
        ];
        let of_kinds = [indexes("project"), indexes("agreement"), indexes("cooperation")].into_iter().flatten();
        create(manager, tables, of_kinds.chain(own)).await
    }
}

fn project(backend: DbBackend) -> TableCreateStatement {
    kind("project", backend)
        .col(sorted("start_earliest", backend))
        .col(sorted("start_latest", backend))
        .col(big_integer("amount_ascending"))
        .col(big_integer("amount_descending"))
        .col(collated(text_null("programme"), backend))
        .col(text_null("directorate_general"))
        .foreign_key(&mut reference("project", "programme", "programme", "code"))
        .take()
}

fn project_theme() -> TableCreateStatement {
    child("project_theme", "project").col(text("theme")).take()
}

fn agreement(backend: DbBackend) -> TableCreateStatement {
    kind("agreement", backend)
        .col(text("type"))
        .col(collated(text_null("agency"), backend))
        .col(text_null("stage"))
        .col(sorted("newest_earliest", backend))
        .col(sorted("newest_latest", backend))
        .foreign_key(&mut reference("agreement", "agency", "organisation", "id"))
        .take()
}

fn agreement_party(backend: DbBackend) -> TableCreateStatement {
    child("agreement_party", "agreement")
        .col(text("name"))
        .col(collated(text_null("organisation"), backend))
        .col(collated(text_null("country"), backend))
        .foreign_key(&mut reference("agreement_party", "organisation", "organisation", "id"))
        .foreign_key(&mut reference("agreement_party", "country", "country", "code"))
        .take()
}

fn agreement_milestone(backend: DbBackend) -> TableCreateStatement {
    child("agreement_milestone", "agreement")
        .col(text("kind"))
        .col(text_null("date"))
        .col(sorted("date_earliest", backend))
        .col(sorted("date_latest", backend))
        .col(text_null("text"))
        .take()
}

fn cooperation(backend: DbBackend) -> TableCreateStatement {
    kind("cooperation", backend)
        .col(sorted("agency", backend))
        .col(text_null("counterpart_name"))
        .col(collated(text_null("counterpart_organisation"), backend))
        .col(collated(text_null("counterpart_country"), backend))
        .col(text("kind"))
        .col(text_null("date"))
        .col(sorted("date_earliest", backend))
        .col(sorted("date_latest", backend))
        .col(text("status"))
        .col(collated(text_null("agreement"), backend))
        .foreign_key(&mut reference("cooperation", "agency", "organisation", "id"))
        .foreign_key(&mut reference("cooperation", "counterpart_organisation", "organisation", "id"))
        .foreign_key(&mut reference("cooperation", "counterpart_country", "country", "code"))
        .take()
}
