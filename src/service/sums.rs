//! Sums of statistics. They take two steps, so that the statement over all records needs no window and no sort:
//!
//! 1. SQL adds up all matching records as if each was a project of its own.
//! 2. Rust corrects the sums by the few records that are linked to others, or that a group contains several times.
use super::dimension_source::DimensionSource;
use super::group_rows::{SortKey, group_columns, number, read_count, read_sort_keys, rows, versions};
use super::linked_records::{LinkedRecord, Projects, decide_together, has_links, linked_records, matching_rows};
use super::measures::AMOUNTS;
use super::project_money::{COUNTED_ROLES, Decision, payer};
use super::record::Record;
use crate::error::Result;
use crate::query::counted_amounts::CountedAmounts;
use crate::query::statistics::RoleAmount;
use crate::store::Snapshot;
use entity::edtf::{BEGINNING_OF_TIME, END_OF_TIME, NO_EARLIEST, NO_LATEST};
use entity::vocabulary::{AmountRole, Bound, Covers};
use entity::{Money, record_amount, record_report};
use sea_orm::sea_query::{Expr, ExprTrait, Func, JoinType, Query, SelectStatement};
use sea_orm::{ColumnTrait, Condition, ConnectionTrait, QueryFilter, QueryResult, Select};
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// Maximum number of groups in a response.
pub const GROUPS: usize = 10_000;

/// Selects counts, sums and dates by group. The sums contain each record as if it was a project of its own.
pub fn groups<R: Record>(
    matching: &Select<R::Entity>,
    dimensions: &[DimensionSource],
    counted: CountedAmounts,
) -> SelectStatement {
    let mut sums = sum(figure_rows::<R>(matching, dimensions, counted), group_columns(dimensions));
    sums.expr_as(versions(dimensions), "count").expr_as(Expr::cust(with_amount(dimensions)), "with_amount");
    sums.limit(GROUPS as u64 + 1).take()
}

/// Selects the same figures of the groups that the condition does not select, as one group for each value of `by`, the first sources. A record
/// of several groups counts once.
pub fn rest<R: Record>(
    matching: &Select<R::Entity>,
    sources: &[DimensionSource],
    by: &[DimensionSource],
    kept: Expr,
    counted: CountedAmounts,
) -> SelectStatement {
    let records = rest_records(figure_rows::<R>(matching, sources, counted), by, kept);
    let mut sums = sum(records, group_columns(by));
    sums.expr_as(Expr::cust("count(*)"), "count").expr_as(Expr::cust("count(amount)"), "with_amount").take()
}

/// Selects what unlinked records add: each amount by the values of `by`, and the number of its records. With a condition for groups that are
/// kept, only of the records in other groups. `sources` are those that [`linked`] was read with.
pub fn amounts<R: Record>(
    matching: &Select<R::Entity>,
    sources: &[DimensionSource],
    by: &[DimensionSource],
    kept: Option<Expr>,
    counted: CountedAmounts,
) -> SelectStatement {
    let unlinked = matching.clone().filter(needs_correction(R::COLUMNS.version, sources).not());
    let rows = match kept {
        Some(kept) => rest_records(figure_rows::<R>(&unlinked, sources, counted), by, kept),
        None => figure_rows::<R>(&unlinked, by, counted),
    };
    let groups = group_columns(by);
    let mut amounts = Query::select();
    amounts.columns(groups.iter().copied()).column("amount").expr_as(Expr::cust("count(*)"), "count");
    amounts.from_subquery(rows, "t").and_where(Expr::col("amount").is_not_null());
    amounts.group_by_columns(groups.iter().copied()).group_by_col("amount").limit(AMOUNTS as u64 + 1).take()
}

/// Selects one row per record and group, with its days and what it adds alone.
fn figure_rows<R: Record>(
    matching: &Select<R::Entity>,
    dimensions: &[DimensionSource],
    counted: CountedAmounts,
) -> SelectStatement {
    let mut rows = rows::<R>(matching, dimensions);
    let (first, last) = R::DAYS;
    rows.expr_as(known(first, [NO_EARLIEST, BEGINNING_OF_TIME]), "first");
    rows.expr_as(known(last, [NO_LATEST, END_OF_TIME]), "last");
    if R::HAS_FUNDING {
        rows.join_as(JoinType::LeftJoin, record_report::Entity, "report", belongs::<R>("report"));
        rows.expr_as(alone(counted), "amount").take()
    } else {
        rows.expr_as(Expr::cust("cast(null as bigint)"), "amount").take()
    }
}

