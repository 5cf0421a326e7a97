//! The change feed in Atom (RFC 4287).
use super::representation::{ATOM, PublicUrl};
use crate::error::{Error, Result};
use crate::service::history::Change;
use actix_web::HttpResponse;
use atom_syndication::{Content, Entry, Feed, Link, Person, Text};
use chrono::DateTime;
use entity::vocabulary::Event;

/// Responds with the latest changes, each with the title of its record.
///
/// # Errors
///
/// When the feed cannot be written.
pub fn atom(base: &PublicUrl, path: &str, changes: &[(Change, String)]) -> Result<HttpResponse> {
    let mut feed = Feed::default();
    feed.set_id(format!("{base}{path}"));
    feed.set_title("THB Register: changes");
    feed.set_subtitle(Text::plain("Added, changed and removed records, newest change first."));
    feed.set_authors(vec![person()]);
    feed.set_links(vec![
        link("self", &format!("{base}{path}?format=atom"), ATOM),
        link("alternate", &format!("{base}/"), "text/html"),
    ]);
    feed.set_updated(changes.first().map_or(DateTime::UNIX_EPOCH, |(change, _)| change.at).fixed_offset());
    feed.set_entries(changes.iter().map(|(change, title)| entry(base, change, title)).collect::<Vec<_>>());
    let mut text = vec![];
    feed.write_to(&mut text).map_err(|e| Error::Internal(e.to_string()))?;
    Ok(HttpResponse::Ok().content_type(ATOM).body(text))
}

fn entry(base: &PublicUrl, Change { revision, at, kind, id, event, cursor: _ }: &Change, title: &str) -> Entry {
    let event = match event {
        Event::Added => "added",
        Event::Changed => "changed",
        Event::Removed => "removed",
    };
    let record = format!("{base}/v1/{}/{id}", kind.path());
    let mut entry = Entry::default();
    entry.set_id(format!("{record}?as_of={}", revision.0));
    entry.set_title(format!("{event}: {title}"));
    entry.set_updated(at.fixed_offset());
    entry.set_links(vec![link("alternate", &format!("{record}/history"), "application/json")]);
    let mut content = Content::default();
    content.set_content_type("text".to_owned());
    content.set_value(format!("{id} was {event} in revision {}.", revision.0));
    entry.set_content(content);
    entry
}

fn person() -> Person {
    Person { name: "THB Register".into(), ..Person::default() }
}

fn link(rel: &str, href: &str, kind: &str) -> Link {
    Link { rel: rel.into(), href: href.into(), mime_type: Some(kind.into()), ..Link::default() }
}
