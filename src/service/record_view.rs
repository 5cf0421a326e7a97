//! Views of versions, from the record cache or from the database.
use super::project_money::RecordSums;
use super::record::{Record, Row, VersionHeader, id, until, version};
use super::record_json::RecordJson;
use super::stored;
use crate::error::{Error, Result};
use crate::query::counted_amounts::CountedAmounts;
use crate::store::{AsOf, ReferenceData, Snapshot, in_numbers};
use entity::{Money, Revision};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};
use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

/// Memory that a cache entry takes in addition to its text, in bytes.
const ENTRY_OVERHEAD: u64 = 1024;
/// Ratio of the size of an entry (stored form, JSON and view) to the size of its JSON. Measured: 13 KB for JSON of 1.4 KB.
const SIZE_FACTOR: u64 = 8;

/// A version in the record cache.
pub struct CachedVersion<R: Record> {
    header: VersionHeader,
    input: R::Input,
    json: RecordJson,
    own: OwnAmounts,
    /// The reference data that the JSON and the view take names from.
    reference: Arc<ReferenceData>,
    /// The latest view, and the revision that it was built at.
    view: Mutex<Option<(Revision, Arc<R>)>>,
}

impl<R: Record> CachedVersion<R> {
    pub fn header(&self) -> &VersionHeader {
        &self.header
    }

    pub fn input(&self) -> &R::Input {
        &self.input
    }

    fn view(&self, snapshot: &Snapshot) -> Arc<R> {
        let mut last = self.view.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, view)) = last.as_ref().filter(|(at, _)| *at == snapshot.revision()) {
            return view.clone();
        }
        let view: Arc<R> = Arc::new(show(self.header.clone(), self.input.clone(), snapshot));
        *last = Some((snapshot.revision(), view.clone()));
        view
    }
}

/// A form in which a record is returned.
pub trait View<R: Record>: Sized {
    /// Builds the view from the stored form of a version.
    fn of_stored(header: VersionHeader, input: R::Input, snapshot: &Snapshot) -> Result<Self>;
    /// Builds the view from a cached version, with the names of the snapshot.
    fn of_cached(version: &CachedVersion<R>, snapshot: &Snapshot) -> Self;
}

/// Returns the record itself.
impl<R: Record> View<R> for Arc<R> {
    fn of_stored(header: VersionHeader, input: R::Input, snapshot: &Snapshot) -> Result<Self> {
        Ok(Self::new(show(header, input, snapshot)))
    }

    fn of_cached(version: &CachedVersion<R>, snapshot: &Snapshot) -> Self {
        version.view(snapshot)
    }
}

/// What a record adds to a sum if no other record reports the same project.
#[derive(Clone, Copy, Debug, Default)]
pub struct OwnAmounts {
    activities: Option<Money>,
    all: Option<Money>,
}

impl OwnAmounts {
    fn of<R: Record>(input: &R::Input) -> Self {
        let Some(reported) = R::reported(input).filter(|reported| !reported.amounts.is_empty()) else {
            return Self::default();
        };
        let sums: RecordSums = reported.sums(&R::common(input).reporter);
        Self { activities: sums.alone(CountedAmounts::Activities), all: sums.alone(CountedAmounts::All) }
    }

    pub fn get(self, counted: CountedAmounts) -> Option<Money> {
        match counted {
            CountedAmounts::Activities => self.activities,
            CountedAmounts::All => self.all,
        }
    }
}

/// A record with its own amounts.
pub struct WithAmounts<V> {
    pub view: V,
    pub own: OwnAmounts,
}

impl<R: Record, V: View<R>> View<R> for WithAmounts<V> {
    fn of_stored(header: VersionHeader, input: R::Input, snapshot: &Snapshot) -> Result<Self> {
        let own = OwnAmounts::of::<R>(&input);
        Ok(Self { view: V::of_stored(header, input, snapshot)?, own })
    }

    fn of_cached(version: &CachedVersion<R>, snapshot: &Snapshot) -> Self {
        Self { view: V::of_cached(version, snapshot), own: version.own }
    }
}

impl<R: Record> View<R> for RecordJson {
    fn of_stored(header: VersionHeader, input: R::Input, snapshot: &Snapshot) -> Result<Self> {
        Self::of(&show::<R>(header, input, snapshot))
    }

    fn of_cached(version: &CachedVersion<R>, _: &Snapshot) -> Self {
        version.json.clone()
    }
}

/// The stored form of a record with its id, as the data package has it. Without links that the scope does not see.
impl<R: Record> View<R> for (String, R::Input) {
    fn of_stored(header: VersionHeader, mut input: R::Input, snapshot: &Snapshot) -> Result<Self> {
        R::hide_links(&mut input, snapshot);
        Ok((header.id, input))
    }

    fn of_cached(version: &CachedVersion<R>, snapshot: &Snapshot) -> Self {
        let mut input = version.input.clone();
        R::hide_links(&mut input, snapshot);
        (version.header.id.clone(), input)
    }
}

/// The stored form of a version. See [`views_at`].
impl<R: Record> View<R> for (VersionHeader, R::Input) {
    fn of_stored(header: VersionHeader, input: R::Input, _: &Snapshot) -> Result<Self> {
        Ok((header, input))
    }

    fn of_cached(version: &CachedVersion<R>, _: &Snapshot) -> Self {
        (version.header.clone(), version.input.clone())
    }
}

