//! Property tests of pages. For any filter, sort and page size, the pages hold each record of the list once, in the order of the sort
//! keys. REST by cursor and by number, GraphQL, both in both directions, and the export return the same records, and facets and statistics
//! count the same. The expected list comes from the reference model.
use crate::answers::{each, ids};
use crate::concurrent_writer::Writer;
use crate::model::{ListQuery, Modelled, World, facets, name};
use crate::support::{Register, address, author, check_property, on_both};
use proptest::prelude::*;
use serde_json::{Value, json};
use thb_register::kinds::actions::Action;
use thb_register::kinds::agreements::Agreement;
use thb_register::kinds::cooperation::Cooperation;
use thb_register::kinds::projects::Project;
use thb_register::service::write::PendingRevision;

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
        let list = address(&Self::path(""), &self.list_query.with(&[("limit", &size.to_string())]));
        let items = walk_by_each_link(register, &list, size).await;
        assert_eq!(ids(&items), expected, "REST");
        assert_eq!(self.by_graphql(register, expected.len(), size).await, expected, "GraphQL, forwards");
        assert_eq!(self.backwards(register, &expected, size).await, expected, "GraphQL, backwards");
        let lines = address(&Self::path(""), &self.list_query.with(&[("format", "ndjson")]));
        assert_eq!(ids(&register.lines(&lines).await), expected, "NDJSON");
        let dimensions: Vec<_> = R::DIMENSIONS.iter().map(name).collect();
        let counted = self.list_query.with(&[("limit", "0"), ("facet", &dimensions.join(","))]);
        let page = register.get(&address(&Self::path(""), &counted)).await;
        assert_eq!(
            (&page["items"], &page["total"], &page["pages"]),
            (&json!([]), &json!(expected.len()), &Value::Null)
        );
        assert_eq!([&page["next_cursor"], &page["links"]["next"], &page["links"]["last"]], [&Value::Null; 3]);
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

/// Returns the items of a list, page by page. Cursors and numbers, forwards and backwards, must give the same pages.
async fn walk_by_each_link(register: &Register, list: &str, size: usize) -> Vec<Value> {
    let (pages, end) = follow(register, list, "next", size).await;
    let reversed: Vec<_> = pages.iter().rev().cloned().collect();
    assert_eq!(follow(register, &end, "prev", size).await.0, reversed, "{list}: backwards by cursor");
    let first = register.get(list).await;
    assert_eq!(first["links"]["first"], first["links"]["self"]);
    let last = first["links"]["last"].as_str().unwrap();
    let (numbered, start) = follow(register, last, "prev", size).await;
    assert_eq!(numbered, reversed, "{list}: backwards by number");
    assert!(start.ends_with("page=1"), "{start}");
    assert_eq!(follow(register, &start, "next", size).await, (pages.clone(), last.to_owned()), "{list}: by number");
    pages.concat()
}

/// Follows one of the links of each page. Returns the pages, and the address of the last one.
async fn follow(register: &Register, list: &str, link: &str, size: usize) -> (Vec<Vec<Value>>, String) {
    let (mut pages, mut address): (Vec<Vec<Value>>, _) = (vec![], list.to_owned());
    loop {
        let page = register.get(&address).await;
        let total = usize::try_from(page["total"].as_u64().unwrap()).unwrap();
        assert_eq!(page["pages"], total.div_ceil(size), "{address}");
        let next = &page["links"]["next"];
        assert_eq!(page["next_cursor"].is_null(), next.is_null(), "{address}");
        let items = page["items"].as_array().unwrap().clone();
        assert!(next.is_null() || items.len() == size, "only the last page is short: {address}");
        pages.push(items);
        match page["links"][link].as_str() {
            Some(next) => next.clone_into(&mut address),
            None => return (pages, address),
        }
        assert!(pages.len() <= total.div_ceil(size), "the walk does not end: {address}");
    }
}

/// Lists of reference data, revisions, changes and hits have the same links.
#[test]
fn every_list_is_walked_by_cursor_and_by_number() {
    on_both(async |register| {
        for _ in 0..6 {
            PendingRevision::begin(&register.store, author("more")).await.unwrap().commit().await.unwrap();
        }
        for (list, size, total) in [
            ("/v1/changes?limit=90", 90, 578),
            ("/v1/changes?limit=9&sort=-revision&kind=action", 9, 47),
            ("/v1/revisions?limit=2", 2, 7),
            ("/v1/revisions?limit=3&sort=-revision", 3, 7),
            ("/v1/organisations?limit=100", 100, 385),
            ("/v1/countries?limit=4&q=guinea", 4, 4),
            ("/v1/plans?limit=5", 5, 1),
            ("/v1/projects?not_country_role=none&sort=amount_eur&limit=41", 41, 211),
            ("/v1/search?limit=100&q=traffick*", 100, 0),
            ("/v1/search?limit=4&q=zorbl", 4, 0),
        ] {
            let items = walk_by_each_link(&register, list, size).await;
            if total > 0 {
                assert_eq!(items.len(), total, "{list}");
            }
        }
    });
}

