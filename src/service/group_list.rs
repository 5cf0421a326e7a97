//! The groups of statistics: their keys, the groups without records, and their order.
use super::dimension_source::DimensionSource;
use super::group_rows::{entry_name, sort_key, sort_keys, text};
use crate::error::{Error, Place, Result};
use crate::query::country_codes::{CountryCodes, numeric};
use crate::query::group_options::GroupSort;
use crate::query::statistics::{Group, GroupKey};
use crate::store::ReferenceData;
use serde_json::Value as Json;
use std::cmp::{Ordering, Reverse};
use std::collections::{BTreeMap, BTreeSet};

/// Maximum number of groups with those that have no records.
pub const GROUPS_WITH_EMPTY: usize = 500;

/// A dimension of groups: its name, and the source of its values.
pub type NamedSource<'a> = (&'a String, &'a DimensionSource);

/// Returns the key of a group for a value of a dimension.
pub fn group_key((dimension, source): NamedSource<'_>, json: Json, reference: &ReferenceData) -> GroupKey {
    let value = text(&json);
    let codes = |value: &String| CountryCodes {
        alpha3: reference.countries.get(value).map(|row| row.alpha3.clone()),
        numeric: numeric(value),
    };
    GroupKey {
        dimension: dimension.clone(),
        name: value.as_ref().and_then(|value| entry_name(source, value, reference)),
        codes: value.as_ref().filter(|_| source.names_countries()).map(codes),
        label: None,
        label_key: source.label_key(value.as_deref()),
        is_enum: source.is_enum(),
        value,
        json,
    }
}

/// Adds the groups without records: each combination of the values of closed lists, the years from the first to the last, and the other values
/// that occur.
pub fn add_empty(groups: &mut Vec<Group>, dimensions: &[NamedSource<'_>], reference: &ReferenceData) -> Result<()> {
    let mut combinations: Vec<Vec<Json>> = vec![vec![]];
    let mut number: usize = 1;
    let mut values = vec![];
    for (place, (_, source)) in dimensions.iter().enumerate() {
        let found = groups.iter().filter_map(|group| group.keys.get(place)).map(|key| key.json.clone());
        let mut all: BTreeMap<_, Json> = found.map(|value| (sort_key(&value), value)).collect();
        let possible = source.possible_values(all.values());
        all.extend(possible.into_iter().map(|value| (sort_key(&value), value)));
        number = number.saturating_mul(all.len());
        values.push(all);
    }
    if number > GROUPS_WITH_EMPTY {
        let detail = format!(
            "results in {number} groups, but at most {GROUPS_WITH_EMPTY} are allowed: add a filter, or group by fewer dimensions"
        );
        return Err(Error::fault(Place::Query, "empty", detail));
    }
    for values in &values {
        let longer = |before: &Vec<Json>| {
            let before = before.clone();
            values.values().map(move |value| [&before[..], std::slice::from_ref(value)].concat())
        };
        combinations = combinations.iter().flat_map(longer).collect();
    }
    let known: BTreeSet<_> = groups.iter().map(|group| sort_keys(&group.keys)).collect();
    for combination in combinations {
        let keys = dimensions.iter().zip(combination).map(|(dimension, value)| group_key(*dimension, value, reference));
        let keys: Vec<_> = keys.collect();
        if !known.contains(&sort_keys(&keys)) {
            groups.push(Group { keys, ..Group::default() });
        }
    }
    Ok(())
}

/// Sorts groups by keys in order of priority, and equal groups by value.
pub fn sort_groups(groups: &mut [Group], order: &[GroupSort]) {
    groups.sort_by_cached_key(|group| sort_keys(&group.keys));
    // The sort is stable.
    groups.sort_by(|a, b| {
        order.iter().map(|key| compare(*key, a, b)).find(|order| order.is_ne()).unwrap_or(Ordering::Equal)
    });
}

fn compare(key: GroupSort, a: &Group, b: &Group) -> Ordering {
    let amounts = (a.amount_eur, b.amount_eur);
    match key {
        GroupSort::Value => sort_keys(&a.keys).cmp(&sort_keys(&b.keys)),
        GroupSort::ValueDesc => descending(a).cmp(&descending(b)),
        GroupSort::Count => a.count.cmp(&b.count),
        GroupSort::CountDesc => b.count.cmp(&a.count),
        GroupSort::AmountEur => unknown_last(amounts, Ord::cmp),
        GroupSort::AmountEurDesc => unknown_last(amounts, |a, b| b.cmp(a)),
    }
}

/// Sorts values in descending order, and missing values last.
fn descending(group: &Group) -> Vec<(bool, Reverse<(i64, String)>)> {
    let key = |(is_missing, number, text)| (is_missing, Reverse((number, text)));
    sort_keys(&group.keys).into_iter().map(key).collect()
}

fn unknown_last<T>((a, b): (Option<T>, Option<T>), compare: impl Fn(&T, &T) -> Ordering) -> Ordering {
    match (&a, &b) {
        (Some(a), Some(b)) => compare(a, b),
        _ => a.is_none().cmp(&b.is_none()),
    }
}
