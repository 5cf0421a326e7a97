//! The change feed as NDJSON for programs, and as Atom for people who subscribe to it.
use crate::answers::each;
use crate::support::{Register, author, inputs, on_both};
use atom_syndication::Feed;
use chrono::DateTime;
use serde_json::{Value, from_slice, json};
use std::collections::BTreeSet;
use thb_register::kinds::actions::Action;
use thb_register::kinds::projects::Project;
use thb_register::service::write::PendingRevision;

/// Adds three revisions: one with a change and a removal, one with an addition, and one with removals.
async fn write_revisions(register: &Register) {
    let (_, mut action) = inputs::<Action>(&register.store).await.remove(0);
    action.common.title = "<Edited> & \"new\"".into();
    let change = PendingRevision::begin(&register.store, author("edits")).await.unwrap();
    change.replace::<Action>("16633-06-1.1.a", None, action.clone()).await.unwrap();
    change.remove::<Action>("16633-06-1.1.b", None).await.unwrap();
    change.commit().await.unwrap();
    let change = PendingRevision::begin(&register.store, author("adds")).await.unwrap();
    change.add::<Action>(&[("new".into(), action)]).await.unwrap();
    change.commit().await.unwrap();
    let change = PendingRevision::begin(&register.store, author("removes")).await.unwrap();
    change.remove::<Action>("new", None).await.unwrap();
    change.remove::<Project>("12401-11-at-02", None).await.unwrap();
    change.commit().await.unwrap();
}

#[test]
fn ndjson_feed_equals_the_paged_feed() {
    on_both(async |register| {
        write_revisions(&register).await;
        let pages = register.walk("/v1/changes?limit=90").await;
        assert_eq!(pages.len(), 578 + 5);
        assert_eq!(register.lines("/v1/changes?format=ndjson").await, pages);
        let events: Vec<_> =
            pages[578..].iter().map(|item| json!([item["revision"], item["id"], item["event"]])).collect();
        let expected = json!([
            [2, "16633-06-1.1.a", "changed"],
            [2, "16633-06-1.1.b", "removed"],
            [3, "new", "added"],
            [4, "12401-11-at-02", "removed"],
            [4, "new", "removed"],
        ]);
        assert_eq!(json!(events), expected);
        let mut newest_first = register.walk("/v1/changes?sort=-revision&limit=90").await;
        assert_eq!(register.lines("/v1/changes?format=ndjson&sort=-revision").await, newest_first);
        newest_first.reverse();
        assert_eq!(newest_first, pages, "the order is exactly reversed");
        for (after, count) in [("1", 5), ("2", 3), ("3", 2), ("4", 0)] {
            let lines = register.lines(&format!("/v1/changes?format=ndjson&after={after}")).await;
            assert_eq!(lines, pages[pages.len() - count..], "after {after}");
        }
    });
}

#[test]
fn rejects_parameters_that_a_feed_format_does_not_support() {
    on_both(async |register| {
        for (query, name) in [
            ("format=ndjson&limit=3", "limit"),
            ("format=atom&after=1", "after"),
            ("format=atom&sort=revision", "sort"),
            ("format=atom&include=record", "include"),
            ("format=csv", "format"),
            ("as_of=1", "as_of"),
            ("fields=id", "fields"),
        ] {
            let answer = register.answer(&format!("/v1/changes?{query}")).await;
            assert_eq!((answer.status.as_u16(), &answer.json()["errors"][0]["name"]), (400, &json!(name)), "{query}");
        }
        for (accept, kind) in [
            ("application/x-ndjson", "application/x-ndjson"),
            ("application/atom+xml", "application/atom+xml; charset=utf-8"),
            ("*/*", "application/json"),
        ] {
            let answer = register.send(register.request("GET", "/v1/changes").header("Accept", accept)).await;
            assert_eq!((answer.status.as_u16(), answer.header("content-type")), (200, kind));
        }
        let none = register.send(register.request("GET", "/v1/changes").header("Accept", "text/csv")).await;
        assert_eq!(none.status, 406);
    });
}

