//! Pages of related records for many keys at once: one page per key, with as many statements as one list.
use super::conditions::{check_filter, matching};
use super::counted_amount::{CountedById, counted_by_id};
use super::dimension_source::DimensionSource;
use super::filters::ScanStrategy;
use super::group_rows::rows as group_rows;
use super::linked_records::in_projects_of;
use super::record::{Record, RecordListRequest, Row, id, version};
use super::record_view::{VersionRef, WithAmounts, views};
use super::sort_order::{Direction, SortOrder};
use crate::error::{Error, Result};
use crate::query::counted_amounts::CountedAmounts;
use crate::query::paging::{ListRequest, Page, PageRows, PageWindow};
use crate::store::{Cursor, Snapshot};
use entity::record_same_as;
use sea_orm::sea_query::{Asterisk, Expr, ExprTrait, JoinType, Order, Query, SelectStatement, WindowStatement};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, FromQueryResult, QueryFilter, QueryResult, QueryTrait, Select,
};
use std::collections::{HashMap, HashSet};
use std::sync::Arc;

/// The column with the key of a related record.
const KEY: &str = "related_key";

/// A relation: how records refer to a key.
#[derive(Clone, Copy)]
pub struct Relation {
    /// Distinguishes the cursors of one relation from those of others.
    pub name: &'static str,
    /// The columns that hold keys. A record is related if any column matches.
    pub source: fn() -> DimensionSource,
}

/// Relates a record to later records that report the same.
pub const REPORTED_AGAIN: Relation =
    Relation { name: "same_as", source: || DimensionSource::each(record_same_as::Column::SameAs) };

/// The shared parameters of the pages of a relation.
struct RelatedPages<'a, R: Record> {
    relation: Relation,
    matching: &'a Select<R::Entity>,
    order: &'a SortOrder<R>,
    window: &'a PageWindow,
}

/// The page of each key, or the error for this key.
pub type Pages<R> = HashMap<String, Result<Page<Arc<R>>>>;

/// Returns, for each key, one page of the records that refer to it. A cursor belongs to one key and is rejected for others.
///
/// # Errors
///
/// If the request is invalid, or the database fails.
pub async fn related<R: Record>(
    snapshot: &Snapshot,
    relation: Relation,
    keys: &[String],
    request: RecordListRequest<R>,
) -> Result<Pages<R>> {
    if request.selection.has_prefix() {
        snapshot.begin_heavy().await?;
    }
    let order = SortOrder::<R>::of(&request, snapshot)?;
    let ListRequest { selection, with_total, counted_amounts: counting, window, .. } = request;
    let PageWindow { after, before, .. } = &window;
    check_filter(&selection.filter, snapshot.reference())?;
    snapshot.check_cursor("after", after.as_ref()).await?;
    snapshot.check_cursor("before", before.as_ref()).await?;
    let (mut pages, mut range, mut valid_keys): (Pages<R>, _, Vec<String>) = (HashMap::new(), Condition::all(), vec![]);
    for key in keys {
        match between(&order.of_relation(relation.name, key)?, after.as_ref(), before.as_ref()) {
            // The range is the same for all keys that the cursors belong to.
            Ok(own) => {
                range = own;
                valid_keys.push(key.clone());
            }
            Err(error) => {
                pages.insert(key.clone(), Err(error));
            }
        }
    }
    let matching = R::Entity::find().filter(matching::<R>(snapshot, selection, ScanStrategy::IndexScan));
    let related = RelatedPages { relation, matching: &matching, order: &order, window: &window };
    let db = snapshot.db().await?;
    let totals = if with_total { related.totals(db, &valid_keys).await? } else { HashMap::new() };
    let rows = related.rows(db, &valid_keys, range).await?;
    let views = unique_views(snapshot, &rows).await?;
    let counted = match counting.filter(|_| R::HAS_FUNDING) {
        Some(counting) => Some(related.counted(snapshot, &valid_keys, &rows, &views, counting).await?),
        None => None,
    };
    let found = FoundPages { snapshot, related, totals, views, counted };
    let mut groups: HashMap<String, Vec<Row<R>>> = HashMap::new();
    for (key, row) in rows {
        groups.entry(key).or_default().push(row);
    }
    for key in valid_keys {
        let page = found.page(&key, groups.remove(&key).unwrap_or_default())?;
        pages.insert(key, Ok(page));
    }
    Ok(pages)
}

/// What was read of the pages of a relation.
struct FoundPages<'a, R: Record> {
    snapshot: &'a Snapshot,
    related: RelatedPages<'a, R>,
    totals: HashMap<String, u64>,
    views: UniqueViews<R>,
    /// None if the request does not ask what records add to sums.
    counted: Option<CountedById<String>>,
}

impl<R: Record> FoundPages<'_, R> {
    /// Builds the page of a key from its rows.
    fn page(&self, key: &str, rows: Vec<Row<R>>) -> Result<Page<Arc<R>>> {
        let RelatedPages { relation, order, window, .. } = &self.related;
        let PageRows { rows, has_next, has_previous } = window.cut(rows);
        let own = order.of_relation(relation.name, key)?;
        let cursors = rows.iter().map(|row| own.cursor(row, self.snapshot)).collect::<Result<_>>()?;
        let no_view = || Error::Internal("a row has no view".into());
        let record = |row: &Row<R>| {
            let record = self.views.get(&version::<R>(row)?).ok_or_else(no_view)?;
            Ok(record.view.clone())
        };
        let items = rows.iter().map(record).collect::<Result<Vec<_>>>()?;
        let counted = self.counted.iter().flat_map(|counted| {
            let amount = |row: &Row<R>| Ok(counted.get(&(key.to_owned(), id::<R>(row)?)).copied().flatten());
            rows.iter().map(amount).collect::<Vec<_>>()
        });
        let counted = counted.collect::<Result<Vec<_>>>()?;
        let (total, revision) = (self.totals.get(key).copied().unwrap_or_default(), self.snapshot.revision());
        Ok(Page {
            items,
            cursors,
            counted,
            total,
            revision,
            has_next,
            has_previous,
            facets: vec![],
            did_you_mean: None,
        })
    }
}

