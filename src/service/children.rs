//! Rows of child tables, which belong to versions.
use crate::error::Result;
use crate::store::in_numbers;
use sea_orm::{
    ActiveValue, ColumnTrait, ConnectionTrait, DatabaseTransaction, EntityTrait, Iterable, QueryFilter, QueryOrder,
    QuerySelect, Set, TryGetableMany,
};
use std::collections::HashMap;

/// Returns the parts of each version, with their positions.
pub fn parts<'a, T, P: 'a>(
    versions: &'a [(i64, &'a T)],
    parts: impl Fn(&'a T) -> &'a [P] + 'a,
) -> impl Iterator<Item = (ActiveValue<i64>, ActiveValue<i32>, &'a P)> {
    versions.iter().flat_map(move |(version, whole)| {
        (0..).zip(parts(whole)).map(|(position, part)| (Set(*version), Set(position), part))
    })
}

/// Returns one part of each version.
pub fn each<'a, T, P>(versions: &[(i64, &'a T)], part: impl Fn(&'a T) -> &'a P) -> Vec<(i64, &'a P)> {
    versions.iter().map(|(version, whole)| (*version, part(whole))).collect()
}

/// Maximum number of bound values per statement. SQLite allows 32,766, PostgreSQL 65,535.
const VALUES: usize = 30_000;

/// Inserts rows, if there are any.
pub async fn insert_all<E: EntityTrait<ActiveModel: Send>>(
    tx: &DatabaseTransaction,
    rows: impl IntoIterator<Item = E::ActiveModel>,
) -> Result<()> {
    let chunk = VALUES / E::Column::iter().count();
    // Collect first, so that no iterator is held across an await.
    let mut rows = rows.into_iter().collect::<Vec<_>>().into_iter().peekable();
    while rows.peek().is_some() {
        let rows: Vec<_> = rows.by_ref().take(chunk).collect();
        E::insert_many(rows).exec_without_returning(tx).await?;
    }
    Ok(())
}

/// Reads the rows of a child table that belong to versions, in order: the version, then `columns`. Values are decoded by position,
/// which is cheaper than by name.
pub async fn children<E: EntityTrait, T: TryGetableMany + Send>(
    db: &impl ConnectionTrait,
    version: E::Column,
    columns: impl IntoIterator<Item = E::Column>,
    order: E::Column,
    versions: &[i64],
) -> Result<Vec<T>> {
    if versions.is_empty() {
        return Ok(vec![]);
    }
    let rows = E::find().select_only().column(version).columns(columns);
    let rows = rows.filter(in_numbers(db.get_database_backend(), version.as_column_ref(), versions));
    Ok(rows.order_by_asc(order).into_tuple().all(db).await?)
}

/// Groups parts by version.
pub fn grouped<T>(parts: impl IntoIterator<Item = (i64, T)>) -> HashMap<i64, Vec<T>> {
    let mut groups: HashMap<i64, Vec<T>> = HashMap::new();
    for (version, part) in parts {
        groups.entry(version).or_default().push(part);
    }
    groups
}
