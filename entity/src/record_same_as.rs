use sea_orm::entity::prelude::*;

/// An earlier record that reports the same as one version of a record.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "record_same_as")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub version: i64,
    #[sea_orm(primary_key, auto_increment = false)]
    pub position: i32,
    /// The id of the earlier record.
    pub same_as: String,
}

impl ActiveModelBehavior for ActiveModel {}
