//! From record to record and from page to page, over every kind, in both surfaces.
use crate::support::{each, on_both};
use serde_json::json;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use thb_register::contract;
use thb_register::graphql;
use thb_register::service::Store;

/// From an agreement to its steps and back, in one request, in both surfaces.
#[test]
fn one_walks_from_an_agreement_to_its_steps_and_back() {
    on_both(async |register| {
        let steps = register.get("/v1/cooperation?agreement=12401-11-europol-a1-01").await;
        let query = r#"{ agreement(id: "12401-11-europol-a1-01") { cooperation(first: 2) { totalCount pageInfo { hasNextPage endCursor } nodes { id date agreement { id title cooperation(first: 1) { totalCount } } } } } }"#;
        let walked = register.data(query, json!({})).await["agreement"]["cooperation"].take();
        assert_eq!((&walked["totalCount"], &walked["pageInfo"]["hasNextPage"]), (&steps["total"], &json!(true)));
        assert_eq!(walked["nodes"][1]["id"], steps["items"][1]["id"]);
        let back = &walked["nodes"][0]["agreement"];
        assert_eq!(
            (&back["id"], &back["cooperation"]["totalCount"]),
            (&json!("12401-11-europol-a1-01"), &steps["total"])
        );
        let query = "query ($after: String) { agreement(id: \"12401-11-europol-a1-01\") { cooperation(first: 500, after: $after) { nodes { id } pageInfo { hasNextPage } } } }";
        let rest =
            register.data(query, json!({ "after": walked["pageInfo"]["endCursor"] })).await["agreement"]["cooperation"]
                .take();
        assert_eq!(each(&rest["nodes"], "/id"), &each(&steps["items"], "/id")[2..]);
        let wrong = register.graphql(query, json!({ "after": "x" })).await;
        assert_eq!(wrong["errors"][0]["extensions"]["code"], "invalid_request");
        let step = register.data(r#"{ cooperationRecord(id: "12401-11-cy-01") { agreement { id } } node(id: "12401-11-cy-01") { __typename } }"#, json!({})).await;
        assert_eq!(
            step,
            json!({ "cooperationRecord": { "agreement": null }, "node": { "__typename": "CooperationRecord" } })
        );
    });
}

/// Every kind is listed alike by both surfaces: the same records, the same totals.
#[test]
fn both_surfaces_list_every_kind_alike() {
    on_both(async |register| {
        for (path, field, rest, graph) in [
            (
                "projects",
                "projects",
                "country=NG&has_funding=true&sort=-amount_eur,title&limit=3",
                r#"filter: { country: ["NG"], hasFunding: true }, sort: [AMOUNT_EUR_DESC, TITLE], first: 3"#,
            ),
            (
                "projects",
                "projects",
                "theme=research&active_from=2010&start_to=2009&sort=start&limit=7",
                r#"filter: { theme: [RESEARCH], activeFrom: "2010", startTo: "2009" }, sort: [START], first: 7"#,
            ),
            (
                "agreements",
                "agreements",
                "milestone=signature&milestone_from=2009&sort=-milestone&limit=10",
                r#"filter: { milestone: [SIGNATURE], milestoneFrom: "2009" }, sort: [MILESTONE_DESC], first: 10"#,
            ),
            (
                "agreements",
                "agreements",
                "type=strategic&country=RU&country=TR&limit=10",
                r#"filter: { type: [STRATEGIC], country: ["RU", "TR"] }, first: 10"#,
            ),
            (
                "cooperation",
                "cooperationRecords",
                "agency=eurojust&status=done&sort=date&limit=9&as_of=1",
                r#"filter: { agency: ["eurojust"], status: [DONE] }, sort: [DATE], first: 9, asOf: 1"#,
            ),
        ] {
            let rest = register.get(&format!("/v1/{path}?{rest}")).await;
            let query = format!(
                "{{ list: {field}({graph}) {{ totalCount nodes {{ id title period {{ start }} funding {{ amountEur }} }} }} }}"
            );
            let graph = register.data(&query, json!({})).await["list"].take();
            assert_eq!(
                (each(&rest["items"], "/id"), &rest["total"]),
                (each(&graph["nodes"], "/id"), &graph["totalCount"]),
                "{query}"
            );
            assert!(!graph["nodes"].as_array().unwrap().is_empty(), "{query}");
            assert_eq!(rest["items"][0]["funding"]["amount_eur"], graph["nodes"][0]["funding"]["amountEur"]);
        }
    });
}

/// However many records stand on a level, it costs the same statements.
#[test]
fn a_walk_costs_statements_by_level() {
    on_both(async |register| {
        let count = Arc::new(AtomicUsize::new(0));
        let mut db = register.store.db.clone();
        let counter = count.clone();
        db.set_metric_callback(move |_| {
            counter.fetch_add(1, Ordering::Relaxed);
        });
        let store = Store::over(db);
        let schema = contract::schema().data(store.clone()).data(graphql::gather(store.clone())).finish();
        let cost = async |first: usize| {
            let query = format!(
                "{{ agreements(filter: {{ agency: [\"europol\"] }}, first: {first}) {{ nodes {{ id cooperation(first: 3) {{ nodes {{ id agreement {{ title }} }} }} }} }} }}"
            );
            count.store(0, Ordering::Relaxed);
            let answer = graphql::execute(&schema, store.clone(), query.into(), graphql::Pins::default()).await;
            assert!(answer.is_ok(), "{:?}", answer.errors);
            count.load(Ordering::Relaxed)
        };
        cost(1).await;
        let (few, many) = (cost(2).await, cost(47).await);
        assert_eq!(few, many, "two agreements, or forty-seven");
        // The list in eleven statements; its steps and their agreements in eleven at most each, with the state that they are read at.
        assert!(many <= 36, "{many}");
    });
}

/// Walked page by page, every list of every kind is the whole list, in order, whatever it is sorted by: nothing is lost where a
/// date or an amount is not known, and what is not known comes last either way.
#[test]
fn every_sorted_list_is_walked_whole() {
    on_both(async |register| {
        for (path, key, member, size) in [
            ("projects", "amount_eur", "/funding/amount_eur", 23),
            ("projects", "start", "/period/start", 41),
            ("projects", "title", "/title", 37),
            ("agreements", "milestone", "/title", 11),
            ("agreements", "title", "/title", 29),
            ("cooperation", "date", "/date", 17),
            ("cooperation", "title", "/title", 31),
        ] {
            for sort in [key.to_owned(), format!("-{key}")] {
                let whole = register.get(&format!("/v1/{path}?sort={sort}&limit=500")).await;
                let ids: Vec<_> = each(&whole["items"], "/id").into_iter().map(ToOwned::to_owned).collect();
                let known: Vec<_> = whole["items"]
                    .as_array()
                    .unwrap()
                    .iter()
                    .map(|item| !item.pointer(member).unwrap().is_null())
                    .collect();
                assert!(known.is_sorted_by(|a, b| a >= b), "{path} {sort}: what is not known comes last");
                let (mut seen, mut next) = (vec![], Some(format!("/v1/{path}?sort={sort}&limit={size}")));
                while let Some(address) = next {
                    let page = register.get(&address).await;
                    assert_eq!(page["total"], ids.len());
                    seen.extend(each(&page["items"], "/id").into_iter().map(ToOwned::to_owned));
                    next = page["links"]["next"].as_str().map(ToOwned::to_owned);
                }
                assert_eq!(seen, ids, "{path} {sort}");
            }
        }
        let costly = register.get("/v1/projects?sort=-amount_eur&limit=2").await;
        assert_eq!(each(&costly["items"], "/funding/amount_eur"), ["10756640.47", "9000000.00"]);
    });
}
