//! Feeds of records in Atom and RSS: the records of a filtered list that were added or changed last.
use crate::answers::each;
use crate::support::{Register, author, inputs, on_both};
use atom_syndication::Feed;
use chrono::DateTime;
use rss::Channel;
use serde_json::{Value, json};
use thb_register::kinds::projects::Project;
use thb_register::service::write::PendingRevision;

const NIGERIA: &str = "/v1/projects?country=NG";

/// Changes one of the projects in Nigeria, and adds another one.
async fn write_revisions(register: &Register) -> [String; 2] {
    let changed = register.get(&format!("{NIGERIA}&limit=3")).await["items"][2]["id"].as_str().unwrap().to_owned();
    let projects = inputs::<Project>(&register.store).await;
    let mut input = projects.into_iter().find(|(header, _)| header.id == changed).unwrap().1;
    input.common.title = "Τίτλος – <Edited> & \"new\"".into();
    let change = PendingRevision::begin(&register.store, author("edits")).await.unwrap();
    change.replace::<Project>(&changed, None, input.clone()).await.unwrap();
    change.commit().await.unwrap();
    let change = PendingRevision::begin(&register.store, author("adds")).await.unwrap();
    change.add::<Project>(&[("new".into(), input)]).await.unwrap();
    change.commit().await.unwrap();
    ["new".into(), changed]
}

async fn atom(register: &Register, path: &str) -> Feed {
    Feed::read_from(register.bytes(path).await.as_slice()).unwrap()
}

async fn rss(register: &Register, path: &str) -> Channel {
    Channel::read_from(register.bytes(path).await.as_slice()).unwrap()
}

/// The records that a feed must have: those of the last revisions first, then those of the first one in document order.
async fn expected(register: &Register) -> Vec<Value> {
    let mut records = register.get(&format!("{NIGERIA}&limit=500")).await["items"].as_array().unwrap().clone();
    records.sort_by_key(|record| std::cmp::Reverse(record["since"].as_i64()));
    records
}

#[test]
fn feeds_list_the_records_that_changed_last() {
    on_both(async |register| {
        let written = write_revisions(&register).await;
        let records = expected(&register).await;
        assert_eq!([&records[0]["id"], &records[1]["id"]], [&json!(written[0]), &json!(written[1])]);
        assert!(records.len() > 5 && records[2]["since"] == 1);
        let feed = atom(&register, &format!("{NIGERIA}&format=atom")).await;
        let channel = rss(&register, &format!("{NIGERIA}&format=rss")).await;
        let newest = &records[..records.len().min(25)];
        assert_eq!((feed.entries().len(), channel.items().len()), (newest.len(), newest.len()));
        for ((entry, item), record) in feed.entries().iter().zip(channel.items()).zip(newest) {
            let (id, title, summary) = (&record["id"], record["title"].as_str(), record["summary"].as_str());
            assert_eq!(
                (Some(entry.title().as_str()), entry.summary().map(atom_syndication::Text::as_str)),
                (title, summary)
            );
            assert_eq!((item.title(), item.description()), (title, summary));
            let (url, html_url) = (record["url"].as_str(), record["html_url"].as_str());
            assert_eq!((Some(entry.id()), item.guid().map(rss::Guid::value)), (url, url));
            assert_eq!((Some(entry.links()[0].href()), item.link()), (html_url, html_url));
            assert_eq!((entry.links()[0].mime_type(), Some(entry.links()[1].href())), (Some("text/html"), url));
            let history = register.get(&format!("/v1/projects/{}/history", id.as_str().unwrap())).await;
            let at = DateTime::parse_from_rfc3339(history["items"][0]["at"].as_str().unwrap()).unwrap();
            assert_eq!(*entry.updated(), at);
            let published = DateTime::parse_from_rfc2822(item.pub_date().unwrap()).unwrap();
            assert_eq!(published.timestamp(), at.timestamp());
        }
        let page = register.answer(item_link(&channel)).await;
        assert_eq!((page.status.as_u16(), page.header("content-type")), (200, "text/html; charset=utf-8"));
        assert!(page.text.contains("<code>new</code>"), "{}", page.text);
    });
}

fn item_link(channel: &Channel) -> &str {
    channel.items()[0].link().unwrap()
}

#[test]
fn feeds_name_their_filters_their_address_and_their_encoding() {
    on_both(async |register| {
        let (path, url) = (format!("{NIGERIA}&theme=prevention"), &register.url);
        for (format, media_type) in [("atom", "application/atom+xml"), ("rss", "application/rss+xml")] {
            let named = register.answer(&format!("{path}&format={format}&limit=3")).await;
            assert_eq!(named.header("content-type"), format!("{media_type}; charset=utf-8"));
            let declaration = named.text.lines().next().unwrap().to_lowercase();
            assert!(declaration.starts_with("<?xml version=\"1.0\" encoding=\"utf-8\"?>"), "{declaration}");
            let accepted = register.send(register.request("GET", &path).header("Accept", media_type)).await;
            assert_eq!(accepted.header("content-type"), named.header("content-type"));
        }
        let title = "THB Register: projects (country=NG, theme=prevention)";
        let feed = atom(&register, &format!("{path}&format=atom&limit=3")).await;
        assert_eq!((feed.title().as_str(), feed.entries().len()), (title, 2));
        let links: Vec<_> = feed.links().iter().map(|link| (link.rel(), link.href().to_owned())).collect();
        let list = format!("{url}{path}");
        let itself = format!("{url}{path}&limit=3&format=atom");
        assert_eq!(links, [("self", itself.clone()), ("alternate", list.clone())]);
        for (_, link) in links {
            assert_eq!(register.answer(link.strip_prefix(url.as_str()).unwrap()).await.status, 200);
        }
        let channel = rss(&register, &format!("{path}&format=rss")).await;
        assert_eq!((channel.title(), channel.link()), (title, list.as_str()));
        let itself = &channel.extensions()["atom"]["link"][0];
        assert_eq!(
            (itself.attrs()["rel"].as_str(), itself.attrs()["href"].as_str()),
            ("self", format!("{list}&format=rss").as_str())
        );
        let none = atom(&register, "/v1/actions?format=atom&q=nothingatall").await;
        assert_eq!((none.entries().len(), none.title().as_str()), (0, "THB Register: actions (q=nothingatall)"));
        let then = atom(&register, "/v1/actions?format=atom&as_of=1&limit=100").await;
        assert_eq!(then.entries().len(), 47);
    });
}

