//! The limits of error answers: at most 20 faults, and quoted values of at most 100 characters. Hints for common mistakes.
use crate::support::{Register, on_both};
use serde_json::{Value, json};

async fn refused(register: &Register, path: &str) -> Value {
    let answer = register.answer(path).await;
    assert_eq!(answer.status, 400, "{path}");
    assert!(answer.text.len() < 30_000, "{}", answer.text.len());
    answer.json()
}

#[test]
fn answers_list_twenty_faults_and_count_the_rest() {
    on_both(async |register| {
        let keys: Vec<_> = (0..8_000).map(|number| format!("k{number}=1")).collect();
        let body = refused(&register, &format!("/v1/actions?{}", keys.join("&"))).await;
        assert_eq!(body["errors"].as_array().unwrap().len(), 20);
        assert!(body["detail"].as_str().unwrap().ends_with("; and 7,980 more"), "{}", body["detail"]);
        let fields: Vec<_> = (0..5_000).map(|number| format!("f{number}")).collect();
        let body = refused(&register, &format!("/v1/actions?fields={}", fields.join(","))).await;
        assert_eq!(body["errors"].as_array().unwrap().len(), 20);
        assert!(body["detail"].as_str().unwrap().ends_with("; and 4,980 more"));
        let same = refused(&register, &format!("/v1/actions?fields={}", vec!["a"; 30_000].join(","))).await;
        assert_eq!(same["errors"].as_array().unwrap().len(), 1, "a repeated fault is one fault");
    });
}

#[test]
fn quoted_values_are_shortened() {
    on_both(async |register| {
        let long = "x".repeat(50_000);
        for query in [
            format!("{long}=1"),
            format!("status={long}"),
            format!("country={long}"),
            format!("fields={long}"),
            format!("sort=title,{long}"),
            format!("facet={long}"),
            format!("format={long}"),
            format!("format=csv&expand={long}"),
            format!("chapter={long}"),
            format!("overdue={long}"),
            format!("as_of={long}"),
            format!("after={long}"),
            format!("limit={long}"),
            format!("deadline_from={long}"),
        ] {
            for kind in ["actions", "projects"] {
                let body = refused(&register, &format!("/v1/{kind}?{query}")).await;
                assert!(!body.to_string().contains(&"x".repeat(101)), "{query:.20}: {body}");
            }
        }
        for path in [format!("/v1/actions/{long}"), format!("/v1/{long}"), format!("/v1/countries/{long}")] {
            let body = register.answer(&path).await.json();
            assert!(!body.to_string().contains(&"x".repeat(101)), "{body}");
        }
        for query in [
            format!("{{ {long} }}"),
            format!("{{ actions(filter: {{ status: [{long}] }}) {{ totalCount }} }}"),
            format!("{{ projects(filter: {{ country: [\"{long}\"] }}) {{ totalCount }} }}"),
            format!("{{ action(id: \"{long}\") {{ id }} }}"),
            format!("{{ actions(after: \"{long}\") {{ totalCount }} }}"),
            format!("{{ projects(filter: {{ amountEurFrom: \"{long}\" }}) {{ totalCount }} }}"),
        ] {
            let errors = register.graphql(&query, json!({})).await["errors"].to_string();
            assert!(errors.len() < 5_000, "{query:.40}: {}", errors.len());
        }
    });
}

#[test]
fn repeated_fields_are_one_column() {
    on_both(async |register| {
        let csv = register.answer("/v1/plans?format=csv").await.text;
        assert!(!csv.is_empty());
        for fields in ["id,id", "id,title,id,title", "period,period.start"] {
            let csv = register.answer(&format!("/v1/projects?format=csv&fields={fields}")).await.text;
            let mut header: Vec<_> = csv.lines().next().unwrap().split(',').collect();
            let all = header.len();
            header.sort_unstable();
            header.dedup();
            assert_eq!(header.len(), all, "{fields}");
        }
    });
}

#[test]
fn hints_name_what_was_probably_meant() {
    on_both(async |register| {
        for (query, hint) in [
            ("as_of=2026-11-28T10:00:00+01:00", "must not contain a space: write the + of the offset as %2B, or use Z"),
            (
                "country=UA,MD",
                "`UA,MD` is not a known country: repeat the parameter for several values: country=UA&country=MD",
            ),
            ("form=training,meeting", "repeat the parameter for several values: form=training&form=meeting"),
        ] {
            let body = refused(&register, &format!("/v1/projects?{query}")).await;
            let detail = body["errors"][0]["detail"].as_str().unwrap();
            assert!(detail.ends_with(hint), "{query}: {detail}");
            assert!(body["detail"].as_str().unwrap().contains(hint), "{query}");
        }
        let detail = refused(&register, "/v1/projects?limit=1,2").await["errors"][0]["detail"].clone();
        assert!(!detail.as_str().unwrap().contains("repeat"), "limit takes one value: {detail}");
        for (path, detail) in [
            ("/v1/projects/", "no resource exists at /v1/projects/: did you mean /v1/projects?"),
            ("/graphql/", "no resource exists at /graphql/: did you mean /graphql?"),
            ("/v1/nothing/", "no resource exists at /v1/nothing/"),
        ] {
            assert_eq!(register.answer(path).await.json()["detail"], detail);
        }
    });
}

#[test]
fn rest_and_graphql_refuse_nul_in_a_search() {
    on_both(async |register| {
        for path in ["/v1/projects?q=a%00b", "/v1/search?q=a%00b"] {
            let body = refused(&register, path).await;
            assert_eq!(body["errors"][0]["detail"], "must not contain the character NUL");
        }
        for field in ["projects(q: $q) { totalCount }", "search(q: $q) { totalCount }"] {
            let query = format!("query ($q: String!) {{ {field} }}");
            let error = register.graphql(&query, json!({ "q": "a\u{0}b" })).await["errors"][0].clone();
            let fault = json!({ "in": "argument", "name": "q", "detail": "must not contain the character NUL" });
            assert_eq!(
                (&error["extensions"]["code"], &error["extensions"]["errors"][0]),
                (&json!("invalid_request"), &fault)
            );
        }
    });
}
