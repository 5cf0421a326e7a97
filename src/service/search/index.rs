//! The index: the words of every version, written in the transaction that writes the version.
use crate::error::Result;
use crate::page::Members;
use crate::service::common::Common;
use crate::service::names::Names;
use crate::service::{Record, current_or_past, read};
use crate::words::{Word, words};
use sea_orm::sea_query::{Expr, ExprTrait, Order, Query};
use sea_orm::{ColumnTrait, ConnectionTrait, DatabaseTransaction, DbBackend, EntityTrait, QueryFilter};

/// How many versions are indexed by one statement.
const BATCH: usize = 1_000;
/// What stands between texts that do not follow on one another: no word.
const GAP: &str = "_";

/// Adds the words of versions.
pub async fn write<R: Record>(tx: &DatabaseTransaction, versions: &[(i64, &R::Input)], names: &Names) -> Result<()> {
    let backend = tx.get_database_backend();
    for batch in versions.chunks(BATCH) {
        let mut insert = Query::insert();
        insert.into_table("record_words").columns([key(backend), "title", "stems", "words"]);
        for (version, input) in batch {
            let common = R::common(input);
            let title = vec![words(&common.title)];
            let others = others(common, names).into_iter().chain(R::texts(input, names));
            let all: Vec<_> = title.iter().cloned().chain(others.map(words)).collect();
            let stems = |texts: &[Vec<Word>]| document(backend, texts, Word::stem);
            let folded = document(backend, &all, |word| word.folded.clone());
            insert.values_panic([Expr::val(*version), stems(&title), stems(&all), folded]);
        }
        tx.execute(&insert).await?;
    }
    Ok(())
}

/// Everything but the title that records of all kinds are searched by.
fn others<'a>(common: &'a Common, names: &'a Names) -> Vec<&'a str> {
    let Common { summary, official_text, note, reporter, countries, regions, organisations, .. } = common;
    let mut texts = vec![summary.as_str()];
    texts.extend([official_text, note].into_iter().flatten().map(String::as_str));
    texts.extend(names.of_organisation(reporter));
    texts.extend(countries.iter().filter_map(|code| names.countries.get(code)).map(|country| country.name.as_str()));
    texts.extend(regions.iter().filter_map(|id| names.regions.get(id)).map(|region| region.name.as_str()));
    texts.extend(organisations.iter().flat_map(|(id, _)| names.of_organisation(id)));
    texts
}

/// Words as the database takes them.
fn document(backend: DbBackend, texts: &[Vec<Word>], word: impl Fn(&Word) -> String) -> Expr {
    if backend == DbBackend::Postgres {
        let mut place = 0;
        let mut placed = vec![];
        for text in texts {
            for word in text.iter().map(&word) {
                place += 1;
                placed.push(format!("'{word}':{place}"));
            }
            place += 1;
        }
        return Expr::val(placed.join(" ")).cast_as("tsvector");
    }
    let texts: Vec<_> = texts.iter().map(|text| text.iter().map(&word).collect::<Vec<_>>().join(" ")).collect();
    Expr::val(texts.join(&format!(" {GAP} ")))
}

/// Forgets all words, since names that they were made of have changed.
pub async fn forget(tx: &DatabaseTransaction) -> Result<()> {
    tx.execute(Query::delete().from_table("record_words")).await?;
    Ok(())
}

/// Indexes the versions of a kind that are not yet.
pub async fn catch_up<R: Record>(tx: &DatabaseTransaction, names: &Names) -> Result<()> {
    let indexed = Query::select().column(key(tx.get_database_backend())).from("record_words").take();
    let missing = R::Entity::find().filter(R::COLUMNS.version.not_in_subquery(indexed));
    let mut rows = current_or_past::<R>(missing).all(tx).await?;
    while !rows.is_empty() {
        let batch = rows.split_off(rows.len().saturating_sub(BATCH));
        let versions = batch.iter().map(super::super::version::<R>).collect::<Result<Vec<_>>>()?;
        let inputs = read::<R>(tx, batch, &Members::All).await?;
        let inputs: Vec<_> = versions.into_iter().zip(inputs.iter().map(|(_, input)| input)).collect();
        write::<R>(tx, &inputs, names).await?;
    }
    Ok(())
}

/// Whether the newest version is indexed: versions are indexed in their order.
pub async fn is_current(db: &impl ConnectionTrait) -> Result<bool> {
    let newest = |column: &'static str, table: &'static str| {
        Query::select().column(column).from(table).order_by(column, Order::Desc).limit(1).take()
    };
    let number = |row: Option<sea_orm::QueryResult>| row.map(|row| row.try_get_by_index::<i64>(0)).transpose();
    let written = number(db.query_one(&newest("version", "record")).await?)?;
    Ok(written <= number(db.query_one(&newest(key(db.get_database_backend()), "record_words")).await?)?)
}

/// The column that names the version.
pub fn key(backend: DbBackend) -> &'static str {
    if backend == DbBackend::Postgres { "version" } else { "rowid" }
}
