//! Adds what each amount covers and who pays it, and the sums of a report by what they cover. All existing amounts cover the activity.
use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{big_integer_null, text, text_null};

#[derive(DeriveMigrationName)]
pub struct Migration;

/// The sums of a report.
const SUMS: [&str; 3] = ["activity_eur", "share_eur", "programme_eur"];

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        // SQLite adds one column per statement.
        for column in [text("covers").default("activity").take(), text_null("payer")] {
            manager.alter_table(Table::alter().table("record_amount").add_column(column).take()).await?;
        }
        for sum in SUMS {
            manager.alter_table(Table::alter().table("record_report").add_column(big_integer_null(sum)).take()).await?;
        }
        let covered = "update record_report set activity_eur = amount_eur where amount_eur is not null";
        manager.get_connection().execute_unprepared(covered).await?;
        Ok(())
    }
}