/// Selects the rows of records in groups that are not kept: one per record and value of `by`.
fn rest_records(rows: SelectStatement, by: &[DimensionSource], kept: Expr) -> SelectStatement {
    let mut records = Query::select();
    records.distinct().columns(["version", "first", "last", "amount"]).columns(group_columns(by).iter().copied());
    records.from_subquery(rows, "t").and_where(kept.not()).take()
}

/// Selects the days and the sums of rows by group.
fn sum(rows: SelectStatement, groups: &[&'static str]) -> SelectStatement {
    let mut sums = Query::select();
    sums.columns(groups.iter().copied());
    sums.expr_as(Expr::col("first").min(), "first").expr_as(Expr::col("last").max(), "last");
    sums.expr_as(Expr::cust("cast(sum(amount) as bigint)"), "amount");
    sums.from_subquery(rows, "t").group_by_columns(groups.iter().copied()).take()
}

/// What a record adds if no other record reports the same project. The same as [`RecordSums::alone`](super::project_money::RecordSums).
fn alone(counted: CountedAmounts) -> Expr {
    let sums: &[&str] = match counted {
        CountedAmounts::Activities => &["activity_eur", "share_eur"],
        CountedAmounts::All => &["activity_eur", "share_eur", "programme_eur"],
    };
    Func::coalesce(sums.iter().map(|sum| Expr::col(("report", *sum)))).into()
}

/// The number of records with an amount, as SQL.
fn with_amount(dimensions: &[DimensionSource]) -> &'static str {
    if dimensions.iter().any(|values| values.repeated) {
        "count(distinct case when amount is not null then version end)"
    } else {
        "count(amount)"
    }
}

fn belongs<R: Record>(table: &'static str) -> Expr {
    Expr::col((table, "version")).equals(R::COLUMNS.version.as_column_ref())
}

fn known(column: impl ColumnTrait, unknown: [&str; 2]) -> Expr {
    Expr::case(column.is_not_in(unknown), Expr::col(column.as_column_ref())).into()
}

/// Reads the matching records with links, and those that a group contains several times.
pub async fn linked<R: Record>(
    snapshot: &Snapshot,
    matching: &Select<R::Entity>,
    dimensions: &[DimensionSource],
) -> Result<Projects<Vec<SortKey>>> {
    if !R::HAS_FUNDING {
        return Ok(vec![]);
    }
    let mut rows = rows::<R>(matching, dimensions);
    rows.cond_where(needs_correction(R::COLUMNS.version, dimensions));
    let rows = matching_rows::<R>(rows, group_columns(dimensions));
    let condition = needs_correction(entity::record::Column::Version, dimensions);
    linked_records(snapshot, snapshot.db().await?, rows, condition, |row| read_sort_keys(dimensions, row)).await
}

/// The condition for versions that have links, or a value of a dimension several times.
fn needs_correction(version: impl ColumnTrait, dimensions: &[DimensionSource]) -> Condition {
    let mut condition = Condition::any().add(has_links(version.as_column_ref()));
    for repeated in dimensions.iter().filter_map(DimensionSource::repeated_versions) {
        condition = condition.add(version.in_subquery(repeated));
    }
    condition
}

/// Selects the number and the sum of amounts by role and the values of `by`, as if each record was a project of its own. Only amounts that
/// take part. With a condition for groups that are kept, only of the records in other groups.
fn by_role<R: Record>(
    matching: &Select<R::Entity>,
    sources: &[DimensionSource],
    by: &[DimensionSource],
    kept: Option<Expr>,
    counted: CountedAmounts,
) -> SelectStatement {
    let groups = group_columns(by);
    let rows = match kept {
        Some(kept) => {
            let mut amounts = Query::select();
            amounts.distinct().columns(["version", "position", "role", "amount"]).columns(groups.iter().copied());
            amounts.from_subquery(role_rows::<R>(matching, sources, counted), "t").and_where(kept.not()).take()
        }
        None => role_rows::<R>(matching, by, counted),
    };
    let mut sums = Query::select();
    sums.column("role").expr_as(Expr::cust("count(*)"), "count");
    sums.expr_as(Expr::cust("cast(sum(amount) as bigint)"), "amount").from_subquery(rows, "t").group_by_col("role");
    sums.columns(groups.iter().copied()).group_by_columns(groups.iter().copied()).take()
}

