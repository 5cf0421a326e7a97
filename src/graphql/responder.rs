//! The answer to a request, after the draft "GraphQL over HTTP".
use super::limits::{self, SECONDS, TellCost};
use super::loader::execute;
use super::persisted::Persisted;
use super::picks::Picks;
use super::pins::Pins;
use super::schemas::Schemas;
use super::shape::{self, Asked};
use crate::answers::OnlyRead;
use crate::error::{BODY_LIMIT, Error, Fault, Place};
use crate::service::Store;
use actix_web::http::{Method, StatusCode, header, header::Header};
use actix_web::web::{Bytes, Data, Payload};
use actix_web::{HttpRequest, HttpResponse, HttpResponseBuilder, mime::Mime};
use async_graphql::parser::parse_query;
use async_graphql::parser::types::{DocumentOperations, ExecutableDocument, OperationDefinition, OperationType};
use async_graphql::{ObjectType, Request, Response, ServerError, SubscriptionType, Value as GraphValue, Variables};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;
use std::time::Duration;

const RESPONSE: &str = "application/graphql-response+json";
const JSON: &str = "application/json";

type Register<Q, S> = Data<Schemas<Q, S>>;

/// What a request holds, in a body or in a query string.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Params {
    query: Option<String>,
    operation_name: Option<String>,
    variables: Option<Map<String, Value>>,
    extensions: Option<Map<String, Value>>,
}

/// Answers a request by POST.
///
/// # Errors
///
/// When neither media type of GraphQL is accepted.
pub async fn post<Q: ObjectType + 'static, S: SubscriptionType + 'static>(
    schemas: Register<Q, S>,
    store: Data<Store>,
    persisted: Data<Persisted>,
    request: HttpRequest,
    payload: Payload,
) -> Result<HttpResponse, Error> {
    let media = media(&request)?;
    let kind = header::ContentType::parse(&request).map(|kind| kind.0).ok();
    if !kind.is_some_and(|kind| kind.essence_str() == JSON && charset_is_utf8(&kind)) {
        return Ok(malformed(media, &Error::MediaType { expected: JSON }, StatusCode::UNSUPPORTED_MEDIA_TYPE));
    }
    let Ok(body) = payload.to_bytes_limited(BODY_LIMIT).await else {
        return Ok(malformed(media, &Error::TooLarge { limit: BODY_LIMIT }, StatusCode::PAYLOAD_TOO_LARGE));
    };
    let body: Result<Bytes, _> = body;
    let params = body.map_err(|e| e.to_string()).and_then(|body| {
        serde_json::from_slice(&body)
            .map_err(|e| format!("is no GraphQL request: {e}; expected is an object with query"))
    });
    let params = params.map_err(|detail| Error::fault(Place::Body, "body", detail));
    Ok(answer(&schemas, &store, &persisted, params, media, request.method()).await)
}

/// Answers a request by GET: queries only.
///
/// # Errors
///
/// When neither media type of GraphQL is accepted.
pub async fn get<Q: ObjectType + 'static, S: SubscriptionType + 'static>(
    schemas: Register<Q, S>,
    store: Data<Store>,
    persisted: Data<Persisted>,
    request: HttpRequest,
) -> Result<HttpResponse, Error> {
    let media = media(&request)?;
    let params = from_query(request.query_string()).map_err(|(name, detail)| Error::fault(Place::Query, name, detail));
    Ok(answer(&schemas, &store, &persisted, params, media, request.method()).await)
}

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
        serde_html_form::from_str(query).map_err(|e| ("query", e.to_string()))?;
    let object = |name, text: Option<String>| match text {
        Some(text) => serde_json::from_str(&text).map_err(|e| (name, format!("must be a JSON object: {e}"))),
        None => Ok(None),
    };
    Ok(Params {
        query,
        operation_name,
        variables: object("variables", variables)?,
        extensions: object("extensions", extensions)?,
    })
}

/// The media type that the caller prefers of the two.
fn media(request: &HttpRequest) -> Result<&'static str, Error> {
    if !request.headers().contains_key(header::ACCEPT) {
        return Ok(JSON);
    }
    let ranges = header::Accept::parse(request).map(|accept| accept.ranked()).unwrap_or_default();
    let offered = |range: &Mime| match range.essence_str() {
        RESPONSE => Some(RESPONSE),
        JSON | "application/*" | "*/*" => Some(JSON),
        _ => None,
    };
    ranges
        .iter()
        .filter(|range| charset_is_utf8(range))
        .find_map(offered)
        .ok_or(Error::NotAcceptable { offered: &[RESPONSE, JSON] })
}

