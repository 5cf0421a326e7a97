//! Filters in the reference model: which records they keep, and random ones.
use super::{Modelled, World, name, texts};
use proptest::prelude::*;
use proptest::sample::subsequence;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::slice;
use std::sync::LazyLock;
use thb_register::store::ReferenceData;

/// Reads a filter from the parameters of REST.
pub fn filter_of<F: DeserializeOwned>(pairs: &[(String, String)]) -> F {
    serde_html_form::from_str(&serde_html_form::to_string(pairs).unwrap()).unwrap()
}

/// The value of a filter in REST.
pub fn parameter(value: &Value) -> String {
    match value {
        Value::Null => "none".into(),
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

/// The filters that all kinds share and that belong to no dimension, with some of their values.
const COMMON_FILTERS: &[(&str, &[&str])] = &[
    ("country_role", &["target", "partner", "none"]),
    ("not_country_role", &["target", "partner", "none"]),
    ("single_country", &["true", "false"]),
    ("include_regions", &["true", "false"]),
    ("certain", &["true", "false"]),
];
/// Another such filter, of kinds with reports.
const FIRST_REPORT: (&str, &[&str]) = ("first_report", &["true", "false"]);

/// All filters of a kind, with values that some records have.
pub fn all_filters<R: Modelled>() -> Vec<(String, Vec<String>)> {
    let records = R::of(&World::with_random_records().contents);
    let mut pool: Vec<(String, Vec<String>)> = vec![];
    for dimension in R::DIMENSIONS {
        let values = records.iter().flat_map(|(_, input)| R::dimension(*dimension, &R::Filter::default(), input).0);
        let mut values: BTreeSet<String> = values.map(|value| parameter(&value)).collect();
        if R::terms(*dimension) != [json!(true), json!(false)] {
            values.insert("none".into());
            pool.push((format!("not_{}", name(dimension)), values.iter().cloned().collect()));
        }
        pool.push((name(dimension), values.into_iter().collect()));
    }
    pool.extend(
        COMMON_FILTERS
            .iter()
            .chain(R::HAS_FUNDING.then_some(&FIRST_REPORT))
            .chain(R::OTHER_FILTERS)
            .map(|(key, values)| ((*key).to_owned(), texts(values))),
    );
    let ids = records.iter().step_by(2).zip([false, true].into_iter().cycle());
    let ids = ids.map(|((id, _), in_capitals)| if in_capitals { id.to_uppercase() } else { id.clone() });
    pool.push(("id".into(), ids.chain(["unknown".into()]).collect()));
    pool
}

/// Random filters: some of all filters, with values that some records have.
pub(super) fn any_filter<R: Modelled>() -> BoxedStrategy<R::Filter> {
    let pairs = |filters: Vec<(String, Vec<String>)>| {
        let several = |(key, values): (String, Vec<String>)| {
            let most = match key.as_str() {
                "id" => values.len(),
                _ if is_list::<R>(&key) => values.len().min(3),
                _ => 1,
            };
            let pair = move |value| (key.clone(), value);
            subsequence(values, 1..=most).prop_map(move |values| values.into_iter().map(&pair).collect()).boxed()
        };
        filters.into_iter().map(several).collect::<Vec<BoxedStrategy<Vec<(String, String)>>>>()
    };
    let filters = subsequence(all_filters::<R>(), 0..=4).prop_flat_map(pairs);
    filters.prop_map(|pairs| filter_of(&pairs.concat())).boxed()
}

/// Returns whether a filter takes several values.
pub(super) fn is_list<R: Modelled>(key: &str) -> bool {
    let filter = json!(R::Filter::default());
    key.starts_with("not_") || filter.get(format!("not_{key}")).is_some()
}

/// Returns whether a filter keeps a record.
pub(super) fn keeps<R: Modelled>(filter: &R::Filter, id: &str, input: &R::Input) -> bool {
    let filters = json!(filter);
    let is_listed = |ids: &Vec<Value>| ids.iter().any(|listed| listed.as_str().unwrap().eq_ignore_ascii_case(id));
    if !filters["id"].as_array().is_none_or(is_listed) {
        return false;
    }
    let by_dimension = |dimension: &R::Dimension| {
        let name = name(dimension);
        let (values, _) = R::dimension(*dimension, filter, input);
        let (any_value, _) = R::dimension(*dimension, &R::unpaired(filter), input);
        accepts(&filters[&name], &values) && rejects_none(&filters[format!("not_{name}")], &any_value)
    };
    R::matches(filter, input) && R::DIMENSIONS.iter().all(by_dimension) && common_filters_keep::<R>(&filters, input)
}

/// The countries that are or were members of a region, or of a region below it.
pub(super) fn countries_of(region: &str) -> &'static [String] {
    static COUNTRIES: LazyLock<BTreeMap<&str, Vec<String>>> = LazyLock::new(|| {
        let names = &World::bundled().names;
        let countries = |id: &str| names.countries.keys().filter(|code| is_around(id, code)).cloned().collect();
        names.regions.keys().map(|id| (id.as_str(), countries(id))).collect()
    });
    COUNTRIES.get(region).map(Vec::as_slice).unwrap_or_default()
}

/// Returns whether a region, or a region below it, has a country as a member.
fn is_around(id: &str, code: &str) -> bool {
    let ReferenceData { region_countries, region_parents, .. } = &World::bundled().names;
    region_countries.keys().any(|(region, country)| region == id && country == code)
        || region_parents.keys().any(|(region, parent)| parent == id && is_around(region, code))
}

/// Returns whether the filters that all kinds share and that belong to no dimension keep a record.
fn common_filters_keep<R: Modelled>(filters: &Value, input: &R::Input) -> bool {
    let roles: Vec<Value> = R::common(input).countries.iter().map(|(_, role)| json!(role)).collect();
    let keep = &filters["country_role"];
    let has_countries = |region: &String| !countries_of(region).is_empty();
    let is_in_region = filters["include_regions"] == true && R::common(input).regions.iter().any(has_countries);
    let in_roles = roles.iter().filter(|role| accepts(keep, slice::from_ref(role))).count();
    (is_in_region || accepts(keep, &roles))
        && rejects_none(&filters["not_country_role"], &roles)
        && filters["single_country"].as_bool().is_none_or(|single| single == (in_roles == 1))
        && filters["first_report"]
            .as_bool()
            .is_none_or(|first| R::reported(input).is_some_and(|reported| first == reported.same_as.is_empty()))
        && filters["certain"]
            .as_bool()
            .is_none_or(|certain| certain == R::dates(input).iter().all(|date| !date.as_str().contains('?')))
}

/// Returns whether a list filter and its counterpart keep a record with these values.
pub(super) fn passes<T: Serialize, V: Serialize>(keep: T, exclude: T, values: impl IntoIterator<Item = V>) -> bool {
    let values: Vec<Value> = values.into_iter().map(|value| json!(value)).collect();
    accepts(&json!(keep), &values) && rejects_none(&json!(exclude), &values)
}

/// Returns whether a filter accepts a record with these values. A filter that is not set accepts everything.
fn accepts(filter: &Value, values: &[Value]) -> bool {
    match filter {
        Value::Null => true,
        Value::Array(accepted) => has_any(accepted, values),
        one => values.contains(one),
    }
}

fn rejects_none(filter: &Value, values: &[Value]) -> bool {
    filter.as_array().is_none_or(|rejected| !has_any(rejected, values))
}

fn has_any(list: &[Value], values: &[Value]) -> bool {
    list.iter().any(|one| if one.is_null() { values.is_empty() } else { values.contains(one) })
}
