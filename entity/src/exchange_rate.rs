use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// How many units of a currency a euro was worth, on average over a year.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, DeriveEntityModel)]
#[sea_orm(table_name = "exchange_rate")]
pub struct Model {
    /// Currency and year: `SEK-2010`.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: String,
    /// ISO 4217.
    pub currency: String,
    pub year: i32,
    /// A decimal.
    pub units_per_euro: String,
    pub source: String,
}

impl ActiveModelBehavior for ActiveModel {}
