//! Full text: the same is found on both databases, in lists, in the search over all kinds, and in GraphQL; and it is what reading
//! each text of each record finds.
use crate::model::World;
use crate::support::{Register, address, author, each, ids, on_both, side_by_side, whatever};
use entity::Revision;
use entity::vocabulary::Kind;
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use thb_register::kinds::actions::Action;
use thb_register::kinds::agreements::Agreement;
use thb_register::kinds::cooperation::Cooperation;
use thb_register::kinds::projects::Project;
use thb_register::package::{Package, import};
use thb_register::service;
use thb_register::service::write::Change;
use thb_register::words::Search;

const PATHS: [&str; 4] = ["actions", "projects", "agreements", "cooperation"];

fn ask(path: &str, q: &str, more: &[(&str, &str)]) -> String {
    let pairs = [&[("q", q)], more].concat().into_iter().map(|(key, value)| (key.to_owned(), value.to_owned()));
    address(path, &pairs.collect::<Vec<_>>())
}

/// What reading finds, by the last part of the path.
fn read(world: &World, q: &str) -> [BTreeSet<String>; 4] {
    let q = Search::try_from(q.to_owned()).unwrap();
    let owned = |ids: Vec<&str>| ids.into_iter().map(ToOwned::to_owned).collect();
    [
        owned(world.found::<Action>(&q)),
        owned(world.found::<Project>(&q)),
        owned(world.found::<Agreement>(&q)),
        owned(world.found::<Cooperation>(&q)),
    ]
}

/// The ids that each list finds.
async fn listed(register: &Register, q: &str, more: &[(&str, &str)]) -> [BTreeSet<String>; 4] {
    let mut found = [const { BTreeSet::new() }; 4];
    for (path, found) in PATHS.iter().zip(&mut found) {
        let more = [more, &[("limit", "500"), ("fields", "id")]].concat();
        let page = register.get(&ask(&format!("/v1/{path}"), q, &more)).await;
        assert_eq!(page["total"], page["items"].as_array().unwrap().len());
        found.extend(ids(page["items"].as_array().unwrap()));
    }
    found
}

/// The whole of what the search over all kinds finds.
async fn searched(register: &Register, q: &str, more: &[(&str, &str)]) -> Value {
    register.get(&ask("/v1/search", q, &[more, &[("limit", "500")]].concat())).await
}

#[test]
fn what_is_found_is_what_reading_finds() {
    let world = World::bundled();
    on_both(async |register| {
        for q in [
            "trafficking",
            "TRAFFICKED",
            "traffick*",
            "Nigeria police",
            "\"trafficking in human beings\"",
            "\"human beings trafficking\"",
            "anti-trafficking",
            "Moldova's",
            "Éurojust",
            "MoU",
            "12401/11",
            "the of and",
            "the police of Ukraine",
            "women \"in Romania\"",
            "\"working arrang*\"",
            "migr* train*",
        ] {
            let expected = read(&world, q);
            assert_eq!(listed(&register, q, &[]).await, expected, "{q}");
            let found = searched(&register, q, &[]).await;
            let hits: BTreeSet<_> = ids(found["items"].as_array().unwrap()).into_iter().collect();
            assert_eq!(hits, expected.iter().flatten().cloned().collect(), "{q}");
            let counts: BTreeMap<_, _> = ["action", "project", "agreement", "cooperation"]
                .into_iter()
                .zip(&expected)
                .map(|(kind, ids)| (kind, ids.len()))
                .collect();
            assert_eq!(found["counts"], json!(counts));
            assert_eq!(found["total"], expected.iter().map(BTreeSet::len).sum::<usize>());
        }
    });
}

/// Searches as one thing in GraphQL: the ids in order, the total and the counts.
async fn in_graphql(register: &Register, q: &str, first: usize) -> Result<(Vec<String>, Value, Value), Value> {
    let query = "query ($q: String!, $first: Int) { search(q: $q, first: $first) { totalCount
        counts { actions projects agreements cooperationRecords }
        nodes { __typename ... on Action { id } ... on Project { id } ... on Agreement { id } ... on CooperationRecord { id } } } }";
    let mut body = register.graphql(query, json!({ "q": q, "first": first })).await;
    if let Some(errors) = body.get_mut("errors") {
        return Err(errors[0]["extensions"].take());
    }
    let found = &body["data"]["search"];
    let counts = &found["counts"];
    let counts = json!({
        "action": counts["actions"], "project": counts["projects"],
        "agreement": counts["agreements"], "cooperation": counts["cooperationRecords"],
    });
    Ok((ids(found["nodes"].as_array().unwrap()), found["totalCount"].clone(), counts))
}

