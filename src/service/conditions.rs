//! The conditions of reads: which versions match, and which of them the scope of a snapshot sees.
use super::filter_values;
use super::filters::ScanStrategy;
use super::record::{Columns, Record};
use super::search::matching as found_by;
use crate::error::Result;
use crate::query::paging::Selection;
use crate::store::Snapshot;
use entity::Revision;
use sea_orm::sea_query::{Expr, ExprTrait};
use sea_orm::{ColumnTrait, Condition, EntityTrait, IntoSimpleExpr, QueryFilter, Select};

/// The versions that match.
///
/// # Errors
///
/// When a filter has wrong values.
pub fn select<R: Record>(snapshot: &Snapshot, selection: Selection<R::Filter>) -> Result<Select<R::Entity>> {
    filter_values::check(&selection.filter, snapshot.reference())?;
    Ok(R::Entity::find().filter(matching::<R>(snapshot, selection, ScanStrategy::Materialize)))
}

/// The condition of the versions that match.
pub fn matching<R: Record>(snapshot: &Snapshot, selection: Selection<R::Filter>, strategy: ScanStrategy) -> Condition {
    let Selection { filter, q, as_of: _ } = selection;
    // What a search finds is collected in any case, so that the filters are looked up for each hit.
    let strategy = if q.is_some() { ScanStrategy::IndexScan } else { strategy };
    let filters = R::condition(filter, snapshot).condition(strategy);
    let found = q.map(|q| found_by(snapshot.backend(), R::COLUMNS.version.as_column_ref(), &q));
    visible::<R>(snapshot).add(filters).add_option(found)
}

/// Only versions that ever were current: one that was replaced within its revision never was.
pub fn ever_current<R: Record>(versions: Select<R::Entity>) -> Select<R::Entity> {
    let Columns { since, until, .. } = R::COLUMNS;
    let lasted = Expr::expr(until.into_simple_expr()).ne(since.into_simple_expr());
    versions.filter(Condition::any().add(until.is_null()).add(lasted))
}

/// The versions that the scope of a snapshot sees at its revision.
pub fn visible<R: Record>(snapshot: &Snapshot) -> Condition {
    current::<R>(snapshot.revision()).add_option(snapshot.visible(R::COLUMNS.id.as_column_ref()))
}

/// The versions that were current at a revision. The latest one is read like every other, so that all statements of one answer see the
/// same.
pub fn current<R: Record>(revision: Revision) -> Condition {
    let Columns { since, until, .. } = R::COLUMNS;
    let not_ended = Condition::any().add(until.is_null()).add(until.gt(revision));
    Condition::all().add(since.lte(revision)).add(not_ended)
}
