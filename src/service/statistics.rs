//! Statistics: counts and sums of matching records by dimension.
use super::conditions::select;
use super::dimension_source::DimensionSource;
use super::explain::explain;
pub use super::group_rows::DIMENSIONS;
use super::group_rows::{check, entry_name, group_columns, name, sort_keys, text};
use super::record::Record;
use super::statistics_request::StatisticsRequest;
pub use super::sums::GROUPS;
use super::sums::{self, Corrections, corrected, read_counts};
use crate::error::{Error, Place, Result};
use crate::query::statistics::{Group, GroupKey, Statistics};
use crate::store::Snapshot;
use sea_orm::{ConnectionTrait, QueryResult};

/// Maximum number of groups in a response with explanations.
pub const EXPLAINED_GROUPS: usize = 100;

/// Counts and sums the matching records by up to three dimensions.
///
/// # Errors
///
/// If there are more dimensions, a dimension occurs twice, there are more than ten thousand groups, or more than a hundred with
/// explanations, a filter names an unknown key, or the database fails.
pub async fn statistics<R: Record>(snapshot: &Snapshot, request: StatisticsRequest<R>) -> Result<Statistics> {
    check(&request.group_by)?;
    let snapshot = snapshot.at(request.selection.as_of).await?;
    snapshot.begin_heavy().await?;
    let db = snapshot.db().await?;
    let StatisticsRequest { selection, group_by, counted_amounts: counted, explain: with_explanations } = &request;
    let matching = select::<R>(&snapshot, selection.clone())?;
    let names = group_by.iter().map(name).collect::<Result<Vec<_>>>()?;
    let values: Vec<DimensionSource> =
        group_by.iter().map(|dimension| R::source(*dimension, &selection.filter)).collect();
    let rows = db.query_all(&sums::groups::<R>(&matching, &values, *counted)).await?;
    check_number(rows.len(), *with_explanations)?;
    let linked = sums::linked::<R>(&snapshot, &matching, &values).await?;
    let corrections = Corrections::of(&linked, *counted);
    let columns = group_columns(&values);
    let reader =
        GroupReader { snapshot: &snapshot, names: &names, sources: &values, columns, corrections: &corrections };
    let mut groups = reader.groups(&rows)?;
    let all = match rows.into_iter().next() {
        Some(all) if values.is_empty() => Some(all),
        _ => db.query_one(&sums::groups::<R>(&matching, &[], *counted)).await?,
    };
    let all = all.ok_or_else(|| Error::Internal("a sum has no row".into()))?;
    let (total, with_amount) = read_counts(&all)?;
    let roles = sums::role_sums::<R>(&snapshot, &matching, &[], *counted).await?;
    let amounts_by_role = corrections.amounts_by_role(roles.into_values().next().unwrap_or_default())?;
    if *with_explanations {
        explain(&snapshot, &matching, &request, &values, &linked, &mut groups).await?;
    }
    let overlapping = values.iter().any(|values| values.many);
    Ok(Statistics {
        groups,
        overlapping,
        total,
        amount_eur: corrected(&all, corrections.total)?,
        with_amount,
        amounts_by_role,
        amounts_overlapping: R::HAS_FUNDING && (overlapping || corrections.crosses_groups),
        revision: snapshot.revision(),
    })
}

/// Reads groups from rows.
pub struct GroupReader<'a> {
    pub snapshot: &'a Snapshot,
    /// The names of the dimensions.
    pub names: &'a [String],
    pub sources: &'a [DimensionSource],
    /// The columns with the values of the dimensions.
    pub columns: &'a [&'static str],
    pub corrections: &'a Corrections,
}

impl GroupReader<'_> {
    /// Returns the groups in the order of their values.
    pub fn groups(&self, rows: &[QueryResult]) -> Result<Vec<Group>> {
        let mut groups = rows.iter().map(|row| self.group(row)).collect::<Result<Vec<_>>>()?;
        groups.sort_by_cached_key(|group| sort_keys(&group.keys));
        Ok(groups)
    }

    fn group(&self, row: &QueryResult) -> Result<Group> {
        let Self { snapshot, names, sources, columns, corrections } = self;
        let key = |((dimension, values), column): ((&String, &DimensionSource), &&str)| {
            let json = values.read(row, column)?;
            let value = text(&json);
            let name = value.as_ref().and_then(|value| entry_name(values, value, snapshot.reference()));
            let (dimension, label_key) = (dimension.clone(), values.label_key(value.as_deref()));
            Ok(GroupKey { dimension, value, name, label: None, label_key, json, is_enum: values.is_enum() })
        };
        let keys = names.iter().zip(*sources).zip(*columns).map(key).collect::<Result<Vec<_>>>()?;
        let correction = corrections.groups.get(&sort_keys(&keys)).copied().unwrap_or_default();
        let (count, with_amount) = read_counts(row)?;
        let (earliest, latest) = (row.try_get("", "first")?, row.try_get("", "last")?);
        let amount_eur = corrected(row, correction)?;
        Ok(Group { keys, count, amount_eur, with_amount, earliest, latest, explanation: None })
    }
}

/// Rejects too many groups.
pub fn check_number(groups: usize, with_explanations: bool) -> Result<()> {
    if groups > GROUPS {
        let detail = format!("results in more than {GROUPS} groups: add a filter, or group by fewer dimensions");
        return Err(Error::fault(Place::Query, "group_by", detail));
    }
    if with_explanations && groups > EXPLAINED_GROUPS {
        let detail = format!(
            "is limited to {EXPLAINED_GROUPS} groups, but there are {groups}: add a filter, or use format=ndjson in REST"
        );
        return Err(Error::fault(Place::Query, "explain", detail));
    }
    Ok(())
}
