//! Requests in the log: a span for each request that is not answered from the cache, and the access log.
use crate::error::RequestInstance;
use actix_web::HttpMessage;
use actix_web::body::{BodySize, MessageBody};
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::header;
use actix_web::middleware::Next;
use std::time::Instant;
use tracing::Span;
use tracing_actix_web::{RequestId, RootSpanBuilder};
use uuid::Uuid;

/// The target of the access log, for filters.
pub const ACCESS_LOG: &str = "access_log";
/// Maximum number of characters of a path and query in the access log.
const TARGET_LENGTH: usize = 500;

/// The log span of a request. Unlike the default span of `tracing-actix-web`, it does not look up the route, which costs time and is not
/// needed.
pub struct RequestSpan;

impl RootSpanBuilder for RequestSpan {
    fn on_request_start(request: &ServiceRequest) -> Span {
        let request_id = request.extensions().get::<RequestId>().copied().map(tracing::field::display);
        let (method, target) = (request.method(), request.uri());
        tracing::info_span!("request", request_id, %method, %target, status = tracing::field::Empty)
    }

    fn on_request_end<B: MessageBody>(span: Span, outcome: &Result<ServiceResponse<B>, actix_web::Error>) {
        if let Ok(response) = outcome {
            span.record("status", response.status().as_u16());
            log_other_error(response);
        }
    }
}

/// Logs an error response that is not rendered as a problem, such as one of GraphQL. Problems are logged with their cause when they are
/// rendered.
fn log_other_error<B>(response: &ServiceResponse<B>) {
    let status = response.status();
    let has_body =
        response.headers().get(header::CONTENT_TYPE).is_some_and(|kind| kind.as_bytes().starts_with(b"application/"));
    if !has_body {
        return;
    }
    let request = response.request();
    let request_id = request.extensions().get::<RequestId>().map_or_else(Uuid::nil, |id| **id);
    let (method, path, status) = (request.method(), request.path(), status.as_u16());
    match status {
        500.. => tracing::error!(%request_id, %method, path, status, "request failed"),
        400.. => tracing::debug!(%request_id, %method, path, status, "request refused"),
        _ => {}
    }
}

/// Writes one line for each request, whether its response comes from the cache or not.
///
/// # Errors
///
/// Returns the errors of the inner service.
pub async fn log_access<B: MessageBody + 'static>(
    request: ServiceRequest,
    next: Next<B>,
) -> Result<ServiceResponse<B>, actix_web::Error> {
    let start = Instant::now();
    // Handlers see HEAD as GET.
    let method = request.method().clone();
    let target: String = request.uri().to_string().chars().take(TARGET_LENGTH).collect();
    let response = next.call(request).await?;
    let request_id = instance(&response);
    let status = response.status().as_u16();
    let bytes = match response.response().body().size() {
        BodySize::Sized(bytes) => Some(bytes),
        BodySize::None => Some(0),
        BodySize::Stream => None,
    };
    let milliseconds = start.elapsed().as_secs_f64() * 1e3;
    tracing::info!(target: ACCESS_LOG, %request_id, %method, target, status, bytes, milliseconds);
    Ok(response)
}

/// The id of a request: the one in its problem, or in its log span. A response from the cache has neither, so it gets a new one.
fn instance<B>(response: &ServiceResponse<B>) -> Uuid {
    let extensions = response.request().extensions();
    let in_problem = extensions.get::<RequestInstance>().map(|instance| instance.0);
    in_problem.or_else(|| extensions.get::<RequestId>().map(|id| **id)).unwrap_or_else(Uuid::new_v4)
}
