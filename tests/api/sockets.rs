//! GraphQL over WebSocket: the rules of `graphql-transport-ws`, and its limits.
use crate::support::{Register, author, inputs, on_both, on_both_with_streams};
use crate::web_socket::{Received, Socket};
use sea_orm::{ConnectionTrait, Database, TransactionTrait};
use serde_json::{Value, json};
use socket2::{Domain, SockAddr, Type};
use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::time::{Duration, Instant};
use thb_register::kinds::actions::Action;
use thb_register::service::write::PendingRevision;
use thb_register::stream_limits::StreamLimits;
use tokio::task::block_in_place;

fn address(register: &Register) -> &str {
    register.url.strip_prefix("http://").unwrap()
}

/// Changes the titles of three actions in one revision.
async fn change_three(register: &Register, title: &str) {
    let change = PendingRevision::begin(&register.store, author("changes")).await.unwrap();
    for (head, mut input) in inputs::<Action>(&register.store).await.into_iter().take(3) {
        input.common.title = format!("{title} of {}", head.id);
        change.replace::<Action>(&head.id, None, input).await.unwrap();
    }
    change.commit().await.unwrap();
}

const ALL_CHANGES: &str = "subscription { recordChanged { id } }";

#[test]
fn closes_the_socket_with_the_code_of_the_protocol() {
    on_both(async |register| {
        let address = address(&register);
        block_in_place(|| {
            let mut socket = Socket::open(address);
            socket.subscribe("1", ALL_CHANGES);
            assert_eq!(socket.receive_any(), Received::Closed(Some(4401)));

            let mut socket = Socket::ready(address);
            socket.send(&json!({ "type": "connection_init" }));
            assert_eq!(socket.receive_any(), Received::Closed(Some(4429)));

            let mut socket = Socket::ready(address);
            socket.subscribe("1", ALL_CHANGES);
            socket.subscribe("1", ALL_CHANGES);
            assert_eq!(socket.receive_any(), Received::Closed(Some(4409)));

            for invalid in ["", "{", "[]", r#"{"type":"start"}"#, r#"{"type":"subscribe","id":"1"}"#] {
                let mut socket = Socket::ready(address);
                socket.send_text(invalid);
                assert_eq!(socket.receive_any(), Received::Closed(Some(4400)), "{invalid}");
            }
            for (sent, received) in [(1000, 1000), (1001, 1001), (4999, 4999), (1006, 1002), (999, 1002)] {
                let mut socket = Socket::ready(address);
                socket.close(sent);
                assert_eq!(socket.receive_any(), Received::Closed(Some(received)), "{sent}");
                assert!(socket.try_receive().is_err(), "the connection ends");
            }
            let mut socket = Socket::ready(address);
            socket.send_frame(1, &[0xff, 0xfe]).unwrap();
            assert_eq!(socket.receive_any(), Received::Closed(Some(1007)), "text that is not UTF-8");
            let mut socket = Socket::ready(address);
            // Fails if the server has already closed the connection.
            let _ = socket.send_frame(1, &vec![b' '; (1 << 20) + 1]);
            assert_eq!(socket.receive_any(), Received::Closed(Some(1009)), "a message that is too long");
        });
    });
}

/// The server reads what the client has sent before it disconnects. Otherwise the operating system would drop the close frame.
#[test]
fn client_that_sends_much_receives_the_close_code() {
    on_both(async |register| {
        block_in_place(|| {
            let mut socket = Socket::open(address(&register));
            let message = json!({ "id": "1", "type": "subscribe", "payload": { "query": ALL_CHANGES } }).to_string();
            for _ in 0..2_000 {
                if socket.send_frame(1, message.as_bytes()).is_err() {
                    break;
                }
            }
            assert_eq!(socket.receive_any(), Received::Closed(Some(4401)));
        });
    });
}

