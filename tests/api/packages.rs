//! Imports and exports of data packages.
use crate::databases::{scratch, unique_name};
use entity::{Revision, RevisionId};
use std::path::Path;
use thb_register::package::{
    self, DESCRIPTOR, ExportError, Failure, ImportOptions, ImportSummary, LoadOutcome, Package, write_folder,
};
use thb_register::store::{AsOf, Scope, Store};

/// Imports a package, and removes the records that it lacks.
///
/// # Errors
///
/// Returns the errors of the import.
pub async fn import(store: &Store, package: &Package) -> Result<ImportSummary, Failure> {
    let options = ImportOptions { remove: true, dry_run: false };
    package::import(store, package, RevisionId::random(), options).await
}

/// Loads a package into an empty register.
///
/// # Errors
///
/// Returns the errors of the import.
pub async fn load_if_empty(store: &Store, package: &Package) -> Result<LoadOutcome, Failure> {
    package::load_if_empty(store, package, RevisionId::random()).await
}

/// Exports a package.
///
/// # Errors
///
/// Returns the errors of the export.
pub async fn export(store: &Store, as_of: Option<AsOf>) -> Result<(Package, Revision), ExportError> {
    let snapshot = store.snapshot(Scope::Public).await?.at(as_of).await?;
    let folder = scratch(&unique_name());
    std::fs::create_dir_all(&folder).unwrap();
    write_folder(&snapshot, &folder, None).await?;
    Ok((Package::read(&folder).unwrap(), snapshot.revision()))
}

/// Writes a package to a new folder.
pub fn write_package(package: &Package, folder: &Path) {
    std::fs::create_dir_all(folder).unwrap();
    std::fs::write(folder.join(DESCRIPTOR), package.text()).unwrap();
    for resource in &package.descriptor.resources {
        std::fs::write(folder.join(&resource.path), &package.tables()[&resource.name]).unwrap();
    }
}
