//! Versions of records: earlier values stay readable, failed changes are rolled back, and one of several concurrent writers succeeds.
use crate::answers::each;
use crate::databases::InitialData;
use crate::support::{author, latest, on_both, on_both_with};
use chrono::{TimeDelta, Utc};
use entity::Revision;
use sea_orm::{ConnectionTrait, Database};
use serde_json::json;
use std::sync::Arc;
use thb_register::error::Error;
use thb_register::kinds::actions::{Action, ActionInput};
use thb_register::package::{Contents, Package};
use thb_register::service::queries;
use thb_register::service::write::{NewRevision, PendingRevision};
use thb_register::store::{Limits, Scope, Store};
use tokio::sync::Barrier;
use tokio::task::JoinSet;

fn input(title: &str) -> ActionInput {
    let contents = Contents::of(&Package::bundled().unwrap()).unwrap();
    let mut input = contents.actions[0].1.clone();
    input.common.title = title.into();
    input
}

async fn title(store: &Store, id: &str, as_of: Option<&str>) -> Result<String, Error> {
    let as_of = as_of.map(|text| text.parse().unwrap());
    let snapshot = store.snapshot(Scope::Public).await?;
    queries::get::<Action, Arc<Action>>(&snapshot, id, as_of).await.map(|action| action.shared.title.clone())
}

