//! REST only: query strings, answers, problems.
mod cache;
mod problem;
mod query;

use crate::error::{Error, Result};
use crate::page::Page;
use actix_web::body::BoxBody;
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::header::{self, Header, Quality};
use actix_web::middleware::Next;
use actix_web::mime::Mime;
use actix_web::{HttpRequest, HttpResponse, Responder};
pub use cache::cached;
use entity::Revision;
pub use problem::{Contract, Problem, nothing, problems};
pub use query::{Address, FeedParams, FeedQuery, ListParams, ListQuery, One, Plain, ReferenceParams, ReferenceQuery};
use serde::Serialize;
use utoipa::ToSchema;

const JSON: &str = "application/json";
pub const OFFERED: &[&str] = &[JSON];

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
    /// The answer that a page is to who asked under this address.
    pub fn page<T>(&self, page: Page<T>) -> Listing<T> {
        let next = page.next().map(|cursor| self.with("after", &cursor.to_string()));
        let Page { items, cursors: _, total, revision, more: _, earlier: _ } = page;
        Listing { items, total, revision, links: Links { this: self.to_string(), next } }
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

/// Refuses who accepts no JSON, before anything is read for him.
///
/// # Errors
///
/// When `Accept` names media types, and neither JSON nor a range that holds it.
pub async fn negotiate(
    request: ServiceRequest,
    next: Next<BoxBody>,
) -> std::result::Result<ServiceResponse<BoxBody>, actix_web::Error> {
    match acceptable(&request) {
        Ok(()) => next.call(request).await,
        Err(error) => Ok(request.error_response(error)),
    }
}

fn acceptable(request: &ServiceRequest) -> Result<()> {
    if !request.headers().contains_key(header::ACCEPT) {
        return Ok(());
    }
    let ranges = header::Accept::parse(request).map(|accept| accept.0).unwrap_or_default();
    let taken = |range: &header::QualityItem<Mime>| {
        range.quality > Quality::ZERO && matches!(range.item.essence_str(), JSON | "application/*" | "*/*")
    };
    ranges.iter().any(taken).then_some(()).ok_or(Error::NotAcceptable { offered: OFFERED })
}
