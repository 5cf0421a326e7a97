//! The parts that the pages of all records share: facts, source, citation, history and notes.
use super::citation;
use super::context::PageContext;
use super::iframe::{self, Size};
use super::layout::{Page, crumbs};
use super::list_tools::copyable;
use super::map::mini_map;
use super::response::PageResponse;
use super::rows;
use super::svg::kind_tag;
use crate::error::{Error, Result};
use crate::kinds::common_view::CommonView;
use crate::kinds::report_view::ReportView;
use crate::reference::{Country, Document};
use crate::service::history;
use crate::service::lookup;
use crate::service::queries;
use crate::service::record::Record;
use maud::{Markup, PreEscaped, html};
use std::sync::Arc;

/// A fact: what the register says, beside the words of the document.
pub struct Fact {
    name: String,
    read: Option<Markup>,
    printed: Option<String>,
}

impl Fact {
    pub fn new(name: impl Into<String>, read: Option<Markup>) -> Self {
        Self { name: name.into(), read, printed: None }
    }

    /// Adds the words of the document.
    #[must_use]
    pub fn printed(self, printed: Option<&String>) -> Self {
        let has_letters = |text: &&String| text.chars().any(char::is_alphanumeric);
        Self { printed: printed.filter(has_letters).cloned(), ..self }
    }
}

/// Renders facts. A fact with neither a value nor words is left out. Words without a value say "not stated".
pub fn facts(context: &PageContext, facts: &[Fact]) -> Markup {
    let words = context.words;
    let (register, original) = (words.say("facts-register"), words.say("facts-original"));
    html! {
        dl.facts {
            div.heads aria-hidden="true" { span {} span { (register) } span { (original) } }
            @for fact in facts.iter().filter(|fact| fact.read.is_some() || fact.printed.is_some()) {
                div {
                    dt { (fact.name) }
                    dd.read { @match &fact.read { Some(read) => (read), None => span.hint { (words.say("not-stated")) } } }
                    @match &fact.printed {
                        Some(printed) => dd.printed data-label=(original) { (original_text(context, printed)) },
                        None => dd.printed.none {},
                    }
                }
            }
        }
    }
}

/// The number of characters above which original text is folded.
const FOLDED: usize = 600;

/// Renders words of the document. Long text is folded.
fn original_text(context: &PageContext, text: &str) -> Markup {
    html! {
        @if text.chars().count() > FOLDED {
            details { summary { (context.words.say("original-show")) } q lang="en" { (text) } }
        } @else { q lang="en" { (text) } }
    }
}

/// Returns the facts that reports of all kinds except actions have.
pub fn report_facts(context: &PageContext, shared: &CommonView, report: &ReportView) -> Vec<Fact> {
    let words = context.words;
    let countries = shared.countries.iter().map(|it| context.country(&it.country));
    let regions = shared.regions.iter().map(|region| context.region(region));
    let some = |is_some: bool, markup: Markup| is_some.then_some(markup);
    let period = super::period::period(words, &report.period);
    let form = report.form.category.map(|form| html! { (words.value("form-category", form)) });
    vec![
        Fact::new(words.dimension("reporter"), Some(context.organisation(&shared.reporter))),
        Fact::new(words.say("head-countries"), some(!shared.countries.is_empty(), PageContext::list(countries)))
            .printed(report.countries_text.as_ref()),
        Fact::new(words.dimension("region"), some(!shared.regions.is_empty(), PageContext::list(regions))),
        Fact::new(words.say("head-period"), period).printed(report.period.text.as_ref()),
        Fact::new(words.dimension("form"), form).printed(report.form.text.as_ref()),
    ]
}

/// Renders an editorial note. Ids in it are links.
pub fn note(context: &PageContext, text: Option<&String>) -> Markup {
    let Some(text) = text else { return html! {} };
    let title = context.words.say("note");
    html! {
        aside.note aria-label=(title) {
            h2 { (title) }
            p lang=[context.register_language()] { (with_links(context, text)) }
        }
    }
}

