//! The response cache and the record cache: each entry is computed once, and no outdated entry is returned.
use crate::answers::each;
use crate::package::later_release;
use crate::support::{MEBIBYTE, Register, author, inputs, on_both, on_both_with_caches};
use actix_web::middleware::from_fn;
use actix_web::test::{TestRequest, call_service, init_service};
use actix_web::web::{self, Data};
use actix_web::{App, HttpResponse};
use flate2::read::GzDecoder;
use sea_orm::{ConnectionTrait, Database, DbBackend, Statement};
use serde_json::json;
use std::collections::{BTreeMap, BTreeSet};
use std::io::Read;
use std::sync::atomic::{AtomicBool, AtomicI64, AtomicUsize, Ordering};
use std::time::{Duration, Instant};
use thb_register::content_negotiation::Offers;
use thb_register::kinds::actions::Action;
use thb_register::response_cache::{ResponseCache, respond};
use thb_register::service::write::PendingRevision;
use thb_register::store::{Limits, Store};
use tokio::sync::Barrier;

const ID: &str = "16633-06-1.1.a";

/// Writes the revision number into the title of the action, and returns the number.
async fn write(store: &Store) -> i64 {
    let (_, mut input) = inputs::<Action>(store).await.remove(0);
    let change = PendingRevision::begin(store, author("writes")).await.unwrap();
    input.common.title = format!("As of {}", change.revision.0);
    change.replace::<Action>(ID, None, input).await.unwrap();
    change.commit().await.unwrap().0
}

/// Counts the statements of a request.
async fn cost(register: &Register, path: &str) -> usize {
    let before = register.statements.load(Ordering::Relaxed);
    register.get(path).await;
    register.statements.load(Ordering::Relaxed) - before
}

/// While a writer runs, every response has the data of one revision: the latest at the time of the request, or a later one. Its tag
/// belongs to that revision. This holds for REST and for GraphQL by GET and by POST.
#[test]
fn responses_are_consistent_during_writes() {
    on_both(async |register| {
        let store = register.store.clone();
        write(&store).await;
        let (done, written) = (AtomicBool::new(false), AtomicI64::new(2));
        let writing = async {
            for _ in 0..60 {
                written.store(write(&store).await, Ordering::Relaxed);
                tokio::time::sleep(Duration::from_millis(5)).await;
            }
            done.store(true, Ordering::Relaxed);
        };
        let query = format!("{{ register {{ revision }} action(id: \"{ID}\") {{ title }} }}");
        let reading = async |turn: usize| {
            let mut seen: BTreeMap<i64, String> = BTreeMap::new();
            while !done.load(Ordering::Relaxed) {
                let least = written.load(Ordering::Relaxed);
                let (revision, title, tag) = if turn == 0 {
                    let answer = register.answer("/v1/actions?limit=1").await;
                    let body = answer.json();
                    let title = body["items"][0]["title"].as_str().unwrap().to_owned();
                    assert!(
                        body["items"][0]["until"].is_null(),
                        "the record ends in a later revision than that of the response"
                    );
                    (body["revision"].as_i64().unwrap(), title, answer.header("etag").to_owned())
                } else {
                    let get = format!("/graphql?{}", serde_html_form::to_string([("query", &query)]).unwrap());
                    let request = if turn == 1 {
                        register.request("GET", &get)
                    } else {
                        register.request("POST", "/graphql").json(&json!({ "query": query }))
                    };
                    let answer = register.send(request).await;
                    let body = answer.json();
                    let title = body["data"]["action"]["title"].as_str().unwrap().to_owned();
                    let revision = title.trim_start_matches("As of ").parse().unwrap();
                    (revision, title, answer.header("etag").to_owned())
                };
                assert!(revision >= least, "of {revision}, and {least} was written");
                assert_eq!(title, format!("As of {revision}"));
                // A tag names the revision by its random id: one tag for one revision.
                if !tag.is_empty() {
                    assert_eq!(*seen.entry(revision).or_insert_with(|| tag.clone()), tag, "of {revision}");
                }
                seen.entry(revision).or_default();
            }
            let tags: BTreeSet<_> = seen.values().filter(|tag| !tag.is_empty()).collect();
            assert!(tags.is_empty() || tags.len() == seen.len(), "{seen:?}");
            seen.len()
        };
        let ((), seen, by_get, by_post) = tokio::join!(writing, reading(0), reading(1), reading(2));
        assert!(seen > 5 && by_get > 5 && by_post > 5, "{seen}, {by_get}, {by_post} revisions were seen");
    });
}

