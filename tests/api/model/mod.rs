//! A reference model of the register. It computes the expected records of a request, their order and their statistics from the data
//! package, record by record and without the store.
mod actions;
mod agreements;
mod cooperation;
mod filters;
pub mod money;
mod projects;
mod random_records;
mod statistics;

use entity::edtf::days;
use entity::vocabulary::CountryRole;
use entity::{Edtf, Money};
pub use filters::{all_filters, filter_of, parameter};
use filters::{any_filter, countries_of, keeps};
use proptest::prelude::*;
use proptest::sample::{select, subsequence};
pub use random_records::{Mentions, ORGANISATIONS};
use sea_orm::Iterable;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value, json};
pub use statistics::{Group, add_empty, facets, groups, merged, name, overlapping, sort_groups};
use std::cmp::Ordering;
use std::collections::BTreeMap;
use std::fmt::Debug;
use std::slice;
use std::sync::OnceLock;
use thb_register::package::{Contents, Package};
use thb_register::query::filter_values::Values;
use thb_register::query::text_search::TextQuery;
use thb_register::service::common_input::CommonInput;
use thb_register::service::record::Record;
use thb_register::store::ReferenceData;

pub type Records<R> = Vec<(String, <R as Record>::Input)>;

/// A kind of record in the reference model.
pub trait Modelled:
    Record<Filter: Debug + Default + DeserializeOwned, Sort: Debug, Dimension: Debug> + Clone + Debug + 'static
{
    /// The last segment of the path in REST.
    const PATH: &'static str;
    /// The prefix of the GraphQL types for filters, sort keys and dimensions.
    const TYPE: &'static str;
    /// The GraphQL fields for the list and the statistics.
    const FIELDS: [&'static str; 2];
    /// The filters whose values are constants in GraphQL.
    const CLOSED: &'static [&'static str];
    const DIMENSIONS: &'static [Self::Dimension];
    /// The filters that belong to no dimension, with some values.
    const OTHER_FILTERS: &'static [(&'static str, &'static [&'static str])];
    fn of(contents: &Contents) -> &Records<Self>;
    /// Returns whether the filters that belong to no dimension keep a record.
    fn matches(filter: &Self::Filter, input: &Self::Input) -> bool;
    fn compare(key: Self::Sort, a: &Self::Input, b: &Self::Input) -> Ordering;
    /// The values of a dimension under a filter, and whether a record may have several.
    fn dimension(dimension: Self::Dimension, filter: &Self::Filter, input: &Self::Input) -> (Vec<Value>, bool);
    /// The filter without the filters that narrow only the kept values of other dimensions.
    fn unpaired(filter: &Self::Filter) -> Self::Filter {
        filter.clone()
    }
    /// The values of the closed list of a dimension.
    fn terms(dimension: Self::Dimension) -> Vec<Value>;
    /// The combinations of values of some dimensions. A dimension without a value has null.
    fn combinations(dimensions: &[Self::Dimension], filter: &Self::Filter, input: &Self::Input) -> Vec<Vec<Value>> {
        dimensions.iter().fold(vec![vec![]], |found, dimension| {
            let values = or_null(Self::dimension(*dimension, filter, input).0);
            found
                .iter()
                .flat_map(|one| values.iter().map(|value| [&one[..], slice::from_ref(value)].concat()))
                .collect()
        })
    }
    /// The date for `earliest` and `latest` in statistics.
    fn date(input: &Self::Input) -> Option<&Edtf>;
    fn common_mut(input: &mut Self::Input) -> &mut CommonInput;
    /// A date of the record.
    fn date_mut(input: &mut Self::Input) -> &mut Option<Edtf>;
    /// Sets the references that are specific to a kind, such as its agency.
    fn mention(_: &mut Self::Input, _: &Mentions) {}
    /// The filters that find a record by an organisation that it names.
    fn by_organisation(id: &str) -> Vec<Self::Filter>;
    /// Distinct sort keys, because the API rejects duplicates.
    fn sort() -> BoxedStrategy<Vec<Self::Sort>>;
}

