//! The pages about the register: the data, accessibility and privacy.
use super::citation;
use super::context::PageContext;
use super::layout::{Page, Section, contact_link};
use super::list::statistics_request;
use super::list_tools::copyable;
use super::response::PageResponse;
use super::rows;
use super::svg::{Icon, glyph, icon};
use crate::error::Result;
use crate::kinds::projects::{Project, ProjectFilter};
use crate::kinds::register::{counts, documents};
use crate::reference::document_path_key;
use crate::service::statistics::statistics;
use entity::vocabulary::Kind;
use maud::{Markup, html};

/// The parts of the page about the data: the anchor and the message of the heading.
const PARTS: [(&str, &str); 7] = [
    ("sources", "about-sources"),
    ("method", "about-method"),
    ("limits", "about-limits"),
    ("files", "about-files"),
    ("api", "about-api"),
    ("feeds", "about-feeds"),
    ("licence", "about-licence"),
];

/// Renders the page about the data.
///
/// # Errors
///
/// If the database fails.
pub async fn about(context: &PageContext) -> Result<PageResponse> {
    let words = context.words;
    let amounts =
        statistics(&context.snapshot, statistics_request::<Project>(context.selection(ProjectFilter::default())))
            .await?;
    let amounts = [("n", amounts.with_amount.into()), ("total", amounts.total.into())];
    let heading = |anchor: &str| {
        let label = PARTS.iter().find(|(known, _)| *known == anchor).map_or("", |(_, label)| label);
        html! { h2 id=(anchor) { (words.say(label)) } }
    };
    let body = html! {
        div.wrap.about {
            nav.toc aria-label=(words.say("about-toc")) { ul { @for (anchor, label) in PARTS { li { a href=(format!("#{anchor}")) { (words.say(label)) } } } } }
            article.prose {
                h1 { (words.say("foot-about")) }
                p.lead { (words.say("about-lead")) }
                (heading("sources")) (sources(context).await?) p { (words.say("about-sources-p")) }
                (heading("method"))
                h3 #once { (words.say("about-once")) } p { (words.say("about-once-p")) } p { (words.say_with("about-once-n", &amounts)) } p { a href=(context.to("/lists/not-counted")) { (words.say("list-not-counted")) } }
                h3 #overdue { (words.dimension("overdue")) } p { (words.say("about-overdue-p")) }
                h3 { (words.say("about-dates")) } p { (words.say("about-dates-p")) }
                h3 { (words.say("nav-countries")) } p { (words.say("about-countries-p")) } p.hint { (words.say("map-xk")) " " (words.say("map-ps")) }
                (heading("limits")) ul { li { (words.say("about-limits-end")) } li { (words.say("about-limits-reported")) } li { (words.say("about-limits-cells")) } }
                (heading("files")) (files(context).await?)
                (heading("api")) (api(context))
                (heading("feeds")) (feeds(context))
                (heading("licence")) p { (words.say("about-licence-p")) " " a rel="license" href="https://creativecommons.org/licenses/by/4.0/" { "CC BY 4.0" } " · " a href="https://eupl.eu/1.2/en/" { "EUPL 1.2" } }
                p { (words.say("about-borders")) }
            }
        }
    };
    let mut page = Page::new(words.say("foot-about"), body).within(Section::Data);
    page.json_ld = Some(citation::dataset(context));
    Ok(page.with_data(context.address.data("/v1", &[])).into())
}

async fn sources(context: &PageContext) -> Result<Markup> {
    let words = context.words;
    let documents = documents(&context.snapshot).await?;
    Ok(html! {
        table.results role="table" {
            thead { tr {
                th scope="col" { (words.dimension("document")) }
                th scope="col" { (words.say("head-title")) }
                th scope="col" { (words.say("head-date")) }
                th.n scope="col" { (words.say("head-records")) }
            } }
            tbody { @for document in &documents { tr {
                th scope="row" { a href=(context.to(&format!("/documents/{}", document_path_key(&document.document)))) { (document.document) } }
                td data-label=(words.say("head-title")) lang=[context.register_language()] { (document.title.as_deref().unwrap_or("–")) }
                td.when data-label=(words.say("head-date")) { @match &document.date { Some(date) => (words.time(date)), None => (rows::dash()) } }
                td.n data-label=(words.say("head-records")) { (words.number(document.kinds.iter().map(|kind| kind.count).sum())) }
            } } }
        }
    })
}

