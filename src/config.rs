//! The settings. Each has a flag, an environment variable and a default.
use clap::builder::BoolishValueParser;
use clap::{Args, Parser, Subcommand};
use ipnet::IpNet;
use std::net::{IpAddr, SocketAddr};
use std::path::PathBuf;

/// The THB Register: the EU's action against trafficking in human beings, as open, versioned data.
///
/// Without a command, the program serves the register: it opens the database, applies migrations, loads the bundled data into
/// an empty database, and listens.
#[derive(Debug, Parser)]
#[command(name = "thb-register", version, args_conflicts_with_subcommands = true)]
pub struct Cli {
    #[command(subcommand)]
    pub command: Option<Command>,
    #[command(flatten)]
    pub serve: Serve,
}

#[derive(Debug, Subcommand)]
pub enum Command {
    /// Serve the register over REST and GraphQL. This is the default command.
    Serve(Serve),
    /// Apply pending migrations to the database.
    Migrate(Database),
    /// Load a data package. All differences from the register become one revision.
    ///
    /// Stops if records of the register are missing from the package, unless --remove is set.
    Import(Import),
    /// Write the current records as a data package.
    Export(Export),
    /// Add generated projects as one revision, for measurements and trials. The register must have reference data.
    Generate(Generate),
    /// Check a data package against its schema and against the text of its source documents.
    Check(Check),
    /// Check whether a register on this machine can answer requests. Exit code 0: ready, 1: not ready.
    Health(Health),
    /// Write the contract: openapi.json and schema.graphql.
    Contract(Contract),
    /// List the languages, and what the dictionary of each one lacks. Exit code 0 if all are complete, else 1.
    Languages,
}

#[derive(Clone, Debug, Args)]
pub struct Serve {
    /// The address to listen on.
    #[arg(long, env = "REGISTER_LISTEN", value_name = "ADDRESS:PORT", default_value = "127.0.0.1:8080")]
    pub listen: SocketAddr,
    /// The public URL of the register, optionally with a path. All links begin with it. Default: the listening address.
    #[arg(long, env = "REGISTER_PUBLIC_URL", value_name = "URL", value_parser = public_url)]
    pub public_url: Option<String>,
    /// How to reach the operator: an e-mail address or a URL. The summary of the register names it.
    #[arg(long, env = "REGISTER_CONTACT", value_name = "ADDRESS", value_parser = contact)]
    pub contact: Option<String>,
    /// Who publishes the register. Pages name it.
    #[arg(long, env = "REGISTER_PUBLISHER", value_name = "NAME")]
    pub publisher: Option<String>,
    /// A text file with the accessibility statement: paragraphs with empty lines between them. Default: a general statement.
    #[arg(long, env = "REGISTER_ACCESSIBILITY_STATEMENT", value_name = "FILE")]
    pub accessibility_statement: Option<PathBuf>,
    /// A text file with the privacy statement, in the same form. Default: a general statement.
    #[arg(long, env = "REGISTER_PRIVACY_STATEMENT", value_name = "FILE")]
    pub privacy_statement: Option<PathBuf>,
    /// Maximum size of the response cache, in MiB. 0 turns it off.
    #[arg(long, env = "REGISTER_ANSWER_CACHE", value_name = "MIB", default_value_t = 64, value_parser = mebibytes())]
    pub answer_cache: u64,
    /// Maximum size of the record cache, in MiB. 0 turns it off.
    #[arg(long, env = "REGISTER_RECORD_CACHE", value_name = "MIB", default_value_t = 64, value_parser = mebibytes())]
    pub record_cache: u64,
    /// The folder in which the last data packages are kept. Default: a temporary folder of this process.
    #[arg(long, env = "REGISTER_CACHE_DIR", value_name = "FOLDER")]
    pub cache_dir: Option<PathBuf>,
    /// Log one line for each request.
    #[arg(long, env = "REGISTER_ACCESS_LOG", value_parser = BoolishValueParser::new())]
    pub access_log: bool,
    /// Maximum number of open sockets and event streams.
    #[arg(long, env = "REGISTER_STREAMS", value_name = "NUMBER", default_value_t = 5_000, value_parser = number())]
    pub streams: u32,
    /// Maximum number of open sockets and event streams of one client. Needs --trusted-proxies.
    #[arg(
        long,
        env = "REGISTER_STREAMS_PER_CLIENT",
        value_name = "NUMBER",
        default_value_t = 100,
        value_parser = number()
    )]
    pub streams_per_client: u32,
    /// The addresses or networks of the proxies before the register, such as `10.0.0.0/8`, separated by commas. Only they may name the
    /// address of the client in `X-Forwarded-For`.
    #[arg(
        long,
        env = "REGISTER_TRUSTED_PROXIES",
        value_name = "ADDRESSES",
        value_delimiter = ',',
        value_parser = network
    )]
    pub trusted_proxies: Vec<IpNet>,
    #[command(flatten)]
    pub database: Database,
}

/// Parses a contact.
fn contact(text: &str) -> Result<String, &'static str> {
    let is_url = ["https://", "http://"].iter().any(|scheme| text.len() > scheme.len() && text.starts_with(scheme));
    let is_mail = text.split_once('@').is_some_and(|(name, host)| !name.is_empty() && host.contains('.'));
    let is_plain = text.chars().all(|c| !c.is_control() && !c.is_whitespace());
    (is_plain && (is_url || is_mail)).then(|| text.to_owned()).ok_or("must be an e-mail address or a URL")
}

