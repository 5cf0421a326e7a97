//! Full-text search in lists and over all kinds. Both databases find the records that the reference model finds by reading each text.
use crate::answers::ids;
use crate::model::World;
use crate::packages::import;
use crate::support::{Register, address, author, inputs, on_both};
use entity::vocabulary::{CountryRole, Kind};
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

pub fn search_path(path: &str, q: &str, more: &[(&str, &str)]) -> String {
    let pairs = [&[("q", q)], more].concat().into_iter().map(|(key, value)| (key.to_owned(), value.to_owned()));
    address(path, &pairs.collect::<Vec<_>>())
}

/// Returns the ids that the model finds, in the order of `PATHS`.
fn expected_ids(world: &World, q: &str) -> [BTreeSet<String>; 4] {
    let q = TextQuery::try_from(q.to_owned()).unwrap();
    let owned = |ids: Vec<&str>| ids.into_iter().map(ToOwned::to_owned).collect();
    [
        owned(world.matching_ids::<Action>(&q)),
        owned(world.matching_ids::<Project>(&q)),
        owned(world.matching_ids::<Agreement>(&q)),
        owned(world.matching_ids::<Cooperation>(&q)),
    ]
}

/// Returns the ids that each list finds, in the order of `PATHS`.
pub async fn ids_by_list(register: &Register, q: &str, more: &[(&str, &str)]) -> [BTreeSet<String>; 4] {
    let mut found = [const { BTreeSet::new() }; 4];
    for (path, found) in PATHS.iter().zip(&mut found) {
        let more = [more, &[("limit", "500"), ("fields", "id")]].concat();
        let page = register.get(&search_path(&format!("/v1/{path}"), q, &more)).await;
        assert_eq!(page["total"], page["items"].as_array().unwrap().len());
        found.extend(ids(page["items"].as_array().unwrap()));
    }
    found
}

/// Returns all results of the search over all kinds.
pub async fn search_all(register: &Register, q: &str, more: &[(&str, &str)]) -> Value {
    register.get(&search_path("/v1/search", q, &[more, &[("limit", "500")]].concat())).await
}

#[test]
fn search_results_match_the_model() {
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
            "16633/06",
            "12401-11-SE-1*",
            "training 12401-11-se",
        ] {
            let expected = expected_ids(world, q);
            assert_eq!(ids_by_list(&register, q, &[]).await, expected, "{q}");
            let results = search_all(&register, q, &[]).await;
            let hits: BTreeSet<_> = ids(results["items"].as_array().unwrap()).into_iter().collect();
            assert_eq!(hits, expected.iter().flatten().cloned().collect(), "{q}");
            let counts: BTreeMap<_, _> = ["action", "project", "agreement", "cooperation"]
                .into_iter()
                .zip(&expected)
                .map(|(kind, ids)| (kind, ids.len()))
                .collect();
            assert_eq!(results["counts"], json!(counts));
            assert_eq!(results["total"], expected.iter().map(BTreeSet::len).sum::<usize>());
        }
    });
}

#[test]
fn search_finds_word_forms_and_reference_names() {
    on_both(async |register| {
        let all = async |q: &str| ids_by_list(&register, q, &[]).await;
        let trafficking = all("trafficking").await;
        assert!(trafficking.iter().all(|ids| ids.len() > 1), "every kind has matches");
        for same in ["tRAFFicked", "the trafficking's of"] {
            assert_eq!(all(same).await, trafficking, "{same}");
        }
        assert_ne!(all("traffickers nothing").await, trafficking, "every word must match");
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
                let found = search_all(&register, q, &[("kind", "project")]).await;
                let found: BTreeSet<_> = ids(found["items"].as_array().unwrap()).into_iter().collect();
                assert!(found.is_superset(&records), "{filter} by {q}");
            }
        }
    });
}

#[test]
fn search_finds_ids_and_document_numbers() {
    on_both(async |register| {
        for id in ["12401-11-se-10", "16633-06-1.1.a", "12401-11-europol-in-force-op-04"] {
            for q in [id.to_owned(), id.to_uppercase(), format!("\"{id}\"")] {
                let found = search_all(&register, &q, &[]).await;
                assert_eq!(found["items"][0]["id"], id, "{q} finds the record first");
            }
        }
        let id_of = |path: &str| format!("{path}?limit=500&fields=id");
        let swedish = register.walk(&id_of("/v1/projects")).await;
        let swedish: BTreeSet<_> = ids(&swedish).into_iter().filter(|id| id.starts_with("12401-11-se-")).collect();
        assert!(swedish.len() > 5);
        for q in ["12401-11-se", "12401-11-SE-*", "12401/11/se"] {
            assert_eq!(ids_by_list(&register, q, &[]).await[1], swedish, "{q}");
        }
        for (q, all) in [("16633/06", "/v1/actions"), ("16633-06", "/v1/actions"), ("12401/11", "/v1/projects")] {
            let all: BTreeSet<_> = ids(&register.walk(&id_of(all)).await).into_iter().collect();
            assert!(ids_by_list(&register, q, &[]).await.iter().any(|found| found.is_superset(&all)), "{q}");
        }
        for q in ["se", "12401-11-se-1", "11-se-10"] {
            let found = ids_by_list(&register, q, &[]).await;
            assert!(found[1].is_disjoint(&swedish), "a part of an id is a word like others: {q}");
        }
    });
}

