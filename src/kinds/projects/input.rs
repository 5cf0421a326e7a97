//! Stored data of projects.
use crate::service::common_input::CommonInput;
use crate::service::report_input::ReportInput;
use entity::vocabulary::{DirectorateGeneral, Theme};

/// The stored data of a project.
#[derive(Clone, Debug, PartialEq)]
pub struct ProjectInput {
    pub common: CommonInput,
    pub reported: ReportInput,
    /// The code of the programme.
    pub programme: Option<String>,
    pub directorate_general: Option<DirectorateGeneral>,
    pub themes: Vec<Theme>,
}
