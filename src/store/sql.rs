//! SQL that differs between the two databases.
use sea_orm::DbBackend;
use sea_orm::sea_query::{Expr, IntoColumnRef};

/// Matches rows whose column has one of these numbers. The statement text does not depend on their count, so the database prepares it
/// once.
pub fn in_numbers(backend: DbBackend, column: impl IntoColumnRef, numbers: &[i64]) -> Expr {
    let list = numbers.iter().map(ToString::to_string).collect::<Vec<_>>().join(",");
    let (text, list) = match backend {
        DbBackend::Postgres => ("$1 = any(cast($2 as bigint[]))", format!("{{{list}}}")),
        _ => ("? in (select value from json_each(?))", format!("[{list}]")),
    };
    Expr::cust_with_exprs(text, [Expr::col(column), Expr::val(list)])
}
