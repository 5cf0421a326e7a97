//! What projects are filtered, sorted and counted by.
use async_graphql::{Enum, InputObject};
use entity::vocabulary::{DirectorateGeneral, FormCategory, OrganisationRole, Theme};
use entity::{Edtf, Money};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

/// Which projects to return. Several values of one filter mean any of them; all filters must hold.
#[derive(Clone, Debug, Default, Serialize, Deserialize, IntoParams, InputObject)]
#[serde(default, deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct ProjectFilter {
    /// The id of who reports: `at`, `european-commission`.
    #[param(value_type = Vec<String>, required = false)]
    pub reporter: Option<Vec<String>>,
    /// The ISO 3166-1 alpha-2 code of a country that it is about: `NG`.
    #[param(value_type = Vec<String>, required = false)]
    pub country: Option<Vec<String>>,
    /// The id of a region that it is about: `south-east-europe`.
    #[param(value_type = Vec<String>, required = false)]
    pub region: Option<Vec<String>>,
    /// The id of an organisation that takes part: `iom`. With `role`, in that role.
    #[param(value_type = Vec<String>, required = false)]
    pub organisation: Option<Vec<String>>,
    /// A role in which an organisation takes part.
    #[param(value_type = Vec<OrganisationRole>, required = false)]
    pub role: Option<Vec<OrganisationRole>>,
    /// What form it has.
    #[param(value_type = Vec<FormCategory>, required = false)]
    pub category: Option<Vec<FormCategory>>,
    /// What it works for.
    #[param(value_type = Vec<Theme>, required = false)]
    pub theme: Option<Vec<Theme>>,
    /// The code of a programme: `TAIEX`.
    #[param(value_type = Vec<String>, required = false)]
    pub programme: Option<Vec<String>>,
    /// The Directorate-General under which it is reported.
    #[param(value_type = Vec<DirectorateGeneral>, required = false)]
    pub directorate_general: Option<Vec<DirectorateGeneral>>,
    /// Keeps what may have been going on on this date or later. What is told to be ongoing has no end; what has a start and no
    /// end counts as its start.
    #[param(value_type = String, required = false)]
    pub active_from: Option<Edtf>,
    /// Keeps what may have been going on on this date or earlier.
    #[param(value_type = String, required = false)]
    pub active_to: Option<Edtf>,
    /// Keeps what may have begun on this date or later.
    #[param(value_type = String, required = false)]
    pub start_from: Option<Edtf>,
    /// Keeps what may have begun on this date or earlier.
    #[param(value_type = String, required = false)]
    pub start_to: Option<Edtf>,
    /// Keeps what has at least this amount in euro: `100000`.
    #[param(value_type = String, required = false)]
    pub amount_eur_from: Option<Money>,
    /// Keeps what has at most this amount in euro: `99999.99`.
    #[param(value_type = String, required = false)]
    pub amount_eur_to: Option<Money>,
    /// Whether any amount of money is reported.
    #[param(value_type = bool, required = false)]
    pub has_funding: Option<bool>,
    /// Whether the row says that it goes on.
    #[param(value_type = bool, required = false)]
    pub ongoing: Option<bool>,
    /// The id of a record: keeps the later ones that report the same.
    #[param(value_type = Vec<String>, required = false)]
    pub same_as: Option<Vec<String>>,
}

/// What projects are sorted by: a minus (in GraphQL `_DESC`) means from the last to the first. What is unknown comes last either
/// way. Without any, projects stand in the order of the document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema, Enum)]
pub enum ProjectSort {
    /// By title, compared character by character.
    #[serde(rename = "title")]
    Title,
    /// By title, backwards.
    #[serde(rename = "-title")]
    TitleDesc,
    /// By the first day that the start may mean.
    #[serde(rename = "start")]
    Start,
    /// By the last day that the start may mean, backwards.
    #[serde(rename = "-start")]
    StartDesc,
    /// By the amount in euro.
    #[serde(rename = "amount_eur")]
    AmountEur,
    /// By the amount in euro, the largest first.
    #[serde(rename = "-amount_eur")]
    AmountEurDesc,
}

/// What projects are counted and summed up by, in facets and statistics.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema, Enum)]
#[serde(rename_all = "snake_case")]
pub enum ProjectDimension {
    /// By country that it is about; a project may have several.
    Country,
    /// By region that it is about; a project may have several.
    Region,
    /// By who reports.
    Reporter,
    /// By organisation that takes part, in any role; a project may have several.
    Organisation,
    /// By form; its filter is `category`.
    Form,
    /// By theme; a project may have several.
    Theme,
    /// By programme.
    Programme,
    /// By Directorate-General.
    DirectorateGeneral,
    /// By the year in which it may have begun.
    Year,
    /// By whether the row says that it goes on.
    Ongoing,
}
