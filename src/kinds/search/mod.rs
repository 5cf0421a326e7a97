//! Search across all kinds.
mod filter;
mod hit;
mod result;

use super::register::Counts;
use super::suggest::{Suggestion, label_in};
use crate::error;
use crate::graphql::{self, FacetArguments, PageArguments};
use crate::language::Language;
use crate::query::paging::Page;
use crate::query::statistics::{Facet, FacetScope};
use crate::query::suggestion;
use crate::rest::{self, Listing, Routes, SearchParams, SearchQuery};
use crate::service::search::{self, SearchFilters, SearchHit, SearchRequest, SearchResults};
use crate::store::{AsOf, Snapshot};
use actix_web::http::header;
use actix_web::{Responder, get};
use async_graphql::connection::{Connection, Edge};
use async_graphql::{Context, Object, Result, SimpleObject};
use chrono::NaiveDate;
use entity::vocabulary::Kind;
use entity::{Edtf, Revision};
use filter::SearchDimension;
pub use filter::SearchFilter;
pub use hit::Hit;
pub use result::SearchResult;
use result::records_of_kind;
use serde::Serialize;
use std::collections::{BTreeMap, HashMap};
use utoipa::ToSchema;

/// One page of search results. Records with more matching words in the title come first.
#[derive(Serialize, ToSchema)]
struct SearchListing {
    #[serde(flatten)]
    listing: Listing<Hit>,
    /// Number of matches by kind, regardless of the filter `kind`.
    counts: BTreeMap<Kind, u64>,
    /// Countries, regions, organisations, programmes, plans and documents whose names or ids match, at most 20. Those with exactly
    /// this name come first, then those with most matching words in their label. The filters do not apply to them, and `total` does not
    /// count them.
    reference: Vec<Suggestion>,
}

pub fn routes(routes: &mut impl Routes) {
    routes.add(search_records);
}

/// Search records
///
/// Records of any kind that contain every word, in the id, title, summary, note, printed texts, or the names of countries and
/// organisations. The set of matches is guaranteed, their order is not.
#[utoipa::path(
    tag = "search",
    params(SearchFilter, SearchParams<SearchDimension>),
    responses(
        (status = 200, description = "One page of search results.", body = SearchListing,
            headers(("Link" = String, description = "The same links as in the body.")))
    )
)]
#[get("/search")]
async fn search_records(snapshot: Snapshot, query: SearchQuery<SearchFilter>) -> error::Result<impl Responder> {
    let SearchQuery { search, facet_sort, url, language } = query;
    let paging = search.window.paging();
    let SearchResults { page, counts, reference } = search_with_records(&snapshot, search, language).await?;
    let mut listing = url.page(page.map(|(hit, record)| Hit::of(hit, &record, language)), paging);
    if let Some(language) = language {
        listing.set_labels(language, facet_sort);
    }
    let link = listing.links.header();
    let reference = suggestions(&snapshot, reference);
    let listing = SearchListing { listing, counts, reference };
    Ok(rest::respond(&listing, language)?.customize().insert_header((header::LINK, link)))
}

/// The totals of a search.
#[derive(SimpleObject)]
pub struct SearchTotals {
    /// Number of matches, on all pages.
    pub total_count: u64,
    /// Number of matches by kind, regardless of the argument `kinds` and the filter `kind`.
    pub counts: Counts,
    /// Revision of the register that was read.
    pub revision: Revision,
    /// Counts of all matches by value, one facet per dimension in the argument `facets`.
    pub facets: Vec<Facet>,
    /// A corrected `q` that finds something under the same filter. `null` if something matches, or no better word is known.
    pub did_you_mean: Option<String>,
    /// Countries, regions, organisations, programmes, plans and documents whose names or ids match, at most 20. Those with exactly
    /// this name come first, then those with most matching words in their label. The filter does not apply to them, and `totalCount` does
    /// not count them.
    pub reference: Vec<Suggestion>,
}

/// What a list of search results shows of a record.
#[derive(SimpleObject)]
pub struct HitFields {
    /// Title as HTML, with matches in `<mark>` and all other text escaped.
    pub title_html: String,
    /// Excerpt of another text than the title as HTML, with matches in `<mark>` and all other text escaped. The beginning of the summary if
    /// the match is in the title or in a name.
    pub snippet: String,
    /// Date of the record: the start of a project, the newest milestone of an agreement, the date of a cooperation record, or the deadline
    /// of an action. `null` if the document gives none.
    pub date: Option<Edtf>,
    /// Earliest possible day of the date.
    pub date_earliest: Option<NaiveDate>,
    /// Latest possible day of the date.
    pub date_latest: Option<NaiveDate>,
}

type Results = Connection<String, SearchResult, SearchTotals, HitFields>;

#[derive(Default)]
pub struct SearchQueries;