/// The time limit is 200 ms on SQLite and 2 s on PostgreSQL.
#[test]
fn sees_revisions_of_another_process_within_the_time_limit() {
    on_both(async |register| {
        let other = Store::open(&register.database_url, Limits { connections: 2, record_cache: 0 }).await.unwrap();
        let sqlite = register.database_url.starts_with("sqlite:");
        let bound = if sqlite { Duration::from_millis(200) } else { Duration::from_secs(2) };
        let mut longest = Duration::ZERO;
        for _ in 0..10 {
            register.get("/v1/actions?limit=1").await;
            let revision = write(&other).await;
            let written = Instant::now();
            while register.get("/v1/actions?limit=1").await["revision"].as_i64() < Some(revision) {
                // A poll may come late on a busy machine, so the test allows ten times the bound.
                assert!(written.elapsed() < 10 * bound, "{:?}", written.elapsed());
            }
            longest = longest.max(written.elapsed());
        }
        println!("{}: seen after {longest:?} at most", if sqlite { "SQLite" } else { "PostgreSQL" });
        other.close().await.unwrap();
    });
}

/// A repeated request sends no statement, whatever the number of clients.
#[test]
fn concurrent_requests_compute_a_response_once() {
    on_both(async |register| {
        // The first request reads the reference data and fills the record cache.
        register.get("/v1/projects?limit=21").await;
        register.get("/v1/search?q=nigeria&limit=24").await;
        for path in ["/v1/projects?limit=20", "/v1/projects/stats?group_by=country", "/v1/search?q=nigeria"] {
            let before = register.statements.load(Ordering::Relaxed);
            let requests = (0..40).map(|_| register.get(path));
            let all = futures_util::future::join_all(requests).await;
            assert!(all.windows(2).all(|pair| pair[0] == pair[1]));
            let at_once = register.statements.load(Ordering::Relaxed) - before;
            assert_eq!(cost(&register, path).await, 0, "{path}");
            write(&register.store).await;
            let alone = cost(&register, path).await;
            assert!(at_once <= alone && alone > 0, "{path}: {at_once} for all at once, {alone} for one");
        }
        let query = "{ projects(first: 20) { nodes { id title countries { name } } } }";
        let first = register.data(query, json!({})).await;
        let before = register.statements.load(Ordering::Relaxed);
        assert_eq!(register.data(query, json!({})).await, first);
        assert_eq!(register.statements.load(Ordering::Relaxed), before, "a POST request uses the same entry");
        assert_ne!(register.data(query, json!({ "other": 1 })).await, json!(null), "another body has its own entry");
    });
}

/// The handler answers all requests after the first one only when they run at the same time.
#[test]
fn equal_requests_that_cannot_be_cached_run_side_by_side() {
    const CLIENTS: usize = 8;
    on_both(async |register| {
        for path in ["/v1/x", "/v1/x?format=csv"] {
            let (calls, barrier) = (Data::new(AtomicUsize::new(0)), Data::new(Barrier::new(CLIENTS - 1)));
            let handler = async |calls: Data<AtomicUsize>, barrier: Data<Barrier>| {
                if calls.fetch_add(1, Ordering::Relaxed) > 0 {
                    barrier.wait().await;
                }
                HttpResponse::NotFound().finish()
            };
            let app = App::new()
                .app_data(Data::new(register.store.clone()))
                .app_data(Data::new(ResponseCache::new(MEBIBYTE, "http://register", Offers::default())))
                .app_data(calls)
                .app_data(barrier)
                .route("/v1/x", web::get().to(handler))
                .wrap(from_fn(respond));
            let service = init_service(app).await;
            let requests = (0..CLIENTS).map(|_| call_service(&service, TestRequest::get().uri(path).to_request()));
            let all = tokio::time::timeout(Duration::from_secs(20), futures_util::future::join_all(requests)).await;
            assert!(all.unwrap().iter().all(|response| response.status() == 404), "{path}");
        }
    });
}