async fn files(context: &PageContext) -> Result<Markup> {
    let words = context.words;
    let counts = counts(&context.snapshot).await?;
    let kinds = [
        (Kind::Action, counts.actions),
        (Kind::Project, counts.projects),
        (Kind::Agreement, counts.agreements),
        (Kind::Cooperation, counts.cooperation_records),
    ];
    let link = |kind: Kind, format: &str| context.address.data(&format!("/v1/{}", kind.path()), &[("format", format)]);
    Ok(html! {
        div.scroll tabindex="0" role="region" aria-label=(words.say("about-files")) {
            table.plain role="table" {
                thead { tr { th scope="col" { (words.say("kinds-h")) } th.n scope="col" { (words.say("head-records")) } th scope="col" colspan="3" { (words.say("download")) } } }
                tbody { @for (kind, count) in kinds { tr {
                    th scope="row" { (glyph(kind)) (words.term("kind", Some(kind.name()))) }
                    td.n { (words.number(count)) }
                    @for format in ["csv", "xlsx", "ndjson"] { td { a href=(link(kind, format)) { (format.to_uppercase()) } } }
                } } }
            }
        }
        p { a href=(context.address.data("/v1/datapackage.zip", &[])) { (icon(Icon::Download)) (words.say("data-zip")) } " " (words.say("about-files-p")) }
    })
}

fn api(context: &PageContext) -> Markup {
    let (words, address) = (context.words, &context.address);
    let base = address.absolute(&address.outside("/v1/projects?country=UA&sort=-start&limit=5"));
    html! {
        p { (words.say("about-api-p")) }
        p { a href=(address.outside("/docs/rest/")) { "REST" } " · " a href=(address.outside("/graphiql")) { "GraphQL" } " · " a href=(address.outside("/docs")) { (words.say("about-docs")) } " · " a href=(address.outside("/data")) { (words.say("foot-developers")) } }
        (copyable(context, &format!("curl '{base}'"), &words.say("use-rest"), "ex-rest"))
        (copyable(context, "{ country(code: \"UA\") { agreements(first: 20) { nodes { title stage } } } }", &words.say("use-graphql"), "ex-gql"))
    }
}

fn feeds(context: &PageContext) -> Markup {
    let (words, address) = (context.words, &context.address);
    let revision = [("n", context.snapshot.revision().0.to_string().into())];
    html! {
        p { (words.say_with("about-feeds-p", &revision)) }
        p { a href=(context.to("/changes")) { (words.say("changes-all")) } " · " a href=(address.outside("/v1/changes?format=atom")) { (icon(Icon::Feed)) (words.say("changes-feed")) } }
    }
}

/// Renders the accessibility statement.
pub fn accessibility(context: &PageContext) -> PageResponse {
    let points = ["access-level", "access-tested", "access-known", "access-tables"];
    statement(context, "access-h", context.site.accessibility.as_deref(), &points)
}

/// Renders the privacy statement.
pub fn privacy(context: &PageContext) -> PageResponse {
    let points = ["privacy-cookies", "privacy-third", "privacy-log", "privacy-people"];
    statement(context, "privacy-h", context.site.privacy.as_deref(), &points)
}

/// Renders a statement: that of the operator, or the default one.
fn statement(context: &PageContext, title: &str, own: Option<&str>, points: &[&str]) -> PageResponse {
    let words = context.words;
    let title = words.say(title);
    let publisher = context.site.publisher.as_deref().map_or_else(|| words.say("publisher-none"), ToOwned::to_owned);
    let body = html! {
        div.wrap.about { article.prose {
            h1 { (title) }
            @match own {
                Some(text) => { @for paragraph in text.split("\n\n").map(str::trim).filter(|text| !text.is_empty()) { p { (paragraph) } } },
                None => {
                    ul { @for point in points { li { (words.say(point)) } } }
                    p { (words.say("publisher")) ": " (publisher) }
                    @if let Some(contact) = &context.site.contact { p { (words.say("foot-contact")) ": " a href=(contact_link(contact)) { (contact) } } }
                },
            }
        } }
    };
    Page::new(title, body).into()
}
