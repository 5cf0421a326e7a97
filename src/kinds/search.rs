//! Search over all kinds.
use super::actions::Action;
use super::agreements::Agreement;
use super::cooperation::Cooperation;
use super::projects::Project;
use super::register::Counts;
use crate::error;
use crate::graphql;
use crate::query::paging::Page;
use crate::rest::{Links, Problem, Routes, SearchParams, SearchQuery};
use crate::service::queries;
use crate::service::search::{self, SearchRequest, SearchResults};
use crate::store::AsOf;
use crate::store::Snapshot;
use actix_web::get;
use actix_web::web::Json;
use async_graphql::connection::{Connection, Edge};
use async_graphql::{Context, Object, Result, SimpleObject, Union};
use entity::Revision;
use entity::vocabulary::Kind;
use serde::Serialize;
use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;
use utoipa::ToSchema;

/// One page of what a search found.
#[derive(Serialize, ToSchema)]
struct SearchListing {
    /// The page itself. Records that have more of the words in their title come first.
    items: Vec<Hit>,
    /// How many records of each kind are found, whatever `kind` asks for.
    counts: BTreeMap<Kind, u64>,
    /// How many records of the kinds asked for are found, on every page together.
    #[schema(example = 12)]
    total: u64,
    /// The revision of the register that this is the answer of.
    revision: Revision,
    links: Links,
}

/// A record that a search found.
#[derive(Serialize, ToSchema)]
#[schema(as = SearchHit)]
struct Hit {
    kind: Kind,
    /// The id of the record.
    #[schema(example = "12401-11-at-02")]
    id: String,
    title: String,
    /// Where it was found, as HTML: what was found in `<mark>`, all else escaped. The beginning of the summary, where it was found in
    /// a name or in another text.
    #[schema(example = "Helps <mark>victims</mark> of …")]
    snippet: String,
    /// The path of the record.
    #[schema(example = "/v1/projects/12401-11-at-02")]
    url: String,
}

impl From<search::SearchHit> for Hit {
    fn from(search::SearchHit { kind, id, title, snippet }: search::SearchHit) -> Self {
        Self { kind, title, snippet, url: format!("/v1/{}/{id}", kind.path()), id }
    }
}

pub fn routes(routes: &mut impl Routes) {
    routes.add(search_records);
}

/// Search records
///
/// Records of any kind in which every word is found: in title, summary, note, printed texts, and the names of countries and
/// organisations. Only the set of matches is promised, not their order.
#[utoipa::path(
    tag = "search",
    params(SearchParams),
    responses(
        (status = 200, description = "One page of what is found.", body = SearchListing),
        (status = "4XX", description = "What is wrong with the request.", body = Problem, content_type = "application/problem+json")
    )
)]
#[get("/search")]
async fn search_records(snapshot: Snapshot, query: SearchQuery) -> error::Result<Json<SearchListing>> {
    let SearchResults { page, counts } = search::search(&snapshot, query.search).await?;
    let links = query.url.links(&page);
    let items = page.items.into_iter().map(Hit::from).collect();
    Ok(Json(SearchListing { items, counts, total: page.total, revision: page.revision, links }))
}

/// A record that a search found.
#[derive(Union)]
pub enum SearchResult {
    Action(Arc<Action>),
    Project(Arc<Project>),
    Agreement(Arc<Agreement>),
    CooperationRecord(Arc<Cooperation>),
}

/// What a search says beside its page.
#[derive(SimpleObject)]
pub struct SearchTotals {
    /// How many records of the kinds asked for are found, on every page together.
    pub total_count: u64,
    /// How many records of each kind are found, whatever `kinds` asks for.
    pub counts: Counts,
    /// The revision of the register that this is the answer of.
    pub revision: Revision,
}

/// Where a record was found.
#[derive(SimpleObject)]
pub struct Snippet {
    /// Where it was found, as HTML: what was found in `<mark>`, all else escaped.
    pub snippet: String,
}

type Results = Connection<String, SearchResult, SearchTotals, Snippet>;

#[derive(Default)]
pub struct SearchQueries;

#[Object]
impl SearchQueries {
    /// Records of any kind in which every word is found: in title, summary, note, printed texts, and the names of countries and
    /// organisations. Only the set of matches is promised, not their order.
    #[graphql(complexity = "graphql::cost(first, child_complexity)")]
    async fn search(
        &self,
        ctx: &Context<'_>,
        #[graphql(
            desc = "Words that must all be found, in any form; \"phrases\" and prefixes with a star: `traffick*`."
        )]
        q: String,
        #[graphql(desc = "Records of these kinds; of any, if none is named.")] kinds: Option<Vec<Kind>>,
        #[graphql(desc = "The revision or the moment to answer as of; without it, as of now.")] as_of: Option<AsOf>,
        #[graphql(desc = "How many records to return, 1 to 500; 25 unless told.")] first: Option<i64>,
        #[graphql(desc = "The `endCursor` of the page before: what stands after it.")] after: Option<String>,
    ) -> Result<Option<Results>> {
        Ok(Some(found(ctx.data()?, graphql::ask(q, kinds, as_of, first, after)?).await?))
    }
}

/// What is found, with its records: those of a kind in one go.
async fn found(snapshot: &Snapshot, request: SearchRequest) -> error::Result<Results> {
    let as_of = request.as_of;
    let SearchResults { page, counts } = search::search(snapshot, request).await?;
    let snapshot = snapshot.at(as_of).await?;
    let Page { items, cursors, total, revision, has_next, has_previous, facets: _ } = page;
    let mut records: HashMap<String, SearchResult> = HashMap::new();
    for kind in counts.keys() {
        let ids: Vec<_> = items.iter().filter(|hit| hit.kind == *kind).map(|hit| hit.id.clone()).collect();
        if !ids.is_empty() {
            records.extend(of_kind(&snapshot, *kind, &ids).await?);
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

async fn of_kind(snapshot: &Snapshot, kind: Kind, ids: &[String]) -> error::Result<HashMap<String, SearchResult>> {
    fn all<R>(found: HashMap<String, R>, result: fn(R) -> SearchResult) -> HashMap<String, SearchResult> {
        found.into_iter().map(|(id, record)| (id, result(record))).collect()
    }
    Ok(match kind {
        Kind::Action => all(queries::get_many(snapshot, ids).await?, SearchResult::Action),
        Kind::Project => all(queries::get_many(snapshot, ids).await?, SearchResult::Project),
        Kind::Agreement => all(queries::get_many(snapshot, ids).await?, SearchResult::Agreement),
        Kind::Cooperation => all(queries::get_many(snapshot, ids).await?, SearchResult::CooperationRecord),
    })
}
