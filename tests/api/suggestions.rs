//! Suggestions for a search box.
use crate::search::{add, search_path};
use crate::support::{Register, on_both, side_by_side};
use serde_json::{Value, json};
use thb_register::service::write::PendingRevision;

/// Returns the suggestions for a text.
async fn suggest(register: &Register, q: &str, more: &[(&str, &str)]) -> Vec<Value> {
    register.get(&search_path("/v1/suggest", q, more)).await["items"].as_array().unwrap().clone()
}

/// Returns the kinds and ids of the suggestions.
async fn names(register: &Register, q: &str, more: &[(&str, &str)]) -> Vec<String> {
    let name = |item: &Value| format!("{} {}", item["kind"].as_str().unwrap(), item["id"].as_str().unwrap());
    suggest(register, q, more).await.iter().map(name).collect()
}

#[test]
fn suggests_whole_words_first_and_completes_the_last_word() {
    on_both(async |register| {
        let first = async |q: &str| names(&register, q, &[]).await.remove(0);
        assert_eq!(names(&register, "nige", &[]).await[..2], ["country NE", "country NG"], "shorter names come first");
        for (q, name) in [
            ("nigeria", "country NG"),
            ("NGA", "country NG"),
            ("turkey", "country TR"),
            ("south-east eur", "region south-east-europe"),
            ("interpol", "organisation interpol"),
            ("eurojust", "organisation eurojust"),
            ("taie", "programme TAIEX"),
            ("eu plan", "plan eu-plan-thb-2005"),
        ] {
            assert_eq!(first(q).await, name, "{q}");
        }
        let item = &suggest(&register, "nigeria", &[("limit", "1")]).await[0];
        let expected = json!({ "kind": "country", "id": "NG", "label": "Nigeria", "label_html": "<mark>Nigeria</mark>", "url": format!("{}/v1/countries/NG", register.url) });
        assert_eq!(*item, expected);
        for item in suggest(&register, "trafficking victims o", &[("limit", "20")]).await {
            let html = item["label_html"].as_str().unwrap();
            assert_eq!(
                html.replace("<mark>", "").replace("</mark>", ""),
                item["label"].as_str().unwrap().replace('&', "&amp;")
            );
            assert!(html.contains("<mark>"), "{html}");
            register.get(item["url"].as_str().unwrap()).await;
        }
        assert!(suggest(&register, "zzzzzz", &[]).await.is_empty());
    });
}

#[test]
fn suggestions_tolerate_typing_errors_and_other_scripts() {
    on_both(async |register| {
        for (q, name) in [
            ("nigreia", "country NG"),
            ("ukrane", "country UA"),
            ("Украйна", "country UA"),
            ("Ουκρανία", "country UA"),
            ("Frankreich", "country FR"),
            ("interpool", "organisation interpol"),
        ] {
            assert_eq!(names(&register, q, &[]).await[0], name, "{q}");
        }
        let greek = &suggest(&register, "ukrane", &[("lang", "el")]).await[0];
        assert_eq!(greek["label"], "Ουκρανία");
        let right = names(&register, "trafficking", &[]).await;
        assert!(!right.is_empty());
        assert_eq!(names(&register, "traficking", &[]).await, right);
    });
}

#[test]
fn suggests_ids_and_document_numbers() {
    on_both(async |register| {
        assert_eq!(names(&register, "12401-11-SE-10", &[]).await, ["project 12401-11-se-10"]);
        let begun = names(&register, "12401-11-se-1", &[]).await;
        assert!(begun.len() > 1 && begun.iter().all(|name| name.contains("12401-11-se-1")), "{begun:?}");
        for q in ["16633/06", "16633-06"] {
            let item = &suggest(&register, q, &[]).await[0];
            assert_eq!((&item["kind"], &item["id"]), (&json!("document"), &json!("16633/06")), "{q}");
            assert_eq!(register.get(item["url"].as_str().unwrap()).await["number"], "16633/06");
        }
        for path in ["/v1/documents/16633-06", "/v1/documents/16633%2F06"] {
            assert_eq!(register.get(path).await["number"], "16633/06", "{path}");
        }
        assert_eq!(register.answer("/v1/documents/1-2").await.status, 404);
    });
}

