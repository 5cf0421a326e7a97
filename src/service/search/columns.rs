//! The table of the search index.
use sea_orm::DbBackend;

/// The column that names the version: on SQLite the index is a virtual table, which has row ids.
pub fn version_column(backend: DbBackend) -> &'static str {
    if backend == DbBackend::Postgres { "version" } else { "rowid" }
}
