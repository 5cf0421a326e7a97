//! Filters, sort keys and dimensions of actions.
use async_graphql::{Enum, InputObject};
use entity::Edtf;
use entity::vocabulary::{ActionStatus, CountryRole, TimetableKind};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

/// Filters for actions. Values of one filter are combined with OR, different filters with AND.
#[derive(Clone, Debug, Default, Serialize, Deserialize, IntoParams, InputObject)]
#[serde(default, deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct ActionFilter {
    /// Chapter number in the plan: `5`.
    #[param(value_type = Vec<i32>, required = false)]
    pub chapter: Option<Vec<i32>>,
    /// Objective, as chapter and number: `1.2`.
    #[param(value_type = Vec<String>, required = false)]
    pub objective: Option<Vec<ObjectiveCode>>,
    /// Code of the action: `1.1.a`.
    #[param(value_type = Vec<String>, required = false)]
    pub code: Option<Vec<String>>,
    /// Id of a responsible organisation, in any role: `europol`.
    #[param(value_type = Vec<String>, required = false)]
    pub responsible: Option<Vec<String>>,
    /// Kind of timetable.
    #[param(value_type = Vec<TimetableKind>, required = false)]
    pub timetable_kind: Option<Vec<TimetableKind>>,
    /// Only actions whose deadline may fall on or after this date. Excludes actions without a deadline.
    #[param(value_type = String, required = false)]
    pub deadline_from: Option<Edtf>,
    /// Only actions whose deadline may fall on or before this date. Excludes actions without a deadline.
    #[param(value_type = String, required = false)]
    pub deadline_to: Option<Edtf>,
    /// Status in the newest entry of the state of play.
    #[param(value_type = Vec<ActionStatus>, required = false)]
    pub status: Option<Vec<ActionStatus>>,
    /// Whether the action was overdue at the date of the document.
    #[param(value_type = bool, required = false)]
    pub overdue: Option<bool>,
    /// Only actions that were overdue on this day, by the newest entry of the state of play up to that day: `2006-12-14`. Of a month or a
    /// year, on its last day.
    #[param(value_type = String, required = false)]
    pub overdue_on: Option<Edtf>,
    /// Whether the action was late: overdue at the date of the document, or of status `delayed`.
    #[param(value_type = bool, required = false)]
    pub late: Option<bool>,
    /// ISO 3166-1 alpha-2 code of a country concerned: `NG`.
    #[param(value_type = Vec<String>, required = false)]
    pub country: Option<Vec<String>>,
    /// Role of a country. With `country`: only records with that country in this role.
    #[param(value_type = Vec<CountryRole>, required = false)]
    pub country_role: Option<Vec<CountryRole>>,
    /// Whether the record has exactly one country. With `country_role`: exactly one country in these roles.
    #[param(value_type = bool, required = false)]
    pub single_country: Option<bool>,
    /// With `country`: also records of a region around the country, such as `western-balkans` for Albania. The answer names these regions
    /// in `included_regions`. Without `country` it has no effect.
    #[param(value_type = bool, required = false)]
    pub include_regions: Option<bool>,
    /// Whether the reading of every date of the record is certain. An uncertain date ends in a question mark: `2010-05?`.
    #[param(value_type = bool, required = false)]
    pub certain: Option<bool>,
    /// Number of the document that contains the action, or that its row cites: `16626/06`.
    #[param(value_type = Vec<String>, required = false)]
    pub document: Option<Vec<String>>,
}

/// An objective of a plan, as chapter and number: `1.2`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub struct ObjectiveCode {
    pub chapter: i32,
    pub number: i32,
}

impl TryFrom<String> for ObjectiveCode {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        let parts =
            text.split_once('.').and_then(|(chapter, number)| Some((chapter.parse().ok()?, number.parse().ok()?)));
        let (chapter, number) = parts.ok_or("must be a chapter number, a dot and an objective number: 1.2")?;
        Ok(Self { chapter, number })
    }
}

impl Serialize for ObjectiveCode {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(&format_args!("{}.{}", self.chapter, self.number))
    }
}

async_graphql::scalar!(ObjectiveCode, "ObjectiveCode", "An objective of a plan, as chapter and number: `1.2`.");

/// Sort keys for actions. A minus prefix (in GraphQL the suffix `_DESC`) means descending. Actions without a deadline come last in
/// both directions. Default: document order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema, Enum)]
pub enum ActionSort {
    /// By title, ascending, compared character by character.
    #[serde(rename = "title")]
    Title,
    /// By title, descending.
    #[serde(rename = "-title")]
    TitleDesc,
    /// By code, ascending, compared character by character.
    #[serde(rename = "code")]
    Code,
    /// By code, descending.
    #[serde(rename = "-code")]
    CodeDesc,
    /// By the earliest possible day of the deadline, ascending.
    #[serde(rename = "deadline")]
    Deadline,
    /// By the latest possible day of the deadline, descending.
    #[serde(rename = "-deadline")]
    DeadlineDesc,
}

/// Dimensions of actions for facets and statistics.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema, Enum)]
#[serde(rename_all = "snake_case")]
pub enum ActionDimension {
    /// By plan.
    Plan,
    /// By chapter of the plan.
    Chapter,
    /// By status in the newest entry of the state of play.
    Status,
    /// By kind of timetable.
    TimetableKind,
    /// By responsible organisation, in any role. An action may have several.
    Responsible,
    /// By country concerned. An action may have several.
    Country,
    /// By reporter.
    Reporter,
    /// By year of the earliest possible day of the deadline.
    Year,
    /// By whether the action was overdue at the date of the document.
    Overdue,
}
