//! Facets and statistics in the reference model.
use super::money::{self, ProjectIds, Report};
use super::{ListQuery, Modelled, World, camel};
use entity::Money;
use entity::edtf::{BEGINNING_OF_TIME, END_OF_TIME};
use serde_json::{Map, Value, json};
use std::cmp::{Ordering, Reverse};
use std::collections::{BTreeMap, BTreeSet};
use std::slice;
use thb_register::query::country_codes::numeric;
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
    /// What each record adds to the sum, in ascending order.
    counted: Vec<i64>,
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
        group.add_amounts::<R>(&records, projects);
    }
    groups
}

/// The records of some groups as one group without keys.
pub fn merged<R: Modelled>(records: &[(&str, &R::Input)], groups: &[Group], projects: &ProjectIds) -> Group {
    let mut records = records.to_vec();
    records.sort_by_key(|(id, input)| (R::common(input).ordinal, *id));
    let mut merged = Group::default();
    for (id, input) in &records {
        if groups.iter().any(|group| group.records.contains(*id)) {
            merged.add::<R>(id, input);
        }
    }
    merged.add_amounts::<R>(&records, projects);
    merged
}

/// Adds the groups without records. Returns the number of all groups, or a number above 500, the most that a request
/// may ask for, and adds nothing.
pub fn add_empty<R: Modelled>(groups: &mut Vec<Group>, dimensions: &[R::Dimension]) -> usize {
    let mut values_by_dimension: Vec<Vec<Value>> = vec![];
    for (place, dimension) in dimensions.iter().enumerate() {
        let mut values: Vec<Value> = groups.iter().map(|group| group.keys[place].value.clone()).collect();
        if name(dimension).ends_with("year") {
            let years: Vec<i64> = values.iter().filter_map(Value::as_i64).collect();
            let (first, last) = (years.iter().min().copied(), years.iter().max().copied());
            values.extend((first.unwrap_or(0)..=last.unwrap_or(-1)).map(Value::from));
        }
        values.extend(R::terms(*dimension));
        let mut distinct: Vec<Value> = vec![];
        for value in values {
            if !distinct.contains(&value) {
                distinct.push(value);
            }
        }
        values_by_dimension.push(distinct);
    }
    let count = values_by_dimension.iter().map(Vec::len).product();
    if count > 500 {
        return count;
    }
    let mut combinations: Vec<Vec<Value>> = vec![vec![]];
    for values in &values_by_dimension {
        let longer = |before: &Vec<Value>| {
            values.iter().map(|value| [&before[..], slice::from_ref(value)].concat()).collect::<Vec<_>>()
        };
        combinations = combinations.iter().flat_map(longer).collect();
    }
    for combination in &combinations {
        let is_same = |group: &Group| group.keys.iter().map(|key| &key.value).eq(combination);
        if !groups.iter().any(is_same) {
            let keys =
                dimensions.iter().zip(combination).map(|(dimension, value)| Key::of::<R>(*dimension, value.clone()));
            groups.push(Group { keys: keys.collect(), ..Group::default() });
        }
    }
    count
}

/// Sorts groups by keys of REST, and equal ones by value.
pub fn sort_groups(groups: &mut [Group], order: &[&str]) {
    let number = |value: &Value| value.as_i64().unwrap_or_default();
    let by_value = |a: &Group, b: &Group, is_descending: bool| {
        let values = a.keys.iter().zip(&b.keys).map(|(a, b)| (&a.value, &b.value));
        let orders = values.map(|(a, b)| {
            let order = (number(a), text(a)).cmp(&(number(b), text(b)));
            let order = if is_descending { order.reverse() } else { order };
            a.is_null().cmp(&b.is_null()).then(if a.is_null() && b.is_null() { Ordering::Equal } else { order })
        });
        orders.fold(Ordering::Equal, Ordering::then)
    };
    groups.sort_by(|a, b| {
        let compare = |key: &&str| match *key {
            "value" => by_value(a, b, false),
            "-value" => by_value(a, b, true),
            "count" => a.count().cmp(&b.count()),
            "-count" => b.count().cmp(&a.count()),
            "amount_eur" => (a.amount.is_none(), a.amount).cmp(&(b.amount.is_none(), b.amount)),
            _ => (a.amount.is_none(), Reverse(a.amount)).cmp(&(b.amount.is_none(), Reverse(b.amount))),
        };
        order.iter().map(compare).fold(Ordering::Equal, Ordering::then).then_with(|| by_value(a, b, false))
    });
}

