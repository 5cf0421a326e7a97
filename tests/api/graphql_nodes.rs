//! Ids of nodes and states: unique over the whole schema, and each leads back to its object.
use crate::support::{Register, author, inputs, on_both};
use entity::Revision;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use thb_register::kinds::projects::Project;
use thb_register::service::write::PendingRevision;

/// The lists of nodes, and the types that their ids name.
const LISTS: [(&str, &str); 11] = [
    ("actions", "action"),
    ("projects", "project"),
    ("agreements", "agreement"),
    ("cooperationRecords", "cooperation"),
    ("plans", "plan"),
    ("organisations", "organisation"),
    ("documents", "document"),
    ("countries", "country"),
    ("regions", "region"),
    ("programmes", "programme"),
    ("exchangeRates", "exchange-rate"),
];

/// Returns all nodes of a list.
async fn all(register: &Register, list: &str) -> Vec<Value> {
    let query = format!(
        "query ($after: String) {{ {list}(first: 500, after: $after) {{ totalCount nodes {{ __typename id nodeId stateId }} pageInfo {{ hasNextPage endCursor }} }} }}"
    );
    let (mut nodes, mut after) = (vec![], Value::Null);
    loop {
        let page = register.data(&query, json!({ "after": after })).await[list].take();
        nodes.extend(page["nodes"].as_array().unwrap().clone());
        if page["pageInfo"]["hasNextPage"] == false {
            assert_eq!(page["totalCount"], nodes.len());
            return nodes;
        }
        after = page["pageInfo"]["endCursor"].clone();
    }
}

#[test]
fn each_node_id_is_unique_and_leads_back() {
    on_both(async |register| {
        let mut nodes: BTreeMap<String, Value> = BTreeMap::new();
        let mut count = 0;
        for (list, node_type) in LISTS {
            let found = all(&register, list).await;
            assert!(!found.is_empty(), "{list}");
            count += found.len();
            for node in found {
                let id = node["id"].as_str().unwrap();
                assert_eq!(node["nodeId"], format!("{node_type}:{id}"));
                assert_eq!(node["stateId"], format!("{node_type}:{id}@1"));
                nodes.insert(node["nodeId"].as_str().unwrap().into(), node);
            }
        }
        assert_eq!(nodes.len(), count, "node ids are unique");
        assert!(nodes.contains_key("region:european-union") && nodes.contains_key("organisation:european-union"));
        let query = "query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id nodeId stateId } }";
        for key in ["nodeId", "stateId"] {
            for some in nodes.values().collect::<Vec<_>>().chunks(500) {
                let ids: Vec<_> = some.iter().map(|node| &node[key]).collect();
                let found = register.data(query, json!({ "ids": ids })).await["nodes"].take();
                assert_eq!(found.as_array().unwrap().iter().collect::<Vec<_>>(), some, "{key}");
            }
        }
    });
}

#[test]
fn node_takes_ids_of_nodes_of_states_and_of_records() {
    on_both(async |register| {
        let node = async |id: &str| {
            let query = "query ($id: ID!) { node(id: $id) { nodeId } }";
            register.data(query, json!({ "id": id })).await["node"]["nodeId"].take()
        };
        for (id, found) in [
            ("16633-06-1.1.a", "action:16633-06-1.1.a"),
            ("document:16633/06", "document:16633/06"),
            ("document:16633/06@1", "document:16633/06"),
            ("programme:AGIS", "programme:AGIS"),
            ("exchange-rate:SEK-2010", "exchange-rate:SEK-2010"),
        ] {
            assert_eq!(node(id).await, found);
        }
        // The key of reference data says nothing of its type, and the type must be right.
        for id in [
            "UA",
            "country:ua",
            "project:16633-06-1.1.a",
            "nothing:UA",
            "country:",
            ":",
            "@1",
            "country:UA@",
            "\0",
            "region:\0",
        ] {
            assert_eq!(node(id).await, Value::Null, "{id}");
        }
        let later = register.graphql("{ node(id: \"country:UA@9\") { id } }", json!({})).await;
        assert_eq!(later["errors"][0]["extensions"]["code"], "invalid_request");
    });
}

const THEN_AND_NOW: &str = r#"{
    now: project(id: "12401-11-at-01") { ...p } then: project(id: "12401-11-at-01", asOf: 1) { ...p }
    walkedNow: country(code: "UA") { ...c } walkedThen: country(code: "UA", asOf: 1) { ...c }
    reporterNow: organisation(id: "at") { stateId } reporterThen: organisation(id: "at", asOf: 1) { stateId }
    rate: exchangeRate(id: "SEK-2010", asOf: 1) { stateId }
    }
    fragment p on Project { title nodeId stateId reporter { stateId } }
    fragment c on Country { stateId projects(first: 1) { nodes { stateId countries { stateId } } } }"#;

#[test]
fn state_id_is_another_in_each_revision_and_equal_within_one() {
    on_both(async |register| {
        let (header, mut input) = inputs::<Project>(&register.store)
            .await
            .into_iter()
            .find(|(header, _)| header.id == "12401-11-at-01")
            .unwrap();
        let old = std::mem::replace(&mut input.common.title, "Another title".into());
        let change = PendingRevision::begin(&register.store, author("title")).await.unwrap();
        change.replace::<Project>(&header.id, None, input).await.unwrap();
        assert_eq!(change.commit().await.unwrap(), Revision(2));
        // Records in the cache of records answer the second time.
        for _ in 0..3 {
            let data = register.data(THEN_AND_NOW, json!({})).await;
            let project = |title: &str, revision| {
                json!({ "title": title, "nodeId": "project:12401-11-at-01", "stateId": format!("project:12401-11-at-01@{revision}"),
                    "reporter": { "stateId": format!("organisation:at@{revision}") } })
            };
            assert_eq!(data["now"], project("Another title", 2));
            assert_eq!(data["then"], project(&old, 1));
            for (name, revision) in [("walkedNow", 2), ("walkedThen", 1)] {
                assert_eq!(data[name]["stateId"], format!("country:UA@{revision}"));
                let walked = &data[name]["projects"]["nodes"][0];
                assert!(walked["stateId"].as_str().unwrap().ends_with(&format!("@{revision}")));
                assert!(walked["countries"][0]["stateId"].as_str().unwrap().ends_with(&format!("@{revision}")));
            }
            assert_eq!(
                (&data["reporterNow"]["stateId"], &data["reporterThen"]["stateId"]),
                (&json!("organisation:at@2"), &json!("organisation:at@1"))
            );
            assert_eq!(data["rate"]["stateId"], "exchange-rate:SEK-2010@1");
        }
        let read = "query ($id: ID!) { node(id: $id) { stateId ... on Record { title } } }";
        for (id, title) in [("project:12401-11-at-01@1", old.as_str()), ("project:12401-11-at-01@2", "Another title")] {
            assert_eq!(
                register.data(read, json!({ "id": id })).await["node"],
                json!({ "stateId": id, "title": title })
            );
        }
        let mixed = r#"{ nodes(ids: ["project:12401-11-at-01@1", "project:12401-11-at-01"]) { id } }"#;
        let fault = register.graphql(mixed, json!({})).await["errors"][0]["extensions"]["errors"][0].take();
        assert_eq!(fault["name"], "ids");
        assert!(fault["detail"].as_str().unwrap().contains("different revisions"));
    });
}
