//! Writes. A revision ends versions and adds new ones in one transaction. No version is overwritten.
use super::conditions::current;
use super::linked_records::connect;
use super::record::{Record, Row, VersionHeader, since, version};
use super::sort_order::document_order;
use super::{search, stored};
use crate::error::{Error, Result};
use crate::store::{ReferenceData, Store, announce, newest_and};
use chrono::{DateTime, SubsecRound, TimeDelta, Utc};
use entity::vocabulary::Access;
use entity::{Revision, RevisionId, record, revision};
use sea_orm::sea_query::{Expr, ExprTrait, Query};
use sea_orm::{
    ColumnTrait, ConnectionTrait, DatabaseTransaction, EntityTrait, IntoActiveModel, QueryFilter, QuerySelect, Set,
};
use tokio::sync::OnceCell;

/// The author, time and reason of a revision.
#[derive(Clone, Debug)]
pub struct NewRevision {
    /// A random id.
    pub id: RevisionId,
    pub actor: String,
    pub at: DateTime<Utc>,
    pub reason: String,
}

/// How far the clock may be behind the latest revision without a warning. Writers that wait for each other differ by less.
const CLOCK_TOLERANCE: TimeDelta = TimeDelta::seconds(1);

/// Number of records per batch of writes.
const BATCH: usize = 1_000;

/// An uncommitted revision. Dropping it without `commit` rolls back everything, including its number.
pub struct PendingRevision {
    pub tx: DatabaseTransaction,
    pub revision: Revision,
    row: revision::Model,
    store: Store,
    /// The reference data whose names the search index contains.
    reference: OnceCell<ReferenceData>,
}

impl PendingRevision {
    pub async fn begin(store: &Store, new: NewRevision) -> Result<Self> {
        let NewRevision { id, actor, at, reason } = new;
        let tx = store.begin_write().await?;
        let number = next_revision(&tx).await?;
        let newest = newest_and(&tx, Revision(0)).await?.into_iter().next();
        let at = time_after(newest.as_ref().map(|newest| newest.at), at);
        let reference = newest.map_or(id, |newest| newest.reference);
        let row = revision::Model { number, at, actor, reason, id, reference };
        revision::Entity::insert(row.clone().into_active_model()).exec_without_returning(&tx).await?;
        Ok(Self { tx, revision: number, row, store: store.clone(), reference: OnceCell::new() })
    }

    /// Marks the revision as a change of reference data. Clears the search index, because it contains the names of reference data.
    pub async fn reference_data_changed(&mut self) -> Result<()> {
        self.row.reference = self.row.id;
        search::clear(&self.tx).await
    }

    /// Adds records. Ids are unique across kinds and are never reused, even after a record is removed.
    pub async fn add<R: Record>(&self, records: &[(String, R::Input)]) -> Result<()> {
        for records in records.chunks(BATCH) {
            let ids = records.iter().map(|(id, _)| id.as_str());
            let existing = record::Entity::find().filter(record::Column::Id.is_in(ids)).one(&self.tx).await?;
            if let Some(record::Model { id, .. }) = existing {
                return Err(Error::IdAlreadyExists { id });
            }
            self.start::<R>(records).await?;
        }
        Ok(())
    }

    /// Replaces a record. If `read` is set, only the version that began at this revision.
    pub async fn replace<R: Record>(&self, id: &str, read: Option<Revision>, input: R::Input) -> Result<()> {
        self.end::<R>(id, read).await?;
        self.start::<R>(&[(id.into(), input)]).await
    }

    /// Removes a record. If `read` is set, only the version that began at this revision.
    pub async fn remove<R: Record>(&self, id: &str, read: Option<Revision>) -> Result<()> {
        self.end::<R>(id, read).await
    }

    /// Begins a new version of a removed record.
    pub async fn restore<R: Record>(&self, id: &str, input: R::Input) -> Result<()> {
        self.start::<R>(&[(id.into(), input)]).await
    }

    /// Returns the current records of a kind in their stored form, in document order, of all scopes.
    pub async fn current<R: Record>(&self) -> Result<Vec<(VersionHeader, R::Input)>> {
        let rows = document_order::<R>(R::Entity::find().filter(current::<R>(self.revision)));
        stored::read::<R>(&self.tx, rows.all(&self.tx).await?).await
    }

