//! Generic lists of reference data, sorted by key, in pages. They are read from the snapshot, without a statement.
use super::conditions::{MAX_IDS, too_many};
use super::export::Export;
use crate::error::{Error, Place, Result};
use crate::query::paging::{Page, PageRows, PageSize, PageWindow};
use crate::query::text_search::TextQuery;
use crate::store::{Cursor, ReferenceData, Snapshot, SortValue};
use futures_util::stream::{Stream, once};
use std::collections::{BTreeMap, BTreeSet};

/// A kind of reference data. Implemented by the view that REST and GraphQL return.
pub trait Reference: Sized + Send + Sync {
    /// The name of the kind in error messages.
    const NAME: &'static str;
    /// The path of the list below `/v1`.
    const PATH: &'static str;
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

/// Selects entries of reference data.
#[derive(Clone, Debug, Default)]
pub struct EntrySelection {
    pub q: Option<TextQuery>,
    /// The keys of the entries, in any letter case.
    pub ids: Option<Vec<String>>,
}

/// Returns one page of the entries that match, sorted by key.
///
/// # Errors
///
/// If a cursor belongs to another list, or there are too many ids.
pub async fn list<R: Reference>(
    snapshot: &Snapshot,
    selection: &EntrySelection,
    window: &PageWindow,
) -> Result<Page<R>> {
    let PageWindow { after, before, from_end, .. } = window;
    snapshot.check_cursor("after", after.as_ref()).await?;
    snapshot.check_cursor("before", before.as_ref()).await?;
    let after = after.as_ref().map(|cursor| key_of::<R>("after", cursor)).transpose()?;
    let before = before.as_ref().map(|cursor| key_of::<R>("before", cursor)).transpose()?;
    let mut all = matching::<R>(snapshot, selection)?;
    let total = all.len() as u64;
    let is_between = |key: &str| after.is_none_or(|after| key > after) && before.is_none_or(|before| key < before);
    all.retain(|(key, _)| is_between(key));
    if *from_end {
        all.reverse();
    }
    let first = usize::try_from(window.offset()).unwrap_or(usize::MAX);
    let PageRows { rows, has_next, has_previous } =
        window.cut(all.into_iter().skip(first).take(window.rows()).collect());
    let cursor = |(key, _): &(String, R)| snapshot.cursor(fingerprint::<R>(), vec![SortValue::Text(key.clone())]);
    let cursors = rows.iter().map(cursor).collect();
    let (items, revision) = (rows.into_iter().map(|(_, entry)| entry).collect(), snapshot.latest().number);
    Ok(Page { items, cursors, counted: vec![], total, revision, has_next, has_previous, facets: vec![] })
}

/// Exports the entries that match: the first ones up to a limit, or all.
///
/// # Errors
///
/// If there are too many ids.
pub fn export<R: Reference>(
    snapshot: &Snapshot,
    selection: &EntrySelection,
    limit: Option<PageSize>,
) -> Result<Export<impl Stream<Item = Result<Vec<R>>> + use<R>>> {
    let (latest, limit) = (snapshot.latest(), limit.map_or(usize::MAX, PageSize::get));
    let entries: Vec<R> = matching(snapshot, selection)?.into_iter().map(|(_, entry)| entry).take(limit).collect();
    let total = entries.len() as u64;
    Ok(Export { revision: latest.number, at: latest.at, total, batches: once(async { Ok(entries) }) })
}

/// Returns one entry by its key.
///
/// # Errors
///
/// If it does not exist.
pub fn get<R: Reference>(snapshot: &Snapshot, key: &str) -> Result<R> {
    find(snapshot, key).ok_or_else(|| Error::NotFound { what: R::NAME, id: key.into(), nearest: None })
}

/// Returns one entry by its key, if it exists.
pub fn find<R: Reference>(snapshot: &Snapshot, key: &str) -> Option<R> {
    let row = R::rows(snapshot.reference()).get(key)?.clone();
    Some(R::of_row(row, snapshot))
}

/// Returns the entries that match, with their keys, sorted by key.
fn matching<R: Reference>(snapshot: &Snapshot, EntrySelection { q, ids }: &EntrySelection) -> Result<Vec<(String, R)>> {
    let keys = ids.as_deref().map(lower_case).transpose()?;
    let rows = R::rows(snapshot.reference()).iter();
    let rows = rows.filter(|(key, _)| keys.as_ref().is_none_or(|keys| keys.contains(&key.to_lowercase())));
    let entries = rows.map(|(key, row)| (key.clone(), R::of_row(row.clone(), snapshot)));
    Ok(entries.filter(|(_, entry)| q.as_ref().is_none_or(|q| q.is_found(&entry.texts(), &[]))).collect())
}

/// Returns keys in lower case.
fn lower_case(ids: &[String]) -> Result<BTreeSet<String>> {
    match too_many(ids.len(), MAX_IDS) {
        Some(detail) => Err(Error::fault(Place::Query, "id", detail)),
        None => Ok(ids.iter().map(|id| id.to_lowercase()).collect()),
    }
}

fn key_of<'a, R: Reference>(name: &str, cursor: &'a Cursor) -> Result<&'a str> {
    match cursor.values() {
        [SortValue::Text(key)] if cursor.query() == fingerprint::<R>() => Ok(key),
        _ => Err(Error::fault(Place::Query, name, "is not a cursor of this list: use links.next or endCursor")),
    }
}

/// Distinguishes the cursors of one list from those of others.
fn fingerprint<R: Reference>() -> u64 {
    R::KEY.bytes().chain(R::NAME.bytes()).fold(0, |hash, byte| hash.wrapping_mul(31).wrapping_add(byte.into()))
}
