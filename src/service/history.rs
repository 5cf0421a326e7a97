//! What was: which revision is asked for, what happened to records, and to one of them.
use super::export::Export;
use super::order::digest;
use super::{Head, Record, Snapshot, Store};
use crate::error::{Error, Place, Result};
use crate::page::{AsOf, Cursor, Key, Limit, Page};
use chrono::{DateTime, Utc};
use entity::vocabulary::{Event, Kind};
use entity::{Revision, record, revision};
use futures_util::stream::{Stream, try_unfold};
use sea_orm::sea_query::{Expr, ExprTrait, Order, Query, SelectStatement, UnionType};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, DbErr, EntityTrait, IntoSimpleExpr, QueryFilter, QueryOrder, QueryResult,
};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use std::collections::{BTreeSet, HashMap};
use utoipa::ToSchema;

/// The newest revision; 0 in a register that nothing was written to yet.
pub async fn newest(db: &impl ConnectionTrait) -> Result<Revision> {
    let row = db.query_one(Query::select().column("revision").from("register")).await?;
    let row = row.ok_or_else(|| Error::Internal("the register has no revision".into()))?;
    Ok(row.try_get("", "revision")?)
}

/// The newest revision, as it was made; none in a register that nothing was written to yet.
pub async fn newest_revision(db: &impl ConnectionTrait) -> Result<Option<revision::Model>> {
    Ok(revision::Entity::find().order_by_desc(revision::Column::Number).one(db).await?)
}

/// Refuses a state that is yet to come: what is said of it now would not stay true.
pub(super) async fn resolve(db: &impl ConnectionTrait, as_of: AsOf, newest: Revision) -> Result<Revision> {
    let refuse = |detail: String| Error::fault(Place::Query, "as_of", detail);
    match as_of {
        AsOf::Revision(then) if then <= newest => Ok(then),
        AsOf::Revision(_) => Err(refuse(format!("the newest revision is {}", newest.0))),
        AsOf::Moment(moment) if moment > Utc::now() => Err(refuse("is a moment that is yet to come".into())),
        AsOf::Moment(moment) => {
            let then = revision::Entity::find().filter(revision::Column::At.lte(moment));
            let then = then.order_by_desc(revision::Column::Number).one(db).await?;
            Ok(then.ok_or_else(|| refuse("the register is younger than that".into()))?.number)
        }
    }
}

/// A revision, as it was made; none in a register that nothing was written to yet.
pub async fn revision(db: &impl ConnectionTrait, number: Revision) -> Result<Option<revision::Model>> {
    Ok(revision::Entity::find_by_id(number).one(db).await?)
}

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
}

impl Change {
    /// The place of the change in the feed.
    pub fn cursor(&self) -> Cursor {
        Cursor { query: FEED, keys: vec![Key::Number(self.revision.0), Key::Text(self.id.clone())] }
    }
}

/// Where the feed goes on: after a whole revision, or after one change of it.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub enum After {
    Revision(Revision),
    Change(Revision, String),
}

/// Tells the cursors of the feed from those of lists.
const FEED: u64 = 0x7265_7669_7369_6f6e;

impl TryFrom<String> for After {
    type Error = &'static str;

    fn try_from(text: String) -> std::result::Result<Self, Self::Error> {
        if let Ok(number) = text.parse::<i64>() {
            return Ok(Self::Revision(Revision(number)));
        }
        match Cursor::try_from(text).ok().map(|cursor| (cursor.query, cursor.keys)) {
            Some((FEED, keys)) => match keys.as_slice() {
                [Key::Number(number), Key::Text(id)] if !id.contains('\0') => {
                    Ok(Self::Change(Revision(*number), id.clone()))
                }
                _ => Err("is not a cursor of this feed"),
            },
            _ => Err("must be the number of a revision, or the cursor in links.next"),
        }
    }
}

/// The place that is asked for, or that of now.
pub async fn place(store: &Store, after: Option<After>) -> Result<After> {
    match after {
        Some(after) => Ok(after),
        None => Ok(After::Revision(store.newest().await?.revision)),
    }
}

/// What happened to records of any kind, the oldest first, one page of it: every change of every revision stands in it once.
pub async fn feed(store: &Store, after: Option<After>, limit: Limit) -> Result<Page<Change>> {
    let snapshot = store.at(None).await?;
    let total = store.total((digest(&FEED)?, snapshot.revision, snapshot.newest), || count(snapshot.db)).await?;
    let mut page = changes(after.as_ref());
    page.order_by("revision", Order::Asc).order_by("id", Order::Asc).limit(limit.get() as u64 + 1);
    let mut rows = snapshot.db.query_all(&page).await?;
    let more = rows.len() > limit.get();
    rows.truncate(limit.get());
    let items = read_changes(&snapshot, &rows).await?;
    Ok(Page {
        cursors: items.iter().map(Change::cursor).collect(),
        items,
        total,
        revision: snapshot.revision,
        more,
        earlier: false,
        facets: vec![],
    })
}

async fn read_changes(snapshot: &Snapshot<'_>, rows: &[QueryResult]) -> Result<Vec<Change>> {
    let read =
        rows.iter().map(|row| Ok((row.try_get("", "revision")?, row))).collect::<Result<Vec<(Revision, _)>>>()?;
    let times = times(snapshot.db, read.iter().map(|(revision, _)| *revision)).await?;
    let change = |(revision, row): (Revision, &QueryResult)| {
        let (began, ended): (i32, i32) = (row.try_get("", "began")?, row.try_get("", "ended")?);
        let at = times.get(&revision).copied().ok_or_else(|| Error::Internal("a revision has no time".into()))?;
        let (kind, id) = (row.try_get("", "kind")?, row.try_get("", "id")?);
        Ok(Change { revision, at, kind, id, event: event(began > 0, ended > 0) })
    };
    read.into_iter().map(change).collect()
}

