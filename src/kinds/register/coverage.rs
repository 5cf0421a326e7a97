//! Coverage: what the register holds of each document, and what the document does not say.
use super::counts::Counts;
use crate::error::Result;
use crate::kinds::actions::Action;
use crate::kinds::agreements::Agreement;
use crate::kinds::cooperation::Cooperation;
use crate::kinds::projects::Project;
use crate::service::coverage::{CoverageRow, coverage};
use crate::store::{ReferenceData, Snapshot};
use async_graphql::SimpleObject;
use entity::Edtf;
use entity::vocabulary::Kind;
use serde::Serialize;
use std::collections::BTreeMap;
use utoipa::ToSchema;

/// The records from one document, and what the document does not say.
#[derive(Debug, Serialize, ToSchema, SimpleObject)]
pub struct DocumentCoverage {
    /// Council document number: `12401/11`.
    #[schema(example = "12401/11")]
    pub document: String,
    /// Title of the document. `null` if unknown.
    #[schema(required)]
    pub title: Option<String>,
    /// Date printed on the document. `null` if unknown.
    #[schema(required)]
    pub date: Option<Edtf>,
    /// Number of records by kind, and what they lack. Kinds without a record are left out.
    pub kinds: Vec<KindCoverage>,
    /// Bodies that report the records, sorted by id.
    pub reporters: Vec<ReporterCoverage>,
    /// What the document says of itself or of a section, in the register's own words.
    pub caveats: Vec<Caveat>,
}

/// The records of one kind from one document.
#[derive(Clone, Debug, Serialize, ToSchema, SimpleObject)]
pub struct KindCoverage {
    /// Kind of the records.
    pub kind: Kind,
    /// Number of records.
    pub count: u64,
    /// Number of records that name no country, as with the filter `country=none`.
    pub without_country: u64,
    /// Number of records that name no amount of money. `null` for kinds that have no funding.
    #[schema(required)]
    pub without_amount: Option<u64>,
    /// Number of records whose date is unknown, as with the filter `year=none`: the start of a project, the newest milestone of an
    /// agreement, the date of a cooperation record, the deadline of an action.
    pub without_date: u64,
}

/// The records that one body reports in a document.
#[derive(Debug, Serialize, ToSchema, SimpleObject)]
pub struct ReporterCoverage {
    /// Id of the organisation: `at`.
    #[schema(example = "at")]
    pub reporter: String,
    /// Name of the organisation.
    #[schema(example = "Austria")]
    pub name: String,
    /// Number of records by kind.
    pub counts: Counts,
}

/// What a document says of itself or of a section.
#[derive(Debug, Serialize, ToSchema, SimpleObject)]
pub struct Caveat {
    /// Section of the document. `null` for the whole document.
    #[schema(required)]
    pub section: Option<String>,
    /// What it says: `Amounts are slightly rounded.`
    pub text: String,
}

/// Returns the coverage of each document that has records, by number.
///
/// # Errors
///
/// Returns an error if the database fails.
pub async fn documents(snapshot: &Snapshot) -> Result<Vec<DocumentCoverage>> {
    let kinds = [
        coverage::<Action>(snapshot).await?,
        coverage::<Project>(snapshot).await?,
        coverage::<Agreement>(snapshot).await?,
        coverage::<Cooperation>(snapshot).await?,
    ];
    let mut documents: BTreeMap<&str, Vec<&CoverageRow>> = BTreeMap::new();
    for row in kinds.iter().flat_map(|rows| rows.iter()) {
        documents.entry(&row.document).or_default().push(row);
    }
    let document = |(number, rows): (&str, Vec<&CoverageRow>)| document(snapshot.reference(), number, &rows);
    Ok(documents.into_iter().map(document).collect())
}

fn document(reference: &ReferenceData, number: &str, rows: &[&CoverageRow]) -> DocumentCoverage {
    let mut kinds: BTreeMap<Kind, KindCoverage> = BTreeMap::new();
    let mut reporters: BTreeMap<&str, BTreeMap<Kind, u64>> = BTreeMap::new();
    for row in rows {
        let CoverageRow { kind, document: _, reporter, count, without_country, without_amount, without_date } = row;
        reporters.entry(reporter).or_default().insert(*kind, *count);
        let none = KindCoverage {
            kind: *kind,
            count: 0,
            without_country: 0,
            without_amount: without_amount.map(|_| 0),
            without_date: 0,
        };
        let sum = kinds.entry(*kind).or_insert(none);
        sum.count += count;
        sum.without_country += without_country;
        sum.without_amount = sum.without_amount.zip(*without_amount).map(|(sum, more)| sum + more);
        sum.without_date += without_date;
    }
    let reporter = |(id, counts): (&str, BTreeMap<Kind, u64>)| {
        let name = reference.organisations.get(id).map_or(id, |row| row.name.as_str());
        ReporterCoverage { reporter: id.into(), name: name.into(), counts: Counts::of(&counts) }
    };
    let caveats = reference.caveats.values().filter(|caveat| caveat.document == number);
    let caveat = |row: &entity::caveat::Model| Caveat {
        section: Some(row.section.clone()).filter(|section| !section.is_empty()),
        text: row.text.clone(),
    };
    let row = reference.documents.get(number);
    DocumentCoverage {
        document: number.into(),
        title: row.and_then(|row| row.title.clone()),
        date: row.and_then(|row| row.date.clone()),
        kinds: kinds.into_values().collect(),
        reporters: reporters.into_iter().map(reporter).collect(),
        caveats: caveats.map(caveat).collect(),
    }
}
