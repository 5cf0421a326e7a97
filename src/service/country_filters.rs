//! Filters by the countries of a record: their roles, their number, and the regions around them.
use super::common_filters::{self, countries};
use super::dimension_filters;
use super::dimension_source::DimensionSource;
use super::filters::{Filter, Filters, ScanStrategy, Selectivity};
use super::record::Record;
use super::region_countries::RegionCountries;
use super::value_filters::{FilterValues, ValueFilters, ValueList};
use crate::query::filter_values::Values;
use crate::query::paging::IncludedRegion;
use crate::store::{ReferenceData, Snapshot};
use entity::record_country;
use entity::vocabulary::CountryRole;
use sea_orm::sea_query::{Expr, ExprTrait, Query};
use sea_orm::{ColumnTrait, Condition, Value};
use std::collections::BTreeSet;

/// The filters by country that every kind has besides `country` itself.
pub struct CountryFilters<'a> {
    pub country_role: Option<&'a Values<CountryRole>>,
    pub not_country_role: Option<&'a Values<CountryRole>>,
    pub single_country: Option<bool>,
    pub include_regions: Option<bool>,
}

/// Adds the conditions of these filters. With the regions, a record of a region that has countries is in every role, because a region has
/// none.
#[must_use]
pub fn add<R: Record>(filters: Filters, filter: &CountryFilters<'_>, reference: &ReferenceData) -> Filters {
    let CountryFilters { country_role, not_country_role, single_country, include_regions } = filter;
    let roles = DimensionSource::each(record_country::Column::Role).selectivity(Selectivity::Country);
    let mut values = FilterValues::of(*country_role, *not_country_role);
    let in_role = values.keep.take_if(|_| *include_regions == Some(true)).map(|list| {
        let named = roles.keeping(&R::COLUMNS.version.as_column_ref(), list.values, list.has_none);
        either([Some(named), Some(in_regions::<R>(reference.regions_with_countries()))])
    });
    let filters = dimension_filters::add::<R>(filters.add_option(in_role), &roles, values);
    filters.add_option(single_country.map(|single| single_condition::<R>(single, *country_role)))
}

/// Returns the source of a dimension. If the filter includes regions, a record has the countries of its regions, too.
pub fn source<R: Record>(dimension: R::Dimension, filter: &R::Filter, snapshot: &Snapshot) -> DimensionSource {
    let source = R::source(dimension, filter);
    if source.names_countries() && R::includes_regions(filter) {
        source.with_regions(RegionCountries::of(snapshot))
    } else {
        source
    }
}

/// The countries that a record concerns in one of these roles. In any role, if no roles are given.
pub fn countries_in(roles: Option<&Values<CountryRole>>) -> DimensionSource {
    countries().only(roles.map(|roles| record_country::Column::Role.is_in(roles.iter().flatten().copied())))
}

/// Matches versions with exactly one country in one of these roles, or the others.
fn single_condition<R: Record>(single: bool, roles: Option<&Values<CountryRole>>) -> Expr {
    use record_country::{Column, Entity};
    let mut count = Query::select();
    count.expr(Expr::col(Column::Version.as_column_ref()).count()).from(Entity);
    count.and_where(Expr::col(Column::Version.as_column_ref()).equals(R::COLUMNS.version.as_column_ref()));
    count.and_where_option(roles.map(|roles| Column::Role.is_in(roles.iter().flatten().copied())));
    let count = Expr::SubQuery(None, Box::new(count.take().into()));
    if single { count.eq(1) } else { count.ne(1) }
}

/// Returns the regions around the countries of a filter, if records of these regions match too.
pub fn included_regions<R: Record>(filter: &R::Filter, snapshot: &Snapshot) -> Option<Vec<IncludedRegion>> {
    if !R::includes_regions(filter) {
        return None;
    }
    let mut dimensions = R::Filter::DIMENSIONS.iter();
    let country = dimensions.find(|dimension| R::source(**dimension, filter).names_countries())?;
    let (reference, countries) = (snapshot.reference(), filter.values(*country).keep?);
    let region = |id: String| {
        let name = reference.regions.get(&id)?.name.clone();
        Some(IncludedRegion { id, name, label: None })
    };
    Some(reference.regions_around(&codes(&countries)).into_iter().filter_map(region).collect())
}

/// Adds the conditions of the filter `country` and its counterpart, if a record has the countries of its regions, too.
#[must_use]
pub fn add_with_regions<R: Record>(
    filters: Filters,
    source: &DimensionSource,
    values: FilterValues,
    reference: &ReferenceData,
) -> Filters {
    let (FilterValues { keep, exclude }, version) = (values, R::COLUMNS.version.as_column_ref());
    let all = || reference.regions_with_countries();
    let not_in = |regions: BTreeSet<String>| common_filters::regions().excluding(&version, texts(regions), false);
    let keep = keep.map(|list| {
        let around = in_regions::<R>(reference.regions_around(&codes(&list)));
        let named = source.keeping(&version, list.values, false);
        let none = || {
            let unnamed = source.keeping(&version, vec![], true);
            Filters::all()
                .add_option(Some(unnamed))
                .add_option(Some(not_in(all())))
                .condition(ScanStrategy::IndexScan)
                .into()
        };
        either([Some(named), Some(around), list.has_none.then(none)])
    });
    let exclude = exclude.map(|list| {
        let around = not_in(reference.regions_around(&codes(&list)));
        let unnamed = source.excluding(&version, list.values, false);
        let any = || either([Some(source.excluding(&version, vec![], true)), Some(in_regions::<R>(all()))]);
        let filters = Filters::all().add_option(Some(unnamed)).add_option(Some(around));
        filters.add_option(list.has_none.then(any)).condition(ScanStrategy::IndexScan)
    });
    filters.add_option(keep).add_option(exclude)
}

/// The condition that a record has one of these regions.
fn in_regions<R: Record>(regions: BTreeSet<String>) -> Filter {
    common_filters::regions().keeping(&R::COLUMNS.version.as_column_ref(), texts(regions), false)
}

fn texts(values: BTreeSet<String>) -> Vec<Value> {
    values.into_iter().map(Value::from).collect()
}

/// The codes that a filter lists.
fn codes(countries: &ValueList) -> Vec<String> {
    let code = |value: &Value| if let Value::String(code) = value { code.clone() } else { None };
    countries.values.iter().filter_map(code).collect()
}

/// The condition that one of these conditions holds.
fn either<const N: usize>(conditions: [Option<Filter>; N]) -> Condition {
    let condition = |filter| Filters::all().add_option(Some(filter)).condition(ScanStrategy::IndexScan);
    conditions.into_iter().flatten().map(condition).fold(Condition::any(), Condition::add)
}
