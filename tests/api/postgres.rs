//! A temporary PostgreSQL cluster for one run of the tests, if `initdb` is installed.
use std::os::unix::fs::{MetadataExt, chown};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::OnceLock;
use std::time::Duration;

/// A running cluster. It ends with this process, because the shell that holds it waits for the end of its input.
pub struct Cluster {
    socket: PathBuf,
    _holder: Child,
}

impl Cluster {
    /// Returns the URL of a database in the cluster.
    pub fn url(&self, database: &str) -> String {
        self.url_as("register", database)
    }

    /// Returns the URL of a database for a user.
    pub fn url_as(&self, user: &str, database: &str) -> String {
        format!("postgres://{user}@localhost/{database}?host={}", self.socket.display())
    }

    /// The folder with the socket of the cluster.
    pub fn socket(&self) -> &Path {
        &self.socket
    }
}

/// Returns the cluster of this run. Prints a message once and returns nothing if PostgreSQL is not installed.
pub fn cluster() -> Option<&'static Cluster> {
    static CLUSTER: OnceLock<Option<Cluster>> = OnceLock::new();
    CLUSTER.get_or_init(start).as_ref()
}

fn start() -> Option<Cluster> {
    let Some(bin) = bin() else {
        let required = std::env::var("REGISTER_TEST_POSTGRES").is_ok_and(|value| value == "required");
        assert!(!required, "REGISTER_TEST_POSTGRES=required, but there is no initdb on this machine");
        eprintln!("skipped on PostgreSQL: there is no initdb on this machine (tested on SQLite only)");
        return None;
    };
    // The path of a socket must be short, so it is not below the target directory.
    let socket = std::env::temp_dir().join(format!("thb-register-test-{}", std::process::id()));
    std::fs::create_dir_all(&socket).unwrap();
    let owner = owner(&socket);
    let data = socket.join("data");
    // Like a production server may do, the cluster sorts text by the rules of a language unless a column sets another collation.
    let output = as_owner(Command::new(bin.join("initdb")), owner)
        .args([
            "-U",
            "register",
            "-A",
            "trust",
            "-E",
            "UTF8",
            "--no-sync",
            "--locale=C",
            "--locale-provider=icu",
            "--icu-locale=en",
        ])
        .arg("-D")
        .arg(&data)
        .output()
        .unwrap();
    assert!(output.status.success(), "initdb: {}", String::from_utf8_lossy(&output.stderr));
    let script = r#""$0/postgres" -D "$1/data" -k "$1" -h '' -F -N 200 -c max_wal_size=4GB >"$1/log" 2>&1 & server=$!
        cat >/dev/null; kill -QUIT $server; wait $server; rm -rf "$1""#;
    let mut holder = as_owner(Command::new("sh"), owner);
    holder.args(["-c", script]).arg(&bin).arg(&socket).stdin(Stdio::piped()).process_group(0);
    let holder = holder.spawn().unwrap();
    wait(&bin, &socket);
    Some(Cluster { socket, _holder: holder })
}

fn wait(bin: &Path, socket: &Path) {
    for _ in 0..200 {
        let ready = Command::new(bin.join("pg_isready")).arg("-q").arg("-h").arg(socket).status();
        if ready.is_ok_and(|status| status.success()) {
            return;
        }
        std::thread::sleep(Duration::from_millis(50));
    }
    panic!("PostgreSQL does not start: {}", std::fs::read_to_string(socket.join("log")).unwrap_or_default());
}

/// Finds the programs of the newest installed PostgreSQL.
pub fn bin() -> Option<PathBuf> {
    let packaged = std::fs::read_dir("/usr/lib/postgresql").into_iter().flatten().flatten();
    let mut packaged: Vec<_> = packaged.map(|version| version.path().join("bin")).collect();
    packaged.sort();
    let path = std::env::var_os("PATH").unwrap_or_default();
    let found = packaged.into_iter().rev().chain(std::env::split_paths(&path));
    found.into_iter().find(|bin| bin.join("initdb").exists() && bin.join("pg_isready").exists())
}

/// Gives the folder to another user and returns that user and group, because PostgreSQL refuses to run as root.
fn owner(folder: &Path) -> Option<(u32, u32)> {
    if std::fs::metadata(folder).unwrap().uid() != 0 {
        return None;
    }
    let users = std::fs::read_to_string("/etc/passwd").unwrap();
    let find = |name: &str| {
        let mut fields = users.lines().find(|line| line.starts_with(&format!("{name}:")))?.split(':').skip(2);
        Some((fields.next()?.parse().ok()?, fields.next()?.parse().ok()?))
    };
    let (user, group) = find("postgres")
        .or_else(|| find("nobody"))
        .expect("the tests run as root, so the user `postgres` or `nobody` must exist");
    chown(folder, Some(user), Some(group)).unwrap();
    Some((user, group))
}

fn as_owner(mut command: Command, owner: Option<(u32, u32)>) -> Command {
    if let Some((user, group)) = owner {
        command.uid(user).gid(group);
    }
    command.current_dir("/");
    command
}
