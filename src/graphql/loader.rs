//! Loads the records that a record refers to, and the records that refer to it. Each level of a request takes one statement per table,
//! for any number of records on the level.
use super::arguments::RelatedArguments;
use super::connections::{RecordConnection, record_connection, requested_fields};
use super::idle::IdleSignal;
use super::projection::Projectable;
use crate::error::Error;
use crate::query::paging::{Page, PageWindow};
use crate::service::queries;
use crate::service::record::{Record, RecordListRequest};
use crate::service::related::{self, Relation};
use crate::store::{AsOf, Snapshot};
use async_graphql::Context;
use async_graphql::dataloader::{DataLoader, Loader};
use async_graphql::futures_util::future::BoxFuture;
use entity::Revision;
use std::collections::{BTreeMap, HashMap};
use std::hash::{Hash, Hasher};
use std::marker::PhantomData;
use std::sync::Arc;
use std::time::Duration;

/// Loads the records for all fields of one level, in the snapshot of the request.
pub struct RecordLoader(pub Snapshot);

/// Creates a data loader for one request. It loads a batch when the request is idle, because then all fields of a level have asked.
pub fn loader(snapshot: Snapshot, idle: IdleSignal) -> DataLoader<RecordLoader> {
    let when_idle = move |batch: BoxFuture<'static, ()>| {
        let mut idle = idle.clone();
        idle.mark_unchanged();
        tokio::spawn(async move {
            // Fails if the request has ended. Then nothing waits for the batch.
            if idle.changed().await.is_err() {
                return;
            }
            let end = async { while idle.changed().await.is_ok() {} };
            tokio::select! {
                () = batch => {}
                () = end => {}
            }
        });
    };
    DataLoader::new(RecordLoader(snapshot), when_idle).delay(Duration::ZERO).max_batch_size(usize::MAX)
}

/// Loads the record that a field refers to, if there is one.
///
/// # Errors
///
/// Returns an error if the database fails.
pub async fn pointed_at<R: Record>(
    ctx: &Context<'_>,
    reference: Option<(String, Revision)>,
) -> async_graphql::Result<Option<Arc<R>>> {
    let Some((id, at)) = reference else { return Ok(None) };
    Ok(ctx.data::<DataLoader<RecordLoader>>()?.load_one(ById::<R>(id, at, PhantomData)).await?)
}

/// Loads the records with these ids, in the same order. Skips unknown ids.
///
/// # Errors
///
/// Returns an error if the database fails.
pub async fn all_of<R: Record>(ctx: &Context<'_>, ids: &[String], at: Revision) -> async_graphql::Result<Vec<Arc<R>>> {
    let keys = ids.iter().map(|id| ById::<R>(id.clone(), at, PhantomData));
    let loaded = ctx.data::<DataLoader<RecordLoader>>()?.load_many(keys).await?;
    // An id may occur twice.
    Ok(ids.iter().filter_map(|id| loaded.get(&ById(id.clone(), at, PhantomData)).cloned()).collect())
}

/// Loads a page of the records that refer to a key.
///
/// # Errors
///
/// Returns an error if an argument is invalid or the database fails.
pub async fn related<R: Record<Filter: Default> + Projectable>(
    ctx: &Context<'_>,
    relation: Relation,
    (key, at): (&str, Revision),
    arguments: RelatedArguments<R>,
) -> async_graphql::Result<RecordConnection<R>> {
    let list = arguments.read(AsOf::Revision(at), requested_fields(ctx))?;
    let question = Arc::new(Question { fingerprint: fingerprint::<R>(relation, &list)?, relation, list });
    let page = ctx.data::<DataLoader<RecordLoader>>()?.load_one(RelatedKey { key: key.into(), question }).await?;
    let missing = || Error::Internal("the data loader returned no page for a relation".into());
    Ok(record_connection(page.ok_or_else(missing)??))
}

