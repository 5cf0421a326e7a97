//! Conditions, dimensions and searched texts that several kinds share.
use super::dimension_source::DimensionSource;
use super::filters::{JoinFilter, Selectivity};
use super::record::Record;
use crate::store::{ReferenceData, ReferenceKind, Snapshot, in_texts};
use entity::vocabulary::{FormCategory, OrganisationRole};
use entity::{Edtf, Money, record, record_country, record_organisation, record_region, record_report, record_same_as};
use sea_orm::sea_query::{Expr, IntoTableRef, Query};
use sea_orm::{ColumnTrait, Condition, EntityName, IntoSimpleExpr};

/// Matches versions of records with one of these ids. Ids are in lower case, so ids in capitals match too.
pub fn ids<R: Record>(ids: &[String], snapshot: &Snapshot) -> JoinFilter {
    let is_listed = Condition::all().add(is_listed(ids, snapshot));
    versions::<R>(Selectivity::Reference, record::Entity, record::Column::Version, is_listed)
}

/// The condition that a record of any kind has one of these ids.
pub fn is_listed(ids: &[String], snapshot: &Snapshot) -> Expr {
    let either: Vec<String> = ids.iter().flat_map(|id| [id.clone(), id.to_lowercase()]).collect();
    in_texts(snapshot.backend(), record::Column::Id.as_column_ref(), &either)
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

/// Matches versions of which every date is certain, or those with an uncertain date.
pub fn certain<R: Record>(certain: bool) -> JoinFilter {
    use record::{Column, Entity};
    versions::<R>(Selectivity::Report, Entity, Column::Version, Column::Certain.eq(certain))
}

/// Matches versions that link to no earlier report, or those that do, within the scope of the snapshot.
pub fn first_report<R: Record>(is_first: bool, snapshot: &Snapshot) -> Expr {
    use record_same_as::{Column, Entity};
    let mut later = Query::select();
    let visible = Condition::all().add_option(snapshot.visible(Column::SameAs.as_column_ref()));
    later.column(Column::Version).from(Entity).cond_where(visible);
    if is_first { R::COLUMNS.version.not_in_subquery(later) } else { R::COLUMNS.version.in_subquery(later) }
}

/// The condition that a record of any kind is one of this kind whose date may fall into a range, ends included.
pub fn dated<R: Record>(from: Option<&Edtf>, to: Option<&Edtf>) -> Condition {
    let (earliest, latest) = R::DAYS;
    let range = Condition::all()
        .add_option(from.map(|date| latest.gte(date.earliest())))
        .add_option(to.map(|date| earliest.lte(date.latest())));
    let dates = versions::<R>(Selectivity::Report, R::Entity::default().table_ref(), R::COLUMNS.version, range);
    JoinFilter { own_version: record::Column::Version.into_simple_expr(), ..dates }.into()
}

fn reports<R: Record>(condition: impl Into<Condition>) -> JoinFilter {
    versions::<R>(Selectivity::Report, record_report::Entity, record_report::Column::Version, condition)
}

/// The countries that a record concerns.
pub fn countries() -> DimensionSource {
    let countries = DimensionSource::each_once(record_country::Column::Country).named(ReferenceKind::Country);
    countries.selectivity(Selectivity::Country)
}

/// The regions that a record concerns.
pub fn regions() -> DimensionSource {
    let regions = DimensionSource::each_once(record_region::Column::Region).named(ReferenceKind::Region);
    regions.selectivity(Selectivity::Region)
}

/// The reporter of a record.
pub fn reporters() -> DimensionSource {
    let reporters = DimensionSource::text(record::Column::Reporter).named(ReferenceKind::Organisation);
    reporters.selectivity(Selectivity::Reporter)
}

/// The organisations that take part in a record.
pub fn organisations() -> DimensionSource {
    let organisations = DimensionSource::each(record_organisation::Column::Organisation);
    organisations.named(ReferenceKind::Organisation).selectivity(Selectivity::Organisation)
}

/// The organisations that take part in one of these roles. In any role, if no roles are given.
pub fn organisations_in(roles: Option<Vec<OrganisationRole>>) -> DimensionSource {
    organisations().only(roles.map(|roles| record_organisation::Column::Role.is_in(roles)))
}

/// The roles in which organisations take part.
pub fn roles() -> DimensionSource {
    DimensionSource::each(record_organisation::Column::Role).selectivity(Selectivity::Organisation)
}

/// The form of a record.
pub fn forms() -> DimensionSource {
    DimensionSource::text(record_report::Column::FormCategory).terms::<FormCategory>()
}

/// The earlier reports of the same activity, among the records that the scope sees.
pub fn same_as(snapshot: &Snapshot) -> DimensionSource {
    use record_same_as::{Column, Entity};
    let earlier = DimensionSource::each(Column::SameAs).selectivity(Selectivity::Reference);
    earlier.only(snapshot.visible((Entity, Column::SameAs)).map(|visible| Condition::all().add(visible)))
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
