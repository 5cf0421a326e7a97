//! Lists of reference data: countries, organisations, documents and programmes, and the pages of documents and programmes.
use super::context::PageContext;
use super::kind_figures::kind;
use super::layout::{Page, PageStyle, Section, crumbs};
use super::list::statistics_request;
use super::map::{legend, world_map};
use super::named;
use super::response::PageResponse;
use super::rows;
use super::svg::{Icon, glyph, icon};
use super::words::text_of;
use crate::error::Result;
use crate::kinds::projects::{Project, ProjectDimension, ProjectFilter, ProjectSort};
use crate::kinds::register::documents;
use crate::language;
use crate::query::paging::ListRequest;
use crate::reference::{Document, Organisation, Programme, document_path_key};
use crate::service::statistics::statistics;
use crate::service::{queries, reference};
use entity::vocabulary::OrganisationType;
use maud::{Markup, html};
use std::collections::BTreeMap;
use std::sync::Arc;

/// An entry of an alphabetical list: link, name and number of records.
pub type Entry = (String, String, u64);

/// Renders entries by their first letter, in the alphabetical order of the language.
pub fn letters(context: &PageContext, mut entries: Vec<Entry>, language: Option<&str>) -> Markup {
    entries.sort_by(|a, b| language::compare(context.words.0, &a.1, &b.1));
    let mut groups: Vec<(String, Vec<Entry>)> = vec![];
    for entry in entries {
        let letter = entry.1.chars().next().map(|first| first.to_uppercase().to_string()).unwrap_or_default();
        match groups.last_mut().filter(|(last, _)| *last == letter) {
            Some((_, entries)) => entries.push(entry),
            None => groups.push((letter, vec![entry])),
        }
    }
    html! {
        div.letters {
            @for (letter, entries) in &groups {
                div {
                    h3 { (letter) }
                    ul { @for (link, name, count) in entries { li { a href=(link) lang=[language] { (name) } " " b { (context.words.number(*count)) } } } }
                }
            }
        }
    }
}

/// Renders the list of countries.
///
/// # Errors
///
/// If the database fails.
pub async fn countries(context: &PageContext) -> Result<PageResponse> {
    let words = context.words;
    let countries = named::by_name(context, &named::countries(context).await?);
    let totals = countries.iter().map(|(code, _, total)| (code.clone(), *total)).collect();
    let count = countries.len() as u64;
    let entries = countries
        .into_iter()
        .map(|(code, name, total)| (context.to(&format!("/countries/{code}")), name, total))
        .collect();
    let body = html! {
        div.wrap.place {
            div.list-head {
                h1 { (words.say("nav-countries")) }
                p.sum { strong { (words.number(count)) } " " (words.say_with("fig-countries", &[("count", count.into())])) }
            }
            figure { (world_map(context, &totals)) figcaption { (legend(context)) } }
            section aria-labelledby="az" {
                h2 #az { (words.say("a-to-z")) }
                (letters(context, entries, None))
                p.hint { (words.say("map-note")) " " (words.say("map-xk")) " " (words.say("map-ps")) }
            }
        }
    };
    let mut page = Page::new(words.say("nav-countries"), body).within(Section::Countries);
    page = page.with_data(context.address.data("/v1/countries", &[]));
    Ok(page.into())
}

