//! Whatever is wrong, and wherever: a problem with a code, every fault at once, nothing internal.
use crate::support::{Answer, Register, each, on_both};
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
    assert_eq!(body["type"], format!("/errors#{code}"));
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
fn all_faults_of_a_query_are_told_at_once() {
    on_both(async |register| {
        let found = faults(&register, "/v1/actions?chaptre=1&limit=0").await;
        assert_eq!(found.iter().map(|(name, _)| name.as_str()).collect::<Vec<_>>(), ["chaptre", "limit"]);
        assert!(found[0].1.contains("did you mean chapter?"), "{found:?}");
        assert_eq!(found[1].1, "must be 1 to 500");

        let path = "/v1/actions?chapter=x&objective=1&status=odd&overdue=maybe&deadline_from=2006-13&sort=title,size&as_of=0&after=!&limit=501&overdue=true&Chapter=1";
        let mut found: Vec<_> = faults(&register, path).await.into_iter().map(|(name, _)| name).collect();
        found.sort();
        assert_eq!(
            found,
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

#[test]
fn each_fault_says_what_would_be_right() {
    on_both(async |register| {
        for (query, detail) in [
            ("limit=a", "must be a whole number"),
            ("limit=-1", "must be 1 to 500"),
            ("limit=5&limit=6", "may be given only once"),
            ("limit=", "has no value: give one, or leave the key out"),
            ("chapter=1.5", "must be a whole number"),
            ("overdue=1", "must be true or false"),
            ("objective=one", "must be the number of a chapter, a dot and the number of an objective: 1.2"),
            ("as_of=never", "must be the number of a revision, from 1, or a moment such as 2026-11-23T09:00:00Z"),
            ("as_of=2", "the newest revision is 1"),
            ("as_of=2001-01-01T00:00:00Z", "the register is younger than that"),
            ("code=%00", "must not hold the character NUL"),
            (
                "deadline_to=June",
                "must be a date in EDTF: 2010, 2010-09, 2010-09-22, 2006-23 (a season), 2009-11/2010-10 or 2010/..",
            ),
        ] {
            assert_eq!(faults(&register, &format!("/v1/actions?{query}")).await[0].1, detail, "{query}");
        }
        let (_, detail) = &faults(&register, "/v1/actions?status=finished").await[0];
        assert!(
            detail.starts_with("`finished` is not known: it must be one of `not_started`, `in_progress`"),
            "{detail}"
        );
        for (query, detail) in [
            ("country=ng&country=NG", "`ng` is the key of no country: did you mean NG?"),
            ("organisation=Iom", "`Iom` is the key of no organisation: did you mean iom?"),
            ("programme=FOO", "`FOO` is the key of no programme"),
            ("limit=99999999999999999999", "is out of range"),
        ] {
            assert_eq!(faults(&register, &format!("/v1/projects?{query}")).await[0].1, detail);
        }
        let (_, detail) = &faults(&register, "/v1/actions?zzz=1").await[0];
        assert!(detail.starts_with("is not known here: The keys are chapter,"), "nothing is like it: {detail}");
        assert_eq!(faults(&register, "/v1/countries?chapter=1").await[0].0, "chapter");
        assert_eq!(faults(&register, "/v1/actions/16633-06-1.1.a?limit=1").await[0].0, "limit");
    });
}

#[test]
fn what_is_not_there_is_a_problem_too() {
    on_both(async |register| {
        for path in [
            "/v1/nothing",
            "/nothing",
            "/v1",
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
fn another_method_is_refused_and_the_right_ones_named() {
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
                "only GET, HEAD can be used here",
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
fn head_is_get_without_the_body() {
    on_both(async |register| {
        for path in ["/v1/actions", "/v1/actions/16633-06-1.1.a", "/health/ready", "/"] {
            let (head, get) = (register.send(register.request("HEAD", path)).await, register.answer(path).await);
            assert_eq!((head.status, head.text.as_str()), (get.status, ""));
            assert_eq!(head.header("content-length"), get.text.len().to_string());
        }
    });
}

#[test]
fn only_what_can_be_had_is_offered() {
    on_both(async |register| {
        for accept in ["text/html", "application/json;q=0", "image/*", "application/atom+xml"] {
            let answer = register.send(register.request("GET", "/v1/actions").header("Accept", accept)).await;
            problem(&answer, 406, "not_acceptable");
        }
        for accept in ["*/*", "application/json", "text/html, application/*;q=0.5"] {
            let answer = register.send(register.request("GET", "/v1/actions").header("Accept", accept)).await;
            assert_eq!((answer.status.as_u16(), answer.header("content-type")), (200, "application/json"));
        }
        for path in
            ["/v1/actions/16633-06-1.1.a", "/v1/actions/stats", "/v1/search?q=a", "/v1/actions/16633-06-1.1.a/history"]
        {
            let answer = register.send(register.request("GET", path).header("Accept", "text/csv")).await;
            problem(&answer, 406, "not_acceptable");
        }
    });
}

#[test]
fn a_body_that_is_too_large_is_refused() {
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

/// A GraphQL request that is none gets an error with a code, under the media type that was asked for.
#[test]
fn a_malformed_graphql_request_is_told_with_a_code() {
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

/// A request error has no data; its status depends on the media type. A field error has data, and is 200.
#[test]
fn a_graphql_error_has_the_status_of_its_media_type() {
    on_both(async |register| {
        for (query, code, json_status, graphql_status, data) in [
            ("{", "graphql_parse_failed", 200, 400, false),
            ("{ nothing }", "graphql_validation_failed", 200, 400, false),
            ("mutation { x }", "graphql_validation_failed", 200, 400, false),
            (r#"{ action(id: "none") { id } }"#, "not_found", 200, 200, true),
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

/// Fields stand in the order of the request, and one that failed is null beside the others.
#[test]
fn an_answer_has_the_shape_of_its_request() {
    on_both(async |register| {
        for (query, data) in [
            ("{ b: register { revision } a: register { revision } }", r#"{"b":{"revision":1},"a":{"revision":1}}"#),
            (
                r#"{ none: action(id: "none") { id } ...f wrong: actions(first: 0) { totalCount } } fragment f on Query { z: register { revision } }"#,
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
fn any_page_may_read() {
    on_both(async |register| {
        let request = register.request("GET", "/v1/actions").header("Origin", "https://dashboard.example");
        let answer = register.send(request).await;
        assert_eq!(answer.header("access-control-allow-origin"), "*");
        for name in ["etag", "link", "api-version"] {
            assert!(answer.header("access-control-expose-headers").contains(name), "{name}");
        }
    });
}

/// A browser asks first; what it may not do is told as everything else is.
#[test]
fn a_preflight_is_answered() {
    on_both(async |register| {
        let ask = |method: &str| {
            let request = register.request("OPTIONS", "/graphql").header("Origin", "https://dashboard.example");
            request
                .header("Access-Control-Request-Method", method)
                .header("Access-Control-Request-Headers", "content-type")
        };
        let answer = register.send(ask("POST")).await;
        assert_eq!((answer.status.as_u16(), answer.header("access-control-allow-origin")), (200, "*"));
        assert!(answer.header("access-control-allow-methods").contains("POST"));
        problem(&register.send(ask("DELETE")).await, 400, "invalid_request");
        let request = register.request("GET", "/v1/actions/none").header("Origin", "https://dashboard.example");
        let answer = register.send(request).await;
        problem(&answer, 404, "not_found");
        assert_eq!(answer.header("access-control-allow-origin"), "*", "a page may read what went wrong");
    });
}

/// Health, contracts and pages; and no page loads anything from elsewhere.
#[test]
fn every_page_is_served_from_the_binary() {
    on_both(async |register| {
        for path in ["/health/live", "/health/ready"] {
            assert_eq!(register.get(path).await, json!({ "status": "ok" }));
        }
        assert_eq!(register.get("/openapi.json").await["openapi"], "3.1.0");
        assert!(register.answer("/schema.graphql").await.text.contains("type Action implements Node"));
        for path in ["/", "/errors", "/docs/", "/graphiql", "/docs"] {
            let answer = register.answer(path).await;
            assert_eq!(
                (answer.status.as_u16(), answer.header("content-type").starts_with("text/html")),
                (200, true),
                "{path}"
            );
            for attribute in ["src=\"http", "href=\"http", "src=\"//", "href=\"//"] {
                assert!(!answer.text.contains(attribute), "{path} loads from elsewhere");
            }
        }
        assert!(register.answer("/docs/swagger-initializer.js").await.text.contains("\"validatorUrl\": \"none\""));
        assert!(register.answer("/").await.text.contains("revision 1 of"));
        assert!(register.answer("/graphiql/graphiql.js").await.header("content-type").starts_with("text/javascript"));
    });
}
