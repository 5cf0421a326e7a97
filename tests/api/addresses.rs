//! The addresses of records and reference data: their kind, the URL of the data, and the URL for people.
use crate::answers::each;
use crate::export::Table;
use crate::support::{Register, author, inputs, on_both, on_sqlite_at};
use reqwest::Client;
use reqwest::redirect::Policy;
use serde_json::{Value, json};
use thb_register::kinds::projects::Project;
use thb_register::service::write::PendingRevision;

/// The paths of all kinds, with the name of the kind and the names of its list and its type in GraphQL.
const KINDS: [(&str, &str, &str); 4] = [
    ("actions", "action", "actions"),
    ("projects", "project", "projects"),
    ("agreements", "agreement", "agreements"),
    ("cooperation", "cooperation", "cooperationRecords"),
];

/// The kind and the addresses that a record must have.
fn addresses(register: &Register, path: &str, kind: &str, record: &Value) -> Value {
    let (url, id) = (&register.url, record["id"].as_str().unwrap());
    json!({ "kind": kind, "url": format!("{url}/v1/{path}/{id}"), "html_url": format!("{url}/{path}/{id}") })
}

/// The kind and the addresses that a record has.
fn found(record: &Value) -> Value {
    json!({ "kind": record["kind"], "url": record["url"], "html_url": record["html_url"] })
}

/// The answer without following redirects: its status and its location.
async fn redirect(register: &Register, path: &str) -> (u16, String) {
    let client = Client::builder().redirect(Policy::none()).build().unwrap();
    let answer = client.get(format!("{}{path}", register.url)).send().await.unwrap();
    let location = answer.headers().get("location").map(|location| location.to_str().unwrap().to_owned());
    (answer.status().as_u16(), location.unwrap_or_default())
}

#[test]
fn every_record_has_its_kind_and_its_addresses() {
    on_both(async |register| {
        for (path, kind, list) in KINDS {
            let records = register.get(&format!("/v1/{path}?limit=3")).await["items"].take();
            let records = records.as_array().unwrap();
            let expected: Vec<_> = records.iter().map(|record| addresses(&register, path, kind, record)).collect();
            assert_eq!(records.iter().map(found).collect::<Vec<_>>(), expected, "{path}");
            let selected = register.get(&format!("/v1/{path}?limit=3&fields=kind,url,html_url")).await;
            assert_eq!(selected["items"], json!(expected));
            let lines = register.lines(&format!("/v1/{path}?limit=3&format=ndjson")).await;
            assert_eq!(lines.iter().map(found).collect::<Vec<_>>(), expected);
            let table = Table::of_csv(&register.bytes(&format!("/v1/{path}?limit=3&format=csv")).await);
            for name in ["kind", "url", "html_url"] {
                assert_eq!(table.column(name), each(&json!(expected), &format!("/{name}")), "{path}");
            }
            assert_eq!(table.header[table.header.len() - 3..], ["url", "html_url", "kind"], "new columns stand last");
            let query = format!("{{ {list}(first: 3) {{ nodes {{ kind url html_url: htmlUrl }} }} }}");
            let nodes = register.data(&query, json!({})).await[list]["nodes"].take();
            let capitals = |mut record: Value| {
                record["kind"] = record["kind"].as_str().unwrap().to_uppercase().into();
                record
            };
            assert_eq!(nodes, expected.iter().cloned().map(capitals).collect::<Value>());
            let id = records[0]["id"].as_str().unwrap();
            for state in ["", "?as_of=1", "?fields=kind,url,html_url", "?lang=de"] {
                assert_eq!(found(&register.get(&format!("/v1/{path}/{id}{state}")).await), expected[0], "{state}");
            }
            let history = register.get(&format!("/v1/{path}/{id}/history")).await;
            assert_eq!(found(&history["items"][0]["record"]), expected[0]);
            let change =
                register.get(&format!("/v1/changes?kind={kind}&limit=1&include=record")).await["items"][0].take();
            assert_eq!(found(&change), addresses(&register, path, kind, &change));
            assert_eq!(found(&change["record"]), found(&change));
            let hit = register.get(&format!("/v1/search?q=trafficking&kind={kind}&limit=1")).await["items"][0].take();
            assert_eq!(found(&hit), addresses(&register, path, kind, &hit));
            assert_eq!(register.get(hit["url"].as_str().unwrap()).await["title"], hit["title"]);
        }
        let query = r#"{ node(id: "12401-11-at-02") { ... on Record { kind url htmlUrl } }
            changes(first: 1) { nodes { url htmlUrl record { url htmlUrl } } } }"#;
        let data = register.data(query, json!({})).await;
        let url = format!("{}/v1/projects/12401-11-at-02", register.url);
        assert_eq!((&data["node"]["kind"], &data["node"]["url"]), (&json!("PROJECT"), &json!(url)));
        let change = &data["changes"]["nodes"][0];
        assert_eq!((&change["url"], &change["htmlUrl"]), (&change["record"]["url"], &change["record"]["htmlUrl"]));
    });
}

