//! REST only: query strings, formats, answers, problems.
mod atom;
mod export;
mod fields;
mod format;
mod once;
mod params;
mod problem;
mod query;
mod routes;
mod stream;
mod told;

use crate::answers::OfState;
use crate::error::{Error, Result};
use crate::figures::{Facet, FacetValue};
use crate::page::{Members, Page};
use crate::service::reference::Reference;
use crate::service::{self, Record, Store, Written, history, reference};
use actix_web::body::BoxBody;
use actix_web::http::header;
use actix_web::{HttpRequest, HttpResponse, Responder};
use entity::Revision;
use fields::Fields;
use format::Shape;
pub use format::{Base, FeedFormat, Format};
use indexmap::IndexMap;
pub use params::{
    AsOfParams, FeedParams, GroupParams, ListParams, OneParams, ReferenceParams, SearchParams, StreamParams,
    WhichParams,
};
pub use problem::{Contract, Problem, nothing, problems};
pub use query::{
    Address, AsOfQuery, FeedQuery, ListQuery, One, Plain, ReferenceQuery, SearchQuery, StatsQuery, StreamQuery,
    WhichQuery,
};
pub use routes::Routes;
use serde::Serialize;
use serde_json::Value;
use std::sync::Arc;
pub use stream::events;
use tokio_util::io::ReaderStream;
use utoipa::ToSchema;

/// One page of a list.
#[derive(Serialize, ToSchema)]
pub struct Listing<T> {
    /// The page itself: at most as many as `limit` says.
    pub items: Vec<T>,
    /// How many match in all, on every page together.
    #[schema(example = 47)]
    pub total: u64,
    /// The revision of the register that this is the answer of.
    pub revision: Revision,
    /// Of each dimension in `facet`, how many of all that match have which value, the commonest first. Not there unless asked for.
    #[serde(skip_serializing_if = "IndexMap::is_empty")]
    #[schema(required = false, value_type = HashMap<String, Vec<FacetValue>>)]
    pub facets: IndexMap<String, Vec<FacetValue>>,
    pub links: Links,
}

/// Where this page and the next one are: paths from the root, the same as in the header `Link`.
#[derive(Serialize, ToSchema)]
pub struct Links {
    /// This page.
    #[serde(rename = "self")]
    #[schema(example = "/v1/actions?limit=25")]
    pub this: String,
    /// The next page; null on the last one.
    #[schema(required, example = "/v1/actions?limit=25&after=WzE3LFsyNSwiMTY2MzMtMDYtNS40LmEiXV0")]
    pub next: Option<String>,
}

impl Address {
    /// Where a page and the next one are.
    pub fn links<T>(&self, page: &Page<T>) -> Links {
        let next = page.next().map(|cursor| self.with("after", &cursor.to_string()));
        Links { this: self.to_string(), next }
    }

    /// The answer that a page is to who asked under this address.
    pub fn page<T>(&self, page: Page<T>) -> Listing<T> {
        let links = self.links(&page);
        let Page { items, cursors: _, total, revision, more: _, earlier: _, facets } = page;
        let facets = facets.into_iter().map(|Facet { dimension, values }| (dimension, values)).collect();
        Listing { items, total, revision, facets, links }
    }
}

impl<T: Serialize> Responder for Listing<T> {
    type Body = BoxBody;

    fn respond_to(self, _: &HttpRequest) -> HttpResponse {
        let Links { this, next } = &self.links;
        let next = next.iter().map(|next| format!(", <{next}>; rel=\"next\""));
        let link = format!("<{this}>; rel=\"self\"{}", next.collect::<String>());
        HttpResponse::Ok().insert_header((header::LINK, link)).json(self)
    }
}

/// Answers a list of records, in the format that is asked for.
///
/// # Errors
///
/// When it is asked for wrongly, or the database fails.
pub async fn list<R: Record + Serialize + 'static>(
    store: &Store,
    query: ListQuery<R>,
    request: &HttpRequest,
) -> Result<HttpResponse> {
    let ListQuery { list, shape, address } = query;
    if shape.format != Format::Json {
        let as_of = list.which.as_of.is_some();
        let records = service::export::export::<R, Arc<R>>(store, list).await?;
        return Box::pin(export::export(records, address.path(), as_of, shape)).await;
    }
    let pinned = list.which.is_pinned();
    let (revision, answer) = if shape.fields == Fields::All {
        let page = Box::pin(service::list::<R, Written>(store, list)).await?;
        (page.revision, address.page(page).respond_to(request))
    } else {
        let page = address.page(Box::pin(service::list::<R, Arc<R>>(store, list)).await?);
        let whole = |record| serde_json::to_value(record).map_err(|e| Error::Internal(e.to_string()));
        let Listing { items, total, revision, facets, links } = page;
        let items =
            items.iter().map(whole).map(|record| Ok(shape.fields.of_value(record?))).collect::<Result<Vec<Value>>>()?;
        (revision, Listing { items, total, revision, facets, links }.respond_to(request))
    };
    Ok(of_state(answer, pinned.then_some(OfState(revision))))
}

fn of_state(mut answer: HttpResponse, state: Option<OfState>) -> HttpResponse {
    if let Some(state) = state {
        answer.extensions_mut().insert(state);
    }
    answer
}

/// Answers one record, or those members of it that are asked for.
///
/// # Errors
///
/// When there is none, or the database fails.
pub async fn one<R: Record>(store: &Store, id: &str, One { as_of, fields, .. }: One<R>) -> Result<HttpResponse> {
    if fields == Fields::All {
        return Ok(HttpResponse::Ok().json(service::get::<R, Written>(store, id, as_of, &Members::All).await?));
    }
    let whole = serde_json::to_value(service::get::<R, Arc<R>>(store, id, as_of, &fields.members()).await?);
    Ok(HttpResponse::Ok().json(fields.of_value(whole.map_err(|e| Error::Internal(e.to_string()))?)))
}

/// Answers a list of reference data, in the format that is asked for.
///
/// # Errors
///
/// When it is asked for wrongly, or the database fails.
pub async fn reference<R: Reference + Serialize + 'static>(
    store: &Store,
    query: ReferenceQuery<R>,
    request: &HttpRequest,
) -> Result<HttpResponse> {
    let ReferenceQuery { q, limit, after, shape, address, .. } = query;
    if shape.format != Format::Json {
        return export::export(reference::export::<R>(store, q).await?, address.path(), false, shape).await;
    }
    Ok(address.page(reference::list::<R>(store, q, limit, after).await?).respond_to(request))
}

/// Answers with what changed, in the format that is asked for.
///
/// # Errors
///
/// When the database fails.
pub async fn feed(store: &Store, query: FeedQuery, request: &HttpRequest) -> Result<HttpResponse> {
    let FeedQuery { limit, after, format, base, address } = query;
    match format {
        FeedFormat::Json => Ok(address.page(history::feed(store, after, limit).await?).respond_to(request)),
        FeedFormat::Ndjson => {
            let changes = history::export(store, after).await?;
            Box::pin(export::export(changes, address.path(), false, Shape::lines())).await
        }
        FeedFormat::Atom => atom::atom(&base, address.path(), &history::latest(store, limit).await?),
    }
}

/// Answers with a file that is read as it is sent.
pub fn file(file: std::fs::File, kind: &str, name: &str) -> HttpResponse {
    HttpResponse::Ok()
        .content_type(kind)
        .insert_header((header::CONTENT_DISPOSITION, format!("attachment; filename=\"{name}\"")))
        .streaming(ReaderStream::new(tokio::fs::File::from_std(file)))
}
