//! Facets and statistics, compared with the reference model.
use crate::answers::each;
use crate::export::Table;
use crate::model::money::ProjectIds;
use crate::model::{
    Group, ListQuery, Modelled, ORGANISATIONS, World, add_empty, constant, facets, groups, merged, name, overlapping,
    sort_groups,
};
use crate::support::{Register, address, author, check_property, inputs, on_both};
use entity::vocabulary::CountryRole;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use serde_json::{Value, json};
use thb_register::kinds::actions::Action;
use thb_register::kinds::agreements::Agreement;
use thb_register::kinds::cooperation::Cooperation;
use thb_register::kinds::projects::{Project, ProjectDimension, ProjectFilter, ProjectInput};
use thb_register::service;
use thb_register::service::write::PendingRevision;

#[derive(Clone, Debug)]
struct StatisticsRequest<R: Modelled> {
    list_query: ListQuery<R>,
    dimensions: Vec<R::Dimension>,
    options: Options,
}

/// The order and the number of groups, and measures.
#[derive(Clone, Debug, Default)]
struct Options {
    sort: Vec<&'static str>,
    top: Option<usize>,
    empty: bool,
    measures: Vec<&'static str>,
}

const MEASURES: [&str; 4] = ["average", "median", "min", "max"];

impl Options {
    fn any() -> impl Strategy<Value = Self> {
        let sort = subsequence(vec!["value", "-value", "count", "-count", "amount_eur", "-amount_eur"], 0..=2);
        let top = proptest::option::weighted(0.6, select(vec![1_usize, 2, 5, 10, 100]));
        let measures = (any::<bool>(), subsequence(MEASURES.to_vec(), 1..=4));
        (sort.prop_shuffle(), top, prop::bool::weighted(0.3), measures).prop_map(|(sort, top, empty, measures)| Self {
            sort,
            top,
            empty,
            measures: if measures.0 { measures.1 } else { vec![] },
        })
    }

    /// The parameters in REST.
    fn pairs(&self) -> Vec<(&'static str, String)> {
        let Self { sort, top, empty, measures } = self;
        let mut pairs = vec![];
        pairs.extend((!sort.is_empty()).then(|| ("sort", sort.join(","))));
        pairs.extend(top.map(|top| ("top", top.to_string())));
        pairs.extend(empty.then(|| ("empty", "true".into())));
        pairs.extend((!measures.is_empty()).then(|| ("measures", measures.join(","))));
        pairs
    }
}

#[test]
fn statistics_of_actions_agree_with_the_model() {
    agree_with_the_model::<Action>();
}

#[test]
fn statistics_of_projects_agree_with_the_model() {
    agree_with_the_model::<Project>();
}

#[test]
fn statistics_of_agreements_agree_with_the_model() {
    agree_with_the_model::<Agreement>();
}

#[test]
fn statistics_of_cooperation_agree_with_the_model() {
    agree_with_the_model::<Cooperation>();
}

/// Checks each dimension over all records, each organisation as a filter, then random filters with up to three dimensions.
fn agree_with_the_model<R: Modelled>() {
    let world = World::with_random_records();
    let dimensions = subsequence(R::DIMENSIONS.to_vec(), 0..=3).prop_shuffle();
    let request = (ListQuery::any(), dimensions, Options::any());
    let request = request.prop_map(|(list_query, dimensions, options)| StatisticsRequest::<R> {
        list_query: ListQuery { sort: vec![], ..list_query },
        dimensions,
        options,
    });
    on_both(async |register| {
        world.add_random_records(&register.store).await;
        let filtered = |filter| ListQuery::<R> { filter, q: None, sort: vec![], as_of: false };
        for dimension in R::DIMENSIONS {
            let list_query = filtered(R::Filter::default());
            let options = Options::default();
            StatisticsRequest { list_query, dimensions: vec![*dimension], options }.check(&register, world).await;
        }
        for filter in ORGANISATIONS.into_iter().flat_map(R::by_organisation) {
            let (list_query, options) = (filtered(filter), Options::default());
            StatisticsRequest { list_query, dimensions: vec![], options }.check(&register, world).await;
        }
        check_property(12, &request, async |request| request.check(&register, world).await);
    });
}

