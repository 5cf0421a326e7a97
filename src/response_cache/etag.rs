//! Entity tags. They are computed before any record is read, from the snapshot, the build, the public URL, the path and query, and the
//! media type and coding that the client accepts.
use super::coding::Coding;
use crate::error::{Error, Result};
use crate::store::Snapshot;
use actix_web::HttpRequest;
use actix_web::http::header::{
    self, EntityTag, Header, HeaderMap, HeaderValue, HttpDate, IfNoneMatch, TryIntoHeaderValue,
};
use chrono::{DateTime, Utc};
use fnv::FnvHasher;
use std::cell::RefCell;
use std::hash::Hasher;
use std::time::SystemTime;

/// Caches may use a public response for a minute, and for ten more minutes while they revalidate it.
const PUBLIC: &str = "public, max-age=60, stale-while-revalidate=600";

/// Caches must not store the response to an authorized request.
const PRIVATE: &str = "private, no-store";

/// The request headers that a response depends on.
const VARY: &str = "Accept, Accept-Encoding, Authorization";

/// The entity tag of a response, and the data of the other caching headers.
pub struct Tag {
    /// The header value, with quotation marks.
    value: HeaderValue,
    /// The timestamp of the latest revision. None in a register without revisions.
    modified: Option<DateTime<Utc>>,
    /// Whether the request carries credentials.
    is_private: bool,
}

impl Tag {
    /// Computes the tag of the response to a request, in a snapshot and a coding.
    ///
    /// # Errors
    ///
    /// Returns an error if the tag is not a valid header value. It always is, because it is ASCII.
    pub fn of(
        request: &HttpRequest,
        snapshot: &Snapshot,
        coding: Coding,
        public_url: &str,
        is_private: bool,
    ) -> Result<Self> {
        let mut hasher = FnvHasher::default();
        let target = request.uri().path_and_query().map_or(&b""[..], |target| target.as_str().as_bytes());
        let accept = request.headers().get(header::ACCEPT).map_or(&b""[..], |accept| accept.as_bytes());
        for part in [target, accept, public_url.as_bytes()] {
            hasher.write(part);
            // A separator that none of the parts contains.
            hasher.write_u8(0);
        }
        let (dash, coding) = coding.name().map_or(("", ""), |name| ("-", name));
        let (build, state) = (env!("REGISTER_BUILD"), snapshot.state_key());
        let tag = format!("\"{build}-{state}-{:016x}{dash}{coding}\"", hasher.finish());
        let value = HeaderValue::try_from(tag).map_err(|e| Error::Internal(e.to_string()))?;
        Ok(Self { value, modified: snapshot.latest().at, is_private })
    }

    /// Returns whether `If-None-Match` contains the tag: the client has the current response.
    pub fn matches(&self, request: &HttpRequest) -> bool {
        let tag = self.value.as_bytes();
        // The common case: the tag as it was sent, or a weak one from a proxy.
        let header_value = request.headers().get(header::IF_NONE_MATCH).map(HeaderValue::as_bytes);
        if header_value.is_some_and(|header_value| header_value.strip_prefix(b"W/").unwrap_or(header_value) == tag) {
            return true;
        }
        let own = self.value.to_str().ok().and_then(|tag| tag.parse::<EntityTag>().ok());
        match (IfNoneMatch::parse(request), own) {
            (Ok(IfNoneMatch::Items(tags)), Some(own)) => tags.iter().any(|tag| tag.weak_eq(&own)),
            _ => false,
        }
    }

    /// Adds the caching headers.
    pub fn write_headers(self, headers: &mut HeaderMap) {
        let Self { value, modified, is_private } = self;
        headers.insert(header::ETAG, value);
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static(if is_private { PRIVATE } else { PUBLIC }));
        headers.insert(header::VARY, HeaderValue::from_static(VARY));
        if let Some(modified) = modified.and_then(http_date) {
            headers.insert(header::LAST_MODIFIED, modified);
        }
    }
}

/// Formats a timestamp for HTTP. Caches the last one, because it is nearly always the same.
fn http_date(at: DateTime<Utc>) -> Option<HeaderValue> {
    thread_local! {
        static LAST: RefCell<Option<(DateTime<Utc>, HeaderValue)>> = const { RefCell::new(None) };
    }
    LAST.with_borrow_mut(|last| {
        if let Some((_, formatted)) = last.as_ref().filter(|(timestamp, _)| *timestamp == at) {
            return Some(formatted.clone());
        }
        let formatted = HttpDate::from(SystemTime::from(at)).try_into_value().ok()?;
        *last = Some((at, formatted.clone()));
        Some(formatted)
    })
}
