//! The laws of money, over random registers: what the records of a list add, the column of each file, the explanations and the statistics
//! give the same sum, and GraphQL agrees.
use crate::export::Table;
use crate::model::money::{ProjectIds, Report, sum};
use crate::model::{ListQuery, World};
use crate::money::{amount, project};
use crate::support::{Register, address, author, check_property, inputs, on_both};
use entity::vocabulary::{Access, AmountRole, Bound, CountryRole, Covers};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use thb_register::kinds::projects::{Project, ProjectInput};
use thb_register::query::counted_amounts::CountedAmounts;
use thb_register::query::group_options::GroupOptions;
use thb_register::query::paging::Selection;
use thb_register::service::report_input::Amount;
use thb_register::service::statistics::statistics;
use thb_register::service::statistics_request::StatisticsRequest;
use thb_register::service::write::PendingRevision;
use thb_register::store::Scope;

/// The number of random projects.
const COUNT: usize = 60;

/// A random project: links to earlier ones, amounts, countries, reporter, and whether it is restricted.
#[derive(Clone, Debug)]
struct Drawn {
    links: Vec<prop::sample::Index>,
    amounts: Vec<Amount>,
    countries: Vec<String>,
    reporter: String,
    is_restricted: bool,
}

fn drawn() -> impl Strategy<Value = Drawn> {
    use AmountRole::{Eu, National, Other, Requested, Total};
    let roles = select(vec![Total, Total, Total, Eu, National, Requested, Other]);
    let covers = select(vec![Covers::Activity, Covers::Share, Covers::Share, Covers::Programme]);
    let payer = select(vec![None, Some("at"), Some("de")]);
    let amount = (1..6_i64, roles, covers, payer, 0..8).prop_map(|(euro, role, covers, payer, rare)| {
        let amount = amount(euro * 1_000, role, covers, payer.filter(|_| covers == Covers::Share));
        match rare {
            0 => Amount { euro: None, currency: "SEK".into(), ..amount },
            1 => Amount { bound: Some(Bound::Max), ..amount },
            _ => amount,
        }
    });
    let countries: Vec<String> = ["NG", "MD", "UA", "MK"].map(Into::into).to_vec();
    (
        vec(any::<prop::sample::Index>(), 0..=2),
        vec(amount, 0..=3),
        subsequence(countries, 0..=3),
        select(vec!["at".to_owned(), "fr".into(), "bg".into()]),
        prop::bool::weighted(0.15),
    )
        .prop_map(|(links, amounts, countries, reporter, is_restricted)| Drawn {
            links,
            amounts,
            countries,
            reporter,
            is_restricted,
        })
}

/// Adds random projects. Returns all projects of the register, public or not.
async fn add_random_projects(register: &Register) -> Vec<(String, ProjectInput)> {
    let bundled: Vec<_> = inputs::<Project>(&register.store).await;
    let sample = bundled[0].1.clone();
    let mut all: Vec<_> = bundled.into_iter().map(|(header, input)| (header.id, input)).collect();
    let drawn = vec(drawn(), COUNT).new_tree(&mut TestRunner::default()).unwrap().current();
    let mut added: Vec<(String, ProjectInput)> = vec![];
    for (ordinal, drawn) in (0..).zip(drawn) {
        let chance = |link: &&prop::sample::Index| link.index(3) > 0 && !added.is_empty();
        let linked = drawn.links.iter().filter(chance).map(|link| added[link.index(added.len())].0.clone());
        let linked: std::collections::BTreeSet<String> = linked.collect();
        let links: Vec<&str> = linked.iter().map(String::as_str).collect();
        let mut input = project(&sample, ordinal, &links, drawn.amounts);
        input.common.countries = drawn.countries.into_iter().map(|code| (code, CountryRole::Target)).collect();
        input.common.reporter = drawn.reporter;
        input.common.access = if drawn.is_restricted { Access::Restricted } else { Access::Public };
        added.push((format!("law-{ordinal:02}"), input));
    }
    let mut change = PendingRevision::begin(&register.store, author("laws")).await.unwrap();
    change.reference_data_changed().await.unwrap();
    change.add::<Project>(&added).await.unwrap();
    change.commit().await.unwrap();
    all.extend(added);
    all
}

/// Adds up decimals. Returns null for an empty list, as statistics do.
fn total<'a>(amounts: impl Iterator<Item = &'a str>) -> Value {
    let amounts: Vec<i64> = amounts.map(|amount| amount.parse::<entity::Money>().unwrap().0).collect();
    if amounts.is_empty() { Value::Null } else { json!(entity::Money(amounts.iter().sum())) }
}

fn counted_total(records: &[Value], pointer: &str) -> Value {
    total(records.iter().filter_map(|record| record.pointer(pointer).unwrap().as_str()))
}

