//! Columns of the search index.
use sea_orm::DbBackend;

/// The column with the number of the version. On SQLite the index is a virtual table, which uses row ids.
pub fn version_column(backend: DbBackend) -> &'static str {
    if backend == DbBackend::Postgres { "version" } else { "rowid" }
}
