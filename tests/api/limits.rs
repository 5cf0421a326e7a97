//! Limits of a GraphQL request: introspection, brackets, fragments, and long lists of values and sort keys.
use crate::support::{Register, on_both};
use serde_json::{Value, json};

async fn first_error(register: &Register, query: &str) -> Value {
    let answer = register.graphql(query, json!({})).await;
    assert_eq!(answer.get("data"), None, "{answer}");
    answer["errors"][0].clone()
}

#[test]
fn rejects_excessive_requests_and_names_the_limit() {
    on_both(async |register| {
        let aliases: String = (0..31).map(|n| format!("a{n}: register {{ revision }} ")).collect();
        let directives = "@include(if: true) ".repeat(31);
        let fields = "id ".repeat(2001);
        let levels = "{ ofType ".repeat(20) + "{ name }" + &" }".repeat(20);
        let costly = "{ a: actions(first: 500) { ...f } b: actions(first: 500) { ...f } c: actions(first: 500) { ...f } d: actions(first: 500) { ...f } }
            fragment f on ActionConnection { nodes { ...g } edges { node { ...g } } }
            fragment g on Action { id title summary note code letter status overdue indicator access since until responsible { organisation { id name shortName type } role } stateOfPlay { asOf status summary } }";
        for (query, message) in [
            (format!("{{ {aliases} }}"), "the document has 31 aliases, but at most 30 are allowed"),
            (
                format!("{{ register {{ revision {directives} }} }}"),
                "the document has 31 directives, but at most 30 are allowed",
            ),
            (format!("{{ register {{ {fields} }} }}"), "the document has 2006 tokens, but at most 2000 are allowed"),
            (
                format!("{{ __schema {{ types {levels} }} }}"),
                "the request is 23 levels deep, but at most 16 are allowed",
            ),
        ] {
            let error = first_error(&register, &query).await;
            assert_eq!((&error["message"], &error["extensions"]["code"]), (&json!(message), &json!("limit_exceeded")));
        }
        let error = first_error(&register, costly).await;
        assert_eq!(error["extensions"]["code"], "limit_exceeded");
        assert!(error["message"].as_str().unwrap().contains("at most 60000"), "{error}");
        let overflow = "{ actions(first: 9223372036854775807) { nodes { id } } }";
        let error = register.graphql(overflow, json!({})).await["errors"][0].clone();
        assert_eq!(
            error["extensions"]["errors"][0],
            json!({ "in": "argument", "name": "first", "detail": "must be between 1 and 500" })
        );
    });
}

/// GraphiQL and other clients send this query first.
#[test]
fn allows_the_standard_introspection_query() {
    on_both(async |register| {
        let of_type = "ofType { kind name ".repeat(9) + &"}".repeat(9);
        let query = format!(
            "query IntrospectionQuery {{ __schema {{ description queryType {{ name kind }} mutationType {{ name kind }} subscriptionType {{ name kind }}
                types {{ ...FullType }} directives {{ name description isRepeatable locations args(includeDeprecated: true) {{ ...InputValue }} }} }} }}
            fragment FullType on __Type {{ kind name description specifiedByURL fields(includeDeprecated: true) {{ name description args(includeDeprecated: true) {{ ...InputValue }}
                type {{ ...TypeRef }} isDeprecated deprecationReason }} inputFields(includeDeprecated: true) {{ ...InputValue }} interfaces {{ ...TypeRef }}
                enumValues(includeDeprecated: true) {{ name description isDeprecated deprecationReason }} possibleTypes {{ ...TypeRef }} }}
            fragment InputValue on __InputValue {{ name description type {{ ...TypeRef }} defaultValue isDeprecated deprecationReason }}
            fragment TypeRef on __Type {{ kind name {of_type} }}"
        );
        let data = register.data(&query, json!({})).await;
        assert_eq!(data["__schema"]["queryType"]["name"], "Query");
    });
}

/// The server rejects input that is too deep for the parser, the validation or a database before they read it.
#[test]
fn rejects_small_but_expensive_requests() {
    on_both(async |register| {
        let nested =
            format!("{{ actions(filter: {{ chapter: {}1{} }}) {{ totalCount }} }}", "[".repeat(500), "]".repeat(500));
        let error = first_error(&register, &nested).await;
        assert_eq!(error["message"], "the document has 503 levels of nested brackets, but at most 64 are allowed");
        let bomb: String = (0..30).map(|n| format!("fragment f{n} on Query {{ ...f{0} ...f{0} }} ", n + 1)).collect();
        let error =
            first_error(&register, &format!("{{ ...f0 }} {bomb} fragment f30 on Query {{ register {{ revision }} }}"))
                .await;
        assert_eq!(error["extensions"]["code"], "limit_exceeded");
        let wide: String = (0..14).map(|n| format!("fragment f{n} on Query {{ ...f{0} ...f{0} }} ", n + 1)).collect();
        let error =
            first_error(&register, &format!("{{ ...f0 }} {wide} fragment f14 on Query {{ register {{ revision }} }}"))
                .await;
        assert_eq!(
            error["message"],
            "the document has 32768 fields after fragment expansion, but at most 2000 are allowed"
        );
        let error = first_error(&register, "{ ...f } fragment f on Query { ...f ...f }").await;
        assert_eq!(error["extensions"]["code"], "limit_exceeded");

        let values: Vec<_> = (0..5000).map(|number| format!("{}.{}", number % 9, number)).collect();
        let query =
            "query ($objective: [ObjectiveCode!]) { actions(filter: { objective: $objective }) { totalCount } }";
        let error = register.graphql(query, json!({ "objective": values })).await["errors"][0]["extensions"]["errors"]
            [0]
        .clone();
        assert_eq!(
            error,
            json!({ "in": "argument", "name": "objective", "detail": "has 5000 values, but at most 100 are allowed" })
        );
        for (key, times) in [("objective=1.2", 990), ("responsible=europol", 101)] {
            let answer = register.answer(&format!("/v1/actions?{}", vec![key; times].join("&"))).await;
            let detail = format!("has {times} values, but at most 100 are allowed");
            assert_eq!(answer.json()["errors"][0]["detail"], detail);
        }
        assert_eq!(register.get(&format!("/v1/actions?{}", vec!["objective=1.2"; 100].join("&"))).await["total"], 1);
        for sort in ["code,code", "title,-title", &vec!["code"; 500].join(",")] {
            let answer = register.answer(&format!("/v1/actions?sort={sort}")).await;
            assert_eq!(answer.json()["errors"][0]["detail"], "contains a key twice", "{sort}");
        }
    });
}
