use super::Edtf;
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// A document that the register was read from, or that a record cites.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, DeriveEntityModel)]
#[sea_orm(table_name = "document")]
pub struct Model {
    /// As the Council numbers it: `16633/06`; else the usual citation.
    #[sea_orm(primary_key, auto_increment = false)]
    pub number: String,
    pub date: Option<Edtf>,
    pub title: Option<String>,
    pub originator: Option<String>,
    /// The distribution marking on its face: `LIMITE`.
    pub marking: Option<String>,
}

impl ActiveModelBehavior for ActiveModel {}
