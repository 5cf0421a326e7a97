//! Error responses: each has a code, lists every error of the request, and shows nothing internal.
use crate::answers::{Answer, each};
use crate::support::{Register, on_both};
use serde_json::{Value, json};

fn problem(answer: &Answer, status: u16, code: &str) -> Value {
    assert_eq!(
        (answer.status.as_u16(), answer.header("content-type")),
        (status, "application/problem+json"),
        "{}",
        answer.text
    );
    let body = answer.json();
    assert_eq!((&body["status"], &body["code"]), (&json!(status), &json!(code)));
    let kind = body["type"].as_str().unwrap();
    assert!(kind.starts_with("http://127.0.0.1:") && kind.ends_with(&format!("/errors#{code}")), "{kind}");
    assert_eq!(answer.header("cache-control"), "no-store");
    assert!(body["instance"].as_str().unwrap().starts_with("urn:uuid:"), "{body}");
    assert!(!answer.header("api-version").is_empty());
    body
}

async fn faults(register: &Register, path: &str) -> Vec<(String, String)> {
    let body = problem(&register.answer(path).await, 400, "invalid_request");
    let errors = body["errors"].as_array().unwrap();
    assert!(errors.iter().all(|fault| fault["in"] == "query"));
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    errors.iter().map(|fault| (text(&fault["name"]), text(&fault["detail"]))).collect()
}

#[test]
fn reports_all_query_errors_at_once() {
    on_both(async |register| {
        let errors = faults(&register, "/v1/actions?chaptre=1&limit=501").await;
        assert_eq!(errors.iter().map(|(name, _)| name.as_str()).collect::<Vec<_>>(), ["chaptre", "limit"]);
        assert!(errors[0].1.contains("did you mean chapter?"), "{errors:?}");
        assert_eq!(errors[1].1, "must be between 0 and 500");

        let path = "/v1/actions?chapter=x&objective=1&status=odd&overdue=maybe&deadline_from=2006-13&sort=title,size&as_of=0&after=!&limit=501&overdue=true&Chapter=1";
        let mut errors: Vec<_> = faults(&register, path).await.into_iter().map(|(name, _)| name).collect();
        errors.sort();
        assert_eq!(
            errors,
            [
                "Chapter",
                "after",
                "as_of",
                "chapter",
                "deadline_from",
                "limit",
                "objective",
                "overdue",
                "sort",
                "status"
            ]
        );
    });
}

/// Also the keys of entries that do not exist, and each value of a list.
#[test]
fn reports_each_faulty_value() {
    on_both(async |register| {
        for (query, expected) in [
            ("projects?country=XX&theme=zzz&foo=1&limit=9999", vec!["foo", "theme", "limit", "country"]),
            ("projects?country=XX&country=YY&region=moon", vec!["country", "country", "region"]),
            ("projects?theme=zz&theme=prevention&theme=yy", vec!["theme", "theme"]),
            ("projects?sort=zz,title,yy&facet=a,country,b", vec!["sort", "sort", "facet", "facet"]),
            ("projects/stats?group_by=a,year,b&funder=nobody", vec!["group_by", "group_by", "funder"]),
            ("search?q=child&country=XX&limit=9999", vec!["limit", "country"]),
            ("programmes?directorate_general=x&limit=9999&sort=zz", vec!["directorate_general", "limit", "sort"]),
        ] {
            let names: Vec<_> = faults(&register, &format!("/v1/{query}")).await.into_iter().map(|it| it.0).collect();
            let (mut found, mut expected) = (names, expected);
            found.sort();
            expected.sort_unstable();
            assert_eq!(found, expected, "{query}");
        }
    });
}

