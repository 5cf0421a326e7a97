//! What is kept: answers by revision and versions of records, each made once, and never given where they no longer hold.
use crate::package::later;
use crate::support::{MEBIBYTE, Register, author, each, inputs, on_both, on_both_keeping};
use flate2::read::GzDecoder;
use sea_orm::{ConnectionTrait, Database, DbBackend, Statement};
use serde_json::json;
use std::collections::{BTreeMap, BTreeSet};
use std::io::Read;
use std::sync::atomic::{AtomicBool, AtomicI64, Ordering};
use std::time::{Duration, Instant};
use thb_register::kinds::actions::Action;
use thb_register::service::write::PendingRevision;
use thb_register::store::{Limits, Store};

const ID: &str = "16633-06-1.1.a";

/// Gives the action the title that its revision says, and tells the revision.
async fn write(store: &Store) -> i64 {
    let (_, mut input) = inputs::<Action>(store).await.remove(0);
    let change = PendingRevision::begin(store, author("writes")).await.unwrap();
    input.common.title = format!("As of {}", change.revision.0);
    change.replace::<Action>(ID, None, input).await.unwrap();
    change.commit().await.unwrap().0
}

/// How many statements an answer costs.
async fn cost(register: &Register, path: &str) -> usize {
    let before = register.statements.load(Ordering::Relaxed);
    register.get(path).await;
    register.statements.load(Ordering::Relaxed) - before
}

