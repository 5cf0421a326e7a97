//! A snapshot is one state of the register for one scope, and the only way to read. It is created once per request and passed to every
//! read.
//!
//! The type system ensures that cache keys, entity tags and cursors come from a snapshot. A key without a snapshot does not compile:
//!
//! ```compile_fail,E0451
//! let key = thb_register::store::StateKey { revision: entity::RevisionId::default(), scope: thb_register::store::Scope::Public };
//! ```
use super::as_of::{AsOf, TimeLimit};
use super::cursor::{Cursor, CursorState, SortValue};
use super::heavy_limit::{HeavyLimit, HeavySlot};
use super::latest_revision::LatestRevision;
use super::public_url::PublicUrl;
use super::query_cache::{QueryCache, QueryDigest, QueryKey};
use super::read_transaction::ReadTransaction;
use super::reference_data::{LoadedReferenceData, ReferenceData};
use super::restricted::{Hidden, Scope, restricted_records};
use super::state_key::StateKey;
use super::version_cache::{VersionCache, VersionKey};
use crate::error::{Error, Place, Result};
use chrono::{DateTime, Utc};
use entity::{Revision, RevisionId, revision};
use sea_orm::sea_query::{Expr, ExprTrait, IntoColumnRef};
use sea_orm::{
    ColumnTrait, DatabaseConnection, DatabaseTransaction, DbBackend, DbErr, EntityTrait, QueryFilter, QueryOrder,
};
use std::fmt::{Debug, Formatter};
use std::sync::{Arc, OnceLock};
use tokio::sync::OnceCell;

/// One state of the register. Cheap to clone; clones share one connection.
#[derive(Clone)]
pub struct Snapshot {
    db: DatabaseConnection,
    versions: Arc<VersionCache>,
    queries: Arc<QueryCache>,
    latest: LatestRevision,
    /// The revision that is read.
    revision: Revision,
    /// The revision that the request named by `as_of`.
    named_revision: Arc<OnceLock<Revision>>,
    scope: Scope,
    reference: Arc<ReferenceData>,
    hidden: Arc<Hidden>,
    public_url: PublicUrl,
    /// Acquired on the first read, so that cached responses and 304 responses need no connection.
    connection: Arc<OnceCell<ReadTransaction>>,
    heavy: HeavyLimit,
    /// Acquired on the first heavy read, and held until the request ends.
    slot: Arc<OnceCell<HeavySlot>>,
}

impl Debug for Snapshot {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Snapshot").field("revision", &self.revision).field("scope", &self.scope).finish_non_exhaustive()
    }
}

impl Snapshot {
    pub(super) fn new(
        db: DatabaseConnection,
        versions: Arc<VersionCache>,
        queries: Arc<QueryCache>,
        heavy: HeavyLimit,
        latest: LatestRevision,
        scope: Scope,
        loaded: &LoadedReferenceData,
    ) -> Self {
        let (reference, hidden) = match scope {
            Scope::Public => (loaded.public.clone(), loaded.hidden.clone()),
            Scope::Restricted => (loaded.restricted.clone(), Arc::default()),
        };
        let (revision, named_revision) = (latest.number, Arc::default());
        let (connection, slot) = (Arc::default(), Arc::default());
        Self {
            db,
            versions,
            queries,
            latest,
            revision,
            named_revision,
            scope,
            reference,
            hidden,
            public_url: PublicUrl::default(),
            connection,
            heavy,
            slot,
        }
    }

    pub(super) fn with_public_url(self, public_url: PublicUrl) -> Self {
        Self { public_url, ..self }
    }

    /// Returns the snapshot at another revision or timestamp, over the same connection. Without `as_of`, it is unchanged.
    ///
    /// # Errors
    ///
    /// Returns an error if the revision or timestamp is in the future or before the first revision, because a later response could differ.
    pub async fn at(&self, as_of: Option<AsOf>) -> Result<Self> {
        let revision = match as_of {
            None => self.revision,
            Some(as_of) => {
                let revision = Box::pin(self.resolve(as_of)).await?;
                self.named_revision.get_or_init(|| revision);
                revision
            }
        };
        Ok(Self { revision, ..self.clone() })
    }