/// A cached version is not read again. A list in another order costs the search for its ids and the versions that are not cached.
#[test]
fn record_cache_reads_each_version_once() {
    on_both_with_caches(0, 16 * MEBIBYTE, async |register| {
        register.get("/v1/projects?limit=200").await;
        let again = cost(&register, "/v1/projects?limit=200").await;
        assert_eq!(again, 0, "the page and its versions are cached");
        assert_eq!(
            cost(&register, "/v1/projects?limit=200&sort=title").await,
            1 + 1 + 8 + 1,
            "the total, the ids, the rows and parts of the versions that are not cached, the amounts of the linked records"
        );
        assert_eq!(cost(&register, "/v1/projects/12401-11-at-02").await, 1);
        let before = register.statements.load(Ordering::Relaxed);
        register
            .data("{ projects(first: 20, sort: [TITLE]) { nodes { id themes funding { amountEur } } } }", json!({}))
            .await;
        assert_eq!(
            register.statements.load(Ordering::Relaxed) - before,
            1,
            "GraphQL uses the record cache, and sends no statement for a total"
        );
    });
}

/// Without caches, each request reads all of its data.
#[test]
fn cache_size_of_zero_disables_caching() {
    on_both_with_caches(0, 0, async |register| {
        register.get("/v1/projects?limit=20").await;
        let (first, second) =
            (cost(&register, "/v1/projects?limit=20").await, cost(&register, "/v1/projects?limit=20").await);
        assert!(first == second && first > 5, "{first}, {second}");
    });
}

/// A cached record shows the current names of reference data and its current `until`.
#[test]
fn cached_records_have_current_names_and_until() {
    on_both(async |register| {
        let (id, code) = ("12401-11-at-02", "/v1/projects/12401-11-at-02");
        let name = |record: &serde_json::Value| record["reporter"]["name"].as_str().unwrap().to_owned();
        let before = register.get(code).await;
        assert_eq!(name(&before), "Austria");
        let query = format!("{{ project(id: \"{id}\") {{ reporter {{ name }} }} }}");
        let package = later_release("organisations", "at,Austria,", "at,Österreich,");
        crate::packages::import(&register.store, &package).await.unwrap();
        assert_eq!(name(&register.get(code).await), "Österreich");
        assert_eq!(register.data(&query, json!({})).await["project"]["reporter"]["name"], "Österreich");
        assert_eq!(
            each(&register.get("/v1/projects?reporter=at&limit=1").await["items"], "/reporter/name"),
            ["Österreich"]
        );
        let old = format!("/v1/actions/{ID}?as_of=1");
        assert_eq!(register.get(&old).await["until"], json!(null));
        let revision = write(&register.store).await;
        assert_eq!(register.get(&old).await["until"], revision);
    });
}

/// Each compression of a response has its own tag.
#[test]
fn accept_encoding_selects_the_compression() {
    on_both(async |register| {
        for path in ["/v1/actions?limit=50", "/graphql?query=%7Bactions%7Bnodes%7Bid%20title%20summary%7D%7D%7D"] {
            let plain = register.answer(path).await;
            let fetch = async |codings: &str| {
                let request = register.request("GET", path).header("Accept-Encoding", codings);
                let response = request.send().await.unwrap();
                let header = |name: &str| {
                    response.headers().get(name).map(|value| value.to_str().unwrap().to_owned()).unwrap_or_default()
                };
                let (coding, tag) = (header("content-encoding"), header("etag"));
                assert_eq!(header("vary"), "Accept, Accept-Encoding, Authorization");
                (coding, tag, response.bytes().await.unwrap())
            };
            for _ in 0..2 {
                let (coding, tag, bytes) = fetch("gzip").await;
                let mut text = String::new();
                GzDecoder::new(&bytes[..]).read_to_string(&mut text).unwrap();
                assert_eq!((coding.as_str(), &text), ("gzip", &plain.text));
                assert!(bytes.len() * 2 < text.len(), "{} of {}", bytes.len(), text.len());
                assert_ne!(tag, plain.header("etag"));
                let (coding, other, bytes) = fetch("gzip, deflate, br, zstd").await;
                let mut text = String::new();
                brotli::Decompressor::new(&bytes[..], 4096).read_to_string(&mut text).unwrap();
                assert_eq!((coding.as_str(), &text), ("br", &plain.text));
                assert!(other != tag && other != plain.header("etag"));
            }
            for codings in ["identity", "br;q=0, gzip;q=0", "zstd"] {
                let (coding, tag, bytes) = fetch(codings).await;
                assert_eq!(
                    (coding.as_str(), &bytes[..], tag.as_str()),
                    ("", plain.text.as_bytes(), plain.header("etag"))
                );
            }
            assert_eq!(fetch("br;q=0.5, gzip").await.0, "gzip");
            let (_, tag, _) = fetch("gzip").await;
            let again = register.request("GET", path).header("Accept-Encoding", "gzip").header("If-None-Match", &tag);
            assert_eq!(register.send(again).await.status, 304);
            let again = register.request("GET", path).header("Accept-Encoding", "br").header("If-None-Match", &tag);
            assert_eq!(again.send().await.unwrap().status(), 200, "each coding has its own tag");
        }
    });
}

