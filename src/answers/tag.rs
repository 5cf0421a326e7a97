//! What an answer is known by: its address, the media type and the coding that are accepted, the build and the newest revision,
//! before any record is read.
use super::encoding::Coding;
use crate::error::{Error, Result};
use crate::service::newest::Known;
use actix_web::HttpRequest;
use actix_web::http::header::{
    self, EntityTag, Header, HeaderMap, HeaderValue, HttpDate, IfNoneMatch, TryIntoHeaderValue,
};
use chrono::{DateTime, Utc};
use fnv::FnvHasher;
use std::cell::RefCell;
use std::hash::Hasher;
use std::time::SystemTime;

/// How long a cache may use an answer, and use it while it asks for a new one.
const PUBLIC: &str = "public, max-age=60, stale-while-revalidate=600";

/// What was made for one caller is not kept by anybody else, nor by him.
const PRIVATE: &str = "private, no-store";

/// What an answer of another form is told apart by.
const VARY: &str = "Accept, Accept-Encoding, Authorization";

pub struct Tag {
    /// As it stands in a header, in quotation marks.
    value: HeaderValue,
    /// When the newest revision was made; none in a register that nothing was written to yet.
    modified: Option<DateTime<Utc>>,
    /// Whether the caller says who he is.
    private: bool,
}

impl Tag {
    /// The tag of what a request is answered with, at this revision and in this coding.
    ///
    /// # Errors
    ///
    /// None that could be: the tag is plain text.
    pub fn of(request: &HttpRequest, newest: Known, coding: Coding, private: bool) -> Result<Self> {
        let mut mark = FnvHasher::default();
        mark.write(request.uri().path_and_query().map_or(&b""[..], |address| address.as_str().as_bytes()));
        mark.write(request.headers().get(header::ACCEPT).map_or(&b""[..], |accept| accept.as_bytes()));
        let (dash, coding) = coding.name().map_or(("", ""), |name| ("-", name));
        let (build, revision) = (env!("REGISTER_BUILD"), newest.revision.0);
        let tag = format!("\"{build}-{revision}-{:016x}{dash}{coding}\"", mark.finish());
        let value = HeaderValue::try_from(tag).map_err(|e| Error::Internal(e.to_string()))?;
        Ok(Self { value, modified: newest.at, private })
    }

    /// Whether the caller has the answer already.
    pub fn is_known(&self, request: &HttpRequest) -> bool {
        let tag = self.value.as_bytes();
        // As nearly everybody asks: by one tag, the very one that was given, or made weak on the way.
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

    /// Says to the caller and to caches how the answer is known, and for how long it may be used.
    pub fn mark(self, headers: &mut HeaderMap) {
        let Self { value, modified, private } = self;
        headers.insert(header::ETAG, value);
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static(if private { PRIVATE } else { PUBLIC }));
        headers.insert(header::VARY, HeaderValue::from_static(VARY));
        if let Some(modified) = modified.and_then(dated) {
            headers.insert(header::LAST_MODIFIED, modified);
        }
    }
}

/// A moment as HTTP writes it. It is nearly always the same one, so the last one is kept.
fn dated(at: DateTime<Utc>) -> Option<HeaderValue> {
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
