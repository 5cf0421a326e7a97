//! Search input from users. It is read as words or rejected with an error for `q`, with the same result on both databases.
use crate::answers::ids;
use crate::search::{search_all, search_path};
use crate::support::{Register, check_property, on_both, side_by_side};
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::sync::atomic::{AtomicUsize, Ordering};

/// Searches in GraphQL. Returns the ids in order, the total and the counts.
async fn in_graphql(register: &Register, q: &str, first: usize) -> Result<(Vec<String>, Value, Value), Value> {
    let query = "query ($q: String!, $first: Int) { search(q: $q, first: $first) { totalCount
        counts { actions projects agreements cooperationRecords }
        nodes { __typename ... on Action { id } ... on Project { id } ... on Agreement { id } ... on CooperationRecord { id } } } }";
    let mut body = register.graphql(query, json!({ "q": q, "first": first })).await;
    if let Some(errors) = body.get_mut("errors") {
        return Err(errors[0]["extensions"].take());
    }
    let found = &body["data"]["search"];
    let counts = &found["counts"];
    let counts = json!({
        "action": counts["actions"], "project": counts["projects"],
        "agreement": counts["agreements"], "cooperation": counts["cooperationRecords"],
    });
    Ok((ids(found["nodes"].as_array().unwrap()), found["totalCount"].clone(), counts))
}

/// Returns the ids of the results, sorted.
async fn hits(register: &Register, q: &str) -> BTreeSet<String> {
    ids(search_all(register, q, &[]).await["items"].as_array().unwrap()).into_iter().collect()
}

#[test]
fn rejects_empty_search_and_reads_operators_as_words() {
    let many = |count: usize| (0..count).map(|number| format!("word{number}")).collect::<Vec<_>>().join(" ");
    on_both(async |register| {
        let refused = [
            " ",
            "*",
            "!!!",
            "\"",
            "\"\"",
            "\" \"",
            "& | ! <-> :* ( )",
            "😀",
            "%",
            "\\",
            "';--",
            &"x".repeat(501),
            &many(21),
        ];
        for q in refused {
            for path in [
                "/v1/search",
                "/v1/actions",
                "/v1/projects",
                "/v1/agreements",
                "/v1/cooperation",
                "/v1/projects/stats",
                "/v1/countries",
            ] {
                let answer = register.answer(&search_path(path, q, &[])).await;
                let body = answer.json();
                assert_eq!((answer.status.as_u16(), &body["code"]), (400, &json!("invalid_request")), "{path} {q}");
                assert_eq!((&body["errors"][0]["name"], &body["errors"][1]), (&json!("q"), &Value::Null), "{path} {q}");
            }
            let fault = in_graphql(&register, q, 1).await.unwrap_err();
            assert_eq!((&fault["code"], &fault["errors"][0]["name"]), (&json!("invalid_request"), &json!("q")), "{q}");
        }
        let nothing = register.answer("/v1/search").await;
        assert_eq!((nothing.status.as_u16(), &nothing.json()["errors"][0]["name"]), (400, &json!("q")));
        let nul = register.answer(&search_path("/v1/search", "a\0b", &[])).await;
        assert_eq!((nul.status.as_u16(), &nul.json()["errors"][0]["name"]), (400, &json!("q")));
        for (odd, plain) in [
            ("\"police training", "police training"),
            ("AND police OR NOT NEAR(training, 5)", "police not near training 5"),
            ("title:police", "\"title police\""),
            ("police & !training | ('women')", "police training women"),
            ("police:* <-> training", "police training"),
            ("-police +training ^women", "police training women"),
            ("police 😀", "police"),
            ("stems : police", "stems police"),
            ("police' OR '1'='1", "police \"1 1\""),
            (&many(20), &many(20)),
            (&"x".repeat(500), &"x".repeat(60)),
        ] {
            assert_eq!(hits(&register, odd).await, hits(&register, plain).await, "{odd}");
        }
        assert!(!hits(&register, "police & !training | ('women')").await.is_empty());
    });
}

/// Generates input: words of the records, signs with a meaning for a database, and other text.
fn any_input() -> impl Strategy<Value = String> {
    let words = [
        "trafficking",
        "Moldova",
        "police",
        "training",
        "IOM",
        "children",
        "of",
        "the",
        "2010",
        "Ukraine",
        "migr*",
        "Côte",
        "women's",
    ];
    let signs = [
        "\"", "*", "&", "|", "!", "<->", ":*", "(", ")", "AND", "OR", "NOT", "NEAR(", "title:", "'", "''", "\\", "😀",
        "%", "_", "^", "-", "+", "{", "$1", "?", "--", ";", "\u{301}", "ﬁ", "人",
    ];
    let piece = prop_oneof![4 => select(words.to_vec()).prop_map(ToOwned::to_owned), 3 => select(signs.to_vec()).prop_map(ToOwned::to_owned), 1 => "\\PC{0,6}", 1 => "[a-z]{1,3}\\*?"];
    let gap = select(vec!["", " ", " ", " "]);
    proptest::collection::vec((piece, gap), 0..7)
        .prop_map(|pieces| pieces.into_iter().map(|(piece, gap)| piece + gap).collect())
}

/// Any input gives results or an error for `q`: the same on both databases, and the same in GraphQL.
#[test]
fn any_search_input_gives_the_same_results_on_both_databases() {
    side_by_side(async |registers| {
        let found_count = AtomicUsize::new(0);
        check_property(80, &any_input(), async |q| {
            let mut responses = vec![];
            for register in registers {
                let answer = register.answer(&search_path("/v1/search", &q, &[("limit", "40")])).await;
                let list =
                    register.answer(&search_path("/v1/projects", &q, &[("limit", "500"), ("fields", "id")])).await;
                assert_eq!(answer.status, list.status, "{q:?}");
                let (mut body, graph) = (answer.json(), in_graphql(register, &q, 40).await);
                if answer.status == 200 {
                    let hits = ids(body["items"].as_array().unwrap());
                    assert_eq!(graph, Ok((hits, body["total"].clone(), body["counts"].clone())), "{q:?}");
                    let mut projects = list.json();
                    assert_eq!(projects["total"], body["counts"]["project"], "{q:?}");
                    found_count.fetch_add(usize::from(body["total"] != 0), Ordering::Relaxed);
                    // Cursors name a revision by its random id, which differs.
                    for name in ["links", "next_cursor"] {
                        body[name].take();
                        projects[name].take();
                    }
                    responses.push((body, projects));
                } else {
                    assert_eq!((answer.status.as_u16(), &body["errors"][0]["name"]), (400, &json!("q")), "{q:?}");
                    assert_eq!(graph.unwrap_err()["errors"][0]["name"], "q", "{q:?}");
                    responses.push((body["errors"].clone(), list.json()["errors"].clone()));
                }
            }
            assert!(responses.windows(2).all(|pair| pair[0] == pair[1]), "{q:?}");
        });
        assert!(found_count.into_inner() > 20, "some inputs must have results");
    });
}
