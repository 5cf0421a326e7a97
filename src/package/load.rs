//! Import of a data package as one revision.
use super::contents::Reference;
use super::import_summary::{Failure, ImportSummary};
use super::{Contents, Package};
use crate::kinds;
use crate::kinds::actions::Action;
use crate::kinds::agreements::Agreement;
use crate::kinds::cooperation::Cooperation;
use crate::kinds::projects::Project;
use crate::service::record::Record;
use crate::service::write::{NewRevision, PendingRevision};
use crate::store::{Scope, Store};
use chrono::{DateTime, Utc};
use entity::vocabulary::Event;
use entity::{Revision, RevisionId, package, record};
use sea_orm::sea_query::OnConflict;
use sea_orm::{
    ActiveModelTrait, ColumnTrait, DatabaseTransaction, EntityTrait, IntoActiveModel, Iterable, ModelTrait,
    PrimaryKeyToColumn, QueryFilter, QueryOrder, QuerySelect, Set,
};
use std::collections::{BTreeSet, HashMap, HashSet};

/// The outcome of loading a package if the register is empty.
#[derive(Debug, PartialEq, Eq)]
pub enum LoadOutcome {
    /// The register was empty. The package was loaded.
    First(ImportSummary),
    /// The register already has this release or a newer one.
    Same,
    /// The register has this older release.
    Older(String),
}

/// Loads a package if the register is empty.
///
/// # Errors
///
/// When the package has errors or the database fails. Nothing is loaded then.
pub async fn load_if_empty(store: &Store, package: &Package, id: RevisionId) -> Result<LoadOutcome, Failure> {
    if store.snapshot(Scope::Public).await?.revision() == Revision(0) {
        let contents = Contents::of(package)?;
        let change = PendingRevision::begin(store, new_revision(package, id, Utc::now())).await?;
        // Another process may have loaded the package in the meantime.
        if change.revision == Revision(1) {
            let options = ImportOptions::default();
            return Ok(LoadOutcome::First(write_contents(change, package, contents, options).await?));
        }
    }
    let loaded = loaded_release(store).await?;
    Ok(if release_key(&loaded) < release_key(&package.descriptor.version) {
        LoadOutcome::Older(loaded)
    } else {
        LoadOutcome::Same
    })
}

/// Returns the release that was imported last.
async fn loaded_release(store: &Store) -> Result<String, Failure> {
    let snapshot = store.snapshot(Scope::Restricted).await?;
    let newest = package::Entity::find().order_by_desc(package::Column::Revision).one(snapshot.db().await?).await?;
    Ok(newest.map(|row| row.release).unwrap_or_default())
}

/// What an import may do.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ImportOptions {
    /// Remove the records of earlier packages that this package lacks.
    pub remove: bool,
    /// Change nothing.
    pub dry_run: bool,
}

/// Imports the differences between a package and the register as one revision. A dry run returns what would change.
///
/// # Errors
///
/// When the package has errors, lacks records and may not remove them, or the database fails. Nothing changes then.
pub async fn import(
    store: &Store,
    package: &Package,
    id: RevisionId,
    options: ImportOptions,
) -> Result<ImportSummary, Failure> {
    let contents = Contents::of(package)?;
    let change = PendingRevision::begin(store, new_revision(package, id, Utc::now())).await?;
    write_contents(change, package, contents, options).await
}

fn new_revision(package: &Package, id: RevisionId, at: DateTime<Utc>) -> NewRevision {
    NewRevision { id, actor: "import".into(), at, reason: package.to_string() }
}

/// Returns a sort key: `2026.10.1` comes after `2026.9.12`.
fn release_key(release: &str) -> Vec<u64> {
    release.split('.').map(|part| part.parse().unwrap_or_default()).collect()
}

