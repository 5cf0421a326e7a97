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
