//! The trait that each kind of record implements, and accessors for its rows.
use super::common_input::CommonInput;
use super::dimension_source::DimensionSource;
use super::filters::Filters;
use super::report_input::ReportInput;
use super::value_filters::ValueFilters;
use crate::error::{Error, Result};
use crate::query::paging::ListRequest;
use crate::store::{ReferenceData, Snapshot};
use entity::{Edtf, Money, Revision, vocabulary::Kind};
use sea_orm::{
    ConnectionTrait, DatabaseTransaction, EntityTrait, FromQueryResult, ModelTrait, Order, PrimaryKeyTrait, Value,
};
use serde::Serialize;

/// A kind of record. Implemented by the view that REST and GraphQL return.
pub trait Record: Clone + Serialize + Sized + Send + Sync + 'static {
    const KIND: Kind;
    /// The name of the kind in error messages.
    const NAME: &'static str;
    const COLUMNS: Columns<Column<Self>>;
    type Entity: EntityTrait<
            Model: FromQueryResult + Clone + Send + Sync,
            ActiveModel: Send,
            PrimaryKey: PrimaryKeyTrait<ValueType = i64>,
        >;
    type Filter: Clone + Serialize + ValueFilters<Dimension = Self::Dimension> + Send + Sync + 'static;
    type Sort: Copy + Serialize + Send + Sync + 'static;
    /// A dimension of facets and statistics.
    type Dimension: Copy + PartialEq + Serialize + Send + Sync + 'static;
    /// The stored form of a record, which is imported, exported and edited.
    type Input: Clone + PartialEq + Send + Sync + 'static;

    /// The conditions of the filters that belong to no dimension, within the scope of a snapshot.
    fn condition(filter: Self::Filter, snapshot: &Snapshot) -> Filters;
    /// Whether a filter counts the countries of the regions of a record as its countries.
    fn includes_regions(filter: &Self::Filter) -> bool;
    /// The column and the order of a sort key. The column holds text or integers and is never null.
    fn order(sort: Self::Sort) -> (Column<Self>, Order);
    /// The columns that hold the values of a dimension. A filter may narrow them: a role narrows the organisations.
    fn source(dimension: Self::Dimension, filter: &Self::Filter) -> DimensionSource;
    /// The columns with the earliest and the latest day of the date that statistics return.
    const DAYS: (Column<Self>, Column<Self>);
    /// Whether records of this kind have amounts of money.
    const HAS_FUNDING: bool = true;
    fn common(input: &Self::Input) -> &CommonInput;
    /// All dates that were read from the document.
    fn dates(input: &Self::Input) -> Vec<&Edtf>;
    /// The form, period and funding. None for kinds without funding.
    fn reported(_: &Self::Input) -> Option<&ReportInput> {
        None
    }
    /// The kind's own texts, for full-text search.
    fn texts<'a>(input: &'a Self::Input, reference: &'a ReferenceData) -> Vec<&'a str>;
    /// The row in the kind's own table.
    fn row(input: &Self::Input) -> ActiveRow<Self>;
    /// Inserts the rows of versions into child tables, with one statement per table.
    fn link(tx: &DatabaseTransaction, versions: &[(i64, &Self::Input)]) -> impl Future<Output = Result<()>> + Send;
    /// Completes rows with those of child tables, with one statement per table.
    fn read(
        db: &impl ConnectionTrait,
        rows: Vec<(Row<Self>, CommonInput)>,
    ) -> impl Future<Output = Result<Vec<Self::Input>>> + Send;
    /// Removes the links to records that the scope of a snapshot does not see.
    fn hide_links(_: &mut Self::Input, _: &Snapshot) {}
    /// Builds the view of a version, with the names of reference data, within the scope of a snapshot.
    fn show(header: VersionHeader, input: Self::Input, snapshot: &Snapshot) -> Self;
    /// Sets what the record adds to the sum of a list. Single records have no such member, because it depends on the list.
    fn set_counted(&mut self, _: Option<Money>) {}
}

/// The columns that the tables of all kinds share.
pub struct Columns<C> {
    pub version: C,
    pub id: C,
    pub since: C,
    pub until: C,
    pub ordinal: C,
    pub title: C,
}

/// A request for a list of a kind.
pub type RecordListRequest<R> = ListRequest<<R as Record>::Filter, <R as Record>::Sort, <R as Record>::Dimension>;

/// Identifies a version of a record, and the revisions at which it began and ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VersionHeader {
    pub id: String,
    pub since: Revision,
    pub until: Option<Revision>,
}

pub type Column<R> = <<R as Record>::Entity as EntityTrait>::Column;
pub type Row<R> = <<R as Record>::Entity as EntityTrait>::Model;
pub type ActiveRow<R> = <<R as Record>::Entity as EntityTrait>::ActiveModel;

pub fn version<R: Record>(row: &Row<R>) -> Result<i64> {
    match row.get(R::COLUMNS.version) {
        Value::BigInt(Some(version)) => Ok(version),
        other => Err(Error::Internal(format!("a version is not a number: {other:?}"))),
    }
}

pub fn id<R: Record>(row: &Row<R>) -> Result<String> {
    match row.get(R::COLUMNS.id) {
        Value::String(Some(id)) => Ok(id),
        other => Err(Error::Internal(format!("an id is not text: {other:?}"))),
    }
}

pub fn since<R: Record>(row: &Row<R>) -> Result<Revision> {
    match row.get(R::COLUMNS.since) {
        Value::BigInt(Some(since)) => Ok(Revision(since)),
        other => Err(Error::Internal(format!("a start is not a number: {other:?}"))),
    }
}

pub fn until<R: Record>(row: &Row<R>) -> Result<Option<Revision>> {
    match row.get(R::COLUMNS.until) {
        Value::BigInt(until) => Ok(until.map(Revision)),
        other => Err(Error::Internal(format!("an end is not a number: {other:?}"))),
    }
}

pub fn ordinal<R: Record>(row: &Row<R>) -> Result<i32> {
    match row.get(R::COLUMNS.ordinal) {
        Value::Int(Some(ordinal)) => Ok(ordinal),
        other => Err(Error::Internal(format!("an ordinal is not a number: {other:?}"))),
    }
}

pub fn title<R: Record>(row: &Row<R>) -> Result<String> {
    match row.get(R::COLUMNS.title) {
        Value::String(Some(title)) => Ok(title),
        other => Err(Error::Internal(format!("a title is not text: {other:?}"))),
    }
}
