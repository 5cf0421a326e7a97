//! Reads the records that are connected by `same_as`. They are few. All other records are projects of their own.
//!
//! A link connects records even if a record between them does not match the filter. Links that the scope does not see connect nothing.
use super::children::insert_all;
use super::conditions::current_at;
use super::project_money::{AmountFacts, Decision, ProjectRecord, RecordSums, decide};
use super::record::Record;
use crate::error::Result;
use crate::query::counted_amounts::CountedAmounts;
use crate::store::{Snapshot, in_numbers, in_texts};
use entity::linked_record::Column::Id;
use entity::vocabulary::AmountRole;
use entity::{linked_record, record, record_amount, record_same_as};
use sea_orm::sea_query::{Expr, ExprTrait, IntoColumnRef, IntoCondition, JoinType, Query, SelectStatement};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, DatabaseTransaction, DbBackend, EntityTrait, QueryFilter, QueryResult, Set,
};
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// A record that matches, with its amounts.
#[derive(Clone, Debug)]
pub struct LinkedRecord<K> {
    pub id: String,
    pub reporter: String,
    pub amounts: Vec<AmountFacts>,
    pub sums: RecordSums,
    /// The groups that the record is in, and how many rows of the group it has.
    pub groups: BTreeMap<K, i64>,
}

/// The matching records of each project, in document order.
pub type Projects<K> = Vec<Vec<LinkedRecord<K>>>;

/// Reads the matching records of projects with links over a connection of the snapshot. `matching` selects one row per record and group, with the columns `version`,
/// `ordinal` and `times`, and those that `key` reads. The condition is for the table `record`.
pub async fn linked_records<K: Ord>(
    snapshot: &Snapshot,
    db: &DatabaseTransaction,
    matching: SelectStatement,
    condition: impl IntoCondition,
    key: impl Fn(&QueryResult) -> Result<K>,
) -> Result<Projects<K>> {
    let rows = db.query_all(&select(snapshot, matching, condition.into_condition())).await?;
    let mut records: BTreeMap<String, RecordRows<K>> = BTreeMap::new();
    for row in &rows {
        let id: String = row.try_get("", "id")?;
        records.entry(id).or_default().add(row, &key)?;
    }
    for record in records.values_mut() {
        record.same_as.retain(|id| snapshot.shows(id));
    }
    let mut links = Links::default();
    for (id, record) in &records {
        record.same_as.iter().for_each(|same| links.connect(id, same));
    }
    let mut projects: BTreeMap<String, Vec<(i32, LinkedRecord<K>)>> = BTreeMap::new();
    for (id, RecordRows { reporter, ordinal, amounts, groups, same_as: _ }) in records {
        // Records that do not match only connect others.
        let Some(ordinal) = ordinal else { continue };
        let amounts: Vec<_> = amounts.into_values().collect();
        let sums = RecordSums::of(&amounts, &reporter);
        let project = links.project(&id).to_owned();
        projects.entry(project).or_default().push((ordinal, LinkedRecord { id, reporter, amounts, sums, groups }));
    }
    let in_order = |mut records: Vec<(i32, LinkedRecord<K>)>| {
        records.sort_by(|(a, left), (b, right)| (a, &left.id).cmp(&(b, &right.id)));
        records.into_iter().map(|(_, record)| record).collect()
    };
    Ok(projects.into_values().map(in_order).collect())
}

/// Decides what each record adds to each group, by group and id.
pub fn decisions<K: Ord + Clone>(
    projects: &Projects<K>,
    counted: CountedAmounts,
) -> BTreeMap<K, BTreeMap<String, Decision>> {
    let mut decisions: BTreeMap<K, BTreeMap<String, Decision>> = BTreeMap::new();
    for records in projects {
        let keys: BTreeSet<&K> = records.iter().flat_map(|record| record.groups.keys()).collect();
        for key in keys {
            let in_group: Vec<_> = records.iter().filter(|record| record.groups.contains_key(key)).collect();
            let decided = decide_together(&in_group, counted);
            let ids = in_group.iter().map(|record| record.id.clone());
            decisions.entry(key.clone()).or_default().extend(ids.zip(decided));
        }
    }
    decisions
}

/// Decides what each of the records that `is_in` selects adds to the sum of them, by id.
pub fn decisions_on<K>(
    projects: &Projects<K>,
    counted: CountedAmounts,
    is_in: impl Fn(&LinkedRecord<K>) -> bool,
) -> BTreeMap<String, Decision> {
    let of_project = |records: &Vec<LinkedRecord<K>>| {
        let selected: Vec<_> = records.iter().filter(|record| is_in(record)).collect();
        let ids: Vec<_> = selected.iter().map(|record| record.id.clone()).collect();
        ids.into_iter().zip(decide_together(&selected, counted)).collect::<Vec<_>>()
    };
    projects.iter().flat_map(of_project).collect()
}

