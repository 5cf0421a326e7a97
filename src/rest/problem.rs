//! Error responses of all routes, as problem details (RFC 9457).
use super::representation::Format;
use crate::error::{BODY_LIMIT, Error, Place, RequestInstance, Violation};
use actix_web::body::{BoxBody, MessageBody};
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::{Method, StatusCode, header};
use actix_web::middleware::Next;
use actix_web::web::Data;
use actix_web::{HttpMessage, HttpRequest, HttpResponse, ResponseError};
use serde::Serialize;
use tracing_actix_web::RequestId;
use utoipa::ToSchema;
use utoipa::openapi::OpenApi;
use uuid::Uuid;

const PROBLEM: &str = "application/problem+json";

/// Problem details of an error (RFC 9457).
#[derive(Serialize, ToSchema)]
pub struct Problem {
    /// The URL of a page that explains the code.
    #[schema(example = "/errors#invalid_request")]
    r#type: String,
    /// The name of the HTTP status.
    #[schema(example = "Bad Request")]
    title: &'static str,
    /// The HTTP status.
    #[schema(example = 400)]
    status: u16,
    /// A description of the error for people.
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
            Self::NotFound { .. } | Self::NoRoute { .. } => StatusCode::NOT_FOUND,
            Self::Method { .. } => StatusCode::METHOD_NOT_ALLOWED,
            Self::Invalid(_) => StatusCode::BAD_REQUEST,
            Self::NotAcceptable { .. } => StatusCode::NOT_ACCEPTABLE,
            Self::TooLarge { .. } => StatusCode::PAYLOAD_TOO_LARGE,
            Self::MediaType { .. } => StatusCode::UNSUPPORTED_MEDIA_TYPE,
            Self::HistoryReplaced { .. } => StatusCode::GONE,
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

/// Renders every error as a problem, including the error responses of actix.
///
/// # Errors
///
/// Errors of the inner services. Actix responds to them.
pub async fn render_problems<B: MessageBody + 'static>(
    request: ServiceRequest,
    next: Next<B>,
) -> Result<ServiceResponse<BoxBody>, actix_web::Error> {
    let response = next.call(request).await?.map_into_boxed_body();
    let error = response.response().extensions().get::<Error>().cloned();
    let has_body =
        response.headers().get(header::CONTENT_TYPE).is_some_and(|kind| kind.as_bytes().starts_with(b"application/"));
    match error {
        Some(error) => Ok(render_problem(response, &error)),
        None if is_error(response.status()) && !has_body => {
            let error = error_from_status(&response);
            Ok(render_problem(response, &error))
        }
        None => Ok(response),
    }
}

fn is_error(status: StatusCode) -> bool {
    status.is_client_error() || status.is_server_error()
}

fn render_problem(response: ServiceResponse<BoxBody>, error: &Error) -> ServiceResponse<BoxBody> {
    // A request that failed before the logging middleware has no id.
    let id = response.request().extensions().get::<RequestId>().map_or_else(Uuid::new_v4, |id| **id);
    let instance = format!("urn:uuid:{id}");
    response.request().extensions_mut().insert(RequestInstance(id));
    let status = error.status_code();
    log(&response, &instance, error);
    let mut problem_response = HttpResponse::build(status);
    // Keep the other headers, such as those of CORS.
    for (name, value) in response.headers().iter().filter(|(name, _)| !name.as_str().starts_with("content-")) {
        problem_response.append_header((name.clone(), value.clone()));
    }
    problem_response.content_type(PROBLEM);
    if let Error::Method { allowed } = error {
        problem_response.insert_header((header::ALLOW, allowed.join(", ")));
    }
    if let Error::Overloaded { retry_after_seconds } = error {
        problem_response.insert_header((header::RETRY_AFTER, *retry_after_seconds));
    }
    let problem = Problem {
        r#type: format!("/errors#{}", error.code()),
        title: status.canonical_reason().unwrap_or_default(),
        status: status.as_u16(),
        detail: error.to_string(),
        instance,
        code: error.code(),
        errors: error.violations().to_vec(),
    };
    let body = serde_json::to_string(&problem).unwrap_or_default();
    let (request, _) = response.into_parts();
    ServiceResponse::new(request, problem_response.body(body))
}

/// Logs a problem: failures of the register always, mistakes of clients only at the level `debug`.
fn log(response: &ServiceResponse<BoxBody>, instance: &str, error: &Error) {
    let (method, path) = (response.request().method(), response.request().path());
    if error.status_code().is_server_error() {
        let cause = error.cause().map_or_else(|| error.to_string(), ToOwned::to_owned);
        tracing::error!(instance, %method, path = %format_args!("{path:.200}"), code = error.code(), cause);
    } else {
        tracing::debug!(instance, %method, path = %format_args!("{path:.200}"), code = error.code(), cause = %error);
    }
}

/// Maps the status of an error response of actix to an error of the register.
fn error_from_status(response: &ServiceResponse<BoxBody>) -> Error {
    let path = response.request().path().to_owned();
    match response.status() {
        StatusCode::NOT_FOUND => Error::NoRoute { path },
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
    pub fn of(api: &OpenApi, pages: &[&str], others: &[(&str, &[Method])]) -> Self {
        let documented = api.paths.paths.iter().map(|(path, item)| {
            let operations = [
                (&item.get, Method::GET),
                (&item.put, Method::PUT),
                (&item.post, Method::POST),
                (&item.delete, Method::DELETE),
                (&item.patch, Method::PATCH),
            ];
            (
                path.clone(),
                operations.into_iter().filter(|(operation, _)| operation.is_some()).map(|(_, method)| method).collect(),
            )
        });
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

/// Handles requests that match no route: the path is unknown or has other methods.
///
/// # Errors
///
/// Always.
pub async fn not_found(request: HttpRequest, contract: Data<RouteTable>) -> Result<HttpResponse, Error> {
    let allowed = contract.methods(request.path());
    Err(if allowed.is_empty() { Error::NoRoute { path: request.path().into() } } else { Error::Method { allowed } })
}
