//! The change feed, and the history of a record.
use super::export::Export;
use super::queries::versions;
use super::record::{Record, VersionHeader};
use super::sort_order::digest;
use crate::error::{Error, Result};
use crate::query::paging::{Page, PageSize};
use crate::store::{Cursor, Snapshot, SortValue};
use chrono::{DateTime, Utc};
use entity::vocabulary::{Event, Kind};
use entity::{Revision, record, revision};
use futures_util::stream::{Stream, try_unfold};
use sea_orm::sea_query::{Expr, ExprTrait, Order, Query, SelectStatement, UnionType};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, IntoSimpleExpr, QueryFilter, QueryOrder, QueryResult,
};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use std::collections::{BTreeSet, HashMap};
use utoipa::ToSchema;

/// Derives the event from whether a version of the record began or ended in the revision.
fn event(began: bool, ended: bool) -> Event {
    match (began, ended) {
        (true, true) => Event::Changed,
        (true, false) => Event::Added,
        (false, _) => Event::Removed,
    }
}

/// A change of one record in one revision.
#[derive(Clone, Debug, PartialEq, Serialize, ToSchema)]
pub struct Change {
    pub revision: Revision,
    /// Time of the revision.
    pub at: DateTime<Utc>,
    /// Kind of the record.
    pub kind: Kind,
    /// Id of the record.
    #[schema(example = "16633-06-1.1.a")]
    pub id: String,
    /// What happened to the record.
    pub event: Event,
    /// Cursor of the change in the feed.
    #[serde(skip)]
    #[schema(ignore)]
    pub cursor: Cursor,
}

/// A position in the feed: after a whole revision, or after one change of a revision.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub enum FeedPosition {
    Revision(Revision),
    Change {
        revision: Revision,
        id: String,
        /// The cursor that a client sent. It names the state that it was read from.
        cursor: Cursor,
    },
}

impl FeedPosition {
    /// Returns the position after a change.
    pub fn after(change: &Change) -> Self {
        let Change { revision, id, cursor, .. } = change;
        Self::Change { revision: *revision, id: id.clone(), cursor: cursor.clone() }
    }

    /// Returns the revision of the position.
    pub fn revision(&self) -> Revision {
        match self {
            Self::Revision(revision) | Self::Change { revision, .. } => *revision,
        }
    }

    /// Rejects a position that the register never had, for example after the restore of a backup.
    ///
    /// # Errors
    ///
    /// If the register never had the position, or the database fails.
    pub async fn check(&self, snapshot: &Snapshot) -> Result<()> {
        let cursor = match self {
            Self::Revision(_) => None,
            Self::Change { cursor, .. } => Some(cursor),
        };
        snapshot.check_position(self.revision(), cursor).await
    }
}

/// Distinguishes the cursors of the feed from those of lists.
const FEED: u64 = 0x7265_7669_7369_6f6e;

impl TryFrom<String> for FeedPosition {
    type Error = &'static str;

    fn try_from(text: String) -> std::result::Result<Self, Self::Error> {
        let is_number = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
        if is_number(&text) {
            // A number that is too long is beyond every revision.
            return Ok(Self::Revision(Revision(text.parse().unwrap_or(i64::MAX))));
        }
        if text.strip_prefix('-').is_some_and(is_number) {
            return Err("must not be negative");
        }
        match Cursor::try_from(text) {
            Ok(cursor) if cursor.query() == FEED => match cursor.values() {
                [SortValue::Number(number), SortValue::Text(id)] if !id.contains('\0') => {
                    Ok(Self::Change { revision: Revision(*number), id: id.clone(), cursor: cursor.clone() })
                }
                _ => Err("is not a cursor of this feed: use links.next"),
            },
            _ => Err("must be the number of a revision, or the cursor in links.next of this feed"),
        }
    }
}

/// Returns one page of changes to records of all kinds, oldest first. The feed contains each change of each revision once.
pub async fn feed(snapshot: &Snapshot, after: Option<FeedPosition>, limit: PageSize) -> Result<Page<Change>> {
    if let Some(after) = &after {
        after.check(snapshot).await?;
    }
    let mut items = changes_after(snapshot, after.as_ref(), limit.get() + 1).await?;
    let has_next = items.len() > limit.get();
    items.truncate(limit.get());
    Ok(Page {
        cursors: items.iter().map(|change| change.cursor.clone()).collect(),
        items,
        counted: vec![],
        total: total(snapshot).await?,
        revision: snapshot.revision(),
        has_next,
        has_previous: false,
        facets: vec![],
    })
}

