//! Facets and statistics, as REST and GraphQL return them.
use crate::query::country_codes::CountryCodes;
use crate::query::explanation::Explanation;
use crate::query::group_options::Measures;
use async_graphql::{Enum, SimpleObject};
use entity::vocabulary::AmountRole;
use entity::{Money, Revision};
use serde::ser::SerializeMap;
use serde::{Deserialize, Serialize, Serializer};
use serde_json::{Map, Value};
use std::collections::{BTreeMap, HashMap};
use utoipa::ToSchema;

/// Record counts by the values of a dimension.
#[derive(Clone, Debug, PartialEq, Eq, SimpleObject)]
#[graphql(serial, complex)]
pub struct Facet {
    /// Name of the dimension, as in REST: `country`.
    pub dimension: String,
    #[graphql(skip)]
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

/// The order of the values of a facet.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema, Enum)]
#[serde(rename_all = "snake_case")]
pub enum FacetSort {
    /// Most frequent value first.
    #[default]
    Count,
    /// By label, in the order of the language.
    Label,
}

/// The number of records that have a value.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema, SimpleObject)]
#[graphql(serial, complex)]
pub struct FacetValue {
    /// The value, as the filter of the same name takes it: a code, an id, a year, or a term of a closed list. In GraphQL, terms are
    /// spelled as enum values: `IN_FORCE`. `null` for records without a value.
    #[schema(required, example = "NG")]
    pub value: Option<String>,
    /// Name of the entry that the value identifies, such as `Nigeria`. `null` if the value identifies no entry.
    #[schema(required, example = "Nigeria")]
    pub name: Option<String>,
    /// Label of the value in the language of `lang`. Absent without `lang`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(required = false, value_type = String, example = "Nigeria")]
    #[graphql(skip)]
    pub label: Option<String>,
    /// Key of the label. `None` if the label is the name or the value.
    #[serde(skip)]
    #[graphql(skip)]
    pub label_key: Option<String>,
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
    /// The groups after the first `top` as one group. In REST, absent without `top`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(required = false, value_type = RestGroup)]
    pub rest: Option<RestGroup>,
    /// Whether a record may be in several groups, because it may have several values of a dimension. If so, the counts of the groups
    /// may add up to more than the total.
    pub overlapping: bool,
    /// Number of all matching records.
    pub total: u64,
    /// Sum of the amounts in euro of all matching records. Each project counts once, with its largest amount of the activity or else
    /// with the shares of its payers. `null` if no amount is known.
    #[schema(required, value_type = Option<String>, format = "decimal", example = "1200.00")]
    pub amount_eur: Option<Money>,
    /// Number of matching records with an amount in euro that can count.
    pub with_amount: u64,
    /// What the counted records report, by role of the amount. The roles do not add up to `amount_eur`, because a record may report a
    /// total and parts of it. Requested and other amounts are left out.
    pub amounts_by_role: Vec<RoleAmount>,
    /// Measures of the amounts of all matching records that count. In REST, absent without `measures`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(required = false, value_type = Measures)]
    pub measures: Option<Measures>,
    /// Whether the amounts of the groups may add up to more than `amount_eur`, because a record may be in several groups, or records of
    /// one project are in different groups.
    pub amounts_overlapping: bool,
    /// Revision that the statistics were read at.
    pub revision: Revision,
    /// The dimensions of the groups.
    #[serde(skip)]
    #[graphql(skip)]
    pub dimensions: Vec<GroupedDimension>,
}

/// A dimension of the groups.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GroupedDimension {
    /// Its name, as in REST: `country`.
    pub name: String,
    /// Whether its values identify entries with names.
    pub has_names: bool,
    /// Whether its values are codes of countries.
    pub has_codes: bool,
}

