//! The page of an action.
use super::context::PageContext;
use super::layout::Section;
use super::record::{self, Fact, RecordParts, facts};
use super::response::PageResponse;
use super::rows;
use crate::error::Result;
use crate::kinds::actions::{Action, StateOfPlay};
use crate::reference::document_path_key;
use maud::{Markup, html};

/// Renders the page of an action.
///
/// # Errors
///
/// If there is no such action, or the database fails.
pub async fn action(context: &PageContext) -> Result<PageResponse> {
    let record = match record::find::<Action>(context).await? {
        Ok(record) => record,
        Err(moved) => return Ok(moved),
    };
    let words = context.words;
    let language = context.register_language();
    let timetable = record.timetable.deadline.as_ref().map_or_else(
        || html! { (words.value("timetable-kind", record.timetable.kind)) },
        |deadline| html! { (words.say_with("timetable-by-date", &[("date", words.date(deadline).into())])) },
    );
    let responsible = (!record.responsible.is_empty()).then(|| rows::responsible(context, &record));
    let rows = [
        Fact::new(words.dimension("status"), Some(rows::status_tag(words, record.status, record.overdue))),
        Fact::new(words.dimension("timetable_kind"), Some(timetable)).printed(record.timetable.text.as_ref()),
        Fact::new(words.say("head-responsible"), responsible).printed(record.responsible_text.as_ref()),
        Fact::new(
            words.say("indicator"),
            record.indicator.as_ref().map(|text| html! { span lang=[language] { (text) } }),
        ),
        Fact::new(
            words.dimension("objective"),
            Some(
                html! { (record.chapter.number) "." (record.objective.number) " " span lang=[language] { (record.objective.title) } },
            ),
        ),
        Fact::new(
            words.dimension("plan"),
            Some(
                html! { a href=(context.to(&format!("/plans/{}", record.plan.id))) lang=[language] { (record.plan.title) } },
            ),
        ),
    ];
    let body = html! {
        section aria-labelledby="facts" { h2.vh #facts { (words.say("facts")) } (facts(context, &rows)) }
        section aria-labelledby="progress" {
            h2 #progress { (words.say("progress")) }
            @if record.state_of_play.is_empty() { p { (words.term("action-status", None)) } }
            @for state in record.state_of_play.iter().rev() { (progress(context, state)) }
        }
        (record::history::<Action>(context, &record.shared.id).await?)
    };
    let plan = context.to(&format!("/plans/{}", record.plan.id));
    let steps = vec![
        html! { a href=(plan) { (words.say("nav-plan")) } },
        html! { a href={(plan) "#c" (record.chapter.number)} lang=[language] { (record.chapter.number) ". " (record.chapter.title) } },
    ];
    let headline = html! { p.stage-line { strong { (record.code) } " " (rows::status_tag(words, record.status, record.overdue)) } };
    let parts = RecordParts { record: &record.shared, steps, headline, body };
    Ok(record::page(context, parts, Section::Plan).into())
}

fn progress(context: &PageContext, state: &StateOfPlay) -> Markup {
    let words = context.words;
    let document = |number: &String| html! { a href=(context.to(&format!("/documents/{}", document_path_key(number)))) { (number) } };
    html! {
        h3 { (words.time(&state.as_of)) " " (rows::status_tag(words, Some(state.status), false)) }
        @if let Some(summary) = &state.summary { p lang=[context.register_language()] { (summary) } }
        @if let Some(text) = &state.official_text { p.printed { q lang="en" { (text) } } }
        @if !state.references.is_empty() { p.hint { (words.say("cited")) ": " (PageContext::list(state.references.iter().map(document))) } }
        @if !state.dates.is_empty() { p.hint { (words.say("dates-named")) ": " (PageContext::list(state.dates.iter().map(|date| words.time(date)))) } }
    }
}