/// The title and the countries have labels. Titles of records are not translated.
#[test]
fn feeds_have_labels_in_a_language() {
    on_both(async |register| {
        let list = "/v1/projects?country=NG&theme=prevention&ongoing=true&region=none&not_form=training&limit=2";
        let plain = atom(&register, &format!("{list}&format=atom")).await;
        let feed = atom(&register, &format!("{list}&format=atom&lang=de")).await;
        let title = "THB Register: Projekte (Land: Nigeria, Thema: Prävention, Laufend: Ja, Region: Nicht angegeben, Form der Tätigkeit ≠ Schulung)";
        assert_eq!(feed.title().as_str(), title);
        assert_eq!(feed.title().lang.as_deref(), Some("de"));
        let texts = |feed: &Feed| -> Vec<_> {
            feed.entries().iter().map(|entry| (entry.id().to_owned(), entry.title().as_str().to_owned())).collect()
        };
        assert_eq!(texts(&feed), texts(&plain));
        let countries = async |query: &str| -> Vec<_> {
            let feed = atom(&register, &format!("/v1/projects?id=12401-11-at-02&format=atom{query}")).await;
            let countries = feed.entries()[0].categories().iter();
            countries.map(|it| (it.term().to_owned(), it.label().unwrap().to_owned())).collect()
        };
        let record = register.get("/v1/projects/12401-11-at-02?lang=el").await["countries"].take();
        let pairs = |member: &str| -> Vec<_> {
            each(&record, "/code")
                .into_iter()
                .map(ToOwned::to_owned)
                .zip(each(&record, member).into_iter().map(ToOwned::to_owned))
                .collect()
        };
        assert_eq!(countries("").await, pairs("/name"));
        assert_eq!(countries("&lang=el").await, pairs("/label"));
        let channel = rss(&register, "/v1/projects?id=12401-11-at-02&format=rss&lang=el").await;
        let found: Vec<_> = channel.items()[0].categories().iter().map(rss::Category::name).collect();
        assert_eq!(found, each(&record, "/label"));
        let list = register.answer(channel.link()).await;
        assert_eq!((list.status.as_u16(), &list.json()["items"][0]["countries"]), (200, &record));
        let unknown = register.answer("/v1/projects?format=rss&lang=xx").await;
        assert_eq!((unknown.status.as_u16(), &unknown.json()["errors"][0]["name"]), (400, &json!("lang")));
    });
}

#[test]
fn feeds_reject_parameters_of_pages_and_of_files() {
    on_both(async |register| {
        for (query, name) in [
            ("sort=title", "sort"),
            ("fields=id", "fields"),
            ("expand=countries", "expand"),
            ("facet=country", "facet"),
            ("facet_scope=all", "facet_scope"),
            ("money=all", "money"),
            ("facet_sort=count", "facet_sort"),
            ("limit=101", "limit"),
            ("limit=0", "limit"),
            ("bom=true", "bom"),
            ("escape=none", "escape"),
            ("country=XX", "country"),
        ] {
            for format in ["atom", "rss"] {
                let answer = register.answer(&format!("/v1/projects?format={format}&{query}")).await;
                let names: Vec<_> =
                    answer.json()["errors"].as_array().unwrap().iter().map(|it| it["name"].clone()).collect();
                assert_eq!((answer.status.as_u16(), names), (400, vec![json!(name)]), "{format} {query}");
            }
        }
        let reference = register.answer("/v1/countries?format=atom").await;
        assert_eq!((reference.status.as_u16(), &reference.json()["errors"][0]["name"]), (400, &json!("format")));
    });
}

/// A longer feed costs no more statements.
#[test]
fn feeds_cost_the_same_number_of_statements_at_any_length() {
    on_both(async |register| {
        let mut costs = vec![];
        // The first feed fills the caches.
        atom(&register, "/v1/projects?format=atom&limit=100").await;
        for limit in [2, 99] {
            let before = register.statements.load(std::sync::atomic::Ordering::Relaxed);
            let feed = atom(&register, &format!("/v1/projects?format=atom&limit={limit}")).await;
            assert_eq!(feed.entries().len(), limit);
            costs.push(register.statements.load(std::sync::atomic::Ordering::Relaxed) - before);
        }
        assert_eq!(costs[0], costs[1]);
    });
}
