//! Filters by the countries of a record: their roles, their number, and the regions around them.
use super::common_filters::{self, countries};
use super::dimension_filters;
use super::dimension_source::DimensionSource;
use super::filters::{Filters, ScanStrategy, Selectivity};
use super::record::Record;
use super::value_filters::FilterValues;
use crate::query::filter_values::Values;
use crate::query::paging::IncludedRegion;
use crate::store::Snapshot;
use entity::record_country;
use entity::vocabulary::CountryRole;
use sea_orm::sea_query::{Expr, ExprTrait, Query};
use sea_orm::{ColumnTrait, Condition};

/// The filters by country that every kind has besides `country` itself.
pub struct CountryFilters<'a> {
    pub country: Option<&'a Values<String>>,
    pub country_role: Option<&'a Values<CountryRole>>,
    pub not_country_role: Option<&'a Values<CountryRole>>,
    pub single_country: Option<bool>,
    pub include_regions: Option<bool>,
}

/// Adds the conditions of these filters. A country with its regions has the roles in its own condition, because a region has none.
#[must_use]
pub fn add<R: Record>(filters: Filters, filter: &CountryFilters<'_>) -> Filters {
    let CountryFilters { country, country_role, not_country_role, single_country, include_regions } = filter;
    let has_regions = country.is_some() && *include_regions == Some(true);
    let roles = DimensionSource::each(record_country::Column::Role).selectivity(Selectivity::Country);
    let values = FilterValues::of(country_role.filter(|_| !has_regions), *not_country_role);
    let filters = dimension_filters::add::<R>(filters, &roles, values);
    filters.add_option(single_country.map(|single| single_condition::<R>(single, *country_role)))
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

/// Returns the countries of a filter that includes the regions around them.
pub fn codes_with_regions(countries: Option<&Values<String>>, include_regions: Option<bool>) -> Option<Vec<String>> {
    let codes = countries.filter(|_| include_regions == Some(true))?;
    Some(codes.iter().flatten().cloned().collect())
}

/// Returns the regions around the countries of a filter, if records of these regions match too.
pub fn included_regions<R: Record>(filter: &R::Filter, snapshot: &Snapshot) -> Option<Vec<IncludedRegion>> {
    let reference = snapshot.reference();
    let around = reference.regions_around(&R::countries_with_regions(filter)?);
    let region = |id: String| {
        let name = reference.regions.get(&id)?.name.clone();
        Some(IncludedRegion { id, name, label: None })
    };
    Some(around.into_iter().filter_map(region).collect())
}

/// Adds the conditions of the filter `country` with the regions around its countries.
#[must_use]
pub fn add_with_regions<R: Record>(
    filters: Filters,
    source: &DimensionSource,
    values: FilterValues,
    around: Vec<String>,
) -> Filters {
    let (FilterValues { keep, exclude }, version) = (values, R::COLUMNS.version.as_column_ref());
    let named = dimension_filters::add::<R>(Filters::all(), source, FilterValues { keep, exclude: None });
    let regions = around.into_iter().map(Into::into).collect();
    let around = Filters::all().add_option(Some(common_filters::regions().keeping(&version, regions, false)));
    let either = [named, around].map(|filters| filters.condition(ScanStrategy::IndexScan));
    let either = either.into_iter().fold(Condition::any(), Condition::add);
    dimension_filters::add::<R>(filters.add_option(Some(either)), source, FilterValues { keep: None, exclude })
}
