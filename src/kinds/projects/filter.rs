//! Filters, sort keys and dimensions of projects.
use async_graphql::{Enum, InputObject};
use entity::vocabulary::{DirectorateGeneral, FormCategory, OrganisationRole, Theme};
use entity::{Edtf, Money};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

/// Filters for projects. Values of one filter are combined with OR, different filters with AND.
#[derive(Clone, Debug, Default, Serialize, Deserialize, IntoParams, InputObject)]
#[serde(default, deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct ProjectFilter {
    /// Id of the reporter: `at`, `european-commission`.
    #[param(value_type = Vec<String>, required = false)]
    pub reporter: Option<Vec<String>>,
    /// ISO 3166-1 alpha-2 code of a country concerned: `NG`.
    #[param(value_type = Vec<String>, required = false)]
    pub country: Option<Vec<String>>,
    /// Id of a region concerned: `south-east-europe`.
    #[param(value_type = Vec<String>, required = false)]
    pub region: Option<Vec<String>>,
    /// Id of an organisation that takes part: `iom`. With `role`: in that role.
    #[param(value_type = Vec<String>, required = false)]
    pub organisation: Option<Vec<String>>,
    /// Role in which an organisation takes part.
    #[param(value_type = Vec<OrganisationRole>, required = false)]
    pub role: Option<Vec<OrganisationRole>>,
    /// Form of the activity.
    #[param(value_type = Vec<FormCategory>, required = false)]
    pub category: Option<Vec<FormCategory>>,
    /// Theme of the project.
    #[param(value_type = Vec<Theme>, required = false)]
    pub theme: Option<Vec<Theme>>,
    /// Code of the funding programme: `TAIEX`.
    #[param(value_type = Vec<String>, required = false)]
    pub programme: Option<Vec<String>>,
    /// Directorate-General that the project is reported under.
    #[param(value_type = Vec<DirectorateGeneral>, required = false)]
    pub directorate_general: Option<Vec<DirectorateGeneral>>,
    /// Only projects that may have been active on or after this date. Ongoing projects have no end. Otherwise, a project without
    /// an end date counts as active at its start only.
    #[param(value_type = String, required = false)]
    pub active_from: Option<Edtf>,
    /// Only projects that may have been active on or before this date.
    #[param(value_type = String, required = false)]
    pub active_to: Option<Edtf>,
    /// Only projects that may have started on or after this date.
    #[param(value_type = String, required = false)]
    pub start_from: Option<Edtf>,
    /// Only projects that may have started on or before this date.
    #[param(value_type = String, required = false)]
    pub start_to: Option<Edtf>,
    /// Minimum amount in euro: `100000`.
    #[param(value_type = String, required = false)]
    pub amount_eur_from: Option<Money>,
    /// Maximum amount in euro: `99999.99`.
    #[param(value_type = String, required = false)]
    pub amount_eur_to: Option<Money>,
    /// Whether the project reports any amount of money.
    #[param(value_type = bool, required = false)]
    pub has_funding: Option<bool>,
    /// Whether the project is reported as ongoing.
    #[param(value_type = bool, required = false)]
    pub ongoing: Option<bool>,
    /// Id of a record. Only later projects that report the same project.
    #[param(value_type = Vec<String>, required = false)]
    pub same_as: Option<Vec<String>>,
    /// Whether the record is the first report of its project: `true` keeps records that link to no earlier report, `false` those that do.
    #[param(value_type = bool, required = false)]
    pub first_report: Option<bool>,
}

/// Sort keys for projects. A minus prefix (in GraphQL the suffix `_DESC`) means descending. Unknown values come last in both
/// directions. Default: document order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema, Enum)]
pub enum ProjectSort {
    /// By title, ascending, compared character by character.
    #[serde(rename = "title")]
    Title,
    /// By title, descending.
    #[serde(rename = "-title")]
    TitleDesc,
    /// By the earliest possible day of the start, ascending.
    #[serde(rename = "start")]
    Start,
    /// By the latest possible day of the start, descending.
    #[serde(rename = "-start")]
    StartDesc,
    /// By amount in euro, ascending.
    #[serde(rename = "amount_eur")]
    AmountEur,
    /// By amount in euro, descending.
    #[serde(rename = "-amount_eur")]
    AmountEurDesc,
}

/// Dimensions of projects for facets and statistics.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema, Enum)]
#[serde(rename_all = "snake_case")]
pub enum ProjectDimension {
    /// By country concerned. A project may have several.
    Country,
    /// By region concerned. A project may have several.
    Region,
    /// By reporter.
    Reporter,
    /// By organisation that takes part, in any role. A project may have several.
    Organisation,
    /// By form. The filter for this dimension is `category`.
    Form,
    /// By theme. A project may have several.
    Theme,
    /// By programme.
    Programme,
    /// By Directorate-General.
    DirectorateGeneral,
    /// By year of the earliest possible day of the start.
    Year,
    /// By whether the project is reported as ongoing.
    Ongoing,
}