#[test]
fn suggestions_follow_changes_and_as_of() {
    on_both(async |register| {
        let count = async |q: &str, more: &[(&str, &str)]| suggest(&register, q, more).await.len();
        assert_eq!(count("quag", &[]).await, 0);
        add(&register, "new", "Quagga <b>", "", &[]).await;
        let item = &suggest(&register, "quag", &[]).await[0];
        assert_eq!((&item["id"], &item["label_html"]), (&json!("new"), &json!("<mark>Quagga</mark> &lt;b&gt;")));
        assert_eq!(count("quag", &[("as_of", "1")]).await, 0);
        let change = PendingRevision::begin(&register.store, crate::support::author("removes")).await.unwrap();
        change.remove::<thb_register::kinds::projects::Project>("new", None).await.unwrap();
        change.commit().await.unwrap();
        assert_eq!((count("quag", &[]).await, count("quag", &[("as_of", "2")]).await), (0, 1));
    });
}

/// All titles are read once per revision.
#[test]
fn suggestions_need_no_statement_once_the_titles_are_read() {
    on_both(async |register| {
        register.get("/v1/suggest?q=nig").await;
        for request in ["/v1/suggest?q=nige", "/v1/suggest?q=traficking", "{ suggest(q: \"vict\") { label } }"] {
            assert_eq!(register.cost(request).await, 0, "{request}");
        }
    });
}

#[test]
fn suggestions_are_the_same_in_graphql_and_on_both_databases() {
    side_by_side(async |registers| {
        for q in ["t", "nige", "traficking of", "victims nigria", "12401-11", "Ελλάδα", "a b c d e f g h i j k l"]
        {
            let mut answers = vec![];
            for register in registers {
                let items = suggest(register, q, &[("limit", "20")]).await;
                let query = "query ($q: String!) { suggest(q: $q, first: 20) { kind key label labelHtml url nodeId } }";
                let graph = register.data(query, json!({ "q": q })).await["suggest"].take();
                let as_rest = |item: &Value| {
                    json!({ "kind": item["kind"].as_str().unwrap().to_lowercase(), "id": item["key"], "label": item["label"],
                        "label_html": item["labelHtml"], "url": item["url"] })
                };
                assert_eq!(graph.as_array().unwrap().iter().map(as_rest).collect::<Vec<_>>(), items, "{q}");
                for item in graph.as_array().unwrap() {
                    let node = register
                        .data("query ($id: ID!) { node(id: $id) { nodeId } }", json!({ "id": item["nodeId"] }))
                        .await;
                    assert_eq!(node["node"]["nodeId"], item["nodeId"]);
                }
                answers.push(items);
            }
            assert!(answers.windows(2).all(|pair| pair[0] == pair[1]), "{q}");
        }
    });
}

#[test]
fn rejects_invalid_suggestion_parameters() {
    on_both(async |register| {
        let long = "a".repeat(101);
        for (query, name) in [
            ("", "q"),
            ("q=*", "q"),
            (&format!("q={long}"), "q"),
            ("q=a%00", "q"),
            ("q=a&limit=0", "limit"),
            ("q=a&limit=21", "limit"),
            ("q=a&as_of=9", "as_of"),
            ("q=a&lang=xx", "lang"),
            ("q=a&kind=country", "kind"),
        ] {
            let answer = register.answer(&format!("/v1/suggest?{query}")).await;
            assert_eq!((answer.status.as_u16(), &answer.json()["errors"][0]["name"]), (400, &json!(name)), "{query}");
        }
        let body = register.graphql("{ suggest(q: \"*\", first: 21) { label } }", json!({})).await;
        assert_eq!(body["errors"][0]["extensions"]["errors"].as_array().unwrap().len(), 2);
    });
}
