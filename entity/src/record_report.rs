use super::vocabulary::FormCategory;
use super::{Edtf, Money};
use sea_orm::entity::prelude::*;

/// What a row of a report says of form, period and funding: one row a version, of every kind but actions.
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
    /// The first day that it may have been active; the end of time if nothing is known.
    pub active_earliest: String,
    /// The last day that it may have been active; the beginning of time if nothing is known.
    pub active_latest: String,
    pub funding_text: Option<String>,
    /// In euro; null where nothing counts, or no rate is known.
    pub amount_eur: Option<Money>,
}

impl ActiveModelBehavior for ActiveModel {}
