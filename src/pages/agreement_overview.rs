//! The figures above the list of agreements: stages by agency, signatures by year, durations, and the latest milestones. All of them
//! apply the filters of the list.
use super::charts::{self, Bar, Columns};
use super::context::PageContext;
use super::kind_figures::first;
use super::list::statistics_request;
use super::rows;
use super::words::text_of;
use crate::error::Result;
use crate::kinds::agreements::durations::{DurationGroup, DurationParams, durations};
use crate::kinds::agreements::{Agreement, AgreementDimension, AgreementFilter, AgreementSort};
use crate::query::paging::{ListRequest, Selection};
use crate::query::statistics::{Group, Statistics};
use crate::reference::{AsOfContext, Organisation};
use crate::service::queries;
use crate::service::statistics::statistics;
use crate::service::statistics_request::StatisticsRequest;
use entity::vocabulary::{AgreementType, MilestoneKind, Stage};
use maud::{Markup, html};
use sea_orm::Iterable;
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// The most agreements among the latest milestones.
const LATEST: i64 = 5;
/// The most charts of durations.
const DURATIONS: usize = 2;
/// The fewest agreements whose durations have a median that is worth a bar.
const FEWEST: u64 = 2;

/// Renders the figures of the agreements that match.
///
/// # Errors
///
/// If the database fails.
pub async fn overview(context: &PageContext, selection: Selection<AgreementFilter>) -> Result<Markup> {
    let words = context.words;
    let stages = grouped(context, &selection, &[AgreementDimension::Agency, AgreementDimension::Stage]).await?;
    let signatures = signatures(context, &selection).await?;
    let durations = durations(&context.snapshot, selection.clone(), DurationParams::default()).await?.groups;
    let durations = duration_charts(context, &durations);
    let latest = latest_milestones(context, &latest(context, selection).await?);
    Ok(html! {
        div.charts {
            section.chart.across aria-labelledby="stages" { h2 #stages { (words.say("by-stage")) } (stage_table(context, &stages)) }
            @match durations {
                Some(durations) => { div { (signatures) (latest) } (durations) },
                None => { (signatures) (latest) },
            }
        }
    })
}

/// Counts the agreements that match by some dimensions.
async fn grouped(
    context: &PageContext,
    selection: &Selection<AgreementFilter>,
    group_by: &[AgreementDimension],
) -> Result<Statistics> {
    let request = statistics_request::<Agreement>(selection.clone());
    statistics(&context.snapshot, StatisticsRequest { group_by: group_by.to_vec(), ..request }).await
}

/// Returns the value of the first or second dimension of a group.
fn key(group: &Group, place: usize) -> Option<&str> {
    group.keys.get(place).and_then(|key| key.value.as_deref())
}

/// Renders the number of agreements by agency and stage. Each figure leads to its list.
fn stage_table(context: &PageContext, figures: &Statistics) -> Markup {
    let words = context.words;
    let stages: Vec<Option<String>> = Stage::iter().map(text_of).chain([None]).collect();
    let mut agencies: BTreeMap<Option<&str>, u64> = BTreeMap::new();
    for group in &figures.groups {
        *agencies.entry(key(group, 0)).or_default() += group.count;
    }
    // The most agreements first, those without an agency last.
    let mut agencies: Vec<(Option<&str>, u64)> = agencies.into_iter().collect();
    agencies.sort_by_key(|(agency, count)| (agency.is_none(), Reverse(*count)));
    let label = format!("{}, {}", words.dimension("agency"), words.dimension("stage"));
    html! {
        div.scroll tabindex="0" role="region" aria-label=(label) {
            table.plain.pipeline {
                thead { tr {
                    th scope="col" { (words.dimension("agency")) }
                    @for stage in &stages { th.n scope="col" { (words.term("stage", stage.as_deref())) } }
                    th.n scope="col" { (words.say("col-all")) }
                } }
                tbody { @for (agency, count) in &agencies { (agency_row(context, figures, &stages, *agency, *count)) } }
                tfoot { tr {
                    th scope="row" { (words.say("col-all")) }
                    @for stage in &stages {
                        @let count = figures.groups.iter().filter(|group| key(group, 1) == stage.as_deref()).map(|group| group.count).sum();
                        td.n { (figure(context, count, &[("stage", stage.as_deref().unwrap_or("none"))])) }
                    }
                    td.n { strong { (words.number(figures.total)) } }
                } }
            }
        }
    }
}

fn agency_row(
    context: &PageContext,
    figures: &Statistics,
    stages: &[Option<String>],
    agency: Option<&str>,
    total: u64,
) -> Markup {
    let most = figures.groups.iter().map(|group| group.count).max().unwrap_or_default();
    let of = |stage: &Option<String>| {
        let of_stage = figures.groups.iter().find(|group| key(group, 0) == agency && key(group, 1) == stage.as_deref());
        of_stage.map_or(0, |group| group.count)
    };
    let agency_value = agency.unwrap_or("none");
    html! {
        tr {
            th scope="row" {
                @match agency {
                    Some(id) => (context.short_organisation(&Organisation::of(id.to_owned(), &AsOfContext::of(&context.snapshot)))),
                    None => (context.words.say("without-agency")),
                }
            }
            @for stage in stages {
                @let count = of(stage);
                td class=(format!("n heat h{}", heat(count, most))) {
                    (figure(context, count, &[("agency", agency_value), ("stage", stage.as_deref().unwrap_or("none"))]))
                }
            }
            td.n { strong { (figure(context, total, &[("agency", agency_value)])) } }
        }
    }
}

/// Returns a figure as a link to its list. Zero is no link.
fn figure(context: &PageContext, count: u64, filter: &[(&str, &str)]) -> Markup {
    let text = context.words.number(count);
    html! {
        @if count == 0 { span.hint { (text) } }
        @else { a href=(context.address.with(filter, &["page"])) { (text) } }
    }
}

/// Returns the class of the shade of a cell, 0 to 4. It grows with the square root, so that small figures differ, too.
fn heat(count: u64, most: u64) -> u64 {
    if count == 0 { 0 } else { 1 + charts::whole(3.0 * (charts::count(count) / charts::count(most)).sqrt()) }
}

/// Renders the signatures by their own year. Leaves them out if the address filters by another milestone or by the date of one,
/// because the signatures would then lie outside of the filter.
async fn signatures(context: &PageContext, selection: &Selection<AgreementFilter>) -> Result<Markup> {
    let is_signature = |key: &str, value: &str| key == "milestone" && value == "signature";
    let mut filters = context.address.query.iter().filter(|(key, _)| key != "sort");
    if filters.any(|(key, value)| key.contains("milestone") && !is_signature(key, value)) {
        return Ok(html! {});
    }
    let mut signed = selection.clone();
    signed.filter.milestone = Some(vec![Some(MilestoneKind::Signature)]);
    let groups = grouped(context, &signed, &[AgreementDimension::MilestoneYear]).await?.groups;
    let year = |group: &Group| Some((key(group, 0)?.parse().ok()?, charts::count(group.count)));
    let years: BTreeMap<i32, f64> = groups.iter().filter_map(year).collect();
    if years.is_empty() {
        return Ok(html! {});
    }
    let words = context.words;
    let chart = Columns {
        title: &words.say("chart-signatures-by-year"),
        heading: Some(2),
        values: &years,
        write: &|count| words.number(charts::whole(count)),
        link: &|year| {
            let filter = [("milestone", "signature"), ("milestone_year", &year.to_string())];
            Some(context.address.with(&filter, &["page"]))
        },
        unit: &words.say("head-records"),
        note: String::new(),
        width: 360.0,
        has_table: true,
    };
    Ok(charts::columns(words, &chart))
}

/// Renders the median days from a milestone to later ones. Each agency and type of agreement has the milestone from which most days are
/// known.
fn duration_charts(context: &PageContext, groups: &[DurationGroup]) -> Option<Markup> {
    let mut by_start: BTreeMap<Start<'_>, Vec<&DurationGroup>> = BTreeMap::new();
    for group in groups.iter().filter(|group| group.count >= FEWEST) {
        let agency = group.agency.as_ref().map(|agency| agency.id.as_str());
        by_start.entry((agency, group.r#type, group.from)).or_default().push(group);
    }
    let mut charts: Vec<(Start<'_>, Vec<&DurationGroup>)> = by_start.into_iter().collect();
    charts.sort_by_key(|(_, groups)| Reverse(groups.iter().map(|group| group.count).sum::<u64>()));
    let mut shown = BTreeSet::new();
    charts.retain(|((agency, r#type, _), _)| shown.insert((*agency, *r#type)));
    if charts.is_empty() {
        return None;
    }
    let data = context.address.data_of("/durations", &context.address.changed(&[], &["page", "sort"]));
    Some(html! {
        section.chart aria-labelledby="durations" {
            h2 #durations { (context.words.say("durations-h")) }
            @for (start, groups) in charts.iter().take(DURATIONS) { (duration_chart(context, *start, groups)) }
            p.hint { (context.words.say("durations-note")) " " a href=(data) { "JSON" } }
        }
    })
}

/// The agency, the type and the first milestone of a chart of durations.
type Start<'a> = (Option<&'a str>, AgreementType, MilestoneKind);

fn duration_chart(context: &PageContext, start: Start<'_>, groups: &[&DurationGroup]) -> Markup {
    let words = context.words;
    let (_, r#type, from) = start;
    let agency = groups.first().and_then(|group| group.agency.as_ref());
    let agency = agency.map_or_else(|| words.say("without-agency"), |agency| words.short_organisation(agency));
    let days = words.say_with("durations-since", &[("milestone", words.value("milestone-kind", from).into())]);
    let title = format!("{agency} · {} · {days}", words.value("agreement-type", r#type));
    let bar = |group: &&DurationGroup| Bar {
        name: html! { (words.value("milestone-kind", group.to)) " " span.hint { "(" (words.number(group.count)) ")" } },
        figure: words.decimal(&group.median.to_string()),
        length: group.median,
    };
    let bars: Vec<Bar> = groups.iter().map(bar).collect();
    html! {
        figure {
            figcaption { h3 { (title) } }
            (charts::bars(&title, &words.dimension("milestone"), &days, &bars))
        }
    }
}

/// Reads the agreements with the latest milestones.
async fn latest(context: &PageContext, selection: Selection<AgreementFilter>) -> Result<Vec<Arc<Agreement>>> {
    let sort = vec![AgreementSort::MilestoneDesc];
    let request = ListRequest { selection, sort, window: first(LATEST), with_total: false, ..ListRequest::default() };
    Ok(Box::pin(queries::list::<Agreement, Arc<Agreement>>(&context.snapshot, request)).await?.items)
}

fn latest_milestones(context: &PageContext, records: &[Arc<Agreement>]) -> Markup {
    let words = context.words;
    let dated: Vec<_> = records.iter().filter_map(|record| Some((record, rows::newest(record)?))).collect();
    if dated.is_empty() {
        return html! {};
    }
    html! {
        section.chart aria-labelledby="latest" {
            h2 #latest { (words.say("milestones-latest")) }
            ul.near {
                @for (record, (milestone, date)) in dated {
                    li {
                        (rows::record_link(context, &record.shared))
                        span.meta { (words.value("milestone-kind", milestone.kind)) " · " (words.time(date)) }
                    }
                }
            }
        }
    }
}