async fn write_contents(
    mut change: PendingRevision,
    package: &Package,
    contents: Contents,
    options: ImportOptions,
) -> Result<ImportSummary, Failure> {
    let Contents { reference, actions, projects, agreements, cooperation } = contents;
    let release = package.descriptor.version.clone();
    let earlier = package::Entity::find().order_by_desc(package::Column::Revision).all(&change.tx).await?;
    let is_same_release = earlier.first().is_some_and(|newest| newest.release == release);
    let imports: HashSet<Revision> = earlier.into_iter().map(|row| row.revision).collect();
    let reference = write_reference(&change.tx, reference).await?;
    let mut changes = ImportSummary { reference, is_dry_run: options.dry_run, ..ImportSummary::default() };
    if changes.reference > 0 {
        change.reference_data_changed().await?;
    }
    write_records::<Action>(&change, actions, &imports, &mut changes).await?;
    write_records::<Project>(&change, projects, &imports, &mut changes).await?;
    write_records::<Agreement>(&change, agreements, &imports, &mut changes).await?;
    write_records::<Cooperation>(&change, cooperation, &imports, &mut changes).await?;
    if changes.removed > 0 && !options.remove {
        // Dropping the revision undoes everything.
        return Err(Failure::Missing(changes));
    }
    if options.dry_run || changes.is_empty() && is_same_release {
        return Ok(changes);
    }
    if changes.reference > 0 {
        kinds::index(&change.tx).await?;
    }
    let name = Set(package.descriptor.name.clone());
    let row = package::ActiveModel { revision: Set(change.revision), name, release: Set(release) };
    package::Entity::insert(row).exec_without_returning(&change.tx).await?;
    changes.revision = Some(change.commit().await?);
    Ok(changes)
}

/// Adds, replaces and removes records of a kind to match the package. Keeps the changes of editors.
async fn write_records<R: Record>(
    change: &PendingRevision,
    records: Vec<(String, R::Input)>,
    imports: &HashSet<Revision>,
    changes: &mut ImportSummary,
) -> Result<(), Failure> {
    let current = change.current::<R>().await?;
    let mut current: HashMap<_, _> =
        current.into_iter().map(|(header, input)| (header.id, (header.since, input))).collect();
    let removed = removed::<R>(&change.tx).await?;
    let mut added = vec![];
    for (id, input) in records {
        match current.remove(&id) {
            None => match removed.get(&id) {
                None => added.push((id, input)),
                Some(until) if imports.contains(until) => {
                    change.restore::<R>(&id, input).await?;
                    changes.count(Event::Added, &id);
                }
                Some(_) => changes.kept.push(id),
            },
            Some((_, stored)) if stored == input => {}
            Some((since, _)) if imports.contains(&since) => {
                change.replace::<R>(&id, None, input).await?;
                changes.count(Event::Changed, &id);
            }
            Some(_) => changes.kept.push(id),
        }
    }
    for (id, _) in &added {
        changes.count(Event::Added, id);
    }
    change.add::<R>(&added).await?;
    let missing = current.into_iter().filter(|(_, (since, _))| imports.contains(since));
    let missing: BTreeSet<_> = missing.map(|(id, _)| id).collect();
    for id in missing {
        change.remove::<R>(&id, None).await?;
        changes.count(Event::Removed, &id);
    }
    Ok(())
}

/// Returns the ids of removed records of a kind, with the revision that removed each last.
async fn removed<R: Record>(tx: &DatabaseTransaction) -> Result<HashMap<String, Revision>, Failure> {
    let ended =
        record::Entity::find().filter(record::Column::Kind.eq(R::KIND)).filter(record::Column::Until.is_not_null());
    let ended = ended.select_only().columns([record::Column::Id, record::Column::Until]);
    let rows: Vec<(String, Revision)> = ended.order_by_asc(record::Column::Until).into_tuple().all(tx).await?;
    Ok(rows.into_iter().collect())
}

