//! Reads the records that are connected by `same_as`. They are few. All other records are projects of their own.
//!
//! A link connects records even if a record between them does not match the filter. Links that the scope does not see connect nothing.
use super::conditions::current_at;
use super::project_money::{AmountFacts, Decision, ProjectRecord, RecordSums, decide};
use super::record::Record;
use crate::error::Result;
use crate::query::counted_amounts::CountedAmounts;
use crate::store::Snapshot;
use entity::vocabulary::AmountRole;
use entity::{record, record_amount, record_same_as};
use sea_orm::sea_query::{Expr, ExprTrait, IntoColumnRef, IntoCondition, JoinType, Query, SelectStatement, UnionType};
use sea_orm::{ColumnTrait, Condition, ConnectionTrait, DbBackend, QueryResult, Statement};
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

/// Reads the matching records of projects with links. `matching` selects one row per record and group, with the columns `version`,
/// `ordinal` and `times`, and those that `key` reads. The condition is for the table `record`.
pub async fn linked_records<K: Ord>(
    snapshot: &Snapshot,
    matching: SelectStatement,
    condition: impl IntoCondition,
    key: impl Fn(&QueryResult) -> Result<K>,
) -> Result<Projects<K>> {
    let rows = snapshot.db().await?.query_all(&select(snapshot, matching, condition.into_condition())).await?;
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

/// Decides what each of these records of one project adds.
pub fn decide_together<K>(records: &[&LinkedRecord<K>], counted: CountedAmounts) -> Vec<Decision> {
    let records: Vec<_> = records.iter().map(|LinkedRecord { id, sums, .. }| ProjectRecord { id, sums }).collect();
    decide(&records, counted)
}

/// The condition for versions that link to an earlier report or that a later report links to. It may include some that have no link
/// that the scope sees.
pub fn has_links(version: impl IntoColumnRef) -> Expr {
    use record_same_as::{Column, Entity};
    let mut versions = Query::select();
    versions.column(Column::Version).from(Entity);
    let mut linked = Query::select();
    linked.column((record::Entity, record::Column::Version)).from(record::Entity);
    let is_linked = Expr::col((Entity, Column::SameAs)).equals((record::Entity, record::Column::Id));
    linked.join(JoinType::InnerJoin, Entity, is_linked);
    Expr::col(version).in_subquery(versions.union(UnionType::Distinct, linked.take()).take())
}

/// Returns the ids of the records in the projects of these records. It follows links of all versions, so it may return others, too.
pub async fn connected_ids(snapshot: &Snapshot, ids: &[String]) -> Result<Vec<String>> {
    let text = match snapshot.backend() {
        DbBackend::Postgres => {
            "with recursive connected(id) as (\
             select value collate \"C\" from json_array_elements_text(cast($1 as json)) union \
             select linked.id from connected cross join lateral (\
             select link.same_as as id from record as own join record_same_as as link on link.version = own.version \
             where own.id = connected.id union all \
             select own.id from record_same_as as link join record as own on own.version = link.version \
             where link.same_as = connected.id) as linked) select id from connected"
        }
        _ => {
            "with recursive connected(id) as (select value from json_each(?) union \
             select link.same_as from connected join record as own on own.id = connected.id \
             join record_same_as as link on link.version = own.version union \
             select own.id from connected join record_same_as as link on link.same_as = connected.id \
             join record as own on own.version = link.version) select id from connected"
        }
    };
    let ids = serde_json::Value::from(ids).to_string();
    let statement = Statement::from_sql_and_values(snapshot.backend(), text, [ids.into()]);
    let rows = snapshot.db().await?.query_all_raw(statement).await?;
    rows.iter().map(|row| Ok(row.try_get("", "id")?)).collect()
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
    let mut rows = Query::select();
    rows.columns(["version", "ordinal"]).columns(groups.iter().copied()).expr_as(Expr::cust("count(*)"), "times");
    rows.from_subquery(matching, "rows").group_by_columns(["version", "ordinal"]);
    rows.group_by_columns(groups.iter().copied()).take()
}