/// Checks that lists, files and explanations of a kind add up to its statistics. Returns the ids of the list, and the statistics.
async fn check(register: &Register, path: &str, query: &[(String, String)], group_by: &str) -> (Vec<String>, Value) {
    let with = |more: &[(&str, &str)]| {
        let more = more.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
        query.iter().cloned().chain(more).collect::<Vec<_>>()
    };
    let unsorted = |more: &[(&str, &str)]| {
        let pairs = with(more).into_iter().filter(|(name, _)| name != "sort").collect::<Vec<_>>();
        address(&format!("/v1/{path}/stats"), &pairs)
    };
    let list = register.get(&address(&format!("/v1/{path}"), &with(&[("limit", "500")]))).await;
    let items = list["items"].as_array().unwrap();
    let stats = register.get(&unsorted(&[])).await;
    let sum = &stats["amount_eur"];
    assert_eq!((&stats["total"], sum), (&json!(items.len()), &stats["groups"][0]["amount_eur"]), "{query:?}");
    assert_eq!(&counted_total(items, "/funding/counted_eur"), sum, "list {query:?}");
    for expand in ["", "countries", "organisations", "funding.amounts"] {
        let mut more = vec![("format", "csv"), ("fields", "id,funding.counted_eur")];
        more.extend((!expand.is_empty()).then_some(("expand", expand)));
        let file = Table::of_csv(&register.bytes(&address(&format!("/v1/{path}"), &with(&more))).await);
        let column = file.column("funding.counted_eur").into_iter().filter(|cell| !cell.is_empty());
        assert_eq!(&total(column), sum, "CSV, expand {expand} {query:?}");
    }
    let lines = register.answer(&address(&format!("/v1/{path}"), &with(&[("format", "ndjson")]))).await.text;
    let lines: Vec<Value> = lines.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(&lines, items, "NDJSON {query:?}");
    check_explanation(register, &unsorted(&[("group_by", group_by), ("explain", "true")])).await;
    (crate::answers::ids(items), stats)
}

/// Checks that the parts of each figure add up, in JSON and in NDJSON.
async fn check_explanation(register: &Register, path: &str) {
    let answer = register.answer(path).await;
    let lines = register.answer(&format!("{path}&format=ndjson")).await.text;
    let lines: Vec<Value> = lines.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    if answer.status == 400 {
        assert!(answer.text.contains("is limited to 100 groups"), "{}", answer.text);
        return;
    }
    let mut by_group: BTreeMap<String, Vec<Value>> = BTreeMap::new();
    for mut line in lines {
        let group = line.as_object_mut().unwrap().shift_remove("group").unwrap();
        by_group.entry(group.to_string()).or_default().push(line);
    }
    let stats = answer.json();
    for group in stats["groups"].as_array().unwrap() {
        let explanation = &group["explanation"];
        let records = explanation["records"].as_array().unwrap();
        assert_eq!((json!(records.len()), &explanation["more"]), (group["count"].clone(), &json!(0)));
        assert_eq!(counted_total(records, "/counted_eur"), group["amount_eur"], "{path} {group}");
        for record in records {
            assert_eq!(record["counted_eur"].is_null(), !record["reason"].is_null(), "{record}");
        }
        let known = [
            "count",
            "share",
            "amount_eur",
            "amount_share",
            "with_amount",
            "amounts_by_role",
            "earliest",
            "latest",
            "names",
            "codes",
            "explanation",
        ];
        let mut key = group.clone();
        for name in known {
            key.as_object_mut().unwrap().shift_remove(name);
        }
        assert_eq!(by_group.remove(&key.to_string()).as_ref().unwrap_or(&vec![]), records, "NDJSON {path}");
    }
    assert!(by_group.is_empty(), "{by_group:?}");
}

#[test]
fn random_registers_add_up() {
    let world = World::bundled();
    let dimensions =
        select(vec!["country", "reporter", "reporter,country", "ongoing", "theme", "organisation", "region,year"]);
    let case = (ListQuery::<Project>::any(), any::<bool>(), dimensions);
    on_both(async |register| {
        let all = add_random_projects(&register).await;
        let public: Vec<_> = all.iter().filter(|(_, input)| input.common.access == Access::Public).cloned().collect();
        let is_public = |id: &String| public.iter().any(|(known, _)| known == id);
        let mut seen = public.clone();
        for (_, input) in &mut seen {
            input.reported.same_as.retain(is_public);
        }
        let now = ProjectIds::of(seen.iter().map(|(id, input)| (id.as_str(), &input.reported)));
        let then = world.projects(true);
        check_property(50, &case, async |(list_query, all_money, group_by)| {
            let mut query = list_query.pairs();
            query.extend(all_money.then(|| ("money".to_owned(), "all".to_owned())));
            let (ids, stats) = check(&register, "projects", &query, group_by).await;
            let found = seen.iter().filter(|(id, _)| ids.contains(id));
            let reports: Vec<_> =
                found.map(|(id, it)| Report { id, reporter: &it.common.reporter, reported: &it.reported }).collect();
            let (sum, with_amount) = sum(&reports, if list_query.as_of { &then } else { &now }, all_money);
            assert_eq!((&stats["amount_eur"], &stats["with_amount"]), (&json!(sum), &json!(with_amount)), "{query:?}");
            check_graphql(&register, &list_query, all_money, &ids, &stats).await;
        });
        check_restricted_scope(&register, &all).await;
    });
}

