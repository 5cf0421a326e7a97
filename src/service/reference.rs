//! Generic lists of reference data, in pages. They are read from the snapshot, without a statement. Only the correction of a search that
//! finds nothing may read the index of names.
use super::conditions::check_filter;
use super::entry_order::EntryOrder;
pub use super::entry_order::sorts_by_label;
use super::export::Export;
use super::search::corrected;
use crate::error::{Error, Result};
use crate::language::Language;
use crate::query::filter_values::Values;
use crate::query::paging::{Page, PageRows, PageSize, PageWindow};
use crate::query::text_search::TextQuery;
use crate::store::{ReferenceData, Snapshot, SortValue};
use futures_util::stream::{Stream, once};
use serde::Serialize;
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
    type Filter: EntryFilter<Self> + 'static;
    /// The sort keys. `-` begins the names of those in descending order, and `label` sorts as a language does.
    type Sort: Copy + Serialize + Send + Sync + 'static;

    /// The rows by key.
    fn rows(data: &ReferenceData) -> &BTreeMap<String, Self::Row>;
    /// Returns the key that another code means.
    fn key_of_code(_: &ReferenceData, _: &str) -> Option<String> {
        None
    }
    /// Builds the view of a row.
    fn of_row(row: Self::Row, snapshot: &Snapshot) -> Self;
    /// The texts for full-text search.
    fn texts(&self) -> Vec<&str>;
    /// The value for a sort key. None if it is unknown.
    fn sort_value(&self, sort: Self::Sort, language: Language) -> Option<SortValue>;
}

/// The filter of a list of reference data.
pub trait EntryFilter<E>: Default + Serialize + Send + Sync {
    /// The keys of the entries, in any letter case. None: all.
    fn ids(&self) -> Option<Vec<String>>;
    /// Whether the list has an entry, apart from its key.
    fn keeps(&self, entry: &E) -> bool;
}

/// Whether the values of an entry pass a filter and its counterpart `not_`.
pub fn has_values<T: PartialEq>(
    keep: Option<&Values<T>>,
    exclude: Option<&Values<T>>,
    own: impl FnOnce() -> Vec<T>,
) -> bool {
    if keep.is_none() && exclude.is_none() {
        return true;
    }
    let own = own();
    let lists = |values: &Values<T>| {
        let lists_one = || values.iter().flatten().any(|value| own.contains(value));
        if own.is_empty() { values.contains(&None) } else { lists_one() }
    };
    keep.is_none_or(lists) && !exclude.is_some_and(lists)
}

/// Selects and sorts entries of reference data.
pub struct EntrySelection<R: Reference> {
    pub filter: R::Filter,
    pub q: Option<TextQuery>,
    /// Sort keys in order of priority. The last one is the key of the entry.
    pub sort: Vec<R::Sort>,
    /// The language of labels to sort by.
    pub language: Language,
}

/// The entries of a list, with their positions.
struct SortedEntries<R> {
    order: EntryOrder,
    entries: Vec<(Vec<SortValue>, R)>,
}

/// Returns one page of the entries that match.
///
/// # Errors
///
/// If a cursor belongs to another list, a sort key occurs twice, or the filter has too many values or an unknown key.
pub async fn list<R: Reference>(
    snapshot: &Snapshot,
    selection: &EntrySelection<R>,
    window: &PageWindow,
) -> Result<Page<R>> {
    let PageWindow { after, before, from_end, .. } = window;
    snapshot.check_cursor("after", after.as_ref()).await?;
    snapshot.check_cursor("before", before.as_ref()).await?;
    let SortedEntries { order, mut entries } = matching(snapshot, selection, selection.q.as_ref())?;
    let after = after.as_ref().map(|cursor| order.position_of("after", cursor)).transpose()?;
    let before = before.as_ref().map(|cursor| order.position_of("before", cursor)).transpose()?;
    let total = entries.len() as u64;
    entries.retain(|(position, _)| {
        after.is_none_or(|after| order.compare(position, after).is_gt())
            && before.is_none_or(|before| order.compare(position, before).is_lt())
    });
    if *from_end {
        entries.reverse();
    }
    let first = usize::try_from(window.offset()).unwrap_or(usize::MAX);
    let PageRows { rows, has_next, has_previous } =
        window.cut(entries.into_iter().skip(first).take(window.rows()).collect());
    let (positions, items): (Vec<_>, Vec<_>) = rows.into_iter().unzip();
    let cursors = positions.into_iter().map(|position| snapshot.cursor(order.fingerprint(), position)).collect();
    let revision = snapshot.latest().number;
    let did_you_mean = if total == 0 { did_you_mean(snapshot, selection).await? } else { None };
    Ok(Page { items, cursors, counted: vec![], total, revision, has_next, has_previous, facets: vec![], did_you_mean })
}

