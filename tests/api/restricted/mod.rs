//! Restricted records leave no trace. Two registers hold the same public records, and one of them also holds restricted records. The
//! tests send the same requests to both, and the responses must be the same, byte by byte.
//!
//! The requests are generated from the contracts, so the tests cover new routes and arguments automatically. A parameter without test
//! values makes the test fail. By default they send all requests that name a restricted entry and a quarter of the others, which is the
//! same in every run. `REGISTER_TEST_TRACES=all` sends all.
mod comparison;
mod comparison_tests;
mod graphql;
mod graphql_schema;
mod registers;
mod rest;
mod secret;
mod streams;
mod values;

use crate::site::PAGES;
use comparison::Comparison;
use registers::{Registers, on_both_databases};
use serde_json::Value;
use std::hash::Hasher;
use std::sync::LazyLock;
use thb_register::{contract, developer_pages};
use values::Values;

/// Whether to send a request: all in a full run, otherwise those that name a restricted entry and a quarter of the others.
fn is_chosen(request: &str) -> bool {
    static IS_FULL: LazyLock<bool> =
        LazyLock::new(|| std::env::var("REGISTER_TEST_TRACES").is_ok_and(|run| run == "all"));
    let mut hasher = fnv::FnvHasher::default();
    hasher.write(request.as_bytes());
    *IS_FULL || request.to_lowercase().contains("zorbl") || hasher.finish().is_multiple_of(4)
}

#[test]
fn restricted_records_leave_no_trace_in_rest() {
    let contract = contract::openapi();
    on_both_databases(async |registers| {
        let (values, comparison) = (Values::read(registers).await, Comparison::default());
        for operation in rest::operations(&contract).iter().filter(|operation| !operation.is_stream) {
            for address in operation.addresses(&contract, &values).iter().filter(|address| is_chosen(address)) {
                comparison.compare_path(registers, address).await;
            }
        }
        for path in developer_pages::PATHS.iter().chain(&PAGES) {
            comparison.compare_path(registers, path).await;
        }
        comparison.finish(600);
    });
}

#[test]
fn restricted_records_leave_no_trace_on_any_page_of_a_list() {
    let contract = contract::openapi();
    on_both_databases(async |registers| {
        let comparison = Comparison::default();
        for operation in rest::operations(&contract).iter().filter(|operation| operation.has("limit")) {
            let is_search = operation.has("kind") && operation.has("q");
            let mut queries = vec![if is_search { "q=traffick*&limit=40" } else { "limit=40" }];
            if operation.has("sort") && !operation.has("q") {
                queries.push("limit=90&sort=-revision");
            } else if operation.has("sort") {
                queries.extend(["limit=90&sort=-title", "limit=90&as_of=2", "limit=90&q=nigeria"]);
            }
            for query in queries {
                walk(registers, &comparison, format!("{}?{query}", operation.path)).await;
            }
        }
        comparison.finish(80);
    });
}

/// Compares a list page by page: to the end by cursor, and back by number.
async fn walk(registers: &Registers, comparison: &Comparison, path: String) {
    let linked = |page: &Value, name: &str| {
        let link = page["links"][name].as_str();
        link.map(|link| link.strip_prefix("http://register").unwrap().to_owned())
    };
    let (mut next, mut last) = (Some(path), None);
    while let Some(path) = next {
        let page = comparison.compare_path(registers, &path).await.json().unwrap();
        (next, last) = (linked(&page, "next"), linked(&page, "last"));
    }
    while let Some(path) = last {
        last = linked(&comparison.compare_path(registers, &path).await.json().unwrap(), "prev");
    }
}
