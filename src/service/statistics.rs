//! Facets and statistics: counts and sums of matching records by dimension.
use super::conditions::select;
use super::dimension_source::DimensionSource;
use super::record::{Columns, Record};
use crate::error::{Error, Place, Result};
use crate::query::paging::Selection;
use crate::query::statistics::{Facet, FacetValue, Group, GroupKey, Statistics};
use crate::store::{ReferenceData, Snapshot};
use entity::edtf::{BEGINNING_OF_TIME, END_OF_TIME, NO_EARLIEST, NO_LATEST};
use entity::{Money, record_report, record_same_as};
use sea_orm::sea_query::{
    Asterisk, DynIden, Expr, ExprTrait, Func, JoinType, Order, OverStatement, Query, SelectStatement, UnionType,
    WindowStatement,
};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, IntoSimpleExpr, PaginatorTrait, QueryResult, QuerySelect, QueryTrait,
    Select,
};
use serde::Serialize;
use serde_json::Value as Json;
use std::collections::HashMap;

/// Maximum number of dimensions to group by.
pub const DIMENSIONS: usize = 3;
/// Maximum number of groups in a response.
pub const GROUPS: usize = 10_000;
/// The SQL columns that hold the values of a group.
const COLUMNS: [&str; DIMENSIONS] = ["g0", "g1", "g2"];

/// Counts the matching records by the values of each dimension, with one statement per dimension.
pub async fn facets<R: Record>(
    snapshot: &Snapshot,
    matching: &Select<R::Entity>,
    dimensions: &[R::Dimension],
) -> Result<Vec<Facet>> {
    let mut facets: Vec<Facet> = vec![];
    for dimension in dimensions {
        let (name, values) = (name(dimension)?, R::source(*dimension));
        if facets.iter().any(|facet| facet.dimension == name) {
            continue;
        }
        let mut count = Query::select();
        count.column(COLUMNS[0]).expr_as(versions(std::slice::from_ref(&values)), "count");
        count.from_subquery(rows::<R>(matching, std::slice::from_ref(&values)), "t").group_by_col(COLUMNS[0]);
        count.and_where(Expr::col(COLUMNS[0]).is_not_null());
        let rows = snapshot.db().await?.query_all(&count).await?;
        let value = |row: &QueryResult| {
            let (json, count) = (values.read(row, COLUMNS[0])?, read_count(row)?);
            let value = text(&json).unwrap_or_default();
            Ok(FacetValue { name: entry_name(&values, &value, snapshot.reference()), value, count })
        };
        let mut counted = rows.iter().map(value).collect::<Result<Vec<_>>>()?;
        counted.sort_by(|a, b| b.count.cmp(&a.count).then_with(|| a.value.cmp(&b.value)));
        facets.push(Facet { dimension: name, values: counted });
    }
    Ok(facets)
}

