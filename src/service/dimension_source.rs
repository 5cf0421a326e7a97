//! The columns that hold the values of dimensions, and the conditions of filters on them.
use super::filters::{Filter, JoinFilter, Selectivity};
use super::region_countries::RegionCountries;
use crate::error::Result;
use crate::language::{entry_key, term_key};
use crate::store::ReferenceKind;
use entity::closed_list::Listed;
use entity::edtf::{BEGINNING_OF_TIME, NO_EARLIEST};
use sea_orm::sea_query::{
    DynIden, Expr, ExprTrait, Func, IntoColumnRef, IntoTableRef, JoinType, Query, SelectStatement, UnionType,
};
use sea_orm::{ActiveEnum, ColumnTrait, Condition, Iterable, QueryResult, Value};
use serde_json::Value as Json;

/// The columns that hold the values of a dimension, and their type. A record has a value once, however many rows have it.
pub struct DimensionSource {
    columns: Vec<SourceColumn>,
    /// The condition for rows whose values count.
    rows: Condition,
    /// The condition that the filter of another dimension of the same rows adds. It does not apply to excluded values.
    kept: Condition,
    /// Another column of the rows. If records are grouped by both columns, the values of a group are from the same row.
    of: Option<SourceColumn>,
    /// If set, the only values that count. Records without one are left out.
    among: Option<Vec<String>>,
    /// If set, the countries of the regions of a record are values, too.
    regions: Option<RegionCountries>,
    value: ValueType,
    selectivity: Selectivity,
    /// Whether a record may have several values.
    pub(super) many: bool,
    /// Whether a record may have the same value several times.
    pub(super) repeated: bool,
    pub(super) named: Option<ReferenceKind>,
}

/// The table of a kind, and its column with the version.
pub type VersionColumn = (DynIden, DynIden);

#[derive(Clone, PartialEq, Eq)]
struct SourceColumn {
    table: DynIden,
    column: DynIden,
}

/// The type of values.
#[derive(Clone, Copy)]
enum ValueType {
    Text,
    /// The terms of a closed list, and its name.
    Term(fn() -> Vec<String>, fn() -> String),
    Number,
    Truth,
    /// The year of a date.
    Year,
}

