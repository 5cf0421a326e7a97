//! What happened to records, and to one of them.
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

/// What a revision did to a record, of which a version began or ended in it.
fn event(began: bool, ended: bool) -> Event {
    match (began, ended) {
        (true, true) => Event::Changed,
        (true, false) => Event::Added,
        (false, _) => Event::Removed,
    }
}

/// What a revision did to one record.
#[derive(Clone, Debug, PartialEq, Serialize, ToSchema)]
pub struct Change {
    pub revision: Revision,
    /// When the revision was made.
    pub at: DateTime<Utc>,
    /// The kind of the record.
    pub kind: Kind,
    /// The id of the record.
    #[schema(example = "16633-06-1.1.a")]
    pub id: String,
    /// What became of it.
    pub event: Event,
    /// The place of the change in the feed.
    #[serde(skip)]
    #[schema(ignore)]
    pub cursor: Cursor,
}

/// Where the feed goes on: after a whole revision, or after one change of it.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub enum FeedPosition {
    Revision(Revision),
    Change(Revision, String),
}

/// Tells the cursors of the feed from those of lists.
const FEED: u64 = 0x7265_7669_7369_6f6e;

impl TryFrom<String> for FeedPosition {
    type Error = &'static str;

    fn try_from(text: String) -> std::result::Result<Self, Self::Error> {
        if let Ok(number) = text.parse::<i64>() {
            return Ok(Self::Revision(Revision(number)));
        }
        match Cursor::try_from(text) {
            Ok(cursor) if cursor.query() == FEED => match cursor.values() {
                [SortValue::Number(number), SortValue::Text(id)] if !id.contains('\0') => {
                    Ok(Self::Change(Revision(*number), id.clone()))
                }
                _ => Err("is not a cursor of this feed"),
            },
            _ => Err("must be the number of a revision, or the cursor in links.next"),
        }
    }
}

/// One page of what happened to records of any kind, the oldest first: every change of every revision stands in it once.
pub async fn feed(snapshot: &Snapshot, after: Option<FeedPosition>, limit: PageSize) -> Result<Page<Change>> {
    let db = snapshot.db().await?;
    let mut page = changes(snapshot, after.as_ref());
    page.order_by("revision", Order::Asc).order_by("id", Order::Asc).limit(limit.get() as u64 + 1);
    let mut rows = db.query_all(&page).await?;
    let more = rows.len() > limit.get();
    rows.truncate(limit.get());
    let items = read_changes(snapshot, &rows).await?;
    Ok(Page {
        cursors: items.iter().map(|change| change.cursor.clone()).collect(),
        items,
        total: total(snapshot).await?,
        revision: snapshot.revision(),
        has_next: more,
        has_previous: false,
        facets: vec![],
    })
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

/// Every change after a place until the revision of a snapshot, the oldest first, batch by batch.
pub async fn export(
    snapshot: &Snapshot,
    after: Option<FeedPosition>,
) -> Result<Export<impl Stream<Item = Result<Vec<Change>>> + use<>>> {
    let (at, total) = (snapshot.revision_time().await?, total(snapshot).await?);
    let (snapshot, revision) = (snapshot.clone(), snapshot.revision());
    let next = move |place: Option<Option<FeedPosition>>| {
        // A connection for each batch, so that a slow reader holds none.
        let snapshot = snapshot.reconnected();
        async move {
            let Some(after) = place else { return Ok(None) };
            let page = feed(&snapshot, after, PageSize::most()).await?;
            let last = page.items.last().map(|change| FeedPosition::Change(change.revision, change.id.clone()));
            Ok((!page.items.is_empty()).then_some((page.items, page.has_next.then_some(last))))
        }
    };
    Ok(Export { revision, at, total, batches: try_unfold(Some(after), next) })
}

/// The newest changes, the newest first, each with the newest title of its record.
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
    let titled = |change: Change| {
        let title = titles.get(&change.id).cloned().unwrap_or_default();
        (change, title)
    };
    Ok(changes.into_iter().map(titled).collect())
}

