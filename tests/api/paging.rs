//! Whatever the filter, the order and the page size: all pages together are the list, each record once, in order, in both
//! surfaces. A plain model, read from the data package, says what is right.
use crate::support::{Register, each, on_both};
use entity::vocabulary::{ActionStatus, TimetableKind};
use entity::{Edtf, edtf};
use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use serde_json::{Value, json};
use std::cmp::Ordering;
use thb_register::kinds::actions::{ActionFilter, ActionInput, ActionSort};
use thb_register::package::{Contents, Package};
use tokio::runtime::Handle;
use tokio::task::block_in_place;

type Actions = Vec<(String, ActionInput)>;

#[derive(Clone, Debug)]
struct Walk {
    filter: ActionFilter,
    sort: Vec<ActionSort>,
    size: usize,
    as_of: bool,
}

#[test]
fn all_pages_together_are_the_list() {
    let actions = Contents::of(&Package::bundled().unwrap()).unwrap().actions;
    on_both(async |register| {
        let mut runner = proptest::test_runner::TestRunner::new(ProptestConfig {
            cases: 40,
            failure_persistence: None,
            ..ProptestConfig::default()
        });
        let walked = runner.run(&walk(), |walk| {
            block_in_place(|| Handle::current().block_on(walk.check(&register, &actions)));
            Ok(())
        });
        walked.unwrap();
    });
}

impl Walk {
    async fn check(&self, register: &Register, actions: &Actions) {
        let expected = self.expected(actions);
        assert_eq!(self.by_rest(register, expected.len()).await, expected, "REST");
        assert_eq!(self.by_graphql(register, expected.len()).await, expected, "GraphQL");
        assert_eq!(self.backwards(register, &expected).await, expected, "GraphQL, from the end");
    }

    async fn by_rest(&self, register: &Register, total: usize) -> Vec<String> {
        let mut query: Vec<(String, String)> = vec![("limit".into(), self.size.to_string())];
        for (key, value) in json!(self.filter).as_object().unwrap() {
            let values = if let Value::Array(values) = value { values.clone() } else { vec![value.clone()] };
            let text = |value: &Value| value.as_str().map_or_else(|| value.to_string(), ToOwned::to_owned);
            query.extend(values.iter().filter(|value| !value.is_null()).map(|value| (key.clone(), text(value))));
        }
        if !self.sort.is_empty() {
            let keys: Vec<_> = self.sort.iter().map(|key| json!(key).as_str().unwrap().to_owned()).collect();
            query.push(("sort".into(), keys.join(",")));
        }
        if self.as_of {
            query.push(("as_of".into(), "1".into()));
        }
        let mut next = Some(format!("/v1/actions?{}", serde_html_form::to_string(&query).unwrap()));
        let mut seen = vec![];
        while let Some(address) = next {
            let page = register.get(&address).await;
            assert_eq!(page["total"], total);
            let ids = each(&page["items"], "/id");
            seen.extend(ids.iter().map(|id| (*id).to_owned()));
            next = page["links"]["next"].as_str().map(ToOwned::to_owned);
            assert!(next.is_none() || ids.len() == self.size, "only the last page is short");
        }
        seen
    }

