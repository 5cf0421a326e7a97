//! Reads of single records, lists and counts.
use super::conditions::{check_filter, ever_current, filters, matching, visible};
use super::counted_amount::{PageAmounts, counted_amounts};
use super::facets::facets;
use super::filters::{MATERIALIZED, ScanStrategy};
use super::record::{Columns, Record, RecordListRequest, VersionHeader, id};
use super::record_view::{self, VersionRef, View, WithAmounts, views};
use super::search::corrected;
use super::sort_order::{Direction, PageQuery, PageRow, SortOrder, digest as digest_of, document_order};
use crate::error::{Error, Result};
use crate::query::counted_amounts::CountedAmounts;
use crate::query::paging::{ListRequest, Page, PageRows, PageWindow, Selection};
use crate::store::{AsOf, QueryDigest, Snapshot};
use entity::{Money, record, vocabulary::Kind};
use sea_orm::{ColumnTrait, Condition, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect, Select};
use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

/// Returns one record.
///
/// # Errors
///
/// If it does not exist.
pub async fn get<R: Record, V: View<R>>(snapshot: &Snapshot, id: &str, as_of: Option<AsOf>) -> Result<V> {
    let snapshot = snapshot.at(as_of).await?;
    let not_found = || Error::NotFound { what: R::NAME, id: id.into(), nearest: None };
    // PostgreSQL does not store NUL, so no id contains one.
    if id.contains('\0') {
        return Err(not_found());
    }
    let row = R::Entity::find().filter(R::COLUMNS.id.eq(id)).filter(visible::<R>(&snapshot));
    let row = row.one(snapshot.db().await?).await?.ok_or_else(not_found)?;
    views::<R, V>(&snapshot, vec![VersionRef::of(row)?]).await?.pop().ok_or_else(not_found)
}

/// Returns one record if it exists.
pub async fn find<R: Record>(snapshot: &Snapshot, id: &str, as_of: Option<AsOf>) -> Result<Option<Arc<R>>> {
    match get(snapshot, id, as_of).await {
        Err(Error::NotFound { .. }) => Ok(None),
        result => result.map(Some),
    }
}

/// Returns one page of the matching records.
///
/// # Errors
///
/// If the request is invalid, or the database fails.
pub async fn list<R: Record, V: View<R>>(snapshot: &Snapshot, request: RecordListRequest<R>) -> Result<Page<V>> {
    let snapshot = snapshot.at(request.selection.as_of).await?;
    if !request.facets.is_empty() || request.selection.has_prefix() {
        snapshot.begin_heavy().await?;
    }
    let order = SortOrder::<R>::of(&request, &snapshot)?;
    let ListRequest {
        selection,
        sort: _,
        facets: dimensions,
        facet_scope,
        with_total,
        counted_amounts: counting,
        window,
    } = request;
    let filters = filters::<R>(selection.filter.clone(), &snapshot);
    if !filters.is_empty() {
        check_filter(&selection.filter, snapshot.reference())?;
    }
    let PageWindow { after, before, from_end, .. } = &window;
    let direction = Direction::from_end(*from_end);
    let (from, to) = if *from_end { (before, after) } else { (after, before) };
    let (ranges, until) = (order.ranges(from.as_ref(), direction)?, order.ranges(to.as_ref(), direction.reversed())?);
    snapshot.check_cursor("after", after.as_ref()).await?;
    snapshot.check_cursor("before", before.as_ref()).await?;
    let is_narrowed = selection.q.is_some() || filters.has_joins();
    let all = || R::Entity::find().filter(matching::<R>(&snapshot, selection.clone(), ScanStrategy::Materialize));
    let total = if with_total || is_narrowed {
        snapshot.total(order.digest(), async || Ok(all().count(snapshot.db().await?).await?)).await?
    } else {
        0
    };
    let strategy =
        if is_narrowed && total <= MATERIALIZED { ScanStrategy::Materialize } else { ScanStrategy::IndexScan };
    let query = PageQuery {
        matching: matching::<R>(&snapshot, selection.clone(), strategy),
        until: until.into_iter().fold(Condition::any(), Condition::add),
        offset: window.offset(),
        strategy,
        whole_rows: !snapshot.versions().is_on(),
    };
    let read = async || order.page(snapshot.db().await?, &query, ranges, direction, window.rows()).await;
    let digest = order.page_digest(&window)?;
    let rows = if window.limit.get() == 0 { Arc::default() } else { snapshot.page(digest, read).await? };
    let PageRows { rows: page, has_next, has_previous } = window.cut(rows.iter().collect::<Vec<&PageRow<R>>>());
    let cursors = page.iter().map(|row| order.cursor_of(row.values.clone(), &snapshot)).collect();
    let (items, counted) = match counting.filter(|_| R::HAS_FUNDING) {
        None => (views::<R, V>(&snapshot, versions_of(&page)).await?, vec![]),
        Some(counting) => counted_items::<R, V>(&snapshot, &selection, counting, &page, digest).await?,
    };
    let facets = facets::<R>(&snapshot, &selection, facet_scope, &dimensions).await?;
    let did_you_mean = if total == 0 { did_you_mean::<R>(&snapshot, &selection).await? } else { None };
    let revision = snapshot.revision();
    Ok(Page { items, cursors, counted, total, revision, has_next, has_previous, facets, did_you_mean })
}

