//! GraphQL by GET: cacheable responses, and persisted queries that a client sends by their hash.
use crate::answers::Answer;
use crate::support::{Register, address, author, inputs, on_both};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use thb_register::kinds::actions::Action;
use thb_register::service::write::PendingRevision;

const DOCUMENT: &str = "query ($first: Int) { register { revision } actions(first: $first) { nodes { id title } } }";

fn hash(document: &str) -> String {
    Sha256::digest(document).iter().map(|byte| format!("{byte:02x}")).collect()
}

fn by_get(members: &[(&str, &str)]) -> String {
    let pairs: Vec<_> = members.iter().map(|(key, value)| ((*key).to_owned(), (*value).to_owned())).collect();
    address("/graphql", &pairs)
}

fn by_hash(hash: &str) -> String {
    json!({ "persistedQuery": { "version": 1, "sha256Hash": hash } }).to_string()
}

async fn write(register: &Register) {
    let (_, mut input) = inputs::<Action>(&register.store).await.remove(0);
    input.common.title = "As edited".into();
    let change = PendingRevision::begin(&register.store, author("edits")).await.unwrap();
    change.replace::<Action>("16633-06-1.1.a", None, input).await.unwrap();
    change.commit().await.unwrap();
}

fn first_error(answer: &Answer) -> Value {
    let error = answer.json()["errors"][0].take();
    json!([error["message"], error["extensions"]["code"]])
}

async fn get_if_none_match(register: &Register, path: &str, tag: &str) -> Answer {
    register.send(register.request("GET", path).header("If-None-Match", tag)).await
}

#[test]
fn graphql_get_response_is_cacheable_until_the_next_write() {
    on_both(async |register| {
        let path = by_get(&[("query", DOCUMENT), ("variables", "{\"first\":1}")]);
        let answer = register.answer(&path).await;
        assert_eq!(answer.json()["data"]["actions"]["nodes"][0]["id"], "16633-06-1.1.a");
        let tag = answer.header("etag").to_owned();
        assert!(tag.starts_with('"') && tag.len() > 10);
        assert_eq!(answer.header("cache-control"), "public, max-age=60, stale-while-revalidate=600");
        assert_eq!(answer.header("vary"), "Accept, Accept-Encoding, Authorization");
        assert!(answer.header("last-modified").ends_with("GMT"));
        let again = get_if_none_match(&register, &path, &tag).await;
        assert_eq!((again.status.as_u16(), again.text.as_str(), again.header("etag")), (304, "", tag.as_str()));
        assert_eq!(again.header("cache-control"), answer.header("cache-control"));
        assert_eq!(
            (again.header("vary"), again.header("last-modified")),
            (answer.header("vary"), answer.header("last-modified"))
        );
        let head = register.send(register.request("HEAD", &path)).await;
        assert_eq!((head.status.as_u16(), head.text.as_str(), head.header("etag")), (200, "", tag.as_str()));
        let other =
            register.send(register.request("GET", &path).header("Accept", "application/graphql-response+json")).await;
        assert_ne!(other.header("etag"), tag, "each media type has its own tag");
        let variables = register.answer(&by_get(&[("query", DOCUMENT), ("variables", "{\"first\":2}")])).await;
        assert_ne!(variables.header("etag"), tag);

        write(&register).await;
        let new = get_if_none_match(&register, &path, &tag).await;
        assert_eq!(
            (new.status.as_u16(), &new.json()["data"]["actions"]["nodes"][0]["title"]),
            (200, &json!("As edited"))
        );
        assert_ne!(new.header("etag"), tag);
        let posted = register.send(register.request("POST", "/graphql").json(&json!({ "query": DOCUMENT }))).await;
        assert_eq!((posted.status.as_u16(), posted.header("etag"), posted.header("cache-control")), (200, "", ""));
    });
}

#[test]
fn responses_with_errors_are_not_cacheable() {
    on_both(async |register| {
        for (query, accept, status) in [
            ("{ action(id: \"none\", asOf: 9) { id } }", "application/json", 200),
            (
                "{ register { revision } action(id: \"none\", asOf: 9) { id } }",
                "application/graphql-response+json",
                200,
            ),
            ("{ nothing }", "application/json", 200),
            ("{ nothing }", "application/graphql-response+json", 400),
            ("{", "application/json", 200),
            ("{ projects(q: \"!\") { totalCount } }", "application/json", 200),
        ] {
            let answer =
                register.send(register.request("GET", &by_get(&[("query", query)])).header("Accept", accept)).await;
            assert_eq!(answer.status, status, "{query}");
            assert_eq!((answer.header("cache-control"), answer.header("etag")), ("no-store", ""), "{query}");
        }
    });
}

