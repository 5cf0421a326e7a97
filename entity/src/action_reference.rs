use sea_orm::entity::prelude::*;

/// A document that an entry in the state of play cites, in text order.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "action_reference")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub version: i64,
    /// The position of the entry.
    #[sea_orm(primary_key, auto_increment = false)]
    pub state: i32,
    #[sea_orm(primary_key, auto_increment = false)]
    pub position: i32,
    /// The number of the document.
    pub document: String,
}

impl ActiveModelBehavior for ActiveModel {}
