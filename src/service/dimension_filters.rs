//! Conditions of filters that list values. Each is a condition on the source of its dimension, so a filter keeps exactly what a facet
//! counts.
use super::dimension_source::{DimensionSource, VersionColumn};
use super::filters::Filters;
use super::record::Record;
use super::value_filters::FilterValues;
use sea_orm::ColumnTrait;

/// Adds the conditions of a filter on the values of a source.
#[must_use]
pub fn add<R: Record>(filters: Filters, source: &DimensionSource, values: FilterValues) -> Filters {
    add_to(filters, &R::COLUMNS.version.as_column_ref(), source, values)
}

/// Adds the conditions of a filter on the values of a source, for rows with these versions.
#[must_use]
pub fn add_to(filters: Filters, version: &VersionColumn, source: &DimensionSource, values: FilterValues) -> Filters {
    let FilterValues { keep, exclude } = values;
    filters
        .add_option(keep.map(|list| source.keeping(version, list.values, list.has_none)))
        .add_option(exclude.map(|list| source.excluding(version, list.values, list.has_none)))
}
