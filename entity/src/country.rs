use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// A country or territory.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, DeriveEntityModel)]
#[sea_orm(table_name = "country")]
pub struct Model {
    /// The ISO 3166-1 alpha-2 code. `XK` for Kosovo.
    #[sea_orm(primary_key, auto_increment = false)]
    pub code: String,
    /// The ISO 3166-1 alpha-3 code. `XKX` for Kosovo.
    pub alpha3: String,
    pub name: String,
    /// The footnote that EU texts print at the name.
    pub footnote: Option<String>,
    /// The day on which the country joined the European Union or its predecessors.
    pub eu_since: Option<Date>,
    /// The last day in the European Union.
    pub eu_until: Option<Date>,
    /// The URI in the country authority list of the EU's Publications Office.
    pub uri: String,
}

impl ActiveModelBehavior for ActiveModel {}
