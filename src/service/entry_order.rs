//! The order of a list of reference data, and the positions of entries in it. A position has two values for each sort key, whether the
//! entry lacks the value and the value, and ends with the key of the entry.
use super::group_rows::name;
use crate::error::{Error, Place, Result};
use crate::language::{self, Language};
use crate::store::{Cursor, SortValue};
use serde::Serialize;
use std::cmp::Ordering;

/// The name of the sort key that sorts by label.
const LABEL: &str = "label";

/// The order of a list.
pub struct EntryOrder {
    /// Distinguishes the cursors of one list from those of others.
    fingerprint: u64,
    keys: Vec<SortKey>,
    language: Language,
}

struct SortKey {
    is_descending: bool,
    is_label: bool,
}

impl EntryOrder {
    /// Builds the order of a list.
    ///
    /// # Errors
    ///
    /// If a sort key occurs twice.
    pub fn of(list: &str, sort: &[impl Serialize], language: Language) -> Result<Self> {
        let names = sort.iter().map(name).collect::<Result<Vec<_>>>()?;
        let members: Vec<&str> = names.iter().map(|name| member(name)).collect();
        if members.iter().enumerate().any(|(place, member)| members.iter().take(place).any(|it| it == member)) {
            return Err(Error::fault(Place::Query, "sort", "contains a key twice"));
        }
        let has_labels = members.contains(&LABEL);
        let key = |name: &String| SortKey { is_descending: name.starts_with('-'), is_label: member(name) == LABEL };
        let keys = names.iter().map(key).collect();
        let order =
            [list].into_iter().chain(names.iter().map(String::as_str)).chain(has_labels.then(|| language.code()));
        let hash = |hash: u64, byte: u8| hash.wrapping_mul(31).wrapping_add(byte.into());
        Ok(Self { fingerprint: order.flat_map(str::bytes).fold(0, hash), keys, language })
    }

    /// Returns the position of an entry by its values for the sort keys.
    pub fn position(values: impl Iterator<Item = Option<SortValue>>, key: &str) -> Vec<SortValue> {
        let pair = |value: Option<SortValue>| {
            [SortValue::Number(value.is_none().into()), value.unwrap_or(SortValue::Number(0))]
        };
        values.flat_map(pair).chain([SortValue::Text(key.to_owned())]).collect()
    }

    /// Compares two positions.
    pub fn compare(&self, a: &[SortValue], b: &[SortValue]) -> Ordering {
        let pairs = self.keys.iter().zip(a.chunks(2)).zip(b.chunks(2));
        let mut by_key = pairs.map(|((key, a), b)| self.compare_by(key, a, b));
        by_key.find(|order| order.is_ne()).unwrap_or_else(|| compare_values(a.last(), b.last()))
    }

    /// Compares the values for a sort key. Missing values come last in both directions.
    fn compare_by(&self, key: &SortKey, a: &[SortValue], b: &[SortValue]) -> Ordering {
        let by_value = match (a.last(), b.last()) {
            (Some(SortValue::Text(a)), Some(SortValue::Text(b))) if key.is_label => {
                language::compare(self.language, a, b)
            }
            (a, b) => compare_values(a, b),
        };
        compare_values(a.first(), b.first()).then(if key.is_descending { by_value.reverse() } else { by_value })
    }

    pub fn fingerprint(&self) -> u64 {
        self.fingerprint
    }

    /// Returns the position of a cursor. `name` is the parameter with the cursor.
    ///
    /// # Errors
    ///
    /// If the cursor belongs to another list, or to another order of it.
    pub fn position_of<'a>(&self, name: &str, cursor: &'a Cursor) -> Result<&'a [SortValue]> {
        let values = cursor.values();
        let fits = cursor.query() == self.fingerprint && values.len() == 2 * self.keys.len() + 1;
        let detail =
            "is not a cursor of this list in this order: use links.next or endCursor, and the same sort and lang";
        if fits { Ok(values) } else { Err(Error::fault(Place::Query, name, detail)) }
    }
}

/// Returns whether a list is sorted by label, so that its order depends on the language.
///
/// # Errors
///
/// If a sort key has no name, which is a defect.
pub fn sorts_by_label(sort: &[impl Serialize]) -> Result<bool> {
    let names = sort.iter().map(name).collect::<Result<Vec<_>>>()?;
    Ok(names.iter().any(|name| member(name) == LABEL))
}

/// Returns the name of a sort key without its direction.
fn member(name: &str) -> &str {
    name.strip_prefix('-').unwrap_or(name)
}

fn compare_values(a: Option<&SortValue>, b: Option<&SortValue>) -> Ordering {
    match (a, b) {
        (Some(SortValue::Text(a)), Some(SortValue::Text(b))) => a.cmp(b),
        (Some(SortValue::Number(a)), Some(SortValue::Number(b))) => a.cmp(b),
        _ => Ordering::Equal,
    }
}
