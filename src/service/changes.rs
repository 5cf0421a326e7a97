//! The change feed: each change of each revision once.
use super::export::Export;
use super::history::{event, revisions};
use super::sort_order::digest;
use crate::error::{Error, Place, Result};
use crate::query::paging::{Page, PageRows, PageSize, PageWindow};
use crate::query::revisions::RevisionSort;
use crate::store::{Cursor, Snapshot, SortValue, feed_cursor};
use chrono::{DateTime, Utc};
use entity::vocabulary::{Event, Kind};
use entity::{Revision, record};
use futures_util::stream::{Stream, try_unfold};
use sea_orm::sea_query::{Expr, ExprTrait, Order, Query, SelectStatement, UnionType};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, IntoSimpleExpr, QueryFilter, QueryResult, QuerySelect,
};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeSet, HashMap};
use utoipa::ToSchema;

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
    /// Title of the record after the change. The last title if the record was removed.
    pub title: String,
    /// URL of the record.
    #[schema(format = "uri", example = "https://thb-register.example/v1/actions/16633-06-1.1.a")]
    pub url: String,
    /// URL of the record for people.
    #[schema(format = "uri", example = "https://thb-register.example/actions/16633-06-1.1.a")]
    pub html_url: String,
    /// Cursor of the change in the feed. It never changes. Pass it as `after` to continue from here.
    #[schema(value_type = String)]
    pub cursor: Cursor,
    /// The version of the record that began with the change. None if the record was removed.
    #[serde(skip)]
    #[schema(ignore)]
    pub version: Option<StartedVersion>,
}

/// A version that began with a change, and the revision that ended it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StartedVersion {
    pub number: i64,
    pub until: Option<Revision>,
}

/// Selects changes.
#[derive(Clone, Debug, Default, Serialize)]
pub struct ChangeSelection {
    /// The kinds of the records. Empty for all kinds.
    pub kinds: Vec<Kind>,
    /// The revisions of the changes. Empty for all revisions.
    pub revisions: Vec<Revision>,
}

/// A request for changes.
#[derive(Clone, Debug, Default)]
pub struct ChangeRequest {
    pub selection: ChangeSelection,
    pub sort: RevisionSort,
    /// The part of the changes, in the order of the request.
    pub window: PageWindow<FeedPosition>,
}

impl ChangeRequest {
    /// Requests all changes after a position, oldest first.
    pub fn after(position: FeedPosition) -> Self {
        Self { window: PageWindow { after: Some(position), ..PageWindow::default() }, ..Self::default() }
    }

    /// Returns the positions that the changes lie between: the one before them, and the one after them.
    fn bounds(&self) -> (Option<&FeedPosition>, Option<&FeedPosition>) {
        let PageWindow { after, before, .. } = &self.window;
        match self.sort {
            RevisionSort::Revision => (after.as_ref(), before.as_ref()),
            RevisionSort::RevisionDesc => (before.as_ref(), after.as_ref()),
        }
    }
}

/// A position in the feed: at a whole revision, or at one change of a revision.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub enum FeedPosition {
    Revision(Revision),
    Change {
        revision: Revision,
        id: String,
        /// The cursor that a client sent. It names the revision of the change.
        cursor: Cursor,
    },
}

impl FeedPosition {
    /// Returns the position of a change.
    pub fn of(change: &Change) -> Self {
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
            _ => Err("must be the number of a revision, or the cursor of a change"),
        }
    }
}

/// Returns one page of changes to records of all kinds.
///
/// # Errors
///
/// If the register never had the position or a selected revision, or the database fails.
pub async fn feed(snapshot: &Snapshot, request: &ChangeRequest) -> Result<Page<Change>> {
    check(snapshot, request).await?;
    let window = &request.window;
    let PageRows { rows: items, has_next, has_previous } = window.cut(read(snapshot, request, window.rows()).await?);
    Ok(Page {
        cursors: items.iter().map(|change| change.cursor.clone()).collect(),
        items,
        counted: vec![],
        total: total(snapshot, &request.selection).await?,
        revision: snapshot.revision(),
        has_next,
        has_previous,
        facets: vec![],
        did_you_mean: None,
    })
}

async fn check(snapshot: &Snapshot, ChangeRequest { selection, window, .. }: &ChangeRequest) -> Result<()> {
    if selection.revisions.iter().any(|revision| *revision < Revision(1)) {
        return Err(Error::fault(Place::Query, "revision", "must be 1 or higher"));
    }
    if selection.revisions.iter().any(|revision| *revision > snapshot.revision()) {
        let detail = format!("must not be higher than the latest revision, {}", snapshot.revision().0);
        return Err(Error::fault(Place::Query, "revision", detail));
    }
    for position in [&window.after, &window.before].into_iter().flatten() {
        position.check(snapshot).await?;
    }
    Ok(())
}

