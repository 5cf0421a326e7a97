//! Expensive GraphQL requests. The server rejects each before it sends a statement to the database. The error names the limit, its
//! number and the number in the request.
use crate::support::{Register, on_both};
use serde_json::{Value, json};
use std::sync::atomic::Ordering;

/// Sends a document over HTTP and over WebSocket. Both must reject it with the same message.
async fn rejects(register: &Register, query: &str, message: &str) {
    // The first request reads the reference data.
    register.get("/v1/actions?limit=1").await;
    let before = register.statements.load(Ordering::Relaxed);
    let answer = register.graphql(query, json!({})).await;
    let error = &answer["errors"][0];
    assert_eq!(answer.get("data"), None, "{message}: {error}");
    assert_eq!((&error["extensions"]["code"], error["message"].as_str().unwrap()), (&json!("limit_exceeded"), message));
    let answer = register.socket(query);
    let error = answer.pointer("/errors/0/message").or(answer.pointer("/0/message"));
    assert_eq!(error, Some(&json!(message)), "over WebSocket: {answer}");
    assert_eq!(register.statements.load(Ordering::Relaxed), before, "the server must not send a statement");
}

#[test]
fn rejects_too_many_aliases() {
    on_both(async |register| {
        let aliases: String = (0..1_000).map(|number| format!("a{number}:register{{revision}}")).collect();
        rejects(&register, &format!("{{{aliases}}}"), "the document has 6002 tokens, but at most 2000 are allowed")
            .await;
        let few: String = (0..250).map(|number| format!("a{number}:register{{revision}}")).collect();
        rejects(&register, &format!("{{{few}}}"), "the document has 250 aliases, but at most 30 are allowed").await;
        let fragments: String = (0..31).map(|number| format!("... on Query{{a{number}:__typename}}")).collect();
        rejects(&register, &format!("{{{fragments}}}"), "the document has 31 aliases, but at most 30 are allowed")
            .await;
    });
}

#[test]
fn rejects_nested_relations_that_are_too_deep_or_cost_too_much() {
    on_both(async |register| {
        let circle = |times: usize| {
            let open = "projects(first:500){nodes{countries{".repeat(times);
            format!("{{country(code:\"NG\"){{{open}code{}}}}}", "}}}".repeat(times))
        };
        rejects(&register, &circle(6), "the request is 20 levels deep, but at most 16 are allowed").await;
        rejects(
            &register,
            &circle(2),
            "the request costs 600001, but at most 60000 is allowed: ask for fewer records or fields",
        )
        .await;
        let thin = r#"{ country(code: "NG") { projects(first: 20) { nodes { countries { projects(first: 20) { nodes { id } } } } } } }"#;
        assert!(register.data(thin, json!({})).await["country"]["projects"]["nodes"].is_array());
    });
}

#[test]
fn rejects_too_many_fields_of_one_name() {
    on_both(async |register| {
        let fields = "revision ".repeat(10_000);
        let message = "the document has 10005 tokens, but at most 2000 are allowed";
        rejects(&register, &format!("{{ register {{ {fields} }} }}"), message).await;
        let roots = "__typename ".repeat(31);
        rejects(
            &register,
            &format!("{{ {roots} }}"),
            "the document has 31 fields at the root, but at most 30 are allowed",
        )
        .await;
    });
}

#[test]
fn rejects_too_many_directives() {
    on_both(async |register| {
        let many = "@include(if:true)".repeat(1_000);
        let message = "the document has 7006 tokens, but at most 2000 are allowed";
        rejects(&register, &format!("{{register{{revision {many}}}}}"), message).await;
        let five = "@skip(if:false)".repeat(5);
        let message = "the document has 5 directives on one field, but at most 4 are allowed";
        rejects(&register, &format!("{{register{{revision {five}}}}}"), message).await;
    });
}

#[test]
fn rejects_fragments_that_include_themselves() {
    on_both(async |register| {
        let message = "the document has infinite fields after fragment expansion, but at most 2000 are allowed";
        rejects(&register, "{ ...a } fragment a on Query { ...b } fragment b on Query { ...a }", message).await;
        rejects(&register, "{ ...a } fragment a on Query { register { revision } ...a }", message).await;
    });
}

#[test]
fn rejects_deeply_nested_introspection() {
    on_both(async |register| {
        let nested = "fields{type{".repeat(4) + "name" + &"}}".repeat(4);
        let message = "the document has 4 nested lists of the schema, but at most 3 are allowed";
        rejects(&register, &format!("{{__schema{{types{{{nested}}}}}}}"), message).await;
        let hidden = "{ __schema { types { ...a } } } fragment a on __Type { fields { type { ...b } } }
            fragment b on __Type { possibleTypes { ...c } } fragment c on __Type { fields { type { interfaces { name } } } }";
        rejects(&register, hidden, message).await;
    });
}

#[test]
fn rejects_batched_requests() {
    on_both(async |register| {
        let batch: Vec<Value> = (0..100).map(|_| json!({ "query": "{ register { revision } }" })).collect();
        let answer = register.send(register.request("POST", "/graphql").json(&batch)).await;
        assert_eq!(answer.status, 400);
        let error = answer.json()["errors"][0].clone();
        assert_eq!((&error["extensions"]["code"], &answer.json()["data"]), (&json!("invalid_request"), &Value::Null));
    });
}

#[test]
fn rejects_page_sizes_above_the_limit() {
    on_both(async |register| {
        let answer = register.graphql("{ projects(first: 1000000) { nodes { id } } }", json!({})).await;
        let error = &answer["errors"][0]["extensions"]["errors"][0];
        assert_eq!(error, &json!({ "in": "argument", "name": "first", "detail": "must be between 1 and 500" }));
        let nested = r#"{ country(code: "NG") { projects(first: 1000000) { nodes { id } } } }"#;
        let answer = register.graphql(nested, json!({})).await;
        assert_eq!(answer["errors"][0]["extensions"]["errors"][0]["detail"], "must be between 1 and 500");
    });
}

#[test]
fn rejects_large_bodies() {
    on_both(async |register| {
        let body =
            format!(r#"{{"query":"{{ register {{ revision }} }}","variables":{{"a":"{}"}}}}"#, "x".repeat(5 << 20));
        let request = register.request("POST", "/graphql").header("Content-Type", "application/json").body(body);
        let answer = register.send(request).await;
        let error = answer.json()["errors"][0].clone();
        assert_eq!((answer.status.as_u16(), &error["extensions"]["code"]), (413, &json!("payload_too_large")));
        assert_eq!(error["message"], "the body must not be larger than 1048576 bytes");
    });
}

/// The cost of a request is in the answer only on demand.
#[test]
fn answer_has_cost_when_the_request_asks_for_it() {
    on_both(async |register| {
        let query = "{ projects(first: 100) { nodes { id title } } }";
        for (extensions, cost) in [
            (
                json!({ "cost": true }),
                json!({ "complexity": 301, "maximumComplexity": 60_000, "depth": 3, "maximumDepth": 16 }),
            ),
            (json!({ "cost": false }), Value::Null),
            (json!({}), Value::Null),
        ] {
            let body = json!({ "query": query, "extensions": extensions });
            let answer = register.send(register.request("POST", "/graphql").json(&body)).await.json();
            assert_eq!(answer["extensions"]["cost"], cost);
        }
    });
}