#[test]
fn revision_holds_many_changes_and_as_of_returns_earlier_values() {
    on_both(async |register| {
        let before = Utc::now();
        let store = &register.store;
        let change = PendingRevision::begin(&register.store, author("second")).await.unwrap();
        change.add::<Action>(&[("new".into(), input("New"))]).await.unwrap();
        change.replace::<Action>("16633-06-1.1.a", Some(Revision(1)), input("Once")).await.unwrap();
        change.replace::<Action>("16633-06-1.1.a", Some(Revision(2)), input("Twice")).await.unwrap();
        change.remove::<Action>("16633-06-1.1.b", None).await.unwrap();
        assert_eq!(change.commit().await.unwrap(), Revision(2));

        assert_eq!(title(store, "16633-06-1.1.a", None).await.unwrap(), "Twice");
        let first = title(store, "16633-06-1.1.a", Some("1")).await.unwrap();
        assert_eq!(first, "Sharing of lists of main origin and transit countries and routes");
        assert!(matches!(title(store, "16633-06-1.1.b", None).await, Err(Error::NotFound { .. })));
        assert!(title(store, "16633-06-1.1.b", Some("1")).await.is_ok());
        assert!(matches!(title(store, "new", Some("1")).await, Err(Error::NotFound { .. })));

        let now = register.get("/v1/actions?chapter=1&limit=2").await;
        assert_eq!(
            (each(&now["items"], "/title")[0], &now["total"], &now["revision"]),
            ("Twice", &json!(7), &json!(2))
        );
        let then = register.get("/v1/actions?chapter=1&limit=2&as_of=1").await;
        assert_eq!(
            (each(&then["items"], "/code"), &then["total"], &then["revision"]),
            (vec!["1.1.a", "1.1.b"], &json!(7), &json!(1))
        );
        assert_eq!(then["items"][1]["until"], 2);

        let late = Utc::now().to_rfc3339().replace('+', "%2B");
        assert_eq!(register.get(&format!("/v1/actions?as_of={late}")).await["revision"], 2);
        let tomorrow = (Utc::now() + TimeDelta::days(1)).to_rfc3339().replace('+', "%2B");
        let refused = register.answer(&format!("/v1/actions?as_of={tomorrow}")).await.json();
        assert_eq!(refused["errors"][0]["detail"], "must not be in the future");
        let early = before.to_rfc3339().replace('+', "%2B");
        assert_eq!(register.get(&format!("/v1/actions?as_of={early}")).await["revision"], 1);
        let data = register.data(r#"{ a: action(id: "16633-06-1.1.a", asOf: 1) { since until } b: action(id: "16633-06-1.1.a", asOf: "2") { title since } }"#, json!({})).await;
        assert_eq!(data, json!({ "a": { "since": 1, "until": 2 }, "b": { "title": "Twice", "since": 2 } }));
    });
}

#[test]
fn failed_change_is_rolled_back() {
    on_both(async |register| {
        let change = PendingRevision::begin(&register.store, author("fails")).await.unwrap();
        change.add::<Action>(&[("new".into(), input("New"))]).await.unwrap();
        change.remove::<Action>("16633-06-1.1.a", None).await.unwrap();
        assert!(matches!(
            change.add::<Action>(&[("16633-06-8.1.c".into(), input("Taken"))]).await,
            Err(Error::IdAlreadyExists { .. })
        ));
        drop(change);
        assert_eq!(latest(&register.store).await, Revision(1));
        assert!(title(&register.store, "16633-06-1.1.a", None).await.is_ok());

        let change = PendingRevision::begin(&register.store, author("removes")).await.unwrap();
        change.remove::<Action>("16633-06-1.1.a", None).await.unwrap();
        change.commit().await.unwrap();
        let change = PendingRevision::begin(&register.store, author("again")).await.unwrap();
        let again = change.add::<Action>(&[("16633-06-1.1.a".into(), input("Again"))]).await;
        assert!(matches!(again, Err(Error::IdAlreadyExists { .. })), "an id is never reused");
    });
}

#[test]
fn one_of_many_concurrent_writers_succeeds() {
    const WRITERS: usize = 5;
    const ROUNDS: i64 = 4;
    on_both(async |register| {
        let store = &register.store;
        for round in 1..=ROUNDS {
            let together = Arc::new(Barrier::new(WRITERS));
            let mut writers = JoinSet::new();
            for writer in 0..WRITERS {
                let (store, together, input) = (store.clone(), together.clone(), input(&format!("{round} {writer}")));
                writers.spawn(async move {
                    together.wait().await;
                    let change = PendingRevision::begin(&store, author("race")).await?;
                    change.replace::<Action>("16633-06-1.1.a", Some(Revision(round)), input.clone()).await?;
                    change.commit().await
                });
            }
            let results = writers.join_all().await;
            assert_eq!(results.iter().filter(|result| result.is_ok()).count(), 1, "{results:?}");
            let conflicts = results.iter().filter(|result| matches!(result, Err(Error::Conflict { .. }))).count();
            assert_eq!(conflicts, WRITERS - 1, "{results:?}");
        }
        assert_eq!(latest(store).await, Revision(ROUNDS + 1), "a failed writer adds no revision");
    });
}

#[test]
fn empty_register_returns_empty_lists() {
    on_both_with(InitialData::Empty, async |register| {
        let list = register.get("/v1/actions").await;
        let this = format!("{}/v1/actions", register.url);
        let links =
            json!({ "self": this, "first": this, "prev": null, "next": null, "last": format!("{this}?page=1") });
        assert_eq!(
            list,
            json!({ "items": [], "total": 0, "pages": 0, "revision": 0, "next_cursor": null, "links": links })
        );
        assert_eq!(
            register.data("{ register { revision updatedAt } }", json!({})).await,
            json!({ "register": { "revision": 0, "updatedAt": null } })
        );
        assert_eq!(register.answer("/").await.status, 200);
    });
}

/// Each revision has a time of its own, in whole milliseconds. Sent back as text, it names the revision.
#[test]
fn time_of_a_revision_names_it() {
    on_both(async |register| {
        for round in 0..5 {
            let change = PendingRevision::begin(&register.store, author("fast")).await.unwrap();
            change.replace::<Action>("16633-06-1.1.a", None, input(&format!("Round {round}"))).await.unwrap();
            change.commit().await.unwrap();
        }
        let feed = register.get("/v1/changes?after=1").await;
        let mut times: Vec<_> = each(&feed["items"], "/at");
        times.dedup();
        assert_eq!(times.len(), 5);
        for (revision, time) in (2..).zip(times) {
            let fraction = time.split_once('.').map_or("", |(_, fraction)| fraction.trim_end_matches('Z'));
            assert!(fraction.len() <= 3, "{time}");
            assert_eq!(register.get(&format!("/v1/actions?as_of={time}")).await["revision"], revision, "{time}");
        }
    });
}

#[test]
fn as_of_a_day_is_its_last_revision() {
    on_both(async |register| {
        for _ in 0..2 {
            let change = PendingRevision::begin(&register.store, author("more")).await.unwrap();
            change.commit().await.unwrap();
        }
        let database = Database::connect(&register.database_url).await.unwrap();
        let days = ["2026-01-01T23:59:59.999+00:00", "2026-01-02T00:00:00+00:00", "2026-01-02T23:59:59.999+00:00"];
        for (number, day) in (1..).zip(days) {
            let update = format!("update revision set at = '{day}' where number = {number}");
            database.execute_unprepared(&update).await.unwrap();
        }
        database.close().await.unwrap();
        for (day, revision) in [("2026-01-01", 1), ("2026-01-02", 3), ("2026-01-03", 3)] {
            assert_eq!(register.get(&format!("/v1/actions?as_of={day}&limit=1")).await["revision"], revision, "{day}");
            let data = register.data(&format!("{{ actions(asOf: \"{day}\") {{ revision }} }}"), json!({})).await;
            assert_eq!(data["actions"]["revision"], revision, "{day}");
        }
        let today = Utc::now().format("%Y-%m-%d");
        assert_eq!(register.get(&format!("/v1/actions?as_of={today}&limit=1")).await["revision"], 3);
        assert_eq!(register.answer("/v1/actions?as_of=2025-12-31").await.status, 400);
        assert_eq!(register.answer("/v1/actions?as_of=9999-12-31").await.status, 400);
    });
}

/// The clock was ahead when a revision was written. Later ones keep the order, and the time that the register names can be read.
#[test]
fn revisions_keep_their_order_if_the_clock_goes_back() {
    on_both(async |register| {
        let future = NewRevision { at: Utc::now() + TimeDelta::days(400), ..author("ahead") };
        PendingRevision::begin(&register.store, future).await.unwrap().commit().await.unwrap();
        let change = PendingRevision::begin(&register.store, author("behind")).await.unwrap();
        change.replace::<Action>("16633-06-1.1.a", None, input("Behind")).await.unwrap();
        change.commit().await.unwrap();
        let feed = register.get("/v1/changes?after=2").await;
        let at = each(&feed["items"], "/at")[0];
        assert_eq!(register.get(&format!("/v1/actions?as_of={at}&limit=1")).await["revision"], 3);
    });
}

/// The migration to whole milliseconds rounds up. Of two equal times, the later revision wins.
#[test]
fn migration_rounds_times_up_to_milliseconds() {
    on_both(async |register| {
        for _ in 0..4 {
            PendingRevision::begin(&register.store, author("more")).await.unwrap().commit().await.unwrap();
        }
        let database = Database::connect(&register.database_url).await.unwrap();
        let times = ["09:00:00", "09:00:00.250", "09:00:00.999001", "09:00:01.000001", "09:00:01.000999"];
        for (number, time) in (1..).zip(times) {
            let update = format!("update revision set at = '2026-01-01T{time}+00:00' where number = {number}");
            database.execute_unprepared(&update).await.unwrap();
        }
        let undo = "delete from seaql_migrations where version = 'm0010_revision_milliseconds'";
        database.execute_unprepared(undo).await.unwrap();
        database.close().await.unwrap();
        let store = Store::open(&register.database_url, Limits { connections: 2, record_cache: 0 }).await.unwrap();
        assert_eq!(store.pending_migrations().await.unwrap(), 1);
        store.migrate().await.unwrap();
        let snapshot = store.snapshot(Scope::Public).await.unwrap();
        for (time, revision) in [("00Z", 1), ("00.250Z", 2), ("00.999Z", 2), ("01Z", 3), ("01.001Z", 5)] {
            let as_of = format!("2026-01-01T09:00:{time}").parse().unwrap();
            assert_eq!(snapshot.at(Some(as_of)).await.unwrap().revision(), Revision(revision), "{time}");
        }
        drop(snapshot);
        store.close().await.unwrap();
    });
}
