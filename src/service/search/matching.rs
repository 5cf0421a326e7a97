//! SQL conditions of a search. Both databases match the same versions.
use super::columns::version_column;
use crate::query::text_search::{Term, TextQuery};
use crate::store::Snapshot;
use entity::record;
use sea_orm::sea_query::{Expr, ExprTrait, IntoColumnRef, Query, SelectStatement};
use sea_orm::{ColumnTrait, Condition, DbBackend};

/// The condition for versions of all kinds that the scope of a snapshot sees at its revision.
pub fn visible(snapshot: &Snapshot) -> Condition {
    use record::Column::{Id, Since, Until};
    let revision = snapshot.revision();
    let not_ended = Condition::any().add(Until.is_null()).add(Until.gt(revision));
    Condition::all().add(Since.lte(revision)).add(not_ended).add_option(snapshot.visible(Id.as_column_ref()))
}

/// The condition for versions that match all terms of a search.
pub fn matching(backend: DbBackend, version: impl IntoColumnRef, search: &TextQuery) -> Expr {
    let terms: Vec<_> = search.terms.iter().map(|term| (column(term), term)).collect();
    Expr::col(version).in_subquery(versions(backend, &terms))
}

/// The number of terms that match the title of a version: 0 to the number of terms.
pub fn score(backend: DbBackend, version: impl IntoColumnRef + Clone, search: &TextQuery) -> Expr {
    let match_in_title = |term: &Term| {
        let in_title = Expr::col(version.clone()).in_subquery(versions(backend, &[("title", &term.stemmed())]));
        Expr::case(in_title, Expr::val(1)).finally(Expr::val(0)).into()
    };
    search.terms.iter().map(match_in_title).fold(Expr::val(0), |sum, matched: Expr| sum.add(matched))
}

/// The indexed column that a term is matched against: prefixes against words, other terms against stems.
fn column(term: &Term) -> &'static str {
    if term.prefix { "words" } else { "stems" }
}

fn versions(backend: DbBackend, terms: &[(&str, &Term)]) -> SelectStatement {
    let mut versions = Query::select();
    versions.column(version_column(backend)).from("record_words");
    if backend == DbBackend::Postgres {
        let matches = |(column, term): &(&str, &Term)| {
            Expr::cust_with_exprs(format!("{column} @@ $1"), [Expr::val(tsquery(term)).cast_as("tsquery")])
        };
        versions.cond_where(terms.iter().map(matches).fold(Condition::all(), Condition::add));
    } else {
        let terms: Vec<_> = terms.iter().map(|(column, term)| format!("{column} : {}", fts5(term))).collect();
        versions.and_where(Expr::cust_with_values("record_words match ?", [terms.join(" AND ")]));
    }
    versions
}

/// Formats a term for PostgreSQL: its words in a row, or the beginning of an id. Words consist of letters and digits, so they need no
/// escaping.
fn tsquery(term: &Term) -> String {
    let star = if term.prefix { ":*" } else { "" };
    let quoted: Vec<_> = term.words.iter().map(|word| format!("'{word}'")).collect();
    let phrase = quoted.join(" <-> ") + star;
    term.key().map_or(phrase.clone(), |key| format!("({phrase}) | '{key}'{star}"))
}

/// Formats a term for SQLite.
fn fts5(term: &Term) -> String {
    let star = if term.prefix { " *" } else { "" };
    let phrase = format!("\"{}\"{star}", term.words.join(" "));
    term.key().map_or(phrase.clone(), |key| format!("({phrase} OR \"{key}\"{star})"))
}
