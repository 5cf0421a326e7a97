use super::Edtf;
use super::vocabulary::ActionStatus;
use sea_orm::FromJsonQueryResult;
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// An entry in the state of play of an action: its progress on a date.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "action_state")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub version: i64,
    #[sea_orm(primary_key, auto_increment = false)]
    pub position: i32,
    pub as_of: Edtf,
    pub as_of_latest: String,
    pub status: ActionStatus,
    pub summary: Option<String>,
    pub official_text: Option<String>,
    pub dates: Dates,
}

/// The dates that an entry names, in text order.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, FromJsonQueryResult)]
pub struct Dates(pub Vec<Edtf>);

impl ActiveModelBehavior for ActiveModel {}
