use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// An objective in a chapter of a plan.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, DeriveEntityModel)]
#[sea_orm(table_name = "objective")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub plan: String,
    #[sea_orm(primary_key, auto_increment = false)]
    pub chapter: i32,
    #[sea_orm(primary_key, auto_increment = false)]
    pub number: i32,
    pub title: String,
}

impl ActiveModelBehavior for ActiveModel {}
