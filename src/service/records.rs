//! Versions of records that were read: a version never changes, so what was stored of it is kept without ever being read again, and
//! its JSON as long as the names in it and its end hold.
use super::names::Names;
use super::readers::Reading;
use super::store::among;
use super::{Head, Record, Row, Snapshot, id, read, until, version};
use crate::error::{Error, Result};
use crate::page::Members;
use entity::Revision;
use quick_cache::Weighter;
use quick_cache::sync::Cache;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};
use serde::Serialize;
use serde_json::value::{RawValue, to_raw_value};
use std::any::Any;
use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

/// What one version takes, as a rule: how many there will be is guessed by it.
const USUAL: u64 = 12 * 1024;
/// What a version takes beside its text.
const BESIDE: u64 = 1024;
/// How much more than its text it takes: as what is stored, as it is shown, and what is made of that, each in many small pieces.
/// Measured: 13 KB of a text of 1.4 KB.
const SHAPES: u64 = 8;

/// Versions of any kind by their number, within so many bytes.
pub struct Records(Option<Cache<i64, Held, Size>>);

/// A version of some kind, and about how many bytes it takes.
#[derive(Clone)]
struct Held {
    version: Arc<dyn Any + Send + Sync>,
    bytes: u64,
}

#[derive(Clone)]
struct Size;

impl Weighter<i64, Held> for Size {
    fn weight(&self, _: &i64, held: &Held) -> u64 {
        held.bytes
    }
}

impl Records {
    /// Keeps versions within so many bytes; none at all within 0.
    pub fn within(bytes: u64) -> Self {
        let items = usize::try_from(bytes / USUAL).unwrap_or(usize::MAX);
        Self((bytes > 0).then(|| Cache::with_weighter(items.max(16), bytes, Size)))
    }

    /// Whether any are kept.
    pub fn are_kept(&self) -> bool {
        self.0.is_some()
    }
}

/// A version as it is kept.
pub struct Version<R: Record> {
    head: Head,
    input: R::Input,
    written: Written,
    /// The names that stand in what is written and shown.
    names: Arc<Names>,
    /// As it was shown last, and in which state of the register.
    shown: Mutex<Option<(Revision, Shown<R>)>>,
}

/// A record as it is shown.
pub struct Shown<R> {
    pub record: Arc<R>,
    /// Where to keep what is made of the record, for as long as that is kept itself; none where it is not.
    pub room: Option<Arc<Room>>,
}

/// Room for what is made of a record.
#[derive(Default)]
pub struct Room {
    entered: AtomicBool,
    made: OnceLock<Arc<dyn Any + Send + Sync>>,
}

/// What there is in a room.
pub enum Entered<'a> {
    /// Nothing, and nobody came before.
    First,
    /// Nothing, though somebody came before.
    Again(&'a Room),
    Made(Arc<dyn Any + Send + Sync>),
}

impl Room {
    pub fn enter(&self) -> Entered<'_> {
        match self.made.get() {
            Some(made) => Entered::Made(made.clone()),
            None if self.entered.swap(true, Ordering::Relaxed) => Entered::Again(self),
            None => Entered::First,
        }
    }

    /// Keeps what was made, unless somebody was first, with the same.
    pub fn keep(&self, made: Arc<dyn Any + Send + Sync>) {
        let _ = self.made.set(made);
    }
}

impl<R> Clone for Shown<R> {
    fn clone(&self) -> Self {
        Self { record: self.record.clone(), room: self.room.clone() }
    }
}

impl<R> From<R> for Shown<R> {
    fn from(record: R) -> Self {
        Self { record: Arc::new(record), room: None }
    }
}

impl<R: Record> Version<R> {
    /// With the names of now; what it leads on to is of the state that was asked for.
    fn show(&self, snapshot: &Snapshot<'_>) -> Shown<R> {
        let mut held = self.shown.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, shown)) = held.as_ref().filter(|(at, _)| *at == snapshot.revision) {
            return shown.clone();
        }
        let record = Arc::new(R::show(self.head.clone(), self.input.clone(), snapshot));
        let shown = Shown { record, room: Some(Arc::default()) };
        *held = Some((snapshot.revision, shown.clone()));
        shown
    }
}

