//! Error responses of all routes, as problem details (RFC 9457).
use super::hints::add_hints;
use super::representation::Format;
use crate::contract_files::Paths;
use crate::error::{BODY_LIMIT, Error, MAX_LISTED, Place, RequestInstance, Violation};
use crate::store::PublicUrl;
use actix_web::body::{BoxBody, MessageBody};
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::error::InternalError;
use actix_web::http::header::{self, HeaderName};
use actix_web::http::uri::PathAndQuery;
use actix_web::http::{Method, StatusCode};
use actix_web::middleware::Next;
use actix_web::web::Data;
use actix_web::{HttpMessage, HttpRequest, HttpResponse, ResponseError};
use entity::Revision;
use serde::Serialize;
use tracing_actix_web::RequestId;
use utoipa::ToSchema;
use uuid::Uuid;

const PROBLEM: &str = "application/problem+json";

/// Problem details of an error (RFC 9457).
#[derive(Serialize, ToSchema)]
pub struct Problem {
    /// The URL of a page that explains the code.
    #[schema(example = "https://thb-register.example/errors#invalid_request")]
    r#type: String,
    /// The name of the HTTP status.
    #[schema(example = "Bad Request")]
    title: &'static str,
    /// The HTTP status.
    #[schema(example = 400, minimum = 400, maximum = 599)]
    status: u16,
    /// A description of the error for people. It may quote any character of the request.
    #[schema(pattern = r"^[\s\S]*$")]
    detail: String,
    /// The id of the request, as in the log of the register.
    #[schema(example = "urn:uuid:4f1c9f0e-6c7e-4f0a-9d9b-0c0f7a3f1d55")]
    instance: String,
    /// The error code for programs. GraphQL has the same codes.
    #[schema(example = "invalid_request")]
    code: &'static str,
    /// All errors in the request. Empty unless the code is `invalid_request`.
    errors: Vec<Violation>,
}

impl ResponseError for Error {
    fn status_code(&self) -> StatusCode {
        match self {
            Self::NotFound { .. } | Self::OtherKind { .. } | Self::NoRoute { .. } => StatusCode::NOT_FOUND,
            Self::Method { .. } => StatusCode::METHOD_NOT_ALLOWED,
            Self::Invalid(_) => StatusCode::BAD_REQUEST,
            Self::NotAcceptable { .. } => StatusCode::NOT_ACCEPTABLE,
            Self::TooLarge { .. } => StatusCode::PAYLOAD_TOO_LARGE,
            Self::MediaType { .. } => StatusCode::UNSUPPORTED_MEDIA_TYPE,
            Self::NoSuchRange { .. } => StatusCode::RANGE_NOT_SATISFIABLE,
            Self::Gone { .. } | Self::HistoryReplaced { .. } => StatusCode::GONE,
            Self::Timeout { .. } | Self::Overloaded { .. } | Self::Unavailable(_) => StatusCode::SERVICE_UNAVAILABLE,
            Self::IdAlreadyExists { .. } => StatusCode::CONFLICT,
            Self::Conflict { .. } => StatusCode::PRECONDITION_FAILED,
            Self::Internal(_) => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    /// Returns the status and the error. `render_problems` writes the body, because it knows the request.
    fn error_response(&self) -> HttpResponse {
        let mut response = HttpResponse::new(self.status_code());
        response.extensions_mut().insert(self.clone());
        response
    }
}

/// Renders every error as a problem, including the error responses of actix and the errors of other middleware.
///
/// # Errors
///
/// Errors of the inner services, with the problem as their response.
pub async fn render_problems<B: MessageBody + 'static>(
    request: ServiceRequest,
    next: Next<B>,
) -> Result<ServiceResponse<BoxBody>, actix_web::Error> {
    let base = PublicUrl::of(request.request());
    let response = match next.call(request).await {
        Ok(response) => response.map_into_boxed_body(),
        Err(cause) => {
            // The request is gone.
            let context = ProblemContext { base, path: "", query: "" };
            let problem = context.problem(cause.error_response(), Uuid::new_v4());
            return Err(InternalError::from_response(cause, problem).into());
        }
    };
    if !is_error(response.status()) {
        return Ok(response);
    }
    let (request, response) = response.into_parts();
    if let Some(link) = page_instead(&request, &response, &base) {
        let to_page = HttpResponse::SeeOther().insert_header((header::LOCATION, link)).finish();
        return Ok(ServiceResponse::new(request, to_page));
    }
    // A request that failed before the logging middleware has no id.
    let id = request.extensions().get::<RequestId>().map_or_else(Uuid::new_v4, |id| **id);
    request.extensions_mut().insert(RequestInstance(id));
    let context = ProblemContext { base, path: request.path(), query: request.query_string() };
    let problem = context.problem(response, id);
    Ok(ServiceResponse::new(request, problem))
}

/// Returns the address of the page with the requested data, if the client accepts only HTML.
fn page_instead(request: &HttpRequest, response: &HttpResponse, base: &PublicUrl) -> Option<String> {
    let is_not_acceptable = matches!(response.extensions().get::<Error>(), Some(Error::NotAcceptable { .. }));
    let accept = request.headers().get(header::ACCEPT)?.to_str().ok()?;
    let path = request.path().strip_prefix("/v1")?;
    let routes = request.app_data::<Data<RouteTable>>()?;
    if !is_not_acceptable || !accept.contains("text/html") || routes.methods(path).is_empty() {
        return None;
    }
    let query = if request.query_string().is_empty() { String::new() } else { format!("?{}", request.query_string()) };
    let path = if path.is_empty() { "/" } else { path };
    Some(format!("{base}{path}{query}"))
}

/// What a problem says about its request.
struct ProblemContext<'a> {
    base: PublicUrl,
    path: &'a str,
    query: &'a str,
}

