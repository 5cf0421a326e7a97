//! Facets and statistics in the reference model.
use super::money::{self, ProjectIds, Report};
use super::{Modelled, World};
use entity::Money;
use entity::edtf::{BEGINNING_OF_TIME, END_OF_TIME};
use serde_json::{Map, Value, json};
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};
use thb_register::service::report_input::ReportInput;

/// The records that share a value of each dimension.
#[derive(Default)]
pub struct Group {
    /// The name of each dimension, and the value.
    keys: Vec<(String, Value)>,
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
    projects: &ProjectIds,
) -> Vec<Group> {
    let mut records = records.to_vec();
    records.sort_by_key(|(id, input)| (R::common(input).ordinal, *id));
    let mut groups: BTreeMap<_, Group> = BTreeMap::new();
    if dimensions.is_empty() {
        groups.insert(vec![], Group::default());
    }
    for (id, input) in records.iter().copied() {
        let mut combinations: Vec<Vec<(String, Value)>> = vec![vec![]];
        for dimension in dimensions {
            let (mut values, _) = R::dimension(*dimension, input);
            if values.is_empty() {
                values.push(Value::Null);
            }
            let longer = |keys: &Vec<(String, Value)>| {
                let named = |value: &Value| [keys.clone(), vec![(name(dimension), value.clone())]].concat();
                values.iter().map(named).collect::<Vec<_>>()
            };
            combinations = combinations.iter().flat_map(longer).collect();
        }
        for keys in combinations {
            let place = keys.iter().map(|(_, value)| (value.is_null(), value.as_i64(), text(value))).collect();
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
    dimensions.iter().any(|dimension| R::dimension(*dimension, any).1)
}

/// The values of each dimension with the number of records, in descending order of that number.
pub fn facets<R: Modelled>(records: &[(&str, &R::Input)], dimensions: &[R::Dimension], world: &World) -> Value {
    let facet = |dimension: &R::Dimension| {
        let mut groups = groups::<R>(records, std::slice::from_ref(dimension), &ProjectIds::default());
        groups.retain(|group| !group.keys[0].1.is_null());
        groups.sort_by_key(|group| (Reverse(group.count()), text(&group.keys[0].1)));
        let value = |group: &Group| {
            let (dimension, value) = &group.keys[0];
            json!({ "value": text(value), "name": world.named(dimension, value), "count": group.count() })
        };
        (name(dimension), groups.iter().map(value).collect())
    };
    Value::Object(dimensions.iter().map(facet).collect::<Map<_, _>>())
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
        let mut members: Map<String, Value> = self.keys.iter().cloned().collect();
        members.insert("count".into(), json!(self.count()));
        members.insert("amount_eur".into(), json!(self.amount()));
        members.insert("with_amount".into(), json!(self.with_amount));
        members.insert("earliest".into(), json!(self.earliest));
        members.insert("latest".into(), json!(self.latest));
        let names = self.keys.iter().filter_map(|(key, value)| Some((key.clone(), world.named(key, value)?.into())));
        members.insert("names".into(), Value::Object(names.collect()));
        Value::Object(members)
    }

    /// The group in GraphQL.
    pub fn graphql(&self, world: &World) -> Value {
        let key = |(dimension, value): &(String, Value)| {
            let text = (!value.is_null()).then(|| text(value));
            json!({ "dimension": dimension, "value": text, "name": world.named(dimension, value) })
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
            "reporter" | "organisation" | "agency" | "responsible" => {
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
