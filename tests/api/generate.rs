//! Invented projects: the same for the same seed, valid like all others, and found like all others.
use crate::support::export;
use crate::support::{Filled, Register, each, on_both, on_both_with};
use chrono::Utc;
use entity::{Revision, RevisionId};
use serde_json::Value;
use std::collections::{BTreeSet, HashSet};
use std::sync::Mutex;
use thb_register::generate::{Failure, Options, generate};
use thb_register::package::Contents;

const PROJECTS: u32 = 1_200;

async fn add(register: &Register, projects: u32, seed: u64) -> Result<Revision, Failure> {
    generate(&register.store, Options { projects, seed }, RevisionId::random(), Utc::now()).await
}

/// The generated projects, whole, by REST.
async fn generated(register: &Register) -> Vec<Value> {
    let lines = register.answer("/v1/projects?format=ndjson").await.text;
    let projects = lines.lines().map(|line| serde_json::from_str::<Value>(line).unwrap());
    projects.filter(|project| project["id"].as_str().unwrap().starts_with("generated-")).collect()
}

#[test]
fn the_same_seed_gives_the_same_projects() {
    let runs = Mutex::new(vec![]);
    for (projects, seed) in [(300, 7), (60, 7), (300, 8)] {
        on_both(async |register| {
            add(&register, projects, seed).await.unwrap();
            let found = generated(&register).await;
            assert_eq!(found.len(), projects as usize);
            runs.lock().unwrap().push((projects, seed, found));
        });
    }
    let runs = runs.into_inner().unwrap();
    for (projects, seed, found) in &runs {
        for (others, other_seed, other) in &runs {
            let shared = (*projects).min(*others) as usize;
            let alike = found.iter().zip(other).take(shared).filter(|(one, other)| one == other).count();
            assert_eq!(alike, if seed == other_seed { shared } else { 0 }, "{seed} and {other_seed}");
        }
    }
}

#[test]
fn they_are_valid_and_spread_over_all_that_a_project_may_be() {
    on_both(async |register| {
        let before = register.get("/v1/projects?limit=1").await;
        assert_eq!(add(&register, PROJECTS, 1).await.unwrap(), Revision(2));
        let after = register.get("/v1/projects?limit=1").await;
        assert_eq!(after["total"].as_u64().unwrap() - before["total"].as_u64().unwrap(), u64::from(PROJECTS));
        let (package, revision) = export(&register.store, None).await.unwrap();
        let contents = Contents::of(&package).unwrap();
        assert_eq!((contents.projects.len() as u64, revision), (after["total"].as_u64().unwrap(), Revision(2)));

        let projects = generated(&register).await;
        let count = |pointer: &str| {
            let values: HashSet<_> =
                projects.iter().map(|project| project.pointer(pointer).unwrap().to_string()).collect();
            values.len()
        };
        let lengths = |pointer: &str| {
            let lists = projects.iter().map(|project| project.pointer(pointer).unwrap().as_array().unwrap().len());
            lists.collect::<BTreeSet<_>>().into_iter().collect::<Vec<_>>()
        };
        assert_eq!(lengths("/countries"), [0, 1, 2, 3, 4]);
        assert_eq!(lengths("/organisations"), [0, 1, 2, 3]);
        assert_eq!(lengths("/themes"), [0, 1, 2, 3]);
        assert_eq!(lengths("/funding/amounts"), [0, 1, 2]);
        assert!(count("/form/category") >= 10 && count("/programme") >= 5 && count("/reporter/id") >= 20);
        let starts = projects.iter().map(|project| project["period"]["start"].as_str().map_or(0, str::len));
        assert_eq!(starts.collect::<BTreeSet<_>>(), BTreeSet::from([0, 4, 7, 10]));
        let payments: Vec<_> =
            projects.iter().flat_map(|project| project["funding"]["amounts"].as_array().unwrap()).collect();
        assert!(payments.iter().any(|payment| payment["currency"] == "EUR" && payment["rate"].is_null()));
        assert!(payments.iter().any(|payment| payment["currency"] != "EUR" && payment["rate"].is_object()));
        assert!(payments.iter().any(|payment| payment["value_eur"].is_null()), "without a year there is no rate");
    });
}

#[test]
fn some_report_an_earlier_one_again() {
    on_both(async |register| {
        add(&register, PROJECTS, 1).await.unwrap();
        let projects = generated(&register).await;
        let repeats: Vec<_> = projects.iter().filter(|project| project["same_as"] != Value::Array(vec![])).collect();
        assert!((10..60).contains(&repeats.len()), "{}", repeats.len());
        for repeat in repeats {
            let first = repeat["same_as"][0].as_str().unwrap();
            let first = register.get(&format!("/v1/projects/{first}")).await;
            assert!(first["id"].as_str() < repeat["id"].as_str(), "{} is no earlier one", first["id"]);
            assert_eq!(first["same_as"], Value::Array(vec![]), "the first names none");
            assert_eq!((&first["summary"], &first["period"]), (&repeat["summary"], &repeat["period"]));
        }
    });
}

#[test]
fn they_are_found_by_their_words() {
    on_both(async |register| {
        add(&register, PROJECTS, 1).await.unwrap();
        let all = register.get("/v1/projects?q=invented&limit=1").await;
        assert_eq!(all["total"], PROJECTS, "a word of every text");
        let one = &generated(&register).await[16];
        let place = one["title"].as_str().unwrap().rsplit(' ').next().unwrap();
        let found = register.get(&format!("/v1/projects?q={place}")).await;
        let ids = each(&found["items"], "/id");
        assert!(ids.contains(&one["id"].as_str().unwrap()) && ids.len() < 20, "{place} is rare: {ids:?}");
        assert!(one["title"].as_str().unwrap().starts_with("Generated project 17: "));
    });
}

#[test]
fn they_are_added_once_and_only_where_there_is_something_to_refer_to() {
    on_both(async |register| {
        add(&register, 5, 1).await.unwrap();
        let again = add(&register, 5, 2).await.unwrap_err();
        assert_eq!(again.to_string(), "the id generated-0000001 is or was that of another record");
        assert_eq!(register.get("/v1/projects?q=invented").await["revision"], 2, "no trace is left");
    });
    on_both_with(Filled::Empty, async |register| {
        let bare = add(&register, 5, 1).await.unwrap_err();
        assert!(bare.to_string().starts_with("the register has no reference data"), "{bare}");
    });
}