    async fn resolve(&self, as_of: AsOf) -> Result<Revision> {
        let error = |detail: String| Error::fault(Place::Query, "as_of", detail);
        match as_of {
            AsOf::Revision(revision) if revision <= self.latest.number => Ok(revision),
            AsOf::Revision(_) => {
                Err(error(format!("must not be higher than the latest revision, {}", self.latest.number.0)))
            }
            AsOf::Moment(_) | AsOf::Day(_) => {
                let limit = as_of.time_limit(Utc::now(), self.latest.at).map_err(|detail| error(detail.into()))?;
                let in_time = match limit {
                    Some(TimeLimit::UpTo(time)) => revision::Column::At.lte(time),
                    Some(TimeLimit::Before(time)) => revision::Column::At.lt(time),
                    None => return Ok(self.revision),
                };
                let earlier = revision::Entity::find().filter(in_time);
                let earlier = earlier.filter(revision::Column::Number.lte(self.latest.number));
                let newest = earlier.order_by_desc(revision::Column::Number).one(self.db().await?).await?;
                Ok(newest.ok_or_else(|| error("must not be before the first revision".into()))?.number)
            }
        }
    }

    /// Returns the same snapshot over a separate connection, which it acquires on the next read. Used for responses that take many reads.
    #[must_use]
    pub fn reconnected(&self) -> Self {
        Self { connection: Arc::default(), slot: Arc::default(), ..self.clone() }
    }

    /// Returns the same snapshot without cached versions and over a separate connection. Used for files, which read each version once.
    #[must_use]
    pub fn uncached(&self) -> Self {
        Self { versions: Arc::new(VersionCache::new(0)), ..self.reconnected() }
    }

    /// Returns the connection. All its statements see the same state.
    ///
    /// # Errors
    ///
    /// Returns an error if no connection is available in time.
    pub async fn db(&self) -> std::result::Result<&DatabaseTransaction, DbErr> {
        self.transaction().await?.db().await
    }

    /// Returns the connection for statements that read rows by their keys, such as the parts of versions. Their plans are kept.
    ///
    /// # Errors
    ///
    /// Returns an error if no connection is available in time.
    pub async fn db_by_key(&self) -> std::result::Result<&DatabaseTransaction, DbErr> {
        self.transaction().await?.db_by_key().await
    }

    async fn transaction(&self) -> std::result::Result<&ReadTransaction, DbErr> {
        self.connection.get_or_try_init(|| ReadTransaction::begin(&self.db)).await
    }

    /// Acquires a slot for heavy reads. The request holds it until it ends, like its connection.
    ///
    /// # Errors
    ///
    /// Returns an error if too many heavy requests run.
    pub async fn begin_heavy(&self) -> Result<()> {
        self.slot.get_or_try_init(|| self.heavy.slot()).await.map(|_| ())
    }

    /// Acquires a slot for the next part of a response that has begun. Waits as long as necessary.
    ///
    /// # Errors
    ///
    /// Returns an error if the register is closing.
    pub async fn continue_heavy(&self) -> Result<()> {
        self.slot.get_or_try_init(|| self.heavy.next_slot()).await.map(|_| ())
    }

    pub fn backend(&self) -> DbBackend {
        self.db.get_database_backend()
    }

    /// Returns the revision that is read.
    pub fn revision(&self) -> Revision {
        self.revision
    }

    /// Returns the revision that the request was answered at: the first that it named by `as_of`, or the latest one.
    pub fn read_revision(&self) -> Revision {
        self.named_revision.get().copied().unwrap_or(self.latest.number)
    }

    /// Returns the latest revision of the register.
    pub fn latest(&self) -> LatestRevision {
        self.latest
    }

    pub fn reference(&self) -> &Arc<ReferenceData> {
        &self.reference
    }

    /// Returns the public URL of the register.
    pub fn public_url(&self) -> &PublicUrl {
        &self.public_url
    }

    pub fn scope(&self) -> Scope {
        self.scope
    }

    /// Returns the timestamp of the revision that is read. None in a register without revisions.
    pub async fn revision_time(&self) -> Result<Option<DateTime<Utc>>> {
        if self.revision == self.latest.number {
            return Ok(self.latest.at);
        }
        let row = revision::Entity::find_by_id(self.revision).one(self.db().await?).await?;
        Ok(row.map(|row| row.at))
    }

    /// Returns the revision that ended a version. None if it is later than the latest revision of this snapshot.
    pub fn known_end(&self, until: Option<Revision>) -> Option<Revision> {
        until.filter(|until| *until <= self.latest.number)
    }

