//! The records that changed last, for feeds.
use super::conditions::{check_filter, matching, visible};
use super::filters::ScanStrategy;
use super::history::times;
use super::record::{Record, RecordListRequest};
use super::record_view::views;
use super::sort_order::{Direction, PageQuery, PageRow, SortOrder};
use crate::error::{Error, Result};
use crate::query::paging::ListRequest;
use crate::store::{Snapshot, SortValue};
use chrono::{DateTime, Utc};
use entity::Revision;
use sea_orm::{Condition, EntityTrait, QueryFilter, QueryOrder, QuerySelect};

/// The records that changed last, newest first.
pub struct Newest {
    pub entries: Vec<FeedEntry>,
    /// The time of the revision that was read. None in a register without revisions.
    pub at: Option<DateTime<Utc>>,
}

/// A record in a feed.
pub struct FeedEntry {
    /// URL of the record in the API.
    pub url: String,
    /// URL of the record for people.
    pub html_url: String,
    pub title: String,
    pub summary: String,
    /// The countries that the record names: their codes and names.
    pub countries: Vec<(String, String)>,
    /// Time of the revision in which the record was added or last changed.
    pub at: DateTime<Utc>,
}

/// Returns the ids of the first records of a kind.
///
/// # Errors
///
/// If the database fails.
pub async fn ids<R: Record>(snapshot: &Snapshot, most: u64) -> Result<Vec<String>> {
    let ids = R::Entity::find().select_only().column(R::COLUMNS.id).filter(visible::<R>(snapshot));
    Ok(ids.order_by_asc(R::COLUMNS.id).limit(most).into_tuple().all(snapshot.db().await?).await?)
}

/// Returns the matching records that were added or changed last. Records of one revision stand in document order.
///
/// # Errors
///
/// If the request is invalid, or the database fails.
pub async fn newest<R: Record>(snapshot: &Snapshot, request: RecordListRequest<R>) -> Result<Newest> {
    let snapshot = snapshot.at(request.selection.as_of).await?;
    // No index has this order, so the database sorts all matches.
    snapshot.begin_heavy().await?;
    let ListRequest { selection, window, .. } = request;
    check_filter(&selection.filter, snapshot.reference())?;
    let order = SortOrder::<R>::newest();
    let query = PageQuery {
        matching: matching::<R>(&snapshot, selection, ScanStrategy::Materialize),
        until: Condition::all(),
        offset: 0,
        strategy: ScanStrategy::Materialize,
        whole_rows: true,
    };
    let all = vec![Condition::all()];
    let rows = order.page(snapshot.db().await?, &query, all, Direction::Forward, window.limit.get()).await?;
    let changed = rows.iter().map(changed_in).collect::<Result<Vec<_>>>()?;
    let times = times(&snapshot, changed.iter().copied()).await?;
    let records = views::<R, (String, R::Input)>(&snapshot, rows.into_iter().map(|row| row.version).collect()).await?;
    let (public_url, reference) = (snapshot.public_url(), snapshot.reference());
    let entry = |((id, input), revision): ((String, R::Input), Revision)| {
        let common = R::common(&input);
        let at = times.get(&revision).copied();
        let at = at.ok_or_else(|| Error::Internal("a revision has no time".into()))?;
        let (title, summary) = (common.title.clone(), common.summary.clone());
        let (url, html_url) = (public_url.data(R::KIND.path(), &id), public_url.page(R::KIND.path(), &id));
        let name = |code: &String| reference.countries.get(code).map_or_else(|| code.clone(), |row| row.name.clone());
        let countries = common.countries.iter().map(|(code, _)| (code.clone(), name(code))).collect();
        Ok(FeedEntry { url, html_url, title, summary, countries, at })
    };
    let entries = records.into_iter().zip(changed).map(entry).collect::<Result<_>>()?;
    Ok(Newest { entries, at: snapshot.revision_time().await? })
}

/// Returns the revision in which a record was added or last changed: the first sort value.
fn changed_in<R: Record>(row: &PageRow<R>) -> Result<Revision> {
    match row.values.first() {
        Some(SortValue::Number(number)) => Ok(Revision(*number)),
        _ => Err(Error::Internal("a revision is not a number".into())),
    }
}
