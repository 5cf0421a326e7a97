//! Lists of reference data of any sort, written once: in the order of their keys, page by page.
use super::export::Export;
use super::{Snapshot, Store, history};
use crate::error::{Error, Place, Result};
use crate::page::{Cursor, Key, Limit, Page};
use crate::words::Search;
use futures_util::stream::{Stream, once};
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
    /// What it is searched by.
    fn texts(&self) -> Vec<&str>;
}

type Model<R> = <<R as Reference>::Entity as EntityTrait>::Model;

/// One page, in the order of the keys.
pub async fn list<R: Reference>(
    store: &Store,
    q: Option<Search>,
    limit: Limit,
    after: Option<Cursor>,
) -> Result<Page<R>> {
    let snapshot = store.at(None).await?;
    if let Some(q) = q {
        return found(&snapshot, &q, limit, after).await;
    }
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
        facets: vec![],
    })
}

/// One page of the entries in which a search is found. Reference data is small: it is read whole, and needs no index.
async fn found<R: Reference>(
    snapshot: &Snapshot<'_>,
    q: &Search,
    limit: Limit,
    after: Option<Cursor>,
) -> Result<Page<R>> {
    let after = after.map(key::<R>).transpose()?;
    let all = matching::<R>(snapshot, Some(q)).await?;
    let total = all.len() as u64;
    let beyond = |cursor: &Cursor| match (&after, cursor.keys.as_slice()) {
        (Some(after), [Key::Text(key)]) => key > after,
        _ => true,
    };
    let mut rest = all.into_iter().filter(|(cursor, _)| beyond(cursor));
    let (cursors, items) = rest.by_ref().take(limit.get()).unzip();
    let (more, earlier, revision) = (rest.next().is_some(), after.is_some(), snapshot.revision);
    Ok(Page { items, cursors, total, revision, more, earlier, facets: vec![] })
}

/// All entries, or those in which a search is found, each with its place.
async fn matching<R: Reference>(snapshot: &Snapshot<'_>, q: Option<&Search>) -> Result<Vec<(Cursor, R)>> {
    let rows = R::Entity::find().order_by_asc(R::KEY).all(snapshot.db).await?;
    let placed = rows.into_iter().map(|row| Ok((cursor::<R>(&row)?, R::from(row)))).collect::<Result<Vec<_>>>()?;
    Ok(placed.into_iter().filter(|(_, entry)| q.is_none_or(|q| q.is_found(&entry.texts()))).collect())
}

/// All entries, or those in which a search is found.
pub async fn export<R: Reference>(
    store: &Store,
    q: Option<Search>,
) -> Result<Export<impl Stream<Item = Result<Vec<R>>> + use<R>>> {
    let snapshot = store.at(None).await?;
    let at = history::revision(snapshot.db, snapshot.revision).await?.map(|revision| revision.at);
    let entries: Vec<R> = matching::<R>(&snapshot, q.as_ref()).await?.into_iter().map(|(_, entry)| entry).collect();
    let total = entries.len() as u64;
    Ok(Export { revision: snapshot.revision, at, total, batches: once(async { Ok(entries) }) })
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
