//! What is stored of projects.
use crate::service::common::Common;
use crate::service::reported::Reported;
use entity::vocabulary::{DirectorateGeneral, Theme};

/// All that is stored of a project.
#[derive(Clone, Debug, PartialEq)]
pub struct ProjectInput {
    pub common: Common,
    pub reported: Reported,
    /// A code.
    pub programme: Option<String>,
    pub directorate_general: Option<DirectorateGeneral>,
    pub themes: Vec<Theme>,
}
