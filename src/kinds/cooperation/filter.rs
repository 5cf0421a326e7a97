//! Filters, sort keys and dimensions of cooperation records.
use async_graphql::{Enum, InputObject};
use entity::Edtf;
use entity::vocabulary::{CooperationKind, CooperationStatus};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

/// Filters for cooperation records. Values of one filter are combined with OR, different filters with AND.
#[derive(Clone, Debug, Default, Serialize, Deserialize, IntoParams, InputObject)]
#[serde(default, deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct CooperationFilter {
    /// Id of the EU agency: `eurojust`.
    #[param(value_type = Vec<String>, required = false)]
    pub agency: Option<Vec<String>>,
    /// Kind of step or activity.
    #[param(value_type = Vec<CooperationKind>, required = false)]
    pub kind: Option<Vec<CooperationKind>>,
    /// Status of the step or activity.
    #[param(value_type = Vec<CooperationStatus>, required = false)]
    pub status: Option<Vec<CooperationStatus>>,
    /// ISO 3166-1 alpha-2 code of a country concerned: `UA`.
    #[param(value_type = Vec<String>, required = false)]
    pub country: Option<Vec<String>>,
    /// Id of an organisation that takes part, is the counterpart or is the agency: `interpol`.
    #[param(value_type = Vec<String>, required = false)]
    pub organisation: Option<Vec<String>>,
    /// Only records whose date may fall on or after this date.
    #[param(value_type = String, required = false)]
    pub date_from: Option<Edtf>,
    /// Only records whose date may fall on or before this date.
    #[param(value_type = String, required = false)]
    pub date_to: Option<Edtf>,
    /// Id of the agreement that the record is a step of.
    #[param(value_type = Vec<String>, required = false)]
    pub agreement: Option<Vec<String>>,
    /// Id of the reporter: `dk`, `europol`.
    #[param(value_type = Vec<String>, required = false)]
    pub reporter: Option<Vec<String>>,
    /// Whether the record is the first report of its activity: `true` keeps records that link to no earlier report, `false` those that do.
    #[param(value_type = bool, required = false)]
    pub first_report: Option<bool>,
}

/// Sort keys for cooperation records. A minus prefix (in GraphQL the suffix `_DESC`) means descending. Unknown values come last in
/// both directions. Default: document order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema, Enum)]
pub enum CooperationSort {
    /// By title, ascending, compared character by character.
    #[serde(rename = "title")]
    Title,
    /// By title, descending.
    #[serde(rename = "-title")]
    TitleDesc,
    /// By the earliest possible day of the date, ascending.
    #[serde(rename = "date")]
    Date,
    /// By the latest possible day of the date, descending.
    #[serde(rename = "-date")]
    DateDesc,
}

/// Dimensions of cooperation records for facets and statistics.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema, Enum)]
#[serde(rename_all = "snake_case")]
pub enum CooperationDimension {
    /// By EU agency.
    Agency,
    /// By kind.
    Kind,
    /// By status.
    Status,
    /// By country concerned. A record may have several.
    Country,
    /// By region concerned. A record may have several.
    Region,
    /// By reporter.
    Reporter,
    /// By organisation that takes part, in any role. A record may have several.
    Organisation,
    /// By form.
    Form,
    /// By year of the earliest possible day of the date.
    Year,
}
