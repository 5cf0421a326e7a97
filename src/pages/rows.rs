//! Tables of records, and what a row says of each.
use super::context::PageContext;
use super::svg::{Icon, icon};
use super::words::{Words, text_of};
use crate::kinds::actions::Action;
use crate::kinds::agreements::{Agreement, Milestone};
use crate::kinds::common_view::CommonView;
use crate::kinds::cooperation::Cooperation;
use crate::kinds::projects::Project;
use crate::kinds::report_view::{Funding, Period};
use entity::vocabulary::{ActionStatus, AmountRole, CooperationStatus, Kind, Stage};
use entity::{Edtf, Money};
use maud::{Markup, html};
use std::sync::Arc;

/// The most countries that a row names.
const COUNTRIES: usize = 4;

/// Links to the page of a record by its title.
pub fn record_link(context: &PageContext, record: &CommonView) -> Markup {
    link(context, record.kind, &record.id, &record.title)
}

/// Links to the page of a record.
pub fn link(context: &PageContext, kind: Kind, id: &str, title: &str) -> Markup {
    html! { a href=(path(context, kind, id)) lang=[context.register_language()] { (title) } }
}

pub fn path(context: &PageContext, kind: Kind, id: &str) -> String {
    context.to(&format!("/{}/{id}", kind.path()))
}

/// A dash for a missing value.
pub fn dash() -> Markup {
    html! { span.hint { "–" } }
}

fn countries(context: &PageContext, record: &CommonView) -> Markup {
    let words = context.words;
    let names = record.countries.iter().take(COUNTRIES).map(|it| context.country(&it.country));
    let more = record.countries.len().saturating_sub(COUNTRIES);
    html! {
        @if record.countries.is_empty() && record.regions.is_empty() { (dash()) }
        @else if record.countries.is_empty() { (PageContext::list(record.regions.iter().map(|region| context.region(region)))) }
        @else {
            (PageContext::list(names))
            @if more > 0 { " " span.hint { (words.count("and-more", more as u64)) } }
        }
    }
}

/// Returns the years of a period: `2009–2010`.
pub fn years(words: Words, period: &Period) -> String {
    let year = |date: &Option<Edtf>| date.as_ref().and_then(|date| date.as_str().get(..4).map(ToOwned::to_owned));
    let (start, end) = (year(&period.start), year(&period.end));
    let ongoing = words.say("dimension-ongoing").to_lowercase();
    match (start, end) {
        (Some(start), _) if period.ongoing => format!("{start} – {ongoing}"),
        (None, _) if period.ongoing => ongoing,
        (Some(start), Some(end)) if start != end => format!("{start}–{end}"),
        (Some(start), _) => start,
        (None, Some(end)) => words.say_with("date-until", &[("date", end.into())]),
        (None, None) => String::new(),
    }
}

fn text_or_dash(text: &str) -> Markup {
    html! { @if text.is_empty() { (dash()) } @else { (text) } }
}

/// Returns an amount to the cent, for columns that add up.
pub fn exact_amount(words: Words, amount: Option<Money>) -> Markup {
    html! { @match amount { Some(amount) => (words.euro(amount)), None => (dash()) } }
}

/// Returns the amount of a project in whole euros, or that it was only requested.
pub fn amount(words: Words, funding: &Funding) -> Markup {
    html! {
        @match (funding.amount_eur, requested(words, funding)) {
            (Some(amount), _) => (words.whole_euro(amount)),
            (None, Some(requested)) => span.hint { (requested) },
            (None, None) if !funding.amounts.is_empty() => span.hint { (words.say("amount-not-counted")) },
            (None, None) => (dash()),
        }
    }
}

/// Says what was only requested, if the project has no other amount.
pub fn requested(words: Words, funding: &Funding) -> Option<String> {
    let requested = funding.amounts.iter().find(|amount| amount.role == AmountRole::Requested);
    let requested = requested.filter(|_| funding.amount_eur.is_none())?;
    let amount = match requested.value_eur {
        Some(amount) => words.whole_euro(amount),
        None => words.money(&requested.currency, requested.value),
    };
    Some(words.say_with("amount-requested", &[("amount", amount.into())]))
}

/// Renders a table of projects. `counted` has what each adds to the sum of the list.
pub fn projects(
    context: &PageContext,
    records: &[Arc<Project>],
    counted: Option<&[Option<Money>]>,
    caption: &str,
) -> Markup {
    let words = context.words;
    html! {
        table.results role="table" {
            caption.vh { (caption) }
            thead { tr {
                th scope="col" { (words.say("head-project")) }
                th scope="col" { (words.say("head-countries")) }
                th scope="col" { (words.say("head-period")) }
                th.n scope="col" { (words.say("head-amount")) }
            } }
            tbody { @for (place, record) in records.iter().enumerate() {
                (project(context, record, counted.and_then(|counted| counted.get(place).copied()).map(Counted)))
            } }
        }
    }
}

