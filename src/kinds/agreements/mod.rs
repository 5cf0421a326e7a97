//! Agreements: what is shown, asked for, and stored.
pub mod durations;
pub mod graphql;
pub mod rest;
mod store;

use super::common::Shared;
use super::reported::{Party, Report};
use crate::reference::{Organisation, OrganisationName};
use crate::service::common::Common;
use crate::service::reported::Reported;
use async_graphql::{Enum, InputObject, SimpleObject};
use entity::Edtf;
use entity::vocabulary::{AgreementType, MilestoneKind, Stage};
pub use graphql::{AgreementQuery, DurationQuery};
pub use rest::routes;
use serde::{Deserialize, Serialize};
pub use store::TAKING_PART;
use utoipa::{IntoParams, ToSchema};

/// A legal or administrative instrument between parties, at any stage from first contacts to force.
#[derive(Clone, Debug, PartialEq, Serialize, ToSchema, SimpleObject)]
#[graphql(complex)]
pub struct Agreement {
    #[serde(flatten)]
    #[graphql(flatten)]
    pub shared: Shared,
    #[serde(flatten)]
    #[graphql(flatten)]
    pub report: Report,
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

/// Which agreements to return. Several values of one filter mean any of them; all filters must hold.
#[derive(Clone, Debug, Default, Serialize, Deserialize, IntoParams, InputObject)]
#[serde(default, deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct AgreementFilter {
    /// The id of an EU agency that is a party: `europol`.
    #[param(value_type = Vec<String>, required = false)]
    pub agency: Option<Vec<String>>,
    /// What sort of instrument it is.
    #[serde(rename = "type")]
    #[param(value_type = Vec<AgreementType>, required = false)]
    pub r#type: Option<Vec<AgreementType>>,
    /// How far it has come.
    #[param(value_type = Vec<Stage>, required = false)]
    pub stage: Option<Vec<Stage>>,
    /// The ISO 3166-1 alpha-2 code of a country that it is about: `NG`.
    #[param(value_type = Vec<String>, required = false)]
    pub country: Option<Vec<String>>,
    /// The id of an organisation that takes part or is a party, the agency too: `interpol`.
    #[param(value_type = Vec<String>, required = false)]
    pub organisation: Option<Vec<String>>,
    /// A step that it has taken. With `milestone_from` or `milestone_to`, in that range.
    #[param(value_type = Vec<MilestoneKind>, required = false)]
    pub milestone: Option<Vec<MilestoneKind>>,
    /// Keeps what may have taken a step (that of `milestone`, or any) on this date or later.
    #[param(value_type = String, required = false)]
    pub milestone_from: Option<Edtf>,
    /// Keeps what may have taken a step (that of `milestone`, or any) on this date or earlier.
    #[param(value_type = String, required = false)]
    pub milestone_to: Option<Edtf>,
    /// Keeps what is told to be in force and may have been so on this date: its entry into force may fall on it or before. What
    /// has no date of entry into force is left out.
    #[param(value_type = String, required = false)]
    pub in_force_on: Option<Edtf>,
    /// The id of who reports: `at`, `europol`.
    #[param(value_type = Vec<String>, required = false)]
    pub reporter: Option<Vec<String>>,
}

/// What agreements are sorted by: a minus (in GraphQL `_DESC`) means from the last to the first. What is unknown comes last either
/// way. Without any, agreements stand in the order of the document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema, Enum)]
pub enum AgreementSort {
    /// By title, compared character by character.
    #[serde(rename = "title")]
    Title,
    /// By title, backwards.
    #[serde(rename = "-title")]
    TitleDesc,
    /// By the first day that the newest dated milestone may mean.
    #[serde(rename = "milestone")]
    Milestone,
    /// By the last day that the newest dated milestone may mean, backwards.
    #[serde(rename = "-milestone")]
    MilestoneDesc,
}

/// What agreements are counted and summed up by, in facets and statistics.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema, Enum)]
#[serde(rename_all = "snake_case")]
pub enum AgreementDimension {
    /// By EU agency that is a party.
    Agency,
    /// By sort of instrument.
    Type,
    /// By how far it has come.
    Stage,
    /// By country that it is about; an agreement may have several.
    Country,
    /// By region that it is about; an agreement may have several.
    Region,
    /// By who reports.
    Reporter,
    /// By organisation that takes part, in any role; an agreement may have several.
    Organisation,
    /// By form.
    Form,
    /// By step that it has taken; an agreement may have several.
    Milestone,
    /// By the year of the newest dated milestone.
    Year,
}

/// All that is stored of an agreement.
#[derive(Clone, Debug, PartialEq)]
pub struct AgreementInput {
    pub common: Common,
    pub reported: Reported,
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
