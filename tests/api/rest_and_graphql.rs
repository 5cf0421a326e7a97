//! REST and GraphQL return the same data and share their cursors.
use crate::support::{Register, on_both};
use serde_json::{Map, Value, json};
use std::sync::Arc;
use thb_register::kinds::actions::Action;
use thb_register::query::paging::{ListRequest, PageSize, PageWindow};
use thb_register::service::queries;
use thb_register::store::{Scope, SortValue};

/// The number of statements of a list, cold and warm, as counted by `Register::cold_and_warm`. Cold: the thirteen tables of reference data,
/// the ids of restricted records, the total, the rows, and one statement for each table with parts of them. The page of projects has linked
/// records with amounts, so one more statement reads their projects. Warm: none, because the page is cached.
const LIST_STATEMENTS: [(&str, (usize, usize)); 4] =
    [("actions", (24, 0)), ("projects", (26, 0)), ("agreements", (26, 0)), ("cooperation", (24, 0))];

/// GraphQL has names in camelCase and enum values in capitals. Everything else is as in REST.
#[test]
fn rest_and_graphql_return_the_same_record() {
    on_both(async |register| {
        let whole = "{ actions(first: 500) { totalCount revision nodes { id kind url htmlUrl title summary officialText note reporter { id name } countriesWithRoles { country { code name } role }
            regions { id name } organisations { organisation { id name shortName type: organisationType } role } source { document section row caveats } access since until
            code plan { id title } chapter { number title } objective { number title } letter timetable { text kind deadline deadlineEarliest deadlineLatest }
            responsible { organisation { id name shortName type: organisationType } role } responsibleText indicator
            stateOfPlay { asOf asOfEarliest asOfLatest status summary officialText references dates datesEarliest datesLatest } status overdue } } }";
        let graph = register.data(whole, json!({})).await["actions"].take();
        let rest = register.get("/v1/actions?limit=500").await;
        assert_eq!((&rest["total"], &rest["revision"]), (&graph["totalCount"], &graph["revision"]));
        assert_eq!(as_graphql(&rest["items"]), graph["nodes"]);
        assert_eq!(graph["nodes"].as_array().unwrap().len(), 47);
    });
}

/// Converts an answer of REST to one of GraphQL.
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
                if name == "countries" {
                    return ("countriesWithRoles".into(), with_roles(&value));
                }
                (camel(name), value)
            };
            Value::Object(members.iter().map(member).collect::<Map<_, _>>())
        }
        other => other.clone(),
    }
}

/// Nests the code and the name of each country.
fn with_roles(countries: &Value) -> Value {
    let country = |country: &Value| json!({ "country": { "code": country["code"], "name": country["name"] }, "role": country["role"] });
    countries.as_array().unwrap().iter().map(country).collect()
}

fn camel(name: &str) -> String {
    let mut words = name.split('_');
    let first = words.next().unwrap_or_default().to_owned();
    words.fold(first, |name, word| name + &word[..1].to_uppercase() + &word[1..])
}

#[test]
fn rejects_cursor_of_another_query() {
    on_both(async |register| {
        let next = register.get("/v1/actions?chapter=5&sort=title&limit=2").await["links"]["next"].clone();
        let cursor = next.as_str().unwrap().rsplit_once("after=").unwrap().1.to_owned();
        assert_eq!(
            rejection(&register, &format!("/v1/actions?chapter=5&sort=title&limit=9&after={cursor}")).await,
            None,
            "the page size may change"
        );
        for query in [
            "chapter=5&sort=-title",
            "chapter=6&sort=title",
            "chapter=5",
            "chapter=5&sort=title&as_of=1",
            "chapter=5&sort=title&status=done",
        ] {
            let detail = rejection(&register, &format!("/v1/actions?{query}&after={cursor}")).await.unwrap();
            assert!(detail.starts_with("belongs to another query"), "{query}: {detail}");
        }
        assert!(rejection(&register, &format!("/v1/countries?after={cursor}")).await.is_some());
        let other = register.get("/v1/countries?limit=1").await["links"]["next"]
            .as_str()
            .unwrap()
            .replace("countries", "organisations");
        assert!(rejection(&register, &other).await.is_some());
    });
}

/// The order of the values of a filter has no meaning, so a cursor does not depend on it.
#[test]
fn cursor_survives_another_order_of_filter_values() {
    on_both(async |register| {
        let page = register.get("/v1/projects?country=NG&country=BJ&limit=1").await;
        let cursor = page["links"]["next"].as_str().unwrap().rsplit_once("after=").unwrap().1;
        let second = register.get(&format!("/v1/projects?country=NG&country=BJ&limit=1&after={cursor}")).await;
        let swapped = register.get(&format!("/v1/projects?limit=1&country=BJ&country=NG&after={cursor}")).await;
        assert_eq!(second["items"], swapped["items"]);
        assert!(rejection(&register, &format!("/v1/projects?country=NG&after={cursor}")).await.is_some());
    });
}