/// `kind` was the type of a cooperation record before version 0.5.
#[test]
fn cooperation_records_have_a_type() {
    on_both(async |register| {
        let page = register.get("/v1/cooperation?kind=contact&kind=training&limit=500&facet=kind").await;
        let types: Vec<_> = page["items"].as_array().unwrap().iter().map(|record| record["type"].clone()).collect();
        assert!(!types.is_empty() && types.iter().all(|it| it == "contact" || it == "training"), "{types:?}");
        let query =
            "{ cooperationRecords(first: 500, filter: { kind: [CONTACT, TRAINING] }) { nodes { cooperationType } } }";
        let nodes = register.data(query, json!({})).await["cooperationRecords"]["nodes"].take();
        let lower: Vec<_> = each(&nodes, "/cooperationType").iter().map(|it| json!(it.to_lowercase())).collect();
        assert_eq!(types, lower);
    });
}

#[test]
fn reference_data_have_addresses() {
    on_both(async |register| {
        for (path, list, key, has_page) in [
            ("countries", "countries", "code", true),
            ("organisations", "organisations", "id", true),
            ("programmes", "programmes", "code", true),
            ("plans", "plans", "id", true),
            ("documents", "documents", "number", true),
            ("regions", "regions", "id", false),
            ("exchange-rates", "exchangeRates", "id", false),
        ] {
            let items = register.get(&format!("/v1/{path}?limit=20")).await["items"].take();
            let page = if has_page { " html_url: htmlUrl" } else { "" };
            let query = format!("{{ {list}(first: 20) {{ nodes {{ {key} url{page} }} }} }}");
            let nodes = register.data(&query, json!({})).await[list]["nodes"].take();
            for (item, node) in items.as_array().unwrap().iter().zip(nodes.as_array().unwrap()) {
                let url = item["url"].as_str().unwrap();
                assert_eq!(register.get(url).await, *item, "{url} leads to the entry");
                for name in [key, "url", "html_url"] {
                    assert_eq!(item.get(name), node.get(name), "{path}");
                }
                let html_url = item.get("html_url").map(|it| it.as_str().unwrap());
                assert_eq!(html_url.map(ToOwned::to_owned), has_page.then(|| url.replace("/v1/", "/")));
            }
        }
        let number = register.get("/v1/documents/16633-06").await;
        assert_eq!(
            (&number["number"], number["url"].as_str().unwrap().ends_with("/v1/documents/16633-06")),
            (&json!("16633/06"), true)
        );
    });
}

