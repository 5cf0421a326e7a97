//! Compares the answers of two registers, and looks for secrets in them.
use super::registers::Registers;
use super::secret;
use crate::support::Register;
use reqwest::RequestBuilder;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::io::{Cursor, Read};
use std::sync::Mutex;

/// An answer without what tells one server from another.
#[derive(Clone, PartialEq)]
pub struct Answer {
    pub status: u16,
    headers: BTreeMap<String, String>,
    /// The parts by name: the files of an archive, or one body without a name.
    parts: BTreeMap<String, String>,
}

impl Answer {
    pub async fn of(register: &Register, request: RequestBuilder) -> Self {
        let response = request.send().await.unwrap();
        let status = response.status().as_u16();
        let mut headers = BTreeMap::new();
        for (name, value) in response.headers() {
            // The tag and the length of a compressed body depend on the address of the server.
            if !["etag", "date", "content-length"].contains(&name.as_str()) {
                let value = masked(register, value.to_str().unwrap());
                // Their order is arbitrary.
                let is_set = name == "access-control-expose-headers";
                headers.insert(name.to_string(), if is_set { sorted(&value) } else { value });
            }
        }
        let body = response.bytes().await.unwrap();
        let parts = if body.starts_with(b"PK") {
            files(register, &body)
        } else {
            BTreeMap::from([(String::new(), in_order(masked(register, &String::from_utf8_lossy(&body))))])
        };
        Self { status, headers, parts }
    }

    /// The body as JSON. None for other formats.
    pub fn json(&self) -> Option<Value> {
        serde_json::from_str(self.parts.get("")?).ok()
    }

    fn text(&self) -> String {
        self.headers.values().chain(self.parts.values()).map(String::as_str).collect::<Vec<_>>().join("\n")
    }
}

fn sorted(list: &str) -> String {
    list.split(", ").collect::<BTreeSet<_>>().into_iter().collect::<Vec<_>>().join(", ")
}

/// Text without the address of the server and without the random ids of problems.
fn masked(register: &Register, text: &str) -> String {
    let text = text.replace(&register.url, "http://register");
    let mut parts = text.split("urn:uuid:");
    let mut masked = parts.next().unwrap().to_owned();
    for part in parts {
        masked.push_str("urn:uuid:…");
        masked.push_str(part.get(36..).unwrap_or_default());
    }
    masked
}

/// The body of GraphQL with its errors in order: fields run at once, so the errors come in any order.
fn in_order(text: String) -> String {
    let Ok(Value::Object(mut body)) = serde_json::from_str::<Value>(&text) else { return text };
    match body.get_mut("errors").and_then(Value::as_array_mut) {
        Some(errors) if errors.len() > 1 => {
            errors.sort_by_cached_key(ToString::to_string);
            Value::Object(body).to_string()
        }
        _ => text,
    }
}

fn files(register: &Register, body: &[u8]) -> BTreeMap<String, String> {
    let mut archive = zip::ZipArchive::new(Cursor::new(body)).unwrap();
    let mut files = BTreeMap::new();
    for number in 0..archive.len() {
        let mut file = archive.by_index(number).unwrap();
        // It holds the time of the export.
        if file.name().unwrap() == "docProps/core.xml" {
            continue;
        }
        let mut content = vec![];
        file.read_to_end(&mut content).unwrap();
        files.insert(file.name().unwrap().into_owned(), masked(register, &String::from_utf8_lossy(&content)));
    }
    files
}

/// What was compared, and what differed.
#[derive(Default)]
pub struct Comparison(Mutex<Findings>);

#[derive(Default)]
struct Findings {
    requests: usize,
    statuses: BTreeMap<u16, usize>,
    differences: Vec<String>,
}

/// How many differences a failure prints.
const SHOWN: usize = 30;

