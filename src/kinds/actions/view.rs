//! What the register shows of actions of EU plans.
use crate::kinds::common_view::CommonView;
use crate::reference::{Organisation, Plan, ShortOrganisation, ShortPlan, short};
use async_graphql::SimpleObject;
use entity::Edtf;
use entity::vocabulary::{ActionStatus, ResponsibleRole, TimetableKind};
use serde::Serialize;
use utoipa::ToSchema;

/// One lettered action of an EU plan against trafficking in human beings, with its state of play.
#[derive(Clone, Debug, PartialEq, Serialize, ToSchema, SimpleObject)]
#[graphql(complex)]
pub struct Action {
    #[serde(flatten)]
    #[graphql(flatten)]
    pub shared: CommonView,
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
