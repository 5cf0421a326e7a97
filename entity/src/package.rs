use super::Revision;
use sea_orm::entity::prelude::*;

/// An imported data package and the revision that it created.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "package")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub revision: Revision,
    pub name: String,
    /// The release, `2026.11.1`. Its numbers are compared one by one.
    pub release: String,
}

impl ActiveModelBehavior for ActiveModel {}