#[test]
fn words_are_found_in_any_form_and_names_too() {
    on_both(async |register| {
        let all = async |q: &str| listed(&register, q, &[]).await;
        let trafficking = all("trafficking").await;
        assert!(trafficking.iter().all(|ids| ids.len() > 1), "in every kind");
        for same in ["tRAFFicked", "trafficker's trafficking", "the trafficking of", "trafficking!"] {
            assert_eq!(all(same).await, trafficking, "{same}");
        }
        assert_ne!(all("traffickers nothing").await, trafficking, "every word must be found");
        for (filter, queries) in [
            ("country=TR", ["Türkiye", "turkiye", "TÜRKIYE", "t\u{fc}rki*"]),
            ("organisation=lefoe-ibf", ["Lefö IBF", "lefo", "LEFÖ", "\"lefo ibf\""]),
            (
                "programme=TAIEX",
                ["taiex", "\"Technical Assistance and Information Exchange\"", "TAIEX instruments", "taie*"],
            ),
            (
                "organisation=icmpd",
                ["ICMPD", "\"migration policy development\"", "icmp*", "policies migration developing"],
            ),
        ] {
            let records = register.walk(&format!("/v1/projects?{filter}&limit=500&fields=id")).await;
            let records: BTreeSet<_> = ids(&records).into_iter().collect();
            assert!(records.len() > 1);
            for q in queries {
                assert!(all(q).await[1].is_superset(&records), "{filter} by {q}");
            }
        }
    });
}

/// Adds a project of these texts.
async fn add(register: &Register, id: &str, title: &str, summary: &str, countries: &[&str]) {
    let change = begin(register, id, title, summary, countries).await;
    change.commit().await.unwrap();
}

async fn begin(register: &Register, id: &str, title: &str, summary: &str, countries: &[&str]) -> Change {
    let (_, mut input) = service::inputs::<Project>(&register.store.db, Revision(1)).await.unwrap().remove(0);
    input.common.title = title.into();
    input.common.summary = summary.into();
    input.common.countries = countries.iter().map(ToString::to_string).collect();
    let change = Change::begin(&register.store.db, author("adds")).await.unwrap();
    change.add::<Project>(&[(id.into(), input)]).await.unwrap();
    change
}

#[test]
fn words_in_quotation_marks_follow_on_one_another_in_one_text() {
    on_both(async |register| {
        add(&register, "new", "Alpha zebras", "Quagga beta, gamma", &["TV", "NR"]).await;
        let found = async |q: &str| register.get(&ask("/v1/projects", q, &[("fields", "id")])).await["total"] == 1;
        for q in [
            "\"alpha zebra\"",
            "\"ALPHA  zebra's\"",
            "\"beta gamma\"",
            "zebra quagga",
            "\"quagga bet*\"",
            "\"zebra",
            "zebra\"",
            "\"Tuvalu\" nauru",
            "\"alpha zebra\" \"quagga beta\"",
        ] {
            assert!(found(q).await, "{q}");
        }
        for q in [
            "\"zebra alpha\"",
            "\"alpha quagga\"",
            "\"zebra quagga\"",
            "\"tuvalu nauru\"",
            "\"alp zebra\"",
            "alpha omega",
            "zebr",
            "\"alpha\" \"omega\"",
        ] {
            assert!(!found(q).await, "{q}");
        }
    });
}