#[test]
fn connections_give_the_same_pages_in_both_directions() {
    on_both(async |register| {
        for _ in 0..6 {
            PendingRevision::begin(&register.store, author("more")).await.unwrap().commit().await.unwrap();
        }
        for (field, size) in [
            ("revisions(", 3),
            ("revisions(sort: REVISION_DESC, ", 3),
            ("changes(", 100),
            ("changes(sort: REVISION_DESC, kinds: [ACTION], ", 10),
            ("organisations(", 100),
            ("search(q: \"traffick*\", ", 50),
        ] {
            let mut walks: Vec<Vec<Value>> = vec![];
            for [first, after, more, end] in
                [["first", "after", "hasNextPage", "endCursor"], ["last", "before", "hasPreviousPage", "startCursor"]]
            {
                let (mut seen, mut position) = (vec![], String::new());
                loop {
                    let document = format!(
                        "{{ list: {field} {first}: {size} {position}) {{ totalCount edges {{ cursor }} pageInfo {{ {more} {end} }} }} }}"
                    );
                    let mut page = register.data(&document, json!({})).await["list"].take();
                    let edges = page["edges"].as_array_mut().unwrap();
                    let at = if first == "first" { seen.len() } else { 0 };
                    seen.splice(at..at, edges.drain(..));
                    if page["pageInfo"][more] == false {
                        assert_eq!(page["totalCount"], seen.len(), "{field}");
                        break;
                    }
                    position = format!("{after}: {}", page["pageInfo"][end]);
                }
                walks.push(seen);
            }
            assert_eq!(walks[0], walks[1], "{field}");
        }
    });
}

/// A page beyond the end is empty and leads back to the last one.
#[test]
fn page_numbers_have_limits() {
    on_both(async |register| {
        let list = |query: &str| format!("{}/v1/actions?{query}", register.url);
        let beyond = register.get("/v1/actions?limit=20&page=9").await;
        assert_eq!((&beyond["items"], &beyond["total"], &beyond["pages"]), (&json!([]), &json!(47), &json!(3)));
        let links = json!({ "self": list("limit=20&page=9"), "first": list("limit=20"), "prev": list("limit=20&page=3"),
            "next": null, "last": list("limit=20&page=3") });
        assert_eq!(beyond["links"], links);
        assert_eq!(register.answer("/v1/actions?page=400").await.status, 200);
        assert_eq!(register.answer("/v1/actions?limit=300&page=33").await.status, 200);
        let cursor = register.get("/v1/actions?limit=1").await["next_cursor"].as_str().unwrap().to_owned();
        let depth = |most: u64, limit: u64| {
            format!(
                "must be between 1 and {most} with limit={limit}, because page numbers reach 10,000 records: continue with after and the next_cursor of a page"
            )
        };
        for (query, expected) in [
            ("page=401".to_owned(), vec![("page", depth(400, 25))]),
            ("limit=300&page=34".into(), vec![("page", depth(33, 300))]),
            ("limit=0&page=1".into(), vec![("page", "requires a limit of 1 or more".into())]),
            (format!("page=2&after={cursor}"), vec![("page", "must not be combined with after".into())]),
            (
                format!("page=401&after={cursor}&before={cursor}&limit=501"),
                vec![("limit", "must be between 0 and 500".into())],
            ),
            (
                format!("page=401&after={cursor}&before={cursor}"),
                vec![
                    ("before", "must not be combined with after".into()),
                    ("page", "must not be combined with after".into()),
                    ("page", depth(400, 25)),
                ],
            ),
            ("format=csv&page=2".into(), vec![("page", "requires json: csv has no pages".into())]),
            ("format=csv&limit=0".into(), vec![("limit", "must be between 1 and 500 in csv".into())]),
        ] {
            let problem = register.answer(&format!("/v1/actions?{query}")).await.json();
            let faults = problem["errors"].as_array().unwrap().iter();
            let faults =
                faults.map(|fault| (fault["name"].as_str().unwrap(), fault["detail"].as_str().unwrap().to_owned()));
            assert_eq!(faults.collect::<Vec<_>>(), expected, "{query}");
        }
        for path in ["changes", "revisions", "countries", "search?q=eu"] {
            let separator = if path.contains('?') { '&' } else { '?' };
            let problem = register.answer(&format!("/v1/{path}{separator}page=401")).await;
            assert_eq!(
                (problem.status.as_u16(), &problem.json()["errors"][0]["name"]),
                (400, &json!("page")),
                "{path}"
            );
        }
    });
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
