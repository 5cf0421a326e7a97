//! Actions of EU plans: what is shown, asked for, and stored.
pub mod graphql;
pub mod rest;
mod store;

use super::common::Shared;
use crate::reference::{Organisation, Plan, ShortOrganisation, ShortPlan, short};
use crate::service::common::Common;
use async_graphql::{Enum, InputObject, SimpleObject};
use entity::Edtf;
use entity::vocabulary::{ActionStatus, ResponsibleRole, TimetableKind};
pub use graphql::ActionQuery;
pub use rest::routes;
use serde::{Deserialize, Serialize};
pub use store::{DOCUMENT, PLAN, RESPONSIBLE};
use utoipa::{IntoParams, ToSchema};

/// One lettered action of an EU plan against trafficking in human beings, with its state of play.
#[derive(Clone, Debug, PartialEq, Serialize, ToSchema, SimpleObject)]
#[graphql(complex)]
pub struct Action {
    #[serde(flatten)]
    #[graphql(flatten)]
    pub shared: Shared,
    /// Chapter, objective and letter: `1.1.a`.
    #[schema(example = "1.1.a")]
    pub code: String,
    /// The plan that it belongs to.
    #[serde(serialize_with = "short::one")]
    #[schema(value_type = ShortPlan<'static>)]
    pub plan: Plan,
    /// The chapter of the plan: `2`.
    pub chapter: NumberedTitle,
    /// The objective within the chapter; its title is in the register's words.
    pub objective: NumberedTitle,
    /// The letter within the objective.
    #[schema(example = "a")]
    pub letter: String,
    /// By when it is to be carried out.
    pub timetable: Timetable,
    /// The bodies responsible, in the order of the document.
    pub responsible: Vec<Responsible>,
    /// The responsible parties as printed; null where the cell is empty.
    #[schema(required)]
    pub responsible_text: Option<String>,
    /// By what the plan measures the action, in the register's words; null where the cell is empty.
    #[schema(required)]
    pub indicator: Option<String>,
    /// How the action stood, the oldest entry first.
    pub state_of_play: Vec<StateOfPlay>,
    /// The status of the newest entry in the state of play; null without one.
    #[schema(required)]
    pub status: Option<ActionStatus>,
    /// Whether the deadline ended before the day of the newest entry in the state of play, and that entry says anything but
    /// done. Today's date plays no part.
    pub overdue: bool,
}

/// A part of a plan, by its number and title.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema, SimpleObject)]
#[graphql(serial)]
pub struct NumberedTitle {
    /// Its number, counted from 1.
    pub number: i32,
    /// Its title: `Scoping the problem`.
    pub title: String,
}

/// By when an action is to be carried out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema, SimpleObject)]
#[graphql(serial)]
pub struct Timetable {
    /// As printed; null where the cell is empty.
    #[schema(required)]
    pub text: Option<String>,
    /// How it is set.
    pub kind: TimetableKind,
    /// The date by which it is to be done; null unless the kind is `by`.
    #[schema(required)]
    pub deadline: Option<Edtf>,
}

/// A body responsible for an action.
#[derive(Clone, Debug, PartialEq, Serialize, ToSchema, SimpleObject)]
pub struct Responsible {
    /// The body.
    #[serde(serialize_with = "short::one")]
    #[schema(value_type = ShortOrganisation<'static>)]
    pub organisation: Organisation,
    /// In which role: `lead`.
    pub role: ResponsibleRole,
}

/// How an action stood on a day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema, SimpleObject)]
#[graphql(serial)]
pub struct StateOfPlay {
    /// The day that it is reported as of: that of the document.
    pub as_of: Edtf,
    /// How far along it was: `in_progress`.
    pub status: ActionStatus,
    /// What is reported, in the register's words.
    #[schema(required)]
    pub summary: Option<String>,
    /// The wording of the document; null until an operator imports it.
    #[schema(required)]
    pub official_text: Option<String>,
    /// The numbers of the documents that the row cites, in the order of the text.
    pub references: Vec<String>,
    /// The dates that the entry names, in the order of the text.
    pub dates: Vec<Edtf>,
}

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

/// All that is stored of an action.
#[derive(Clone, Debug, PartialEq)]
pub struct ActionInput {
    pub common: Common,
    /// The id of the plan.
    pub plan: String,
    pub chapter: i32,
    pub objective: i32,
    pub letter: String,
    pub timetable_text: Option<String>,
    pub timetable_kind: TimetableKind,
    pub deadline: Option<Edtf>,
    pub responsible_text: Option<String>,
    /// The ids of the bodies, each with its role.
    pub responsible: Vec<(String, ResponsibleRole)>,
    pub indicator: Option<String>,
    pub states: Vec<StateOfPlay>,
}

impl ActionInput {
    /// Chapter, objective and letter.
    pub fn code(&self) -> String {
        let Self { chapter, objective, letter, .. } = self;
        format!("{chapter}.{objective}.{letter}")
    }

    /// The newest entry in the state of play; of two of one day, the later one.
    fn newest(&self) -> Option<&StateOfPlay> {
        self.states.iter().max_by_key(|state| state.as_of.latest())
    }

    pub fn status(&self) -> Option<ActionStatus> {
        self.newest().map(|state| state.status)
    }

    /// The deadline ends before the newest entry's day, and that entry does not say done.
    pub fn overdue(&self) -> bool {
        let (Some(deadline), Some(newest)) = (&self.deadline, self.newest()) else { return false };
        newest.status != ActionStatus::Done && deadline.latest() < newest.as_of.earliest()
    }
}
