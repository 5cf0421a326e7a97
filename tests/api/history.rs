//! The history of a record, and the change feed of the register.
use crate::answers::each;
use crate::databases::InitialData;
use crate::support::{Register, author, inputs, on_both, on_both_with};
use proptest::prelude::*;
use proptest::sample::Index;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use thb_register::kinds::actions::{Action, ActionInput};
use thb_register::package::{Contents, Package};
use thb_register::service::write::PendingRevision;
use tokio::runtime::Handle;
use tokio::task::block_in_place;

fn input(title: &str) -> ActionInput {
    let contents = Contents::of(&Package::bundled().unwrap()).unwrap();
    let mut input = contents.actions[0].1.clone();
    input.common.title = title.into();
    input
}

#[test]
fn history_lists_changed_fields() {
    on_both(async |register| {
        let id = "16633-06-1.1.a";
        let (_, stored) = inputs::<Action>(&register.store).await.remove(0);
        let mut edited = stored.clone();
        edited.common.title = "Another title".into();
        edited.deadline = Some("2006-04".parse().unwrap());
        let change = PendingRevision::begin(&register.store, author("edits")).await.unwrap();
        change.replace::<Action>(id, None, stored.clone()).await.unwrap();
        change.replace::<Action>(id, None, edited.clone()).await.unwrap();
        change.commit().await.unwrap();
        let change = PendingRevision::begin(&register.store, author("removes")).await.unwrap();
        change.remove::<Action>(id, None).await.unwrap();
        change.commit().await.unwrap();

        let history = register.get(&format!("/v1/actions/{id}/history")).await;
        assert_eq!((&history["total"], &history["revision"]), (&json!(3), &json!(3)));
        assert_eq!(each(&history["items"], "/event"), ["removed", "changed", "added"]);
        let items = history["items"].as_array().unwrap();
        assert_eq!(
            (&items[0]["record"], &items[0]["changes"], &items[0]["revision"]),
            (&Value::Null, &json!([]), &json!(3))
        );
        let (before, after) = (&stored.common.title, "Another title");
        let timetable = |deadline, earliest, latest| {
            json!({ "text": "March 2006", "kind": "by", "deadline": deadline, "deadline_earliest": earliest,
                "deadline_latest": latest })
        };
        let timetables =
            [timetable("2006-03", "2006-03-01", "2006-03-31"), timetable("2006-04", "2006-04-01", "2006-04-30")];
        assert_eq!(
            items[1]["changes"],
            json!([
                { "field": "timetable", "before": timetables[0], "after": timetables[1] },
                { "field": "title", "before": before, "after": after },
            ])
        );
        assert_eq!((&items[1]["record"]["since"], &items[1]["record"]["until"]), (&json!(2), &json!(3)));
        assert_eq!(items[2]["record"]["title"], *before);
        assert_eq!(register.answer("/v1/actions/none/history").await.json()["code"], "not_found");
        assert_eq!(register.answer(&format!("/v1/actions/{id}/history?limit=1")).await.status, 400);
        for path in ["projects/12401-11-at-02", "agreements/12401-11-europol-a1-04", "cooperation/12401-11-cy-01"] {
            assert_eq!(each(&register.get(&format!("/v1/{path}/history")).await["items"], "/event"), ["added"]);
        }
    });
}

#[test]
fn feed_contains_the_first_import() {
    on_both(async |register| {
        let (mut seen, mut next) = (vec![], Some("/v1/changes?limit=100".to_owned()));
        while let Some(address) = next {
            let page = register.get(&address).await;
            assert_eq!(page["total"], 578);
            assert!(each(&page["items"], "/event").iter().all(|event| *event == "added"));
            seen.extend(each(&page["items"], "/id").into_iter().map(ToOwned::to_owned));
            next = page["links"]["next"].as_str().map(ToOwned::to_owned);
        }
        assert!(seen.is_sorted() && seen.len() == 578, "the feed has each record once, in the order of the ids");
        let after = register.get("/v1/changes?after=1").await;
        assert_eq!((&after["items"], &after["links"]["next"]), (&json!([]), &Value::Null));
        for wrong in ["after=x", "after=W10", "revision=2", "limit=501", "sort=title", "include=x", "kind=x"] {
            assert_eq!(register.answer(&format!("/v1/changes?{wrong}")).await.status, 400, "{wrong}");
        }
    });
}