/// Returns the first changes after a position, oldest first.
pub async fn changes_after(snapshot: &Snapshot, after: Option<&FeedPosition>, limit: usize) -> Result<Vec<Change>> {
    let mut page = changes(snapshot, after);
    page.order_by("revision", Order::Asc).order_by("id", Order::Asc).limit(limit as u64);
    read_changes(snapshot, &snapshot.db().await?.query_all(&page).await?).await
}

async fn read_changes(snapshot: &Snapshot, rows: &[QueryResult]) -> Result<Vec<Change>> {
    let read =
        rows.iter().map(|row| Ok((row.try_get("", "revision")?, row))).collect::<Result<Vec<(Revision, _)>>>()?;
    let times = times(snapshot, read.iter().map(|(revision, _)| *revision)).await?;
    let change = |(revision, row): (Revision, &QueryResult)| {
        let (began, ended): (i32, i32) = (row.try_get("", "began")?, row.try_get("", "ended")?);
        let at = times.get(&revision).copied().ok_or_else(|| Error::Internal("a revision has no time".into()))?;
        let (kind, id): (_, String) = (row.try_get("", "kind")?, row.try_get("", "id")?);
        let cursor = snapshot.cursor(FEED, vec![SortValue::Number(revision.0), SortValue::Text(id.clone())]);
        Ok(Change { revision, at, kind, id, event: event(began > 0, ended > 0), cursor })
    };
    read.into_iter().map(change).collect()
}

/// Streams all changes after a position up to the revision of a snapshot, oldest first, in batches.
pub async fn export(
    snapshot: &Snapshot,
    after: Option<FeedPosition>,
) -> Result<Export<impl Stream<Item = Result<Vec<Change>>> + use<>>> {
    if let Some(after) = &after {
        after.check(snapshot).await?;
    }
    let (at, total) = (snapshot.revision_time().await?, total(snapshot).await?);
    let (snapshot, revision) = (snapshot.clone(), snapshot.revision());
    let next = move |position: Option<Option<FeedPosition>>| {
        // Each batch takes its own connection, so that a slow client holds none.
        let snapshot = snapshot.reconnected();
        async move {
            let Some(after) = position else { return Ok(None) };
            let page = feed(&snapshot, after, PageSize::most()).await?;
            let last = page.items.last().map(FeedPosition::after);
            Ok((!page.items.is_empty()).then_some((page.items, page.has_next.then_some(last))))
        }
    };
    Ok(Export { revision, at, total, batches: try_unfold(Some(after), next) })
}

/// Returns the latest changes, newest first, each with the latest title of its record.
pub async fn latest(snapshot: &Snapshot, limit: PageSize) -> Result<Vec<(Change, String)>> {
    let db = snapshot.db().await?;
    let mut page = changes(snapshot, None);
    page.order_by("revision", Order::Desc).order_by("id", Order::Asc).limit(limit.get() as u64);
    let changes = read_changes(snapshot, &db.query_all(&page).await?).await?;
    let ids = changes.iter().map(|change| change.id.as_str());
    let versions = record::Entity::find()
        .filter(record::Column::Id.is_in(ids))
        .filter(record::Column::Since.lte(snapshot.revision()))
        .order_by_asc(record::Column::Version);
    let titles: HashMap<_, _> = versions.all(db).await?.into_iter().map(|row| (row.id, row.title)).collect();
    let with_title = |change: Change| {
        let title = titles.get(&change.id).cloned().unwrap_or_default();
        (change, title)
    };
    Ok(changes.into_iter().map(with_title).collect())
}

/// Selects the changes after a position, within the scope of a snapshot. A version that begins or ends is a change; both in the same
/// revision are one change. A version that ended in its own revision was never current, so it is skipped.
fn changes(snapshot: &Snapshot, after: Option<&FeedPosition>) -> SelectStatement {
    let side = |column: record::Column, began: i32| {
        let mut side = Query::select();
        side.expr_as(column.into_simple_expr(), "revision").columns([record::Column::Kind, record::Column::Id]);
        side.expr_as(Expr::val(began), "began").expr_as(Expr::val(1 - began), "ended").from(record::Entity);
        let lasted = Condition::any()
            .add(record::Column::Until.is_null())
            .add(Expr::col(record::Column::Until).ne(Expr::col(record::Column::Since)));
        let visible = snapshot.visible(record::Column::Id.as_column_ref());
        side.cond_where(lasted).cond_where(Condition::all().add_option(visible));
        side.and_where(column.lte(snapshot.revision()));
        match after {
            Some(FeedPosition::Revision(revision)) => side.and_where(column.gt(*revision)),
            Some(FeedPosition::Change { revision, .. }) => side.and_where(column.gte(*revision)),
            None => &mut side,
        };
        side.take()
    };
    let mut sides = side(record::Column::Since, 1);
    sides.union(UnionType::All, side(record::Column::Until, 0));
    let mut changes = Query::select();
    changes.columns(["revision", "kind", "id"]).from_subquery(sides, "change");
    changes.expr_as(Expr::col("began").max(), "began").expr_as(Expr::col("ended").max(), "ended");
    if let Some(FeedPosition::Change { revision, id, .. }) = after {
        let same = Expr::col("revision").eq(*revision).and(Expr::col("id").gt(id.as_str()));
        changes.cond_where(Condition::any().add(Expr::col("revision").gt(*revision)).add(same));
    }
    changes.group_by_columns(["revision", "kind", "id"]).take()
}

