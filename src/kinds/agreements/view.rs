//! What the register shows of agreements.
use crate::kinds::common_view::CommonView;
use crate::kinds::report_view::{Party, ReportView};
use crate::reference::{Organisation, OrganisationName};
use async_graphql::SimpleObject;
use entity::Edtf;
use entity::vocabulary::{AgreementType, MilestoneKind, Stage};
use serde::Serialize;
use utoipa::ToSchema;

/// A legal or administrative instrument between parties, at any stage from first contacts to force.
#[derive(Clone, Debug, PartialEq, Serialize, ToSchema, SimpleObject)]
#[graphql(complex)]
pub struct Agreement {
    #[serde(flatten)]
    #[graphql(flatten)]
    pub shared: CommonView,
    #[serde(flatten)]
    #[graphql(flatten)]
    pub report: ReportView,
    /// What sort of instrument it is.
    pub r#type: AgreementType,
    /// The EU agency that is a party to it; null where none is.
    #[serde(serialize_with = "Organisation::serialize_optional_name")]
    #[schema(required, value_type = Option<OrganisationName<'static>>)]
    pub agency: Option<Organisation>,
    /// The parties that the row names.
    pub parties: Vec<Party>,
    /// How far it has come, as the document says last; null where it does not say.
    #[schema(required)]
    pub stage: Option<Stage>,
    /// The steps that it has taken, in their order.
    pub milestones: Vec<Milestone>,
    /// The ids of earlier records that report the same instrument.
    #[graphql(skip)]
    pub same_as: Vec<String>,
}

/// A step that an agreement has taken.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema, SimpleObject)]
#[graphql(serial)]
pub struct Milestone {
    /// Which step.
    pub kind: MilestoneKind,
    /// When; null where the text is no date.
    #[schema(required)]
    pub date: Option<Edtf>,
    /// As printed.
    #[schema(required)]
    pub text: Option<String>,
}
