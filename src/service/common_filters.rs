//! Conditions, dimensions and searched texts that several kinds share.
use super::dimension_source::DimensionSource;
use super::filters::{JoinFilter, Selectivity};
use super::record::Record;
use super::related::Relation;
use crate::store::{ReferenceData, ReferenceKind, Snapshot};
use entity::vocabulary::{FormCategory, OrganisationRole};
use entity::{Edtf, Money, record, record_country, record_organisation, record_region, record_report, record_same_as};
use sea_orm::sea_query::{Expr, IntoTableRef, Query};
use sea_orm::{ColumnTrait, Condition, IntoSimpleExpr};

/// Matches versions with one of these reporters.
pub fn reporter<R: Record>(ids: Vec<String>) -> JoinFilter {
    versions::<R>(Selectivity::Reporter, record::Entity, record::Column::Version, record::Column::Reporter.is_in(ids))
}

/// Matches versions about one of these countries.
pub fn country<R: Record>(codes: Vec<String>) -> JoinFilter {
    versions::<R>(
        Selectivity::Country,
        record_country::Entity,
        record_country::Column::Version,
        record_country::Column::Country.is_in(codes),
    )
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

/// Matches versions that link to no earlier report, or those that do, within the scope of the snapshot.
pub fn first_report<R: Record>(is_first: bool, snapshot: &Snapshot) -> Expr {
    use record_same_as::{Column, Entity};
    let mut later = Query::select();
    let visible = Condition::all().add_option(snapshot.visible(Column::SameAs.as_column_ref()));
    later.column(Column::Version).from(Entity).cond_where(visible);
    if is_first { R::COLUMNS.version.not_in_subquery(later) } else { R::COLUMNS.version.in_subquery(later) }
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
