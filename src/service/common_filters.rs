//! Conditions, dimensions and searched texts that several kinds share.
use super::dimension_source::DimensionSource;
use super::filters::{Filter, JoinFilter, Selectivity};
use super::record::Record;
use super::related::Relation;
use crate::query::paging::IncludedRegion;
use crate::store::{ReferenceData, ReferenceKind, Snapshot};
use entity::vocabulary::{CountryRole, FormCategory, OrganisationRole};
use entity::{Edtf, Money, record, record_country, record_organisation, record_region, record_report, record_same_as};
use sea_orm::sea_query::{Expr, ExprTrait, IntoTableRef, Query};
use sea_orm::{ColumnTrait, Condition, IntoSimpleExpr};

/// Matches versions with one of these reporters.
pub fn reporter<R: Record>(ids: Vec<String>) -> JoinFilter {
    versions::<R>(Selectivity::Reporter, record::Entity, record::Column::Version, record::Column::Reporter.is_in(ids))
}

/// The filters by country.
#[derive(Clone, Debug, Default)]
pub struct CountryFilter {
    pub codes: Option<Vec<String>>,
    /// The roles that narrow the other filters by country.
    pub roles: Option<Vec<CountryRole>>,
    /// Whether records of a region around one of the countries match too.
    pub include_regions: bool,
    /// Whether records have exactly one country in these roles.
    pub single: Option<bool>,
}

/// Matches versions about one of these countries, in one of these roles. None if both are missing. Each region around a country may match
/// too, see [`ReferenceData::regions_around`].
pub fn country<R: Record>(filter: CountryFilter, snapshot: &Snapshot) -> Vec<Filter> {
    use record_country::{Column, Entity};
    let CountryFilter { codes, roles, include_regions, single } = filter;
    let in_roles = roles.map(|roles| Column::Role.is_in(roles));
    let of = codes.as_ref().map(|codes| Column::Country.is_in(codes));
    let mut filters = vec![];
    if of.is_some() || in_roles.is_some() {
        let both = Condition::all().add_option(of).add_option(in_roles.clone());
        let named = versions::<R>(Selectivity::Country, Entity, Column::Version, both);
        filters.push(match codes.filter(|_| include_regions) {
            None => named.into(),
            Some(codes) => {
                let around = snapshot.reference().regions_around(&codes).into_iter().collect();
                let around = region::<R>(around);
                Condition::any().add(Condition::from(named)).add(Condition::from(around)).into()
            }
        });
    }
    if let Some(single) = single {
        let mut count = Query::select();
        count.expr(Expr::col(Column::Version.as_column_ref()).count()).from(Entity);
        count.and_where(Expr::col(Column::Version.as_column_ref()).equals(R::COLUMNS.version.as_column_ref()));
        count.and_where_option(in_roles);
        let count = Expr::SubQuery(None, Box::new(count.take().into()));
        filters.push(if single { count.eq(1) } else { count.ne(1) }.into());
    }
    filters
}

/// Returns the regions around the countries of a filter, if records of these regions match too.
pub fn included_regions<R: Record>(filter: &R::Filter, snapshot: &Snapshot) -> Option<Vec<IncludedRegion>> {
    let reference = snapshot.reference();
    let around = reference.regions_around(R::countries_with_regions(filter)?);
    let name = |id: String| reference.regions.get(&id).map(|row| IncludedRegion { id, name: row.name.clone() });
    Some(around.into_iter().filter_map(name).collect())
}

/// Matches versions of which every date is certain, or those with an uncertain date.
pub fn certain<R: Record>(certain: bool) -> JoinFilter {
    use record::{Column, Entity};
    versions::<R>(Selectivity::Report, Entity, Column::Version, Column::Certain.eq(certain))
}

/// Matches versions about one of these regions.
pub fn region<R: Record>(ids: Vec<String>) -> JoinFilter {
    versions::<R>(
        Selectivity::Region,
        record_region::Entity,
        record_region::Column::Version,
        record_region::Column::Region.is_in(ids),
    )
}

/// Matches versions in which one of these organisations has one of these roles. None if both are missing.
pub fn organisation<R: Record>(ids: Option<Vec<String>>, roles: Option<Vec<OrganisationRole>>) -> Option<JoinFilter> {
    use record_organisation::{Column, Entity};
    let is_set = ids.is_some() || roles.is_some();
    let both = Condition::all()
        .add_option(ids.map(|ids| Column::Organisation.is_in(ids)))
        .add_option(roles.map(|roles| Column::Role.is_in(roles)));
    is_set.then(|| versions::<R>(Selectivity::Organisation, Entity, Column::Version, both))
}