/// Returns the corrected search of a selection that matches nothing, if it finds something.
async fn did_you_mean<R: Record>(snapshot: &Snapshot, selection: &Selection<R::Filter>) -> Result<Option<String>> {
    let Some(q) = &selection.q else { return Ok(None) };
    let Some(corrected) = corrected(snapshot, q).await? else { return Ok(None) };
    let selection = Selection { q: Some(corrected.clone()), ..selection.clone() };
    let found = R::Entity::find().filter(matching::<R>(snapshot, selection, ScanStrategy::Materialize));
    let count = found.count(snapshot.db().await?).await?;
    Ok((count > 0).then(|| corrected.into()))
}

fn versions_of<R: Record>(page: &[&PageRow<R>]) -> Vec<VersionRef<R>> {
    page.iter().map(|row| row.version.clone()).collect()
}

/// Returns the items of a page, and what each adds to the sum of all matching records.
async fn counted_items<R: Record, V: View<R>>(
    snapshot: &Snapshot,
    selection: &Selection<R::Filter>,
    counting: CountedAmounts,
    page: &[&PageRow<R>],
    digest: QueryDigest,
) -> Result<(Vec<V>, Vec<Option<Money>>)> {
    let ids: Vec<String> = page.iter().map(|row| row.version.id.clone()).collect();
    let linked = page.iter().filter(|row| row.is_linked).map(|row| row.version.id.as_str()).collect();
    let items = views::<R, WithAmounts<V>>(snapshot, versions_of(page)).await?;
    let own = items.iter().map(|item| item.own.get(counting)).collect();
    let digest = digest_of(&(digest, "counted_eur", counting))?;
    let counted =
        counted_amounts::<R>(snapshot, selection, counting, PageAmounts { ids: &ids, own, linked }, digest).await?;
    Ok((items.into_iter().map(|item| item.view).collect(), counted))
}

/// Returns the existing records among these ids, by id.
pub async fn get_many<R: Record, V: View<R>>(snapshot: &Snapshot, ids: &[String]) -> Result<HashMap<String, V>> {
    let rows = R::Entity::find().filter(R::COLUMNS.id.is_in(ids.to_vec())).filter(visible::<R>(snapshot));
    Ok(with_ids(snapshot, rows).await?.into_iter().collect())
}

