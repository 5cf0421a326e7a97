//! Reads statistics: those of all matching records, or those of the records that refer to each of some keys. Many keys take as many statements
//! as one.
use super::conditions::select;
use super::country_filters;
use super::dimension_source::DimensionSource;
use super::group_list::{NamedSource, add_empty, group_key, sort_groups};
use super::group_rows::{SortKey, group_columns, in_groups, name, read_count, read_sort_keys, sort_keys};
use super::linked_records::{LinkedRecord, Projects};
use super::measures::{Amounts, add_linked, amount_share, measures, read_amounts, share};
use super::record::Record;
use super::related::Relation;
use super::statistics_request::StatisticsRequest;
use super::sums::{self, Correction, Corrections, GROUPS, RoleSums, amounts_by_role, corrected, read_counts};
use crate::error::{Error, Place, Result};
use crate::query::group_options::Measures;
use crate::query::statistics::{Group, GroupedDimension, RestGroup, Statistics};
use crate::store::Snapshot;
use sea_orm::sea_query::{Expr, SelectStatement};
use sea_orm::{ConnectionTrait, QueryResult, Select};
use serde_json::Value as Json;
use std::collections::{BTreeSet, HashMap};

/// The rows of each key.
type RowsByKey = HashMap<Vec<SortKey>, Vec<QueryResult>>;
/// The amounts by role of each key, or of each key and group.
type RolesByKey = HashMap<Vec<SortKey>, RoleSums>;
/// The amounts of unlinked records by key and group.
type AmountsByKey = HashMap<Vec<SortKey>, Amounts>;

/// Reads the statistics of a request.
pub struct StatisticsReader<'a, R: Record> {
    snapshot: &'a Snapshot,
    request: &'a StatisticsRequest<R>,
    pub matching: Select<R::Entity>,
    /// The names of the dimensions.
    names: Vec<String>,
    /// The source of the key, if there are keys, and those of the dimensions.
    sources: Vec<DimensionSource>,
    has_keys: bool,
}

/// The statistics of one key, without the figures of the rest.
struct KeyStatistics {
    key: Vec<SortKey>,
    statistics: Statistics,
    /// The projects of the key, with their groups below it.
    projects: Projects<Vec<SortKey>>,
    /// The groups after the first ones.
    rest: Vec<Group>,
}

/// What is read of all keys at once.
struct Figures {
    groups: RowsByKey,
    /// `None` if the groups are the totals.
    totals: Option<RowsByKey>,
    /// The amounts by role of each group and of each key.
    group_roles: RolesByKey,
    roles: RolesByKey,
    /// The amounts of each group and of each key, if measures are requested.
    amounts: Option<(AmountsByKey, AmountsByKey)>,
}

impl<'a, R: Record> StatisticsReader<'a, R> {
    /// Builds the reader. With a relation, for the records that refer to one of these keys.
    pub fn of(
        snapshot: &'a Snapshot,
        request: &'a StatisticsRequest<R>,
        keys: Option<(Relation, &[String])>,
    ) -> Result<Self> {
        let StatisticsRequest { selection, group_by, .. } = request;
        let key = keys.map(|(relation, keys)| (relation.source)().among(keys));
        let has_keys = key.is_some();
        let source = |dimension: &R::Dimension| country_filters::source::<R>(*dimension, &selection.filter, snapshot);
        let dimensions = group_by.iter().map(source);
        Ok(Self {
            snapshot,
            request,
            matching: select::<R>(snapshot, selection.clone())?,
            names: group_by.iter().map(name).collect::<Result<Vec<_>>>()?,
            sources: key.into_iter().chain(dimensions).collect(),
            has_keys,
        })
    }

    pub fn dimensions(&self) -> &[DimensionSource] {
        self.sources.get(usize::from(self.has_keys)..).unwrap_or_default()
    }

    fn key(&self) -> &[DimensionSource] {
        self.sources.get(..usize::from(self.has_keys)).unwrap_or_default()
    }

