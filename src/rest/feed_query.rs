//! Extractors for the query strings of the summary, of revisions and of changes.
use super::page_params::PageParams;
use super::params::{FeedParams, IncludedInChange, IncludedInSummary, RevisionParams, StreamParams, SummaryParams};
use super::query::read_params;
use super::representation::{FeedFormat, accepted, json, preferred};
use super::request_url::RequestUrl;
use super::stream::EVENTS;
use crate::error::{Error, Place, Result, Violation};
use crate::language::Language;
use crate::query::paging::PageWindow;
use crate::query::revisions::RevisionSort;
use crate::service::changes::{ChangeRequest, ChangeSelection, FeedPosition};
use crate::service::conditions::{VALUES, too_many};
use crate::store::AsOf;
use actix_web::{FromRequest, HttpRequest, dev::Payload};
use entity::vocabulary::Kind;
use std::future::{Ready, ready};

/// The query of the summary of the register.
pub struct SummaryQuery {
    pub as_of: Option<AsOf>,
    /// Whether the answer has the newest changes.
    pub with_changes: bool,
    pub language: Option<Language>,
}

impl FromRequest for SummaryQuery {
    type Error = Error;
    type Future = Ready<Result<Self>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        ready(json(request).and_then(|()| read_params(request)).map(|(_, SummaryParams { as_of, include, lang })| {
            let with_changes = include == Some(IncludedInSummary::Changes);
            Self { as_of, with_changes, language: lang }
        }))
    }
}

/// The query of the list of revisions.
pub struct RevisionQuery {
    pub sort: RevisionSort,
    pub window: PageWindow,
    pub url: RequestUrl,
}

/// A query of the list of revisions, or of the change feed, which had the same path before version 0.5.
pub enum RevisionsOrFeed {
    Revisions(RevisionQuery),
    Feed(RequestUrl),
}

impl FromRequest for RevisionsOrFeed {
    type Error = Error;
    type Future = Ready<Result<Self>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let read = |url: RequestUrl| {
            if url.query.iter().any(|(key, value)| is_of_feed(key, value)) {
                // A faulty query is refused here, not at the new path.
                FeedQuery::read(request)?;
                return Ok(Self::Feed(url));
            }
            json(request)?;
            let (url, RevisionParams { sort, limit, after, before, page }) = read_params(request)?;
            let window = PageParams { limit, after, before, page }.window().map_err(Error::Invalid)?;
            Ok(Self::Revisions(RevisionQuery { sort: sort.unwrap_or_default(), window, url }))
        };
        ready(RequestUrl::of(request).and_then(read))
    }
}

/// Whether only the change feed takes a parameter.
fn is_of_feed(key: &str, value: &str) -> bool {
    match key {
        "format" => ["atom", "ndjson"].contains(&value),
        "after" => FeedPosition::try_from(value.to_owned()).is_ok(),
        _ => false,
    }
}

/// The query of the change feed.
pub struct FeedQuery {
    pub request: ChangeRequest,
    /// Whether changes have the record after the change.
    pub with_records: bool,
    pub format: FeedFormat,
    pub language: Option<Language>,
    pub url: RequestUrl,
}

impl FromRequest for FeedQuery {
    type Error = Error;
    type Future = Ready<Result<Self>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        ready(Self::read(request))
    }
}

impl FeedQuery {
    fn read(request: &HttpRequest) -> Result<Self> {
        let (url, params) = read_params(request)?;
        let accepted = accepted(request, url.has("format"), FeedFormat::OFFERED, FeedFormat::ALL)?;
        let FeedParams { kind: kinds, revision, sort, include, limit, after, before, page, format, lang: language } =
            params;
        let format = format.unwrap_or(accepted);
        let mut faults = vec![];
        let mut refuse = |names: &[&str], detail: &str| {
            let given = names.iter().filter(|name| url.has(name));
            faults.extend(given.map(|name| Violation::query(*name, detail)));
        };
        if let Some(detail) = too_many(kinds.len(), VALUES) {
            refuse(&["kind"], &detail);
        }
        match format {
            FeedFormat::Json => {}
            FeedFormat::Ndjson => {
                refuse(&["limit"], "requires json or atom: ndjson contains every change");
                refuse(&["before", "page"], "requires json: ndjson contains every change");
            }
            FeedFormat::Atom => {
                refuse(&["after", "sort", "include"], "requires json or ndjson: atom contains the latest changes");
                refuse(&["before", "page"], "requires json: atom contains the latest changes");
                if limit.is_some_and(|limit| limit.get() == 0) {
                    refuse(&["limit"], "must be between 1 and 500 in atom");
                }
            }
        }
        let window = PageParams { limit, after, before, page }.window().map_err(|more| faults.extend(more));
        let Some(window) = window.ok().filter(|_| faults.is_empty()) else {
            return Err(Error::Invalid(faults));
        };
        let selection = ChangeSelection { kinds, revisions: revision.into_iter().collect() };
        let sort = match format {
            FeedFormat::Atom => RevisionSort::RevisionDesc,
            _ => sort.unwrap_or_default(),
        };
        let with_records = include == Some(IncludedInChange::Record);
        Ok(Self { request: ChangeRequest { selection, sort, window }, with_records, format, language, url })
    }
}

/// The query of the stream of changes.
pub struct StreamQuery {
    /// The kinds of the records. Empty for all kinds.
    pub kinds: Vec<Kind>,
    /// The position to continue after.
    pub after: Option<FeedPosition>,
}

impl FromRequest for StreamQuery {
    type Error = Error;
    type Future = Ready<Result<Self>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let header_error = |detail| Error::fault(Place::Header, "Last-Event-ID", detail);
        let last = request.headers().get("Last-Event-ID").and_then(|id| id.to_str().ok());
        let last = last.map(|id| FeedPosition::try_from(id.to_owned()).map_err(header_error)).transpose();
        ready(preferred(request, &[EVENTS]).and(last).and_then(|last| {
            let (_, StreamParams { kind: kinds, after }) = read_params(request)?;
            if let Some(detail) = too_many(kinds.len(), VALUES) {
                return Err(Error::fault(Place::Query, "kind", detail));
            }
            Ok(Self { kinds, after: last.or(after) })
        }))
    }
}