/// Reads the first changes of a request, or the last ones in reverse order if its window is at the end.
pub async fn read(snapshot: &Snapshot, request: &ChangeRequest, limit: usize) -> Result<Vec<Change>> {
    let is_descending = (request.sort == RevisionSort::RevisionDesc) != request.window.from_end;
    let order = if is_descending { Order::Desc } else { Order::Asc };
    let mut page = changes(snapshot, request);
    page.order_by("revision", order.clone()).order_by("id", order).limit(limit as u64);
    if request.window.offset() > 0 {
        page.offset(request.window.offset());
    }
    with_titles(snapshot, snapshot.db().await?.query_all(&page).await?).await
}

/// Reads the first change of each kind in a revision.
///
/// # Errors
///
/// If the database fails.
pub async fn first_of_each_kind(snapshot: &Snapshot, revision: Revision) -> Result<Vec<Change>> {
    let selection = ChangeSelection { kinds: vec![], revisions: vec![revision] };
    let of_revision = changes(snapshot, &ChangeRequest { selection, ..ChangeRequest::default() });
    let mut first = Query::select();
    first.expr_as(Expr::col("id").min(), "id").from_subquery(of_revision.clone(), "feed").group_by_col("kind");
    let mut rows = Query::select();
    rows.columns(["revision", "kind", "id", "began", "ended"]).from_subquery(of_revision, "feed");
    rows.and_where(Expr::col("id").in_subquery(first));
    let mut changes = with_titles(snapshot, snapshot.db().await?.query_all(&rows).await?).await?;
    changes.sort_by_key(|change| change.kind);
    Ok(changes)
}

/// Turns rows of the feed into changes.
async fn with_titles(snapshot: &Snapshot, rows: Vec<QueryResult>) -> Result<Vec<Change>> {
    let rows = rows.iter().map(FeedRow::of).collect::<Result<Vec<_>>>()?;
    let revisions = revisions(snapshot, rows.iter().map(|row| row.revision)).await?;
    let versions = Versions::read(snapshot, &rows).await?;
    let change = |FeedRow { revision, kind, id, event }: FeedRow| {
        let row = revisions.get(&revision).ok_or_else(|| Error::Internal("a revision has no time".into()))?;
        let values = vec![SortValue::Number(revision.0), SortValue::Text(id.clone())];
        let cursor = feed_cursor(row, FEED, values);
        let key = (revision, id);
        let (title, version) = match (versions.began.get(&key), versions.ended.get(&key)) {
            (Some((title, version)), _) => (title.clone(), Some(*version)),
            (None, title) => (title.cloned().unwrap_or_default(), None),
        };
        let (revision, id) = key;
        let public_url = snapshot.public_url();
        let (url, html_url) = (public_url.data(kind.path(), &id), public_url.page(kind.path(), &id));
        Ok(Change { revision, at: row.at, kind, id, event, title, url, html_url, cursor, version })
    };
    rows.into_iter().map(change).collect()
}

/// A row of the feed.
struct FeedRow {
    revision: Revision,
    kind: Kind,
    id: String,
    event: Event,
}

impl FeedRow {
    fn of(row: &QueryResult) -> Result<Self> {
        let (began, ended): (i32, i32) = (row.try_get("", "began")?, row.try_get("", "ended")?);
        let event = event(began > 0, ended > 0);
        Ok(Self {
            revision: row.try_get("", "revision")?,
            kind: row.try_get("", "kind")?,
            id: row.try_get("", "id")?,
            event,
        })
    }
}

/// The versions that began and ended with changes, by revision and id.
#[derive(Default)]
struct Versions {
    /// With the title.
    began: HashMap<(Revision, String), (String, StartedVersion)>,
    /// The title.
    ended: HashMap<(Revision, String), String>,
}

impl Versions {
    /// Reads the versions of a page of changes, with one statement.
    async fn read(snapshot: &Snapshot, rows: &[FeedRow]) -> Result<Self> {
        use record::Column::{Id, Since, Title, Until, Version};
        let mut versions = Self::default();
        if rows.is_empty() {
            return Ok(versions);
        }
        let revisions: BTreeSet<Revision> = rows.iter().map(|row| row.revision).collect();
        let either = Condition::any().add(Since.is_in(revisions.clone())).add(Until.is_in(revisions));
        let ids = rows.iter().map(|row| row.id.as_str()).collect::<BTreeSet<_>>();
        let select = record::Entity::find().select_only().columns([Version, Id, Since, Until, Title]);
        let select = select.filter(Id.is_in(ids)).filter(lasted()).filter(either);
        let select = select.into_tuple::<(i64, String, Revision, Option<Revision>, String)>();
        for (number, id, since, until, title) in select.all(snapshot.db().await?).await? {
            if let Some(until) = until {
                versions.ended.insert((until, id.clone()), title.clone());
            }
            versions.began.insert((since, id), (title, StartedVersion { number, until }));
        }
        Ok(versions)
    }
}

