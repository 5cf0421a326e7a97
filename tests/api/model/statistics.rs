//! Facets and statistics in the reference model.
use super::money::{self, ProjectIds, Report};
use super::{ListQuery, Modelled, World};
use entity::Money;
use entity::edtf::{BEGINNING_OF_TIME, END_OF_TIME};
use serde_json::{Map, Value, json};
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};
use std::slice;
use thb_register::service::report_input::ReportInput;

/// The value of a dimension.
struct Key {
    dimension: String,
    value: Value,
    /// Whether the value is a term of a closed list.
    is_term: bool,
}

/// The records that share a value of each dimension.
#[derive(Default)]
pub struct Group {
    keys: Vec<Key>,
    records: BTreeSet<String>,
    amount: Option<Money>,
    with_amount: usize,
    earliest: Option<String>,
    latest: Option<String>,
}

/// The groups of records, in the order of their values.
pub fn groups<R: Modelled>(
    records: &[(&str, &R::Input)],
    dimensions: &[R::Dimension],
    filter: &R::Filter,
    projects: &ProjectIds,
) -> Vec<Group> {
    let mut records = records.to_vec();
    records.sort_by_key(|(id, input)| (R::common(input).ordinal, *id));
    let mut groups: BTreeMap<_, Group> = BTreeMap::new();
    if dimensions.is_empty() {
        groups.insert(vec![], Group::default());
    }
    for (id, input) in records.iter().copied() {
        for values in R::combinations(dimensions, filter, input) {
            let place = values.iter().map(|value| (value.is_null(), value.as_i64(), text(value))).collect();
            let keys =
                dimensions.iter().zip(values).map(|(dimension, value)| Key::of::<R>(*dimension, value)).collect();
            groups.entry(place).or_insert_with(|| Group { keys, ..Group::default() }).add::<R>(id, input);
        }
    }
    let mut groups: Vec<_> = groups.into_values().collect();
    for group in &mut groups {
        (group.amount, group.with_amount) = amounts::<R>(&records, &group.records, projects);
    }
    groups
}

/// The sum of some of these records, and how many have an amount.
fn amounts<R: Modelled>(
    records: &[(&str, &R::Input)],
    ids: &BTreeSet<String>,
    projects: &ProjectIds,
) -> (Option<Money>, usize) {
    let report = |(id, input): &(&'_ str, &'_ R::Input)| -> Option<(String, String, ReportInput)> {
        Some(((*id).to_owned(), R::common(input).reporter.clone(), R::reported(input)?.clone()))
    };
    let reports: Vec<_> = records.iter().filter(|(id, _)| ids.contains(*id)).filter_map(report).collect();
    let reports: Vec<_> = reports.iter().map(|(id, reporter, reported)| Report { id, reporter, reported }).collect();
    money::sum(&reports, projects, false)
}

/// Returns whether a record may be in several groups.
pub fn overlapping<R: Modelled>(dimensions: &[R::Dimension], world: &World) -> bool {
    let (_, any) = &R::of(&world.contents)[0];
    dimensions.iter().any(|dimension| R::dimension(*dimension, &R::Filter::default(), any).1)
}

/// The facets of a list in REST and in GraphQL: the values of each dimension with the number of records, in descending order of that
/// number, and records without a value last.
pub fn facets<R: Modelled>(
    list_query: &ListQuery<R>,
    dimensions: &[R::Dimension],
    world: &World,
    with_own_filter: bool,
) -> (Value, Value) {
    let (mut rest, mut graphql) = (Map::new(), vec![]);
    for dimension in dimensions {
        let own = name(dimension);
        let counted = if with_own_filter { list_query.clone() } else { list_query.without(&own) };
        let groups =
            groups::<R>(&counted.expected(world), slice::from_ref(dimension), &counted.filter, &ProjectIds::default());
        let count = |group: &Group| (group.keys[0].value.clone(), group.count());
        let mut counts: Vec<(Value, usize)> = groups.iter().map(count).collect();
        let terms = R::terms(*dimension);
        let unused = terms.iter().filter(|term| groups.iter().all(|group| group.keys[0].value != **term));
        counts.extend(unused.map(|term| (term.clone(), 0)));
        counts.sort_by_key(|(value, count)| {
            let place = terms.iter().position(|term| term == value);
            (value.is_null(), Reverse(*count), place, text(value))
        });
        let keys = counts.into_iter().map(|(value, count)| (Key::of::<R>(*dimension, value), count));
        let (rest_values, graphql_values): (Vec<Value>, Vec<Value>) = keys
            .map(|(key, count)| {
                let named = world.named(&own, &key.value);
                let value = |text: Option<String>| json!({ "value": text, "name": named, "count": count });
                (value((!key.value.is_null()).then(|| text(&key.value))), value(key.graphql()))
            })
            .unzip();
        graphql.push(json!({ "dimension": own, "values": graphql_values }));
        rest.insert(own, rest_values.into());
    }
    (rest.into(), graphql.into())
}

