//! Finished answers: an answer is a function of the request and the revision, so it is made once, compressed once, and sent as
//! often as it is asked for. Of both surfaces, for whoever reads what is public.
mod encoding;
mod tag;

use crate::error::{Error, Result};
use crate::service::Store;
use crate::service::newest::Known;
use actix_web::body::{BodySize, BoxBody, MessageBody, to_bytes};
use actix_web::dev::{Payload, ServiceRequest, ServiceResponse};
use actix_web::http::header::{self, HeaderMap, HeaderName, HeaderValue};
use actix_web::http::{Method, StatusCode};
use actix_web::middleware::Next;
use actix_web::web::{Bytes, Data};
use actix_web::{HttpMessage, HttpResponse};
use encoding::Coding;
use entity::Revision;
use quick_cache::Weighter;
use quick_cache::sync::{Cache, PlaceholderGuard};
use sha2::{Digest, Sha256};
use std::hash::BuildHasher;
use tag::Tag;

/// How many bytes an answer has, as a rule: how many there will be is guessed by it.
const USUAL: u64 = 8 * 1024;
/// What an answer costs beside what it holds.
const BESIDE: u64 = 512;
/// How long the body of a request may be whose answer is kept.
const BODY: usize = 16 * 1024;

/// The answers that are kept, within so many bytes.
pub struct Answers(Option<Cache<Key, Answer, Size>>);

/// What an answer is a function of. Whoever says who he is, is answered anew each time: so there is one class of rights, that of
/// everybody.
#[derive(Clone, PartialEq, Eq, Hash)]
struct Key {
    revision: Revision,
    /// Path and query.
    address: String,
    /// The headers that decide on the form: `Accept`, and `Content-Type` of what is sent.
    form: [Option<HeaderValue>; 2],
    coding: Coding,
    /// Of what is sent.
    body: Option<[u8; 32]>,
}

/// An answer as it is sent.
#[derive(Clone)]
struct Answer {
    headers: std::sync::Arc<[(HeaderName, HeaderValue)]>,
    body: Bytes,
}

#[derive(Clone)]
struct Size;

impl Weighter<Key, Answer> for Size {
    fn weight(&self, key: &Key, answer: &Answer) -> u64 {
        (key.address.len() + answer.body.len()) as u64 + BESIDE
    }
}

/// What a handler marks an answer with that may be kept although its request was a POST: it only read.
pub struct OnlyRead;

/// What a handler marks an answer with that was made of versions alone, as they were at this revision, the newest one then: nothing that
/// was written meanwhile is in it. Of every other answer it is asked at its end whether something was.
pub struct OfState(pub Revision);

impl Answers {
    /// Keeps answers within so many bytes; none at all within 0.
    pub fn within(bytes: u64) -> Self {
        let items = usize::try_from(bytes / USUAL).unwrap_or(usize::MAX);
        Self((bytes > 0).then(|| Cache::with_weighter(items.max(16), bytes, Size)))
    }
}

/// Answers 304 where the caller has the answer already, and from what is kept where it is; every other answer is tagged, compressed
/// and kept. One that is asked for by many at once is made once.
///
/// # Errors
///
/// Those of the services inside.
pub async fn answered<B: MessageBody + 'static>(
    mut request: ServiceRequest,
    next: Next<B>,
) -> std::result::Result<ServiceResponse<BoxBody>, actix_web::Error> {
    let get = request.method() == Method::GET;
    let sent = match *request.method() {
        // The handshake of a socket.
        _ if request.headers().contains_key(header::UPGRADE) => return passed(request, next).await,
        Method::GET => None,
        Method::POST => match body(&mut request).await {
            Some(body) => Some(body),
            None => return passed(request, next).await,
        },
        _ => return passed(request, next).await,
    };
    // Where the database does not answer, the handler says so, in the words of its surface.
    let Ok(newest) = newest(&request).await else { return passed(request, next).await };
    let private = request.headers().contains_key(header::AUTHORIZATION);
    let coding = Coding::preferred(request.request());
    if get && request.headers().contains_key(header::IF_NONE_MATCH) {
        let tag = Tag::of(request.request(), newest, coding, private)?;
        if tag.is_known(request.request()) {
            let mut answer = HttpResponse::NotModified().finish();
            tag.mark(answer.headers_mut());
            return Ok(request.into_response(answer));
        }
    }
    let answers = request.app_data::<Data<Answers>>().cloned();
    let Some(kept) = answers.as_ref().and_then(|answers| answers.0.as_ref()).filter(|_| !private) else {
        return made(request, next, Making { newest, coding, private }).await.map(|(response, _)| response);
    };
    let form = [header::ACCEPT, header::CONTENT_TYPE].map(|name| request.headers().get(name).cloned());
    let address = request.uri().path_and_query().map(ToString::to_string).unwrap_or_default();
    let key = Key { revision: newest.revision, address, form, coding, body: sent };
    match kept.get_value_or_guard_async(&key).await {
        Ok(answer) => Ok(request.into_response(answer.respond())),
        Err(guard) => {
            let (response, answer) = made(request, next, Making { newest, coding, private }).await?;
            keep(guard, answer);
            Ok(response)
        }
    }
}

