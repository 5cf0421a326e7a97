use super::vocabulary::OrganisationType;
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// An organisation that reports, acts, takes part or is responsible.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, DeriveEntityModel)]
#[sea_orm(table_name = "organisation")]
pub struct Model {
    /// The id. For a Member State, its ISO code in lower case: `at`, `gb`.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: String,
    pub name: String,
    pub short_name: Option<String>,
    #[sea_orm(column_name = "type")]
    pub r#type: OrganisationType,
    pub country: Option<String>,
}

impl ActiveModelBehavior for ActiveModel {}