impl ProblemContext<'_> {
    /// Renders a response as a problem if it is an error without a body of its own.
    fn problem(&self, response: HttpResponse, id: Uuid) -> HttpResponse {
        let error = response.extensions().get::<Error>().cloned();
        let media_type = response.headers().get(header::CONTENT_TYPE);
        let has_body = media_type.is_some_and(|media_type| {
            ["application/", "text/html"].iter().any(|start| media_type.as_bytes().starts_with(start.as_bytes()))
        });
        match error {
            Some(error) => self.render(&response, &error, id),
            None if is_error(response.status()) && !has_body => {
                self.render(&response, &error_from_status(response.status(), self.path), id)
            }
            None => response,
        }
    }

    fn render(&self, response: &HttpResponse, error: &Error, id: Uuid) -> HttpResponse {
        let instance = format!("urn:uuid:{id}");
        self.log(&instance, error);
        let status = error.status_code();
        let mut rendered = HttpResponse::build(status);
        // Keep the other headers, such as those of CORS.
        for (name, value) in response.headers().iter().filter(|(name, _)| !OF_BODY.contains(name)) {
            rendered.append_header((name.clone(), value.clone()));
        }
        rendered.content_type(PROBLEM).insert_header((header::CACHE_CONTROL, "no-store"));
        if let Error::Method { allowed } = error {
            rendered.insert_header((header::ALLOW, allowed.join(", ")));
        }
        if let Error::OtherKind { url, .. } = error {
            rendered.insert_header((header::LINK, format!("<{url}>; rel=\"canonical\"")));
        }
        if let Error::Gone { removed: Revision(removed), url, .. } = error {
            let before = removed - 1;
            let links = format!(
                "<{url}?as_of={before}>; rel=\"predecessor-version\", <{url}/history>; rel=\"version-history\""
            );
            rendered.insert_header((header::LINK, links));
        }
        if let Error::Overloaded { retry_after_seconds } = error {
            rendered.insert_header((header::RETRY_AFTER, *retry_after_seconds));
        }
        if let Error::NoSuchRange { length } = error {
            rendered.insert_header((header::CONTENT_RANGE, format!("bytes */{length}")));
        }
        let error = self.with_hints(error);
        let problem = Problem {
            r#type: format!("{}/errors#{}", self.base, error.code()),
            title: status.canonical_reason().unwrap_or_default(),
            status: status.as_u16(),
            detail: error.to_string(),
            instance,
            code: error.code(),
            errors: error.violations().to_vec(),
        };
        rendered.body(serde_json::to_string(&problem).unwrap_or_default())
    }

    /// Logs a problem: failures of the register always, mistakes of clients only at the level `debug`.
    fn log(&self, instance: &str, error: &Error) {
        let path = format_args!("{:.200}", self.path);
        if error.status_code().is_server_error() {
            let cause = error.cause().map_or_else(|| error.to_string(), ToOwned::to_owned);
            tracing::error!(instance, %path, code = error.code(), cause);
        } else {
            tracing::debug!(instance, %path, code = error.code(), cause = %error);
        }
    }

    fn with_hints(&self, error: &Error) -> Error {
        let mut error = error.clone();
        if let Error::Invalid(violations) = &mut error {
            let listed = violations.len().min(MAX_LISTED);
            add_hints(violations.get_mut(..listed).unwrap_or_default(), self.query);
        }
        error
    }
}