#[test]
fn socket_without_initialisation_is_closed() {
    let limits = || StreamLimits { init_timeout: Duration::from_millis(300), ..StreamLimits::default() };
    on_both_with_streams(limits, async |register| {
        let address = address(&register);
        block_in_place(|| {
            let mut initialised = Socket::ready(address);
            let mut socket = Socket::open(address);
            // Other messages do not count.
            socket.send(&json!({ "type": "ping" }));
            assert_eq!(socket.receive(), json!({ "type": "pong" }));
            assert_eq!(socket.receive_any(), Received::Closed(Some(4408)));
            initialised.send(&json!({ "type": "ping" }));
            assert_eq!(initialised.receive(), json!({ "type": "pong" }));
        });
    });
}

#[test]
fn operation_that_cannot_start_receives_an_error_message() {
    on_both(async |register| {
        let mut socket = block_in_place(|| Socket::ready(address(&register)));
        for (document, code) in [
            ("{", "graphql_parse_failed"),
            ("{ nope }", "graphql_validation_failed"),
            ("subscription { nope }", "graphql_validation_failed"),
            ("subscription { recordChanged { nope } }", "graphql_validation_failed"),
            ("mutation { nope }", "graphql_validation_failed"),
            ("query A { register { revision } } query B { register { revision } }", "graphql_validation_failed"),
            ("subscription { a: recordChanged { id } b: recordChanged { id } }", "graphql_validation_failed"),
            ("subscription { ...c } fragment c on Subscription { recordChanged { id } }", "graphql_validation_failed"),
            (r#"subscription { recordChanged(after: "x") { id } }"#, "invalid_request"),
            (r#"subscription { recordChanged(after: "-1") { id } }"#, "invalid_request"),
            (r#"subscription { recordChanged(after: "2") { id } }"#, "history_replaced"),
        ] {
            let message = block_in_place(|| {
                socket.subscribe("1", document);
                socket.receive()
            });
            assert_eq!((&message["type"], &message["id"]), (&json!("error"), &json!("1")), "{document}: {message}");
            let error = &message["payload"][0];
            assert_eq!(error["extensions"]["code"], code, "{document}: {message}");
            assert!(error["message"].is_string());
        }
        // The errors are those of HTTP.
        let over_http = register.graphql("{ nope }", json!({})).await;
        let over_socket = block_in_place(|| {
            socket.subscribe("1", "{ nope }");
            socket.receive()
        });
        assert_eq!(over_socket["payload"], over_http["errors"]);
    });
}

#[test]
fn query_over_a_socket_has_the_response_of_http() {
    on_both(async |register| {
        let mut socket = block_in_place(|| Socket::ready(address(&register)));
        for document in [
            "{ register { revision counts { projects } } }",
            "query ($no: Boolean = false) { a: register { revision @include(if: $no) } }",
            r#"{ country(code: "NG") { name projects(first: 3) { totalCount nodes { id reporter { name } sameAs { id } } } } }"#,
            r#"{ register { revision } projects(first: 1, filter: { country: ["XX"] }) { totalCount } }"#,
        ] {
            let expected = register.graphql(document, json!({})).await;
            let (result, end) = block_in_place(|| {
                socket.subscribe("q", document);
                (socket.receive(), socket.receive())
            });
            assert_eq!(result, json!({ "id": "q", "type": "next", "payload": expected }), "{document}");
            assert_eq!(end, json!({ "id": "q", "type": "complete" }));
        }
    });
}

/// Another transaction locks a table on PostgreSQL, so the query waits. SQLite has no such locks.
#[test]
fn query_over_a_socket_has_the_time_limit_of_http() {
    on_both(async |register| {
        if !register.database_url.starts_with("postgres") {
            return;
        }
        register.get("/v1/actions?limit=1").await;
        let other = Database::connect(&register.database_url).await.unwrap();
        let lock = other.begin().await.unwrap();
        lock.execute_unprepared("lock table action in access exclusive mode").await.unwrap();
        let message = block_in_place(|| {
            let mut socket = Socket::ready(address(&register));
            socket.subscribe("1", "{ actions(first: 9) { nodes { title } } }");
            socket.receive()
        });
        assert_eq!(
            (&message["type"], &message["payload"][0]["extensions"]["code"]),
            (&json!("error"), &json!("timeout"))
        );
        lock.rollback().await.unwrap();
        other.close().await.unwrap();
    });
}

#[test]
fn socket_runs_ten_operations_and_refuses_the_others() {
    const SUBSCRIPTIONS: usize = 30_000;
    on_both(async |register| {
        let address = address(&register).to_owned();
        let mut socket = block_in_place(|| Socket::ready(&address));
        let flood = std::thread::spawn(move || {
            // The client reads while it sends, because the server sends an answer to each message.
            let mut refused = 0;
            for id in 0..SUBSCRIPTIONS {
                socket.subscribe(&id.to_string(), ALL_CHANGES);
                if id >= 10 {
                    let message = socket.receive();
                    assert_eq!((&message["type"], &message["id"]), (&json!("error"), &json!(id.to_string())));
                    assert_eq!(message["payload"][0]["extensions"]["code"], "limit_exceeded");
                    refused += 1;
                }
            }
            assert_eq!(refused, SUBSCRIPTIONS - 10);
            socket
        });
        for _ in 0..20 {
            register.get("/v1/actions?limit=3").await;
        }
        let mut socket = block_in_place(|| flood.join().unwrap());
        change_three(&register, "Flood").await;
        let messages = block_in_place(|| {
            let messages: Vec<Value> = (0..30).map(|_| socket.receive()).collect();
            socket.send(&json!({ "id": "9", "type": "complete" }));
            socket.subscribe("again", "{ register { revision } }");
            let next = socket.receive();
            assert_eq!((&next["id"], &next["type"]), (&json!("again"), &json!("next")), "there is room again");
            messages
        });
        let mut running: Vec<_> = messages.iter().map(|message| message["id"].as_str().unwrap()).collect();
        running.sort_unstable();
        running.dedup();
        assert_eq!(running, ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"]);
    });
}

/// Opens a connection whose buffers are small on both sides.
fn narrow(address: &str) -> TcpStream {
    let address: SocketAddr = address.parse().unwrap();
    let socket = socket2::Socket::new(Domain::IPV4, Type::STREAM, None).unwrap();
    socket.set_tcp_mss(536).unwrap();
    socket.set_recv_buffer_size(4096).unwrap();
    socket.connect(&SockAddr::from(address)).unwrap();
    let stream = TcpStream::from(socket);
    stream.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
    stream
}

const ONE_STREAM: fn() -> StreamLimits =
    || StreamLimits { total: 1, stall_timeout: Duration::from_secs(1), ..StreamLimits::default() };

/// Waits until the server allows another stream, because it has closed the only one.
async fn wait_for_room(register: &Register) {
    let began = Instant::now();
    while register.request("GET", "/v1/changes/stream").send().await.unwrap().status() != 200 {
        assert!(began.elapsed() < Duration::from_secs(20), "the server must disconnect a client that does not read");
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
}

#[test]
fn socket_of_a_slow_reader_is_closed() {
    on_both_with_streams(ONE_STREAM, async |register| {
        let mut socket = block_in_place(|| {
            let mut socket = Socket::over(narrow(address(&register)), "").unwrap();
            socket.init();
            for id in 0..10 {
                let query = "{ actions(first: 200) { nodes { id title summary note } } }";
                socket.subscribe(&id.to_string(), query);
            }
            socket
        });
        wait_for_room(&register).await;
        // The client still receives what the operating system had accepted, and then the end.
        let received = block_in_place(|| {
            let mut received = 0;
            while let Ok(Received::Message(_)) = socket.try_receive() {
                received += 1;
            }
            received
        });
        assert!(received < 20, "the server must not have sent everything");
    });
}

#[test]
fn event_stream_of_a_slow_reader_is_closed() {
    on_both_with_streams(ONE_STREAM, async |register| {
        let stream = block_in_place(|| {
            let mut stream = narrow(address(&register));
            stream.write_all(b"GET /v1/changes/stream?after=0 HTTP/1.1\r\nHost: localhost\r\n\r\n").unwrap();
            let mut begin = [0; 15];
            stream.read_exact(&mut begin).unwrap();
            assert_eq!(&begin, b"HTTP/1.1 200 OK");
            stream
        });
        wait_for_room(&register).await;
        drop(stream);
    });
}

#[test]
fn open_streams_of_a_process_are_limited() {
    let limits = || StreamLimits { total: 3, ..StreamLimits::default() };
    on_both_with_streams(limits, async |register| {
        let stream = async || register.request("GET", "/v1/changes/stream").send().await.unwrap();
        let events = stream().await;
        let sockets = block_in_place(|| [Socket::ready(address(&register)), Socket::ready(address(&register))]);
        let refused = stream().await;
        assert_eq!((refused.status().as_u16(), refused.headers()["retry-after"].to_str().unwrap()), (503, "10"));
        assert_eq!(refused.json::<Value>().await.unwrap()["code"], "overloaded");
        let refused = block_in_place(|| Socket::try_open(address(&register), "").err().unwrap());
        assert!(refused.starts_with("HTTP/1.1 503"), "{refused}");
        assert!(refused.contains("retry-after: 10"), "{refused}");
        // Addresses do not count without trusted proxies, and other requests are not limited.
        register.get("/v1/actions?limit=1").await;
        drop((events, sockets));
        wait_for_room(&register).await;
    });
}

#[test]
fn open_streams_of_a_client_are_limited_behind_trusted_proxies() {
    let limits = || StreamLimits {
        per_client: 2,
        trusted_proxies: vec!["127.0.0.0/8".parse().unwrap()],
        ..StreamLimits::default()
    };
    on_both_with_streams(limits, async |register| {
        let from = async |forwarded: &str| {
            let request = register.request("GET", "/v1/changes/stream").header("X-Forwarded-For", forwarded);
            request.send().await.unwrap()
        };
        let open = |forwarded: &str| {
            block_in_place(|| Socket::try_open(address(&register), &format!("X-Forwarded-For: {forwarded}\r\n")))
        };
        let first = from("1.2.3.4").await;
        let second = open("6.6.6.6, 1.2.3.4, 127.0.0.2").unwrap();
        assert_eq!((first.status().as_u16(), from("9.9.9.9, 1.2.3.4").await.status().as_u16()), (200, 503));
        assert!(open("1.2.3.4").is_err());
        let another = [from("1.2.3.5").await, from("2001:db8::1").await, from("2001:db8::2").await];
        assert!(another.iter().all(|stream| stream.status() == 200));
        assert_eq!(from("2001:db8::3").await.status(), 503, "a client has a whole network of IPv6 addresses");
        drop((first, second));
    });
}

#[test]
fn event_has_the_records_around_its_record() {
    on_both(async |register| {
        let document = r#"subscription { recordChanged(kinds: [PROJECT], after: "0") { recordId record { ... on Project {
            id reporter { name projects(first: 2) { totalCount nodes { id } } } sameAs { id } reportedAgain { totalCount } } } } }"#;
        let events = block_in_place(|| {
            let mut socket = Socket::ready(address(&register));
            socket.subscribe("1", document);
            (0..20).map(|_| socket.receive()["payload"].take()).collect::<Vec<_>>()
        });
        for event in events {
            assert_eq!(event.get("errors"), None);
            let record = &event["data"]["recordChanged"]["record"];
            assert_eq!(record["id"], event["data"]["recordChanged"]["recordId"]);
            assert!(record["reportedAgain"]["totalCount"].is_u64() && record["sameAs"].is_array(), "{record}");
        }
    });
}
