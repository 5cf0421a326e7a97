use super::Revision;
use sea_orm::entity::prelude::*;

/// A data package that was loaded, and the revision that it made.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "package")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub revision: Revision,
    pub name: String,
    /// `2026.11.1`: numbers, compared one by one.
    pub release: String,
}

impl ActiveModelBehavior for ActiveModel {}