/// Turns the ids of records in a text into links to `/id/...`.
fn with_links(context: &PageContext, text: &str) -> Markup {
    let is_id = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '.';
    let documents: Vec<String> =
        context.snapshot.reference().documents.keys().map(|number| number.replace('/', "-")).collect();
    let looks_like_id = |word: &str| {
        documents.iter().any(|number| word.starts_with(&format!("{number}-")) && word.len() > number.len() + 1)
    };
    let mut parts = vec![];
    let mut rest = text;
    while let Some(start) = rest.find(|c: char| c.is_ascii_digit()) {
        let (before, from) = rest.split_at(start);
        let end = from.find(|c: char| !is_id(c)).unwrap_or(from.len());
        let (word, after) = from.split_at(end);
        let id = word.trim_end_matches(['.', '-']);
        let tail = word.get(id.len()..).unwrap_or_default();
        parts.push(html! { (before) });
        parts.push(if looks_like_id(id) {
            html! { a href=(context.to(&format!("/id/{id}"))) { (id) } (tail) }
        } else {
            html! { (word) }
        });
        rest = after;
    }
    html! { @for part in parts { (part) } (rest) }
}

/// Renders the versions of a record, newest first.
///
/// # Errors
///
/// If the database fails.
pub async fn history<R: Record>(context: &PageContext, id: &str) -> Result<Markup> {
    let words = context.words;
    let versions = history::history::<R>(&context.snapshot, id).await?;
    Ok(html! {
        section aria-labelledby="history" {
            h2 #history { (words.say("history")) }
            ol.history {
                @for version in &versions.items {
                    @let before = version.revision.0.to_string();
                    @let fields: Vec<&str> = version.changes.iter().map(|change| change.field.as_str()).collect();
                    li {
                        (words.time_of_day(version.at.date_naive())) " "
                        span.hint { (words.say_with("changes-rev", &[("n", before.clone().into())])) } " "
                        span { a href=(context.address.with(&[("as_of", &before)], &[])) { (words.value("event", version.event)) } }
                        @if !fields.is_empty() { " " code { (fields.join(", ")) } }
                    }
                }
            }
        }
    })
}

/// Renders the map of the countries of a record.
fn where_card(context: &PageContext, record: &CommonView) -> Markup {
    let words = context.words;
    let codes: Vec<&str> = record.countries.iter().map(|it| it.country.code.as_str()).collect();
    let names: Vec<String> = record.countries.iter().map(|it| words.country(&it.country)).collect();
    let label = words.say_with("map-of", &[("names", names.join(", ").into())]);
    let Some(map) = mini_map(context, &codes, &label) else { return html! {} };
    html! {
        figure.card {
            h2.vh { (words.say("where")) }
            (map)
            figcaption {
                @if names.len() < 4 { (names.join(", ")) } @else { (words.count("count-countries", names.len() as u64)) }
            }
        }
    }
}

/// Renders the section of the document. Pages in other languages translate a section that is named after the reporter.
pub fn section(context: &PageContext, record: &CommonView) -> Markup {
    let (reporter, section) = (&record.reporter, &record.source.section);
    let mut names = reporter.all_printed_names();
    names.extend(reporter.short_name.as_ref().map(|short| format!("{} ({short})", reporter.name)));
    names.push(reporter.name.clone());
    if let Some(code) = &reporter.country {
        names.extend(Country::of(code.clone(), &record.context).all_printed_names());
    }
    let language = context.register_language();
    html! {
        @if language.is_some() && names.contains(section) { span { (context.words.organisation(reporter)) } }
        @else { span lang=[language] { (section) } }
    }
}

/// Renders where the record stands in its document.
fn source_card(context: &PageContext, record: &CommonView) -> Markup {
    let words = context.words;
    let source = &record.source;
    let document = Document::of(&source.document, &record.context);
    let title = document.as_ref().and_then(|document| document.title.clone()).unwrap_or_default();
    let date = document.as_ref().and_then(|document| document.date.as_ref());
    html! {
        section.card aria-labelledby="source" {
            h2 #source { (words.say("source")) }
            p.where-in {
                span { a href=(context.to(&format!("/documents/{}", crate::reference::document_path_key(&source.document)))) { (source.document) } } " "
                (section(context, record)) " "
                span { (words.say_with("row", &[("n", source.row.to_string().into())])) }
            }
            p.hint { span lang=[context.register_language()] { (title) } @if let Some(date) = date { ", " (words.time(date)) } }
            @for caveat in &source.caveats { p.hint lang=[context.register_language()] { (caveat) } }
        }
    }
}

