use sea_orm::entity::prelude::*;

/// A party to one version of an agreement, in document order.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "agreement_party")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub version: i64,
    #[sea_orm(primary_key, auto_increment = false)]
    pub position: i32,
    /// The name as printed.
    pub name: String,
    pub organisation: Option<String>,
    pub country: Option<String>,
}

impl ActiveModelBehavior for ActiveModel {}
