//! Replaces indexes for lists in descending order: by day descending, then by id ascending. An index with both columns ascending cannot
//! give this order. If many records share a day or have none, a page would have to sort all of them.
use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

/// The tables and columns of lists in descending order.
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
