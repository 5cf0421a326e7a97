//! Whatever the filter, the order and the page size: all pages together are the list, each record once, in order, in both
//! surfaces and in the export, and the figures agree with it. A plain model, read from the data package, says what is right.
use crate::model::{Modelled, Question, World, facets, name};
use crate::support::{Register, address, each, ids, on_both, whatever};
use crate::writer::Writer;
use proptest::prelude::*;
use serde_json::{Value, json};
use thb_register::kinds::actions::Action;
use thb_register::kinds::projects::Project;

#[derive(Clone, Debug)]
struct Walk<R: Modelled> {
    question: Question<R>,
    size: usize,
}

#[test]
fn all_pages_of_actions_together_are_the_list() {
    walked::<Action>(30, 1);
}

#[test]
fn all_pages_of_projects_together_are_the_list() {
    walked::<Project>(14, 23);
}

fn walked<R: Modelled>(cases: u32, least: usize) {
    let world = World::bundled();
    let most = R::of(&world.contents).len() * 3 / 5;
    let walk = (Question::any(), least..most).prop_map(|(question, size)| Walk::<R> { question, size });
    on_both(async |register| {
        whatever(cases, &walk, async |walk| walk.check(&register, world).await);
    });
}

impl<R: Modelled> Walk<R> {
    async fn check(&self, register: &Register, world: &World) {
        let found = self.question.expected(world);
        let expected: Vec<_> = found.iter().map(|(id, _)| (*id).to_owned()).collect();
        assert_eq!(self.by_rest(register, expected.len()).await, expected, "REST");
        assert_eq!(self.by_graphql(register, expected.len()).await, expected, "GraphQL");
        assert_eq!(self.backwards(register, &expected).await, expected, "GraphQL, from the end");
        let lines = address(&Self::path(""), &self.question.with(&[("format", "ndjson")]));
        assert_eq!(ids(&register.lines(&lines).await), expected, "NDJSON");
        let dimensions: Vec<_> = R::DIMENSIONS.iter().map(name).collect();
        let counted = self.question.with(&[("limit", "1"), ("facet", &dimensions.join(","))]);
        let page = register.get(&address(&Self::path(""), &counted)).await;
        assert_eq!(page["facets"], facets::<R>(&found, R::DIMENSIONS, world));
        let unsorted = Question { sort: vec![], ..self.question.clone() };
        let figures = register.get(&address(&Self::path("/stats"), &unsorted.pairs())).await;
        assert_eq!(
            (&figures["total"], &figures["groups"][0]["count"]),
            (&json!(expected.len()), &json!(expected.len()))
        );
    }

    fn path(rest: &str) -> String {
        format!("/v1/{}{rest}", R::PATH)
    }

    async fn by_rest(&self, register: &Register, total: usize) -> Vec<String> {
        let mut next = Some(address(&Self::path(""), &self.question.with(&[("limit", &self.size.to_string())])));
        let mut seen = vec![];
        while let Some(address) = next {
            let page = register.get(&address).await;
            assert_eq!(page["total"], total);
            let found = ids(page["items"].as_array().unwrap());
            next = page["links"]["next"].as_str().map(ToOwned::to_owned);
            assert!(next.is_none() || found.len() == self.size, "only the last page is short");
            seen.extend(found);
        }
        seen
    }

    async fn by_graphql(&self, register: &Register, total: usize) -> Vec<String> {
        let (mut seen, mut after) = (vec![], Value::Null);
        loop {
            let page = self.page(register, [("first", json!(self.size)), ("after", after)]).await;
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
        let (mut seen, mut before) = (vec![], Value::Null);
        loop {
            let page = self.page(register, [("last", json!(self.size)), ("before", before.clone())]).await;
            assert_eq!(page["pageInfo"]["hasNextPage"], !before.is_null());
            seen.splice(0..0, each(&page["nodes"], "/id").into_iter().map(ToOwned::to_owned));
            if page["pageInfo"]["hasPreviousPage"] == false {
                return seen;
            }
            assert!(seen.len() < expected.len(), "it goes on without an end");
            before = page["pageInfo"]["startCursor"].clone();
        }
    }

    async fn page(&self, register: &Register, window: [(&str, Value); 2]) -> Value {
        let (kind, [list, _]) = (R::TYPE, R::FIELDS);
        let query = format!(
            "query ($filter: {kind}Filter, $q: String, $sort: [{kind}Sort!], $asOf: AsOf, $first: Int, $after: String, $last: Int, $before: String) {{
                {list}(filter: $filter, q: $q, sort: $sort, asOf: $asOf, first: $first, after: $after, last: $last, before: $before) {{
                    totalCount nodes {{ id }} pageInfo {{ hasNextPage hasPreviousPage startCursor endCursor }} }} }}"
        );
        let mut variables = self.question.variables();
        for (name, value) in window {
            variables[name] = value;
        }
        register.data(&query, variables).await[list].take()
    }
}

/// Somebody writes all the while: a walk under `as_of` yields the state of that revision, and nothing else.
#[test]
fn a_walk_stays_in_its_state_while_others_write() {
    on_both(async |register| {
        let writer = Writer::start(&register.store, 500).await;
        for round in 0..4 {
            let revision = writer.newest();
            let mut expected: Vec<_> = writer.state(revision).into_iter().map(|(id, title)| (title, id)).collect();
            expected.sort();
            let (limit, sort) = (70 + 31 * round, if round % 2 == 0 { "title" } else { "-title" });
            let walk = format!("/v1/projects?sort={sort}&limit={limit}&as_of={revision}&fields=id,title");
            let seen = register.walk(&walk).await;
            if sort == "-title" {
                expected.sort_by(|(left, a), (right, b)| right.cmp(left).then(a.cmp(b)));
            }
            let pair = |(title, id)| json!({ "id": id, "title": title });
            assert_eq!(seen, expected.into_iter().map(pair).collect::<Vec<_>>());
        }
        assert!(writer.stop().await > 4, "it has written meanwhile");
    });
}