/// Adds a project with these texts.
pub async fn add(register: &Register, id: &str, title: &str, summary: &str, countries: &[&str]) {
    let change = begin(register, id, title, summary, countries).await;
    change.commit().await.unwrap();
}

async fn begin(register: &Register, id: &str, title: &str, summary: &str, countries: &[&str]) -> PendingRevision {
    let (_, mut input) = inputs::<Project>(&register.store).await.remove(0);
    input.common.title = title.into();
    input.common.summary = summary.into();
    input.common.countries = countries.iter().map(|code| (code.to_string(), CountryRole::Target)).collect();
    let change = PendingRevision::begin(&register.store, author("adds")).await.unwrap();
    change.add::<Project>(&[(id.into(), input)]).await.unwrap();
    change
}

#[test]
fn quoted_phrase_matches_adjacent_words_in_one_text() {
    on_both(async |register| {
        add(&register, "new", "Alpha zebras", "Quagga beta, gamma", &["TV", "NR"]).await;
        let is_found =
            async |q: &str| register.get(&search_path("/v1/projects", q, &[("fields", "id")])).await["total"] == 1;
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
            assert!(is_found(q).await, "{q}");
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
            assert!(!is_found(q).await, "{q}");
        }
    });
}

#[test]
fn search_as_of_ignores_later_changes() {
    on_both(async |register| {
        let id = "16633-06-1.1.a";
        let (_, mut input) = inputs::<Action>(&register.store).await.remove(0);
        input.common.title = "Quaggas of old".into();
        let finds_action = async |q: &str, as_of: &[(&str, &str)]| {
            let (list, all) = (ids_by_list(&register, q, as_of).await, search_all(&register, q, as_of).await);
            let hits: BTreeSet<_> = ids(all["items"].as_array().unwrap()).into_iter().collect();
            assert_eq!(hits, list.iter().flatten().cloned().collect(), "{q}");
            list[0].contains(id)
        };
        let change = PendingRevision::begin(&register.store, author("edits")).await.unwrap();
        change.replace::<Action>(id, None, input.clone()).await.unwrap();
        drop(change);
        let change = begin(&register, "lost", "Zebra lost", "", &[]).await;
        drop(change);
        assert!(
            !finds_action("quagga", &[]).await && finds_action("\"lists of main origin\"", &[]).await,
            "the change is not committed"
        );
        assert_eq!(search_all(&register, "zebra", &[]).await["total"], 0);

        let change = PendingRevision::begin(&register.store, author("edits")).await.unwrap();
        change.replace::<Action>(id, None, input).await.unwrap();
        change.commit().await.unwrap();
        assert!(finds_action("quagga", &[]).await && !finds_action("\"lists of main origin\"", &[]).await);
        assert!(
            !finds_action("quagga", &[("as_of", "1")]).await
                && finds_action("\"lists of main origin\"", &[("as_of", "1")]).await
        );
        assert!(finds_action("quagga", &[("as_of", "2")]).await);

        let change = PendingRevision::begin(&register.store, author("removes")).await.unwrap();
        change.remove::<Action>(id, None).await.unwrap();
        change.commit().await.unwrap();
        assert!(!finds_action("quagga", &[]).await && finds_action("quagga", &[("as_of", "2")]).await);
        let hit = &search_all(&register, "quagga", &[("as_of", "2")]).await["items"][0];
        assert_eq!((&hit["kind"], &hit["title"]), (&json!(Kind::Action), &json!("Quaggas of old")));
    });
}

/// Reference data have no versions, so a search finds records by the current name as of any revision.
#[test]
fn search_finds_renamed_organisations() {
    on_both(async |register| {
        let renamed = crate::package::later_release(
            "organisations",
            "icmpd,International Centre for Migration Policy Development",
            "icmpd,Zebra Institute",
        );
        let before = ids_by_list(&register, "\"migration policy development\"", &[]).await;
        assert!(before[1].len() > 5);
        import(&register.store, &renamed).await.unwrap();
        let records: BTreeSet<_> =
            ids(&register.walk("/v1/projects?organisation=icmpd&limit=500").await).into_iter().collect();
        for as_of in [&[][..], &[("as_of", "1")]] {
            assert!(ids_by_list(&register, "\"zebra institute\"", as_of).await[1].is_superset(&records));
            let remaining = ids_by_list(&register, "\"migration policy development\"", as_of).await;
            assert!(
                remaining[1].is_disjoint(&records) || remaining[1].len() < before[1].len(),
                "only texts with the old name match"
            );
            assert!(
                !ids_by_list(&register, "trafficking", as_of).await[0].is_empty(),
                "other searches find the same as before"
            );
        }
        import(&register.store, &Package::bundled().unwrap()).await.unwrap();
        assert_eq!(ids_by_list(&register, "\"migration policy development\"", &[]).await, before);
    });
}
