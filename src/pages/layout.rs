//! The frame of every page: head, masthead, navigation and footer.
use super::assets::{MARK, SCRIPT, STYLE};
use super::context::PageContext;
use super::svg::{Icon, icon, logo};
use crate::language::{Language, enabled};
use actix_web::http::StatusCode;
use maud::{DOCTYPE, Markup, PreEscaped, html};
use serde_json::Value;

/// A page without its frame.
pub struct Page {
    pub status: StatusCode,
    pub title: String,
    pub description: String,
    pub body: Markup,
    /// The entry of the navigation that the page is, or belongs to.
    pub section: Option<Section>,
    /// Other forms of the page: media type, title and link.
    pub alternates: Vec<(&'static str, String, String)>,
    /// Whether search engines should leave the page out.
    pub is_hidden: bool,
    /// The link that the page is best known by. Default: its own address.
    pub canonical: Option<String>,
    /// Data for search engines (JSON-LD).
    pub json_ld: Option<Value>,
    pub style: PageStyle,
    /// Words in the search field.
    pub q: String,
}

/// What the page is laid out as.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum PageStyle {
    #[default]
    Plain,
    /// As wide as the window allows.
    Wide,
    /// With a large search field of its own, and none in the masthead.
    Search,
    Home,
    /// Without a frame, for other sites.
    Embed,
}

/// An entry of the navigation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Section {
    Plan,
    Projects,
    Agreements,
    Cooperation,
    Countries,
    Organisations,
    Data,
}

impl Section {
    const ALL: [(Self, &'static str, &'static str); 7] = [
        (Self::Plan, "/plans/eu-plan-thb-2005", "nav-plan"),
        (Self::Projects, "/projects", "nav-projects"),
        (Self::Agreements, "/agreements", "nav-agreements"),
        (Self::Cooperation, "/cooperation", "nav-cooperation"),
        (Self::Countries, "/countries", "nav-countries"),
        (Self::Organisations, "/organisations", "nav-organisations"),
        (Self::Data, "/about", "nav-data"),
    ];
}

impl Page {
    pub fn new(title: impl Into<String>, body: Markup) -> Self {
        Self {
            status: StatusCode::OK,
            title: title.into(),
            description: String::new(),
            body,
            section: None,
            alternates: vec![],
            is_hidden: false,
            canonical: None,
            json_ld: None,
            style: PageStyle::default(),
            q: String::new(),
        }
    }

    /// Sets the entry of the navigation that the page belongs to.
    #[must_use]
    pub fn within(self, section: Section) -> Self {
        Self { section: Some(section), ..self }
    }

    /// Adds the data of the page as another form of it.
    #[must_use]
    pub fn with_data(mut self, link: String) -> Self {
        self.alternates.push(("application/json", "JSON".into(), link));
        self
    }

    /// Adds the description of the page for sites that embed it.
    #[must_use]
    pub fn with_oembed(mut self, context: &PageContext) -> Self {
        let own = context.address.absolute(&context.address.with(&[], &["page", "sort"]));
        let query = serde_html_form::to_string([("url", own)]).unwrap_or_default();
        let link = context.address.outside(&format!("/oembed?{query}"));
        self.alternates.push(("application/json+oembed", self.title.clone(), link));
        self
    }
}

/// Renders a page with its frame.
pub fn document(context: &PageContext, page: &Page) -> String {
    let words = context.words;
    let class = match page.style {
        PageStyle::Wide => Some("wide"),
        PageStyle::Home => Some("home"),
        PageStyle::Plain | PageStyle::Search => None,
        PageStyle::Embed => return embedded(context, page),
    };
    let markup = html! {
        (DOCTYPE)
        html lang=(words.0.code()) {
            (head(context, page))
            body class=[class] {
                a.skip href="#main" { (words.say("skip")) }
                (masthead(context, page))
                main #main tabindex="-1" {
                    (past_banner(context))
                    (page.body)
                }
                (footer(context))
            }
        }
    };
    markup.into_string()
}

