//! Versions of records: earlier values stay readable, failed changes are rolled back, and one of several concurrent writers succeeds.
use crate::support::{InitialData, author, each, latest, on_both, on_both_with};
use chrono::{TimeDelta, Utc};
use entity::Revision;
use serde_json::json;
use std::sync::Arc;
use thb_register::error::Error;
use thb_register::kinds::actions::{Action, ActionInput};
use thb_register::package::{Contents, Package};
use thb_register::service::queries;
use thb_register::service::write::PendingRevision;
use thb_register::store::{Scope, Store};
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
        assert_eq!(
            list,
            json!({
                "items": [], "total": 0, "revision": 0,
                "links": { "self": format!("{}/v1/actions", register.url), "next": null }
            })
        );
        assert_eq!(
            register.data("{ register { revision updatedAt } }", json!({})).await,
            json!({ "register": { "revision": 0, "updatedAt": null } })
        );
        assert_eq!(register.answer("/").await.status, 200);
    });
}
