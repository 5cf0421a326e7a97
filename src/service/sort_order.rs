//! The order of a list, and pages of it by cursor.
//!
//! A page begins after the sort values of a cursor, `(a, b) > (x, y)`. Neither database finds that place in an index, whether written
//! as a row value or as `a > x or (a = x and b > y)`. So it is split into ranges that follow each other, each of which enters the index,
//! and the next one is read only where those before did not fill the page:
//!
//! ```text
//! a = x and b > y      then      a > x
//! ```
//!
//! Gain: the last page of a list costs what the first does, over 2,000 and over 1,000,000 projects (`bench/run`, "pages").
use super::filters::ScanStrategy;
use super::record::{Column, Columns, Record, RecordListRequest, Row};
use super::record_view::VersionRef;
use crate::error::{Error, Place, Result};
use crate::query::paging::Selection;
use crate::store::{Cursor, QueryDigest, Snapshot, SortValue};
use fnv::FnvHasher;
use sea_orm::sea_query::{ArrayType, Asterisk, Query, SelectStatement};
use sea_orm::{
    ColIdx, ColumnTrait, Condition, ConnectionTrait, EntityName, EntityTrait, FromQueryResult, IdenStatic, ModelTrait,
    Order, QueryOrder, QueryResult, QueryTrait, Select, Value,
};
use serde::Serialize;
use sha2::{Digest, Sha256};
use std::collections::BTreeSet;
use std::fmt::Write;
use std::hash::Hasher;

/// The columns that a list is sorted by, and the fingerprints of the query that it answers.
pub struct SortOrder<R: Record> {
    columns: Vec<(Column<R>, Order)>,
    /// Kind, filter and search as JSON.
    selection: String,
    fingerprint: u64,
}

impl<R: Record> SortOrder<R> {
    /// Sorts by the id last, so that the order is total.
    ///
    /// # Errors
    ///
    /// When a sort key is named twice.
    pub fn of(list: &RecordListRequest<R>, snapshot: &Snapshot) -> Result<Self> {
        let Selection { filter, q, as_of } = &list.selection;
        let mut columns: Vec<_> = list.sort.iter().map(|key| R::order(*key)).collect();
        check_sort(&columns)?;
        if columns.is_empty() {
            columns.push((R::COLUMNS.ordinal, Order::Asc));
        }
        columns.push((R::COLUMNS.id, Order::Asc));
        let as_of = as_of.map(|_| snapshot.revision());
        let selection = json(&(R::KIND, filter, q))?;
        let fingerprint = fingerprint_of_parts(&selection, &(&list.sort, as_of))?;
        Ok(Self { columns, selection, fingerprint })
    }

    /// The digest under which the total is kept: the same for every sort and page.
    pub fn digest(&self) -> QueryDigest {
        Sha256::digest(&self.selection).into()
    }

    /// The same order for the records that refer to one thing: a cursor of one thing does not fit another.
    pub fn of_relation(&self, relation: &str, key: &str) -> Result<Self> {
        Ok(Self {
            columns: self.columns.clone(),
            selection: self.selection.clone(),
            fingerprint: fingerprint(&(self.fingerprint, relation, key))?,
        })
    }

    pub fn columns(&self) -> &[(Column<R>, Order)] {
        &self.columns
    }

    /// The ranges of rows after a cursor in a direction, in their order; all rows without a cursor.
    ///
    /// # Errors
    ///
    /// When the cursor belongs to another query.
    pub fn ranges(&self, cursor: Option<&Cursor>, direction: Direction) -> Result<Vec<Condition>> {
        let Some(cursor) = cursor else { return Ok(vec![Condition::all()]) };
        let (mut equal, mut ranges) = (Condition::all(), vec![]);
        for ((column, order), value) in self.columns.iter().zip(self.values(cursor, direction)?) {
            let further = match direction.of(order) {
                Order::Desc => column.lt(value.clone()),
                _ => column.gt(value.clone()),
            };
            ranges.push(equal.clone().add(further));
            equal = equal.add(column.eq(value));
        }
        ranges.reverse();
        Ok(ranges)
    }

    /// The first rows of these ranges in order, at most `limit`.
    pub async fn page(
        &self,
        db: &impl ConnectionTrait,
        query: &PageQuery,
        ranges: Vec<Condition>,
        direction: Direction,
        limit: usize,
    ) -> Result<Vec<Found<R>>> {
        let mut page = vec![];
        for range in ranges {
            let left = limit - page.len();
            if left > 0 {
                page.extend(query.read(db, self, range, direction, left).await?);
            }
        }
        Ok(page)
    }