/// The condition for rows between two cursors.
fn between<R: Record>(order: &SortOrder<R>, after: Option<&Cursor>, before: Option<&Cursor>) -> Result<Condition> {
    let any = |ranges: Vec<Condition>| ranges.into_iter().fold(Condition::any(), Condition::add);
    let (after, before) = (order.ranges(after, Direction::Forward)?, order.ranges(before, Direction::Backward)?);
    Ok(Condition::all().add(any(after)).add(any(before)))
}

/// The views of rows by version.
type UniqueViews<R> = HashMap<i64, WithAmounts<Arc<R>>>;

/// Returns the views of rows by version, each built once.
async fn unique_views<R: Record>(snapshot: &Snapshot, rows: &[(String, Row<R>)]) -> Result<UniqueViews<R>> {
    let (mut seen, mut versions) = (HashSet::new(), vec![]);
    for (_, row) in rows {
        if seen.insert(version::<R>(row)?) {
            versions.push(VersionRef::<R>::of(row.clone())?);
        }
    }
    let numbers: Vec<i64> = versions.iter().map(|version| version.version).collect();
    Ok(numbers.into_iter().zip(views::<R, WithAmounts<Arc<R>>>(snapshot, versions).await?).collect())
}

impl<R: Record> RelatedPages<'_, R> {
    /// Joins the matching records to the keys that they refer to, once per key.
    fn joined(&self, keys: &[String], rows: Select<R::Entity>) -> SelectStatement {
        let mut rows = rows.into_query();
        self.join_keys(keys, &mut rows);
        rows
    }

    fn join_keys(&self, keys: &[String], rows: &mut SelectStatement) {
        let belongs = Expr::col(("related", "version")).equals(R::COLUMNS.version.as_column_ref());
        rows.join_subquery(JoinType::InnerJoin, (self.relation.source)().pairs(keys), "related", belongs);
    }

    /// Returns what the records of all pages add to the sum of the records that refer to their key. Reads the projects of records with
    /// an amount, with one statement.
    async fn counted(
        &self,
        snapshot: &Snapshot,
        keys: &[String],
        rows: &[(String, Row<R>)],
        views: &UniqueViews<R>,
        counting: CountedAmounts,
    ) -> Result<CountedById<String>> {
        let mut with_amount: Vec<String> = vec![];
        for (_, row) in rows {
            let own = views.get(&version::<R>(row)?).and_then(|record| record.own.get(counting));
            if own.is_some() {
                with_amount.push(id::<R>(row)?);
            }
        }
        if with_amount.is_empty() {
            return Ok(HashMap::new());
        }
        with_amount.sort();
        with_amount.dedup();
        let connected = in_projects_of(snapshot.backend(), R::COLUMNS.id.as_column_ref(), &with_amount);
        let mut matching = group_rows::<R>(&self.matching.clone().filter(connected), &[]);
        self.join_keys(keys, &mut matching);
        matching.expr_as(Expr::col(("related", "key")), KEY);
        let key = |row: &QueryResult| Ok(row.try_get("", KEY)?);
        counted_by_id::<R, String>(snapshot, matching, &with_amount, &[KEY], key, counting).await
    }

    async fn totals(&self, db: &impl ConnectionTrait, keys: &[String]) -> Result<HashMap<String, u64>> {
        if keys.is_empty() {
            return Ok(HashMap::new());
        }
        let mut count = self.joined(keys, self.matching.clone());
        count.clear_selects().expr_as(Expr::col(("related", "key")), "key").expr_as(Expr::cust("count(*)"), "count");
        count.group_by_col(("related", "key"));
        let total = |row: &QueryResult| {
            let count: i64 = row.try_get("", "count")?;
            Ok((row.try_get("", "key")?, u64::try_from(count).unwrap_or_default()))
        };
        db.query_all(&count).await?.iter().map(total).collect()
    }

    /// Reads the first rows of each key in page order, one more than the page size.
    async fn rows(
        &self,
        db: &impl ConnectionTrait,
        keys: &[String],
        range: Condition,
    ) -> Result<Vec<(String, Row<R>)>> {
        if keys.is_empty() {
            return Ok(vec![]);
        }
        let (mut window, direction) =
            (WindowStatement::partition_by(("related", "key")), Direction::from_end(self.window.from_end));
        for (column, order) in self.order.columns() {
            window.order_by(column.as_column_ref(), direction.of(order));
        }
        let mut rows = self.joined(keys, self.matching.clone().filter(range));
        rows.expr_as(Expr::col(("related", "key")), KEY);
        rows.expr_window_as(Expr::cust("row_number()"), window, "related_turn");
        let mut page = Query::select();
        page.column(Asterisk).from_subquery(rows, "page").order_by("related_turn", Order::Asc);
        page.and_where(Expr::col("related_turn").lte(self.window.rows() as u64));
        let read = |row: &QueryResult| Ok((row.try_get("", KEY)?, Row::<R>::from_query_result(row, "")?));
        db.query_all(&page).await?.iter().map(read).collect()
    }
}
