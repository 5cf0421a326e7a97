//! Lists that are sorted backwards: by the day from the last to the first, and within a day by the id from the first to the last. An
//! index of both upwards gives no such order, and where many records have one day, or none, a page would sort them all.
use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

/// The columns that lists are sorted by backwards, in their tables.
const BACKWARDS: [(&str, &str); 5] = [
    ("action", "deadline_latest"),
    ("project", "start_latest"),
    ("project", "amount_descending"),
    ("agreement", "newest_latest"),
    ("cooperation", "date_latest"),
];

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for (table, column) in BACKWARDS {
            let upwards = format!("{table}_{column}_id");
            manager.drop_index(Index::drop().name(&upwards).table(table).to_owned()).await?;
            let mut index = Index::create();
            index.name(format!("{table}_{column}_backwards")).table(table);
            index.col((column, IndexOrder::Desc)).col("id");
            manager.create_index(index).await?;
        }
        Ok(())
    }
}
