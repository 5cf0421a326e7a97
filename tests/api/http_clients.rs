//! HTTP as clients speak it: HEAD, HTTP/1.0, upgrades, compressed streams and bodies.
use crate::support::{Register, on_both};
use flate2::read::GzDecoder;
use serde_json::json;
use std::io::Read;
use std::time::{Duration, Instant};

const STREAMS: [&str; 5] = [
    "/v1/changes/stream",
    "/v1/projects?format=csv",
    "/v1/projects?format=ndjson",
    "/v1/projects?format=xlsx",
    "/v1/changes?format=ndjson",
];

/// The next request on the connection is answered, so the body has ended.
#[test]
fn head_on_streams_ends_with_the_headers() {
    on_both(async |register| {
        for path in STREAMS {
            let head = format!("HEAD {path} HTTP/1.1\r\nHost: x\r\n\r\n");
            let next = "GET /health/live HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";
            let started = Instant::now();
            let answers = register.exchange(&format!("{head}{next}"));
            assert!(started.elapsed() < Duration::from_secs(10), "{path}");
            let (first, rest) = answers.split_once("\r\n\r\n").unwrap();
            assert!(first.starts_with("HTTP/1.1 200") && rest.starts_with("HTTP/1.1 200 OK"), "{path}: {answers}");
            assert!(rest.ends_with(r#"{"status":"ok"}"#), "{path}: {answers}");
        }
        let before = register.statements.load(std::sync::atomic::Ordering::Relaxed);
        let get = register.answer("/v1/projects?format=csv&q=nigeria").await;
        let of_get = register.statements.load(std::sync::atomic::Ordering::Relaxed) - before;
        let head = register.send(register.request("HEAD", "/v1/projects?format=csv&q=nigeria")).await;
        let of_head = register.statements.load(std::sync::atomic::Ordering::Relaxed) - before - of_get;
        for name in ["etag", "content-type", "content-disposition", "last-modified", "vary"] {
            assert_eq!(head.header(name), get.header(name), "{name}");
        }
        assert_eq!(head.header("content-length"), get.header("content-length"));
        assert!(of_get > 0 && of_head == 0, "HEAD comes from the cache: {of_head}, {of_get}");
    });
}

/// HTTP/1.0 has no chunks. Files have a length. `long_files_are_streamed` checks streams.
#[test]
fn answers_to_http_1_0_have_a_length() {
    on_both(async |register| {
        let expected = register.answer("/v1/projects?format=csv&fields=id").await.text;
        let answer = register.exchange("GET /v1/projects?format=csv&fields=id HTTP/1.0\r\n\r\n");
        let (head, body) = answer.split_once("\r\n\r\n").unwrap();
        assert!(
            head.starts_with("HTTP/1.0 200") && head.contains(&format!("content-length: {}", body.len())),
            "{head}"
        );
        assert_eq!(body, expected);
    });
}

/// The HTTP clients of Java offer an upgrade by default. The answer is the same as without it.
#[test]
fn upgrades_to_other_protocols_are_ignored() {
    on_both(async |register| {
        let path = "/v1/plans?limit=1";
        let plain = register.answer(path).await;
        for (path, upgrade) in [
            (path, "h2c"),
            (path, "TLS/1.2"),
            (path, "websocket"),
            ("/graphql?query=%7Bregister%7Brevision%7D%7D", "h2c"),
        ] {
            let request = |more: &str| {
                format!(
                    "GET {path} HTTP/1.1\r\nHost: x\r\nAccept: */*\r\nConnection: Upgrade, HTTP2-Settings\r\nUpgrade: {upgrade}\r\n{more}\r\n"
                )
            };
            let answer = register.exchange(&request(""));
            let (head, body) = answer.split_once("\r\n\r\n").unwrap();
            assert!(head.starts_with("HTTP/1.1 200 OK") && !head.contains("upgrade"), "{upgrade}: {head}");
            for name in ["etag: ", "vary: ", "cache-control: public", "last-modified: "] {
                assert!(head.contains(name), "{upgrade}: {head}");
            }
            if path.starts_with("/v1") {
                assert_eq!(body, plain.text, "{upgrade}");
                let tag = format!("If-None-Match: {}\r\n", plain.header("etag"));
                assert!(register.exchange(&request(&tag)).starts_with("HTTP/1.1 304"), "{upgrade}");
            }
        }
    });
}

/// A body that never ends is refused after 10 seconds.
#[test]
fn slow_request_bodies_time_out() {
    on_both(async |register| {
        let begin = Instant::now();
        let answer = register.exchange(
            "POST /graphql HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{",
        );
        assert!(answer.starts_with("HTTP/1.1 408"), "{answer}");
        assert!(answer.contains("\"code\":\"timeout\""), "{answer}");
        assert!(begin.elapsed() > Duration::from_secs(9), "{:?}", begin.elapsed());
    });
}

#[test]
fn the_name_of_the_web_socket_protocol_is_case_insensitive() {
    on_both(async |register| {
        for name in ["websocket", "WebSocket", "WEBSOCKET"] {
            let answer = register.exchange(&format!(
                "GET /graphql HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: {name}\r\nSec-WebSocket-Version: 13\r\n\
                 Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Protocol: graphql-transport-ws\r\n\r\n\u{88}\u{80}"
            ));
            assert!(answer.starts_with("HTTP/1.1 101"), "{name}: {answer}");
        }
    });
}

async fn fetch(register: &Register, path: &str, coding: &str) -> (String, Vec<u8>) {
    let response = register.request("GET", path).header("Accept-Encoding", coding).send().await.unwrap();
    assert_eq!(response.status(), 200);
    let found = response.headers().get("content-encoding").map_or("", |value| value.to_str().unwrap()).to_owned();
    (found, response.bytes().await.unwrap().into())
}

#[test]
fn texts_are_compressed() {
    on_both(async |register| {
        for path in ["/v1/projects?format=csv", "/v1/projects?format=ndjson", "/v1/changes?format=ndjson"] {
            let (_, plain) = fetch(&register, path, "identity").await;
            let (coding, bytes) = fetch(&register, path, "gzip").await;
            let mut text = vec![];
            GzDecoder::new(&bytes[..]).read_to_end(&mut text).unwrap();
            assert!(coding == "gzip" && text == plain && bytes.len() * 3 < plain.len(), "{path}");
            let (coding, bytes) = fetch(&register, path, "br, gzip;q=.5").await;
            let mut text = vec![];
            brotli::Decompressor::new(&bytes[..], 4096).read_to_end(&mut text).unwrap();
            assert!(coding == "br" && text == plain && bytes.len() * 3 < plain.len(), "{path}");
        }
        for path in ["/v1/projects?format=xlsx", "/v1/datapackage.zip"] {
            let (coding, bytes) = fetch(&register, path, "gzip, br").await;
            assert!(coding.is_empty() && bytes.starts_with(b"PK"), "{path} is compressed already");
        }
    });
}

#[test]
fn encoded_request_bodies_are_refused() {
    on_both(async |register| {
        for (coding, status) in [("gzip", 415), ("GZIP", 415), ("identity", 200)] {
            let request = register.request("POST", "/graphql").header("Content-Encoding", coding);
            let answer = register.send(request.json(&json!({ "query": "{ register { revision } }" }))).await;
            assert_eq!(answer.status.as_u16(), status, "{coding}: {}", answer.text);
        }
    });
}

#[test]
fn graphql_refuses_arrays_and_takes_empty_parameters() {
    on_both(async |register| {
        for body in [json!(["{__typename}", null, null, null]), json!([{ "query": "{__typename}" }]), json!([])] {
            let answer = register.send(register.request("POST", "/graphql").json(&body)).await;
            let fault = &answer.json()["errors"][0]["extensions"]["errors"][0];
            assert_eq!(answer.status, 400);
            assert!(fault["detail"].as_str().unwrap().starts_with("is a JSON array"), "{fault}");
        }
        let answer = register.get("/graphql?query=%7B__typename%7D&variables=&extensions=&operationName=").await;
        assert_eq!(answer["data"], json!({ "__typename": "Query" }));
    });
}

#[test]
fn nodes_returns_a_repeated_id_at_each_position() {
    on_both(async |register| {
        let id = "12401-11-at-02";
        let query = format!("{{ nodes(ids: [\"{id}\", \"none\", \"{id}\"]) {{ id }} }}");
        let data = register.data(&query, json!({})).await;
        assert_eq!(data["nodes"], json!([{ "id": id }, null, { "id": id }]));
    });
}
