//! The contracts: the committed files are current, REST and GraphQL have the same filters, and every part has a description.
use serde_json::{Value, json};
use std::collections::BTreeSet;
use thb_register::contract;

/// The paths of the lists, and the prefixes of their GraphQL types.
const KINDS: [(&str, &str); 4] = [
    ("/v1/actions", "Action"),
    ("/v1/projects", "Project"),
    ("/v1/agreements", "Agreement"),
    ("/v1/cooperation", "Cooperation"),
];

fn api() -> Value {
    contract::openapi()
}

#[test]
fn committed_contracts_are_current() {
    for (name, text) in [
        ("openapi.json", serde_json::to_string_pretty(&contract::openapi()).unwrap() + "\n"),
        ("schema.graphql", contract::sdl()),
    ] {
        let path = format!("{}/openapi/{name}", env!("CARGO_MANIFEST_DIR"));
        let written = std::fs::read_to_string(&path).unwrap_or_default();
        assert!(written == text, "openapi/{name} is outdated: run `cargo run -- contract`");
    }
}

#[actix_web::test]
async fn rest_and_graphql_have_the_same_filters_and_sort_keys() {
    let (api, schema) = (api(), contract::schema().finish());
    for (path, name) in KINDS {
        let parameters = api["paths"][path]["get"]["parameters"].as_array().unwrap();
        let shared = [
            "q",
            "sort",
            "facet",
            "facet_scope",
            "facet_sort",
            "fields",
            "expand",
            "as_of",
            "limit",
            "after",
            "before",
            "page",
            "money",
            "bom",
            "escape",
            "format",
            "lang",
        ];
        let rest = parameters
            .iter()
            .map(|parameter| parameter["name"].as_str().unwrap())
            .filter(|name| !shared.contains(name));
        let rest: BTreeSet<_> = rest.map(|name| name.replace('_', "")).collect();
        let query = format!(
            "{{ filter: __type(name: \"{name}Filter\") {{ inputFields {{ name }} }} sort: __type(name: \"{name}Sort\") {{ enumValues {{ name }} }} }}"
        );
        let answer = schema.execute(query).await.data.into_json().unwrap();
        let names = |values: &Value| {
            values
                .as_array()
                .unwrap()
                .iter()
                .map(|value| value["name"].as_str().unwrap().to_lowercase())
                .collect::<BTreeSet<_>>()
        };
        assert_eq!(rest, names(&answer["filter"]["inputFields"]), "{name}");
        let sort = parameters.iter().find(|parameter| parameter["name"] == "sort").unwrap();
        let keys = sort["schema"]["items"]["enum"].as_array().unwrap().iter().map(|key| key.as_str().unwrap());
        let keys: BTreeSet<_> =
            keys.map(|key| key.strip_prefix('-').map_or_else(|| key.to_owned(), |key| format!("{key}_desc"))).collect();
        assert_eq!(keys, names(&answer["sort"]["enumValues"]), "{name}");
    }
}

/// Names that need no description.
const SELF_EXPLANATORY: [&str; 8] = ["id", "code", "name", "title", "number", "role", "type", "status"];

#[test]
fn openapi_describes_every_operation_and_member() {
    let api = api();
    let mut undescribed = vec![];
    for (path, item) in api["paths"].as_object().unwrap() {
        for (method, operation) in item.as_object().unwrap() {
            for member in ["operationId", "summary", "description", "tags"] {
                if operation.get(member).is_none() {
                    undescribed.push(format!("{method} {path}: {member}"));
                }
            }
            for parameter in operation["parameters"].as_array().into_iter().flatten() {
                if parameter["description"].as_str().is_none_or(str::is_empty) {
                    undescribed.push(format!("{method} {path}: {}", parameter["name"]));
                }
            }
        }
    }
    for (name, schema) in api["components"]["schemas"].as_object().unwrap() {
        let parts = schema["allOf"].as_array().cloned().unwrap_or_else(|| vec![schema.clone()]);
        let plain = schema.get("description").is_some() || parts.iter().any(|part| part.get("description").is_some());
        if !plain {
            undescribed.push(name.clone());
        }
        for (field, value) in parts.iter().flat_map(|part| part["properties"].as_object().into_iter().flatten()) {
            let described =
                value.get("description").is_some() || value.get("$ref").is_some() || value.get("oneOf").is_some();
            if !described && !SELF_EXPLANATORY.contains(&field.as_str()) && value["items"].get("$ref").is_none() {
                undescribed.push(format!("{name}.{field}"));
            }
        }
    }
    assert_eq!(undescribed, Vec::<String>::new());
}

#[actix_web::test]
async fn graphql_schema_describes_every_type_and_field() {
    let schema = contract::schema().finish();
    let query = "{ __schema { types { kind name description fields { name description args { name description } } inputFields { name description } enumValues { name description } } } }";
    let answer = schema.execute(query).await.data.into_json().unwrap();
    let mut undescribed = vec![];
    for kind in answer["__schema"]["types"].as_array().unwrap() {
        let name = kind["name"].as_str().unwrap();
        if name.starts_with("__") {
            continue;
        }
        // async-graphql describes the fields of a connection, but neither the connection nor `ID`.
        if kind["description"].is_null() && name != "ID" && !name.ends_with("Connection") {
            undescribed.push(name.to_owned());
        }
        for member in ["fields", "inputFields", "enumValues"]
            .into_iter()
            .flat_map(|members| kind[members].as_array().into_iter().flatten())
        {
            let field = member["name"].as_str().unwrap();
            if member["description"].is_null() {
                undescribed.push(format!("{name}.{field}"));
            }
            for argument in
                member["args"].as_array().into_iter().flatten().filter(|argument| argument["description"].is_null())
            {
                undescribed.push(format!("{name}.{field}({})", argument["name"]));
            }
        }
    }
    assert_eq!(undescribed, Vec::<String>::new());
}

#[test]
fn openapi_references_resolve() {
    let api = api();
    for rest in api.to_string().split("\"#/components/schemas/").skip(1) {
        let (name, _) = rest.split_once('"').unwrap();
        assert!(api["components"]["schemas"].get(name).is_some(), "{name}");
    }
    assert_eq!((&api["openapi"], &api["info"]["license"]["identifier"]), (&json!("3.1.0"), &json!("EUPL-1.2")));
    let operations = api["paths"].as_object().unwrap().values().flat_map(|item| item.as_object().unwrap().values());
    let ids: Vec<_> = operations.map(|operation| operation["operationId"].as_str().unwrap()).collect();
    assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len(), "operation ids must be unique");
}

/// Every status has its number. Entries of reference data have no history, so they are never gone.
#[test]
fn responses_have_numbers_and_only_records_are_gone() {
    let api = contract::openapi();
    for (path, item) in api["paths"].as_object().unwrap() {
        let operation = &item["get"];
        let statuses: Vec<&String> = operation["responses"].as_object().unwrap().keys().collect();
        assert!(statuses.iter().all(|status| status.parse::<u16>().is_ok()), "{path}: {statuses:?}");
        assert!(statuses.iter().any(|status| *status == "400"), "{path}: {statuses:?}");
        let is_entry = operation["tags"][0] == "reference data" && path.contains('{');
        assert!(!is_entry || !statuses.iter().any(|status| *status == "410"), "{path}: {statuses:?}");
    }
    let statuses = |path: &str| api["paths"][path]["get"]["responses"].as_object().unwrap().contains_key("410");
    assert!(statuses("/v1/projects/{id}") && statuses("/v1/countries") && statuses("/v1/changes"));
    assert!(api["components"]["schemas"]["Problem"].is_object());
}
