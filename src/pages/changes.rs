//! The changes of the register, newest revision first.
use super::context::PageContext;
use super::layout::{Page, Section};
use super::list_tools::pager;
use super::response::PageResponse;
use super::rows;
use super::svg::{Icon, glyph, icon, kind_tag};
use super::words::Words;
use crate::error::{Error, Place, Result};
use crate::query::paging::{PageNumber, PageSize, PageWindow};
use crate::query::revisions::{KindChanges, RevisionSort, RevisionSummary};
use crate::service::changes::{self, Change, ChangeRequest, ChangeSelection};
use crate::service::revisions;
use entity::Revision;
use entity::vocabulary::Kind;
use maud::{Markup, html};
use sea_orm::Iterable;

/// Says how many records a revision added, changed and removed.
pub fn counts(words: Words, revision: &RevisionSummary) -> String {
    let RevisionSummary { added, changed, removed, .. } = revision;
    let parts = [("changes-added", *added), ("changes-changed", *changed), ("changes-removed", *removed)];
    let parts: Vec<String> =
        parts.into_iter().filter(|(_, count)| *count > 0).map(|(id, count)| words.count(id, count)).collect();
    if parts.is_empty() { words.say("changes-none") } else { parts.join(", ") }
}

/// Says how many records of a kind a revision changed. Leads to these changes.
pub fn kind_count(context: &PageContext, revision: &RevisionSummary, changes: &KindChanges) -> Markup {
    let KindChanges { kind, added, changed, removed } = changes;
    let query = [("revision", revision.revision.0.to_string()), ("kind", kind.name().to_owned())];
    let query = query.each_ref().map(|(key, value)| (*key, value.as_str()));
    html! {
        (glyph(*kind))
        a href=(context.address.to("/changes", &query)) { (context.words.count(&format!("count-{}", kind.path()), added + changed + removed)) }
    }
}

/// Renders the list of revisions, or the changes of one revision.
///
/// # Errors
///
/// If the address is invalid, or the database fails.
pub async fn list(context: &PageContext) -> Result<PageResponse> {
    let number = |key: &str| context.address.get(key).map(|text| text.parse::<i64>().ok().filter(|number| *number > 0));
    let invalid = |key: &str| Error::fault(Place::Query, key, "must be a number, 1 or higher");
    let page = number("page").unwrap_or(Some(1)).ok_or_else(|| invalid("page"))?;
    let number_of_page = PageNumber::try_from(page).map_err(|detail| Error::fault(Place::Query, "page", detail))?;
    let words = context.words;
    let (body, pages) = match number("revision") {
        None => revisions_page(context, number_of_page).await?,
        Some(None) => return Err(invalid("revision")),
        Some(Some(revision)) => revision_page(context, Revision(revision), number_of_page).await?,
    };
    let markup = html! {
        div.wrap.place {
            div.list-head { h1 { (words.say("changes")) } p { (words.say("changes-p")) } }
            p.row {
                a href=(context.address.outside("/v1/changes?format=atom")) { (icon(Icon::Feed)) (words.say("changes-feed")) }
            }
            (body)
            (pager(context, number_of_page.get(), pages))
        }
    };
    let mut page = Page::new(words.say("changes"), markup).within(Section::Data);
    page.is_hidden = !context.address.query.is_empty();
    Ok(page.with_data(context.address.data("/v1/changes", &[("sort", "-revision")])).into())
}

fn window<C>(number: PageNumber) -> PageWindow<C> {
    PageWindow { number: Some(number), ..PageWindow::default() }
}

fn pages(total: u64) -> u64 {
    total.div_ceil(PageSize::DEFAULT.into()).max(1)
}

async fn revisions_page(context: &PageContext, number: PageNumber) -> Result<(Markup, u64)> {
    let words = context.words;
    let page = revisions::revisions(&context.snapshot, RevisionSort::RevisionDesc, window(number)).await?;
    let markup = html! {
        ol.history {
            @for revision in &page.items {
                @let number = revision.revision.0.to_string();
                li {
                    (words.time_of_day(revision.at.date_naive())) " "
                    a href=(context.address.to("/changes", &[("revision", &number)])) { (words.say_with("changes-rev", &[("n", number.clone().into())])) } " "
                    span { (counts(words, revision)) }
                    @if let Some(reason) = &revision.reason { " " span.hint lang=[context.register_language()] { (reason) } }
                    @for kind in &revision.kinds { " " span { (kind_count(context, revision, kind)) } }
                }
            }
        }
    };
    Ok((markup, pages(page.total)))
}

/// Reads the kinds of records to show. Empty for all kinds.
fn kinds(context: &PageContext) -> Result<Vec<Kind>> {
    let given = context.address.query.iter().filter(|(key, _)| key == "kind");
    let read = |(_, name): &(String, String)| {
        let kind = Kind::iter().find(|kind| kind.name() == name);
        kind.ok_or_else(|| Error::fault(Place::Query, "kind", "must be action, project, agreement or cooperation"))
    };
    given.map(read).collect()
}

async fn revision_page(context: &PageContext, revision: Revision, number: PageNumber) -> Result<(Markup, u64)> {
    let words = context.words;
    let selection = ChangeSelection { kinds: kinds(context)?, revisions: vec![revision] };
    let request = ChangeRequest { selection, sort: RevisionSort::Revision, window: window(number) };
    let page = changes::feed(&context.snapshot, &request).await?;
    let title = words.say_with("changes-rev", &[("n", revision.0.to_string().into())]);
    let markup = html! {
        p.row { a.button href=(context.to("/changes")) { (words.say("changes-all")) } }
        h2 { (title) }
        ul.latest { @for change in &page.items { (change_row(context, change)) } }
    };
    Ok((markup, pages(page.total)))
}

fn change_row(context: &PageContext, change: &Change) -> Markup {
    html! {
        li {
            (kind_tag(context.words, change.kind)) " "
            span.hint { (context.words.value("event", change.event)) } " "
            (rows::link(context, change.kind, &change.id, &change.title))
        }
    }
}