/// Returns a text that identifies a question: equal questions have equal fingerprints.
fn fingerprint<R: Record>(Relation { name, .. }: Relation, list: &RecordListRequest<R>) -> Result<String, Error> {
    let RecordListRequest::<R> { selection, sort, facets: _, facet_scope: _, with_total, counted_amounts, window } =
        list;
    let PageWindow { limit, after, before, from_end, number: _ } = window;
    let cursors = [after, before].map(|cursor| cursor.as_ref().map(ToString::to_string));
    let parts = (
        R::KIND,
        name,
        &selection.filter,
        &selection.q,
        selection.as_of,
        sort,
        limit.get(),
        cursors,
        from_end,
        with_total,
        counted_amounts,
    );
    serde_json::to_string(&parts).map_err(|e| Error::Internal(e.to_string()))
}

impl<R: Record> Loader<ById<R>> for RecordLoader {
    type Value = Arc<R>;
    type Error = Error;

    async fn load(&self, keys: &[ById<R>]) -> Result<HashMap<ById<R>, Arc<R>>, Error> {
        // A snapshot reads one revision. Nearly all requests have only one.
        let mut ids_by_revision: BTreeMap<Revision, Vec<String>> = BTreeMap::new();
        for ById(id, at, _) in keys {
            ids_by_revision.entry(*at).or_default().push(id.clone());
        }
        let mut loaded = HashMap::new();
        for (at, ids) in ids_by_revision {
            let snapshot = self.0.at(Some(AsOf::Revision(at))).await?;
            let records = queries::get_many::<R, Arc<R>>(&snapshot, &ids).await?;
            loaded.extend(records.into_iter().map(|(id, record)| (ById(id, at, PhantomData), record)));
        }
        Ok(loaded)
    }
}

impl<R: Record> Loader<RelatedKey<R>> for RecordLoader {
    type Value = Result<Page<Arc<R>>, Error>;
    type Error = Error;

    async fn load(&self, keys: &[RelatedKey<R>]) -> Result<HashMap<RelatedKey<R>, Self::Value>, Error> {
        let mut questions: BTreeMap<&str, (Arc<Question<R>>, Vec<String>)> = BTreeMap::new();
        for RelatedKey { key, question } in keys {
            let (_, keys) = questions.entry(&question.fingerprint).or_insert_with(|| (question.clone(), vec![]));
            keys.push(key.clone());
        }
        let mut loaded = HashMap::new();
        for (question, keys) in questions.into_values() {
            let Question { relation, list, fingerprint: _ } = &*question;
            let snapshot = self.0.at(list.selection.as_of).await?;
            let pages = related::related::<R>(&snapshot, *relation, &keys, list.clone()).await?;
            loaded.extend(pages.into_iter().map(|(key, page)| (RelatedKey { key, question: question.clone() }, page)));
        }
        Ok(loaded)
    }
}

/// The key of a record at a revision.
struct ById<R>(String, Revision, PhantomData<fn() -> R>);

impl<R> Clone for ById<R> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), self.1, PhantomData)
    }
}

impl<R> PartialEq for ById<R> {
    fn eq(&self, other: &Self) -> bool {
        (&self.0, self.1) == (&other.0, other.1)
    }
}

impl<R> Eq for ById<R> {}

impl<R> Hash for ById<R> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        (&self.0, self.1).hash(state);
    }
}

/// A request for related records, shared by several keys.
struct Question<R: Record> {
    fingerprint: String,
    relation: Relation,
    list: RecordListRequest<R>,
}

/// A key, and the question which records refer to it.
struct RelatedKey<R: Record> {
    key: String,
    question: Arc<Question<R>>,
}

impl<R: Record> Clone for RelatedKey<R> {
    fn clone(&self) -> Self {
        Self { key: self.key.clone(), question: self.question.clone() }
    }
}

impl<R: Record> PartialEq for RelatedKey<R> {
    fn eq(&self, other: &Self) -> bool {
        (&self.key, &self.question.fingerprint) == (&other.key, &other.question.fingerprint)
    }
}

impl<R: Record> Eq for RelatedKey<R> {}

impl<R: Record> Hash for RelatedKey<R> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        (&self.key, &self.question.fingerprint).hash(state);
    }
}
