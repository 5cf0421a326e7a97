//! Options of statistics: the order and the number of groups, and measures of their amounts.
use async_graphql::{Enum, SimpleObject};
use entity::Money;
use serde::ser::SerializeMap;
use serde::{Deserialize, Serialize, Serializer};
use utoipa::ToSchema;

/// Which groups statistics contain, in which order, and with which measures.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct GroupOptions {
    /// Sort keys in order of priority. Default: by value.
    pub sort: Vec<GroupSort>,
    /// The number of groups. The others form the rest. Default: all groups.
    pub top: Option<Top>,
    /// Whether to add groups without records.
    pub empty: bool,
    pub measures: Vec<Measure>,
}

/// Sort keys for groups of statistics. A minus prefix (in GraphQL the suffix `_DESC`) means descending. Groups without an amount, and
/// values that are missing, come last in both directions. Equal groups are in the order of `value`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema, Enum)]
pub enum GroupSort {
    /// By value, ascending: numbers by size, text character by character.
    #[serde(rename = "value")]
    Value,
    /// By value, descending.
    #[serde(rename = "-value")]
    ValueDesc,
    /// By number of records, ascending.
    #[serde(rename = "count")]
    Count,
    /// By number of records, descending.
    #[serde(rename = "-count")]
    CountDesc,
    /// By amount in euro, ascending.
    #[serde(rename = "amount_eur")]
    AmountEur,
    /// By amount in euro, descending.
    #[serde(rename = "-amount_eur")]
    AmountEurDesc,
}

/// A measure of the amounts of a group.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Measure {
    /// Mean, rounded to cents.
    Average,
    /// Median. For an even number of amounts, the mean of the middle two.
    Median,
    /// Smallest amount.
    Min,
    /// Largest amount.
    Max,
}

impl Measure {
    pub const ALL: [Self; 4] = [Self::Average, Self::Median, Self::Min, Self::Max];
}

/// The number of groups to keep, 1 to 100.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "i64")]
pub struct Top(u16);

impl Top {
    const MAX: u16 = 100;

    pub fn get(self) -> usize {
        self.0.into()
    }
}

impl TryFrom<i64> for Top {
    type Error = &'static str;

    fn try_from(top: i64) -> Result<Self, Self::Error> {
        let top = u16::try_from(top).ok().filter(|top| (1..=Self::MAX).contains(top));
        top.map(Self).ok_or("must be between 1 and 100")
    }
}

/// Measures of the amounts in euro that count. These are the amounts that `counted_eur` of the explanation lists: what each record adds to the
/// sum. Records that add nothing are left out. `null` if no record adds an amount.
#[derive(Clone, Debug, Default, PartialEq, Eq, ToSchema, SimpleObject)]
#[graphql(serial)]
pub struct Measures {
    /// Mean, rounded half to even to cents.
    #[schema(required = false, value_type = Option<String>, format = "decimal", example = "1200.00")]
    pub average: Option<Money>,
    /// Median. For an even number of amounts, the mean of the middle two, rounded half to even to cents.
    #[schema(required = false, value_type = Option<String>, format = "decimal", example = "1000.00")]
    pub median: Option<Money>,
    /// Smallest amount.
    #[schema(required = false, value_type = Option<String>, format = "decimal", example = "100.00")]
    pub min: Option<Money>,
    /// Largest amount.
    #[schema(required = false, value_type = Option<String>, format = "decimal", example = "2500.00")]
    pub max: Option<Money>,
    /// The measures that REST shows, in their order.
    #[graphql(skip)]
    #[schema(ignore)]
    pub requested: Vec<Measure>,
}

impl Measures {
    fn get(&self, measure: Measure) -> Option<Money> {
        match measure {
            Measure::Average => self.average,
            Measure::Median => self.median,
            Measure::Min => self.min,
            Measure::Max => self.max,
        }
    }
}

/// Serializes the requested measures.
impl Serialize for Measures {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut members = to.serialize_map(None)?;
        for measure in Measure::ALL.iter().filter(|measure| self.requested.contains(measure)) {
            members.serialize_entry(measure, &self.get(*measure))?;
        }
        members.end()
    }
}