/// Returns the records of versions, each in its state at a revision. Reads missing versions with one statement per table.
pub async fn views_at<R: Record>(snapshot: &Snapshot, versions: Vec<(Revision, VersionRef<R>)>) -> Result<Vec<Arc<R>>> {
    let (revisions, versions): (Vec<_>, Vec<_>) = versions.into_iter().unzip();
    let mut records: Vec<Arc<R>> = vec![];
    let stored = views::<R, (VersionHeader, R::Input)>(snapshot, versions).await?;
    for (revision, (header, input)) in revisions.into_iter().zip(stored) {
        let snapshot = snapshot.at(Some(AsOf::Revision(revision))).await?;
        records.push(Arc::new(show(header, input, &snapshot)));
    }
    Ok(records)
}

/// The view of a version, without links that the scope does not see. They are hidden in each view and not in what is cached, because a
/// linked record may become restricted, or public, later.
pub fn show<R: Record>(header: VersionHeader, mut input: R::Input, snapshot: &Snapshot) -> R {
    R::hide_links(&mut input, snapshot);
    R::show(header, input, snapshot)
}

/// What names a version that was found, whether its row was read or not.
pub struct VersionRef<R: Record> {
    pub version: i64,
    pub id: String,
    pub until: Option<Revision>,
    /// None if only the key columns were read, because the version may be cached.
    pub row: Option<Row<R>>,
}

impl<R: Record> Clone for VersionRef<R> {
    fn clone(&self) -> Self {
        let Self { version, id, until, row } = self;
        Self { version: *version, id: id.clone(), until: *until, row: row.clone() }
    }
}

impl<R: Record> VersionRef<R> {
    pub fn of(row: Row<R>) -> Result<Self> {
        Ok(Self { version: version::<R>(&row)?, id: id::<R>(&row)?, until: until::<R>(&row)?, row: Some(row) })
    }
}

/// Returns the views of versions, in their order. Reads missing versions with one statement per table, and caches them.
pub async fn views<R: Record, V: View<R>>(snapshot: &Snapshot, versions: Vec<VersionRef<R>>) -> Result<Vec<V>> {
    if versions.is_empty() {
        return Ok(vec![]);
    }
    let no_view = || Error::Internal("a version has no view".into());
    let (mut views, mut missing) = (vec![], vec![]);
    for version in versions {
        let cached = snapshot.versions().get::<CachedVersion<R>>(snapshot.version_key(version.version));
        if let Some(cached) = cached {
            let cached = up_to_date(snapshot, cached, &version)?;
            views.push(Some(V::of_cached(&cached, snapshot)));
        } else {
            missing.push((views.len(), version));
            views.push(None);
        }
    }
    if !missing.is_empty() {
        let db = snapshot.db_by_key().await?;
        let unread: Vec<_> = missing.iter().filter(|(_, it)| it.row.is_none()).map(|(_, it)| it.version).collect();
        let mut read = rows::<R>(db, &unread).await?;
        let (mut positions, mut rows) = (vec![], vec![]);
        for (position, VersionRef { version, row, .. }) in missing {
            positions.push((position, version));
            rows.push(row.or_else(|| read.remove(&version)).ok_or_else(no_view)?);
        }
        for ((position, number), (header, input)) in positions.into_iter().zip(stored::<R>(snapshot, rows).await?) {
            views[position] = Some(if snapshot.versions().is_on() {
                V::of_cached(&*cache::<R>(snapshot, number, header, input)?, snapshot)
            } else {
                V::of_stored(header, input, snapshot)?
            });
        }
    }
    views.into_iter().map(|view| view.ok_or_else(no_view)).collect()
}

/// What is stored of versions, with their ends as the snapshot knows them.
pub async fn stored<R: Record>(snapshot: &Snapshot, rows: Vec<Row<R>>) -> Result<Vec<(VersionHeader, R::Input)>> {
    let mut stored = stored::read::<R>(snapshot.db_by_key().await?, rows).await?;
    for (header, _) in &mut stored {
        header.until = snapshot.known_end(header.until);
    }
    Ok(stored)
}

/// Reads rows by version.
async fn rows<R: Record>(db: &impl ConnectionTrait, versions: &[i64]) -> Result<HashMap<i64, Row<R>>> {
    if versions.is_empty() {
        return Ok(HashMap::new());
    }
    let condition = in_numbers(db.get_database_backend(), R::COLUMNS.version.as_column_ref(), versions);
    let rows = R::Entity::find().filter(condition).all(db).await?;
    rows.into_iter().map(|row| Ok((version::<R>(&row)?, row))).collect()
}

/// Returns a cached version. Rebuilds it if it has ended since, or if reference data have changed.
fn up_to_date<R: Record>(
    snapshot: &Snapshot,
    cached: Arc<CachedVersion<R>>,
    version: &VersionRef<R>,
) -> Result<Arc<CachedVersion<R>>> {
    let until = snapshot.known_end(version.until);
    if cached.header.until == until && Arc::ptr_eq(&cached.reference, snapshot.reference()) {
        return Ok(cached);
    }
    let header = VersionHeader { id: version.id.clone(), since: cached.header.since, until };
    cache(snapshot, version.version, header, cached.input.clone())
}

fn cache<R: Record>(
    snapshot: &Snapshot,
    number: i64,
    header: VersionHeader,
    input: R::Input,
) -> Result<Arc<CachedVersion<R>>> {
    let json = <RecordJson as View<R>>::of_stored(header.clone(), input.clone(), snapshot)?;
    let bytes = json.bytes() as u64 * SIZE_FACTOR + ENTRY_OVERHEAD;
    let (own, reference, view) = (OwnAmounts::of::<R>(&input), snapshot.reference().clone(), Mutex::default());
    let version = Arc::new(CachedVersion::<R> { header, input, json, own, reference, view });
    snapshot.versions().insert(snapshot.version_key(number), version.clone(), bytes);
    Ok(version)
}
