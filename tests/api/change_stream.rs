//! The change feed as server-sent events: each change is sent once, and a client that reconnects misses no change.
use crate::support::{Register, author, on_both};
use crate::web_socket::Socket;
use reqwest::Response;
use sea_orm::{ConnectionTrait, Database};
use serde_json::{Value, json};
use std::sync::atomic::Ordering;
use std::time::Duration;
use thb_register::kinds::actions::Action;
use thb_register::package::{Contents, Package};
use thb_register::service::write::PendingRevision;
use tokio::task::block_in_place;
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
        let mut request = register.request("GET", "/v1/changes/stream").header("Accept", "text/event-stream");
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
        let feed = register.get("/v1/changes?after=1&limit=500").await;
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
        let response = register.request("GET", "/v1/changes/stream?after=1").send().await.unwrap();
        let mut listener = Listener { response, text: String::new() };
        let events = listener.events(2).await;
        assert_eq!((&*events[0].name, &*events[1].name), ("changed", "added"));
        for (path, name) in [
            ("/v1/changes/stream?after=x", "after"),
            ("/v1/changes/stream?from=1", "from"),
            ("/v1/changes/stream?kind=x", "kind"),
        ] {
            let answer = register.answer(path).await;
            assert_eq!((answer.status.as_u16(), &answer.json()["errors"][0]["name"]), (400, &json!(name)));
        }
        let request = register.request("GET", "/v1/changes/stream").header("Last-Event-ID", "x");
        let answer = register.send(request).await;
        assert_eq!((answer.status.as_u16(), &answer.json()["errors"][0]["name"]), (400, &json!("Last-Event-ID")));
        let request = register.request("GET", "/v1/changes/stream").header("Accept", "application/json");
        assert_eq!(register.send(request).await.status, 406);
    });
}

const WITH_RECORD: &str =
    "subscription { recordChanged { recordId event title cursor record { ... on Action { title } } } }";

fn socket(register: &Register) -> Socket {
    block_in_place(|| Socket::ready(register.url.strip_prefix("http://").unwrap()))
}

/// Opens listeners, half of them event streams and half of them subscriptions. Writes a revision with three changes, and waits until all
/// have received them. Returns the number of statements.
async fn statements(register: &Register, listeners: usize, number: usize) -> usize {
    let (mut streams, mut sockets) = (vec![], vec![]);
    for _ in 0..listeners / 2 {
        streams.push(Listener::open(register, None).await);
        let mut socket = socket(register);
        block_in_place(|| {
            socket.subscribe("1", WITH_RECORD);
            // The subscription starts before the answer to the next message.
            socket.subscribe("2", "{ register { revision } }");
            assert_eq!(socket.receive()["type"], "next");
            assert_eq!(socket.receive()["type"], "complete");
        });
        sockets.push(socket);
    }
    tokio::time::sleep(Duration::from_millis(300)).await;
    let before = register.statements.load(Ordering::Relaxed);
    change(register, number).await;
    for stream in &mut streams {
        assert_eq!(stream.events(3).await.len(), 3);
    }
    block_in_place(|| {
        for socket in &mut sockets {
            let events: Vec<_> = (0..3).map(|_| socket.receive()).collect();
            let of = |event: &Value| event["payload"]["data"]["recordChanged"].clone();
            let changed = of(&events[0]);
            assert_eq!((&changed["event"], &changed["recordId"]), (&json!("CHANGED"), &json!("16633-06-1.1.a")));
            assert_eq!(changed["record"]["title"], format!("Change {number}"));
            assert_eq!((&of(&events[1])["event"], &of(&events[1])["record"]), (&json!("REMOVED"), &Value::Null));
            assert_eq!(of(&events[2])["event"], "ADDED");
        }
    });
    register.statements.load(Ordering::Relaxed) - before
}

#[test]
fn listeners_share_the_statements_of_a_revision() {
    on_both(async |register| {
        change(&register, 0).await;
        let few = statements(&register, 2, 1).await;
        let many = statements(&register, 50, 2).await;
        assert!(many <= few, "{few} statements with 2 listeners, {many} with 50");
    });
}