/// Renders a page without a frame.
fn embedded(context: &PageContext, page: &Page) -> String {
    let words = context.words;
    let date = context.updated.map(|day| words.day(day)).unwrap_or_default();
    let revision = [("n", context.snapshot.revision().0.to_string().into()), ("date", date.into())];
    let markup = html! {
        (DOCTYPE)
        html lang=(words.0.code()) {
            (head(context, page))
            body.embed {
                main #main { (page.body) }
                footer.wrap { p.hint { a href=(context.to("/")) { (words.say("site")) } " · " (words.say_with("foot-revision", &revision)) " · CC BY 4.0" } }
            }
        }
    };
    markup.into_string()
}

fn head(context: &PageContext, page: &Page) -> Markup {
    let (words, address) = (context.words, &context.address);
    let site = words.say("site");
    let title = if page.title.starts_with(&site) { page.title.clone() } else { format!("{} – {site}", page.title) };
    let description = if page.description.is_empty() { words.say("tagline") } else { page.description.clone() };
    let own = || address.with(&[], &["as_of"]);
    let canonical = address.absolute(&page.canonical.clone().unwrap_or_else(own));
    let is_hidden = page.is_hidden || context.as_of.is_some() || !page.status.is_success();
    html! {
        head {
            meta charset="utf-8";
            meta name="viewport" content="width=device-width, initial-scale=1";
            title { (title) }
            meta name="description" content=(description);
            meta name="color-scheme" content="light dark";
            // Links of an embedded page replace the page around it.
            @if page.style == PageStyle::Embed { base target="_top"; }
            @if is_hidden { meta name="robots" content="noindex"; }
            meta property="og:type" content="website";
            meta property="og:site_name" content=(site);
            meta property="og:title" content=(page.title);
            meta property="og:description" content=(description);
            meta property="og:url" content=(canonical);
            link rel="canonical" href=(canonical);
            @if page.status.is_success() {
                @for language in enabled() {
                    link rel="alternate" hreflang=(language.code()) href=(address.absolute(&address.in_language(*language)));
                }
                link rel="alternate" hreflang="x-default" href=(address.absolute(&address.in_language(Language::En)));
            }
            @for (media_type, title, link) in &page.alternates {
                link rel="alternate" type=(media_type) title=(title) href=(link);
            }
            link rel="alternate" type="application/atom+xml" title=(words.say("changes-feed"))
                href=(address.data("/v1/changes", &[("format", "atom")]));
            link rel="icon" type="image/svg+xml" href=(address.asset(&MARK.name));
            link rel="stylesheet" href=(address.asset(&STYLE.name));
            script src=(address.asset(&SCRIPT.name)) defer {}
            @if let Some(data) = &page.json_ld {
                script type="application/ld+json" { (PreEscaped(data.to_string().replace('<', "\\u003c"))) }
            }
        }
    }
}

fn masthead(context: &PageContext, page: &Page) -> Markup {
    let (words, address) = (context.words, &context.address);
    let has_search = !matches!(page.style, PageStyle::Home | PageStyle::Search);
    html! {
        header.masthead {
            div.wrap {
                a.mark href=(context.to("/")) {
                    (logo())
                    span.name { (words.say("site")) }
                    " "
                    span.tagline { (words.say("tagline")) }
                }
                @if has_search { (search_field(context, page)) }
                details.drop.lang {
                    summary { span.vh { (words.say("lang")) ": " } span lang=(words.0.code()) { (words.0.name()) } }
                    ul {
                        @for language in enabled() {
                            @let current = (*language == words.0).then_some("true");
                            li {
                                a lang=(language.code()) hreflang=(language.code()) href=(address.in_language(*language))
                                    aria-current=[current] { (language.name()) }
                            }
                        }
                    }
                }
            }
            nav.wrap aria-label=(words.say("menu")) {
                ul {
                    @for (section, path, label) in Section::ALL {
                        @let current = (page.section == Some(section)).then(|| if address.path == path { "page" } else { "true" });
                        li { a href=(context.to(path)) aria-current=[current] { (words.say(label)) } }
                    }
                }
            }
        }
    }
}

