//! A backup is restored, and another history written, while clients read from the running program.
use crate::backup::{run, serve, stop};
use crate::command_line::program;
use crate::databases::{create, runtime, scratch, unique_name};
use crate::postgres::{bin, cluster};
use reqwest::blocking::{Client, Response};
use serde_json::Value;
use std::collections::{BTreeSet, HashMap};
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

/// Ten times the staleness bound of SQLite, twice the one of PostgreSQL.
const SETTLED: Duration = Duration::from_secs(4);
/// How long each state is served.
const PHASE: Duration = Duration::from_secs(9);
/// How long each state is observed.
const OBSERVED: Duration = Duration::from_secs(5);

/// What an answer shows of the state of the register: the status if it is not 200, the number of projects, and the title of a generated one.
type Seen = (u16, Option<u64>, Option<String>);

struct Read {
    request: &'static str,
    begin: Instant,
    end: Instant,
    seen: Seen,
}

const LIST: &str = "/v1/projects?limit=500&fields=id,title";
const RECORD: &str = "/v1/projects/generated-0000001";
const FILE: &str = "/v1/projects?format=ndjson&fields=id,title";
const GRAPHQL: &str = "/graphql?query={projects(first:500){totalCount,nodes{id,title}}}";

fn title(items: &Value) -> Option<String> {
    let found = items.as_array()?.iter().find(|item| item["id"] == "generated-0000001")?;
    Some(found["title"].as_str()?.to_owned())
}

/// Reads the marks of a state from an answer.
fn marks(request: &str, body: &str) -> (Option<u64>, Option<String>) {
    if request == FILE {
        let lines: Vec<Value> = body.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
        return (Some(lines.len() as u64), title(&lines.into()));
    }
    let body: Value = serde_json::from_str(body).unwrap();
    match request {
        RECORD => (None, body["title"].as_str().map(ToOwned::to_owned)),
        LIST => (body["total"].as_u64(), title(&body["items"])),
        _ => (body["data"]["projects"]["totalCount"].as_u64(), title(&body["data"]["projects"]["nodes"])),
    }
}

/// Asks one question again and again. Every second request is conditional, with the tag of the last answer.
fn read(address: &str, request: &'static str, ended: &AtomicBool) -> Vec<Read> {
    let (client, mut reads, mut tags) = (Client::new(), vec![], HashMap::<String, Seen>::new());
    let (mut tag, mut conditional) = (None::<String>, false);
    while !ended.load(Ordering::Relaxed) {
        conditional = !conditional;
        let begin = Instant::now();
        let mut get = client.get(format!("{}{request}", address.trim_end_matches('/'))).header("accept", "*/*");
        if let Some(tag) = tag.as_ref().filter(|_| conditional) {
            get = get.header("if-none-match", tag);
        }
        let Ok(answer) = get.send() else { continue };
        let answered = answer.headers().get("etag").map(|tag| tag.to_str().unwrap().to_owned());
        let Some(seen) = seen(request, answer, |tag| tags[tag].clone()) else { continue };
        if let Some(answered) = answered {
            tags.insert(answered.clone(), seen.clone());
            tag = Some(answered);
        }
        reads.push(Read { request, begin, end: Instant::now(), seen });
        std::thread::sleep(Duration::from_millis(5));
    }
    reads
}

/// Returns nothing if a file breaks off, which tells the client that it is not complete. An error of GraphQL counts as 503.
fn seen(request: &str, answer: Response, earlier: impl Fn(&str) -> Seen) -> Option<Seen> {
    let status = answer.status().as_u16();
    if status == 304 {
        return Some(earlier(answer.headers()["etag"].to_str().unwrap()));
    }
    let body = answer.text().ok()?;
    if status != 200 {
        return Some((status, None, None));
    }
    if request == GRAPHQL && body.contains(r#""code":"unavailable""#) {
        return Some((503, None, None));
    }
    let (total, title) = marks(request, &body);
    Some((status, total, title))
}

/// What a request must show, by the number of projects and the title of the first generated one.
fn expected(request: &str, total: u64, title: Option<&str>) -> Seen {
    let title = title.map(ToOwned::to_owned);
    match (request, &title) {
        (RECORD, None) => (404, None, None),
        (RECORD, _) => (200, None, title),
        _ => (200, Some(total), title),
    }
}

