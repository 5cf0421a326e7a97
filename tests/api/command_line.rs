//! The program as a process: start, stop, restart after a kill, and its commands.
use crate::databases::scratch;
use reqwest::blocking::get;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::time::Duration;

/// Returns a command for the program that works in this folder, with its default database there.
pub fn program(folder: &Path) -> Command {
    std::fs::create_dir_all(folder).unwrap();
    let mut command = Command::new(env!("CARGO_BIN_EXE_thb-register"));
    command.current_dir(folder).env_remove("REGISTER_DATABASE_URL").env("REGISTER_LISTEN", "127.0.0.1:0");
    command
}

fn start(folder: &Path) -> (Child, Vec<String>, String) {
    launch(program(folder))
}

/// Starts the program and waits until it prints its address. Returns the process, the printed lines and the address.
pub fn launch(mut program: Command) -> (Child, Vec<String>, String) {
    let mut child = program.stdout(Stdio::piped()).spawn().unwrap();
    let (mut printed, mut lines) = (vec![], BufReader::new(child.stdout.take().unwrap()).lines());
    let address = lines.find_map(|line| {
        printed.push(line.unwrap());
        printed.last()?.split_whitespace().find(|word| word.starts_with("http://")).map(ToOwned::to_owned)
    });
    if address.is_none() {
        child.wait().unwrap();
    }
    let address = address.unwrap_or_else(|| panic!("the program ended before it printed an address: {printed:?}"));
    (child, printed, address)
}

fn run(folder: &Path, args: &[&str]) -> Output {
    program(folder).args(args).output().unwrap()
}

