use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// A group of countries that documents name without listing its members.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, DeriveEntityModel)]
#[sea_orm(table_name = "region")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: String,
    pub name: String,
    /// The URI in an authority list or vocabulary of the EU.
    pub uri: Option<String>,
}

impl ActiveModelBehavior for ActiveModel {}