fn generate(folder: &Path, database_url: &str, seed: &str) {
    let mut generate = program(folder);
    generate.args(["generate", "--projects", "10", "--seed", seed]).env("REGISTER_DATABASE_URL", database_url);
    let output = generate.output().unwrap();
    assert!(output.status.success(), "{output:?}");
}

fn title_now(address: &str) -> Option<String> {
    let record = reqwest::blocking::get(format!("{}{RECORD}", address.trim_end_matches('/'))).unwrap();
    marks(RECORD, &record.text().unwrap()).1
}

/// Serves one history, restores the backup under load, and writes another history with the same revision numbers.
fn assert_served(folder: &Path, database_url: &str, environment: &[(&str, String)], backup: &str, restore: &str) {
    let (child, address) = serve(folder, database_url);
    run(folder, backup, environment);
    generate(folder, database_url, "1");
    std::thread::sleep(SETTLED);
    let first = title_now(&address).unwrap();
    let ended = AtomicBool::new(false);
    let (reads, times) = std::thread::scope(|scope| {
        let clients: Vec<_> = [LIST, RECORD, FILE, GRAPHQL, LIST, RECORD, FILE, GRAPHQL]
            .map(|request| scope.spawn(|| read(&address, request, &ended)))
            .into();
        let mut times = vec![Instant::now()];
        std::thread::sleep(OBSERVED);
        times.push(Instant::now());
        run(folder, restore, environment);
        times.push(Instant::now());
        std::thread::sleep(PHASE);
        times.push(Instant::now());
        generate(folder, database_url, "2");
        times.push(Instant::now());
        std::thread::sleep(PHASE);
        times.push(Instant::now());
        ended.store(true, Ordering::Relaxed);
        let reads: Vec<Read> = clients.into_iter().flat_map(|client| client.join().unwrap()).collect();
        (reads, times)
    });
    let second = title_now(&address).unwrap();
    stop(child);
    assert_ne!(first, second);
    let states = [(296, Some(first.as_str())), (286, None), (296, Some(second.as_str()))];
    let mut settled = BTreeSet::new();
    for Read { request, begin, end, seen } in &reads {
        let known = states.map(|(total, title)| expected(request, total, title));
        assert!(seen.0 == 503 || known.contains(seen), "{request}: {seen:?} is no state of the register");
        for (phase, known) in known.iter().enumerate() {
            let (from, to) = (times[phase * 2], times[phase * 2 + 1]);
            let from = if phase == 0 { from } else { from + SETTLED };
            if *begin >= from && *end <= to {
                assert_eq!(seen, known, "{request}, state {phase}, {:?} after the change", *begin - times[phase * 2]);
                settled.insert((*request, phase));
            }
        }
    }
    assert_eq!(settled.len(), 12, "each question must be answered in each state: {settled:?}");
}

#[test]
fn sqlite_file_is_restored_under_load() {
    let (folder, url) = (scratch(&unique_name()), "sqlite:thb-register.db");
    let restore =
        "cp backup.db new.db; rm -f thb-register.db thb-register.db-wal thb-register.db-shm; mv new.db thb-register.db";
    if std::process::Command::new("sqlite3").arg("--version").output().is_err() {
        eprintln!("skipped: there is no sqlite3 on this machine");
        return;
    }
    assert_served(&folder, url, &[], "sqlite3 thb-register.db \"vacuum into 'backup.db'\"", restore);
}

#[test]
fn postgres_database_is_restored_under_load() {
    let Some(cluster) = cluster() else { return };
    runtime().block_on(create(cluster, "create database reloaded"));
    let path = format!("{}:{}", bin().unwrap().display(), std::env::var("PATH").unwrap_or_default());
    let environment =
        [("PATH", path), ("PGHOST", cluster.socket().display().to_string()), ("PGUSER", "register".into())];
    let backup = "pg_dump --format=custom --file=register.dump reloaded";
    let restore =
        "dropdb --force reloaded; createdb reloaded; pg_restore --dbname=reloaded --single-transaction register.dump";
    assert_served(&scratch(&unique_name()), &cluster.url("reloaded"), &environment, backup, restore);
}
