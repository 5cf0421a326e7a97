//! Exports: all matching records in batches, read at one revision.
use super::conditions::{check_filter, matching};
use super::counted_amount::{PageAmounts, read_counted};
use super::filters::ScanStrategy;
use super::record::{Record, RecordListRequest};
use super::record_view::{View, WithAmounts, views};
use super::sort_order::{Direction, PageQuery, PageRow, SortOrder};
use crate::error::Result;
use crate::query::counted_amounts::CountedAmounts;
use crate::query::paging::{ListRequest, PageSize, Selection};
use crate::store::{Cursor, Snapshot};
use chrono::{DateTime, Utc};
use entity::{Money, Revision};
use futures_util::stream::{Stream, StreamExt, try_unfold};
use sea_orm::{Condition, EntityTrait, PaginatorTrait, QueryFilter};
use std::collections::HashSet;
use std::sync::Arc;

/// The contents of an exported file.
pub struct Export<S> {
    pub revision: Revision,
    /// The time of the revision. None in a register without revisions.
    pub at: Option<DateTime<Utc>>,
    /// Number of all entries.
    pub total: u64,
    pub batches: S,
}

/// The position at which the next batch begins.
enum Place {
    Start,
    After(Cursor),
}

/// A record, and what it adds to the sum of all matching records. None if the request did not ask for it, or the kind has no funding.
pub struct Exported<V> {
    pub record: V,
    pub counted: Option<Option<Money>>,
}

/// Streams all matching records in order, without what they add to a sum. See [`counted_export`].
///
/// # Errors
///
/// If the request is invalid, or the database fails.
pub async fn export<R: Record, V: View<R>>(
    snapshot: &Snapshot,
    request: RecordListRequest<R>,
) -> Result<Export<impl Stream<Item = Result<Vec<V>>> + use<R, V>>> {
    let request = ListRequest { counted_amounts: None, ..request };
    let Export { revision, at, total, batches } = counted_export::<R, V>(snapshot, request, None).await?;
    let batches = batches.map(|batch| Ok(batch?.into_iter().map(|Exported { record, .. }| record).collect()));
    Ok(Export { revision, at, total, batches })
}

/// Streams the matching records in order, in batches of 500: the first ones up to a limit, or all. Memory holds one batch at a time. Each
/// batch takes its own connection, so that a slow client holds none. Later writes do not change the batches that follow.
///
/// # Errors
///
/// If the request is invalid, or the database fails.
pub async fn counted_export<R: Record, V: View<R>>(
    snapshot: &Snapshot,
    request: RecordListRequest<R>,
    limit: Option<PageSize>,
) -> Result<Export<impl Stream<Item = Result<Vec<Exported<V>>>> + use<R, V>>> {
    // The connection and the slot are free again before the first batch takes its own. Otherwise files that are written at the same time
    // would wait for each other.
    let snapshot = snapshot.reconnected().at(request.selection.as_of).await?;
    snapshot.begin_heavy().await?;
    let order = Arc::new(SortOrder::<R>::of(&request, &snapshot)?);
    let ListRequest { selection, counted_amounts: counting, .. } = request;
    let counting = counting.filter(|_| R::HAS_FUNDING);
    check_filter(&selection.filter, snapshot.reference())?;
    let all = R::Entity::find().filter(matching::<R>(&snapshot, selection.clone(), ScanStrategy::Materialize));
    let total = snapshot.total(order.digest(), async || Ok(all.count(snapshot.db().await?).await?)).await?;
    let total = limit.map_or(total, |limit| total.min(limit.get() as u64));
    let (revision, at) = (snapshot.revision(), snapshot.revision_time().await?);
    let query = Arc::new(PageQuery {
        matching: matching::<R>(&snapshot, selection.clone(), ScanStrategy::IndexScan),
        until: Condition::all(),
        offset: 0,
        strategy: ScanStrategy::IndexScan,
        whole_rows: true,
    });
    // An export bypasses the cache, so that it does not evict entries that are read often.
    let snapshot = snapshot.uncached();
    let next = move |place: Option<Place>| {
        let (order, query, snapshot) = (order.clone(), query.clone(), snapshot.reconnected());
        let selection = selection.clone();
        async move {
            let Some(place) = place else { return Ok(None) };
            snapshot.continue_heavy().await?;
            let after = match &place {
                Place::Start => None,
                Place::After(cursor) => Some(cursor),
            };
            let ranges = order.ranges(after, Direction::Forward)?;
            let db = snapshot.db().await?;
            let size = limit.unwrap_or(PageSize::most()).get();
            let rows = order.page(db, &query, ranges, Direction::Forward, size).await?;
            let is_full = limit.is_none() && rows.len() == size;
            let last = rows.last().filter(|_| is_full).map(|row| order.cursor_of(row.values.clone(), &snapshot));
            let records = batch::<R, V>(&snapshot, &selection, rows, counting).await?;
            Ok((!records.is_empty()).then_some((records, last.map(Place::After))))
        }
    };
    Ok(Export { revision, at, total, batches: try_unfold(Some(Place::Start), next) })
}

/// Builds the records of a batch.
async fn batch<R: Record, V: View<R>>(
    snapshot: &Snapshot,
    selection: &Selection<R::Filter>,
    rows: Vec<PageRow<R>>,
    counting: Option<CountedAmounts>,
) -> Result<Vec<Exported<V>>> {
    let ids: Vec<String> = rows.iter().map(|row| row.version.id.clone()).collect();
    let linked: HashSet<String> = rows.iter().filter(|row| row.is_linked).map(|row| row.version.id.clone()).collect();
    let versions = rows.into_iter().map(|row| row.version).collect();
    let Some(counting) = counting else {
        let records = views::<R, V>(snapshot, versions).await?;
        return Ok(records.into_iter().map(|record| Exported { record, counted: None }).collect());
    };
    let records = views::<R, WithAmounts<V>>(snapshot, versions).await?;
    let own = records.iter().map(|record| record.own.get(counting)).collect();
    let linked = linked.iter().map(String::as_str).collect();
    let counted = read_counted::<R>(snapshot, selection, counting, PageAmounts { ids: &ids, own, linked }).await?;
    let exported = records.into_iter().zip(counted);
    Ok(exported.map(|(record, counted)| Exported { record: record.view, counted: Some(counted) }).collect())
}
