//! Opens WebSocket connections.
use super::connection::Connection;
use super::outbox::paced;
use crate::error::{BODY_LIMIT, Error, Place};
use crate::graphql::document_cache::DocumentCache;
use crate::graphql::executor::Executor;
use crate::stream_limits::OpenStream;
use actix_web::web::{Data, Payload};
use actix_web::{FromRequest, HttpRequest, HttpResponse};
use async_graphql::{ObjectType, SubscriptionType};

const PROTOCOL: &str = "graphql-transport-ws";

/// Opens a WebSocket connection.
///
/// # Errors
///
/// Returns an error if the request is not a handshake or does not offer the protocol, or if too many streams are open.
pub async fn socket<Q: ObjectType + 'static, S: SubscriptionType + 'static>(
    executor: Data<Executor<Q, S>>,
    documents: Data<DocumentCache>,
    request: HttpRequest,
    payload: Payload,
) -> Result<HttpResponse, Error> {
    let header_error = |name, detail: String| Error::fault(Place::Header, name, detail);
    let offered = request.headers().get_all("Sec-WebSocket-Protocol").filter_map(|value| value.to_str().ok());
    if !offered.flat_map(|value| value.split(',')).any(|protocol| protocol.trim() == PROTOCOL) {
        return Err(header_error("Sec-WebSocket-Protocol", format!("must offer {PROTOCOL}")));
    }
    let open = OpenStream::extract(&request).await?;
    let (response, session, messages) = actix_ws::handle_with_protocols(&request, payload, &[PROTOCOL])
        .map_err(|e| header_error("Upgrade", format!("is not a WebSocket handshake: {e}")))?;
    let messages = messages.max_frame_size(BODY_LIMIT).aggregate_continuations().max_continuation_size(BODY_LIMIT);
    let (response, outbox) = paced(response, session, open.streams.limits.stall_timeout);
    actix_web::rt::spawn(Connection::new(executor, documents, outbox, open).run(messages));
    Ok(response)
}
