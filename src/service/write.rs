//! Writing: nothing is overwritten. A change ends versions and adds new ones, in one transaction, as one revision.
use super::conditions::current;
use super::record::{Record, Row, VersionHeader, since, version};
use super::sort_order::document_order;
use super::{search, stored};
use crate::error::{Error, Result};
use crate::store::{ReferenceData, Store, announce, newest_and};
use chrono::{DateTime, Utc};
use entity::vocabulary::Access;
use entity::{Revision, RevisionId, record, revision};
use sea_orm::sea_query::{Expr, ExprTrait, Query};
use sea_orm::{
    ColumnTrait, ConnectionTrait, DatabaseTransaction, EntityTrait, IntoActiveModel, QueryFilter, QuerySelect, Set,
};
use tokio::sync::OnceCell;

/// Who makes a revision, when, and why.
#[derive(Clone, Debug)]
pub struct NewRevision {
    /// A random id.
    pub id: RevisionId,
    pub actor: String,
    pub at: DateTime<Utc>,
    pub reason: String,
}

/// How many records are written at once.
const BATCH: usize = 1_000;

/// A revision in the making. Dropped without `commit`, it leaves no trace, not even its number.
pub struct PendingRevision {
    pub tx: DatabaseTransaction,
    pub revision: Revision,
    row: revision::Model,
    store: Store,
    /// The names that records are searched by.
    reference: OnceCell<ReferenceData>,
}

impl PendingRevision {
    pub async fn begin(store: &Store, new: NewRevision) -> Result<Self> {
        let NewRevision { id, actor, at, reason } = new;
        let tx = store.begin_write().await?;
        let number = next_revision(&tx).await?;
        let newest = newest_and(&tx, Revision(0)).await?.into_iter().next();
        // While it waited for its turn, another writer may have come first: time goes with the numbers.
        let at = newest.as_ref().map_or(at, |newest| Ord::max(at, newest.at));
        let reference = newest.map_or(id, |newest| newest.reference);
        let row = revision::Model { number, at, actor, reason, id, reference };
        revision::Entity::insert(row.clone().into_active_model()).exec_without_returning(&tx).await?;
        Ok(Self { tx, revision: number, row, store: store.clone(), reference: OnceCell::new() })
    }

    /// Notes that the revision changed reference data. The search index is emptied, because records are found by the names of what they
    /// refer to.
    pub async fn reference_data_changed(&mut self) -> Result<()> {
        self.row.reference = self.row.id;
        search::clear(&self.tx).await
    }

    /// Adds records. Ids are for ever, and of all kinds: that of a removed record is taken too.
    pub async fn add<R: Record>(&self, records: &[(String, R::Input)]) -> Result<()> {
        for records in records.chunks(BATCH) {
            let ids = records.iter().map(|(id, _)| id.as_str());
            let namesake = record::Entity::find().filter(record::Column::Id.is_in(ids)).one(&self.tx).await?;
            if let Some(record::Model { id, .. }) = namesake {
                return Err(Error::IdAlreadyExists { id });
            }
            self.start::<R>(records).await?;
        }
        Ok(())
    }

    /// Replaces a record; if the version is named that was read, only that one.
    pub async fn replace<R: Record>(&self, id: &str, read: Option<Revision>, input: R::Input) -> Result<()> {
        self.end::<R>(id, read).await?;
        self.start::<R>(&[(id.into(), input)]).await
    }

    /// Removes a record; if the version is named that was read, only that one.
    pub async fn remove<R: Record>(&self, id: &str, read: Option<Revision>) -> Result<()> {
        self.end::<R>(id, read).await
    }

    /// Begins a version of a record that was removed.
    pub async fn restore<R: Record>(&self, id: &str, input: R::Input) -> Result<()> {
        self.start::<R>(&[(id.into(), input)]).await
    }

    /// The current records of a kind as they are stored, in document order, whoever may see them.
    pub async fn current<R: Record>(&self) -> Result<Vec<(VersionHeader, R::Input)>> {
        let rows = document_order::<R>(R::Entity::find().filter(current::<R>(self.revision)));
        stored::read::<R>(&self.tx, rows.all(&self.tx).await?).await
    }

    /// Commits the revision, which every process learns of.
    pub async fn commit(self) -> Result<Revision> {
        let Self { tx, revision, mut row, store, reference: _ } = self;
        // What the public may see of reference data depends on restricted records.
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
        search::write::<R>(&self.tx, &versions, self.reference().await?).await
    }

    /// Read at the first record: a change writes reference data before records.
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
        row.one(&self.tx).await?.ok_or_else(|| Error::NotFound { what: R::NAME, id: id.into() })
    }
}

async fn is_any_restricted(tx: &DatabaseTransaction) -> Result<bool> {
    let restricted = record::Entity::find().filter(record::Column::Access.eq(Access::Restricted));
    Ok(restricted.select_only().column(record::Column::Id).limit(1).into_tuple::<String>().one(tx).await?.is_some())
}

/// The first statement of every change takes the lock that writers queue for: the row in PostgreSQL, the file in SQLite.
/// So revisions are committed in the order of their numbers, and no reader of the change feed misses a late one;
/// and SQLite never has to turn a read lock into a write lock, which fails at once when another writer waits.
async fn next_revision(tx: &DatabaseTransaction) -> Result<Revision> {
    let mut next = Query::update();
    next.table("register").value("revision", Expr::col("revision").add(1)).returning_col("revision");
    let row = tx.query_one(&next).await?.ok_or_else(|| Error::Internal("the register has no revision".into()))?;
    Ok(row.try_get("", "revision")?)
}