/// The groups after the first ones, as one group. It contains each record once, although a record may be in a group before, too.
#[derive(Clone, Debug, Default, PartialEq, Serialize, ToSchema, SimpleObject)]
#[graphql(serial)]
pub struct RestGroup {
    /// Number of groups in the rest.
    #[schema(example = 23)]
    pub groups: u64,
    /// Number of records in these groups. Each record counts once.
    #[schema(example = 57)]
    pub count: u64,
    /// Share of `count` in `total`, as a decimal with four places. `null` if there are no records.
    #[schema(required, format = "decimal", example = "0.2008")]
    pub share: Option<String>,
    /// Sum of their amounts in euro. Each project counts once in the rest, by the same rule as in a group. `null` if no amount is known.
    #[schema(required, value_type = Option<String>, format = "decimal", example = "1200.00")]
    pub amount_eur: Option<Money>,
    /// Share of `amount_eur` in that of all matching records, as a decimal with four places. `null` if an amount is unknown.
    #[schema(required, format = "decimal", example = "0.1134")]
    pub amount_share: Option<String>,
    /// Number of these records with an amount in euro that can count.
    #[schema(example = 20)]
    pub with_amount: u64,
    /// What the counted records report, by role of the amount. The same as in a group.
    pub amounts_by_role: Vec<RoleAmount>,
    /// Earliest possible day of their dates. `null` if no date is known.
    #[schema(required, example = "2006-01-01")]
    pub earliest: Option<String>,
    /// Latest possible day of their dates. `null` if no date is known.
    #[schema(required, example = "2010-12-31")]
    pub latest: Option<String>,
    /// Measures of the amounts that count in the rest. In REST, absent without `measures`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(required = false, value_type = Measures)]
    pub measures: Option<Measures>,
    /// The records behind the amount. In REST, absent without `explain=true`. Its `url` leads to the records of all groups.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(required = false, value_type = Explanation)]
    pub explanation: Option<Explanation>,
}

/// The amounts of one role.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema, SimpleObject)]
#[graphql(serial)]
pub struct RoleAmount {
    /// Role of the amounts: the total, or a part such as `eu`.
    pub role: AmountRole,
    /// Sum of the amounts in euro.
    #[schema(value_type = String, format = "decimal", example = "1200.00")]
    pub amount_eur: Money,
    /// Number of amounts.
    #[schema(example = 3)]
    pub count: u64,
}

/// The records with the same value of each dimension.
#[derive(Clone, Debug, Default, PartialEq, SimpleObject)]
#[graphql(serial)]
pub struct Group {
    /// The shared values, in the order of the requested dimensions.
    pub keys: Vec<GroupKey>,
    /// Number of records in the group.
    pub count: u64,
    /// Share of `count` in `total`, as a decimal with four places, rounded half to even: `0.0423`. `null` if there are no records.
    pub share: Option<String>,
    /// Sum of their amounts in euro. Each project counts once, with its largest amount of the activity in the group, or else with the
    /// shares of its payers. `null` if no amount is known.
    pub amount_eur: Option<Money>,
    /// Share of `amountEur` in that of all matching records, as a decimal with four places, rounded half to even. `null` if an amount is
    /// unknown.
    pub amount_share: Option<String>,
    /// Number of records in the group with an amount in euro that can count.
    pub with_amount: u64,
    /// What the counted records of the group report, by role of the amount. The roles do not add up to `amountEur`, because a record may
    /// report a total and parts of it. Requested and other amounts are left out.
    pub amounts_by_role: Vec<RoleAmount>,
    /// Measures of the amounts that count in the group.
    pub measures: Option<Measures>,
    /// Earliest possible day of their dates: `2006-01-01`. `null` if no date is known. The date is the start of a project, the newest
    /// milestone of an agreement, the date of a cooperation record, or the deadline of an action.
    pub earliest: Option<String>,
    /// Latest possible day of their dates. `null` if no date is known.
    pub latest: Option<String>,
    /// The records behind the amount. `null` without the argument `explain`.
    pub explanation: Option<Explanation>,
}

