//! The time limit of requests.
use crate::error::Error;
use actix_web::body::MessageBody;
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::middleware::Next;
use std::time::Duration;
use tokio::time::timeout;

/// Maximum time until a response begins, in seconds. The body of a file or a stream may take longer.
pub const SECONDS: u64 = 30;

/// Ends a request that takes too long. Its statements stop.
///
/// # Errors
///
/// Returns an error if the request takes too long.
pub async fn limit_time<B: MessageBody>(
    request: ServiceRequest,
    next: Next<B>,
) -> Result<ServiceResponse<B>, actix_web::Error> {
    match timeout(Duration::from_secs(SECONDS), next.call(request)).await {
        Ok(response) => response,
        Err(_) => Err(Error::Timeout { seconds: SECONDS }.into()),
    }
}
