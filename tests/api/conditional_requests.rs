//! Conditional requests: `ETag`, `If-None-Match` and the cache headers.
use crate::support::{Register, author, inputs, on_both, on_both_in_pairs_at};
use entity::Revision;
use thb_register::kinds::actions::Action;
use thb_register::service::write::PendingRevision;

const PATHS: [&str; 18] = [
    "/v1",
    "/v1/revisions",
    "/v1/actions?limit=3",
    "/v1/actions/16633-06-1.1.a",
    "/v1/actions/16633-06-1.1.a/history",
    "/v1/projects?country=NG",
    "/v1/agreements?as_of=1",
    "/v1/countries/NG",
    "/v1/organisations",
    "/v1/changes",
    "/v1/changes?format=atom",
    "/v1/projects?format=csv",
    "/v1/projects?q=nigeria&facet=country&fields=id",
    "/v1/projects/stats?group_by=country",
    "/v1/agreements/durations",
    "/v1/search?q=nigeria",
    "/v1/datapackage.zip",
    "/graphql?query=%7Bregister%7Brevision%7D%7D",
];

async fn tag(register: &Register, path: &str) -> String {
    let answer = register.answer(path).await;
    assert_eq!(answer.status, 200, "{path}");
    assert_eq!(answer.header("cache-control"), "public, max-age=60, stale-while-revalidate=600");
    assert_eq!(answer.header("vary"), "Accept, Accept-Encoding, Authorization");
    assert!(answer.header("last-modified").ends_with("GMT"));
    let tag = answer.header("etag").to_owned();
    assert!(tag.starts_with('"') && tag.ends_with('"'), "the tag must be strong: {tag}");
    tag
}

#[test]
fn if_none_match_returns_304() {
    on_both(async |register| {
        for path in PATHS {
            let tag = tag(&register, path).await;
            for header in [tag.clone(), format!("\"other\", {tag}"), format!("W/{tag}")] {
                let answer = register.send(register.request("GET", path).header("If-None-Match", &header)).await;
                assert_eq!(
                    (answer.status.as_u16(), answer.text.as_str(), answer.header("etag")),
                    (304, "", tag.as_str()),
                    "{path}"
                );
            }
            let answer = register.send(register.request("GET", path).header("If-None-Match", "\"other\"")).await;
            assert_eq!(answer.status, 200);
            let head = register.send(register.request("HEAD", path)).await;
            assert_eq!(head.header("etag"), tag);
        }
    });
}

#[test]
fn if_none_match_takes_lists_in_several_lines() {
    on_both(async |register| {
        for path in PATHS {
            let tag = tag(&register, path).await;
            let lines = ["\"x, y\"".to_owned(), format!("W/\"z\", W/{tag}")];
            let request = lines.iter().fold(register.request("GET", path), |to, line| to.header("If-None-Match", line));
            assert_eq!(register.send(request).await.status, 304, "{path}");
        }
    });
}

/// `*` means any response. A resource that does not exist has none.
#[test]
fn if_none_match_any_returns_304_for_existing_resources() {
    on_both(async |register| {
        let send = async |path: &str| register.send(register.request("GET", path).header("If-None-Match", "*")).await;
        for path in PATHS {
            // The second answer comes from the cache.
            for _ in 0..2 {
                let (answer, tag) = (send(path).await, tag(&register, path).await);
                assert_eq!(
                    (answer.status.as_u16(), answer.text.as_str(), answer.header("etag")),
                    (304, "", tag.as_str())
                );
                assert_eq!(answer.header("vary"), "Accept, Accept-Encoding, Authorization");
            }
        }
        for (path, status) in [("/v1/actions/none", 404), ("/v1/actions?limit=501", 400), ("/v1/nothing", 404)] {
            assert_eq!(send(path).await.status.as_u16(), status, "{path}");
        }
        let other = register.request("GET", "/v1/plans").header("If-None-Match", "*").header("Accept", "image/png");
        assert_eq!(register.send(other).await.status, 406);
    });
}

#[test]
fn if_modified_since_returns_304_without_if_none_match() {
    on_both(async |register| {
        let send = async |path: &str, date: &str, tag: &str| {
            let request = register.request("GET", path).header("If-Modified-Since", date);
            let request = if tag.is_empty() { request } else { request.header("If-None-Match", tag) };
            register.send(request).await.status.as_u16()
        };
        let (old, late) = ("Mon, 01 Jan 2001 00:00:00 GMT", "Fri, 01 Jan 2100 00:00:00 GMT");
        for path in PATHS {
            let answer = register.answer(path).await;
            let modified = answer.header("last-modified");
            assert_eq!(send(path, modified, "").await, 304, "{path}");
            assert_eq!(send(path, late, "").await, 304, "{path}");
            assert_eq!(send(path, old, "").await, 200, "{path}");
            assert_eq!(send(path, "yesterday", "").await, 200, "{path}");
            assert_eq!(send(path, late, "\"x\"").await, 200, "{path}: If-None-Match takes precedence");
            assert_eq!(send(path, old, answer.header("etag")).await, 304, "{path}");
        }
        assert_eq!(send("/v1/actions/none", late, "").await, 404);
    });
}