/// A record as it is given.
pub trait View<R: Record>: Sized {
    /// Of what is stored of a version.
    fn of(head: Head, input: R::Input, snapshot: &Snapshot<'_>) -> Result<Self>;
    /// Of a version that is kept, with the names of now.
    fn kept(version: &Version<R>, snapshot: &Snapshot<'_>) -> Self;
}

/// The record itself.
impl<R: Record> View<R> for Arc<R> {
    fn of(head: Head, input: R::Input, snapshot: &Snapshot<'_>) -> Result<Self> {
        Ok(Self::new(R::show(head, input, snapshot)))
    }

    fn kept(version: &Version<R>, snapshot: &Snapshot<'_>) -> Self {
        version.show(snapshot).record
    }
}

/// The record with room for what is made of it.
impl<R: Record> View<R> for Shown<R> {
    fn of(head: Head, input: R::Input, snapshot: &Snapshot<'_>) -> Result<Self> {
        Ok(R::show(head, input, snapshot).into())
    }

    fn kept(version: &Version<R>, snapshot: &Snapshot<'_>) -> Self {
        version.show(snapshot)
    }
}

/// A record as JSON.
#[derive(Clone, Debug)]
pub struct Written(Arc<RawValue>);

impl Serialize for Written {
    fn serialize<S: serde::Serializer>(&self, to: S) -> std::result::Result<S::Ok, S::Error> {
        self.0.serialize(to)
    }
}

impl<R: Record> View<R> for Written {
    fn of(head: Head, input: R::Input, snapshot: &Snapshot<'_>) -> Result<Self> {
        let json = to_raw_value(&R::show(head, input, snapshot)).map_err(|e| Error::Internal(e.to_string()))?;
        Ok(Self(json.into()))
    }

    fn kept(version: &Version<R>, _: &Snapshot<'_>) -> Self {
        version.written.clone()
    }
}

/// What a version is told by, whether it is kept or not.
pub struct Mark {
    pub version: i64,
    pub id: String,
    pub until: Option<Revision>,
}

impl Mark {
    pub fn of<R: Record>(row: &Row<R>) -> Result<Self> {
        Ok(Self { version: version::<R>(row)?, id: id::<R>(row)?, until: until::<R>(row)? })
    }
}

/// Rows as they are given, in their order, read where they were found.
pub async fn show<R: Record, V: View<R>>(
    snapshot: &Snapshot<'_>,
    db: Reading<'_>,
    rows: Vec<Row<R>>,
    members: &Members,
) -> Result<Vec<V>> {
    let marked = rows.into_iter().map(|row| Ok((Mark::of::<R>(&row)?, Some(row)))).collect::<Result<_>>()?;
    show_marked(snapshot, db, marked, members).await
}

/// Versions as they are given, in their order: what belongs to them in other tables is read of those that are not kept, and their rows,
/// where they are not at hand. Those are read whole, and kept; where none are kept, only what is asked for is read.
pub async fn show_marked<R: Record, V: View<R>>(
    snapshot: &Snapshot<'_>,
    db: Reading<'_>,
    versions: Vec<(Mark, Option<Row<R>>)>,
    members: &Members,
) -> Result<Vec<V>> {
    if versions.is_empty() {
        return Ok(vec![]);
    }
    let lost = || Error::Internal("a row was lost on the way to its view".into());
    let Some(cache) = snapshot.records.and_then(|records| records.0.as_ref()) else {
        let rows = versions.into_iter().map(|(_, row)| row.ok_or_else(lost)).collect::<Result<Vec<_>>>()?;
        let db = db.several(snapshot).await?;
        let stored = stored::<R>(snapshot, &db, rows, members).await?;
        db.end().await?;
        return stored.into_iter().map(|(head, input)| V::of(head, input, snapshot)).collect();
    };
    let (mut views, mut missing) = (vec![], vec![]);
    for (place, (mark, row)) in versions.into_iter().enumerate() {
        let found = cache.get(&mark.version).and_then(|held| held.version.downcast::<Version<R>>().ok());
        if let Some(found) = found {
            views.push(Some(V::kept(&*up_to_date(cache, found, mark, snapshot)?, snapshot)));
        } else {
            views.push(None);
            missing.push((place, mark.version, row));
        }
    }
    if !missing.is_empty() {
        let unread: Vec<_> = missing.iter().filter(|(.., row)| row.is_none()).map(|(_, version, _)| *version).collect();
        let db = db.several(snapshot).await?;
        let mut read = rows::<R>(&db, &unread).await?;
        let (mut places, mut whole) = (vec![], vec![]);
        for (place, version, row) in missing {
            places.push((place, version));
            whole.push(row.or_else(|| read.remove(&version)).ok_or_else(lost)?);
        }
        let stored = stored::<R>(snapshot, &db, whole, &Members::All).await?;
        db.end().await?;
        for ((place, number), (head, input)) in places.into_iter().zip(stored) {
            let found = keep::<R>(cache, number, head, input, snapshot)?;
            views[place] = Some(V::kept(&found, snapshot));
        }
    }
    views.into_iter().map(|view| view.ok_or_else(lost)).collect()
}

/// The rows of versions, by their numbers.
async fn rows<R: Record>(db: &impl ConnectionTrait, versions: &[i64]) -> Result<HashMap<i64, Row<R>>> {
    if versions.is_empty() {
        return Ok(HashMap::new());
    }
    let wanted = among(db.get_database_backend(), R::COLUMNS.version.as_column_ref(), versions);
    let rows = R::Entity::find().filter(wanted).all(db).await?;
    rows.into_iter().map(|row| Ok((version::<R>(&row)?, row))).collect()
}

/// What is stored of versions.
pub async fn stored<R: Record>(
    snapshot: &Snapshot<'_>,
    db: &impl ConnectionTrait,
    rows: Vec<Row<R>>,
    members: &Members,
) -> Result<Vec<(Head, R::Input)>> {
    let mut stored = read::<R>(db, rows, members).await?;
    for (head, _) in &mut stored {
        head.until = snapshot.as_known(head.until);
    }
    Ok(stored)
}

/// What is kept, written anew where it was replaced meanwhile or a name in it has changed.
fn up_to_date<R: Record>(
    cache: &Cache<i64, Held, Size>,
    found: Arc<Version<R>>,
    Mark { version, id, until }: Mark,
    snapshot: &Snapshot<'_>,
) -> Result<Arc<Version<R>>> {
    let until = snapshot.as_known(until);
    if found.head.until == until && Arc::ptr_eq(&found.names, &snapshot.names) {
        return Ok(found);
    }
    let head = Head { id, since: found.head.since, until };
    keep(cache, version, head, found.input.clone(), snapshot)
}

fn keep<R: Record>(
    cache: &Cache<i64, Held, Size>,
    number: i64,
    head: Head,
    input: R::Input,
    snapshot: &Snapshot<'_>,
) -> Result<Arc<Version<R>>> {
    let written = <Written as View<R>>::of(head.clone(), input.clone(), snapshot)?;
    let bytes = written.0.get().len() as u64 * SHAPES + BESIDE;
    let shown = Mutex::default();
    let version = Arc::new(Version::<R> { head, input, written, names: snapshot.names.clone(), shown });
    cache.insert(number, Held { version: version.clone(), bytes });
    Ok(version)
}
