//! Compares the answers of two registers, and looks for secrets in them.
use super::registers::Registers;
use super::secret;
use crate::support::Register;
use reqwest::RequestBuilder;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::io::{Cursor, Read};
use std::sync::Mutex;

/// A response without the parts that differ between two servers.
#[derive(Clone, PartialEq)]
pub struct Answer {
    pub status: u16,
    headers: BTreeMap<String, String>,
    /// The parts by name: the files of an archive, or one body without a name.
    parts: BTreeMap<String, String>,
}

impl Answer {
    pub async fn of(register: &Register, request: RequestBuilder) -> Self {
        // A busy register may close a connection that was idle, while the client sends on it.
        let again = request.try_clone().unwrap();
        let response = match request.send().await {
            Ok(response) => response,
            Err(_) => again.send().await.unwrap(),
        };
        let status = response.status().as_u16();
        let mut headers = BTreeMap::new();
        for (name, value) in response.headers() {
            // The tag and the length of a compressed body depend on the address of the server.
            if !["etag", "date", "content-length"].contains(&name.as_str()) {
                let value = masked(register, value.to_str().unwrap());
                // The order of these names is arbitrary.
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

    /// The body as JSON. Returns nothing for other formats.
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

/// Replaces the address of the server and the random ids of errors.
fn masked(register: &Register, text: &str) -> String {
    // Pages also have it as a value of a query.
    let encoded = serde_html_form::to_string([("url", &register.url)]).unwrap();
    let text = text.replace(&register.url, "http://register").replace(&encoded, "url=http://register");
    let mut parts = text.split("urn:uuid:");
    let mut masked = parts.next().unwrap().to_owned();
    for part in parts {
        masked.push_str("urn:uuid:…");
        masked.push_str(part.get(36..).unwrap_or_default());
    }
    masked
}

/// Sorts the errors in a GraphQL body. Fields run concurrently, so their errors come in any order.
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

/// The number of compared requests, and their differences.
#[derive(Default)]
pub struct Comparison(Mutex<Findings>);

#[derive(Default)]
struct Findings {
    requests: usize,
    statuses: BTreeMap<u16, usize>,
    differences: Vec<String>,
}

/// The number of differences that a failure prints.
const MAX_PRINTED: usize = 30;

impl Comparison {
    /// Sends the same request to both registers and records the differences. Returns the response of the public register.
    pub async fn compare(
        &self,
        registers: &Registers,
        label: &str,
        request: impl Fn(&Register) -> RequestBuilder,
    ) -> Answer {
        let Registers { public, full } = registers;
        let both = async || tokio::join!(Answer::of(public, request(public)), Answer::of(full, request(full)));
        let (mut expected, mut found) = both().await;
        // A busy machine may make one register wait longer than the time limit.
        if [&expected, &found].iter().any(|answer| answer.status == 408) {
            (expected, found) = both().await;
        }
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

    /// Fails if a response differed, or if fewer than `successes` requests returned 200.
    pub fn finish(self, successes: usize) {
        let Findings { requests, statuses, differences } = self.0.into_inner().unwrap();
        println!("{requests} requests compared, by status: {statuses:?}");
        let printed = differences.iter().take(MAX_PRINTED).cloned().collect::<Vec<_>>().join("\n");
        assert!(differences.is_empty(), "{} differences:\n{printed}", differences.len());
        assert!(statuses.get(&200).is_some_and(|count| *count >= successes), "too few requests succeed: {statuses:?}");
        assert!(statuses.keys().all(|status| *status < 500), "{statuses:?}");
    }
}

/// Lists the differences of two responses: places in JSON, or parts.
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

/// Lists the places at which two JSON values differ, with both values.
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

/// Lists the secrets in a text that are not in the request.
fn secrets(request: &str, text: &str) -> Vec<String> {
    let (request, text) = (request.to_lowercase(), text.to_lowercase());
    let leaked = secret::WORDS.into_iter().filter(|word| text.contains(word) && !request.contains(word));
    leaked.map(|word| format!("the answer contains `{word}`")).collect()
}
