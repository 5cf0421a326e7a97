//! Statistics of the records that refer to keys, for many keys at once: with as many statements as for one key.
use super::conditions::select;
use super::dimension_source::DimensionSource;
use super::group_rows::{SortKey, check, group_columns, name, read_sort_keys, sort_key};
use super::linked_records::{LinkedRecord, Projects};
use super::record::Record;
use super::related::Relation;
use super::statistics::{GroupReader, check_number};
use super::statistics_request::StatisticsRequest;
use super::sums::{self, Corrections, RoleSums, corrected, read_counts};
use crate::error::{Error, Result};
use crate::query::statistics::{Group, Statistics};
use crate::store::Snapshot;
use sea_orm::{ConnectionTrait, QueryResult};
use std::collections::HashMap;

/// The rows of each key.
type RowsByKey = HashMap<SortKey, Vec<QueryResult>>;

/// Returns, for each key, the statistics of the matching records that refer to it. The groups of all keys together are limited like those
/// of one.
///
/// # Errors
///
/// If the request is invalid, there are too many groups, or the database fails.
pub async fn related_statistics<R: Record>(
    snapshot: &Snapshot,
    relation: Relation,
    keys: &[String],
    request: &StatisticsRequest<R>,
) -> Result<HashMap<String, Statistics>> {
    check(&request.group_by)?;
    let snapshot = &snapshot.at(request.selection.as_of).await?;
    snapshot.begin_heavy().await?;
    let db = snapshot.db().await?;
    let StatisticsRequest { selection, group_by, counted_amounts: counted, explain: _ } = request;
    let matching = select::<R>(snapshot, selection.clone())?;
    let names = group_by.iter().map(name).collect::<Result<Vec<_>>>()?;
    let key = || (relation.source)().among(keys);
    let own = group_by.iter().map(|dimension| R::source(*dimension, &selection.filter));
    let sources: Vec<DimensionSource> = std::iter::once(key()).chain(own).collect();
    let rows = db.query_all(&sums::groups::<R>(&matching, &sources, *counted)).await?;
    check_number(rows.len(), false)?;
    let totals = if group_by.is_empty() {
        None
    } else {
        Some(by_key(&sources, db.query_all(&sums::groups::<R>(&matching, &[key()], *counted)).await?)?)
    };
    let linked = sums::linked::<R>(snapshot, &matching, &sources).await?;
    let mut roles = sums::role_sums::<R>(snapshot, &matching, &[key()], *counted).await?;
    let (groups, mut statistics) = (by_key(&sources, rows)?, HashMap::new());
    for key in keys {
        let sort_key = sort_key(&key.clone().into());
        let corrections = Corrections::of(&of_key(&linked, &sort_key), *counted);
        let reader = GroupReader {
            snapshot,
            names: &names,
            sources: sources.get(1..).unwrap_or_default(),
            columns: group_columns(&sources).get(1..).unwrap_or_default(),
            corrections: &corrections,
        };
        let rows = groups.get(&sort_key).map(Vec::as_slice).unwrap_or_default();
        let total = totals.as_ref().unwrap_or(&groups).get(&sort_key).and_then(|rows| rows.first());
        let roles = roles.remove([sort_key].as_slice()).unwrap_or_default();
        statistics.insert(key.clone(), of_rows::<R>(&reader, rows, total, roles)?);
    }
    Ok(statistics)
}

/// Returns the statistics of one key. Without a total, no record refers to it.
fn of_rows<R: Record>(
    reader: &GroupReader<'_>,
    rows: &[QueryResult],
    total: Option<&QueryResult>,
    roles: RoleSums,
) -> Result<Statistics> {
    let mut groups = reader.groups(rows)?;
    if groups.is_empty() && reader.names.is_empty() {
        groups.push(Group::default());
    }
    let (count, with_amount) = total.map_or(Ok((0, 0)), read_counts)?;
    let overlapping = reader.sources.iter().any(|source| source.many);
    Ok(Statistics {
        groups,
        overlapping,
        total: count,
        amount_eur: total.map_or(Ok(None), |total| corrected(total, reader.corrections.total))?,
        with_amount,
        amounts_by_role: reader.corrections.amounts_by_role(roles)?,
        amounts_overlapping: R::HAS_FUNDING && (overlapping || reader.corrections.crosses_groups),
        revision: reader.snapshot.revision(),
    })
}

/// Groups rows by their key, which is their first value.
fn by_key(sources: &[DimensionSource], rows: Vec<QueryResult>) -> Result<RowsByKey> {
    let mut by_key = RowsByKey::new();
    for row in rows {
        let key = read_sort_keys(sources.get(..1).unwrap_or_default(), &row)?.pop();
        let key = key.ok_or_else(|| Error::Internal("a group has no key".into()))?;
        by_key.entry(key).or_default().push(row);
    }
    Ok(by_key)
}

/// Returns the projects among the records that refer to a key, with their groups below that key.
fn of_key(projects: &Projects<Vec<SortKey>>, key: &SortKey) -> Projects<Vec<SortKey>> {
    let below = |(group, times): (&Vec<SortKey>, &i64)| match group.split_first() {
        Some((first, rest)) if first == key => Some((rest.to_vec(), *times)),
        _ => None,
    };
    let record = |record: &LinkedRecord<Vec<SortKey>>| {
        let groups = record.groups.iter().filter_map(below).collect();
        LinkedRecord { groups, ..record.clone() }
    };
    let project = |records: &Vec<LinkedRecord<Vec<SortKey>>>| {
        records.iter().map(record).filter(|record| !record.groups.is_empty()).collect()
    };
    projects.iter().map(project).collect()
}
