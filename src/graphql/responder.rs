//! Handles GraphQL requests over HTTP, as the draft "GraphQL over HTTP" specifies.
use super::document;
use super::document_cache::DocumentCache;
use super::error::refusal;
use super::executor::Executor;
use super::limits::SECONDS;
use super::prepared::{Params, PreparedRequest};
use super::response_shape::ResponseShape;
use crate::content_negotiation::{self, JSON, has_json_body, is_encoded};
use crate::error::{BODY_LIMIT, BODY_SECONDS, Error, Place, shorten_quoted};
use crate::response_cache::Cacheable;
use crate::store::Snapshot;
use actix_web::error::PayloadError;
use actix_web::http::{Method, StatusCode, header};
use actix_web::web::{Bytes, Data, Payload};
use actix_web::{HttpRequest, HttpResponse, HttpResponseBuilder};
use async_graphql::{ObjectType, Response, ServerError, SubscriptionType, Value as GraphValue};
use serde::{Deserialize, Serialize};
use serde_json::json;
use std::collections::BTreeMap;
use std::io::ErrorKind;
use std::time::Duration;
use tokio::time::timeout;

const RESPONSE: &str = "application/graphql-response+json";
/// The media types of responses, first choice first.
pub const OFFERED: &[&str] = &[JSON, RESPONSE];

/// Handles a POST request.
///
/// # Errors
///
/// Returns an error if the client accepts neither media type of GraphQL.
pub async fn post<Q: ObjectType + 'static, S: SubscriptionType + 'static>(
    executor: Data<Executor<Q, S>>,
    persisted: Data<DocumentCache>,
    snapshot: Result<Snapshot, Error>,
    request: HttpRequest,
    payload: Payload,
) -> Result<HttpResponse, Error> {
    let media = preferred_media_type(&request)?;
    let expected = match request.headers() {
        headers if !has_json_body(headers) => Some(JSON),
        headers if is_encoded(headers) => Some("application/json without Content-Encoding"),
        _ => None,
    };
    if let Some(expected) = expected {
        return Ok(malformed(media, &Error::MediaType { expected }, StatusCode::UNSUPPORTED_MEDIA_TYPE));
    }
    let body: Result<Bytes, actix_web::Error> = match payload.to_bytes_limited(BODY_LIMIT).await {
        Ok(Err(error)) if is_late(&error) => {
            return Ok(malformed(media, &Error::Timeout { seconds: BODY_SECONDS }, StatusCode::REQUEST_TIMEOUT));
        }
        Ok(body) => body,
        Err(_) => {
            return Ok(malformed(media, &Error::TooLarge { limit: BODY_LIMIT }, StatusCode::PAYLOAD_TOO_LARGE));
        }
    };
    let params = body.map_err(|e| e.to_string()).and_then(|body| from_body(&body));
    let params = params.map_err(|detail| Error::fault(Place::Body, "body", detail));
    Ok(execute(&executor, &persisted, snapshot, params, media, request.method()).await)
}

/// Whether a body did not arrive in time.
fn is_late(error: &actix_web::Error) -> bool {
    matches!(error.as_error(), Some(PayloadError::Io(error)) if error.kind() == ErrorKind::TimedOut)
}

/// Handles a GET request. Only queries are allowed.
///
/// # Errors
///
/// Returns an error if the client accepts neither media type of GraphQL.
pub async fn get<Q: ObjectType + 'static, S: SubscriptionType + 'static>(
    executor: Data<Executor<Q, S>>,
    persisted: Data<DocumentCache>,
    snapshot: Result<Snapshot, Error>,
    request: HttpRequest,
) -> Result<HttpResponse, Error> {
    let media = preferred_media_type(&request)?;
    let params = from_query(request.query_string()).map_err(|(name, detail)| Error::fault(Place::Query, name, detail));
    Ok(execute(&executor, &persisted, snapshot, params, media, request.method()).await)
}

/// Reads the parameters from a request body. Returns what is wrong.
fn from_body(body: &[u8]) -> Result<Params, String> {
    // Serde would read an array as the members in their order.
    if body.trim_ascii_start().starts_with(b"[") {
        return Err(
            "is a JSON array, but must be a JSON object with query: send the requests of a batch one by one".into()
        );
    }
    serde_json::from_slice(body)
        .map_err(|e| shorten_quoted(&format!("is not a GraphQL request: {e}; must be a JSON object with query")))
}

/// Reads the parameters from a query string. Returns the name of an invalid parameter and what is wrong.
fn from_query(query: &str) -> Result<Params, (&'static str, String)> {
    #[derive(Deserialize)]
    #[serde(rename_all = "camelCase")]
    struct Text {
        query: Option<String>,
        operation_name: Option<String>,
        variables: Option<String>,
        extensions: Option<String>,
    }
    let Text { query, operation_name, variables, extensions } =
        serde_html_form::from_str(query).map_err(|_| ("query", "must have each parameter at most once".to_owned()))?;
    // Forms send empty fields, which are as if absent.
    let object = |name, text: Option<String>| match text.filter(|text| !text.is_empty()) {
        Some(text) => {
            serde_json::from_str(&text).map_err(|e| (name, shorten_quoted(&format!("must be a JSON object: {e}"))))
        }
        None => Ok(None),
    };
    Ok(Params {
        query,
        operation_name: operation_name.filter(|name| !name.is_empty()),
        variables: object("variables", variables)?,
        extensions: object("extensions", extensions)?,
    })
}

/// Returns the media type of GraphQL that the client prefers.
fn preferred_media_type(request: &HttpRequest) -> Result<&'static str, Error> {
    let index = content_negotiation::preferred(request.headers(), OFFERED);
    index.and_then(|index| OFFERED.get(index).copied()).ok_or(Error::NotAcceptable { offered: OFFERED })
}