fn charset_is_utf8(kind: &Mime) -> bool {
    kind.get_param("charset").is_none_or(|charset| charset == "utf-8")
}

async fn answer<Q: ObjectType + 'static, S: SubscriptionType + 'static>(
    schemas: &Register<Q, S>,
    store: &Store,
    persisted: &Persisted,
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
        Err(lost) => {
            return match lost.error(place) {
                Some(error) => malformed(media, &error, StatusCode::BAD_REQUEST),
                // In the words that clients wait for.
                None => respond(media, &refusal("persisted_query_not_found", "PersistedQueryNotFound".into()), None),
            };
        }
    };
    let document = match persisted.parsed(&query, parse) {
        Ok(document) => document,
        Err(response) => return respond(media, &response, None),
    };
    if *method == Method::GET && !is_query(&document, operation_name.as_deref()) {
        let error = Error::Method { allowed: vec!["POST".into()] };
        return malformed(media, &error, StatusCode::METHOD_NOT_ALLOWED);
    }
    let operation = operation(&document, operation_name.as_deref());
    let variables = with_defaults(Variables::from_json(Value::Object(variables.unwrap_or_default())), operation);
    let cost = extensions.is_some_and(|extensions| extensions.get("cost") == Some(&Value::Bool(true)));
    let request = || {
        let mut request = Request::new(query.as_ref());
        request.operation_name.clone_from(&operation_name);
        request.variables.clone_from(&variables);
        request.set_parsed_query(document.as_ref().clone());
        request
    };
    let (pins, picks) = (Pins::default(), Picks::default());
    let asked = operation.map(|operation| Asked::of(&document, operation, &variables, &picks));
    // What is picked is not merged with what else is asked of the same object.
    let picking = asked.as_ref().is_some_and(|asked| !asked.is_merged());
    let told = |request| execute(schemas.told(), store.clone(), request, pins.clone());
    let execution = async {
        if cost {
            return told(request().data(TellCost)).await;
        }
        let lean = if picking { request().data(picks.clone()) } else { request() };
        let mut response = execute(schemas.lean(), store.clone(), lean, pins.clone()).await;
        if is_refused(&response) {
            return told(request()).await;
        }
        response.errors.iter_mut().for_each(describe);
        response
    };
    let response = match tokio::time::timeout(Duration::from_secs(SECONDS), execution).await {
        Ok(response) => response,
        Err(_) => refusal("timeout", Error::Timeout { seconds: SECONDS }.to_string()),
    };
    let mut answer = respond(media, &response, asked.as_ref());
    let fields = asked.filter(|_| matches!(response.data, GraphValue::Object(_))).map(|asked| asked.fields());
    if let Some(state) = pins.state(fields.unwrap_or_default()) {
        answer.extensions_mut().insert(state);
    }
    if is_query(&document, operation_name.as_deref()) {
        answer.extensions_mut().insert(OnlyRead);
    }
    answer
}

/// Parses a document, unless it is too large to be worth it; it asks for what the shape of its answer is told by.
fn parse(query: &str) -> Result<ExecutableDocument, Box<Response>> {
    limits::tokens(query).map_err(|told| Box::new(refusal("limit_exceeded", told)))?;
    let mut document = parse_query(query).map_err(|error| {
        let mut error = ServerError::from(error);
        error.extensions.get_or_insert_default().set("code", "graphql_parse_failed");
        Box::new(Response::from_errors(vec![error]))
    })?;
    limits::document(&document).map_err(|told| Box::new(refusal("limit_exceeded", told)))?;
    shape::mark(&mut document);
    Ok(document)
}

fn refusal(code: &str, told: String) -> Response {
    let mut error = ServerError::new(told, None);
    error.extensions.get_or_insert_default().set("code", code);
    Response::from_errors(vec![error])
}

/// Whether the operation that would be run only reads; one that is not there is refused later, in other words.
fn is_query(document: &ExecutableDocument, name: Option<&str>) -> bool {
    operation(document, name).is_none_or(|operation| operation.ty == OperationType::Query)
}

/// Variables with the defaults of those that are not given: the library does not look at them where a field is skipped or included.
fn with_defaults(mut variables: Variables, operation: Option<&OperationDefinition>) -> Variables {
    for variable in operation.into_iter().flat_map(|operation| &operation.variable_definitions) {
        if let Some(default) = &variable.node.default_value {
            variables.entry(variable.node.name.node.clone()).or_insert_with(|| default.node.clone());
        }
    }
    variables
}