    /// Returns whether the scope may see a record.
    pub fn shows(&self, id: &str) -> bool {
        !self.hidden.records.contains(id)
    }

    /// Returns the condition that the scope may see the record with an id. None if the scope may see all records.
    pub fn visible(&self, id: impl IntoColumnRef) -> Option<Expr> {
        (!self.hidden.records.is_empty()).then(|| Expr::col(id).not_in_subquery(restricted_records()))
    }

    /// Returns the key for data that are derived from this state.
    pub fn state_key(&self) -> StateKey {
        StateKey { revision: self.latest.id, scope: self.scope }
    }

    /// Returns the cache key of a version of a record.
    pub fn version_key(&self, version: i64) -> VersionKey {
        VersionKey { history: self.latest.history, scope: self.scope, version }
    }

    /// Returns the cache of versions.
    pub fn versions(&self) -> &VersionCache {
        &self.versions
    }

    /// Creates a cursor for a list of this state.
    pub fn cursor(&self, query: u64, values: Vec<SortValue>) -> Cursor {
        Cursor::new(cursor_state(self.latest.number, self.latest.id), query, values)
    }

    /// Rejects a cursor of another register, or of a state that no longer exists, for example after the restore of a backup.
    pub async fn check_cursor(&self, name: &str, cursor: Option<&Cursor>) -> Result<()> {
        let Some(state) = cursor.and_then(Cursor::state) else { return Ok(()) };
        let is_known = if state.0 == self.latest.number.0 {
            state == cursor_state(self.latest.number, self.latest.id)
        } else {
            let row = revision::Entity::find_by_id(Revision(state.0)).one(self.db().await?).await?;
            row.is_some_and(|row| row.number <= self.latest.number && state == cursor_state(row.number, row.id))
        };
        if is_known {
            return Ok(());
        }
        Err(Error::HistoryReplaced { name: name.into() })
    }

    /// Returns the number of records that a query matches. Counts them once per state and caches the total.
    pub async fn total<F>(&self, query: QueryDigest, count: impl FnOnce() -> F) -> Result<u64>
    where
        F: Future<Output = Result<u64>>,
    {
        self.queries.total(self.query_key(query), count).await
    }

    /// Returns the rows of a page that many listeners need at once. Reads them once per state, even if the cache of versions is off.
    pub async fn shared_page<T: Send + Sync + 'static, F>(
        &self,
        query: QueryDigest,
        read: impl FnOnce() -> F,
    ) -> Result<Arc<Vec<T>>>
    where
        F: Future<Output = Result<Vec<T>>>,
    {
        self.queries.shared_page(self.query_key(query), read).await
    }

    /// Returns the rows of a page. Reads them once per state and caches them, unless the cache of versions is off.
    pub async fn page<T: Send + Sync + 'static, F>(
        &self,
        query: QueryDigest,
        read: impl FnOnce() -> F,
    ) -> Result<Arc<Vec<T>>>
    where
        F: Future<Output = Result<Vec<T>>>,
    {
        if !self.versions.is_on() {
            return Ok(Arc::new(read().await?));
        }
        self.queries.page(self.query_key(query), read).await
    }

    /// Returns the value that was computed from this state as a whole, if it is kept.
    pub fn kept<T: Send + Sync + 'static>(&self) -> Option<Arc<T>> {
        self.queries.latest.get(self.state_key()).filter(|_| self.is_latest())
    }

    /// Computes a value from this state as a whole, and keeps it until the next revision if the state is the latest.
    pub async fn keep<T: Send + Sync + 'static, F>(&self, compute: impl FnOnce() -> F) -> Result<Arc<T>>
    where
        F: Future<Output = Result<T>>,
    {
        if self.is_latest() {
            self.queries.latest.get_or_compute(self.state_key(), compute).await
        } else {
            compute().await.map(Arc::new)
        }
    }

    fn is_latest(&self) -> bool {
        self.revision == self.latest.number
    }

    fn query_key(&self, query: QueryDigest) -> QueryKey {
        QueryKey { state: self.state_key(), revision: self.revision, query }
    }
}

pub(super) fn cursor_state(number: Revision, id: RevisionId) -> CursorState {
    CursorState(number.0, id.0.as_u64_pair().0)
}
