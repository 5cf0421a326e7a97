//! What can be done with records of any kind, written once. Knows no kind, and neither REST nor GraphQL.
pub mod common;
pub mod export;
pub mod filters;
pub mod history;
pub mod names;
pub mod newest;
mod order;
mod readers;
mod records;
pub mod reference;
pub mod related;
pub mod reported;
pub mod search;
pub mod stats;
pub mod store;
mod wal;
pub mod watch;
pub mod with;
pub mod write;

use crate::error::{Error, Result};
use crate::page::{AsOf, List, Members, Page, Which};
use common::Common;
use entity::{Revision, record, vocabulary::Kind};
use filters::{Filters, GATHERED};
use names::Names;
use order::Way;
pub use records::{Entered, Records, Shown, View, Written};
use records::{show, show_marked};
use sea_orm::sea_query::{Expr, ExprTrait};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, DatabaseTransaction, EntityTrait, FromQueryResult, IntoSimpleExpr,
    ModelTrait, Order, PaginatorTrait, PrimaryKeyTrait, QueryFilter, QueryOrder, QuerySelect, Select,
};
use serde::Serialize;
use stats::Values;
use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;
pub use store::{Bounds, Snapshot, Store};

/// A kind of record that the register keeps; implemented by the view that both REST and GraphQL show.
pub trait Record: Serialize + Sized + Send + Sync + 'static {
    const KIND: Kind;
    /// The kind as it is named to people.
    const NAME: &'static str;
    const COLUMNS: Columns<Column<Self>>;
    type Entity: EntityTrait<
            Model: FromQueryResult + Clone + Send + Sync,
            ActiveModel: Send,
            PrimaryKey: PrimaryKeyTrait<ValueType = i64>,
        >;
    type Filter: Clone + Serialize + Send + Sync + 'static;
    type Sort: Copy + Serialize + Send + Sync + 'static;
    /// What records are counted and summed up by.
    type Dimension: Copy + PartialEq + Serialize + Send + Sync + 'static;
    /// All that is stored of a record, as it is imported, exported and edited.
    type Input: Clone + PartialEq + Send + Sync + 'static;

    /// The versions that a filter keeps.
    fn condition(filter: Self::Filter) -> Filters;
    /// The column that a sort key stands for: text or a whole number, never null.
    fn order(sort: Self::Sort) -> (Column<Self>, Order);
    /// Where the values of a dimension stand.
    fn values(dimension: Self::Dimension) -> Values;
    /// The first and the last day of the date that statistics tell.
    const DAYS: (Column<Self>, Column<Self>);
    /// Whether records of this kind tell of money.
    const FUNDED: bool = true;
    fn common(input: &Self::Input) -> &Common;
    /// What of the kind's own it is searched by.
    fn texts<'a>(input: &'a Self::Input, names: &'a Names) -> Vec<&'a str>;
    /// The columns of the kind's own.
    fn row(input: &Self::Input) -> ActiveRow<Self>;
    /// Saves what belongs to versions in other tables: one statement a table, however many versions.
    fn link(tx: &DatabaseTransaction, versions: &[(i64, &Self::Input)]) -> impl Future<Output = Result<()>> + Send;
    /// Completes rows with what belongs to them in other tables: one query a table of those that hold members that are asked for.
    fn read(
        db: &impl ConnectionTrait,
        rows: Vec<(Row<Self>, Common)>,
        members: &Members,
    ) -> impl Future<Output = Result<Vec<Self::Input>>> + Send;
    /// The record as it is shown, with the names of what it refers to.
    fn show(head: Head, input: Self::Input, snapshot: &Snapshot<'_>) -> Self;
}

/// The columns that the table of every kind begins with.
pub struct Columns<C> {
    pub version: C,
    pub id: C,
    pub since: C,
    pub until: C,
    pub ordinal: C,
    pub title: C,
}