#[test]
fn atom_feed_lists_the_newest_changes() {
    on_both(async |register| {
        write_revisions(&register).await;
        let bytes = register.bytes("/v1/changes?format=atom&limit=6").await;
        assert!(bytes.starts_with(b"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<feed "), "browsers must not guess");
        let feed = Feed::read_from(bytes.as_slice()).unwrap();
        let newest = register.get("/v1/changes?after=1").await["items"].take();
        let newest = newest.as_array().unwrap();
        let entries = feed.entries();
        let titles: Vec<_> = entries.iter().map(|entry| entry.title().as_str()).collect();
        let campaign = register.get("/v1/projects/12401-11-at-02?as_of=1").await["title"].take();
        let meeting = register.get("/v1/actions/16633-06-1.1.b?as_of=1").await["title"].take();
        let first = register.walk("/v1/changes?limit=500").await[577].clone();
        assert_eq!(
            titles[..5],
            [
                "removed: <Edited> & \"new\"",
                &format!("removed: {}", campaign.as_str().unwrap()),
                "added: <Edited> & \"new\"",
                &format!("removed: {}", meeting.as_str().unwrap()),
                "changed: <Edited> & \"new\"",
            ]
        );
        assert_eq!((entries.len(), titles[5].starts_with("added: ")), (6, true));
        assert!(entries[5].id().contains(first["id"].as_str().unwrap()), "earlier entries begin with the first import");
        let moment = |item: &Value| DateTime::parse_from_rfc3339(item["at"].as_str().unwrap()).unwrap();
        assert_eq!(*feed.updated(), moment(&newest[4]));
        let mut ids = vec![];
        for entry in entries {
            assert!(newest.iter().chain([&first]).any(|item| moment(item) == *entry.updated()));
            let [page, history] = entry.links() else { panic!("{:?}", entry.links()) };
            assert_eq!((page.mime_type(), history.mime_type()), (Some("text/html"), Some("application/json")));
            let link = history.href().strip_prefix(&register.url).unwrap();
            assert_eq!(register.answer(link).await.status, 200, "{link}");
            let item = newest.iter().chain([&first]).find(|item| link.contains(item["id"].as_str().unwrap())).unwrap();
            assert_eq!(page.href(), item["html_url"]);
            ids.push(entry.id());
        }
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), 6, "each change has a unique id");
        for link in feed.links() {
            let answer = register.answer(link.href().strip_prefix(&register.url).unwrap()).await;
            let kind = answer.header("content-type").split(';').next().unwrap();
            assert_eq!((answer.status.as_u16(), Some(kind)), (200, link.mime_type()), "{}", link.rel());
        }
        assert_eq!(each(&register.get("/v1/changes?limit=2").await["items"], "/event"), ["added", "added"]);
    });
}

/// The title of the feed and the events have labels. Titles of records are not translated.
#[test]
fn atom_feed_has_labels_in_a_language() {
    on_both(async |register| {
        let read = async |query: &str| {
            Feed::read_from(register.bytes(&format!("/v1/changes?format=atom&limit=3{query}")).await.as_slice())
                .unwrap()
        };
        let (plain, feed) = (read("").await, read("&lang=de").await);
        assert_eq!(
            (plain.title().as_str(), feed.title().as_str()),
            ("THB Register: changes", "THB Register: Letzte Änderungen")
        );
        for (entry, labelled) in plain.entries().iter().zip(feed.entries()) {
            assert_eq!(entry.id(), labelled.id(), "readers know the entry in any language");
            let title = entry.title().as_str().strip_prefix("added: ").unwrap();
            assert_eq!(labelled.title().as_str(), format!("Hinzugefügt: {title}"));
            let text = labelled.content().unwrap().value().unwrap();
            assert!(text.ends_with(": Hinzugefügt"), "{text}");
        }
        assert!(feed.links()[0].href().ends_with("/v1/changes?limit=3&lang=de&format=atom"), "{:?}", feed.links()[0]);
        let summary = register.get("/v1?include=changes&lang=de").await;
        let newest = register.get("/v1/changes?sort=-revision&limit=10&lang=de").await;
        assert_eq!(summary["changes"], newest["items"]);
        let changes = register.get("/v1/changes?lang=de&limit=500&include=record").await;
        let lines = register.bytes("/v1/changes?lang=de&include=record&format=ndjson").await;
        let lines: Vec<Value> = lines.split(|byte| *byte == b'\n').filter_map(|line| from_slice(line).ok()).collect();
        assert_eq!(changes["items"], json!(lines[..500]));
        let mut kinds = BTreeSet::new();
        for change in &lines {
            let (kind, id) = (change["kind"].as_str().unwrap(), change["id"].as_str().unwrap());
            let path = if kind == "cooperation" { kind.to_owned() } else { format!("{kind}s") };
            assert_eq!(change["record"], register.get(&format!("/v1/{path}/{id}?lang=de")).await, "{id}");
            kinds.insert((kind, change["kind_label"].as_str().unwrap(), change["event_label"].as_str().unwrap()));
        }
        let expected = [
            ("action", "Maßnahme"),
            ("agreement", "Abkommen"),
            ("cooperation", "Kooperationsschritt"),
            ("project", "Projekt"),
        ];
        assert_eq!(kinds, expected.map(|(kind, label)| (kind, label, "Hinzugefügt")).into());
    });
}