/// Streams all changes of a request up to the revision of a snapshot, in batches.
///
/// # Errors
///
/// If the register never had the position or a selected revision, or the database fails.
pub async fn export(
    snapshot: &Snapshot,
    request: ChangeRequest,
) -> Result<Export<impl Stream<Item = Result<Vec<Change>>> + use<>>> {
    check(snapshot, &request).await?;
    let (at, total) = (snapshot.revision_time().await?, total(snapshot, &request.selection).await?);
    let (snapshot, revision) = (snapshot.reconnected(), snapshot.revision());
    let request = ChangeRequest { window: PageWindow { limit: PageSize::most(), ..request.window }, ..request };
    let next = move |request: Option<ChangeRequest>| {
        // Each batch takes its own connection, so that a slow client holds none.
        let snapshot = snapshot.reconnected();
        async move {
            let Some(request) = request else { return Ok(None) };
            let page = feed(&snapshot, &request).await?;
            let after = page.items.last().map(FeedPosition::of);
            let window = PageWindow { after, ..request.window };
            let next = page.has_next.then_some(ChangeRequest { window, ..request });
            Ok((!page.items.is_empty()).then_some((page.items, next)))
        }
    };
    Ok(Export { revision, at, total, batches: try_unfold(Some(request), next) })
}

/// Keeps versions that were current at some revision. A version that ended in its own revision never was.
pub fn lasted() -> Condition {
    Condition::any()
        .add(record::Column::Until.is_null())
        .add(Expr::col(record::Column::Until).ne(Expr::col(record::Column::Since)))
}

/// Selects the changes of a request, within the scope of a snapshot. A version that begins or ends is a change; both in the same
/// revision are one change.
pub fn changes(snapshot: &Snapshot, request: &ChangeRequest) -> SelectStatement {
    let ChangeSelection { kinds, revisions } = &request.selection;
    let (lower, upper) = request.bounds();
    let side = |column: record::Column, began: i32| {
        let mut side = Query::select();
        side.expr_as(column.into_simple_expr(), "revision").columns([record::Column::Kind, record::Column::Id]);
        side.expr_as(Expr::val(began), "began").expr_as(Expr::val(1 - began), "ended").from(record::Entity);
        let visible = snapshot.visible(record::Column::Id.as_column_ref());
        side.cond_where(lasted()).cond_where(Condition::all().add_option(visible));
        side.and_where(column.lte(snapshot.revision()));
        side.and_where_option((!kinds.is_empty()).then(|| record::Column::Kind.is_in(kinds.clone())));
        side.and_where_option((!revisions.is_empty()).then(|| column.is_in(revisions.clone())));
        side.and_where_option(lower.map(|position| match position {
            FeedPosition::Revision(revision) => column.gt(*revision),
            FeedPosition::Change { revision, .. } => column.gte(*revision),
        }));
        side.and_where_option(upper.map(|position| match position {
            FeedPosition::Revision(revision) => column.lt(*revision),
            FeedPosition::Change { revision, .. } => column.lte(*revision),
        }));
        side.take()
    };
    let mut sides = side(record::Column::Since, 1);
    sides.union(UnionType::All, side(record::Column::Until, 0));
    let mut changes = Query::select();
    changes.columns(["revision", "kind", "id"]).from_subquery(sides, "change");
    changes.expr_as(Expr::col("began").max(), "began").expr_as(Expr::col("ended").max(), "ended");
    let (number, of_record) = (|| Expr::col("revision"), || Expr::col("id"));
    if let Some(FeedPosition::Change { revision, id, .. }) = lower {
        let same = number().eq(*revision).and(of_record().gt(id.as_str()));
        changes.cond_where(Condition::any().add(number().gt(*revision)).add(same));
    }
    if let Some(FeedPosition::Change { revision, id, .. }) = upper {
        let same = number().eq(*revision).and(of_record().lt(id.as_str()));
        changes.cond_where(Condition::any().add(number().lt(*revision)).add(same));
    }
    changes.group_by_columns(["revision", "kind", "id"]).take()
}

/// Counts all selected changes in the feed.
async fn total(snapshot: &Snapshot, selection: &ChangeSelection) -> Result<u64> {
    let count = async || {
        let request = ChangeRequest { selection: selection.clone(), ..ChangeRequest::default() };
        let mut all = Query::select();
        all.expr_as(Expr::col("revision").count(), "changes").from_subquery(changes(snapshot, &request), "feed");
        let row = snapshot.db().await?.query_one(&all).await?;
        let count: i64 = row.map(|row| row.try_get("", "changes")).transpose()?.unwrap_or_default();
        Ok(u64::try_from(count).unwrap_or_default())
    };
    snapshot.total(digest(&(FEED, selection))?, count).await
}