/// Every change after a place until now, the oldest first, batch by batch.
pub async fn export(
    store: &Store,
    after: Option<After>,
) -> Result<Export<impl Stream<Item = Result<Vec<Change>>> + use<>>> {
    let snapshot = store.at(None).await?;
    let (store, revision) = (store.clone(), snapshot.revision);
    let at = self::revision(snapshot.db, revision).await?.map(|revision| revision.at);
    let total = store.total((digest(&FEED)?, revision, snapshot.newest), || count(snapshot.db)).await?;
    let next = move |place: Option<Option<After>>| {
        let store = store.clone();
        async move {
            let Some(after) = place else { return Ok(None) };
            let page = feed(&store, after, Limit::most()).await?;
            let last = page.items.last().map(|change| After::Change(change.revision, change.id.clone()));
            let until: Vec<_> = page.items.into_iter().take_while(|change| change.revision <= revision).collect();
            Ok((!until.is_empty()).then_some((until, page.more.then_some(last))))
        }
    };
    Ok(Export { revision, at, total, batches: try_unfold(Some(after), next) })
}

/// The newest changes, the newest first, each with the newest title of its record.
pub async fn latest(store: &Store, limit: Limit) -> Result<Vec<(Change, String)>> {
    let snapshot = store.at(None).await?;
    let mut page = changes(None);
    page.order_by("revision", Order::Desc).order_by("id", Order::Asc).limit(limit.get() as u64);
    let changes = read_changes(&snapshot, &snapshot.db.query_all(&page).await?).await?;
    let ids = changes.iter().map(|change| change.id.as_str());
    let versions = record::Entity::find().filter(record::Column::Id.is_in(ids)).order_by_asc(record::Column::Version);
    let titles: HashMap<_, _> = versions.all(snapshot.db).await?.into_iter().map(|row| (row.id, row.title)).collect();
    Ok(changes
        .into_iter()
        .map(|change| {
            let title = titles.get(&change.id).cloned().unwrap_or_default();
            (change, title)
        })
        .collect())
}

/// The changes after a place: a version that began is one, and one that ended; both at once are one change. A version that ended
/// in the revision that it began in was never current.
fn changes(after: Option<&After>) -> SelectStatement {
    let side = |column: record::Column, began: i32| {
        let mut side = Query::select();
        side.expr_as(column.into_simple_expr(), "revision").columns([record::Column::Kind, record::Column::Id]);
        side.expr_as(Expr::val(began), "began").expr_as(Expr::val(1 - began), "ended").from(record::Entity);
        let other = Condition::any()
            .add(record::Column::Until.is_null())
            .add(Expr::col(record::Column::Until).ne(Expr::col(record::Column::Since)));
        side.cond_where(other);
        match after {
            Some(After::Revision(revision)) => side.and_where(column.gt(*revision)),
            Some(After::Change(revision, _)) => side.and_where(column.gte(*revision)),
            None => side.and_where(column.is_not_null()),
        };
        side.take()
    };
    let mut sides = side(record::Column::Since, 1);
    sides.union(UnionType::All, side(record::Column::Until, 0));
    let mut changes = Query::select();
    changes.columns(["revision", "kind", "id"]).from_subquery(sides, "change");
    changes.expr_as(Expr::col("began").max(), "began").expr_as(Expr::col("ended").max(), "ended");
    if let Some(After::Change(revision, id)) = after {
        let same = Expr::col("revision").eq(*revision).and(Expr::col("id").gt(id.as_str()));
        changes.cond_where(Condition::any().add(Expr::col("revision").gt(*revision)).add(same));
    }
    changes.group_by_columns(["revision", "kind", "id"]).take()
}

async fn count(db: &impl ConnectionTrait) -> std::result::Result<u64, DbErr> {
    let mut all = Query::select();
    all.expr_as(Expr::col("revision").count(), "changes").from_subquery(changes(None), "feed");
    let row = db.query_one(&all).await?;
    let count: i64 = row.map(|row| row.try_get("", "changes")).transpose()?.unwrap_or_default();
    Ok(u64::try_from(count).unwrap_or_default())
}

async fn times(
    db: &impl ConnectionTrait,
    revisions: impl Iterator<Item = Revision>,
) -> Result<HashMap<Revision, DateTime<Utc>>> {
    let wanted: BTreeSet<Revision> = revisions.collect();
    let found = revision::Entity::find().filter(revision::Column::Number.is_in(wanted)).all(db).await?;
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
pub async fn history<R: Record + Serialize>(store: &Store, id: &str) -> Result<Page<Version<R>>> {
    let snapshot = store.at(None).await?;
    let versions = super::versions::<R>(&snapshot, id).await?;
    let ends = versions.iter().flat_map(|(head, _)| [Some(head.since), head.until]).flatten();
    let times = times(snapshot.db, ends).await?;
    let at = |revision: Revision| {
        times.get(&revision).copied().ok_or_else(|| Error::Internal("a revision has no time".into()))
    };
    let (mut items, mut before): (Vec<Version<R>>, Option<(Revision, Value)>) = (vec![], None);
    for (Head { id: _, since, until }, record) in versions {
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
        revision: snapshot.revision,
        more: false,
        earlier: false,
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
