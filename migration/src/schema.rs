//! Shared building blocks of the tables. Released migrations use them: additions are allowed, changes are not.
use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{big_integer, big_integer_null, integer, text};
use sea_orm_migration::sea_orm::DbBackend;

/// A text column for filtering and sorting. It is compared byte by byte, regardless of the collation of the database.
pub fn sorted(name: &'static str, backend: DbBackend) -> ColumnDef {
    collated(text(name), backend)
}

pub fn collated(mut column: ColumnDef, backend: DbBackend) -> ColumnDef {
    column.extra(if backend == DbBackend::Postgres { "collate \"C\"" } else { "collate binary" }).take()
}

/// The table of a kind, with the columns that it repeats from `record`.
pub fn kind(name: &'static str, backend: DbBackend) -> TableCreateStatement {
    Table::create()
        .table(name)
        .col(big_integer("version").primary_key())
        .col(sorted("id", backend))
        .col(big_integer("since"))
        .col(big_integer_null("until"))
        .col(integer("ordinal"))
        .col(sorted("title", backend))
        .foreign_key(&mut reference(name, "version", "record", "version"))
        .take()
}

/// The indexes of the table of each kind: for the current version, all versions, document order and title.
pub fn indexes(table: &'static str) -> Vec<IndexCreateStatement> {
    vec![
        current(table),
        index(table, &["id", "since"]),
        index(table, &["ordinal", "id"]),
        index(table, &["title", "id"]),
    ]
}

/// A unique index that allows at most one current version per record.
pub fn current(table: &'static str) -> IndexCreateStatement {
    let name = format!("{table}_current");
    Index::create().name(name).table(table).col("id").unique().and_where(Expr::col("until").is_null()).take()
}

pub fn index(table: &'static str, columns: &[&'static str]) -> IndexCreateStatement {
    let mut index = Index::create();
    index.name(format!("{table}_{}", columns.join("_"))).table(table);
    for column in columns {
        index.col(*column);
    }
    index
}

/// A child table with ordered rows for each version of a record.
pub fn child(name: &'static str, parent: &'static str) -> TableCreateStatement {
    Table::create()
        .table(name)
        .col(big_integer("version"))
        .col(integer("position"))
        .primary_key(Index::create().col("version").col("position"))
        .foreign_key(&mut reference(name, "version", parent, "version"))
        .take()
}

pub fn reference(
    table: &'static str,
    column: &'static str,
    parent: &'static str,
    key: &'static str,
) -> ForeignKeyCreateStatement {
    ForeignKey::create().from(table, column).to(parent, key).take()
}

pub async fn create(
    manager: &SchemaManager<'_>,
    tables: impl IntoIterator<Item = TableCreateStatement>,
    indexes: impl IntoIterator<Item = IndexCreateStatement>,
) -> Result<(), DbErr> {
    for table in tables {
        manager.create_table(table).await?;
    }
    for index in indexes {
        manager.create_index(index).await?;
    }
    Ok(())
}
