//! What one GraphQL request may ask for.
use crate::support::{Register, on_both};
use serde_json::{Value, json};

async fn refusal(register: &Register, query: &str) -> Value {
    let answer = register.graphql(query, json!({})).await;
    assert_eq!(answer.get("data"), None, "{answer}");
    answer["errors"][0].clone()
}

#[test]
fn a_request_that_asks_for_too_much_is_refused_with_figures() {
    on_both(async |register| {
        let aliases: String = (0..31).map(|n| format!("a{n}: register {{ revision }} ")).collect();
        let directives = "@include(if: true) ".repeat(31);
        let fields = "id ".repeat(2001);
        let levels = "{ ofType ".repeat(20) + "{ name }" + &" }".repeat(20);
        let costly = "{ a: actions(first: 500) { ...f } b: actions(first: 500) { ...f } c: actions(first: 500) { ...f } d: actions(first: 500) { ...f } }
            fragment f on ActionConnection { nodes { ...g } edges { node { ...g } } }
            fragment g on Action { id title summary note code letter status overdue indicator access since until responsible { organisation { id name shortName type } role } stateOfPlay { asOf status summary } }";
        for (query, message) in [
            (format!("{{ {aliases} }}"), "the document has 31 aliases; a request may have 30"),
            (
                format!("{{ register {{ revision {directives} }} }}"),
                "the document has 31 directives; a request may have 30",
            ),
            (format!("{{ register {{ {fields} }} }}"), "the document has 2006 tokens; a request may have 2000"),
            (format!("{{ __schema {{ types {levels} }} }}"), "the request is 23 levels deep; it may be 16"),
        ] {
            let error = refusal(&register, &query).await;
            assert_eq!((&error["message"], &error["extensions"]["code"]), (&json!(message), &json!("limit_exceeded")));
        }
        let error = refusal(&register, costly).await;
        assert_eq!(error["extensions"]["code"], "limit_exceeded");
        assert!(error["message"].as_str().unwrap().contains("it may cost 60000"), "{error}");
        let overflow = "{ actions(first: 9223372036854775807) { nodes { id } } }";
        let error = register.graphql(overflow, json!({})).await["errors"][0].clone();
        assert_eq!(
            error["extensions"]["errors"][0],
            json!({ "in": "argument", "name": "first", "detail": "must be 1 to 500" })
        );
    });
}

/// What GraphiQL and other clients ask first.
#[test]
fn introspection_is_let_through() {
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

/// What would make the parser, the validation or a database go too deep is refused before it does.
#[test]
fn a_request_that_is_small_and_costly_is_refused() {
    on_both(async |register| {
        let nested =
            format!("{{ actions(filter: {{ chapter: {}1{} }}) {{ totalCount }} }}", "[".repeat(500), "]".repeat(500));
        let error = refusal(&register, &nested).await;
        assert_eq!(error["message"], "the document has 503 brackets in one another; a request may have 64");
        let bomb: String = (0..30).map(|n| format!("fragment f{n} on Query {{ ...f{0} ...f{0} }} ", n + 1)).collect();
        let error =
            refusal(&register, &format!("{{ ...f0 }} {bomb} fragment f30 on Query {{ register {{ revision }} }}"))
                .await;
        assert_eq!(error["extensions"]["code"], "limit_exceeded");
        let wide: String = (0..14).map(|n| format!("fragment f{n} on Query {{ ...f{0} ...f{0} }} ", n + 1)).collect();
        let error =
            refusal(&register, &format!("{{ ...f0 }} {wide} fragment f14 on Query {{ register {{ revision }} }}"))
                .await;
        assert_eq!(
            error["message"],
            "the document has 32768 fields when its fragments are written out; a request may have 2000"
        );
        let error = refusal(&register, "{ ...f } fragment f on Query { ...f ...f }").await;
        assert_eq!(error["extensions"]["code"], "limit_exceeded");

        let values: Vec<_> = (0..5000).map(|number| format!("{}.{}", number % 9, number)).collect();
        let query =
            "query ($objective: [ObjectiveCode!]) { actions(filter: { objective: $objective }) { totalCount } }";
        let error = register.graphql(query, json!({ "objective": values })).await["errors"][0]["extensions"]["errors"]
            [0]
        .clone();
        assert_eq!(
            error,
            json!({ "in": "argument", "name": "objective", "detail": "has 5000 values; it may have 100" })
        );
        for (key, times) in [("objective=1.2", 990), ("responsible=europol", 101)] {
            let answer = register.answer(&format!("/v1/actions?{}", vec![key; times].join("&"))).await;
            let detail = format!("has {times} values; it may have 100");
            assert_eq!(answer.json()["errors"][0]["detail"], detail);
        }
        assert_eq!(register.get(&format!("/v1/actions?{}", vec!["objective=1.2"; 100].join("&"))).await["total"], 1);
        for sort in ["code,code", "title,-title", &vec!["code"; 500].join(",")] {
            let answer = register.answer(&format!("/v1/actions?sort={sort}")).await;
            assert_eq!(answer.json()["errors"][0]["detail"], "names a key twice", "{sort}");
        }
    });
}
