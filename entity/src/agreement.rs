use super::Revision;
use super::vocabulary::{AgreementType, Stage};
use sea_orm::entity::prelude::*;

/// A version of an agreement: the columns of its own, and those that lists are cut and sorted by.
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
    /// The first day that the newest dated milestone may mean; the end of time if there is none, so that it sorts last.
    pub newest_earliest: String,
    /// The last day that the newest dated milestone may mean; the beginning of time if there is none.
    pub newest_latest: String,
}

impl ActiveModelBehavior for ActiveModel {}
