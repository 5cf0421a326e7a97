//! Each value of each dimension is a filter. A facet, a list, a group of the statistics and GraphQL count the same records for it.
use crate::model::{ListQuery, Modelled, World, constant, name};
use crate::support::{Register, address, check_property, on_both};
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Map, Value, json};
use thb_register::kinds::actions::Action;
use thb_register::kinds::agreements::{Agreement, AgreementDimension};
use thb_register::kinds::cooperation::Cooperation;
use thb_register::kinds::projects::Project;

/// Number of values that one GraphQL request asks for.
const BATCH: usize = 10;

#[test]
fn each_value_of_actions_finds_what_the_facet_counts() {
    click_each_value::<Action>();
}

#[test]
fn each_value_of_projects_finds_what_the_facet_counts() {
    click_each_value::<Project>();
}

#[test]
fn each_value_of_agreements_finds_what_the_facet_counts() {
    click_each_value::<Agreement>();
}

#[test]
fn each_value_of_cooperation_finds_what_the_facet_counts() {
    click_each_value::<Cooperation>();
}

/// Clicks each value over the bundled records, over these and random ones, and one value each under random filters.
fn click_each_value<R: Modelled>() {
    let world = World::with_random_records();
    on_both(async |register| {
        world.add_random_records(&register.store).await;
        for state in ["1", "2"] {
            for dimension in R::DIMENSIONS {
                Clicks::<R>::read(&register, *dimension, state, false).await.check(&register).await;
            }
            for dimension in R::DIMENSIONS.iter().filter(|dimension| name(dimension) == "country") {
                Clicks::<R>::read(&register, *dimension, state, true).await.check(&register).await;
            }
        }
        let facet = (ListQuery::<R>::any(), select(R::DIMENSIONS.to_vec()), any::<prop::sample::Index>());
        check_property(24, &facet, async |(query, dimension, index)| {
            click_one(&register, &query, dimension, index).await;
        });
    });
}

/// The values of a facet, with their counts.
struct Clicks<R: Modelled> {
    dimension: R::Dimension,
    name: String,
    state: &'static str,
    /// Whether the countries of regions count, too.
    include_regions: bool,
    total: u64,
    values: Vec<Value>,
}

impl<R: Modelled> Clicks<R> {
    async fn read(register: &Register, dimension: R::Dimension, state: &'static str, include_regions: bool) -> Self {
        let name = name(&dimension);
        let query = format!("facet={name}&limit=1&as_of={state}&include_regions={include_regions}");
        let page = register.get(&format!("/v1/{}?{query}", R::PATH)).await;
        let values = page["facets"][&name].as_array().unwrap().clone();
        Self { dimension, name, state, include_regions, total: page["total"].as_u64().unwrap(), values }
    }

    async fn check(&self, register: &Register) {
        let Self { name, state, include_regions, values, .. } = self;
        for value in values {
            assert_eq!(self.total_of(register, name, value).await, value["count"], "{name}={value}");
            if self.has_counterpart() {
                let others = self.total_of(register, &format!("not_{name}"), value).await;
                assert_eq!(
                    others.as_u64().unwrap() + value["count"].as_u64().unwrap(),
                    self.total,
                    "not_{name}={value}"
                );
            }
        }
        let query = format!("group_by={name}&as_of={state}&include_regions={include_regions}");
        let stats = register.get(&format!("/v1/{}/stats?{query}", R::PATH)).await;
        let groups = stats["groups"].as_array().unwrap();
        for value in values {
            let group = groups.iter().find(|group| text(&group[name]) == value["value"]);
            let count = group.map_or(json!(0), |group| group["count"].clone());
            assert_eq!(count, value["count"], "the group {value} of {name}");
        }
        assert!(groups.len() <= values.len(), "the facet {name} must have each group");
        for batch in values.chunks(BATCH) {
            self.check_graphql(register, batch).await;
        }
    }

    async fn total_of(&self, register: &Register, key: &str, value: &Value) -> Value {
        let value = value["value"].as_str().unwrap_or("none").to_owned();
        let more = [("as_of", self.state.into()), ("include_regions", self.include_regions.to_string())];
        let query = [(key, value), ("limit", "1".into()), ("fields", "id".into())].into_iter().chain(more);
        let query: Vec<_> = query.map(|(key, value)| (key.to_owned(), value)).collect();
        register.get(&address(&format!("/v1/{}", R::PATH), &query)).await["total"].take()
    }

    /// A filter that is true or false has no counterpart.
    fn has_counterpart(&self) -> bool {
        json!(R::Filter::default()).get(format!("not_{}", self.name)).is_some()
    }

