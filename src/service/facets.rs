//! Facets: counts of matching records by the values of a dimension.
use super::conditions::matching;
use super::country_filters;
use super::dimension_source::DimensionSource;
use super::filters::ScanStrategy;
use super::group_rows::{COLUMNS, entry_name, name, read_count, rows, text, versions};
use super::record::Record;
use super::value_filters::ValueFilters;
use crate::error::Result;
use crate::query::paging::Selection;
use crate::query::statistics::{Facet, FacetScope, FacetValue};
use crate::store::{ReferenceData, Snapshot};
use sea_orm::sea_query::{Query, SelectStatement};
use sea_orm::{ConnectionTrait, EntityTrait, QueryFilter};
use std::cmp::Reverse;
use std::slice;

/// Counts the matching records by the values of each dimension, with one statement per dimension. A facet leaves out its own filter,
/// unless the scope is all filters.
///
/// # Errors
///
/// If the database fails.
pub async fn facets<R: Record>(
    snapshot: &Snapshot,
    selection: &Selection<R::Filter>,
    scope: FacetScope,
    dimensions: &[R::Dimension],
) -> Result<Vec<Facet>> {
    let mut facets: Vec<Facet> = vec![];
    for dimension in dimensions {
        let name = name(dimension)?;
        if facets.iter().any(|facet| facet.dimension == name) {
            continue;
        }
        let mut selection = selection.clone();
        if scope == FacetScope::Others {
            selection.filter.remove(*dimension);
        }
        let source = country_filters::source::<R>(*dimension, &selection.filter, snapshot);
        let matching = R::Entity::find().filter(matching::<R>(snapshot, selection, ScanStrategy::Materialize));
        facets.push(facet(snapshot, name, rows::<R>(&matching, slice::from_ref(&source)), &source).await?);
    }
    Ok(facets)
}

/// Counts the records by value, from rows with the versions and values of the records.
///
/// # Errors
///
/// If the database fails.
pub async fn facet(
    snapshot: &Snapshot,
    name: String,
    rows: SelectStatement,
    source: &DimensionSource,
) -> Result<Facet> {
    let values = with_zeros(source, counts(snapshot, rows, source).await?, snapshot.reference());
    Ok(Facet { dimension: name, values, is_enum: source.is_enum() })
}

async fn counts(
    snapshot: &Snapshot,
    rows: SelectStatement,
    source: &DimensionSource,
) -> Result<Vec<(Option<String>, u64)>> {
    let mut count = Query::select();
    count.column(COLUMNS[0]).expr_as(versions(slice::from_ref(source)), "count");
    count.from_subquery(rows, "t").group_by_col(COLUMNS[0]);
    let rows = snapshot.db().await?.query_all(&count).await?;
    rows.iter().map(|row| Ok((text(&source.read(row, COLUMNS[0])?), read_count(row)?))).collect()
}

/// Sorts the values: most frequent first, then in the order of the closed list, or of their text. Adds the values of the closed list
/// that no record has. Records without a value come last.
fn with_zeros(
    source: &DimensionSource,
    mut counts: Vec<(Option<String>, u64)>,
    reference: &ReferenceData,
) -> Vec<FacetValue> {
    let closed = source.closed().unwrap_or_default();
    for term in &closed {
        if counts.iter().all(|(value, _)| value.as_ref() != Some(term)) {
            counts.push((Some(term.clone()), 0));
        }
    }
    counts.sort_by_cached_key(|(value, count)| {
        let place = closed.iter().position(|term| Some(term) == value.as_ref());
        (value.is_none(), Reverse(*count), place, value.clone())
    });
    let value = |(value, count): (Option<String>, u64)| {
        let name = value.as_ref().and_then(|value| entry_name(source, value, reference));
        FacetValue { label: None, label_key: source.label_key(value.as_deref()), value, name, count }
    };
    counts.into_iter().map(value).collect()
}
