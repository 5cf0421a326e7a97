//! What an answer is known by: its address, the media type and the coding that are accepted, the build and the newest revision,
//! before any record is read.
use super::encoding::Coding;
use crate::service::newest::Known;
use actix_web::HttpRequest;
use actix_web::http::header::{
    self, EntityTag, Header, HeaderMap, HeaderName, HeaderValue, HttpDate, IfNoneMatch, TryIntoHeaderValue,
};
use fnv::FnvHasher;
use std::hash::Hasher;
use std::time::SystemTime;

/// How long a cache may use an answer, and use it while it asks for a new one.
const PUBLIC: &str = "public, max-age=60, stale-while-revalidate=600";

/// What was made for one caller is not kept by anybody else, nor by him.
const PRIVATE: &str = "private, no-store";

/// What an answer of another form is told apart by.
const VARY: &str = "Accept, Accept-Encoding, Authorization";

pub struct Tag {
    value: EntityTag,
    /// When the newest revision was made; none in a register that nothing was written to yet.
    modified: Option<SystemTime>,
    /// Whether the caller says who he is.
    private: bool,
}

impl Tag {
    pub fn of(request: &HttpRequest, newest: Known, coding: Coding, private: bool) -> Self {
        let mut mark = FnvHasher::default();
        mark.write(request.uri().to_string().as_bytes());
        mark.write(request.headers().get(header::ACCEPT).map_or(&b""[..], |accept| accept.as_bytes()));
        let coding = coding.name().map(|name| format!("-{name}")).unwrap_or_default();
        let tag = format!("{}-{}-{:016x}{coding}", env!("REGISTER_BUILD"), newest.revision.0, mark.finish());
        Self { value: EntityTag::new_strong(tag), modified: newest.at.map(Into::into), private }
    }

    /// Whether the caller has the answer already.
    pub fn is_known(&self, request: &HttpRequest) -> bool {
        match IfNoneMatch::parse(request) {
            Ok(IfNoneMatch::Items(tags)) => tags.iter().any(|tag| tag.weak_eq(&self.value)),
            _ => false,
        }
    }

    /// Says to the caller and to caches how the answer is known, and for how long it may be used.
    pub fn mark(self, headers: &mut HeaderMap) {
        let Self { value, modified, private } = self;
        let mut insert = |name: HeaderName, value: Option<HeaderValue>| {
            if let Some(value) = value {
                headers.insert(name, value);
            }
        };
        insert(header::ETAG, value.try_into_value().ok());
        insert(header::CACHE_CONTROL, Some(HeaderValue::from_static(if private { PRIVATE } else { PUBLIC })));
        insert(header::VARY, Some(HeaderValue::from_static(VARY)));
        insert(header::LAST_MODIFIED, modified.and_then(|at| HttpDate::from(at).try_into_value().ok()));
    }
}
