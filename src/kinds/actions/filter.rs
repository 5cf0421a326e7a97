//! What actions of EU plans are filtered, sorted and counted by.
use async_graphql::{Enum, InputObject};
use entity::Edtf;
use entity::vocabulary::{ActionStatus, TimetableKind};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

/// Which actions to return. Several values of one filter mean any of them; all filters must hold.
#[derive(Clone, Debug, Default, Serialize, Deserialize, IntoParams, InputObject)]
#[serde(default, deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct ActionFilter {
    /// The number of a chapter of the plan: `5`.
    #[param(value_type = Vec<i32>, required = false)]
    pub chapter: Option<Vec<i32>>,
    /// An objective, as chapter and number: `1.2`.
    #[param(value_type = Vec<String>, required = false)]
    pub objective: Option<Vec<ObjectiveCode>>,
    /// The code of an action: `1.1.a`.
    #[param(value_type = Vec<String>, required = false)]
    pub code: Option<Vec<String>>,
    /// The id of a body responsible in any role: `europol`.
    #[param(value_type = Vec<String>, required = false)]
    pub responsible: Option<Vec<String>>,
    /// How the timetable is set.
    #[param(value_type = Vec<TimetableKind>, required = false)]
    pub timetable_kind: Option<Vec<TimetableKind>>,
    /// Keeps actions whose deadline may fall on this date or later; an action without a deadline is left out.
    #[param(value_type = String, required = false)]
    pub deadline_from: Option<Edtf>,
    /// Keeps actions whose deadline may fall on this date or earlier; an action without a deadline is left out.
    #[param(value_type = String, required = false)]
    pub deadline_to: Option<Edtf>,
    /// The status of the newest entry in the state of play.
    #[param(value_type = Vec<ActionStatus>, required = false)]
    pub status: Option<Vec<ActionStatus>>,
    /// Whether the action was overdue when the document was made.
    #[param(value_type = bool, required = false)]
    pub overdue: Option<bool>,
    /// The number of a document that the action stands in, or that its row cites: `16626/06`.
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
        let (chapter, number) =
            parts.ok_or("must be the number of a chapter, a dot and the number of an objective: 1.2")?;
        Ok(Self { chapter, number })
    }
}

impl Serialize for ObjectiveCode {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(&format_args!("{}.{}", self.chapter, self.number))
    }
}

async_graphql::scalar!(ObjectiveCode, "ObjectiveCode", "An objective of a plan, as chapter and number: `1.2`.");

/// What actions are sorted by: a minus (in GraphQL `_DESC`) means from the last to the first. Actions without a deadline come
/// last either way. Without any, actions stand in the order of the document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema, Enum)]
pub enum ActionSort {
    /// By title, compared character by character.
    #[serde(rename = "title")]
    Title,
    /// By title, backwards.
    #[serde(rename = "-title")]
    TitleDesc,
    /// By code, compared character by character.
    #[serde(rename = "code")]
    Code,
    /// By code, backwards.
    #[serde(rename = "-code")]
    CodeDesc,
    /// By the first day that the deadline may mean.
    #[serde(rename = "deadline")]
    Deadline,
    /// By the last day that the deadline may mean, backwards.
    #[serde(rename = "-deadline")]
    DeadlineDesc,
}

/// What actions are counted and summed up by, in facets and statistics.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema, Enum)]
#[serde(rename_all = "snake_case")]
pub enum ActionDimension {
    /// By plan.
    Plan,
    /// By chapter of the plan.
    Chapter,
    /// By the status of the newest entry in the state of play.
    Status,
    /// By how the timetable is set.
    TimetableKind,
    /// By body responsible, in any role; an action may have several.
    Responsible,
    /// By country that it is about; an action may have several.
    Country,
    /// By who reports.
    Reporter,
    /// By the year in which the deadline may begin.
    Year,
    /// By whether the action was overdue when the document was made.
    Overdue,
}
