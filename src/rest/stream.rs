//! The live change feed: server-sent events for `EventSource` in browsers.
use crate::error::{Error, Result};
use crate::service::changes::Change;
use crate::stream_limits::OpenStream;
use actix_web::HttpResponse;
use actix_web::http::header;
use actix_web::web::Bytes;
use entity::vocabulary::Event;
use futures_util::stream::{Stream, StreamExt, once, select};
use std::future::ready;
use std::time::Duration;
use tokio::time::MissedTickBehavior;
use tokio_stream::wrappers::IntervalStream;

pub const EVENTS: &str = "text/event-stream";
/// The interval of keep-alive comments. They stop proxies from closing an idle connection.
const KEEP_ALIVE: Duration = Duration::from_secs(15);
/// The time that a client waits before it reconnects, in milliseconds.
const RETRY_MS: u32 = 2_000;

/// Sends each change as an event. A client that reconnects continues after the id of its last event. If the history of the register is
/// replaced, the last event says so.
pub fn events(changes: impl Stream<Item = Result<Change>> + 'static, open: OpenStream) -> HttpResponse {
    let start = once(ready(Some(Ok(Bytes::from(format!("retry: {RETRY_MS}\n\n"))))));
    let changes = changes.map(|change| match change {
        Err(error @ Error::HistoryReplaced { .. }) => Some(Ok(history_replaced(&error))),
        change => Some(change.and_then(|change| event(&change))),
    });
    let mut clock = tokio::time::interval_at(tokio::time::Instant::now() + KEEP_ALIVE, KEEP_ALIVE);
    clock.set_missed_tick_behavior(MissedTickBehavior::Delay);
    let keep_alive = IntervalStream::new(clock).map(|_| Some(Ok(Bytes::from_static(b": keep-alive\n\n"))));
    // The keep-alive comments never end, so the end of the changes is an item.
    let messages = start.chain(select(changes.chain(once(ready(None))), keep_alive));
    let messages = messages.take_while(|message| ready(message.is_some())).filter_map(ready);
    HttpResponse::Ok()
        .content_type(EVENTS)
        .insert_header((header::CACHE_CONTROL, "no-store"))
        .insert_header(("X-Accel-Buffering", "no"))
        .streaming(messages.inspect(move |_: &Result<Bytes>| {
            // The stream counts as open until it is dropped.
            let _ = &open;
        }))
}

fn history_replaced(error: &Error) -> Bytes {
    let data = serde_json::json!({ "code": error.code(), "detail": error.to_string() });
    Bytes::from(format!("event: {}\ndata: {data}\n\n", error.code()))
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