    async fn by_graphql(&self, register: &Register, total: usize) -> Vec<String> {
        let query = "query ($filter: ActionFilter, $sort: [ActionSort!], $asOf: AsOf, $first: Int, $after: String) {
            actions(filter: $filter, sort: $sort, asOf: $asOf, first: $first, after: $after) {
                totalCount nodes { id } pageInfo { hasNextPage endCursor } } }";
        let (filter, sort) = self.named();
        let (mut seen, mut after) = (vec![], Value::Null);
        loop {
            let variables = json!({ "filter": filter, "sort": sort, "asOf": self.as_of.then_some(1), "first": self.size, "after": after });
            let page = register.data(query, variables).await["actions"].take();
            assert_eq!(page["totalCount"], total);
            seen.extend(each(&page["nodes"], "/id").into_iter().map(ToOwned::to_owned));
            if page["pageInfo"]["hasNextPage"] == false {
                return seen;
            }
            after = page["pageInfo"]["endCursor"].clone();
        }
    }

    /// From the end to the beginning, each page in the order of the list.
    async fn backwards(&self, register: &Register, expected: &[String]) -> Vec<String> {
        let query = "query ($filter: ActionFilter, $sort: [ActionSort!], $last: Int, $before: String) {
            actions(filter: $filter, sort: $sort, last: $last, before: $before) {
                nodes { id } pageInfo { hasPreviousPage hasNextPage startCursor } } }";
        let (filter, sort) = self.named();
        let (mut seen, mut before) = (vec![], Value::Null);
        loop {
            let variables = json!({ "filter": filter, "sort": sort, "last": self.size, "before": before });
            let page = register.data(query, variables).await["actions"].take();
            assert_eq!(page["pageInfo"]["hasNextPage"], !before.is_null());
            let ids = each(&page["nodes"], "/id").into_iter().map(ToOwned::to_owned);
            seen.splice(0..0, ids);
            if page["pageInfo"]["hasPreviousPage"] == false {
                return seen;
            }
            assert!(seen.len() < expected.len(), "it goes on without an end");
            before = page["pageInfo"]["startCursor"].clone();
        }
    }

    /// Filter and sort keys as GraphQL has them.
    fn named(&self) -> (serde_json::Map<String, Value>, Vec<String>) {
        let filter = json!(self.filter);
        let filter = filter.as_object().unwrap().iter().map(|(key, value)| (camel(key), named(key, value))).collect();
        let sort = self.sort.iter().map(|key| constant(json!(key).as_str().unwrap())).collect();
        (filter, sort)
    }

    fn expected(&self, actions: &Actions) -> Vec<String> {
        let mut kept: Vec<_> = actions.iter().filter(|(_, action)| keeps(&self.filter, action)).collect();
        let by = |a: &ActionInput, b: &ActionInput| {
            self.sort.iter().map(|key| compare(*key, a, b)).find(|order| order.is_ne()).unwrap_or(Ordering::Equal)
        };
        kept.sort_by(|(a, left), (b, right)| {
            let unsorted =
                if self.sort.is_empty() { left.common.ordinal.cmp(&right.common.ordinal) } else { Ordering::Equal };
            by(left, right).then(unsorted).then(a.cmp(b))
        });
        kept.into_iter().map(|(id, _)| id.clone()).collect()
    }
}

/// `deadline_from` is `deadlineFrom`.
fn camel(key: &str) -> String {
    let mut words = key.split('_');
    let first = words.next().unwrap_or_default().to_owned();
    words.fold(first, |name, word| name + &word[..1].to_uppercase() + &word[1..])
}

/// The value of a closed list is a constant in GraphQL.
fn named(key: &str, value: &Value) -> Value {
    match value {
        Value::Array(values) if ["status", "timetable_kind"].contains(&key) => {
            values.iter().map(|value| json!(constant(value.as_str().unwrap()))).collect()
        }
        other => other.clone(),
    }
}

fn constant(key: &str) -> String {
    key.strip_prefix('-').map_or_else(|| key.to_uppercase(), |key| key.to_uppercase() + "_DESC")
}

fn keeps(filter: &ActionFilter, action: &ActionInput) -> bool {
    let ActionFilter {
        chapter,
        objective,
        code,
        responsible,
        timetable_kind,
        deadline_from,
        deadline_to,
        status,
        overdue,
        document,
    } = filter;
    let (earliest, latest) = edtf::days(action.deadline.as_ref());
    let cited = |number: &String| {
        *number == action.common.document || action.states.iter().any(|state| state.references.contains(number))
    };
    chapter.as_ref().is_none_or(|numbers| numbers.contains(&action.chapter))
        && objective.as_ref().is_none_or(|codes| {
            codes.iter().any(|code| (code.chapter, code.number) == (action.chapter, action.objective))
        })
        && code.as_ref().is_none_or(|codes| codes.contains(&action.code()))
        && responsible.as_ref().is_none_or(|ids| action.responsible.iter().any(|(id, _)| ids.contains(id)))
        && timetable_kind.as_ref().is_none_or(|kinds| kinds.contains(&action.timetable_kind))
        && deadline_from.as_ref().is_none_or(|date| action.deadline.is_some() && latest >= date.earliest())
        && deadline_to.as_ref().is_none_or(|date| action.deadline.is_some() && earliest <= date.latest())
        && status.as_ref().is_none_or(|statuses| action.status().is_some_and(|status| statuses.contains(&status)))
        && overdue.is_none_or(|overdue| overdue == action.overdue())
        && document.as_ref().is_none_or(|numbers| numbers.iter().any(cited))
}

