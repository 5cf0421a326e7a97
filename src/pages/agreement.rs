//! The page of an agreement.
use super::context::PageContext;
use super::cooperation::party;
use super::layout::Section;
use super::record::{self, Fact, RecordParts, facts, report_facts};
use super::response::PageResponse;
use super::rows;
use super::words::text_of;
use crate::error::Result;
use crate::kinds::agreements::{Agreement, AgreementFilter, Milestone};
use crate::kinds::cooperation::{Cooperation, STEP_OF};
use crate::query::paging::{ListRequest, PageSize, PageWindow};
use crate::service::queries;
use crate::service::related;
use entity::vocabulary::{MilestoneKind, Stage};
use maud::{Markup, html};
use std::sync::Arc;

/// The most other agreements with the same countries that a page lists.
const OTHERS: usize = 8;

/// Renders the page of an agreement.
///
/// # Errors
///
/// If there is no such agreement, or the database fails.
pub async fn agreement(context: &PageContext) -> Result<PageResponse> {
    let record = match record::find::<Agreement>(context).await? {
        Ok(record) => record,
        Err(moved) => return Ok(moved),
    };
    let steps = steps(context, &record).await?;
    let others = others(context, &record).await?;
    let words = context.words;
    let body = html! {
        (axis(context, &record, &steps))
        div.two.wide-left {
            section aria-labelledby="ladder" { h2 #ladder { (words.say("milestones")) } (ladder(context, &record)) }
            section aria-labelledby="steps" {
                h2 #steps { (words.say("kinds-cooperation")) " " span.hint { (words.number(steps.len() as u64)) } }
                @if steps.is_empty() { p { (words.say("steps-none")) } } @else { (rows::timeline(context, &steps)) }
            }
        }
        section aria-labelledby="facts" { h2 #facts { (words.say("facts")) } (facts(context, &agreement_facts(context, &record))) }
        @if !others.is_empty() {
            section aria-labelledby="also" { h2 #also { (words.say("agreements-also")) } (rows::agreements(context, &others, &words.say("agreements-also"))) }
        }
        (record::history::<Agreement>(context, &record.shared.id).await?)
    };
    let body_of = record.agency.as_ref().unwrap_or(&record.shared.reporter);
    let filter = if record.agency.is_some() { "agency" } else { "reporter" };
    let way = vec![
        html! { a href=(context.to("/agreements")) { (words.say("nav-agreements")) } },
        html! { a href=(context.address.to("/agreements", &[(filter, &body_of.id)])) { (words.short_organisation(body_of)) } },
    ];
    let parts = RecordParts { record: &record.shared, steps: way, headline: stage_line(context, &record), body };
    Ok(record::page(context, parts, Section::Agreements).into())
}

fn stage_line(context: &PageContext, record: &Agreement) -> Markup {
    let words = context.words;
    let since = record.validity.start.as_ref().filter(|_| record.stage == Some(Stage::InForce));
    html! {
        p.stage-line {
            (rows::dots(record.stage)) " "
            strong {
                @match since {
                    Some(date) => (words.say_with("in-force-since", &[("date", words.date(date).into())])),
                    None => (words.term("stage", record.stage.and_then(text_of).as_deref())),
                }
            }
        }
    }
}

fn agreement_facts(context: &PageContext, record: &Agreement) -> Vec<Fact> {
    let words = context.words;
    let parties =
        (!record.parties.is_empty()).then(|| PageContext::list(record.parties.iter().map(|it| party(context, it))));
    let names: Vec<&str> = record.parties.iter().filter_map(|party| party.name.as_deref()).collect();
    let mut facts = vec![
        Fact::new(words.say("parties"), parties).printed(Some(&names.join(", "))),
        Fact::new(words.dimension("type"), Some(html! { (words.value("agreement-type", record.r#type)) })),
    ];
    if let Some(agency) = &record.agency {
        facts.push(Fact::new(words.dimension("agency"), Some(context.organisation(agency))));
    }
    facts.extend(report_facts(context, &record.shared, &record.report));
    facts
}

/// Reads the steps of an agreement, earliest first. Steps without a date come last.
async fn steps(context: &PageContext, record: &Agreement) -> Result<Vec<Arc<Cooperation>>> {
    let id = record.shared.id.to_string();
    let window = PageWindow { limit: PageSize::most(), ..PageWindow::default() };
    let request = ListRequest { window, with_total: false, ..ListRequest::default() };
    let mut pages =
        related::related::<Cooperation>(&context.snapshot, STEP_OF, std::slice::from_ref(&id), request).await?;
    let mut steps = match pages.remove(&id) {
        Some(page) => page?.items,
        None => vec![],
    };
    steps.sort_by_key(|step| (step.date_earliest.is_none(), step.date_earliest, step.shared.id.to_string()));
    Ok(steps)
}

/// Reads other agreements of EU agencies with the same countries.
async fn others(context: &PageContext, record: &Agreement) -> Result<Vec<Arc<Agreement>>> {
    if record.shared.countries.is_empty() {
        return Ok(vec![]);
    }
    let country = record.shared.countries.iter().map(|it| Some(it.country.code.clone())).collect();
    let filter = AgreementFilter { country: Some(country), not_agency: Some(vec![None]), ..AgreementFilter::default() };
    let request = ListRequest { selection: context.selection(filter), with_total: false, ..ListRequest::default() };
    let mut found = Box::pin(queries::list::<Agreement, Arc<Agreement>>(&context.snapshot, request)).await?.items;
    found.retain(|other| other.shared.id != record.shared.id);
    found.truncate(OTHERS);
    Ok(found)
}

/// Renders the milestones that apply to the agreement: reached, not stated, or not reached.
fn ladder(context: &PageContext, record: &Agreement) -> Markup {
    let words = context.words;
    let kinds = record.applicable_milestones();
    let reached = |kind: &MilestoneKind| record.milestones.iter().find(|it| it.kind == *kind && it.reached);
    let last = kinds.iter().rposition(|kind| reached(kind).is_some());
    let is_skipped = |place: usize, kind: &MilestoneKind| {
        let is_past = last.is_some_and(|last| place < last) || record.stage == Some(Stage::InForce);
        is_past && *kind != MilestoneKind::Termination
    };
    let has_skipped = kinds.iter().enumerate().any(|(place, kind)| reached(kind).is_none() && is_skipped(place, kind));
    html! {
        @if has_skipped { p.hint { (words.say("milestones-hint")) } }
        ol.ladder {
            @for (place, kind) in kinds.iter().enumerate() {
                @match reached(kind) {
                    Some(milestone) => (rung(context, milestone)),
                    None if is_skipped(place, kind) => {
                        li.not-stated { span.what { (words.value("milestone-kind", kind)) } " " span.on { (words.say("not-stated")) } }
                    },
                    None => li.pending { span.what { (words.value("milestone-kind", kind)) } " " span.on { (words.say("not-reached")) } },
                }
            }
        }
    }
}

fn rung(context: &PageContext, milestone: &Milestone) -> Markup {
    let words = context.words;
    html! {
        li.reached {
            span.what { (words.value("milestone-kind", milestone.kind)) } " "
            span.on { @match &milestone.date { Some(date) => (words.time(date)), None => (words.say("no-date")) } }
            @if let Some(text) = &milestone.text { span.printed { q lang="en" { (text) } } }
        }
    }
}

/// Draws milestones above a line of time and steps below. It is hidden from screen readers, because the lists below say the same.
fn axis(context: &PageContext, record: &Agreement, steps: &[Arc<Cooperation>]) -> Markup {
    let words = context.words;
    let year = |day: chrono::NaiveDate| {
        use chrono::Datelike;
        f64::from(day.year()) + f64::from(day.ordinal0()) / 366.0
    };
    let milestones: Vec<_> =
        record.milestones.iter().filter(|it| it.reached).filter_map(|it| Some((year(it.date_earliest?), it))).collect();
    let dated: Vec<_> = steps.iter().filter_map(|step| Some((year(step.date_earliest?), step))).collect();
    if milestones.len() + dated.len() < 3 {
        return html! {};
    }
    let all = || milestones.iter().map(|it| it.0).chain(dated.iter().map(|it| it.0));
    let (first, last) = (all().fold(f64::MAX, f64::min).floor(), (all().fold(0.0, f64::max) + 0.05).ceil());
    let x = |at: f64| 10.0 + 700.0 * (at - first) / (last - first).max(1.0);
    let ticks: Vec<f64> =
        std::iter::successors(Some(first), |year| Some(year + 1.0)).take_while(|year| *year < last).collect();
    html! {
        figure.axis {
            svg viewBox="0 0 720 86" aria-hidden="true" {
                path.line d="M10 44h700" {}
                @for year in ticks {
                    path d=(format!("M{:.0} 40v8", x(year))) {}
                    text x=(format!("{:.0}", x(year) + 5.0)) y="58" { (format!("{year:.0}")) }
                }
                @for (at, milestone) in &milestones {
                    path.m d=(format!("M{:.1} 20l7 7-7 7-7-7z", x(*at))) {
                        title { (words.value("milestone-kind", milestone.kind)) ", " (milestone.date.as_ref().map(|date| words.date(date)).unwrap_or_default()) }
                    }
                }
                @for (at, step) in &dated {
                    circle class=(format!("c {}", text_of(step.status).unwrap_or_default())) cx=(format!("{:.1}", x(*at))) cy="74" r="5.5" {
                        title { (step.shared.title) ", " (step.date.as_ref().map(|date| words.date(date)).unwrap_or_default()) }
                    }
                }
            }
            figcaption.hint {
                svg viewBox="0 0 14 14" aria-hidden="true" { path.m d="M7 0l7 7-7 7-7-7z" {} } (words.say("milestones")) " "
                svg viewBox="0 0 14 14" aria-hidden="true" { circle.c cx="7" cy="7" r="5.5" {} } (words.say("kinds-cooperation"))
            }
        }
    }
}
