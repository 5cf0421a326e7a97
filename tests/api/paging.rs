//! Property tests of pages. For any filter, sort and page size, the pages hold each record of the list once, in the order of the sort
//! keys. REST, GraphQL in both directions and the export return the same records, and facets and statistics count the same. The
//! expected list comes from the reference model.
use crate::answers::{each, ids};
use crate::concurrent_writer::Writer;
use crate::model::{ListQuery, Modelled, World, facets, name};
use crate::support::{Register, address, check_property, on_both};
use proptest::prelude::*;
use serde_json::{Value, json};
use thb_register::kinds::actions::Action;
use thb_register::kinds::agreements::Agreement;
use thb_register::kinds::cooperation::Cooperation;
use thb_register::kinds::projects::Project;

#[derive(Clone, Debug)]
struct Walk<R: Modelled> {
    list_query: ListQuery<R>,
    /// The number of full pages, if the list has enough records. It is random instead of the page size, so that short lists have several
    /// pages and long lists do not have hundreds.
    pages: usize,
}

#[test]
fn pages_of_actions_hold_each_record_once_in_order() {
    walk_random_lists::<Action>();
}

#[test]
fn pages_of_projects_hold_each_record_once_in_order() {
    walk_random_lists::<Project>();
}

#[test]
fn pages_of_agreements_hold_each_record_once_in_order() {
    walk_random_lists::<Agreement>();
}

#[test]
fn pages_of_cooperation_hold_each_record_once_in_order() {
    walk_random_lists::<Cooperation>();
}

fn walk_random_lists<R: Modelled>() {
    let world = World::with_random_records();
    let walk = (ListQuery::any(), 1..=9_usize).prop_map(|(list_query, pages)| Walk::<R> { list_query, pages });
    on_both(async |register| {
        world.add_random_records(&register.store).await;
        // Random filters keep few records, so the whole list is walked too.
        let whole = ListQuery::<R> { filter: R::Filter::default(), q: None, sort: vec![], as_of: false };
        Walk { list_query: whole, pages: 7 }.check(&register, world).await;
        check_property(16, &walk, async |walk| walk.check(&register, world).await);
    });
}

impl<R: Modelled> Walk<R> {
    async fn check(&self, register: &Register, world: &World) {
        let found = self.list_query.expected(world);
        let expected: Vec<_> = found.iter().map(|(id, _)| (*id).to_owned()).collect();
        let size = (expected.len() / self.pages).clamp(1, 500);
        assert_eq!(self.by_rest(register, expected.len(), size).await, expected, "REST");
        assert_eq!(self.by_graphql(register, expected.len(), size).await, expected, "GraphQL, forwards");
        assert_eq!(self.backwards(register, &expected, size).await, expected, "GraphQL, backwards");
        let lines = address(&Self::path(""), &self.list_query.with(&[("format", "ndjson")]));
        assert_eq!(ids(&register.lines(&lines).await), expected, "NDJSON");
        let dimensions: Vec<_> = R::DIMENSIONS.iter().map(name).collect();
        let counted = self.list_query.with(&[("limit", "1"), ("facet", &dimensions.join(","))]);
        let page = register.get(&address(&Self::path(""), &counted)).await;
        assert_eq!(page["facets"], facets::<R>(&self.list_query, R::DIMENSIONS, world, false).0);
        let unsorted = ListQuery { sort: vec![], ..self.list_query.clone() };
        let figures = register.get(&address(&Self::path("/stats"), &unsorted.pairs())).await;
        assert_eq!(
            (&figures["total"], &figures["groups"][0]["count"]),
            (&json!(expected.len()), &json!(expected.len()))
        );
    }

    fn path(rest: &str) -> String {
        format!("/v1/{}{rest}", R::PATH)
    }

    async fn by_rest(&self, register: &Register, total: usize, size: usize) -> Vec<String> {
        let mut next = Some(address(&Self::path(""), &self.list_query.with(&[("limit", &size.to_string())])));
        let mut seen = vec![];
        while let Some(address) = next {
            let page = register.get(&address).await;
            assert_eq!(page["total"], total);
            let found = ids(page["items"].as_array().unwrap());
            next = page["links"]["next"].as_str().map(ToOwned::to_owned);
            assert!(next.is_none() || found.len() == size, "only the last page is short");
            seen.extend(found);
        }
        seen
    }

    async fn by_graphql(&self, register: &Register, total: usize, size: usize) -> Vec<String> {
        let (mut seen, mut after) = (vec![], Value::Null);
        loop {
            let page = self.page(register, [("first", json!(size)), ("after", after)]).await;
            assert_eq!(page["totalCount"], total);
            seen.extend(each(&page["nodes"], "/id").into_iter().map(ToOwned::to_owned));
            if page["pageInfo"]["hasNextPage"] == false {
                return seen;
            }
            after = page["pageInfo"]["endCursor"].clone();
        }
    }

    /// Walks from the last page to the first. Each page is in the order of the list.
    async fn backwards(&self, register: &Register, expected: &[String], size: usize) -> Vec<String> {
        let (mut seen, mut before) = (vec![], Value::Null);
        loop {
            let page = self.page(register, [("last", json!(size)), ("before", before.clone())]).await;
            assert_eq!(page["pageInfo"]["hasNextPage"], !before.is_null());
            seen.splice(0..0, each(&page["nodes"], "/id").into_iter().map(ToOwned::to_owned));
            if page["pageInfo"]["hasPreviousPage"] == false {
                return seen;
            }
            assert!(seen.len() < expected.len(), "the first page has no previous page");
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
        let mut variables = self.list_query.variables();
        for (name, value) in window {
            variables[name] = value;
        }
        register.data(&query, variables).await[list].take()
    }
}

/// A walk with `as_of` returns the state at that revision, even when others write meanwhile.
#[test]
fn pages_as_of_ignore_concurrent_writes() {
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
        assert!(writer.stop().await > 4, "the writer must have written meanwhile");
    });
}
