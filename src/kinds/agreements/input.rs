//! Stored data of agreements.
use crate::service::common_input::CommonInput;
use crate::service::report_input::ReportInput;
use entity::Edtf;
use entity::edtf::{BEGINNING_OF_TIME, END_OF_TIME, days};
use entity::vocabulary::{AgreementType, MilestoneKind, Stage};

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
    pub milestones: Vec<MilestoneInput>,
}

/// The stored data of a party: its printed name, the id of an organisation and the code of a country.
#[derive(Clone, Debug, PartialEq)]
pub struct PartyInput {
    pub name: String,
    pub organisation: Option<String>,
    pub country: Option<String>,
}

/// The stored data of a milestone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MilestoneInput {
    pub kind: MilestoneKind,
    pub date: Option<Edtf>,
    /// The text as printed.
    pub text: Option<String>,
}

/// What a document prints for a milestone that does not apply.
const NOT_APPLICABLE: &str = "n/a";

impl MilestoneInput {
    /// Returns whether the agreement has reached the milestone. A cell without a date that says `n/a` is no milestone.
    pub fn is_reached(&self) -> bool {
        let not_applicable = |text: &String| text.trim().eq_ignore_ascii_case(NOT_APPLICABLE);
        self.date.is_some() || !self.text.as_ref().is_some_and(not_applicable)
    }
}

impl AgreementInput {
    /// Returns the earliest date of entry into force.
    pub fn entry_into_force(&self) -> Option<&Edtf> {
        self.earliest(MilestoneKind::EntryIntoForce)
    }

    /// Returns the earliest date of termination.
    pub fn termination(&self) -> Option<&Edtf> {
        self.earliest(MilestoneKind::Termination)
    }

    fn earliest(&self, kind: MilestoneKind) -> Option<&Edtf> {
        let dates = self.milestones.iter().filter(|step| step.kind == kind).filter_map(|step| step.date.as_ref());
        dates.min_by_key(|date| date.earliest())
    }

    pub fn has_reached(&self, kind: MilestoneKind) -> bool {
        self.milestones.iter().any(|step| step.kind == kind && step.is_reached())
    }

    /// Returns whether the agreement is or was in force.
    pub fn entered_into_force(&self) -> bool {
        self.stage == Some(Stage::InForce) || self.has_reached(MilestoneKind::EntryIntoForce)
    }

    /// Returns the first and last day on which the agreement may have been in force. An unknown start or end is open.
    pub fn valid(&self) -> (String, String) {
        if !self.entered_into_force() {
            return days(None);
        }
        let start = self.entry_into_force().map_or_else(|| BEGINNING_OF_TIME.into(), Edtf::earliest);
        (start, self.termination().map_or_else(|| END_OF_TIME.into(), Edtf::latest))
    }

    /// Returns the date of the newest dated milestone.
    pub fn newest(&self) -> Option<&Edtf> {
        self.milestones.iter().filter_map(|milestone| milestone.date.as_ref()).max_by_key(|date| date.latest())
    }
}
