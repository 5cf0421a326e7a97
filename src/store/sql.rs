//! SQL that differs between the two databases.
use sea_orm::DbBackend;
use sea_orm::sea_query::{Expr, IntoColumnRef};

/// Maximum length of a list that PostgreSQL compares with a row number by number, which is fastest for few numbers. It joins a longer list.
const SEARCHED_IN_ORDER: usize = 1_000;

/// Matches rows whose column has one of these numbers. There are only two statement texts, so the database prepares each
/// once.
pub fn in_numbers(backend: DbBackend, column: impl IntoColumnRef, numbers: &[i64]) -> Expr {
    let list = numbers.iter().map(ToString::to_string).collect::<Vec<_>>().join(",");
    let (text, list) = match backend {
        DbBackend::Postgres if numbers.len() > SEARCHED_IN_ORDER => {
            ("$1 in (select unnest(cast($2 as bigint[])))", format!("{{{list}}}"))
        }
        DbBackend::Postgres => ("$1 = any(cast($2 as bigint[]))", format!("{{{list}}}")),
        _ => ("? in (select value from json_each(?))", format!("[{list}]")),
    };
    Expr::cust_with_exprs(text, [Expr::col(column), Expr::val(list)])
}

/// Matches rows whose column has one of these texts. There is one statement text per database.
pub fn in_texts(backend: DbBackend, column: impl IntoColumnRef, texts: &[String]) -> Expr {
    let text = match backend {
        // The planner expects few elements of an array, and uses the index.
        DbBackend::Postgres => "$1 = any(array(select value from json_array_elements_text(cast($2 as json))))",
        _ => "? in (select value from json_each(?))",
    };
    Expr::cust_with_exprs(text, [Expr::col(column), Expr::val(serde_json::Value::from(texts).to_string())])
}

/// Matches rows for which an expression has one of these texts. Both databases look texts up in a hash table.
pub fn is_one_of(backend: DbBackend, expression: Expr, texts: &[String]) -> Expr {
    let text = match backend {
        DbBackend::Postgres => "$1 in (select value from json_array_elements_text(cast($2 as json)))",
        _ => "? in (select value from json_each(?))",
    };
    Expr::cust_with_exprs(text, [expression, Expr::val(serde_json::Value::from(texts).to_string())])
}
