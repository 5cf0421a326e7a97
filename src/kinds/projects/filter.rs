//! Filters, sort keys and dimensions of projects.
use crate::kinds::value_filters::value_filters;
use crate::query::filter_values::{OrNone, Values, ids, values};
use crate::service::value_filters::{FilterValues, ValueFilters};
use async_graphql::{Enum, ID, InputObject};
use entity::vocabulary::{CountryRole, DirectorateGeneral, FormCategory, OrganisationRole, Theme};
use entity::{Edtf, Money};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

value_filters! {
    /// Filters for projects. Values of one filter are combined with OR, different filters with AND.
    ProjectFilter by ProjectDimension;
    lists {
        /// Id of the reporter: `at`, `european-commission`.
        reporter, not_reporter: String => Reporter;
        /// ISO 3166-1 alpha-2 code of a country concerned: `NG`.
        country, not_country: String => Country;
        /// Role of a country. With `country`: only records with that country in this role.
        country_role, not_country_role: CountryRole;
        /// Id of a region concerned: `south-east-europe`.
        region, not_region: String => Region;
        /// Id of an organisation that takes part: `iom`. With `role`: in that role.
        organisation, not_organisation: String => Organisation;
        /// Role in which an organisation takes part.
        role, not_role: OrganisationRole;
        /// Id of an organisation that provides funding: `european-commission`.
        funder, not_funder: String => Funder;
        /// Id of an organisation that leads the activity: `iom`.
        lead, not_lead: String => Lead;
        /// Id of an organisation that is a partner: `unicef`.
        partner, not_partner: String => Partner;
        /// Form of the activity.
        form, not_form: FormCategory => Form;
        /// Theme of the project.
        theme, not_theme: Theme => Theme;
        /// Code of the funding programme: `TAIEX`.
        programme, not_programme: String => Programme;
        /// Directorate-General that the project is reported under.
        directorate_general, not_directorate_general: DirectorateGeneral => DirectorateGeneral;
        /// Year of the earliest possible day of the start: `2010`.
        year, not_year: i32 => Year;
        /// Id of a record. Only later projects that report the same project. `none`: only first reports.
        same_as, not_same_as: String;
    }
    flags {
        /// Whether the project is reported as ongoing.
        ongoing => Ongoing;
    }
    {
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
        /// Whether the record has exactly one country. With `country_role`: exactly one country in these roles.
        #[param(value_type = bool, required = false)]
        pub single_country: Option<bool>,
        /// Whether a record also has the countries of its regions, such as Albania of `western-balkans`, in filters, facets and statistics by
        /// country. The answer names the regions around the countries of the filter in `included_regions`.
        #[param(value_type = bool, required = false)]
        pub include_regions: Option<bool>,
        /// Whether the reading of every date of the record is certain. An uncertain date ends in a question mark: `2010-05?`.
        #[param(value_type = bool, required = false)]
        pub certain: Option<bool>,
        /// Whether the record is the first report of its project: `true` keeps records that link to no earlier report, `false` those
        /// that do.
        #[param(value_type = bool, required = false)]
        pub first_report: Option<bool>,
    }
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

/// Dimensions of projects for facets and statistics. Each has a filter of the same name, which takes the same values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema, Enum)]
#[serde(rename_all = "snake_case")]
pub enum ProjectDimension {
    /// By country concerned. A project may have several.
    Country,
    /// By region concerned. A project may have several.
    Region,
    /// By reporter.
    Reporter,
    /// By organisation that takes part. With the filter `role`: in that role. A project may have several.
    Organisation,
    /// By organisation that provides funding. A project may have several.
    Funder,
    /// By organisation that leads the activity. A project may have several.
    Lead,
    /// By organisation that is a partner. A project may have several.
    Partner,
    /// By form.
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
