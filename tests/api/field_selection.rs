//! The `fields` parameter and GraphQL selections: a response has the selected members only.
use crate::answers::without_counted;
use crate::support::{Register, check_property, on_both, on_both_with_caches, with_and_without_record_cache};
use proptest::prelude::*;
use proptest::sample::{Index, subsequence};
use serde_json::value::RawValue;
use serde_json::{Map, Value, json};
use std::collections::{BTreeMap, BTreeSet};

const PATHS: [&str; 4] = ["actions", "projects", "agreements", "cooperation"];

/// Collects the paths of all members of a value.
fn paths(value: &Value, before: &str, found: &mut BTreeSet<String>) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| paths(item, before, found)),
        Value::Object(members) => {
            for (name, value) in members {
                let path = if before.is_empty() { name.clone() } else { format!("{before}.{name}") };
                paths(value, &path, found);
                found.insert(path);
            }
        }
        _ => {}
    }
}

/// Returns the selected members of a value, with the members that contain them.
fn select_members(value: &Value, before: &str, fields: &[String]) -> Value {
    match value {
        Value::Array(items) => items.iter().map(|item| select_members(item, before, fields)).collect(),
        Value::Object(members) => {
            let selected = members.iter().filter_map(|(name, value)| {
                let path = if before.is_empty() { name.clone() } else { format!("{before}.{name}") };
                let is_parent = fields.iter().any(|field| field.starts_with(&format!("{path}.")));
                if fields.contains(&path) {
                    Some((name.clone(), value.clone()))
                } else {
                    is_parent.then(|| (name.clone(), select_members(value, &path, fields)))
                }
            });
            Value::Object(selected.collect::<Map<_, _>>())
        }
        other => other.clone(),
    }
}

/// Returns the paths of all members of a kind, and its records.
async fn members_and_records(register: &Register, path: &str) -> (Vec<String>, Vec<Value>) {
    let records = register.walk(&format!("/v1/{path}?limit=500")).await;
    let mut found = BTreeSet::new();
    for record in &records {
        paths(record, "", &mut found);
    }
    (found.into_iter().collect(), records)
}

#[test]
fn fields_returns_only_the_selected_members() {
    on_both(async |register| {
        for path in PATHS {
            let (fields, records) = members_and_records(&register, path).await;
            assert!(fields.len() > 40, "{fields:?}");
            let selections = (subsequence(fields, 1..6).prop_shuffle(), any::<Index>());
            check_property(6, &selections, async |(fields, selection)| {
                let list = register.lines(&format!("/v1/{path}?format=ndjson&fields={}", fields.join(","))).await;
                assert_eq!(list, records.iter().map(|record| select_members(record, "", &fields)).collect::<Vec<_>>());
                let page = register.get(&format!("/v1/{path}?limit=3&fields={}", fields.join("&fields="))).await;
                assert_eq!(page["items"], json!(list[..3]), "{fields:?}");
                assert_eq!(page["total"], records.len());
                let place = selection.index(records.len());
                let id = records[place]["id"].as_str().unwrap();
                // A single record has no counted amount, because it depends on the list.
                let own: Vec<_> = fields.iter().filter(|field| *field != "funding.counted_eur").cloned().collect();
                let single = without_counted(&records[place]);
                if !own.is_empty() {
                    let record = register.get(&format!("/v1/{path}/{id}?fields={}&as_of=1", own.join(", "))).await;
                    assert_eq!(record, select_members(&single, "", &own), "{fields:?}");
                }
            });
        }
    });
}

/// The order of `fields` does not change the order of the members.
#[test]
fn fields_keeps_the_member_order_of_the_record() {
    on_both(async |register| {
        for path in [
            "/v1/projects/12401-11-at-02?fields=period.start,title,id",
            "/v1/projects?limit=1&fields=title&fields=id,period",
        ] {
            let text = register.answer(path).await.text;
            let places: Vec<_> =
                ["\"id\"", "\"title\"", "\"period\""].iter().map(|name| text.find(name).unwrap()).collect();
            assert!(places.is_sorted(), "{text}");
        }
    });
}