/// Returns all records that match a filter, with their ids, in document order.
pub async fn all<R: Record>(snapshot: &Snapshot, filter: R::Filter) -> Result<Vec<(String, Arc<R>)>> {
    let filters = filters::<R>(filter, snapshot).condition(ScanStrategy::Materialize);
    with_ids(snapshot, document_order::<R>(R::Entity::find().filter(visible::<R>(snapshot)).filter(filters))).await
}

async fn with_ids<R: Record, V: View<R>>(snapshot: &Snapshot, rows: Select<R::Entity>) -> Result<Vec<(String, V)>> {
    let rows = rows.all(snapshot.db().await?).await?;
    let ids = rows.iter().map(id::<R>).collect::<Result<Vec<_>>>()?;
    let versions = rows.into_iter().map(VersionRef::of).collect::<Result<_>>()?;
    Ok(ids.into_iter().zip(views::<R, V>(snapshot, versions).await?).collect())
}

/// Counts the records of a kind.
pub async fn count<R: Record>(snapshot: &Snapshot) -> Result<u64> {
    Ok(R::Entity::find().filter(visible::<R>(snapshot)).count(snapshot.db().await?).await?)
}

/// Returns all records of a kind in their stored form, in document order.
pub async fn inputs<R: Record>(snapshot: &Snapshot) -> Result<Vec<(VersionHeader, R::Input)>> {
    let rows = document_order::<R>(R::Entity::find().filter(visible::<R>(snapshot)));
    let mut records = record_view::stored::<R>(snapshot, rows.all(snapshot.db().await?).await?).await?;
    for (_, input) in &mut records {
        R::hide_links(input, snapshot);
    }
    Ok(records)
}

/// Returns all versions of a record that were current at some revision, oldest first.
///
/// # Errors
///
/// If no record ever had this id.
pub async fn versions<R: Record>(snapshot: &Snapshot, id: &str) -> Result<Vec<(VersionHeader, R)>> {
    let Columns { id: column, version, since, .. } = R::COLUMNS;
    let versions = ever_current::<R>(R::Entity::find().filter(column.eq(id)).filter(since.lte(snapshot.revision())));
    // PostgreSQL does not store NUL, so no id contains one.
    let is_possible = snapshot.shows(id) && !id.contains('\0');
    let rows = if is_possible { versions.order_by_asc(version).all(snapshot.db().await?).await? } else { vec![] };
    if rows.is_empty() {
        return Err(Error::NotFound { what: R::NAME, id: id.into(), nearest: None });
    }
    let mut versions = vec![];
    for (header, input) in record_view::stored::<R>(snapshot, rows).await? {
        // Links of a version lead to the records of its own state.
        let snapshot = snapshot.at(Some(AsOf::Revision(header.since))).await?;
        versions.push((header.clone(), record_view::show(header, input, &snapshot)));
    }
    Ok(versions)
}

/// Returns the kind of the record that has or had an id. None if no record ever had it.
pub async fn kind(snapshot: &Snapshot, id: &str) -> Result<Option<Kind>> {
    Ok(by_kind(snapshot, &[id.into()]).await?.into_keys().next())
}

/// Groups ids by the kind of the record that has or had them. Drops unknown ids.
pub async fn by_kind(snapshot: &Snapshot, ids: &[String]) -> Result<BTreeMap<Kind, Vec<String>>> {
    // PostgreSQL does not store NUL, so no id contains one.
    let possible = ids.iter().filter(|id| snapshot.shows(id) && !id.contains('\0')).cloned();
    let records = record::Entity::find().select_only().columns([record::Column::Kind, record::Column::Id]).distinct();
    let records = records.filter(record::Column::Id.is_in(possible)).into_tuple::<(Kind, String)>();
    let mut kinds: BTreeMap<Kind, Vec<String>> = BTreeMap::new();
    for (kind, id) in records.all(snapshot.db().await?).await? {
        kinds.entry(kind).or_default().push(id);
    }
    Ok(kinds)
}
