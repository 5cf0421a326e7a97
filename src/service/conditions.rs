//! Conditions of reads: the versions that match, and those that the scope of a snapshot sees. Checks filter values before they reach
//! the database.
use super::common_filters;
use super::country_filters;
use super::dimension_filters;
use super::filters::{Filters, ScanStrategy};
use super::record::{Columns, Record};
use super::search::matching as search_condition;
use super::value_filters::ValueFilters;
use crate::error::{Error, Result, Violation};
use crate::query::paging::Selection;
use crate::store::{ReferenceData, Snapshot};
use entity::Revision;
use sea_orm::sea_query::{Expr, ExprTrait};
use sea_orm::{ColumnTrait, Condition, EntityTrait, IntoSimpleExpr, QueryFilter, Select};
use serde::Serialize;
use serde_json::Value;

/// Selects the versions that match.
///
/// # Errors
///
/// If a filter has invalid values.
pub fn select<R: Record>(snapshot: &Snapshot, selection: Selection<R::Filter>) -> Result<Select<R::Entity>> {
    check_filter(&selection.filter, snapshot.reference())?;
    Ok(R::Entity::find().filter(matching::<R>(snapshot, selection, ScanStrategy::Materialize)))
}

/// The condition for matching versions.
pub fn matching<R: Record>(snapshot: &Snapshot, selection: Selection<R::Filter>, strategy: ScanStrategy) -> Condition {
    let Selection { filter, q, as_of: _ } = selection;
    // A search always materializes its hits, so the filters are checked for each hit.
    let strategy = if q.is_some() { ScanStrategy::IndexScan } else { strategy };
    let filters = filters::<R>(filter, snapshot).condition(strategy);
    let search = q.map(|q| search_condition(snapshot.backend(), R::COLUMNS.version.as_column_ref(), &q));
    visible::<R>(snapshot).add(filters).add_option(search)
}

/// The conditions of a filter, within the scope of a snapshot.
pub fn filters<R: Record>(filter: R::Filter, snapshot: &Snapshot) -> Filters {
    let ids = filter.ids().map(|ids| common_filters::ids::<R>(&ids, snapshot));
    let others = R::condition(filter.clone(), snapshot).add_option(ids);
    add_dimensions::<R>(others, &filter, snapshot.reference())
}

/// Adds the conditions of the filters of all dimensions.
fn add_dimensions<R: Record>(filters: Filters, filter: &R::Filter, reference: &ReferenceData) -> Filters {
    R::Filter::DIMENSIONS.iter().fold(filters, |filters, dimension| {
        let values = filter.values(*dimension);
        let is_set = values.keep.is_some() || values.exclude.is_some();
        if !is_set {
            return filters;
        }
        let source = R::source(*dimension, filter);
        if source.names_countries() && R::includes_regions(filter) {
            country_filters::add_with_regions::<R>(filters, &source, values, reference)
        } else {
            dimension_filters::add::<R>(filters, &source, values)
        }
    })
}

/// Keeps versions that were current at some revision. A version that was replaced in its own revision never was.
pub fn ever_current<R: Record>(versions: Select<R::Entity>) -> Select<R::Entity> {
    let Columns { since, until, .. } = R::COLUMNS;
    let lasted = Expr::expr(until.into_simple_expr()).ne(since.into_simple_expr());
    versions.filter(Condition::any().add(until.is_null()).add(lasted))
}

/// The condition for versions that the scope of a snapshot sees at its revision.
pub fn visible<R: Record>(snapshot: &Snapshot) -> Condition {
    current::<R>(snapshot.revision()).add_option(snapshot.visible(R::COLUMNS.id.as_column_ref()))
}

/// The condition for versions that were current at a revision. The latest revision is no exception, so that all statements of a
/// request see the same state.
pub fn current<R: Record>(revision: Revision) -> Condition {
    let Columns { since, until, .. } = R::COLUMNS;
    current_at(since, until, revision)
}

/// The condition for rows that were current at a revision, by the columns with their start and end.
pub fn current_at(since: impl ColumnTrait, until: impl ColumnTrait, revision: Revision) -> Condition {
    let not_ended = Condition::any().add(until.is_null()).add(until.gt(revision));
    Condition::all().add(since.lte(revision)).add(not_ended)
}

/// Maximum number of values per filter. Databases limit the size of statements.
pub const VALUES: usize = 100;

/// Maximum number of ids in a filter.
pub const MAX_IDS: usize = 500;

/// Returns the error for a list that is too long.
pub fn too_many(count: usize, most: usize) -> Option<String> {
    (count > most).then(|| format!("has {count} values, but at most {most} are allowed"))
}

/// Rejects filters with too many values, with a NUL (PostgreSQL does not store it), or with unknown keys of reference data.
///
/// # Errors
///
/// Returns all violations at once.
pub fn check_filter(filter: &impl Serialize, reference: &ReferenceData) -> Result<()> {
    let filter = serde_json::to_value(filter).map_err(|e| Error::Internal(e.to_string()))?;
    let details = |name: &String, value: &Value| {
        let most = if name == "id" { MAX_IDS } else { VALUES };
        match value.as_array() {
            Some(values) if values.len() > most => too_many(values.len(), most).into_iter().collect(),
            _ if value.to_string().contains("\\u0000") => vec!["must not contain the character NUL".to_owned()],
            Some(values) => {
                values.iter().filter_map(Value::as_str).filter_map(|key| reference.unknown_key(name, key)).collect()
            }
            None => vec![],
        }
    };
    let violations = |(name, value): (&String, &Value)| {
        details(name, value).into_iter().map(|detail| Violation::query(name, detail)).collect::<Vec<_>>()
    };
    let violations: Vec<_> = filter.as_object().into_iter().flatten().flat_map(violations).collect();
    if violations.is_empty() { Ok(()) } else { Err(Error::Invalid(violations)) }
}
