//! The page of a cooperation step.
use super::context::PageContext;
use super::layout::Section;
use super::project::people;
use super::record::{self, Fact, RecordParts, facts, report_facts};
use super::response::PageResponse;
use super::rows;
use crate::error::Result;
use crate::kinds::agreements::Agreement;
use crate::kinds::cooperation::Cooperation;
use crate::kinds::report_view::Party;
use crate::service::queries;
use maud::{Markup, html};

/// Renders the page of a cooperation step.
///
/// # Errors
///
/// If there is no such step, or the database fails.
pub async fn cooperation(context: &PageContext) -> Result<PageResponse> {
    let record = match record::find::<Cooperation>(context).await? {
        Ok(record) => record,
        Err(moved) => return Ok(moved),
    };
    let words = context.words;
    let agreement = match &record.agreement {
        Some(id) => queries::find::<Agreement>(&context.snapshot, id, None).await?,
        None => None,
    };
    let mut rows = report_facts(context, &record.shared, &record.report);
    rows.splice(
        0..0,
        [
            Fact::new(words.say("head-date"), record.date.as_ref().map(|date| words.time(date))),
            Fact::new(words.dimension("kind"), Some(html! { (words.value("cooperation-kind", record.r#type)) })),
            Fact::new(words.dimension("status"), Some(rows::step_tag(words, record.status))),
            Fact::new(words.dimension("agency"), Some(context.organisation(&record.agency))),
            Fact::new(words.say("counterpart"), Some(party(context, &record.counterpart)))
                .printed(record.counterpart.name.as_ref()),
            Fact::new(
                words.term("kind", Some("agreement")),
                agreement.map(|it| rows::record_link(context, &it.shared)),
            ),
        ],
    );
    let body = html! {
        section aria-labelledby="facts" { h2.vh #facts { (words.say("facts")) } (facts(context, &rows)) }
        (people(context, &record.shared.organisations))
        (record::history::<Cooperation>(context, &record.shared.id).await?)
    };
    let agency = context.address.to("/cooperation", &[("agency", &record.agency.id)]);
    let steps = vec![
        html! { a href=(context.to("/cooperation")) { (words.say("nav-cooperation")) } },
        html! { a href=(agency) { (words.short_organisation(&record.agency)) } },
    ];
    let parts = RecordParts { record: &record.shared, steps, headline: html! {}, body };
    Ok(record::page(context, parts, Section::Cooperation).into())
}

/// Links to a party: the organisation or country that it is, or its name as printed.
pub fn party(context: &PageContext, party: &Party) -> Markup {
    html! {
        @match (&party.organisation, &party.country) {
            (Some(organisation), _) => (context.short_organisation(organisation)),
            (None, Some(country)) => (context.country(country)),
            (None, None) => @match &party.name { Some(name) => span lang=[context.register_language()] { (name) }, None => (context.words.say("not-stated")), },
        }
    }
}
