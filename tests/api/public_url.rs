//! The public URL: all addresses in answers begin with it, also if it has a path.
use crate::command_line::{launch, program};
use crate::databases::scratch;
use crate::support::{on_both, on_sqlite_at};
use std::process::Child;

const URL: &str = "https://host.example/thb";

/// A proxy removes the path of the public URL before the request reaches the register.
#[test]
fn all_addresses_begin_with_the_public_url() {
    on_sqlite_at(URL, async |register| {
        let answer = register.answer("/v1/projects?limit=1&fields=id").await;
        let links = &answer.json()["links"];
        assert_eq!(links["self"], format!("{URL}/v1/projects?limit=1&fields=id"));
        let next = links["next"].as_str().unwrap();
        assert!(next.starts_with(&format!("{URL}/v1/projects?limit=1&fields=id&after=")), "{next}");
        for name in ["first", "last"] {
            assert!(links[name].as_str().unwrap().starts_with(URL), "{links}");
        }
        assert!(answer.header("link").contains(&format!("<{next}>; rel=\"next\"")));
        let path = next.strip_prefix(URL).unwrap();
        assert_eq!(register.get(path).await["links"]["self"], next);
        assert_eq!(register.answer("/v1/none").await.json()["type"], format!("{URL}/errors#not_found"));
        assert_eq!(register.get("/openapi.json").await["servers"][0]["url"], URL);
        let docs = register.answer("/docs/rest/swagger-initializer.js").await.text;
        assert!(docs.contains(&format!("\"url\": \"{URL}/openapi.json\"")), "{docs}");
        let redirect = register.exchange("GET /docs/rest HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n");
        assert!(redirect.contains(&format!("location: {URL}/docs/rest/\r\n")), "{redirect}");
        let editor = register.answer("/graphiql").await.text;
        for address in ["/graphiql/graphiql.css\"", "/graphiql/graphiql.js\"", "/graphql\""] {
            assert!(editor.contains(&format!("\"{URL}{address}")), "{editor}");
        }
        assert!(
            register.answer("/v1/projects?format=csv&fields=url").await.text.contains(&format!("{URL}/v1/projects/"))
        );
        assert!(register.answer("/v1/changes?format=atom").await.text.contains(&format!("<id>{URL}/v1/changes</id>")));
        for path in ["/data", "/errors", "/graphiql", "/docs"] {
            let page = register.answer(path).await.text;
            for attribute in ["href=\"", "src=\""] {
                for address in page.split(attribute).skip(1) {
                    assert!(address.starts_with(URL) || address.starts_with("data:"), "{path}: {}", &address[..40]);
                }
            }
        }
    });
}

#[test]
fn the_host_header_is_never_used() {
    on_both(async |register| {
        for path in [
            "/v1/plans?limit=1",
            "/v1/none",
            "/",
            "/graphiql",
            "/openapi.json",
            "/docs/rest",
            "/v1/changes?format=atom",
        ] {
            let request = format!(
                "GET {path} HTTP/1.1\r\nHost: evil.example\r\nX-Forwarded-Host: evil.example\r\nConnection: close\r\n\r\n"
            );
            let answer = register.exchange(&request);
            assert!(!answer.contains("evil.example") && answer.contains(&register.url), "{path}");
        }
    });
}

#[test]
fn default_is_the_listening_address_with_a_warning_beyond_loopback() {
    let folder = scratch("public_url");
    for (listen, host, warns) in
        [("127.0.0.1:0", "127.0.0.1", false), ("0.0.0.0:0", "localhost", true), ("[::1]:0", "[::1]", false)]
    {
        let mut command = program(&folder);
        command.env("REGISTER_LISTEN", listen).env_remove("REGISTER_PUBLIC_URL").env("REGISTER_LOG", "warn");
        let (child, printed, _) = launch(command);
        let child = KilledAtTheEnd(child);
        let line = printed.iter().find(|line| line.contains("http://")).unwrap();
        assert_eq!(line.contains("set --public-url"), warns, "{listen}: {printed:?}");
        let address = line.split("http://").nth(1).unwrap().split(['/', ',', ' ']).next().unwrap();
        let port = address.rsplit_once(':').unwrap().1;
        let target = if listen.starts_with('[') { "[::1]" } else { "127.0.0.1" };
        let plans = reqwest::blocking::get(format!("http://{target}:{port}/v1/plans?limit=1")).unwrap();
        let plans: serde_json::Value = plans.json().unwrap();
        assert_eq!(plans["links"]["self"], format!("http://{host}:{port}/v1/plans?limit=1"), "{listen}");
        drop(child);
    }
}

/// A process that ends with the test, also if the test fails.
struct KilledAtTheEnd(Child);

impl Drop for KilledAtTheEnd {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}