/// Executes a request and creates the HTTP response.
async fn execute<Q: ObjectType + 'static, S: SubscriptionType + 'static>(
    executor: &Executor<Q, S>,
    persisted: &DocumentCache,
    snapshot: Result<Snapshot, Error>,
    params: Result<Params, Error>,
    media: &'static str,
    method: &Method,
) -> HttpResponse {
    let Params { query, operation_name, variables, extensions } = match params {
        Ok(params) => params,
        Err(error) => return malformed(media, &error, StatusCode::BAD_REQUEST),
    };
    let place = if *method == Method::GET { Place::Query } else { Place::Body };
    let query = match persisted.document(query, extensions.as_ref()) {
        Ok(query) => query,
        Err(reason) => {
            if let Some(error) = reason.error(place) {
                return malformed(media, &error, StatusCode::BAD_REQUEST);
            }
            // Apollo clients look for this message.
            let error = refusal("persisted_query_not_found", "PersistedQueryNotFound".into());
            return respond(media, &Response::from_errors(vec![error]), None);
        }
    };
    let document = match persisted.parsed(&query, document::parse_for_shape) {
        Ok(document) => document,
        Err(response) => return respond(media, &response, None),
    };
    let request = PreparedRequest::new(query, document, operation_name, variables, extensions.as_ref());
    if request.is_subscription() {
        let error =
            Error::fault(place, "query", "is a subscription: send it to this URL over WebSocket, graphql-transport-ws");
        return malformed(media, &error, StatusCode::BAD_REQUEST);
    }
    if *method == Method::GET && !request.is_query() {
        let error = Error::Method { allowed: vec!["POST".into()] };
        return malformed(media, &error, StatusCode::METHOD_NOT_ALLOWED);
    }
    let shape = request.shape(executor.types());
    let execution = executor.run(snapshot, request.request(shape.as_ref()));
    let response = match timeout(Duration::from_secs(SECONDS), execution).await {
        Ok(response) => response,
        Err(_) => Response::from_errors(vec![refusal("timeout", Error::Timeout { seconds: SECONDS }.to_string())]),
    };
    let mut http_response = respond(media, &response, shape.as_ref());
    if request.is_query() {
        http_response.extensions_mut().insert(Cacheable);
    }
    http_response
}

/// Creates the response to an invalid GraphQL request.
fn malformed(media: &str, error: &Error, status: StatusCode) -> HttpResponse {
    let extensions = match error.violations() {
        [] => json!({ "code": error.code() }),
        violations => json!({ "code": error.code(), "errors": violations }),
    };
    let body = json!({ "errors": [{ "message": error.to_string(), "extensions": extensions }] });
    let mut http_response = HttpResponseBuilder::new(status);
    if let Error::Method { allowed } = error {
        http_response.insert_header((header::ALLOW, allowed.join(", ")));
    }
    http_response.insert_header((header::CONTENT_TYPE, format!("{media}; charset=utf-8"))).body(body.to_string())
}

/// Returns whether a request was rejected before execution.
pub fn is_refused(response: &Response) -> bool {
    let has_no_path = response.errors.iter().all(|error| error.path.is_empty());
    response.data == GraphValue::Null && !response.errors.is_empty() && has_no_path
}

/// The members of a response except `data`.
#[derive(Serialize)]
struct ResponseTail<'a> {
    /// None if the request was rejected. Such a response has no data either.
    #[serde(skip_serializing_if = "Option::is_none")]
    extensions: Option<&'a BTreeMap<String, GraphValue>>,
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    errors: &'a [ServerError],
}

/// Serializes a response. Its data have the given shape.
pub fn serialize(
    response: &Response,
    is_refused: bool,
    shape: Option<&ResponseShape<'_>>,
) -> serde_json::Result<Vec<u8>> {
    let Response { data, extensions, errors, .. } = response;
    let extensions = Some(extensions).filter(|extensions| !is_refused && !extensions.is_empty());
    let tail = serde_json::to_string(&ResponseTail { extensions, errors })?;
    if is_refused {
        return Ok(tail.into());
    }
    let mut body = br#"{"data":"#.to_vec();
    match shape {
        Some(shape) if errors.is_empty() => shape.write(data, &mut body)?,
        Some(shape) => shape.write(&shape.without_failed(data, errors), &mut body)?,
        None => serde_json::to_writer(&mut body, data)?,
    }
    if tail != "{}" {
        body.push(b',');
    }
    body.extend(tail.bytes().skip(1));
    Ok(body)
}

/// Creates the HTTP response. With the media type `application/graphql-response+json`, a rejected request has status 400.
fn respond(media: &str, response: &Response, shape: Option<&ResponseShape<'_>>) -> HttpResponse {
    let is_refused = is_refused(response);
    let body = serialize(response, is_refused, shape).unwrap_or_default();
    let overload = response.errors.iter().find_map(|error| match error.source::<Error>() {
        Some(Error::Overloaded { retry_after_seconds }) if is_refused => Some(*retry_after_seconds),
        _ => None,
    });
    let status = match overload {
        Some(_) => StatusCode::SERVICE_UNAVAILABLE,
        None if is_refused && media == RESPONSE => StatusCode::BAD_REQUEST,
        None => StatusCode::OK,
    };
    let mut http_response = HttpResponseBuilder::new(status);
    if let Some(seconds) = overload {
        http_response.insert_header((header::RETRY_AFTER, seconds));
    }
    http_response.insert_header((header::CONTENT_TYPE, format!("{media}; charset=utf-8")));
    if !response.errors.is_empty() {
        // A retry may succeed.
        http_response.insert_header((header::CACHE_CONTROL, "no-store"));
    }
    http_response.body(body)
}