/// Counts all changes in the feed.
async fn total(snapshot: &Snapshot) -> Result<u64> {
    let count = async || {
        let mut all = Query::select();
        all.expr_as(Expr::col("revision").count(), "changes").from_subquery(changes(snapshot, None), "feed");
        let row = snapshot.db().await?.query_one(&all).await?;
        let count: i64 = row.map(|row| row.try_get("", "changes")).transpose()?.unwrap_or_default();
        Ok(u64::try_from(count).unwrap_or_default())
    };
    snapshot.total(digest(&FEED)?, count).await
}

async fn times(
    snapshot: &Snapshot,
    revisions: impl Iterator<Item = Revision>,
) -> Result<HashMap<Revision, DateTime<Utc>>> {
    let numbers: BTreeSet<Revision> = revisions.collect();
    let rows = revision::Entity::find().filter(revision::Column::Number.is_in(numbers));
    let rows = rows.all(snapshot.db().await?).await?;
    Ok(rows.into_iter().map(|revision| (revision.number, revision.at)).collect())
}

/// The state of a record after a revision that changed it.
#[derive(Serialize, ToSchema)]
pub struct Version<R> {
    pub revision: Revision,
    /// Time of the revision.
    pub at: DateTime<Utc>,
    /// What happened to the record.
    pub event: Event,
    /// Members that differ from the previous version. Empty if the record was added or removed.
    pub changes: Vec<Difference>,
    /// The record from this revision on. `null` if it was removed.
    #[schema(required)]
    pub record: Option<R>,
}

/// A change of one member of a record.
#[derive(Clone, Debug, PartialEq, Serialize, ToSchema)]
pub struct Difference {
    /// Name of the member.
    #[schema(example = "title")]
    pub field: String,
    /// Value before the change.
    pub before: Value,
    /// Value after the change.
    pub after: Value,
}

/// Returns all versions of a record, newest first.
///
/// # Errors
///
/// If no record ever had this id, or the database fails.
pub async fn history<R: Record + Serialize>(snapshot: &Snapshot, id: &str) -> Result<Page<Version<R>>> {
    let versions = versions::<R>(snapshot, id).await?;
    let ends = versions.iter().flat_map(|(header, _)| [Some(header.since), header.until]).flatten();
    let times = times(snapshot, ends).await?;
    let at = |revision: Revision| {
        times.get(&revision).copied().ok_or_else(|| Error::Internal("a revision has no time".into()))
    };
    let (mut items, mut before): (Vec<Version<R>>, Option<(Revision, Value)>) = (vec![], None);
    for (VersionHeader { id: _, since, until }, record) in versions {
        let json = serde_json::to_value(&record).map_err(|e| Error::Internal(e.to_string()))?;
        let previous = before.as_ref().filter(|(ended, _)| *ended == since);
        let changes = previous.map(|(_, earlier)| differences(earlier, &json)).unwrap_or_default();
        let event = event(true, previous.is_some());
        items.push(Version { revision: since, at: at(since)?, event, changes, record: Some(record) });
        before = until.map(|until| (until, json));
    }
    if let Some((revision, _)) = before {
        items.push(Version { revision, at: at(revision)?, event: Event::Removed, changes: vec![], record: None });
    }
    items.reverse();
    Ok(Page {
        total: items.len() as u64,
        items,
        cursors: vec![],
        counted: vec![],
        revision: snapshot.revision(),
        has_next: false,
        has_previous: false,
        facets: vec![],
    })
}

/// Returns the members that differ, except `since` and `until`, which every version has of its own.
fn differences(before: &Value, after: &Value) -> Vec<Difference> {
    let (Value::Object(earlier), Value::Object(later)) = (before, after) else { return vec![] };
    let is_per_version = |field: &String| ["since", "until"].contains(&field.as_str());
    let names: BTreeSet<&String> = earlier.keys().chain(later.keys()).filter(|field| !is_per_version(field)).collect();
    let value = |record: &Map<String, Value>, field: &String| record.get(field).cloned().unwrap_or_default();
    let differ = names.into_iter().filter(|field| earlier.get(*field) != later.get(*field));
    differ
        .map(|field| Difference { field: field.clone(), before: value(earlier, field), after: value(later, field) })
        .collect()
}
