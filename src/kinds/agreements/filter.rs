//! Filters, sort keys and dimensions of agreements.
use crate::kinds::value_filters::value_filters;
use crate::query::filter_values::{OrNone, Values, ids, values};
use crate::service::value_filters::{FilterValues, ValueFilters};
use async_graphql::{Enum, ID, InputObject};
use entity::Edtf;
use entity::vocabulary::{AgreementType, CountryRole, FormCategory, MilestoneKind, Stage};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

value_filters! {
    /// Filters for agreements. Values of one filter are combined with OR, different filters with AND.
    AgreementFilter by AgreementDimension;
    lists {
        /// Id of the EU agency that is a party: `europol`.
        agency, not_agency: String => Agency;
        /// Type of instrument.
        #[serde(rename = "type")]
        r#type, not_type: AgreementType => Type;
        /// Stage of the agreement.
        stage, not_stage: Stage => Stage;
        /// ISO 3166-1 alpha-2 code of a country concerned: `UA`.
        country, not_country: String => Country;
        /// Role of a country. With `country`: only records with that country in this role.
        country_role, not_country_role: CountryRole;
        /// Id of a region concerned: `andes`.
        region, not_region: String => Region;
        /// Id of an organisation that takes part, is a party or is the agency: `interpol`.
        organisation, not_organisation: String => Organisation;
        /// Form of the activity.
        form, not_form: FormCategory => Form;
        /// Milestone that the agreement has reached. With `milestone_year`, `milestone_from` or `milestone_to`: reached in that year or
        /// range.
        milestone, not_milestone: MilestoneKind => Milestone;
        /// Year in which the agreement has reached a milestone: `2009`. With `milestone`: that milestone.
        milestone_year, not_milestone_year: i32 => MilestoneYear;
        /// Year of the newest dated milestone: `2009`.
        year, not_year: i32 => Year;
        /// Id of the reporter: `bg`, `europol`.
        reporter, not_reporter: String => Reporter;
    }
    flags {}
    {
        /// Only agreements that may have reached the `milestone` (default: any) on or after this date.
        #[param(value_type = String, required = false)]
        pub milestone_from: Option<Edtf>,
        /// Only agreements that may have reached the `milestone` (default: any) on or before this date.
        #[param(value_type = String, required = false)]
        pub milestone_to: Option<Edtf>,
        /// Only agreements that may have been in force on this date, by their `validity`. Excludes agreements without a date of entry
        /// into force.
        #[param(value_type = String, required = false)]
        pub in_force_on: Option<Edtf>,
        /// Only agreements that may have been in force on or after this date, by their `validity`. An agreement that is in force has no
        /// end. Excludes agreements that never entered into force.
        #[param(value_type = String, required = false)]
        pub active_from: Option<Edtf>,
        /// Only agreements that may have been in force on or before this date. Without a date of entry into force, the start is open.
        #[param(value_type = String, required = false)]
        pub active_to: Option<Edtf>,
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
        /// Whether the record is the first report of its agreement: `true` keeps records that link to no earlier report, `false` those
        /// that do.
        #[param(value_type = bool, required = false)]
        pub first_report: Option<bool>,
    }
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

/// Dimensions of agreements for facets and statistics. Each has a filter of the same name, which takes the same values.
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
    /// By organisation that takes part, is a party or is the agency. An agreement may have several.
    Organisation,
    /// By form.
    Form,
    /// By milestone reached. An agreement may have several.
    Milestone,
    /// By year of the milestones reached. An agreement may have several. With the filter or the dimension `milestone`: the year of that
    /// milestone.
    MilestoneYear,
    /// By year of the newest dated milestone.
    Year,
}
