//! Sends messages no faster than the client reads them.
use actix_web::HttpResponse;
use actix_web::body::{BodySize, BoxBody, MessageBody};
use actix_web::web::Bytes;
use actix_ws::{CloseReason, Session};
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;
use tokio::sync::watch::{Receiver, Sender, channel};
use tokio::time::timeout;

/// Maximum number of bytes that are handed to the HTTP server at once. It asks for more when it has sent most of them, which shows
/// that the client reads.
const PIECE: usize = 16 * 1024;

/// The sending half of a socket. It keeps at most one message that the HTTP server has not begun to send.
pub struct Outbox {
    session: Session,
    /// The number of bytes of all messages.
    queued: u64,
    /// The number of bytes that the HTTP server has taken.
    taken: Receiver<u64>,
    stall_timeout: Duration,
}

/// The client has gone, or it does not read.
pub struct Gone;

/// The body of a socket. It counts the bytes that the HTTP server takes.
struct PacedBody {
    inner: BoxBody,
    rest: Bytes,
    taken: Sender<u64>,
}

/// Returns the response that opens a socket, and its outbox. A client that reads nothing for a time is gone.
pub fn paced(response: HttpResponse, session: Session, stall_timeout: Duration) -> (HttpResponse, Outbox) {
    let (sender, taken) = channel(0);
    let response = response.map_body(|_, inner| BoxBody::new(PacedBody { inner, rest: Bytes::new(), taken: sender }));
    (response, Outbox { session, queued: 0, taken, stall_timeout })
}

impl MessageBody for PacedBody {
    type Error = Box<dyn std::error::Error>;

    fn size(&self) -> BodySize {
        self.inner.size()
    }

    fn poll_next(mut self: Pin<&mut Self>, ctx: &mut Context<'_>) -> Poll<Option<Result<Bytes, Self::Error>>> {
        if self.rest.is_empty() {
            match ready!(Pin::new(&mut self.inner).poll_next(ctx)) {
                Some(Ok(bytes)) => self.rest = bytes,
                end => return Poll::Ready(end),
            }
        }
        let length = self.rest.len().min(PIECE);
        let piece = self.rest.split_to(length);
        self.taken.send_modify(|taken| *taken += length as u64);
        Poll::Ready(Some(Ok(piece)))
    }
}

impl Outbox {
    pub async fn text(&mut self, text: String) -> Result<(), Gone> {
        self.wait_and_count(text.len()).await?;
        self.session.text(text).await.map_err(|_| Gone)
    }

    pub async fn ping(&mut self) -> Result<(), Gone> {
        self.wait_and_count(0).await?;
        self.session.ping(b"").await.map_err(|_| Gone)
    }

    /// Answers a ping of the client.
    pub async fn pong(&mut self, payload: &[u8]) -> Result<(), Gone> {
        self.wait_and_count(payload.len()).await?;
        self.session.pong(payload).await.map_err(|_| Gone)
    }

    /// Sends a close frame. No message can be sent after it.
    pub async fn close(&self, reason: Option<CloseReason>) {
        // Fails if the client has already disconnected.
        let _ = timeout(self.stall_timeout, self.session.clone().close(reason)).await;
    }

    /// Waits until the HTTP server has taken all messages, and counts the next one.
    async fn wait_and_count(&mut self, payload: usize) -> Result<(), Gone> {
        while *self.taken.borrow_and_update() < self.queued {
            let progress = timeout(self.stall_timeout, self.taken.changed()).await;
            progress.map_err(|_| Gone)?.map_err(|_| Gone)?;
        }
        self.queued += frame_length(payload);
        Ok(())
    }
}

/// Returns the length of an unmasked frame (RFC 6455, section 5.2).
fn frame_length(payload: usize) -> u64 {
    let header = match payload {
        0..=125 => 2,
        126..=0xffff => 4,
        _ => 10,
    };
    (payload + header) as u64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn frame_has_a_header_of_two_four_or_ten_bytes() {
        for (payload, frame) in [(0, 2), (125, 127), (126, 130), (65_535, 65_539), (65_536, 65_546)] {
            assert_eq!(frame_length(payload), frame, "{payload}");
        }
    }
}
