use super::Revision;
use super::vocabulary::{Access, Kind};
use sea_orm::entity::prelude::*;

/// A version of a record of any kind, with the columns that all kinds have in common. The table of the kind has a row with the
/// same version number. It has its own columns, and repeats those that lists are filtered and sorted by.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "record")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub version: i64,
    pub kind: Kind,
    pub id: String,
    pub since: Revision,
    pub until: Option<Revision>,
    pub title: String,
    pub summary: String,
    pub official_text: Option<String>,
    pub note: Option<String>,
    pub reporter: String,
    pub document: String,
    pub section: String,
    pub row: i32,
    pub access: Access,
    /// Whether the reading of every date of the record is certain.
    pub certain: bool,
}

impl ActiveModelBehavior for ActiveModel {}