/// What to list of a kind.
pub type Lists<R> = List<<R as Record>::Filter, <R as Record>::Sort, <R as Record>::Dimension>;

/// Which version of which record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Head {
    pub id: String,
    pub since: Revision,
    pub until: Option<Revision>,
}

pub type Column<R> = <<R as Record>::Entity as EntityTrait>::Column;
pub type Row<R> = <<R as Record>::Entity as EntityTrait>::Model;
pub type ActiveRow<R> = <<R as Record>::Entity as EntityTrait>::ActiveModel;

/// One record, as it is or as it was.
pub async fn get<R: Record, V: View<R>>(store: &Store, id: &str, as_of: Option<AsOf>, members: &Members) -> Result<V> {
    let snapshot = store.at(as_of).await?;
    let db = snapshot.reading().await?;
    let row = find::<R>(&db, id, snapshot.revision).await?;
    show::<R, V>(&snapshot, db, vec![row], members)
        .await?
        .pop()
        .ok_or_else(|| Error::Internal("a row was lost on the way to its view".into()))
}

/// One record, if there is one.
pub async fn look_up<R: Record>(store: &Store, id: &str, as_of: Option<AsOf>) -> Result<Option<Arc<R>>> {
    match get(store, id, as_of, &Members::All).await {
        Err(Error::NotFound { .. }) => Ok(None),
        found => found.map(Some),
    }
}

/// One page of the records that match, as they are or as they were.
pub async fn list<R: Record, V: View<R>>(store: &Store, list: Lists<R>) -> Result<Page<V>> {
    let snapshot = store.at(list.which.as_of).await?;
    let keys = order::Keys::<R>::of(&list, &snapshot)?;
    let List { which, sort: _, facets, counted, limit, after, before, from_end, members } = list;
    let (started, ended) = (after.is_some(), before.is_some());
    let way = if from_end { Way::Backward } else { Way::Forward };
    let (from, to) = if from_end { (before, after) } else { (after, before) };
    let (beyond, within) = (keys.beyond(from, way)?, keys.beyond(to, way.back())?);
    let key = || (keys.digest(), snapshot.revision, snapshot.newest);
    let filters = R::condition(which.filter.clone());
    let narrowed = which.q.is_some() || filters.look_elsewhere();
    let filtered = which.q.is_some() || filters.keep_some();
    let matching = || R::Entity::find().filter(matching::<R>(&snapshot, which.clone(), Shape::Gathered));
    let total = if counted || narrowed { store.total(key(), || matching().count(snapshot.db)).await? } else { 0 };
    let shape = if narrowed && total <= GATHERED { Shape::Gathered } else { Shape::Walked };
    let within = within.into_iter().fold(Condition::any(), Condition::add);
    let db = snapshot.finding(filtered).await?;
    let mut rows = keys
        .page(&db, &order::Rows::of::<R>(&snapshot, which.clone(), shape).within(within), beyond, way, limit.get() + 1)
        .await?;
    let left = rows.len() > limit.get();
    rows.truncate(limit.get());
    if from_end {
        rows.reverse();
    }
    let (cursors, versions) = rows.into_iter().map(|row| (keys.place(row.keys), (row.mark, row.row))).unzip();
    let items = show_marked::<R, V>(&snapshot, db, versions, &members).await?;
    let (earlier, more) = if from_end { (left, ended) } else { (started, left) };
    let facets = if facets.is_empty() { vec![] } else { stats::facets::<R>(&snapshot, &matching(), &facets).await? };
    Ok(Page { items, cursors, total, revision: snapshot.revision, more, earlier, facets })
}

/// The versions that are asked for, of a filter that names only what is known.
///
/// # Errors
///
/// When a filter names what is not known.
pub fn select<R: Record>(snapshot: &Snapshot<'_>, which: Which<R::Filter>) -> Result<Select<R::Entity>> {
    order::check_filter(&which.filter, &snapshot.names)?;
    Ok(R::Entity::find().filter(matching::<R>(snapshot, which, Shape::Gathered)))
}

