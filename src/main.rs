//! The command line: serve | migrate | import | export | generate | check | health | contract | languages.
use actix_web::dev::ServerHandle;
use chrono::{TimeDelta, Utc};
use clap::Parser;
use clap::error::ErrorKind as UsageErrorKind;
use entity::RevisionId;
use std::fmt::Display;
use std::fs::File;
use std::io::{BufWriter, ErrorKind, IsTerminal, Read, Write};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Duration;
use thb_register::app::Settings;
use thb_register::config::{Check, Cli, Command, Contract, Database, Export, Generate, Health, Import, Serve};
use thb_register::generate::{self, Options};
use thb_register::language::{self, Language};
use thb_register::package::{
    self, Contents, ImportOptions, LoadOutcome, OutputFolder, Package, ValidationErrors, trace,
};
use thb_register::request_log::ACCESS_LOG;
use thb_register::store::{Limits, Scope, Store, missing_file, pending_message};
use thb_register::stream_limits::StreamLimits;
use thb_register::{app, contract, kinds};
use tracing::Level;
use tracing::level_filters::LevelFilter;
use tracing_subscriber::filter::Targets;
use tracing_subscriber::layer::SubscriberExt;
use tracing_subscriber::util::SubscriberInitExt;

/// Gain: 12 and 32 % more GraphQL responses a second than with the allocator of glibc. Huge pages are off, because they cost 15 MB of
/// idle memory.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

const MEBIBYTE: u64 = 1 << 20;

/// A failure of the program: an invalid setting (exit code 2) or another error (exit code 1).
enum Failure {
    Setting(String),
    Run(String),
}

#[actix_web::main]
async fn main() -> ExitCode {
    let cli = match Cli::try_parse() {
        Ok(cli) => cli,
        Err(error) => return usage_error(&error),
    };
    let result = match cli.command.unwrap_or(Command::Serve(cli.serve)) {
        Command::Serve(serve) => self::serve(serve).await,
        Command::Migrate(database) => self::migrate(database).await,
        Command::Import(import) => self::import(import).await,
        Command::Export(export) => Box::pin(self::export(export)).await,
        Command::Generate(generate) => self::generate(generate).await,
        Command::Check(check) => self::check(&check),
        Command::Health(health) => self::health(&health),
        Command::Contract(contract) => self::contract(&contract),
        Command::Languages => languages(),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(Failure::Setting(message)) => print_error(&message, 2),
        Err(Failure::Run(message)) => print_error(&message, 1),
    }
}

/// Prints an error message and returns the exit code.
fn print_error(message: &str, code: u8) -> ExitCode {
    // Standard error may be closed.
    let _ = writeln!(std::io::stderr(), "thb-register: {message}");
    ExitCode::from(code)
}

/// Prints the error of an invalid setting as one line. Prints help and version unchanged.
fn usage_error(error: &clap::Error) -> ExitCode {
    if matches!(error.kind(), UsageErrorKind::DisplayHelp | UsageErrorKind::DisplayVersion) {
        let _ = error.print();
        return ExitCode::SUCCESS;
    }
    let text = error.to_string();
    let sentence: Vec<_> = text.lines().take_while(|line| !line.is_empty()).map(str::trim).collect();
    print_error(sentence.join(" ").trim_start_matches("error: "), 2)
}

/// Prints a line. Ignores errors, because standard output may be closed.
fn print_line(line: &str) {
    let _ = writeln!(std::io::stdout(), "{line}");
}