#[test]
fn rejects_unknown_fields() {
    on_both(async |register| {
        let ids = ["16633-06-1.1.a", "12401-11-at-02", "12401-11-europol-a1-04", "12401-11-cy-01"];
        for (path, id) in PATHS.into_iter().zip(ids) {
            for path in [
                format!("/v1/{path}"),
                format!("/v1/{path}/{id}"),
                format!("/v1/{path}?format=ndjson"),
                format!("/v1/{path}?format=csv"),
            ] {
                let sign = if path.contains('?') { '&' } else { '?' };
                let answer = register.answer(&format!("{path}{sign}fields=id,titel,source.sektion,title.x,x")).await;
                let body = answer.json();
                let faults = body["errors"].as_array().unwrap();
                assert_eq!((answer.status.as_u16(), faults.len()), (400, 4), "{path}: {body}");
                assert!(faults.iter().all(|fault| fault["name"] == "fields" && fault["in"] == "query"));
                let details: Vec<_> = faults.iter().map(|fault| fault["detail"].as_str().unwrap()).collect();
                assert!(
                    details[0].starts_with(
                        "`titel` is unknown: did you mean title? Allowed: id, kind, url, html_url, title,"
                    ),
                    "{}",
                    details[0]
                );
                let section = "`sektion` is unknown: did you mean section? Allowed: document, section, row, caveats";
                assert_eq!(details[1], section);
                assert_eq!(details[2], "`title.x`: title has no members");
                assert!(details[3].starts_with("`x` is unknown. Allowed: id,"), "{}", details[3]);
            }
        }
        for path in [
            "/v1/countries/NG?fields=code",
            "/v1/actions/16633-06-1.1.a/history?fields=id",
            "/v1/search?q=a&fields=id",
            "/v1/projects/stats?fields=count",
        ] {
            let answer = register.answer(path).await;
            assert_eq!(
                (answer.status.as_u16(), &answer.json()["errors"][0]["name"]),
                (400, &json!("fields")),
                "{path}"
            );
        }
    });
}

