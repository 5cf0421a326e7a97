//! The headers that every answer has: CORS, security and the version.
use crate::answers::Answer;
use crate::support::{Register, on_both};
use actix_web::App;
use actix_web::body::{BoxBody, to_bytes};
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::middleware::{Next, from_fn};
use actix_web::test::{TestRequest, init_service, try_call_service};
use actix_web::web::Data;
use serde_json::{Value, json};
use thb_register::error::Error;
use thb_register::middleware::add_headers;
use thb_register::rest::render_problems;
use thb_register::store::PublicUrl;

const EXPOSED: [&str; 11] = [
    "ETag",
    "Last-Modified",
    "Link",
    "API-Version",
    "Content-Disposition",
    "Register-Revision",
    "Retry-After",
    "Deprecation",
    "Sunset",
    "RateLimit",
    "RateLimit-Policy",
];

fn assert_standard_headers(answer: &Answer, what: &str) {
    assert_eq!(answer.headers.get_all("access-control-allow-origin").iter().count(), 1, "{what}");
    assert_eq!(answer.header("access-control-allow-origin"), "*", "{what}");
    let exposed: Vec<_> = answer.header("access-control-expose-headers").split(", ").collect();
    assert_eq!(exposed, EXPOSED, "{what}");
    assert!(!answer.header("vary").to_lowercase().contains("origin"), "{what}");
    assert_eq!(answer.header("x-content-type-options"), "nosniff", "{what}");
    assert_eq!(answer.header("x-frame-options"), "DENY", "{what}");
    assert_eq!(answer.header("referrer-policy"), "no-referrer", "{what}");
    assert_eq!(answer.header("api-version"), env!("CARGO_PKG_VERSION"), "{what}");
    let policy = answer.header("content-security-policy");
    if answer.status == 304 {
        assert!(policy.is_empty(), "the policy of the response that the client has holds: {policy}");
        return;
    }
    assert!(policy.starts_with("default-src 'none'") && policy.contains("frame-ancestors 'none'"), "{what}: {policy}");
    assert!(!policy.contains("unsafe-eval") && !policy.contains("script-src 'unsafe"), "{what}: {policy}");
}

const PATHS: [(&str, u16); 20] = [
    ("/v1/actions?limit=2", 200),
    ("/v1/actions/none", 404),
    ("/v1/actions?limit=501", 400),
    ("/v1/nothing", 404),
    ("/v1/projects?format=csv", 200),
    ("/v1/projects?format=xlsx", 200),
    ("/v1/changes?format=atom", 200),
    ("/v1/datapackage.zip", 200),
    ("/graphql?query=%7Bregister%7Brevision%7D%7D", 200),
    ("/graphql?query=%7B", 200),
    ("/graphql", 400),
    ("/health/ready", 200),
    ("/", 200),
    ("/errors", 200),
    ("/docs", 200),
    ("/docs/examples", 200),
    ("/docs/rest/", 200),
    ("/graphiql", 200),
    ("/graphiql/graphiql.css", 200),
    ("/openapi.json", 200),
];

async fn send(register: &Register, method: &str, path: &str, headers: &[(&str, &str)]) -> Answer {
    let request =
        headers.iter().fold(register.request(method, path), |request, (name, value)| request.header(*name, *value));
    let response = request.send().await.unwrap();
    let (status, headers) = (response.status(), response.headers().clone());
    let bytes = response.bytes().await.unwrap();
    Answer { status, headers, text: String::from_utf8_lossy(&bytes).into_owned() }
}