impl Comparison {
    /// Sends the same request to both registers, and notes how the answers differ. Returns the answer of the public one.
    pub async fn compare(
        &self,
        registers: &Registers,
        label: &str,
        request: impl Fn(&Register) -> RequestBuilder,
    ) -> Answer {
        let Registers { public, full } = registers;
        let (expected, found) = tokio::join!(Answer::of(public, request(public)), Answer::of(full, request(full)));
        let mut findings = self.0.lock().unwrap();
        findings.requests += 1;
        *findings.statuses.entry(expected.status).or_default() += 1;
        let mut differences = differences(&expected, &found);
        differences.extend(secrets(label, &found.text()));
        findings.differences.extend(differences.into_iter().map(|difference| format!("{difference} ({label:.500})")));
        expected
    }

    pub async fn compare_path(&self, registers: &Registers, path: &str) -> Answer {
        self.compare(registers, path, |register| register.request("GET", path)).await
    }

    /// The differences so far.
    pub fn differences(&self) -> Vec<String> {
        self.0.lock().unwrap().differences.clone()
    }

    /// Fails if anything differed, or if too few requests succeeded.
    pub fn finish(self, successes: usize) {
        let Findings { requests, statuses, differences } = self.0.into_inner().unwrap();
        println!("{requests} requests compared, by status: {statuses:?}");
        let shown = differences.iter().take(SHOWN).cloned().collect::<Vec<_>>().join("\n");
        assert!(differences.is_empty(), "{} differences:\n{shown}", differences.len());
        assert!(statuses.get(&200).is_some_and(|count| *count >= successes), "too few requests succeed: {statuses:?}");
        assert!(statuses.keys().all(|status| *status < 500), "{statuses:?}");
    }
}

/// How two answers differ: the places in JSON, or the parts.
pub fn differences(expected: &Answer, found: &Answer) -> Vec<String> {
    if expected == found {
        return vec![];
    }
    let mut differences = vec![];
    if expected.status != found.status {
        differences.push(format!("status {} became {}", expected.status, found.status));
    }
    if expected.headers != found.headers {
        differences.push(format!("headers {:?} became {:?}", expected.headers, found.headers));
    }
    match (expected.json(), found.json()) {
        (Some(expected), Some(found)) => differences.extend(json_differences("", &expected, &found)),
        _ => differences.extend(part_differences(&expected.parts, &found.parts)),
    }
    if differences.is_empty() {
        differences.push("the bytes differ".into());
    }
    differences
}

fn part_differences(expected: &BTreeMap<String, String>, found: &BTreeMap<String, String>) -> Vec<String> {
    let names: BTreeSet<_> = expected.keys().chain(found.keys()).collect();
    let mut differences = vec![];
    for name in names {
        let (expected, found) = (expected.get(name), found.get(name));
        if expected != found {
            let lines = |text: Option<&String>| text.cloned().unwrap_or_default();
            let (expected, found) = (lines(expected), lines(found));
            let line = expected.lines().zip(found.lines()).find(|(expected, found)| expected != found);
            differences.push(format!("`{name}` differs: {line:?}").chars().take(600).collect());
        }
    }
    differences
}

/// The places at which two JSON values differ, with both values.
pub fn json_differences(place: &str, expected: &Value, found: &Value) -> Vec<String> {
    match (expected, found) {
        (Value::Array(left), Value::Array(right)) if left.len() == right.len() => {
            let items = left.iter().zip(right).enumerate();
            items.flat_map(|(at, (left, right))| json_differences(&format!("{place}/{at}"), left, right)).collect()
        }
        (Value::Object(left), Value::Object(right)) if left.keys().eq(right.keys()) => {
            let members = left.iter().zip(right.values());
            members
                .flat_map(|((name, left), right)| json_differences(&format!("{place}/{name}"), left, right))
                .collect()
        }
        (left, right) if left == right => vec![],
        (left, right) => vec![format!("{place}: {left} became {right}").chars().take(400).collect()],
    }
}

/// The secrets in a text that the request did not name.
fn secrets(request: &str, text: &str) -> Vec<String> {
    let (request, text) = (request.to_lowercase(), text.to_lowercase());
    let told = secret::WORDS.into_iter().filter(|word| text.contains(word) && !request.contains(word));
    told.map(|word| format!("the answer contains `{word}`")).collect()
}
