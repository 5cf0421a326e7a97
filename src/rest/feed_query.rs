//! Extractors for the query strings of the summary, of revisions and of changes.
use super::params::{FeedParams, IncludedInChange, IncludedInSummary, RevisionParams, StreamParams, SummaryParams};
use super::query::read_params;
use super::representation::{FeedFormat, accepted, json, preferred};
use super::request_url::RequestUrl;
use super::stream::EVENTS;
use crate::error::{Error, Place, Result, Violation};
use crate::query::paging::PageSize;
use crate::query::revisions::RevisionSort;
use crate::service::changes::{ChangeRequest, ChangeSelection, FeedPosition};
use crate::store::{AsOf, Cursor};
use actix_web::{FromRequest, HttpRequest, dev::Payload};
use entity::vocabulary::Kind;
use std::future::{Ready, ready};

/// The query of the summary of the register.
pub struct SummaryQuery {
    pub as_of: Option<AsOf>,
    /// Whether the answer has the newest changes.
    pub with_changes: bool,
}

impl FromRequest for SummaryQuery {
    type Error = Error;
    type Future = Ready<Result<Self>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        ready(json(request).and_then(|()| read_params(request)).map(|(_, SummaryParams { as_of, include })| {
            let with_changes = include == Some(IncludedInSummary::Changes);
            Self { as_of, with_changes }
        }))
    }
}

/// The query of the list of revisions.
pub struct RevisionQuery {
    pub sort: RevisionSort,
    pub limit: PageSize,
    pub after: Option<Cursor>,
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
                return Ok(Self::Feed(url));
            }
            json(request)?;
            let (url, RevisionParams { sort, limit, after }) = read_params(request)?;
            let (sort, limit) = (sort.unwrap_or_default(), limit.unwrap_or_default());
            Ok(Self::Revisions(RevisionQuery { sort, limit, after, url }))
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
    pub limit: PageSize,
    /// Whether changes have the record after the change.
    pub with_records: bool,
    pub format: FeedFormat,
    pub url: RequestUrl,
}

impl FromRequest for FeedQuery {
    type Error = Error;
    type Future = Ready<Result<Self>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        ready(read_params(request).and_then(|(url, params)| {
            let accepted = accepted(request, url.has("format"), FeedFormat::OFFERED, FeedFormat::ALL)?;
            let FeedParams { kind: kinds, revision, sort, include, limit, after, format } = params;
            let format = format.unwrap_or(accepted);
            let faults: Vec<_> = match format {
                FeedFormat::Ndjson if limit.is_some() => {
                    vec![Violation::query("limit", "requires json or atom: ndjson contains every change")]
                }
                FeedFormat::Json | FeedFormat::Ndjson => vec![],
                FeedFormat::Atom => {
                    let given = [("after", after.is_some()), ("sort", sort.is_some()), ("include", include.is_some())];
                    let detail = "requires json or ndjson: atom contains the latest changes";
                    let given = given.into_iter().filter(|(_, is_given)| *is_given);
                    given.map(|(name, _)| Violation::query(name, detail)).collect()
                }
            };
            if !faults.is_empty() {
                return Err(Error::Invalid(faults));
            }
            let selection = ChangeSelection { kinds, revisions: revision.into_iter().collect() };
            let sort = match format {
                FeedFormat::Atom => RevisionSort::RevisionDesc,
                _ => sort.unwrap_or_default(),
            };
            let with_records = include == Some(IncludedInChange::Record);
            let request = ChangeRequest { selection, sort, after };
            Ok(Self { request, limit: limit.unwrap_or_default(), with_records, format, url })
        }))
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
            Ok(Self { kinds, after: last.or(after) })
        }))
    }
}