/// Parses a number of streams.
fn number() -> clap::builder::RangedI64ValueParser<u32> {
    clap::value_parser!(u32).range(1..=1_000_000)
}

/// Parses an address or a network.
fn network(text: &str) -> Result<IpNet, &'static str> {
    let text = text.trim();
    let network = text.parse().or_else(|_| text.parse::<IpAddr>().map(IpNet::from));
    network.map_err(|_| "must be an address such as 127.0.0.1, or a network such as 10.0.0.0/8")
}

/// Parses a size in MiB, at most one tebibyte.
fn mebibytes() -> clap::builder::RangedU64ValueParser {
    clap::value_parser!(u64).range(..=1 << 20)
}

#[derive(Clone, Debug, Args)]
pub struct Database {
    /// The database URL, `sqlite:FILE` or `postgres://USER:PASSWORD@HOST/NAME`.
    #[arg(
        long = "database-url",
        env = "REGISTER_DATABASE_URL",
        hide_env_values = true,
        value_name = "URL",
        default_value = "sqlite:thb-register.db",
        value_parser = database_url
    )]
    pub url: String,
    /// Maximum number of database connections, without the one that watches for changes.
    #[arg(
        long = "database-connections",
        env = "REGISTER_DATABASE_CONNECTIONS",
        value_name = "NUMBER",
        default_value_t = 16,
        value_parser = clap::value_parser!(u32).range(1..=1000)
    )]
    pub connections: u32,
    /// The log level (off, error, warn, info, debug, trace) or a filter such as `thb_register=debug`.
    #[arg(long, env = "REGISTER_LOG", value_name = "FILTER", default_value = "warn")]
    pub log: tracing_subscriber::filter::Targets,
}

#[derive(Debug, Args)]
pub struct Import {
    /// The folder of the data package, with datapackage.json.
    #[arg(value_name = "FOLDER", required_unless_present = "bundled", conflicts_with = "bundled")]
    pub from: Option<PathBuf>,
    /// Import the data package that is bundled with this program.
    #[arg(long)]
    pub bundled: bool,
    /// Remove the records of the register that are missing from the package.
    #[arg(long)]
    pub remove: bool,
    /// Show what would change, and change nothing.
    #[arg(long)]
    pub dry_run: bool,
    /// Write all errors of the data package to a file. Only the first 100 are printed.
    #[arg(long, value_name = "FILE")]
    pub faults: Option<PathBuf>,
    #[command(flatten)]
    pub database: Database,
}

#[derive(Debug, Args)]
pub struct Export {
    /// The folder to write to. It is created if it does not exist.
    #[arg(value_name = "FOLDER")]
    pub to: PathBuf,
    /// Replace the files of the package in a folder that is not empty.
    #[arg(long)]
    pub force: bool,
    #[command(flatten)]
    pub database: Database,
}

#[derive(Debug, Args)]
pub struct Generate {
    /// Number of projects to add. A register accepts them only once, because they are numbered from 1.
    #[arg(long, value_name = "NUMBER", value_parser = clap::value_parser!(u32).range(1..=9_999_999))]
    pub projects: u32,
    /// Seed of the random generator. The same number and seed give the same projects.
    #[arg(long, value_name = "NUMBER", default_value_t = 1)]
    pub seed: u64,
    #[command(flatten)]
    pub database: Database,
}

#[derive(Debug, Args)]
pub struct Check {
    /// The folder of the data package, with datapackage.json. Default: the bundled data package.
    #[arg(long, value_name = "FOLDER")]
    pub package: Option<PathBuf>,
    /// The folder with the text of the source documents, such as 16633-06.txt. Without it, only the schema is checked.
    #[arg(long, env = "REGISTER_SOURCES", value_name = "FOLDER")]
    pub sources: Option<PathBuf>,
    /// List what reference data lack: the regions without a URI, and those without members.
    #[arg(long)]
    pub gaps: bool,
    /// Write all errors to a file. Only the first 100 are printed.
    #[arg(long, value_name = "FILE")]
    pub faults: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub struct Health {
    /// The address on which the register listens.
    #[arg(long, env = "REGISTER_LISTEN", value_name = "ADDRESS:PORT", default_value = "127.0.0.1:8080")]
    pub listen: SocketAddr,
}

#[derive(Debug, Args)]
pub struct Contract {
    /// The folder to write to.
    #[arg(value_name = "FOLDER", default_value = "openapi")]
    pub to: PathBuf,
}

/// Parses the public URL. It stands in headers and in pages, so it contains only characters that need no escape there.
fn public_url(url: &str) -> Result<String, &'static str> {
    let address = url.trim_end_matches('/');
    let rest = ["https://", "http://"].iter().find_map(|scheme| address.strip_prefix(scheme));
    let is_allowed = |c: char| c.is_ascii_alphanumeric() || "-._~:/[]%+@!$".contains(c);
    let is_address = |rest: &str| !rest.is_empty() && !rest.starts_with('/') && rest.chars().all(is_allowed);
    rest.is_some_and(is_address)
        .then(|| address.to_owned())
        .ok_or("must be http://HOST or https://HOST, optionally with a path, in the letters that a URL allows")
}

fn database_url(url: &str) -> Result<String, &'static str> {
    let known = ["sqlite:", "postgres://", "postgresql://"].iter().any(|scheme| url.starts_with(scheme));
    if known && url.len() > "sqlite:".len() {
        Ok(url.into())
    } else {
        Err("must be sqlite:FILE or postgres://USER:PASSWORD@HOST/NAME")
    }
}