#[test]
fn a_search_that_is_none_is_refused_and_all_else_is_words() {
    let many = |count: usize| (0..count).map(|number| format!("word{number}")).collect::<Vec<_>>().join(" ");
    on_both(async |register| {
        let refused = [
            " ",
            "*",
            "!!!",
            "\"",
            "\"\"",
            "\" \"",
            "& | ! <-> :* ( )",
            "😀",
            "%",
            "\\",
            "';--",
            &"x".repeat(501),
            &many(21),
        ];
        for q in refused {
            for path in [
                "/v1/search",
                "/v1/actions",
                "/v1/projects",
                "/v1/agreements",
                "/v1/cooperation",
                "/v1/projects/stats",
                "/v1/countries",
            ] {
                let answer = register.answer(&ask(path, q, &[])).await;
                let body = answer.json();
                assert_eq!((answer.status.as_u16(), &body["code"]), (400, &json!("invalid_request")), "{path} {q}");
                assert_eq!((&body["errors"][0]["name"], &body["errors"][1]), (&json!("q"), &Value::Null), "{path} {q}");
            }
            let fault = in_graphql(&register, q, 1).await.unwrap_err();
            assert_eq!((&fault["code"], &fault["errors"][0]["name"]), (&json!("invalid_request"), &json!("q")), "{q}");
        }
        let nothing = register.answer("/v1/search").await;
        assert_eq!((nothing.status.as_u16(), &nothing.json()["errors"][0]["name"]), (400, &json!("q")));
        let nul = register.answer(&ask("/v1/search", "a\0b", &[])).await;
        assert_eq!((nul.status.as_u16(), &nul.json()["errors"][0]["name"]), (400, &json!("q")));
        for (odd, plain) in [
            ("\"police training", "police training"),
            ("AND police OR NOT NEAR(training, 5)", "police not near training 5"),
            ("title:police", "\"title police\""),
            ("police & !training | ('women')", "police training women"),
            ("police:* <-> training", "police training"),
            ("-police +training ^women", "police training women"),
            ("police 😀", "police"),
            ("stems : police", "stems police"),
            ("police' OR '1'='1", "police \"1 1\""),
            (&many(20), &many(20)),
            (&"x".repeat(500), &"x".repeat(60)),
        ] {
            assert_eq!(listed(&register, odd, &[]).await, listed(&register, plain, &[]).await, "{odd}");
        }
        assert!(!listed(&register, "police & !training | ('women')", &[]).await[1].is_empty());
    });
}

/// What somebody may type: words that there are, signs that mean something to a database, and anything else.
fn typed() -> impl Strategy<Value = String> {
    let words = [
        "trafficking",
        "Moldova",
        "police",
        "training",
        "IOM",
        "children",
        "of",
        "the",
        "2010",
        "Ukraine",
        "migr*",
        "Côte",
        "women's",
    ];
    let signs = [
        "\"", "*", "&", "|", "!", "<->", ":*", "(", ")", "AND", "OR", "NOT", "NEAR(", "title:", "'", "''", "\\", "😀",
        "%", "_", "^", "-", "+", "{", "$1", "?", "--", ";", "\u{301}", "ﬁ", "人",
    ];
    let piece = prop_oneof![4 => select(words.to_vec()).prop_map(ToOwned::to_owned), 3 => select(signs.to_vec()).prop_map(ToOwned::to_owned), 1 => "\\PC{0,6}", 1 => "[a-z]{1,3}\\*?"];
    let gap = select(vec!["", " ", " ", " "]);
    proptest::collection::vec((piece, gap), 0..7)
        .prop_map(|pieces| pieces.into_iter().map(|(piece, gap)| piece + gap).collect())
}

