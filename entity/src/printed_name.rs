use sea_orm::entity::prelude::*;
use sea_orm::{DeriveActiveEnum, EnumIter};

/// A spelling of the name of an entry of reference data in the documents.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "printed_name")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub owner: NameOwner,
    /// The key of the entry: an id or a code.
    #[sea_orm(primary_key, auto_increment = false)]
    pub entry: String,
    #[sea_orm(primary_key, auto_increment = false)]
    pub name: String,
}

/// The reference data that have printed names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
pub enum NameOwner {
    Country,
    Organisation,
    Region,
}

impl ActiveModelBehavior for ActiveModel {}