/// Data without a page of their own.
#[test]
fn addresses_without_a_page_redirect_to_the_data() {
    on_both(async |register| {
        let url = &register.url;
        for path in ["/exchange-rates/SEK-2010", "/suggest?q=nigeria", "/projects/12401-11-se-10/history"] {
            assert_eq!(redirect(&register, path).await, (307, format!("{url}/v1{path}")));
            assert_eq!(register.answer(path).await.status, 200, "{path}");
        }
        assert_eq!(register.send(register.request("HEAD", "/exchange-rates/SEK-2010")).await.status, 200);
        let detail = async |method: &str, path: &str| {
            let answer = register.send(register.request(method, path)).await;
            (answer.status.as_u16(), answer.json()["detail"].as_str().unwrap().to_owned())
        };
        let unknown = "no resource exists at /projects/: did you mean /projects?";
        assert_eq!(detail("GET", "/projects/").await, (404, unknown.into()));
        assert_eq!(detail("POST", "/projects").await, (405, "the path supports only GET, HEAD".into()));
        for path in ["/nothing", "/projects/a/b", "//v1/projects", "/v1/v1/projects"] {
            assert_eq!(detail("GET", path).await.0, 404, "{path}");
        }
    });
}

#[test]
fn addresses_begin_with_a_public_url_that_has_a_path() {
    const URL: &str = "https://host.example/thb";
    on_sqlite_at(URL, async |register| {
        // The second answer comes from the cache of records.
        for query in ["limit=1", "limit=1&sort=title", "limit=2"] {
            let record = register.get(&format!("/v1/projects?{query}")).await["items"][0].take();
            let id = record["id"].as_str().unwrap();
            let expected = json!({ "kind": "project", "url": format!("{URL}/v1/projects/{id}"), "html_url": format!("{URL}/projects/{id}") });
            assert_eq!(found(&record), expected);
        }
        let (path, target) = ("/exchange-rates/SEK-2010?lang=de", format!("{URL}/v1/exchange-rates/SEK-2010?lang=de"));
        assert_eq!(redirect(&register, path).await, (307, target));
        assert_eq!(register.get("/v1/countries/UA").await["html_url"], format!("{URL}/countries/UA"));
    });
}

