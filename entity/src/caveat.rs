use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// What a document says of a whole table, in the register's own words.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, DeriveEntityModel)]
#[sea_orm(table_name = "caveat")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub document: String,
    /// The section, as records name it. Empty for the whole document.
    #[sea_orm(primary_key, auto_increment = false)]
    pub section: String,
    #[sea_orm(primary_key, auto_increment = false)]
    pub text: String,
}

impl ActiveModelBehavior for ActiveModel {}