fn stderr(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

fn total(address: &str, path: &str) -> u64 {
    let list: serde_json::Value = get(format!("{address}v1/{path}?limit=1")).unwrap().json().unwrap();
    list["total"].as_u64().unwrap()
}

#[test]
fn second_start_keeps_the_existing_data() {
    let folder = scratch("started");
    let (mut child, printed, address) = start(&folder);
    assert!(printed[0].starts_with("Loaded data package thb-register "), "{printed:?}");
    assert_eq!(total(&address, "actions"), 47);
    let listen = address.trim_start_matches("http://").trim_end_matches('/').to_owned();
    assert_eq!(run(&folder, &["health", "--listen", &listen]).status.code(), Some(0));
    child.kill().unwrap();
    child.wait().unwrap();
    assert_eq!(run(&folder, &["health", "--listen", &listen]).status.code(), Some(1));
    let (mut child, printed, address) = start(&folder);
    assert_eq!(printed.len(), 1, "the second start must not load the package: {printed:?}");
    assert_eq!(total(&address, "actions"), 47);
    child.kill().unwrap();
    child.wait().unwrap();
    let output = run(&folder, &["import", "--bundled"]);
    assert!(String::from_utf8_lossy(&output.stdout).starts_with("no changes"), "{output:?}");
}

/// After a regular stop, the database file alone is a full backup.
#[cfg(unix)]
#[test]
fn sigterm_leaves_a_single_database_file() {
    let folder = scratch("stopped");
    let (mut child, _, address) = start(&folder);
    assert_eq!(total(&address, "actions"), 47);
    let stopped = Command::new("kill").args(["-TERM", &child.id().to_string()]).status().unwrap();
    assert!(stopped.success() && child.wait().unwrap().success());
    let files = std::fs::read_dir(&folder).unwrap().map(|file| file.unwrap().file_name().into_string().unwrap());
    assert_eq!(files.collect::<Vec<_>>(), ["thb-register.db"]);
}

/// After a kill at any time during the first import, the next start has a complete register.
#[test]
fn restart_completes_an_interrupted_first_import() {
    let mut unfinished = 0;
    for (round, delay) in [0, 5, 15, 30, 60, 100, 150, 250, 400].into_iter().enumerate() {
        let folder = scratch(&format!("killed_{round}"));
        let mut child = program(&folder).stdout(Stdio::null()).spawn().unwrap();
        // The delay counts from the first migration.
        while !folder.join("thb-register.db-wal").exists() {
            std::thread::sleep(Duration::from_millis(1));
        }
        std::thread::sleep(Duration::from_millis(delay));
        child.kill().unwrap();
        child.wait().unwrap();
        let (mut child, printed, address) = start(&folder);
        unfinished += usize::from(printed[0].starts_with("Loaded"));
        let counts = ["actions", "projects", "agreements", "cooperation"].map(|path| total(&address, path));
        assert_eq!(counts, [47, 286, 116, 129], "killed after {delay} ms");
        child.kill().unwrap();
        child.wait().unwrap();
    }
    assert!(unfinished > 0, "at least one process must be killed before it has loaded the package");
}

/// Several processes start at the same time on a new database. All serve it, and one of them loads the package.
#[test]
fn concurrent_first_starts_import_once() {
    let folder = scratch("together");
    let children: Vec<_> = std::thread::scope(|scope| {
        let starts: Vec<_> = (0..3).map(|_| scope.spawn(|| start(&folder))).collect();
        starts.into_iter().map(|start| start.join().unwrap()).collect()
    });
    let loaded = children.iter().filter(|(_, printed, _)| printed[0].starts_with("Loaded")).count();
    assert_eq!(loaded, 1);
    for (mut child, _, address) in children {
        assert_eq!(total(&address, "projects"), 286);
        child.kill().unwrap();
        child.wait().unwrap();
    }
}

#[test]
fn invalid_settings_print_one_line_and_exit_with_2() {
    let folder = scratch("settings");
    for (args, message) in [
        (vec!["--listen", "here"], "invalid value 'here' for '--listen <ADDRESS:PORT>': invalid socket address syntax"),
        (
            vec!["serve", "--database-url", "mysql://localhost/x"],
            "must be sqlite:FILE or postgres://USER:PASSWORD@HOST/NAME",
        ),
        (vec!["--database-connections", "0"], "invalid value '0' for '--database-connections <NUMBER>'"),
        (vec!["--database-url", "sqlite:/no/such/folder/x.db"], "cannot open the database"),
        (vec!["--trusted-proxies", "10.0.0.0/8,proxy"], "must be an address such as 127.0.0.1, or a network such as"),
        (vec!["--streams", "0"], "invalid value '0' for '--streams <NUMBER>'"),
        (vec!["--lisen", "127.0.0.1:9000"], "unexpected argument '--lisen'"),
        (vec!["import"], "required"),
        (vec!["--listen", "192.0.2.1:80"], "cannot listen on 192.0.2.1:80"),
    ] {
        let output = run(&folder, &args);
        let stderr = String::from_utf8_lossy(&output.stderr);
        assert_eq!((output.status.code(), stderr.lines().count()), (Some(2), 1), "{args:?}: {stderr}");
        assert!(stderr.starts_with("thb-register: ") && stderr.contains(message), "{args:?}: {stderr}");
    }
    let output = program(&folder).env("REGISTER_LISTEN", "nowhere").output().unwrap();
    assert_eq!(output.status.code(), Some(2));
    let help = String::from_utf8(run(&folder, &["serve", "--help"]).stdout).unwrap();
    for setting in [
        "REGISTER_LISTEN",
        "REGISTER_DATABASE_URL",
        "REGISTER_DATABASE_CONNECTIONS",
        "REGISTER_LOG",
        "REGISTER_ACCESS_LOG",
        "REGISTER_CACHE_DIR",
    ] {
        assert!(help.contains(setting), "{setting}\n{help}");
    }
}

#[test]
fn contract_check_import_and_export_commands_work() {
    let folder = scratch("written");
    let output = run(&folder, &["contract", "."]);
    assert!(output.status.success(), "{output:?}");
    for name in ["openapi.json", "schema.graphql"] {
        let committed = format!("{}/openapi/{name}", env!("CARGO_MANIFEST_DIR"));
        assert_eq!(std::fs::read(folder.join(name)).unwrap(), std::fs::read(committed).unwrap(), "{name}");
    }
    let output = run(&folder, &["check"]);
    assert!(output.status.success(), "{output:?}");
    let output = run(&folder, &["check", "--gaps"]);
    assert!(output.status.success(), "{output:?}");
    let gaps = String::from_utf8(output.stdout).unwrap();
    assert!(gaps.contains("\nregions.csv: global (Global) has no members\n"), "{gaps}");
    assert!(run(&folder, &["migrate"]).status.success());
    assert!(run(&folder, &["import", "--bundled"]).status.success());
    assert!(run(&folder, &["export", "package"]).status.success());
    let missing = run(&folder, &["export", "other", "--database-url", "sqlite:typo.db"]);
    assert_eq!(missing.status.code(), Some(1));
    assert!(stderr(&missing).contains("there is no database typo.db"), "{missing:?}");
    assert!(!folder.join("typo.db").exists() && !folder.join("other").exists());
    assert!(run(&folder, &["migrate", "--database-url", "sqlite:empty.db"]).status.success());
    let empty = run(&folder, &["export", "other", "--database-url", "sqlite:empty.db"]);
    assert_eq!(empty.status.code(), Some(1));
    assert!(stderr(&empty).contains("the register is empty"), "{empty:?}");
    assert!(run(&folder, &["migrate", "--database-connections", "1"]).status.success());
    std::fs::write(folder.join("package/plans.csv"), "id,title\n").unwrap();
    let output = run(&folder, &["check", "--package", "package"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(
        String::from_utf8_lossy(&output.stderr).contains("plans.csv, line 1: the header is id,title"),
        "{output:?}"
    );
}

/// A register with the bundled data in a folder, and its exported package in the folder `package`.
fn exported(name: &str) -> PathBuf {
    let folder = scratch(name);
    assert!(run(&folder, &["import", "--bundled"]).status.success());
    assert!(run(&folder, &["export", "package"]).status.success());
    folder
}

/// Replaces text in a file of the package.
fn edit(folder: &Path, file: &str, change: impl Fn(&str) -> String) {
    let path = folder.join("package").join(file);
    let text = std::fs::read_to_string(&path).unwrap();
    std::fs::write(path, change(&text)).unwrap();
}

#[test]
fn import_stops_if_records_are_missing_and_removes_them_on_demand() {
    let folder = exported("missing");
    for file in std::fs::read_dir(folder.join("package")).unwrap() {
        let name = file.unwrap().file_name().into_string().unwrap();
        edit(&folder, &name, |text| {
            text.lines().filter(|line| !line.starts_with("12401-11-at-03,")).map(|line| format!("{line}\n")).collect()
        });
    }
    edit(&folder, "records.csv", |text| text.replace("Sharing of lists", "Exchange of lists"));
    let refused = run(&folder, &["import", "package"]);
    assert_eq!(refused.status.code(), Some(1));
    let message = stderr(&refused);
    assert!(message.contains("lacks 1 record of the register: 12401-11-at-03"), "{message}");
    assert!(message.contains("--remove"), "{message}");
    let dry = run(&folder, &["import", "package", "--remove", "--dry-run"]);
    let shown = String::from_utf8_lossy(&dry.stdout);
    assert!(dry.status.success(), "{dry:?}");
    assert!(shown.starts_with("dry run, nothing was changed: 0 records added, 1 changed, 1 removed"), "{shown}");
    assert!(shown.contains("changed: 16633-06-1.1.a\n  removed: 12401-11-at-03"), "{shown}");
    let removed = run(&folder, &["import", "package", "--remove"]);
    assert!(String::from_utf8_lossy(&removed.stdout).starts_with("revision 2: 0 records added, 1 changed, 1 removed"));
    assert!(String::from_utf8_lossy(&run(&folder, &["import", "package"]).stdout).starts_with("no changes"));
}

#[test]
fn dry_run_creates_and_migrates_nothing() {
    let folder = exported("dry");
    let missing = run(&folder, &["import", "package", "--dry-run", "--database-url", "sqlite:typo.db"]);
    assert!(stderr(&missing).contains("there is no database typo.db") && !folder.join("typo.db").exists());
    std::fs::write(folder.join("old.db"), "").unwrap();
    let old = run(&folder, &["import", "package", "--dry-run", "--database-url", "sqlite:old.db"]);
    assert!(stderr(&old).contains("migrations are pending"), "{old:?}");
    let export = run(&folder, &["import", "--bundled", "--database-url", "sqlite:old.db"]);
    assert!(export.status.success(), "the dry run must not have changed the database: {export:?}");
}

#[test]
fn import_prints_100_errors_and_writes_all_to_a_file() {
    let folder = exported("faulty");
    edit(&folder, "records.csv", |text| text.replace(",public", ",pubblic"));
    let output = run(&folder, &["import", "package"]);
    let message = stderr(&output);
    assert_eq!((output.status.code(), message.lines().count()), (Some(1), 103), "{message}");
    assert!(message.contains("and 478 more") && message.contains("--faults FILE"), "{message}");
    let output = run(&folder, &["import", "package", "--faults", "faults.txt"]);
    assert!(stderr(&output).contains("all errors are in faults.txt"), "{output:?}");
    assert_eq!(std::fs::read_to_string(folder.join("faults.txt")).unwrap().lines().count(), 578);
}

#[cfg(unix)]
#[test]
fn import_reads_only_regular_files_inside_the_folder() {
    let folder = exported("inside");
    let plans = folder.join("package/plans.csv");
    let refused = |reason: &str| {
        let output = run(&folder, &["import", "package"]);
        assert_eq!(output.status.code(), Some(1), "{output:?}");
        assert!(stderr(&output).contains(reason), "{reason}: {}", stderr(&output));
    };
    std::fs::rename(&plans, folder.join("plans.csv")).unwrap();
    assert!(Command::new("mkfifo").arg(&plans).status().unwrap().success());
    refused("plans.csv: is not a regular file");
    for (link, reason) in [("../plans.csv", "outside the folder"), ("/dev/zero", "outside the folder")] {
        std::fs::remove_file(&plans).unwrap();
        std::os::unix::fs::symlink(link, &plans).unwrap();
        refused(reason);
    }
    std::fs::remove_file(&plans).unwrap();
    std::fs::File::create(&plans).unwrap().set_len((256 << 20) + 1).unwrap();
    refused("plans.csv: has 268435457 bytes; a file may have at most 268435456");
    std::fs::rename(folder.join("plans.csv"), &plans).unwrap();
    for path in ["/etc/passwd", "../plans.csv", "a/../plans.csv", ""] {
        let descriptor = std::fs::read_to_string(folder.join("package/datapackage.json")).unwrap();
        edit(&folder, "datapackage.json", |text| text.replace("\"plans.csv\"", &format!("\"{path}\"")));
        refused(&format!("datapackage.json: path of plans, `{path}`: must be a path inside the folder"));
        edit(&folder, "datapackage.json", |_| descriptor.clone());
    }
    assert!(run(&folder, &["import", "package"]).status.success());
}

#[cfg(unix)]
#[test]
fn export_replaces_files_only_with_force_and_follows_no_links() {
    let folder = exported("forced");
    let package = folder.join("package");
    let refused = run(&folder, &["export", "package"]);
    assert!(stderr(&refused).contains("cannot write to package: it is not empty"), "{refused:?}");
    std::fs::write(folder.join("victim"), "unchanged").unwrap();
    std::fs::write(package.join("notes.txt"), "kept").unwrap();
    std::fs::remove_file(package.join("records.csv")).unwrap();
    std::os::unix::fs::symlink("../victim", package.join("records.csv")).unwrap();
    assert!(run(&folder, &["export", "package", "--force"]).status.success());
    assert_eq!(std::fs::read_to_string(folder.join("victim")).unwrap(), "unchanged");
    assert!(!package.join("records.csv").is_symlink());
    assert_eq!(std::fs::read_dir(&package).unwrap().count(), 37 + 1);
    assert_eq!(std::fs::read_dir(&folder).unwrap().count(), 3, "no temporary folder must remain");

    std::os::unix::fs::symlink("package", folder.join("link")).unwrap();
    assert!(stderr(&run(&folder, &["export", "link", "--force"])).contains("cannot write to link: it is a link"));
    assert!(stderr(&run(&folder, &["export", "victim", "--force"])).contains("victim: it is not a folder"));
    assert!(stderr(&run(&folder, &["export", "victim/x"])).contains("cannot write victim/x: "));
    std::fs::remove_file(package.join("plans.csv")).unwrap();
    std::fs::create_dir(package.join("plans.csv")).unwrap();
    assert!(stderr(&run(&folder, &["export", "package", "--force"])).contains("cannot write package/plans.csv: "));
    std::fs::create_dir(folder.join("empty")).unwrap();
    assert!(run(&folder, &["export", "empty"]).status.success());
    assert!(run(&folder, &["export", "new/folder"]).status.success());
    assert!(run(&folder, &["import", "new/folder", "--dry-run"]).status.success());
}

#[test]
fn closed_port_of_the_database_is_named() {
    let output = run(&scratch("closed"), &["--database-url", "postgres://register:secret@127.0.0.1:1/register"]);
    let message = stderr(&output);
    assert_eq!(output.status.code(), Some(2));
    assert!(message.contains("Connection refused") && !message.contains("secret"), "{message}");
}
