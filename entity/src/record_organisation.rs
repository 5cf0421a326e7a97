use super::vocabulary::OrganisationRole;
use sea_orm::entity::prelude::*;

/// An organisation of one version of a record and its role, in document order.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "record_organisation")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub version: i64,
    #[sea_orm(primary_key, auto_increment = false)]
    pub position: i32,
    pub organisation: String,
    pub role: OrganisationRole,
}

impl ActiveModelBehavior for ActiveModel {}