/// The changes after a place, as the scope of a snapshot sees them: a version that began is one, and one that ended; both at once are
/// one change. A version that ended in the revision that it began in was never current.
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
            Some(FeedPosition::Change(revision, _)) => side.and_where(column.gte(*revision)),
            None => &mut side,
        };
        side.take()
    };
    let mut sides = side(record::Column::Since, 1);
    sides.union(UnionType::All, side(record::Column::Until, 0));
    let mut changes = Query::select();
    changes.columns(["revision", "kind", "id"]).from_subquery(sides, "change");
    changes.expr_as(Expr::col("began").max(), "began").expr_as(Expr::col("ended").max(), "ended");
    if let Some(FeedPosition::Change(revision, id)) = after {
        let same = Expr::col("revision").eq(*revision).and(Expr::col("id").gt(id.as_str()));
        changes.cond_where(Condition::any().add(Expr::col("revision").gt(*revision)).add(same));
    }
    changes.group_by_columns(["revision", "kind", "id"]).take()
}

/// How many changes the feed holds.
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
    let wanted: BTreeSet<Revision> = revisions.collect();
    let found = revision::Entity::find().filter(revision::Column::Number.is_in(wanted));
    let found = found.all(snapshot.db().await?).await?;
    Ok(found.into_iter().map(|revision| (revision.number, revision.at)).collect())
}

/// What one revision did to a record.
#[derive(Serialize, ToSchema)]
pub struct Version<R> {
    pub revision: Revision,
    /// When the revision was made.
    pub at: DateTime<Utc>,
    /// What became of the record.
    pub event: Event,
    /// What differs from the version before, member by member; empty where it was added or removed.
    pub changes: Vec<Difference>,
    /// The record as it was from then on; null where it was removed.
    #[schema(required)]
    pub record: Option<R>,
}

/// What one member of a record was, and became.
#[derive(Clone, Debug, PartialEq, Serialize, ToSchema)]
pub struct Difference {
    /// The name of the member.
    #[schema(example = "title")]
    pub field: String,
    /// What it was.
    pub before: Value,
    /// What it became.
    pub after: Value,
}

/// All that happened to a record, the newest first.
///
/// # Errors
///
/// When there never was such a record, or the database fails.
pub async fn history<R: Record + Serialize>(snapshot: &Snapshot, id: &str) -> Result<Page<Version<R>>> {
    let versions = versions::<R>(snapshot, id).await?;
    let ends = versions.iter().flat_map(|(header, _)| [Some(header.since), header.until]).flatten();
    let times = times(snapshot, ends).await?;
    let at = |revision: Revision| {
        times.get(&revision).copied().ok_or_else(|| Error::Internal("a revision has no time".into()))
    };
    let (mut items, mut before): (Vec<Version<R>>, Option<(Revision, Value)>) = (vec![], None);
    for (VersionHeader { id: _, since, until }, record) in versions {
        let shown = serde_json::to_value(&record).map_err(|e| Error::Internal(e.to_string()))?;
        let followed = before.as_ref().filter(|(ended, _)| *ended == since);
        let changes = followed.map(|(_, earlier)| differences(earlier, &shown)).unwrap_or_default();
        let event = event(true, followed.is_some());
        items.push(Version { revision: since, at: at(since)?, event, changes, record: Some(record) });
        before = until.map(|until| (until, shown));
    }
    if let Some((revision, _)) = before {
        items.push(Version { revision, at: at(revision)?, event: Event::Removed, changes: vec![], record: None });
    }
    items.reverse();
    Ok(Page {
        total: items.len() as u64,
        items,
        cursors: vec![],
        revision: snapshot.revision(),
        has_next: false,
        has_previous: false,
        facets: vec![],
    })
}

/// The members that differ, but for those that every version has of its own.
fn differences(before: &Value, after: &Value) -> Vec<Difference> {
    let (Value::Object(earlier), Value::Object(later)) = (before, after) else { return vec![] };
    let own = |field: &String| ["since", "until"].contains(&field.as_str());
    let names: BTreeSet<&String> = earlier.keys().chain(later.keys()).filter(|field| !own(field)).collect();
    let of = |record: &Map<String, Value>, field: &String| record.get(field).cloned().unwrap_or_default();
    let differ = names.into_iter().filter(|field| earlier.get(*field) != later.get(*field));
    differ
        .map(|field| Difference { field: field.clone(), before: of(earlier, field), after: of(later, field) })
        .collect()
}
