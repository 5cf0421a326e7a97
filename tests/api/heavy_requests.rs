//! Heavy requests: few run at once, few wait, and the others are rejected. Light requests always pass.
use crate::support::{Register, on_both, on_both_with_connections};
use serde_json::{Value, json};
use std::thread::available_parallelism;
use std::time::Duration;
use thb_register::store::{Scope, Snapshot};

/// Requests of each kind that is heavy. The responses have no cache entry yet.
const HEAVY: [&str; 9] = [
    "/v1/projects/stats?group_by=country",
    "/v1/agreements/durations",
    "/v1/actions?facet=status",
    "/v1/projects?q=traffick*",
    "/v1/search?q=traffick*",
    "/v1/projects?format=csv",
    "/v1/projects?format=ndjson",
    "/v1/projects?format=xlsx",
    "/graphql?query={projectStats(groupBy:[COUNTRY]){total}}",
];
const HEAVY_GRAPHQL: [&str; 6] = [
    "{ projectStats { total } }",
    "{ agreementDurations { groups { count } } }",
    "{ actions(first: 1, facets: [STATUS]) { totalCount facets { dimension } } }",
    "{ projects(first: 1, q: \"traffick*\") { totalCount } }",
    "{ search(q: \"traffick*\") { totalCount } }",
    "{ projects(first: 500) { nodes { id title summary note source { document section row } countries { code name alpha3 } organisations { role organisation { id name shortName } } reporter { id name } } } }",
];
const LIGHT: [&str; 8] = [
    "/v1/projects/12401-11-at-01",
    "/v1/projects?country=NG",
    "/v1/search?q=children",
    "/v1/countries",
    "/v1/changes",
    "/v1/revisions",
    "/health/ready",
    "/graphql?query={projects(first:5){nodes{id}}}",
];

/// Takes all slots for heavy requests of a register.
async fn take_all_slots(register: &Register) -> Vec<Snapshot> {
    let mut taken = vec![];
    for _ in 0..available_parallelism().unwrap().get() {
        let snapshot = register.store.snapshot(Scope::Public).await.unwrap();
        snapshot.begin_heavy().await.unwrap();
        taken.push(snapshot);
    }
    taken
}

/// Starts as many heavy requests as may wait for a slot.
fn fill_queue(register: &Register) -> Vec<tokio::task::JoinHandle<reqwest::StatusCode>> {
    let count = 4 * available_parallelism().unwrap().get();
    let request = |number| register.request("GET", &format!("/v1/actions/stats?group_by=status&q=word{number}")).send();
    (0..count).map(request).map(|sent| tokio::spawn(async move { sent.await.unwrap().status() })).collect()
}

#[test]
fn rejects_heavy_requests_when_the_queue_is_full_and_answers_light_ones() {
    on_both(async |register| {
        let taken = take_all_slots(&register).await;
        let waiting = fill_queue(&register);
        tokio::time::sleep(Duration::from_millis(300)).await;
        for path in HEAVY {
            let answer = register.answer(path).await;
            assert_eq!((answer.status.as_u16(), answer.header("retry-after")), (503, "5"), "{path}");
            let body = answer.json();
            let code = body.get("code").unwrap_or(&body["errors"][0]["extensions"]["code"]);
            assert_eq!(code, "overloaded", "{path}");
        }
        for query in HEAVY_GRAPHQL {
            let answer = register.send(register.request("POST", "/graphql").json(&json!({ "query": query }))).await;
            assert_eq!((answer.status.as_u16(), answer.header("retry-after")), (503, "5"), "{query}");
            assert_eq!(answer.json()["errors"][0]["extensions"]["code"], "overloaded", "{query}");
        }
        for path in LIGHT {
            assert_eq!(register.answer(path).await.status, 200, "{path}");
        }
        drop(taken);
        for request in waiting {
            assert_eq!(request.await.unwrap(), 200);
        }
        for path in HEAVY {
            assert_eq!(register.answer(path).await.status, 200, "{path}");
        }
    });
}

/// With one connection for all requests, a request that needed two would wait for itself.
#[test]
fn a_request_holds_at_most_one_connection() {
    on_both_with_connections(1, async |register| {
        let fields: String = (0..10)
            .map(|number| format!(
                "a{number}: projects(q: \"a{number}*\", filter: {{ amountEurFrom: \"{number}\" }}, first: 3, facets: [COUNTRY, YEAR]) {{ totalCount nodes {{ id countries {{ projects(first: 2) {{ nodes {{ id }} }} }} }} }} "
            ))
            .collect();
        let answer = register.graphql(&format!("{{ {fields} }}"), json!({})).await;
        assert_eq!(answer["errors"], Value::Null);
        for path in HEAVY.into_iter().chain(LIGHT) {
            assert_eq!(register.answer(path).await.status, 200, "{path}");
        }
    });
}

/// The statement counts for minutes. When its request ends, the only connection must be free again.
#[test]
fn statements_stop_when_their_request_ends() {
    on_both_with_connections(1, async |register| {
        let snapshot = register.store.snapshot(Scope::Public).await.unwrap();
        let endless = tokio::spawn(async move {
            let count = "with recursive number(n) as (select 1 union all select n + 1 from number where n < 2000000000) select count(*) from number";
            sea_orm::ConnectionTrait::execute_unprepared(snapshot.db().await.unwrap(), count).await.map(|_| ())
        });
        tokio::time::sleep(Duration::from_millis(300)).await;
        assert!(!endless.is_finished());
        endless.abort();
        let record = register.answer("/v1/projects/12401-11-at-01");
        let answer = tokio::time::timeout(Duration::from_secs(4), record).await.unwrap();
        assert_eq!(answer.status, 200);
    });
}