/// Matches versions with one of these forms.
pub fn category<R: Record>(categories: Vec<FormCategory>) -> JoinFilter {
    reports::<R>(record_report::Column::FormCategory.is_in(categories))
}

/// Matches versions that may have been active in a range. None if both ends are missing.
pub fn active<R: Record>(from: Option<&Edtf>, to: Option<&Edtf>) -> Option<JoinFilter> {
    use record_report::Column::{ActiveEarliest, ActiveLatest};
    let is_set = from.is_some() || to.is_some();
    let both = Condition::all()
        .add_option(from.map(|date| ActiveLatest.gte(date.earliest())))
        .add_option(to.map(|date| ActiveEarliest.lte(date.latest())));
    is_set.then(|| reports::<R>(both))
}

/// Matches versions with an amount in euro in a range, ends included. None if both ends are missing.
pub fn amount<R: Record>(from: Option<Money>, to: Option<Money>) -> Option<JoinFilter> {
    use record_report::Column::AmountEur;
    let is_set = from.is_some() || to.is_some();
    let both = Condition::all()
        .add_option(from.map(|amount| AmountEur.gte(amount)))
        .add_option(to.map(|amount| AmountEur.lte(amount)));
    is_set.then(|| reports::<R>(both))
}

/// Matches versions with a known amount, or those without one.
pub fn funding<R: Record>(known: bool) -> Expr {
    use entity::record_amount::{Column, Entity};
    let mut any = Query::select();
    any.column(Column::Version).from(Entity);
    if known { R::COLUMNS.version.in_subquery(any) } else { R::COLUMNS.version.not_in_subquery(any) }
}

/// Matches versions that are marked as ongoing, or those that are not.
pub fn ongoing<R: Record>(ongoing: bool) -> JoinFilter {
    reports::<R>(record_report::Column::Ongoing.eq(ongoing))
}

/// Matches versions that link to one of these records as `same_as`, within the scope of the snapshot.
pub fn same_as<R: Record>(ids: Vec<String>, snapshot: &Snapshot) -> JoinFilter {
    let ids = visible_ids(ids, snapshot);
    versions::<R>(
        Selectivity::Reference,
        record_same_as::Entity,
        record_same_as::Column::Version,
        record_same_as::Column::SameAs.is_in(ids),
    )
}

/// Keeps the ids that the scope sees. Links to other records match nothing.
pub fn visible_ids(mut ids: Vec<String>, snapshot: &Snapshot) -> Vec<String> {
    ids.retain(|id| snapshot.shows(id));
    ids
}

fn reports<R: Record>(condition: impl Into<Condition>) -> JoinFilter {
    versions::<R>(Selectivity::Report, record_report::Entity, record_report::Column::Version, condition)
}

/// Dimension: country.
pub fn countries() -> DimensionSource {
    DimensionSource::each_once(record_country::Column::Country).named(ReferenceKind::Country)
}

/// Dimension: region.
pub fn regions() -> DimensionSource {
    DimensionSource::each_once(record_region::Column::Region).named(ReferenceKind::Region)
}

/// Dimension: reporter.
pub fn reporters() -> DimensionSource {
    DimensionSource::text(record::Column::Reporter).named(ReferenceKind::Organisation)
}

/// Dimension: participating organisation.
pub fn organisations() -> DimensionSource {
    DimensionSource::each(record_organisation::Column::Organisation).named(ReferenceKind::Organisation)
}

/// Dimension: form.
pub fn forms() -> DimensionSource {
    DimensionSource::text(record_report::Column::FormCategory)
}

/// Returns the names of a party: as printed, and those of its organisation and country.
pub fn texts<'a>(
    name: Option<&'a str>,
    organisation: Option<&str>,
    country: Option<&str>,
    reference: &'a ReferenceData,
) -> impl Iterator<Item = &'a str> {
    let organisation = organisation.map(|id| reference.names_of_organisation(id)).into_iter().flatten();
    let country = country.and_then(|code| reference.countries.get(code)).map(|row| row.name.as_str());
    name.into_iter().chain(organisation).chain(country)
}

/// Relates a record to later records that report the same.
pub const REPORTED_AGAIN: Relation =
    Relation { name: "same_as", sources: || vec![DimensionSource::each(record_same_as::Column::SameAs)] };

/// Matches versions with a row in `table` that meets a condition.
pub fn versions<R: Record>(
    selectivity: Selectivity,
    table: impl IntoTableRef,
    version: impl IntoSimpleExpr,
    condition: impl Into<Condition>,
) -> JoinFilter {
    let (own, version) = (R::COLUMNS.version.into_simple_expr(), version.into_simple_expr());
    JoinFilter { selectivity, own_version: own, table: table.into_table_ref(), version, condition: condition.into() }
}
