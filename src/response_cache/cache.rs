//! Finished responses, kept in memory: an answer is a function of the request and the state, so it is made and compressed once, and sent
//! as often as it is asked for.
//!
//! Gain: 56,000 answers a second instead of 8,600 for a list of 20 (`bench/run --compare`, the row "warm list" against "answer cache
//! off").
use super::coding::Coding;
use super::etag::Tag;
use super::snapshot_request::snapshot;
use crate::store::{Snapshot, StateKey};
use actix_web::body::{BodySize, BoxBody, MessageBody, to_bytes};
use actix_web::dev::{Payload, ServiceRequest, ServiceResponse};
use actix_web::http::header::{self, HeaderMap, HeaderName, HeaderValue};
use actix_web::http::{Method, StatusCode};
use actix_web::middleware::Next;
use actix_web::web::{Bytes, Data};
use actix_web::{HttpMessage, HttpResponse};
use quick_cache::Weighter;
use quick_cache::sync::Cache;
use sha2::{Digest, Sha256};
use std::sync::Arc;

/// The typical size of an answer, from which the cache estimates how many there will be.
const TYPICAL_ENTRY_BYTES: u64 = 8 * 1024;
/// What an entry takes beside its key and its body.
const ENTRY_OVERHEAD: u64 = 512;
/// The largest request body whose answer is kept.
const REQUEST_BODY_LIMIT: usize = 16 * 1024;

/// The responses that are kept, within a number of bytes.
pub struct ResponseCache {
    responses: Option<Cache<Key, CachedResponse, EntrySize>>,
    public_url: String,
}

/// What a response is a function of, beside the build and the public URL, which do not change while a process runs. Requests with
/// `Authorization` bypass the cache, so every entry is public.
#[derive(Clone, PartialEq, Eq, Hash)]
struct Key {
    state: StateKey,
    /// Path and query.
    target: String,
    /// The headers that decide on the format: `Accept`, and `Content-Type` of the request body.
    headers: [Option<HeaderValue>; 2],
    coding: Coding,
    /// The digest of the request body.
    body: Option<[u8; 32]>,
}

/// A response as it is sent.
#[derive(Clone)]
struct CachedResponse {
    headers: Arc<[(HeaderName, HeaderValue)]>,
    body: Bytes,
}

#[derive(Clone)]
struct EntrySize;

impl Weighter<Key, CachedResponse> for EntrySize {
    fn weight(&self, key: &Key, response: &CachedResponse) -> u64 {
        (key.target.len() + response.body.len()) as u64 + ENTRY_OVERHEAD
    }
}

/// Marks the response to a POST that only read, so that it may be kept.
pub struct Cacheable;

impl ResponseCache {
    /// A cache of at most so many bytes; 0 turns it off. Links in files depend on the public URL, and so do their tags.
    pub fn new(bytes: u64, public_url: &str) -> Self {
        let entries = usize::try_from(bytes / TYPICAL_ENTRY_BYTES).unwrap_or(usize::MAX);
        let responses = (bytes > 0).then(|| Cache::with_weighter(entries.max(16), bytes, EntrySize));
        Self { responses, public_url: public_url.into() }
    }
}

/// What a response is made under.
struct CacheContext {
    snapshot: Snapshot,
    coding: Coding,
    is_private: bool,
    cache: Data<ResponseCache>,
}

impl CacheContext {
    fn tag(&self, request: &actix_web::HttpRequest) -> crate::error::Result<Tag> {
        Tag::of(request, &self.snapshot, self.coding, &self.cache.public_url, self.is_private)
    }
}

