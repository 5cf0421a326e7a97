//! The schema migrations. A released migration never changes: it uses its own names and no code of the application.
mod m0001_register;
mod m0002_reference;
mod m0003_actions;
mod m0004_reports;
mod m0005_kinds;
mod m0006_search;
mod m0007_backwards;
mod m0008_once;
mod m0009_revision_ids;
mod m0010_revision_milliseconds;
mod m0011_money;
mod m0012_dates_and_regions;
mod m0013_linked_records;
mod m0014_ids_in_search;
mod schema;

use sea_orm_migration::prelude::*;

pub struct Migrator;

impl MigratorTrait for Migrator {
    fn migrations() -> Vec<Box<dyn MigrationTrait>> {
        vec![
            Box::new(m0001_register::Migration),
            Box::new(m0002_reference::Migration),
            Box::new(m0003_actions::Migration),
            Box::new(m0004_reports::Migration),
            Box::new(m0005_kinds::Migration),
            Box::new(m0006_search::Migration),
            Box::new(m0007_backwards::Migration),
            Box::new(m0008_once::Migration),
            Box::new(m0009_revision_ids::Migration),
            Box::new(m0010_revision_milliseconds::Migration),
            Box::new(m0011_money::Migration),
            Box::new(m0012_dates_and_regions::Migration),
            Box::new(m0013_linked_records::Migration),
            Box::new(m0014_ids_in_search::Migration),
        ]
    }
}