async fn serve(serve: Serve) -> Result<(), Failure> {
    let listen = serve.listen;
    let listener = TcpListener::bind(listen).map_err(|e| {
        Failure::Setting(format!("cannot listen on {listen}: {e}; choose another address with --listen"))
    })?;
    start_log(&serve.database.log, serve.access_log);
    let streams = stream_limits(&serve);
    let statement = |file: &Option<PathBuf>| file.as_deref().map(read_statement).transpose();
    let (accessibility, privacy) = (statement(&serve.accessibility_statement)?, statement(&serve.privacy_statement)?);
    let Serve { public_url, contact, publisher, answer_cache, record_cache, cache_dir, access_log, database, .. } =
        serve;
    with_store(&database, record_cache * MEBIBYTE, async |store| {
        load(store).await?;
        warn_of_clock(store).await?;
        let address = listener.local_addr().map_err(run)?;
        let response_cache = answer_cache * MEBIBYTE;
        let settings = Settings {
            public_url,
            contact,
            publisher,
            accessibility,
            privacy,
            response_cache,
            package_folder: cache_dir,
            access_log,
            streams,
        };
        let server = app::run(listener, store.clone(), settings).map_err(run)?;
        stop_on_hangup(server.handle()).map_err(run)?;
        print_line(&format!("The THB Register is running. Open http://{address}/ to start, or one of these pages:"));
        print_line(&format!("  http://{address}/docs/        REST"));
        print_line(&format!("  http://{address}/graphiql     GraphQL"));
        print_line(&format!("  http://{address}/v1/actions   all actions as JSON"));
        server.await.map_err(run)
    })
    .await
}

/// Reads the text of a statement.
fn read_statement(file: &Path) -> Result<String, Failure> {
    std::fs::read_to_string(file).map_err(|e| Failure::Setting(format!("cannot read {}: {e}", file.display())))
}

/// Stops the server when the terminal closes, unless the process was started to outlive it, as with `nohup`.
#[cfg(unix)]
fn stop_on_hangup(server: ServerHandle) -> std::io::Result<()> {
    use tokio::signal::unix::{SignalKind, signal};
    if is_hangup_ignored() {
        return Ok(());
    }
    let mut hangup = signal(SignalKind::hangup())?;
    tokio::spawn(async move {
        if hangup.recv().await.is_some() {
            server.stop(true).await;
        }
    });
    Ok(())
}

#[cfg(not(unix))]
fn stop_on_hangup(_: ServerHandle) -> std::io::Result<()> {
    Ok(())
}

/// Returns whether the process ignores SIGHUP, which is signal 1. Linux has the ignored signals as a bit mask.
#[cfg(unix)]
fn is_hangup_ignored() -> bool {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let ignored = status.lines().find_map(|line| u64::from_str_radix(line.strip_prefix("SigIgn:")?.trim(), 16).ok());
    ignored.is_some_and(|mask| mask & 1 == 1)
}

/// Warns if the latest revision has a later time than the clock. Later revisions then get the next times after it.
async fn warn_of_clock(store: &Store) -> Result<(), Failure> {
    let latest = store.snapshot(Scope::Public).await.map_err(run)?.latest().at;
    if let Some(latest) = latest.filter(|latest| *latest > Utc::now() + TimeDelta::seconds(1)) {
        tracing::warn!(%latest, "the latest revision is in the future: check the clock of this machine");
    }
    Ok(())
}

fn stream_limits(serve: &Serve) -> StreamLimits {
    StreamLimits {
        total: serve.streams as usize,
        per_client: serve.streams_per_client as usize,
        trusted_proxies: serve.trusted_proxies.clone(),
        ..StreamLimits::default()
    }
}

/// Loads the bundled data package into an empty database. Prints a notice if the database was loaded from an older release.
async fn load(store: &Store) -> Result<(), Failure> {
    let bundled = Package::bundled().map_err(run)?;
    match package::load_if_empty(store, &bundled, RevisionId::random()).await.map_err(run)? {
        LoadOutcome::First(changes) => print_line(&format!("Loaded {bundled} into the empty database: {changes}.")),
        LoadOutcome::Same => {}
        LoadOutcome::Older(release) => print_line(&format!(
            "This program contains {bundled}, but the database was loaded from release {release}. \
             To update it, run `thb-register import --bundled`."
        )),
    }
    Ok(())
}

/// Starts the log on standard output. Colours are only for terminals.
fn start_log(filter: &Targets, access_log: bool) {
    let has_colours =
        std::io::stdout().is_terminal() && std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty());
    let filter = if access_log { filter.clone().with_target(ACCESS_LOG, Level::INFO) } else { filter.clone() };
    // The register logs error responses itself. The spans of sea-orm contain the database URL with its password.
    let never = Targets::new().with_default(LevelFilter::TRACE).with_target("tracing_actix_web", LevelFilter::OFF);
    let never = never.with_target("sea_orm::driver", LevelFilter::DEBUG);
    let lines = tracing_subscriber::fmt::layer().with_ansi(has_colours);
    tracing_subscriber::registry().with(lines).with(filter).with(never).init();
}

