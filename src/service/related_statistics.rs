//! Statistics of the records that refer to keys, for many keys at once: with as many statements as for one key.
use super::group_rows::{check, sort_key};
use super::record::Record;
use super::related::Relation;
use super::statistics_reader::StatisticsReader;
use super::statistics_request::StatisticsRequest;
use crate::error::Result;
use crate::query::statistics::Statistics;
use crate::store::Snapshot;
use std::collections::HashMap;

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
    let snapshot = snapshot.at(request.selection.as_of).await?;
    snapshot.begin_heavy().await?;
    let reader = StatisticsReader::of(&snapshot, request, Some((relation, keys)))?;
    let sort_keys: Vec<_> = keys.iter().map(|key| vec![sort_key(&key.clone().into())]).collect();
    let statistics = reader.read(&reader.linked().await?, &sort_keys).await?;
    Ok(keys.iter().cloned().zip(statistics).collect())
}