/// Whatever is typed: an answer or a fault of `q`, and on both databases and in GraphQL the same.
#[test]
fn whatever_is_typed_both_databases_find_the_same() {
    side_by_side(async |registers| {
        let found = std::sync::atomic::AtomicUsize::new(0);
        whatever(80, &typed(), async |q| {
            let mut told = vec![];
            for register in registers {
                let answer = register.answer(&ask("/v1/search", &q, &[("limit", "40")])).await;
                let list = register.answer(&ask("/v1/projects", &q, &[("limit", "500"), ("fields", "id")])).await;
                assert_eq!(answer.status, list.status, "{q:?}");
                let (body, graph) = (answer.json(), in_graphql(register, &q, 40).await);
                if answer.status == 200 {
                    let hits = ids(body["items"].as_array().unwrap());
                    assert_eq!(graph, Ok((hits, body["total"].clone(), body["counts"].clone())), "{q:?}");
                    let projects = list.json();
                    assert_eq!(projects["total"], body["counts"]["project"], "{q:?}");
                    found.fetch_add(usize::from(body["total"] != 0), std::sync::atomic::Ordering::Relaxed);
                    told.push((body, projects));
                } else {
                    assert_eq!((answer.status.as_u16(), &body["errors"][0]["name"]), (400, &json!("q")), "{q:?}");
                    assert_eq!(graph.unwrap_err()["errors"][0]["name"], "q", "{q:?}");
                    told.push((body["errors"].clone(), list.json()["errors"].clone()));
                }
            }
            assert!(told.windows(2).all(|pair| pair[0] == pair[1]), "{q:?}");
        });
        assert!(found.into_inner() > 20, "some of it is found");
    });
}

#[test]
fn what_is_found_is_shown_marked_and_safe() {
    let world = World::bundled();
    let long =
        world.contents.projects.iter().map(|(_, input)| &input.common.summary).max_by_key(|text| text.len()).unwrap();
    let long = long.replace('"', "").split_whitespace().take(50).collect::<Vec<_>>().join(" ");
    assert!(long.len() > 250 && long.len() < 490, "{long}");
    on_both(async |register| {
        add(&register, "new", "<b>Zebra</b> & \"quagga\"", "A zebra's <script>alert('quagga')</script>", &[]).await;
        let snippet =
            async |q: &str| searched(&register, q, &[]).await["items"][0]["snippet"].as_str().unwrap().to_owned();
        let title = "&lt;b&gt;<mark>Zebra</mark>&lt;/b&gt; &amp; &quot;<mark>quagga</mark>&quot;";
        let summary = "A <mark>zebra</mark>'s &lt;script&gt;<mark>alert</mark>('quagga')&lt;/script&gt;";
        assert_eq!(
            (snippet("b quagga zebra").await, snippet("zebra alert").await),
            (title.replace("b&gt;", "<mark>b</mark>&gt;"), summary.into())
        );
        let all_of_it = snippet(&format!("\"{long}\"")).await;
        assert_eq!(all_of_it.matches("<mark>").count(), 1, "however much of it is found: {all_of_it}");
        for q in ["trafficking", "Moldova", "europol", "\"human beings\" police", "train*"] {
            let search = Search::try_from(q.to_owned()).unwrap();
            for hit in searched(&register, q, &[]).await["items"].as_array().unwrap() {
                let html = hit["snippet"].as_str().unwrap();
                let unmarked = html.replace("<mark>", "").replace("</mark>", "");
                assert!(!unmarked.contains(['<', '>', '"']) && html.chars().count() < 500, "{html}");
                assert_eq!(html.matches("<mark>").count(), html.matches("</mark>").count());
                let record = register.get(hit["url"].as_str().unwrap()).await;
                let texts = ["/title", "/summary", "/note"]
                    .map(|member| record.pointer(member).unwrap().as_str().unwrap_or_default());
                if texts.iter().any(|text| search.count_in(text) > 0) {
                    assert!(html.contains("<mark>"), "{q}: {html}");
                }
                assert_eq!((&hit["title"], &hit["id"]), (&record["title"], &record["id"]));
            }
        }
    });
}

#[test]
fn a_search_is_read_page_by_page() {
    on_both(async |register| {
        let whole = searched(&register, "Moldova", &[]).await;
        let whole = whole["items"].as_array().unwrap();
        assert!(whole.len() > 30);
        assert_eq!(register.walk(&ask("/v1/search", "Moldova", &[("limit", "3")])).await, *whole);
        let kinds = [("kind", "agreement"), ("kind", "project"), ("limit", "4"), ("as_of", "1")];
        let some = register.walk(&ask("/v1/search", "Moldova", &kinds)).await;
        let of_kinds = whole.iter().filter(|hit| ["agreement", "project"].contains(&hit["kind"].as_str().unwrap()));
        assert_eq!(some, of_kinds.cloned().collect::<Vec<_>>());
        let page = register.get(&ask("/v1/search", "Moldova", &kinds)).await;
        assert_eq!((&page["total"], page["counts"].as_object().unwrap().len()), (&json!(some.len()), 4));
        let sum = page["counts"].as_object().unwrap().values().map(|count| count.as_u64().unwrap()).sum::<u64>();
        assert_eq!(sum, whole.len() as u64, "counts are of all kinds");
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
            ("kind=none", "kind"),
            ("sort=title", "sort"),
            ("limit=501", "limit"),
            ("after=x", "after"),
            ("as_of=2", "as_of"),
            ("country=MD", "country"),
        ] {
            let answer = register.answer(&format!("/v1/search?q=Moldova&{query}")).await;
            assert_eq!((answer.status.as_u16(), &answer.json()["errors"][0]["name"]), (400, &json!(name)), "{query}");
        }
    });
}

