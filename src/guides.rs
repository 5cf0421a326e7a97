//! The guides in `docs/` as pages: Markdown that is compiled into the binary and rendered once.
use crate::error::{Error, Result};
use crate::store::PublicUrl;
use actix_web::web::{Data, Path, Redirect};
use actix_web::{HttpRequest, HttpResponse, Responder, get};
use pulldown_cmark::{CowStr, Event, Options, Parser, Tag, TagEnd, html};
use std::collections::HashMap;

/// A guide in `docs/`.
pub struct Guide {
    /// The name in the URL.
    name: &'static str,
    title: &'static str,
    summary: &'static str,
    /// The text as Markdown.
    text: &'static str,
}

/// The guides in the order of the navigation.
pub const GUIDES: [Guide; 9] = [
    Guide {
        name: "examples",
        title: "Examples for your tool",
        summary: "To copy and paste: curl, Python, R, JavaScript, Excel and Power BI, and what to look out for.",
        text: include_str!("../docs/examples.md"),
    },
    Guide {
        name: "api",
        title: "Using the register",
        summary: "Records, filters, search, statistics, files, versions and changes.",
        text: include_str!("../docs/api.md"),
    },
    Guide {
        name: "pages",
        title: "Pages for people",
        summary: "Addresses, languages, earlier days, citations, embedding, and what pages promise.",
        text: include_str!("../docs/pages.md"),
    },
    Guide {
        name: "graphql",
        title: "GraphQL",
        summary: "Whole screens in one request, caches of clients, and live changes.",
        text: include_str!("../docs/graphql.md"),
    },
    Guide {
        name: "data",
        title: "The data",
        summary: "The data package, how the documents were read, and the rules of sums.",
        text: include_str!("../docs/data.md"),
    },
    Guide {
        name: "promises",
        title: "What is stable",
        summary: "What a client may rely on, and how something is retired.",
        text: include_str!("../docs/promises.md"),
    },
    Guide {
        name: "running",
        title: "Running a register",
        summary: "Settings, databases, imports and logs, for operators.",
        text: include_str!("../docs/running.md"),
    },
    Guide {
        name: "backup",
        title: "Backups",
        summary: "Copy and restore the database of a running register.",
        text: include_str!("../docs/backup.md"),
    },
    Guide {
        name: "changelog",
        title: "Changelog",
        summary: "What each version added, changed and removed.",
        text: include_str!("../CHANGELOG.md"),
    },
];

/// The URL of a register that has just been started, as the guides write it.
const LOCAL_URL: &str = "http://127.0.0.1:8080";