    /// The cursor of a row.
    pub fn cursor(&self, row: &Row<R>, snapshot: &Snapshot) -> Result<Cursor> {
        let values = self.columns.iter().map(|(column, _)| sort_value(row.get(*column)));
        Ok(self.cursor_of(values.collect::<Result<_>>()?, snapshot))
    }

    /// The cursor of a row with these sort values.
    pub fn cursor_of(&self, values: Vec<SortValue>, snapshot: &Snapshot) -> Cursor {
        snapshot.cursor(self.fingerprint, values)
    }

    fn sort<'q>(&self, rows: &'q mut SelectStatement, direction: Direction) -> &'q mut SelectStatement {
        let sorted = |rows: &'q mut SelectStatement, (column, order): &(Column<R>, Order)| {
            rows.order_by(column.as_column_ref(), direction.of(order))
        };
        self.columns.iter().fold(rows, sorted)
    }

    /// The columns that name a version and its place.
    fn key_columns(&self) -> Vec<Column<R>> {
        let Columns { version, id, until, .. } = R::COLUMNS;
        let sorted = self.columns.iter().map(|(column, _)| *column);
        let mut seen = BTreeSet::new();
        [version, id, until].into_iter().chain(sorted).filter(|column| seen.insert(column.as_str())).collect()
    }

    /// Reads the key columns of a row; `places` says where each stands in it.
    fn found<I: ColIdx>(&self, row: &QueryResult, places: &[(Column<R>, I)]) -> Result<Found<R>> {
        let place = |wanted: Column<R>| {
            let found = places.iter().find(|(column, _)| column.as_str() == wanted.as_str());
            found.map(|(_, place)| *place).ok_or_else(|| Error::Internal("a column was not selected".into()))
        };
        let values = self.columns.iter().map(|(column, _)| {
            let place = place(*column)?;
            Ok(match Row::<R>::get_value_type(*column) {
                ArrayType::String => SortValue::Text(row.try_get_by(place)?),
                ArrayType::Int => SortValue::Number(row.try_get_by::<i32, _>(place)?.into()),
                _ => SortValue::Number(row.try_get_by(place)?),
            })
        });
        let values = values.collect::<Result<_>>()?;
        let Columns { version, id, until, .. } = R::COLUMNS;
        let version = VersionRef {
            version: row.try_get_by(place(version)?)?,
            id: row.try_get_by(place(id)?)?,
            until: row.try_get_by(place(until)?)?,
            row: None,
        };
        Ok(Found { version, values })
    }

    /// A cursor comes from outside: one that does not fit must not reach the database.
    fn values(&self, cursor: &Cursor, direction: Direction) -> Result<Vec<Value>> {
        let name = direction.cursor_name();
        if cursor.query() != self.fingerprint {
            let detail = "belongs to another query: leave filter, sort and as_of as they were, or begin without it";
            return Err(Error::fault(Place::Query, name, detail));
        }
        let pairs = self.columns.iter().zip(cursor.values());
        let values: Option<Vec<_>> = pairs.map(|((column, _), value)| database_value::<R>(*column, value)).collect();
        let values = values.filter(|_| cursor.values().len() == self.columns.len());
        values.ok_or_else(|| Error::fault(Place::Query, name, "is not a cursor of this list"))
    }
}

/// A version in a list, and its sort values.
pub struct Found<R: Record> {
    pub version: VersionRef<R>,
    pub values: Vec<SortValue>,
}

/// How many rows a statement reads, at least as many as are asked for: databases keep statements by their text, so there must be few.
const ROW_LIMITS: [usize; 8] = [2, 11, 21, 26, 51, 101, 201, 501];

/// The rows of a list before they are sorted.
pub struct PageQuery {
    /// The versions that match.
    pub matching: Condition,
    /// Ends at the cursor on the other side.
    pub until: Condition,
    pub strategy: ScanStrategy,
    /// Whether to read whole rows. Otherwise only what names a version, because most versions are cached.
    pub whole_rows: bool,
}

