//! Facets and statistics, as REST and GraphQL return them.
use async_graphql::{Enum, SimpleObject};
use entity::{Money, Revision};
use serde::ser::SerializeMap;
use serde::{Deserialize, Serialize, Serializer};
use serde_json::{Map, Value};
use std::collections::HashMap;
use utoipa::ToSchema;

/// Record counts by the values of a dimension.
#[derive(Clone, Debug, PartialEq, Eq, SimpleObject)]
#[graphql(serial)]
pub struct Facet {
    /// Name of the dimension, as in REST: `country`.
    pub dimension: String,
    /// Values, most frequent first. The values of a closed list are all there, even without records. Records without a value are
    /// counted last, under `null`.
    pub values: Vec<FacetValue>,
    /// Whether the values are constants of an enum in GraphQL.
    #[graphql(skip)]
    pub is_enum: bool,
}

/// The filters that a facet applies.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema, Enum)]
#[serde(rename_all = "snake_case")]
pub enum FacetScope {
    /// All filters except the one of the same dimension and its counterpart with `not`. So a facet counts what each of its values
    /// would find.
    #[default]
    Others,
    /// All filters.
    All,
}

/// The number of records that have a value.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema, SimpleObject)]
#[graphql(serial)]
pub struct FacetValue {
    /// The value, as the filter of the same name takes it: a code, an id, a year, or a term of a closed list. In GraphQL, terms are
    /// spelled as enum values: `IN_FORCE`. `null` for records without a value.
    #[schema(required, example = "NG")]
    pub value: Option<String>,
    /// Name of the entry that the value identifies, such as `Nigeria`. `null` if the value identifies no entry.
    #[schema(required, example = "Nigeria")]
    pub name: Option<String>,
    /// Number of records that have the value.
    #[schema(example = 12)]
    pub count: u64,
}

/// Counts and sums of the matching records, grouped by up to three dimensions.
#[derive(Clone, Debug, PartialEq, Serialize, ToSchema, SimpleObject)]
#[graphql(serial)]
pub struct Statistics {
    /// One group per combination of values that occurs, sorted by value. Without dimensions, one group of all records.
    #[schema(value_type = Vec<GroupMembers>)]
    pub groups: Vec<Group>,
    /// Whether a record may be in several groups, because it may have several values of a dimension. If so, the counts of the groups
    /// may add up to more than the total.
    pub overlapping: bool,
    /// Number of all matching records.
    pub total: u64,
    /// Revision that the statistics were read at.
    pub revision: Revision,
}

/// The records with the same value of each dimension.
#[derive(Clone, Debug, PartialEq, SimpleObject)]
#[graphql(serial)]
pub struct Group {
    /// The shared values, in the order of the requested dimensions.
    pub keys: Vec<GroupKey>,
    /// Number of records in the group.
    pub count: u64,
    /// Sum of their amounts in euro. An activity with several reports counts once, with the amount of the first report in the group
    /// that has one. `null` if no amount is known.
    pub amount_eur: Option<Money>,
    /// Earliest possible day of their dates: `2006-01-01`. `null` if no date is known. The date is the start of a project, the newest
    /// milestone of an agreement, the date of a cooperation record, or the deadline of an action.
    pub earliest: Option<String>,
    /// Latest possible day of their dates. `null` if no date is known.
    pub latest: Option<String>,
}

/// The value of a dimension.
#[derive(Clone, Debug, PartialEq, SimpleObject)]
#[graphql(serial)]
pub struct GroupKey {
    /// Name of the dimension, as in REST: `country`.
    pub dimension: String,
    /// The value as text, as the filter of the same name takes it: `NG`, `2010`, `true`. Terms of closed lists are spelled as enum
    /// values: `IN_FORCE`. `null` for records without a value.
    pub value: Option<String>,
    /// Name of the entry that the value identifies, such as `Nigeria`. `null` if the value identifies no entry.
    pub name: Option<String>,
    /// The same value as JSON.
    #[graphql(skip)]
    pub json: Value,
    /// Whether the value is a constant of an enum in GraphQL.
    #[graphql(skip)]
    pub is_enum: bool,
}

impl Facet {
    /// Spells the terms of closed lists as GraphQL does.
    #[must_use]
    pub fn with_enum_values(mut self) -> Self {
        if self.is_enum {
            self.values.iter_mut().for_each(|value| spell(&mut value.value));
        }
        self
    }
}

impl Statistics {
    /// Spells the terms of closed lists as GraphQL does.
    #[must_use]
    pub fn with_enum_values(mut self) -> Self {
        let keys = self.groups.iter_mut().flat_map(|group| &mut group.keys).filter(|key| key.is_enum);
        keys.for_each(|key| spell(&mut key.value));
        self
    }
}

fn spell(term: &mut Option<String>) {
    *term = term.take().map(|term| term.to_uppercase());
}

/// A group as JSON, with one more member per dimension that holds its value.
#[derive(ToSchema)]
#[schema(as = Group)]
#[expect(dead_code, reason = "describes the hand-written serialization")]
pub struct GroupMembers {
    /// Number of records in the group.
    #[schema(example = 3)]
    count: u64,
    /// Sum of their amounts in euro. An activity with several reports counts once, with the amount of the first report in the group
    /// that has one. `null` if no amount is known.
    #[schema(required, example = "1200.00")]
    amount_eur: Option<String>,
    /// Earliest possible day of their dates. `null` if no date is known. The date is the start of a project, the newest milestone of
    /// an agreement, the date of a cooperation record, or the deadline of an action.
    #[schema(required, example = "2006-01-01")]
    earliest: Option<String>,
    /// Latest possible day of their dates. `null` if no date is known.
    #[schema(required, example = "2010-12-31")]
    latest: Option<String>,
    /// Names of the entries that values identify, by dimension: `{"country": "Nigeria"}`.
    names: HashMap<String, String>,
    /// The value of each dimension. `null` for records without a value.
    #[serde(flatten)]
    values: HashMap<String, Value>,
}

impl Serialize for Group {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let Self { keys, count, amount_eur, earliest, latest } = self;
        let mut members = to.serialize_map(None)?;
        for GroupKey { dimension, value: _, name: _, json, is_enum: _ } in keys {
            members.serialize_entry(dimension, json)?;
        }
        members.serialize_entry("count", count)?;
        members.serialize_entry("amount_eur", amount_eur)?;
        members.serialize_entry("earliest", earliest)?;
        members.serialize_entry("latest", latest)?;
        let names: Map<String, Value> =
            keys.iter().filter_map(|key| Some((key.dimension.clone(), key.name.clone()?.into()))).collect();
        members.serialize_entry("names", &names)?;
        members.end()
    }
}
