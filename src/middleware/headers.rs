//! The headers of every response: CORS, security and the version.
use crate::store::PublicUrl;
use actix_web::body::{BoxBody, MessageBody};
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::error::InternalError;
use actix_web::http::StatusCode;
use actix_web::http::header::{self, HeaderMap, HeaderName, HeaderValue};
use actix_web::middleware::Next;
use actix_web::web::Data;

/// The response headers that scripts of other origins may read.
const EXPOSED: &str = "ETag, Last-Modified, Link, API-Version, Content-Disposition, Register-Revision, Retry-After, Deprecation, Sunset, \
     RateLimit, RateLimit-Policy";

/// Every origin may read, with or without an `Origin` in the request. So caches need no `Vary: Origin`.
static FIXED: [(HeaderName, &str); 6] = [
    (header::ACCESS_CONTROL_ALLOW_ORIGIN, "*"),
    (header::ACCESS_CONTROL_EXPOSE_HEADERS, EXPOSED),
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (header::REFERRER_POLICY, "no-referrer"),
    (header::X_FRAME_OPTIONS, "DENY"),
    (HeaderName::from_static("api-version"), env!("CARGO_PKG_VERSION")),
];

/// Data and errors load nothing and run nothing.
const DATA_POLICY: &str = "default-src 'none'; frame-ancestors 'none'";
/// The pages have a style sheet in their text.
const PAGE_POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/// The values of the headers. Those of the `Content-Security-Policy` depend on the public URL.
pub struct StandardHeaders {
    /// The policy of Swagger UI and GraphiQL.
    editor_policy: HeaderValue,
}

impl StandardHeaders {
    /// Swagger UI and GraphiQL run scripts of the register and send requests to it. Both set styles by script.
    pub fn new(PublicUrl(url): &PublicUrl) -> Self {
        let policy = format!(
            "default-src 'none'; script-src 'self' {url}/; style-src 'self' {url}/ 'unsafe-inline'; img-src 'self' {url}/ data:; \
             font-src 'self' {url}/ data:; connect-src 'self' {url}/; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
        );
        Self { editor_policy: HeaderValue::try_from(policy).unwrap_or(HeaderValue::from_static(DATA_POLICY)) }
    }

    fn policy(&self, path: &str) -> HeaderValue {
        match path {
            _ if path.starts_with("/docs/rest") || path.starts_with("/graphiql") => self.editor_policy.clone(),
            "/data" | "/errors" | "/docs" => HeaderValue::from_static(PAGE_POLICY),
            _ if path.starts_with("/docs/") => HeaderValue::from_static(PAGE_POLICY),
            _ => HeaderValue::from_static(DATA_POLICY),
        }
    }
}

/// Adds the headers of every response. Errors are not stored by caches.
///
/// # Errors
///
/// Returns the errors of the inner service. Their responses have the headers too.
pub async fn add_headers<B: MessageBody + 'static>(
    request: ServiceRequest,
    next: Next<B>,
) -> Result<ServiceResponse<BoxBody>, actix_web::Error> {
    let policy = match request.app_data::<Data<StandardHeaders>>() {
        Some(headers) => headers.policy(request.path()),
        None => HeaderValue::from_static(DATA_POLICY),
    };
    let is_embedded = request.path().contains("/embed/");
    match next.call(request).await {
        Ok(response) => {
            let mut response = response.map_into_boxed_body();
            let status = response.status();
            insert(response.headers_mut(), status, policy);
            if is_embedded {
                response.headers_mut().remove(header::X_FRAME_OPTIONS);
            }
            Ok(response)
        }
        Err(error) => {
            let mut response = error.error_response();
            let status = response.status();
            insert(response.headers_mut(), status, policy);
            Err(InternalError::from_response(error, response).into())
        }
    }
}

fn insert(headers: &mut HeaderMap, status: StatusCode, policy: HeaderValue) {
    headers.reserve(FIXED.len() + 1);
    for (name, value) in &FIXED {
        headers.insert(name.clone(), HeaderValue::from_static(value));
    }
    // Pages have a policy of their own. A browser keeps the policy of the response that it has, unless 304 replaces it.
    if status != StatusCode::NOT_MODIFIED && !headers.contains_key(header::CONTENT_SECURITY_POLICY) {
        headers.insert(header::CONTENT_SECURITY_POLICY, policy);
    }
    if status.is_client_error() || status.is_server_error() {
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    }
}
