//! Responses in the contract: errors by their status codes, 304, and the headers of each response. They follow from the path and the
//! parameters of an operation, so handlers describe only their successful responses.
use serde_json::{Map, Value, json};

/// An error: its status, its name in the contract, and its description.
type ErrorStatus = (&'static str, &'static str, &'static str);

const BAD_REQUEST: ErrorStatus = ("400", "BadRequest", "The request is invalid. `errors` has each fault.");
const NOT_FOUND: ErrorStatus = ("404", "NotFound", "There is nothing with this key.");
const NOT_ACCEPTABLE: ErrorStatus = ("406", "NotAcceptable", "There is no format that the header `Accept` allows.");
const GONE: ErrorStatus = ("410", "Gone", "The register no longer has this record, or never had this position.");
const NO_SUCH_RANGE: ErrorStatus =
    ("416", "RangeNotSatisfiable", "The file has none of the bytes in the header `Range`.");
const INTERNAL: ErrorStatus = ("500", "InternalServerError", "The register failed. Its log has the id in `instance`.");
const UNAVAILABLE: ErrorStatus =
    ("503", "ServiceUnavailable", "The register is busy, or cannot reach its database. Retry later.");

const ERRORS: [ErrorStatus; 7] = [BAD_REQUEST, NOT_FOUND, NOT_ACCEPTABLE, GONE, NO_SUCH_RANGE, INTERNAL, UNAVAILABLE];

/// A header: its name, an example, a description, and whether each response that lists it has it.
struct Header {
    name: &'static str,
    example: &'static str,
    description: &'static str,
    required: bool,
}

const fn header(name: &'static str, example: &'static str, description: &'static str) -> Header {
    Header { name, example, description, required: true }
}

const fn optional(name: &'static str, example: &'static str, description: &'static str) -> Header {
    Header { name, example, description, required: false }
}

/// The headers of every response.
const STANDARD: [Header; 2] = [
    header("API-Version", env!("CARGO_PKG_VERSION"), "Version of the register."),
    header("Access-Control-Allow-Origin", "*", "Scripts of every origin may read the response."),
];

/// The headers that caches need.
const CACHING: [Header; 4] = [
    header(
        "ETag",
        "\"0.5.0-1-4f1c9f0e\"",
        "Entity tag of the response. Send it in `If-None-Match` to get 304 if nothing has changed.",
    ),
    optional(
        "Last-Modified",
        "Sun, 29 Nov 2026 09:00:00 GMT",
        "Time of the latest revision. Absent in an empty register.",
    ),
    header("Cache-Control", "public, max-age=60, stale-while-revalidate=600", "How long caches may use the response."),
    header("Vary", "Accept, Accept-Encoding, Authorization", "Request headers that the response depends on."),
];

const REVISION: Header = header("Register-Revision", "1", "Revision of the register that was read.");
const LINK: Header = optional(
    "Link",
    "<https://thb-register.example/v1/actions?limit=25>; rel=\"self\"",
    "In JSON, the same links as in the body (RFC 8288).",
);
const DISPOSITION: Header = optional(
    "Content-Disposition",
    "attachment; filename=\"projects-r1.csv\"",
    "Name of the file. Absent if the response is no file.",
);
const CONTENT_RANGE: Header =
    header("Content-Range", "bytes 0-99/133164", "The part of the file, and its length in bytes.");
const RETRY_AFTER: Header = optional("Retry-After", "1", "Seconds after which a retry may succeed.");
const LOCATION: Header = header("Location", "https://thb-register.example/v1/changes", "The new address.");

/// Adds the errors, 304 and the headers to every operation.
pub fn complete_responses(api: &mut Value) {
    let all = STANDARD.iter().chain(&CACHING).chain([
        &REVISION,
        &LINK,
        &DISPOSITION,
        &CONTENT_RANGE,
        &RETRY_AFTER,
        &LOCATION,
    ]);
    let headers: Map<_, _> = all.map(|header| (header.name.to_owned(), header.schema())).collect();
    let errors = ERRORS.iter().map(|error| (error.1.to_owned(), problem(*error)));
    let not_modified = (
        "NotModified".to_owned(),
        json!({
            "description": "The client has the current response.",
            "headers": references(STANDARD.iter().chain(&CACHING)),
        }),
    );
    let responses: Map<_, _> = errors.chain([not_modified]).collect();
    api["components"]["headers"] = headers.into();
    api["components"]["responses"] = responses.into();
    for (path, item) in api["paths"].as_object_mut().into_iter().flatten() {
        for operation in item.as_object_mut().into_iter().flat_map(Map::values_mut) {
            complete(path, operation);
        }
    }
}

impl Header {
    fn schema(&self) -> Value {
        let Self { name: _, example, description, required } = self;
        json!({
            "description": description,
            "required": required,
            "schema": { "type": "string" },
            "example": example,
        })
    }
}

/// Describes the response of an error.
fn problem((status, _, description): ErrorStatus) -> Value {
    let retry_after = [&RETRY_AFTER].into_iter().filter(|_| status == UNAVAILABLE.0);
    json!({
        "description": description,
        "headers": references(STANDARD.iter().chain(retry_after)),
        "content": { "application/problem+json": { "schema": { "$ref": "#/components/schemas/Problem" } } },
    })
}

/// Refers to headers by name.
fn references<'a>(headers: impl IntoIterator<Item = &'a Header>) -> Value {
    let reference =
        |header: &Header| (header.name.to_owned(), json!({ "$ref": format!("#/components/headers/{}", header.name) }));
    Value::Object(headers.into_iter().map(reference).collect())
}

