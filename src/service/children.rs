//! Rows that belong to versions in other tables.
use crate::error::Result;
use crate::store::in_numbers;
use sea_orm::{
    ActiveValue, ColumnTrait, ConnectionTrait, DatabaseTransaction, EntityTrait, Iterable, QueryFilter, QueryOrder,
    QuerySelect, Set, TryGetableMany,
};
use std::collections::HashMap;

/// The parts of one sort of each version, each with its place in it.
pub fn parts<'a, T, P: 'a>(
    versions: &'a [(i64, &'a T)],
    parts: impl Fn(&'a T) -> &'a [P] + 'a,
) -> impl Iterator<Item = (ActiveValue<i64>, ActiveValue<i32>, &'a P)> {
    versions.iter().flat_map(move |(version, whole)| {
        (0..).zip(parts(whole)).map(|(position, part)| (Set(*version), Set(position), part))
    })
}

/// One part of each version.
pub fn each<'a, T, P>(versions: &[(i64, &'a T)], part: impl Fn(&'a T) -> &'a P) -> Vec<(i64, &'a P)> {
    versions.iter().map(|(version, whole)| (*version, part(whole))).collect()
}

/// How many values one statement binds: SQLite takes 32,766 at most, PostgreSQL 65,535.
const VALUES: usize = 30_000;

/// Inserts rows, if there are any.
pub async fn insert_all<E: EntityTrait<ActiveModel: Send>>(
    tx: &DatabaseTransaction,
    rows: impl IntoIterator<Item = E::ActiveModel>,
) -> Result<()> {
    let chunk = VALUES / E::Column::iter().count();
    // Gathered first: no iterator is held while the database works.
    let mut rows = rows.into_iter().collect::<Vec<_>>().into_iter().peekable();
    while rows.peek().is_some() {
        let rows: Vec<_> = rows.by_ref().take(chunk).collect();
        E::insert_many(rows).exec_without_returning(tx).await?;
    }
    Ok(())
}

/// What belongs to versions in a child table, in its order: of each row the version, and then these columns. They are taken from the
/// row by their places, which costs less than by their names.
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
    let found = rows.filter(in_numbers(db.get_database_backend(), version.as_column_ref(), versions));
    Ok(found.order_by_asc(order).into_tuple().all(db).await?)
}

/// Parts, by the version that they belong to.
pub fn grouped<T>(parts: impl IntoIterator<Item = (i64, T)>) -> HashMap<i64, Vec<T>> {
    let mut groups: HashMap<i64, Vec<T>> = HashMap::new();
    for (version, part) in parts {
        groups.entry(version).or_default().push(part);
    }
    groups
}
