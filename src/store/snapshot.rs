//! One state of the register, as one scope sees it: the only way to read. It is made once per request, and every read takes it.
//!
//! Keys of caches, tags of answers and cursors are derived from a snapshot, by type. A key without one does not compile:
//!
//! ```compile_fail,E0451
//! let key = thb_register::store::StateKey { revision: entity::RevisionId::default(), scope: thb_register::store::Scope::Public };
//! ```
use super::as_of::AsOf;
use super::connection::begin_read;
use super::cursor::{Cursor, CursorState, SortValue};
use super::latest_revision::LatestRevision;
use super::reference_data::{LoadedReferenceData, ReferenceData};
use super::restricted::{Hidden, Scope, restricted_records};
use super::version_cache::{VersionCache, VersionKey};
use crate::error::{Error, Place, Result};
use chrono::{DateTime, Utc};
use entity::{Revision, RevisionId, revision};
use quick_cache::sync::Cache;
use sea_orm::sea_query::{Expr, ExprTrait, IntoColumnRef};
use sea_orm::{
    ColumnTrait, DatabaseConnection, DatabaseTransaction, DbBackend, DbErr, EntityTrait, QueryFilter, QueryOrder,
};
use std::fmt::{Debug, Display, Formatter};
use std::sync::Arc;
use tokio::sync::OnceCell;

/// The digest of a query, by which its total is kept. No two queries share one.
pub type QueryDigest = [u8; 32];

/// What names a state in keys of caches and in tags: the random id of its latest revision, and the scope. Reference data belong to a
/// revision, so the id names their version too. Only a snapshot makes one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct StateKey {
    revision: RevisionId,
    scope: Scope,
}

impl Display for StateKey {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        let Self { revision, scope } = self;
        match scope {
            Scope::Public => write!(f, "{revision}"),
            Scope::Restricted => write!(f, "{revision}-restricted"),
        }
    }
}

/// Which total: of a query, at a revision, in a state.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
struct TotalKey {
    state: StateKey,
    revision: Revision,
    query: QueryDigest,
}

/// How many totals are kept.
const TOTALS: usize = 10_000;

/// The totals that were counted before.
pub struct TotalCache(Cache<TotalKey, u64>);

impl Default for TotalCache {
    fn default() -> Self {
        Self(Cache::new(TOTALS))
    }
}