/// Without caches, only the selected members are read. Each has the same value as in the full record.
#[test]
fn selected_member_equals_that_of_the_full_record() {
    on_both_with_caches(0, 0, async |register| {
        for path in PATHS {
            let records = register.lines(&format!("/v1/{path}?format=ndjson")).await;
            for name in records[0].as_object().unwrap().keys() {
                let whole: Vec<_> = records.iter().map(|record| json!({ name: record[name] })).collect();
                let alone = register.lines(&format!("/v1/{path}?format=ndjson&fields={name}")).await;
                assert_eq!(alone, whole, "{path}: {name}");
                let page = register.get(&format!("/v1/{path}?limit=30&fields={name}")).await;
                assert_eq!(page["items"], json!(whole[..30]), "{path}: {name}");
            }
            let several = |record: &&Value| record["organisations"].as_array().unwrap().len() > 1;
            let Some(several) = records.iter().find(several) else { continue };
            let rows = register.bytes(&format!("/v1/{path}?format=csv&fields=id&expand=organisations")).await;
            let rows = String::from_utf8(rows).unwrap();
            let rows = rows.lines().filter(|row| several["id"] == *row).count();
            assert_eq!(rows, several["organisations"].as_array().unwrap().len(), "one row per organisation");
        }
        let schema = Schema::read(&register).await;
        for (field, record_field, type_name) in [
            ("actions", "action", "Action"),
            ("projects", "project", "Project"),
            ("agreements", "agreement", "Agreement"),
            ("cooperationRecords", "cooperationRecord", "CooperationRecord"),
        ] {
            let fields = schema.selections(type_name, 3);
            assert!(fields.len() > 20, "{fields:?}");
            let all =
                format!("{{ {field}(first: 40) {{ nodes {{ {} }} }} }}", fields.values().cloned().collect::<String>());
            let all = register.data(&all, json!({})).await[field]["nodes"].clone();
            for (name, selection) in &fields {
                let whole: Vec<_> = all.as_array().unwrap().iter().map(|node| json!({ name: node[name] })).collect();
                let alone = format!("{{ {field}(first: 40) {{ nodes {{ {selection} }} }} }}");
                let alone = register.data(&alone, json!({})).await;
                assert_eq!(alone[field]["nodes"], json!(whole), "{type_name}: {name}");
                let edges = format!(
                    "{{ {field}(first: 1) {{ edges {{ node {{ ...f }} }} }} {record_field}(id: \"{}\") {{ ... on {type_name} {{ {selection} }} }} }} \
                     fragment f on {type_name} {{ {selection} }}",
                    all[0]["id"].as_str().unwrap()
                );
                let data = register.data(&edges, json!({})).await;
                assert_eq!(
                    (&data[field]["edges"][0]["node"], &data[record_field]),
                    (&whole[0], &whole[0]),
                    "{type_name}: {name}"
                );
            }
        }
        // Few records have `same_as`, and they are not on the first page.
        for path in ["projects", "agreements"] {
            let page = register.get(&format!("/v1/{path}?limit=500")).await;
            let same_as =
                |record: &Value| record["same_as"].as_array().unwrap().iter().map(|id| json!({ "id": id })).collect();
            let whole: Vec<Vec<Value>> = page["items"].as_array().unwrap().iter().map(same_as).collect();
            assert!(whole.iter().any(|ids| !ids.is_empty()), "{path}");
            let data =
                register.data(&format!("{{ {path}(first: 500) {{ nodes {{ sameAs {{ id }} }} }} }}"), json!({})).await;
            let alone: Vec<_> =
                data[path]["nodes"].as_array().unwrap().iter().map(|node| node["sameAs"].clone()).collect();
            assert_eq!(json!(alone), json!(whole), "{path}");
        }
        let twice = "{ projects(first: 9) { nodes { id } } projects(first: 9) { nodes { themes } edges { node { countries { code } } } } }";
        let data = register.data(twice, json!({})).await;
        let whole = &register.get("/v1/projects?limit=9").await["items"];
        for (place, record) in whole.as_array().unwrap().iter().enumerate() {
            let themes: Vec<_> = record["themes"]
                .as_array()
                .unwrap()
                .iter()
                .map(|theme| theme.as_str().unwrap().to_uppercase())
                .collect();
            let countries = select_members(&record["countries"], "", &["code".into()]);
            assert_eq!(data["projects"]["nodes"][place], json!({ "id": record["id"], "themes": themes }));
            assert_eq!(data["projects"]["edges"][place]["node"], json!({ "countries": countries }));
        }
    });
}

/// The fields of each type in the GraphQL schema, with their types.
struct Schema(BTreeMap<String, BTreeMap<String, String>>);

impl Schema {
    async fn read(register: &Register) -> Self {
        let kind = "name kind ofType { name kind ofType { name kind ofType { name kind } } }";
        let query =
            format!("{{ __schema {{ types {{ name fields {{ name args {{ name }} type {{ {kind} }} }} }} }} }}");
        let data = register.data(&query, json!({})).await;
        let mut types = BTreeMap::new();
        for object in data["__schema"]["types"].as_array().unwrap() {
            let mut fields = BTreeMap::new();
            for field in object["fields"].as_array().into_iter().flatten() {
                let mut named = &field["type"];
                while named["name"].is_null() {
                    named = &named["ofType"];
                }
                fields.insert(field["name"].as_str().unwrap().into(), named["name"].as_str().unwrap().into());
            }
            types.insert(object["name"].as_str().unwrap().into(), fields);
        }
        Self(types)
    }

