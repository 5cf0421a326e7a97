//! Plans of the European Union.
use super::as_of_context::AsOfContext;
use super::entry_filter::{entry_filter, may_be_in};
use super::short::HasShort;
use crate::language::Language;
use crate::query::filter_values::{OrNone, Values, ids, values};
use crate::service::reference::{EntryFilter, Reference, has_values};
use crate::store::{ReferenceData, Snapshot, SortValue};
use async_graphql::{Enum, ID, InputObject, SimpleObject};
use chrono::{Datelike, NaiveDate};
use entity::{Edtf, plan};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use utoipa::{IntoParams, ToSchema};

/// A plan of the European Union whose actions the register tracks.
#[derive(Clone, Debug, PartialEq, Serialize, ToSchema, SimpleObject)]
#[graphql(complex)]
pub struct Plan {
    /// Id: `eu-plan-thb-2005`.
    #[schema(example = "eu-plan-thb-2005")]
    #[graphql(skip)]
    pub id: String,
    /// URL of the plan in the API.
    #[schema(format = "uri", example = "https://thb-register.example/v1/plans/eu-plan-thb-2005")]
    #[graphql(skip)]
    pub url: String,
    /// URL of the plan for people.
    #[schema(format = "uri", example = "https://thb-register.example/plans/eu-plan-thb-2005")]
    #[graphql(skip)]
    pub html_url: String,
    /// Title.
    pub title: String,
    /// Date of adoption: `2005-12-01`.
    #[schema(required)]
    pub adopted: Option<Edtf>,
    /// Earliest possible day of the adoption.
    #[schema(required)]
    pub adopted_earliest: Option<NaiveDate>,
    /// Latest possible day of the adoption.
    #[schema(required)]
    pub adopted_latest: Option<NaiveDate>,
    /// Publication reference: `OJ C 311, 9.12.2005`.
    #[schema(required)]
    pub published: Option<String>,
    /// Revision and reference data for linked GraphQL fields.
    #[serde(skip)]
    #[graphql(skip)]
    pub context: AsOfContext,
}

/// A plan of the European Union whose actions the register tracks.
#[derive(Serialize, ToSchema)]
#[schema(as = PlanTitle)]
pub struct ShortPlan<'a> {
    /// Id: `eu-plan-thb-2005`.
    #[schema(example = "eu-plan-thb-2005")]
    id: &'a str,
    /// Title.
    title: &'a str,
}

impl Plan {
    /// Returns a plan without its addresses, which only plans themselves show.
    fn new(row: plan::Model, context: &AsOfContext) -> Self {
        let plan::Model { id, title, adopted, published } = row;
        Self {
            id,
            url: String::new(),
            html_url: String::new(),
            title,
            adopted_earliest: adopted.as_ref().and_then(Edtf::earliest_day),
            adopted_latest: adopted.as_ref().and_then(Edtf::latest_day),
            adopted,
            published,
            context: context.clone(),
        }
    }

    /// Returns the plan with the id that a record names.
    pub fn of(id: String, context: &AsOfContext) -> Self {
        match context.reference_data.plans.get(&id).cloned() {
            Some(row) => Self::new(row, context),
            // Foreign keys prevent this, unless the row was added after the reference data were loaded.
            None => Self::new(plan::Model { id, title: String::new(), adopted: None, published: None }, context),
        }
    }
}

impl HasShort for Plan {
    type Short<'a> = ShortPlan<'a>;

    fn short(&self) -> ShortPlan<'_> {
        ShortPlan { id: &self.id, title: &self.title }
    }
}

entry_filter! {
    /// Filters for plans. Values of one filter are combined with OR, different filters with AND.
    PlanFilter of Plan;
    lists {
        /// Year of the earliest possible day of the adoption: `2005`.
        year, not_year: i32 = |plan| plan.adopted_earliest.iter().map(Datelike::year).collect();
    }
    {
        /// Only plans that may have been adopted on or after this date: `2005-12`. Excludes plans without a date.
        #[param(value_type = String, required = false)]
        pub adopted_from: Option<Edtf>,
        /// Only plans that may have been adopted on or before this date: `2005-12`. Excludes plans without a date.
        #[param(value_type = String, required = false)]
        pub adopted_to: Option<Edtf>,
    }
    keeping |filter, plan| may_be_in(plan.adopted.as_ref(), filter.adopted_from.as_ref(), filter.adopted_to.as_ref())
}

/// Sort keys for plans. A minus prefix (in GraphQL the suffix `_DESC`) means descending. Plans without a date come last in both directions. Default: by id.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema, Enum)]
pub enum PlanSort {
    /// By title, ascending, compared character by character.
    #[serde(rename = "title")]
    Title,
    /// By title, descending.
    #[serde(rename = "-title")]
    TitleDesc,
    /// By the earliest possible day of the adoption, ascending.
    #[serde(rename = "adopted")]
    Adopted,
    /// By the latest possible day of the adoption, descending.
    #[serde(rename = "-adopted")]
    AdoptedDesc,
}

impl Reference for Plan {
    const NAME: &'static str = "plan";
    const PATH: &'static str = "plans";
    const KEY: &'static str = "id";
    type Row = plan::Model;
    type Filter = PlanFilter;
    type Sort = PlanSort;

    fn rows(data: &ReferenceData) -> &BTreeMap<String, plan::Model> {
        &data.plans
    }

    fn of_row(row: plan::Model, snapshot: &Snapshot) -> Self {
        let plan = Self::new(row, &AsOfContext::of(snapshot));
        let (url, html_url) = (plan.context.url::<Self>(&plan.id), plan.context.html_url::<Self>(&plan.id));
        Self { url, html_url, ..plan }
    }

    fn texts(&self) -> Vec<&str> {
        vec![&self.id, &self.title]
    }

    fn sort_value(&self, sort: PlanSort, _: Language) -> Option<SortValue> {
        Some(SortValue::Text(match sort {
            PlanSort::Title | PlanSort::TitleDesc => self.title.clone(),
            PlanSort::Adopted => self.adopted.as_ref()?.earliest(),
            PlanSort::AdoptedDesc => self.adopted.as_ref()?.latest(),
        }))
    }
}
