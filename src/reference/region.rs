//! Groups of countries.
use super::as_of_context::AsOfContext;
use super::country::{Country, ShortCountry};
use super::entry_filter::entry_filter;
use super::short::{self, HasShort};
use crate::language::{Language, entry_label};
use crate::query::filter_values::{OrNone, Values, ids, values};
use crate::service::reference::{EntryFilter, Reference, has_values};
use crate::store::{ReferenceData, Snapshot, SortValue};
use async_graphql::{Enum, ID, InputObject, SimpleObject};
use chrono::NaiveDate;
use entity::printed_name::NameOwner;
use entity::{Edtf, region, region_country};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use utoipa::{IntoParams, ToSchema};

/// A group of countries that documents name without listing its members.
#[derive(Clone, Debug, PartialEq, Serialize, ToSchema, SimpleObject)]
#[graphql(complex)]
pub struct Region {
    /// Id: `south-east-europe`.
    #[schema(example = "south-east-europe")]
    #[graphql(skip)]
    pub id: String,
    /// URL of the region in the API.
    #[schema(format = "uri", example = "https://thb-register.example/v1/regions/south-east-europe")]
    #[graphql(skip)]
    pub url: String,
    /// Name: `South-East Europe`.
    #[schema(extensions(("x-label" = json!("region"))))]
    pub name: String,
    /// Other spellings of the name in the documents.
    #[graphql(skip)]
    pub printed_names: Vec<String>,
    /// URI in an authority list or vocabulary of the EU. `null` if none is known.
    #[schema(required)]
    pub uri: Option<String>,
    /// Countries that are or were members. Empty if the documents name a group without fixed members.
    #[graphql(skip)]
    pub members: Vec<RegionMember>,
    /// Regions that contain this region.
    #[serde(serialize_with = "short::list")]
    #[schema(value_type = Vec<ShortRegion<'static>>)]
    #[graphql(skip)]
    pub parents: Vec<Region>,
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
    #[schema(extensions(("x-label" = json!("region"))))]
    name: &'a str,
}

/// A country that is or was a member of a region.
#[derive(Clone, Debug, PartialEq, Serialize, ToSchema, SimpleObject)]
pub struct RegionMember {
    /// The country.
    #[serde(serialize_with = "short::one")]
    #[schema(value_type = ShortCountry<'static>)]
    pub country: Country,
    /// Day of joining. `null` if the country was always a member.
    #[schema(required)]
    pub from: Option<Edtf>,
    /// Earliest possible day of joining.
    #[schema(required)]
    pub from_earliest: Option<NaiveDate>,
    /// Latest possible day of joining.
    #[schema(required)]
    pub from_latest: Option<NaiveDate>,
    /// Day of leaving. `null` if the country has not left.
    #[schema(required)]
    pub to: Option<Edtf>,
    /// Earliest possible day of leaving.
    #[schema(required)]
    pub to_earliest: Option<NaiveDate>,
    /// Latest possible day of leaving.
    #[schema(required)]
    pub to_latest: Option<NaiveDate>,
}

impl RegionMember {
    fn of(row: &region_country::Model, context: &AsOfContext) -> Self {
        let region_country::Model { region: _, country, member_from: from, member_to: to } = row.clone();
        Self {
            country: Country::of(country, context),
            from_earliest: from.as_ref().and_then(Edtf::earliest_day),
            from_latest: from.as_ref().and_then(Edtf::latest_day),
            from,
            to_earliest: to.as_ref().and_then(Edtf::earliest_day),
            to_latest: to.as_ref().and_then(Edtf::latest_day),
            to,
        }
    }

    /// Returns whether the country may have been a member on a date.
    fn is_on(&self, date: &Edtf) -> bool {
        let (from, to) = (self.from.as_ref().map(Edtf::earliest), self.to.as_ref().map(Edtf::latest));
        from.is_none_or(|from| from <= date.latest()) && to.is_none_or(|to| to >= date.earliest())
    }
}

