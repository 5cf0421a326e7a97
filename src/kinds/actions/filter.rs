//! Filters, sort keys and dimensions of actions.
use crate::kinds::value_filters::value_filters;
use crate::query::filter_values::{OrNone, Values, ids, values};
use crate::service::value_filters::{FilterValues, ValueFilters};
use async_graphql::{Enum, ID, InputObject};
use entity::Edtf;
use entity::vocabulary::{ActionStatus, CountryRole, TimetableKind};
use serde::{Deserialize, Serialize};
use utoipa::__dev::ComposeSchema;
use utoipa::openapi::{RefOr, Schema};
use utoipa::{IntoParams, PartialSchema, ToSchema};

value_filters! {
    /// Filters for actions. Values of one filter are combined with OR, different filters with AND.
    ActionFilter by ActionDimension;
    lists {
        /// Id of the plan: `eu-plan-thb-2005`.
        plan, not_plan: String => Plan;
        /// Chapter number in the plan: `5`.
        chapter, not_chapter: i32 => Chapter;
        /// Objective, as chapter and number: `1.2`.
        objective, not_objective: ObjectiveCode;
        /// Code of the action: `1.1.a`.
        code, not_code: String;
        /// Id of a responsible organisation, in any role: `europol`.
        responsible, not_responsible: String => Responsible;
        /// Id of an organisation that takes part: `europol`.
        organisation, not_organisation: String => Organisation;
        /// ISO 3166-1 alpha-2 code of a country concerned: `RU`.
        country, not_country: String => Country;
        /// Role of a country. With `country`: only records with that country in this role.
        country_role, not_country_role: CountryRole;
        /// Id of a region concerned: `western-balkans`.
        region, not_region: String => Region;
        /// Kind of timetable. Every action has one: `none` means that the cell of the document is empty.
        timetable_kind, not_timetable_kind: TimetableKind => TimetableKind;
        /// Status in the newest entry of the state of play.
        status, not_status: ActionStatus => Status;
        /// Year of the earliest possible day of the deadline: `2006`.
        year, not_year: i32 => Year;
        /// Id of the reporter: `presidency`.
        reporter, not_reporter: String => Reporter;
        /// Number of the document that contains the action, or that its row cites: `16626/06`.
        document, not_document: String;
    }
    flags {
        /// Whether the action was overdue at the date of the document.
        overdue => Overdue;
    }
    {
        /// Only actions whose deadline may fall on or after this date. Excludes actions without a deadline.
        #[param(value_type = String, required = false)]
        pub deadline_from: Option<Edtf>,
        /// Only actions whose deadline may fall on or before this date. Excludes actions without a deadline.
        #[param(value_type = String, required = false)]
        pub deadline_to: Option<Edtf>,
        /// Only actions that were overdue on this day, by the newest entry of the state of play up to that day: `2006-12-14`. Of a month
        /// or a year, on its last day.
        #[param(value_type = String, required = false)]
        pub overdue_on: Option<Edtf>,
        /// Whether the action was late: overdue at the date of the document, or of status `delayed`.
        #[param(value_type = bool, required = false)]
        pub late: Option<bool>,
        /// Whether the record has exactly one country. With `country_role`: exactly one country in these roles.
        #[param(value_type = bool, required = false)]
        pub single_country: Option<bool>,
        /// Whether a record also has the countries of its regions, such as Albania of `western-balkans`, in filters, facets and statistics by
        /// country. The answer names the regions around the countries of the filter in `included_regions`.
        #[param(value_type = bool, required = false)]
        pub include_regions: Option<bool>,
        /// Whether the reading of every date of the record is certain. An uncertain date ends in a question mark: `2010-05?`.
        #[param(value_type = bool, required = false)]
        pub certain: Option<bool>,
    }
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

impl ComposeSchema for ObjectiveCode {
    fn compose(_: Vec<RefOr<Schema>>) -> RefOr<Schema> {
        String::schema()
    }
}

impl ToSchema for ObjectiveCode {}

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

/// Dimensions of actions for facets and statistics. Each has a filter of the same name, which takes the same values.
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
    /// By organisation that takes part. An action may have several.
    Organisation,
    /// By country concerned. An action may have several.
    Country,
    /// By region concerned. An action may have several.
    Region,
    /// By reporter.
    Reporter,
    /// By year of the earliest possible day of the deadline.
    Year,
    /// By whether the action was overdue at the date of the document.
    Overdue,
}