/// Selects one row per amount that takes part and group of its record.
fn role_rows<R: Record>(
    matching: &Select<R::Entity>,
    dimensions: &[DimensionSource],
    counted: CountedAmounts,
) -> SelectStatement {
    use record_amount::Column;
    let mut rows = rows::<R>(matching, dimensions);
    rows.join_as(JoinType::InnerJoin, record_report::Entity, "report", belongs::<R>("report"));
    rows.join(JoinType::InnerJoin, record_amount::Entity, belongs::<R>("record_amount"));
    rows.expr_as(Expr::col(Column::Position.as_column_ref()), "position");
    rows.expr_as(Expr::col(Column::Role.as_column_ref()), "role");
    rows.expr_as(Expr::col(Column::ValueEur.as_column_ref()), "amount");
    rows.and_where(Column::ValueEur.is_not_null()).and_where(Column::Role.is_in(COUNTED_ROLES));
    rows.cond_where(Condition::any().add(Column::Bound.is_null()).add(Column::Bound.ne(Bound::Max)));
    let has = |sum| Expr::col(("report", sum)).is_not_null();
    let activity = has("activity_eur").and(Column::Covers.ne(Covers::Programme));
    let share = has("activity_eur").not().and(Column::Covers.eq(Covers::Share));
    let mut taking_part = Condition::any().add(activity).add(share);
    if counted == CountedAmounts::All {
        let alone = has("activity_eur").not().and(has("share_eur").not()).and(has("programme_eur"));
        taking_part = taking_part.add(alone.and(Column::Covers.eq(Covers::Programme)));
    }
    rows.cond_where(taking_part).take()
}

/// The sum and the number of amounts by role.
pub type RoleSums = BTreeMap<AmountRole, (i64, i64)>;

/// Reads the sums by role and the values of `by`, as if each record was a project of its own. With a condition for groups that are kept, of
/// the records in other groups.
pub async fn role_sums<R: Record>(
    snapshot: &Snapshot,
    matching: &Select<R::Entity>,
    sources: &[DimensionSource],
    by: &[DimensionSource],
    kept: Option<Expr>,
    counted: CountedAmounts,
) -> Result<HashMap<Vec<SortKey>, RoleSums>> {
    let mut sums: HashMap<Vec<SortKey>, RoleSums> = HashMap::new();
    if !R::HAS_FUNDING {
        return Ok(sums);
    }
    for row in snapshot.db().await?.query_all(&by_role::<R>(matching, sources, by, kept, counted)).await? {
        let group = sums.entry(read_sort_keys(by, &row)?).or_default();
        group.insert(row.try_get("", "role")?, (row.try_get("", "amount")?, row.try_get("", "count")?));
    }
    Ok(sums)
}

/// Returns the amounts by role: the sums of SQL and what must be added to them.
pub fn amounts_by_role(sums: RoleSums, corrections: Option<&RoleSums>) -> Result<Vec<RoleAmount>> {
    let mut corrected = sums;
    for (role, (amount, count)) in corrections.into_iter().flatten() {
        add_amount(&mut corrected, *role, *amount, *count);
    }
    let counted = corrected.into_iter().filter(|(_, (_, count))| *count > 0);
    let amount = |(role, (sum, count)): (AmountRole, (i64, i64))| {
        Ok(RoleAmount { role, amount_eur: Money(sum), count: number(count)? })
    };
    counted.map(amount).collect()
}

fn add_amount(to: &mut RoleSums, role: AmountRole, amount: i64, count: i64) {
    let sum = to.entry(role).or_default();
    *sum = (sum.0.saturating_add(amount), sum.1 + count);
}

