//! The program as a process: start, stop, restart after a kill, and its commands.
use crate::support::scratch;
use reqwest::blocking::get;
use std::io::{BufRead, BufReader};
use std::path::Path;
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
        assert_eq!(counts, [47, 284, 116, 129], "killed after {delay} ms");
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
        assert_eq!(total(&address, "projects"), 284);
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
    for setting in ["REGISTER_LISTEN", "REGISTER_DATABASE_URL", "REGISTER_DATABASE_CONNECTIONS", "REGISTER_LOG"] {
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
    assert!(run(&folder, &["migrate"]).status.success());
    assert!(run(&folder, &["import", "--bundled"]).status.success());
    assert!(run(&folder, &["export", "package"]).status.success());
    let empty = run(&folder, &["export", "package", "--database-url", "sqlite:typo.db"]);
    assert_eq!(empty.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&empty.stderr).contains("the register is empty"), "{empty:?}");
    assert!(run(&folder, &["migrate", "--database-connections", "1"]).status.success());
    std::fs::write(folder.join("package/plans.csv"), "id,title\n").unwrap();
    let output = run(&folder, &["check", "--package", "package"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(
        String::from_utf8_lossy(&output.stderr).contains("plans.csv, line 1: the header is id,title"),
        "{output:?}"
    );
}
