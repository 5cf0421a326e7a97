//! What is stored of agreements.
use super::view::Milestone;
use crate::service::common_input::CommonInput;
use crate::service::report_input::ReportInput;
use entity::Edtf;
use entity::vocabulary::{AgreementType, Stage};

/// All that is stored of an agreement.
#[derive(Clone, Debug, PartialEq)]
pub struct AgreementInput {
    pub common: CommonInput,
    pub reported: ReportInput,
    pub r#type: AgreementType,
    /// The id of an organisation.
    pub agency: Option<String>,
    pub parties: Vec<PartyInput>,
    pub stage: Option<Stage>,
    pub milestones: Vec<Milestone>,
}

/// A party as it is stored: its name as printed, the id of an organisation, the code of a country.
#[derive(Clone, Debug, PartialEq)]
pub struct PartyInput {
    pub name: String,
    pub organisation: Option<String>,
    pub country: Option<String>,
}

impl AgreementInput {
    /// The date of the newest dated milestone.
    pub fn newest(&self) -> Option<&Edtf> {
        self.milestones.iter().filter_map(|milestone| milestone.date.as_ref()).max_by_key(|date| date.latest())
    }
}
