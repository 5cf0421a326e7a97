//! Caches: an answer is known by its address, the media type, the build and the newest revision, before any record is read.
use crate::error::{Error, Result};
use crate::service::{Store, history};
use actix_web::body::BoxBody;
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::header::{self, EntityTag, Header, HttpDate, IfNoneMatch};
use actix_web::http::{Method, StatusCode};
use actix_web::middleware::Next;
use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse, HttpResponseBuilder};
use entity::{Revision, revision};
use fnv::FnvHasher;
use std::hash::Hasher;
use std::time::SystemTime;

/// How long a cache may use an answer, and use it while it asks for a new one.
const PUBLIC: &str = "public, max-age=60, stale-while-revalidate=600";

/// What was made for one caller is not kept by anybody else, nor by him.
const PRIVATE: &str = "private, no-store";

/// What an answer is known by.
struct Tag {
    /// Whether the caller says who he is.
    private: bool,
    value: EntityTag,
    revision: Option<Revision>,
    /// When the newest revision was made; none in a register that nothing was written to yet.
    modified: Option<SystemTime>,
}

/// Answers 304 where the caller has the answer already, and tags every other one.
///
/// # Errors
///
/// When the database fails.
pub async fn cached(
    request: ServiceRequest,
    next: Next<BoxBody>,
) -> std::result::Result<ServiceResponse<BoxBody>, actix_web::Error> {
    if request.method() != Method::GET {
        return next.call(request).await;
    }
    let tag = match Tag::of(request.request()).await {
        Ok(tag) => tag,
        Err(error) => return Ok(request.error_response(error)),
    };
    if tag.is_known(&request) {
        let mut answer = HttpResponse::NotModified();
        tag.mark(&mut answer);
        return Ok(request.into_response(answer.finish()));
    }
    let mut response = next.call(request).await?;
    // A write in between may or may not be in the answer: such a one gets no tag.
    let same = Tag::newest(response.request()).await.ok().flatten().map(|revision| revision.number);
    let kept = !response.headers().contains_key(header::CACHE_CONTROL);
    if response.status() == StatusCode::OK && same == tag.revision && kept {
        let mut marks = HttpResponse::Ok();
        tag.mark(&mut marks);
        for (name, value) in marks.finish().headers() {
            response.headers_mut().insert(name.clone(), value.clone());
        }
    }
    Ok(response)
}

impl Tag {
    async fn newest(request: &HttpRequest) -> Result<Option<revision::Model>> {
        let store = request.app_data::<Data<Store>>();
        let store = store.ok_or_else(|| Error::Internal("there is no store".into()))?;
        history::newest_revision(&store.db).await
    }

    async fn of(request: &HttpRequest) -> Result<Self> {
        let newest = Self::newest(request).await?;
        let mut mark = FnvHasher::default();
        mark.write(request.uri().to_string().as_bytes());
        mark.write(request.headers().get(header::ACCEPT).map_or(&b""[..], |accept| accept.as_bytes()));
        let number = newest.as_ref().map_or(0, |revision| revision.number.0);
        let tag = format!("{}-{number}-{:016x}", env!("REGISTER_BUILD"), mark.finish());
        let revision = newest.as_ref().map(|revision| revision.number);
        let private = request.headers().contains_key(header::AUTHORIZATION);
        Ok(Self {
            private,
            value: EntityTag::new_strong(tag),
            revision,
            modified: newest.map(|revision| revision.at.into()),
        })
    }

    fn is_known(&self, request: &ServiceRequest) -> bool {
        match IfNoneMatch::parse(request) {
            Ok(IfNoneMatch::Items(tags)) => tags.iter().any(|tag| tag.weak_eq(&self.value)),
            _ => false,
        }
    }

    fn mark(&self, answer: &mut HttpResponseBuilder) {
        answer.insert_header(header::ETag(self.value.clone()));
        answer.insert_header((header::CACHE_CONTROL, if self.private { PRIVATE } else { PUBLIC }));
        answer.insert_header((header::VARY, "Accept, Authorization"));
        if let Some(modified) = self.modified {
            answer.insert_header(header::LastModified(HttpDate::from(modified)));
        }
    }
}