/// What must be added to the sums of SQL.
#[derive(Default)]
pub struct Corrections {
    pub groups: HashMap<Vec<SortKey>, Correction>,
    pub total: Correction,
    /// Whether records of one project that have an amount fall in different groups.
    pub crosses_groups: bool,
}

/// What must be added to the sums of a group.
#[derive(Default)]
pub struct Correction {
    pub amount: i64,
    pub roles: RoleSums,
}

impl Corrections {
    pub fn of(projects: &Projects<Vec<SortKey>>, counted: CountedAmounts) -> Self {
        let mut corrections = Self::default();
        for records in projects {
            corrections.add_project(records, counted);
        }
        corrections
    }

    fn add_project(&mut self, records: &[LinkedRecord<Vec<SortKey>>], counted: CountedAmounts) {
        self.total.add(&records.iter().collect::<Vec<_>>(), counted, |_| 1);
        let with_amount = records.iter().filter(|record| record.sums.alone(counted).is_some());
        let groups: BTreeSet<&Vec<SortKey>> = with_amount.flat_map(|record| record.groups.keys()).collect();
        self.crosses_groups |= groups.len() > 1;
        for group in groups {
            let in_group: Vec<_> = records.iter().filter(|record| record.groups.contains_key(group)).collect();
            let times = |record: &LinkedRecord<_>| record.groups.get(group).copied().unwrap_or_default();
            self.groups.entry(group.clone()).or_default().add(&in_group, counted, times);
        }
    }
}

impl Correction {
    /// The correction for the records that `is_in` selects. SQL adds up each of them once.
    pub fn of_records<K>(
        projects: &Projects<K>,
        counted: CountedAmounts,
        is_in: impl Fn(&LinkedRecord<K>) -> bool,
    ) -> Self {
        let mut correction = Self::default();
        for records in projects {
            let selected: Vec<_> = records.iter().filter(|record| is_in(record)).collect();
            correction.add(&selected, counted, |_| 1);
        }
        correction
    }

    /// Adds what records of one project add together, and removes what SQL adds: each record alone, as often as the group has it.
    fn add<K>(
        &mut self,
        records: &[&LinkedRecord<K>],
        counted: CountedAmounts,
        times: impl Fn(&LinkedRecord<K>) -> i64,
    ) {
        for (record, decision) in records.iter().copied().zip(decide_together(records, counted)) {
            self.amount += cents(decision.counted) - times(record) * cents(record.sums.alone(counted));
            for alone in decide_together(&[record], counted) {
                self.add_roles(record, &alone, -times(record));
            }
            self.add_roles(record, &decision, 1);
        }
    }

    /// Adds the amounts of a record that counts, this many times.
    fn add_roles<K>(&mut self, record: &LinkedRecord<K>, decision: &Decision, times: i64) {
        if decision.counted.is_none() {
            return;
        }
        let reporter = record.reporter.as_str();
        let is_elsewhere = |payer: &String| decision.shares_elsewhere.iter().any(|(other, _)| other == payer);
        for amount in record.amounts.iter().filter(|amount| amount.can_count()) {
            let takes_part = match (record.sums.covers(), amount.covers) {
                (Some(Covers::Activity), covers) => covers != Covers::Programme,
                (Some(Covers::Share), Covers::Share) => {
                    !is_elsewhere(&payer(amount.payer.as_deref(), amount.role, reporter))
                }
                (covers, own) => covers == Some(Covers::Programme) && own == Covers::Programme,
            };
            if let Some(euro) = amount.euro.filter(|_| takes_part) {
                add_amount(&mut self.roles, amount.role, times * euro.0, times);
            }
        }
    }
}

fn cents(amount: Option<Money>) -> i64 {
    amount.map_or(0, |amount| amount.0)
}

/// Adds a correction to a sum of SQL. A sum without any amount stays unknown.
pub fn corrected(row: &QueryResult, correction: i64) -> Result<Option<Money>> {
    let sum: Option<i64> = row.try_get("", "amount")?;
    Ok(sum.map(|sum| Money(sum.saturating_add(correction))))
}

/// Reads the number of records, and of those with an amount.
pub fn read_counts(row: &QueryResult) -> Result<(u64, u64)> {
    Ok((read_count(row)?, number(row.try_get("", "with_amount")?)?))
}
