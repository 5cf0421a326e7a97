//! Limits in the contract: the forms and lengths of texts, the lengths of lists, and the ranges of numbers. They follow from types,
//! formats and a few names, so new members have limits too.
use crate::error::MAX_LISTED;
use crate::package::limits::{KEY_CHARS, ROWS, TEXT_CHARS};
use crate::query::{paging::PageSize, text_search};
use crate::service::conditions::VALUES;
use crate::service::statistics::{DIMENSIONS, GROUPS};
use serde_json::{Map, Value, json};

/// Maximum length of a URL in a request, in bytes.
const URL_BYTES: usize = 64 << 10;
/// Maximum length of a link in an answer. It repeats the URL of the request, in which each byte may become three characters.
const LINK_CHARS: usize = 4 * URL_BYTES;
/// The integers that every JSON parser reads exactly: from -2^53+1 to 2^53-1.
const MAX_INTEGER: i64 = (1 << 53) - 1;

/// The form of a text: a pattern, and its minimum and maximum length in characters.
type Form = (&'static str, usize, usize);

const KEY: Form = (r"^[^\x00-\x1F\x7F]*$", 1, KEY_CHARS);
/// An id in a request. A URL has room for 500 of them.
const ID: Form = ("^[!-~]*$", 1, 200);
/// The package refuses these control characters.
const TEXT: Form = (r"^[^\x00-\x08\x0B-\x1F\x7F]*$", 0, TEXT_CHARS);
const LINK: Form = (r"^(https?:/)?/\S*$", 1, LINK_CHARS);
const EDTF: Form = (
    r"^(\.\./)?[0-9]{4}(-[0-9]{2}){0,2}\??(/(\.\.|[0-9]{4}(-[0-9]{2}){0,2}\??))?$",
    4,
    "2009-11-01?/2010-10-31?".len(),
);
const DECIMAL: Form = (r"^-?[0-9]+(\.[0-9]+)?$", 1, 32);
const DAY: usize = "2026-11-23".len();
const TIMESTAMP: usize = "2026-11-23T09:00:00.123456789+01:00".len();
const AS_OF: Form = (
    r"^([1-9][0-9]{0,17}|[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2}))?)$",
    1,
    TIMESTAMP,
);
const MONEY: Form = (r"^-?[0-9]{1,16}(\.[0-9]{1,2})?$", 1, 20);
/// A cursor leaves room for the filters in a URL.
const CURSOR: Form = ("^[A-Za-z0-9_-]+$", 1, URL_BYTES / 2);
const OBJECTIVE: Form = (r"^(none|[0-9]{1,9}\.[0-9]{1,9})$", 3, 19);
const FIELD: Form = (r"^[a-z0-9_]+(\.[a-z0-9_]+)*$", 1, KEY_CHARS);
const SEARCH: Form = (r"^[^\x00]*$", 1, text_search::LENGTH);

/// The sender of a value.
#[derive(Clone, Copy, PartialEq)]
enum Sender {
    Client,
    Register,
}

/// Adds limits to every schema.
pub fn add_limits(api: &mut Value) {
    for (name, schema) in api["components"]["schemas"].as_object_mut().into_iter().flatten() {
        // Histories have no pages.
        if name.starts_with("Listing") && !name.starts_with("ListingVersion") {
            schema["properties"]["items"]["maxItems"] = PageSize::MAX.into();
        }
        limit(name, schema, Sender::Register);
    }
    for (name, header) in api["components"]["headers"].as_object_mut().into_iter().flatten() {
        limit(name, &mut header["schema"], Sender::Register);
    }
    let paths = api["paths"].as_object_mut().into_iter().flat_map(Map::values_mut).filter_map(Value::as_object_mut);
    for operation in paths.flat_map(Map::values_mut) {
        for parameter in operation.get_mut("parameters").and_then(Value::as_array_mut).into_iter().flatten() {
            let name = parameter["name"].as_str().unwrap_or_default().to_owned();
            limit(name.trim_start_matches("not_"), &mut parameter["schema"], Sender::Client);
        }
        for response in operation["responses"].as_object_mut().into_iter().flat_map(Map::values_mut) {
            let content = response.get_mut("content").and_then(Value::as_object_mut);
            for (media_type, body) in content.into_iter().flatten() {
                limit_body(media_type, &mut body["schema"]);
            }
        }
    }
}

/// Limits the body of a response. Files and streams have no limit. Their schema names their media type.
fn limit_body(media_type: &str, schema: &mut Value) {
    if media_type == "application/json" {
        limit("", schema, Sender::Register);
    } else if media_type == "text/event-stream" {
        // Tools validate each event, not the whole text.
        *schema = json!({ "contentMediaType": media_type });
    } else if schema["type"] == "string" {
        schema["contentMediaType"] = media_type.into();
    }
}

/// Limits a schema and the schemas in it. The name is that of the parameter or the member.
fn limit(name: &str, schema: &mut Value, sender: Sender) {
    let Some(object) = schema.as_object_mut() else { return };
    let is = |wanted: &str| match object.get("type") {
        Some(Value::Array(types)) => types.iter().any(|one| one == wanted),
        one => one.is_some_and(|one| one == wanted),
    };
    let is_free = !object.contains_key("enum") && object.get("format").is_none_or(|format| format != "binary");
    let limits = if is("string") && is_free {
        text_limits(name, object, sender)
    } else if is("integer") {
        integer_limits(object)
    } else if is("array") {
        list_limits(name, object, sender)
    } else {
        json!({})
    };
    for (keyword, value) in limits.as_object().into_iter().flatten() {
        object.entry(keyword).or_insert_with(|| value.clone());
    }
    for (keyword, part) in object.iter_mut() {
        match (keyword.as_str(), part) {
            ("properties", Value::Object(members)) => {
                members.iter_mut().for_each(|(name, member)| limit(name, member, sender));
            }
            ("items" | "additionalProperties" | "propertyNames", part) => limit(name, part, sender),
            ("oneOf" | "anyOf" | "allOf", Value::Array(parts)) => {
                for part in parts {
                    limit(name, part, sender);
                }
            }
            _ => {}
        }
    }
}

fn text_limits(name: &str, schema: &Map<String, Value>, sender: Sender) -> Value {
    let format = schema.get("format").and_then(Value::as_str).unwrap_or_default();
    let (pattern, min, max) = match (sender, format, name) {
        // Generators make dates of these, which have no pattern.
        (_, "date", _) => return json!({ "maxLength": DAY }),
        (_, "date-time", _) => return json!({ "maxLength": TIMESTAMP }),
        (_, "decimal", _) => DECIMAL,
        (Sender::Client, _, "as_of") => AS_OF,
        (Sender::Client, _, "after" | "before") => CURSOR,
        (Sender::Client, _, "q") => SEARCH,
        (Sender::Client, _, "fields" | "expand") => FIELD,
        (Sender::Client, _, "objective") => OBJECTIVE,
        (Sender::Client, _, name) if name.starts_with("amount_eur_") => MONEY,
        (Sender::Client, _, name) if ["_from", "_to", "_on"].iter().any(|end| name.ends_with(end)) => EDTF,
        (Sender::Client, _, "id") => ID,
        (Sender::Client, ..) | (_, _, "id" | "code") => KEY,
        (_, _, "Edtf") => EDTF,
        (_, _, "url" | "uri" | "self" | "first" | "prev" | "next" | "last" | "html_url") => LINK,
        (_, _, "Link") => (TEXT.0, 1, 5 * LINK_CHARS),
        (_, _, "cursor" | "next_cursor") => (CURSOR.0, CURSOR.1, LINK_CHARS),
        _ => TEXT,
    };
    match min {
        0 => json!({ "maxLength": max, "pattern": pattern }),
        _ => json!({ "minLength": min, "maxLength": max, "pattern": pattern }),
    }
}

fn integer_limits(schema: &Map<String, Value>) -> Value {
    let (min, max) = match schema.get("format").and_then(Value::as_str) {
        Some("int32") => (i32::MIN.into(), i32::MAX.into()),
        _ => (-MAX_INTEGER, MAX_INTEGER),
    };
    json!({ "minimum": min, "maximum": max })
}

fn list_limits(name: &str, schema: &Map<String, Value>, sender: Sender) -> Value {
    let max_items = match (sender, name) {
        (Sender::Client, "sort") => {
            let keys = schema.get("items").and_then(|items| items["enum"].as_array()).map_or(VALUES, Vec::len);
            return json!({ "maxItems": keys, "uniqueItems": true });
        }
        (Sender::Client, "group_by") => return json!({ "maxItems": DIMENSIONS, "uniqueItems": true }),
        (Sender::Client, "id") | (Sender::Register, "records") => PageSize::MAX.into(),
        (Sender::Client, _) => VALUES,
        (Sender::Register, "groups") => GROUPS,
        (Sender::Register, "errors") => MAX_LISTED,
        (Sender::Register, _) => ROWS,
    };
    json!({ "maxItems": max_items })
}
