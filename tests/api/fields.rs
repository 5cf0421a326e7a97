//! Members that are asked for: those are in the answer, and nothing else.
use crate::support::{Register, on_both, on_both_keeping, whatever};
use proptest::prelude::*;
use proptest::sample::{Index, subsequence};
use serde_json::value::RawValue;
use serde_json::{Map, Value, json};
use std::collections::{BTreeMap, BTreeSet};

const PATHS: [&str; 4] = ["actions", "projects", "agreements", "cooperation"];

/// The paths of all members that a value has.
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

/// What is left of a value: the members that a path leads to, and those on the way.
fn left(value: &Value, before: &str, fields: &[String]) -> Value {
    match value {
        Value::Array(items) => items.iter().map(|item| left(item, before, fields)).collect(),
        Value::Object(members) => {
            let kept = members.iter().filter_map(|(name, value)| {
                let path = if before.is_empty() { name.clone() } else { format!("{before}.{name}") };
                let within = fields.iter().any(|field| field.starts_with(&format!("{path}.")));
                if fields.contains(&path) {
                    Some((name.clone(), value.clone()))
                } else {
                    within.then(|| (name.clone(), left(value, &path, fields)))
                }
            });
            Value::Object(kept.collect::<Map<_, _>>())
        }
        other => other.clone(),
    }
}

/// The members of all records of a kind, and the records.
async fn known(register: &Register, path: &str) -> (Vec<String>, Vec<Value>) {
    let records = register.walk(&format!("/v1/{path}?limit=500")).await;
    let mut found = BTreeSet::new();
    for record in &records {
        paths(record, "", &mut found);
    }
    (found.into_iter().collect(), records)
}

#[test]
fn what_is_asked_for_is_in_the_answer_and_nothing_else() {
    on_both(async |register| {
        for path in PATHS {
            let (fields, records) = known(&register, path).await;
            assert!(fields.len() > 40, "{fields:?}");
            let asked = (subsequence(fields, 1..6).prop_shuffle(), any::<Index>());
            whatever(6, &asked, async |(fields, selection)| {
                let list = register.lines(&format!("/v1/{path}?format=ndjson&fields={}", fields.join(","))).await;
                assert_eq!(list, records.iter().map(|record| left(record, "", &fields)).collect::<Vec<_>>());
                let page = register.get(&format!("/v1/{path}?limit=3&fields={}", fields.join("&fields="))).await;
                assert_eq!(page["items"], json!(list[..3]), "{fields:?}");
                assert_eq!(page["total"], records.len());
                let place = selection.index(records.len());
                let id = records[place]["id"].as_str().unwrap();
                let one = register.get(&format!("/v1/{path}/{id}?fields={}&as_of=1", fields.join(", "))).await;
                assert_eq!(one, list[place], "{fields:?}");
            });
        }
    });
}

/// Members stand in the order of the record, however they are asked for.
#[test]
fn the_order_is_that_of_the_record() {
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
fn a_field_that_there_is_not_is_refused() {
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
                let told: Vec<_> = faults.iter().map(|fault| fault["detail"].as_str().unwrap()).collect();
                assert!(
                    told[0].starts_with("`titel` is not known here: did you mean title? The fields are id, title,"),
                    "{}",
                    told[0]
                );
                assert_eq!(
                    told[1],
                    "`sektion` is not known here: did you mean section? The fields are document, section, row"
                );
                assert_eq!(told[2], "`title.x`: title has no members");
                assert!(told[3].starts_with("`x` is not known here: The fields are id,"), "{}", told[3]);
            }
        }
        for path in [
            "/v1/countries?fields=code",
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

/// Where nothing is kept, only what is asked for is read: what each member says is the same as in the whole record.
#[test]
fn a_member_alone_is_as_in_the_whole_record() {
    on_both_keeping(0, 0, async |register| {
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
            assert_eq!(rows, several["organisations"].as_array().unwrap().len(), "once each");
        }
        let schema = Schema::of(&register).await;
        for (field, one, of) in [
            ("actions", "action", "Action"),
            ("projects", "project", "Project"),
            ("agreements", "agreement", "Agreement"),
            ("cooperationRecords", "cooperationRecord", "CooperationRecord"),
        ] {
            let fields = schema.selections(of, 3);
            assert!(fields.len() > 20, "{fields:?}");
            let all =
                format!("{{ {field}(first: 40) {{ nodes {{ {} }} }} }}", fields.values().cloned().collect::<String>());
            let all = register.data(&all, json!({})).await[field]["nodes"].clone();
            for (name, selection) in &fields {
                let whole: Vec<_> = all.as_array().unwrap().iter().map(|node| json!({ name: node[name] })).collect();
                let alone = format!("{{ {field}(first: 40) {{ nodes {{ {selection} }} }} }}");
                let alone = register.data(&alone, json!({})).await;
                assert_eq!(alone[field]["nodes"], json!(whole), "{of}: {name}");
                let edges = format!(
                    "{{ {field}(first: 1) {{ edges {{ node {{ ...f }} }} }} {one}(id: \"{}\") {{ ... on {of} {{ {selection} }} }} }} \
                     fragment f on {of} {{ {selection} }}",
                    all[0]["id"].as_str().unwrap()
                );
                let data = register.data(&edges, json!({})).await;
                assert_eq!((&data[field]["edges"][0]["node"], &data[one]), (&whole[0], &whole[0]), "{of}: {name}");
            }
        }
        // Which few records have, none of the first.
        for path in ["projects", "agreements"] {
            let page = register.get(&format!("/v1/{path}?limit=500")).await;
            let told =
                |record: &Value| record["same_as"].as_array().unwrap().iter().map(|id| json!({ "id": id })).collect();
            let whole: Vec<Vec<Value>> = page["items"].as_array().unwrap().iter().map(told).collect();
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
            let countries = left(&record["countries"], "", &["code".into()]);
            assert_eq!(data["projects"]["nodes"][place], json!({ "id": record["id"], "themes": themes }));
            assert_eq!(data["projects"]["edges"][place]["node"], json!({ "countries": countries }));
        }
    });
}

