use super::vocabulary::Theme;
use sea_orm::entity::prelude::*;

/// A theme of one version of a project.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "project_theme")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub version: i64,
    #[sea_orm(primary_key, auto_increment = false)]
    pub position: i32,
    pub theme: Theme,
}

impl ActiveModelBehavior for ActiveModel {}
