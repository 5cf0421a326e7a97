//! The commands of `docs/backup.md`: a backup while the register runs, a change, a restore, and the state of the backup again.
use crate::command_line::{launch, program};
use crate::databases::{create, runtime, scratch, unique_name};
use crate::postgres::{bin, cluster};
use serde_json::Value;
use std::path::Path;
use std::process::{Child, Command};

/// The shell commands below a heading: first the backup, then the restore.
fn commands(heading: &str) -> [&'static str; 2] {
    let page = include_str!("../../docs/backup.md");
    let section = page.split("\n## ").find_map(|section| section.strip_prefix(heading)).unwrap();
    let blocks: Vec<_> = section.split("```sh\n").skip(1).map(|block| block.split("```").next().unwrap()).collect();
    blocks.try_into().unwrap()
}

pub fn run(folder: &Path, commands: &str, environment: &[(&str, String)]) {
    let mut shell = Command::new("sh");
    shell.current_dir(folder).args(["-e", "-c", commands]).envs(environment.iter().map(|(name, value)| (name, value)));
    let output = shell.output().unwrap();
    assert!(output.status.success(), "{commands}\n{output:?}");
}

pub fn serve(folder: &Path, database_url: &str) -> (Child, String) {
    let mut program = program(folder);
    program.env("REGISTER_DATABASE_URL", database_url);
    let (child, _, address) = launch(program);
    (child, address)
}

pub fn stop(mut child: Child) {
    assert!(Command::new("kill").args(["-TERM", &child.id().to_string()]).status().unwrap().success());
    assert!(child.wait().unwrap().success());
}

/// The projects, without the address of the server, which differs in each run.
fn list(address: &str) -> Value {
    let list = reqwest::blocking::get(format!("{address}v1/projects?limit=500")).unwrap().text().unwrap();
    serde_json::from_str(&list.replace(address, "/")).unwrap()
}

/// Makes a backup of a running register, changes the register, restores the backup, and compares the answers.
fn assert_restored(heading: &str, folder: &Path, database_url: &str, environment: &[(&str, String)]) {
    let [backup, restore] = commands(heading);
    let (child, address) = serve(folder, database_url);
    let before = list(&address);
    run(folder, backup, environment);
    let mut generate = program(folder);
    generate.args(["generate", "--projects", "10"]).env("REGISTER_DATABASE_URL", database_url);
    assert!(generate.output().unwrap().status.success());
    let mut after = list(&address);
    for _ in 0..100 {
        if after["revision"] == 2 {
            break;
        }
        std::thread::sleep(std::time::Duration::from_millis(100));
        after = list(&address);
    }
    assert_eq!((&after["revision"], &after["total"]), (&2.into(), &296.into()));
    stop(child);
    run(folder, restore, environment);
    let (child, address) = serve(folder, database_url);
    assert_eq!(list(&address)["items"], before["items"]);
    assert_eq!(list(&address)["revision"], 1);
    stop(child);
}

#[test]
fn sqlite_backup_is_restored() {
    if Command::new("sqlite3").arg("--version").output().is_err() {
        eprintln!("skipped: there is no sqlite3 on this machine");
        return;
    }
    assert_restored("SQLite", &scratch(&unique_name()), "sqlite:thb-register.db", &[]);
}

#[test]
fn postgres_backup_is_restored() {
    let Some(cluster) = cluster() else { return };
    runtime().block_on(create(cluster, "create database register"));
    let path = format!("{}:{}", bin().unwrap().display(), std::env::var("PATH").unwrap_or_default());
    let host = cluster.socket().display().to_string();
    let environment = [("PATH", path), ("PGHOST", host), ("PGUSER", "register".into())];
    assert_restored("PostgreSQL", &scratch(&unique_name()), &cluster.url("register"), &environment);
}

/// Each command closes the database, so a copy of the file alone is complete.
#[test]
fn commands_leave_a_complete_database_file() {
    let folder = scratch(&unique_name());
    let commands: [&[&str]; 5] = [
        &["migrate"],
        &["import", "--bundled"],
        &["generate", "--projects", "5"],
        &["export", "package"],
        &["import", "package", "--dry-run"],
    ];
    for (place, args) in commands.into_iter().enumerate() {
        let output = program(&folder).args(args).output().unwrap();
        assert!(output.status.success(), "{args:?}: {output:?}");
        assert!(!folder.join("thb-register.db-wal").exists(), "{args:?}");
        let copy = folder.join(format!("copy_{place}.db"));
        std::fs::copy(folder.join("thb-register.db"), &copy).unwrap();
        let mut export = program(&folder);
        export.args(["export", &format!("export_{place}"), "--database-url", &format!("sqlite:{}", copy.display())]);
        let output = export.output().unwrap();
        assert_eq!(output.status.success(), place > 0, "{args:?}: {output:?}");
    }
    let projects = std::fs::read_to_string(folder.join("export_4/projects.csv")).unwrap();
    assert_eq!(projects.lines().count(), 1 + 286 + 5);
}
