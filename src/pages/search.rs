//! The search over all kinds of records.
use super::context::PageContext;
use super::filters::chips;
use super::layout::{Page, PageStyle};
use super::list_tools::{copyable, pager};
use super::record::marked;
use super::response::PageResponse;
use super::rows;
use super::svg::{glyph, kind_tag};
use super::words::{Words, text_of};
use crate::error::{Error, Place, Result};
use crate::kinds::search::{Hit, SearchFilter, SearchResult, hits};
use crate::query::paging::{PageNumber, PageSize, PageWindow};
use crate::query::statistics::FacetScope;
use crate::query::suggestion::Suggestion;
use crate::query::text_search::TextQuery;
use crate::reference::document_path_key;
use crate::rest::{QueryStringReader, RequestUrl, names};
use crate::service::search::{SearchRequest, SearchResults};
use crate::store::AsOf;
use entity::vocabulary::Kind;
use entity::vocabulary::SuggestionKind;
use maud::{Markup, html};
use serde::Deserialize;
use utoipa::IntoParams;

/// The parameters of the search beside its filters.
#[derive(Deserialize, IntoParams)]
struct SearchPageParams {
    #[param(value_type = String)]
    q: Option<TextQuery>,
    #[param(value_type = String)]
    as_of: Option<AsOf>,
    #[param(value_type = u32)]
    page: Option<PageNumber>,
}

/// The most entries of reference data beside the hits.
const ENTRIES: usize = 6;

/// Renders the search.
///
/// # Errors
///
/// If the search is invalid, or the database fails.
pub async fn search(context: &PageContext) -> Result<PageResponse> {
    if let Some(link) = context.address.canonical() {
        return Ok(PageResponse::see_other(link));
    }
    let words = context.words;
    let q = context.address.get("q").unwrap_or_default().trim().to_owned();
    let form = html! {
        form.find.big role="search" action=(context.address.with_path("/search")) {
            label.vh for="q" { (words.say("search-label")) }
            input #q name="q" type="search" value=(q);
            (super::layout::kept_date(context))
            button { (words.say("search")) }
        }
    };
    let found = if q.is_empty() { how(context) } else { Box::pin(results(context, &q)).await? };
    let body = html! { div.wrap.search { h1.vh { (words.say("search")) } (form) (found) } };
    let title = if q.is_empty() { words.say("search") } else { format!("“{q}”") };
    let mut page = Page { style: PageStyle::Search, ..Page::new(title, body) };
    page.is_hidden = true;
    page.q = q;
    Ok(page.with_data(context.address.own_data(&[])).into())
}

/// Reads the request of a search from the address.
fn request(context: &PageContext) -> Result<SearchRequest<SearchFilter>> {
    let known = [names::<SearchPageParams>(), names::<SearchFilter>()].concat();
    let url = RequestUrl::of_pairs(context.address.query.clone());
    let mut reader = QueryStringReader::of(&url, &known);
    let filter = reader.read_filter(names::<SearchFilter>());
    let params = reader.read::<SearchPageParams>(names::<SearchPageParams>());
    let (filter, SearchPageParams { q, as_of, page }) = reader.finish(filter.zip(params))?;
    let window = PageWindow { number: page, ..PageWindow::default() };
    let missing = || Error::fault(Place::Query, "q", "is required: the words to search for");
    let (facets, facet_scope) = (vec![], FacetScope::default());
    Ok(SearchRequest { q: q.ok_or_else(missing)?, filter, facets, facet_scope, as_of, window })
}

async fn results(context: &PageContext, q: &str) -> Result<Markup> {
    let words = context.words;
    let request = request(context)?;
    let number = request.window.number.map_or(1, PageNumber::get);
    let SearchResults { page, counts, reference } = hits(&context.snapshot, request, words.0).await?;
    let all: u64 = counts.values().sum();
    Ok(html! {
        p.sum role="status" { (found(words, page.total)) " " em { (q) } }
        (chips(context, &context.address, &[], &["q", "kind"]))
        @if let Some(better) = &page.did_you_mean {
            p { (words.say("search-did-you-mean")) " " a href=(context.address.to("/search", &[("q", better)])) { (better) } }
        }
        nav.tabs aria-label=(words.say("kinds-h")) {
            ul { (tab(context, None, all)) @for (kind, count) in &counts { (tab(context, Some(*kind), *count)) } }
        }
        div.with-rail {
            ol.hits { @for (hit, record) in &page.items { (self::hit(context, hit, record)) } }
            aside.rail {
                @if !reference.is_empty() {
                    section.card {
                        h2 { (words.say("search-entries")) }
                        ul.spaced { @for entry in reference.iter().take(ENTRIES) { (entry_link(context, entry)) } }
                    }
                }
                (how(context))
                section.card {
                    h2 { (words.say("search-api")) }
                    (copyable(context, &context.address.absolute(&context.address.own_data(&[])), &words.say("use-rest"), "rest"))
                }
            }
        }
        (pager(context, number, page.total.div_ceil(PageSize::DEFAULT.into()).max(1)))
    })
}