/// Writes reference data. Rows come after the rows that they refer to.
async fn write_reference(tx: &DatabaseTransaction, reference: Reference) -> Result<usize, Failure> {
    use entity::{chapter, country, document, exchange_rate, objective, organisation, plan, programme, region};
    let Reference {
        countries,
        regions,
        region_countries,
        region_parents,
        organisations,
        printed_names,
        documents,
        caveats,
        programmes,
        exchange_rates,
        plans,
        chapters,
        objectives,
    } = reference;
    // A package has the names of all its countries, organisations and regions.
    let has_names = |_: &_| true;
    let regions_in_package: HashSet<_> = regions.iter().map(|row| row.id.clone()).collect();
    let documents_in_package: HashSet<_> = documents.iter().map(|row| row.number.clone()).collect();
    Ok(put::<country::Entity>(tx, countries).await?
        + put::<region::Entity>(tx, regions).await?
        + replace(tx, region_countries, |row| regions_in_package.contains(&row.region)).await?
        + replace(tx, region_parents, |row| regions_in_package.contains(&row.region)).await?
        + put::<organisation::Entity>(tx, organisations).await?
        + replace(tx, printed_names, has_names).await?
        + put::<document::Entity>(tx, documents).await?
        + replace(tx, caveats, |row| documents_in_package.contains(&row.document)).await?
        + put::<programme::Entity>(tx, programmes).await?
        + put::<exchange_rate::Entity>(tx, exchange_rates).await?
        + put::<plan::Entity>(tx, plans).await?
        + put::<chapter::Entity>(tx, chapters).await?
        + put::<objective::Entity>(tx, objectives).await?)
}

/// Inserts or updates the rows that differ, and deletes those rows of listed entries that are missing. Returns their number.
async fn replace<M>(tx: &DatabaseTransaction, models: Vec<M>, is_listed: impl Fn(&M) -> bool) -> Result<usize, Failure>
where
    M: ModelTrait + IntoActiveModel<<M::Entity as EntityTrait>::ActiveModel> + PartialEq,
    M::Entity: EntityTrait<Model = M, ActiveModel: Send>,
{
    let stored = M::Entity::find().all(tx).await?;
    let keys: HashSet<_> = models.iter().map(key::<M::Entity>).collect();
    let stale = stored.into_iter().filter(|row| is_listed(row) && !keys.contains(&key::<M::Entity>(row)));
    let mut count = 0;
    for row in stale.collect::<Vec<_>>() {
        row.delete(tx).await?;
        count += 1;
    }
    Ok(count + put::<M::Entity>(tx, models).await?)
}

/// Inserts or updates the rows that differ. Returns their number.
async fn put<E>(tx: &DatabaseTransaction, models: Vec<E::Model>) -> Result<usize, Failure>
where
    E: EntityTrait<ActiveModel: Send>,
    E::Model: PartialEq + IntoActiveModel<E::ActiveModel> + ModelTrait<Entity = E>,
{
    let keys: Vec<_> = E::PrimaryKey::iter().map(PrimaryKeyToColumn::into_column).collect();
    let stored: HashMap<_, _> = E::find().all(tx).await?.into_iter().map(|row| (key::<E>(&row), row)).collect();
    let differing: Vec<_> = models.into_iter().filter(|row| stored.get(&key::<E>(row)) != Some(row)).collect();
    let is_key = |column: &E::Column| keys.iter().any(|key| key.as_column_ref().1 == column.as_column_ref().1);
    let others: Vec<_> = E::Column::iter().filter(|column| !is_key(column)).collect();
    let count = differing.len();
    // The number of values in a statement is limited: 32,766 in SQLite, 65,535 in PostgreSQL.
    let mut differing = differing.into_iter().map(|row| all_set::<E>(row.into_active_model())).peekable();
    while differing.peek().is_some() {
        let rows: Vec<_> = differing.by_ref().take(500).collect();
        let mut replace = OnConflict::columns(keys.clone());
        // A row that consists of its key cannot differ.
        if others.is_empty() {
            replace.do_nothing()
        } else {
            replace.update_columns(others.clone())
        };
        E::insert_many(rows).on_conflict(replace).exec_without_returning(tx).await?;
    }
    Ok(count)
}

/// Returns the values of the primary key of a row.
fn key<E: EntityTrait<Model: ModelTrait<Entity = E>>>(row: &E::Model) -> Vec<String> {
    E::PrimaryKey::iter().map(|key| format!("{:?}", row.get(key.into_column()))).collect()
}

/// Marks all columns as changed. `sea-orm` does not write the unchanged columns of a model.
fn all_set<E: EntityTrait>(row: E::ActiveModel) -> E::ActiveModel {
    row.reset_all()
}