impl DimensionSource {
    /// Text in a column of the kind's own table, or of a table with one row per version.
    pub fn text(column: impl ColumnTrait) -> Self {
        Self {
            columns: vec![SourceColumn::of(column)],
            rows: Condition::all(),
            kept: Condition::all(),
            of: None,
            among: None,
            regions: None,
            value: ValueType::Text,
            selectivity: Selectivity::Report,
            many: false,
            repeated: false,
            named: None,
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

    /// The years of dates in a table with any number of rows per version.
    pub fn each_year(column: impl ColumnTrait) -> Self {
        Self { value: ValueType::Year, ..Self::each(column) }
    }

    /// Adds another column with values.
    #[must_use]
    pub fn or(mut self, column: impl ColumnTrait) -> Self {
        self.columns.push(SourceColumn::of(column));
        Self { many: true, repeated: true, ..self }
    }

    /// Sets the reference data that the values are keys of.
    #[must_use]
    pub fn named(self, kind: ReferenceKind) -> Self {
        Self { named: Some(kind), ..self }
    }

    /// Sets the closed list that the values are terms of.
    #[must_use]
    pub fn terms<E: Iterable + ActiveEnum<Value = String> + Listed>(self) -> Self {
        Self { value: ValueType::Term(|| E::iter().map(|term| term.to_value()).collect(), E::list), ..self }
    }

    /// Sets how selective a condition on the values is.
    #[must_use]
    pub fn selectivity(self, selectivity: Selectivity) -> Self {
        Self { selectivity, ..self }
    }

    /// Counts only rows that meet a condition.
    #[must_use]
    pub fn only(self, condition: Option<impl Into<Condition>>) -> Self {
        Self { rows: self.rows.add_option(condition.map(Into::into)), ..self }
    }

    /// Counts only rows that the filter of another dimension keeps.
    #[must_use]
    pub fn kept(self, condition: Option<impl Into<Condition>>) -> Self {
        Self { kept: self.kept.add_option(condition.map(Into::into)), ..self }
    }

    /// Leaves out all values except these, and records without one of them.
    #[must_use]
    pub(super) fn among(self, keys: &[String]) -> Self {
        Self { among: Some(keys.to_vec()), repeated: false, ..self }
    }

    /// Adds the countries of the regions of each record. A record has each value once.
    #[must_use]
    pub(super) fn with_regions(self, regions: RegionCountries) -> Self {
        Self { regions: Some(regions), many: true, repeated: false, ..self }
    }

    /// Sets another column of the same rows. If records are grouped by it, a value counts in the group of its row, and `kept` does not
    /// apply.
    #[must_use]
    pub fn of_rows(self, column: impl ColumnTrait) -> Self {
        Self { of: Some(SourceColumn::of(column)), ..self }
    }

    /// Returns the terms of the closed list in its order, or `None` for other values.
    pub(super) fn closed(&self) -> Option<Vec<String>> {
        match self.value {
            ValueType::Term(terms, _) => Some(terms()),
            ValueType::Truth => Some(vec!["true".into(), "false".into()]),
            ValueType::Text | ValueType::Number | ValueType::Year => None,
        }
    }

    /// Returns the values that records may have even if none has: all terms of a closed list, or the years from the first to the last that
    /// occurs.
    pub(super) fn possible_values<'a>(&self, found: impl Iterator<Item = &'a Json>) -> Vec<Json> {
        match self.value {
            ValueType::Term(terms, _) => terms().into_iter().map(Json::from).collect(),
            ValueType::Truth => vec![true.into(), false.into()],
            ValueType::Year => {
                let years: Vec<i64> = found.filter_map(Json::as_i64).collect();
                let (first, last) = (years.iter().min(), years.iter().max());
                first.zip(last).into_iter().flat_map(|(first, last)| *first..=*last).map(Json::from).collect()
            }
            ValueType::Text | ValueType::Number => vec![],
        }
    }

    /// Returns the key of the label of a value.
    pub(super) fn label_key(&self, value: Option<&str>) -> Option<String> {
        match (self.value, self.named, value) {
            (ValueType::Term(_, list), _, value) => Some(term_key(&list(), value)),
            (ValueType::Truth, _, Some(value)) => Some(if value == "true" { "yes" } else { "no" }.to_owned()),
            (_, Some(kind), Some(value)) => entry_key(kind.name(), value),
            _ => None,
        }
    }

    /// Whether the values are codes of countries.
    pub(super) fn names_countries(&self) -> bool {
        self.named == Some(ReferenceKind::Country)
    }

    /// Whether the values are constants of an enum in GraphQL.
    pub(super) fn is_enum(&self) -> bool {
        matches!(self.value, ValueType::Term(..))
    }

    /// The condition that a record has one of these values, or none.
    pub(super) fn keeping(&self, own: &VersionColumn, values: Vec<Value>, has_none: bool) -> Filter {
        match self.columns.as_slice() {
            [column] if !has_none && !column.is_own(own) => {
                self.join(own, column, self.counted().add(self.equals(column, &values))).into()
            }
            _ => {
                let any = self.any(own, |column| self.counted().add(self.equals(column, &values)));
                let any_known = || self.any(own, |column| self.counted().add(self.known(column)));
                any.add_option(has_none.then(|| any_known().not())).into()
            }
        }
    }

    /// The condition that a record has none of these values. With `has_none`, that it has a value, too.
    pub(super) fn excluding(&self, own: &VersionColumn, values: Vec<Value>, has_none: bool) -> Filter {
        // A missing value must compare as false, because the negation of null is null.
        let rows = |column: &SourceColumn| self.rows.clone().add(self.known(column));
        let any = self.any(own, |column| rows(column).add(self.equals(column, &values)));
        let has_value = has_none.then(|| self.any(own, rows));
        Condition::all().add(any.not()).add_option(has_value).into()
    }

    /// The condition that a row of any column meets a condition.
    fn any(&self, own: &VersionColumn, condition: impl Fn(&SourceColumn) -> Condition) -> Condition {
        self.columns.iter().fold(Condition::any(), |any, column| {
            let condition = condition(column);
            any.add(if column.is_own(own) { condition } else { self.join(own, column, condition).into() })
        })
    }

    fn join(&self, own: &VersionColumn, column: &SourceColumn, condition: Condition) -> JoinFilter {
        JoinFilter {
            selectivity: self.selectivity,
            own_version: Expr::col(own.clone()),
            table: column.table.clone().into_table_ref(),
            version: Expr::col((column.table.clone(), "version")),
            condition,
        }
    }

    /// The condition for rows whose values count.
    fn counted(&self) -> Condition {
        self.rows.clone().add_option(Some(self.kept.clone()).filter(|kept| !kept.is_empty()))
    }

    fn known(&self, column: &SourceColumn) -> Condition {
        let column = Expr::col(column.column_ref());
        Condition::all().add(match self.value {
            ValueType::Year => column.is_not_in([NO_EARLIEST, BEGINNING_OF_TIME]),
            _ => column.is_not_null(),
        })
    }

    fn equals(&self, column: &SourceColumn, values: &[Value]) -> Expr {
        if !matches!(self.value, ValueType::Year) {
            return Expr::col(column.column_ref()).is_in(values.to_vec());
        }
        let years = values.iter().filter_map(|year| if let Value::Int(year) = year { *year } else { None });
        in_years(column.column_ref(), &years.collect::<Vec<_>>())
    }

    /// Selects the versions, the known values, and the column that belongs to the same row. Without `in_group`, only the kept rows.
    fn values(&self, in_group: bool) -> SelectStatement {
        let select = |column: &SourceColumn| {
            let mut rows = Query::select();
            rows.column((column.table.clone(), "version")).expr_as(self.expr(column.column_ref()), "value");
            if let Some(of) = &self.of {
                rows.expr_as(Expr::col(of.column_ref()), "of");
            }
            let counted = if in_group { self.rows.clone() } else { self.counted() };
            rows.from(column.table.clone()).cond_where(counted).cond_where(self.known(column)).take()
        };
        let union = if self.regions.is_some() { UnionType::Distinct } else { UnionType::All };
        let all = self.columns.iter().map(select).chain(self.regions.iter().map(RegionCountries::values));
        all.reduce(|mut all, more| all.union(union, more).take()).unwrap_or_default()
    }

    /// Selects the versions that have the same value several times. Returns `None` if values never repeat.
    pub(super) fn repeated_versions(&self) -> Option<SelectStatement> {
        let mut repeated = Query::select();
        repeated.column("version").from_subquery(self.values(true), "v").group_by_columns(["version", "value"]);
        repeated.and_having(Expr::cust("count(*) > 1"));
        self.repeated.then(|| repeated.take())
    }

    /// Selects the distinct pairs of versions and these values.
    pub(super) fn pairs(&self, values: &[String]) -> SelectStatement {
        let select = |column: &SourceColumn| {
            let mut pairs = Query::select();
            pairs.distinct().column((column.table.clone(), "version"));
            pairs.expr_as(Expr::col(column.column_ref()), "key").from(column.table.clone());
            pairs.and_where(Expr::col(column.column_ref()).is_in(values.to_vec())).take()
        };
        let all = self.columns.iter().map(select).reduce(|mut all, more| all.union(UnionType::Distinct, more).take());
        all.unwrap_or_default()
    }

    /// The value of `column` as an expression.
    fn expr(&self, column: impl IntoColumnRef + Clone) -> Expr {
        match self.value {
            ValueType::Year => {
                let known = Expr::col(column.clone()).is_not_in([NO_EARLIEST, BEGINNING_OF_TIME]);
                let year = Func::cust("substr").args([Expr::col(column), Expr::val(1), Expr::val(4)]);
                Expr::case(known, Expr::from(year).cast_as("integer")).into()
            }
            _ => Expr::col(column),
        }
    }

    /// Joins the values of each record to its row. Returns the value. `joined` has the sources that were joined before.
    pub(super) fn join_to(
        &self,
        own: &VersionColumn,
        rows: &mut SelectStatement,
        alias: &'static str,
        joined: &[(&Self, Expr)],
    ) -> Expr {
        let belongs = Expr::col((alias, "version")).equals(own.clone());
        if let Some(keys) = &self.among {
            rows.join_subquery(JoinType::InnerJoin, self.pairs(keys), alias, belongs);
            return Expr::col((alias, "key"));
        }
        let has_each_value =
            self.rows.is_empty() && self.kept.is_empty() && self.regions.is_none() && !self.is_each_year();
        match self.columns.as_slice() {
            [column] if has_each_value && column.is_own(own) => self.expr(column.column_ref()),
            [column] if has_each_value => {
                rows.join_as(JoinType::LeftJoin, column.table.clone(), alias, belongs);
                self.expr((alias.into(), column.column.clone()) as (DynIden, DynIden))
            }
            _ => {
                let other = joined.iter().find(|(source, _)| self.of.iter().eq(&source.columns));
                let same_row = other.map(|(_, value)| Expr::col((alias, "of")).eq(value.clone()));
                let belongs = Condition::all().add(belongs).add_option(same_row);
                rows.join_subquery(JoinType::LeftJoin, self.values(other.is_some()), alias, belongs);
                Expr::col((alias, "value"))
            }
        }
    }

    /// Whether the values are those of a table in which not every row has one.
    fn is_each_year(&self) -> bool {
        self.many && matches!(self.value, ValueType::Year)
    }

    /// Whether the values belong to rows that other values belong to as well.
    pub(super) fn has_rows_of_other(&self) -> bool {
        self.of.is_some()
    }

    /// Reads a value from a row.
    pub(super) fn read(&self, row: &QueryResult, column: &str) -> Result<Json> {
        Ok(match self.value {
            ValueType::Text | ValueType::Term(..) => row.try_get::<Option<String>>("", column)?.into(),
            ValueType::Number | ValueType::Year => row.try_get::<Option<i32>>("", column)?.into(),
            ValueType::Truth => row.try_get::<Option<bool>>("", column)?.into(),
        })
    }
}

impl SourceColumn {
    fn of(column: impl ColumnTrait) -> Self {
        let (table, column) = column.as_column_ref();
        Self { table, column }
    }

    fn is_own(&self, own: &VersionColumn) -> bool {
        self.table == own.0
    }

    fn column_ref(&self) -> (DynIden, DynIden) {
        (self.table.clone(), self.column.clone())
    }
}

/// The condition that the earliest possible day of a date is in one of these years.
pub fn in_years(column: impl IntoColumnRef + Clone, years: &[i32]) -> Expr {
    let in_year =
        |year: &i32| Expr::col(column.clone()).between(format!("{year:04}-01-01"), format!("{year:04}-12-31"));
    years.iter().map(in_year).reduce(Expr::or).unwrap_or_else(|| Expr::val(1).eq(2))
}
