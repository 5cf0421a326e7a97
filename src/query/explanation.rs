//! Explanations of sums: the records behind a figure, as REST and GraphQL return them.
use async_graphql::SimpleObject;
use entity::Money;
use entity::vocabulary::{Covers, NotCounted};
use serde::Serialize;
use serde_json::{Map, Value};
use utoipa::ToSchema;

/// The records behind a group of statistics.
#[derive(Clone, Debug, PartialEq, Serialize, ToSchema, SimpleObject)]
#[graphql(serial)]
pub struct Explanation {
    /// Records of the group in document order, at most 500.
    pub records: Vec<ExplainedRecord>,
    /// Number of records of the group that are not listed.
    #[schema(example = 0)]
    pub more: u64,
    /// URL of the whole list as NDJSON, with one line per group and record. In GraphQL, the path.
    #[schema(example = "https://thb-register.example/v1/projects/stats?country=NG&explain=true&format=ndjson")]
    pub url: String,
}

impl Explanation {
    /// Explains a group with the first of its records.
    pub fn of(records: Vec<ExplainedRecord>, count: u64, url: &str) -> Self {
        Self { more: count.saturating_sub(records.len() as u64), records, url: url.to_owned() }
    }
}

/// A record of a group, and what it adds to the sum of the group.
#[derive(Clone, Debug, PartialEq, Serialize, ToSchema, SimpleObject)]
#[graphql(serial)]
pub struct ExplainedRecord {
    /// Id of the record.
    #[schema(example = "12401-11-at-22")]
    #[graphql(name = "recordId")]
    pub id: String,
    /// Title of the record.
    pub title: String,
    /// URL of the record. In GraphQL, the path.
    #[schema(example = "https://thb-register.example/v1/projects/12401-11-at-22")]
    pub url: String,
    /// Amount in euro that the record reports, as in `funding.amount_eur`.
    #[schema(required, value_type = Option<String>, format = "decimal", example = "20000.00")]
    pub amount_eur: Option<Money>,
    /// Exchange rate of its first converted amount. `null` if all its amounts are in euro.
    #[schema(required)]
    pub rate: Option<UsedRate>,
    /// What the amount covers that takes part in the sum. `null` if none takes part.
    #[schema(required)]
    pub covers: Option<Covers>,
    /// Ids of the organisations whose shares the record reports: `at`.
    pub payers: Vec<String>,
    /// What the record adds to the sum of the group. `null` if nothing. These amounts add up to the sum.
    #[schema(required, value_type = Option<String>, format = "decimal", example = "20000.00")]
    pub counted_eur: Option<Money>,
    /// Why it adds nothing. `null` if it adds something.
    #[schema(required)]
    pub reason: Option<NotCounted>,
    /// Id of the record that counts instead. `null` if none does.
    #[schema(required, example = "12401-11-at-22")]
    pub counted_record: Option<String>,
    /// The reason as a sentence, and what else is special. `null` if the record counts as it stands.
    #[schema(required, example = "The same project counts with 12401-11-at-22.")]
    pub note: Option<String>,
}

/// The exchange rate of an amount: the European Central Bank's average for the year in which the activity began.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema, SimpleObject)]
#[graphql(serial)]
pub struct UsedRate {
    /// Currency code (ISO 4217).
    #[schema(example = "SEK")]
    pub currency: String,
    /// Units of the currency per euro, as a decimal.
    #[schema(format = "decimal", example = "9.5373")]
    pub units_per_euro: String,
    /// Year of the average.
    #[schema(example = 2010)]
    pub year: i32,
}

/// A line of the whole list: a group, and a record of it.
#[derive(Clone, Debug, Serialize)]
pub struct ExplainedLine {
    /// The value of each dimension.
    pub group: Map<String, Value>,
    #[serde(flatten)]
    pub record: ExplainedRecord,
}