/// Removes the amounts by role from a group, or from each group of a list.
fn remove_roles(group: &mut Value) {
    if let Value::Array(groups) = group {
        return groups.iter_mut().for_each(remove_roles);
    }
    let roles = group.as_object_mut().unwrap().shift_remove("amounts_by_role").unwrap();
    assert_eq!(roles.as_array().unwrap().is_empty(), group["amount_eur"].is_null(), "{group} {roles}");
}

impl<R: Modelled> StatisticsRequest<R> {
    async fn check(&self, register: &Register, world: &World) {
        let Self { list_query, dimensions, options } = self;
        let Options { sort, top, empty, measures } = options;
        let found = list_query.expected(world);
        let projects = world.projects(list_query.as_of);
        let mut expected = groups::<R>(&found, dimensions, &list_query.filter, &projects);
        let all = groups::<R>(&found, &[], &list_query.filter, &projects).remove(0);
        if *empty && add_empty::<R>(&mut expected, dimensions) > 500 {
            return self.is_refused(register).await;
        }
        sort_groups(&mut expected, sort);
        let others = expected.split_off(top.unwrap_or(usize::MAX).min(expected.len()));
        let rest = merged::<R>(&found, &others, &projects);
        let mut body = self.by_rest(register).await;
        let members = body.as_object_mut().unwrap();
        let roles = members.shift_remove("amounts_by_role");
        let money_overlaps = members.shift_remove("amounts_overlapping").unwrap();
        for part in ["groups", "rest"] {
            members.get_mut(part).into_iter().for_each(remove_roles);
        }
        let mut expected_body = json!({
            "groups": expected.iter().map(|group| group.rest(world, &all, measures)).collect::<Vec<_>>(),
            "overlapping": overlapping::<R>(dimensions, world),
            "total": found.len(),
            "amount_eur": all.amount(),
            "with_amount": all.rest(world, &all, &[])["with_amount"],
            "revision": if list_query.as_of { 1 } else { world.revision() },
        });
        if top.is_some() {
            expected_body["rest"] = rest.rest_of(others.len(), &all, measures);
        }
        if !measures.is_empty() {
            expected_body["measures"] = all.measures(measures);
        }
        assert_eq!(body, expected_body, "REST: {self:?}");
        assert_eq!(roles.unwrap().as_array().unwrap().is_empty(), all.amount().is_none());
        let sum: i64 = expected.iter().chain([&rest]).filter_map(Group::amount).map(|amount| amount.0).sum();
        let total = all.amount().map_or(0, |amount| amount.0);
        assert!(if money_overlaps == true { sum >= total } else { sum == total }, "{sum} {total}");
        let graph = self.by_graphql(register).await;
        let as_graph = expected.iter().map(|group| group.graphql(world, &all, &MEASURES)).collect();
        assert_eq!(graph["groups"], Value::Array(as_graph), "GraphQL");
        assert_eq!((&graph["total"], &graph["overlapping"]), (&expected_body["total"], &expected_body["overlapping"]));
        assert_eq!(graph["measures"], all.measures(&MEASURES));
        let as_graph = rest.graphql(world, &all, &MEASURES);
        let as_graph = top.map(|_| (json!(others.len()), as_graph["amountEur"].clone(), as_graph["measures"].clone()));
        let found_rest =
            graph["rest"].as_object().map(|rest| ["groups", "amountEur", "measures"].map(|name| rest[name].clone()));
        assert_eq!(found_rest.map(<(Value, Value, Value)>::from), as_graph);
        let counts = expected.iter().chain([&rest]).map(Group::count).sum::<usize>();
        assert!(if expected_body["overlapping"] == true { counts >= found.len() } else { counts == found.len() });
        self.check_csv(register).await;
        for scope in ["others", "all"] {
            let expected = facets::<R>(list_query, dimensions, world, scope == "all");
            self.check_facets(register, &expected, scope, found.len()).await;
        }
    }

    /// Too many groups with those that have no records.
    async fn is_refused(&self, register: &Register) {
        let answer = register.answer(&self.address(&[])).await;
        assert_eq!((answer.status.as_u16(), &answer.json()["errors"][0]["name"]), (400, &json!("empty")), "{self:?}");
    }