impl Key {
    fn of<R: Modelled>(dimension: R::Dimension, value: Value) -> Self {
        let is_term = value.is_string() && R::terms(dimension).contains(&value);
        Self { dimension: name(&dimension), value, is_term }
    }

    /// The value in GraphQL.
    fn graphql(&self) -> Option<String> {
        let text = (!self.value.is_null()).then(|| text(&self.value));
        if self.is_term { text.map(|text| text.to_uppercase()) } else { text }
    }
}

impl Group {
    fn add<R: Modelled>(&mut self, id: &str, input: &R::Input) {
        self.records.insert(id.into());
        if let Some(date) = R::date(input) {
            let (first, last) = (date.earliest(), date.latest());
            let earliest = self.earliest.take().into_iter().chain((first != BEGINNING_OF_TIME).then_some(first)).min();
            self.earliest = earliest;
            self.latest = self.latest.take().into_iter().chain((last != END_OF_TIME).then_some(last)).max();
        }
    }

    pub fn count(&self) -> usize {
        self.records.len()
    }

    pub fn amount(&self) -> Option<Money> {
        self.amount
    }

    /// The group in REST.
    pub fn rest(&self, world: &World) -> Value {
        let value = |key: &Key| (key.dimension.clone(), key.value.clone());
        let mut members: Map<String, Value> = self.keys.iter().map(value).collect();
        members.insert("count".into(), json!(self.count()));
        members.insert("amount_eur".into(), json!(self.amount()));
        members.insert("with_amount".into(), json!(self.with_amount));
        members.insert("earliest".into(), json!(self.earliest));
        members.insert("latest".into(), json!(self.latest));
        let name = |key: &Key| Some((key.dimension.clone(), world.named(&key.dimension, &key.value)?.into()));
        let names = self.keys.iter().filter_map(name);
        members.insert("names".into(), Value::Object(names.collect()));
        Value::Object(members)
    }

    /// The group in GraphQL.
    pub fn graphql(&self, world: &World) -> Value {
        let key = |key: &Key| {
            let name = world.named(&key.dimension, &key.value);
            json!({ "dimension": key.dimension, "value": key.graphql(), "name": name })
        };
        json!({
            "keys": self.keys.iter().map(key).collect::<Vec<_>>(),
            "count": self.count(),
            "amountEur": self.amount(),
            "withAmount": self.with_amount,
            "earliest": self.earliest,
            "latest": self.latest,
        })
    }
}

impl World {
    /// Returns the name of the reference data that a value refers to.
    fn named(&self, dimension: &str, value: &Value) -> Option<String> {
        let key = text(value);
        let names = &self.names;
        match dimension {
            "country" => names.countries.get(&key).map(|row| row.name.clone()),
            "region" => names.regions.get(&key).map(|row| row.name.clone()),
            "reporter" | "organisation" | "agency" | "responsible" | "funder" | "lead" | "partner" => {
                names.organisations.get(&key).map(|row| row.name.clone())
            }
            "programme" => names.programmes.get(&key).map(|row| row.name.clone()),
            "chapter" => names.chapters.values().find(|row| json!(row.number) == *value).map(|row| row.title.clone()),
            _ => None,
        }
    }
}

/// Returns the name of a dimension in REST.
pub fn name(dimension: &impl serde::Serialize) -> String {
    json!(dimension).as_str().unwrap().to_owned()
}

fn text(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), ToOwned::to_owned)
}
