//! The command line: serve | migrate | import | export | generate | check | health | contract.
use chrono::Utc;
use clap::{Parser, error::ErrorKind};
use entity::RevisionId;
use std::fmt::Display;
use std::io::{Read, Write};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, TcpListener, TcpStream};
use std::path::Path;
use std::process::ExitCode;
use std::time::Duration;
use thb_register::app::Settings;
use thb_register::config::{Check, Cli, Command, Contract, Database, Export, Generate, Health, Import, Serve};
use thb_register::generate::{self, Options};
use thb_register::package::{self, LoadOutcome, Package, trace};
use thb_register::store::{Limits, Scope, Store};
use thb_register::stream_limits::StreamLimits;
use thb_register::{app, contract, kinds};
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
        Command::Migrate(database) => open(&database, 0).await.map(|_| ()),
        Command::Import(import) => self::import(import).await,
        Command::Export(export) => self::export(export).await,
        Command::Generate(generate) => self::generate(generate).await,
        Command::Check(check) => self::check(&check),
        Command::Health(health) => self::health(&health),
        Command::Contract(contract) => self::contract(&contract),
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
    if matches!(error.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion) {
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
    let streams = stream_limits(&serve);
    let Serve { listen, public_url, answer_cache, record_cache, database, .. } = serve;
    let listener = TcpListener::bind(listen).map_err(|e| {
        Failure::Setting(format!("cannot listen on {listen}: {e}; choose another address with --listen"))
    })?;
    let store = open(&database, record_cache * MEBIBYTE).await?;
    load(&store).await?;
    let address = listener.local_addr().map_err(run)?;
    let settings = Settings { public_url, response_cache: answer_cache * MEBIBYTE, streams };
    let server = app::run(listener, store.clone(), settings).map_err(run)?;
    print_line(&format!("The THB Register is running. Open http://{address}/ to start, or one of these pages:"));
    print_line(&format!("  http://{address}/docs/        REST"));
    print_line(&format!("  http://{address}/graphiql     GraphQL"));
    print_line(&format!("  http://{address}/v1/actions   all actions as JSON"));
    server.await.map_err(run)?;
    store.close().await.map_err(run)
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

/// Opens and migrates the database, with a record cache of a size in bytes.
async fn open(database: &Database, record_cache: u64) -> Result<Store, Failure> {
    tracing_subscriber::registry().with(tracing_subscriber::fmt::layer()).with(database.log.clone()).init();
    let message = |e: &dyn Display| format!("cannot open the database: {e}; choose another one with --database-url");
    let store = Store::open(&database.url, Limits { connections: database.connections, record_cache })
        .await
        .map_err(|e| Failure::Setting(message(&e)))?;
    store.migrate().await.map_err(|e| Failure::Run(format!("cannot migrate the database: {e}")))?;
    kinds::index_missing(&store).await.map_err(run)?;
    Ok(store)
}

async fn import(Import { from, bundled: _, database }: Import) -> Result<(), Failure> {
    let package = match from {
        Some(folder) => Package::read(&folder),
        None => Package::bundled(),
    };
    let package = package.map_err(run)?;
    let store = open(&database, 0).await?;
    let changes = package::import(&store, &package, RevisionId::random()).await.map_err(run)?;
    print_line(&format!("{changes}"));
    Ok(())
}

async fn export(Export { to, database }: Export) -> Result<(), Failure> {
    let store = open(&database, 0).await?;
    let (package, _) = package::export(&store.snapshot(Scope::Public).await.map_err(run)?, None).await.map_err(run)?;
    package.write(&to).map_err(run)?;
    print_line(&format!("Wrote {package} to {}.", to.display()));
    Ok(())
}

async fn generate(Generate { projects, seed, database }: Generate) -> Result<(), Failure> {
    let store = open(&database, 0).await?;
    let revision =
        generate::generate(&store, Options { projects, seed }, RevisionId::random(), Utc::now()).await.map_err(run)?;
    print_line(&format!("revision {}: added {projects} generated projects with the seed {seed}", revision.0));
    store.close().await.map_err(run)
}

fn check(Check { package, sources }: &Check) -> Result<(), Failure> {
    let package = package.as_deref().map_or_else(Package::bundled, Package::read).map_err(run)?;
    print_line(&format!("{package} matches its schema."));
    if let Some(sources) = sources {
        print_line(&format!("{}", trace::check(&package, sources).map_err(run)?));
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
    result.map_err(|e| not_ready(&e))?;
    match response.split_whitespace().nth(1) {
        Some("200") => Ok(()),
        _ => Err(not_ready(&response.lines().next().unwrap_or("no response"))),
    }
}

fn contract(Contract { to }: &Contract) -> Result<(), Failure> {
    let json = contract::openapi().to_pretty_json().map_err(run)?;
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