    /// CSV has the values of JSON.
    async fn check_csv(&self, register: &Register) {
        let body = self.by_rest(register).await;
        let table = Table::of_csv(&register.bytes(&self.address(&[("format", "csv"), ("escape", "none")])).await);
        let mut rows = body["groups"].as_array().unwrap().clone();
        if let Some(mut rest) = body.get("rest").filter(|rest| rest["groups"] != 0).cloned() {
            rest["rest"] = json!({ "groups": rest["groups"] });
            rows.push(rest);
        }
        for row in &mut rows {
            let roles = each(&row["amounts_by_role"], "/role").into_iter();
            let sums = each(&row["amounts_by_role"], "/amount_eur").into_iter();
            row["amounts_by_role"] = roles.zip(sums).map(|(role, sum)| (role.to_owned(), json!(sum))).collect();
        }
        let cell = |row: &Value, name: &String| match row.pointer(&format!("/{}", name.replace('.', "/"))) {
            None | Some(Value::Null) => String::new(),
            Some(Value::String(text)) => text.clone(),
            Some(other) => other.to_string(),
        };
        let cells = rows.iter().map(|row| table.header.iter().map(|name| cell(row, name)).collect::<Vec<_>>());
        assert_eq!(table.rows, cells.collect::<Vec<_>>(), "CSV: {self:?}");
        let roles = each(&body["amounts_by_role"], "/role").into_iter().map(|role| format!("amounts_by_role.{role}"));
        for name in self.names().into_iter().chain(roles) {
            assert!(table.header.contains(&name), "{name} {:?}", table.header);
        }
    }

    fn names(&self) -> Vec<String> {
        self.dimensions.iter().map(name).collect()
    }

    /// The address of the statistics in REST.
    fn address(&self, more: &[(&str, &str)]) -> String {
        let (names, options) = (self.names().join(","), self.options.pairs());
        let mut pairs = if names.is_empty() { vec![] } else { vec![("group_by", names.as_str())] };
        pairs.extend(options.iter().map(|(name, value)| (*name, value.as_str())));
        pairs.extend(more);
        address(&format!("/v1/{}/stats", R::PATH), &self.list_query.with(&pairs))
    }

    async fn by_rest(&self, register: &Register) -> Value {
        register.get(&self.address(&[])).await
    }

    async fn by_graphql(&self, register: &Register) -> Value {
        let (kind, [_, field]) = (R::TYPE, R::FIELDS);
        let query = format!(
            "query ($filter: {kind}Filter, $q: String, $asOf: AsOf, $groupBy: [{kind}Dimension!],
                    $order: [GroupSort!], $top: Int, $empty: Boolean) {{
                {field}(filter: $filter, q: $q, asOf: $asOf, groupBy: $groupBy, sort: $order, top: $top, empty: $empty) {{
                    total overlapping measures {{ ...m }} rest {{ groups amountEur measures {{ ...m }} }}
                    groups {{ keys {{ dimension value name codes {{ alpha3 numeric }} }} count share amountEur amountShare withAmount
                        earliest latest measures {{ ...m }} }} }} }}
            fragment m on Measures {{ average median min max }}"
        );
        let mut variables = self.variables("groupBy");
        variables["order"] = self.options.sort.iter().map(|key| constant(key)).collect();
        (variables["top"], variables["empty"]) = (json!(self.options.top), json!(self.options.empty));
        register.data(&query, variables).await[field].take()
    }

    fn variables(&self, argument: &str) -> Value {
        let mut variables = self.list_query.variables();
        variables[argument] = self.names().iter().map(|name| constant(name)).collect();
        variables.as_object_mut().unwrap().shift_remove("sort");
        variables
    }

    async fn check_facets(&self, register: &Register, expected: &(Value, Value), scope: &str, total: usize) {
        let names = self.names();
        let (rest, graphql) = expected;
        let mut query = self.list_query.with(&[("limit", "1"), ("facet_scope", scope)]);
        query.extend(names.iter().map(|name| ("facet".to_owned(), name.clone())));
        let page = register.get(&address(&format!("/v1/{}", R::PATH), &query)).await;
        assert_eq!(page["total"], total);
        let none = json!({});
        assert_eq!(page.get("facets").unwrap_or(&none), rest, "facets in REST: {:?}", self.list_query);
        let (kind, [list, _]) = (R::TYPE, R::FIELDS);
        let query = format!(
            "query ($filter: {kind}Filter, $q: String, $asOf: AsOf, $facets: [{kind}Dimension!]) {{
                {list}(filter: $filter, q: $q, asOf: $asOf, facets: $facets, facetScope: {}, first: 1) {{
                    facets {{ dimension values {{ value name count }} }} }} }}",
            scope.to_uppercase()
        );
        let graph = register.data(&query, self.variables("facets")).await[list]["facets"].take();
        assert_eq!(&graph, graphql, "facets in GraphQL: {:?}", self.list_query);
    }
}

