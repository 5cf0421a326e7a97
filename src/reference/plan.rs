//! Plans of the European Union.
use super::as_of_context::AsOfContext;
use super::short::HasShort;
use crate::graphql::ReferenceNode;
use crate::service::Snapshot;
use crate::service::reference::Reference;
use async_graphql::SimpleObject;
use entity::{Edtf, plan};
use serde::Serialize;
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
    /// Where GraphQL walks on from. `None` in REST lists.
    #[serde(skip)]
    #[graphql(skip)]
    pub context: Option<AsOfContext>,
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
    /// Returns the plan with an id, as a record names it.
    pub fn of(id: String, context: &AsOfContext) -> Self {
        let plan = match context.reference_data.plans.get(&id).cloned() {
            Some(row) => Self::from(row),
            // Foreign keys exclude it, unless it was added since the reference data were read.
            None => Self { id, title: String::new(), adopted: None, published: None, context: None },
        };
        Self { context: Some(context.clone()), ..plan }
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
    type Entity = plan::Entity;
    const KEY: plan::Column = plan::Column::Id;

    fn texts(&self) -> Vec<&str> {
        vec![&self.id, &self.title]
    }
}

impl From<plan::Model> for Plan {
    fn from(plan::Model { id, title, adopted, published }: plan::Model) -> Self {
        Self { id, title, adopted, published, context: None }
    }
}

impl ReferenceNode for Plan {
    fn within(self, snapshot: &Snapshot<'_>) -> Self {
        Self { context: Some(AsOfContext::of(snapshot)), ..self }
    }
}
