//! From a record to what it refers to, and from there to the records that refer to it: one statement a level and table, however
//! many stand on the level.
use super::pins::Pins;
use super::quiet::{Ear, Quiet, ear};
use super::{Asked, Records, is_counted, members_of_list};
use crate::error::Error;
use crate::page::{AsOf, Page};
use crate::service::related::{self, Relation};
use crate::service::{self, Lists, Record, Shown, Store};
use async_graphql::dataloader::{DataLoader, Loader};
use async_graphql::futures_util::future::BoxFuture;
use async_graphql::{Context, EmptyMutation, ObjectType, OutputType, Request, Response, Schema, SubscriptionType};
use entity::Revision;
use std::collections::{BTreeMap, HashMap};
use std::hash::{Hash, Hasher};
use std::marker::PhantomData;
use std::sync::Arc;
use std::time::Duration;

/// Gathers what the fields of one level ask for.
pub struct Gather(Store);

/// How long is waited for the other fields of a level where nothing tells that they have all asked.
const PATIENCE: Duration = Duration::from_millis(5);

/// A loader over a register, for what listens to no request: a socket answers several at once.
pub fn gather(store: Store) -> DataLoader<Gather> {
    DataLoader::new(Gather(store), tokio::spawn).delay(PATIENCE).max_batch_size(usize::MAX)
}

/// A loader for one request: it looks up what was asked for when the request can ask for no more.
fn gather_for(store: Store, ear: Ear) -> DataLoader<Gather> {
    let later = move |task: BoxFuture<'static, ()>| {
        let mut ear = ear.clone();
        ear.mark_unchanged();
        tokio::spawn(async move {
            // An end of the request is as good: nobody waits any more.
            let _ = ear.changed().await;
            task.await;
        });
    };
    DataLoader::new(Gather(store), later).delay(Duration::ZERO).max_batch_size(usize::MAX)
}

/// Executes a request, in which each level of the graph is loaded at once.
pub async fn execute<Q: ObjectType + 'static, S: SubscriptionType + 'static>(
    schema: &Schema<Q, EmptyMutation, S>,
    store: Store,
    request: Request,
    pins: Pins,
) -> Response {
    let (told, ear) = ear();
    Quiet::new(schema.execute(request.data(gather_for(store, ear)).data(pins)), told).await
}

fn loader<'a>(ctx: &Context<'a>) -> async_graphql::Result<&'a DataLoader<Gather>> {
    // It goes by names that may be newer.
    Pins::unpin(ctx);
    ctx.data()
}

/// The record that is pointed at, if there is one.
///
/// # Errors
///
/// When the database fails.
pub async fn pointed_at<R: Record>(
    ctx: &Context<'_>,
    at: Option<(String, Revision)>,
) -> async_graphql::Result<Option<Shown<R>>> {
    let Some((id, at)) = at else { return Ok(None) };
    Ok(loader(ctx)?.load_one(ById::<R>(id, at, PhantomData)).await?)
}

/// The records of these ids, in their order; those that there are.
///
/// # Errors
///
/// When the database fails.
pub async fn all_of<R: Record>(
    ctx: &Context<'_>,
    ids: &[String],
    at: Revision,
) -> async_graphql::Result<Vec<Shown<R>>> {
    let keys = ids.iter().map(|id| ById::<R>(id.clone(), at, PhantomData));
    let mut found = loader(ctx)?.load_many(keys).await?;
    Ok(ids.iter().filter_map(|id| found.remove(&ById(id.clone(), at, PhantomData))).collect())
}

/// The records that refer to a key, page by page.
///
/// # Errors
///
/// When an argument is wrong, or the database fails.
pub async fn related<R: Record<Filter: Default> + OutputType>(
    ctx: &Context<'_>,
    relation: Relation,
    (key, at): (&str, Revision),
    asked: Asked<R>,
) -> async_graphql::Result<Option<Records<R>>> {
    let list = Lists::<R> { members: members_of_list(ctx), ..asked.read(AsOf::Revision(at), is_counted(ctx))? };
    let question = Arc::new(Question { mark: mark::<R>(relation, &list)?, relation, list });
    let page = loader(ctx)?.load_one(To { key: key.into(), question }).await?;
    let lost = || Error::Internal("a relation was not answered".into());
    Ok(Some(page.ok_or_else(lost)??.into()))
}

/// What tells one question from another.
fn mark<R: Record>(Relation { name, .. }: Relation, list: &Lists<R>) -> Result<String, Error> {
    let Lists::<R> { which, sort, facets: _, counted, limit, after, before, from_end, members } = list;
    let cursors = [after, before].map(|cursor| cursor.as_ref().map(ToString::to_string));
    let parts =
        (R::KIND, name, &which.filter, &which.q, which.as_of, sort, limit.get(), cursors, from_end, counted, members);
    serde_json::to_string(&parts).map_err(|e| Error::Internal(e.to_string()))
}

impl<R: Record> Loader<ById<R>> for Gather {
    type Value = Shown<R>;
    type Error = Error;

    async fn load(&self, keys: &[ById<R>]) -> Result<HashMap<ById<R>, Shown<R>>, Error> {
        // By the state that they are asked of: nearly always one.
        let mut states: BTreeMap<Revision, Vec<String>> = BTreeMap::new();
        for ById(id, at, _) in keys {
            states.entry(*at).or_default().push(id.clone());
        }
        let mut found = HashMap::new();
        for (at, ids) in states {
            let records = service::get_many::<R, Shown<R>>(&self.0, &ids, at).await?;
            found.extend(records.into_iter().map(|(id, record)| (ById(id, at, PhantomData), record)));
        }
        Ok(found)
    }
}

impl<R: Record> Loader<To<R>> for Gather {
    type Value = Result<Page<Shown<R>>, Error>;
    type Error = Error;

    async fn load(&self, keys: &[To<R>]) -> Result<HashMap<To<R>, Self::Value>, Error> {
        let mut questions: BTreeMap<&str, (Arc<Question<R>>, Vec<String>)> = BTreeMap::new();
        for To { key, question } in keys {
            let asked = questions.entry(&question.mark).or_insert_with(|| (question.clone(), vec![]));
            asked.1.push(key.clone());
        }
        let mut found = HashMap::new();
        for (question, keys) in questions.into_values() {
            let Question { relation, list, mark: _ } = &*question;
            let pages = related::related::<R>(&self.0, *relation, &keys, list.clone()).await?;
            found.extend(pages.into_iter().map(|(key, page)| (To { key, question: question.clone() }, page)));
        }
        Ok(found)
    }
}

/// A record, by its id, in a state of the register.
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

/// What is asked of several keys alike.
struct Question<R: Record> {
    mark: String,
    relation: Relation,
    list: Lists<R>,
}

/// The records that refer to a key.
struct To<R: Record> {
    key: String,
    question: Arc<Question<R>>,
}

impl<R: Record> Clone for To<R> {
    fn clone(&self) -> Self {
        Self { key: self.key.clone(), question: self.question.clone() }
    }
}

impl<R: Record> PartialEq for To<R> {
    fn eq(&self, other: &Self) -> bool {
        (&self.key, &self.question.mark) == (&other.key, &other.question.mark)
    }
}

impl<R: Record> Eq for To<R> {}

impl<R: Record> Hash for To<R> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        (&self.key, &self.question.mark).hash(state);
    }
}