/// Returns the corrected search of a selection that matches nothing, if it finds something.
async fn did_you_mean<R: Reference>(snapshot: &Snapshot, selection: &EntrySelection<R>) -> Result<Option<String>> {
    let Some(q) = &selection.q else { return Ok(None) };
    let Some(corrected) = corrected(snapshot, q).await? else { return Ok(None) };
    let is_found = !matching(snapshot, selection, Some(&corrected))?.entries.is_empty();
    Ok(is_found.then(|| corrected.into()))
}

/// Exports the entries that match: the first ones up to a limit, or all.
///
/// # Errors
///
/// If a sort key occurs twice, or the filter has too many values or an unknown key.
pub fn export<R: Reference>(
    snapshot: &Snapshot,
    selection: &EntrySelection<R>,
    limit: Option<PageSize>,
) -> Result<Export<impl Stream<Item = Result<Vec<R>>> + use<R>>> {
    let (latest, limit) = (snapshot.latest(), limit.map_or(usize::MAX, PageSize::get));
    let SortedEntries { entries, .. } = matching(snapshot, selection, selection.q.as_ref())?;
    let entries: Vec<R> = entries.into_iter().map(|(_, entry)| entry).take(limit).collect();
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

/// Returns the key that another spelling means: `UA` for `ua` or `UKR`, `GR` for `EL`.
pub fn known_key<R: Reference>(snapshot: &Snapshot, key: &str) -> Option<String> {
    let data = snapshot.reference();
    let known = R::rows(data).keys().find(|known| known.eq_ignore_ascii_case(key)).cloned();
    known.or_else(|| R::key_of_code(data, key))
}

/// Returns the entries of a selection that match a search, in order.
fn matching<R: Reference>(
    snapshot: &Snapshot,
    selection: &EntrySelection<R>,
    q: Option<&TextQuery>,
) -> Result<SortedEntries<R>> {
    let EntrySelection { filter, q: _, sort, language } = selection;
    check_filter(filter, snapshot.reference())?;
    let order = EntryOrder::of(&[R::KEY, R::NAME].concat(), sort, *language)?;
    let keys: Option<BTreeSet<String>> = filter.ids().map(|ids| ids.iter().map(|id| id.to_lowercase()).collect());
    let rows = R::rows(snapshot.reference()).iter();
    let rows = rows.filter(|(key, _)| keys.as_ref().is_none_or(|keys| keys.contains(&key.to_lowercase())));
    let entries = rows.map(|(key, row)| (key, R::of_row(row.clone(), snapshot)));
    let entries = entries.filter(|(_, entry)| filter.keeps(entry) && q.is_none_or(|q| q.is_found(&entry.texts(), &[])));
    let positioned = entries.map(|(key, entry)| {
        let values = sort.iter().map(|sort| entry.sort_value(*sort, *language));
        (EntryOrder::position(values, key), entry)
    });
    let mut entries: Vec<_> = positioned.collect();
    entries.sort_by(|(a, _), (b, _)| order.compare(a, b));
    Ok(SortedEntries { order, entries })
}
