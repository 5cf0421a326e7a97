//! Feeds in Atom (RFC 4287), and the change feed.
use super::representation::ATOM;
use super::request_url::RequestUrl;
use crate::content_negotiation::JSON;
use crate::error::{Error, Result};
use crate::language::{Language, label, term_key};
use crate::service::changes::Change;
use crate::store::PublicUrl;
use actix_web::HttpResponse;
use atom_syndication::{Content, Entry, Feed, Link, Person, Text, WriteConfig};
use chrono::DateTime;
use entity::vocabulary::Event;

/// Responds with the latest changes. Their URLs are absolute. Its titles are in a language, if one is given.
///
/// # Errors
///
/// When the feed cannot be written.
pub fn atom(
    base: &PublicUrl,
    url: &RequestUrl,
    changes: &[Change],
    language: Option<Language>,
) -> Result<HttpResponse> {
    let mut feed = Feed::default();
    let id = url.with_only(&["kind", "revision", "lang"]);
    let this = url.with_only(&["kind", "revision", "limit", "lang"]);
    let separator = if this.contains('?') { '&' } else { '?' };
    let latest = |language| label(language, Some("changes-h"), None);
    feed.set_title(format!("THB Register: {}", language.map_or_else(|| "changes".to_owned(), latest)));
    feed.set_subtitle(Text::plain("Added, changed and removed records, newest change first."));
    feed.set_authors(vec![person()]);
    feed.set_rights(Text::plain(LICENCE));
    feed.set_links(vec![
        link("self", &format!("{this}{separator}format=atom"), ATOM),
        link("alternate", &format!("{base}/changes"), HTML),
    ]);
    feed.set_id(id);
    feed.set_updated(changes.first().map_or(DateTime::UNIX_EPOCH, |change| change.at).fixed_offset());
    feed.set_entries(changes.iter().map(|change| entry(change, language)).collect::<Vec<_>>());
    respond(&feed)
}

/// The licence of the data.
pub const LICENCE: &str = "Creative Commons Attribution 4.0: https://creativecommons.org/licenses/by/4.0/";

/// The media type of pages for people.
pub const HTML: &str = "text/html";

/// The first line of a feed. It names the encoding, because browsers show feeds as text and would guess it.
pub const XML_DECLARATION: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

/// Responds with a feed.
///
/// # Errors
///
/// When the feed cannot be written.
pub fn respond(feed: &Feed) -> Result<HttpResponse> {
    let config = WriteConfig { write_document_declaration: false, indent_size: None };
    let text = feed.write_with_config(XML_DECLARATION.as_bytes().to_vec(), config);
    let text = text.map_err(|e| Error::Internal(e.to_string()))?;
    Ok(HttpResponse::Ok().content_type(format!("{ATOM}; charset=utf-8")).body(text))
}

fn entry(change: &Change, language: Option<Language>) -> Entry {
    let Change { revision, at, kind, id, event, title, url, html_url, cursor: _, version: _ } = change;
    let event = match event {
        Event::Added => "added",
        Event::Changed => "changed",
        Event::Removed => "removed",
    };
    let term = |language, list, value| label(language, Some(&term_key(list, Some(value))), Some(value));
    let (event, text) = match language {
        Some(language) => {
            let (event, kind) = (term(language, "event", event), term(language, "kind", kind.name()));
            let text = format!("{kind} {id}: {event}");
            (event, text)
        }
        None => (event.to_owned(), format!("{id} was {event} in revision {}.", revision.0)),
    };
    let mut entry = Entry::default();
    entry.set_id(format!("{url}?as_of={}", revision.0));
    entry.set_title(format!("{event}: {title}"));
    entry.set_updated(at.fixed_offset());
    entry.set_links(vec![link("alternate", html_url, HTML), link("alternate", &format!("{url}/history"), JSON)]);
    let mut content = Content::default();
    content.set_content_type("text".to_owned());
    content.set_value(text);
    entry.set_content(content);
    entry
}

pub fn person() -> Person {
    Person { name: "THB Register".into(), ..Person::default() }
}

pub fn link(rel: &str, href: &str, kind: &str) -> Link {
    Link { rel: rel.into(), href: href.into(), mime_type: Some(kind.into()), ..Link::default() }
}
