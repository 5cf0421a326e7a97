//! What records name: the number of projects, agreements and cooperation steps by country and by organisation.
use super::context::PageContext;
use super::map::country_name;
use crate::error::Result;
use crate::kinds::agreements::{Agreement, AgreementDimension};
use crate::kinds::cooperation::{Cooperation, CooperationDimension};
use crate::kinds::projects::{Project, ProjectDimension};
use crate::language;
use crate::service::counts_by_kind::{CountsByValue, counts_of, read};
use entity::vocabulary::{Kind, OrganisationType};
use std::collections::BTreeMap;

/// The types of organisations that work across borders.
const ACROSS_BORDERS: [OrganisationType; 4] = [
    OrganisationType::EuAgency,
    OrganisationType::EuInstitution,
    OrganisationType::InternationalOrganisation,
    OrganisationType::Network,
];

/// Counts the records that name each country, with one statement.
///
/// # Errors
///
/// If the database fails.
pub async fn countries(context: &PageContext) -> Result<CountsByValue> {
    let snapshot = &context.snapshot;
    let kinds = vec![
        counts_of::<Project>(snapshot, ProjectDimension::Country),
        counts_of::<Agreement>(snapshot, AgreementDimension::Country),
        counts_of::<Cooperation>(snapshot, CooperationDimension::Country),
    ];
    read(snapshot, kinds).await
}

/// Counts the records that name each organisation, with one statement.
///
/// # Errors
///
/// If the database fails.
pub async fn organisations(context: &PageContext) -> Result<CountsByValue> {
    let snapshot = &context.snapshot;
    let kinds = vec![
        counts_of::<Project>(snapshot, ProjectDimension::Organisation),
        counts_of::<Agreement>(snapshot, AgreementDimension::Organisation),
        counts_of::<Cooperation>(snapshot, CooperationDimension::Organisation),
    ];
    read(snapshot, kinds).await
}

/// Counts the records that name each region, with one statement.
///
/// # Errors
///
/// If the database fails.
pub async fn regions(context: &PageContext) -> Result<CountsByValue> {
    let snapshot = &context.snapshot;
    let kinds = vec![
        counts_of::<Project>(snapshot, ProjectDimension::Region),
        counts_of::<Agreement>(snapshot, AgreementDimension::Region),
        counts_of::<Cooperation>(snapshot, CooperationDimension::Region),
    ];
    read(snapshot, kinds).await
}

/// The sum of the counts of all kinds.
pub fn total(counts: &BTreeMap<Kind, u64>) -> u64 {
    counts.values().sum()
}

/// Returns countries with the number of their records, in the alphabetical order of the language: code, name and number.
pub fn by_name(context: &PageContext, countries: &CountsByValue) -> Vec<(String, String, u64)> {
    let named =
        |(code, counts): (&String, &BTreeMap<Kind, u64>)| (code.clone(), country_name(context, code), total(counts));
    let mut countries: Vec<_> = countries.iter().map(named).collect();
    countries.sort_by(|a, b| language::compare(context.words.0, &a.1, &b.1));
    countries
}

/// Returns values with the number of their records, most frequent first.
pub fn by_frequency(counts: &CountsByValue) -> Vec<(&String, &BTreeMap<Kind, u64>)> {
    let mut found: Vec<_> = counts.iter().collect();
    found.sort_by(|a, b| (total(b.1), a.0).cmp(&(total(a.1), b.0)));
    found
}

/// Returns the organisations that most records name, of the types that work across borders: id, name and number of records.
pub fn across_borders(context: &PageContext, counts: &CountsByValue, most: usize) -> Vec<(String, String, u64)> {
    let organisations = &context.snapshot.reference().organisations;
    let of_type = |(id, counts): (&String, &BTreeMap<Kind, u64>)| {
        let row = organisations.get(id)?;
        let label = || language::entry_label(context.words.0, "organisation", id, &row.name);
        let name = context.words.acronym(row.short_name.as_deref(), &row.name).unwrap_or_else(label);
        ACROSS_BORDERS.contains(&row.r#type).then(|| (id.clone(), name, total(counts)))
    };
    by_frequency(counts).into_iter().filter_map(of_type).take(most).collect()
}
