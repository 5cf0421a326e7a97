//! Subscriptions over WebSocket, after the protocol `graphql-transport-ws`.
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
/// How long a client may say nothing at all, not even a ping.
const SILENCE: Duration = Duration::from_mins(1);
/// How often a ping is sent, to which a client must answer.
const PING: Duration = Duration::from_secs(20);

/// Opens a socket.
///
/// # Errors
///
/// When the request is no handshake, or asks for another protocol.
pub async fn socket<Q: ObjectType + 'static, S: SubscriptionType + 'static>(
    executor: Data<Executor<Q, S>>,
    request: HttpRequest,
    payload: Payload,
) -> Result<HttpResponse, Error> {
    let refuse = |name, detail: String| Error::fault(Place::Header, name, detail);
    let asked = request.headers().get_all("Sec-WebSocket-Protocol").filter_map(|value| value.to_str().ok());
    if !asked.flat_map(|value| value.split(',')).any(|protocol| protocol.trim() == PROTOCOL) {
        return Err(refuse("Sec-WebSocket-Protocol", format!("must offer {PROTOCOL}")));
    }
    let (response, session, messages) = actix_ws::handle_with_protocols(&request, payload, &[PROTOCOL])
        .map_err(|e| refuse("Upgrade", format!("is no handshake of a WebSocket: {e}")))?;
    let messages = messages.max_frame_size(BODY_LIMIT).aggregate_continuations().max_continuation_size(BODY_LIMIT);
    let (said, texts) = tokio::sync::mpsc::unbounded_channel();
    let texts = tokio_stream::wrappers::UnboundedReceiverStream::new(texts);
    let socket = WebSocket::new(executor.as_ref().clone(), texts, WebSocketProtocols::GraphQLWS);
    actix_web::rt::spawn(tell(session.clone(), socket));
    actix_web::rt::spawn(listen(session, messages, said));
    Ok(response)
}

/// Passes on what a client says, until it leaves or has been silent for too long.
async fn listen(
    mut session: Session,
    messages: impl Stream<Item = Result<AggregatedMessage, actix_ws::ProtocolError>>,
    said: tokio::sync::mpsc::UnboundedSender<Vec<u8>>,
) {
    pin_mut!(messages);
    let mut ping = tokio::time::interval(PING);
    let mut heard = tokio::time::Instant::now();
    loop {
        let message = tokio::select! {
            message = messages.next() => message,
            _ = ping.tick() => {
                if heard.elapsed() > SILENCE || session.ping(b"").await.is_err() {
                    return;
                }
                continue;
            }
        };
        heard = tokio::time::Instant::now();
        let passed = match message {
            Some(Ok(AggregatedMessage::Text(text))) => said.send(text.as_bytes().to_vec()).is_ok(),
            Some(Ok(AggregatedMessage::Binary(bytes))) => said.send(bytes.to_vec()).is_ok(),
            Some(Ok(AggregatedMessage::Ping(bytes))) => session.pong(&bytes).await.is_ok(),
            Some(Ok(AggregatedMessage::Pong(_))) => true,
            Some(Ok(AggregatedMessage::Close(_)) | Err(_)) | None => false,
        };
        if !passed {
            return;
        }
    }
}

/// Sends what there is to say, until there is no more or nobody listens.
async fn tell(mut session: Session, messages: impl Stream<Item = WsMessage>) {
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
                // Whoever has left needs no goodbye.
                let _ = session.close(Some(reason)).await;
                return;
            }
        }
    }
    let _ = session.close(None).await;
}
