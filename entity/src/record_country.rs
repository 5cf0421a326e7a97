use super::vocabulary::CountryRole;
use sea_orm::entity::prelude::*;

/// A country of one version of a record, in document order.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "record_country")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub version: i64,
    #[sea_orm(primary_key, auto_increment = false)]
    pub position: i32,
    pub country: String,
    pub role: CountryRole,
}

impl ActiveModelBehavior for ActiveModel {}
