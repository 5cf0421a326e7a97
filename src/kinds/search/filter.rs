//! Filters and dimensions of the search over all kinds.
use crate::kinds::actions::Action;
use crate::kinds::agreements::Agreement;
use crate::kinds::cooperation::Cooperation;
use crate::kinds::projects::Project;
use crate::kinds::value_filters::value_filters;
use crate::query::filter_values::{OrNone, Values, ids, values};
use crate::service::common_filters;
use crate::service::dimension_source::DimensionSource;
use crate::service::record::Record;
use crate::service::search::SearchFilters;
use crate::service::value_filters::{FilterValues, ValueFilters};
use async_graphql::{Enum, ID, InputObject};
use entity::vocabulary::Kind;
use entity::{Edtf, record};
use sea_orm::Condition;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

value_filters! {
    /// Filters for search results. Values of one filter are combined with OR, different filters with AND.
    SearchFilter by SearchDimension;
    lists {
        /// Kind of the record. Default: all kinds.
        kind, not_kind: Kind => Kind;
        /// ISO 3166-1 alpha-2 code of a country concerned: `UA`.
        country, not_country: String => Country;
        /// Year of the earliest possible day of the record's date: the start of a project, the newest milestone of an agreement, the date of
        /// a cooperation record, or the deadline of an action.
        year, not_year: i32 => Year;
        /// Id of the reporter: `at`, `european-commission`.
        reporter, not_reporter: String => Reporter;
    }
    flags {}
    {
        /// Only records whose date may fall on or after this date. Excludes records without a date.
        #[param(value_type = String, required = false)]
        pub date_from: Option<Edtf>,
        /// Only records whose date may fall on or before this date. Excludes records without a date.
        #[param(value_type = String, required = false)]
        pub date_to: Option<Edtf>,
    }
}

/// Dimensions of search results for facets. Each has a filter of the same name, which takes the same values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema, Enum)]
#[serde(rename_all = "snake_case")]
pub enum SearchDimension {
    /// By kind.
    Kind,
    /// By country concerned. A record may have several.
    Country,
    /// By year of the earliest possible day of the date.
    Year,
    /// By reporter.
    Reporter,
}

impl SearchFilters for SearchFilter {
    const KIND: SearchDimension = SearchDimension::Kind;

    fn source(dimension: SearchDimension) -> DimensionSource {
        match dimension {
            SearchDimension::Kind => DimensionSource::text(record::Column::Kind).terms::<Kind>(),
            SearchDimension::Country => common_filters::countries(),
            SearchDimension::Year => DimensionSource::each_year(Action::DAYS.0)
                .or(Project::DAYS.0)
                .or(Agreement::DAYS.0)
                .or(Cooperation::DAYS.0),
            SearchDimension::Reporter => common_filters::reporters(),
        }
    }

    fn condition(&self) -> Option<Condition> {
        let (from, to) = (self.date_from.as_ref(), self.date_to.as_ref());
        let is_set = from.is_some() || to.is_some();
        is_set.then(|| {
            Condition::any()
                .add(common_filters::dated::<Action>(from, to))
                .add(common_filters::dated::<Project>(from, to))
                .add(common_filters::dated::<Agreement>(from, to))
                .add(common_filters::dated::<Cooperation>(from, to))
        })
    }

    fn keeps(&self, kind: Kind) -> bool {
        let lists = |kinds: &Values<Kind>| kinds.contains(&Some(kind));
        self.kind.as_ref().is_none_or(lists) && !self.not_kind.as_ref().is_some_and(lists)
    }
}
