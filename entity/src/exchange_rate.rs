use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// The average exchange rate of a currency to the euro in a year.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, DeriveEntityModel)]
#[sea_orm(table_name = "exchange_rate")]
pub struct Model {
    /// The currency code and year: `SEK-2010`.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: String,
    /// The currency code (ISO 4217).
    pub currency: String,
    pub year: i32,
    /// The rate as a decimal.
    pub units_per_euro: String,
    pub source: String,
}

impl ActiveModelBehavior for ActiveModel {}