#[test]
fn an_id_leads_to_the_record_in_any_letter_case() {
    on_both(async |register| {
        for (path, ..) in KINDS {
            let id = register.get(&format!("/v1/{path}?limit=1")).await["items"][0]["id"].as_str().unwrap().to_owned();
            let capitals = id.to_uppercase();
            for (asked, expected) in [
                (format!("/v1/records/{id}"), format!("/v1/{path}/{id}")),
                (
                    format!("/v1/records/{capitals}?as_of=1&fields=title"),
                    format!("/v1/{path}/{id}?as_of=1&fields=title"),
                ),
                (format!("/v1/{path}/{capitals}?fields=id%2Ctitle"), format!("/v1/{path}/{id}?fields=id%2Ctitle")),
                (format!("/v1/{path}/{capitals}/history"), format!("/v1/{path}/{id}/history")),
            ] {
                assert_eq!(redirect(&register, &asked).await, (308, format!("{}{expected}", register.url)));
                assert_eq!(register.get(&asked).await, register.get(&expected).await);
            }
        }
        let data = register.data(r#"{ project(id: "12401-11-AT-02") { id } }"#, json!({})).await;
        assert_eq!(data["project"], Value::Null, "GraphQL takes ids as they are");
    });
}

/// The problem with a status and a code: its message, with paths in place of URLs, and the header `Link`.
async fn problem(register: &Register, path: &str, status: u16, code: &str) -> (String, String) {
    let answer = register.answer(path).await;
    let body = answer.json();
    assert_eq!((answer.status.as_u16(), &body["code"]), (status, &json!(code)), "{path}: {body}");
    let detail = body["detail"].as_str().unwrap().replace(&register.url, "");
    (detail, answer.header("link").replace(&register.url, ""))
}

#[test]
fn the_wrong_kind_says_where_the_record_is() {
    on_both(async |register| {
        let agreement = "12401-11-europol-a1-01";
        for (id, rest) in
            [(agreement, ""), (agreement, "/history"), (agreement, "?as_of=1"), ("12401-11-EUROPOL-A1-01", "")]
        {
            let (detail, link) = problem(&register, &format!("/v1/projects/{id}{rest}"), 404, "not_found").await;
            let address = format!("/v1/agreements/{agreement}");
            assert_eq!(
                detail,
                format!("there is no project {id}: this id belongs to the kind `agreement`, at {address}")
            );
            assert_eq!(link, format!("<{address}>; rel=\"canonical\""));
        }
    });
}

#[test]
fn removed_records_are_gone() {
    on_both(async |register| {
        let (_, project) = inputs::<Project>(&register.store).await.remove(0);
        let id = "12401-11-at-02";
        let change = PendingRevision::begin(&register.store, author("removes")).await.unwrap();
        change.remove::<Project>(id, None).await.unwrap();
        change.commit().await.unwrap();
        let change = PendingRevision::begin(&register.store, author("adds")).await.unwrap();
        change.add::<Project>(&[("new".into(), project)]).await.unwrap();
        change.commit().await.unwrap();
        let address = format!("/v1/projects/{id}");
        for path in [
            address.clone(),
            format!("{address}?as_of=2"),
            format!("{address}?fields=title&lang=de"),
            format!("/v1/records/{id}"),
            "/v1/projects/12401-11-AT-02".into(),
        ] {
            let (detail, link) = problem(&register, &path, 410, "gone").await;
            let (last, history) = (format!("{address}?as_of=1"), format!("{address}/history"));
            assert_eq!(
                detail,
                format!(
                    "the project {id} was removed in revision 2: {last} is its last version, {history} its history"
                )
            );
            assert_eq!(link, format!("<{last}>; rel=\"predecessor-version\", <{history}>; rel=\"version-history\""));
            assert_eq!(register.get(&last).await["until"], 2);
            assert_eq!(register.get(&history).await["items"][0]["event"], "removed");
        }
        let before = problem(&register, "/v1/projects/new?as_of=2", 404, "not_found").await;
        assert_eq!(before.0, "there is no project new", "it was added later");
        let data =
            register.data(r#"{ project(id: "12401-11-at-02") { id } node(id: "12401-11-at-02") { id } }"#, json!({}));
        assert_eq!(data.await, json!({ "project": null, "node": null }));
    });
}

#[test]
fn an_unknown_id_gets_the_most_similar_one() {
    on_both(async |register| {
        for (path, asked, nearest) in [
            ("actions", "16633-06-1.1.aa", Some("16633-06-1.1.a")),
            ("actions", "16633-06-1.1A", Some("16633-06-1.1.a")),
            ("actions/16633-06-1.1.aa/history", "16633-06-1.1.aa", Some("16633-06-1.1.a")),
            ("projects", "16633-06-1.1.aa", None),
            ("projects", "12401-11-at-99", None),
            ("actions", "none", None),
        ] {
            let path = if path.contains('/') { format!("/v1/{path}") } else { format!("/v1/{path}/{asked}") };
            let hint = nearest.map(|nearest| format!(": did you mean {nearest}?")).unwrap_or_default();
            let what = if path.starts_with("/v1/actions") { "action" } else { "project" };
            let (detail, _) = problem(&register, &path, 404, "not_found").await;
            assert_eq!(detail, format!("there is no {what} {asked}{hint}"));
        }
        let (detail, _) = problem(&register, "/v1/records/16633-06-1.1.aa", 404, "not_found").await;
        assert_eq!(detail, "there is no record 16633-06-1.1.aa: did you mean 16633-06-1.1.a?");
        for strange in ["%00", "%ff", &"x".repeat(5_000)] {
            problem(&register, &format!("/v1/records/{strange}"), 404, "not_found").await;
        }
    });
}
