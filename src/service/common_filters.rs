//! What records of several kinds have in common: conditions, dimensions, and the texts of parties.
use super::dimension_source::DimensionSource;
use super::filters::{JoinFilter, Selectivity};
use super::record::Record;
use super::related::Relation;
use crate::store::{ReferenceData, ReferenceKind, Snapshot};
use entity::vocabulary::{FormCategory, OrganisationRole};
use entity::{Edtf, Money, record, record_country, record_organisation, record_region, record_report, record_same_as};
use sea_orm::sea_query::{Expr, IntoTableRef, Query};
use sea_orm::{ColumnTrait, Condition, IntoSimpleExpr};

/// The versions that a reporter among these reports.
pub fn reporter<R: Record>(ids: Vec<String>) -> JoinFilter {
    versions::<R>(Selectivity::Reporter, record::Entity, record::Column::Version, record::Column::Reporter.is_in(ids))
}

/// Those that are about a country among these.
pub fn country<R: Record>(codes: Vec<String>) -> JoinFilter {
    versions::<R>(
        Selectivity::Country,
        record_country::Entity,
        record_country::Column::Version,
        record_country::Column::Country.is_in(codes),
    )
}

/// Those that are about a region among these.
pub fn region<R: Record>(ids: Vec<String>) -> JoinFilter {
    versions::<R>(
        Selectivity::Region,
        record_region::Entity,
        record_region::Column::Version,
        record_region::Column::Region.is_in(ids),
    )
}

/// Those in which an organisation among these takes part in a role among these; none where neither is asked for.
pub fn organisation<R: Record>(ids: Option<Vec<String>>, roles: Option<Vec<OrganisationRole>>) -> Option<JoinFilter> {
    use record_organisation::{Column, Entity};
    let asked = ids.is_some() || roles.is_some();
    let both = Condition::all()
        .add_option(ids.map(|ids| Column::Organisation.is_in(ids)))
        .add_option(roles.map(|roles| Column::Role.is_in(roles)));
    asked.then(|| versions::<R>(Selectivity::Organisation, Entity, Column::Version, both))
}

/// Those of a form among these.
pub fn category<R: Record>(categories: Vec<FormCategory>) -> JoinFilter {
    reports::<R>(record_report::Column::FormCategory.is_in(categories))
}

/// Those that may have been active in a range; none where neither end is asked for.
pub fn active<R: Record>(from: Option<&Edtf>, to: Option<&Edtf>) -> Option<JoinFilter> {
    use record_report::Column::{ActiveEarliest, ActiveLatest};
    let asked = from.is_some() || to.is_some();
    let both = Condition::all()
        .add_option(from.map(|date| ActiveLatest.gte(date.earliest())))
        .add_option(to.map(|date| ActiveEarliest.lte(date.latest())));
    asked.then(|| reports::<R>(both))
}

/// Those whose amount in euro lies in a range, its ends included; none where neither end is asked for.
pub fn amount<R: Record>(from: Option<Money>, to: Option<Money>) -> Option<JoinFilter> {
    use record_report::Column::AmountEur;
    let asked = from.is_some() || to.is_some();
    let both = Condition::all()
        .add_option(from.map(|amount| AmountEur.gte(amount)))
        .add_option(to.map(|amount| AmountEur.lte(amount)));
    asked.then(|| reports::<R>(both))
}

/// Those of which an amount is known, or those of which none is.
pub fn funding<R: Record>(known: bool) -> Expr {
    use entity::record_amount::{Column, Entity};
    let mut any = Query::select();
    any.column(Column::Version).from(Entity);
    if known { R::COLUMNS.version.in_subquery(any) } else { R::COLUMNS.version.not_in_subquery(any) }
}

/// Those that are told to go on, or those that are not.
pub fn ongoing<R: Record>(ongoing: bool) -> JoinFilter {
    reports::<R>(record_report::Column::Ongoing.eq(ongoing))
}

/// Those that name one of these as reporting the same, as the scope sees it.
pub fn same_as<R: Record>(ids: Vec<String>, snapshot: &Snapshot) -> JoinFilter {
    let ids = visible_ids(ids, snapshot);
    versions::<R>(
        Selectivity::Reference,
        record_same_as::Entity,
        record_same_as::Column::Version,
        record_same_as::Column::SameAs.is_in(ids),
    )
}

/// The ids of those records that the scope sees: a link to another one matches nothing.
pub fn visible_ids(mut ids: Vec<String>, snapshot: &Snapshot) -> Vec<String> {
    ids.retain(|id| snapshot.shows(id));
    ids
}

fn reports<R: Record>(condition: impl Into<Condition>) -> JoinFilter {
    versions::<R>(Selectivity::Report, record_report::Entity, record_report::Column::Version, condition)
}

/// By country.
pub fn countries() -> DimensionSource {
    DimensionSource::each_once(record_country::Column::Country).named(ReferenceKind::Country)
}

/// By region.
pub fn regions() -> DimensionSource {
    DimensionSource::each_once(record_region::Column::Region).named(ReferenceKind::Region)
}

/// By who reports.
pub fn reporters() -> DimensionSource {
    DimensionSource::text(record::Column::Reporter).named(ReferenceKind::Organisation)
}

/// By who takes part.
pub fn organisations() -> DimensionSource {
    DimensionSource::each(record_organisation::Column::Organisation).named(ReferenceKind::Organisation)
}

/// By form.
pub fn forms() -> DimensionSource {
    DimensionSource::text(record_report::Column::FormCategory)
}

/// What a party is called: as printed, and by the names of what it is.
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

/// From a record to the later ones that report the same.
pub const REPORTED_AGAIN: Relation =
    Relation { name: "same_as", sources: || vec![DimensionSource::each(record_same_as::Column::SameAs)] };

/// The versions of a kind that stand in a table under a condition.
pub fn versions<R: Record>(
    selectivity: Selectivity,
    table: impl IntoTableRef,
    version: impl IntoSimpleExpr,
    condition: impl Into<Condition>,
) -> JoinFilter {
    let (own, version) = (R::COLUMNS.version.into_simple_expr(), version.into_simple_expr());
    JoinFilter { selectivity, own_version: own, table: table.into_table_ref(), version, condition: condition.into() }
}