/// Decides what each of these records of one project adds.
pub fn decide_together<K>(records: &[&LinkedRecord<K>], counted: CountedAmounts) -> Vec<Decision> {
    let records: Vec<_> = records.iter().map(|LinkedRecord { id, sums, .. }| ProjectRecord { id, sums }).collect();
    decide(&records, counted)
}

/// The condition for versions of linked records. It may include some that have no link that the scope sees.
pub fn has_links(version: impl IntoColumnRef) -> Expr {
    let mut linked = Query::select();
    linked.column((record::Entity, record::Column::Version)).from(record::Entity);
    let is_linked = Expr::col((linked_record::Entity, Id)).equals((record::Entity, record::Column::Id));
    linked.join(JoinType::InnerJoin, linked_record::Entity, is_linked);
    Expr::col(version).in_subquery(linked.take())
}

/// The condition for the id of a linked record. It may include some that have no link that the scope sees.
pub fn is_linked(id: impl IntoColumnRef) -> Expr {
    let is_own = Expr::col((linked_record::Entity, Id)).eq(Expr::col(id));
    Expr::exists(Query::select().expr(Expr::val(1)).from(linked_record::Entity).and_where(is_own).take())
}

/// The condition for the ids of these records and of all in their projects. It may include others, because a project holds the links of
/// all versions.
pub fn in_projects_of(backend: DbBackend, id: impl IntoColumnRef, ids: &[String]) -> Expr {
    let text = match backend {
        // The planner expects few elements of an array, and uses the index.
        DbBackend::Postgres => {
            "$1 = any(array(select value from json_array_elements_text(cast($2 as json)) union all \
             select other.id from json_array_elements_text(cast($3 as json)) join linked_record own on own.id = value \
             join linked_record other on other.project = own.project))"
        }
        _ => {
            "? in (select value from json_each(?) union all \
             select other.id from json_each(?) join linked_record own on own.id = value \
             join linked_record other on other.project = own.project)"
        }
    };
    let ids = serde_json::Value::from(ids).to_string();
    Expr::cust_with_exprs(text, [Expr::col(id), Expr::val(ids.as_str()), Expr::val(ids.as_str())])
}

/// Adds the links of new versions to the projects. Links of earlier versions stay.
pub async fn connect(tx: &DatabaseTransaction, versions: &[i64]) -> Result<()> {
    let links = links_of(tx, versions).await?;
    if links.is_empty() {
        return Ok(());
    }
    let ids: Vec<String> = links.iter().flat_map(|(own, other)| [own.clone(), other.clone()]).collect();
    let touched = linked_record::Entity::find().filter(in_projects_of(
        tx.get_database_backend(),
        (linked_record::Entity, Id),
        &ids,
    ));
    let touched = touched.all(tx).await?;
    let mut projects = Links::default();
    let known = touched.iter().map(|record| (&record.id, &record.project));
    for (own, other) in known.chain(links.iter().map(|(own, other)| (own, other))) {
        projects.connect(own, other);
    }
    let old: Vec<String> = touched.into_iter().map(|record| record.id).collect();
    let is_old = in_texts(tx.get_database_backend(), (linked_record::Entity, Id), &old);
    linked_record::Entity::delete_many().filter(is_old).exec(tx).await?;
    let all: BTreeSet<String> = old.into_iter().chain(ids).collect();
    let row = |id: String| linked_record::ActiveModel { project: Set(projects.project(&id).to_owned()), id: Set(id) };
    insert_all::<linked_record::Entity>(tx, all.into_iter().map(row)).await
}

/// Returns the links of versions: the id of the record, and that of the earlier report.
async fn links_of(tx: &DatabaseTransaction, versions: &[i64]) -> Result<Vec<(String, String)>> {
    let mut links = Query::select();
    links.column((record::Entity, record::Column::Id)).column((record_same_as::Entity, record_same_as::Column::SameAs));
    let belongs = Expr::col((record_same_as::Entity, record_same_as::Column::Version));
    let belongs = belongs.equals((record::Entity, record::Column::Version));
    links.from(record_same_as::Entity).join(JoinType::InnerJoin, record::Entity, belongs);
    let version = (record_same_as::Entity, record_same_as::Column::Version);
    links.and_where(in_numbers(tx.get_database_backend(), version, versions));
    let rows = tx.query_all(&links).await?;
    rows.iter().map(|row| Ok((row.try_get("", "id")?, row.try_get("", "same_as")?))).collect()
}

