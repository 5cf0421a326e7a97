//! What cooperation records are filtered, sorted and counted by.
use async_graphql::{Enum, InputObject};
use entity::Edtf;
use entity::vocabulary::{CooperationKind, CooperationStatus};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

/// Which cooperation records to return. Several values of one filter mean any of them; all filters must hold.
#[derive(Clone, Debug, Default, Serialize, Deserialize, IntoParams, InputObject)]
#[serde(default, deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct CooperationFilter {
    /// The id of an EU agency: `eurojust`.
    #[param(value_type = Vec<String>, required = false)]
    pub agency: Option<Vec<String>>,
    /// What it is.
    #[param(value_type = Vec<CooperationKind>, required = false)]
    pub kind: Option<Vec<CooperationKind>>,
    /// Whether it has been done.
    #[param(value_type = Vec<CooperationStatus>, required = false)]
    pub status: Option<Vec<CooperationStatus>>,
    /// The ISO 3166-1 alpha-2 code of a country that it is about: `UA`.
    #[param(value_type = Vec<String>, required = false)]
    pub country: Option<Vec<String>>,
    /// The id of an organisation that takes part, is the counterpart or the agency: `interpol`.
    #[param(value_type = Vec<String>, required = false)]
    pub organisation: Option<Vec<String>>,
    /// Keeps what may have happened on this date or later.
    #[param(value_type = String, required = false)]
    pub date_from: Option<Edtf>,
    /// Keeps what may have happened on this date or earlier.
    #[param(value_type = String, required = false)]
    pub date_to: Option<Edtf>,
    /// The id of the agreement that it is a step of.
    #[param(value_type = Vec<String>, required = false)]
    pub agreement: Option<Vec<String>>,
    /// The id of who reports: `dk`, `europol`.
    #[param(value_type = Vec<String>, required = false)]
    pub reporter: Option<Vec<String>>,
}

/// What cooperation records are sorted by: a minus (in GraphQL `_DESC`) means from the last to the first. What is unknown comes
/// last either way. Without any, they stand in the order of the document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema, Enum)]
pub enum CooperationSort {
    /// By title, compared character by character.
    #[serde(rename = "title")]
    Title,
    /// By title, backwards.
    #[serde(rename = "-title")]
    TitleDesc,
    /// By the first day that the date may mean.
    #[serde(rename = "date")]
    Date,
    /// By the last day that the date may mean, backwards.
    #[serde(rename = "-date")]
    DateDesc,
}

/// What cooperation records are counted and summed up by, in facets and statistics.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema, Enum)]
#[serde(rename_all = "snake_case")]
pub enum CooperationDimension {
    /// By EU agency.
    Agency,
    /// By what it is.
    Kind,
    /// By whether it has been done.
    Status,
    /// By country that it is about; a record may have several.
    Country,
    /// By region that it is about; a record may have several.
    Region,
    /// By who reports.
    Reporter,
    /// By organisation that takes part, in any role; a record may have several.
    Organisation,
    /// By form.
    Form,
    /// By the year of its date.
    Year,
}
