//! Members that are asked for: those are in the answer, and nothing else.
use crate::support::{Register, on_both, whatever};
use proptest::prelude::*;
use proptest::sample::{Index, subsequence};
use serde_json::{Map, Value, json};
use std::collections::BTreeSet;

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
            whatever(6, &asked, async |(fields, which)| {
                let list = register.lines(&format!("/v1/{path}?format=ndjson&fields={}", fields.join(","))).await;
                assert_eq!(list, records.iter().map(|record| left(record, "", &fields)).collect::<Vec<_>>());
                let page = register.get(&format!("/v1/{path}?limit=3&fields={}", fields.join("&fields="))).await;
                assert_eq!(page["items"], json!(list[..3]), "{fields:?}");
                assert_eq!(page["total"], records.len());
                let place = which.index(records.len());
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
