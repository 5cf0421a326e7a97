//! How long agreements take from one milestone to another.
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

/// How long agreements take from milestone to milestone, by agency and type.
#[derive(Clone, Debug, PartialEq, Serialize, ToSchema, SimpleObject)]
#[graphql(serial)]
pub struct Durations {
    /// One group an agency, a type and a pair of milestones, in their order.
    pub groups: Vec<DurationGroup>,
    /// How many agreements match in all, with or without such dates.
    pub total: u64,
    /// The revision of the register that this is the answer of.
    pub revision: Revision,
}

/// How many days lie between two milestones.
// Named otherwise in Rust: utoipa takes any type called `Duration` for a text.
#[derive(Clone, Debug, PartialEq, Serialize, ToSchema, SimpleObject)]
#[graphql(serial, name = "Duration")]
#[schema(as = Duration)]
pub struct DurationGroup {
    /// The EU agency that is a party; null where none is.
    #[serde(serialize_with = "Organisation::serialize_optional_name")]
    #[schema(required, value_type = Option<OrganisationName<'static>>)]
    pub agency: Option<Organisation>,
    /// What sort of instrument it is.
    pub r#type: AgreementType,
    /// The milestone that the days are counted from.
    pub from: MilestoneKind,
    /// The milestone that they are counted to.
    pub to: MilestoneKind,
    /// How many agreements have a day for both; dates that are less precise than a day are left out.
    #[schema(example = 12)]
    pub count: u64,
    /// The median of the days; of an even number the mean of the middle two.
    #[schema(example = 182.5)]
    pub median: f64,
    /// The fewest days. Negative, where a document has the later milestone come first.
    #[schema(example = 31)]
    pub minimum: i64,
    /// The most days.
    #[schema(example = 700)]
    pub maximum: i64,
}

/// Which milestones to measure between.
#[derive(Clone, Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct DurationParams {
    /// The milestone to count from; without it, any.
    #[param(value_type = MilestoneKind, inline, required = false)]
    pub from: Option<MilestoneKind>,
    /// The milestone to count to; without it, any that comes later in the order of milestones.
    #[param(value_type = MilestoneKind, inline, required = false)]
    pub to: Option<MilestoneKind>,
}

type Pair = (Option<String>, AgreementType, MilestoneKind, MilestoneKind);

/// Measures the agreements that match. Of several milestones of one kind the first counts.
///
/// # Errors
///
/// When a filter names what is not known, or the database fails.
pub async fn durations(
    snapshot: &Snapshot,
    selection: Selection<AgreementFilter>,
    params: DurationParams,
) -> Result<Durations> {
    let snapshot = snapshot.at(selection.as_of).await?;
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
        for (from, to, span) in spans_of(&days.remove(&version).unwrap_or_default(), &params) {
            spans.entry((agency.clone(), r#type, from, to)).or_default().push(span);
        }
    }
    let context = AsOfContext::of(&snapshot);
    let group = |((agency, r#type, from, to), days): (Pair, Vec<i64>)| {
        let agency = agency.map(|id| Organisation::of(id, &context));
        measured(days).map(|(count, median, minimum, maximum)| DurationGroup {
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

/// The day of the first milestone of each kind, by version.
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

/// The days between each two milestones that are asked for.
fn spans_of(
    days: &BTreeMap<MilestoneKind, NaiveDate>,
    params: &DurationParams,
) -> Vec<(MilestoneKind, MilestoneKind, i64)> {
    let DurationParams { from, to } = params;
    let begins = days.iter().filter(|(kind, _)| from.is_none_or(|from| from == **kind));
    let pairs = begins.flat_map(|begin| days.iter().map(move |end| (begin, end)));
    let asked = pairs.filter(|((from, _), (other, _))| match to {
        Some(to) => to == *other && from != other,
        None => from < other,
    });
    asked.map(|((from, begin), (to, end))| (*from, *to, (*end - *begin).num_days())).collect()
}

/// How many there are, their median, the least and the most; nothing of none.
fn measured(mut days: Vec<i64>) -> Option<(u64, f64, i64, i64)> {
    days.sort_unstable();
    let (first, last, middle) = (*days.first()?, *days.last()?, days.len() / 2);
    #[expect(clippy::cast_precision_loss, reason = "days are few")]
    let at = |place: usize| days.get(place).map(|days| *days as f64);
    let upper = at(middle)?;
    let median = if days.len().is_multiple_of(2) { f64::midpoint(at(middle - 1)?, upper) } else { upper };
    Some((days.len() as u64, median, first, last))
}

#[cfg(test)]
mod tests {
    use super::measured;

    #[test]
    fn the_median_is_the_middle() {
        assert_eq!(measured(vec![]), None);
        assert_eq!(measured(vec![5, -1, 3]), Some((3, 3.0, -1, 5)));
        assert_eq!(measured(vec![4, 1, 3, 2]), Some((4, 2.5, 1, 4)));
    }
}
