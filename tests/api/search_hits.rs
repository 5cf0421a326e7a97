//! Search results: snippets with marked matches, and pages.
use crate::answers::each;
use crate::model::World;
use crate::search::{PATHS, add, search_all, search_path};
use crate::support::on_both;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use thb_register::query::text_search::TextQuery;

#[test]
fn snippets_mark_matches_and_escape_html() {
    let world = World::bundled();
    let long =
        world.contents.projects.iter().map(|(_, input)| &input.common.summary).max_by_key(|text| text.len()).unwrap();
    let long = long.replace('"', "").split_whitespace().take(50).collect::<Vec<_>>().join(" ");
    assert!(long.len() > 250 && long.len() < 490, "{long}");
    on_both(async |register| {
        add(&register, "new", "<b>Zebra</b> & \"quagga\"", "A zebra's <script>alert('quagga')</script>", &[]).await;
        let hit = async |q: &str| search_all(&register, q, &[]).await["items"][0].clone();
        let snippet = async |q: &str| hit(q).await["snippet"].as_str().unwrap().to_owned();
        let title = "&lt;b&gt;<mark>Zebra</mark>&lt;/b&gt; &amp; &quot;<mark>quagga</mark>&quot;";
        assert_eq!(hit("b quagga zebra").await["title_html"], title.replace("b&gt;", "<mark>b</mark>&gt;"));
        let summary = "A <mark>zebra</mark>'s &lt;script&gt;alert('<mark>quagga</mark>')&lt;/script&gt;";
        assert_eq!(snippet("b quagga zebra").await, summary, "the snippet does not repeat the title");
        let summary = "A <mark>zebra</mark>'s &lt;script&gt;<mark>alert</mark>('quagga')&lt;/script&gt;";
        assert_eq!(snippet("zebra alert").await, summary);
        let all_of_it = snippet(&format!("\"{long}\"")).await;
        assert_eq!(all_of_it.matches("<mark>").count(), 1, "a long match has one mark: {all_of_it}");
        let mut records = BTreeMap::new();
        for path in PATHS {
            let listed = register.walk(&format!("/v1/{path}?limit=500")).await;
            records.extend(listed.into_iter().map(|record| (record["url"].as_str().unwrap().to_owned(), record)));
        }
        for q in ["trafficking", "Moldova", "europol", "\"human beings\" police", "train*"] {
            let search = TextQuery::try_from(q.to_owned()).unwrap();
            for hit in search_all(&register, q, &[]).await["items"].as_array().unwrap() {
                let html = hit["snippet"].as_str().unwrap();
                let unmarked = html.replace("<mark>", "").replace("</mark>", "");
                assert!(!unmarked.contains(['<', '>', '"']) && html.chars().count() < 500, "{html}");
                assert_eq!(html.matches("<mark>").count(), html.matches("</mark>").count());
                let record = &records[hit["url"].as_str().unwrap()];
                let texts =
                    ["/summary", "/note"].map(|member| record.pointer(member).unwrap().as_str().unwrap_or_default());
                if texts.iter().any(|text| search.count_in(text) > 0) {
                    assert!(html.contains("<mark>"), "{q}: {html}");
                }
                let title = hit["title_html"].as_str().unwrap();
                assert_eq!(
                    title.contains("<mark>"),
                    search.count_in(hit["title"].as_str().unwrap()) > 0,
                    "{q}: {title}"
                );
                for member in ["id", "kind", "title", "html_url", "countries", "reporter"] {
                    assert_eq!(hit[member], record[member], "{member}");
                }
                for member in ["status", "stage"] {
                    assert_eq!(hit[member], *record.get(member).unwrap_or(&Value::Null), "{member}");
                }
                let [date, earliest, latest] = main_date(record);
                assert_eq!((&hit["date"], &hit["date_earliest"], &hit["date_latest"]), (&date, &earliest, &latest));
            }
        }
    });
}

/// Returns the date that a search hit shows of a record, with its earliest and latest day.
fn main_date(record: &Value) -> [Value; 3] {
    let date = |of: &Value, name: &str| ["", "_earliest", "_latest"].map(|end| of[format!("{name}{end}")].clone());
    match record["kind"].as_str().unwrap() {
        "action" => date(&record["timetable"], "deadline"),
        "project" => date(&record["period"], "start"),
        "cooperation" => date(record, "date"),
        _ => {
            let milestones = record["milestones"].as_array().unwrap().iter().filter(|step| !step["date"].is_null());
            let newest = milestones.max_by_key(|step| step["date_latest"].as_str().unwrap_or_default().to_owned());
            newest.map_or([Value::Null, Value::Null, Value::Null], |newest| date(newest, "date"))
        }
    }
}

#[test]
fn pages_of_search_results_hold_each_hit_once() {
    on_both(async |register| {
        let whole = search_all(&register, "Moldova", &[]).await;
        let whole = whole["items"].as_array().unwrap();
        assert!(whole.len() > 30);
        assert_eq!(register.walk(&search_path("/v1/search", "Moldova", &[("limit", "3")])).await, *whole);
        let kinds = [("kind", "agreement"), ("kind", "project"), ("limit", "4"), ("as_of", "1")];
        let some = register.walk(&search_path("/v1/search", "Moldova", &kinds)).await;
        let of_kinds = whole.iter().filter(|hit| ["agreement", "project"].contains(&hit["kind"].as_str().unwrap()));
        assert_eq!(some, of_kinds.cloned().collect::<Vec<_>>());
        let page = register.get(&search_path("/v1/search", "Moldova", &kinds)).await;
        assert_eq!((&page["total"], page["counts"].as_object().unwrap().len()), (&json!(some.len()), 4));
        let sum = page["counts"].as_object().unwrap().values().map(|count| count.as_u64().unwrap()).sum::<u64>();
        assert_eq!(sum, whole.len() as u64, "`counts` covers all kinds");
        assert_eq!(each(&page["items"], "/url").len(), 4);

        let next = page["links"]["next"].as_str().unwrap().to_owned();
        assert_eq!(register.answer(&next.replace("limit=4", "limit=9")).await.status, 200);
        for other in [
            next.replace("Moldova", "Ukraine"),
            next.replace("kind=agreement&", ""),
            next.replace("&as_of=1", ""),
            next.replace("/search", "/projects").replace("kind=agreement&kind=project&", ""),
        ] {
            assert_ne!(other, next);
            let answer = register.answer(&other).await;
            let fault = &answer.json()["errors"][0];
            assert_eq!((answer.status.as_u16(), &fault["name"]), (400, &json!("after")), "{other}");
        }
        for (query, name) in [
            ("kind=nothing", "kind"),
            ("sort=title", "sort"),
            ("limit=501", "limit"),
            ("after=x", "after"),
            ("as_of=2", "as_of"),
            ("country=md", "country"),
            ("status=done", "status"),
            ("facet_sort=label", "facet_sort"),
        ] {
            let answer = register.answer(&format!("/v1/search?q=Moldova&{query}")).await;
            assert_eq!((answer.status.as_u16(), &answer.json()["errors"][0]["name"]), (400, &json!(name)), "{query}");
        }
    });
}
