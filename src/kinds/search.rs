//! Search across all kinds.
use super::actions::Action;
use super::agreements::Agreement;
use super::cooperation::Cooperation;
use super::projects::Project;
use super::register::Counts;
use crate::error;
use crate::graphql::{self, PageArguments};
use crate::query::paging::Page;
use crate::rest::{self, Links, Routes, SearchParams, SearchQuery};
use crate::service::queries;
use crate::service::search::{self, SearchRequest, SearchResults};
use crate::store::{AsOf, PublicUrl, Snapshot};
use actix_web::http::header;
use actix_web::{Responder, get};
use async_graphql::connection::{Connection, Edge};
use async_graphql::{Context, Object, Result, SimpleObject, Union};
use entity::Revision;
use entity::vocabulary::Kind;
use serde::Serialize;
use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;
use utoipa::ToSchema;

/// One page of search results.
#[derive(Serialize, ToSchema)]
struct SearchListing {
    /// The hits of the page. Records with more matching words in the title come first.
    items: Vec<Hit>,
    /// Number of matches by kind, regardless of the parameter `kind`.
    counts: BTreeMap<Kind, u64>,
    /// Number of matches of the requested kinds, on all pages.
    #[schema(example = 12)]
    total: u64,
    /// Number of pages of this size. `null` with `limit=0`.
    #[schema(required, example = 1)]
    pages: Option<u64>,
    /// Revision of the register that was read.
    revision: Revision,
    /// Cursor of the last item, for `after`. `null` on the last page.
    #[schema(required)]
    next_cursor: Option<String>,
    links: Links,
}

/// A record that matches a search.
#[derive(Serialize, ToSchema)]
#[schema(as = SearchHit)]
struct Hit {
    kind: Kind,
    /// Id of the record.
    #[schema(example = "12401-11-at-02")]
    id: String,
    title: String,
    /// Excerpt as HTML, with matches in `<mark>` and all other text escaped. The beginning of the summary if the match is in a name or
    /// another text.
    #[schema(example = "Helps <mark>victims</mark> of …")]
    snippet: String,
    /// URL of the record.
    #[schema(format = "uri", example = "https://thb-register.example/v1/projects/12401-11-at-02")]
    url: String,
    /// URL of the record for people. Until the register has pages, it redirects to `url`.
    #[schema(format = "uri", example = "https://thb-register.example/projects/12401-11-at-02")]
    html_url: String,
}

impl Hit {
    fn of(hit: search::SearchHit, public_url: &PublicUrl) -> Self {
        let search::SearchHit { kind, id, title, snippet } = hit;
        let (url, html_url) = (public_url.data(kind.path(), &id), public_url.page(kind.path(), &id));
        Self { kind, id, title, snippet, url, html_url }
    }
}

pub fn routes(routes: &mut impl Routes) {
    routes.add(search_records);
}

/// Search records
///
/// Records of any kind that contain every word, in the title, summary, note, printed texts, or the names of countries and
/// organisations. The set of matches is guaranteed, their order is not.
#[utoipa::path(
    tag = "search",
    params(SearchParams),
    responses(
        (status = 200, description = "One page of search results.", body = SearchListing,
            headers(("Link" = String, description = "The same links as in the body.")))
    )
)]
#[get("/search")]
async fn search_records(snapshot: Snapshot, query: SearchQuery) -> error::Result<impl Responder> {
    let paging = query.search.window.paging();
    let SearchResults { page, counts } = search::search(&snapshot, query.search).await?;
    let links = query.url.links(&page, paging);
    let (pages, next_cursor) = (paging.pages(page.total), page.next().map(ToString::to_string));
    let Page { items, total, revision, .. } = page;
    let items = items.into_iter().map(|hit| Hit::of(hit, snapshot.public_url())).collect();
    let link = links.header();
    let listing = SearchListing { items, counts, total, pages, revision, next_cursor, links };
    Ok(rest::respond(&listing, query.language)?.customize().insert_header((header::LINK, link)))
}

/// A record that matches a search.
#[derive(Union)]
pub enum SearchResult {
    Action(Arc<Action>),
    Project(Arc<Project>),
    Agreement(Arc<Agreement>),
    CooperationRecord(Arc<Cooperation>),
}