#[test]
fn persisted_query_is_found_by_its_hash() {
    on_both(async |register| {
        let hash = hash(DOCUMENT);
        let path = by_get(&[("extensions", &by_hash(&hash)), ("variables", "{\"first\":1}")]);
        let not_found = json!(["PersistedQueryNotFound", "persisted_query_not_found"]);
        let unknown = register.answer(&path).await;
        assert_eq!((unknown.status.as_u16(), first_error(&unknown)), (200, not_found.clone()));
        assert_eq!((unknown.header("cache-control"), unknown.header("etag")), ("no-store", ""));
        let strict =
            register.send(register.request("GET", &path).header("Accept", "application/graphql-response+json")).await;
        assert_eq!((strict.status.as_u16(), first_error(&strict)), (400, not_found.clone()));
        let extensions: Value = serde_json::from_str(&by_hash(&hash)).unwrap();
        let posted =
            register.send(register.request("POST", "/graphql").json(&json!({ "extensions": extensions }))).await;
        assert_eq!(first_error(&posted), not_found);

        let sent = json!({ "query": DOCUMENT, "variables": { "first": 1 }, "extensions": extensions });
        let sent = register.send(register.request("POST", "/graphql").json(&sent)).await.json();
        assert_eq!(sent["data"]["actions"]["nodes"][0]["id"], "16633-06-1.1.a");
        let answer = register.answer(&path).await;
        assert_eq!((answer.status.as_u16(), answer.json()), (200, sent));
        let tag = answer.header("etag").to_owned();
        assert_eq!(get_if_none_match(&register, &path, &tag).await.status, 304);
        write(&register).await;
        let new = get_if_none_match(&register, &path, &tag).await;
        assert_eq!((new.status.as_u16(), &new.json()["data"]["register"]["revision"]), (200, &json!(2)));
        assert_ne!(new.header("etag"), tag);
        let upper = by_get(&[("extensions", &by_hash(&hash.to_uppercase()))]);
        assert_eq!(register.answer(&upper).await.json()["data"]["register"]["revision"], 2);

        let other = "{ register { revision } }";
        let by_get_alone = by_get(&[("query", other), ("extensions", &by_hash(&self::hash(other)))]);
        assert_eq!(register.answer(&by_get_alone).await.json()["data"]["register"]["revision"], 2);
        let short = by_get(&[("extensions", &by_hash(&self::hash(other)))]);
        assert_eq!(
            register.answer(&short).await.json()["data"],
            json!({ "register": { "revision": 2 } }),
            "a GET request registers the document too"
        );
    });
}

#[test]
fn rejects_invalid_persisted_query_hash() {
    on_both(async |register| {
        let (right, wrong) = (hash(DOCUMENT), hash("{ register { revision } }"));
        let malformed = "must be an object with version 1 and sha256Hash: 64 hexadecimal digits";
        let mismatch = "has a sha256Hash that does not match the query";
        for (persisted_query, query, detail) in [
            (json!({ "version": 1, "sha256Hash": wrong }), Some(DOCUMENT), mismatch),
            (json!({ "version": 2, "sha256Hash": right }), Some(DOCUMENT), malformed),
            (json!({ "version": 1, "sha256Hash": "abc" }), None, malformed),
            (json!({ "version": 1, "sha256Hash": "g".repeat(64) }), None, malformed),
            (json!({ "version": 1, "sha256Hash": "é".repeat(32) }), None, malformed),
            (json!({ "version": 1 }), Some(DOCUMENT), malformed),
            (json!(right), None, malformed),
            (Value::Null, None, malformed),
        ] {
            let extensions = json!({ "persistedQuery": persisted_query });
            let mut body = json!({ "extensions": extensions });
            let text = extensions.to_string();
            let mut members = vec![("extensions", text.as_str())];
            if let Some(query) = query {
                body["query"] = query.into();
                members.push(("query", query));
            }
            let posted = register.send(register.request("POST", "/graphql").json(&body)).await;
            let fetched = register.answer(&by_get(&members)).await;
            for (answer, place) in [(posted, "body"), (fetched, "query")] {
                let error = answer.json()["errors"][0]["extensions"].take();
                let fault = json!([{ "in": place, "name": "extensions.persistedQuery", "detail": detail }]);
                assert_eq!(
                    (answer.status.as_u16(), &error["code"], &error["errors"]),
                    (400, &json!("invalid_request"), &fault),
                    "{persisted_query}"
                );
                assert_eq!(answer.header("etag"), "");
            }
        }
        for extensions in ["{", "[]", "1"] {
            let answer = register.answer(&by_get(&[("query", DOCUMENT), ("extensions", extensions)])).await;
            let error = &answer.json()["errors"][0]["extensions"];
            assert_eq!(
                (answer.status.as_u16(), &error["errors"][0]["name"]),
                (400, &json!("extensions")),
                "{extensions}"
            );
        }
        let refused = register.answer(&by_get(&[("extensions", &by_hash(&right))])).await;
        assert_eq!(first_error(&refused)[1], "persisted_query_not_found", "a rejected document is not stored");
        let plain = register.answer(&by_get(&[("query", DOCUMENT), ("extensions", "{\"tracing\":1}")])).await;
        assert_eq!((plain.status.as_u16(), plain.json().get("errors")), (200, None), "other extensions are ignored");
    });
}

/// A response to a request with `Authorization` is not shared with other clients.
#[test]
fn responses_to_authorized_requests_are_private() {
    on_both(async |register| {
        for path in [
            "/v1/actions",
            "/v1/projects/12401-11-at-02",
            "/v1/projects?format=csv",
            "/v1/projects/stats",
            "/v1/search?q=a%20police",
            "/v1/changes",
            "/v1/countries",
            "/v1/datapackage.zip",
            &by_get(&[("query", DOCUMENT)]),
        ] {
            let plain = register.answer(path).await;
            assert!(plain.header("cache-control").starts_with("public"), "{path}");
            let request = || register.request("GET", path).header("Authorization", "Bearer x");
            let own = register.send(request()).await;
            let not_modified = register.send(request().header("If-None-Match", own.header("etag"))).await;
            assert_eq!((own.status.as_u16(), not_modified.status.as_u16()), (200, 304), "{path}");
            for answer in [own, not_modified] {
                assert_eq!(answer.header("cache-control"), "private, no-store", "{path}");
                assert_eq!(answer.header("vary"), "Accept, Accept-Encoding, Authorization");
            }
        }
        let failed = register
            .send(register.request("GET", &by_get(&[("query", "{ nothing }")])).header("Authorization", "Bearer x"))
            .await;
        assert_eq!(failed.header("cache-control"), "no-store");
        let missing =
            register.send(register.request("GET", "/v1/actions/none").header("Authorization", "Bearer x")).await;
        assert!(!missing.header("cache-control").contains("public"));
    });
}