/// One state of the register. Cheap to clone; clones share one connection.
#[derive(Clone)]
pub struct Snapshot {
    db: DatabaseConnection,
    versions: Arc<VersionCache>,
    totals: Arc<TotalCache>,
    latest: LatestRevision,
    /// The revision that is read.
    revision: Revision,
    scope: Scope,
    reference: Arc<ReferenceData>,
    hidden: Arc<Hidden>,
    /// Taken on the first read, so that a cached answer and a 304 take none.
    connection: Arc<OnceCell<DatabaseTransaction>>,
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
        totals: Arc<TotalCache>,
        latest: LatestRevision,
        scope: Scope,
        loaded: &LoadedReferenceData,
    ) -> Self {
        let (reference, hidden) = match scope {
            Scope::Public => (loaded.public.clone(), loaded.hidden.clone()),
            Scope::Restricted => (loaded.restricted.clone(), Arc::default()),
        };
        let (revision, connection) = (latest.number, Arc::default());
        Self { db, versions, totals, latest, revision, scope, reference, hidden, connection }
    }

    /// The same state at another revision or moment, over the same connection; itself where none is asked for.
    ///
    /// # Errors
    ///
    /// When the revision or the moment is in the future, or before the first revision: an answer would not stay true.
    pub async fn at(&self, as_of: Option<AsOf>) -> Result<Self> {
        let revision = match as_of {
            None => self.revision,
            Some(as_of) => Box::pin(self.resolve(as_of)).await?,
        };
        Ok(Self { revision, ..self.clone() })
    }

    async fn resolve(&self, as_of: AsOf) -> Result<Revision> {
        let refuse = |detail: String| Error::fault(Place::Query, "as_of", detail);
        match as_of {
            AsOf::Revision(revision) if revision <= self.latest.number => Ok(revision),
            AsOf::Revision(_) => Err(refuse(format!("the newest revision is {}", self.latest.number.0))),
            AsOf::Moment(moment) if moment > Utc::now() => Err(refuse("is a moment that is yet to come".into())),
            AsOf::Moment(moment) => {
                let earlier = revision::Entity::find()
                    .filter(revision::Column::At.lte(moment))
                    .filter(revision::Column::Number.lte(self.latest.number));
                let newest = earlier.order_by_desc(revision::Column::Number).one(self.db().await?).await?;
                Ok(newest.ok_or_else(|| refuse("the register is younger than that".into()))?.number)
            }
        }
    }

    /// The same state over a connection of its own, which is taken on the next read: for answers that are read in many steps.
    #[must_use]
    pub fn reconnected(&self) -> Self {
        Self { connection: Arc::default(), ..self.clone() }
    }

    /// The same state without cached versions, and over a connection of its own: files read each version once.
    #[must_use]
    pub fn uncached(&self) -> Self {
        Self { versions: Arc::new(VersionCache::new(0)), ..self.reconnected() }
    }

    /// The connection, on which all statements see one state.
    ///
    /// # Errors
    ///
    /// When the database gives none in time.
    pub async fn db(&self) -> std::result::Result<&DatabaseTransaction, DbErr> {
        self.connection.get_or_try_init(|| begin_read(&self.db)).await
    }

    pub fn backend(&self) -> DbBackend {
        self.db.get_database_backend()
    }

    /// The revision that is read.
    pub fn revision(&self) -> Revision {
        self.revision
    }

    /// The latest revision there is.
    pub fn latest(&self) -> LatestRevision {
        self.latest
    }

    pub fn reference(&self) -> &Arc<ReferenceData> {
        &self.reference
    }

    pub fn scope(&self) -> Scope {
        self.scope
    }

    /// When the revision that is read was made. None in a register without revisions.
    pub async fn revision_time(&self) -> Result<Option<DateTime<Utc>>> {
        if self.revision == self.latest.number {
            return Ok(self.latest.at);
        }
        let row = revision::Entity::find_by_id(self.revision).one(self.db().await?).await?;
        Ok(row.map(|row| row.at))
    }

    /// The end of a version, unless a later revision than the latest of this snapshot made it.
    pub fn known_end(&self, until: Option<Revision>) -> Option<Revision> {
        until.filter(|until| *until <= self.latest.number)
    }

    /// Whether the scope may see a record.
    pub fn shows(&self, id: &str) -> bool {
        !self.hidden.records.contains(id)
    }

    /// The condition that the scope may see the record with an id. None where it may see all.
    pub fn visible(&self, id: impl IntoColumnRef) -> Option<Expr> {
        (!self.hidden.records.is_empty()).then(|| Expr::col(id).not_in_subquery(restricted_records()))
    }

    /// The key of what is made of this state.
    pub fn state_key(&self) -> StateKey {
        StateKey { revision: self.latest.id, scope: self.scope }
    }

    /// The key of a version of a record.
    pub fn version_key(&self, version: i64) -> VersionKey {
        VersionKey { history: self.latest.history, scope: self.scope, version }
    }

    /// The versions that were read before.
    pub fn versions(&self) -> &VersionCache {
        &self.versions
    }

    /// A place in a list of this state.
    pub fn cursor(&self, query: u64, values: Vec<SortValue>) -> Cursor {
        Cursor::new(cursor_state(self.latest.number, self.latest.id), query, values)
    }

    /// Refuses a cursor of another register, or of a state that is no longer there, as after a backup was restored.
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
        let detail = "belongs to a state that this register does not have: begin without it";
        Err(Error::fault(Place::Query, name, detail))
    }

    /// How many records a query matches: counted once in this state, and kept.
    pub async fn total<F>(&self, query: QueryDigest, count: impl FnOnce() -> F) -> Result<u64>
    where
        F: Future<Output = Result<u64>>,
    {
        let key = TotalKey { state: self.state_key(), revision: self.revision, query };
        self.totals.0.get_or_insert_async(&key, async { count().await }).await
    }
}

fn cursor_state(number: Revision, id: RevisionId) -> CursorState {
    CursorState(number.0, id.0.as_u64_pair().0)
}