impl Region {
    /// Returns a region without its printed names, members, parents and address, which only regions themselves show.
    fn new(row: region::Model, context: &AsOfContext) -> Self {
        let region::Model { id, name, uri } = row;
        let (printed_names, members, parents) = (vec![], vec![], vec![]);
        Self { id, url: String::new(), name, printed_names, uri, members, parents, context: context.clone() }
    }

    /// Returns the spellings of the name in the documents, except the name itself.
    pub fn all_printed_names(&self) -> Vec<String> {
        self.context.reference_data.printed_names(NameOwner::Region, &self.id)
    }

    /// Returns the members, or those that may have been members on a date.
    pub fn all_members(&self, on: Option<&Edtf>) -> Vec<RegionMember> {
        let members = self.context.reference_data.members_of(&self.id);
        let members = members.map(|row| RegionMember::of(row, &self.context));
        members.filter(|member| on.is_none_or(|date| member.is_on(date))).collect()
    }

    /// Returns the regions that contain this region.
    pub fn all_parents(&self) -> Vec<Self> {
        self.context.reference_data.parents_of(&self.id).map(|id| Self::of(id.clone(), &self.context)).collect()
    }

    /// Returns the region with the id that a record names.
    pub fn of(id: String, context: &AsOfContext) -> Self {
        let row = context.reference_data.regions.get(&id).cloned();
        // Foreign keys prevent a missing row, unless it was added after the reference data were loaded.
        Self::new(row.unwrap_or_else(|| region::Model { name: id.clone(), id, uri: None }), context)
    }
}

impl HasShort for Region {
    type Short<'a> = ShortRegion<'a>;

    fn short(&self) -> ShortRegion<'_> {
        ShortRegion { id: &self.id, name: &self.name }
    }
}

entry_filter! {
    /// Filters for regions. Values of one filter are combined with OR, different filters with AND.
    RegionFilter of Region;
    lists {
        /// ISO 3166-1 alpha-2 code of a country that the region, or a region below it, has or had as a member: `AL`.
        country, not_country: String = |region| region.context.reference_data.countries_in(&region.id).into_iter().collect();
        /// Id of a region that contains the region: `europe`.
        parent, not_parent: String = |region| region.parents.iter().map(|parent| parent.id.clone()).collect();
    }
}

/// Sort keys for regions. A minus prefix (in GraphQL the suffix `_DESC`) means descending. Default: by id.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema, Enum)]
pub enum RegionSort {
    /// By name, ascending, compared character by character.
    #[serde(rename = "name")]
    Name,
    /// By name, descending.
    #[serde(rename = "-name")]
    NameDesc,
    /// By label, ascending, in the order of the language of `lang`.
    #[serde(rename = "label")]
    Label,
    /// By label, descending.
    #[serde(rename = "-label")]
    LabelDesc,
}

impl Reference for Region {
    const NAME: &'static str = "region";
    const PATH: &'static str = "regions";
    const KEY: &'static str = "id";
    type Row = region::Model;
    type Filter = RegionFilter;
    type Sort = RegionSort;

    fn rows(data: &ReferenceData) -> &BTreeMap<String, region::Model> {
        &data.regions
    }

    fn of_row(row: region::Model, snapshot: &Snapshot) -> Self {
        let region = Self::new(row, &AsOfContext::of(snapshot));
        let (printed_names, members) = (region.all_printed_names(), region.all_members(None));
        let url = region.context.url::<Self>(&region.id);
        Self { url, printed_names, members, parents: region.all_parents(), ..region }
    }

    fn texts(&self) -> Vec<&str> {
        [&self.id, &self.name].into_iter().chain(&self.printed_names).map(String::as_str).collect()
    }

    fn sort_value(&self, sort: RegionSort, language: Language) -> Option<SortValue> {
        Some(SortValue::Text(match sort {
            RegionSort::Name | RegionSort::NameDesc => self.name.clone(),
            RegionSort::Label | RegionSort::LabelDesc => entry_label(language, Self::NAME, &self.id, &self.name),
        }))
    }
}