/// Renders the permanent link, citations and the record as data.
fn cite_card(context: &PageContext, record: &CommonView) -> Markup {
    let (words, address) = (context.words, &context.address);
    let citation = citation::Citation::of(context, record);
    let data = format!("/v1/{}/{}", record.kind.path(), record.id.as_str());
    let list = format!("/v1/{}", record.kind.path());
    html! {
        section.card aria-labelledby="cite" {
            h2 #cite { (words.say("cite")) }
            (copyable(context, &citation.url, &words.say("cite-link"), "permalink"))
            details { summary { (words.say("cite-text")) } (copyable(context, &citation.text(), &words.say("cite-text"), "cite-as-text")) }
            details { summary { "BibTeX" } (copyable(context, &citation.bibtex(), "BibTeX", "cite-bibtex")) }
            details { summary { "CSL JSON" } (copyable(context, &citation.csl_json(), "CSL JSON", "cite-csl")) }
            details { summary { (words.say("embed-h")) } (iframe::code(context, &record.title, Size::RECORD)) }
            p.row {
                a.button href=(address.data(&data, &[])) { "JSON" } " "
                a.button href=(address.data(&list, &[("id", &record.id), ("format", "csv")])) { "CSV" } " "
                a.button href=(address.outside(&format!("{data}/history"))) { (words.say("history-json")) }
            }
        }
    }
}

/// The parts of the page of a record.
pub struct RecordParts<'a> {
    pub record: &'a CommonView,
    /// The way from the list to the record.
    pub steps: Vec<Markup>,
    /// What stands between the title and the summary.
    pub headline: Markup,
    pub body: Markup,
}

/// Renders the page of a record.
pub fn page(context: &PageContext, parts: RecordParts<'_>, section: super::layout::Section) -> Page {
    let RecordParts { record, steps, headline, body } = parts;
    let words = context.words;
    let row = words.say_with("row", &[("n", record.source.row.to_string().into())]);
    let markup = html! {
        article.wrap.record {
            (crumbs(context, &steps, &row))
            header {
                p.over { (kind_tag(words, record.kind)) " " code { (record.id.as_str()) } }
                h1 lang=[context.register_language()] { (record.title) }
                (headline)
                p.lead lang=[context.register_language()] { (record.summary) }
            }
            div.body { (note(context, record.note.as_ref())) (official(context, record)) (body) }
            div.rail { (where_card(context, record)) (source_card(context, record)) (cite_card(context, record)) }
        }
    };
    let data = context.address.data(&format!("/v1/{}/{}", record.kind.path(), record.id.as_str()), &[]);
    let mut page = Page::new(record.title.clone(), markup).within(section).with_data(data);
    page.description = record.summary.chars().take(155).collect();
    page.json_ld = Some(citation::json_ld(context, record));
    page.with_oembed(context)
}

fn official(context: &PageContext, record: &CommonView) -> Markup {
    html! {
        @if let Some(text) = &record.official_text {
            section aria-labelledby="official" {
                h2 #official { (context.words.say("facts-original")) }
                p.printed { (original_text(context, text)) }
            }
        }
    }
}

/// Reads the record of a page. Leads to the right address if the id has other letter case or belongs to another kind.
///
/// # Errors
///
/// If there is no such record, or the database fails.
pub async fn find<R: Record>(context: &PageContext) -> Result<std::result::Result<Arc<R>, PageResponse>> {
    let (snapshot, id) = (&context.snapshot, &context.key);
    match queries::get::<R, Arc<R>>(snapshot, id, None).await {
        Err(Error::NotFound { .. }) => {}
        record => return record.map(Ok),
    }
    let Some((kind, known)) = lookup::find(snapshot, id).await? else {
        let nearest = lookup::most_similar(snapshot, id, Some(R::KIND)).await?;
        return Err(Error::NotFound { what: R::NAME, id: id.clone(), nearest });
    };
    if kind != R::KIND || known != *id {
        return Ok(Err(PageResponse::moved(rows::path(context, kind, &known))));
    }
    match lookup::removal(snapshot, &known).await? {
        Some(removed) => {
            let url = snapshot.public_url().page(kind.path(), &known);
            Err(Error::Gone { what: R::NAME, id: known, removed, url })
        }
        None => Err(Error::NotFound { what: R::NAME, id: id.clone(), nearest: None }),
    }
}

/// Renders text that is already escaped, with matches in `<mark>`.
pub fn marked(text: &str) -> Markup {
    PreEscaped(text.to_owned())
}
