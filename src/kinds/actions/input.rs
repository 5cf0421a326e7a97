//! Stored data of actions.
use crate::service::common_input::CommonInput;
use entity::Edtf;
use entity::vocabulary::{ActionStatus, ResponsibleRole, TimetableKind};

/// The stored data of an action.
#[derive(Clone, Debug, PartialEq)]
pub struct ActionInput {
    pub common: CommonInput,
    /// The id of the plan.
    pub plan: String,
    pub chapter: i32,
    pub objective: i32,
    pub letter: String,
    pub timetable_text: Option<String>,
    pub timetable_kind: TimetableKind,
    pub deadline: Option<Edtf>,
    pub responsible_text: Option<String>,
    /// The ids of the organisations, with their roles.
    pub responsible: Vec<(String, ResponsibleRole)>,
    pub indicator: Option<String>,
    pub states: Vec<StateInput>,
}

/// The stored data of an entry in the state of play.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StateInput {
    pub as_of: Edtf,
    pub status: ActionStatus,
    pub summary: Option<String>,
    pub official_text: Option<String>,
    /// The numbers of the documents that the entry cites.
    pub references: Vec<String>,
    /// The dates that the entry names.
    pub dates: Vec<Edtf>,
}

impl ActionInput {
    /// Returns chapter, objective and letter as a code: `1.1.a`.
    pub fn code(&self) -> String {
        let Self { chapter, objective, letter, .. } = self;
        format!("{chapter}.{objective}.{letter}")
    }

    /// Returns the newest entry in the state of play. Of entries with the same date, the last one.
    fn newest_state(&self) -> Option<&StateInput> {
        self.states.iter().max_by_key(|state| state.as_of.latest())
    }

    pub fn status(&self) -> Option<ActionStatus> {
        self.newest_state().map(|state| state.status)
    }

    /// Returns whether the deadline passed before the date of the newest entry, and that entry is not `Done`.
    pub fn overdue(&self) -> bool {
        let (Some(deadline), Some(newest)) = (&self.deadline, self.newest_state()) else { return false };
        newest.status != ActionStatus::Done && deadline.latest() < newest.as_of.earliest()
    }
}
