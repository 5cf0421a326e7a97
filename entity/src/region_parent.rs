use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// A region that contains another region.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, DeriveEntityModel)]
#[sea_orm(table_name = "region_parent")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub region: String,
    #[sea_orm(primary_key, auto_increment = false)]
    pub parent: String,
}

impl ActiveModelBehavior for ActiveModel {}
