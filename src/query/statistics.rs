//! How many and how much: facets and statistics, as both surfaces show them.
use async_graphql::SimpleObject;
use entity::{Money, Revision};
use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};
use serde_json::{Map, Value};
use std::collections::HashMap;
use utoipa::ToSchema;

/// How many records there are of each value of a dimension.
#[derive(Clone, Debug, PartialEq, Eq, SimpleObject)]
#[graphql(serial)]
pub struct Facet {
    /// The name of the dimension, as REST has it: `country`.
    pub dimension: String,
    /// The values that occur, the commonest first.
    pub values: Vec<FacetValue>,
}

/// How many records have a value.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema, SimpleObject)]
#[graphql(serial)]
pub struct FacetValue {
    /// The value, as the filter takes it: a code, an id, a word of a closed list, a year.
    #[schema(example = "NG")]
    pub value: String,
    /// The name of what the value is the key of, `Nigeria`; null where the value says all.
    #[schema(required, example = "Nigeria")]
    pub name: Option<String>,
    /// How many records have it.
    #[schema(example = 12)]
    pub count: u64,
}

/// Counts and sums of the records that match, by the values of up to three dimensions.
#[derive(Clone, Debug, PartialEq, Serialize, ToSchema, SimpleObject)]
#[graphql(serial)]
pub struct Statistics {
    /// One group a combination of values that occurs, in the order of the values; without a dimension, one group of all.
    #[schema(value_type = Vec<GroupMembers>)]
    pub groups: Vec<Group>,
    /// Whether a record may be counted in several groups, since it has several values of a dimension: then the groups add up to
    /// more than there is.
    pub overlapping: bool,
    /// How many records match in all.
    pub total: u64,
    /// The revision of the register that this is the answer of.
    pub revision: Revision,
}

/// The records that share a value of each dimension.
#[derive(Clone, Debug, PartialEq, SimpleObject)]
#[graphql(serial)]
pub struct Group {
    /// The values that they share, in the order of the dimensions asked for.
    pub keys: Vec<GroupKey>,
    /// How many records there are.
    pub count: u64,
    /// Their money in euro. What is reported several times is added once: the amount of the first report in the group that has one.
    /// Null where no amount is known.
    pub amount_eur: Option<Money>,
    /// The first day that a date of theirs may mean, `2006-01-01`; null where none is known. The date is the start of a project,
    /// the newest milestone of an agreement, the date of a cooperation record, the deadline of an action.
    pub earliest: Option<String>,
    /// The last day that such a date may mean; null where none is known.
    pub latest: Option<String>,
}

/// The value of a dimension.
#[derive(Clone, Debug, PartialEq, SimpleObject)]
#[graphql(serial)]
pub struct GroupKey {
    /// The name of the dimension, as REST has it: `country`.
    pub dimension: String,
    /// The value, as text: `NG`, `2010`, `true`; null for records without one.
    pub value: Option<String>,
    /// The name of what the value is the key of, `Nigeria`; null where the value says all.
    pub name: Option<String>,
    /// The same value as JSON has it.
    #[graphql(skip)]
    pub json: Value,
}

/// A group as JSON has it: beside these, one member a dimension, with its value.
#[derive(ToSchema)]
#[schema(as = Group)]
#[expect(dead_code, reason = "it describes what is written by hand")]
pub struct GroupMembers {
    /// How many records there are.
    #[schema(example = 3)]
    count: u64,
    /// Their money in euro. What is reported several times is added once: the amount of the first report in the group that has one.
    /// Null where no amount is known.
    #[schema(required, example = "1200.00")]
    amount_eur: Option<String>,
    /// The first day that a date of theirs may mean; null where none is known. The date is the start of a project, the newest
    /// milestone of an agreement, the date of a cooperation record, the deadline of an action.
    #[schema(required, example = "2006-01-01")]
    earliest: Option<String>,
    /// The last day that such a date may mean; null where none is known.
    #[schema(required, example = "2010-12-31")]
    latest: Option<String>,
    /// The names of values that are keys, by dimension: `{"country": "Nigeria"}`.
    names: HashMap<String, String>,
    /// The value of each dimension; null for records without one.
    #[serde(flatten)]
    values: HashMap<String, Value>,
}

impl Serialize for Group {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let Self { keys, count, amount_eur, earliest, latest } = self;
        let mut members = to.serialize_map(None)?;
        for GroupKey { dimension, value: _, name: _, json } in keys {
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