/// In which shape the versions are asked for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Shape {
    /// Row by row, in the order that is asked for: for many.
    Walked,
    /// All of them, and then put in order: for few.
    Gathered,
}

/// The versions that are asked for.
fn matching<R: Record>(snapshot: &Snapshot<'_>, which: Which<R::Filter>, shape: Shape) -> Condition {
    let Which { filter, q, as_of: _ } = which;
    let filters = R::condition(filter);
    let filters = match shape {
        // What a search finds is gathered in any case, so that the rest is looked up.
        Shape::Gathered if q.is_none() => filters.gathered(),
        _ => filters.walked(),
    };
    let found = q.map(|q| search::matching(snapshot.db.get_database_backend(), R::COLUMNS.version.as_column_ref(), &q));
    current::<R>(snapshot.revision).add(filters).add_option(found)
}

/// The records of these ids, by id, as they were at a revision; those that there are.
pub async fn get_many<R: Record, V: View<R>>(
    store: &Store,
    ids: &[String],
    revision: Revision,
) -> Result<HashMap<String, V>> {
    let snapshot = store.at(Some(AsOf::Revision(revision))).await?;
    let found = R::Entity::find().filter(R::COLUMNS.id.is_in(ids.to_vec())).filter(current::<R>(revision));
    Ok(with_ids(&snapshot, found.all(snapshot.db).await?).await?.into_iter().collect())
}

/// All records that match, each with its id, in document order, as they were at a revision.
pub async fn all<R: Record>(store: &Store, filter: R::Filter, revision: Revision) -> Result<Vec<(String, Arc<R>)>> {
    let snapshot = store.at(Some(AsOf::Revision(revision))).await?;
    let matching = R::Entity::find().filter(current::<R>(revision)).filter(R::condition(filter).gathered());
    with_ids(&snapshot, order::document_order::<R>(matching).all(snapshot.db).await?).await
}

async fn with_ids<R: Record, V: View<R>>(snapshot: &Snapshot<'_>, rows: Vec<Row<R>>) -> Result<Vec<(String, V)>> {
    let ids = rows.iter().map(id::<R>).collect::<Result<Vec<_>>>()?;
    Ok(ids.into_iter().zip(show::<R, V>(snapshot, snapshot.db.into(), rows, &Members::All).await?).collect())
}

/// How many records of a kind there are.
pub async fn count<R: Record>(snapshot: &Snapshot<'_>) -> Result<u64> {
    Ok(R::Entity::find().filter(current::<R>(snapshot.revision)).count(snapshot.db).await?)
}

/// Every record of a kind as it is stored, in document order.
pub async fn inputs<R: Record>(db: &impl ConnectionTrait, revision: Revision) -> Result<Vec<(Head, R::Input)>> {
    let rows = order::document_order::<R>(R::Entity::find().filter(current::<R>(revision))).all(db).await?;
    read::<R>(db, rows, &Members::All).await
}

async fn read<R: Record>(
    db: &impl ConnectionTrait,
    rows: Vec<Row<R>>,
    members: &Members,
) -> Result<Vec<(Head, R::Input)>> {
    let (heads, rows): (Vec<_>, Vec<_>) = common::complete::<R>(db, rows, members).await?.into_iter().unzip();
    Ok(heads.into_iter().zip(R::read(db, rows, members).await?).collect())
}

/// Every version of a record that ever was current, the oldest first.
async fn versions<R: Record>(snapshot: &Snapshot<'_>, id: &str) -> Result<Vec<(Head, R)>> {
    let Columns { id: column, version, .. } = R::COLUMNS;
    let versions = current_or_past::<R>(R::Entity::find().filter(column.eq(id))).order_by_asc(version);
    // PostgreSQL takes no NUL in a text, so no id has one.
    let rows = if id.contains('\0') { vec![] } else { versions.all(snapshot.db).await? };
    if rows.is_empty() {
        return Err(Error::NotFound { what: R::NAME, id: id.into() });
    }
    let stored = records::stored::<R>(snapshot, &snapshot.reading().await?, rows, &Members::All).await?;
    Ok(stored.into_iter().map(|(head, input)| (head.clone(), R::show(head, input, snapshot))).collect())
}

