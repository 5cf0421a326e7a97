//! What is stored of actions of EU plans.
use super::view::StateOfPlay;
use crate::service::common_input::CommonInput;
use entity::Edtf;
use entity::vocabulary::{ActionStatus, ResponsibleRole, TimetableKind};

/// All that is stored of an action.
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
