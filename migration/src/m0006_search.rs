//! Creates the full-text index: one row per version with its folded and stemmed words.
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

/// `title` has the stems of the title, `stems` those of the whole text in order, `words` the same words unstemmed.
const POSTGRES: [&str; 4] = [
    "create table record_words (version bigint primary key references record (version), \
     title tsvector not null, stems tsvector not null, words tsvector not null)",
    "create index record_words_title on record_words using gin (title)",
    "create index record_words_stems on record_words using gin (stems)",
    "create index record_words_words on record_words using gin (words)",
];

/// The same columns; the row id is the version. The table is contentless: only the index stores the words. The tokenizer splits at
/// every character except lower-case Latin letters, digits and `_`. `_` separates unrelated texts.
const SQLITE: [&str; 1] = ["create virtual table record_words using fts5(title, stems, words, content = '', \
     contentless_delete = 1, tokenize = \"ascii tokenchars '_'\")"];