/// Those versions that ever were current: one that was replaced within its revision never was.
fn current_or_past<R: Record>(versions: Select<R::Entity>) -> Select<R::Entity> {
    let Columns { since, until, .. } = R::COLUMNS;
    let lasted = Expr::expr(until.into_simple_expr()).ne(since.into_simple_expr());
    versions.filter(Condition::any().add(until.is_null()).add(lasted))
}

async fn find<R: Record>(db: &impl ConnectionTrait, id: &str, revision: Revision) -> Result<Row<R>> {
    let lost = || Error::NotFound { what: R::NAME, id: id.into() };
    // PostgreSQL takes no NUL in a text, so no id has one.
    if id.contains('\0') {
        return Err(lost());
    }
    let row = R::Entity::find().filter(R::COLUMNS.id.eq(id)).filter(current::<R>(revision)).one(db).await?;
    row.ok_or_else(lost)
}

/// The versions that were current at a revision: the newest one is read like every other, so that all statements of one answer
/// see the same.
fn current<R: Record>(revision: Revision) -> Condition {
    let Columns { since, until, .. } = R::COLUMNS;
    let not_ended = Condition::any().add(until.is_null()).add(until.gt(revision));
    Condition::all().add(since.lte(revision)).add(not_ended)
}

fn until<R: Record>(row: &Row<R>) -> Result<Option<Revision>> {
    match row.get(R::COLUMNS.until) {
        sea_orm::Value::BigInt(until) => Ok(until.map(Revision)),
        other => Err(Error::Internal(format!("an end is not a number: {other:?}"))),
    }
}

fn since<R: Record>(row: &Row<R>) -> Result<Revision> {
    match row.get(R::COLUMNS.since) {
        sea_orm::Value::BigInt(Some(since)) => Ok(Revision(since)),
        other => Err(Error::Internal(format!("a beginning is not a number: {other:?}"))),
    }
}

fn version<R: Record>(row: &Row<R>) -> Result<i64> {
    match row.get(R::COLUMNS.version) {
        sea_orm::Value::BigInt(Some(version)) => Ok(version),
        other => Err(Error::Internal(format!("a version is not a number: {other:?}"))),
    }
}

/// The kind of the record that has or had an id; none if there never was one.
pub async fn kind(store: &Store, id: &str) -> Result<Option<Kind>> {
    if id.contains('\0') {
        return Ok(None);
    }
    let record = record::Entity::find().filter(record::Column::Id.eq(id)).one(&store.db).await?;
    Ok(record.map(|record| record.kind))
}

/// Ids by the kind of the record that has or had them; those of none are left out.
pub async fn by_kind(store: &Store, ids: &[String]) -> Result<BTreeMap<Kind, Vec<String>>> {
    let known = ids.iter().filter(|id| !id.contains('\0')).map(String::as_str);
    let records = record::Entity::find().select_only().columns([record::Column::Kind, record::Column::Id]).distinct();
    let records = records.filter(record::Column::Id.is_in(known)).into_tuple::<(Kind, String)>();
    let mut kinds: BTreeMap<Kind, Vec<String>> = BTreeMap::new();
    for (kind, id) in records.all(&store.db).await? {
        kinds.entry(kind).or_default().push(id);
    }
    Ok(kinds)
}

fn id<R: Record>(row: &Row<R>) -> Result<String> {
    match row.get(R::COLUMNS.id) {
        sea_orm::Value::String(Some(id)) => Ok(id),
        other => Err(Error::Internal(format!("an id is not text: {other:?}"))),
    }
}