/// The totals of a search.
#[derive(SimpleObject)]
pub struct SearchTotals {
    /// Number of matches of the requested kinds, on all pages.
    pub total_count: u64,
    /// Number of matches by kind, regardless of the argument `kinds`.
    pub counts: Counts,
    /// Revision of the register that was read.
    pub revision: Revision,
}

/// The excerpt of a match.
#[derive(SimpleObject)]
pub struct Snippet {
    /// Excerpt as HTML, with matches in `<mark>` and all other text escaped. The beginning of the summary if the match is in a name or
    /// another text.
    pub snippet: String,
}

type Results = Connection<String, SearchResult, SearchTotals, Snippet>;

#[derive(Default)]
pub struct SearchQueries;

#[Object]
impl SearchQueries {
    /// Records of any kind that contain every word, in the title, summary, note, printed texts, or the names of countries and
    /// organisations. The set of matches is guaranteed, their order is not.
    async fn search(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Full-text search. All words must match, in any form: `trafficked` finds `trafficking`. \
                    `\"Quotation marks\"` match a phrase, a star matches a prefix: `traffick*`.")]
        q: String,
        #[graphql(desc = "Only records of these kinds. Default: all kinds.")] kinds: Option<Vec<Kind>>,
        #[graphql(desc = "Revision or timestamp to read at. Default: the latest.")] as_of: Option<AsOf>,
        #[graphql(desc = "Number of records, 1 to 500. Default: 25.")] first: Option<i64>,
        #[graphql(desc = "`endCursor` of the previous page.")] after: Option<String>,
        #[graphql(desc = "Number of records from the end of the list, 1 to 500. Replaces `first`.")] last: Option<i64>,
        #[graphql(desc = "`startCursor` of the following page.")] before: Option<String>,
    ) -> Result<Results> {
        let paging = PageArguments { first, after, last, before };
        Ok(search_with_records(ctx.data()?, graphql::ask(q, kinds, as_of, paging)?).await?)
    }
}

/// Runs a search and reads its records, with one query per kind.
async fn search_with_records(snapshot: &Snapshot, request: SearchRequest) -> error::Result<Results> {
    let as_of = request.as_of;
    let SearchResults { page, counts } = search::search(snapshot, request).await?;
    let snapshot = snapshot.at(as_of).await?;
    let Page { items, cursors, counted: _, total, revision, has_next, has_previous, facets: _ } = page;
    let mut records: HashMap<String, SearchResult> = HashMap::new();
    for kind in counts.keys() {
        let ids: Vec<_> = items.iter().filter(|hit| hit.kind == *kind).map(|hit| hit.id.clone()).collect();
        if !ids.is_empty() {
            records.extend(records_of_kind(&snapshot, *kind, &ids).await?);
        }
    }
    let totals = SearchTotals { total_count: total, counts: Counts::of(&counts), revision };
    let mut results = Results::with_additional_fields(has_previous, has_next, totals);
    let edge = |(cursor, hit): (_, search::SearchHit)| {
        let record = records.remove(&hit.id)?;
        Some(Edge::with_additional_fields(ToString::to_string(&cursor), record, Snippet { snippet: hit.snippet }))
    };
    results.edges.extend(cursors.into_iter().zip(items).filter_map(edge));
    Ok(results)
}

async fn records_of_kind(
    snapshot: &Snapshot,
    kind: Kind,
    ids: &[String],
) -> error::Result<HashMap<String, SearchResult>> {
    fn to_results<R>(records: HashMap<String, R>, result: fn(R) -> SearchResult) -> HashMap<String, SearchResult> {
        records.into_iter().map(|(id, record)| (id, result(record))).collect()
    }
    Ok(match kind {
        Kind::Action => to_results(queries::get_many(snapshot, ids).await?, SearchResult::Action),
        Kind::Project => to_results(queries::get_many(snapshot, ids).await?, SearchResult::Project),
        Kind::Agreement => to_results(queries::get_many(snapshot, ids).await?, SearchResult::Agreement),
        Kind::Cooperation => to_results(queries::get_many(snapshot, ids).await?, SearchResult::CooperationRecord),
    })
}
