//! What records of several kinds have in common: conditions on it, the dimensions that it makes, the texts that it is searched by.
use super::Record;
use super::filters::{Elsewhere, Rank};
use super::names::{Named, Names};
use super::related::Relation;
use super::stats::Values;
use entity::vocabulary::{FormCategory, OrganisationRole};
use entity::{Edtf, Money, record, record_country, record_organisation, record_region, record_report, record_same_as};
use sea_orm::sea_query::{Expr, IntoTableRef, Query};
use sea_orm::{ColumnTrait, Condition, IntoSimpleExpr};

/// The versions that a reporter among these reports.
pub fn reporter<R: Record>(ids: Vec<String>) -> Elsewhere {
    versions::<R>(Rank::Reporter, record::Entity, record::Column::Version, record::Column::Reporter.is_in(ids))
}

/// Those that are about a country among these.
pub fn country<R: Record>(codes: Vec<String>) -> Elsewhere {
    versions::<R>(
        Rank::Country,
        record_country::Entity,
        record_country::Column::Version,
        record_country::Column::Country.is_in(codes),
    )
}

/// Those that are about a region among these.
pub fn region<R: Record>(ids: Vec<String>) -> Elsewhere {
    versions::<R>(
        Rank::Region,
        record_region::Entity,
        record_region::Column::Version,
        record_region::Column::Region.is_in(ids),
    )
}

/// Those in which an organisation among these takes part in a role among these; none where neither is asked for.
pub fn organisation<R: Record>(ids: Option<Vec<String>>, roles: Option<Vec<OrganisationRole>>) -> Option<Elsewhere> {
    use record_organisation::{Column, Entity};
    let asked = ids.is_some() || roles.is_some();
    let both = Condition::all()
        .add_option(ids.map(|ids| Column::Organisation.is_in(ids)))
        .add_option(roles.map(|roles| Column::Role.is_in(roles)));
    asked.then(|| versions::<R>(Rank::Organisation, Entity, Column::Version, both))
}

/// Those of a form among these.
pub fn category<R: Record>(categories: Vec<FormCategory>) -> Elsewhere {
    reports::<R>(record_report::Column::FormCategory.is_in(categories))
}

/// Those that may have been active in a range; none where neither end is asked for.
pub fn active<R: Record>(from: Option<&Edtf>, to: Option<&Edtf>) -> Option<Elsewhere> {
    use record_report::Column::{ActiveEarliest, ActiveLatest};
    let asked = from.is_some() || to.is_some();
    let both = Condition::all()
        .add_option(from.map(|date| ActiveLatest.gte(date.earliest())))
        .add_option(to.map(|date| ActiveEarliest.lte(date.latest())));
    asked.then(|| reports::<R>(both))
}

/// Those whose amount in euro lies in a range, its ends included; none where neither end is asked for.
pub fn amount<R: Record>(from: Option<Money>, to: Option<Money>) -> Option<Elsewhere> {
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
pub fn ongoing<R: Record>(ongoing: bool) -> Elsewhere {
    reports::<R>(record_report::Column::Ongoing.eq(ongoing))
}

/// Those that name one of these as reporting the same.
pub fn same_as<R: Record>(ids: Vec<String>) -> Elsewhere {
    versions::<R>(
        Rank::Reference,
        record_same_as::Entity,
        record_same_as::Column::Version,
        record_same_as::Column::SameAs.is_in(ids),
    )
}

fn reports<R: Record>(condition: impl Into<Condition>) -> Elsewhere {
    versions::<R>(Rank::Report, record_report::Entity, record_report::Column::Version, condition)
}

/// By country.
pub fn countries() -> Values {
    Values::each_once(record_country::Column::Country).named(Named::Country)
}

/// By region.
pub fn regions() -> Values {
    Values::each_once(record_region::Column::Region).named(Named::Region)
}

/// By who reports.
pub fn reporters() -> Values {
    Values::text(record::Column::Reporter).named(Named::Organisation)
}

/// By who takes part.
pub fn organisations() -> Values {
    Values::each(record_organisation::Column::Organisation).named(Named::Organisation)
}

/// By form.
pub fn forms() -> Values {
    Values::text(record_report::Column::FormCategory)
}

/// What a party is called: as printed, and by the names of what it is.
pub fn texts<'a>(
    name: Option<&'a str>,
    organisation: Option<&str>,
    country: Option<&str>,
    names: &'a Names,
) -> impl Iterator<Item = &'a str> {
    let organisation = organisation.map(|id| names.of_organisation(id)).into_iter().flatten();
    let country = country.and_then(|code| names.countries.get(code)).map(|row| row.name.as_str());
    name.into_iter().chain(organisation).chain(country)
}

/// From a record to the later ones that report the same.
pub const REPORTING_AGAIN: Relation =
    Relation { name: "same_as", values: || vec![Values::each(record_same_as::Column::SameAs)] };

/// The versions of a kind that stand in a table under a condition.
pub fn versions<R: Record>(
    rank: Rank,
    table: impl IntoTableRef,
    version: impl IntoSimpleExpr,
    condition: impl Into<Condition>,
) -> Elsewhere {
    let (own, version) = (R::COLUMNS.version.into_simple_expr(), version.into_simple_expr());
    Elsewhere { rank, own, table: table.into_table_ref(), version, condition: condition.into() }
}
