//! REST and GraphQL: two thin mouths of the same functions.
use crate::support::{Register, on_both};
use serde_json::{Map, Value, json};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use thb_register::kinds::actions::Action;
use thb_register::page::{Cursor, Key, Limit, List};
use thb_register::service::{self, Store};

/// The same record, whole, in both surfaces: names in camelCase, closed lists in capitals, all else alike.
#[test]
fn both_show_the_same_record() {
    on_both(async |register| {
        let whole = "{ actions(first: 500) { totalCount revision nodes { id title summary officialText note reporter { id name } countries { code name }
            regions { id name } organisations { organisation { id name shortName type } role } source { document section row } access since until
            code plan { id title } chapter { number title } objective { number title } letter timetable { text kind deadline }
            responsible { organisation { id name shortName type } role } responsibleText indicator
            stateOfPlay { asOf status summary officialText references dates } status overdue } } }";
        let graph = register.data(whole, json!({})).await["actions"].take();
        let rest = register.get("/v1/actions?limit=500").await;
        assert_eq!((&rest["total"], &rest["revision"]), (&graph["totalCount"], &graph["revision"]));
        assert_eq!(as_graphql(&rest["items"]), graph["nodes"]);
        assert_eq!(graph["nodes"].as_array().unwrap().len(), 47);
    });
}

/// Answers differ in the writing of names and of closed lists.
fn as_graphql(value: &Value) -> Value {
    match value {
        Value::Array(items) => items.iter().map(as_graphql).collect(),
        Value::Object(members) => {
            let member = |(name, value): (&String, &Value)| {
                let closed = ["type", "role", "kind", "status", "access"].contains(&name.as_str());
                let value = match value.as_str().filter(|_| closed) {
                    Some(text) => json!(text.to_uppercase()),
                    None => as_graphql(value),
                };
                (camel(name), value)
            };
            Value::Object(members.iter().map(member).collect::<Map<_, _>>())
        }
        other => other.clone(),
    }
}

fn camel(name: &str) -> String {
    let mut words = name.split('_');
    let first = words.next().unwrap_or_default().to_owned();
    words.fold(first, |name, word| name + &word[..1].to_uppercase() + &word[1..])
}

#[test]
fn a_cursor_belongs_to_its_query() {
    on_both(async |register| {
        let next = register.get("/v1/actions?chapter=5&sort=title&limit=2").await["links"]["next"].clone();
        let cursor = next.as_str().unwrap().rsplit_once("after=").unwrap().1.to_owned();
        assert_eq!(
            refused(&register, &format!("/v1/actions?chapter=5&sort=title&limit=9&after={cursor}")).await,
            None,
            "another size is no other query"
        );
        for query in [
            "chapter=5&sort=-title",
            "chapter=6&sort=title",
            "chapter=5",
            "chapter=5&sort=title&as_of=1",
            "chapter=5&sort=title&status=done",
        ] {
            let detail = refused(&register, &format!("/v1/actions?{query}&after={cursor}")).await.unwrap();
            assert!(detail.starts_with("belongs to another query"), "{query}: {detail}");
        }
        assert!(refused(&register, &format!("/v1/countries?after={cursor}")).await.is_some());
        let other = register.get("/v1/countries?limit=1").await["links"]["next"]
            .as_str()
            .unwrap()
            .replace("countries", "organisations");
        assert!(refused(&register, &other).await.is_some());
    });
}

async fn refused(register: &Register, path: &str) -> Option<String> {
    let answer = register.answer(path).await;
    let fault = answer.json()["errors"][0].clone();
    (answer.status == 400).then(|| {
        assert_eq!(fault["name"], "after");
        fault["detail"].as_str().unwrap().to_owned()
    })
}

#[test]
fn a_forged_cursor_is_refused() {
    on_both(async |register| {
        let list = || List { limit: Limit::try_from(1).unwrap(), ..List::default() };
        let page = service::list::<Action, Arc<Action>>(&register.store, list()).await.unwrap();
        let genuine = page.next().unwrap().clone();
        assert_eq!(genuine.keys, [Key::Number(10), Key::Text("16633-06-1.1.a".into())]);
        for keys in [
            vec![],
            vec![Key::Number(10)],
            vec![Key::Text("10".into()), Key::Text("a".into())],
            vec![Key::Number(i64::MAX), Key::Text("a".into())],
            vec![Key::Number(10), Key::Text("\0".into())],
            vec![Key::Number(10), Key::Text("a".into()), Key::Number(1)],
        ] {
            let after = Cursor { keys, ..genuine.clone() };
            assert!(refused(&register, &format!("/v1/actions?limit=1&after={after}")).await.is_some(), "{after:?}");
        }
    });
}

#[test]
fn links_are_the_same_in_body_and_header() {
    on_both(async |register| {
        let answer = register.answer("/v1/actions?limit=2&chapter=5").await;
        let links = &answer.json()["links"];
        let (this, next) = (links["self"].as_str().unwrap(), links["next"].as_str().unwrap());
        assert_eq!(this, "/v1/actions?limit=2&chapter=5");
        assert_eq!(answer.header("link"), format!("<{this}>; rel=\"self\", <{next}>; rel=\"next\""));
    });
}

/// However long a list is, it costs the same number of statements.
#[test]
fn a_list_costs_the_same_statements_however_long() {
    on_both(async |register| {
        let count = Arc::new(AtomicUsize::new(0));
        let mut db = register.store.db.clone();
        let counter = count.clone();
        db.set_metric_callback(move |_| {
            counter.fetch_add(1, Ordering::Relaxed);
        });
        let store = Store::over(db);
        let cost = async |limit| {
            count.store(0, Ordering::Relaxed);
            let list = List { limit: Limit::try_from(limit).unwrap(), ..List::default() };
            let page = service::list::<Action, Arc<Action>>(&store, list).await.unwrap();
            (page.items.len(), count.load(Ordering::Relaxed))
        };
        // The newest revision, the names (nine tables, once a revision, and once more the newest revision, whether they are of that
        // one), the total, the rows, and their parts in seven tables.
        assert_eq!(cost(1).await, (1, 20));
        // The names and the total are kept.
        assert_eq!(cost(1).await, (1, 9));
        assert_eq!(cost(500).await, (47, 9));
    });
}