    /// Takes the values from GraphQL, and puts each as it stands into the filter.
    async fn check_graphql(&self, register: &Register, batch: &[Value]) {
        let (kind, [list, stats]) = (R::TYPE, R::FIELDS);
        let (mut fields, mut variables, mut parameters) = (vec![], Map::new(), vec![]);
        for (number, value) in batch.iter().enumerate() {
            let filters = [("a", self.name.clone()), ("b", format!("not_{}", self.name))];
            for (prefix, key) in filters.into_iter().take(if self.has_counterpart() { 2 } else { 1 }) {
                let alias = format!("{prefix}{number}");
                variables.insert(
                    alias.clone(),
                    json!({ (camel(&key)): self.variable(value), "includeRegions": self.include_regions }),
                );
                parameters.push(format!("${alias}: {kind}Filter"));
                let query = format!("filter: ${alias}, first: 1, asOf: {}", self.state);
                fields.push(format!("{alias}: {list}({query}) {{ totalCount }}"));
            }
        }
        let dimension = constant(&self.name);
        let query = format!(
            "query ({parameters}) {{ {fields}
                facet: {list}(filter: {filter}, facets: [{dimension}], first: 1, asOf: {state}) {{ facets {{ values {{ value count }} }} }}
                stats: {stats}(filter: {filter}, groupBy: [{dimension}], asOf: {state}) {{ groups {{ keys {{ value }} count }} }} }}",
            parameters = parameters.join(" "),
            fields = fields.join(" "),
            filter = format_args!("{{ includeRegions: {} }}", self.include_regions),
            state = self.state
        );
        let data = register.data(&query, variables.into()).await;
        for (number, value) in batch.iter().enumerate() {
            assert_eq!(data[format!("a{number}")]["totalCount"], value["count"], "{}: {value} in GraphQL", self.name);
            if self.has_counterpart() {
                let others = data[format!("b{number}")]["totalCount"].as_u64().unwrap();
                assert_eq!(
                    others + value["count"].as_u64().unwrap(),
                    self.total,
                    "{}: not {value} in GraphQL",
                    self.name
                );
            }
            let own = self.spelled(value);
            let facet = data["facet"]["facets"][0]["values"].as_array().unwrap();
            let count = facet.iter().find(|one| one["value"] == own).map(|one| &one["count"]);
            assert_eq!(count, Some(&value["count"]), "{}: the facet {own} in GraphQL", self.name);
            let groups = data["stats"]["groups"].as_array().unwrap();
            let count = groups.iter().find(|group| group["keys"][0]["value"] == own).map(|group| &group["count"]);
            assert_eq!(count.unwrap_or(&json!(0)), &value["count"], "{}: the group {own} in GraphQL", self.name);
        }
    }

    fn is_term(&self, value: &Value) -> bool {
        value["value"].is_string() && R::terms(self.dimension).contains(&value["value"])
    }

    /// The value of a facet in GraphQL.
    fn spelled(&self, value: &Value) -> Value {
        match value["value"].as_str().filter(|_| self.is_term(value)) {
            Some(term) => json!(constant(term)),
            None => value["value"].clone(),
        }
    }

    /// The value of the filter in GraphQL.
    fn variable(&self, value: &Value) -> Value {
        let text = value["value"].as_str();
        match (text, self.name.as_str()) {
            (Some(text), "year" | "milestone_year" | "chapter") => json!([text.parse::<i32>().unwrap()]),
            (Some(text), _) if !self.has_counterpart() => json!(text == "true"),
            _ => json!([self.spelled(value)]),
        }
    }
}

/// Clicks one value of a facet under other filters.
async fn click_one<R: Modelled>(
    register: &Register,
    query: &ListQuery<R>,
    dimension: R::Dimension,
    index: prop::sample::Index,
) {
    let name = name(&dimension);
    let filter = json!(query.filter);
    // Records without a year of a milestone are those without any year, but with a milestone, those without a year of it.
    let lists_none = filter["milestone_year"].as_array().is_some_and(|years| years.contains(&Value::Null));
    if name == "milestone" && lists_none {
        return;
    }
    let path = format!("/v1/{}", R::PATH);
    let page = register.get(&address(&path, &query.with(&[("facet", &name), ("limit", "1")]))).await;
    let values = page["facets"][&name].as_array().unwrap();
    if values.is_empty() {
        return;
    }
    let value = index.get(values);
    let clicked = query.without(&name).with(&[(&name, value["value"].as_str().unwrap_or("none")), ("limit", "1")]);
    let address = address(&path, &clicked);
    assert_eq!(register.get(&address).await["total"], value["count"], "{address}");
}

/// Each facet is one statement. A list without facets has none.
#[test]
fn each_facet_is_one_statement() {
    on_both(async |register| {
        let list = "/v1/agreements?stage=in_force&fields=id";
        let mut costs = vec![];
        for more in ["", "&limit=25", "&facet=organisation", "&facet=organisation&facet=stage&facet=milestone_year"] {
            costs.push(register.cost(&format!("{list}{more}")).await);
        }
        assert_eq!(costs[1..], [0, 1, 3], "without facets, the page is cached");
    });
}

/// The values of a facet that an example of the documentation names, as pairs of value and count.
async fn facet(register: &Register, path: &str, name: &str) -> Vec<(String, u64)> {
    let page = register.get(&format!("{path}&facet={name}&limit=1&fields=id")).await;
    let pair = |value: &Value| (value["value"].as_str().unwrap_or("none").to_owned(), value["count"].as_u64().unwrap());
    page["facets"][name].as_array().unwrap().iter().map(pair).collect()
}

