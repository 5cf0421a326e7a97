//! Caches responses in memory. A response is a function of the request and the state, so it is rendered and compressed once and sent many
//! times.
//!
//! Gain: 84,000 responses a second instead of 7,800 for a list of 20 on SQLite, and 74,000 instead of 3,100 on PostgreSQL
//! (`bench/run --compare`, the rows "default settings" and "no response cache").
use super::coding::{AcceptedCoding, Coding};
use super::compressed_stream::{compress, is_compressible};
use super::conditions::Condition;
use super::etag::{Negotiated, Tag};
use super::ranges::{self, RequestedRange};
use super::snapshot_request::snapshot;
use crate::content_negotiation::{Offers, has_json_body, is_encoded, wants_web_socket};
use crate::store::{Snapshot, StateKey};
use actix_web::body::{BodySize, BoxBody, MessageBody, to_bytes};
use actix_web::dev::{Payload, ServiceRequest, ServiceResponse};
use actix_web::http::header::{self, HeaderMap, HeaderName, HeaderValue};
use actix_web::http::{Method, StatusCode};
use actix_web::middleware::Next;
use actix_web::web::{Bytes, BytesMut, Data};
use actix_web::{HttpMessage, HttpResponse};
use entity::Revision;
use futures_util::StreamExt;
use quick_cache::Weighter;
use quick_cache::sync::Cache;
use sha2::{Digest, Sha256};
use std::sync::Arc;

/// Typical size of an entry. The cache estimates its number of entries from it.
const TYPICAL_ENTRY_BYTES: u64 = 8 * 1024;
/// Size of an entry without its target and its body.
const ENTRY_OVERHEAD: u64 = 512;
/// Maximum size of a response that is finished before it is sent, so that it is compressed and cached as a whole. Longer ones are streamed.
pub const FINISHED_BYTES: usize = 8 << 20;
/// The revision of the register that was read.
static REVISION: HeaderName = HeaderName::from_static("register-revision");
/// Maximum size of a request body whose response is cached.
const REQUEST_BODY_LIMIT: usize = 16 * 1024;

/// A cache of responses with a maximum size in bytes.
pub struct ResponseCache {
    responses: Option<Cache<Key, Entry, EntrySize>>,
    offers: Offers,
    public_url: String,
}

/// Everything that a response depends on, except the build and the public URL, which are constant in a process. Of the headers, only what
/// was negotiated counts. Requests with `Authorization` bypass the cache, so every entry is public.
#[derive(Clone, PartialEq, Eq, Hash)]
struct Key {
    state: StateKey,
    /// Path and query.
    target: String,
    negotiated: Negotiated,
    /// The digest of the request body.
    body: Option<[u8; 32]>,
}

/// What the cache knows about a request.
#[derive(Clone)]
enum Entry {
    Response(CachedResponse),
    /// The response could not be cached: a stream or an error. Equal requests do not wait for each other.
    NotCacheable,
}

/// A rendered and compressed response.
#[derive(Clone)]
struct CachedResponse {
    headers: Arc<[(HeaderName, HeaderValue)]>,
    body: Bytes,
}

#[derive(Clone)]
struct EntrySize;

impl Weighter<Key, Entry> for EntrySize {
    fn weight(&self, key: &Key, entry: &Entry) -> u64 {
        let response = match entry {
            Entry::Response(CachedResponse { headers, body }) => {
                headers.iter().map(|(name, value)| name.as_str().len() + value.len()).sum::<usize>() + body.len()
            }
            Entry::NotCacheable => 0,
        };
        (key.target.len() + response) as u64 + ENTRY_OVERHEAD
    }
}

/// Marks the response to a POST request that only reads, so that it can be cached.
pub struct Cacheable;

impl ResponseCache {
    /// Creates a cache with a maximum size in bytes. 0 turns it off. Entity tags depend on the public URL, because links do.
    pub fn new(bytes: u64, public_url: &str, offers: Offers) -> Self {
        let entries = usize::try_from(bytes / TYPICAL_ENTRY_BYTES).unwrap_or(usize::MAX);
        let responses = (bytes > 0).then(|| Cache::with_weighter(entries.max(16), bytes, EntrySize));
        Self { responses, offers, public_url: public_url.into() }
    }
}