impl PageQuery {
    /// The first rows of one range in order. The limit stands in the text of the statement: a plan that PostgreSQL makes for any limit is
    /// bad for a few rows. The materialized part has a limit of its own that never applies: without one, a database merges both parts and
    /// scans the list all the same.
    async fn read<R: Record>(
        &self,
        db: &impl ConnectionTrait,
        order: &SortOrder<R>,
        range: Condition,
        direction: Direction,
        limit: usize,
    ) -> Result<Vec<Found<R>>> {
        let columns = order.key_columns();
        let mut rows = if self.whole_rows {
            R::Entity::find().into_query()
        } else {
            let columns = columns.iter().map(ColumnTrait::as_column_ref);
            Query::select().columns(columns).from(R::Entity::default().table_ref()).take()
        };
        rows.cond_where(self.matching.clone());
        if self.strategy == ScanStrategy::Materialize {
            let (table, _) = R::COLUMNS.id.as_column_ref();
            let matches = rows.limit(u64::from(u32::MAX)).take();
            rows.column(Asterisk).from_subquery(matches, table);
        }
        let rows = order.sort(rows.cond_where(range).cond_where(self.until.clone()), direction);
        let mut statement = db.get_database_backend().build(rows);
        let read = ROW_LIMITS.into_iter().find(|rows| *rows >= limit).unwrap_or(limit);
        let _ = write!(statement.sql, " LIMIT {read}");
        let mut found = db.query_all_raw(statement).await?;
        found.truncate(limit);
        if self.whole_rows {
            let places: Vec<_> = columns.iter().map(|column| (*column, column.as_str())).collect();
            let whole = |row: &QueryResult| {
                let mut found = order.found(row, &places)?;
                found.version.row = Some(Row::<R>::from_query_result(row, "")?);
                Ok(found)
            };
            return found.iter().map(whole).collect();
        }
        // By number, which costs less than by name.
        let places: Vec<_> = columns.into_iter().enumerate().map(|(place, column)| (column, place)).collect();
        found.iter().map(|row| order.found(row, &places)).collect()
    }
}

/// In which direction a list is read.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    Forward,
    Backward,
}

impl Direction {
    pub fn of(self, order: &Order) -> Order {
        match (self, order) {
            (Self::Forward, order) => order.clone(),
            (Self::Backward, Order::Desc) => Order::Asc,
            (Self::Backward, _) => Order::Desc,
        }
    }

    pub fn reversed(self) -> Self {
        match self {
            Self::Forward => Self::Backward,
            Self::Backward => Self::Forward,
        }
    }

    /// The argument that holds the cursor where reading in this direction begins.
    fn cursor_name(self) -> &'static str {
        match self {
            Self::Forward => "after",
            Self::Backward => "before",
        }
    }
}

/// Sorts as the document does.
pub fn document_order<R: Record>(rows: Select<R::Entity>) -> Select<R::Entity> {
    rows.order_by_asc(R::COLUMNS.ordinal).order_by_asc(R::COLUMNS.id)
}

/// The digest of a query.
pub fn digest(query: &impl Serialize) -> Result<QueryDigest> {
    Ok(Sha256::digest(json(query)?).into())
}

/// Tells one query from another. It never changes, because cursors outlive a build.
pub fn fingerprint(query: &impl Serialize) -> Result<u64> {
    let mut hasher = FnvHasher::default();
    hasher.write(json(query)?.as_bytes());
    Ok(hasher.finish())
}

/// The fingerprint of a JSON list with more elements at its end.
fn fingerprint_of_parts(list: &str, more: &impl Serialize) -> Result<u64> {
    let mut hasher = FnvHasher::default();
    hasher.write(list.strip_suffix(']').unwrap_or(list).as_bytes());
    hasher.write(json(more)?.replacen('[', ",", 1).as_bytes());
    Ok(hasher.finish())
}

fn json(query: &impl Serialize) -> Result<String> {
    serde_json::to_string(query).map_err(|e| Error::Internal(e.to_string()))
}

/// Refuses a key that is named twice: the second could not change the order.
fn check_sort<C: IdenStatic>(columns: &[(C, Order)]) -> Result<()> {
    let mut seen = BTreeSet::new();
    let is_unique = columns.iter().all(|(column, _)| seen.insert(column.as_str()));
    if is_unique { Ok(()) } else { Err(Error::fault(Place::Query, "sort", "names a key twice")) }
}

fn sort_value(value: Value) -> Result<SortValue> {
    match value {
        Value::String(Some(text)) => Ok(SortValue::Text(text)),
        Value::Int(Some(number)) => Ok(SortValue::Number(number.into())),
        Value::BigInt(Some(number)) => Ok(SortValue::Number(number)),
        other => Err(Error::Internal(format!("cannot sort by {other:?}"))),
    }
}

fn database_value<R: Record>(column: Column<R>, value: &SortValue) -> Option<Value> {
    match (Row::<R>::get_value_type(column), value) {
        (ArrayType::String, SortValue::Text(text)) if !text.contains('\0') => Some(text.as_str().into()),
        (ArrayType::Int, SortValue::Number(number)) => i32::try_from(*number).ok().map(Value::from),
        (ArrayType::BigInt, SortValue::Number(number)) => Some((*number).into()),
        _ => None,
    }
}
