//! Where the values of a dimension are stored.
use crate::error::Result;
use crate::store::ReferenceKind;
use entity::edtf::{BEGINNING_OF_TIME, NO_EARLIEST};
use sea_orm::sea_query::{DynIden, Expr, ExprTrait, Func, IntoColumnRef, Query, SelectStatement};
use sea_orm::{ColumnTrait, QueryResult};
use serde_json::Value as Json;

/// Where the values of a dimension are stored, and what type they have.
pub struct DimensionSource {
    pub(super) table: DynIden,
    pub(super) column: DynIden,
    value: ValueType,
    /// Whether a record may have several.
    pub(super) many: bool,
    /// Whether it may have one several times.
    pub(super) repeated: bool,
    pub(super) named: Option<ReferenceKind>,
}

/// The type of values.
#[derive(Clone, Copy, PartialEq, Eq)]
enum ValueType {
    Text,
    Number,
    Truth,
    /// The year of a day.
    Year,
}

impl DimensionSource {
    /// Text in a column: of the kind's own table, or of one that has one row a version.
    pub fn text(column: impl ColumnTrait) -> Self {
        let (table, column) = column.as_column_ref();
        Self { table, column, value: ValueType::Text, many: false, repeated: false, named: None }
    }

    pub fn number(column: impl ColumnTrait) -> Self {
        Self { value: ValueType::Number, ..Self::text(column) }
    }

    pub fn truth(column: impl ColumnTrait) -> Self {
        Self { value: ValueType::Truth, ..Self::text(column) }
    }

    /// The year of the first day that a date may mean.
    pub fn year(column: impl ColumnTrait) -> Self {
        Self { value: ValueType::Year, ..Self::text(column) }
    }

    /// Text in a column of a table that has any number of rows a version, which may say the same.
    pub fn each(column: impl ColumnTrait) -> Self {
        Self { many: true, repeated: true, ..Self::text(column) }
    }

    /// The same, where no two rows of a version say the same.
    pub fn each_once(column: impl ColumnTrait) -> Self {
        Self { many: true, ..Self::text(column) }
    }

    /// What the values are the keys of.
    #[must_use]
    pub fn named(self, named: ReferenceKind) -> Self {
        Self { named: Some(named), ..self }
    }

    /// Which versions have which of these values, each pair once.
    pub(super) fn pairs(&self, values: &[String]) -> SelectStatement {
        let column = (self.table.clone(), self.column.clone());
        let mut pairs = Query::select();
        pairs.distinct().column((self.table.clone(), "version")).expr_as(Expr::col(column.clone()), "key");
        pairs.from(self.table.clone()).and_where(Expr::col(column).is_in(values.to_vec())).take()
    }

    /// The value as an expression, of the column where it stands.
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

    /// A value that was read.
    pub(super) fn read(&self, row: &QueryResult, column: &str) -> Result<Json> {
        Ok(match self.value {
            ValueType::Text => row.try_get::<Option<String>>("", column)?.into(),
            ValueType::Number | ValueType::Year => row.try_get::<Option<i32>>("", column)?.into(),
            ValueType::Truth => row.try_get::<Option<bool>>("", column)?.into(),
        })
    }
}
