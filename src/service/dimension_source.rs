//! The columns that hold the values of dimensions.
use crate::error::Result;
use crate::store::ReferenceKind;
use entity::edtf::{BEGINNING_OF_TIME, NO_EARLIEST};
use sea_orm::sea_query::{DynIden, Expr, ExprTrait, Func, IntoColumnRef, Query, SelectStatement};
use sea_orm::{ColumnTrait, Condition, QueryResult};
use serde_json::Value as Json;

/// The column that holds the values of a dimension, and their type.
pub struct DimensionSource {
    pub(super) table: DynIden,
    pub(super) column: DynIden,
    value: ValueType,
    /// Whether a record may have several values.
    pub(super) many: bool,
    /// Whether a record may have the same value several times.
    pub(super) repeated: bool,
    pub(super) named: Option<ReferenceKind>,
    /// The condition for rows whose values count.
    pub(super) rows: Condition,
}

/// The type of values.
#[derive(Clone, Copy, PartialEq, Eq)]
enum ValueType {
    Text,
    Number,
    Truth,
    /// The year of a date.
    Year,
}

impl DimensionSource {
    /// Text in a column of the kind's own table, or of a table with one row per version.
    pub fn text(column: impl ColumnTrait) -> Self {
        let (table, column) = column.as_column_ref();
        Self {
            table,
            column,
            value: ValueType::Text,
            many: false,
            repeated: false,
            named: None,
            rows: Condition::all(),
        }
    }

    pub fn number(column: impl ColumnTrait) -> Self {
        Self { value: ValueType::Number, ..Self::text(column) }
    }

    pub fn truth(column: impl ColumnTrait) -> Self {
        Self { value: ValueType::Truth, ..Self::text(column) }
    }

    /// The year of the earliest possible day of a date.
    pub fn year(column: impl ColumnTrait) -> Self {
        Self { value: ValueType::Year, ..Self::text(column) }
    }

    /// Text in a column of a table with any number of rows per version. Values may repeat.
    pub fn each(column: impl ColumnTrait) -> Self {
        Self { many: true, repeated: true, ..Self::text(column) }
    }

    /// Like `each`, but the values of a version are distinct.
    pub fn each_once(column: impl ColumnTrait) -> Self {
        Self { many: true, ..Self::text(column) }
    }

    /// Sets the reference data that the values are keys of.
    #[must_use]
    pub fn named(self, kind: ReferenceKind) -> Self {
        Self { named: Some(kind), ..self }
    }

    /// Counts only rows that meet a condition.
    #[must_use]
    pub fn only(self, condition: Option<impl Into<Condition>>) -> Self {
        Self { rows: self.rows.add_option(condition.map(Into::into)), ..self }
    }

    /// Selects the distinct pairs of versions and these values.
    pub(super) fn pairs(&self, values: &[String]) -> SelectStatement {
        let column = (self.table.clone(), self.column.clone());
        let mut pairs = Query::select();
        pairs.distinct().column((self.table.clone(), "version")).expr_as(Expr::col(column.clone()), "key");
        pairs.from(self.table.clone()).and_where(Expr::col(column).is_in(values.to_vec())).take()
    }

    /// The value of `column` as an expression.
    pub(super) fn expr(&self, column: impl IntoColumnRef + Clone) -> Expr {
        match self.value {
            ValueType::Year => {
                let known = Expr::col(column.clone()).is_not_in([NO_EARLIEST, BEGINNING_OF_TIME]);
                let year = Func::cust("substr").args([Expr::col(column), Expr::val(1), Expr::val(4)]);
                Expr::case(known, Expr::from(year).cast_as("integer")).into()
            }
            _ => Expr::col(column),
        }
    }

    /// Reads a value from a row.
    pub(super) fn read(&self, row: &QueryResult, column: &str) -> Result<Json> {
        Ok(match self.value {
            ValueType::Text => row.try_get::<Option<String>>("", column)?.into(),
            ValueType::Number | ValueType::Year => row.try_get::<Option<i32>>("", column)?.into(),
            ValueType::Truth => row.try_get::<Option<bool>>("", column)?.into(),
        })
    }
}