/// Returns the detail of the error for `after`, or nothing if the status is not 400.
async fn rejection(register: &Register, path: &str) -> Option<String> {
    let answer = register.answer(path).await;
    let fault = answer.json()["errors"][0].clone();
    (answer.status == 400).then(|| {
        assert_eq!(fault["name"], "after");
        fault["detail"].as_str().unwrap().to_owned()
    })
}

#[test]
fn rejects_forged_cursor() {
    on_both(async |register| {
        let window = PageWindow { limit: PageSize::try_from(1).unwrap(), ..PageWindow::default() };
        let list = || ListRequest { window: window.clone(), ..ListRequest::default() };
        let snapshot = register.store.snapshot(Scope::Public).await.unwrap();
        let page = queries::list::<Action, Arc<Action>>(&snapshot, list()).await.unwrap();
        let genuine = page.next().unwrap().clone();
        assert_eq!(genuine.values(), [SortValue::Number(10), SortValue::Text("16633-06-1.1.a".into())]);
        for keys in [
            vec![],
            vec![SortValue::Number(10)],
            vec![SortValue::Text("10".into()), SortValue::Text("a".into())],
            vec![SortValue::Number(i64::MAX), SortValue::Text("a".into())],
            vec![SortValue::Number(10), SortValue::Text("\0".into())],
            vec![SortValue::Number(10), SortValue::Text("a".into()), SortValue::Number(1)],
        ] {
            let after = snapshot.cursor(genuine.query(), keys);
            assert!(rejection(&register, &format!("/v1/actions?limit=1&after={after}")).await.is_some(), "{after:?}");
        }
    });
}

#[test]
fn links_in_body_and_header_are_equal() {
    on_both(async |register| {
        for path in [
            "/v1/actions?limit=2&chapter=5",
            "/v1/actions?limit=2&chapter=5&page=3",
            "/v1/actions?limit=0",
            "/v1/countries?page=2",
            "/v1/revisions",
            "/v1/changes?page=5&limit=7",
            "/v1/search?q=traffick*&page=2&limit=2",
            "/v1/lists",
            "/v1/actions/16633-06-1.1.a/history",
        ] {
            let answer = register.answer(path).await;
            let links = &answer.json()["links"];
            assert_eq!(links["self"], format!("{}{path}", register.url));
            let names = ["self", "first", "prev", "next", "last"];
            let given =
                names.into_iter().filter_map(|name| Some(format!("<{}>; rel=\"{name}\"", links[name].as_str()?)));
            assert_eq!(answer.header("link"), given.collect::<Vec<_>>().join(", "), "{path}");
        }
    });
}

/// The second request has the same parameters in another order, so that it misses the response cache.
async fn list_statements(register: &Register, path: &str, limit: usize) -> (usize, usize) {
    let first = format!("/v1/{path}?limit={limit}&sort=title");
    let second = format!("/v1/{path}?sort=title&limit={limit}");
    register.cold_and_warm([&first, &second]).await
}

#[test]
fn list_costs_the_expected_number_of_statements() {
    on_both(async |register| {
        let mut costs = vec![];
        for (path, _) in LIST_STATEMENTS {
            costs.push((path, list_statements(&register, path, 20).await));
        }
        assert_eq!(costs, LIST_STATEMENTS);
    });
}

/// The second page: after the first, before the third, and by its number. A page by cursor may be read in two ranges.
#[test]
fn page_costs_no_more_statements_by_another_name() {
    on_both(async |register| {
        for (path, _) in LIST_STATEMENTS {
            let list = format!("/v1/{path}?limit=15&sort=title");
            let linked = |page: &Value, name: &str| {
                let link = page["links"][name].as_str().unwrap();
                link.strip_prefix(&register.url).unwrap().to_owned()
            };
            let after = linked(&register.get(&list).await, "next");
            let third = register.get(&linked(&register.get(&after).await, "next")).await;
            let mut costs = vec![];
            for address in [after, linked(&third, "prev"), format!("{list}&page=2")] {
                costs.push(register.cold_and_warm([&address, &format!("{address}&format=json")]).await);
            }
            let [after, before, number] = costs[..] else { panic!("three pages") };
            assert!(before == after && number.0 <= after.0 && number.1 == after.1, "{path}: {costs:?}");
        }
    });
}

#[test]
fn list_costs_the_same_number_of_statements_whatever_its_length() {
    on_both(async |register| {
        for (path, _) in LIST_STATEMENTS {
            let (short, long) =
                (list_statements(&register, path, 2).await, list_statements(&register, path, 200).await);
            // A page with linked records that have amounts needs one more statement, whatever their number.
            let (more, linked) = (long.0 - short.0, usize::from(path != "actions"));
            assert!(more <= linked && short.1 == long.1, "{path}: {short:?} {long:?}");
        }
    });
}
