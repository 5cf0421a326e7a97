use super::vocabulary::{CooperationKind, CooperationStatus};
use super::{Edtf, Revision};
use sea_orm::entity::prelude::*;

/// A version of a cooperation record: its own columns, and those that lists are filtered and sorted by.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "cooperation")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub version: i64,
    pub id: String,
    pub since: Revision,
    pub until: Option<Revision>,
    pub ordinal: i32,
    pub title: String,
    pub agency: String,
    /// The name as printed.
    pub counterpart_name: Option<String>,
    pub counterpart_organisation: Option<String>,
    pub counterpart_country: Option<String>,
    pub kind: CooperationKind,
    pub date: Option<Edtf>,
    pub date_earliest: String,
    pub date_latest: String,
    pub status: CooperationStatus,
    /// The id of the agreement that the record is a step of.
    pub agreement: Option<String>,
}

impl ActiveModelBehavior for ActiveModel {}
