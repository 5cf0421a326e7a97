//! Explains sums: lists the records behind each group, with what each adds to the sum, or why it adds nothing.
use super::conditions::select;
use super::country_filters;
use super::dimension_source::DimensionSource;
use super::export::{Export, export};
use super::group_rows::{SortKey, check, group_columns, in_groups, name, read_sort_keys, rows, sort_keys};
use super::linked_records::{LinkedRecord, Projects, decisions, decisions_on};
use super::project_money::{Decision, ProjectRecord, RecordSums, decide};
use super::record::{Columns, Record, VersionHeader};
use super::record_view::{CachedVersion, VersionRef, View, views};
use super::report_input::ReportInput;
use super::statistics_request::StatisticsRequest;
use super::sums;
use crate::error::{Error, Result};
use crate::query::counted_amounts::CountedAmounts;
use crate::query::explanation::{ExplainedLine, ExplainedRecord, Explanation, UsedRate};
use crate::query::paging::{ListRequest, PageSize, PageWindow};
use crate::query::statistics::{FacetScope, Statistics};
use crate::store::Snapshot;
use entity::Money;
use entity::vocabulary::NotCounted;
use futures_util::stream::{Stream, StreamExt};
use sea_orm::sea_query::{Asterisk, Expr, ExprTrait, Order, OverStatement, Query, SelectStatement, WindowStatement};
use sea_orm::{ColumnTrait, Condition, ConnectionTrait, QueryFilter, QueryResult, Select};
use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

/// Maximum number of records per group in an explanation.
const RECORDS: usize = 500;

/// The decisions about linked records, by group and id.
type LinkedDecisions = BTreeMap<Vec<SortKey>, BTreeMap<String, Decision>>;

/// Adds explanations to the groups and the rest. Reads the records of all groups with one statement, those of the rest with another, and
/// their contents in batches.
pub async fn explain<R: Record>(
    snapshot: &Snapshot,
    matching: &Select<R::Entity>,
    request: &StatisticsRequest<R>,
    dimensions: &[DimensionSource],
    linked: &Projects<Vec<SortKey>>,
    Statistics { groups, rest, .. }: &mut Statistics,
) -> Result<()> {
    let url = url(request)?;
    let kept = (!dimensions.is_empty()).then(|| {
        let values = groups.iter().map(|group| group.keys.iter().map(|key| key.json.clone()).collect());
        in_groups(snapshot.backend(), group_columns(dimensions), values)
    });
    if let Some(rest) = rest {
        let records = match &kept {
            Some(kept) if rest.groups > 0 => {
                let rows = rest_records::<R>(matching, dimensions, kept.clone());
                let is_kept: BTreeSet<_> = groups.iter().map(|group| sort_keys(&group.keys)).collect();
                let is_in = |record: &LinkedRecord<_>| record.groups.keys().any(|group| !is_kept.contains(group));
                let decided = decisions_on(linked, request.counted_amounts, is_in);
                let records = read::<R>(snapshot, &rows, &[]).await?.into_values().next().unwrap_or_default();
                explained::<R>(&records, Some(&decided), request.counted_amounts)
            }
            _ => vec![],
        };
        rest.explanation = Some(Explanation::of(records, rest.count, &url));
    }
    let decisions = decisions(linked, request.counted_amounts);
    let by_group = read::<R>(snapshot, &first_records::<R>(matching, dimensions, kept), dimensions).await?;
    for group in groups {
        let key = sort_keys(&group.keys);
        let records = by_group.get(&key).map(Vec::as_slice).unwrap_or_default();
        let records = explained::<R>(records, decisions.get(&key), request.counted_amounts);
        group.explanation = Some(Explanation::of(records, group.count, &url));
    }
    Ok(())
}

