//! Sorting, and paging by what is sorted.
use super::names::Names;
use super::records::{Mark, Records};
use super::{Column, Columns, Lists, Record, Row, Shape, Snapshot, matching};
use crate::error::{Error, Fault, Place, Result};
use crate::page::{Cursor, Key, Which};
use fnv::FnvHasher;
use sea_orm::sea_query::{ArrayType, Asterisk, Query, SelectStatement};
use sea_orm::{
    ColIdx, ColumnTrait, Condition, ConnectionTrait, EntityName, EntityTrait, FromQueryResult, IdenStatic, ModelTrait,
    Order, QueryOrder, QueryResult, QueryTrait, Select, Value,
};
use serde::Serialize;
use serde_json::Value as Json;
use sha2::{Digest as _, Sha256};
use std::collections::BTreeSet;
use std::fmt::Write;
use std::hash::Hasher;

/// The columns that put a list in order, and the marks of the filter and of the query that they belong to.
pub struct Keys<R: Record> {
    columns: Vec<(Column<R>, Order)>,
    /// The kind and what of it is asked for, as JSON.
    which: String,
    query: u64,
}

impl<R: Record> Keys<R> {
    /// The id is the last, so that no two records are alike.
    pub fn of(list: &Lists<R>, snapshot: &Snapshot<'_>) -> Result<Self> {
        let Which { filter, q, as_of } = &list.which;
        if R::condition(filter.clone()).keep_some() {
            check_filter(filter, &snapshot.names)?;
        }
        let mut columns: Vec<_> = list.sort.iter().map(|key| R::order(*key)).collect();
        check_sort(&columns)?;
        if columns.is_empty() {
            columns.push((R::COLUMNS.ordinal, Order::Asc));
        }
        columns.push((R::COLUMNS.id, Order::Asc));
        let as_of = as_of.map(|_| snapshot.revision);
        let which = text(&(R::KIND, filter, q))?;
        let query = mark_of(&which, &(&list.sort, as_of))?;
        Ok(Self { columns, which, query })
    }

    /// What a total is kept under.
    pub fn digest(&self) -> Digest {
        Sha256::digest(&self.which).into()
    }

    /// The same for the records that refer to one thing: a cursor of theirs is none of another's.
    pub fn of_relation(&self, relation: &str, key: &str) -> Result<Self> {
        Ok(Self {
            columns: self.columns.clone(),
            which: self.which.clone(),
            query: mark(&(self.query, relation, key))?,
        })
    }

    pub fn columns(&self) -> &[(Column<R>, Order)] {
        &self.columns
    }

