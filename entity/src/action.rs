use super::vocabulary::{ActionStatus, TimetableKind};
use super::{Edtf, Revision};
use sea_orm::entity::prelude::*;

/// A version of an action: its own columns, and those that lists are filtered and sorted by.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "action")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub version: i64,
    pub id: String,
    pub since: Revision,
    pub until: Option<Revision>,
    pub ordinal: i32,
    pub title: String,
    pub plan: String,
    pub code: String,
    pub chapter: i32,
    pub objective: i32,
    pub letter: String,
    pub timetable_text: Option<String>,
    pub timetable_kind: TimetableKind,
    pub deadline: Option<Edtf>,
    /// The earliest possible day of the deadline. Without a deadline, [`NO_EARLIEST`](crate::edtf::NO_EARLIEST), which sorts last.
    pub deadline_earliest: String,
    /// The latest possible day of the deadline. Without a deadline, [`NO_LATEST`](crate::edtf::NO_LATEST), which sorts last in descending
    /// order.
    pub deadline_latest: String,
    pub responsible_text: Option<String>,
    pub indicator: Option<String>,
    /// The status in the newest entry of the state of play.
    pub status: Option<ActionStatus>,
    pub overdue: bool,
}

impl ActiveModelBehavior for ActiveModel {}
