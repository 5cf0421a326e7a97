//! The rows that facets and statistics group: one per record and combination of its values.
use super::dimension_source::{DimensionSource, VersionColumn};
use super::record::Record;
use crate::error::{Error, Place, Result};
use crate::query::statistics::GroupKey;
use crate::store::{ReferenceData, is_one_of};
use sea_orm::sea_query::{Expr, SelectStatement};
use sea_orm::{ColumnTrait, DbBackend, QueryResult, QuerySelect, QueryTrait, Select};
use serde::Serialize;
use serde_json::Value as Json;

/// Maximum number of dimensions to group by.
pub const DIMENSIONS: usize = 3;
/// The SQL columns that hold the values of a group: those of the dimensions, and the key of related records.
pub const COLUMNS: [&str; DIMENSIONS + 1] = ["g0", "g1", "g2", "g3"];

/// Selects one row per record and combination of its values.
pub fn rows<R: Record>(matching: &Select<R::Entity>, dimensions: &[DimensionSource]) -> SelectStatement {
    let rows = matching.clone().select_only().into_query();
    rows_with_values(rows, &R::COLUMNS.version.as_column_ref(), dimensions)
}

/// Adds the values to selected rows with these versions: one row per record and combination of its values.
pub fn rows_with_values(
    mut rows: SelectStatement,
    version: &VersionColumn,
    dimensions: &[DimensionSource],
) -> SelectStatement {
    rows.expr_as(Expr::col(version.clone()), "version");
    let mut sources: Vec<_> = dimensions.iter().zip(COLUMNS).zip(["d0", "d1", "d2", "d3"]).collect();
    sources.sort_by_key(|((source, _), _)| source.has_rows_of_other());
    let mut joined: Vec<(&DimensionSource, Expr)> = vec![];
    for ((source, group), alias) in sources {
        let value = source.join_to(version, &mut rows, alias, &joined);
        rows.expr_as(value.clone(), group);
        joined.push((source, value));
    }
    rows
}

/// The number of records in a group: the number of rows, unless a record may occur in it several times.
pub fn versions(dimensions: &[DimensionSource]) -> Expr {
    let repeated = dimensions.iter().any(|values| values.repeated);
    Expr::cust(if repeated { "count(distinct version)" } else { "count(*)" })
}

/// Returns the columns with the values of these dimensions.
pub fn group_columns(dimensions: &[DimensionSource]) -> &'static [&'static str] {
    const ALL: &[&str] = &COLUMNS;
    ALL.get(..dimensions.len()).unwrap_or(ALL)
}

/// The condition that a row is in one of these groups, by the values of the columns.
pub fn in_groups(backend: DbBackend, columns: &[&str], groups: impl Iterator<Item = Vec<Json>>) -> Expr {
    // Values contain no control characters.
    let texts = columns.iter().map(|column| format!("coalesce(cast({column} as text), '')"));
    let group = texts.collect::<Vec<_>>().join(" || '\u{1f}' || ");
    let value = |value: Json| match value {
        // SQLite has no truth values.
        Json::Bool(truth) if backend == DbBackend::Sqlite => u8::from(truth).to_string(),
        value => text(&value).unwrap_or_default(),
    };
    let texts = groups.map(|values| values.into_iter().map(value).collect::<Vec<_>>().join("\u{1f}"));
    is_one_of(backend, Expr::cust(group), &texts.collect::<Vec<_>>())
}

/// Reads the values of a group, as they sort.
pub fn read_sort_keys(dimensions: &[DimensionSource], row: &QueryResult) -> Result<Vec<SortKey>> {
    let key = |(values, column): (&DimensionSource, &&str)| Ok(sort_key(&values.read(row, column)?));
    dimensions.iter().zip(group_columns(dimensions)).map(key).collect()
}

pub fn read_count(row: &QueryResult) -> Result<u64> {
    number(row.try_get("", "count")?)
}

/// Converts a count. A negative count is a defect.
pub fn number(count: i64) -> Result<u64> {
    u64::try_from(count).map_err(|_| Error::Internal(format!("a count is {count}")))
}

/// Returns the name of a dimension, as its enum serializes it.
pub fn name<D: Serialize>(dimension: &D) -> Result<String> {
    match serde_json::to_value(dimension) {
        Ok(Json::String(name)) => Ok(name),
        other => Err(Error::Internal(format!("a dimension has no name: {other:?}"))),
    }
}

pub fn text(value: &Json) -> Option<String> {
    match value {
        Json::Null => None,
        Json::String(text) => Some(text.clone()),
        other => Some(other.to_string()),
    }
}

pub fn entry_name(values: &DimensionSource, value: &str, reference: &ReferenceData) -> Option<String> {
    values.named.and_then(|named| reference.name(named, value))
}

/// The sort key of a value.
pub type SortKey = (bool, i64, String);

pub fn sort_keys(keys: &[GroupKey]) -> Vec<SortKey> {
    keys.iter().map(|key| sort_key(&key.json)).collect()
}

/// Sorts numbers by size, text by characters, and missing values last.
pub fn sort_key(value: &Json) -> SortKey {
    (value.is_null(), value.as_i64().unwrap_or_default(), text(value).unwrap_or_default())
}

/// Rejects too many dimensions, and a dimension that occurs twice.
pub fn check<D: PartialEq>(group_by: &[D]) -> Result<()> {
    let refuse = |detail: String| Err(Error::fault(Place::Query, "group_by", detail));
    if group_by.len() > DIMENSIONS {
        return refuse(format!("has {} dimensions, but at most {DIMENSIONS} are allowed", group_by.len()));
    }
    let has_duplicate =
        group_by.iter().enumerate().any(|(at, dimension)| group_by.iter().take(at).any(|other| other == dimension));
    if has_duplicate { refuse("contains a dimension twice".into()) } else { Ok(()) }
}
