//! Statistics of the days that agreements take from one milestone to another.
use super::{Agreement, AgreementFilter};
use crate::error::Result;
use crate::query::paging::Selection;
use crate::reference::{AsOfContext, Organisation, OrganisationName};
use crate::service::children::children;
use crate::service::conditions;
use crate::store::Snapshot;
use async_graphql::SimpleObject;
use chrono::NaiveDate;
use entity::vocabulary::{AgreementType, MilestoneKind};
use entity::{Revision, agreement, agreement_milestone};
use sea_orm::{ConnectionTrait, QuerySelect};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use utoipa::{IntoParams, ToSchema};

/// The days that agreements take from one milestone to another, by agency and type.
#[derive(Clone, Debug, PartialEq, Serialize, ToSchema, SimpleObject)]
#[graphql(serial)]
pub struct Durations {
    /// One group per agency, type and pair of milestones, in this order.
    pub groups: Vec<DurationGroup>,
    /// Number of matching agreements, including those without the dates.
    pub total: u64,
    /// Revision of the register that was read.
    pub revision: Revision,
}

/// The days between two milestones.
// The name differs in Rust, because utoipa describes any type called `Duration` as a string.
#[derive(Clone, Debug, PartialEq, Serialize, ToSchema, SimpleObject)]
#[graphql(serial, name = "Duration")]
#[schema(as = Duration)]
pub struct DurationGroup {
    /// EU agency that is a party. `null` if no agency is a party.
    #[serde(serialize_with = "Organisation::serialize_optional_name")]
    #[schema(required, value_type = Option<OrganisationName<'static>>)]
    pub agency: Option<Organisation>,
    /// Type of instrument.
    pub r#type: AgreementType,
    /// Milestone that the days are counted from.
    pub from: MilestoneKind,
    /// Milestone that the days are counted to.
    pub to: MilestoneKind,
    /// Number of agreements with a day for both milestones. Excludes dates that are less precise than a day.
    #[schema(example = 12)]
    pub count: u64,
    /// Median of the days. For an even count, the mean of the middle two.
    #[schema(example = 182.5)]
    pub median: f64,
    /// Minimum of the days. Negative if a document dates the later milestone first.
    #[schema(example = 31)]
    pub minimum: i64,
    /// Maximum of the days.
    #[schema(example = 700)]
    pub maximum: i64,
}

/// The milestones to count the days between.
#[derive(Clone, Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct DurationParams {
    /// Milestone to count from. Default: any.
    #[param(value_type = MilestoneKind, inline, required = false)]
    pub from: Option<MilestoneKind>,
    /// Milestone to count to. Default: any that comes later in the order of milestones.
    #[param(value_type = MilestoneKind, inline, required = false)]
    pub to: Option<MilestoneKind>,
}

type Pair = (Option<String>, AgreementType, MilestoneKind, MilestoneKind);

/// Computes the durations of matching agreements. If a milestone occurs several times, the earliest counts.
///
/// # Errors
///
/// Returns an error if a filter value is unknown or the database fails.
pub async fn durations(
    snapshot: &Snapshot,
    selection: Selection<AgreementFilter>,
    params: DurationParams,
) -> Result<Durations> {
    let snapshot = snapshot.at(selection.as_of).await?;
    snapshot.begin_heavy().await?;
    let db = snapshot.db().await?;
    let matching = conditions::select::<Agreement>(&snapshot, selection)?;
    let columns = [agreement::Column::Version, agreement::Column::Agency, agreement::Column::Type];
    let rows = matching.select_only().columns(columns).into_tuple::<(i64, Option<String>, AgreementType)>();
    let rows = rows.all(db).await?;
    let versions: Vec<i64> = rows.iter().map(|(version, _, _)| *version).collect();
    let mut days = days(db, &versions).await?;
    let mut spans: BTreeMap<Pair, Vec<i64>> = BTreeMap::new();
    let total = rows.len() as u64;
    for (version, agency, r#type) in rows {
        for (from, to, span) in durations_between(&days.remove(&version).unwrap_or_default(), &params) {
            spans.entry((agency.clone(), r#type, from, to)).or_default().push(span);
        }
    }
    let context = AsOfContext::of(&snapshot);
    let group = |((agency, r#type, from, to), days): (Pair, Vec<i64>)| {
        let agency = agency.map(|id| Organisation::of(id, &context));
        summarize(days).map(|(count, median, minimum, maximum)| DurationGroup {
            agency,
            r#type,
            from,
            to,
            count,
            median,
            minimum,
            maximum,
        })
    };
    Ok(Durations { groups: spans.into_iter().filter_map(group).collect(), total, revision: snapshot.revision() })
}

/// Returns the day of the earliest milestone of each kind, by version.
async fn days(
    db: &impl ConnectionTrait,
    versions: &[i64],
) -> Result<BTreeMap<i64, BTreeMap<MilestoneKind, NaiveDate>>> {
    use agreement_milestone::{Column, Entity};
    let mut days: BTreeMap<i64, BTreeMap<MilestoneKind, NaiveDate>> = BTreeMap::new();
    let columns = [Column::Kind, Column::DateEarliest, Column::DateLatest];
    let rows = children::<Entity, _>(db, Column::Version, columns, Column::Position, versions).await?;
    let rows: Vec<(i64, MilestoneKind, String, String)> = rows;
    for (version, kind, earliest, latest) in rows {
        let day = earliest.parse::<NaiveDate>().ok().filter(|_| earliest == latest);
        if let Some(day) = day {
            let first = days.entry(version).or_default().entry(kind).or_insert(day);
            *first = day.min(*first);
        }
    }
    Ok(days)
}

/// Returns the days between each requested pair of milestones.
fn durations_between(
    days: &BTreeMap<MilestoneKind, NaiveDate>,
    params: &DurationParams,
) -> Vec<(MilestoneKind, MilestoneKind, i64)> {
    let DurationParams { from, to } = params;
    let begins = days.iter().filter(|(kind, _)| from.is_none_or(|from| from == **kind));
    let pairs = begins.flat_map(|begin| days.iter().map(move |end| (begin, end)));
    let requested = pairs.filter(|((from, _), (other, _))| match to {
        Some(to) => to == *other && from != other,
        None => from < other,
    });
    requested.map(|((from, begin), (to, end))| (*from, *to, (*end - *begin).num_days())).collect()
}

/// Returns the count, median, minimum and maximum. `None` for an empty list.
fn summarize(mut days: Vec<i64>) -> Option<(u64, f64, i64, i64)> {
    days.sort_unstable();
    let (first, last, middle) = (*days.first()?, *days.last()?, days.len() / 2);
    #[expect(clippy::cast_precision_loss, reason = "days are few")]
    let at = |index: usize| days.get(index).map(|days| *days as f64);
    let upper = at(middle)?;
    let median = if days.len().is_multiple_of(2) { f64::midpoint(at(middle - 1)?, upper) } else { upper };
    Some((days.len() as u64, median, first, last))
}

#[cfg(test)]
mod tests {
    use super::summarize;

    #[test]
    fn computes_median_of_odd_and_even_counts() {
        assert_eq!(summarize(vec![]), None);
        assert_eq!(summarize(vec![5, -1, 3]), Some((3, 3.0, -1, 5)));
        assert_eq!(summarize(vec![4, 1, 3, 2]), Some((4, 2.5, 1, 4)));
    }
}