/// Whoever asks first, with or without `Origin`, a cache on the way may give the answer to a page of another origin.
#[test]
fn every_answer_has_the_standard_headers() {
    on_both(async |register| {
        for (path, status) in PATHS {
            // The second round comes from the cache.
            for _ in 0..2 {
                for headers in [&[][..], &[("Origin", "https://dashboard.example")]] {
                    for method in ["GET", "HEAD"] {
                        let answer = send(&register, method, path, headers).await;
                        assert_eq!(answer.status.as_u16(), status, "{path}");
                        assert_standard_headers(&answer, path);
                    }
                }
            }
        }
        let tag = register.answer("/v1/plans").await.header("etag").to_owned();
        let answer = send(&register, "GET", "/v1/plans", &[("If-None-Match", &tag)]).await;
        assert_eq!(answer.status, 304);
        assert_standard_headers(&answer, "304");
        for (method, headers, status) in [
            ("DELETE", &[][..], 405),
            ("GET", &[("Accept", "image/png")], 406),
            ("OPTIONS", &[("Origin", "https://a.example"), ("Access-Control-Request-Method", "GET")], 200),
            ("OPTIONS", &[("Origin", "https://a.example"), ("Access-Control-Request-Method", "DELETE")], 400),
        ] {
            let answer = send(&register, method, "/v1/plans", headers).await;
            assert_eq!(answer.status.as_u16(), status);
            assert_standard_headers(&answer, method);
        }
        let batch = register.request("POST", "/graphql").json(&json!([]));
        assert_standard_headers(&register.send(batch).await, "POST");
    });
}

/// An error of a middleware, such as a time limit, has no request any more.
#[actix_web::test]
async fn errors_of_middleware_are_problems_with_the_standard_headers() {
    let fail = async |_: ServiceRequest, _: Next<BoxBody>| {
        Err::<ServiceResponse, _>(Error::Overloaded { retry_after_seconds: 2 }.into())
    };
    let app = App::new()
        .app_data(Data::new(PublicUrl("https://host.example/thb".into())))
        .wrap(from_fn(fail))
        .wrap(from_fn(render_problems))
        .wrap(from_fn(add_headers));
    let service = init_service(app).await;
    let error = try_call_service(&service, TestRequest::get().to_request()).await.err().unwrap();
    let response = error.error_response();
    let header = |name: &str| response.headers().get(name).map_or("", |value| value.to_str().unwrap()).to_owned();
    assert_eq!((response.status().as_u16(), header("content-type")), (503, "application/problem+json".into()));
    for (name, value) in [
        ("retry-after", "2"),
        ("cache-control", "no-store"),
        ("access-control-allow-origin", "*"),
        ("content-security-policy", "default-src 'none'; frame-ancestors 'none'"),
    ] {
        assert_eq!(header(name), value);
    }
    let body: Value = serde_json::from_slice(&to_bytes(response.into_body()).await.unwrap()).unwrap();
    assert_eq!(body["type"], "https://host.example/thb/errors#overloaded");
}

#[test]
fn errors_and_health_checks_are_not_stored() {
    on_both(async |register| {
        for path in [
            "/v1/actions/none",
            "/v1/actions?limit=501",
            "/nothing",
            "/health/live",
            "/health/ready",
            "/graphql",
            "/graphql?query=%7B",
            "/docs/nothing",
        ] {
            assert_eq!(register.answer(path).await.header("cache-control"), "no-store", "{path}");
        }
    });
}

/// Swagger UI and GraphiQL need scripts, inline styles and requests to the register. Data need nothing.
#[test]
fn content_security_policies_allow_what_each_page_needs() {
    on_both(async |register| {
        let policy = async |path: &str| register.answer(path).await.header("content-security-policy").to_owned();
        for path in ["/docs/rest/", "/docs/rest/swagger-ui-bundle.js", "/graphiql"] {
            let policy = policy(path).await;
            for part in ["script-src 'self'", "style-src 'self'", "'unsafe-inline'", "connect-src 'self'", "data:"] {
                assert!(policy.contains(part), "{path}: {policy}");
            }
            assert!(policy.contains(&format!("{}/", register.url)), "{path}: {policy}");
        }
        for path in ["/v1/plans", "/openapi.json", "/v1/projects?format=csv", "/nothing"] {
            assert_eq!(policy(path).await, "default-src 'none'; frame-ancestors 'none'", "{path}");
        }
        for path in ["/data", "/docs", "/docs/examples"] {
            assert!(policy(path).await.contains("style-src 'unsafe-inline'"), "{path}");
        }
        for path in ["/docs", "/docs/examples", "/docs/rest/", "/graphiql", "/", "/errors"] {
            let page = register.answer(path).await.text;
            assert!(!page.contains("<script>") && !page.contains(" onload="), "{path} has an inline script");
        }
    });
}