/// Reads the records of a statement by the values of some sources. Each record is read once.
async fn read<R: Record>(
    snapshot: &Snapshot,
    statement: &SelectStatement,
    by: &[DimensionSource],
) -> Result<HashMap<Vec<SortKey>, Vec<Arc<ReportedAmounts>>>> {
    let (mut by_group, mut found): (HashMap<Vec<SortKey>, Vec<i64>>, _) = (HashMap::new(), BTreeMap::new());
    for row in snapshot.db().await?.query_all(statement).await? {
        let version = VersionRef::<R> {
            version: row.try_get("", "version")?,
            id: row.try_get("", "id")?,
            until: row.try_get("", "until")?,
            row: None,
        };
        by_group.entry(read_sort_keys(by, &row)?).or_default().push(version.version);
        found.insert(version.version, version);
    }
    let (numbers, versions): (Vec<i64>, Vec<VersionRef<R>>) = found.into_iter().unzip();
    let mut reported: HashMap<i64, Arc<ReportedAmounts>> = HashMap::new();
    for (numbers, versions) in numbers.chunks(PageSize::MAX.into()).zip(versions.chunks(PageSize::MAX.into())) {
        let views = views::<R, ReportedAmounts>(snapshot, versions.to_vec()).await?;
        reported.extend(numbers.iter().copied().zip(views.into_iter().map(Arc::new)));
    }
    let records = |versions: Vec<i64>| versions.iter().filter_map(|version| reported.get(version).cloned()).collect();
    Ok(by_group.into_iter().map(|(group, versions)| (group, records(versions))).collect())
}

/// Explains the records of a group, with the decisions about those that are linked.
fn explained<R: Record>(
    records: &[Arc<ReportedAmounts>],
    linked: Option<&BTreeMap<String, Decision>>,
    counted: CountedAmounts,
) -> Vec<ExplainedRecord> {
    records.iter().map(|record| record.explain::<R>(linked, counted)).collect()
}

/// Selects the first records of each group that the condition selects, in document order.
fn first_records<R: Record>(
    matching: &Select<R::Entity>,
    dimensions: &[DimensionSource],
    explained: Option<Expr>,
) -> SelectStatement {
    let mut window = WindowStatement::partition_by_custom("1");
    for group in group_columns(dimensions) {
        window.partition_by(*group);
    }
    window.order_by("ordinal", Order::Asc).order_by("id", Order::Asc);
    let mut numbered = Query::select();
    numbered.column(Asterisk).expr_window_as(Expr::cust("row_number()"), window, "place");
    numbered
        .from_subquery(members::<R>(matching, dimensions).distinct().take(), "members")
        .cond_where(Condition::all().add_option(explained));
    let mut first = Query::select();
    first.column(Asterisk).from_subquery(numbered, "numbered").order_by("place", Order::Asc);
    first.and_where(Expr::col("place").lte(RECORDS as u64)).take()
}

/// Selects the first records in groups that are not kept, in document order.
fn rest_records<R: Record>(
    matching: &Select<R::Entity>,
    dimensions: &[DimensionSource],
    kept: Expr,
) -> SelectStatement {
    const COLUMNS: [&str; 4] = ["version", "id", "until", "ordinal"];
    let mut first = Query::select();
    first.distinct().columns(COLUMNS).from_subquery(members::<R>(matching, dimensions), "members");
    first.and_where(kept.not()).order_by("ordinal", Order::Asc).order_by("id", Order::Asc).limit(RECORDS as u64).take()
}

/// Selects the records of each group, with their position.
fn members<R: Record>(matching: &Select<R::Entity>, dimensions: &[DimensionSource]) -> SelectStatement {
    let Columns { id, until, ordinal, .. } = R::COLUMNS;
    let mut members = rows::<R>(matching, dimensions);
    for (column, name) in [(id, "id"), (until, "until"), (ordinal, "ordinal")] {
        members.expr_as(Expr::col(column.as_column_ref()), name);
    }
    members
}

/// Streams a line for each group and record, in batches in document order. Memory holds one batch at a time, and the decisions about
/// linked records, which are few.
///
/// # Errors
///
/// If the request is invalid, or the database fails.
pub async fn explained_lines<R: Record>(
    snapshot: &Snapshot,
    request: StatisticsRequest<R>,
) -> Result<Export<impl Stream<Item = Result<Vec<ExplainedLine>>> + use<R>>> {
    check(&request.group_by)?;
    let StatisticsRequest { selection, group_by, counted_amounts, explain: _, options: _ } = request;
    let at = snapshot.reconnected().at(selection.as_of).await?;
    at.begin_heavy().await?;
    let names = group_by.iter().map(name).collect::<Result<Vec<_>>>()?;
    let matching = select::<R>(&at, selection.clone())?;
    let dimensions: Vec<DimensionSource> =
        group_by.iter().map(|dimension| country_filters::source::<R>(*dimension, &selection.filter, &at)).collect();
    let decisions = decisions(&sums::linked::<R>(&at, &matching, &dimensions).await?, counted_amounts);
    // The connection and the slot are free again before the export takes its own.
    let start = at;
    let at = start.reconnected();
    drop(start);
    let list = ListRequest {
        selection,
        sort: vec![],
        facets: vec![],
        facet_scope: FacetScope::default(),
        with_total: true,
        counted_amounts: None,
        window: PageWindow::default(),
    };
    let Export { revision, at: time, total, batches } = export::<R, ReportedAmounts>(snapshot, list).await?;
    let lines = Arc::new(ExplainedGroups::<R> { at, names, matching, dimensions, decisions, counted_amounts });
    let batches = batches.then(move |batch| {
        let lines = lines.clone();
        async move { lines.of_batch(batch?).await }
    });
    Ok(Export { revision, at: time, total, batches })
}

