//! The log of the program: errors by level, one line for each request on demand, no colours in files and no passwords.
use crate::command_line::program;
use crate::databases::{create, runtime, scratch, unique_name};
use crate::postgres::cluster;
use std::fs::{File, read_to_string};
use std::path::PathBuf;
use std::process::{Child, Command};
use std::time::Duration;

/// The program with its output in a file.
struct Server {
    child: Child,
    address: String,
    log: PathBuf,
}

impl Server {
    fn start(args: &[&str], database_url: Option<&str>) -> Self {
        let folder = scratch(&unique_name());
        let (mut program, log) = (program(&folder), folder.join("log"));
        if let Some(url) = database_url {
            program.env("REGISTER_DATABASE_URL", url);
        }
        let mut child = program.args(args).stdout(File::create(&log).unwrap()).spawn().unwrap();
        let is_address = |word: &&str| word.starts_with("http://127.0.0.1:");
        for _ in 0..600 {
            let printed = read_to_string(&log).unwrap();
            if let Some(address) = printed.split_whitespace().find(is_address) {
                return Self { child, address: address.trim_end_matches('/').into(), log };
            }
            std::thread::sleep(Duration::from_millis(50));
        }
        child.kill().unwrap();
        child.wait().unwrap();
        panic!("the program does not print its address: {}", read_to_string(&log).unwrap());
    }

    fn get(&self, path: &str) -> reqwest::blocking::Response {
        reqwest::blocking::get(format!("{}{path}", self.address)).unwrap()
    }

    /// Sends a signal, waits for the regular end of the program, and returns its log.
    fn stop(mut self, signal: &str) -> String {
        assert!(Command::new("kill").args([signal, &self.child.id().to_string()]).status().unwrap().success());
        assert!(self.child.wait().unwrap().success());
        read_to_string(&self.log).unwrap()
    }
}

/// The log without the lines that the program prints at its start.
fn lines(log: &str) -> Vec<&str> {
    log.lines().filter(|line| line.starts_with("20")).collect()
}

#[test]
fn refused_requests_are_logged_at_debug_only() {
    let server = Server::start(&[], None);
    assert_eq!(server.get("/v1/actions?wrong=1").status(), 400);
    assert_eq!(server.get("/v1/nothing").status(), 404);
    assert_eq!(lines(&server.stop("-TERM")), Vec::<&str>::new());

    let server = Server::start(&["--log", "thb_register=debug"], None);
    let problem: serde_json::Value = server.get("/v1/actions?wrong=1").json().unwrap();
    let instance = problem["instance"].as_str().unwrap().to_owned();
    let log = server.stop("-TERM");
    let line = lines(&log).into_iter().find(|line| line.contains(&instance)).unwrap_or_else(|| panic!("{log}"));
    assert!(line.contains("DEBUG") && line.contains("invalid_request") && line.contains("/v1/actions"), "{line}");
}

#[test]
fn access_log_has_one_line_for_each_request() {
    let server = Server::start(&["--access-log"], None);
    let cached = ["/v1/actions?limit=2", "/v1/actions?limit=2"].map(|path| server.get(path));
    let bytes: Vec<_> = cached.into_iter().map(|response| response.bytes().unwrap().len()).collect();
    let problem: serde_json::Value = server.get("/v1/nothing").json().unwrap();
    assert_eq!(server.get("/health/live").status(), 200);
    assert_eq!(server.get("/v1/projects?format=csv").status(), 200);
    let log = server.stop("-TERM");
    let lines = lines(&log);
    assert_eq!(lines.len(), 5, "{log}");
    assert!(lines.iter().all(|line| line.contains("access_log") && line.contains("request_id=")), "{log}");
    for line in &lines[..2] {
        let expected = format!("method=GET target=\"/v1/actions?limit=2\" status=200 bytes={} ", bytes[0]);
        assert!(line.contains(&expected) && line.contains("milliseconds="), "{line}");
    }
    let instance = problem["instance"].as_str().unwrap().trim_start_matches("urn:uuid:");
    assert!(lines[2].contains(instance) && lines[2].contains("status=404"), "{}", lines[2]);
    assert!(!log.contains('\u{1b}'), "a file must have no colours: {log}");
}

#[test]
fn no_level_logs_the_password() {
    let Some(cluster) = cluster() else { return };
    let name = unique_name();
    runtime().block_on(create(cluster, &format!("create database {name}")));
    let url = cluster.url(&name).replacen("register@", "register:hunter2@", 1);
    let server = Server::start(&["--log", "trace"], Some(&url));
    assert_eq!(server.get("/v1/projects?limit=1").status(), 200);
    assert_eq!(server.get("/health/ready").status(), 200);
    let log = server.stop("-TERM");
    assert!(log.contains("TRACE") && !log.contains("hunter2"));
}

/// A closed terminal stops the program regularly, and the database file is complete.
#[test]
fn sighup_stops_the_program_regularly() {
    let server = Server::start(&[], None);
    let folder = server.log.parent().unwrap().to_owned();
    assert_eq!(server.get("/v1/actions?limit=1").status(), 200);
    server.stop("-HUP");
    let files = std::fs::read_dir(folder).unwrap().map(|file| file.unwrap().file_name().into_string().unwrap());
    let mut files: Vec<_> = files.collect();
    files.sort();
    assert_eq!(files, ["log", "thb-register.db"]);
}