/// Counts and sums the matching records by up to three dimensions.
///
/// # Errors
///
/// If there are more dimensions, a dimension occurs twice, there are more than ten thousand groups, a filter names an unknown key, or
/// the database fails.
pub async fn statistics<R: Record>(
    snapshot: &Snapshot,
    selection: Selection<R::Filter>,
    group_by: Vec<R::Dimension>,
) -> Result<Statistics> {
    check(&group_by)?;
    let snapshot = snapshot.at(selection.as_of).await?;
    snapshot.begin_heavy().await?;
    let db = snapshot.db().await?;
    let matching = select::<R>(&snapshot, selection)?;
    let names = group_by.iter().map(name).collect::<Result<Vec<_>>>()?;
    let values: Vec<DimensionSource> = group_by.into_iter().map(R::source).collect();
    let rows = snapshot.db().await?.query_all(&groups::<R>(&matching, &values)).await?;
    let duplicates = duplicate_amounts::<R>(&snapshot, &matching, &values).await?;
    if rows.len() > GROUPS {
        let detail = format!("results in more than {GROUPS} groups: add a filter, or group by fewer dimensions");
        return Err(Error::fault(Place::Query, "group_by", detail));
    }
    let group = |row: &QueryResult| {
        let key = |((dimension, values), column): ((&String, &DimensionSource), &str)| {
            let json = values.read(row, column)?;
            let value = text(&json);
            let name = value.as_ref().and_then(|value| entry_name(values, value, snapshot.reference()));
            Ok(GroupKey { dimension: dimension.clone(), value, name, json })
        };
        let keys = names.iter().zip(&values).zip(COLUMNS).map(key).collect::<Result<Vec<_>>>()?;
        let duplicate = duplicates.get(&sort_keys(&keys)).copied().unwrap_or_default();
        Ok(Group {
            keys,
            count: read_count(row)?,
            amount_eur: row.try_get::<Option<i64>>("", "amount")?.map(|amount| Money(amount - duplicate)),
            earliest: row.try_get("", "first")?,
            latest: row.try_get("", "last")?,
        })
    };
    let mut groups = rows.iter().map(group).collect::<Result<Vec<_>>>()?;
    groups.sort_by_cached_key(|group| sort_keys(&group.keys));
    let total = match groups.as_slice() {
        [all] if values.is_empty() => all.count,
        _ => matching.count(db).await?,
    };
    let overlapping = values.iter().any(|values| values.many);
    Ok(Statistics { groups, overlapping, total, revision: snapshot.revision() })
}

fn check<D: PartialEq>(group_by: &[D]) -> Result<()> {
    let refuse = |detail: String| Err(Error::fault(Place::Query, "group_by", detail));
    if group_by.len() > DIMENSIONS {
        return refuse(format!("has {} dimensions, but at most {DIMENSIONS} are allowed", group_by.len()));
    }
    let has_duplicate =
        group_by.iter().enumerate().any(|(at, dimension)| group_by.iter().take(at).any(|other| other == dimension));
    if has_duplicate { refuse("contains a dimension twice".into()) } else { Ok(()) }
}

/// Selects one row per record and combination of its values.
fn rows<R: Record>(matching: &Select<R::Entity>, dimensions: &[DimensionSource]) -> SelectStatement {
    let version = R::COLUMNS.version.as_column_ref();
    let mut rows = matching.clone().select_only().into_query();
    rows.expr_as(Expr::col(version.clone()), "version");
    for ((values, group), joined) in dimensions.iter().zip(COLUMNS).zip(["d0", "d1", "d2"]) {
        if values.table == version.0 {
            rows.expr_as(values.expr((values.table.clone(), values.column.clone())), group);
        } else {
            let belongs = Expr::col((joined, "version")).equals(version.clone());
            if values.rows.is_empty() {
                rows.join_as(JoinType::LeftJoin, values.table.clone(), joined, belongs);
            } else {
                let mut counted = Query::select();
                counted.column(Asterisk).from(values.table.clone()).cond_where(values.rows.clone());
                rows.join_subquery(JoinType::LeftJoin, counted, joined, belongs);
            }
            rows.expr_as(values.expr((joined.into(), values.column.clone()) as (DynIden, DynIden)), group);
        }
    }
    rows
}

/// The number of records in a group: the number of rows, unless a record may occur in it several times.
fn versions(dimensions: &[DimensionSource]) -> Expr {
    let repeated = dimensions.iter().any(|values| values.repeated);
    Expr::cust(if repeated { "count(distinct version)" } else { "count(*)" })
}