    fn named_dimensions(&self) -> Vec<NamedSource<'_>> {
        self.names.iter().zip(self.dimensions()).collect()
    }

    /// Reads the matching records with links.
    pub async fn linked(&self) -> Result<Projects<Vec<SortKey>>> {
        sums::linked::<R>(self.snapshot, &self.matching, &self.sources).await
    }

    /// Reads the statistics of each key, in order. Without a relation, the only key is empty.
    pub async fn read(&self, linked: &Projects<Vec<SortKey>>, keys: &[Vec<SortKey>]) -> Result<Vec<Statistics>> {
        let mut figures = self.figures().await?;
        let read = |key: &Vec<SortKey>| self.of_key(key, of_key(linked, key), &mut figures);
        let mut all = keys.iter().map(read).collect::<Result<Vec<_>>>()?;
        check_number(all.iter().map(|of_key| of_key.statistics.groups.len() + of_key.rest.len()).sum())?;
        if self.request.options.top.is_some() {
            self.add_rests(&mut all).await?;
        }
        let statistics = all.into_iter().map(|of_key| of_key.statistics);
        Ok(statistics.map(with_shares).collect())
    }

    async fn figures(&self) -> Result<Figures> {
        let Self { snapshot, request, matching, sources, .. } = self;
        let (key, counted) = (self.key(), request.counted_amounts);
        let groups = self.rows(&sums::groups::<R>(matching, sources, counted)).await?;
        check_number(groups.values().map(Vec::len).sum())?;
        let totals = match self.dimensions() {
            [] => None,
            _ => Some(self.rows(&sums::groups::<R>(matching, key, counted)).await?),
        };
        let amounts = if self.has_measures() {
            Some((self.amounts(sources, None).await?, self.amounts(key, None).await?))
        } else {
            None
        };
        let group_roles = sums::role_sums::<R>(snapshot, matching, sources, sources, None, counted).await?;
        let roles = match self.dimensions() {
            [] => group_roles.clone(),
            _ => sums::role_sums::<R>(snapshot, matching, sources, key, None, counted).await?,
        };
        Ok(Figures { groups, totals, group_roles, roles, amounts })
    }

    fn has_measures(&self) -> bool {
        !self.request.options.measures.is_empty()
    }

    /// Reads rows by key.
    async fn rows(&self, statement: &SelectStatement) -> Result<RowsByKey> {
        let mut by_key = RowsByKey::new();
        for row in self.snapshot.db().await?.query_all(statement).await? {
            by_key.entry(read_sort_keys(self.key(), &row)?).or_default().push(row);
        }
        Ok(by_key)
    }

    /// Reads the amounts of unlinked records. With a condition for groups, of those in other groups.
    async fn amounts(&self, by: &[DimensionSource], kept: Option<Expr>) -> Result<AmountsByKey> {
        if !R::HAS_FUNDING {
            return Ok(HashMap::new());
        }
        let statement = sums::amounts::<R>(&self.matching, &self.sources, by, kept, self.request.counted_amounts);
        read_amounts(self.snapshot, &statement, by).await
    }

    fn of_key(
        &self,
        key: &[SortKey],
        projects: Projects<Vec<SortKey>>,
        figures: &mut Figures,
    ) -> Result<KeyStatistics> {
        let StatisticsRequest { counted_amounts: counted, options, .. } = self.request;
        let Figures { groups, totals, group_roles, roles, amounts } = figures;
        let corrections = Corrections::of(&projects, *counted);
        let total = totals.as_ref().unwrap_or(groups).get(key).and_then(|rows| rows.first());
        let (count, with_amount) = total.map_or(Ok((0, 0)), read_counts)?;
        let amount_eur = total.map_or(Ok(None), |total| corrected(total, corrections.total.amount))?;
        let rows = groups.get(key).map(Vec::as_slice).unwrap_or_default();
        let mut groups = rows.iter().map(|row| self.group(row, &corrections)).collect::<Result<Vec<_>>>()?;
        if groups.is_empty() && self.names.is_empty() {
            groups.push(Group::default());
        }
        let dimensions = self.named_dimensions();
        if options.empty {
            add_empty(&mut groups, &dimensions, self.snapshot.reference())?;
        }
        for group in &mut groups {
            let values = sort_keys(&group.keys);
            let sums = group_roles.remove([key, &values[..]].concat().as_slice()).unwrap_or_default();
            let correction = corrections.groups.get(&values).map(|correction| &correction.roles);
            group.amounts_by_role = amounts_by_role(sums, correction)?;
        }
        if let Some((by_group, _)) = amounts {
            for group in &mut groups {
                let values = sort_keys(&group.keys);
                let own = by_group.remove([key, &values[..]].concat().as_slice()).unwrap_or_default();
                group.measures = Some(self.measures(own, &projects, |record| record.groups.contains_key(&values)));
            }
        }
        let all = amounts.as_mut().map(|(_, by_key)| by_key.remove(key).unwrap_or_default());
        let of_all = all.map(|own| self.measures(own, &projects, |_| true));
        sort_groups(&mut groups, &options.sort);
        let rest = options.top.map(|top| groups.split_off(top.get().min(groups.len())));
        let overlapping = self.dimensions().iter().any(|source| source.many);
        let describe = |(name, source): NamedSource<'_>| GroupedDimension {
            name: name.clone(),
            has_names: source.named.is_some(),
            has_codes: source.names_countries(),
        };
        let statistics = Statistics {
            groups,
            rest: None,
            overlapping,
            total: count,
            amount_eur,
            with_amount,
            amounts_by_role: amounts_by_role(roles.remove(key).unwrap_or_default(), Some(&corrections.total.roles))?,
            measures: of_all,
            amounts_overlapping: R::HAS_FUNDING && (overlapping || corrections.crosses_groups),
            revision: self.snapshot.revision(),
            dimensions: dimensions.into_iter().map(describe).collect(),
        };
        Ok(KeyStatistics { key: key.to_vec(), statistics, projects, rest: rest.unwrap_or_default() })
    }

    fn group(&self, row: &QueryResult, corrections: &Corrections) -> Result<Group> {
        let columns = group_columns(&self.sources).get(usize::from(self.has_keys)..).unwrap_or_default();
        let key = |(dimension, column): (NamedSource<'_>, &&str)| {
            Ok(group_key(dimension, dimension.1.read(row, column)?, self.snapshot.reference()))
        };
        let keys = self.named_dimensions().into_iter().zip(columns).map(key).collect::<Result<Vec<_>>>()?;
        let correction = corrections.groups.get(&sort_keys(&keys)).map(|correction| correction.amount);
        let (count, with_amount) = read_counts(row)?;
        let (earliest, latest) = (row.try_get("", "first")?, row.try_get("", "last")?);
        Ok(Group {
            keys,
            count,
            amount_eur: corrected(row, correction.unwrap_or_default())?,
            with_amount,
            earliest,
            latest,
            ..Group::default()
        })
    }

    /// Returns the measures of unlinked records and of the linked ones that `is_in` selects.
    fn measures(
        &self,
        mut amounts: Amounts,
        projects: &Projects<Vec<SortKey>>,
        is_in: impl Fn(&LinkedRecord<Vec<SortKey>>) -> bool,
    ) -> Measures {
        add_linked(&mut amounts, projects, self.request.counted_amounts, is_in);
        measures(&amounts, &self.request.options.measures)
    }

    /// Adds the rest of each key: the groups after the first ones, as one group.
    async fn add_rests(&self, all: &mut [KeyStatistics]) -> Result<()> {
        let has_rest = all.iter().any(|of_key| !of_key.rest.is_empty());
        let (kept, key, counted) = (self.in_kept_groups(all), self.key(), self.request.counted_amounts);
        let (mut rows, mut roles, mut amounts) = (RowsByKey::new(), RolesByKey::new(), AmountsByKey::new());
        if has_rest {
            let Self { snapshot, matching, sources, .. } = self;
            rows = self.rows(&sums::rest::<R>(matching, sources, key, kept.clone(), counted)).await?;
            roles = sums::role_sums::<R>(snapshot, matching, sources, key, Some(kept.clone()), counted).await?;
        }
        if has_rest && self.has_measures() {
            amounts = self.amounts(key, Some(kept)).await?;
        }
        for KeyStatistics { key, statistics, projects, rest } in all {
            let groups: BTreeSet<_> = rest.iter().map(|group| sort_keys(&group.keys)).collect();
            let is_in = |record: &LinkedRecord<Vec<SortKey>>| record.groups.keys().any(|group| groups.contains(group));
            let mut figures = RestGroup { groups: rest.len() as u64, ..RestGroup::default() };
            if let Some(row) = rows.get(key).and_then(|rows| rows.first()) {
                (figures.count, figures.with_amount) = (read_count(row)?, read_counts(row)?.1);
                (figures.earliest, figures.latest) = (row.try_get("", "first")?, row.try_get("", "last")?);
                let correction = Correction::of_records(projects, counted, is_in);
                figures.amount_eur = corrected(row, correction.amount)?;
                let sums = roles.remove(key).unwrap_or_default();
                figures.amounts_by_role = amounts_by_role(sums, Some(&correction.roles))?;
            }
            if self.has_measures() {
                figures.measures = Some(self.measures(amounts.remove(key).unwrap_or_default(), projects, is_in));
            }
            statistics.rest = Some(figures);
        }
        Ok(())
    }

    /// The condition that a row is in one of the groups that are kept.
    fn in_kept_groups(&self, all: &[KeyStatistics]) -> Expr {
        let key_value = |key: &[SortKey]| key.first().map(|(_, _, text)| Json::from(text.clone()));
        let keys: Vec<Option<Json>> = all.iter().map(|of_key| key_value(&of_key.key)).collect();
        let groups = all.iter().zip(&keys).flat_map(|(of_key, key)| {
            let group = move |group: &'_ Group| -> Vec<Json> {
                key.iter().cloned().chain(group.keys.iter().map(|key| key.json.clone())).collect()
            };
            of_key.statistics.groups.iter().map(group)
        });
        in_groups(self.snapshot.backend(), group_columns(&self.sources), groups)
    }
}

