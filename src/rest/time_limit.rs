//! The time limits of requests and of their bodies.
use crate::error::{BODY_SECONDS, Error};
use actix_web::HttpMessage;
use actix_web::body::MessageBody;
use actix_web::dev::{Payload, ServiceRequest, ServiceResponse};
use actix_web::error::PayloadError;
use actix_web::http::Method;
use actix_web::middleware::Next;
use futures_util::StreamExt;
use futures_util::stream::unfold;
use std::io;
use std::time::Duration;
use tokio::time::{Instant, timeout, timeout_at};

/// Maximum time until a response begins, in seconds. The body of a file or a stream may take longer.
pub const SECONDS: u64 = 30;

/// Ends a request that takes too long. Its statements stop.
///
/// # Errors
///
/// Returns an error if the request takes too long.
pub async fn limit_time<B: MessageBody>(
    mut request: ServiceRequest,
    next: Next<B>,
) -> Result<ServiceResponse<B>, actix_web::Error> {
    if request.method() == Method::POST {
        let payload = request.take_payload();
        request.set_payload(limit_body(payload));
    }
    match timeout(Duration::from_secs(SECONDS), next.call(request)).await {
        Ok(response) => response,
        Err(_) => Err(Error::Timeout { seconds: SECONDS }.into()),
    }
}

/// Returns the same body, with an error if it does not arrive in time.
fn limit_body(payload: Payload) -> Payload {
    let deadline = Instant::now() + Duration::from_secs(BODY_SECONDS);
    let limited = unfold(payload, move |mut payload| async move {
        let late = || Some(Err(PayloadError::Io(io::ErrorKind::TimedOut.into())));
        let next = timeout_at(deadline, payload.next()).await.unwrap_or_else(|_| late())?;
        Some((next, payload))
    });
    Payload::Stream { payload: Box::pin(limited) }
}
