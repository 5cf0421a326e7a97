//! The words of records: one row a version, its words folded and stemmed, by which it is searched.
use sea_orm_migration::prelude::*;
use sea_orm_migration::sea_orm::DbBackend;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let statements: &[&str] =
            if manager.get_database_backend() == DbBackend::Postgres { &POSTGRES } else { &SQLITE };
        for statement in statements {
            manager.get_connection().execute_unprepared(statement).await?;
        }
        Ok(())
    }
}

/// `title` has the stems of the title; `stems` those of the whole text, in order; `words` the same words with their endings.
const POSTGRES: [&str; 4] = [
    "create table record_words (version bigint primary key references record (version), \
     title tsvector not null, stems tsvector not null, words tsvector not null)",
    "create index record_words_title on record_words using gin (title)",
    "create index record_words_stems on record_words using gin (stems)",
    "create index record_words_words on record_words using gin (words)",
];

/// The same; the row number is the version. The words are kept in the index alone, which parts them at anything but small Latin
/// letters and digits, and `_`, which stands between texts that do not follow on one another.
const SQLITE: [&str; 1] = ["create virtual table record_words using fts5(title, stems, words, content = '', \
     contentless_delete = 1, tokenize = \"ascii tokenchars '_'\")"];