#[Object]
impl SearchQueries {
    /// Records of any kind that contain every word, in the id, title, summary, note, printed texts, or the names of countries and
    /// organisations. The set of matches is guaranteed, their order is not.
    async fn search(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Full-text search. All words must match, in any form: `trafficked` finds `trafficking`. \
                    `\"Quotation marks\"` match a phrase, a star matches a prefix: `traffick*`. Ids and numbers of documents match, too.")]
        q: String,
        #[graphql(desc = "Only records of these kinds. Default: all kinds. The same as the filter `kind`.")]
        kinds: Option<Vec<Kind>>,
        #[graphql(desc = "Only records that match the filter.")] filter: Option<SearchFilter>,
        #[graphql(desc = "Dimensions to count all matches by.")] facets: Option<Vec<SearchDimension>>,
        #[graphql(desc = "Filters that facets apply. Default: `OTHERS`.")] facet_scope: Option<FacetScope>,
        #[graphql(desc = "Revision or timestamp to read at. Default: the latest.")] as_of: Option<AsOf>,
        #[graphql(desc = "Number of records, 1 to 500. Default: 25.")] first: Option<i64>,
        #[graphql(desc = "`endCursor` of the previous page.")] after: Option<String>,
        #[graphql(desc = "Number of records from the end of the list, 1 to 500. Replaces `first`.")] last: Option<i64>,
        #[graphql(desc = "`startCursor` of the following page.")] before: Option<String>,
    ) -> Result<Results> {
        let mut filter = filter.unwrap_or_default();
        if let Some(kinds) = kinds.filter(|kinds| !kinds.is_empty()) {
            filter.kind = Some(kinds.into_iter().filter(|kind| filter.keeps(*kind)).map(Some).collect());
        }
        let facets = FacetArguments { facets, scope: facet_scope };
        let paging = PageArguments { first, after, last, before };
        let (snapshot, request) = (ctx.data::<Snapshot>()?, graphql::ask(q, filter, facets, as_of, paging)?);
        Ok(connection(snapshot, search_with_records(snapshot, request, None).await?))
    }
}

/// Runs a search and returns what a list of results shows, with labels in a language, and the records.
///
/// # Errors
///
/// If the search is invalid, or the database fails.
pub async fn hits(
    snapshot: &Snapshot,
    request: SearchRequest<SearchFilter>,
    language: Language,
) -> error::Result<SearchResults<(Hit, SearchResult)>> {
    let SearchResults { page, counts, reference } = search_with_records(snapshot, request, Some(language)).await?;
    let page = page.map(|(hit, record)| (Hit::of(hit, &record, Some(language)), record));
    Ok(SearchResults { page, counts, reference })
}

/// Runs a search and reads its records, with one query per kind.
async fn search_with_records(
    snapshot: &Snapshot,
    request: SearchRequest<SearchFilter>,
    language: Option<Language>,
) -> error::Result<SearchResults<(SearchHit, SearchResult)>> {
    let as_of = request.as_of;
    let SearchResults { page, counts, reference } = search::search(snapshot, request, label_in(language)).await?;
    let snapshot = snapshot.at(as_of).await?;
    let mut records: HashMap<String, SearchResult> = HashMap::new();
    for kind in counts.keys() {
        let ids: Vec<_> = page.items.iter().filter(|hit| hit.kind == *kind).map(|hit| hit.id.clone()).collect();
        if !ids.is_empty() {
            records.extend(records_of_kind(&snapshot, *kind, &ids).await?);
        }
    }
    let with_record = |hit: SearchHit| {
        let record = records.remove(&hit.id);
        record.map(|record| (hit, record)).ok_or_else(|| error::Error::Internal("a hit has no record".into()))
    };
    Ok(SearchResults { page: page.try_map(with_record)?, counts, reference })
}

fn suggestions(snapshot: &Snapshot, entries: Vec<suggestion::Suggestion>) -> Vec<Suggestion> {
    entries.into_iter().map(|entry| Suggestion::of(entry, snapshot.public_url())).collect()
}

/// Converts the results to a Relay connection.
fn connection(snapshot: &Snapshot, results: SearchResults<(SearchHit, SearchResult)>) -> Results {
    let SearchResults { page, counts, reference } = results;
    let Page { items, cursors, total, revision, has_next, has_previous, facets, did_you_mean, .. } = page;
    let totals = SearchTotals {
        total_count: total,
        counts: Counts::of(&counts),
        revision,
        facets: facets.into_iter().map(Facet::with_enum_values).collect(),
        did_you_mean,
        reference: suggestions(snapshot, reference),
    };
    let mut results = Results::with_additional_fields(has_previous, has_next, totals);
    let edge = |(cursor, (hit, record)): (_, (SearchHit, SearchResult))| {
        let fields = HitFields::of(hit, record.date());
        Edge::with_additional_fields(ToString::to_string(&cursor), record, fields)
    };
    results.edges.extend(cursors.into_iter().zip(items).map(edge));
    results
}

impl HitFields {
    fn of(hit: SearchHit, date: Option<&Edtf>) -> Self {
        Self {
            title_html: hit.title_html,
            snippet: hit.snippet,
            date: date.cloned(),
            date_earliest: date.and_then(Edtf::earliest_day),
            date_latest: date.and_then(Edtf::latest_day),
        }
    }
}
