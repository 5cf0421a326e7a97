//! Feeds of records in Atom (RFC 4287) and RSS 2.0: the records of a list that were added or changed last.
use super::atom::{self, HTML, LICENCE, link, person};
use super::representation::{ATOM, Format, RSS};
use super::request_url::RequestUrl;
use crate::content_negotiation::JSON;
use crate::error::{Error, Result};
use crate::language::{Language, dimension_label, entry_label, kinds_label};
use crate::service::filter_labels::value_label;
use crate::service::newest::{FeedEntry, Newest};
use crate::service::record::Record;
use crate::store::ReferenceData;
use actix_web::HttpResponse;
use atom_syndication::{Entry, Feed, Text};
use chrono::{DateTime, Utc};
use rss::extension::{Extension, ExtensionMap};
use rss::{Channel, Guid, Item};
use std::collections::BTreeMap;

const SUBTITLE: &str = "The records that were added or changed last, newest first.";

/// A feed and the addresses in it.
struct RecordFeed<'a> {
    title: String,
    /// The URL of the feed.
    address: String,
    /// The URL of the same list as JSON.
    list: String,
    /// The URL of the list of countries.
    countries: String,
    language: Option<Language>,
    entries: &'a [FeedEntry],
    updated: DateTime<Utc>,
}

/// Responds with a feed. Its title and the countries of its entries are in a language, if one is given.
///
/// # Errors
///
/// When the feed cannot be written.
pub fn respond(
    format: Format,
    url: &RequestUrl,
    newest: &Newest,
    title: String,
    language: Option<Language>,
) -> Result<HttpResponse> {
    let Newest { entries, at } = newest;
    let feed = RecordFeed {
        title,
        address: url.with("format", format.ending()),
        list: url.without(&["format", "limit"]),
        countries: url.of_path("/v1/countries"),
        language,
        entries,
        updated: entries.first().map(|entry| entry.at).or(*at).unwrap_or_default(),
    };
    if format == Format::Atom { atom::respond(&feed.atom()) } else { feed.rss() }
}

/// Returns the title of a feed, which names the list and its filters: `THB Register: projects (country=NG)`. In a language:
/// `THB Register: Projekte (Land: Nigeria)`.
pub fn title<R: Record>(
    url: &RequestUrl,
    filter: &R::Filter,
    reference: &ReferenceData,
    language: Option<Language>,
) -> String {
    let list = url.path().rsplit('/').next().unwrap_or_default();
    let list = language.map_or_else(|| list.to_owned(), |language| kinds_label(language, R::KIND.name(), list));
    let filters = url.query.iter().filter(|(name, _)| !["format", "limit", "lang"].contains(&name.as_str()));
    let describe = |(name, value): &(String, String)| match language {
        Some(language) => {
            let (name, sign) = name.strip_prefix("not_").map_or((name.as_str(), ":"), |name| (name, " ≠"));
            let value = value_label::<R>(filter, (name, value), reference, language);
            format!("{}{sign} {value}", dimension_label(language, name))
        }
        None => format!("{name}={value}"),
    };
    let filters: Vec<_> = filters.map(describe).collect();
    if filters.is_empty() {
        format!("THB Register: {list}")
    } else {
        format!("THB Register: {list} ({})", filters.join(", "))
    }
}

impl RecordFeed<'_> {
    fn atom(&self) -> Feed {
        let mut feed = Feed::default();
        feed.set_id(&self.address);
        feed.set_title(Text { lang: self.language.map(|language| language.code().into()), ..Text::plain(&self.title) });
        feed.set_subtitle(Text::plain(SUBTITLE));
        feed.set_rights(Text::plain(LICENCE));
        feed.set_authors(vec![person()]);
        feed.set_links(vec![link("self", &self.address, ATOM), link("alternate", &self.list, JSON)]);
        feed.set_updated(self.updated.fixed_offset());
        feed.set_entries(self.entries.iter().map(|entry| self.atom_entry(entry)).collect::<Vec<_>>());
        feed
    }

    fn atom_entry(&self, FeedEntry { url, html_url, title, summary, countries, at }: &FeedEntry) -> Entry {
        let mut entry = Entry::default();
        entry.set_id(url);
        entry.set_title(title.as_str());
        entry.set_updated(at.fixed_offset());
        entry.set_summary(Text::plain(summary.as_str()));
        entry.set_links(vec![link("alternate", html_url, HTML), link("alternate", url, JSON)]);
        let category = |country: &(String, String)| atom_syndication::Category {
            term: country.0.clone(),
            scheme: Some(self.countries.clone()),
            label: Some(self.country(country)),
        };
        entry.set_categories(countries.iter().map(category).collect::<Vec<_>>());
        entry
    }

    /// The name of a country, in the language of the feed.
    fn country(&self, (code, name): &(String, String)) -> String {
        self.language.map_or_else(|| name.clone(), |language| entry_label(language, "country", code, name))
    }

    fn rss(&self) -> Result<HttpResponse> {
        let mut channel = Channel::default();
        channel.set_title(&self.title);
        channel.set_link(&self.list);
        channel.set_description(SUBTITLE);
        channel.set_language("en".to_owned());
        channel.set_copyright(LICENCE.to_owned());
        channel.set_last_build_date(self.updated.to_rfc2822());
        channel.set_namespaces(BTreeMap::from([("atom".into(), "http://www.w3.org/2005/Atom".into())]));
        channel.set_extensions(self.self_link());
        channel.set_items(self.entries.iter().map(|entry| self.rss_item(entry)).collect::<Vec<_>>());
        let text = channel.write_to(vec![]).map_err(|e| Error::Internal(e.to_string()))?;
        Ok(HttpResponse::Ok().content_type(format!("{RSS}; charset=utf-8")).body(text))
    }

    fn rss_item(&self, FeedEntry { url, html_url, title, summary, countries, at }: &FeedEntry) -> Item {
        let mut item = Item::default();
        item.set_guid(Guid { value: url.clone(), permalink: true });
        item.set_link(html_url.clone());
        item.set_title(title.clone());
        item.set_description(summary.clone());
        item.set_pub_date(at.to_rfc2822());
        let category = |country| rss::Category { name: self.country(country), domain: Some(self.countries.clone()) };
        item.set_categories(countries.iter().map(category).collect::<Vec<_>>());
        item
    }

    /// RSS has no link to the feed itself, so it borrows that of Atom.
    fn self_link(&self) -> ExtensionMap {
        let attributes = [("rel", "self"), ("type", RSS), ("href", &self.address)];
        let link = Extension {
            name: "atom:link".into(),
            attrs: attributes.into_iter().map(|(name, value)| (name.into(), value.into())).collect(),
            ..Extension::default()
        };
        ExtensionMap::from([("atom".into(), BTreeMap::from([("link".into(), vec![link])]))])
    }
}
