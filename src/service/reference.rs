//! Generic lists of reference data, sorted by key, in pages. They are read from the snapshot, without a statement.
use super::export::Export;
use crate::error::{Error, Place, Result};
use crate::query::paging::{Page, PageSize};
use crate::query::text_search::TextQuery;
use crate::store::{Cursor, ReferenceData, Snapshot, SortValue};
use futures_util::stream::{Stream, once};
use std::collections::BTreeMap;

/// A kind of reference data. Implemented by the view that REST and GraphQL return.
pub trait Reference: Sized + Send + Sync {
    /// The name of the kind in error messages.
    const NAME: &'static str;
    /// The name of the member that holds the key: a code, a number, or an id.
    const KEY: &'static str;
    type Row: Clone;

    /// The rows by key.
    fn rows(data: &ReferenceData) -> &BTreeMap<String, Self::Row>;
    /// Builds the view of a row.
    fn of_row(row: Self::Row, snapshot: &Snapshot) -> Self;
    /// The texts for full-text search.
    fn texts(&self) -> Vec<&str>;
}

/// Returns one page of the entries that match a search, sorted by key.
///
/// # Errors
///
/// If the cursor belongs to another list.
pub async fn list<R: Reference>(
    snapshot: &Snapshot,
    q: Option<TextQuery>,
    limit: PageSize,
    after: Option<Cursor>,
) -> Result<Page<R>> {
    snapshot.check_cursor("after", after.as_ref()).await?;
    let after = after.as_ref().map(key_of::<R>).transpose()?;
    let mut all = matching::<R>(snapshot, q.as_ref());
    let total = all.len() as u64;
    all.retain(|(key, _)| after.is_none_or(|after| key.as_str() > after));
    let (has_next, has_previous) = (all.len() > limit.get(), after.is_some());
    all.truncate(limit.get());
    let cursor = |(key, _): &(String, R)| snapshot.cursor(fingerprint::<R>(), vec![SortValue::Text(key.clone())]);
    let cursors = all.iter().map(cursor).collect();
    let (items, revision) = (all.into_iter().map(|(_, entry)| entry).collect(), snapshot.latest().number);
    Ok(Page { items, cursors, counted: vec![], total, revision, has_next, has_previous, facets: vec![] })
}

/// Exports the entries that match a search: the first ones up to a limit, or all.
pub fn export<R: Reference>(
    snapshot: &Snapshot,
    q: Option<&TextQuery>,
    limit: Option<PageSize>,
) -> Export<impl Stream<Item = Result<Vec<R>>> + use<R>> {
    let (latest, limit) = (snapshot.latest(), limit.map_or(usize::MAX, PageSize::get));
    let entries: Vec<R> = matching(snapshot, q).into_iter().map(|(_, entry)| entry).take(limit).collect();
    let total = entries.len() as u64;
    Export { revision: latest.number, at: latest.at, total, batches: once(async { Ok(entries) }) }
}

/// Returns one entry by its key.
///
/// # Errors
///
/// If it does not exist.
pub fn get<R: Reference>(snapshot: &Snapshot, key: &str) -> Result<R> {
    find(snapshot, key).ok_or_else(|| Error::NotFound { what: R::NAME, id: key.into() })
}

/// Returns one entry by its key, if it exists.
pub fn find<R: Reference>(snapshot: &Snapshot, key: &str) -> Option<R> {
    let row = R::rows(snapshot.reference()).get(key)?.clone();
    Some(R::of_row(row, snapshot))
}

/// Returns the entries that match a search, with their keys, sorted by key.
fn matching<R: Reference>(snapshot: &Snapshot, q: Option<&TextQuery>) -> Vec<(String, R)> {
    let rows = R::rows(snapshot.reference()).iter();
    let entries = rows.map(|(key, row)| (key.clone(), R::of_row(row.clone(), snapshot)));
    entries.filter(|(_, entry)| q.is_none_or(|q| q.is_found(&entry.texts(), &[]))).collect()
}

fn key_of<R: Reference>(cursor: &Cursor) -> Result<&str> {
    match cursor.values() {
        [SortValue::Text(key)] if cursor.query() == fingerprint::<R>() => Ok(key),
        _ => Err(Error::fault(Place::Query, "after", "is not a cursor of this list: use links.next or endCursor")),
    }
}

/// Distinguishes the cursors of one list from those of others.
fn fingerprint<R: Reference>() -> u64 {
    R::KEY.bytes().chain(R::NAME.bytes()).fold(0, |hash, byte| hash.wrapping_mul(31).wrapping_add(byte.into()))
}