/// Selects counts, sums and dates by group. The sums contain an activity once per report.
fn groups<R: Record>(matching: &Select<R::Entity>, dimensions: &[DimensionSource]) -> SelectStatement {
    let (mut rows, groups) = (rows::<R>(matching, dimensions), || COLUMNS.into_iter().take(dimensions.len()));
    let (first, last) = R::DAYS;
    rows.expr_as(known(first, [NO_EARLIEST, BEGINNING_OF_TIME]), "first");
    rows.expr_as(known(last, [NO_LATEST, END_OF_TIME]), "last");
    let mut result = Query::select();
    result.columns(groups()).expr_as(versions(dimensions), "count");
    result.expr_as(Expr::col("first").min(), "first").expr_as(Expr::col("last").max(), "last");
    if R::HAS_FUNDING {
        rows.join_as(JoinType::LeftJoin, record_report::Entity, "report", belongs::<R>("report"));
        rows.expr_as(Expr::col(("report", "amount_eur")), "amount");
        result.expr_as(Expr::cust("cast(sum(amount) as bigint)"), "amount");
    } else {
        result.expr_as(Expr::cust("cast(null as bigint)"), "amount");
    }
    result.from_subquery(rows, "t").group_by_columns(groups()).limit(GROUPS as u64 + 1).take()
}

/// Returns the amounts that the sums of groups contain more than once. This second statement reads only the few records that report the
/// same activity as others, so that the statement over all records needs no window and no sort.
async fn duplicate_amounts<R: Record>(
    snapshot: &Snapshot,
    matching: &Select<R::Entity>,
    dimensions: &[DimensionSource],
) -> Result<HashMap<Vec<SortKey>, i64>> {
    if !R::HAS_FUNDING {
        return Ok(HashMap::new());
    }
    let groups = || COLUMNS.into_iter().take(dimensions.len());
    let mut rows = rows::<R>(matching, dimensions);
    rows.and_where(R::COLUMNS.version.in_subquery(repeated_versions::<R>(snapshot, dimensions)));
    let mut sums = Query::select();
    sums.columns(groups()).expr_as(Expr::cust("cast(sum(amount) as bigint)"), "amount");
    sums.from_subquery(number_reports(with_amounts::<R>(snapshot, rows), groups()), "t")
        .and_where(Expr::col("turn").gt(1));
    sums.and_where(Expr::col("amount").is_not_null()).group_by_columns(groups());
    let sum = |row: &QueryResult| {
        let key = |(values, column): (&DimensionSource, &str)| Ok(sort_key(&values.read(row, column)?));
        let keys = dimensions.iter().zip(COLUMNS).map(key).collect::<Result<Vec<_>>>()?;
        // Without dimensions there is always one row. Its sum is null if no amount is a duplicate.
        Ok((keys, row.try_get::<Option<i64>>("", "amount")?.unwrap_or_default()))
    };
    snapshot.db().await?.query_all(&sums).await?.iter().map(sum).collect()
}

/// Selects the versions that a sum may contain more than once: those that link to an earlier report, the linked reports, and those that
/// have a value of a dimension several times.
fn repeated_versions<R: Record>(snapshot: &Snapshot, dimensions: &[DimensionSource]) -> SelectStatement {
    let mut versions = Query::select();
    versions.column("version").from_subquery(first_reports(snapshot), "same");
    let mut linked = Query::select();
    let (table, _) = R::COLUMNS.id.as_column_ref();
    linked.expr(R::COLUMNS.version.into_simple_expr()).from(table.clone());
    let is_linked = Expr::col(R::COLUMNS.id.as_column_ref()).equals(("same", "same_as"));
    linked.join_subquery(JoinType::InnerJoin, first_reports(snapshot), "same", is_linked);
    versions.union(UnionType::Distinct, linked);
    for values in dimensions.iter().filter(|values| values.repeated) {
        let mut repeated = Query::select();
        repeated
            .column("version")
            .from(values.table.clone())
            .group_by_columns([DynIden::from("version"), values.column.clone()]);
        repeated.and_having(Expr::cust("count(*) > 1"));
        versions.union(UnionType::Distinct, repeated.take());
    }
    versions
}

