//! Sums of money in the reference model.
use super::World;
use entity::Money;
use entity::vocabulary::{AmountRole, Bound, Covers};
use std::collections::{BTreeMap, BTreeSet};
use thb_register::service::report_input::{Amount, ReportInput};

/// What a record reports, and who reports it.
#[derive(Clone, Copy)]
pub struct Report<'a> {
    pub id: &'a str,
    pub reporter: &'a str,
    pub reported: &'a ReportInput,
}

/// The project of each linked record.
#[derive(Clone, Default)]
pub struct ProjectIds(BTreeMap<String, usize>);

impl ProjectIds {
    /// Gives connected records the same number.
    pub fn of<'a>(links: impl Iterator<Item = (&'a str, &'a ReportInput)>) -> Self {
        let mut projects: Vec<BTreeSet<String>> = vec![];
        for (id, reported) in links.filter(|(_, reported)| !reported.same_as.is_empty()) {
            let mut project: BTreeSet<String> = reported.same_as.iter().cloned().chain([id.to_owned()]).collect();
            projects.retain(|other| {
                let is_apart = other.is_disjoint(&project);
                if !is_apart {
                    project.extend(other.iter().cloned());
                }
                is_apart
            });
            projects.push(project);
        }
        Self(projects.into_iter().enumerate().flat_map(|(at, ids)| ids.into_iter().map(move |id| (id, at))).collect())
    }
}

impl World {
    /// The projects of the latest state, or of revision 1.
    pub fn projects(&self, as_of_1: bool) -> ProjectIds {
        let contents = self.bundled.as_ref().filter(|_| as_of_1).unwrap_or(&self.contents);
        let projects = contents.projects.iter().map(|(id, input)| (id.as_str(), &input.reported));
        let agreements = contents.agreements.iter().map(|(id, input)| (id.as_str(), &input.reported));
        let cooperation = contents.cooperation.iter().map(|(id, input)| (id.as_str(), &input.reported));
        ProjectIds::of(projects.chain(agreements).chain(cooperation))
    }
}

/// The sum of reports, and how many of them have an amount that can count. `all` counts programmes too.
pub fn sum(reports: &[Report], projects: &ProjectIds, all: bool) -> (Option<Money>, usize) {
    let counted = counted(reports, projects, all);
    let with_amount = reports.iter().filter(|report| !project_amounts(&[**report], all).is_empty()).count();
    ((!counted.is_empty()).then(|| Money(counted.iter().sum())), with_amount)
}

/// What each report adds to the sum. Reports that add nothing are left out.
pub fn counted(reports: &[Report], projects: &ProjectIds, all: bool) -> Vec<i64> {
    let mut grouped: BTreeMap<String, Vec<Report>> = BTreeMap::new();
    for report in reports {
        let project = projects.0.get(report.id).map_or_else(|| report.id.to_owned(), |at| format!("project {at}"));
        grouped.entry(project).or_default().push(*report);
    }
    grouped.values().flat_map(|reports| project_amounts(reports, all)).collect()
}

fn project_amounts(reports: &[Report], all: bool) -> Vec<i64> {
    let largest = |covers| reports.iter().filter_map(|report| whole(report.reported, covers)).max();
    if let Some(activity) = largest(Covers::Activity) {
        return vec![activity];
    }
    // Of each payer, the first report with the largest share counts.
    let mut counting: BTreeMap<String, (i64, usize)> = BTreeMap::new();
    for (place, report) in reports.iter().enumerate() {
        for (payer, share) in shares_of(report) {
            let most = counting.entry(payer).or_insert((share, place));
            *most = if share > most.0 { (share, place) } else { *most };
        }
    }
    let mut by_report: BTreeMap<usize, i64> = BTreeMap::new();
    for (share, place) in counting.into_values() {
        *by_report.entry(place).or_default() += share;
    }
    let shares: Vec<_> = by_report.into_values().collect();
    if shares.is_empty() { largest(Covers::Programme).filter(|_| all).into_iter().collect() } else { shares }
}

fn counts(amount: &Amount, covers: Covers) -> bool {
    let never = [AmountRole::Requested, AmountRole::Other];
    amount.covers == covers && amount.bound != Some(Bound::Max) && !never.contains(&amount.role)
}

fn whole(reported: &ReportInput, covers: Covers) -> Option<i64> {
    let amounts: Vec<_> = reported.amounts.iter().filter(|amount| counts(amount, covers)).collect();
    let (totals, parts): (Vec<&Amount>, Vec<&Amount>) =
        amounts.into_iter().partition(|amount| amount.role == AmountRole::Total);
    let counted = if totals.is_empty() { parts } else { totals };
    let values: Option<Vec<i64>> = counted.iter().map(|amount| Some(amount.euro.as_ref()?.value.0)).collect();
    values.filter(|values| !values.is_empty()).map(|values| values.iter().sum())
}

fn shares_of(report: &Report) -> BTreeMap<String, i64> {
    let mut shares = BTreeMap::new();
    for amount in report.reported.amounts.iter().filter(|amount| counts(amount, Covers::Share)) {
        let default = if amount.role == AmountRole::Eu { "european-union" } else { report.reporter };
        if let Some(euro) = &amount.euro {
            *shares.entry(amount.payer.clone().unwrap_or(default.into())).or_default() += euro.value.0;
        }
    }
    shares
}