/// Renders the list of organisations that records name, by type.
///
/// # Errors
///
/// If the database fails.
pub async fn organisations(context: &PageContext) -> Result<PageResponse> {
    let words = context.words;
    let counts = named::organisations(context).await?;
    let wanted = context.address.get("type");
    let q = context.address.get("q").unwrap_or_default().to_lowercase();
    let rows =
        context.snapshot.reference().organisations.values().filter(|row| row.r#type != OrganisationType::MemberState);
    let mut by_type: BTreeMap<String, Vec<Entry>> = BTreeMap::new();
    for row in rows {
        let names = [Some(&row.name), row.short_name.as_ref()];
        let is_found = q.is_empty() || names.into_iter().flatten().any(|name| name.to_lowercase().contains(&q));
        let kind = text_of(row.r#type).unwrap_or_default();
        if is_found && wanted.is_none_or(|wanted| wanted == kind) {
            let count = counts.get(&row.id).map_or(0, named::total);
            let entry = (context.to(&format!("/organisations/{}", row.id)), row.name.clone(), count);
            by_type.entry(kind).or_default().push(entry);
        }
    }
    let total: usize = by_type.values().map(Vec::len).sum();
    let body = html! {
        div.wrap.place {
            div.list-head {
                h1 { (words.say("nav-organisations")) }
                p.sum { (words.count("count-organisations", total as u64)) }
            }
            (organisation_search(context))
            @for (kind, entries) in by_type {
                section aria-labelledby=(kind) {
                    h2 id=(kind) { (words.term("organisation-type-plural", Some(&kind))) " " span.hint { (words.number(entries.len() as u64)) } }
                    (letters(context, entries, context.register_language()))
                }
            }
            @if total == 0 { p { (words.say("nothing")) } }
        }
    };
    let mut page = Page::new(words.say("nav-organisations"), body).within(Section::Organisations);
    page = page.with_data(context.address.data("/v1/organisations", &[]));
    page.is_hidden = !q.is_empty();
    Ok(page.into())
}

/// Renders the search by name, and the choice of a type.
fn organisation_search(context: &PageContext) -> Markup {
    use OrganisationType::{
        Academic, EuAgency, EuInstitution, InternationalOrganisation, NationalAuthority, Network, Ngo, Private,
        ThirdCountryAuthority,
    };
    let (words, address) = (context.words, &context.address);
    let types = [
        EuInstitution,
        EuAgency,
        InternationalOrganisation,
        NationalAuthority,
        ThirdCountryAuthority,
        Ngo,
        Academic,
        Network,
        Private,
    ];
    html! {
        form.find role="search" aria-label=(words.say("organisation-find")) action=(address.with_path(&address.path)) {
            label for="name" { (words.say("organisation-find")) } " "
            input #name name="q" type="search" value=[address.get("q")];
            (super::layout::kept_date(context))
            " " button { (icon(Icon::Find)) span.vh { (words.say("search")) } }
        }
        nav aria-label=(words.say("organisation-types")) {
            ul.tags { @for of_type in types {
                @let kind = text_of(of_type).unwrap_or_default();
                @let current = (address.get("type") == Some(&kind)).then_some("true");
                li { a href=(address.to("/organisations", &[("type", &kind)])) aria-current=[current] { (words.term("organisation-type-plural", Some(&kind))) } }
            } }
        }
    }
}

/// Renders the list of documents.
///
/// # Errors
///
/// If the database fails.
pub async fn list_documents(context: &PageContext) -> Result<PageResponse> {
    let words = context.words;
    let coverage = documents(&context.snapshot).await?;
    let sources: Vec<&str> = coverage.iter().map(|document| document.document.as_str()).collect();
    let count = |number: &str| {
        coverage.iter().find(|it| it.document == number).map(|it| it.kinds.iter().map(|kind| kind.count).sum::<u64>())
    };
    let (held, cited): (Vec<_>, Vec<_>) =
        context.snapshot.reference().documents.values().partition(|row| sources.contains(&row.number.as_str()));
    let table = |rows: &[&entity::document::Model]| {
        html! {
            table.results role="table" {
                thead { tr {
                    th scope="col" { (words.dimension("document")) }
                    th scope="col" { (words.say("head-title")) }
                    th scope="col" { (words.say("head-date")) }
                    th.n scope="col" { (words.say("head-records")) }
                } }
                tbody { @for row in rows { tr {
                    th scope="row" { a href=(context.to(&format!("/documents/{}", document_path_key(&row.number)))) { (row.number) } }
                    td data-label=(words.say("head-title")) lang=[context.register_language()] { (row.title.as_deref().unwrap_or("–")) }
                    td.when data-label=(words.say("head-date")) { @match &row.date { Some(date) => (words.time(date)), None => (rows::dash()) } }
                    td.n data-label=(words.say("head-records")) { @match count(&row.number) { Some(count) => (words.number(count)), None => (rows::dash()) } }
                } } }
            }
        }
    };
    let body = html! {
        div.wrap.place {
            div.list-head { h1 { (words.say("documents")) } }
            section aria-labelledby="held" { h2 #held { (words.say("documents-sources")) } (table(&held)) }
            @if !cited.is_empty() { section aria-labelledby="cited" { h2 #cited { (words.say("documents-cited")) } (table(&cited)) } }
        }
    };
    let page = Page::new(words.say("documents"), body).within(Section::Data);
    Ok(page.with_data(context.address.data("/v1/documents", &[])).into())
}

/// Renders the page of a document: what the register holds of it, and what it does not say.
///
/// # Errors
///
/// If there is no such document, or the database fails.
pub async fn document(context: &PageContext) -> Result<PageResponse> {
    let document = Document::with_number(&context.snapshot, &context.key)?;
    let key = document_path_key(&document.number);
    if key != context.key {
        return Ok(PageResponse::moved(context.to(&format!("/documents/{key}"))));
    }
    let words = context.words;
    let coverage = documents(&context.snapshot).await?.into_iter().find(|it| it.document == document.number);
    let body = html! {
        div.wrap.place {
            (crumbs(context, &[html! { a href=(context.to("/documents")) { (words.say("documents")) } }], &document.number))
            header.place-head { div {
                p.over { code { (document.number) } @if let Some(date) = &document.date { " " span { (words.time(date)) } } }
                h1 lang=[context.register_language()] { (document.title.as_deref().unwrap_or(&document.number)) }
                @if let Some(originator) = document.originator.as_ref().and_then(|id| reference::find::<Organisation>(&context.snapshot, id)) {
                    p { (words.say("originator")) ": " (context.organisation(&originator)) }
                }
                @if let Some(marking) = &document.marking { p.hint { (marking) } }
            } }
            @match &coverage {
                Some(coverage) => (document_coverage(context, coverage)),
                None => p { (words.say("document-cited-only")) },
            }
        }
    };
    let page = Page::new(document.number.clone(), body).within(Section::Data);
    Ok(page.with_data(context.address.data(&format!("/v1/documents/{key}"), &[])).into())
}

fn document_coverage(context: &PageContext, coverage: &crate::kinds::register::DocumentCoverage) -> Markup {
    let words = context.words;
    let reporters = coverage.reporters.iter();
    let mut reporters: Vec<_> =
        reporters.map(|it| (language::entry_label(words.0, "organisation", &it.reporter, &it.name), it)).collect();
    reporters.sort_by(|(a, _), (b, _)| language::compare(words.0, a, b));
    html! {
        section aria-labelledby="held" {
            h2 #held { (words.say("document-holds")) }
            table.plain.stack role="table" {
                thead { tr {
                    th scope="col" { (words.say("kinds-h")) }
                    th.n scope="col" { (words.say("head-records")) }
                    th.n scope="col" { (words.say("without-country")) }
                    th.n scope="col" { (words.say("without-date")) }
                    th.n scope="col" { (words.say("without-amount")) }
                } }
                tbody { @for kind in &coverage.kinds { tr {
                    th scope="row" { (glyph(kind.kind)) a href=(context.to(&format!("/{}", kind.kind.path()))) { (words.say(&format!("nav-{}", if kind.kind.path() == "actions" { "plan" } else { kind.kind.path() }))) } }
                    td.n data-label=(words.say("head-records")) { (words.number(kind.count)) }
                    td.n data-label=(words.say("without-country")) { (words.number(kind.without_country)) }
                    td.n data-label=(words.say("without-date")) { (words.number(kind.without_date)) }
                    td.n data-label=(words.say("without-amount")) { @match kind.without_amount { Some(count) => (words.number(count)), None => (rows::dash()) } }
                } } }
            }
        }
        @if !coverage.caveats.is_empty() {
            aside.note { h2 { (words.say("caveats")) } ul { @for caveat in &coverage.caveats {
                li lang=[context.register_language()] { @if let Some(section) = &caveat.section { strong { (section) } ": " } (caveat.text) }
            } } }
        }
        section aria-labelledby="reporters" {
            h2 #reporters { (words.dimension("reporter")) }
            ul.cols { @for (name, reporter) in reporters {
                @let counts = &reporter.counts;
                li { (context.organisation_link(&reporter.reporter, &name)) " "
                    b { (words.number(counts.actions + counts.projects + counts.agreements + counts.cooperation_records)) } }
            } }
        }
    }
}

/// Renders the list of programmes.
///
/// # Errors
///
/// If the database fails.
pub async fn programmes(context: &PageContext) -> Result<PageResponse> {
    let words = context.words;
    let figures = kind::<Project>(context, 0, &[ProjectDimension::Programme]).await?;
    let rows = context.snapshot.reference().programmes.keys();
    let mut programmes: Vec<(Programme, u64)> = rows
        .filter_map(|code| reference::find::<Programme>(&context.snapshot, code))
        .map(|programme| {
            let count = figures.count("programme", &programme.code);
            (programme, count)
        })
        .collect();
    programmes.sort_by(|a, b| language::compare(words.0, &words.programme(&a.0), &words.programme(&b.0)));
    let body = html! {
        div.wrap.place {
            div.list-head { h1 { (words.say("programmes")) } }
            table.results role="table" {
                thead { tr {
                    th scope="col" { (words.dimension("programme")) }
                    th scope="col" { (words.dimension("directorate_general")) }
                    th scope="col" { (words.say("head-period")) }
                    th.n scope="col" { (words.say("nav-projects")) }
                } }
                tbody { @for (programme, count) in &programmes { tr {
                    th scope="row" { (context.programme(programme)) span.meta { (programme.code) } }
                    td data-label=(words.dimension("directorate_general")) { @match programme.directorate_general { Some(general) => (words.value("directorate-general", general)), None => (rows::dash()) } }
                    td.when data-label=(words.say("head-period")) { (programme_years(programme)) }
                    td.n data-label=(words.say("nav-projects")) { a href=(context.address.to("/projects", &[("programme", &programme.code)])) { (words.number(*count)) } }
                } } }
            }
        }
    };
    let page = Page::new(words.say("programmes"), body).within(Section::Projects);
    Ok(page.with_data(context.address.data("/v1/programmes", &[])).into())
}

fn programme_years(programme: &Programme) -> String {
    let year = |year: Option<i32>| year.map(|year| year.to_string()).unwrap_or_default();
    match (programme.years_from, programme.years_to) {
        (None, None) => "–".into(),
        (from, to) => format!("{}–{}", year(from), year(to)),
    }
}

/// Renders the page of a programme.
///
/// # Errors
///
/// If there is no such programme, or the database fails.
pub async fn programme(context: &PageContext) -> Result<PageResponse> {
    let programmes = &context.snapshot.reference().programmes;
    let known = programmes.keys().find(|code| code.eq_ignore_ascii_case(&context.key));
    if let Some(code) = known.filter(|code| **code != context.key) {
        return Ok(PageResponse::moved(context.to(&format!("/programmes/{code}"))));
    }
    let programme = reference::get::<Programme>(&context.snapshot, &context.key)?;
    let words = context.words;
    let filter = ProjectFilter { programme: Some(vec![Some(programme.code.clone())]), ..ProjectFilter::default() };
    let amounts =
        statistics(&context.snapshot, statistics_request::<Project>(context.selection(filter.clone()))).await?;
    let request = ListRequest {
        selection: context.selection(filter),
        sort: vec![ProjectSort::AmountEurDesc],
        ..ListRequest::default()
    };
    let projects = Box::pin(queries::list::<Project, Arc<Project>>(&context.snapshot, request)).await?.items;
    let name = words.programme(&programme);
    let link = context.address.to("/projects", &[("programme", &programme.code)]);
    let amount = amounts.amount_eur.map_or_else(|| "–".into(), |amount| words.short_euro(amount));
    let body = html! {
        div.wrap.place {
            (crumbs(context, &[html! { a href=(context.to("/programmes")) { (words.say("programmes")) } }], &programme.code))
            header.place-head { div {
                p.over { (words.dimension("programme")) " " code { (programme.code) } }
                h1 { (name) }
                p.hint {
                    @if let Some(general) = programme.directorate_general { (words.value("directorate-general", general)) " · " }
                    (programme_years(&programme))
                }
                ul.figures.small {
                    li { a href=(link) { strong { (words.number(amounts.total)) } " " span { (words.count("count-projects-noun", amounts.total)) } } }
                    li { a href=(context.address.to("/projects/stats", &[("programme", &programme.code)])) { strong { (amount) } " " span { (words.count("reported-for", amounts.with_amount)) } } }
                }
            } }
            @if !projects.is_empty() {
                section aria-labelledby="projects" {
                    h2 #projects { (words.say("largest-projects")) }
                    (rows::projects(context, &projects, None, &words.say("largest-projects")))
                    p { a.more href=(link) { (words.say_with("all-of", &[("records", words.count("count-projects", amounts.total).into())])) } }
                }
            }
        }
    };
    let page = Page { style: PageStyle::Plain, ..Page::new(name, body) }.within(Section::Projects);
    Ok(page.with_data(context.address.data(&format!("/v1/programmes/{}", programme.code), &[])).into())
}