/// A request with `Authorization` neither reads nor writes the cache.
#[test]
fn authorized_requests_bypass_the_cache() {
    on_both(async |register| {
        // The totals and pages of lists have a cache of their own.
        let path = "/v1/actions/stats";
        register.get(path).await;
        let before = register.statements.load(Ordering::Relaxed);
        for _ in 0..2 {
            let answer = register.send(register.request("GET", path).header("Authorization", "Bearer x")).await;
            assert_eq!((answer.status.as_u16(), answer.header("cache-control")), (200, "private, no-store"));
        }
        assert!(register.statements.load(Ordering::Relaxed) > before);
        assert!(register.answer(path).await.header("cache-control").starts_with("public"));
    });
}

/// Neither errors nor responses to invalid POST requests are cached.
#[test]
fn errors_are_not_cached() {
    on_both(async |register| {
        for _ in 0..2 {
            assert_eq!(register.answer("/v1/actions/none").await.status, 404);
            let answer = register.graphql("{ action(id: \"none\", asOf: 2) { title } }", json!({})).await;
            assert_eq!(answer["errors"][0]["extensions"]["code"], "invalid_request");
        }
        let (_, mut input) = inputs::<Action>(&register.store).await.remove(0);
        input.common.title = "No longer missing".into();
        let change = PendingRevision::begin(&register.store, author("adds")).await.unwrap();
        change.add::<Action>(&[("none".into(), input)]).await.unwrap();
        change.commit().await.unwrap();
        assert_eq!(register.get("/v1/actions/none").await["title"], "No longer missing");
        let data = register.data("{ action(id: \"none\", asOf: 2) { title } }", json!({})).await;
        assert_eq!(data["action"]["title"], "No longer missing");
        let post_as = |kind: &str| {
            register.request("POST", "/graphql").header("Content-Type", kind).body("{\"query\":\"{__typename}\"}")
        };
        assert_eq!(register.send(post_as("application/json")).await.status, 200);
        assert_eq!(
            register.send(post_as("text/plain")).await.status,
            415,
            "the same body with another content type is rejected"
        );
    });
}

/// The settings in `.cargo/config.toml` reach SQLite: it has no shared memory counters, and query plans do not depend on bound values.
#[test]
fn sqlite_has_the_expected_compile_options() {
    on_both(async |register| {
        if register.database_url.starts_with("sqlite:") {
            let db = Database::connect(&register.database_url).await.unwrap();
            let options = Statement::from_string(DbBackend::Sqlite, "pragma compile_options");
            let options = db.query_all_raw(options).await.unwrap();
            let options: BTreeSet<String> = options.iter().map(|row| row.try_get_by_index(0).unwrap()).collect();
            assert!(options.contains("ENABLE_QPSG") && options.contains("DEFAULT_MEMSTATUS=0"), "{options:?}");
            assert!(!options.contains("ENABLE_MEMORY_MANAGEMENT"), "{options:?}");
        }
    });
}
