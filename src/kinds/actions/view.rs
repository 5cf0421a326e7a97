//! Views of actions of EU plans.
use super::input::StateInput;
use crate::kinds::common_view::CommonView;
use crate::reference::{Organisation, Plan, ShortOrganisation, ShortPlan, short};
use async_graphql::SimpleObject;
use chrono::NaiveDate;
use entity::Edtf;
use entity::vocabulary::{ActionStatus, ResponsibleRole, TimetableKind};
use serde::Serialize;
use utoipa::ToSchema;

/// A lettered action of an EU plan against trafficking in human beings, with its state of play.
#[derive(Clone, Debug, PartialEq, Serialize, ToSchema, SimpleObject)]
#[graphql(complex)]
pub struct Action {
    #[serde(flatten)]
    #[graphql(flatten)]
    pub shared: CommonView,
    /// Code of chapter, objective and letter: `1.1.a`.
    #[schema(example = "1.1.a")]
    pub code: String,
    /// Plan that contains the action.
    #[serde(serialize_with = "short::one")]
    #[schema(value_type = ShortPlan<'static>)]
    pub plan: Plan,
    /// Chapter of the plan.
    pub chapter: NumberedTitle,
    /// Objective within the chapter. Its title is in the register's own words.
    pub objective: NumberedTitle,
    /// Letter within the objective.
    #[schema(example = "a")]
    pub letter: String,
    /// When the action is due.
    pub timetable: Timetable,
    /// Responsible organisations, in document order.
    pub responsible: Vec<Responsible>,
    /// Responsible parties as printed. `null` if the cell is empty.
    #[schema(required)]
    pub responsible_text: Option<String>,
    /// Indicator that measures the action, in the register's own words. `null` if the cell is empty.
    #[schema(required)]
    pub indicator: Option<String>,
    /// Progress reports, oldest first.
    pub state_of_play: Vec<StateOfPlay>,
    /// Status in the newest entry of the state of play. `null` if there is no entry.
    #[schema(required)]
    pub status: Option<ActionStatus>,
    /// Whether the deadline passed before the date of the newest entry in the state of play, and that entry's status is not
    /// `done`. Independent of today's date.
    pub overdue: bool,
}

/// A numbered part of a plan with its title.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema, SimpleObject)]
#[graphql(serial)]
pub struct NumberedTitle {
    /// Number, counted from 1.
    pub number: i32,
    /// Title: `Scoping the problem`.
    pub title: String,
}

/// The timetable of an action.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema, SimpleObject)]
#[graphql(serial)]
pub struct Timetable {
    /// Text as printed. `null` if the cell is empty.
    #[schema(required)]
    pub text: Option<String>,
    /// Kind of timetable.
    pub kind: TimetableKind,
    /// Date by which the action is due. `null` unless the kind is `by`.
    #[schema(required)]
    pub deadline: Option<Edtf>,
    /// Earliest possible day of the deadline.
    #[schema(required)]
    pub deadline_earliest: Option<NaiveDate>,
    /// Latest possible day of the deadline.
    #[schema(required)]
    pub deadline_latest: Option<NaiveDate>,
}

impl Timetable {
    pub fn of(text: Option<String>, kind: TimetableKind, deadline: Option<Edtf>) -> Self {
        Self {
            text,
            kind,
            deadline_earliest: deadline.as_ref().and_then(Edtf::earliest_day),
            deadline_latest: deadline.as_ref().and_then(Edtf::latest_day),
            deadline,
        }
    }
}

/// An organisation that is responsible for an action.
#[derive(Clone, Debug, PartialEq, Serialize, ToSchema, SimpleObject)]
pub struct Responsible {
    /// The organisation.
    #[serde(serialize_with = "short::one")]
    #[schema(value_type = ShortOrganisation<'static>)]
    pub organisation: Organisation,
    /// Role of the organisation: `lead`.
    pub role: ResponsibleRole,
}

/// A progress report on an action.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema, SimpleObject)]
#[graphql(serial)]
pub struct StateOfPlay {
    /// Date of the report: the date of the document.
    pub as_of: Edtf,
    /// Earliest possible day of the report.
    #[schema(required)]
    pub as_of_earliest: Option<NaiveDate>,
    /// Latest possible day of the report.
    #[schema(required)]
    pub as_of_latest: Option<NaiveDate>,
    /// Status on that date: `in_progress`.
    pub status: ActionStatus,
    /// Summary of the report, in the register's own words.
    #[schema(required)]
    pub summary: Option<String>,
    /// Wording of the document. `null` until an operator imports it.
    #[schema(required)]
    pub official_text: Option<String>,
    /// Numbers of the documents that the row cites, in text order.
    pub references: Vec<String>,
    /// Dates that the entry names, in text order.
    pub dates: Vec<Edtf>,
    /// Earliest possible day of each date in `dates`. `null` for an open start.
    pub dates_earliest: Vec<Option<NaiveDate>>,
    /// Latest possible day of each date in `dates`. `null` for an open end.
    pub dates_latest: Vec<Option<NaiveDate>>,
}

impl StateOfPlay {
    pub fn of(state: StateInput) -> Self {
        let StateInput { as_of, status, summary, official_text, references, dates } = state;
        Self {
            as_of_earliest: as_of.earliest_day(),
            as_of_latest: as_of.latest_day(),
            as_of,
            status,
            summary,
            official_text,
            references,
            dates_earliest: dates.iter().map(Edtf::earliest_day).collect(),
            dates_latest: dates.iter().map(Edtf::latest_day).collect(),
            dates,
        }
    }
}
