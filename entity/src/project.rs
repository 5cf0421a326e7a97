use super::Revision;
use super::vocabulary::DirectorateGeneral;
use sea_orm::entity::prelude::*;

/// A version of a project: the columns of its own, and those that lists are cut and sorted by.
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
    /// The first day that the start may mean; the end of time if there is none, so that it sorts last.
    pub start_earliest: String,
    /// The last day that the start may mean; the beginning of time if there is none, so that it sorts last, backwards.
    pub start_latest: String,
    /// Euro in hundredths; more than all others if unknown, so that it sorts last.
    pub amount_ascending: i64,
    /// Euro in hundredths; less than all others if unknown, so that it sorts last, backwards.
    pub amount_descending: i64,
    pub programme: Option<String>,
    pub directorate_general: Option<DirectorateGeneral>,
}

impl ActiveModelBehavior for ActiveModel {}
