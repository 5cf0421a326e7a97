//! Recorded and current answers in one form, without the parts that may differ between versions.
use reqwest::blocking::Response;
use serde_json::{Map, Value, json};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::io::{Cursor, Read};
use std::path::Path;
use zip::ZipArchive;

/// Reads an answer into the form of a recorded one, with the same headers.
pub fn read(response: Response, recorded: &Value) -> Value {
    let status = response.status().as_u16();
    let header = |name: &str| response.headers().get(name).map(|value| value.to_str().unwrap().to_owned());
    let media_type = header("content-type").unwrap_or_default();
    let names = ["content-type", "content-disposition", "link", "allow"];
    let headers: Map<_, _> =
        names.iter().filter_map(|name| Some(((*name).to_owned(), Value::String(header(name)?)))).collect();
    let bytes = response.bytes().unwrap();
    let body = if recorded["body"].is_null() {
        Value::Null
    } else if media_type.contains("json") && !media_type.contains("ndjson") {
        serde_json::from_slice(&bytes).unwrap()
    } else if bytes.starts_with(b"PK") {
        archive(&bytes)
    } else {
        Value::String(String::from_utf8(bytes.into()).unwrap())
    };
    json!({ "status": status, "headers": headers, "body": body })
}

/// Describes a ZIP file: the SHA-256 of each CSV file in it, and the names of the other files.
fn archive(bytes: &[u8]) -> Value {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).unwrap();
    let (mut tables, mut files) = (Map::new(), vec![]);
    for index in 0..archive.len() {
        let mut file = archive.by_index(index).unwrap();
        let name = file.name().unwrap().into_owned();
        if Path::new(&name).extension().is_some_and(|extension| extension == "csv") {
            let mut content = vec![];
            file.read_to_end(&mut content).unwrap();
            let hash: String = Sha256::digest(&content).iter().map(|byte| format!("{byte:02x}")).collect();
            tables.insert(name, hash.into());
        } else {
            files.push(name);
        }
    }
    files.sort();
    json!({ "tables": tables, "files": files })
}

/// Returns the cursor of the next page, or an empty string.
pub fn cursor(answer: &Value) -> String {
    let next = answer["body"]["links"]["next"].as_str();
    let in_link = next.and_then(|link| link.split(['?', '&']).find_map(|pair| pair.strip_prefix("after=")));
    in_link.or_else(|| end_cursor(&answer["body"])).unwrap_or_default().to_owned()
}

fn end_cursor(value: &Value) -> Option<&str> {
    let object = value.as_object()?;
    object.get("endCursor").and_then(Value::as_str).or_else(|| object.values().find_map(end_cursor))
}

/// The public URL of the servers that recorded the answers, and of those that are compared with them.
pub const PUBLIC_URL: &str = "https://register.example";

/// A wanted change of many answers: since 0.3.0 `links` and the header `Link` are absolute. They were paths. Changes of single answers
/// stand in `tests/fixtures/changed.txt`.
fn with_wanted_changes(link: &str) -> String {
    link.replace(PUBLIC_URL, "")
}

/// The links of the header `Link` that earlier versions had. Other links are no change.
fn known_links(header: &str) -> String {
    let is_known = |link: &&str| ["self", "next"].iter().any(|name| link.ends_with(&format!("rel=\"{name}\"")));
    header.split(", ").filter(is_known).collect::<Vec<_>>().join(", ")
}

/// An answer without cursors, texts of errors, request ids and texts of the feed.
pub fn masked(answer: &Value) -> Value {
    let (mut headers, body) = (answer["headers"].clone(), &answer["body"]);
    if let Some(link) = headers.get_mut("link") {
        *link = mask_links(&known_links(link.as_str().unwrap())).into();
    }
    let media_type = headers["content-type"].as_str().unwrap_or_default();
    let body = if media_type.starts_with("application/problem+json") {
        json!({ "status": body["status"], "code": body["code"], "errors": faults(&body["errors"]) })
    } else if media_type.starts_with("text/csv") {
        let mut rows = csv::Reader::from_reader(body.as_str().unwrap().as_bytes());
        rows.deserialize::<BTreeMap<String, String>>().map(|row| json!(row.unwrap())).collect()
    } else if media_type.starts_with("application/x-ndjson") {
        body.as_str().unwrap().lines().map(|line| serde_json::from_str::<Value>(line).unwrap()).collect()
    } else if media_type.starts_with("application/atom+xml") {
        mask_texts(body.as_str().unwrap()).into()
    } else {
        mask_members(body)
    };
    json!({ "status": answer["status"], "headers": headers, "body": body })
}

