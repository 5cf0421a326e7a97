use super::Revision;
use super::vocabulary::DirectorateGeneral;
use sea_orm::entity::prelude::*;

/// A version of a project: its own columns, and those that lists are filtered and sorted by.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "project")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub version: i64,
    pub id: String,
    pub since: Revision,
    pub until: Option<Revision>,
    pub ordinal: i32,
    pub title: String,
    /// The earliest possible day of the start. Without a start, [`NO_EARLIEST`](crate::edtf::NO_EARLIEST), which sorts last.
    pub start_earliest: String,
    /// The latest possible day of the start. Without a start, [`NO_LATEST`](crate::edtf::NO_LATEST), which sorts last in descending order.
    pub start_latest: String,
    /// The amount in cents of a euro. The maximum if unknown, which sorts last in ascending order.
    pub amount_ascending: i64,
    /// The amount in cents of a euro. The minimum if unknown, which sorts last in descending order.
    pub amount_descending: i64,
    pub programme: Option<String>,
    pub directorate_general: Option<DirectorateGeneral>,
}

impl ActiveModelBehavior for ActiveModel {}