/// A random change of one record. It removes or replaces an existing record, or adds a new one.
#[derive(Clone, Debug)]
struct Step {
    selection: Index,
    remove: bool,
}

/// Replays the feed of random revisions from the start.
#[test]
fn replaying_the_feed_gives_the_ids_of_every_revision() {
    let step = (any::<Index>(), any::<bool>()).prop_map(|(selection, remove)| Step { selection, remove });
    let revisions = proptest::collection::vec(proptest::collection::vec(step, 1..6), 1..8);
    on_both_with(InitialData::Empty, async |register| {
        let config = ProptestConfig { cases: 8, failure_persistence: None, ..ProptestConfig::default() };
        let mut runner = proptest::test_runner::TestRunner::new(config);
        let mut world = World::start(&register).await;
        let replayed = runner.run(&revisions, |revisions| {
            block_in_place(|| Handle::current().block_on(world.write_revisions(&register, revisions)));
            Ok(())
        });
        replayed.unwrap();
        world.check(&register).await;
    });
}

/// The ids that were current at each revision.
struct World(std::sync::Mutex<Vec<BTreeSet<String>>>);

impl World {
    /// Imports the reference data only.
    async fn start(register: &Register) -> Self {
        let mut tables = Package::bundled().unwrap().tables().clone();
        let reference_tables = [
            "countries",
            "regions",
            "organisations",
            "documents",
            "programmes",
            "exchange_rates",
            "plans",
            "chapters",
            "objectives",
        ];
        for (_, text) in tables.iter_mut().filter(|(name, _)| !reference_tables.contains(&name.as_str())) {
            let header = text.lines().next().unwrap_or_default().to_owned();
            *text = header + "\n";
        }
        let package = Package::new(Package::bundled().unwrap().text().into(), tables).unwrap();
        crate::packages::import(&register.store, &package).await.unwrap();
        Self(std::sync::Mutex::new(vec![BTreeSet::new(), BTreeSet::new()]))
    }

    async fn write_revisions(&self, register: &Register, revisions: Vec<Vec<Step>>) {
        for steps in revisions {
            let mut state = self.0.lock().unwrap().last().unwrap().clone();
            let used: BTreeSet<String> = self.0.lock().unwrap().iter().flatten().cloned().collect();
            let change = PendingRevision::begin(&register.store, author("random")).await.unwrap();
            let mut last_number = used.len();
            for Step { selection, remove } in steps {
                let existing = state.iter().nth(selection.index(state.len() + 1)).cloned();
                match existing {
                    Some(id) if remove => {
                        change.remove::<Action>(&id, None).await.unwrap();
                        state.remove(&id);
                    }
                    Some(id) => change.replace::<Action>(&id, None, input("Replaced")).await.unwrap(),
                    None => {
                        last_number += 1;
                        let id = format!("new-{last_number:04}-{}", change.revision.0);
                        change.add::<Action>(&[(id.clone(), input("New"))]).await.unwrap();
                        state.insert(id);
                    }
                }
            }
            change.commit().await.unwrap();
            self.0.lock().unwrap().push(state);
        }
    }

    async fn check(&mut self, register: &Register) {
        let mut ids = BTreeSet::new();
        let mut by_revision: BTreeMap<u64, Vec<(String, String)>> = BTreeMap::new();
        let mut next = Some("/v1/changes?limit=7".to_owned());
        while let Some(address) = next {
            let page = register.get(&address).await;
            for item in page["items"].as_array().unwrap() {
                let text = |name: &str| item[name].as_str().unwrap().to_owned();
                by_revision.entry(item["revision"].as_u64().unwrap()).or_default().push((text("event"), text("id")));
            }
            next = page["links"]["next"].as_str().map(ToOwned::to_owned);
        }
        for (revision, state) in self.0.lock().unwrap().iter().enumerate() {
            for (event, id) in by_revision.remove(&(revision as u64)).unwrap_or_default() {
                assert!(match event.as_str() {
                    "added" => ids.insert(id),
                    "changed" => ids.contains(&id),
                    _ => ids.remove(&id),
                });
            }
            assert_eq!(ids, *state, "revision {revision}");
        }
    }
}