#[test]
fn query_errors_name_the_valid_values() {
    on_both(async |register| {
        for (query, detail) in [
            ("limit=a", "must be a whole number"),
            ("limit=-1", "must be between 0 and 500"),
            ("page=0", "must be 1 or higher"),
            ("limit=5&limit=6", "may be given only once"),
            ("limit=", "has no value: set one or remove the key"),
            ("chapter=1.5", "must be a whole number"),
            ("overdue=1", "must be true or false"),
            ("objective=one", "must be a chapter number, a dot and an objective number: 1.2"),
            (
                "as_of=never",
                "must be a revision number, 1 or higher, a day such as 2026-11-23, or a timestamp such as 2026-11-23T09:00:00Z",
            ),
            ("as_of=2026-11-23T09:00:00+01:00", "must not contain a space: write the + of the offset as %2B, or use Z"),
            ("as_of=2", "must not be higher than the latest revision, 1"),
            ("as_of=2001-01-01T00:00:00Z", "must not be before the first revision"),
            ("code=%00", "must not contain the character NUL"),
            (
                "deadline_to=June",
                "must be a date in EDTF: 2010, 2010-09, 2010-09-22, 2006-23 (a season), 2009-11/2010-10 or 2010/..; a date may end in ? if it is uncertain",
            ),
        ] {
            assert_eq!(faults(&register, &format!("/v1/actions?{query}")).await[0].1, detail, "{query}");
        }
        let (_, detail) = &faults(&register, "/v1/actions?status=finished").await[0];
        assert!(
            detail.starts_with("`finished` is unknown: it must be one of `not_started`, `in_progress`"),
            "{detail}"
        );
        for (query, detail) in [
            ("country=ng&country=NG", "`ng` is not a known country: did you mean NG?"),
            ("country=UKR", "`UKR` is not a known country: did you mean UA?"),
            ("country=Ukraine", "`Ukraine` is not a known country: did you mean UA?"),
            ("country=EL", "`EL` is not a known country: did you mean GR?"),
            ("country=uk", "`uk` is not a known country: did you mean GB?"),
            ("organisation=Iom", "`Iom` is not a known organisation: did you mean iom?"),
            (
                "lead=European%20Commission",
                "`European Commission` is not a known organisation: did you mean european-commission?",
            ),
            ("programme=FOO", "`FOO` is not a known programme"),
            ("limit=99999999999999999999", "is out of range"),
        ] {
            assert_eq!(faults(&register, &format!("/v1/projects?{query}")).await[0].1, detail);
        }
        let (_, detail) = &faults(&register, "/v1/actions?zzz=1").await[0];
        assert!(
            detail.starts_with("is unknown. Allowed: id, plan, chapter,"),
            "no parameter has a similar name: {detail}"
        );
        assert!(!detail.contains("not_"), "the counterparts of filters would double the list: {detail}");
        let (_, detail) = &faults(&register, "/v1/projects?category=training").await[0];
        assert!(detail.starts_with("is unknown: did you mean form?"), "an earlier name leads to the new one: {detail}");
        let (_, detail) = &faults(&register, "/v1/projects?not_country=ng").await[0];
        assert_eq!(detail, "`ng` is not a known country: did you mean NG?");
        assert_eq!(faults(&register, "/v1/countries?chapter=1").await[0].0, "chapter");
        assert_eq!(faults(&register, "/v1/actions/16633-06-1.1.a?limit=1").await[0].0, "limit");
    });
}

#[test]
fn unknown_paths_and_records_return_404() {
    on_both(async |register| {
        for path in [
            "/v1/nothing",
            "/nothing",
            "/v1/",
            "/v1/actions/",
            "/v1/actions/none",
            "/v1/actions/%00",
            "/v1/countries/%00",
            "/v1/actions/16633-06-1.1.a/x",
            "/graphql/x",
            "/..%2f",
            "/v1/actions/%ff",
        ] {
            problem(&register.answer(path).await, 404, "not_found");
        }
        let body = problem(&register.answer("/v1/actions/none").await, 404, "not_found");
        assert_eq!(body["detail"], "there is no action none");
    });
}

#[test]
fn unsupported_methods_return_405_with_an_allow_header() {
    on_both(async |register| {
        for (method, path) in [
            ("POST", "/v1/actions/x"),
            ("DELETE", "/v1/actions"),
            ("PUT", "/v1/countries/NG"),
            ("PATCH", "/health/live"),
            ("POST", "/"),
            ("POST", "/openapi.json"),
            ("DELETE", "/graphiql"),
            ("POST", "/graphiql/graphiql.js"),
            ("POST", "/docs"),
            ("POST", "/docs/"),
        ] {
            let answer = register.send(register.request(method, path)).await;
            assert_eq!(
                problem(&answer, 405, "method_not_allowed")["detail"],
                "the path supports only GET, HEAD",
                "{method} {path}"
            );
            assert_eq!(answer.header("allow"), "GET, HEAD");
        }
        let answer = register.send(register.request("DELETE", "/graphql")).await;
        problem(&answer, 405, "method_not_allowed");
        assert_eq!(answer.header("allow"), "GET, HEAD, POST");
    });
}