    /// Returns each field of a type with a selection of up to `levels` levels, without fields that lead to a list of records or to statistics.
    fn selections(&self, type_name: &str, levels: usize) -> BTreeMap<String, String> {
        let records = ["Action", "Project", "Agreement", "CooperationRecord"];
        let selection = |(name, type_name): (&String, &String)| {
            let fields = &self.0[type_name];
            if fields.is_empty() {
                return Some((name.clone(), format!("{name} ")));
            }
            if records.contains(&type_name.as_str()) {
                return Some((name.clone(), format!("{name} {{ id }} ")));
            }
            let nested = if levels == 0 {
                String::new()
            } else {
                self.selections(type_name, levels - 1).into_values().collect()
            };
            let leads_on = type_name.ends_with("Connection") || type_name == "Statistics" || nested.is_empty();
            (!leads_on).then(|| (name.clone(), format!("{name} {{ {nested}}} ")))
        };
        self.0[type_name].iter().filter_map(selection).collect()
    }
}

/// A server that reuses the values of cached records gives the same bytes as one that resolves each field, for any selection, with
/// aliases, fragments and directives.
#[test]
fn cached_records_give_the_same_graphql_response() {
    with_and_without_record_cache(async |cached, uncached| {
        let schema = Schema::read(&cached).await;
        let data = async |register: &Register, query: &str| {
            let body = json!({ "query": query });
            let answer = register.send(register.request("POST", "/graphql").json(&body)).await;
            let mut members: BTreeMap<String, Box<RawValue>> = serde_json::from_str(&answer.text).unwrap();
            assert!(!members.contains_key("errors"), "{query}: {members:?}");
            members.remove("data").unwrap().get().to_owned()
        };
        for (field, type_name) in [
            ("actions", "Action"),
            ("projects", "Project"),
            ("agreements", "Agreement"),
            ("cooperationRecords", "CooperationRecord"),
        ] {
            let connection = format!("{type_name}Connection");
            let mut fields = schema.selections(type_name, 3);
            // These fields lead to other records.
            fields.retain(|name, _| !["sameAs", "agreement"].contains(&name.as_str()));
            let whole: String = fields.values().cloned().collect();
            let backwards: String = fields.values().rev().cloned().collect();
            for (selection, fragment) in [
                (whole.as_str(), ""),
                (&backwards, ""),
                (
                    "__typename other: title title source { ...s } at: source { kind: __typename row }",
                    "fragment s on Source { document }",
                ),
                (
                    "... on Node { id } ... { note ...r } ...r",
                    &format!("fragment r on {type_name} {{ countries {{ name __typename }} }}"),
                ),
                ("source { row } source { document section }", ""),
                ("id countries { code records: __typename @skip(if: true) } summary @include(if: false)", ""),
                ("source { row @skip(if: true) }", ""),
                ("id ...foreign", "fragment foreign on Node { ... on Agreement { title } ... on Project { note } }"),
            ] {
                let nodes = format!("nodes {{ {selection} }}");
                for query in [
                    format!(
                        "{{ {field}(first: 40) {{ {nodes} edges {{ cursor node {{ {selection} }} }} }} }} {fragment}"
                    ),
                    format!("query Named {{ {field}(first: 40) {{ {nodes} }} }} {fragment}"),
                    format!(
                        "{{ {field}(first: 9) {{ nodes {{ __typename }} {nodes} }} {field}(first: 9) {{ nodes {{ access }} }} }} {fragment}"
                    ),
                    format!(
                        "{{ {field}(first: 9) {{ {nodes} ...c }} }} fragment c on {connection} {{ nodes {{ access reporter {{ id }} }} }} {fragment}"
                    ),
                ] {
                    let resolved = data(&uncached, &query).await;
                    // One request misses the cache, one fills it, and one reads it.
                    for _ in 0..3 {
                        assert_eq!(data(&cached, &query).await, resolved, "{query}");
                    }
                }
            }
            let defaults = format!(
                "query ($with: Boolean = false, $without: Boolean = true) {{ {field}(first: 9) {{ nodes {{ id note @include(if: $with) title @skip(if: $without) }} }} }}"
            );
            let plain = data(&uncached, &format!("{{ {field}(first: 9) {{ nodes {{ id }} }} }}")).await;
            assert_eq!(data(&cached, &defaults).await, plain);
            assert_eq!(data(&uncached, &defaults).await, plain);
        }
    });
}
