//! Relations in GraphQL, from reference data to records and back. They take the filters of the lists, and their cost is bounded.
use crate::answers::each;
use crate::databases::InitialData;
use crate::packages::load_if_empty;
use crate::support::{Register, author, on_both, on_both_with};
use entity::Revision;
use entity::vocabulary::CountryRole;
use serde_json::{Value, json};
use thb_register::kinds::projects::ProjectInput;
use thb_register::kinds::{cooperation::Cooperation, cooperation::CooperationInput, projects::Project};
use thb_register::package::{Contents, Package};
use thb_register::service::write::PendingRevision;
use thb_register::store::Store;

/// The requests of dashboards and their number of statements, cold and warm, as counted by `Register::cold_and_warm`.
const DASHBOARDS: [(&str, (usize, usize)); 10] = [
    (
        "{ projects(first: 500) { totalCount nodes { id title period { start } countries { name } reporter { name } funding { amountEur } } } }",
        (25, 0),
    ),
    (
        r#"{ country(code: "AQ") { name projects(first: 500) { totalCount nodes { id title programme { name } organisations { role organisation { name } } } } } }"#,
        (24, 2),
    ),
    (
        r#"{ country(code: "AQ") { projects(first: 100) { nodes { id countries { projects(first: 2) { nodes { id } } } } } } }"#,
        (24, 2),
    ),
    (
        r#"{ organisation(id: "iom") { projects(first: 500, sort: [AMOUNT_EUR_DESC]) { totalCount nodes { id title } } agreements(first: 5) { totalCount } } }"#,
        (35, 4),
    ),
    (r#"{ programme(code: "TAIEX") { projects(first: 200) { nodes { id themes countries { name } } } } }"#, (23, 1)),
    ("{ projectStats(groupBy: [COUNTRY, YEAR]) { total groups { keys { value name } count amountEur } } }", (19, 5)),
    (
        r#"{ projects(first: 500, q: "copy", facets: [COUNTRY, FORM, THEME]) { totalCount facets { dimension values { value count } } nodes { id } } }"#,
        (28, 3),
    ),
    (
        r#"{ search(q: "copy", kinds: [PROJECT], first: 200) { totalCount counts { projects } edges { snippet node { ... on Project { id title } } } } }"#,
        (27, 5),
    ),
    (
        r#"{ agreement(id: "12401-11-europol-a1-01") { title cooperation(first: 500) { totalCount nodes { id date agreement { title } } } } }"#,
        (34, 4),
    ),
    (
        r#"{ organisation(id: "at") { reported { projects(first: 50) { nodes { id reporter { reported { projects(first: 5) { totalCount nodes { id sameAs { id } } } } } } } } } }"#,
        (25, 3),
    ),
];

/// A relation of a country, a region, an organisation or a programme has the records of the list with the filter of that name.
#[test]
fn relation_has_the_records_of_the_filtered_list() {
    on_both(async |register| {
        for (from, filter, field, list) in [
            (r#"country(code: "UA")"#, "country: \"UA\"", "projects", "projects"),
            (r#"country(code: "TR")"#, "country: \"TR\"", "agreements", "agreements"),
            (r#"country(code: "RU")"#, "country: \"RU\"", "cooperationRecords", "cooperationRecords"),
            (r#"region(id: "south-east-europe")"#, "region: \"south-east-europe\"", "projects", "projects"),
            (r#"organisation(id: "iom")"#, "organisation: \"iom\"", "projects", "projects"),
            (r#"organisation(id: "interpol")"#, "organisation: \"interpol\"", "agreements", "agreements"),
            (r#"organisation(id: "europol")"#, "organisation: \"europol\"", "agreements", "agreements"),
            (
                r#"organisation(id: "eurojust")"#,
                "organisation: \"eurojust\"",
                "cooperationRecords",
                "cooperationRecords",
            ),
            (r#"organisation(id: "europol")"#, "responsible: \"europol\"", "actions", "actions"),
            (r#"document(number: "16626/06")"#, "document: \"16626/06\"", "actions", "actions"),
            (r#"programme(code: "IPA")"#, "programme: \"IPA\"", "projects", "projects"),
        ] {
            let query = format!(
                "{{ walked: {from} {{ {field}(first: 500) {{ totalCount nodes {{ id }} }} }} listed: {list}(filter: {{ {filter} }}, first: 500) {{ totalCount nodes {{ id }} }} }}"
            );
            let data = register.data(&query, json!({})).await;
            assert_eq!(data["walked"][field], data["listed"], "{from} {field}");
            assert!(!data["listed"]["nodes"].as_array().unwrap().is_empty(), "{from} {field}");
        }
        let query = r#"{ organisation(id: "at") { country { code euSince } reported { projects(first: 500) { totalCount } } }
            projects(filter: { reporter: "at" }, first: 1) { totalCount nodes { reporter { id reported { projects(first: 1) { totalCount } } } } } }"#;
        let data = register.data(query, json!({})).await;
        assert_eq!(data["organisation"]["country"], json!({ "code": "AT", "euSince": "1995-01-01" }));
        let cited = register.data(
            "{ action(id: \"16633-06-1.1.a\") { documents { number actions(first: 500) { nodes { id } } } } }",
            json!({}),
        );
        for document in cited.await["action"]["documents"].as_array().unwrap() {
            assert!(each(&document["actions"]["nodes"], "/id").contains(&"16633-06-1.1.a"), "{document}");
        }
        let total = &data["projects"]["totalCount"];
        assert_eq!(&data["organisation"]["reported"]["projects"]["totalCount"], total);
        assert_eq!(&data["projects"]["nodes"][0]["reporter"]["reported"]["projects"]["totalCount"], total);
    });
}

/// The pages of a relation with a filter and a sort, forwards and backwards, hold the records of the list.
#[test]
fn pages_of_a_relation_hold_each_record_once_in_order() {
    on_both(async |register| {
        let (filter, sort) = ("filter: { hasFunding: true }", "sort: [AMOUNT_EUR_DESC, TITLE]");
        let list = format!(
            "{{ projects(filter: {{ hasFunding: true, country: \"UA\" }}, {sort}, first: 500) {{ nodes {{ id }} }} }}"
        );
        let list = register.data(&list, json!({})).await["projects"]["nodes"].take();
        let expected = each(&list, "/id");
        assert!(expected.len() > 6);
        for (size, cursor, more, end) in
            [("first", "after", "hasNextPage", "endCursor"), ("last", "before", "hasPreviousPage", "startCursor")]
        {
            let query = format!(
                "query ($at: String) {{ country(code: \"UA\") {{ projects({filter}, {sort}, {size}: 2, {cursor}: $at) {{ totalCount nodes {{ id }} pageInfo {{ {more} {end} }} }} }} }}"
            );
            let (mut seen, mut at): (Vec<Vec<String>>, Value) = (vec![], Value::Null);
            loop {
                let page = register.data(&query, json!({ "at": at })).await["country"]["projects"].take();
                assert_eq!(page["totalCount"], expected.len());
                seen.push(each(&page["nodes"], "/id").into_iter().map(ToOwned::to_owned).collect());
                if page["pageInfo"][more] == false {
                    break;
                }
                at = page["pageInfo"][end].clone();
            }
            if size == "last" {
                seen.reverse();
            }
            assert_eq!(seen.concat(), expected, "{size}");
        }
    });
}

/// Only the country with the wrong cursor is null.
#[test]
fn rejects_cursor_of_another_relation() {
    on_both(async |register| {
        let page = register
            .data(r#"{ country(code: "UA") { projects(first: 1) { pageInfo { endCursor } } } }"#, json!({}))
            .await;
        let at = &page["country"]["projects"]["pageInfo"]["endCursor"];
        let query = r#"query ($at: String) { ua: country(code: "UA") { projects(first: 1, after: $at) { nodes { id } } } md: country(code: "MD") { name projects(first: 1, after: $at) { nodes { id } } } }"#;
        let answer = register.graphql(query, json!({ "at": at })).await;
        assert_eq!(answer["data"]["ua"]["projects"]["nodes"].as_array().unwrap().len(), 1);
        assert_eq!(answer["data"]["md"], Value::Null);
        assert_eq!(answer["errors"][0]["path"], json!(["md", "projects"]));
        assert_eq!(answer["errors"][0]["extensions"]["code"], "invalid_request");
        assert_eq!(answer["errors"][0]["extensions"]["errors"][0]["name"], "after");
    });
}

#[test]
fn same_as_and_reported_again_lead_to_each_other() {
    on_both(async |register| {
        let query = r#"{ project(id: "12401-11-at-22") { sameAs { id } reportedAgain { totalCount nodes { id sameAs { id title } } } }
            agreement(id: "12401-11-frontex-17") { sameAs { id reportedAgain { nodes { id } } } } }"#;
        let data = register.data(query, json!({})).await;
        assert_eq!(data["project"]["sameAs"], json!([]));
        assert_eq!(data["project"]["reportedAgain"]["totalCount"], 2);
        assert_eq!(data["project"]["reportedAgain"]["nodes"][0]["sameAs"][0]["id"], "12401-11-at-22");
        assert_eq!(data["agreement"]["sameAs"][0]["id"], "12401-11-europol-in-force-st-16");
        assert_eq!(data["agreement"]["sameAs"][0]["reportedAgain"]["nodes"][0]["id"], "12401-11-frontex-17");
    });
}

#[test]
fn nodes_returns_records_of_any_kind_in_the_order_of_their_ids() {
    on_both(async |register| {
        let ids =
            ["12401-11-at-22", "nothing", "16633-06-1.1.a", "12401-11-europol-a1-01", "12401-11-eurojust-03-s01", "\0"];
        let data =
            register.data("query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }", json!({ "ids": ids })).await;
        let node = |kind: &str, id: &str| json!({ "__typename": kind, "id": id });
        let expected = json!([
            node("Project", ids[0]),
            null,
            node("Action", ids[2]),
            node("Agreement", ids[3]),
            node("CooperationRecord", ids[4]),
            null
        ]);
        assert_eq!(data["nodes"], expected);
        let many: Vec<String> = (0..501).map(|number| number.to_string()).collect();
        let answer = register.graphql("query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", json!({ "ids": many })).await;
        assert_eq!(
            answer["errors"][0]["extensions"]["errors"][0]["detail"],
            "has 501 ids, but at most 500 are allowed"
        );
    });
}

/// Nested relations are read at the revision of the root field.
#[test]
fn nested_relations_are_read_at_the_same_revision() {
    on_both(async |register| {
        let (_, project) = Contents::of(&Package::bundled().unwrap()).unwrap().projects.remove(0);
        let change = PendingRevision::begin(&register.store, author("remove")).await.unwrap();
        change.remove::<Project>("12401-11-at-22", None).await.unwrap();
        change.add::<Project>(&[("new".into(), with_country(project, "NG"))]).await.unwrap();
        assert_eq!(change.commit().await.unwrap(), Revision(2));
        let query = r#"query ($at: AsOf) { country(code: "NG", asOf: $at) { projects(first: 40) { nodes { id countries { code projects(first: 40) { nodes { id } } } } } } }"#;
        for (at, old) in [(json!(1), true), (json!(2), false), (Value::Null, false)] {
            let data = register.data(query, json!({ "at": at })).await;
            let nodes = &data["country"]["projects"]["nodes"];
            let again =
                nodes[0]["countries"].as_array().unwrap().iter().find(|country| country["code"] == "NG").unwrap();
            for ids in [nodes, &again["projects"]["nodes"]].map(|nodes| each(nodes, "/id")) {
                let found = (ids.contains(&"12401-11-at-22"), ids.contains(&"new"));
                assert_eq!(found, (old, !old), "{at}");
            }
        }
    });
}

fn with_country(mut project: ProjectInput, country: &str) -> ProjectInput {
    project.common.countries = vec![(country.into(), CountryRole::Target)];
    project.common.ordinal += 100_000;
    project
}

/// The documents differ in the name of the operation, so that the second misses the response cache.
async fn dashboard_statements(register: &Register) -> Vec<(usize, usize)> {
    let mut costs = vec![];
    for (dashboard, _) in DASHBOARDS {
        let [cold, warm] = ["First", "Second"].map(|name| format!("query {name} {dashboard}"));
        costs.push(register.cold_and_warm([&cold, &warm]).await);
    }
    costs
}

/// Each dashboard is requested with 10 copies and with 200.
#[test]
fn dashboard_costs_the_same_number_of_statements_whatever_its_length() {
    on_both_with(InitialData::Empty, async |register| {
        load_if_empty(&register.store, &Package::bundled().unwrap()).await.unwrap();
        add_copies(&register.store, 10).await;
        let short = dashboard_statements(&register).await;
        assert_eq!(short, DASHBOARDS.map(|(_, expected)| expected), "with 10 copies");
        add_copies(&register.store, 190).await;
        assert_eq!(dashboard_statements(&register).await, short, "with 200 copies");
    });
}

/// Adds copies of a project of Austria and IOM, for Antarctica and the programme TAIEX, and the same number of steps of one agreement.
async fn add_copies(store: &Store, count: usize) {
    let contents = Contents::of(&Package::bundled().unwrap()).unwrap();
    let (_, project) = contents.projects.into_iter().find(|(id, _)| id == "12401-11-at-22").unwrap();
    let (_, step) = contents.cooperation.into_iter().find(|(id, _)| id == "12401-11-europol-a1-01-s01").unwrap();
    let copies = (0..count).map(|number| {
        let mut copy = with_country(project.clone(), "AQ");
        copy.common.title = format!("Copy {number}");
        copy.programme = Some("TAIEX".into());
        (format!("copy-{count}-{number}"), copy)
    });
    let steps = (0..count).map(|number| (format!("step-{count}-{number}"), step_copy(&step, number)));
    let change = PendingRevision::begin(store, author("copies")).await.unwrap();
    change.add::<Project>(&copies.collect::<Vec<_>>()).await.unwrap();
    change.add::<Cooperation>(&steps.collect::<Vec<_>>()).await.unwrap();
    change.commit().await.unwrap();
}

fn step_copy(step: &CooperationInput, number: usize) -> CooperationInput {
    let mut copy = step.clone();
    copy.common.title = format!("Step {number}");
    copy
}