fn project(context: &PageContext, record: &Project, counted: Option<Counted>) -> Markup {
    let words = context.words;
    let form = words.term("form-category", record.report.form.category.and_then(text_of).as_deref());
    let funding = &record.report.funding;
    html! {
        tr {
            th scope="row" {
                (record_link(context, &record.shared))
                span.meta {
                    (words.organisation(&record.shared.reporter)) " · " (form)
                    @if let Some(programme) = record.programme.as_ref().filter(|programme| programme.code.len() < 8) { " · " (programme.code) }
                    @if !record.same_as.is_empty() { " " span.repeat { (words.say("repeat")) } }
                }
            }
            td data-label=(words.say("head-countries")) { (countries(context, &record.shared)) }
            td.when data-label=(words.say("head-period")) { (text_or_dash(&years(words, &record.report.period))) }
            td.n data-label=(words.say("head-amount")) {
                (amount(words, funding))
                @if funding.amount_eur.is_some() { (counted_hint(words, funding.amount_eur, counted, Words::whole_euro)) }
            }
        }
    }
}

/// What a record adds to a sum. `None`: nothing.
#[derive(Clone, Copy)]
pub struct Counted(pub Option<Money>);

/// Says what counts of an amount, if not all of it: an amount of a programme, or of a project that another record reports, too.
/// `write` writes the amount.
pub fn counted_hint(
    words: Words,
    reported: Option<Money>,
    counted: Option<Counted>,
    write: fn(Words, Money) -> String,
) -> Markup {
    html! {
        @if let Some(Counted(counted)) = counted.filter(|Counted(counted)| *counted != reported) {
            br;
            span.hint {
                @match counted { Some(counted) => (words.say_with("amount-counts", &[("amount", write(words, counted).into())])), None => (words.say("amount-not-counted")) }
            }
        }
    }
}

/// Renders a table of agreements.
pub fn agreements(context: &PageContext, records: &[Arc<Agreement>], caption: &str) -> Markup {
    let words = context.words;
    html! {
        table.results.agreements role="table" {
            caption.vh { (caption) }
            thead { tr {
                th scope="col" { (words.term("kind", Some("agreement"))) }
                th scope="col" { (words.dimension("stage")) }
                th scope="col" { (words.say("head-milestone")) }
            } }
            tbody { @for record in records { (agreement(context, record)) } }
        }
    }
}

