//! Conditions of filters that list values. Each is a condition on the source of its dimension, so a filter keeps exactly what a facet
//! counts.
use super::dimension_source::DimensionSource;
use super::filters::Filters;
use super::record::Record;
use super::value_filters::{FilterValues, ValueFilters};
use sea_orm::ColumnTrait;

/// Adds the conditions of a filter on the values of a source.
#[must_use]
pub fn add<R: Record>(filters: Filters, source: &DimensionSource, values: FilterValues) -> Filters {
    let (FilterValues { keep, exclude }, version) = (values, R::COLUMNS.version.as_column_ref());
    filters
        .add_option(keep.map(|list| source.keeping(&version, list.values, list.has_none)))
        .add_option(exclude.map(|list| source.excluding(&version, list.values, list.has_none)))
}

/// Adds the conditions of the filters of all dimensions.
#[must_use]
pub fn add_all<R: Record>(filters: Filters, filter: &R::Filter) -> Filters {
    R::Filter::DIMENSIONS.iter().fold(filters, |filters, dimension| {
        let values = filter.values(*dimension);
        let is_set = values.keep.is_some() || values.exclude.is_some();
        if is_set { add::<R>(filters, &R::source(*dimension, filter), values) } else { filters }
    })
}
