//! How a response is framed on its connection.
use actix_web::body::{BodySize, MessageBody};
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::header::{self, HeaderMap};
use actix_web::http::{ConnectionType, StatusCode, Version};
use actix_web::middleware::Next;

/// Ends streams to HTTP/1.0 clients by closing the connection, because they do not know chunks (RFC 9112, 6.1). Closes the connection
/// after a request to upgrade that the register ignores. Otherwise, the HTTP library answers `Connection: upgrade` to it.
///
/// # Errors
///
/// Returns the errors of the inner service.
pub async fn frame<B: MessageBody>(
    request: ServiceRequest,
    next: Next<B>,
) -> Result<ServiceResponse<B>, actix_web::Error> {
    let (version, asks_for_upgrade) = (request.version(), asks_for_upgrade(request.headers()));
    let mut response = next.call(request).await?;
    let is_old_stream = version < Version::HTTP_11 && response.response().body().size() == BodySize::Stream;
    let is_ignored_upgrade = asks_for_upgrade && response.status() != StatusCode::SWITCHING_PROTOCOLS;
    let head = response.response_mut().head_mut();
    if is_old_stream {
        head.no_chunking(true);
    }
    if is_old_stream || is_ignored_upgrade {
        head.set_connection_type(ConnectionType::Close);
    }
    Ok(response)
}

fn asks_for_upgrade(headers: &HeaderMap) -> bool {
    let names_upgrade =
        |value: &header::HeaderValue| value.as_bytes().to_ascii_lowercase().windows(7).any(|w| w == b"upgrade");
    headers.contains_key(header::UPGRADE) || headers.get_all(header::CONNECTION).any(names_upgrade)
}
