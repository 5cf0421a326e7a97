//! Writing: nothing is overwritten. A change ends versions and adds new ones, in one transaction, as one revision.
use super::names::Names;
use super::newest::announce;
use super::store::Store;
use super::{Record, common, find, history, search, version};
use crate::error::{Error, Result};
use chrono::{DateTime, Utc};
use entity::{Revision, record, revision};
use sea_orm::sea_query::{Expr, ExprTrait, Query};
use sea_orm::{
    ColumnTrait, ConnectionTrait, DatabaseTransaction, EntityTrait, ModelTrait, QueryFilter, Set, TransactionTrait,
    Value,
};
use tokio::sync::OnceCell;

/// Who changes something, when, and why.
#[derive(Clone, Debug)]
pub struct Author {
    pub actor: String,
    pub at: DateTime<Utc>,
    pub reason: String,
}

/// How many records are written at once.
const BATCH: usize = 1_000;

/// A revision in the making. Dropped without `commit`, it leaves no trace, not even its number.
pub struct Change {
    pub tx: DatabaseTransaction,
    pub revision: Revision,
    at: DateTime<Utc>,
    store: Store,
    /// What records refer to, as they are searched by it.
    names: OnceCell<Names>,
}

impl Change {
    pub async fn begin(store: &Store, author: Author) -> Result<Self> {
        let Author { actor, at, reason } = author;
        let tx = store.db.begin().await?;
        let number = next_revision(&tx).await?;
        // While it waited for its turn, another writer may have come first: time goes with the numbers.
        let newest = history::newest_revision(&tx).await?;
        let at = newest.map_or(at, |newest| Ord::max(at, newest.at));
        let row = revision::ActiveModel { number: Set(number), at: Set(at), actor: Set(actor), reason: Set(reason) };
        revision::Entity::insert(row).exec_without_returning(&tx).await?;
        Ok(Self { tx, revision: number, at, store: store.clone(), names: OnceCell::new() })
    }

    /// Adds records. Ids are for ever, and of all kinds: that of a removed record is taken too.
    pub async fn add<R: Record>(&self, records: &[(String, R::Input)]) -> Result<()> {
        for records in records.chunks(BATCH) {
            let ids = records.iter().map(|(id, _)| id.as_str());
            let namesake = record::Entity::find().filter(record::Column::Id.is_in(ids)).one(&self.tx).await?;
            if let Some(record::Model { id, .. }) = namesake {
                return Err(Error::Taken { id });
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

    pub async fn commit(self) -> Result<Revision> {
        let Self { tx, revision, at, store, names: _ } = self;
        announce(&tx, revision).await?;
        tx.commit().await?;
        store.revisions().wrote(revision, at);
        Ok(revision)
    }

    async fn start<R: Record>(&self, records: &[(String, R::Input)]) -> Result<()> {
        let versions = common::write::<R>(&self.tx, self.revision, records).await?;
        let versions: Vec<_> = versions.into_iter().zip(records.iter().map(|(_, input)| input)).collect();
        R::link(&self.tx, &versions).await?;
        search::write::<R>(&self.tx, &versions, self.names().await?).await
    }

    /// Read at the first record: what a change does to reference data, it does before.
    async fn names(&self) -> Result<&Names> {
        self.names.get_or_try_init(|| Names::read(&self.tx)).await
    }

    async fn end<R: Record>(&self, id: &str, read: Option<Revision>) -> Result<()> {
        let row = find::<R>(&self.tx, id, self.revision).await?;
        let current = match row.get(R::COLUMNS.since) {
            Value::BigInt(Some(number)) => Revision(number),
            other => return Err(Error::Internal(format!("a revision is not a number: {other:?}"))),
        };
        if read.is_some_and(|read| read != current) {
            return Err(Error::Conflict { id: id.into(), since: current });
        }
        common::end::<R>(&self.tx, version::<R>(&row)?, self.revision).await
    }
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
