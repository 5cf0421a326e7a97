//! Groups of countries.
use super::as_of_context::AsOfContext;
use super::short::HasShort;
use crate::graphql::ReferenceNode;
use crate::service::Snapshot;
use crate::service::reference::Reference;
use async_graphql::SimpleObject;
use entity::region;
use serde::Serialize;
use utoipa::ToSchema;

/// A group of countries that documents name without naming its members.
#[derive(Clone, Debug, PartialEq, Serialize, ToSchema, SimpleObject)]
#[graphql(complex)]
pub struct Region {
    /// Such as `south-east-europe`.
    #[schema(example = "south-east-europe")]
    pub id: String,
    /// Its name: `South-East Europe`.
    pub name: String,
    /// Where GraphQL walks on from. `None` in REST lists.
    #[serde(skip)]
    #[graphql(skip)]
    pub context: Option<AsOfContext>,
}

/// A group of countries that documents name without naming its members.
#[derive(Serialize, ToSchema)]
#[schema(as = RegionName)]
pub struct ShortRegion<'a> {
    /// Such as `south-east-europe`.
    #[schema(example = "south-east-europe")]
    id: &'a str,
    /// Its name: `South-East Europe`.
    name: &'a str,
}

impl Region {
    /// Returns the region with an id, as a record names it.
    pub fn of(id: String, context: &AsOfContext) -> Self {
        let row = context.reference_data.regions.get(&id);
        let name = row.map_or_else(|| id.clone(), |row| row.name.clone());
        Self { id, name, context: Some(context.clone()) }
    }
}

impl HasShort for Region {
    type Short<'a> = ShortRegion<'a>;

    fn short(&self) -> ShortRegion<'_> {
        ShortRegion { id: &self.id, name: &self.name }
    }
}

impl Reference for Region {
    const NAME: &'static str = "region";
    type Entity = region::Entity;
    const KEY: region::Column = region::Column::Id;

    fn texts(&self) -> Vec<&str> {
        vec![&self.id, &self.name]
    }
}

impl From<region::Model> for Region {
    fn from(region::Model { id, name }: region::Model) -> Self {
        Self { id, name, context: None }
    }
}

impl ReferenceNode for Region {
    fn within(self, snapshot: &Snapshot<'_>) -> Self {
        Self { context: Some(AsOfContext::of(snapshot)), ..self }
    }
}
