//! The change feed as it goes on: server-sent events, as browsers read them with `EventSource`.
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
/// How often something is sent at least, so that nobody in between takes the connection for dead.
const ALIVE: Duration = Duration::from_secs(15);
/// How many milliseconds a client waits before it comes back.
const RETRY: u32 = 2_000;

/// Sends each change as an event with an id, from which a client that was cut off goes on.
pub fn events(changes: impl Stream<Item = Result<Change>> + 'static) -> HttpResponse {
    let begin = futures_util::stream::once(async { Ok(Bytes::from(format!("retry: {RETRY}\n\n"))) });
    let changes = changes.map(|change| event(&change?));
    let clock = tokio::time::interval_at(tokio::time::Instant::now() + ALIVE, ALIVE);
    let alive = IntervalStream::new(clock).map(|_| Ok(Bytes::from_static(b": still here\n\n")));
    HttpResponse::Ok()
        .content_type(EVENTS)
        .insert_header((header::CACHE_CONTROL, "no-store"))
        .insert_header(("X-Accel-Buffering", "no"))
        .streaming(begin.chain(select(changes, alive)))
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
