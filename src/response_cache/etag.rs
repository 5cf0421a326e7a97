//! Entity tags: what an answer is known by before any record is read. A tag is derived from the snapshot, the build, the public URL, the
//! path and query, and the media type and coding that the caller accepts.
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

/// How long a cache may use a public answer, and use it while it asks for a new one.
const PUBLIC: &str = "public, max-age=60, stale-while-revalidate=600";

/// No cache may keep what was made for one caller.
const PRIVATE: &str = "private, no-store";

/// The request headers that an answer depends on.
const VARY: &str = "Accept, Accept-Encoding, Authorization";

/// The entity tag of an answer, and the headers that go with it.
pub struct Tag {
    /// As it stands in a header, in quotation marks.
    value: HeaderValue,
    /// When the latest revision was made. None in a register without revisions.
    modified: Option<DateTime<Utc>>,
    /// Whether the request carries credentials.
    is_private: bool,
}

impl Tag {
    /// The tag of the answer to a request, in a state and a coding.
    ///
    /// # Errors
    ///
    /// None in practice: a tag is plain text.
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
            // A byte that stands in none of them.
            hasher.write_u8(0);
        }
        let (dash, coding) = coding.name().map_or(("", ""), |name| ("-", name));
        let (build, state) = (env!("REGISTER_BUILD"), snapshot.state_key());
        let tag = format!("\"{build}-{state}-{:016x}{dash}{coding}\"", hasher.finish());
        let value = HeaderValue::try_from(tag).map_err(|e| Error::Internal(e.to_string()))?;
        Ok(Self { value, modified: snapshot.latest().at, is_private })
    }

    /// Whether `If-None-Match` names the tag, so that the caller has the answer already.
    pub fn matches(&self, request: &HttpRequest) -> bool {
        let tag = self.value.as_bytes();
        // The common case: one tag as it was sent, or made weak on the way.
        let given = request.headers().get(header::IF_NONE_MATCH).map(HeaderValue::as_bytes);
        if given.is_some_and(|given| given.strip_prefix(b"W/").unwrap_or(given) == tag) {
            return true;
        }
        let own = self.value.to_str().ok().and_then(|tag| tag.parse::<EntityTag>().ok());
        match (IfNoneMatch::parse(request), own) {
            (Ok(IfNoneMatch::Items(tags)), Some(own)) => tags.iter().any(|tag| tag.weak_eq(&own)),
            _ => false,
        }
    }

    /// Adds the headers for caches.
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

/// A time as HTTP writes it. The last one is kept, because it is nearly always the same.
fn http_date(at: DateTime<Utc>) -> Option<HeaderValue> {
    thread_local! {
        static LAST: RefCell<Option<(DateTime<Utc>, HeaderValue)>> = const { RefCell::new(None) };
    }
    LAST.with_borrow_mut(|last| {
        if let Some((_, written)) = last.as_ref().filter(|(then, _)| *then == at) {
            return Some(written.clone());
        }
        let written = HttpDate::from(SystemTime::from(at)).try_into_value().ok()?;
        *last = Some((at, written.clone()));
        Some(written)
    })
}