/// Rejects too many groups.
fn check_number(groups: usize) -> Result<()> {
    if groups > GROUPS {
        let detail = format!("results in more than {GROUPS} groups: add a filter, or group by fewer dimensions");
        return Err(Error::fault(Place::Query, "group_by", detail));
    }
    Ok(())
}

/// Sets the shares in the figures of all matching records.
fn with_shares(mut statistics: Statistics) -> Statistics {
    let (total, sum) = (statistics.total, statistics.amount_eur);
    for group in &mut statistics.groups {
        (group.share, group.amount_share) = (share(group.count, total), amount_share(group.amount_eur, sum));
    }
    if let Some(rest) = &mut statistics.rest {
        (rest.share, rest.amount_share) = (share(rest.count, total), amount_share(rest.amount_eur, sum));
    }
    statistics
}

/// Returns the projects among the records that refer to a key, with their groups below that key.
fn of_key(projects: &Projects<Vec<SortKey>>, key: &[SortKey]) -> Projects<Vec<SortKey>> {
    let below = |(group, times): (&Vec<SortKey>, &i64)| Some((group.strip_prefix(key)?.to_vec(), *times));
    let record = |record: &LinkedRecord<Vec<SortKey>>| {
        let groups = record.groups.iter().filter_map(below).collect();
        LinkedRecord { groups, ..record.clone() }
    };
    let project = |records: &Vec<LinkedRecord<Vec<SortKey>>>| {
        records.iter().map(record).filter(|record| !record.groups.is_empty()).collect()
    };
    projects.iter().map(project).collect()
}