/// The expected contents of a register.
pub struct World {
    /// The latest state.
    pub contents: Contents,
    pub names: ReferenceData,
    /// The state at revision 1, if random records were added later.
    bundled: Option<Contents>,
}

impl World {
    /// The bundled package, which is revision 1.
    pub fn bundled() -> &'static Self {
        static WORLD: OnceLock<World> = OnceLock::new();
        WORLD.get_or_init(Self::read)
    }

    /// The latest revision.
    pub fn revision(&self) -> i64 {
        if self.bundled.is_some() { 2 } else { 1 }
    }

    /// The records of a kind in the latest state, or at revision 1.
    fn records<R: Modelled>(&self, as_of_1: bool) -> &Records<R> {
        R::of(self.bundled.as_ref().filter(|_| as_of_1).unwrap_or(&self.contents))
    }

    fn read() -> Self {
        let contents = Contents::of(&Package::bundled().unwrap()).unwrap();
        let reference = contents.reference.clone();
        let names = ReferenceData {
            countries: reference.countries.into_iter().map(|row| (row.code.clone(), row)).collect(),
            regions: reference.regions.into_iter().map(|row| (row.id.clone(), row)).collect(),
            region_countries: by_key(reference.region_countries, |row| (row.region.clone(), row.country.clone())),
            region_parents: by_key(reference.region_parents, |row| (row.region.clone(), row.parent.clone())),
            organisations: reference.organisations.into_iter().map(|row| (row.id.clone(), row)).collect(),
            programmes: reference.programmes.into_iter().map(|row| (row.code.clone(), row)).collect(),
            plans: reference.plans.into_iter().map(|row| (row.id.clone(), row)).collect(),
            chapters: reference.chapters.into_iter().map(|row| ((row.plan.clone(), row.number), row)).collect(),
            ..ReferenceData::default()
        };
        Self { contents, names, bundled: None }
    }

    /// Returns the ids of the records that match a search. Reads each text of each record.
    pub fn matching_ids<R: Modelled>(&self, q: &TextQuery) -> Vec<&str> {
        let records = R::of(&self.contents).iter();
        records.filter(|(id, input)| self.matches_text::<R>(q, id, input)).map(|(id, _)| id.as_str()).collect()
    }

    fn matches_text<R: Modelled>(&self, q: &TextQuery, id: &str, input: &R::Input) -> bool {
        let CommonInput { title, summary, official_text, note, reporter, countries, regions, organisations, .. } =
            R::common(input);
        let mut texts = vec![title.as_str(), summary.as_str()];
        texts.extend([official_text, note].into_iter().flatten().map(String::as_str));
        texts.extend(countries.iter().map(|(code, _)| self.names.countries[code].name.as_str()));
        texts.extend(regions.iter().map(|id| self.names.regions[id].name.as_str()));
        let bodies = organisations.iter().map(|(id, _)| id).chain([reporter]);
        texts.extend(bodies.flat_map(|id| self.names.names_of_organisation(id)));
        texts.extend(R::texts(input, &self.names));
        q.is_found(&texts, &[id, &R::common(input).document])
    }
}

/// The parameters of a list, of statistics or of an export.
#[derive(Clone, Debug)]
pub struct ListQuery<R: Modelled> {
    pub filter: R::Filter,
    pub q: Option<String>,
    pub sort: Vec<R::Sort>,
    pub as_of: bool,
}

impl<R: Modelled> ListQuery<R> {
    pub fn any() -> impl Strategy<Value = Self> {
        let words =
            ["trafficking", "traffick*", "\"human beings\"", "Moldova IOM", "training police", "children -2010"];
        let q = proptest::option::weighted(0.2, select(texts(&words)));
        (any_filter::<R>(), q, R::sort(), any::<bool>()).prop_map(|(filter, q, sort, as_of)| Self {
            filter,
            q,
            sort,
            as_of,
        })
    }