/// The reports of some of these records.
fn reports<R: Modelled>(records: &[(&str, &R::Input)], ids: &BTreeSet<String>) -> Vec<(String, String, ReportInput)> {
    let report = |(id, input): &(&'_ str, &'_ R::Input)| -> Option<(String, String, ReportInput)> {
        Some(((*id).to_owned(), R::common(input).reporter.clone(), R::reported(input)?.clone()))
    };
    records.iter().filter(|(id, _)| ids.contains(*id)).filter_map(report).collect()
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

    fn add_amounts<R: Modelled>(&mut self, records: &[(&str, &R::Input)], projects: &ProjectIds) {
        let reports = reports::<R>(records, &self.records);
        let reports: Vec<_> =
            reports.iter().map(|(id, reporter, reported)| Report { id, reporter, reported }).collect();
        (self.amount, self.with_amount) = money::sum(&reports, projects, false);
        self.counted = money::counted(&reports, projects, false);
        self.counted.sort_unstable();
    }

    pub fn count(&self) -> usize {
        self.records.len()
    }

    pub fn amount(&self) -> Option<Money> {
        self.amount
    }

    /// The group in REST, as a part of the records of another one. With measures, if there are any.
    pub fn rest(&self, world: &World, all: &Self, measures: &[&str]) -> Value {
        let value = |key: &Key| (key.dimension.clone(), key.value.clone());
        let mut members: Map<String, Value> = self.keys.iter().map(value).collect();
        members.extend(self.figures(all, measures));
        let name = |key: &Key| Some((key.dimension.clone(), world.named(&key.dimension, &key.value)?.into()));
        members.insert("names".into(), Value::Object(self.keys.iter().filter_map(name).collect()));
        let codes = self.keys.iter().filter_map(|key| Some((key.dimension.clone(), world.codes(key)?)));
        let codes: Map<_, _> = codes.collect();
        if !codes.is_empty() {
            members.insert("codes".into(), codes.into());
        }
        Value::Object(members)
    }

    /// The rest in REST: the figures of this group, which stands for some groups.
    pub fn rest_of(&self, groups: usize, all: &Self, measures: &[&str]) -> Value {
        let mut figures = self.figures(all, measures);
        figures.insert("groups".into(), json!(groups));
        figures.into()
    }

    fn figures(&self, all: &Self, measures: &[&str]) -> Map<String, Value> {
        let cents = |amount: Option<Money>| amount.map(|amount| i128::from(amount.0));
        let amount_share = cents(self.amount).zip(cents(all.amount)).and_then(|(part, whole)| share(part, whole));
        let figures = json!({
            "count": self.count(),
            "share": share(self.count().try_into().unwrap(), all.count().try_into().unwrap()),
            "amount_eur": self.amount,
            "amount_share": amount_share,
            "with_amount": self.with_amount,
            "earliest": self.earliest,
            "latest": self.latest,
        });
        let mut figures = figures.as_object().unwrap().clone();
        if !measures.is_empty() {
            figures.insert("measures".into(), self.measures(measures));
        }
        figures
    }

    /// Measures of the amounts that count.
    pub fn measures(&self, names: &[&str]) -> Value {
        let Self { counted, .. } = self;
        let mean = |amounts: &[i64]| {
            let (sum, number): (i128, i128) =
                (amounts.iter().copied().map(i128::from).sum(), amounts.len().try_into().unwrap());
            (number > 0).then(|| Money(rounded(sum, number).try_into().unwrap()))
        };
        let value = |name: &&str| match *name {
            "average" => mean(counted),
            "median" if counted.is_empty() => None,
            "median" => mean(&counted[(counted.len() - 1) / 2..=counted.len() / 2]),
            "min" => counted.first().copied().map(Money),
            _ => counted.last().copied().map(Money),
        };
        names.iter().map(|name| ((*name).to_owned(), json!(value(name)))).collect::<Map<_, _>>().into()
    }

    /// The group in GraphQL, from the one in REST.
    pub fn graphql(&self, world: &World, all: &Self, measures: &[&str]) -> Value {
        let key = |key: &Key| {
            let name = world.named(&key.dimension, &key.value);
            json!({ "dimension": key.dimension, "value": key.graphql(), "name": name, "codes": world.codes(key) })
        };
        let mut members = Map::from_iter([("keys".to_owned(), self.keys.iter().map(key).collect())]);
        members.extend(self.figures(all, measures).into_iter().map(|(name, value)| (camel(&name), value)));
        members.into()
    }
}

/// Divides and rounds half to even.
fn rounded(sum: i128, number: i128) -> i128 {
    let (quotient, twice) = (sum.div_euclid(number), 2 * sum.rem_euclid(number));
    quotient + i128::from(twice > number || (twice == number && quotient % 2 == 1))
}

fn share(part: i128, whole: i128) -> Option<String> {
    let share = (whole != 0).then(|| rounded(part * 10_000, whole))?;
    Some(format!("{}.{:04}", share / 10_000, share % 10_000))
}

impl World {
    /// Returns the other codes of the country that a key names.
    fn codes(&self, key: &Key) -> Option<Value> {
        let code = text(&key.value);
        let alpha3 = self.names.countries.get(&code).filter(|_| key.dimension == "country")?.alpha3.clone();
        Some(json!({ "alpha3": alpha3, "numeric": numeric(&code) }))
    }

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
            "plan" => names.plans.get(&key).map(|row| row.title.clone()),
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