async fn total(register: &Register, path: &str) -> u64 {
    register.get(&format!("{path}&limit=1&fields=id")).await["total"].as_u64().unwrap()
}

/// The agency of an agreement and the counterpart of cooperation are organisations of it.
#[test]
fn organisation_counts_parties_and_agencies() {
    on_both(async |register| {
        for (kind, bodies) in [
            ("agreements", vec![("europol", 48), ("eurojust", 18), ("frontex", 26), ("fra", 2)]),
            ("cooperation", vec![("europol", 77), ("frontex", 27), ("fra", 3)]),
        ] {
            let counts = facet(&register, &format!("/v1/{kind}?as_of=1"), "organisation").await;
            for (body, count) in bodies {
                assert!(counts.contains(&(body.to_owned(), count)), "{kind}: {body} in {counts:?}");
                assert_eq!(total(&register, &format!("/v1/{kind}?organisation={body}")).await, count, "{kind}: {body}");
            }
        }
    });
}

/// A role narrows the organisations: money by funder names only bodies that fund.
#[test]
fn role_narrows_the_organisations() {
    on_both(async |register| {
        let names = async |query: &str, name: &str| {
            let stats = register.get(&format!("/v1/projects/stats?{query}&group_by={name}")).await;
            let groups = stats["groups"].as_array().unwrap().clone();
            groups.into_iter().map(|group| (group[name].clone(), group["count"].clone())).collect::<Vec<_>>()
        };
        let by_role = names("role=funder", "organisation").await;
        assert_eq!(by_role, names("role=funder", "funder").await);
        assert!(by_role.len() > 10 && by_role.iter().all(|(body, _)| !body.is_null()));
        let funded = names("", "funder").await;
        assert_eq!(funded.len(), by_role.len() + 1, "projects without a funder are the only other group");
    });
}

/// The year of a milestone is not the year of the newest one.
#[test]
fn milestone_year_belongs_to_the_milestone() {
    on_both(async |register| {
        let stats = register.get("/v1/agreements/stats?group_by=milestone,milestone_year").await;
        let signed = |year: i64| {
            let group = stats["groups"]
                .as_array()
                .unwrap()
                .iter()
                .find(|group| group["milestone"] == "signature" && group["milestone_year"] == year);
            group.unwrap()["count"].as_u64().unwrap()
        };
        let counts = facet(&register, "/v1/agreements?milestone=signature", "milestone_year").await;
        for (year, count) in [(2008, 13), (2009, 15), (2010, 9)] {
            assert_eq!(signed(year), count);
            assert!(counts.contains(&(year.to_string(), count)), "{counts:?}");
            let filter = format!("/v1/agreements?milestone=signature&milestone_year={year}");
            assert_eq!(total(&register, &filter).await, count);
            let range = format!("/v1/agreements?milestone=signature&milestone_from={year}&milestone_to={year}");
            assert_eq!(total(&register, &range).await, count);
        }
    });
}

/// The examples of docs/api.md.
#[test]
fn facets_leave_out_their_own_filter_and_show_zeros() {
    on_both(async |register| {
        let all = facet(&register, "/v1/projects?as_of=1", "theme").await;
        let documented = [("protection", 120), ("prosecution", 119), ("partnership", 109), ("prevention", 103)];
        let documented = [&documented[..], &[("research", 18), ("none", 19)]].concat();
        assert_eq!(all, documented.iter().map(|(theme, count)| ((*theme).to_owned(), *count)).collect::<Vec<_>>());
        assert_eq!(facet(&register, "/v1/projects?theme=prevention&not_theme=none", "theme").await, all);
        let own = facet(&register, "/v1/projects?theme=prevention&facet_scope=all", "theme").await;
        assert_eq!(own[0].0, "prevention");
        assert_ne!(own, all);
        let stages = facet(&register, "/v1/agreements?agency=fra", "stage").await;
        let zeros: Vec<_> = stages.iter().filter(|(_, count)| *count == 0).map(|(stage, _)| stage.as_str()).collect();
        assert!(
            zeros.is_sorted_by_key(|stage| Agreement::terms(AgreementDimension::Stage)
                .iter()
                .position(|one| one == stage))
        );
        assert!(!zeros.is_empty(), "{stages:?}");
        // The closed list of timetables has the value `none`.
        let empty = facet(&register, "/v1/actions?as_of=1", "timetable_kind").await;
        let (_, count) = empty.iter().find(|(kind, _)| kind == "none").unwrap();
        assert_eq!(total(&register, "/v1/actions?timetable_kind=none").await, *count);
        let graph = register.data("{ actions(filter: { timetableKind: [null] }) { totalCount } }", json!({})).await;
        assert_eq!(graph["actions"]["totalCount"], 0);
    });
}

fn text(value: &Value) -> Value {
    match value {
        Value::Null | Value::String(_) => value.clone(),
        other => json!(other.to_string()),
    }
}

fn camel(key: &str) -> String {
    let mut words = key.split('_');
    let first = words.next().unwrap_or_default().to_owned();
    words.fold(first, |name, word| name + &word[..1].to_uppercase() + &word[1..])
}
