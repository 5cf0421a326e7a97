use super::Revision;
use super::vocabulary::{AgreementType, Stage};
use sea_orm::entity::prelude::*;

/// A version of an agreement: its own columns, and those that lists are filtered and sorted by.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "agreement")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub version: i64,
    pub id: String,
    pub since: Revision,
    pub until: Option<Revision>,
    pub ordinal: i32,
    pub title: String,
    #[sea_orm(column_name = "type")]
    pub r#type: AgreementType,
    pub agency: Option<String>,
    pub stage: Option<Stage>,
    /// The earliest possible day of the newest dated milestone. Without one, [`NO_EARLIEST`](crate::edtf::NO_EARLIEST), which sorts last.
    pub newest_earliest: String,
    /// The latest possible day of the newest dated milestone. Without one, [`NO_LATEST`](crate::edtf::NO_LATEST).
    pub newest_latest: String,
    /// The earliest possible day in force. If the agreement never entered into force, [`NO_EARLIEST`](crate::edtf::NO_EARLIEST).
    pub valid_earliest: String,
    /// The latest possible day in force. If the agreement never entered into force, [`NO_LATEST`](crate::edtf::NO_LATEST).
    pub valid_latest: String,
}

impl ActiveModelBehavior for ActiveModel {}