/// GraphQL gives the same amounts and figures as REST.
async fn check_graphql(
    register: &Register,
    list_query: &ListQuery<Project>,
    all_money: bool,
    ids: &[String],
    stats: &Value,
) {
    let mut variables = list_query.variables();
    variables["money"] = json!(if all_money { "ALL" } else { "ACTIVITIES" });
    let query =
        "query ($filter: ProjectFilter, $q: String, $asOf: AsOf, $sort: [ProjectSort!], $money: CountedAmounts) {
        projects(filter: $filter, q: $q, asOf: $asOf, sort: $sort, money: $money, first: 500) {
            edges { countedEur node { id } } }
        projectStats(filter: $filter, q: $q, asOf: $asOf, money: $money) {
            total amountEur withAmount amountsOverlapping amountsByRole { role amountEur count } } }";
    let data = register.data(query, variables).await;
    let edges = data["projects"]["edges"].as_array().unwrap();
    let nodes: Vec<_> = edges.iter().map(|edge| edge["node"]["id"].as_str().unwrap()).collect();
    assert_eq!(nodes, ids);
    assert_eq!(counted_total(edges, "/countedEur"), stats["amount_eur"]);
    let role = |role: &Value| {
        let name = role["role"].as_str().unwrap().to_uppercase();
        json!({ "role": name, "amountEur": role["amount_eur"], "count": role["count"] })
    };
    let roles: Vec<_> = stats["amounts_by_role"].as_array().unwrap().iter().map(role).collect();
    let expected = json!({
        "total": stats["total"],
        "amountEur": stats["amount_eur"],
        "withAmount": stats["with_amount"],
        "amountsOverlapping": stats["amounts_overlapping"],
        "amountsByRole": roles,
    });
    assert_eq!(data["projectStats"], expected);
}

/// Callers who see everything get the sum over all records.
async fn check_restricted_scope(register: &Register, all: &[(String, ProjectInput)]) {
    let snapshot = register.store.snapshot(Scope::Restricted).await.unwrap();
    let request = StatisticsRequest::<Project> {
        selection: Selection::default(),
        group_by: vec![],
        counted_amounts: CountedAmounts::All,
        explain: false,
        options: GroupOptions::default(),
    };
    let found = statistics(&snapshot, request).await.unwrap();
    let projects = ProjectIds::of(all.iter().map(|(id, input)| (id.as_str(), &input.reported)));
    let report = |(id, it): &'_ (String, ProjectInput)| (id.clone(), it.common.reporter.clone(), it.reported.clone());
    let reports: Vec<_> = all.iter().map(report).collect();
    let reports: Vec<_> = reports.iter().map(|(id, reporter, reported)| Report { id, reporter, reported }).collect();
    assert_eq!((found.amount_eur, usize::try_from(found.with_amount).unwrap()), sum(&reports, &projects, true));
}

/// The lists of the README add up, and so do all kinds without a filter.
#[test]
fn lists_of_the_readme_add_up() {
    let readme = include_str!("../../README.md");
    let mut lists: Vec<(String, Vec<(String, String)>)> =
        ["projects", "agreements", "cooperation"].map(|path| (path.to_owned(), vec![])).to_vec();
    for url in readme.split("127.0.0.1:8080/v1/").skip(1) {
        let url = url.split(['\'', ' ', '\n', '"', ')']).next().unwrap();
        let (path, query) = url.split_once('?').unwrap_or((url, ""));
        let query: Vec<(String, String)> = serde_html_form::from_str(query).unwrap();
        let query = query.into_iter().filter(|(name, _)| name != "limit" && name != "facet");
        if ["projects", "agreements", "cooperation"].contains(&path) {
            lists.push((path.to_owned(), query.collect()));
        }
    }
    assert!(lists.len() > 4);
    on_both(async |register| {
        for (path, query) in &lists {
            check(&register, path, query, "country").await;
        }
    });
}

/// Connections below other objects add up to the statistics of their records.
#[test]
fn related_records_add_up() {
    on_both(async |register| {
        add_random_projects(&register).await;
        let query = "{ country(code: \"NG\") { projects(first: 500) { edges { countedEur node { id } } } }
            all: projectStats(filter: { country: [\"NG\"] }) { amountEur }
            organisation(id: \"at\") { reported { projects(first: 500, money: ALL) { edges { countedEur } } } }
            reported: projectStats(filter: { reporter: [\"at\"] }, money: ALL) { amountEur } }";
        let data = register.data(query, json!({})).await;
        let edges = data["country"]["projects"]["edges"].as_array().unwrap();
        assert_eq!(counted_total(edges, "/countedEur"), data["all"]["amountEur"]);
        let edges = data["organisation"]["reported"]["projects"]["edges"].as_array().unwrap();
        assert_eq!(counted_total(edges, "/countedEur"), data["reported"]["amountEur"]);
    });
}
