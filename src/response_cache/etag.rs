//! Entity tags. They are computed before any record is read, from the snapshot, the build, the public URL, the path and query, and the
//! negotiated media type and coding.
use super::coding::AcceptedCoding;
use super::conditions::lists_tag;
use crate::error::{Error, Result};
use crate::store::Snapshot;
use actix_web::HttpRequest;
use actix_web::http::header::{self, HeaderMap, HeaderValue, HttpDate, TryIntoHeaderValue};
use chrono::{DateTime, Utc};
use fnv::FnvHasher;
use std::cell::RefCell;
use std::hash::{Hash, Hasher};
use std::time::SystemTime;

/// Caches may use a public response for a minute, and for ten more minutes while they revalidate it.
const PUBLIC: &str = "public, max-age=60, stale-while-revalidate=600";

/// Caches must not store the response to an authorized request.
const PRIVATE: &str = "private, no-store";

/// The request headers that a response depends on.
const VARY: &str = "Accept, Accept-Encoding, Authorization";

/// The form of a response that the client and the register agree on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Negotiated {
    /// The position of the media type among those that the path offers.
    pub media_type: usize,
    pub coding: AcceptedCoding,
}

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
    /// Computes the tag of the response to a request, in a snapshot, a media type and a coding.
    ///
    /// # Errors
    ///
    /// Returns an error if the tag is not a valid header value. It always is, because it is ASCII.
    pub fn of(
        request: &HttpRequest,
        snapshot: &Snapshot,
        negotiated: &Negotiated,
        public_url: &str,
        is_private: bool,
    ) -> Result<Self> {
        let mut hasher = FnvHasher::default();
        let target = request.uri().path_and_query().map_or(&b""[..], |target| target.as_str().as_bytes());
        for part in [target, public_url.as_bytes()] {
            hasher.write(part);
            // A separator that none of the parts contains.
            hasher.write_u8(0);
        }
        negotiated.hash(&mut hasher);
        let (build, state) = (env!("REGISTER_BUILD"), snapshot.state_key());
        let tag = format!("\"{build}-{state}-{:016x}\"", hasher.finish());
        let value = HeaderValue::try_from(tag).map_err(|e| Error::Internal(e.to_string()))?;
        Ok(Self { value, modified: snapshot.latest().at, is_private })
    }

    /// Returns whether `If-None-Match` contains the tag: the client has the current response.
    pub fn matches(&self, headers: &HeaderMap) -> bool {
        // The common case: the tag as it was sent.
        headers.get(header::IF_NONE_MATCH).is_some_and(|value| value == self.value)
            || lists_tag(headers, self.value.as_bytes())
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