    /// Commits the revision and announces it to all processes.
    pub async fn commit(self) -> Result<Revision> {
        let Self { tx, revision, mut row, store, reference: _ } = self;
        // Restricted records determine which reference data the public sees.
        if is_any_restricted(&tx).await? {
            row.reference = row.id;
        }
        let changed =
            revision::ActiveModel { number: Set(revision), reference: Set(row.reference), ..Default::default() };
        if row.reference == row.id {
            revision::Entity::update(changed).exec(&tx).await?;
        }
        announce(&tx, revision).await?;
        tx.commit().await?;
        store.monitor().committed(row);
        Ok(revision)
    }

    async fn start<R: Record>(&self, records: &[(String, R::Input)]) -> Result<()> {
        let versions = stored::write::<R>(&self.tx, self.revision, records).await?;
        let versions: Vec<_> = versions.into_iter().zip(records.iter().map(|(_, input)| input)).collect();
        R::link(&self.tx, &versions).await?;
        connect(&self.tx, &versions.iter().map(|(version, _)| *version).collect::<Vec<_>>()).await?;
        let versions: Vec<_> =
            versions.iter().zip(records).map(|((version, input), (id, _))| (*version, id.as_str(), *input)).collect();
        search::write::<R>(&self.tx, &versions, self.reference().await?).await
    }

    /// Reads reference data at the first record, because a change writes reference data before records.
    async fn reference(&self) -> Result<&ReferenceData> {
        self.reference.get_or_try_init(|| ReferenceData::read(&self.tx)).await
    }

    async fn end<R: Record>(&self, id: &str, read: Option<Revision>) -> Result<()> {
        let row = self.find::<R>(id).await?;
        let since = since::<R>(&row)?;
        if read.is_some_and(|read| read != since) {
            return Err(Error::Conflict { id: id.into(), since });
        }
        stored::end::<R>(&self.tx, version::<R>(&row)?, self.revision).await
    }

    async fn find<R: Record>(&self, id: &str) -> Result<Row<R>> {
        let row = R::Entity::find().filter(R::COLUMNS.id.eq(id)).filter(current::<R>(self.revision));
        row.one(&self.tx).await?.ok_or_else(|| Error::NotFound { what: R::NAME, id: id.into(), nearest: None })
    }
}

/// Returns the time of a revision: the clock, rounded up to whole milliseconds, but later than the previous revision. Another writer may have
/// committed while this one waited, and clocks may go back.
fn time_after(previous: Option<DateTime<Utc>>, clock: DateTime<Utc>) -> DateTime<Utc> {
    let time = in_milliseconds(clock);
    let Some(previous) = previous else { return time };
    if previous > clock + CLOCK_TOLERANCE {
        tracing::warn!(%previous, %clock, "the clock is behind the latest revision; the new revision gets the next time after it");
    }
    Ord::max(time, previous.trunc_subsecs(3) + TimeDelta::milliseconds(1))
}

/// Rounds a time up, so that a revision is never dated before it began.
fn in_milliseconds(time: DateTime<Utc>) -> DateTime<Utc> {
    let whole = time.trunc_subsecs(3);
    if whole == time { whole } else { whole + TimeDelta::milliseconds(1) }
}

async fn is_any_restricted(tx: &DatabaseTransaction) -> Result<bool> {
    let restricted = record::Entity::find().filter(record::Column::Access.eq(Access::Restricted));
    Ok(restricted.select_only().column(record::Column::Id).limit(1).into_tuple::<String>().one(tx).await?.is_some())
}

/// Increments the revision counter. This is the first statement of each change: it takes the write lock, which is a row lock in PostgreSQL
/// and a file lock in SQLite. So revisions are committed in the order of their numbers, and readers of the change feed miss none. Also,
/// SQLite never has to upgrade a read lock to a write lock, which fails at once if another writer waits.
async fn next_revision(tx: &DatabaseTransaction) -> Result<Revision> {
    let mut next = Query::update();
    next.table("register").value("revision", Expr::col("revision").add(1)).returning_col("revision");
    let row = tx.query_one(&next).await?.ok_or_else(|| Error::Internal("the register has no revision".into()))?;
    Ok(row.try_get("", "revision")?)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn time(text: &str) -> DateTime<Utc> {
        DateTime::parse_from_rfc3339(text).unwrap_or_default().to_utc()
    }

    #[test]
    fn times_are_whole_milliseconds_and_increase() {
        let clock = time("2026-11-23T09:00:00.123456789Z");
        let first = time_after(None, clock);
        assert_eq!(first, time("2026-11-23T09:00:00.124Z"));
        assert_eq!(time_after(None, first), first);
        let second = time_after(Some(first), clock);
        assert_eq!(second, time("2026-11-23T09:00:00.125Z"));
        assert_eq!(time_after(Some(second), time("2020-01-01T00:00:00Z")), time("2026-11-23T09:00:00.126Z"));
    }
}
