//! Groups of countries.
use super::as_of_context::AsOfContext;
use super::short::HasShort;
use crate::service::reference::Reference;
use crate::store::{ReferenceData, Snapshot};
use async_graphql::SimpleObject;
use entity::region;
use serde::Serialize;
use std::collections::BTreeMap;
use utoipa::ToSchema;

/// A group of countries that documents name without listing its members.
#[derive(Clone, Debug, PartialEq, Serialize, ToSchema, SimpleObject)]
#[graphql(complex)]
pub struct Region {
    /// Id: `south-east-europe`.
    #[schema(example = "south-east-europe")]
    pub id: String,
    /// Name: `South-East Europe`.
    pub name: String,
    /// Revision and reference data for linked GraphQL fields.
    #[serde(skip)]
    #[graphql(skip)]
    pub context: AsOfContext,
}

/// A group of countries that documents name without listing its members.
#[derive(Serialize, ToSchema)]
#[schema(as = RegionName)]
pub struct ShortRegion<'a> {
    /// Id: `south-east-europe`.
    #[schema(example = "south-east-europe")]
    id: &'a str,
    /// Name: `South-East Europe`.
    name: &'a str,
}

impl Region {
    fn new(row: region::Model, context: &AsOfContext) -> Self {
        let region::Model { id, name } = row;
        Self { id, name, context: context.clone() }
    }

    /// Returns the region with the id that a record names.
    pub fn of(id: String, context: &AsOfContext) -> Self {
        let row = context.reference_data.regions.get(&id);
        let name = row.map_or_else(|| id.clone(), |row| row.name.clone());
        Self { id, name, context: context.clone() }
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
    const KEY: &'static str = "id";
    type Row = region::Model;

    fn rows(data: &ReferenceData) -> &BTreeMap<String, region::Model> {
        &data.regions
    }

    fn of_row(row: region::Model, snapshot: &Snapshot) -> Self {
        Self::new(row, &AsOfContext::of(snapshot))
    }

    fn texts(&self) -> Vec<&str> {
        vec![&self.id, &self.name]
    }
}