/// Opens and migrates the database, works on it, and closes it. On SQLite, the database file is complete after that.
async fn with_store<T>(
    database: &Database,
    record_cache: u64,
    work: impl AsyncFnOnce(&Store) -> Result<T, Failure>,
) -> Result<T, Failure> {
    with_unmigrated_store(database, record_cache, async |store| {
        store.migrate().await.map_err(|e| Failure::Run(format!("cannot migrate the database: {e}")))?;
        kinds::index_missing(store).await.map_err(run)?;
        work(store).await
    })
    .await
}

/// Opens the database, works on it, and closes it.
async fn with_unmigrated_store<T>(
    database: &Database,
    record_cache: u64,
    work: impl AsyncFnOnce(&Store) -> Result<T, Failure>,
) -> Result<T, Failure> {
    let message = |e: &dyn Display| format!("cannot open the database: {e}; choose another one with --database-url");
    let store = Store::open(&database.url, Limits { connections: database.connections, record_cache })
        .await
        .map_err(|e| Failure::Setting(message(&e)))?;
    let result = work(&store).await;
    let closed = store.close().await.map_err(run);
    result.and_then(|value| closed.map(|()| value))
}

/// Fails if the database is a SQLite file that does not exist, so that a command that reads creates no file.
fn check_exists(database: &Database) -> Result<(), Failure> {
    match missing_file(&database.url) {
        None => Ok(()),
        Some(file) => Err(Failure::Run(format!(
            "there is no database {}; choose another one with --database-url",
            file.display()
        ))),
    }
}

async fn migrate(database: Database) -> Result<(), Failure> {
    start_log(&database.log, false);
    with_store(&database, 0, async |_| Ok(())).await
}

async fn import(import: Import) -> Result<(), Failure> {
    let Import { from, bundled: _, remove, dry_run, faults, database } = import;
    start_log(&database.log, false);
    let faulty = |errors: ValidationErrors| write_errors(&errors, faults.as_deref());
    let package = from.as_deref().map_or_else(Package::bundled, Package::read).map_err(faulty)?;
    let import = async |store: &Store| {
        let options = ImportOptions { remove, dry_run };
        match package::import(store, &package, RevisionId::random(), options).await {
            Ok(changes) => print_line(&format!("{changes}")),
            Err(package::Failure::ValidationErrors(errors)) => return Err(faulty(errors)),
            Err(failure) => {
                if let package::Failure::Missing(changes) = &failure
                    && dry_run
                {
                    print_line(&format!("{changes}"));
                }
                return Err(run(failure));
            }
        }
        Ok(())
    };
    if !dry_run {
        return with_store(&database, 0, import).await;
    }
    check_exists(&database)?;
    with_unmigrated_store(&database, 0, async |store| match store.pending_migrations().await.map_err(run)? {
        0 => import(store).await,
        pending => Err(Failure::Run(pending_message(pending))),
    })
    .await
}

/// Writes all errors of a data package to a file, if one is named. Returns the failure with the first errors.
fn write_errors(errors: &ValidationErrors, file: Option<&Path>) -> Failure {
    let Some(file) = file else {
        let hint = if errors.is_shortened() { "\n  write all of them to a file with --faults FILE" } else { "" };
        return Failure::Run(format!("{errors}{hint}"));
    };
    let write = || {
        let mut lines = BufWriter::new(File::create(file)?);
        errors.0.iter().try_for_each(|error| writeln!(lines, "{error}"))?;
        lines.flush()
    };
    match write() {
        Ok(()) => Failure::Run(format!("{errors}\n  all errors are in {}", file.display())),
        Err(e) => Failure::Run(format!("{errors}\n  cannot write {}: {e}", file.display())),
    }
}

