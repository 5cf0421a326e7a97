//! Views of agreements.
use super::input::{AgreementInput, MilestoneInput};
use crate::kinds::common_view::CommonView;
use crate::kinds::report_view::{Party, ReportView};
use crate::reference::{Organisation, OrganisationName};
use async_graphql::SimpleObject;
use chrono::NaiveDate;
use entity::Edtf;
use entity::vocabulary::{AgreementType, MilestoneKind, Stage};
use sea_orm::Iterable;
use serde::Serialize;
use utoipa::ToSchema;

/// A legal or administrative instrument between parties, at any stage from first contacts to entry into force.
#[derive(Clone, Debug, PartialEq, Serialize, ToSchema, SimpleObject)]
#[graphql(complex)]
pub struct Agreement {
    #[serde(flatten)]
    #[graphql(flatten)]
    pub shared: CommonView,
    #[serde(flatten)]
    #[graphql(flatten)]
    pub report: ReportView,
    /// Type of instrument.
    pub r#type: AgreementType,
    /// EU agency that is a party. `null` if no agency is a party.
    #[serde(serialize_with = "Organisation::serialize_optional_name")]
    #[schema(required, value_type = Option<OrganisationName<'static>>)]
    pub agency: Option<Organisation>,
    /// Parties that the row names.
    pub parties: Vec<Party>,
    /// Stage that the document reports last. `null` if it reports none.
    #[schema(required)]
    pub stage: Option<Stage>,
    /// When the agreement is in force.
    pub validity: Validity,
    /// Milestones that the document reports, in order. `reached` is false for those that it prints as `n/a`.
    pub milestones: Vec<Milestone>,
    /// Ids of earlier records that report the same instrument.
    #[graphql(skip)]
    pub same_as: Vec<String>,
}

impl Agreement {
    /// Returns the milestones that the document reports or that apply to the type: a strategic agreement has no data protection report.
    pub fn applicable_milestones(&self) -> Vec<MilestoneKind> {
        use MilestoneKind::{
            BoardApproval, CouncilApproval, DraftFinalised, EntryIntoForce, Ratification, Signature, Termination,
        };
        let is_reported = |kind: &MilestoneKind| self.milestones.iter().any(|milestone| milestone.kind == *kind);
        let applies = |kind: &MilestoneKind| match self.r#type {
            AgreementType::Operational => *kind != Termination,
            AgreementType::Strategic => matches!(
                kind,
                DraftFinalised | BoardApproval | CouncilApproval | Signature | Ratification | EntryIntoForce
            ),
            _ => matches!(kind, Signature | EntryIntoForce),
        };
        MilestoneKind::iter().filter(|kind| is_reported(kind) || applies(kind)).collect()
    }
}

/// When an agreement is in force: from its milestone `entry_into_force` to its milestone `termination`. All dates are `null` if it never
/// entered into force.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, ToSchema, SimpleObject)]
#[graphql(serial)]
pub struct Validity {
    /// Date of entry into force. `null` if unknown.
    #[schema(required)]
    pub start: Option<Edtf>,
    /// Earliest possible day of entry into force.
    #[schema(required)]
    pub start_earliest: Option<NaiveDate>,
    /// Latest possible day of entry into force.
    #[schema(required)]
    pub start_latest: Option<NaiveDate>,
    /// Date of termination. `null` if unknown or if the agreement has not ended.
    #[schema(required)]
    pub end: Option<Edtf>,
    /// Earliest possible day of termination.
    #[schema(required)]
    pub end_earliest: Option<NaiveDate>,
    /// Latest possible day of termination.
    #[schema(required)]
    pub end_latest: Option<NaiveDate>,
    /// Whether the agreement entered into force and no termination is reported.
    pub open: bool,
}

impl Validity {
    pub fn of(agreement: &AgreementInput) -> Self {
        let (start, end) = (agreement.entry_into_force(), agreement.termination());
        Self {
            start_earliest: start.and_then(Edtf::earliest_day),
            start_latest: start.and_then(Edtf::latest_day),
            start: start.cloned(),
            end_earliest: end.and_then(Edtf::earliest_day),
            end_latest: end.and_then(Edtf::latest_day),
            end: end.cloned(),
            open: agreement.entered_into_force() && !agreement.has_reached(MilestoneKind::Termination),
        }
    }
}

/// A milestone of an agreement.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema, SimpleObject)]
#[graphql(serial)]
pub struct Milestone {
    /// Kind of milestone.
    pub kind: MilestoneKind,
    /// Date of the milestone. `null` if the text is not a date.
    #[schema(required)]
    pub date: Option<Edtf>,
    /// Earliest possible day of the milestone.
    #[schema(required)]
    pub date_earliest: Option<NaiveDate>,
    /// Latest possible day of the milestone.
    #[schema(required)]
    pub date_latest: Option<NaiveDate>,
    /// Text as printed.
    #[schema(required)]
    pub text: Option<String>,
    /// Whether the agreement has reached the milestone. False if the document prints `n/a`: not applicable.
    pub reached: bool,
}

impl Milestone {
    pub fn of(milestone: MilestoneInput) -> Self {
        let reached = milestone.is_reached();
        let MilestoneInput { kind, date, text } = milestone;
        Self {
            kind,
            date_earliest: date.as_ref().and_then(Edtf::earliest_day),
            date_latest: date.as_ref().and_then(Edtf::latest_day),
            date,
            text,
            reached,
        }
    }
}
