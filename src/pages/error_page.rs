//! Pages for errors: what is wrong, and where to go on.
use super::context::PageContext;
use super::layout::{Page, PageStyle};
use super::rows;
use super::svg::kind_tag;
use crate::error::{Error, Result};
use crate::service::lookup;
use actix_web::ResponseError;
use entity::vocabulary::Kind;
use maud::{Markup, html};
use uuid::Uuid;

/// Renders the page of an error. `instance` is the id of the request in the log.
pub async fn page(context: &PageContext, error: &Error, instance: Uuid) -> Page {
    let words = context.words;
    let status = error.status_code();
    let similar = similar(context, error).await.unwrap_or_default();
    let title = match error {
        Error::Gone { .. } => words.say("error-gone"),
        Error::Invalid(_) => words.say("error-invalid"),
        _ if status.as_u16() == 404 => words.say("error-missing"),
        _ if status.as_u16() == 503 => words.say("error-unavailable"),
        _ => words.say("error-failed"),
    };
    let body = html! {
        div.wrap.nothing-here {
            p.big-code aria-hidden="true" { (status.as_u16()) }
            h1 { (title) }
            p.lead lang=[context.register_language()] { (detail(error)) }
            @if let Error::Invalid(_) = error {
                ul { @for fault in error.violations() { li lang=[context.register_language()] { code { (fault.name) } " " (fault.detail) } } }
                p { a href=(without(context, error)) { (words.say("error-without")) } }
            }
            @if let Error::Gone { removed, id, .. } = error { (last_version(context, id, removed.0)) }
            @if !similar.is_empty() {
                p { (words.say("error-similar")) }
                ul.near { @for (kind, id) in &similar { li { (kind_tag(words, *kind)) " " (rows::link(context, *kind, id, id)) } } }
            }
            (search(context))
            p {
                a href=(context.to("/")) { (words.say("error-home")) } " · "
                a href=(context.to("/countries")) { (words.say("nav-countries")) } " · "
                a href=(context.to("/projects")) { (words.say("all-projects")) }
            }
            p.hint { (words.say("error-instance")) " " code { (instance) } }
        }
    };
    let mut page = Page { status, style: PageStyle::Search, ..Page::new(title, body) };
    page.is_hidden = true;
    page
}

/// The message of an error. Failures of the register say nothing of their cause.
fn detail(error: &Error) -> String {
    let text = error.to_string();
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// Returns the link to the same page without the parameters that are at fault.
fn without(context: &PageContext, error: &Error) -> String {
    let faulty: Vec<String> = error.violations().iter().map(|fault| fault.name.clone()).collect();
    context.address.with(&[], &faulty.iter().map(String::as_str).collect::<Vec<_>>())
}

fn last_version(context: &PageContext, id: &str, removed: i64) -> Markup {
    let before = (removed - 1).to_string();
    html! { p { a href=(context.address.with(&[("as_of", &before)], &[])) { (context.words.say("error-last")) " " code { (id) } } } }
}

/// Returns the record whose id is most similar to one that does not exist.
async fn similar(context: &PageContext, error: &Error) -> Result<Vec<(Kind, String)>> {
    let Error::NotFound { id, nearest, .. } = error else { return Ok(vec![]) };
    let nearest = match nearest {
        Some(nearest) => Some(nearest.clone()),
        None => lookup::most_similar(&context.snapshot, id, None).await?,
    };
    match nearest {
        Some(id) => Ok(lookup::find(&context.snapshot, &id).await?.into_iter().collect()),
        None => Ok(vec![]),
    }
}

fn search(context: &PageContext) -> Markup {
    let words = context.words;
    html! {
        form.find.big role="search" action=(context.address.with_path("/search")) {
            label for="q" { (words.say("search-label")) }
            div { input #q name="q" type="search"; button { (words.say("search")) } }
        }
    }
}
