//! Lists of records by their ids.
use crate::answers::{each, ids};
use crate::support::{Register, address, on_both};
use serde_json::{Value, json};

const PROJECTS: [&str; 3] = ["12401-11-se-10", "12401-11-AT-02", "unknown"];

fn list(path: &str, ids: &[&str], more: &str) -> String {
    let pairs: Vec<_> = ids.iter().map(|id| ("id".to_owned(), (*id).to_owned())).collect();
    format!("{}{more}", address(path, &pairs))
}

#[test]
fn lists_files_and_statistics_select_records_by_id() {
    on_both(async |register| {
        let found = ["12401-11-at-02", "12401-11-se-10"];
        let page = register.get(&list("/v1/projects", &PROJECTS, "&facet=reporter")).await;
        assert_eq!((ids(page["items"].as_array().unwrap()), &page["total"]), (found.map(Into::into).into(), &json!(2)));
        let reporters = page["facets"]["reporter"].as_array().unwrap();
        let counts: Vec<_> = reporters.iter().map(|value| json!([value["value"], value["count"]])).collect();
        assert_eq!(json!(counts), json!([["at", 1], ["se", 1]]));
        assert_eq!(ids(&register.lines(&list("/v1/projects", &PROJECTS, "&format=ndjson")).await), found);
        let statistics = register.get(&list("/v1/projects/stats", &PROJECTS, "&group_by=reporter&explain=true")).await;
        assert_eq!(statistics["total"], 2);
        let explained = statistics["groups"][0]["explanation"]["url"].as_str().unwrap();
        assert!(explained.contains("id=12401-11-AT-02"), "{explained}");
        let narrowed = register.get(&list("/v1/projects", &PROJECTS, "&reporter=at&q=austria*")).await;
        assert!(narrowed["total"].as_u64().unwrap() <= 1);
        assert_eq!(register.get(&list("/v1/actions", &PROJECTS, "")).await["total"], 0);
        assert_eq!(register.get(&list("/v1/projects", &PROJECTS, "&as_of=1")).await["total"], 2);
        for (path, id) in [
            ("actions", "16633-06-1.1.A"),
            ("agreements", "12401-11-EUROPOL-A1-01"),
            ("cooperation", "12401-11-Europol-a1-01-s01"),
        ] {
            let page = register.get(&list(&format!("/v1/{path}"), &[id], "")).await;
            assert_eq!(ids(page["items"].as_array().unwrap()), [id.to_lowercase()]);
        }
    });
}

#[test]
fn graphql_selects_records_by_id() {
    on_both(async |register| {
        let document = "query($id: [ID!]) {
            projects(filter: { id: $id }) { totalCount nodes { id } }
            projectStats(filter: { id: $id }) { total }
            organisation(id: \"at\") { reported { projects(filter: { id: $id }) { nodes { id } } } }
            none: projects(filter: { id: [] }) { totalCount }
            countries(filter: { id: [\"ng\", \"UA\", \"x\"] }) { totalCount nodes { code } } }";
        let data = register.data(document, json!({ "id": PROJECTS })).await;
        let expected = json!({
            "projects": { "totalCount": 2, "nodes": [{ "id": "12401-11-at-02" }, { "id": "12401-11-se-10" }] },
            "projectStats": { "total": 2 },
            "organisation": { "reported": { "projects": { "nodes": [{ "id": "12401-11-at-02" }] } } },
            "none": { "totalCount": 0 },
            "countries": { "totalCount": 2, "nodes": [{ "code": "NG" }, { "code": "UA" }] },
        });
        assert_eq!(data, expected);
    });
}

#[test]
fn lists_of_reference_data_select_entries_by_key() {
    on_both(async |register| {
        for (path, key, given, expected) in [
            ("countries", "/code", ["ng", "UA", "XX"], vec!["NG", "UA"]),
            ("organisations", "/id", ["EUROPOL", "at", "x"], vec!["at", "europol"]),
            ("regions", "/id", ["South-East-Europe", "x", "y"], vec!["south-east-europe"]),
            ("programmes", "/code", ["taiex", "ISEC", "x"], vec!["ISEC", "TAIEX"]),
            ("plans", "/id", ["EU-PLAN-THB-2005", "x", "y"], vec!["eu-plan-thb-2005"]),
            ("documents", "/number", ["16633/06", "16626/06", "x"], vec!["16626/06", "16633/06"]),
            ("exchange-rates", "/id", ["sek-2010", "BGN-2002", "x"], vec!["BGN-2002", "SEK-2010"]),
        ] {
            let path = format!("/v1/{path}");
            let page = register.get(&list(&path, &given, "")).await;
            assert_eq!(
                (each(&page["items"], key), &page["total"]),
                (expected.clone(), &json!(expected.len())),
                "{path}"
            );
            let lines = register.lines(&list(&path, &given, "&format=ndjson")).await;
            assert_eq!(each(&json!(lines), key), expected, "{path}");
        }
    });
}

#[test]
fn rejects_more_than_500_ids() {
    on_both(async |register| {
        let many: Vec<String> = (0..501).map(|number| format!("x{number}")).collect();
        let many: Vec<&str> = many.iter().map(String::as_str).collect();
        let detail = "has 501 values, but at most 500 are allowed";
        for path in ["/v1/projects", "/v1/projects/stats", "/v1/countries"] {
            assert_eq!(register.get(&list(path, &many[1..], "")).await["total"], 0, "{path}");
            let problem = register.answer(&list(path, &many, "")).await;
            let errors = json!([{ "in": "query", "name": "id", "detail": detail }]);
            assert_eq!((problem.status.as_u16(), &problem.json()["errors"]), (400, &errors), "{path}");
        }
        for field in ["projects(filter: { id: $id })", "countries(filter: { id: $id })"] {
            let document = format!("query($id: [ID!]) {{ {field} {{ totalCount }} }}");
            assert_eq!(rejection(&register, &document, &many).await, detail, "{field}");
        }
    });
}

async fn rejection(register: &Register, document: &str, ids: &[&str]) -> Value {
    register.graphql(document, json!({ "id": ids })).await["errors"][0]["extensions"]["errors"][0]["detail"].take()
}
