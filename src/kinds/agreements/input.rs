//! Stored data of agreements.
use super::view::Milestone;
use crate::service::common_input::CommonInput;
use crate::service::report_input::ReportInput;
use entity::Edtf;
use entity::vocabulary::{AgreementType, Stage};

/// The stored data of an agreement.
#[derive(Clone, Debug, PartialEq)]
pub struct AgreementInput {
    pub common: CommonInput,
    pub reported: ReportInput,
    pub r#type: AgreementType,
    /// The id of the EU agency.
    pub agency: Option<String>,
    pub parties: Vec<PartyInput>,
    pub stage: Option<Stage>,
    pub milestones: Vec<Milestone>,
}

/// The stored data of a party: its printed name, the id of an organisation and the code of a country.
#[derive(Clone, Debug, PartialEq)]
pub struct PartyInput {
    pub name: String,
    pub organisation: Option<String>,
    pub country: Option<String>,
}

impl AgreementInput {
    /// Returns the date of the newest dated milestone.
    pub fn newest(&self) -> Option<&Edtf> {
        self.milestones.iter().filter_map(|milestone| milestone.date.as_ref()).max_by_key(|date| date.latest())
    }
}
