use super::vocabulary::ResponsibleRole;
use sea_orm::entity::prelude::*;

/// An organisation that is responsible for an action, in document order.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "action_responsible")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub version: i64,
    #[sea_orm(primary_key, auto_increment = false)]
    pub position: i32,
    pub organisation: String,
    pub role: ResponsibleRole,
}

impl ActiveModelBehavior for ActiveModel {}
