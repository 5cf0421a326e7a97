//! The live change feed: server-sent events for `EventSource` in browsers.
use crate::error::{Error, Result};
use crate::service::history::Change;
use actix_web::HttpResponse;
use actix_web::http::header;
use actix_web::web::Bytes;
use entity::vocabulary::Event;
use futures_util::stream::{Stream, StreamExt, select};
use std::time::Duration;
use tokio_stream::wrappers::IntervalStream;

pub const EVENTS: &str = "text/event-stream";
/// The interval of keep-alive comments. They stop proxies from closing an idle connection.
const KEEP_ALIVE: Duration = Duration::from_secs(15);
/// The time that a client waits before it reconnects, in milliseconds.
const RETRY_MS: u32 = 2_000;

/// Sends each change as an event. A client that reconnects continues after the id of its last event.
pub fn events(changes: impl Stream<Item = Result<Change>> + 'static) -> HttpResponse {
    let start = futures_util::stream::once(async { Ok(Bytes::from(format!("retry: {RETRY_MS}\n\n"))) });
    let changes = changes.map(|change| event(&change?));
    let clock = tokio::time::interval_at(tokio::time::Instant::now() + KEEP_ALIVE, KEEP_ALIVE);
    let keep_alive = IntervalStream::new(clock).map(|_| Ok(Bytes::from_static(b": keep-alive\n\n")));
    HttpResponse::Ok()
        .content_type(EVENTS)
        .insert_header((header::CACHE_CONTROL, "no-store"))
        .insert_header(("X-Accel-Buffering", "no"))
        .streaming(start.chain(select(changes, keep_alive)))
}

fn event(change: &Change) -> Result<Bytes> {
    let name = match change.event {
        Event::Added => "added",
        Event::Changed => "changed",
        Event::Removed => "removed",
    };
    let data = serde_json::to_string(change).map_err(|e| Error::Internal(e.to_string()))?;
    Ok(Bytes::from(format!("id: {}\nevent: {name}\ndata: {data}\n\n", change.cursor)))
}
