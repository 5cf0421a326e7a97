//! The change feed as server-sent events: each change is sent once, and a client that reconnects misses no change.
use crate::support::{Register, author, on_both};
use reqwest::Response;
use serde_json::{Value, json};
use std::time::Duration;
use thb_register::kinds::actions::Action;
use thb_register::package::{Contents, Package};
use thb_register::service::write::PendingRevision;
use tokio::time::timeout;

/// A server-sent event.
#[derive(Clone, Debug, PartialEq)]
struct Event {
    id: String,
    name: String,
    change: Value,
}

/// A client of the stream.
struct Listener {
    response: Response,
    text: String,
}

impl Listener {
    async fn open(register: &Register, last: Option<&str>) -> Self {
        let mut request = register.request("GET", "/v1/revisions/stream").header("Accept", "text/event-stream");
        if let Some(last) = last {
            request = request.header("Last-Event-ID", last);
        }
        let response = request.send().await.unwrap();
        assert_eq!(response.status(), 200);
        assert_eq!(response.headers()["content-type"], "text/event-stream");
        assert_eq!(response.headers()["cache-control"], "no-store");
        let mut listener = Self { response, text: String::new() };
        // The first message shows that the stream is open.
        while !listener.text.contains("retry: 2000\n\n") {
            listener.read().await;
        }
        listener.text.clear();
        listener
    }

    async fn read(&mut self) {
        let chunk = timeout(Duration::from_secs(20), self.response.chunk()).await.expect("the server must send data");
        self.text += std::str::from_utf8(&chunk.unwrap().expect("the stream must not end")).unwrap();
    }

    async fn events(&mut self, count: usize) -> Vec<Event> {
        let mut events = vec![];
        while events.len() < count {
            let Some(end) = self.text.find("\n\n") else {
                self.read().await;
                continue;
            };
            let event: String = self.text.drain(..end + 2).collect();
            let line = |name: &str| event.lines().find_map(|line| line.strip_prefix(name)).map(ToOwned::to_owned);
            if let (Some(id), Some(name), Some(data)) = (line("id: "), line("event: "), line("data: ")) {
                events.push(Event { id, name, change: serde_json::from_str(&data).unwrap() });
            }
        }
        events
    }
}

/// Adds a revision: it changes one action, removes one and adds one.
async fn change(register: &Register, number: usize) {
    let actions = Contents::of(&Package::bundled().unwrap()).unwrap().actions;
    let (_, mut input) = actions.into_iter().next().unwrap();
    input.common.title = format!("Change {number}");
    let change = PendingRevision::begin(&register.store, author("change")).await.unwrap();
    change.replace::<Action>("16633-06-1.1.a", None, input.clone()).await.unwrap();
    if number > 0 {
        change.remove::<Action>(&format!("new-{}", number - 1), None).await.unwrap();
    }
    change.add::<Action>(&[(format!("new-{number}"), input)]).await.unwrap();
    change.commit().await.unwrap();
}

#[test]
fn reconnecting_client_receives_each_change_once() {
    on_both(async |register| {
        let mut listener = Listener::open(&register, None).await;
        change(&register, 0).await;
        let mut events = listener.events(1).await;
        // Disconnects in the middle of a revision, and while two more revisions are written.
        drop(listener);
        change(&register, 1).await;
        change(&register, 2).await;
        let mut listener = Listener::open(&register, Some(&events[0].id)).await;
        events.extend(listener.events(4).await);
        drop(listener);
        let mut listener = Listener::open(&register, Some(&events[4].id)).await;
        change(&register, 3).await;
        events.extend(listener.events(6).await);
        let feed = register.get("/v1/revisions?after=1&limit=500").await;
        let received: Vec<_> = events.iter().map(|event| event.change.clone()).collect();
        assert_eq!(json!(received), feed["items"]);
        assert!(events.iter().all(|event| event.change["event"] == event.name));
        assert_eq!(events.len(), 11);
    });
}

#[test]
fn stream_starts_after_the_given_revision() {
    on_both(async |register| {
        change(&register, 0).await;
        let response = register.request("GET", "/v1/revisions/stream?after=1").send().await.unwrap();
        let mut listener = Listener { response, text: String::new() };
        let events = listener.events(2).await;
        assert_eq!((&*events[0].name, &*events[1].name), ("changed", "added"));
        for (path, name) in [("/v1/revisions/stream?after=x", "after"), ("/v1/revisions/stream?from=1", "from")] {
            let answer = register.answer(path).await;
            assert_eq!((answer.status.as_u16(), &answer.json()["errors"][0]["name"]), (400, &json!(name)));
        }
        let request = register.request("GET", "/v1/revisions/stream").header("Last-Event-ID", "x");
        let answer = register.send(request).await;
        assert_eq!((answer.status.as_u16(), &answer.json()["errors"][0]["name"]), (400, &json!("Last-Event-ID")));
        let request = register.request("GET", "/v1/revisions/stream").header("Accept", "application/json");
        assert_eq!(register.send(request).await.status, 406);
    });
}