/// Selects one row per record, link, group and amount.
fn select(snapshot: &Snapshot, matching: SelectStatement, condition: Condition) -> SelectStatement {
    use record_amount::Column::{Bound, Covers, Payer, Position, Role, ValueEur};
    let mut rows = Query::select();
    rows.columns([(record::Entity, record::Column::Id), (record::Entity, record::Column::Reporter)]);
    rows.column((record_same_as::Entity, record_same_as::Column::SameAs));
    rows.columns([Position, Role, Covers, Payer, Bound, ValueEur].map(|column| (record_amount::Entity, column)));
    rows.column(("matched", sea_orm::sea_query::Asterisk)).from(record::Entity);
    let belongs = |table: &'static str| Expr::col((table, "version")).equals((record::Entity, record::Column::Version));
    rows.join(JoinType::LeftJoin, record_same_as::Entity, belongs("record_same_as"));
    rows.join_subquery(JoinType::LeftJoin, matching, "matched", belongs("matched"));
    let amount = Expr::col((record_amount::Entity, "version")).equals(("matched", "version"));
    rows.join(JoinType::LeftJoin, record_amount::Entity, amount);
    let visible = Condition::all().add_option(snapshot.visible(record::Column::Id.as_column_ref()));
    let is_current = current_at(record::Column::Since, record::Column::Until, snapshot.revision());
    rows.cond_where(visible.add(is_current).add(condition)).take()
}

/// What the rows of one record hold.
struct RecordRows<K> {
    reporter: String,
    /// None if the record does not match.
    ordinal: Option<i32>,
    same_as: BTreeSet<String>,
    /// By position.
    amounts: BTreeMap<i32, AmountFacts>,
    groups: BTreeMap<K, i64>,
}

impl<K> Default for RecordRows<K> {
    fn default() -> Self {
        let (reporter, same_as, amounts, groups) = (String::new(), BTreeSet::new(), BTreeMap::new(), BTreeMap::new());
        Self { reporter, ordinal: None, same_as, amounts, groups }
    }
}

impl<K: Ord> RecordRows<K> {
    fn add(&mut self, row: &QueryResult, key: &impl Fn(&QueryResult) -> Result<K>) -> Result<()> {
        self.reporter = row.try_get("", "reporter")?;
        self.same_as.extend(row.try_get::<Option<String>>("", "same_as")?);
        self.ordinal = row.try_get("", "ordinal")?;
        if self.ordinal.is_some() {
            self.groups.insert(key(row)?, row.try_get("", "times")?);
        }
        if let Some(position) = row.try_get::<Option<i32>>("", "position")? {
            let role: AmountRole = row.try_get("", "role")?;
            let (covers, payer) = (row.try_get("", "covers")?, row.try_get("", "payer")?);
            let (bound, euro) = (row.try_get("", "bound")?, row.try_get("", "value_eur")?);
            self.amounts.insert(position, AmountFacts { role, covers, payer, bound, euro });
        }
        Ok(())
    }
}

/// The links between records. Connected records have one project.
#[derive(Default)]
struct Links(HashMap<String, String>);

impl Links {
    fn connect(&mut self, a: &str, b: &str) {
        let (a, b) = (self.project(a).to_owned(), self.project(b).to_owned());
        if a != b {
            self.0.insert(a, b);
        }
    }

    /// Returns an id that all connected records share.
    fn project<'a>(&'a self, id: &'a str) -> &'a str {
        let mut id = id;
        while let Some(next) = self.0.get(id) {
            id = next;
        }
        id
    }
}

/// The condition and the rows of a kind's matching records, for [`linked_records`].
pub fn matching_rows<R: Record>(mut matching: SelectStatement, groups: &[&'static str]) -> SelectStatement {
    matching.expr_as(Expr::col(R::COLUMNS.ordinal.as_column_ref()), "ordinal");
    if groups.is_empty() {
        return matching.expr_as(Expr::cust("cast(1 as bigint)"), "times").take();
    }
    let mut rows = Query::select();
    rows.columns(["version", "ordinal"]).columns(groups.iter().copied()).expr_as(Expr::cust("count(*)"), "times");
    rows.from_subquery(matching, "rows").group_by_columns(["version", "ordinal"]);
    rows.group_by_columns(groups.iter().copied()).take()
}
