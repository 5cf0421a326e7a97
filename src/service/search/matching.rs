//! A search as the database asks it: the same versions on both.
use super::columns::version_column;
use crate::query::text_search::{Term, TextQuery};
use sea_orm::DbBackend;
use sea_orm::sea_query::{Condition, Expr, ExprTrait, IntoColumnRef, Query, SelectStatement};

/// Holds for the versions in which every term of a search is found.
pub fn matching(backend: DbBackend, version: impl IntoColumnRef, search: &TextQuery) -> Expr {
    let terms: Vec<_> = search.terms.iter().map(|term| (part(term), term)).collect();
    Expr::col(version).in_subquery(versions(backend, &terms))
}

/// In how many of its terms a search is found in the title of a version: 0 to the number of terms.
pub fn score(backend: DbBackend, version: impl IntoColumnRef + Clone, search: &TextQuery) -> Expr {
    let found = |term: &Term| {
        let in_title = Expr::col(version.clone()).in_subquery(versions(backend, &[("title", &term.stemmed())]));
        Expr::case(in_title, Expr::val(1)).finally(Expr::val(0)).into()
    };
    search.terms.iter().map(found).fold(Expr::val(0), |sum, found: Expr| sum.add(found))
}

/// Beginnings of words are looked for among the words, all else among the stems.
fn part(term: &Term) -> &'static str {
    if term.prefix { "words" } else { "stems" }
}

fn versions(backend: DbBackend, terms: &[(&str, &Term)]) -> SelectStatement {
    let mut found = Query::select();
    found.column(version_column(backend)).from("record_words");
    if backend == DbBackend::Postgres {
        let holds = |(part, term): &(&str, &Term)| {
            Expr::cust_with_exprs(format!("{part} @@ $1"), [Expr::val(tsquery(term)).cast_as("tsquery")])
        };
        found.cond_where(terms.iter().map(holds).fold(Condition::all(), Condition::add));
    } else {
        let asked: Vec<_> = terms.iter().map(|(part, term)| format!("{part} : {}", fts5(term))).collect();
        found.and_where(Expr::cust_with_values("record_words match ?", [asked.join(" AND ")]));
    }
    found
}

/// A term for PostgreSQL; words are letters and digits, so none can say more than it is.
fn tsquery(Term { words, prefix }: &Term) -> String {
    let quoted: Vec<_> = words.iter().map(|word| format!("'{word}'")).collect();
    quoted.join(" <-> ") + if *prefix { ":*" } else { "" }
}

/// A term for SQLite.
fn fts5(Term { words, prefix }: &Term) -> String {
    format!("\"{}\"{}", words.join(" "), if *prefix { " *" } else { "" })
}
