use super::Edtf;
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// A country that is or was a member of a region.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, DeriveEntityModel)]
#[sea_orm(table_name = "region_country")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub region: String,
    #[sea_orm(primary_key, auto_increment = false)]
    pub country: String,
    /// The day of joining. None if the country was always a member.
    #[serde(rename = "from")]
    pub member_from: Option<Edtf>,
    /// The day of leaving. None if the country has not left.
    #[serde(rename = "to")]
    pub member_to: Option<Edtf>,
}

impl ActiveModelBehavior for ActiveModel {}