/// The guides as HTML, by name. Their links begin with the public URL.
pub struct Guides(HashMap<&'static str, String>);

impl Guides {
    pub fn new(public_url: &PublicUrl) -> Self {
        let page =
            |Guide { name, title, text, .. }: &Guide| (*name, page(public_url, name, title, &body(text, public_url)));
        let mut pages: HashMap<_, _> = GUIDES.iter().map(page).collect();
        pages.insert("", page_of_contents(public_url));
        Self(pages)
    }

    fn respond(&self, name: &str, path: &str) -> Result<HttpResponse> {
        let page = self.0.get(name).ok_or_else(|| Error::NoRoute { path: path.to_owned(), nearest: None })?;
        Ok(HttpResponse::Ok().content_type("text/html; charset=utf-8").body(page.clone()))
    }
}

#[get("/docs")]
pub async fn contents(guides: Data<Guides>, request: HttpRequest) -> Result<HttpResponse> {
    guides.respond("", request.path())
}

/// The address of earlier versions, which showed the description of REST.
#[get("/docs/")]
pub async fn old_contents(public_url: Data<PublicUrl>) -> impl Responder {
    Redirect::to(format!("{}/docs", **public_url)).permanent()
}

#[get("/docs/{guide}")]
pub async fn one_guide(guides: Data<Guides>, name: Path<String>, request: HttpRequest) -> Result<HttpResponse> {
    guides.respond(&name, request.path())
}

/// Renders the list of all guides.
fn page_of_contents(public_url: &PublicUrl) -> String {
    let item = |Guide { name, title, summary, .. }: &Guide| {
        format!("<li><a href=\"{public_url}/docs/{name}\">{title}</a><p>{summary}</p></li>\n")
    };
    let guides: String = GUIDES.iter().map(item).collect();
    let body = include_str!("../assets/guides.html").replace("{guides}", &guides).replace("{url}", &public_url.0);
    page(public_url, "", "Documentation", &body)
}

fn page(public_url: &PublicUrl, name: &str, title: &str, body: &str) -> String {
    let link = |Guide { name: other, title, .. }: &Guide| {
        let current = if *other == name { " aria-current=\"page\"" } else { "" };
        format!("<a href=\"{public_url}/docs/{other}\"{current}>{title}</a>\n")
    };
    include_str!("../assets/guide.html")
        .replace("{navigation}", &GUIDES.iter().map(link).collect::<String>())
        .replace("{title}", title)
        .replace("{url}", &public_url.0)
        .replace("{body}", body)
}

/// Renders the text of a guide. Headings get ids, so that links can lead to them. Addresses of a local register become those of this one.
fn body(text: &str, public_url: &PublicUrl) -> String {
    let text = text.replace(LOCAL_URL, &public_url.0);
    let mut events: Vec<Event<'_>> = Parser::new_ext(&text, Options::ENABLE_TABLES).collect();
    let mut heading: Option<(usize, String)> = None;
    let mut ids: Vec<(usize, String)> = vec![];
    for (place, event) in events.iter_mut().enumerate() {
        match event {
            Event::Start(Tag::Heading { .. }) => heading = Some((place, String::new())),
            Event::End(TagEnd::Heading(_)) => ids.extend(heading.take()),
            Event::Text(part) | Event::Code(part) => {
                if let Some((_, text)) = &mut heading {
                    text.push_str(part);
                }
            }
            Event::Start(Tag::Link { dest_url, .. }) => *dest_url = CowStr::from(address(dest_url, public_url)),
            _ => {}
        }
    }
    for (place, text) in ids {
        if let Some(Event::Start(Tag::Heading { id, .. })) = events.get_mut(place) {
            *id = Some(CowStr::from(heading_id(&text)));
        }
    }
    let mut page = String::new();
    html::push_html(&mut page, events.into_iter());
    page
}

/// Returns the id of a heading, as GitHub makes it: lower case, words joined by hyphens.
fn heading_id(text: &str) -> String {
    let kept = text.to_lowercase().replace(' ', "-");
    kept.chars().filter(|letter| letter.is_alphanumeric() || matches!(letter, '-' | '_')).collect()
}

/// Returns the address of a link in a guide.
fn address(link: &str, public_url: &PublicUrl) -> String {
    let (file, fragment) = link.split_once('#').map_or((link, None), |(file, fragment)| (file, Some(fragment)));
    let fragment = fragment.map(|fragment| format!("#{fragment}")).unwrap_or_default();
    let path = match file {
        "" => return link.to_owned(),
        _ if file.contains("://") => return link.to_owned(),
        "../CHANGELOG.md" => "/docs/changelog".into(),
        "../README.md" => "/docs".into(),
        "docs/api.md" => "/docs/api".into(),
        _ => match (file.trim_start_matches("docs/").strip_suffix(".md"), file.strip_prefix("../openapi/")) {
            (Some(name), _) => format!("/docs/{name}"),
            (_, Some(contract)) => format!("/{contract}"),
            _ => format!("/{file}"),
        },
    };
    format!("{public_url}{path}{fragment}")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn public_url() -> PublicUrl {
        PublicUrl("https://example.org/thb".into())
    }

    #[test]
    fn links_lead_to_pages_of_this_register() {
        for (link, expected) in [
            ("graphql.md#limits", "https://example.org/thb/docs/graphql#limits"),
            ("docs/promises.md", "https://example.org/thb/docs/promises"),
            ("../openapi/openapi.json", "https://example.org/thb/openapi.json"),
            ("../CHANGELOG.md", "https://example.org/thb/docs/changelog"),
            ("#filters", "#filters"),
            ("https://semver.org/", "https://semver.org/"),
        ] {
            assert_eq!(address(link, &public_url()), expected);
        }
    }

    #[test]
    fn renders_headings_with_ids_and_examples_with_the_public_url() {
        let html = body("## Pages and `limit`\n\n`curl http://127.0.0.1:8080/v1`", &public_url());
        assert_eq!(
            html,
            "<h2 id=\"pages-and-limit\">Pages and <code>limit</code></h2>\n<p><code>curl https://example.org/thb/v1</code></p>\n"
        );
    }

    /// Every link between guides leads to a guide, and to a heading of it.
    #[test]
    fn links_between_guides_lead_somewhere() {
        let public_url = public_url();
        let pages: HashMap<&str, String> =
            GUIDES.iter().map(|Guide { name, text, .. }| (*name, body(text, &public_url))).collect();
        let prefix = format!("{public_url}/docs/");
        let mut links = 0;
        for (name, page) in &pages {
            for link in page.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next()) {
                let Some(target) = link.strip_prefix(&prefix).or_else(|| link.starts_with('#').then_some(link)) else {
                    continue;
                };
                let (guide, heading) = target.split_once('#').unwrap_or((target, ""));
                let guide = if guide.is_empty() { name } else { guide };
                let target = pages.get(guide).unwrap_or_else(|| panic!("{name}: {link} leads nowhere"));
                assert!(heading.is_empty() || target.contains(&format!("id=\"{heading}\"")), "{name}: {link}");
                links += 1;
            }
        }
        assert!(links > 10, "{links}");
    }
}