fn compare(key: ActionSort, a: &ActionInput, b: &ActionInput) -> Ordering {
    let unknown = a.deadline.is_none().cmp(&b.deadline.is_none());
    let day = |action: &ActionInput, end: fn(&Edtf) -> String| action.deadline.as_ref().map(end);
    match key {
        ActionSort::Title => a.common.title.cmp(&b.common.title),
        ActionSort::TitleDesc => b.common.title.cmp(&a.common.title),
        ActionSort::Code => a.code().cmp(&b.code()),
        ActionSort::CodeDesc => b.code().cmp(&a.code()),
        ActionSort::Deadline => unknown.then(day(a, Edtf::earliest).cmp(&day(b, Edtf::earliest))),
        ActionSort::DeadlineDesc => unknown.then(day(b, Edtf::latest).cmp(&day(a, Edtf::latest))),
    }
}

fn any_of<T: Clone + std::fmt::Debug + 'static>(values: Vec<T>) -> impl Strategy<Value = Option<Vec<T>>> {
    proptest::option::weighted(0.15, subsequence(values, 1..=2))
}

fn date() -> impl Strategy<Value = Option<Edtf>> {
    let dates = ["2006", "2006-06", "2006-10-01", "2006-23", "2007", "2005/2006-05"].map(|date| date.parse().unwrap());
    proptest::option::weighted(0.15, select(dates.to_vec()))
}

fn text(values: &[&str]) -> Vec<String> {
    values.iter().map(ToString::to_string).collect()
}

fn filter() -> impl Strategy<Value = ActionFilter> {
    let objectives = ["1.1", "1.3", "5.1", "8.1", "9.9"].map(|code| code.to_owned().try_into().unwrap()).to_vec();
    let kinds = vec![TimetableKind::By, TimetableKind::Ongoing, TimetableKind::Recurring, TimetableKind::None];
    let statuses = vec![ActionStatus::NotStarted, ActionStatus::InProgress, ActionStatus::Done, ActionStatus::Unknown];
    let first = (
        any_of(vec![1, 3, 5, 6, 12]),
        any_of(objectives),
        any_of(text(&["1.1.a", "5.4.e", "x"])),
        any_of(text(&["europol", "presidency", "member-states"])),
    );
    let second = (
        any_of(kinds),
        date(),
        date(),
        any_of(statuses),
        proptest::option::weighted(0.2, any::<bool>()),
        any_of(text(&["16626/06", "8449/06", "16633/06"])),
    );
    (first, second).prop_map(
        |(
            (chapter, objective, code, responsible),
            (timetable_kind, deadline_from, deadline_to, status, overdue, document),
        )| {
            ActionFilter {
                chapter,
                objective,
                code,
                responsible,
                timetable_kind,
                deadline_from,
                deadline_to,
                status,
                overdue,
                document,
            }
        },
    )
}

fn walk() -> impl Strategy<Value = Walk> {
    use ActionSort::{Code, CodeDesc, Deadline, DeadlineDesc, Title, TitleDesc};
    // Each column once: a key that is named twice is refused.
    let columns = (select(vec![Title, TitleDesc]), select(vec![Code, CodeDesc]));
    let sort = columns
        .prop_flat_map(|(title, code)| subsequence(vec![title, code, Deadline, DeadlineDesc], 0..=3).prop_shuffle());
    (filter(), sort, 1..30usize, any::<bool>()).prop_map(|(filter, sort, size, as_of)| Walk {
        filter,
        sort,
        size,
        as_of,
    })
}