/// The groups that lines of records name.
struct ExplainedGroups<R: Record> {
    at: Snapshot,
    names: Vec<String>,
    matching: Select<R::Entity>,
    dimensions: Vec<DimensionSource>,
    decisions: LinkedDecisions,
    counted_amounts: CountedAmounts,
}

impl<R: Record> ExplainedGroups<R> {
    async fn of_batch(&self, records: Vec<ReportedAmounts>) -> Result<Vec<ExplainedLine>> {
        let mut groups = self.groups(&records).await?;
        let mut lines = vec![];
        for record in &records {
            for (key, group) in groups.remove(&record.id).unwrap_or_default() {
                let decided = self.decisions.get(&key);
                lines.push(ExplainedLine { group, record: record.explain::<R>(decided, self.counted_amounts) });
            }
        }
        Ok(lines)
    }

    /// Reads the groups of records, by id.
    async fn groups(
        &self,
        records: &[ReportedAmounts],
    ) -> Result<HashMap<String, BTreeMap<Vec<SortKey>, Map<String, Value>>>> {
        let snapshot = self.at.reconnected();
        snapshot.continue_heavy().await?;
        let ids: Vec<&str> = records.iter().map(|record| record.id.as_str()).collect();
        let matching = self.matching.clone().filter(R::COLUMNS.id.is_in(ids));
        let mut rows = rows::<R>(&matching, &self.dimensions);
        rows.expr_as(Expr::col(R::COLUMNS.id.as_column_ref()), "id");
        let mut groups: HashMap<String, BTreeMap<_, _>> = HashMap::new();
        for row in snapshot.db().await?.query_all(&rows).await? {
            let group = self.group(&row)?;
            groups.entry(row.try_get("", "id")?).or_default().insert(read_sort_keys(&self.dimensions, &row)?, group);
        }
        Ok(groups)
    }

    fn group(&self, row: &QueryResult) -> Result<Map<String, Value>> {
        let columns = group_columns(&self.dimensions);
        let value = |((name, values), column): ((&String, &DimensionSource), &&str)| {
            Ok((name.clone(), values.read(row, column)?))
        };
        self.names.iter().zip(&self.dimensions).zip(columns).map(value).collect()
    }
}

/// What an explanation needs to know of a record.
struct ReportedAmounts {
    id: String,
    title: String,
    amount_eur: Option<Money>,
    rate: Option<UsedRate>,
    sums: RecordSums,
}

impl ReportedAmounts {
    fn of<R: Record>(id: String, input: &R::Input) -> Self {
        let (common, reported) = (R::common(input), R::reported(input));
        let rate = reported.into_iter().flat_map(|reported| &reported.amounts).find_map(|amount| {
            let rate = amount.euro.as_ref()?.rate.clone()?;
            Some(UsedRate { currency: amount.currency.clone(), units_per_euro: rate.units_per_euro, year: rate.year })
        });
        Self {
            id,
            title: common.title.clone(),
            amount_eur: reported.and_then(ReportInput::amount_eur),
            rate,
            sums: reported.map(|reported| reported.sums(&common.reporter)).unwrap_or_default(),
        }
    }

    /// Explains the record, with the decisions about the linked records of the group.
    fn explain<R: Record>(
        &self,
        linked: Option<&BTreeMap<String, Decision>>,
        counted: CountedAmounts,
    ) -> ExplainedRecord {
        let Self { id, title, amount_eur, rate, sums } = self;
        let alone = || decide(&[ProjectRecord { id, sums }], counted).pop().unwrap_or_default();
        let decision = linked.and_then(|linked| linked.get(id)).cloned().unwrap_or_else(alone);
        ExplainedRecord {
            id: id.clone(),
            title: title.clone(),
            url: format!("/v1/{}/{id}", R::KIND.path()),
            amount_eur: *amount_eur,
            rate: rate.clone(),
            covers: sums.covers(),
            payers: sums.shares.keys().cloned().collect(),
            note: note(&decision),
            counted_eur: decision.counted,
            reason: decision.reason,
            counted_record: decision.counted_record,
        }
    }
}

