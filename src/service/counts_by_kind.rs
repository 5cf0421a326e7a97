//! Counts of the records of several kinds by the values of one dimension, with one statement.
use super::conditions::visible;
use super::group_rows::{COLUMNS, read_count, rows, versions};
use super::record::Record;
use crate::error::Result;
use crate::store::Snapshot;
use entity::vocabulary::Kind;
use sea_orm::sea_query::{Expr, ExprTrait, Query, SelectStatement, UnionType};
use sea_orm::{ConnectionTrait, EntityTrait, QueryFilter};
use std::collections::BTreeMap;
use std::slice;

/// The number of records by kind, for each value.
pub type CountsByValue = BTreeMap<String, BTreeMap<Kind, u64>>;

/// The counts of one kind, as a part of a statement.
pub struct KindCounts {
    kind: Kind,
    select: SelectStatement,
}

/// Counts the records of a kind by the values of a dimension.
pub fn counts_of<R: Record<Filter: Default>>(snapshot: &Snapshot, dimension: R::Dimension) -> KindCounts {
    let source = R::source(dimension, &R::Filter::default());
    let sources = slice::from_ref(&source);
    let all = R::Entity::find().filter(visible::<R>(snapshot));
    let mut select = Query::select();
    let value = Expr::col(COLUMNS[0]).cast_as("text");
    select.expr_as(Expr::cust(format!("'{}'", R::KIND.name())), "kind").expr_as(value, "value");
    select.expr_as(versions(sources), "count").from_subquery(rows::<R>(&all, sources), "t").group_by_col(COLUMNS[0]);
    KindCounts { kind: R::KIND, select }
}

/// Reads the counts of several kinds. Records without a value are left out.
///
/// # Errors
///
/// If the database fails.
pub async fn read(snapshot: &Snapshot, kinds: Vec<KindCounts>) -> Result<CountsByValue> {
    let known: Vec<Kind> = kinds.iter().map(|counts| counts.kind).collect();
    let mut counts = CountsByValue::new();
    let Some(union) = kinds.into_iter().map(|counts| counts.select).reduce(|mut all, next| {
        all.union(UnionType::All, next);
        all
    }) else {
        return Ok(counts);
    };
    for row in snapshot.db().await?.query_all(&union).await? {
        let (kind, value): (String, Option<String>) = (row.try_get("", "kind")?, row.try_get("", "value")?);
        if let (Some(value), Some(kind)) = (value, known.iter().find(|known| known.name() == kind)) {
            counts.entry(value).or_default().insert(*kind, read_count(&row)?);
        }
    }
    Ok(counts)
}