/// The value of a dimension.
#[derive(Clone, Debug, PartialEq, SimpleObject)]
#[graphql(serial, complex)]
pub struct GroupKey {
    /// Name of the dimension, as in REST: `country`.
    pub dimension: String,
    /// The value as text, as the filter of the same name takes it: `NG`, `2010`, `true`. Terms of closed lists are spelled as enum
    /// values: `IN_FORCE`. `null` for records without a value.
    pub value: Option<String>,
    /// Name of the entry that the value identifies, such as `Nigeria`. `null` if the value identifies no entry.
    pub name: Option<String>,
    /// Other codes of the country that the value identifies. `null` if it identifies no country.
    pub codes: Option<CountryCodes>,
    /// Label of the value in the language of `lang`.
    #[graphql(skip)]
    pub label: Option<String>,
    /// Key of the label. `None` if the label is the name or the value.
    #[graphql(skip)]
    pub label_key: Option<String>,
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
    /// Share of `count` in `total`, as a decimal with four places, rounded half to even. `null` if there are no records.
    #[schema(required, format = "decimal", example = "0.0423")]
    share: Option<String>,
    /// Sum of their amounts in euro. Each project counts once, with its largest amount of the activity in the group, or else with the
    /// shares of its payers. `null` if no amount is known.
    #[schema(required, format = "decimal", example = "1200.00")]
    amount_eur: Option<String>,
    /// Share of `amount_eur` in that of all matching records, as a decimal with four places, rounded half to even. `null` if an amount is
    /// unknown.
    #[schema(required, format = "decimal", example = "0.0114")]
    amount_share: Option<String>,
    /// Number of records in the group with an amount in euro that can count.
    #[schema(example = 2)]
    with_amount: u64,
    /// What the counted records of the group report, by role of the amount. The roles do not add up to `amount_eur`, because a record may
    /// report a total and parts of it. Requested and other amounts are left out.
    amounts_by_role: Vec<RoleAmount>,
    /// Measures of the amounts that count in the group. Absent without `measures`.
    #[schema(required = false, value_type = Measures)]
    measures: Option<Measures>,
    /// Earliest possible day of their dates. `null` if no date is known. The date is the start of a project, the newest milestone of
    /// an agreement, the date of a cooperation record, or the deadline of an action.
    #[schema(required, format = Date, example = "2006-01-01")]
    earliest: Option<String>,
    /// Latest possible day of their dates. `null` if no date is known.
    #[schema(required, format = Date, example = "2010-12-31")]
    latest: Option<String>,
    /// Names of the entries that values identify, by dimension: `{"country": "Nigeria"}`.
    names: HashMap<String, String>,
    /// Other codes of the countries that values identify, by dimension: `{"country": {"alpha3": "NGA", "numeric": "566"}}`. Absent if no
    /// value is a country.
    #[schema(required = false)]
    codes: HashMap<String, CountryCodes>,
    /// Labels of the values in the language of `lang`, by dimension: `{"country": "Nigeria", "year": "2010"}`. Absent without `lang`.
    #[schema(required = false)]
    labels: HashMap<String, String>,
    /// The records behind the amount. Absent without `explain=true`.
    #[schema(required = false)]
    explanation: Option<Explanation>,
    /// The value of each dimension. `null` for records without a value.
    #[serde(flatten)]
    values: HashMap<String, Value>,
}

impl Serialize for Group {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let Self { keys, count, share, amount_eur, amount_share, with_amount, amounts_by_role, .. } = self;
        let Self { measures, earliest, latest, explanation, .. } = self;
        let mut members = to.serialize_map(None)?;
        for GroupKey { dimension, json, .. } in keys {
            members.serialize_entry(dimension, json)?;
        }
        members.serialize_entry("count", count)?;
        members.serialize_entry("share", share)?;
        members.serialize_entry("amount_eur", amount_eur)?;
        members.serialize_entry("amount_share", amount_share)?;
        members.serialize_entry("with_amount", with_amount)?;
        members.serialize_entry("amounts_by_role", amounts_by_role)?;
        if let Some(measures) = measures {
            members.serialize_entry("measures", measures)?;
        }
        members.serialize_entry("earliest", earliest)?;
        members.serialize_entry("latest", latest)?;
        let names: Map<String, Value> =
            keys.iter().filter_map(|key| Some((key.dimension.clone(), key.name.clone()?.into()))).collect();
        members.serialize_entry("names", &names)?;
        if keys.iter().any(|key| key.codes.is_some()) {
            let codes: BTreeMap<_, _> =
                keys.iter().filter_map(|key| Some((&key.dimension, key.codes.as_ref()?))).collect();
            members.serialize_entry("codes", &codes)?;
        }
        if keys.iter().any(|key| key.label.is_some()) {
            let labels: BTreeMap<_, _> = keys.iter().map(|key| (&key.dimension, &key.label)).collect();
            members.serialize_entry("labels", &labels)?;
        }
        if let Some(explanation) = explanation {
            members.serialize_entry("explanation", explanation)?;
        }
        members.end()
    }
}