#[test]
fn rejects_invalid_dimensions_filters_and_parameters() {
    on_both(async |register| {
        for (query, detail) in [
            ("group_by=country,year,form,theme", "group_by: has 4 dimensions, but at most 3 are allowed"),
            ("group_by=country&group_by=year&group_by=country", "group_by: contains a dimension twice"),
            ("group_by=country,yaer", "group_by: `yaer` is unknown"),
            ("group_by=stage", "group_by: `stage` is unknown"),
            ("groupby=year", "groupby: is unknown: did you mean group_by?"),
            ("group_by=year&country=XX", "country: `XX` is not a known country"),
            ("group_by=year&q=!!", "q: has no word"),
            ("group_by=year&as_of=2", "as_of: must not be higher than the latest revision, 1"),
            ("group_by=year&limit=1", "limit: is unknown"),
            ("group_by=year&top=0", "top: must be between 1 and 100"),
            ("group_by=year&top=101", "top: must be between 1 and 100"),
            ("group_by=year&sort=amount", "sort: `amount` is unknown"),
            ("group_by=year&measures=mean", "measures: `mean` is unknown"),
            ("group_by=country,year,organisation&empty=true", "empty: results in "),
            ("group_by=year&bom=true", "bom: requires format=csv"),
            ("group_by=year&explain=true&format=csv", "explain: requires json or ndjson"),
            ("group_by=year&explain=true&top=3&format=ndjson", "top: does not apply to ndjson"),
        ] {
            let answer = register.answer(&format!("/v1/projects/stats?{query}")).await;
            assert_eq!(answer.status, 400, "{query}");
            let fault = &answer.json()["errors"][0];
            let fault = format!("{}: {}", fault["name"].as_str().unwrap(), fault["detail"].as_str().unwrap());
            assert!(fault.starts_with(detail), "{query}: {fault}");
        }
        for facet in ["facet=yaer", "facet=stage", "facet=country,yaer"] {
            let answer = register.answer(&format!("/v1/projects?{facet}")).await;
            assert_eq!((answer.status.as_u16(), &answer.json()["errors"][0]["name"]), (400, &json!("facet")));
        }
        for (group_by, detail) in [
            ("COUNTRY, YEAR, FORM, THEME", "has 4 dimensions, but at most 3 are allowed"),
            ("YEAR, YEAR", "contains a dimension twice"),
        ] {
            let body =
                register.graphql(&format!("{{ projectStats(groupBy: [{group_by}]) {{ total }} }}"), json!({})).await;
            let fault = &body["errors"][0]["extensions"]["errors"][0];
            assert_eq!(fault, &json!({ "in": "argument", "name": "groupBy", "detail": detail }));
        }
    });
}

/// The error names the valid dimensions and suggests the nearest one.
#[test]
fn unknown_dimension_error_lists_the_valid_ones() {
    on_both(async |register| {
        let answer = register.answer("/v1/projects/stats?group_by=yaer").await.json();
        let detail = answer["errors"][0]["detail"].as_str().unwrap();
        for dimension in Project::DIMENSIONS {
            assert!(detail.contains(&format!("`{}`", name(dimension))), "{detail}");
        }
        assert!(detail.contains("did you mean year?"), "the error must suggest the nearest dimension: {detail}");
        let facet = register.answer("/v1/projects?facet=contry").await.json();
        assert!(facet["errors"][0]["detail"].as_str().unwrap().contains("did you mean country?"), "{facet}");
    });
}

