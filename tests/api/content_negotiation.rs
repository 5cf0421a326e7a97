//! Content negotiation: `Accept`, `Accept-Encoding` and `If-None-Match` as clients write them. Caches make no difference.
use crate::support::{Register, check_property, on_both, with_and_without_caches};
use proptest::collection::vec;
use proptest::prelude::Strategy;
use proptest::sample::select;
use reqwest::redirect::Policy;
use reqwest::{Client, RequestBuilder};
use serde_json::{Value, json};
use std::collections::{BTreeMap, HashMap};
use std::sync::Mutex;
use std::sync::atomic::Ordering;
use thb_register::contract;

/// The Accept header of the URL class of Java until 2024.
const JAVA: &str = "text/html, image/gif, image/jpeg, *; q=.2, */*; q=.2";

async fn negotiate(register: &Register, path: &str, lines: &[&str]) -> (u16, String) {
    let request = lines.iter().fold(register.request("GET", path), |request, line| request.header("Accept", *line));
    let answer = register.send(request).await;
    (answer.status.as_u16(), answer.header("content-type").to_owned())
}

#[test]
fn accept_is_read_as_clients_write_it() {
    on_both(async |register| {
        let (json, csv) = ("application/json", "text/csv; charset=utf-8; header=present");
        for (lines, status, media_type) in [
            (&[JAVA][..], 200, json),
            (&["*/*;q=.2"], 200, json),
            (&["application/json;;q=1;"], 200, json),
            (&["nonsense"], 200, json),
            (&["nonsense", "image/png"], 406, "application/problem+json"),
            (&["image/png", "text/csv"], 200, csv),
            (&["*/*;q=0.1", "text/csv"], 200, csv),
            (&["application/json;q=0, */*"], 200, "application/x-ndjson"),
            (&["application/json;q=0"], 406, "application/problem+json"),
        ] {
            // The second answer comes from the cache.
            for _ in 0..2 {
                let found = negotiate(&register, "/v1/plans", lines).await;
                assert_eq!(found, (status, media_type.to_owned()), "{lines:?}");
            }
        }
        let package = negotiate(&register, "/v1/datapackage.zip", &["application/problem+json"]).await;
        assert_eq!(package, (200, "application/zip".to_owned()), "as the clients of openapi-generator ask for it");
        let graphql = "/graphql?query=%7Bregister%7Brevision%7D%7D";
        for (lines, status, media_type) in [
            (&[JAVA][..], 200, "application/json; charset=utf-8"),
            (
                &["image/png", "application/graphql-response+json"],
                200,
                "application/graphql-response+json; charset=utf-8",
            ),
            (&["*/*", "application/json;q=0"], 200, "application/graphql-response+json; charset=utf-8"),
            (&["application/*;q=.5"], 200, "application/json; charset=utf-8"),
            (&["text/html"], 406, "application/problem+json"),
        ] {
            let found = negotiate(&register, graphql, lines).await;
            assert_eq!(found, (status, media_type.to_owned()), "{lines:?}");
        }
        let answer = register.exchange("GET /v1/plans HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        assert!(answer.contains("content-type: application/json\r\n"), "without Accept: {answer}");
    });
}

/// A second line must not change what others get from the cache.
#[test]
fn several_accept_lines_do_not_poison_the_cache() {
    on_both(async |register| {
        let browser = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
        let graphql = "/graphql?query=%7Bregister%7Brevision%7D%7D";
        for (path, first, second) in [
            ("/v1/changes", browser, "application/atom+xml"),
            ("/v1/plans", "image/png", "application/json"),
            (graphql, "*/*", "application/graphql-response+json"),
        ] {
            negotiate(&register, path, &[first, second]).await;
            let expected = if first == "image/png" { 406 } else { 200 };
            let (status, media_type) = negotiate(&register, path, &[first]).await;
            assert_eq!((status, media_type.contains("json")), (expected, true), "{path}: {media_type}");
            assert!(!media_type.contains("graphql-response"), "{media_type}");
        }
    });
}

/// The key of a response is what was negotiated, not the headers.
#[test]
fn requests_with_long_headers_share_one_response() {
    on_both(async |register| {
        register.get("/v1/plans").await;
        let before = register.statements.load(Ordering::Relaxed);
        let mut tags = std::collections::BTreeSet::new();
        for number in 0..50 {
            let accept = format!("application/json, x/{}{number}", "y".repeat(60_000));
            let request = register.request("GET", "/v1/plans").header("Accept", accept);
            let answer = register.send(request).await;
            assert_eq!(answer.status, 200);
            tags.insert(answer.header("etag").to_owned());
        }
        assert_eq!(register.statements.load(Ordering::Relaxed), before);
        assert_eq!(tags.len(), 1);
    });
}

/// The cache knows the offers of each path from the contract. The handlers must offer the same.
#[test]
fn contract_lists_the_media_types_that_the_handlers_offer() {
    let api = contract::openapi();
    on_both(async |register| {
        for (path, item) in api["paths"].as_object().unwrap() {
            // A redirect has no content.
            let Some(content) = item["get"]["responses"]["200"]["content"].as_object() else { continue };
            let offered: Vec<_> = content.keys().map(String::as_str).collect();
            if path.contains('{') {
                assert_eq!(offered, ["application/json"], "{path}: the cache does not know the offers of templates");
                continue;
            }
            if path.starts_with("/health") {
                continue;
            }
            let address = if path == "/v1/search" { "/v1/search?q=a" } else { path };
            let answer = register.send(register.request("GET", address).header("Accept", "x/y")).await;
            let detail = format!("the resource is available only as {}", offered.join(", "));
            assert_eq!(
                (answer.status.as_u16(), answer.json()["detail"].as_str()),
                (406, Some(detail.as_str())),
                "{path}"
            );
        }
    });
}

const PATHS: [&str; 18] = [
    "/v1/actions?limit=2",
    "/v1/plans",
    "/v1/plans?format=csv",
    "/v1/projects?country=NG&fields=id,title",
    "/v1/projects?country=NG&format=xlsx&fields=id",
    "/v1/projects/12401-11-at-02",
    "/v1/projects/none",
    "/v1/projects?limit=501",
    "/v1?include=changes",
    "/v1/revisions",
    "/v1/changes?limit=3",
    "/v1/changes?limit=3&format=atom",
    "/v1/search?q=nigeria&limit=2",
    "/v1/agreements/stats?group_by=agency",
    "/v1/nothing",
    "/graphql?query=%7Bactions(first:3)%7Bnodes%7Bid%20title%20summary%7D%7D%7D",
    "/graphql?query=%7Baction(id:%22none%22)%7Bid%7D%7D",
    "/graphql?query=%7Bnothing%7D",
];

const ACCEPT: [&str; 22] = [
    "*/*",
    "*",
    JAVA,
    "application/json",
    "application/json;q=0",
    "application/json;q=0.5, text/csv",
    "application/json, */*;q=.1",
    "application/*;q=0.9, text/*",
    "text/csv",
    "text/csv;q=0.001",
    "TEXT/CSV;charset=utf-8",
    "text/html",
    "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8",
    "application/x-ndjson",
    "application/atom+xml;q=0.7",
    "application/graphql-response+json",
    "application/graphql-response+json;q=0, */*",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet, */*;q=0",
    "nonsense",
    "",
    ";;q=1, ,",
    "text/csv;q=x, image/png",
];

const ENCODINGS: [&str; 16] = [
    "gzip",
    "br",
    "gzip, deflate, br, zstd",
    "identity",
    "identity;q=0",
    "*",
    "*;q=0",
    "*;q=.5",
    "gzip;q=0",
    "br;q=0, *;q=0.1",
    "gzip;q=.9, br;q=.1",
    "X-GZIP",
    "zstd",
    "",
    "gzip;q=2",
    "br;;q=1",
];

/// `{tag}` is replaced by a tag that the same path had before.
const CONDITIONS: [(&str, &str); 10] = [
    ("If-None-Match", "{tag}"),
    ("If-None-Match", "W/{tag}"),
    ("If-None-Match", "\"x\", {tag}"),
    ("If-None-Match", "\"x, y\",W/\"z\""),
    ("If-None-Match", "*"),
    ("If-None-Match", "nonsense"),
    ("If-Modified-Since", "Fri, 01 Jan 2100 00:00:00 GMT"),
    ("If-Modified-Since", "Mon, 01 Jan 2001 00:00:00 GMT"),
    ("If-Modified-Since", "nonsense"),
    ("Authorization", "Bearer x"),
];

#[derive(Clone, Debug)]
struct Request {
    method: &'static str,
    path: &'static str,
    headers: Vec<(&'static str, String)>,
}

fn requests() -> impl Strategy<Value = Request> {
    let accept = vec(select(&ACCEPT[..]), 0..4);
    let encodings = vec(select(&ENCODINGS[..]), 0..3);
    let conditions = vec(select(&CONDITIONS[..]), 0..3);
    let method = select(&["GET", "GET", "GET", "HEAD", "POST"][..]);
    (method, select(&PATHS[..]), accept, encodings, conditions).prop_map(
        |(method, path, accept, encodings, conditions)| {
            let of = |name: &'static str| move |value: &'static str| (name, value.to_owned());
            let accept = accept.into_iter().map(of("Accept"));
            let encodings = encodings.into_iter().map(of("Accept-Encoding"));
            let conditions = conditions.into_iter().map(|(name, value)| (name, value.to_owned()));
            Request { method, path, headers: accept.chain(encodings).chain(conditions).collect() }
        },
    )
}

impl Request {
    fn build(&self, register: &Register, tag: &str) -> RequestBuilder {
        let (path, body) = match (self.method, self.path.split_once("query=")) {
            ("POST", Some((_, query))) => ("/graphql", Some(query)),
            _ => (self.path, None),
        };
        // A redirect to a page is an answer of its own.
        let client = Client::builder().redirect(Policy::none()).build().unwrap();
        let mut request = client.request(self.method.parse().unwrap(), format!("{}{path}", register.url));
        for (name, value) in &self.headers {
            request = request.header(*name, value.replace("{tag}", tag));
        }
        match body {
            Some(query) => {
                let pairs: Vec<(String, String)> = serde_html_form::from_str(&format!("query={query}")).unwrap();
                request.json(&json!({ "query": pairs[0].1 }))
            }
            None => request,
        }
    }
}

/// An answer without its date and the id of the request.
#[derive(Debug, PartialEq)]
struct Comparable {
    status: u16,
    headers: BTreeMap<String, Vec<String>>,
    body: Vec<u8>,
}

async fn answer(request: RequestBuilder) -> Comparable {
    let response = request.send().await.unwrap();
    let mut headers: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (name, value) in response.headers() {
        if name != "date" {
            headers.entry(name.to_string()).or_default().push(value.to_str().unwrap().to_owned());
        }
    }
    let status = response.status().as_u16();
    let mut body: Vec<u8> = response.bytes().await.unwrap().into();
    if let Ok(Value::Object(mut problem)) = serde_json::from_slice(&body)
        && problem.remove("instance").is_some()
    {
        body = Value::Object(problem).to_string().into();
    }
    Comparable { status, headers, body }
}

/// Sends random requests to a server with caches and to one without. `REGISTER_TEST_NEGOTIATIONS` sets their number.
#[test]
fn caches_make_no_difference_to_negotiated_answers() {
    let cases = std::env::var("REGISTER_TEST_NEGOTIATIONS").map_or(300, |number| number.parse().unwrap());
    with_and_without_caches(async |cached, uncached| {
        let tags: Mutex<HashMap<&str, String>> = Mutex::default();
        check_property(cases, &requests(), async |request: Request| {
            let tag = tags.lock().unwrap().get(request.path).cloned().unwrap_or_else(|| "\"none\"".into());
            let first = answer(request.build(&cached, &tag)).await;
            let second = answer(request.build(&uncached, &tag)).await;
            assert!(first == second, "{request:?}\ncached: {first:?}\nuncached: {second:?}");
            if let Some(tag) = first.headers.get("etag") {
                tags.lock().unwrap().insert(request.path, tag[0].clone());
            }
        });
    });
}
