use super::vocabulary::OrganisationType;
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// A body that reports, acts or is responsible.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, DeriveEntityModel)]
#[sea_orm(table_name = "organisation")]
pub struct Model {
    /// A Member State's is its ISO code in small letters: `at`, `gb`.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: String,
    pub name: String,
    pub short_name: Option<String>,
    #[sea_orm(column_name = "type")]
    pub r#type: OrganisationType,
    pub country: Option<String>,
}

impl ActiveModelBehavior for ActiveModel {}