/// If a group has several reports of one project, only the one with the largest amount counts towards the sum.
#[test]
fn statistics_count_repeated_amounts_once() {
    on_both(async |register| {
        let store = &register.store;
        let records = inputs::<Project>(store).await;
        let worth = |cents| ProjectInput {
            reported: service::report_input::ReportInput {
                amounts: vec![service::report_input::Amount {
                    value: entity::Money(cents),
                    currency: "EUR".into(),
                    role: entity::vocabulary::AmountRole::Total,
                    covers: entity::vocabulary::Covers::Activity,
                    payer: None,
                    approximate: false,
                    bound: None,
                    euro: Some(service::report_input::Euro { value: entity::Money(cents), rate: None }),
                }],
                ..Default::default()
            },
            ..records[0].1.clone()
        };
        let reported = |cents, ordinal, country: &str, same_as: &[&str]| {
            let mut input = worth(cents);
            input.common.ordinal = ordinal;
            input.common.countries = vec![(country.into(), CountryRole::Target)];
            input.reported.same_as = same_as.iter().map(ToString::to_string).collect();
            input
        };
        let change = PendingRevision::begin(store, author("reports")).await.unwrap();
        let mut silent = reported(0, 900_000, "NU", &[]);
        silent.reported.amounts.clear();
        let projects = [
            ("first", reported(100, 900_003, "TV", &[])),
            ("again", reported(250, 900_004, "TV", &["first"])),
            ("elsewhere", reported(400, 900_005, "NR", &["first"])),
            ("silent", silent),
            ("spoken-b", reported(7, 900_002, "NU", &["silent"])),
            ("spoken-a", reported(9, 900_002, "NU", &["silent"])),
        ];
        change.add::<Project>(&projects.map(|(id, input)| (id.to_owned(), input))).await.unwrap();
        change.commit().await.unwrap();
        let stats = register.get("/v1/projects/stats?country=TV&country=NR&country=NU&group_by=country").await;
        let groups = stats["groups"].as_array().unwrap();
        let sums: Vec<_> =
            groups.iter().map(|group| (&group["country"], &group["count"], &group["amount_eur"])).collect();
        assert_eq!(
            sums,
            [
                (&json!("NR"), &json!(1), &json!("4.00")),
                (&json!("NU"), &json!(3), &json!("0.09")),
                (&json!("TV"), &json!(2), &json!("2.50")),
            ]
        );
        let all = register.get("/v1/projects/stats?country=TV&country=NR&country=NU").await;
        assert_eq!((&all["groups"][0]["count"], &all["groups"][0]["amount_eur"]), (&json!(6), &json!("4.09")));
        let none = register.get("/v1/projects/stats?country=TV&as_of=1").await;
        let nothing = json!({
            "count": 0, "share": null, "amount_eur": null, "amount_share": null, "with_amount": 0,
            "amounts_by_role": [], "earliest": null, "latest": null, "names": {},
        });
        assert_eq!((&none["groups"], &none["total"], &none["revision"]), (&json!([nothing]), &json!(0), &json!(1)));
    });
}

#[test]
fn statistics_as_of_ignore_later_changes() {
    let world = World::bundled();
    on_both(async |register| {
        let request = StatisticsRequest::<Project> {
            list_query: ListQuery { filter: ProjectFilter::default(), q: None, sort: vec![], as_of: true },
            dimensions: vec![ProjectDimension::Reporter, ProjectDimension::Year],
            options: Options::default(),
        };
        let before = register.get("/v1/projects/stats").await;
        let store = &register.store;
        let change = PendingRevision::begin(store, author("removes")).await.unwrap();
        for (id, _) in &world.contents.projects[..40] {
            change.remove::<Project>(id, None).await.unwrap();
        }
        change.commit().await.unwrap();
        request.check(&register, world).await;
        let then = register.get("/v1/projects/stats?as_of=1").await;
        let mut now = register.get("/v1/projects/stats").await;
        remove_roles(&mut now["groups"]);
        assert_eq!(then, before);
        let remaining: Vec<_> = world.contents.projects[40..].iter().map(|(id, input)| (id.as_str(), input)).collect();
        let links = remaining.iter().map(|(id, input)| (*id, &input.reported));
        let remaining_projects = ProjectIds::of(links);
        let expected = groups::<Project>(&remaining, &[], &ProjectFilter::default(), &remaining_projects).remove(0);
        assert_eq!((&now["groups"][0], &now["revision"]), (&expected.rest(world, &expected, &[]), &json!(2)));
        assert_ne!(now["groups"][0]["amount_eur"], then["groups"][0]["amount_eur"]);
    });
}