    /// In the order of the list, or from its end.
    fn sort<'q>(&self, rows: &'q mut SelectStatement, way: Way) -> &'q mut SelectStatement {
        self.columns.iter().fold(rows, |rows, (column, order)| rows.order_by(column.as_column_ref(), way.of(order)))
    }

    /// The rows beyond a place, on one side of it, in ranges that follow on one another; all rows where there is no place. Equal in
    /// all keys but the last and further in that one, then equal in one key less, and so on; in the end, further in the first.
    /// Written out, because a row value cannot go up in one key and down in another.
    pub fn beyond(&self, place: Option<Cursor>, way: Way) -> Result<Vec<Condition>> {
        let Some(cursor) = place else { return Ok(vec![Condition::all()]) };
        let (mut equal, mut ranges) = (Condition::all(), vec![]);
        for ((column, order), value) in self.columns.iter().zip(self.values(cursor, way)?) {
            let further = match way.of(order) {
                Order::Desc => column.lt(value.clone()),
                _ => column.gt(value.clone()),
            };
            ranges.push(equal.clone().add(further));
            equal = equal.add(column.eq(value));
        }
        ranges.reverse();
        Ok(ranges)
    }

    /// The first rows of these ranges in order, at most so many. Range by range, because only a range leads a database to its place in
    /// an index: asked for all at once, it begins where the first key does, and passes by every row that shares it. A further one
    /// is read only where those before are used up.
    pub async fn page(
        &self,
        db: &impl ConnectionTrait,
        rows: &Rows,
        ranges: Vec<Condition>,
        way: Way,
        limit: usize,
    ) -> Result<Vec<Found<R>>> {
        let mut page = vec![];
        for range in ranges {
            let left = limit - page.len();
            if left > 0 {
                page.extend(rows.read(db, self, range, left, |rows| self.sort(rows, way)).await?);
            }
        }
        Ok(page)
    }

    /// The place of a row.
    pub fn cursor(&self, row: &Row<R>) -> Result<Cursor> {
        let keys = self.columns.iter().map(|(column, _)| key(row.get(*column)));
        Ok(self.place(keys.collect::<Result<_>>()?))
    }

    /// The place of what has these keys.
    pub fn place(&self, keys: Vec<Key>) -> Cursor {
        Cursor { query: self.query, keys }
    }

    /// What a version is told by, and where it stands.
    fn thin(&self) -> impl Iterator<Item = Column<R>> {
        let Columns { version, id, until, .. } = R::COLUMNS;
        let sorted = self.columns.iter().map(|(column, _)| *column);
        let mut seen = BTreeSet::new();
        [version, id, until].into_iter().chain(sorted).filter(move |column| seen.insert(column.as_str()))
    }

    /// What was found, of a row that holds at least the thin columns, each in its place.
    fn found<I: ColIdx>(&self, row: &QueryResult, thin: &[(Column<R>, I)]) -> Result<Found<R>> {
        let place = |wanted: Column<R>| {
            let found = thin.iter().find(|(column, _)| column.as_str() == wanted.as_str());
            found.map(|(_, place)| *place).ok_or_else(|| Error::Internal("a column was not asked for".into()))
        };
        let keys = self.columns.iter().map(|(column, _)| {
            let place = place(*column)?;
            Ok(match Row::<R>::get_value_type(*column) {
                ArrayType::String => Key::Text(row.try_get_by(place)?),
                ArrayType::Int => Key::Number(row.try_get_by::<i32, _>(place)?.into()),
                _ => Key::Number(row.try_get_by(place)?),
            })
        });
        let keys = keys.collect::<Result<_>>()?;
        let Columns { version, id, until, .. } = R::COLUMNS;
        let mark = Mark {
            version: row.try_get_by(place(version)?)?,
            id: row.try_get_by(place(id)?)?,
            until: row.try_get_by(place(until)?)?,
        };
        Ok(Found { mark, keys, row: None })
    }

    /// A cursor comes from outside: one that does not fit must not reach the database.
    fn values(&self, cursor: Cursor, way: Way) -> Result<Vec<Value>> {
        let name = way.cursor();
        let Cursor { query, keys } = cursor;
        if query != self.query {
            let detail = "belongs to another query: leave filter, sort and as_of as they were, or begin without it";
            return Err(Error::fault(Place::Query, name, detail));
        }
        let pairs = self.columns.iter().zip(&keys);
        let values: Option<Vec<_>> = pairs.map(|((column, _), key)| value::<R>(*column, key)).collect();
        let values = values.filter(|_| keys.len() == self.columns.len());
        values.ok_or_else(|| Error::fault(Place::Query, name, "is not a cursor of this list"))
    }
}

/// A version that is in a list: what it is told by, the keys of its place, and its row, where whole rows were read.
pub struct Found<R: Record> {
    pub mark: Mark,
    pub keys: Vec<Key>,
    pub row: Option<Row<R>>,
}

/// The rows of a list, before they are in order.
pub struct Rows {
    matching: Condition,
    within: Condition,
    shape: Shape,
    whole: bool,
}

impl Rows {
    /// Whole rows, unless versions are kept: then most of them were read before.
    pub fn of<R: Record>(snapshot: &Snapshot<'_>, which: Which<R::Filter>, shape: Shape) -> Self {
        let whole = !snapshot.records.is_some_and(Records::are_kept);
        let matching = matching::<R>(snapshot, which, shape);
        Self { matching, within: Condition::all(), shape, whole }
    }

    #[must_use]
    pub fn whole(self) -> Self {
        Self { whole: true, ..self }
    }

    #[must_use]
    pub fn within(self, within: Condition) -> Self {
        Self { within, ..self }
    }

    /// The first rows of one range, in order. How many stands in the text of the statement: a plan that is made once, for any value, is
    /// none for a few rows unless it is told. What is gathered has a limit of its own, larger than it can be: without one, a database
    /// takes both parts together and walks the list all the same.
    async fn read<R: Record>(
        &self,
        db: &impl ConnectionTrait,
        keys: &Keys<R>,
        range: Condition,
        limit: usize,
        sort: impl FnOnce(&mut SelectStatement) -> &mut SelectStatement,
    ) -> Result<Vec<Found<R>>> {
        let thin: Vec<_> = keys.thin().collect();
        let mut rows = if self.whole {
            R::Entity::find().into_query()
        } else {
            let columns = thin.iter().map(ColumnTrait::as_column_ref);
            Query::select().columns(columns).from(R::Entity::default().table_ref()).take()
        };
        rows.cond_where(self.matching.clone());
        if self.shape == Shape::Gathered {
            let (table, _) = R::COLUMNS.id.as_column_ref();
            let gathered = rows.limit(u64::from(u32::MAX)).take();
            rows.column(Asterisk).from_subquery(gathered, table);
        }
        let mut statement =
            db.get_database_backend().build(sort(rows.cond_where(range).cond_where(self.within.clone())));
        let read = READ.into_iter().find(|read| *read >= limit).unwrap_or(limit);
        let _ = write!(statement.sql, " LIMIT {read}");
        let mut found = db.query_all_raw(statement).await?;
        found.truncate(limit);
        if self.whole {
            let thin: Vec<_> = thin.iter().map(|column| (*column, column.as_str())).collect();
            let read = |row: &QueryResult| {
                Ok(Found { row: Some(Row::<R>::from_query_result(row, "")?), ..keys.found(row, &thin)? })
            };
            return found.iter().map(read).collect();
        }
        let thin: Vec<_> = thin.into_iter().enumerate().map(|(turn, column)| (column, turn)).collect();
        found.iter().map(|row| keys.found(row, &thin)).collect()
    }
}