/// Answers 304 if the caller has the answer already, and from the cache if it is there. Every other answer is tagged, compressed and
/// kept. An answer that many ask for at once is made once.
///
/// # Errors
///
/// Those of the services inside.
pub async fn respond<B: MessageBody + 'static>(
    mut request: ServiceRequest,
    next: Next<B>,
) -> Result<ServiceResponse<BoxBody>, actix_web::Error> {
    let is_get = request.method() == Method::GET;
    let body = match *request.method() {
        // The handshake of a socket.
        _ if request.headers().contains_key(header::UPGRADE) => return pass(request, next).await,
        Method::GET => None,
        Method::POST => match digest_body(&mut request).await {
            Some(digest) => Some(digest),
            None => return pass(request, next).await,
        },
        _ => return pass(request, next).await,
    };
    let Some(cache) = request.app_data::<Data<ResponseCache>>().cloned() else { return pass(request, next).await };
    // If the database does not answer, the handler says so, in the form of its interface.
    let Ok(snapshot) = snapshot(request.request()).await else { return pass(request, next).await };
    let is_private = request.headers().contains_key(header::AUTHORIZATION);
    let coding = Coding::preferred(request.request());
    let context = CacheContext { snapshot, coding, is_private, cache: cache.clone() };
    if is_get && request.headers().contains_key(header::IF_NONE_MATCH) {
        let tag = context.tag(request.request())?;
        if tag.matches(request.request()) {
            let mut response = HttpResponse::NotModified().finish();
            tag.write_headers(response.headers_mut());
            return Ok(request.into_response(response));
        }
    }
    let Some(responses) = cache.responses.as_ref().filter(|_| !is_private) else {
        return render(request, next, context).await.map(|(response, _)| response);
    };
    let headers = [header::ACCEPT, header::CONTENT_TYPE].map(|name| request.headers().get(name).cloned());
    let target = request.uri().path_and_query().map(ToString::to_string).unwrap_or_default();
    let key = Key { state: context.snapshot.state_key(), target, headers, coding, body };
    match responses.get_value_or_guard_async(&key).await {
        Ok(cached) => Ok(request.into_response(cached.into_response())),
        Err(guard) => {
            let (response, cached) = render(request, next, context).await?;
            // Dropping the guard without inserting wakes the next waiter, which makes the answer itself.
            if let Some(cached) = cached {
                // A later revision may have made it useless meanwhile.
                let _ = guard.insert(cached);
            }
            Ok(response)
        }
    }
}

async fn pass<B: MessageBody + 'static>(
    request: ServiceRequest,
    next: Next<B>,
) -> Result<ServiceResponse<BoxBody>, actix_web::Error> {
    next.call(request).await.map(ServiceResponse::map_into_boxed_body)
}

/// Makes a response. It may be kept if it is whole and public.
async fn render<B: MessageBody + 'static>(
    request: ServiceRequest,
    next: Next<B>,
    context: CacheContext,
) -> Result<(ServiceResponse<BoxBody>, Option<CachedResponse>), actix_web::Error> {
    let is_get = request.method() == Method::GET;
    let response = next.call(request).await?.map_into_boxed_body();
    let only_read = is_get || response.response().extensions().contains::<Cacheable>();
    let is_complete = response.status() == StatusCode::OK && !response.headers().contains_key(header::CACHE_CONTROL);
    if !(only_read && is_complete) {
        return Ok((response, None));
    }
    let (request, response) = response.into_parts();
    let (mut response, body) = response.into_parts();
    if is_get {
        context.tag(&request)?.write_headers(response.headers_mut());
    }
    let BodySize::Sized(_) = body.size() else {
        return Ok((ServiceResponse::new(request, response.set_body(body)), None));
    };
    let (coding, body) = context.coding.apply(to_bytes(body).await?).await;
    if let Some(name) = coding.name() {
        response.headers_mut().insert(header::CONTENT_ENCODING, HeaderValue::from_static(name));
    }
    let headers = response.headers().iter().map(|(name, value)| (name.clone(), value.clone()));
    let cached = (!context.is_private).then(|| CachedResponse { headers: headers.collect(), body: body.clone() });
    Ok((ServiceResponse::new(request, response.set_body(BoxBody::new(body))), cached))
}

impl CachedResponse {
    fn into_response(self) -> HttpResponse {
        let Self { headers, body } = self;
        let mut response = HttpResponse::with_body(StatusCode::OK, BoxBody::new(body));
        let to: &mut HeaderMap = response.headers_mut();
        to.reserve(headers.len());
        for (name, value) in headers.iter() {
            to.append(name.clone(), value.clone());
        }
        response
    }
}

/// The digest of a short request body, which the handler reads once more.
async fn digest_body(request: &mut ServiceRequest) -> Option<[u8; 32]> {
    let length = request.headers().get(header::CONTENT_LENGTH)?.to_str().ok()?.parse::<usize>().ok()?;
    if length > REQUEST_BODY_LIMIT {
        return None;
    }
    let body = request.extract::<Bytes>().await.ok()?;
    request.set_payload(Payload::from(body.clone()));
    Some(Sha256::digest(&body).into())
}
