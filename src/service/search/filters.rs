//! Filters and facets of a search over all kinds. Each is a condition on, or a count by, the columns of a dimension.
use crate::error::Result;
use crate::query::statistics::{Facet, FacetScope};
use crate::service::common_filters;
use crate::service::dimension_filters;
use crate::service::dimension_source::DimensionSource;
use crate::service::facets::facet;
use crate::service::filters::{Filters, ScanStrategy};
use crate::service::group_rows::{name, rows_with_values};
use crate::service::value_filters::ValueFilters;
use crate::store::Snapshot;
use entity::record;
use entity::vocabulary::Kind;
use sea_orm::sea_query::Query;
use sea_orm::{ColumnTrait, Condition};
use serde::Serialize;
use std::slice;

/// The filters of a search over all kinds.
pub trait SearchFilters:
    ValueFilters<Dimension: PartialEq + Serialize + Send + Sync> + Clone + Serialize + Send + Sync
{
    /// The dimension of kinds.
    const KIND: Self::Dimension;
    /// The columns that hold the values of a dimension.
    fn source(dimension: Self::Dimension) -> DimensionSource;
    /// The condition of the filters that belong to no dimension. None: all records match.
    fn condition(&self) -> Option<Condition>;
    /// Whether the filter keeps records of a kind.
    fn keeps(&self, kind: Kind) -> bool;

    /// Returns the filter without its kinds.
    #[must_use]
    fn of_all_kinds(&self) -> Self {
        let mut filter = self.clone();
        filter.remove(Self::KIND);
        filter
    }
}

/// The condition of the filters on records of any kind.
pub fn condition<F: SearchFilters>(filter: &F, snapshot: &Snapshot) -> Condition {
    let version = record::Column::Version.as_column_ref();
    let add = |filters, dimension: &F::Dimension| {
        dimension_filters::add_to(filters, &version, &F::source(*dimension), filter.values(*dimension))
    };
    // A search materializes its hits, so the filters are checked for each hit.
    let filters = F::DIMENSIONS.iter().fold(Filters::all(), add).condition(ScanStrategy::IndexScan);
    let ids = filter.ids().map(|ids| common_filters::is_listed(&ids, snapshot));
    filters.add_option(filter.condition()).add_option(ids)
}

/// Counts the hits by the values of each dimension, with one statement per dimension.
///
/// # Errors
///
/// If the database fails.
pub async fn facets<F: SearchFilters>(
    snapshot: &Snapshot,
    filter: &F,
    scope: FacetScope,
    dimensions: &[F::Dimension],
    hits: impl Fn(&F) -> Condition,
) -> Result<Vec<Facet>> {
    let mut facets: Vec<Facet> = vec![];
    for dimension in dimensions {
        let name = name(dimension)?;
        if facets.iter().any(|facet| facet.dimension == name) {
            continue;
        }
        let mut filter = filter.clone();
        if scope == FacetScope::Others {
            filter.remove(*dimension);
        }
        let source = F::source(*dimension);
        let matching = Query::select().from(record::Entity).cond_where(hits(&filter)).take();
        let rows = rows_with_values(matching, &record::Column::Version.as_column_ref(), slice::from_ref(&source));
        facets.push(facet(snapshot, name, rows, &source).await?);
    }
    Ok(facets)
}