fn search_field(context: &PageContext, page: &Page) -> Markup {
    let words = context.words;
    html! {
        form.find role="search" action=(context.address.with_path("/search")) {
            label.vh for="q" { (words.say("search-label")) }
            input #q name="q" type="search" value=(page.q) placeholder=(words.say("search-label"));
            (kept_date(context))
            button { (icon(Icon::Find)) span.vh { (words.say("search")) } }
        }
    }
}

/// Keeps the date of the page when a form is sent.
pub fn kept_date(context: &PageContext) -> Markup {
    html! { @if let Some(as_of) = context.address.get("as_of") { input type="hidden" name="as_of" value=(as_of); } }
}

/// Says that the page shows an earlier state.
fn past_banner(context: &PageContext) -> Markup {
    let (words, Some(_)) = (context.words, context.as_of) else { return html! {} };
    let date = context.updated.map(|day| words.day(day)).unwrap_or_default();
    let values = [("date", date.into()), ("n", context.snapshot.revision().0.to_string().into())];
    html! {
        div.banner role="status" {
            p {
                strong { (words.say_with("past-banner", &values)) }
                " "
                a href=(context.address.with(&[], &["as_of", "page"])) { (words.say("past-latest")) }
            }
        }
    }
}

fn footer(context: &PageContext) -> Markup {
    let (words, address) = (context.words, &context.address);
    let date = context.updated.map(|day| words.day(day)).unwrap_or_default();
    let revision = [("n", context.snapshot.revision().0.to_string().into()), ("date", date.into())];
    html! {
        footer.colophon {
            div.wrap {
                div {
                    p.name { (logo()) (words.say("site")) }
                    p { (words.say_with("foot-revision", &revision)) }
                    @if let Some(publisher) = &context.site.publisher { p { (publisher) } }
                    p.print-only { (address.absolute(&address.with(&[], &[]))) " · CC BY 4.0" }
                }
                nav aria-label=(words.say("foot-data")) {
                    h2 { (words.say("foot-data")) }
                    ul {
                        li { a href={(context.to("/about")) "#licence"} { (words.say("foot-licence")) } }
                        li { a href=(address.data("/v1/datapackage.zip", &[])) { (words.say("data-zip")) } }
                        li { a href=(address.outside("/data")) { (words.say("foot-developers")) } }
                        li { a href=(address.outside("/docs/rest/")) { "REST (OpenAPI)" } }
                        li { a href=(address.outside("/graphiql")) { "GraphQL" } }
                        li { a href=(address.outside("/v1/changes?format=atom")) { (words.say("changes-feed")) } }
                    }
                }
                nav aria-label=(words.say("foot-help")) {
                    h2 { (words.say("foot-help")) }
                    ul {
                        li { a href=(context.to("/about")) { (words.say("foot-about")) } }
                        li { a href=(context.to("/changes")) { (words.say("changes-all")) } }
                        li { a href=(context.to("/accessibility")) { (words.say("foot-access")) } }
                        li { a href=(context.to("/privacy")) { (words.say("foot-privacy")) } }
                        @if let Some(contact) = &context.site.contact {
                            li { a href=(contact_link(contact)) { (words.say("foot-contact")) } }
                        }
                    }
                }
            }
        }
    }
}

/// Returns the link to the operator, whose contact is an e-mail address or a URL.
pub fn contact_link(contact: &str) -> String {
    if contact.contains("://") { contact.to_owned() } else { format!("mailto:{contact}") }
}

/// Renders the way from a section to the page.
pub fn crumbs(context: &PageContext, steps: &[Markup], current: &str) -> Markup {
    html! {
        nav.crumbs aria-label=(context.words.say("crumbs")) {
            ol {
                @for step in steps { li { (step) } }
                li { span aria-current="page" { (current) } }
            }
        }
    }
}