#[test]
fn head_returns_the_headers_of_get_without_a_body() {
    on_both(async |register| {
        for path in ["/v1/actions", "/v1/actions/16633-06-1.1.a", "/health/ready", "/"] {
            let (head, get) = (register.send(register.request("HEAD", path)).await, register.answer(path).await);
            assert_eq!((head.status, head.text.as_str()), (get.status, ""));
            assert_eq!(head.header("content-length"), get.text.len().to_string());
        }
    });
}

#[test]
fn unsupported_media_types_return_406() {
    on_both(async |register| {
        for accept in ["application/json;q=0", "image/*", "text/plain"] {
            let answer = register.send(register.request("GET", "/v1/actions").header("Accept", accept)).await;
            problem(&answer, 406, "not_acceptable");
        }
        for accept in ["*/*", "application/json", "text/html, application/*;q=0.5"] {
            let answer = register.send(register.request("GET", "/v1/actions").header("Accept", accept)).await;
            assert_eq!((answer.status.as_u16(), answer.header("content-type")), (200, "application/json"));
        }
        for path in [
            "/v1/actions/16633-06-1.1.a",
            "/v1/agreements/durations",
            "/v1/search?q=a",
            "/v1/actions/16633-06-1.1.a/history",
        ] {
            let answer = register.send(register.request("GET", path).header("Accept", "text/csv")).await;
            problem(&answer, 406, "not_acceptable");
        }
    });
}

#[test]
fn rejects_large_bodies() {
    on_both(async |register| {
        let large = vec![b' '; 2 << 20];
        let request =
            register.request("POST", "/graphql").header("Content-Type", "application/json").body(large.clone());
        let answer = register.send(request).await;
        assert_eq!(
            (answer.status.as_u16(), &answer.json()["errors"][0]["extensions"]["code"]),
            (413, &json!("payload_too_large"))
        );
        problem(&register.send(register.request("POST", "/v1/actions/x").body(large)).await, 405, "method_not_allowed");
    });
}

