//! The examples of the OpenAPI contract, and those in the descriptions of its parameters, find something in the bundled data.
use crate::support::{address, on_both};
use serde_json::Value;
use thb_register::contract;

/// Pairs of a query string.
type Query = Vec<(String, String)>;

/// Returns the addresses of an operation: without optional parameters, with each example alone, and with all examples together, as the
/// documentation under `/docs/rest` sends them.
fn addresses(template: &str, operation: &Value) -> Vec<String> {
    let parameters = || operation["parameters"].as_array().into_iter().flatten();
    let name = |parameter: &Value| parameter["name"].as_str().unwrap().to_owned();
    let example = |parameter: &Value| match &parameter["example"] {
        Value::Null => None,
        Value::String(text) => Some(text.clone()),
        other => Some(other.to_string()),
    };
    let (mut path, mut required, mut together, mut alone) = (template.to_owned(), Query::new(), Query::new(), vec![]);
    for parameter in parameters() {
        if parameter["required"] == true {
            let value = example(parameter);
            let value = value.unwrap_or_else(|| {
                panic!(
                    "GET {template}: give the required parameter {} an `example`, because /docs/rest needs one",
                    parameter["name"]
                )
            });
            if parameter["in"] == "path" {
                path = path.replace(&format!("{{{}}}", name(parameter)), &value);
            } else {
                required.push((name(parameter), value));
            }
        } else {
            together.extend(example(parameter).map(|value| (name(parameter), value)));
            // Only some agreements have both milestones.
            let is_list = !template.ends_with("/durations");
            let described =
                described_examples(parameter["description"].as_str().unwrap()).into_iter().filter(|_| is_list);
            alone.extend(described.chain(example(parameter)).map(|value| (name(parameter), value)));
        }
    }
    let mut queries = vec![vec![], together];
    queries.extend(alone.into_iter().map(|pair| vec![pair]));
    queries.into_iter().map(|query| address(&path, &[required.clone(), query].concat())).collect()
}

/// Returns the examples at the end of the first sentence of a description: "Id of the reporter: `at`, `european-commission`."
fn described_examples(description: &str) -> Vec<String> {
    let sentence = description.replace('\n', " ");
    let sentence = sentence.split(". ").next().unwrap_or_default().trim_end_matches('.');
    let examples = sentence.split_once(": `").and_then(|(_, examples)| examples.strip_suffix('`'));
    examples.into_iter().flat_map(|examples| examples.split("`, `")).map(ToOwned::to_owned).collect()
}

/// Whether an answer is a list, a search or statistics of nothing.
fn is_empty(answer: &Value) -> bool {
    let is_empty_list = |name: &str| answer[name].as_array().is_some_and(Vec::is_empty);
    answer["total"] == 0 || is_empty_list("items") || is_empty_list("groups")
}

/// Returns the paths and GET operations of the contract, without endless streams.
fn operations(api: &Value) -> Vec<(&str, &Value)> {
    let operations = api["paths"].as_object().unwrap().iter().map(|(path, item)| (path.as_str(), &item["get"]));
    operations
        .filter(|(_, operation)| operation["responses"]["200"]["content"].get("text/event-stream").is_none())
        .collect()
}

#[test]
fn each_example_of_the_contract_finds_something() {
    let api = contract::openapi();
    on_both(async |register| {
        let (mut sent, mut faults) = (0, vec![]);
        for address in operations(&api).into_iter().flat_map(|(path, operation)| addresses(path, operation)) {
            let answer = register.answer(&address).await;
            sent += 1;
            if answer.status != 200 {
                faults.push(format!("{address}: status {}", answer.status));
            } else if answer.header("content-type") == "application/json" && is_empty(&answer.json()) {
                faults.push(format!("{address}: finds nothing"));
            }
        }
        assert!(sent > 150, "{sent}");
        assert!(
            faults.is_empty(),
            "change these examples in the contract or in the doc comments of parameters:\n{}",
            faults.join("\n")
        );
    });
}

#[test]
fn responses_have_the_headers_of_the_contract() {
    let api = contract::openapi();
    on_both(async |register| {
        let mut faults = vec![];
        for (path, operation) in operations(&api) {
            let address = &addresses(path, operation)[0];
            let tag = register
                .answer(address)
                .await
                .headers
                .get("etag")
                .map_or("\"none\"".into(), |tag| tag.to_str().unwrap().to_owned());
            for (status, header) in
                [("200", ("accept", "*/*")), ("304", ("if-none-match", tag.as_str())), ("206", ("range", "bytes=0-9"))]
            {
                let Some(mut response) = operation["responses"].get(status) else { continue };
                if let Some(reference) = response["$ref"].as_str() {
                    response = api.pointer(reference.trim_start_matches('#')).unwrap();
                }
                let answer = register.send(register.request("GET", address).header(header.0, header.1)).await;
                assert_eq!(answer.status.as_str(), status, "{address}");
                for (name, header) in response["headers"].as_object().unwrap() {
                    let header = api.pointer(header["$ref"].as_str().unwrap().trim_start_matches('#')).unwrap();
                    if header["required"] == true && !answer.headers.contains_key(name) {
                        faults.push(format!("{address}, {status}: {name}"));
                    }
                }
            }
        }
        assert!(faults.is_empty(), "missing headers that src/contract/responses.rs lists:\n{}", faults.join("\n"));
    });
}