/// Links to the hits of one kind, or of all kinds.
fn tab(context: &PageContext, kind: Option<Kind>, count: u64) -> Markup {
    let words = context.words;
    let is_current = (context.address.get("kind") == kind.map(Kind::name)).then_some("page");
    let link = match kind {
        None => context.address.with(&[], &["kind", "page"]),
        Some(kind) => context.address.with(&[("kind", kind.name())], &["page"]),
    };
    let label = match kind {
        None => words.say("search-all"),
        Some(Kind::Action) => words.say("kinds-action-all"),
        Some(kind) => words.say(&format!("kinds-{}", kind.name())),
    };
    html! {
        li { a href=(link) aria-current=[is_current] { @if let Some(kind) = kind { (glyph(kind)) } (label) " " b { (words.number(count)) } } }
    }
}

fn entry_link(context: &PageContext, entry: &Suggestion) -> Markup {
    let link = match entry.kind {
        SuggestionKind::Document => context.to(&format!("/documents/{}", document_path_key(&entry.id))),
        SuggestionKind::Region => context.address.to("/projects", &[("region", &entry.id)]),
        kind => context.to(&format!("/{}/{}", kind.path(), entry.id)),
    };
    html! { li { a href=(link) { (marked(&entry.label_html)) } " " span.hint { (context.words.dimension(entry.kind.name())) } } }
}

/// Says how many records match, with the number in bold.
fn found(words: Words, total: u64) -> Markup {
    let text = words.count("search-found", total);
    let number = words.number(total);
    html! {
        @match text.split_once(&number) {
            Some((before, after)) => { (before) strong { (number) } (after) },
            None => (text),
        }
    }
}

/// Returns when a record happened: the years of a project, or the date of another record.
fn when(words: Words, hit: &Hit, record: &SearchResult) -> Option<String> {
    match record {
        SearchResult::Project(project) => Some(rows::years(words, &project.report.period)),
        _ => hit.date.as_ref().map(|date| words.date(date)),
    }
}

/// Returns the amount of a project.
fn amount(words: Words, record: &SearchResult) -> Option<String> {
    let SearchResult::Project(project) = record else { return None };
    let funding = &project.report.funding;
    funding.amount_eur.map(|amount| words.whole_euro(amount)).or_else(|| rows::requested(words, funding))
}

fn hit(context: &PageContext, hit: &Hit, record: &SearchResult) -> Markup {
    let words = context.words;
    let state = match hit.kind {
        Kind::Agreement => Some(words.term("stage", hit.stage.and_then(text_of).as_deref())),
        _ => hit.status_label.as_ref().and_then(|label| label.as_str().map(ToOwned::to_owned)),
    };
    let countries = hit.countries.iter().take(4).map(|it| words.country(&it.country)).collect::<Vec<_>>().join(", ");
    let more = hit.countries.len().saturating_sub(4) as u64;
    let reporter = Some(words.short_organisation(&hit.reporter));
    let facts = [reporter, when(words, hit, record), amount(words, record), state, Some(countries)];
    let facts: Vec<String> = facts.into_iter().flatten().filter(|fact| !fact.is_empty()).collect();
    html! {
        li {
            p.over {
                (kind_tag(words, hit.kind)) " "
                span { (facts.join(" · ")) @if more > 0 { " " (words.count("and-more", more)) } }
            }
            h2 { a href=(rows::path(context, hit.kind, &hit.id)) lang=[context.register_language()] { (marked(&hit.title_html)) } }
            p lang=[context.register_language()] { (marked(&hit.snippet)) }
        }
    }
}

fn how(context: &PageContext) -> Markup {
    html! { section.card { h2 { (context.words.say("search-how")) } p { (context.words.say("search-how-p")) } } }
}
