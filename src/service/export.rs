//! Exports: every record that matches, batch by batch, all from one state of the register.
use super::order::{Keys, Rows};
use super::records::{View, show_marked};
use super::{Lists, Record, Shape, Snapshot, Store, history, order::Way};
use crate::error::Result;
use crate::page::{Cursor, Limit, List};
use chrono::{DateTime, Utc};
use entity::Revision;
use futures_util::stream::{Stream, try_unfold};
use sea_orm::{EntityTrait, PaginatorTrait, QueryFilter};
use std::sync::Arc;

/// Records on their way out.
pub struct Export<S> {
    pub revision: Revision,
    /// When that revision was made; none in a register that nothing was written to yet.
    pub at: Option<DateTime<Utc>>,
    /// How many there are.
    pub total: u64,
    pub batches: S,
}

/// All records that match, in order, a few hundred at a time: no more than those are held in memory. A later write changes nothing
/// in what is still to come.
///
/// # Errors
///
/// When the list is asked for wrongly, or the database fails.
pub async fn export<R: Record, V: View<R>>(
    store: &Store,
    list: Lists<R>,
) -> Result<Export<impl Stream<Item = Result<Vec<V>>> + use<R, V>>> {
    let snapshot = store.at(list.which.as_of).await?;
    let keys = Arc::new(Keys::<R>::of(&list, &snapshot)?);
    let List { which, members, .. } = list;
    let members = Arc::new(members);
    let Snapshot { db: _, readers: _, revision, newest, ref names, records: _ } = snapshot;
    let (names, at) = (names.clone(), history::revision(snapshot.db, revision).await?.map(|revision| revision.at));
    let matching = Arc::new(Rows::of::<R>(&snapshot, which.clone(), Shape::Walked).whole());
    let counted = R::Entity::find().filter(super::matching::<R>(&snapshot, which, Shape::Gathered));
    let total = store.total((keys.digest(), revision, newest), || counted.count(snapshot.db)).await?;
    let next = move |(store, place): (Store, Option<Place>)| {
        let (keys, matching, names, members) = (keys.clone(), matching.clone(), names.clone(), members.clone());
        async move {
            let Some(place) = place else { return Ok(None) };
            let from = match place {
                Place::Start => None,
                Place::After(cursor) => Some(cursor),
            };
            let beyond = keys.beyond(from, Way::Forward)?;
            let rows = keys.page(&store.db, &matching, beyond, Way::Forward, Limit::MAX.into()).await?;
            let full = rows.len() == usize::from(Limit::MAX);
            let last = rows.last().filter(|_| full).map(|row| keys.place(row.keys.clone()));
            let versions = rows.into_iter().map(|row| (row.mark, row.row)).collect();
            // What is read once on its way out does not push out what is asked for often.
            let snapshot = Snapshot { records: None, ..store.state(revision, newest, names) };
            let records = show_marked::<R, V>(&snapshot, snapshot.db.into(), versions, &members).await?;
            Ok((!records.is_empty()).then_some((records, (store, last.map(Place::After)))))
        }
    };
    Ok(Export { revision, at, total, batches: try_unfold((store.clone(), Some(Place::Start)), next) })
}

/// Where the next batch begins.
enum Place {
    Start,
    After(Cursor),
}