    /// The expected records, in order.
    pub fn expected<'a>(&self, world: &'a World) -> Vec<(&'a str, &'a R::Input)> {
        let q = self.q.clone().map(|q| TextQuery::try_from(q).unwrap());
        let filtered = world.records::<R>(self.as_of).iter();
        let filtered = filtered.filter(|(id, input)| keeps::<R>(&self.filter, id, input));
        let mut found: Vec<_> =
            filtered.filter(|(id, input)| q.as_ref().is_none_or(|q| world.matches_text::<R>(q, id, input))).collect();
        found.sort_by(|(a, left), (b, right)| {
            let by_key = self.sort.iter().map(|key| R::compare(*key, left, right)).find(|order| order.is_ne());
            // The package is in document order, and the sort is stable.
            by_key.unwrap_or_else(|| if self.sort.is_empty() { Ordering::Equal } else { a.cmp(b) })
        });
        found.into_iter().map(|(id, input)| (id.as_str(), input)).collect()
    }

    /// The same query without a filter and its counterpart.
    pub fn without(&self, name: &str) -> Self {
        let is_own = |key: &str| key.strip_prefix("not_").unwrap_or(key) == name;
        let known = json!(self.filter);
        let pairs = self.pairs().into_iter().filter(|(key, _)| known.get(key).is_some() && !is_own(key));
        Self { filter: filter_of(&pairs.collect::<Vec<_>>()), ..self.clone() }
    }

    /// The query string of REST.
    pub fn pairs(&self) -> Vec<(String, String)> {
        let mut pairs: Vec<(String, String)> = vec![];
        for (key, value) in json!(self.filter).as_object().unwrap() {
            let values = if let Value::Array(values) = value { values.clone() } else { vec![value.clone()] };
            // A filter that is not set is null. In a list, null stands for records without a value.
            let is_set = !value.is_null();
            pairs.extend(values.iter().filter(|_| is_set).map(|value| (key.clone(), parameter(value))));
        }
        pairs.extend(self.q.iter().map(|q| ("q".to_owned(), q.clone())));
        if !self.sort.is_empty() {
            let keys: Vec<_> = self.sort.iter().map(|key| json!(key).as_str().unwrap().to_owned()).collect();
            pairs.push(("sort".into(), keys.join(",")));
        }
        if self.as_of {
            pairs.push(("as_of".into(), "1".into()));
        }
        pairs
    }

    /// The query string with more parameters.
    pub fn with(&self, more: &[(&str, &str)]) -> Vec<(String, String)> {
        self.pairs().into_iter().chain(more.iter().map(|(key, value)| ((*key).into(), (*value).into()))).collect()
    }

    /// The variables of GraphQL: names in camelCase, closed lists as constants.
    pub fn variables(&self) -> Value {
        let named = |(key, value): (&String, &Value)| {
            let value = match value {
                Value::Array(values) if R::CLOSED.contains(&key.strip_prefix("not_").unwrap_or(key)) => values
                    .iter()
                    .map(|value| value.as_str().map_or(Value::Null, |term| json!(constant(term))))
                    .collect(),
                other => other.clone(),
            };
            (camel(key), value)
        };
        let filter: Map<_, _> = json!(self.filter).as_object().unwrap().iter().map(named).collect();
        let sort: Vec<_> = self.sort.iter().map(|key| constant(json!(key).as_str().unwrap())).collect();
        json!({ "filter": filter, "q": self.q, "sort": sort, "asOf": self.as_of.then_some(1) })
    }
}

/// Converts `deadline_from` to `deadlineFrom`.
pub fn camel(key: &str) -> String {
    let mut words = key.split('_');
    let first = words.next().unwrap_or_default().to_owned();
    words.fold(first, |name, word| name + &word[..1].to_uppercase() + &word[1..])
}

/// Converts `-deadline` to `DEADLINE_DESC`.
pub fn constant(key: &str) -> String {
    key.strip_prefix('-').map_or_else(|| key.to_uppercase(), |key| key.to_uppercase() + "_DESC")
}