/// The headers that describe a body. A problem has a body of its own.
static OF_BODY: [HeaderName; 6] = [
    header::CONTENT_TYPE,
    header::CONTENT_LENGTH,
    header::CONTENT_ENCODING,
    header::CONTENT_DISPOSITION,
    header::CONTENT_LANGUAGE,
    header::CONTENT_RANGE,
];

fn is_error(status: StatusCode) -> bool {
    status.is_client_error() || status.is_server_error()
}

/// Maps the status of an error response of actix to an error of the register.
fn error_from_status(status: StatusCode, path: &str) -> Error {
    match status {
        StatusCode::NOT_FOUND => Error::NoRoute { path: path.into(), nearest: None },
        StatusCode::METHOD_NOT_ALLOWED => Error::Method { allowed: vec!["GET".into(), "HEAD".into()] },
        StatusCode::PAYLOAD_TOO_LARGE => Error::TooLarge { limit: BODY_LIMIT },
        StatusCode::NOT_ACCEPTABLE => Error::NotAcceptable { offered: Format::OFFERED },
        status if status.is_client_error() => {
            Error::Invalid(vec![Violation::new(Place::Body, "", "the request cannot be read")])
        }
        status => Error::Internal(format!("{status} on {path}")),
    }
}

/// The served paths with their methods: those of the contract, the pages and others.
pub struct RouteTable(Vec<(String, Vec<Method>)>);

impl RouteTable {
    /// Builds the table from the contract, the pages (GET only) and other paths.
    pub fn of(paths: &Paths, pages: &[&str], others: &[(&str, &[Method])]) -> Self {
        let documented = paths.methods().map(|(path, methods)| (path.to_owned(), methods));
        let pages = pages.iter().map(|path| ((*path).to_owned(), vec![Method::GET]));
        let others = others.iter().map(|(path, methods)| ((*path).to_owned(), methods.to_vec()));
        Self(documented.chain(pages).chain(others).collect())
    }

    /// Returns the methods of a path. An unknown path has no methods.
    fn methods(&self, path: &str) -> Vec<String> {
        let of_path =
            self.0.iter().filter(|(template, _)| matches_template(template, path)).flat_map(|(_, methods)| methods);
        let names = of_path.flat_map(|method| match *method {
            Method::GET => vec!["GET".to_owned(), "HEAD".to_owned()],
            _ => vec![method.to_string()],
        });
        names.collect()
    }
}

fn matches_template(template: &str, path: &str) -> bool {
    let (template, path): (Vec<_>, Vec<_>) = (template.split('/').collect(), path.split('/').collect());
    template.len() == path.len()
        && template.iter().zip(path).all(|(part, given)| *part == given || part.starts_with('{') && !given.is_empty())
}

/// Handles requests that match no route. Redirects from the addresses of pages to the data, until the register has pages.
///
/// # Errors
///
/// If the path is unknown or has other methods.
pub async fn not_found(request: HttpRequest, routes: Data<RouteTable>) -> Result<HttpResponse, Error> {
    let path = request.path();
    let allowed = routes.methods(path);
    if !allowed.is_empty() {
        return Err(Error::Method { allowed });
    }
    let data = format!("/v1{path}");
    if request.method() == Method::GET && !routes.methods(&data).is_empty() {
        let target = request.uri().path_and_query().map_or(path, PathAndQuery::as_str);
        let location = format!("{}/v1{target}", PublicUrl::of(&request));
        return Ok(HttpResponse::TemporaryRedirect().insert_header((header::LOCATION, location)).finish());
    }
    let shorter = path.trim_end_matches('/');
    let mut similar = [shorter.to_owned(), data, format!("/v1{shorter}")].into_iter();
    let nearest = similar.find(|similar| similar != path && !routes.methods(similar).is_empty());
    Err(Error::NoRoute { path: path.into(), nearest })
}