/// Selects the first `same_as` link of each version, among the records that the scope sees.
fn first_reports(snapshot: &Snapshot) -> SelectStatement {
    use record_same_as::{Column, Entity};
    let visible = || Condition::all().add_option(snapshot.visible((Entity, Column::SameAs)));
    let mut first = Query::select();
    first.column(Column::Version).expr_as(Expr::col(Column::Position).min(), "position").from(Entity);
    first.cond_where(visible()).group_by_col(Column::Version);
    let mut reports = Query::select();
    reports.columns([(Entity, Column::Version), (Entity, Column::SameAs)]).from(Entity);
    let is_first = Expr::col(("first", "version"))
        .equals((Entity, Column::Version))
        .and(Expr::col(("first", "position")).equals((Entity, Column::Position)));
    reports.join_subquery(JoinType::InnerJoin, first, "first", is_first).cond_where(visible()).take()
}

fn belongs<R: Record>(table: &'static str) -> Expr {
    Expr::col((table, "version")).equals(R::COLUMNS.version.as_column_ref())
}

fn known(column: impl ColumnTrait, unknown: [&str; 2]) -> Expr {
    Expr::case(column.is_not_in(unknown), Expr::col(column.as_column_ref())).into()
}

/// Adds the amount in euro, and the reported activity: the id of the record itself, or of the first report of the same activity.
fn with_amounts<R: Record>(snapshot: &Snapshot, mut rows: SelectStatement) -> SelectStatement {
    let Columns { id, ordinal, .. } = R::COLUMNS;
    rows.join_as(JoinType::LeftJoin, record_report::Entity, "report", belongs::<R>("report"));
    rows.join_subquery(JoinType::LeftJoin, first_reports(snapshot), "same", belongs::<R>("same"));
    rows.expr_as(Expr::col(("report", "amount_eur")), "amount");
    let reported = [Expr::col(("same", "same_as")), Expr::col(id.as_column_ref())];
    rows.expr_as(Func::coalesce(reported), "reported");
    rows.expr_as(Expr::col(ordinal.as_column_ref()), "ordinal").expr_as(Expr::col(id.as_column_ref()), "id");
    rows
}

/// Numbers the reports of an activity in each group, those with an amount first. Only the first one counts.
fn number_reports(rows: SelectStatement, groups: impl Iterator<Item = &'static str>) -> SelectStatement {
    let mut window = WindowStatement::partition_by("reported");
    for group in groups {
        window.partition_by(group);
    }
    let unknown = Expr::case(Expr::col("amount").is_null(), 1).finally(0);
    window.order_by_expr(unknown.into(), Order::Asc).order_by("ordinal", Order::Asc).order_by("id", Order::Asc);
    let mut numbered = Query::select();
    numbered.column(Asterisk).expr_window_as(Expr::cust("row_number()"), window, "turn");
    numbered.from_subquery(rows, "r").take()
}

fn read_count(row: &QueryResult) -> Result<u64> {
    let count: i64 = row.try_get("", "count")?;
    u64::try_from(count).map_err(|_| Error::Internal(format!("a count is {count}")))
}

/// Returns the name of a dimension, as its enum serializes it.
fn name<D: Serialize>(dimension: &D) -> Result<String> {
    match serde_json::to_value(dimension) {
        Ok(Json::String(name)) => Ok(name),
        other => Err(Error::Internal(format!("a dimension has no name: {other:?}"))),
    }
}

fn text(value: &Json) -> Option<String> {
    match value {
        Json::Null => None,
        Json::String(text) => Some(text.clone()),
        other => Some(other.to_string()),
    }
}

fn entry_name(values: &DimensionSource, value: &str, reference: &ReferenceData) -> Option<String> {
    values.named.and_then(|named| reference.name(named, value))
}

/// The sort key of a value.
type SortKey = (bool, i64, String);

fn sort_keys(keys: &[GroupKey]) -> Vec<SortKey> {
    keys.iter().map(|key| sort_key(&key.json)).collect()
}

/// Sorts numbers by size, text by characters, and missing values last.
fn sort_key(value: &Json) -> SortKey {
    (value.is_null(), value.as_i64().unwrap_or_default(), text(value).unwrap_or_default())
}
