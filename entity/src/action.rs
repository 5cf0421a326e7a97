use super::vocabulary::{ActionStatus, TimetableKind};
use super::{Edtf, Revision};
use sea_orm::entity::prelude::*;

/// A version of an action: the columns of its own, and those that lists are cut and sorted by.
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
    /// The first day that the deadline may mean; the end of time if there is none, so that it sorts last.
    pub deadline_earliest: String,
    /// The last day that the deadline may mean; the beginning of time if there is none, so that it sorts last, backwards.
    pub deadline_latest: String,
    pub responsible_text: Option<String>,
    pub indicator: Option<String>,
    /// Of the newest entry in the state of play.
    pub status: Option<ActionStatus>,
    pub overdue: bool,
}

impl ActiveModelBehavior for ActiveModel {}
