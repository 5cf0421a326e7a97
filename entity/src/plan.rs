use super::Edtf;
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// A plan of the European Union whose actions the register tracks.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, DeriveEntityModel)]
#[sea_orm(table_name = "plan")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: String,
    pub title: String,
    pub adopted: Option<Edtf>,
    /// The publication reference: `OJ C 311, 9.12.2005`.
    pub published: Option<String>,
}

impl ActiveModelBehavior for ActiveModel {}
