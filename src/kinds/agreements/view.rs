//! Views of agreements.
use crate::kinds::common_view::CommonView;
use crate::kinds::report_view::{Party, ReportView};
use crate::reference::{Organisation, OrganisationName};
use async_graphql::SimpleObject;
use entity::Edtf;
use entity::vocabulary::{AgreementType, MilestoneKind, Stage};
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
    /// Milestones reached, in order.
    pub milestones: Vec<Milestone>,
    /// Ids of earlier records that report the same instrument.
    #[graphql(skip)]
    pub same_as: Vec<String>,
}

/// A milestone that an agreement has reached.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema, SimpleObject)]
#[graphql(serial)]
pub struct Milestone {
    /// Kind of milestone.
    pub kind: MilestoneKind,
    /// Date of the milestone. `null` if the text is not a date.
    #[schema(required)]
    pub date: Option<Edtf>,
    /// Text as printed.
    #[schema(required)]
    pub text: Option<String>,
}
