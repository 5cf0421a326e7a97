//! From a request to a page: the context, the page or its error, and the redirect to data for clients that ask for data.
use super::address::PageAddress;
use super::context::PageContext;
use super::error_page;
use super::layout::{PageStyle, document};
use super::response::PageResponse;
use super::rows;
use super::words::Words;
use crate::content_negotiation::{HTML, JSON, preferred};
use crate::error::{Error, RequestInstance, Result};
use crate::kinds::register::Site;
use crate::rest;
use crate::service::lookup;
use crate::store::Snapshot;
use actix_web::http::header::HeaderValue;
use actix_web::http::{StatusCode, header};
use actix_web::web::Data;
use actix_web::{HttpMessage, HttpRequest, HttpResponse, ResponseError};
use futures_util::future::LocalBoxFuture;
use tracing_actix_web::RequestId;
use uuid::Uuid;

/// Renders a page.
pub type Render = for<'a> fn(&'a PageContext) -> LocalBoxFuture<'a, Result<PageResponse>>;

/// Browsers may load the files of the register only. Data for search engines are no script.
const POLICY: HeaderValue = HeaderValue::from_static(
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; \
     frame-ancestors 'none'",
);

/// Other sites may show an embedded record.
const EMBED_POLICY: HeaderValue = HeaderValue::from_static(
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors *",
);

/// Responds with a page. Clients that ask for JSON and not for HTML are led to the data.
pub async fn respond(request: HttpRequest, snapshot: Snapshot, site: Data<Site>, render: Render) -> HttpResponse {
    if preferred(request.headers(), &[HTML, JSON]) == Some(1) {
        let address = PageAddress::without_query(&request);
        let query = request.query_string();
        let query = if query.is_empty() { String::new() } else { format!("?{query}") };
        let link = address.absolute(&address.outside(&format!("/v1{}{query}", address.path.trim_end_matches('/'))));
        let mut to_data = redirect(StatusCode::SEE_OTHER, &link);
        to_data.headers_mut().insert(header::VARY, HeaderValue::from_static("Accept"));
        return to_data;
    }
    match PageContext::of(&request, snapshot.clone(), site.clone()).await {
        Ok(context) => match render(&context).await {
            Ok(PageResponse::Page(page)) => html(&context, &page),
            Ok(PageResponse::Redirect(status, link)) => redirect(status, &link),
            Err(error) => failure(&request, &context, &error).await,
        },
        Err(error) => {
            let context = PageContext::at_latest(&request, snapshot, site);
            failure(&request, &context, &error).await
        }
    }
}

fn redirect(status: StatusCode, link: &str) -> HttpResponse {
    HttpResponse::build(status).insert_header((header::LOCATION, link)).finish()
}

fn html(context: &PageContext, page: &super::layout::Page) -> HttpResponse {
    let mut response = HttpResponse::build(page.status);
    response.content_type(HTML_UTF8).insert_header((header::CONTENT_LANGUAGE, context.words.0.code()));
    let policy = if page.style == PageStyle::Embed { EMBED_POLICY } else { POLICY };
    response.insert_header((header::CONTENT_SECURITY_POLICY, policy));
    response.body(document(context, page))
}

const HTML_UTF8: &str = "text/html; charset=utf-8";

/// Renders the page of an error, and logs failures of the register.
async fn failure(request: &HttpRequest, context: &PageContext, error: &Error) -> HttpResponse {
    let instance = request.extensions().get::<RequestId>().map_or_else(Uuid::new_v4, |id| **id);
    request.extensions_mut().insert(RequestInstance(instance));
    if error.status_code().is_server_error() {
        let cause = error.cause().map_or_else(|| error.to_string(), ToOwned::to_owned);
        tracing::error!(%instance, path = request.path(), code = error.code(), cause);
    }
    let mut page = error_page::page(context, error, instance).await;
    if context.address.path.starts_with("/embed/") {
        page.style = PageStyle::Embed;
    }
    let mut response = html(context, &page);
    if let Error::Overloaded { retry_after_seconds } = error {
        response.headers_mut().insert(header::RETRY_AFTER, (*retry_after_seconds).into());
    }
    if let Error::Unavailable(_) = error {
        response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from_static("10"));
    }
    response
}

/// Whether a path may be that of a page: it is neither data nor for developers.
pub fn is_page(path: &str) -> bool {
    let others = [
        "/v1",
        "/graphql",
        "/graphiql",
        "/docs",
        "/health",
        "/assets",
        "/openapi.json",
        "/schema.graphql",
        "/errors",
        "/data",
        "/oembed",
        "/sitemap.xml",
        "/robots.txt",
        "/favicon.ico",
    ];
    !others.iter().any(|other| path == *other || path.strip_prefix(other).is_some_and(|rest| rest.starts_with('/')))
}

/// Responds to requests that match no route: with a page for people, and with a problem for programs.
///
/// # Errors
///
/// The problem of the path.
pub async fn not_found(
    request: HttpRequest,
    snapshot: Snapshot,
    site: Data<Site>,
    routes: Data<rest::RouteTable>,
) -> Result<HttpResponse> {
    let is_for_people = is_page(request.path()) && request.method() == actix_web::http::Method::GET;
    let accepts_html = request
        .headers()
        .get(header::ACCEPT)
        .and_then(|accept| accept.to_str().ok())
        .is_some_and(|accept| accept.contains("text/html"));
    match rest::not_found(request.clone(), routes).await {
        Err(error @ Error::NoRoute { .. }) if is_for_people && accepts_html => {
            let context = PageContext::at_latest(&request, snapshot, site);
            Ok(failure(&request, &context, &error).await)
        }
        response => response,
    }
}

/// Leads from a language alone to its front page: from `/de` to `/de/`.
pub async fn redirect_to_front_page(request: HttpRequest) -> HttpResponse {
    redirect(StatusCode::MOVED_PERMANENTLY, &PageAddress::without_query(&request).with_path("/"))
}

/// Leads from an id alone to the page of its record.
///
/// # Errors
///
/// If no record has or had the id, or the database fails.
pub async fn redirect_to_record(context: &PageContext) -> Result<PageResponse> {
    if let Some((kind, id)) = lookup::find(&context.snapshot, &context.key).await? {
        return Ok(PageResponse::moved(rows::path(context, kind, &id)));
    }
    let nearest = lookup::most_similar(&context.snapshot, &context.key, None).await?;
    Err(Error::NotFound { what: "record", id: context.key.clone(), nearest })
}

impl PageContext {
    /// Returns the context of a page that cannot be read, at the latest revision.
    fn at_latest(request: &HttpRequest, snapshot: Snapshot, site: Data<Site>) -> Self {
        let mut address = PageAddress::of(request).unwrap_or_else(|_| PageAddress::without_query(request));
        address.query.retain(|(name, _)| name != "as_of");
        let updated = snapshot.latest().at.map(|at| at.date_naive());
        let words = Words(address.language);
        Self { snapshot, words, address, site, updated, as_of: None, key: String::new() }
    }
}