async fn export(Export { to, force, database }: Export) -> Result<(), Failure> {
    start_log(&database.log, false);
    check_exists(&database)?;
    with_store(&database, 0, async |store| {
        let snapshot = store.snapshot(Scope::Public).await.map_err(run)?;
        let folder = OutputFolder::prepare(&to, force).map_err(run)?;
        let files = package::write_folder(&snapshot, folder.path(), None).await.map_err(run)?;
        drop(snapshot);
        folder.finish(&files).map_err(run)?;
        print_line(&format!("Wrote the data package to {}.", to.display()));
        Ok(())
    })
    .await
}

async fn generate(Generate { projects, seed, database }: Generate) -> Result<(), Failure> {
    start_log(&database.log, false);
    with_store(&database, 0, async |store| {
        let options = Options { projects, seed };
        let revision = generate::generate(store, options, RevisionId::random(), Utc::now()).await.map_err(run)?;
        print_line(&format!("revision {}: added {projects} generated projects with the seed {seed}", revision.0));
        Ok(())
    })
    .await
}

fn check(Check { package, sources, gaps, faults }: &Check) -> Result<(), Failure> {
    let faulty = |errors: ValidationErrors| write_errors(&errors, faults.as_deref());
    let package = package.as_deref().map_or_else(Package::bundled, Package::read).map_err(faulty)?;
    print_line(&format!("{package} matches its schema."));
    if let Some(sources) = sources {
        print_line(&format!("{}", trace::check(&package, sources).map_err(faulty)?));
    }
    if *gaps {
        Contents::of(&package).map_err(faulty)?.reference.gaps().iter().for_each(|gap| print_line(gap));
    }
    Ok(())
}

/// Sends the request without a client library. The container image has no other HTTP client for its health check.
fn health(Health { listen }: &Health) -> Result<(), Failure> {
    let not_ready = |e: &dyn Display| Failure::Run(format!("the register on {listen} is not ready: {e}"));
    let loopback = if listen.is_ipv4() { IpAddr::from(Ipv4Addr::LOCALHOST) } else { IpAddr::from(Ipv6Addr::LOCALHOST) };
    let address = if listen.ip().is_unspecified() { loopback } else { listen.ip() };
    let mut response = String::new();
    let result =
        TcpStream::connect_timeout(&(address, listen.port()).into(), Duration::from_secs(3)).and_then(|mut stream| {
            stream.set_read_timeout(Some(Duration::from_secs(3)))?;
            stream.write_all(b"GET /health/ready HTTP/1.0\r\n\r\n")?;
            stream.read_to_string(&mut response)
        });
    result.map_err(|e| match e.kind() {
        ErrorKind::WouldBlock | ErrorKind::TimedOut => not_ready(&"it did not answer within 3 seconds"),
        _ => not_ready(&e),
    })?;
    match response.split_whitespace().nth(1) {
        Some("200") => Ok(()),
        _ => Err(not_ready(&response.lines().next().unwrap_or("no response"))),
    }
}

/// Prints a line for each language: `el: complete`, or a line for each fault.
fn languages() -> Result<(), Failure> {
    let mut incomplete = 0;
    for language in Language::ALL {
        let faults = language::faults(language);
        incomplete += u32::from(!faults.is_empty());
        let lines = if faults.is_empty() { vec!["complete".to_owned()] } else { faults };
        for line in lines {
            print_line(&format!("{}: {line}", language.code()));
        }
    }
    match incomplete {
        0 => Ok(()),
        number => Err(Failure::Run(format!("{number} of {} languages are not enabled", Language::ALL.len()))),
    }
}

fn contract(Contract { to }: &Contract) -> Result<(), Failure> {
    let json = serde_json::to_string_pretty(&contract::openapi()).map_err(run)?;
    write(to, "openapi.json", &(json + "\n"))?;
    write(to, "schema.graphql", &contract::sdl())
}

fn write(folder: &Path, name: &str, text: &str) -> Result<(), Failure> {
    let path = folder.join(name);
    std::fs::create_dir_all(folder)
        .and_then(|()| std::fs::write(&path, text))
        .map_err(|e| Failure::Run(format!("cannot write {}: {e}", path.display())))
}

fn run(error: impl Display) -> Failure {
    Failure::Run(error.to_string())
}
