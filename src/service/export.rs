//! Exports: all matching records in batches, read at one revision.
use super::conditions::{check_filter, matching};
use super::filters::ScanStrategy;
use super::record::{Record, RecordListRequest};
use super::record_view::{View, views};
use super::sort_order::{Direction, PageQuery, PageRow, SortOrder};
use crate::error::Result;
use crate::query::paging::{ListRequest, PageSize};
use crate::store::{Cursor, Snapshot};
use chrono::{DateTime, Utc};
use entity::Revision;
use futures_util::stream::{Stream, try_unfold};
use sea_orm::{Condition, EntityTrait, PaginatorTrait, QueryFilter};
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

/// Streams all matching records in order, in batches of 500. Memory holds one batch at a time. Each batch takes its own connection, so
/// that a slow client holds none. Later writes do not change the batches that follow.
///
/// # Errors
///
/// If the request is invalid, or the database fails.
pub async fn export<R: Record, V: View<R>>(
    snapshot: &Snapshot,
    request: RecordListRequest<R>,
) -> Result<Export<impl Stream<Item = Result<Vec<V>>> + use<R, V>>> {
    let snapshot = snapshot.at(request.selection.as_of).await?;
    snapshot.begin_heavy().await?;
    let order = Arc::new(SortOrder::<R>::of(&request, &snapshot)?);
    let ListRequest { selection, .. } = request;
    check_filter(&selection.filter, snapshot.reference())?;
    let all = R::Entity::find().filter(matching::<R>(&snapshot, selection.clone(), ScanStrategy::Materialize));
    let total = snapshot.total(order.digest(), async || Ok(all.count(snapshot.db().await?).await?)).await?;
    let (revision, at) = (snapshot.revision(), snapshot.revision_time().await?);
    let query = Arc::new(PageQuery {
        matching: matching::<R>(&snapshot, selection, ScanStrategy::IndexScan),
        until: Condition::all(),
        strategy: ScanStrategy::IndexScan,
        whole_rows: true,
    });
    // An export bypasses the cache, so that it does not evict entries that are read often.
    let snapshot = snapshot.uncached();
    let next = move |place: Option<Place>| {
        let (order, query, snapshot) = (order.clone(), query.clone(), snapshot.reconnected());
        async move {
            let Some(place) = place else { return Ok(None) };
            snapshot.continue_heavy().await?;
            let after = match &place {
                Place::Start => None,
                Place::After(cursor) => Some(cursor),
            };
            let ranges = order.ranges(after, Direction::Forward)?;
            let db = snapshot.db().await?;
            let rows = order.page(db, &query, ranges, Direction::Forward, PageSize::MAX.into()).await?;
            let is_full = rows.len() == usize::from(PageSize::MAX);
            let last = rows.last().filter(|_| is_full).map(|row| order.cursor_of(row.values.clone(), &snapshot));
            let versions = rows.into_iter().map(|PageRow { version, values: _ }| version).collect();
            let records = views::<R, V>(&snapshot, versions).await?;
            Ok((!records.is_empty()).then_some((records, last.map(Place::After))))
        }
    };
    Ok(Export { revision, at, total, batches: try_unfold(Some(Place::Start), next) })
}
