//! Subscriptions over WebSocket, with the protocol `graphql-transport-ws`.
use super::executor::Executor;
use crate::error::{BODY_LIMIT, Error, Place};
use actix_web::web::{Data, Payload};
use actix_web::{HttpRequest, HttpResponse};
use actix_ws::{AggregatedMessage, CloseCode, CloseReason, Session};
use async_graphql::http::{WebSocket, WebSocketProtocols, WsMessage};
use async_graphql::{ObjectType, SubscriptionType};
use futures_util::{Stream, StreamExt, pin_mut};
use std::time::Duration;

const PROTOCOL: &str = "graphql-transport-ws";
/// Time after which a silent client is disconnected. Any message counts, also a pong.
const IDLE_TIMEOUT: Duration = Duration::from_mins(1);
/// Interval of pings. A client must respond to them.
const PING_INTERVAL: Duration = Duration::from_secs(20);

/// Opens a WebSocket connection.
///
/// # Errors
///
/// Returns an error if the request is not a handshake or does not offer the protocol.
pub async fn socket<Q: ObjectType + 'static, S: SubscriptionType + 'static>(
    executor: Data<Executor<Q, S>>,
    request: HttpRequest,
    payload: Payload,
) -> Result<HttpResponse, Error> {
    let header_error = |name, detail: String| Error::fault(Place::Header, name, detail);
    let offered = request.headers().get_all("Sec-WebSocket-Protocol").filter_map(|value| value.to_str().ok());
    if !offered.flat_map(|value| value.split(',')).any(|protocol| protocol.trim() == PROTOCOL) {
        return Err(header_error("Sec-WebSocket-Protocol", format!("must offer {PROTOCOL}")));
    }
    let (response, session, messages) = actix_ws::handle_with_protocols(&request, payload, &[PROTOCOL])
        .map_err(|e| header_error("Upgrade", format!("is not a WebSocket handshake: {e}")))?;
    let messages = messages.max_frame_size(BODY_LIMIT).aggregate_continuations().max_continuation_size(BODY_LIMIT);
    let (sender, receiver) = tokio::sync::mpsc::unbounded_channel();
    let incoming = tokio_stream::wrappers::UnboundedReceiverStream::new(receiver);
    let socket = WebSocket::new(executor.as_ref().clone(), incoming, WebSocketProtocols::GraphQLWS);
    actix_web::rt::spawn(send(session.clone(), socket));
    actix_web::rt::spawn(receive(session, messages, sender));
    Ok(response)
}

/// Forwards the messages of a client until it disconnects or is silent for too long.
async fn receive(
    mut session: Session,
    messages: impl Stream<Item = Result<AggregatedMessage, actix_ws::ProtocolError>>,
    sender: tokio::sync::mpsc::UnboundedSender<Vec<u8>>,
) {
    pin_mut!(messages);
    let mut ping = tokio::time::interval(PING_INTERVAL);
    let mut last_message = tokio::time::Instant::now();
    loop {
        let message = tokio::select! {
            message = messages.next() => message,
            _ = ping.tick() => {
                if last_message.elapsed() > IDLE_TIMEOUT || session.ping(b"").await.is_err() {
                    return;
                }
                continue;
            }
        };
        last_message = tokio::time::Instant::now();
        let is_open = match message {
            Some(Ok(AggregatedMessage::Text(text))) => sender.send(text.as_bytes().to_vec()).is_ok(),
            Some(Ok(AggregatedMessage::Binary(bytes))) => sender.send(bytes.to_vec()).is_ok(),
            Some(Ok(AggregatedMessage::Ping(bytes))) => session.pong(&bytes).await.is_ok(),
            Some(Ok(AggregatedMessage::Pong(_))) => true,
            Some(Ok(AggregatedMessage::Close(_)) | Err(_)) | None => false,
        };
        if !is_open {
            return;
        }
    }
}

/// Sends messages to a client until the stream ends or the client disconnects.
async fn send(mut session: Session, messages: impl Stream<Item = WsMessage>) {
    pin_mut!(messages);
    while let Some(message) = messages.next().await {
        match message {
            WsMessage::Text(text) => {
                if session.text(text).await.is_err() {
                    return;
                }
            }
            WsMessage::Close(code, reason) => {
                let reason = CloseReason { code: CloseCode::Other(code), description: Some(reason) };
                // Fails if the client has already disconnected.
                let _ = session.close(Some(reason)).await;
                return;
            }
        }
    }
    let _ = session.close(None).await;
}
