//! Lists of reference data of any sort, written once: in the order of their keys, page by page.
use super::Store;
use crate::error::{Error, Place, Result};
use crate::page::{Cursor, Key, Limit, Page};
use sea_orm::{
    ColumnTrait, Condition, EntityTrait, Iden, ModelTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect, Value,
};

/// A sort of reference data; implemented by the view that both REST and GraphQL show.
pub trait Reference: Sized + Send + Sync + From<<Self::Entity as EntityTrait>::Model> {
    /// As it is named to people.
    const NAME: &'static str;
    type Entity: EntityTrait<Model: Send + Sync>;
    /// What it is known by: text.
    const KEY: <Self::Entity as EntityTrait>::Column;
}

type Model<R> = <<R as Reference>::Entity as EntityTrait>::Model;

/// One page, in the order of the keys.
pub async fn list<R: Reference>(store: &Store, limit: Limit, after: Option<Cursor>) -> Result<Page<R>> {
    let snapshot = store.at(None).await?;
    let beyond = after.map(|cursor| key::<R>(cursor).map(|key| R::KEY.gt(key))).transpose()?;
    let page = R::Entity::find().filter(Condition::all().add_option(beyond)).order_by_asc(R::KEY);
    let mut rows = page.limit(limit.get() as u64 + 1).all(snapshot.db).await?;
    let more = rows.len() > limit.get();
    rows.truncate(limit.get());
    let cursors = rows.iter().map(cursor::<R>).collect::<Result<_>>()?;
    let total = R::Entity::find().count(snapshot.db).await?;
    Ok(Page {
        items: rows.into_iter().map(R::from).collect(),
        cursors,
        total,
        revision: snapshot.revision,
        more,
        earlier: false,
    })
}

/// One, by its key.
pub async fn get<R: Reference>(store: &Store, key: &str) -> Result<R> {
    let lost = || Error::NotFound { what: R::NAME, id: key.into() };
    // PostgreSQL takes no NUL in a text, so no key has one.
    if key.contains('\0') {
        return Err(lost());
    }
    let row = R::Entity::find().filter(R::KEY.eq(key)).one(&store.db).await?;
    row.map(R::from).ok_or_else(lost)
}

fn cursor<R: Reference>(row: &Model<R>) -> Result<Cursor> {
    match row.get(R::KEY) {
        Value::String(Some(key)) => Ok(Cursor { query: mark::<R>(), keys: vec![Key::Text(key)] }),
        other => Err(Error::Internal(format!("a key is not text: {other:?}"))),
    }
}

fn key<R: Reference>(Cursor { query, keys }: Cursor) -> Result<String> {
    match keys.as_slice() {
        [Key::Text(key)] if query == mark::<R>() && !key.contains('\0') => Ok(key.clone()),
        _ => Err(Error::fault(Place::Query, "after", "is not a cursor of this list")),
    }
}

/// Tells one list from another.
fn mark<R: Reference>() -> u64 {
    R::KEY
        .to_string()
        .bytes()
        .chain(R::NAME.bytes())
        .fold(0, |mark, byte| mark.wrapping_mul(31).wrapping_add(byte.into()))
}