/// The operation of a document that is to be run.
fn operation<'a>(document: &'a ExecutableDocument, name: Option<&str>) -> Option<&'a OperationDefinition> {
    let operation = match (&document.operations, name) {
        (DocumentOperations::Single(operation), _) => Some(operation),
        (DocumentOperations::Multiple(operations), Some(name)) => operations.get(name),
        // One that has a name need not be named.
        (DocumentOperations::Multiple(operations), None) if operations.len() == 1 => operations.values().next(),
        (DocumentOperations::Multiple(_), None) => None,
    };
    operation.map(|operation| &operation.node)
}

/// Adds the code: our own where the error began as one of ours.
pub fn describe(error: &mut ServerError) {
    let (code, faults) = match error.source::<Error>() {
        Some(ours) => (ours.code(), Some(json!(ours.faults().iter().map(as_argument).collect::<Vec<_>>()))),
        None if error.path.is_empty() => ("graphql_validation_failed", None),
        None => ("invalid_request", None),
    };
    if let Some(Error::Internal(cause) | Error::Unavailable(cause)) = error.source::<Error>() {
        tracing::error!(cause, code);
    }
    let extensions = error.extensions.get_or_insert_default();
    if extensions.get("code").is_none() {
        extensions.set("code", code);
    }
    if let Some(faults) = faults.filter(|faults| faults != &json!([])) {
        extensions.set("errors", GraphValue::from_json(faults).unwrap_or_default());
    }
}

/// What REST takes from the query string, GraphQL takes as an argument, in camelCase.
fn as_argument(fault: &Fault) -> Fault {
    let mut words = fault.name.split('_');
    let first = words.next().unwrap_or_default().to_owned();
    let name = words.fold(first, |name, word| {
        let mut letters = word.chars();
        name + &letters.next().map(|first| first.to_uppercase().to_string()).unwrap_or_default() + letters.as_str()
    });
    Fault { place: Place::Argument, name, detail: fault.detail.clone() }
}

/// The answer to what is no GraphQL request at all.
fn malformed(media: &str, error: &Error, status: StatusCode) -> HttpResponse {
    let extensions = match error.faults() {
        [] => json!({ "code": error.code() }),
        faults => json!({ "code": error.code(), "errors": faults }),
    };
    let body = json!({ "errors": [{ "message": error.to_string(), "extensions": extensions }] });
    let mut answer = HttpResponseBuilder::new(status);
    if let Error::Method { allowed } = error {
        answer.insert_header((header::ALLOW, allowed.join(", ")));
    }
    answer.insert_header((header::CONTENT_TYPE, format!("{media}; charset=utf-8"))).body(body.to_string())
}

/// Whether a request was never executed.
fn is_refused(response: &Response) -> bool {
    let unplaced = response.errors.iter().all(|error| error.path.is_empty());
    response.data == GraphValue::Null && !response.errors.is_empty() && unplaced
}

/// What a response holds beside its data.
#[derive(Serialize)]
struct Beside<'a> {
    /// A request that was never executed has neither data nor extensions.
    #[serde(skip_serializing_if = "Option::is_none")]
    extensions: Option<&'a BTreeMap<String, GraphValue>>,
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    errors: &'a [ServerError],
}

/// A response as it is written, with its data in the shape that was asked for.
fn written(response: &Response, failed: bool, asked: Option<&Asked<'_>>) -> serde_json::Result<Vec<u8>> {
    let Response { data, extensions, errors, .. } = response;
    let extensions = Some(extensions).filter(|extensions| !failed && !extensions.is_empty());
    let beside = serde_json::to_string(&Beside { extensions, errors })?;
    if failed {
        return Ok(beside.into());
    }
    let mut body = br#"{"data":"#.to_vec();
    match asked {
        Some(asked) => asked.write(data, &mut body)?,
        None => serde_json::to_writer(&mut body, data)?,
    }
    if beside != "{}" {
        body.push(b',');
    }
    body.extend(beside.bytes().skip(1));
    Ok(body)
}

/// Under the media type of its own, a request that was never executed is a 4xx.
fn respond(media: &str, response: &Response, asked: Option<&Asked<'_>>) -> HttpResponse {
    let failed = is_refused(response);
    let body = written(response, failed, asked).unwrap_or_default();
    let status = if failed && media == RESPONSE { StatusCode::BAD_REQUEST } else { StatusCode::OK };
    let mut answer = HttpResponseBuilder::new(status);
    answer.insert_header((header::CONTENT_TYPE, format!("{media}; charset=utf-8")));
    if !response.errors.is_empty() {
        // The next try may go better.
        answer.insert_header((header::CACHE_CONTROL, "no-store"));
    }
    answer.body(body)
}
