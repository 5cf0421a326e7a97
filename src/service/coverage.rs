//! What the register holds: the number of records by kind, document and reporter, and what documents do not say.
use super::common_filters::{countries, funding};
use super::conditions::{current_at, visible};
use super::dimension_filters;
use super::dimension_source::DimensionSource;
use super::filters::{Filters, ScanStrategy};
use super::group_rows::number;
use super::record::Record;
use super::sort_order::digest;
use super::value_filters::{FilterValues, ValueList};
use crate::error::Result;
use crate::store::Snapshot;
use entity::record;
use entity::vocabulary::Kind;
use sea_orm::sea_query::{Expr, ExprTrait, Func, JoinType, Query};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, QueryFilter, QueryResult, QuerySelect, QueryTrait,
};
use std::collections::BTreeMap;
use std::sync::Arc;

/// The records of one kind that one body reports in one document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CoverageRow {
    pub kind: Kind,
    pub document: String,
    pub reporter: String,
    pub count: u64,
    pub without_country: u64,
    /// None for kinds without funding.
    pub without_amount: Option<u64>,
    pub without_date: u64,
}

/// Counts the records of all kinds, with one statement per state.
pub async fn counts(snapshot: &Snapshot) -> Result<BTreeMap<Kind, u64>> {
    let read = async || {
        let mut select = Query::select();
        select.column(record::Column::Kind).expr_as(Expr::cust("count(*)"), "count").from(record::Entity);
        let visible = Condition::all().add_option(snapshot.visible(record::Column::Id.as_column_ref()));
        select.cond_where(current_at(record::Column::Since, record::Column::Until, snapshot.revision()).add(visible));
        select.group_by_col(record::Column::Kind);
        let count = |row: QueryResult| Ok((row.try_get("", "kind")?, number(row.try_get("", "count")?)?));
        snapshot.db().await?.query_all(&select).await?.into_iter().map(count).collect::<Result<Vec<(Kind, u64)>>>()
    };
    Ok(snapshot.shared_page(digest(&"counts")?, read).await?.iter().copied().collect())
}

/// The number of records of one kind from one document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DocumentCount {
    pub document: String,
    pub kind: Kind,
    pub count: u64,
}

/// Counts the records of all kinds by document, with one statement per state.
pub async fn by_document(snapshot: &Snapshot) -> Result<Arc<Vec<DocumentCount>>> {
    let read = async || {
        let mut select = Query::select();
        select.columns([record::Column::Document, record::Column::Kind]).expr_as(Expr::cust("count(*)"), "count");
        let visible = Condition::all().add_option(snapshot.visible(record::Column::Id.as_column_ref()));
        select.from(record::Entity);
        select.cond_where(current_at(record::Column::Since, record::Column::Until, snapshot.revision()).add(visible));
        select.group_by_columns([record::Column::Document, record::Column::Kind]);
        let count = |row: QueryResult| {
            let count = number(row.try_get("", "count")?)?;
            Ok(DocumentCount { document: row.try_get("", "document")?, kind: row.try_get("", "kind")?, count })
        };
        snapshot.db().await?.query_all(&select).await?.into_iter().map(count).collect::<Result<Vec<_>>>()
    };
    snapshot.shared_page(digest(&"by_document")?, read).await
}

/// Counts the records of a kind by document and reporter, with one statement per state. A record lacks a value if the filter of its
/// dimension finds it with `none`.
pub async fn coverage<R: Record>(snapshot: &Snapshot) -> Result<Arc<Vec<CoverageRow>>> {
    snapshot.shared_page(digest(&("coverage", R::KIND))?, || read::<R>(snapshot)).await
}

async fn read<R: Record>(snapshot: &Snapshot) -> Result<Vec<CoverageRow>> {
    snapshot.begin_heavy().await?;
    let (document, reporter) = (record::Column::Document.as_column_ref(), record::Column::Reporter.as_column_ref());
    let mut select = R::Entity::find().select_only().filter(visible::<R>(snapshot)).into_query();
    let same = Expr::col(record::Column::Version.as_column_ref()).equals(R::COLUMNS.version.as_column_ref());
    select.join(JoinType::InnerJoin, record::Entity, same);
    select.expr_as(Expr::col(document.clone()), "document").expr_as(Expr::col(reporter.clone()), "reporter");
    select.expr_as(Expr::cust("count(*)"), "count");
    let without = |condition: Condition| Func::count(Expr::case(condition, Expr::cust("1")));
    let lacks = |source: &DimensionSource| {
        let none = ValueList { values: vec![], has_none: true };
        let none = FilterValues { keep: Some(none), exclude: None };
        without(dimension_filters::add::<R>(Filters::all(), source, none).condition(ScanStrategy::IndexScan))
    };
    select.expr_as(lacks(&countries()), "without_country");
    select.expr_as(lacks(&DimensionSource::year(R::DAYS.0)), "without_date");
    select.expr_as(without(Condition::all().add(funding::<R>(false))), "without_amount");
    select.group_by_columns([document, reporter]);
    let rows = snapshot.db().await?.query_all(&select).await?;
    rows.iter().map(coverage_row::<R>).collect()
}

fn coverage_row<R: Record>(row: &QueryResult) -> Result<CoverageRow> {
    let count = |name: &str| number(row.try_get("", name)?);
    Ok(CoverageRow {
        kind: R::KIND,
        document: row.try_get("", "document")?,
        reporter: row.try_get("", "reporter")?,
        count: count("count")?,
        without_country: count("without_country")?,
        without_amount: if R::HAS_FUNDING { Some(count("without_amount")?) } else { None },
        without_date: count("without_date")?,
    })
}