/// Which way a list is walked.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Way {
    Forward,
    Backward,
}

impl Way {
    pub fn of(self, order: &Order) -> Order {
        match (self, order) {
            (Self::Forward, order) => order.clone(),
            (Self::Backward, Order::Desc) => Order::Asc,
            (Self::Backward, _) => Order::Desc,
        }
    }

    pub fn back(self) -> Self {
        match self {
            Self::Forward => Self::Backward,
            Self::Backward => Self::Forward,
        }
    }

    /// The argument whose cursor says where the walk begins.
    fn cursor(self) -> &'static str {
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

/// What kept totals are known by: nobody can make up a filter that has the digest of another one.
pub type Digest = [u8; 32];

pub fn digest(query: &impl Serialize) -> Result<Digest> {
    Ok(Sha256::digest(text(query)?).into())
}

/// Tells one query from another; the same for ever, since cursors outlive a build.
pub(super) fn mark(query: &impl Serialize) -> Result<u64> {
    let mut hasher = FnvHasher::default();
    hasher.write(text(query)?.as_bytes());
    Ok(hasher.finish())
}

/// The mark of a list with these at its end as well.
fn mark_of(list: &str, more: &impl Serialize) -> Result<u64> {
    let mut hasher = FnvHasher::default();
    hasher.write(list.strip_suffix(']').unwrap_or(list).as_bytes());
    hasher.write(text(more)?.replacen('[', ",", 1).as_bytes());
    Ok(hasher.finish())
}

fn text(query: &impl Serialize) -> Result<String> {
    serde_json::to_string(query).map_err(|e| Error::Internal(e.to_string()))
}

/// How many rows are read at once, at least as many as are asked for: statements are kept by their text, so there must be few.
const READ: [usize; 8] = [2, 11, 21, 26, 51, 101, 201, 501];

/// How many values one filter takes: databases bound what a statement may hold.
pub const VALUES: usize = 100;

/// Refuses filters with too many values, with what PostgreSQL takes in no text, and with reference data that are not known:
/// every fault at once.
pub(super) fn check_filter(filter: &impl Serialize, names: &Names) -> Result<()> {
    let filter = serde_json::to_value(filter).map_err(|e| Error::Internal(e.to_string()))?;
    let refuse = |(name, value): (&String, &Json)| {
        let detail = match value.as_array() {
            Some(values) if values.len() > VALUES => format!("has {} values; it may have {VALUES}", values.len()),
            _ if value.to_string().contains("\\u0000") => "must not hold the character NUL".into(),
            Some(values) => values.iter().filter_map(Json::as_str).find_map(|value| names.unknown(name, value))?,
            None => return None,
        };
        Some(Fault::query(name, detail))
    };
    let faults: Vec<_> = filter.as_object().into_iter().flatten().filter_map(refuse).collect();
    if faults.is_empty() { Ok(()) } else { Err(Error::Invalid(faults)) }
}

/// Refuses a key that is named twice: the second could not change the order.
fn check_sort<C: IdenStatic>(columns: &[(C, Order)]) -> Result<()> {
    let mut seen = BTreeSet::new();
    let fresh = columns.iter().all(|(column, _)| seen.insert(column.as_str()));
    if fresh { Ok(()) } else { Err(Error::fault(Place::Query, "sort", "names a key twice")) }
}

fn key(value: Value) -> Result<Key> {
    match value {
        Value::String(Some(text)) => Ok(Key::Text(text)),
        Value::Int(Some(number)) => Ok(Key::Number(number.into())),
        Value::BigInt(Some(number)) => Ok(Key::Number(number)),
        other => Err(Error::Internal(format!("cannot sort by {other:?}"))),
    }
}

fn value<R: Record>(column: Column<R>, key: &Key) -> Option<Value> {
    match (Row::<R>::get_value_type(column), key) {
        (ArrayType::String, Key::Text(text)) if !text.contains('\0') => Some(text.as_str().into()),
        (ArrayType::Int, Key::Number(number)) => i32::try_from(*number).ok().map(Value::from),
        (ArrayType::BigInt, Key::Number(number)) => Some((*number).into()),
        _ => None,
    }
}