/// Forms of one response that have other bytes have other tags.
#[test]
fn each_form_of_a_response_has_its_own_tag() {
    on_both(async |register| {
        let mut tags = std::collections::BTreeSet::new();
        let forms = [
            (&["*/*"][..], "identity"),
            (&["*/*;q=0.1", "text/csv"], "identity"),
            (&["application/x-ndjson"], "identity"),
            (&["*/*"], "gzip"),
            (&["*/*"], "br"),
        ];
        for (accept, coding) in forms {
            let request = register.request("GET", "/v1/projects").header("Accept-Encoding", coding);
            let request = accept.iter().fold(request, |request, line| request.header("Accept", *line));
            let response = request.send().await.unwrap();
            tags.insert(response.headers()["etag"].to_str().unwrap().to_owned());
        }
        assert_eq!(tags.len(), forms.len());
        let plain = tag(&register, "/v1/projects").await;
        let same = register.request("GET", "/v1/projects").header("Accept", "text/html, application/json;q=0.2");
        assert_eq!(register.send(same).await.header("etag"), plain, "the same form has the same tag");
    });
}

#[test]
fn etags_change_after_a_write() {
    on_both(async |register| {
        let mut before = vec![];
        for path in PATHS {
            before.push(tag(&register, path).await);
        }
        let (_, input) = inputs::<Action>(&register.store).await.remove(0);
        let change = PendingRevision::begin(&register.store, author("edits")).await.unwrap();
        change.replace::<Action>("16633-06-1.1.a", None, input.clone()).await.unwrap();
        change.commit().await.unwrap();
        for (path, old) in PATHS.into_iter().zip(before) {
            assert_ne!(tag(&register, path).await, old, "{path}");
            let answer = register.send(register.request("GET", path).header("If-None-Match", old)).await;
            assert_eq!(answer.status, 200, "{path}");
        }
    });
}

#[test]
fn etags_are_unique_per_url_and_absent_on_errors() {
    on_both(async |register| {
        let mut tags = std::collections::BTreeSet::new();
        for path in PATHS {
            tags.insert(tag(&register, path).await);
        }
        assert_eq!(tags.len(), PATHS.len());
        for path in ["/v1/actions/none", "/v1/actions?limit=501", "/v1/nothing"] {
            let answer = register.answer(path).await;
            assert_eq!((answer.header("etag"), answer.header("cache-control")), ("", "no-store"), "{path}");
        }
    });
}

/// Two registers that were one have the same tags. Once each has a revision of its own, the number of the revision is the same and the
/// tags are not.
#[test]
fn registers_with_the_same_revision_number_never_match_each_others_tags() {
    on_both_in_pairs_at("https://register.example", async |first, second| {
        for path in PATHS {
            let tag = tag(&first, path).await;
            let answer = second.send(second.request("GET", path).header("If-None-Match", &tag)).await;
            assert_eq!(answer.status, 304, "the same state: {path}");
        }
        for register in [&first, &second] {
            let change = PendingRevision::begin(&register.store, author("edits")).await.unwrap();
            assert_eq!(change.commit().await.unwrap(), Revision(2));
        }
        for path in PATHS {
            for (register, other) in [(&first, &second), (&second, &first)] {
                let tag = tag(register, path).await;
                let answer = other.send(other.request("GET", path).header("If-None-Match", &tag)).await;
                assert_eq!(answer.status, 200, "{path}");
                assert_eq!(
                    register.send(register.request("GET", path).header("If-None-Match", &tag)).await.status,
                    304
                );
            }
        }
    });
}

/// Two registers that were one have a revision of their own since. The first has one more, so the second does not know its number either.
#[test]
fn cursors_of_another_history_are_gone() {
    on_both_in_pairs_at("https://register.example", async |first, second| {
        for revisions in [1, 2] {
            let change = PendingRevision::begin(&first.store, author("edits")).await.unwrap();
            change.commit().await.unwrap();
            if revisions == 1 {
                let change = PendingRevision::begin(&second.store, author("edits otherwise")).await.unwrap();
                change.commit().await.unwrap();
            }
            let page = first.get("/v1/actions?limit=2").await;
            let cursor = page["links"]["next"].as_str().unwrap().split("after=").nth(1).unwrap().to_owned();
            assert_eq!(first.answer(&format!("/v1/actions?limit=2&after={cursor}")).await.status, 200);
            let answer = second.answer(&format!("/v1/actions?limit=2&after={cursor}")).await;
            assert_eq!((answer.status.as_u16(), &answer.json()["code"]), (410, &"history_replaced".into()));
            let query = format!("{{ actions(first: 2, after: \"{cursor}\") {{ totalCount }} }}");
            let answer = second.graphql(&query, serde_json::json!({})).await;
            assert_eq!(answer["errors"][0]["extensions"]["code"], "history_replaced");
        }
    });
}