#[test]
fn rejects_positions_that_the_register_never_had() {
    on_both(async |register| {
        change(&register, 0).await;
        let cursor =
            register.get("/v1/changes?after=1&limit=1").await["items"][0]["cursor"].as_str().unwrap().to_owned();
        let of_revision_1 =
            register.get("/v1/changes?limit=1").await["items"][0]["cursor"].as_str().unwrap().to_owned();
        for after in ["0", "1", "2", &cursor] {
            for query in ["limit=1", "format=ndjson"] {
                let path = format!("/v1/changes?{query}&after={after}");
                assert_eq!(register.answer(&path).await.status, 200, "{path}");
            }
        }
        replace_history(&register, 2).await;
        register.wait_for_new_history(&cursor).await;
        // The other history has the same first revision.
        assert_eq!(register.answer(&format!("/v1/changes?after={of_revision_1}")).await.status, 200);
        for (after, status, code) in [
            ("3", 410, "history_replaced"),
            ("2147483648", 410, "history_replaced"),
            ("99999999999999999999999", 410, "history_replaced"),
            (cursor.as_str(), 410, "history_replaced"),
            ("-1", 400, "invalid_request"),
            ("2.5", 400, "invalid_request"),
        ] {
            for path in ["/v1/changes?", "/v1/changes?format=ndjson&", "/v1/changes/stream?"] {
                let answer = register.answer(&format!("{path}after={after}")).await;
                assert_eq!((answer.status.as_u16(), &answer.json()["code"]), (status, &json!(code)), "{path} {after}");
            }
            let request = register.request("GET", "/v1/changes/stream").header("Last-Event-ID", after);
            let answer = register.send(request).await;
            assert_eq!((answer.status.as_u16(), &answer.json()["code"]), (status, &json!(code)), "{after}");
            let error = register.socket(&format!("subscription {{ recordChanged(after: \"{after}\") {{ id }} }}"));
            assert_eq!(error[0]["extensions"]["code"], code, "{after}: {error}");
        }
    });
}

/// Gives a revision another id, as in a backup that was restored and then changed.
async fn replace_history(register: &Register, number: i64) {
    let other = Database::connect(&register.database_url).await.unwrap();
    let sql = format!("update revision set id = '00000000-0000-4000-8000-00000000000{number}' where number = {number}");
    other.execute_unprepared(&sql).await.unwrap();
    other.close().await.unwrap();
}

/// Removes the latest revision, which has no changes, as the restore of a backup does.
async fn go_back(register: &Register, number: i64) {
    let other = Database::connect(&register.database_url).await.unwrap();
    other.execute_unprepared(&format!("delete from revision where number = {number}")).await.unwrap();
    other.execute_unprepared(&format!("update register set revision = {}", number - 1)).await.unwrap();
    other.close().await.unwrap();
}

impl Register {
    /// Waits until this process notices that a cursor belongs to another history.
    async fn wait_for_new_history(&self, cursor: &str) {
        for _ in 0..100 {
            if self.answer(&format!("/v1/changes?after={cursor}&limit=7")).await.status == 410 {
                return;
            }
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
        panic!("the register must notice that its history was replaced");
    }
}

#[test]
fn open_streams_end_if_the_history_is_replaced() {
    on_both(async |register| {
        change(&register, 0).await;
        // First the latest revision gets another id, then the register goes back to the revision before.
        for step in 0..2 {
            let mut listener = Listener::open(&register, None).await;
            let mut socket = socket(&register);
            block_in_place(|| {
                socket.subscribe("1", WITH_RECORD);
                socket.subscribe("2", "{ register { revision } }");
                assert_eq!((socket.receive()["id"].take(), socket.receive()["id"].take()), (json!("2"), json!("2")));
            });
            if step == 0 {
                replace_history(&register, 2).await;
            } else {
                go_back(&register, 3).await;
            }
            while let Some(chunk) = timeout(Duration::from_secs(20), listener.response.chunk()).await.unwrap().unwrap()
            {
                listener.text += std::str::from_utf8(&chunk).unwrap();
            }
            assert!(listener.text.contains("event: history_replaced\ndata: {\"code\":\"history_replaced\","));
            assert!(listener.text.ends_with("\n\n"), "{}", listener.text);
            let message = block_in_place(|| socket.receive());
            assert_eq!((&message["id"], &message["type"]), (&json!("1"), &json!("error")));
            assert_eq!(message["payload"][0]["extensions"]["code"], "history_replaced");
            // The next round removes this revision, which has no changes.
            if step == 0 {
                PendingRevision::begin(&register.store, author("empty")).await.unwrap().commit().await.unwrap();
            }
        }
    });
}