/// Refers to a response by name.
fn response(name: &str) -> Value {
    json!({ "$ref": format!("#/components/responses/{name}") })
}

fn complete(path: &str, operation: &mut Value) {
    let errors = errors(path, operation);
    let Some(responses) = operation["responses"].as_object_mut() else { return };
    let content = responses.get("200").map(|response| response["content"].clone()).unwrap_or_default();
    let is_cached = path.starts_with("/v1") && !content.is_null() && content.get("text/event-stream").is_none();
    let is_file =
        ["text/csv", "application/x-ndjson", "application/zip"].iter().any(|kind| content.get(kind).is_some());
    let is_list = content["application/json"]["schema"].to_string().contains("Listing");
    if content.get("application/zip").is_some() {
        responses.insert(
            "206".into(),
            json!({
                "description": "The part of the file in the header `Range`.",
                "content": content,
                "headers": references([&CONTENT_RANGE]),
            }),
        );
    }
    for (status, response) in responses.iter_mut() {
        let mut headers: Vec<_> = STANDARD.iter().collect();
        if status.starts_with('2') && is_cached {
            headers.extend(CACHING.iter().chain([&REVISION]));
        }
        if status.starts_with('2') && is_list {
            headers.push(&LINK);
        }
        if status.starts_with('2') && is_file {
            headers.push(&DISPOSITION);
        }
        if status == "206" {
            headers.push(&CONTENT_RANGE);
        }
        if status.starts_with("30") {
            headers.push(&LOCATION);
        }
        response["headers"] = references(headers);
    }
    if is_cached {
        responses.insert("304".into(), response("NotModified"));
    }
    for (status, name, _) in errors {
        responses.entry(status).or_insert_with(|| response(name));
    }
    responses.sort_keys();
}

/// Returns the errors of an operation.
fn errors(path: &str, operation: &Value) -> Vec<ErrorStatus> {
    let has_parameter = |wanted: &[&str]| {
        let parameters = operation["parameters"].as_array().into_iter().flatten();
        parameters.filter_map(|parameter| parameter["name"].as_str()).any(|name| wanted.contains(&name))
    };
    let is_single = path.contains('{');
    // Entries of reference data are not removed from the history of the register, because they have none.
    let is_entry = is_single && operation["tags"][0] == "reference data";
    let is_package = operation["responses"]["200"]["content"].get("application/zip").is_some();
    let is_data = path.starts_with("/v1");
    let choices = [
        (BAD_REQUEST, true),
        (NOT_FOUND, is_single || is_package),
        (NOT_ACCEPTABLE, is_data),
        (GONE, is_single && !is_entry || has_parameter(&["after", "before"])),
        (NO_SUCH_RANGE, is_package),
        (INTERNAL, true),
        (UNAVAILABLE, true),
    ];
    choices.into_iter().filter(|(_, applies)| *applies).map(|(error, _)| error).collect()
}