#[test]
fn a_search_finds_what_was_then() {
    on_both(async |register| {
        let (id, db) = ("16633-06-1.1.a", &register.store.db);
        let (_, mut input) = service::inputs::<Action>(db, Revision(1)).await.unwrap().remove(0);
        input.common.title = "Quaggas of old".into();
        let found = async |q: &str, as_of: &[(&str, &str)]| {
            let (list, all) = (listed(&register, q, as_of).await, searched(&register, q, as_of).await);
            let hits: BTreeSet<_> = ids(all["items"].as_array().unwrap()).into_iter().collect();
            assert_eq!(hits, list.iter().flatten().cloned().collect(), "{q}");
            list[0].contains(id)
        };
        let change = Change::begin(db, author("edits")).await.unwrap();
        change.replace::<Action>(id, None, input.clone()).await.unwrap();
        drop(change);
        let change = begin(&register, "lost", "Zebra lost", "", &[]).await;
        drop(change);
        assert!(!found("quagga", &[]).await && found("\"lists of main origin\"", &[]).await, "it was not committed");
        assert_eq!(searched(&register, "zebra", &[]).await["total"], 0);

        let change = Change::begin(db, author("edits")).await.unwrap();
        change.replace::<Action>(id, None, input).await.unwrap();
        change.commit().await.unwrap();
        assert!(found("quagga", &[]).await && !found("\"lists of main origin\"", &[]).await);
        assert!(
            !found("quagga", &[("as_of", "1")]).await && found("\"lists of main origin\"", &[("as_of", "1")]).await
        );
        assert!(found("quagga", &[("as_of", "2")]).await);

        let change = Change::begin(db, author("removes")).await.unwrap();
        change.remove::<Action>(id, None).await.unwrap();
        change.commit().await.unwrap();
        assert!(!found("quagga", &[]).await && found("quagga", &[("as_of", "2")]).await);
        let hit = &searched(&register, "quagga", &[("as_of", "2")]).await["items"][0];
        assert_eq!((&hit["kind"], &hit["title"]), (&json!(Kind::Action), &json!("Quaggas of old")));
    });
}

/// Reference data have no versions: what is found by a name is found by the new one, as of any revision.
#[test]
fn a_name_that_changes_is_found_anew() {
    on_both(async |register| {
        let renamed = crate::package::later(
            "organisations",
            "icmpd,International Centre for Migration Policy Development",
            "icmpd,Zebra Institute",
        );
        let before = listed(&register, "\"migration policy development\"", &[]).await;
        assert!(before[1].len() > 5);
        import(&register.store, &renamed).await.unwrap();
        let records: BTreeSet<_> =
            ids(&register.walk("/v1/projects?organisation=icmpd&limit=500").await).into_iter().collect();
        for as_of in [&[][..], &[("as_of", "1")]] {
            assert!(listed(&register, "\"zebra institute\"", as_of).await[1].is_superset(&records));
            let left = listed(&register, "\"migration policy development\"", as_of).await;
            assert!(left[1].is_disjoint(&records) || left[1].len() < before[1].len(), "but for what is printed so");
            assert!(!listed(&register, "trafficking", as_of).await[0].is_empty(), "all else is found as before");
        }
        import(&register.store, &Package::bundled().unwrap()).await.unwrap();
        assert_eq!(listed(&register, "\"migration policy development\"", &[]).await, before);
    });
}
