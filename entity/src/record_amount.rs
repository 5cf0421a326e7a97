use super::Money;
use super::vocabulary::{AmountRole, Bound, Covers};
use sea_orm::entity::prelude::*;

/// An amount of money of one version of a record, in document order.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "record_amount")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub version: i64,
    #[sea_orm(primary_key, auto_increment = false)]
    pub position: i32,
    pub value: Money,
    /// The currency code (ISO 4217).
    pub currency: String,
    pub role: AmountRole,
    pub covers: Covers,
    /// The id of the organisation whose share it is. Null if it is the reporter, or for the role `eu` the European Union.
    pub payer: Option<String>,
    pub approximate: bool,
    pub bound: Option<Bound>,
    pub value_eur: Option<Money>,
    /// The exchange rate of the conversion, in units of the currency per euro.
    pub rate: Option<String>,
    /// The year of the exchange rate.
    pub rate_year: Option<i32>,
}

impl ActiveModelBehavior for ActiveModel {}
