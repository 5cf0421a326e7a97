//! Filters, sort keys and dimensions of agreements.
use async_graphql::{Enum, InputObject};
use entity::Edtf;
use entity::vocabulary::{AgreementType, MilestoneKind, Stage};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

/// Filters for agreements. Values of one filter are combined with OR, different filters with AND.
#[derive(Clone, Debug, Default, Serialize, Deserialize, IntoParams, InputObject)]
#[serde(default, deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct AgreementFilter {
    /// Id of the EU agency that is a party: `europol`.
    #[param(value_type = Vec<String>, required = false)]
    pub agency: Option<Vec<String>>,
    /// Type of instrument.
    #[serde(rename = "type")]
    #[param(value_type = Vec<AgreementType>, required = false)]
    pub r#type: Option<Vec<AgreementType>>,
    /// Stage of the agreement.
    #[param(value_type = Vec<Stage>, required = false)]
    pub stage: Option<Vec<Stage>>,
    /// ISO 3166-1 alpha-2 code of a country concerned: `NG`.
    #[param(value_type = Vec<String>, required = false)]
    pub country: Option<Vec<String>>,
    /// Id of an organisation that takes part, is a party or is the agency: `interpol`.
    #[param(value_type = Vec<String>, required = false)]
    pub organisation: Option<Vec<String>>,
    /// Milestone that the agreement has reached. With `milestone_from` or `milestone_to`: reached in that range.
    #[param(value_type = Vec<MilestoneKind>, required = false)]
    pub milestone: Option<Vec<MilestoneKind>>,
    /// Only agreements that may have reached the `milestone` (default: any) on or after this date.
    #[param(value_type = String, required = false)]
    pub milestone_from: Option<Edtf>,
    /// Only agreements that may have reached the `milestone` (default: any) on or before this date.
    #[param(value_type = String, required = false)]
    pub milestone_to: Option<Edtf>,
    /// Only agreements that are reported as in force and whose entry into force may fall on or before this date. Excludes agreements
    /// without a date of entry into force.
    #[param(value_type = String, required = false)]
    pub in_force_on: Option<Edtf>,
    /// Id of the reporter: `at`, `europol`.
    #[param(value_type = Vec<String>, required = false)]
    pub reporter: Option<Vec<String>>,
    /// Whether the record is the first report of its agreement: `true` keeps records that link to no earlier report, `false` those that do.
    #[param(value_type = bool, required = false)]
    pub first_report: Option<bool>,
}

/// Sort keys for agreements. A minus prefix (in GraphQL the suffix `_DESC`) means descending. Unknown values come last in both
/// directions. Default: document order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema, Enum)]
pub enum AgreementSort {
    /// By title, ascending, compared character by character.
    #[serde(rename = "title")]
    Title,
    /// By title, descending.
    #[serde(rename = "-title")]
    TitleDesc,
    /// By the earliest possible day of the newest dated milestone, ascending.
    #[serde(rename = "milestone")]
    Milestone,
    /// By the latest possible day of the newest dated milestone, descending.
    #[serde(rename = "-milestone")]
    MilestoneDesc,
}

/// Dimensions of agreements for facets and statistics.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema, Enum)]
#[serde(rename_all = "snake_case")]
pub enum AgreementDimension {
    /// By EU agency that is a party.
    Agency,
    /// By type of instrument.
    Type,
    /// By stage.
    Stage,
    /// By country concerned. An agreement may have several.
    Country,
    /// By region concerned. An agreement may have several.
    Region,
    /// By reporter.
    Reporter,
    /// By organisation that takes part, in any role. An agreement may have several.
    Organisation,
    /// By form.
    Form,
    /// By milestone reached. An agreement may have several.
    Milestone,
    /// By year of the newest dated milestone.
    Year,
}
