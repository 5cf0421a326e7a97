//! The list of revisions, with the number of their changes.
use super::changes::{ChangeRequest, ChangeSelection, changes};
use super::history::event;
use super::sort_order::digest;
use crate::error::{Error, Place, Result};
use crate::query::paging::{Page, PageRows, PageWindow};
use crate::query::revisions::{KindChanges, RevisionSort, RevisionSummary};
use crate::store::{Cursor, Snapshot, SortValue};
use entity::vocabulary::{Event, Kind};
use entity::{Revision, revision};
use sea_orm::sea_query::{Expr, Func, Query};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, Order, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect,
};
use std::collections::BTreeMap;

/// Distinguishes the cursors of this list from those of others.
const REVISIONS: u64 = 0x7265_7669_7369_6f6f;

/// Returns one page of the revisions up to the one that is read.
///
/// # Errors
///
/// If the cursor belongs to another list or state, or the database fails.
pub async fn revisions(snapshot: &Snapshot, sort: RevisionSort, window: PageWindow) -> Result<Page<RevisionSummary>> {
    let PageWindow { after, before, from_end, .. } = &window;
    snapshot.check_cursor("after", after.as_ref()).await?;
    snapshot.check_cursor("before", before.as_ref()).await?;
    let number = revision::Column::Number;
    let all = revision::Entity::find().filter(number.lte(snapshot.revision()));
    let count = async || Ok(all.clone().count(snapshot.db().await?).await?);
    let total = snapshot.total(digest(&REVISIONS)?, count).await?;
    let after = after.as_ref().map(|cursor| position("after", cursor)).transpose()?;
    let before = before.as_ref().map(|cursor| position("before", cursor)).transpose()?;
    let is_ascending = sort == RevisionSort::Revision;
    let (lower, upper) = if is_ascending { (after, before) } else { (before, after) };
    let between = Condition::all().add_option(lower.map(|it| number.gt(it))).add_option(upper.map(|it| number.lt(it)));
    let order = if is_ascending == *from_end { Order::Desc } else { Order::Asc };
    let offset = Some(window.offset()).filter(|offset| *offset > 0);
    let page = all.filter(between).order_by(number, order).limit(window.rows() as u64).offset(offset);
    let PageRows { rows, has_next, has_previous } = window.cut(page.all(snapshot.db().await?).await?);
    let mut counts = count_changes(snapshot, rows.iter().map(|row| row.number).collect()).await?;
    let cursor = |row: &revision::Model| snapshot.cursor(REVISIONS, vec![SortValue::Number(row.number.0)]);
    Ok(Page {
        cursors: rows.iter().map(cursor).collect(),
        items: rows.into_iter().map(|row| summary(&mut counts, row)).collect(),
        counted: vec![],
        total,
        revision: snapshot.revision(),
        has_next,
        has_previous,
        facets: vec![],
        did_you_mean: None,
    })
}

/// Returns one revision. None if it does not exist.
///
/// # Errors
///
/// If the database fails.
pub async fn one(snapshot: &Snapshot, number: Revision) -> Result<Option<RevisionSummary>> {
    let row = revision::Entity::find().filter(revision::Column::Number.eq(number)).one(snapshot.db().await?).await?;
    let Some(row) = row else { return Ok(None) };
    Ok(Some(summary(&mut count_changes(snapshot, vec![number]).await?, row)))
}

fn position(name: &str, cursor: &Cursor) -> Result<Revision> {
    match cursor.values() {
        [SortValue::Number(number)] if cursor.query() == REVISIONS => Ok(Revision(*number)),
        _ => Err(Error::fault(Place::Query, name, "is not a cursor of this list: use links.next or endCursor")),
    }
}

/// The number of changes by revision and kind.
type Counts = BTreeMap<Revision, BTreeMap<Kind, KindChanges>>;

/// Counts the changes of revisions that the scope sees, with one statement.
async fn count_changes(snapshot: &Snapshot, revisions: Vec<Revision>) -> Result<Counts> {
    let mut counts = Counts::new();
    if revisions.is_empty() {
        return Ok(counts);
    }
    let selection = ChangeSelection { kinds: vec![], revisions };
    let request = ChangeRequest { selection, ..ChangeRequest::default() };
    let columns = ["revision", "kind", "began", "ended"];
    let mut select = Query::select();
    select.columns(columns).expr_as(Func::count(Expr::col("id")), "records");
    select.from_subquery(changes(snapshot, &request), "feed").group_by_columns(columns);
    for row in snapshot.db().await?.query_all(&select).await? {
        let (revision, kind): (Revision, Kind) = (row.try_get("", "revision")?, row.try_get("", "kind")?);
        let (began, ended): (i32, i32) = (row.try_get("", "began")?, row.try_get("", "ended")?);
        let records = u64::try_from(row.try_get::<i64>("", "records")?).unwrap_or_default();
        let none = KindChanges { kind, added: 0, changed: 0, removed: 0 };
        let changes = counts.entry(revision).or_default().entry(kind).or_insert(none);
        match event(began > 0, ended > 0) {
            Event::Added => changes.added = records,
            Event::Changed => changes.changed = records,
            Event::Removed => changes.removed = records,
        }
    }
    Ok(counts)
}

fn summary(counts: &mut Counts, row: revision::Model) -> RevisionSummary {
    let revision::Model { number: revision, at, actor: _, reason, id: _, reference: _ } = row;
    let kinds: Vec<KindChanges> = counts.remove(&revision).unwrap_or_default().into_values().collect();
    let sum = |count: fn(&KindChanges) -> u64| kinds.iter().map(count).sum();
    RevisionSummary {
        revision,
        at,
        reason: Some(reason).filter(|reason| !reason.is_empty()),
        added: sum(|kind| kind.added),
        changed: sum(|kind| kind.changed),
        removed: sum(|kind| kind.removed),
        kinds,
        url: format!("/v1/changes?revision={}", revision.0),
    }
}
