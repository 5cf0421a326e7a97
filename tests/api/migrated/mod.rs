//! Databases of earlier versions: the current program migrates them and gives the same responses as the earlier version,
//! except for new members and the answers that `tests/fixtures/changed.txt` lists.
//!
//! `tests/fixtures/make` writes a fixture and describes its contents.
mod answer;

use crate::command_line::{launch, program};
use crate::databases::{create, runtime, scratch, unique_name};
use crate::postgres::cluster;
use answer::{PUBLIC_URL, cursor, difference, masked, read};
use flate2::read::GzDecoder;
use reqwest::blocking::{Client, Response};
use reqwest::redirect::Policy;
use sea_orm::{ConnectionTrait, Database};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::process::Child;

/// The folders of the fixtures, one per version.
fn fixtures() -> Vec<PathBuf> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures");
    let entries = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let mut versions: Vec<_> = entries.filter(|path| path.is_dir()).collect();
    versions.sort();
    versions
}

fn unpack(path: &Path) -> Vec<u8> {
    let mut content = vec![];
    GzDecoder::new(File::open(path).unwrap()).read_to_end(&mut content).unwrap();
    content
}

/// The current program over a database. It ends when the value is dropped.
struct Server {
    child: Child,
    url: String,
    client: Client,
}

impl Server {
    fn start(folder: &Path, database_url: &str) -> Self {
        let mut program = program(folder);
        program.env("REGISTER_DATABASE_URL", database_url).env("REGISTER_PUBLIC_URL", PUBLIC_URL);
        let (child, lines, url) = launch(program);
        // Redirects lead to the public URL, where no server listens.
        let client = Client::builder().redirect(Policy::none()).build().unwrap();
        let server = Self { child, url, client };
        assert!(
            lines.iter().all(|line| !line.starts_with("Loaded")),
            "the program must not load the package into the fixture: {lines:?}"
        );
        server
    }

    /// Sends a recorded request. `{cursor}` in it is replaced by the cursor of the previous response.
    fn send(&self, request: &Value, cursor: &str) -> Response {
        let path = request["path"].as_str().unwrap().replace("{cursor}", cursor);
        let method = request["method"].as_str().unwrap().parse().unwrap();
        let mut builder = self.client.request(method, format!("{}{path}", self.url.trim_end_matches('/')));
        if let Some(accept) = request["accept"].as_str() {
            builder = builder.header("Accept", accept);
        }
        if request["body"].is_object() {
            let body = request["body"].to_string().replace("{cursor}", cursor);
            builder = builder.header("Content-Type", "application/json").body(body);
        }
        builder.send().unwrap()
    }

    /// Sends all recorded requests and describes each answer that differs from the recorded one, by request.
    fn differences(&self, recorded: &[Value]) -> BTreeMap<String, String> {
        let (mut differences, mut last) = (BTreeMap::new(), Value::Null);
        for pair in recorded {
            let (request, expected) = (&pair["request"], &pair["answer"]);
            let found = read(self.send(request, &cursor(&last)), expected);
            if let Some(difference) = difference("", &masked(expected), &masked(&found)) {
                differences.insert(name(request), difference);
            }
            last = found;
        }
        differences
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// A request as `tests/fixtures/changed.txt` writes it.
fn name(request: &Value) -> String {
    match request["body"]["query"].as_str() {
        Some(query) => query.to_owned(),
        None => ["method", "path"].map(|name| request[name].as_str().unwrap()).join(" "),
    }
}

/// A version such as `0.4.0` as numbers.
fn numbers(version: &str) -> Vec<u32> {
    version.split('.').map(|number| number.parse().unwrap()).collect()
}

/// The requests whose answers changed on purpose after a version.
fn changed_after(version: &str) -> BTreeSet<String> {
    let (mut changed, mut is_later) = (BTreeSet::new(), false);
    for line in include_str!("../../fixtures/changed.txt").lines() {
        if let Some(heading) = line.strip_prefix('[') {
            is_later = numbers(heading.trim_end_matches(']')) > numbers(version);
        } else if is_later && !line.is_empty() && !line.starts_with('#') {
            changed.insert(line.to_owned());
        }
    }
    changed
}

fn assert_answers_as_recorded(fixture: &Path, folder: &Path, database_url: &str) {
    let recorded: Vec<Value> = serde_json::from_slice(&unpack(&fixture.join("answers.json.gz"))).unwrap();
    let server = Server::start(folder, database_url);
    let version = fixture.file_name().unwrap().to_str().unwrap();
    let (found, wanted) = (server.differences(&recorded), changed_after(version));
    let unwanted: Vec<_> = found.iter().filter(|(request, _)| !wanted.contains(*request)).collect();
    assert!(unwanted.is_empty(), "{}: {} answers differ: {unwanted:#?}", fixture.display(), unwanted.len());
    let requests: BTreeSet<_> = recorded.iter().map(|pair| name(&pair["request"])).collect();
    let stale: Vec<_> = wanted.iter().filter(|line| requests.contains(*line) && !found.contains_key(*line)).collect();
    assert!(stale.is_empty(), "{}: these answers did not change: {stale:#?}", fixture.display());
}

#[test]
fn sqlite_databases_of_earlier_versions_answer_as_before() {
    for fixture in fixtures() {
        let folder = scratch(&unique_name());
        std::fs::create_dir_all(&folder).unwrap();
        std::fs::write(folder.join("register.db"), unpack(&fixture.join("register.db.gz"))).unwrap();
        assert_answers_as_recorded(&fixture, &folder, "sqlite:register.db");
    }
}

#[test]
fn postgres_databases_of_earlier_versions_answer_as_before() {
    let Some(cluster) = cluster() else { return };
    for fixture in fixtures() {
        let (name, sql) = (unique_name(), String::from_utf8(unpack(&fixture.join("register.sql.gz"))).unwrap());
        runtime().block_on(async {
            create(cluster, &format!("create database {name}")).await;
            let database = Database::connect(cluster.url(&name)).await.unwrap();
            database.execute_unprepared(&sql).await.unwrap();
            database.close().await.unwrap();
        });
        assert_answers_as_recorded(&fixture, &scratch(&unique_name()), &cluster.url(&name));
    }
}