async fn passed<B: MessageBody + 'static>(
    request: ServiceRequest,
    next: Next<B>,
) -> std::result::Result<ServiceResponse<BoxBody>, actix_web::Error> {
    next.call(request).await.map(ServiceResponse::map_into_boxed_body)
}

/// Where nothing is to be kept, the next one who waits for the answer makes it himself.
fn keep<B: BuildHasher>(
    guard: PlaceholderGuard<'_, Key, Answer, Size, B, impl quick_cache::Lifecycle<Key, Answer>>,
    answer: Option<Answer>,
) {
    if let Some(answer) = answer {
        // Another revision may have made it useless meanwhile.
        let _ = guard.insert(answer);
    }
}

/// What an answer is made under.
struct Making {
    newest: Known,
    coding: Coding,
    private: bool,
}

/// Makes an answer; it may be kept if it is whole, and surely of the revision that it was asked at.
async fn made<B: MessageBody + 'static>(
    request: ServiceRequest,
    next: Next<B>,
    Making { newest, coding, private }: Making,
) -> std::result::Result<(ServiceResponse<BoxBody>, Option<Answer>), actix_web::Error> {
    let get = request.method() == Method::GET;
    let response = next.call(request).await?.map_into_boxed_body();
    let marked = get || response.response().extensions().contains::<OnlyRead>();
    let open = response.status() == StatusCode::OK && !response.headers().contains_key(header::CACHE_CONTROL);
    if !(marked && open) {
        return Ok((response, None));
    }
    let pinned = response.response().extensions().get().is_some_and(|OfState(at)| *at == newest.revision);
    let (request, response) = response.into_parts();
    let store = request.app_data::<Data<Store>>();
    // A write in between may or may not be in the answer: such a one gets no tag.
    let same = match store {
        _ if pinned => true,
        Some(store) => store.newest_surely().await.is_ok_and(|now| now.revision == newest.revision),
        None => false,
    };
    let (mut response, body) = response.into_parts();
    if get && same {
        Tag::of(&request, newest, coding, private)?.mark(response.headers_mut());
    }
    let BodySize::Sized(_) = body.size() else {
        return Ok((ServiceResponse::new(request, response.set_body(body)), None));
    };
    let (coding, body) = coding.apply(to_bytes(body).await?).await;
    if let Some(name) = coding.name() {
        response.headers_mut().insert(header::CONTENT_ENCODING, HeaderValue::from_static(name));
    }
    let headers = response.headers().iter().map(|(name, value)| (name.clone(), value.clone()));
    let answer = (same && !private).then(|| Answer { headers: headers.collect(), body: body.clone() });
    Ok((ServiceResponse::new(request, response.set_body(BoxBody::new(body))), answer))
}

impl Answer {
    fn respond(self) -> HttpResponse {
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

async fn newest(request: &ServiceRequest) -> Result<Known> {
    let store = request.app_data::<Data<Store>>();
    store.ok_or_else(|| Error::Internal("there is no store".into()))?.newest().await
}

/// What is sent, by its digest, if it is short; the handler reads it once more.
async fn body(request: &mut ServiceRequest) -> Option<[u8; 32]> {
    let length = request.headers().get(header::CONTENT_LENGTH)?.to_str().ok()?.parse::<usize>().ok()?;
    if length > BODY {
        return None;
    }
    let body = request.extract::<Bytes>().await.ok()?;
    request.set_payload(Payload::from(body.clone()));
    Some(Sha256::digest(&body).into())
}