/// While one writes, every answer is wholly of one revision, of one that was the newest when it was asked for or later, and is
/// tagged as what it is; over REST and GraphQL, by GET and by POST.
#[test]
fn no_answer_is_of_another_revision() {
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
                    assert!(body["items"][0]["until"].is_null(), "it ends in a revision that is not told of yet");
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

/// 200 ms on SQLite, 2 s on PostgreSQL.
#[test]
fn revision_of_another_process_is_seen_in_time() {
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

/// What is asked for again, by however many, costs nothing more.
#[test]
fn an_answer_is_made_once() {
    on_both(async |register| {
        // The first request reads the reference data, and fills the cache of versions.
        register.get("/v1/projects?limit=21").await;
        for path in ["/v1/projects?limit=20", "/v1/projects/stats?group_by=country", "/v1/search?q=nigeria"] {
            let before = register.statements.load(Ordering::Relaxed);
            let asked = (0..40).map(|_| register.get(path));
            let all = futures_util::future::join_all(asked).await;
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
        assert_eq!(register.statements.load(Ordering::Relaxed), before, "by POST too");
        assert_ne!(register.data(query, json!({ "other": 1 })).await, json!(null), "another body is another question");
    });
}

/// A version that was read once is not read again: a list of others, in another order, costs what the order costs.
#[test]
fn a_version_is_read_once() {
    on_both_keeping(0, 16 * MEBIBYTE, async |register| {
        register.get("/v1/projects?limit=200").await;
        let again = cost(&register, "/v1/projects?limit=200").await;
        assert_eq!(again, 1, "which versions, in which order");
        assert_eq!(
            cost(&register, "/v1/projects?limit=200&sort=title").await,
            1 + 1 + 8,
            "of which the later ones are read: their rows, and what belongs to them"
        );
        assert_eq!(cost(&register, "/v1/projects/12401-11-at-02").await, 1);
        let before = register.statements.load(Ordering::Relaxed);
        register
            .data("{ projects(first: 20, sort: [TITLE]) { nodes { id themes funding { amountEur } } } }", json!({}))
            .await;
        assert_eq!(
            register.statements.load(Ordering::Relaxed) - before,
            1,
            "GraphQL takes them from there, and does not count"
        );
    });
}

/// With nothing kept, everything is read each time.
#[test]
fn nothing_is_kept_within_nothing() {
    on_both_keeping(0, 0, async |register| {
        register.get("/v1/projects?limit=20").await;
        let (first, second) =
            (cost(&register, "/v1/projects?limit=20").await, cost(&register, "/v1/projects?limit=20").await);
        assert!(first == second && first > 5, "{first}, {second}");
    });
}

/// What is kept of a record goes with the names and the end that it has now.
#[test]
fn names_and_ends_do_not_go_stale() {
    on_both(async |register| {
        let (id, code) = ("12401-11-at-02", "/v1/projects/12401-11-at-02");
        let name = |record: &serde_json::Value| record["reporter"]["name"].as_str().unwrap().to_owned();
        let before = register.get(code).await;
        assert_eq!(name(&before), "Austria");
        let query = format!("{{ project(id: \"{id}\") {{ reporter {{ name }} }} }}");
        let package = later("organisations", "at,Austria,", "at,Österreich,");
        crate::support::import(&register.store, &package).await.unwrap();
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

/// Compressed as the caller likes it, the same answer under a tag of its own.
#[test]
fn answers_are_compressed_as_asked() {
    on_both(async |register| {
        for path in ["/v1/actions?limit=50", "/graphql?query=%7Bactions%7Bnodes%7Bid%20title%20summary%7D%7D%7D"] {
            let plain = register.answer(path).await;
            let asked = async |codings: &str| {
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
                let (coding, tag, bytes) = asked("gzip").await;
                let mut text = String::new();
                GzDecoder::new(&bytes[..]).read_to_string(&mut text).unwrap();
                assert_eq!((coding.as_str(), &text), ("gzip", &plain.text));
                assert!(bytes.len() * 2 < text.len(), "{} of {}", bytes.len(), text.len());
                assert_ne!(tag, plain.header("etag"));
                let (coding, other, bytes) = asked("gzip, deflate, br, zstd").await;
                let mut text = String::new();
                brotli::Decompressor::new(&bytes[..], 4096).read_to_string(&mut text).unwrap();
                assert_eq!((coding.as_str(), &text), ("br", &plain.text));
                assert!(other != tag && other != plain.header("etag"));
            }
            for codings in ["identity", "br;q=0, gzip;q=0", "zstd"] {
                let (coding, tag, bytes) = asked(codings).await;
                assert_eq!(
                    (coding.as_str(), &bytes[..], tag.as_str()),
                    ("", plain.text.as_bytes(), plain.header("etag"))
                );
            }
            assert_eq!(asked("br;q=0.5, gzip").await.0, "gzip");
            let (_, tag, _) = asked("gzip").await;
            let again = register.request("GET", path).header("Accept-Encoding", "gzip").header("If-None-Match", &tag);
            assert_eq!(register.send(again).await.status, 304);
            let again = register.request("GET", path).header("Accept-Encoding", "br").header("If-None-Match", &tag);
            assert_eq!(again.send().await.unwrap().status(), 200, "another coding is another answer");
        }
    });
}

/// What is made for one caller is given to nobody else, and what was made for all is not given to him.
#[test]
fn who_says_who_he_is_is_answered_anew() {
    on_both(async |register| {
        let path = "/v1/actions?limit=2";
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

/// Refusals are not kept, nor what a POST says when it is none.
#[test]
fn what_fails_is_not_kept() {
    on_both(async |register| {
        for _ in 0..2 {
            assert_eq!(register.answer("/v1/actions/none").await.status, 404);
            let answer = register.graphql("{ action(id: \"none\") { id } }", json!({})).await;
            assert_eq!(answer["errors"][0]["extensions"]["code"], "not_found");
        }
        let (_, mut input) = inputs::<Action>(&register.store).await.remove(0);
        input.common.title = "No longer missing".into();
        let change = PendingRevision::begin(&register.store, author("adds")).await.unwrap();
        change.add::<Action>(&[("none".into(), input)]).await.unwrap();
        change.commit().await.unwrap();
        assert_eq!(register.get("/v1/actions/none").await["title"], "No longer missing");
        let typed = |kind: &str| {
            register.request("POST", "/graphql").header("Content-Type", kind).body("{\"query\":\"{__typename}\"}")
        };
        assert_eq!(register.send(typed("application/json")).await.status, 200);
        assert_eq!(register.send(typed("text/plain")).await.status, 415, "the same body, and another type");
    });
}

/// What `.cargo/config.toml` says reaches the library: no shared counters, and no plan that depends on what is bound.
#[test]
fn sqlite_is_built_as_it_is_meant_to_be() {
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
