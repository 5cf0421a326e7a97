//! What agreements are filtered, sorted and counted by.
use async_graphql::{Enum, InputObject};
use entity::Edtf;
use entity::vocabulary::{AgreementType, MilestoneKind, Stage};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

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
