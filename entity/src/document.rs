use super::Edtf;
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// A source document of the register, or a document that a record cites.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, DeriveEntityModel)]
#[sea_orm(table_name = "document")]
pub struct Model {
    /// The Council document number: `16633/06`. For other documents, the usual citation.
    #[sea_orm(primary_key, auto_increment = false)]
    pub number: String,
    pub date: Option<Edtf>,
    pub title: Option<String>,
    pub originator: Option<String>,
    /// The distribution marking printed on the document: `LIMITE`.
    pub marking: Option<String>,
}

impl ActiveModelBehavior for ActiveModel {}
