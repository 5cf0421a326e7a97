//! From a record to those that it points to, and back: one statement a level, however many records stand on it.
use super::{Paging, Records, Window, page};
use crate::error::{Error, Place};
use crate::page::{Cursor, Key, Page};
use crate::service::{self, Record, Store};
use async_graphql::dataloader::{DataLoader, Loader};
use async_graphql::{Context, OutputType};
use entity::Revision;
use std::collections::{BTreeMap, HashMap};
use std::marker::PhantomData;
use std::sync::Arc;
use std::time::Duration;

/// A kind whose records point to those of another.
pub trait Pointing: Record + Clone + 'static {
    type Target: Record + Clone + 'static;

    /// Keeps the records that point to one of these.
    fn to(ids: Vec<String>) -> Self::Filter;
    /// The id that this record points to.
    fn target(&self) -> Option<&str>;
}

/// Gathers what the fields of one level ask for.
pub struct Gather(Store);

/// A loader over a register.
pub fn gather(store: Store) -> DataLoader<Gather> {
    // Long enough for all fields of a level to ask, too short to be noticed.
    DataLoader::new(Gather(store), tokio::spawn).delay(Duration::from_millis(5))
}

/// The record that is pointed at, if there is one.
///
/// # Errors
///
/// When the database fails.
pub async fn pointed_at<R: Record + Clone + 'static>(
    ctx: &Context<'_>,
    at: Option<(String, Revision)>,
) -> async_graphql::Result<Option<R>> {
    let Some((id, at)) = at else { return Ok(None) };
    Ok(ctx.data::<DataLoader<Gather>>()?.load_one(ById::<R>::new(id, at)).await?)
}

/// The records that point to one, page by page.
///
/// # Errors
///
/// When an argument is wrong, or the database fails.
pub async fn pointing<R: Pointing + OutputType>(
    ctx: &Context<'_>,
    (id, at): (String, Revision),
    first: Option<i64>,
    after: Option<String>,
) -> async_graphql::Result<Option<Records<R>>> {
    let Window { limit, after, .. } = page(Paging { first, after, ..Paging::default() })?;
    let all = ctx.data::<DataLoader<Gather>>()?.load_one(To::<R>::new(id, at)).await?.unwrap_or_default();
    let start = after.map_or(Ok(0), |cursor| beyond::<R>(&all, &cursor))?;
    let items: Vec<R> = all.iter().skip(start).take(limit.get()).map(|(_, record)| record.clone()).collect();
    let ids = all.iter().skip(start).take(limit.get()).map(|(id, _)| id.clone());
    let cursors = ids.map(|id| Cursor { query: 0, keys: vec![Key::Text(id)] }).collect();
    let more = start + items.len() < all.len();
    Ok(Some(
        Page { items, cursors, total: all.len() as u64, revision: at, more, earlier: start > 0, facets: vec![] }.into(),
    ))
}

fn beyond<R>(all: &[(String, R)], cursor: &Cursor) -> Result<usize, Error> {
    let place = match cursor.keys.as_slice() {
        [Key::Text(id)] if cursor.query == 0 => all.iter().position(|(other, _)| other == id),
        _ => None,
    };
    place.map(|place| place + 1).ok_or_else(|| Error::fault(Place::Argument, "after", "is not a cursor of this list"))
}

impl<R: Record + Clone + 'static> Loader<ById<R>> for Gather {
    type Value = R;
    type Error = Error;

    async fn load(&self, keys: &[ById<R>]) -> Result<HashMap<ById<R>, R>, Error> {
        let mut found = HashMap::new();
        for (at, ids) in by_state(keys.iter().map(|Asked(id, at, _)| (id, *at))) {
            let records = service::get_many::<R>(&self.0, &ids, at).await?;
            found.extend(records.into_iter().map(|(id, record)| (ById::new(id, at), record)));
        }
        Ok(found)
    }
}

impl<R: Pointing> Loader<To<R>> for Gather {
    type Value = Arc<Vec<(String, R)>>;
    type Error = Error;

    async fn load(&self, keys: &[To<R>]) -> Result<HashMap<To<R>, Self::Value>, Error> {
        let mut found = HashMap::new();
        for (at, ids) in by_state(keys.iter().map(|Asked(id, at, _)| (id, *at))) {
            let mut groups: HashMap<String, Vec<(String, R)>> = HashMap::new();
            for (id, record) in service::all::<R>(&self.0, R::to(ids), at).await? {
                if let Some(target) = record.target() {
                    groups.entry(target.to_owned()).or_default().push((id, record));
                }
            }
            found.extend(groups.into_iter().map(|(id, records)| (To::new(id, at), Arc::new(records))));
        }
        Ok(found)
    }
}

/// The ids that are asked for, by the state that they are asked of: nearly always one.
fn by_state<'a>(keys: impl Iterator<Item = (&'a String, Revision)>) -> BTreeMap<Revision, Vec<String>> {
    let mut states: BTreeMap<Revision, Vec<String>> = BTreeMap::new();
    for (id, at) in keys {
        states.entry(at).or_default().push(id.clone());
    }
    states
}

/// An id in a state of the register, and what is asked of it: `What` tells one question from another.
struct Asked<What>(String, Revision, PhantomData<fn() -> What>);
/// The record itself.
struct Itself<R>(PhantomData<R>);
/// The records that point to it.
struct PointingTo<R>(PhantomData<R>);
type ById<R> = Asked<Itself<R>>;
type To<R> = Asked<PointingTo<R>>;

impl<What> Asked<What> {
    fn new(id: String, at: Revision) -> Self {
        Self(id, at, PhantomData)
    }
}

impl<What> Clone for Asked<What> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), self.1, PhantomData)
    }
}

impl<What> PartialEq for Asked<What> {
    fn eq(&self, other: &Self) -> bool {
        (&self.0, self.1) == (&other.0, other.1)
    }
}

impl<What> Eq for Asked<What> {}

impl<What> std::hash::Hash for Asked<What> {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        (&self.0, self.1).hash(state);
    }
}
