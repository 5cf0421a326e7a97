//! Generated projects: reproducible by seed, valid, and searchable.
use crate::answers::each;
use crate::databases::InitialData;
use crate::packages::{export, import};
use crate::support::{Register, on_both, on_both_with};
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

/// Returns the full generated projects from REST.
async fn generated(register: &Register) -> Vec<Value> {
    // Addresses begin with the URL of the register, which differs in each run.
    let lines = register.answer("/v1/projects?format=ndjson").await.text.replace(&register.url, "");
    let projects = lines.lines().map(|line| serde_json::from_str::<Value>(line).unwrap());
    projects.filter(|project| project["id"].as_str().unwrap().starts_with("generated-")).collect()
}

#[test]
fn same_seed_generates_the_same_projects() {
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
            let alike = found.iter().zip(other).take(shared).filter(|(left, other)| left == other).count();
            assert_eq!(alike, if seed == other_seed { shared } else { 0 }, "{seed} and {other_seed}");
        }
    }
}

#[test]
fn generated_projects_are_valid_and_varied() {
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
        assert!(payments.iter().any(|payment| payment["value_eur"].is_null()), "an amount without a year has no rate");
    });
}

#[test]
fn some_generated_projects_repeat_an_earlier_one() {
    on_both(async |register| {
        add(&register, PROJECTS, 1).await.unwrap();
        let projects = generated(&register).await;
        let repeats: Vec<_> = projects.iter().filter(|project| project["same_as"] != Value::Array(vec![])).collect();
        assert!((10..60).contains(&repeats.len()), "{}", repeats.len());
        for repeat in repeats {
            let first = repeat["same_as"][0].as_str().unwrap();
            let first = register.get(&format!("/v1/projects/{first}")).await;
            assert!(first["id"].as_str() < repeat["id"].as_str(), "{} is not an earlier project", first["id"]);
            assert_eq!(first["same_as"], Value::Array(vec![]), "the first report has no `same_as`");
            assert_eq!((&first["summary"], &first["period"]), (&repeat["summary"], &repeat["period"]));
        }
    });
}

#[test]
fn search_finds_generated_projects() {
    on_both(async |register| {
        add(&register, PROJECTS, 1).await.unwrap();
        let all = register.get("/v1/projects?q=invented&limit=1").await;
        assert_eq!(all["total"], PROJECTS, "every generated text has the word");
        let project = &generated(&register).await[16];
        let place = project["title"].as_str().unwrap().rsplit(' ').next().unwrap();
        let found = register.get(&format!("/v1/projects?q={place}")).await;
        let ids = each(&found["items"], "/id");
        assert!(ids.contains(&project["id"].as_str().unwrap()) && ids.len() < 20, "{place} is rare: {ids:?}");
        assert!(project["title"].as_str().unwrap().starts_with("Generated project 17: "));
    });
}

#[test]
fn rejects_repeated_generation_and_missing_reference_data() {
    on_both(async |register| {
        add(&register, 5, 1).await.unwrap();
        let repeated = add(&register, 5, 2).await.unwrap_err();
        assert_eq!(repeated.to_string(), "another record has or had the id generated-0000001");
        assert_eq!(
            register.get("/v1/projects?q=invented").await["revision"],
            2,
            "the failed run must not change the register"
        );
    });
    on_both_with(InitialData::Empty, async |register| {
        let missing = add(&register, 5, 1).await.unwrap_err();
        assert!(missing.to_string().starts_with("the register has no reference data"), "{missing}");
    });
}

/// The lists of versions that an import reads are longer than those of any page.
#[test]
fn exported_package_of_many_records_changes_nothing() {
    on_both(async |register| {
        add(&register, 1_200, 1).await.unwrap();
        let package = export(&register.store, None).await.unwrap().0;
        let summary = import(&register.store, &package).await.unwrap();
        assert_eq!((summary.added, summary.changed, summary.removed, summary.revision), (0, 0, 0, None));
    });
}