fn agreement(context: &PageContext, record: &Agreement) -> Markup {
    let words = context.words;
    let body = record.agency.as_ref().unwrap_or(&record.shared.reporter);
    html! {
        tr {
            th scope="row" {
                (record_link(context, &record.shared))
                span.meta { (words.value("agreement-type", record.r#type)) " · " (words.short_organisation(body)) }
            }
            td.stage data-label=(words.dimension("stage")) { (dots(record.stage)) (stage_tag(words, record.stage)) }
            td data-label=(words.say("head-milestone")) {
                @match newest(record) {
                    Some((milestone, date)) => {
                        (words.value("milestone-kind", milestone.kind)) br; span.hint { (words.time(date)) }
                    },
                    None => (dash()),
                }
            }
        }
    }
}

/// Returns the newest milestone that has a date.
pub fn newest(record: &Agreement) -> Option<(&Milestone, &Edtf)> {
    let dated = record.milestones.iter().filter(|milestone| milestone.reached);
    let dated = dated.filter_map(|milestone| Some((milestone, milestone.date.as_ref()?)));
    dated.max_by_key(|(_, date)| date.earliest())
}

/// The stages on the way to force, in order.
pub const STAGES: [Stage; 5] =
    [Stage::Contacts, Stage::Negotiation, Stage::AwaitingSignature, Stage::Signed, Stage::InForce];

/// Draws the stage of an agreement as five dots. On hold and declined have none filled.
pub fn dots(stage: Option<Stage>) -> Markup {
    let at = stage.and_then(|stage| STAGES.iter().position(|known| *known == stage));
    html! {
        svg.dots viewBox="0 0 88 16" aria-hidden="true" {
            path d="M8 8h72" {}
            @for place in 0..STAGES.len() {
                @let is_on = at.is_some_and(|at| place <= at);
                circle cx=(8 + place * 18) cy="8" r=(if Some(place) == at { 5 } else { 4 }) class=(if is_on { "on" } else { "off" }) {}
            }
        }
    }
}

pub fn stage_tag(words: Words, stage: Option<Stage>) -> Markup {
    let value = stage.and_then(text_of);
    let class = value.as_deref().unwrap_or("none");
    html! { span class=(format!("status g-{class}")) { (words.term("stage", value.as_deref())) } }
}

/// Names the status of an action, and whether it is overdue.
pub fn status_tag(words: Words, status: Option<ActionStatus>, is_overdue: bool) -> Markup {
    let value = status.and_then(text_of);
    let class = value.as_deref().unwrap_or("none");
    html! {
        span class=(format!("status s-{class}")) { (words.term("action-status", value.as_deref())) }
        @if is_overdue { " " span.overdue { (icon(Icon::Flag)) (words.dimension("overdue")) } }
    }
}

/// Names the status of a cooperation step, with the marks of the statuses of actions. A cancelled step has that of a delayed action.
pub fn step_tag(words: Words, status: CooperationStatus) -> Markup {
    let mark = match status {
        CooperationStatus::Done => "done",
        CooperationStatus::Ongoing => "in_progress",
        CooperationStatus::Planned => "not_started",
        CooperationStatus::Cancelled => "delayed",
    };
    html! { span class=(format!("status s-{mark}")) { (words.value("cooperation-status", status)) } }
}

/// Renders a table of cooperation steps.
pub fn cooperation(context: &PageContext, records: &[Arc<Cooperation>], caption: &str) -> Markup {
    let words = context.words;
    html! {
        table.results role="table" {
            caption.vh { (caption) }
            thead { tr {
                th scope="col" { (words.term("kind", Some("cooperation"))) }
                th scope="col" { (words.say("head-countries")) }
                th scope="col" { (words.say("head-date")) }
                th scope="col" { (words.dimension("status")) }
            } }
            tbody { @for record in records { (step(context, record)) } }
        }
    }
}

fn step(context: &PageContext, record: &Cooperation) -> Markup {
    let words = context.words;
    html! {
        tr {
            th scope="row" {
                (record_link(context, &record.shared))
                span.meta { (words.value("cooperation-kind", record.r#type)) " · " (words.short_organisation(&record.agency)) }
            }
            td data-label=(words.say("head-countries")) { (countries(context, &record.shared)) }
            td.when data-label=(words.say("head-date")) {
                @match &record.date { Some(date) => (words.time(date)), None => (dash()) }
            }
            td data-label=(words.dimension("status")) { (step_tag(words, record.status)) }
        }
    }
}

/// Renders steps as a line of time, earliest first, in the given order.
pub fn timeline(context: &PageContext, steps: &[Arc<Cooperation>]) -> Markup {
    let words = context.words;
    html! {
        ol.timeline {
            @for step in steps {
                li class=[text_of(step.status)] {
                    span.on { @match &step.date { Some(date) => (words.time(date)), None => (words.say("no-date")) } }
                    div {
                        p.what { (record_link(context, &step.shared)) }
                        p.meta {
                            (words.value("cooperation-kind", step.r#type)) " · " (words.short_organisation(&step.agency))
                            @if step.status != CooperationStatus::Done { " · " strong { (words.value("cooperation-status", step.status)) } }
                        }
                        p lang=[context.register_language()] { (step.shared.summary) }
                    }
                }
            }
        }
    }
}

/// Renders a table of actions.
pub fn actions(context: &PageContext, records: &[Arc<Action>], caption: &str) -> Markup {
    let words = context.words;
    html! {
        table.results.board role="table" {
            caption.vh { (caption) }
            thead { tr {
                th scope="col" { (words.say("head-number")) }
                th scope="col" { (words.term("kind", Some("action"))) }
                th scope="col" { (words.say("head-responsible")) }
                th scope="col" { (words.dimension("timetable_kind")) }
                th scope="col" { (words.dimension("status")) }
            } }
            tbody { @for record in records { tr { (action_cells(context, record)) } } }
        }
    }
}

/// Renders the cells of an action.
pub fn action_cells(context: &PageContext, record: &Action) -> Markup {
    let words = context.words;
    let progress = record.state_of_play.last().and_then(|state| state.summary.as_ref());
    html! {
        td.ref { a href=(path(context, Kind::Action, &record.shared.id)) { (record.code) } }
        th scope="row" {
            (record_link(context, &record.shared))
            @if let Some(summary) = progress {
                details {
                    summary { (words.say("progress")) span.vh { " " (record.code) } }
                    p lang=[context.register_language()] { (summary) }
                }
            }
        }
        td data-label=(words.say("head-responsible")) { (responsible(context, record)) }
        td data-label=(words.dimension("timetable_kind")) { (timetable(context, record)) }
        td data-label=(words.dimension("status")) { (status_tag(words, record.status, record.overdue)) }
    }
}

/// Names the responsible bodies of an action.
pub fn responsible(context: &PageContext, record: &Action) -> Markup {
    let words = context.words;
    let name = |it: &crate::kinds::actions::Responsible| {
        let role = text_of(it.role);
        html! {
            (context.short_organisation(&it.organisation))
            @if role.as_deref() != Some("lead") { " " span.hint { "(" (words.term("responsible-role", role.as_deref()).to_lowercase()) ")" } }
        }
    };
    html! {
        @if record.responsible.is_empty() { span.hint { (words.say("not-stated")) } }
        @else { (PageContext::list(record.responsible.iter().map(name))) }
    }
}

/// Says when an action is due, with the words of the document if they differ.
pub fn timetable(context: &PageContext, record: &Action) -> Markup {
    let words = context.words;
    let timetable = &record.timetable;
    let read = match &timetable.deadline {
        Some(deadline) => words.say_with("timetable-by-date", &[("date", words.date(deadline).into())]),
        None => words.value("timetable-kind", timetable.kind),
    };
    let letters =
        |text: &str| text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect::<String>();
    let printed = timetable.text.as_deref().filter(|printed| !letters(&read).ends_with(&letters(printed)));
    html! {
        (read)
        @if let Some(printed) = printed { span.printed { q lang="en" { (printed) } } }
    }
}
