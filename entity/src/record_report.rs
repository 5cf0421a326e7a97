use super::vocabulary::FormCategory;
use super::{Edtf, Money};
use sea_orm::entity::prelude::*;

/// Form, period and funding of one version of a record, for every kind except actions.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "record_report")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub version: i64,
    pub countries_text: Option<String>,
    pub partners_text: Option<String>,
    pub form_text: Option<String>,
    pub form_category: Option<FormCategory>,
    pub period_text: Option<String>,
    pub period_start: Option<Edtf>,
    pub period_end: Option<Edtf>,
    pub ongoing: bool,
    /// The earliest day on which the activity may have been active. If unknown, [`NO_EARLIEST`](crate::edtf::NO_EARLIEST).
    pub active_earliest: String,
    /// The latest day on which the activity may have been active. If unknown, [`NO_LATEST`](crate::edtf::NO_LATEST).
    pub active_latest: String,
    pub funding_text: Option<String>,
    /// The amount in euro. Null if no amount counts, or no exchange rate is known.
    pub amount_eur: Option<Money>,
    /// Amount of the activity in euro. Null if the record has no such amount, or if the rate of one is unknown.
    pub activity_eur: Option<Money>,
    /// Sum of the shares of all payers in euro. Null if the record has no share with a known rate.
    pub share_eur: Option<Money>,
    /// Amount of the whole programme in euro. Null if the record has no such amount, or if the rate of one is unknown.
    pub programme_eur: Option<Money>,
}

impl ActiveModelBehavior for ActiveModel {}