/// Replaces cursors and the errors of GraphQL.
fn mask_members(value: &Value) -> Value {
    match value {
        Value::Object(object) => object.iter().map(|(name, value)| (name.clone(), mask_member(name, value))).collect(),
        Value::Array(array) => array.iter().map(mask_members).collect(),
        _ => value.clone(),
    }
}

fn mask_member(name: &str, value: &Value) -> Value {
    match (name, value) {
        ("cursor" | "startCursor" | "endCursor" | "next_cursor", Value::String(_)) => "CURSOR".into(),
        ("self" | "next" | "prev", Value::String(link)) => mask_links(link).into(),
        ("errors", Value::Array(errors)) => sorted(errors.iter().map(|error| {
            let extensions = &error["extensions"];
            json!({ "path": error["path"], "code": extensions["code"], "errors": faults(&extensions["errors"]) })
        })),
        _ => mask_members(value),
    }
}

/// The place and name of each fault.
fn faults(errors: &Value) -> Value {
    sorted(errors.as_array().into_iter().flatten().map(|fault| json!([fault["in"], fault["name"]])))
}

/// Fields of GraphQL run at the same time, so their errors come in any order.
fn sorted(values: impl Iterator<Item = Value>) -> Value {
    let mut values: Vec<_> = values.collect();
    values.sort_by_key(Value::to_string);
    values.into()
}

/// Replaces the cursor of each link.
fn mask_links(links: &str) -> String {
    ["after=", "before="].iter().fold(with_wanted_changes(links), |links, name| {
        let mut parts = links.split(name);
        let first = parts.next().unwrap_or_default().to_owned();
        parts.fold(first, |masked, part| {
            let end = part.find(['&', '>']).unwrap_or(part.len());
            masked + name + "CURSOR" + &part[end..]
        })
    })
}

/// Removes the texts of a feed that describe it: its title, its subtitle and the contents of its entries.
fn mask_texts(feed: &str) -> String {
    let mut elements: Vec<_> = feed.split('<').map(ToOwned::to_owned).collect();
    let is_text = |element: &str| element.starts_with("subtitle>") || element.starts_with("content ");
    for element in elements.iter_mut().filter(|element| is_text(element)) {
        element.truncate(element.find('>').unwrap() + 1);
    }
    if let Some(title) = elements.iter_mut().find(|element| element.starts_with("title>")) {
        title.truncate("title>".len());
    }
    elements.join("<")
}

/// Returns the first difference that breaks a client of the earlier version, with its place as a JSON pointer. New members are allowed.
pub fn difference(place: &str, expected: &Value, found: &Value) -> Option<String> {
    match (expected, found) {
        (Value::Object(one), Value::Object(other)) => {
            let missing = one.keys().find(|name| !other.contains_key(*name));
            missing.map(|name| format!("{place}/{name} is missing")).or_else(|| {
                one.iter().find_map(|(name, value)| difference(&format!("{place}/{name}"), value, &other[name]))
            })
        }
        (Value::Array(one), Value::Array(other)) if one.len() == other.len() => {
            let mut pairs = one.iter().zip(other).enumerate();
            pairs.find_map(|(index, (one, other))| difference(&format!("{place}/{index}"), one, other))
        }
        _ => (expected != found).then(|| format!("{place} was {} and is {}", short(expected), short(found))),
    }
}

fn short(value: &Value) -> String {
    value.to_string().chars().take(600).collect()
}

#[test]
fn masking_keeps_what_a_client_relies_on() {
    let answer = |cursor: &str, text: &str, code: &str| {
        let errors = json!([{ "message": text, "path": ["a"], "extensions": { "code": code } }]);
        json!({
            "status": 200,
            "headers": { "content-type": "application/json", "link": format!("</v1/a?after={cursor}&limit=1>; rel=\"next\"") },
            "body": { "links": { "next": format!("/v1/a?limit=1&after={cursor}") }, "endCursor": cursor, "errors": errors },
        })
    };
    let (one, other) = (masked(&answer("x", "A text.", "c")), masked(&answer("y", "Another text.", "c")));
    assert_eq!(difference("", &one, &other), None);
    let other = masked(&answer("x", "A text.", "d"));
    assert_eq!(difference("", &one, &other).unwrap(), r#"/body/errors/0/code was "c" and is "d""#);
    assert_eq!(cursor(&answer("x", "", "")), "x");
    assert_eq!(difference("", &json!({ "a": [1] }), &json!({ "a": [1, 2] })).unwrap(), "/a was [1] and is [1,2]");
    assert_eq!(difference("", &json!({ "a": 1 }), &json!({})).unwrap(), "/a is missing");
    assert_eq!(difference("", &json!({}), &json!({ "a": 1 })), None);
}
