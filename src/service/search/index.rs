//! The search index: the words of all versions. Each version is indexed in the transaction that writes it.
use super::columns::version_column;
use crate::error::Result;
use crate::query::text_search::{Word, beginnings, words};
use crate::service::common_input::CommonInput;
use crate::service::conditions::ever_current;
use crate::service::record::{Record, version};
use crate::service::stored;
use crate::store::ReferenceData;
use sea_orm::sea_query::{Expr, ExprTrait, Order, Query};
use sea_orm::{ColumnTrait, ConnectionTrait, DatabaseTransaction, DbBackend, EntityTrait, QueryFilter};

/// Number of versions per statement.
const BATCH: usize = 1_000;
/// Separates unrelated texts, so that no phrase matches across them. Not a word.
const GAP: &str = "_";

/// Adds versions to the index: their numbers, the ids of their records, and their contents.
pub async fn write<R: Record>(
    tx: &DatabaseTransaction,
    versions: &[(i64, &str, &R::Input)],
    reference: &ReferenceData,
) -> Result<()> {
    let backend = tx.get_database_backend();
    for batch in versions.chunks(BATCH) {
        let mut insert = Query::insert();
        insert.into_table("record_words").columns([version_column(backend), "title", "stems", "words"]);
        for (version, id, input) in batch {
            let common = R::common(input);
            let title = vec![words(&common.title)];
            let others = others(common, reference).into_iter().chain(R::texts(input, reference));
            let all: Vec<_> = title.iter().cloned().chain(others.map(words)).collect();
            let keys = [*id, &common.document];
            let title = document(backend, &title, &[id], Word::stem);
            let stems = document(backend, &all, &keys, Word::stem);
            let folded = document(backend, &all, &keys, |word| word.folded.clone());
            insert.values_panic([Expr::val(*version), title, stems, folded]);
        }
        tx.execute(&insert).await?;
    }
    Ok(())
}

/// Returns the searched texts that all kinds share, except the title.
fn others<'a>(common: &'a CommonInput, reference: &'a ReferenceData) -> Vec<&'a str> {
    let CommonInput { summary, official_text, note, reporter, countries, regions, organisations, .. } = common;
    let mut texts = vec![summary.as_str()];
    texts.extend([official_text, note].into_iter().flatten().map(String::as_str));
    texts.extend(reference.names_of_organisation(reporter));
    texts.extend(
        countries.iter().filter_map(|(code, _)| reference.countries.get(code)).map(|country| country.name.as_str()),
    );
    texts.extend(regions.iter().filter_map(|id| reference.regions.get(id)).map(|region| region.name.as_str()));
    texts.extend(organisations.iter().flat_map(|(id, _)| reference.names_of_organisation(id)));
    texts
}

/// Formats texts and the beginnings of keys for the index of the database.
fn document(backend: DbBackend, texts: &[Vec<Word>], keys: &[&str], form: impl Fn(&Word) -> String) -> Expr {
    let beginnings = keys.iter().flat_map(|key| beginnings(key, &form)).map(|beginning| vec![beginning]);
    let texts: Vec<Vec<String>> = texts.iter().map(|text| text.iter().map(&form).collect()).chain(beginnings).collect();
    if backend == DbBackend::Postgres {
        let mut position = 0;
        let mut lexemes = vec![];
        for text in texts {
            for word in text {
                position += 1;
                lexemes.push(format!("'{word}':{position}"));
            }
            // A gap between texts, so that no phrase matches across them.
            position += 1;
        }
        return Expr::val(lexemes.join(" ")).cast_as("tsvector");
    }
    let texts: Vec<_> = texts.iter().map(|text| text.join(" ")).collect();
    Expr::val(texts.join(&format!(" {GAP} ")))
}

/// Clears the index, because names of reference data in it have changed.
pub async fn clear(tx: &DatabaseTransaction) -> Result<()> {
    tx.execute(Query::delete().from_table("record_words")).await?;
    Ok(())
}

/// Indexes the versions of a kind that the index does not contain yet.
pub async fn catch_up<R: Record>(tx: &DatabaseTransaction, reference: &ReferenceData) -> Result<()> {
    let indexed = Query::select().column(version_column(tx.get_database_backend())).from("record_words").take();
    let missing = R::Entity::find().filter(R::COLUMNS.version.not_in_subquery(indexed));
    let mut rows = ever_current::<R>(missing).all(tx).await?;
    while !rows.is_empty() {
        let batch = rows.split_off(rows.len().saturating_sub(BATCH));
        let versions = batch.iter().map(version::<R>).collect::<Result<Vec<_>>>()?;
        let inputs = stored::read::<R>(tx, batch).await?;
        let versions = versions.into_iter().zip(&inputs);
        let versions: Vec<_> =
            versions.map(|(version, (header, input))| (version, header.id.as_str(), input)).collect();
        write::<R>(tx, &versions, reference).await?;
    }
    Ok(())
}

/// Whether the newest version is indexed. Versions are indexed in order.
pub async fn is_current(db: &impl ConnectionTrait) -> Result<bool> {
    let newest = |column: &'static str, table: &'static str| {
        Query::select().column(column).from(table).order_by(column, Order::Desc).limit(1).take()
    };
    let number = |row: Option<sea_orm::QueryResult>| row.map(|row| row.try_get_by_index::<i64>(0)).transpose();
    let written = number(db.query_one(&newest("version", "record")).await?)?;
    Ok(written <= number(db.query_one(&newest(version_column(db.get_database_backend()), "record_words")).await?)?)
}