/// What the schema says of itself: of each type its fields, each with its type.
struct Schema(BTreeMap<String, BTreeMap<String, String>>);

impl Schema {
    async fn of(register: &Register) -> Self {
        let kind = "name kind ofType { name kind ofType { name kind ofType { name kind } } }";
        let query =
            format!("{{ __schema {{ types {{ name fields {{ name args {{ name }} type {{ {kind} }} }} }} }} }}");
        let data = register.data(&query, json!({})).await;
        let mut types = BTreeMap::new();
        for of in data["__schema"]["types"].as_array().unwrap() {
            let mut fields = BTreeMap::new();
            for field in of["fields"].as_array().into_iter().flatten() {
                let mut named = &field["type"];
                while named["name"].is_null() {
                    named = &named["ofType"];
                }
                fields.insert(field["name"].as_str().unwrap().into(), named["name"].as_str().unwrap().into());
            }
            types.insert(of["name"].as_str().unwrap().into(), fields);
        }
        Self(types)
    }

    /// Each field of a type with what can be selected of it within so many levels; none that leads to a list of records.
    fn selections(&self, of: &str, levels: usize) -> BTreeMap<String, String> {
        let records = ["Action", "Project", "Agreement", "CooperationRecord"];
        let selection = |(name, of): (&String, &String)| {
            let fields = &self.0[of];
            if fields.is_empty() {
                return Some((name.clone(), format!("{name} ")));
            }
            if records.contains(&of.as_str()) {
                return Some((name.clone(), format!("{name} {{ id }} ")));
            }
            let within =
                if levels == 0 { String::new() } else { self.selections(of, levels - 1).into_values().collect() };
            let leads_on = of.ends_with("Connection") || within.is_empty();
            (!leads_on).then(|| (name.clone(), format!("{name} {{ {within}}} ")))
        };
        self.0[of].iter().filter_map(selection).collect()
    }
}

/// What is kept of a record answers as what the library resolves, to the letter, whatever is asked of it and in whichever words.
#[test]
fn what_is_kept_answers_as_what_is_resolved() {
    on_both_keeping(0, 1 << 24, async |register| {
        let schema = Schema::of(&register).await;
        let data = async |query: &str, extensions: Value| {
            let body = json!({ "query": query, "extensions": extensions });
            let answer = register.send(register.request("POST", "/graphql").json(&body)).await;
            let mut members: BTreeMap<String, Box<RawValue>> = serde_json::from_str(&answer.text).unwrap();
            assert!(!members.contains_key("errors"), "{query}: {members:?}");
            members.remove("data").unwrap().get().to_owned()
        };
        for (field, of) in [
            ("actions", "Action"),
            ("projects", "Project"),
            ("agreements", "Agreement"),
            ("cooperationRecords", "CooperationRecord"),
        ] {
            let connection = format!("{of}Connection");
            let mut fields = schema.selections(of, 3);
            // Those lead to other records, which the library resolves.
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
                    &format!("fragment r on {of} {{ countries {{ name __typename }} }}"),
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
                    let resolved = data(&query, json!({ "cost": true })).await;
                    // Once to be asked for, once to be kept, and once as it is.
                    for _ in 0..3 {
                        assert_eq!(data(&query, json!({})).await, resolved, "{query}");
                    }
                }
            }
            let defaults = format!(
                "query ($with: Boolean = false, $without: Boolean = true) {{ {field}(first: 9) {{ nodes {{ id note @include(if: $with) title @skip(if: $without) }} }} }}"
            );
            let plain = data(&format!("{{ {field}(first: 9) {{ nodes {{ id }} }} }}"), json!({})).await;
            assert_eq!(data(&defaults, json!({})).await, plain);
            assert_eq!(data(&defaults, json!({ "cost": true })).await, plain);
        }
    });
}
