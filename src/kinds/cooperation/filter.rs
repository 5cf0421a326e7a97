//! Filters, sort keys and dimensions of cooperation records.
use crate::kinds::value_filters::value_filters;
use crate::query::filter_values::{OrNone, Values, ids, values};
use crate::service::value_filters::{FilterValues, ValueFilters};
use async_graphql::{Enum, ID, InputObject};
use entity::Edtf;
use entity::vocabulary::{CooperationKind, CooperationStatus, CountryRole, FormCategory};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

value_filters! {
    /// Filters for cooperation records. Values of one filter are combined with OR, different filters with AND.
    CooperationFilter by CooperationDimension;
    lists {
        /// Id of the EU agency: `eurojust`.
        agency, not_agency: String => Agency;
        /// Kind of step or activity.
        kind, not_kind: CooperationKind => Kind;
        /// Status of the step or activity.
        status, not_status: CooperationStatus => Status;
        /// ISO 3166-1 alpha-2 code of a country concerned: `UA`.
        country, not_country: String => Country;
        /// Role of a country. With `country`: only records with that country in this role.
        country_role, not_country_role: CountryRole;
        /// Id of a region concerned: `south-east-europe`.
        region, not_region: String => Region;
        /// Id of an organisation that takes part, is the counterpart or is the agency: `interpol`.
        organisation, not_organisation: String => Organisation;
        /// Form of the activity.
        form, not_form: FormCategory => Form;
        /// Year of the earliest possible day of the date: `2010`.
        year, not_year: i32 => Year;
        /// Id of the agreement that the record is a step of.
        agreement, not_agreement: String;
        /// Id of the reporter: `dk`, `europol`.
        reporter, not_reporter: String => Reporter;
    }
    flags {}
    {
        /// Only records whose date may fall on or after this date.
        #[param(value_type = String, required = false)]
        pub date_from: Option<Edtf>,
        /// Only records whose date may fall on or before this date.
        #[param(value_type = String, required = false)]
        pub date_to: Option<Edtf>,
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
        /// Whether the record is the first report of its activity: `true` keeps records that link to no earlier report, `false` those
        /// that do.
        #[param(value_type = bool, required = false)]
        pub first_report: Option<bool>,
    }
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

/// Dimensions of cooperation records for facets and statistics. Each has a filter of the same name, which takes the same values.
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
    /// By organisation that takes part, is the counterpart or is the agency. A record may have several.
    Organisation,
    /// By form.
    Form,
    /// By year of the earliest possible day of the date.
    Year,
}