impl<R: Record> View<R> for ReportedAmounts {
    fn of_stored(header: VersionHeader, input: R::Input, _: &Snapshot) -> Result<Self> {
        Ok(Self::of::<R>(header.id, &input))
    }

    fn of_cached(version: &CachedVersion<R>, _: &Snapshot) -> Self {
        Self::of::<R>(version.header().id.clone(), version.input())
    }
}

/// Returns the decision as a sentence. None if the record counts as it stands.
fn note(decision: &Decision) -> Option<String> {
    let Decision { counted: _, reason, counted_record, larger_share, shares_elsewhere } = decision;
    let record = counted_record.as_deref().unwrap_or("another record");
    let sentence = match (reason, larger_share) {
        (Some(NotCounted::NoAmount), _) => "It names no amount.".into(),
        (Some(NotCounted::RequestedOrOther), _) => {
            "It names only amounts that never count: requested or other amounts, or the upper end of a range.".into()
        }
        (Some(NotCounted::NotConverted), _) => {
            "Its amount has no value in euro, because the year or the rate is unknown.".into()
        }
        (Some(NotCounted::Programme), _) if counted_record.is_some() => {
            format!("Its amount covers a whole programme. The same project counts with {record}.")
        }
        (Some(NotCounted::Programme), _) => {
            "Its amount covers a whole programme, which counts only with money=all.".into()
        }
        (Some(NotCounted::SameProject), _) => format!("The same project counts with {record}."),
        (Some(NotCounted::ShareOfCounted), _) => format!("Its share is part of the amount that counts with {record}."),
        (Some(NotCounted::SamePayer), _) => format!("The same payer counts with {record}."),
        (Some(NotCounted::LargerShare), Some((payer, share))) => {
            format!("The share of {payer}, {share} euro, is larger than the amount that counts with {record}.")
        }
        (Some(NotCounted::LargerShare), None) => {
            format!("Its share is larger than the amount that counts with {record}.")
        }
        (None, Some((payer, share))) => {
            format!("The share of {payer}, {share} euro, is larger than the amount that counts.")
        }
        (None, None) => {
            let elsewhere = shares_elsewhere.iter();
            let notes = elsewhere.map(|(payer, record)| format!("The share of {payer} counts with {record}."));
            return Some(notes.collect::<Vec<_>>().join(" ")).filter(|notes| !notes.is_empty());
        }
    };
    Some(sentence)
}

/// Returns the path of the whole list.
fn url<R: Record>(request: &StatisticsRequest<R>) -> Result<String> {
    let StatisticsRequest { selection, group_by, counted_amounts, explain: _, options: _ } = request;
    let filter = serde_json::to_value(&selection.filter).map_err(|e| Error::Internal(e.to_string()))?;
    let mut pairs: Vec<(String, String)> = vec![];
    for (name, value) in filter.as_object().into_iter().flatten().filter(|(_, value)| !value.is_null()) {
        let values = if let Value::Array(values) = value { values.as_slice() } else { std::slice::from_ref(value) };
        let text = |value: &Value| match value {
            // In a list, null stands for records without a value.
            Value::Null => "none".into(),
            Value::String(text) => text.clone(),
            other => other.to_string(),
        };
        pairs.extend(values.iter().map(|value| (name.clone(), text(value))));
    }
    let mut add = |name: &str, value: String| pairs.push((name.into(), value));
    if let Some(q) = &selection.q {
        add("q", q.clone().into());
    }
    if let Some(as_of) = &selection.as_of {
        add("as_of", as_of.to_string());
    }
    if !group_by.is_empty() {
        add("group_by", group_by.iter().map(name).collect::<Result<Vec<_>>>()?.join(","));
    }
    if *counted_amounts == CountedAmounts::All {
        add("money", "all".into());
    }
    add("explain", "true".into());
    add("format", "ndjson".into());
    let query = serde_html_form::to_string(&pairs).map_err(|e| Error::Internal(e.to_string()))?;
    Ok(format!("/v1/{}/stats?{query}", R::KIND.path()))
}
