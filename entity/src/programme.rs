use super::vocabulary::DirectorateGeneral;
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// A programme or instrument that funds projects.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, DeriveEntityModel)]
#[sea_orm(table_name = "programme")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub code: String,
    pub name: String,
    pub directorate_general: Option<DirectorateGeneral>,
    pub years_from: Option<i32>,
    pub years_to: Option<i32>,
}

impl ActiveModelBehavior for ActiveModel {}
