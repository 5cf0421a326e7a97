//! Lists of every kind in REST and GraphQL, their pages, and the relation between agreements and cooperation.
use crate::answers::each;
use crate::support::{Register, on_both};
use serde_json::json;

/// The number of statements of agreements with their cooperation records and back, cold and warm, as counted by
/// `Register::cold_and_warm`.
const NESTED_STATEMENTS: (usize, usize) = (34, 2);

#[test]
fn agreement_leads_to_its_cooperation_records_and_back() {
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

#[test]
fn rest_and_graphql_lists_have_the_same_records_and_totals() {
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

/// The documents differ in the name of the operation, so that the second misses the response cache.
async fn nested_statements(register: &Register, first: usize) -> (usize, usize) {
    let [cold, warm] = ["First", "Second"].map(|name| {
        format!(
            "query {name} {{ agreements(filter: {{ agency: [\"europol\"] }}, first: {first}) {{ nodes {{ id cooperation(first: 3) {{ nodes {{ id agreement {{ title }} }} }} }} }} }}"
        )
    });
    register.cold_and_warm([&cold, &warm]).await
}

#[test]
fn nested_list_costs_the_expected_number_of_statements() {
    on_both(async |register| {
        assert_eq!(nested_statements(&register, 20).await, NESTED_STATEMENTS);
    });
}

#[test]
fn nested_list_costs_the_same_number_of_statements_whatever_its_length() {
    on_both(async |register| {
        assert_eq!(nested_statements(&register, 2).await, nested_statements(&register, 47).await);
    });
}

/// Records with an unknown date or amount are in the list. Unknown values come last in both directions.
#[test]
fn pages_of_sorted_lists_hold_each_record_once() {
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
                let has_value: Vec<_> = whole["items"]
                    .as_array()
                    .unwrap()
                    .iter()
                    .map(|item| !item.pointer(member).unwrap().is_null())
                    .collect();
                assert!(has_value.is_sorted_by(|a, b| a >= b), "{path} {sort}: unknown values come last");
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
        assert_eq!(each(&costly["items"], "/funding/amount_eur"), ["10756640.47", "6300000.00"]);
    });
}