/// The context in which a response is rendered.
struct CacheContext {
    snapshot: Snapshot,
    negotiated: Negotiated,
    is_private: bool,
    cache: Data<ResponseCache>,
}

impl CacheContext {
    /// The revision that a response was read at. GraphQL may read several, so its responses name the latest one.
    fn revision(&self, path: &str) -> i64 {
        let Revision(number) =
            if path == "/graphql" { self.snapshot.latest().number } else { self.snapshot.read_revision() };
        number
    }

    fn tag(&self, request: &actix_web::HttpRequest) -> crate::error::Result<Tag> {
        Tag::of(request, &self.snapshot, &self.negotiated, &self.cache.public_url, self.is_private)
    }
}

/// Responds with 304 if the client has the current response, or with a cached response. Tags, compresses and caches any other response.
/// Concurrent requests for the same response render it once, if it can be cached.
///
/// # Errors
///
/// Returns the errors of the inner service.
pub async fn respond<B: MessageBody + 'static>(
    mut request: ServiceRequest,
    next: Next<B>,
) -> Result<ServiceResponse<BoxBody>, actix_web::Error> {
    if wants_web_socket(request.method(), request.path(), request.headers()) {
        return pass(request, next).await;
    }
    let is_get = request.method() == Method::GET;
    let body = match *request.method() {
        Method::GET => None,
        Method::POST => match digest_body(&mut request).await {
            Some(digest) => Some(digest),
            None => return pass(request, next).await,
        },
        _ => return pass(request, next).await,
    };
    let Some(cache) = request.app_data::<Data<ResponseCache>>().cloned() else { return pass(request, next).await };
    // If the client accepts nothing that the path offers, or the database does not respond, the handler reports that in the format of
    // its interface.
    let media_type = cache.offers.choose(request.path(), request.query_string(), request.headers());
    let Some(media_type) = media_type else { return pass(request, next).await };
    let Ok(snapshot) = snapshot(request.request()).await else { return pass(request, next).await };
    let is_private = request.headers().contains_key(header::AUTHORIZATION);
    let negotiated = Negotiated { media_type, coding: AcceptedCoding::of(request.headers()) };
    let context = CacheContext { snapshot, negotiated, is_private, cache };
    let condition = if is_get { Condition::of(request.headers()) } else { Condition::None };
    let range = if is_get { RequestedRange::of(request.headers()) } else { None };
    if condition == Condition::NoneMatch {
        let tag = context.tag(request.request())?;
        if tag.matches(request.headers()) {
            let mut response = HttpResponse::NotModified().finish();
            tag.write_headers(response.headers_mut());
            return Ok(request.into_response(response));
        }
    }
    let response = if is_private || context.cache.responses.is_none() {
        render(request, next, &context).await.map(|(response, _)| response)
    } else {
        cached_or_rendered(request, next, &context, body).await
    };
    ranges::apply(range, condition.apply(response?)).await
}

/// Responds from the cache, or renders the response and caches it.
async fn cached_or_rendered<B: MessageBody + 'static>(
    request: ServiceRequest,
    next: Next<B>,
    context: &CacheContext,
    body: Option<[u8; 32]>,
) -> Result<ServiceResponse<BoxBody>, actix_web::Error> {
    let Some(responses) = &context.cache.responses else { return pass(request, next).await };
    let target = request.uri().path_and_query().map(ToString::to_string).unwrap_or_default();
    let key = Key { state: context.snapshot.state_key(), target, negotiated: context.negotiated, body };
    // Requests for files do not wait for each other, because long files cannot be cached.
    let found = if may_be_file(&request, context) {
        Ok(responses.get(&key).unwrap_or(Entry::NotCacheable))
    } else {
        responses.get_value_or_guard_async(&key).await
    };
    let guard = match found {
        Ok(Entry::Response(cached)) => return Ok(request.into_response(cached.into_response())),
        Ok(Entry::NotCacheable) => None,
        Err(guard) => Some(guard),
    };
    let rendered = render(request, next, context).await;
    let cached = rendered.as_ref().ok().and_then(|(_, cached)| cached.clone());
    match (guard, cached) {
        (Some(guard), cached) => {
            // Inserting wakes all equal requests. It fails if the guard was invalidated. Then nothing is cached.
            let _ = guard.insert(cached.map_or(Entry::NotCacheable, Entry::Response));
        }
        (None, Some(cached)) => responses.insert(key, Entry::Response(cached)),
        (None, None) => {}
    }
    rendered.map(|(response, _)| response)
}

