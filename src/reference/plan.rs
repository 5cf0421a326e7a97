//! Plans of the European Union.
use super::as_of_context::AsOfContext;
use super::short::HasShort;
use crate::service::reference::Reference;
use crate::store::{ReferenceData, Snapshot};
use async_graphql::SimpleObject;
use entity::{Edtf, plan};
use serde::Serialize;
use std::collections::BTreeMap;
use utoipa::ToSchema;

/// A plan of the European Union, whose actions the register follows.
#[derive(Clone, Debug, PartialEq, Serialize, ToSchema, SimpleObject)]
#[graphql(complex)]
pub struct Plan {
    /// Such as `eu-plan-thb-2005`.
    #[schema(example = "eu-plan-thb-2005")]
    pub id: String,
    /// Its title.
    pub title: String,
    /// When it was adopted: `2005-12-01`.
    #[schema(required)]
    pub adopted: Option<Edtf>,
    /// Where it was published: `OJ C 311, 9.12.2005`.
    #[schema(required)]
    pub published: Option<String>,
    /// Where GraphQL walks on from.
    #[serde(skip)]
    #[graphql(skip)]
    pub context: AsOfContext,
}

/// A plan of the European Union, whose actions the register follows.
#[derive(Serialize, ToSchema)]
#[schema(as = PlanTitle)]
pub struct ShortPlan<'a> {
    /// Such as `eu-plan-thb-2005`.
    #[schema(example = "eu-plan-thb-2005")]
    id: &'a str,
    /// Its title.
    title: &'a str,
}

impl Plan {
    fn new(row: plan::Model, context: &AsOfContext) -> Self {
        let plan::Model { id, title, adopted, published } = row;
        Self { id, title, adopted, published, context: context.clone() }
    }

    /// Returns the plan with an id, as a record names it.
    pub fn of(id: String, context: &AsOfContext) -> Self {
        match context.reference_data.plans.get(&id).cloned() {
            Some(row) => Self::new(row, context),
            // Foreign keys exclude it, unless it was added since the reference data were read.
            None => Self { id, title: String::new(), adopted: None, published: None, context: context.clone() },
        }
    }
}

impl HasShort for Plan {
    type Short<'a> = ShortPlan<'a>;

    fn short(&self) -> ShortPlan<'_> {
        ShortPlan { id: &self.id, title: &self.title }
    }
}

impl Reference for Plan {
    const NAME: &'static str = "plan";
    const KEY: &'static str = "id";
    type Row = plan::Model;

    fn rows(data: &ReferenceData) -> &BTreeMap<String, plan::Model> {
        &data.plans
    }

    fn of_row(row: plan::Model, snapshot: &Snapshot) -> Self {
        Self::new(row, &AsOfContext::of(snapshot))
    }

    fn texts(&self) -> Vec<&str> {
        vec![&self.id, &self.title]
    }
}
