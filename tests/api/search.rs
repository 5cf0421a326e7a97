//! Full text: the same is found on both databases, in lists, in the search over all kinds, and in GraphQL; and it is what reading
//! each text of each record finds.
use crate::model::World;
use crate::support::import;
use crate::support::{Register, address, author, ids, inputs, on_both};
use entity::vocabulary::Kind;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use thb_register::kinds::actions::Action;
use thb_register::kinds::agreements::Agreement;
use thb_register::kinds::cooperation::Cooperation;
use thb_register::kinds::projects::Project;
use thb_register::package::Package;
use thb_register::query::text_search::TextQuery;
use thb_register::service::write::PendingRevision;

pub const PATHS: [&str; 4] = ["actions", "projects", "agreements", "cooperation"];

pub fn ask(path: &str, q: &str, more: &[(&str, &str)]) -> String {
    let pairs = [&[("q", q)], more].concat().into_iter().map(|(key, value)| (key.to_owned(), value.to_owned()));
    address(path, &pairs.collect::<Vec<_>>())
}

/// What reading finds, by the last part of the path.
fn read(world: &World, q: &str) -> [BTreeSet<String>; 4] {
    let q = TextQuery::try_from(q.to_owned()).unwrap();
    let owned = |ids: Vec<&str>| ids.into_iter().map(ToOwned::to_owned).collect();
    [
        owned(world.found::<Action>(&q)),
        owned(world.found::<Project>(&q)),
        owned(world.found::<Agreement>(&q)),
        owned(world.found::<Cooperation>(&q)),
    ]
}

/// The ids that each list finds.
pub async fn listed(register: &Register, q: &str, more: &[(&str, &str)]) -> [BTreeSet<String>; 4] {
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
pub async fn searched(register: &Register, q: &str, more: &[(&str, &str)]) -> Value {
    register.get(&ask("/v1/search", q, &[more, &[("limit", "500")]].concat())).await
}

#[test]
fn what_is_found_is_what_reading_finds() {
    let world = World::bundled();
    on_both(async |register| {
        for q in [
            "trafficking",
            "traffick*",
            "\"trafficking in human beings\"",
            "\"human beings trafficking\"",
            "anti-trafficking",
            "Éurojust",
            "MoU",
            "the of and",
            "women \"in Romania\"",
            "\"working arrang*\"",
            "migr* train*",
        ] {
            let expected = read(world, q);
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

#[test]
fn words_are_found_in_any_form_and_names_too() {
    on_both(async |register| {
        let all = async |q: &str| listed(&register, q, &[]).await;
        let trafficking = all("trafficking").await;
        assert!(trafficking.iter().all(|ids| ids.len() > 1), "in every kind");
        for same in ["tRAFFicked", "the trafficking's of"] {
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
                let found = searched(&register, q, &[("kind", "project")]).await;
                let found: BTreeSet<_> = ids(found["items"].as_array().unwrap()).into_iter().collect();
                assert!(found.is_superset(&records), "{filter} by {q}");
            }
        }
    });
}

/// Adds a project of these texts.
pub async fn add(register: &Register, id: &str, title: &str, summary: &str, countries: &[&str]) {
    let change = begin(register, id, title, summary, countries).await;
    change.commit().await.unwrap();
}

async fn begin(register: &Register, id: &str, title: &str, summary: &str, countries: &[&str]) -> PendingRevision {
    let (_, mut input) = inputs::<Project>(&register.store).await.remove(0);
    input.common.title = title.into();
    input.common.summary = summary.into();
    input.common.countries = countries.iter().map(ToString::to_string).collect();
    let change = PendingRevision::begin(&register.store, author("adds")).await.unwrap();
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
fn a_search_finds_what_was_then() {
    on_both(async |register| {
        let id = "16633-06-1.1.a";
        let (_, mut input) = inputs::<Action>(&register.store).await.remove(0);
        input.common.title = "Quaggas of old".into();
        let found = async |q: &str, as_of: &[(&str, &str)]| {
            let (list, all) = (listed(&register, q, as_of).await, searched(&register, q, as_of).await);
            let hits: BTreeSet<_> = ids(all["items"].as_array().unwrap()).into_iter().collect();
            assert_eq!(hits, list.iter().flatten().cloned().collect(), "{q}");
            list[0].contains(id)
        };
        let change = PendingRevision::begin(&register.store, author("edits")).await.unwrap();
        change.replace::<Action>(id, None, input.clone()).await.unwrap();
        drop(change);
        let change = begin(&register, "lost", "Zebra lost", "", &[]).await;
        drop(change);
        assert!(!found("quagga", &[]).await && found("\"lists of main origin\"", &[]).await, "it was not committed");
        assert_eq!(searched(&register, "zebra", &[]).await["total"], 0);

        let change = PendingRevision::begin(&register.store, author("edits")).await.unwrap();
        change.replace::<Action>(id, None, input).await.unwrap();
        change.commit().await.unwrap();
        assert!(found("quagga", &[]).await && !found("\"lists of main origin\"", &[]).await);
        assert!(
            !found("quagga", &[("as_of", "1")]).await && found("\"lists of main origin\"", &[("as_of", "1")]).await
        );
        assert!(found("quagga", &[("as_of", "2")]).await);

        let change = PendingRevision::begin(&register.store, author("removes")).await.unwrap();
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