/// Whether the client asks for another format than the first of the path, which is JSON.
fn may_be_file(request: &ServiceRequest, context: &CacheContext) -> bool {
    let names_file = |pair: &str| pair.strip_prefix("format=").is_some_and(|format| format != "json");
    context.negotiated.media_type > 0 || request.query_string().split('&').any(names_file)
}

/// Calls the handler and bypasses the cache.
async fn pass<B: MessageBody + 'static>(
    request: ServiceRequest,
    next: Next<B>,
) -> Result<ServiceResponse<BoxBody>, actix_web::Error> {
    next.call(request).await.map(ServiceResponse::map_into_boxed_body)
}

/// Renders a response. Also returns it for the cache if it is complete and public.
async fn render<B: MessageBody + 'static>(
    request: ServiceRequest,
    next: Next<B>,
    context: &CacheContext,
) -> Result<(ServiceResponse<BoxBody>, Option<CachedResponse>), actix_web::Error> {
    let is_get = request.method() == Method::GET;
    let response = next.call(request).await?.map_into_boxed_body();
    let is_read_only = is_get || response.response().extensions().contains::<Cacheable>();
    let is_complete = response.status() == StatusCode::OK && !response.headers().contains_key(header::CACHE_CONTROL);
    if !(is_read_only && is_complete) {
        return Ok((response, None));
    }
    let (request, response) = response.into_parts();
    let (mut response, body) = response.into_parts();
    if is_get {
        context.tag(&request)?.write_headers(response.headers_mut());
    }
    response.headers_mut().insert(REVISION.clone(), context.revision(request.path()).into());
    let coding = context.negotiated.coding;
    let is_compressible = is_compressible(response.headers());
    if !matches!(body.size(), BodySize::Sized(size) if size <= FINISHED_BYTES as u64) {
        let body = if is_compressible { stream(&mut response, body, coding.coding) } else { body };
        return Ok((ServiceResponse::new(request, response.set_body(body)), None));
    }
    let body = to_bytes(body).await?;
    let is_compressed = is_compressible || !coding.accepts_identity;
    let (coding, body) = if is_compressed { coding.apply(body).await } else { (Coding::Identity, body) };
    write_coding(response.headers_mut(), coding);
    let headers = response.headers().iter().map(|(name, value)| (name.clone(), value.clone()));
    let cached = (!context.is_private).then(|| CachedResponse { headers: headers.collect(), body: body.clone() });
    Ok((ServiceResponse::new(request, response.set_body(BoxBody::new(body))), cached))
}

/// Compresses a body while it is sent.
fn stream(response: &mut HttpResponse<()>, body: BoxBody, coding: Coding) -> BoxBody {
    write_coding(response.headers_mut(), coding);
    compress(body, coding)
}

fn write_coding(headers: &mut HeaderMap, coding: Coding) {
    if let Some(name) = coding.name() {
        headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static(name));
    }
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

/// Returns the digest of a short request body in JSON. The handler can read the body again.
async fn digest_body(request: &mut ServiceRequest) -> Option<[u8; 32]> {
    if !has_json_body(request.headers()) || is_encoded(request.headers()) {
        return None;
    }
    let length = request.headers().get(header::CONTENT_LENGTH)?.to_str().ok()?.parse::<usize>().ok()?;
    if length > REQUEST_BODY_LIMIT {
        return None;
    }
    let mut body = BytesMut::new();
    // The length counts, not the end of the stream: a body with `Upgrade: websocket` has no end.
    while body.len() < length {
        let (_, payload) = request.parts_mut();
        body.extend_from_slice(&payload.next().await?.ok()?);
    }
    body.truncate(length);
    let body = body.freeze();
    request.set_payload(Payload::from(body.clone()));
    Some(Sha256::digest(&body).into())
}
