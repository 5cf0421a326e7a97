//! HEAD: the headers of GET without its body.
use actix_web::body::{BodySize, BoxBody, MessageBody};
use actix_web::dev::{ResponseHead, ServiceRequest, ServiceResponse};
use actix_web::http::{Method, header};
use actix_web::middleware::Next;
use actix_web::web::Bytes;
use std::convert::Infallible;
use std::pin::Pin;
use std::task::{Context, Poll};

/// Handles HEAD requests as GET and drops the body, which may be an endless stream.
///
/// # Errors
///
/// Returns the errors of the inner service.
pub async fn head_as_get<B: MessageBody + 'static>(
    mut request: ServiceRequest,
    next: Next<B>,
) -> Result<ServiceResponse<BoxBody>, actix_web::Error> {
    if request.method() != Method::HEAD {
        return next.call(request).await.map(ServiceResponse::map_into_boxed_body);
    }
    request.head_mut().method = Method::GET;
    // A range only applies to GET (RFC 9110, 14.2).
    request.headers_mut().remove(header::RANGE);
    let response = next.call(request).await?;
    Ok(response.map_body(omit))
}

/// Replaces a body by an empty stream, and names its size in the header. The HTTP library omits the bodies of HEAD itself, but not if
/// another request has arrived on the connection.
fn omit<B: MessageBody + 'static>(head: &mut ResponseHead, body: B) -> BoxBody {
    match body.size() {
        BodySize::None | BodySize::Sized(0) => return body.boxed(),
        BodySize::Sized(size) => {
            head.headers_mut().insert(header::CONTENT_LENGTH, size.into());
        }
        BodySize::Stream => {}
    }
    head.no_chunking(true);
    BoxBody::new(OmittedBody)
}

/// A stream without content.
struct OmittedBody;

impl MessageBody for OmittedBody {
    type Error = Infallible;

    fn size(&self) -> BodySize {
        BodySize::Stream
    }

    fn poll_next(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Result<Bytes, Self::Error>>> {
        Poll::Ready(None)
    }
}