/// The error has a code and the media type that the client accepts.
#[test]
fn malformed_graphql_requests_return_an_error_code() {
    on_both(async |register| {
        for (body, name) in [
            ("{", "body"),
            ("[]", "body"),
            ("{}", "query"),
            (r#"{"query":1}"#, "body"),
            (r#"{"query":"{a}","variables":1}"#, "body"),
        ] {
            for accept in ["application/json", "application/graphql-response+json"] {
                let request = register
                    .request("POST", "/graphql")
                    .header("Accept", accept)
                    .header("Content-Type", "application/json");
                let answer = register.send(request.body(body)).await;
                assert_eq!(
                    (answer.status.as_u16(), answer.header("content-type")),
                    (400, &*format!("{accept}; charset=utf-8")),
                    "{body}"
                );
                let extensions = &answer.json()["errors"][0]["extensions"];
                assert_eq!(
                    (&extensions["code"], &extensions["errors"][0]["name"]),
                    (&json!("invalid_request"), &json!(name))
                );
            }
        }
        let answer = register.send(register.request("POST", "/graphql").body("{ register { revision } }")).await;
        assert_eq!(
            (answer.status.as_u16(), &answer.json()["errors"][0]["extensions"]["code"]),
            (415, &json!("unsupported_media_type"))
        );
        let answer = register
            .send(register.request("POST", "/graphql").header("Accept", "text/html").json(&json!({"query": "{a}"})))
            .await;
        problem(&answer, 406, "not_acceptable");
        assert_eq!(register.answer("/graphql").await.status, 400);
        assert_eq!(
            register.answer("/graphql?query={register{revision}}&variables=x").await.json()["errors"][0]["extensions"]
                ["errors"][0]["name"],
            "variables"
        );
    });
}

/// A request error has no data, and its status depends on the media type. A field error has data and the status 200.
#[test]
fn graphql_error_status_depends_on_the_media_type() {
    on_both(async |register| {
        for (query, code, json_status, graphql_status, data) in [
            ("{", "graphql_parse_failed", 200, 400, false),
            ("{ nothing }", "graphql_validation_failed", 200, 400, false),
            ("mutation { x }", "graphql_validation_failed", 200, 400, false),
            (r#"{ action(id: "none", asOf: 9) { id } }"#, "invalid_request", 200, 200, true),
            (r#"{ actions(first: 0, after: "x") { totalCount } }"#, "invalid_request", 200, 200, true),
        ] {
            for (accept, status) in
                [("application/json", json_status), ("application/graphql-response+json", graphql_status)]
            {
                let request =
                    register.request("POST", "/graphql").header("Accept", accept).json(&json!({ "query": query }));
                let answer = register.send(request).await;
                assert_eq!(answer.status.as_u16(), status, "{query} {accept}: {}", answer.text);
                let body = answer.json();
                assert_eq!(body["errors"][0]["extensions"]["code"], code, "{query}");
                assert_eq!(body.get("data").is_some(), data, "{query}: {body}");
            }
        }
        let answer = register.graphql(r#"{ actions(first: 0, after: "x") { totalCount } }"#, json!({})).await;
        assert_eq!(each(&answer["errors"][0]["extensions"]["errors"], "/name"), ["first", "after"]);
        let answer = register.answer("/graphql?query=mutation%7Bx%7D").await;
        assert_eq!((answer.status.as_u16(), answer.header("allow")), (405, "POST"));
    });
}

/// A failed field is null. The other fields keep their values.
#[test]
fn graphql_response_fields_are_in_request_order() {
    on_both(async |register| {
        for (query, data) in [
            ("{ b: register { revision } a: register { revision } }", r#"{"b":{"revision":1},"a":{"revision":1}}"#),
            (
                r#"{ none: action(id: "none") { id } ...f wrong: actionStats(groupBy: [YEAR, YEAR]) { total } } fragment f on Query { z: register { revision } }"#,
                r#"{"none":null,"z":{"revision":1},"wrong":null}"#,
            ),
            (
                "{ actions(first: 1) { totalCount nodes { letter id code @skip(if: true) } } }",
                r#"{"actions":{"totalCount":47,"nodes":[{"letter":"a","id":"16633-06-1.1.a"}]}}"#,
            ),
        ] {
            let answer = register.send(register.request("POST", "/graphql").json(&json!({ "query": query }))).await;
            assert!(answer.text.starts_with(&format!("{{\"data\":{data}")), "{query}: {}", answer.text);
        }
    });
}

#[test]
fn cors_allows_any_origin() {
    on_both(async |register| {
        let request = register.request("GET", "/v1/actions").header("Origin", "https://dashboard.example");
        let answer = register.send(request).await;
        assert_eq!(answer.header("access-control-allow-origin"), "*");
        for name in ["etag", "link", "api-version"] {
            assert!(answer.header("access-control-expose-headers").to_lowercase().contains(name), "{name}");
        }
    });
}

/// A rejected preflight request gets the same kind of error as any other request.
#[test]
fn answers_cors_preflight_requests() {
    on_both(async |register| {
        let preflight = |method: &str| {
            let request = register.request("OPTIONS", "/graphql").header("Origin", "https://dashboard.example");
            request
                .header("Access-Control-Request-Method", method)
                .header("Access-Control-Request-Headers", "content-type")
        };
        let answer = register.send(preflight("POST")).await;
        assert_eq!((answer.status.as_u16(), answer.header("access-control-allow-origin")), (200, "*"));
        assert!(answer.header("access-control-allow-methods").contains("POST"));
        problem(&register.send(preflight("DELETE")).await, 400, "invalid_request");
        let request = register.request("GET", "/v1/actions/none").header("Origin", "https://dashboard.example");
        let answer = register.send(request).await;
        problem(&answer, 404, "not_found");
        assert_eq!(answer.header("access-control-allow-origin"), "*", "a page of another origin can read the error");
    });
}

/// Health checks, contracts and pages are served from the binary.
#[test]
fn pages_load_no_external_resources() {
    on_both(async |register| {
        for path in ["/health/live", "/health/ready"] {
            assert_eq!(register.get(path).await, json!({ "status": "ok" }));
        }
        assert_eq!(register.get("/openapi.json").await["openapi"], "3.1.0");
        assert!(register.answer("/schema.graphql").await.text.contains("type Action implements "));
        for path in ["/", "/errors", "/docs", "/graphiql", "/docs/rest", "/docs/rest/"] {
            let answer = register.answer(path).await;
            assert_eq!(
                (answer.status.as_u16(), answer.header("content-type").starts_with("text/html")),
                (200, true),
                "{path}"
            );
            for attribute in ["src=\"http", "href=\"http", "src=\"//", "href=\"//"] {
                let others = answer.text.replace(&register.url, "");
                assert!(!others.contains(attribute), "{path} loads an external resource");
            }
        }
        assert!(register.answer("/docs/rest/swagger-initializer.js").await.text.contains("\"validatorUrl\": \"none\""));
        assert!(register.answer("/data").await.text.contains("revision 1 of"));
        assert!(register.answer("/graphiql/graphiql.js").await.header("content-type").starts_with("text/javascript"));
    });
}
