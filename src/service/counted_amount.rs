//! What each record of a page adds to the sum of all records that match. Most pages need no statement for it, because their records are
//! not linked. Others need one, which reads only the projects of the linked records on the page.
use super::conditions::matching;
use super::filters::ScanStrategy;
use super::group_rows::rows;
use super::linked_records::{decide_together, in_projects_of, linked_records, matching_rows};
use super::record::Record;
use crate::error::Result;
use crate::query::counted_amounts::CountedAmounts;
use crate::query::paging::Selection;
use crate::store::{QueryDigest, Snapshot};
use entity::{Money, record};
use sea_orm::sea_query::SelectStatement;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryResult};
use std::collections::{BTreeMap, HashMap, HashSet};

/// The amounts of the records on a page.
pub struct PageAmounts<'a> {
    pub ids: &'a [String],
    /// What each record adds if it is not linked.
    pub own: Vec<Option<Money>>,
    /// The ids of records that may be linked.
    pub linked: HashSet<&'a str>,
}

impl PageAmounts<'_> {
    /// Returns the linked records with an amount. Other records add what they add alone.
    fn undecided(&self) -> Vec<String> {
        let amounts = self.ids.iter().zip(&self.own);
        let undecided = amounts.filter(|(id, own)| own.is_some() && self.linked.contains(id.as_str()));
        undecided.map(|(id, _)| id.clone()).collect()
    }
}

/// Returns what each record of a page adds, in order. The digest identifies the page, whose amounts are cached.
pub async fn counted_amounts<R: Record>(
    snapshot: &Snapshot,
    selection: &Selection<R::Filter>,
    counted: CountedAmounts,
    page: PageAmounts<'_>,
    digest: QueryDigest,
) -> Result<Vec<Option<Money>>> {
    if page.undecided().is_empty() {
        return Ok(page.own);
    }
    let read = async || read_counted::<R>(snapshot, selection, counted, page).await;
    Ok(snapshot.page(digest, read).await?.to_vec())
}

/// Returns what each record of a page adds, without a cache.
pub async fn read_counted<R: Record>(
    snapshot: &Snapshot,
    selection: &Selection<R::Filter>,
    counted: CountedAmounts,
    page: PageAmounts<'_>,
) -> Result<Vec<Option<Money>>> {
    let undecided = page.undecided();
    if undecided.is_empty() {
        return Ok(page.own);
    }
    let connected = in_projects_of(snapshot.backend(), R::COLUMNS.id.as_column_ref(), &undecided);
    let matching = matching::<R>(snapshot, selection.clone(), ScanStrategy::IndexScan);
    let matching = rows::<R>(&R::Entity::find().filter(matching).filter(connected), &[]);
    let counted = counted_by_id::<R, ()>(snapshot, matching, &undecided, &[], |_| Ok(()), counted).await?;
    let amount = |(id, own): (&String, &Option<Money>)| counted.get(&((), id.clone())).copied().unwrap_or(*own);
    Ok(page.ids.iter().zip(&page.own).map(amount).collect())
}

/// What records add, by group and id.
pub type CountedById<K> = HashMap<(K, String), Option<Money>>;

/// Returns what these records, and the others of their projects, add to each group.
pub async fn counted_by_id<R: Record, K: Ord + Clone + std::hash::Hash>(
    snapshot: &Snapshot,
    matching: SelectStatement,
    ids: &[String],
    groups: &[&'static str],
    key: impl Fn(&QueryResult) -> Result<K>,
    counted: CountedAmounts,
) -> Result<CountedById<K>> {
    let condition = in_projects_of(snapshot.backend(), record::Column::Id.as_column_ref(), ids);
    let projects =
        linked_records(snapshot, snapshot.db_by_key().await?, matching_rows::<R>(matching, groups), condition, key)
            .await?;
    let mut amounts = HashMap::new();
    for records in &projects {
        let mut by_group: BTreeMap<&K, Vec<_>> = BTreeMap::new();
        for record in records {
            for group in record.groups.keys() {
                by_group.entry(group).or_default().push(record);
            }
        }
        for (group, records) in by_group {
            for (record, decision) in records.iter().zip(decide_together(&records, counted)) {
                amounts.insert((group.clone(), record.id.clone()), decision.counted);
            }
        }
    }
    Ok(amounts)
}