fn texts(values: &[&str]) -> Vec<String> {
    values.iter().map(ToString::to_string).collect()
}

/// The countries of a record in the roles of a filter, and those of its regions if the filter includes them.
fn countries_in(
    common: &CommonInput,
    roles: Option<&Values<CountryRole>>,
    include_regions: Option<bool>,
) -> (Vec<Value>, bool) {
    let is_in = |role: &CountryRole| roles.is_none_or(|roles| roles.contains(&Some(*role)));
    let named = common.countries.iter().filter(|(_, role)| is_in(role)).map(|(code, _)| code);
    let regions = common.regions.iter().filter(|_| include_regions == Some(true));
    several_values(named.chain(regions.flat_map(|id| countries_of(id))))
}

fn by_key<K: Ord, T>(rows: Vec<T>, key: impl Fn(&T) -> K) -> BTreeMap<K, T> {
    rows.into_iter().map(|row| (key(&row), row)).collect()
}

fn or_null(values: Vec<Value>) -> Vec<Value> {
    if values.is_empty() { vec![Value::Null] } else { values }
}

/// Generates some of the keys in random order.
fn keys<S: Clone + Debug + 'static>(up_or_down: [[S; 2]; 2], others: Vec<S>) -> BoxedStrategy<Vec<S>> {
    let [first, second] = up_or_down;
    (select(first.to_vec()), select(second.to_vec()))
        .prop_flat_map(move |(first, second)| {
            let keys = [vec![first, second], others.clone()].concat();
            subsequence(keys, 0..=2 + others.len().min(1)).prop_shuffle()
        })
        .boxed()
}

/// Returns whether a date may fall in a range. An unknown date falls in no bounded range.
fn may_fall(date: Option<&Edtf>, from: Option<&Edtf>, to: Option<&Edtf>) -> bool {
    let (earliest, latest) = days(date);
    from.is_none_or(|from| latest >= from.earliest()) && to.is_none_or(|to| earliest <= to.latest())
}

/// Compares by the earliest day. Unknown dates come last.
fn ascending(a: Option<&Edtf>, b: Option<&Edtf>) -> Ordering {
    (a.is_none(), a.map(Edtf::earliest)).cmp(&(b.is_none(), b.map(Edtf::earliest)))
}

/// Compares by the latest day, in descending order. Unknown dates come last.
fn descending(a: Option<&Edtf>, b: Option<&Edtf>) -> Ordering {
    a.is_none().cmp(&b.is_none()).then(b.map(Edtf::latest).cmp(&a.map(Edtf::latest)))
}

fn amount(a: Option<Money>, b: Option<Money>, order: fn(&i64, &i64) -> Ordering) -> Ordering {
    match (a, b) {
        (Some(Money(a)), Some(Money(b))) => order(&a, &b),
        (a, b) => a.is_none().cmp(&b.is_none()),
    }
}

/// The terms of a closed list.
fn terms<T: Iterable + Serialize>() -> Vec<Value> {
    T::iter().map(|term| json!(term)).collect()
}

/// The values of a dimension that allows several values per record.
fn several_values<'a, T: serde::Serialize + 'a>(values: impl IntoIterator<Item = &'a T>) -> (Vec<Value>, bool) {
    let mut distinct: Vec<Value> = vec![];
    for value in values.into_iter().map(|value| json!(value)) {
        if !distinct.contains(&value) {
            distinct.push(value);
        }
    }
    (distinct, true)
}

/// The value of a dimension that allows at most one value per record.
fn single_value<T: serde::Serialize>(value: Option<T>) -> (Vec<Value>, bool) {
    (value.map(|value| json!(value)).into_iter().collect(), false)
}

/// The year of the earliest day.
fn year(date: Option<&Edtf>) -> (Vec<Value>, bool) {
    let years = date.map(|date| date.earliest()[..4].parse::<i32>().unwrap());
    single_value(years.filter(|year| *year > 0))
}
