//! The settings: each a flag, an environment variable and a default.
use clap::{Args, Parser, Subcommand};
use std::net::SocketAddr;
use std::path::PathBuf;

/// The THB Register: the EU's action against trafficking in human beings, as open, versioned data.
///
/// Without a command it serves: it opens its database, brings the tables up to date, loads the data that it carries into an
/// empty one, and listens.
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
    /// Serve the register over REST and GraphQL (what happens without a command).
    Serve(Serve),
    /// Bring the tables of the database up to date.
    Migrate(Database),
    /// Load a data package: what differs from the register becomes one revision.
    Import(Import),
    /// Write the current records as a data package.
    Export(Export),
    /// Add invented projects to a register that has reference data, to measure with and to try out; they become one revision.
    Generate(Generate),
    /// Check a data package against its schema, and against the text of its source documents.
    Check(Check),
    /// Ask a register on this machine whether it can answer; the exit code says so.
    Health(Health),
    /// Write the contract: openapi.json and schema.graphql.
    Contract(Contract),
}

#[derive(Clone, Debug, Args)]
pub struct Serve {
    /// The address to listen on.
    #[arg(long, env = "REGISTER_LISTEN", value_name = "ADDRESS:PORT", default_value = "127.0.0.1:8080")]
    pub listen: SocketAddr,
    /// Where the register is reached from outside, for addresses in files and feeds; without it, where it listens.
    #[arg(long, env = "REGISTER_PUBLIC_URL", value_name = "URL", value_parser = public_url)]
    pub public_url: Option<String>,
    /// Within how much memory finished answers are kept, in MiB; 0 for none.
    #[arg(long, env = "REGISTER_ANSWER_CACHE", value_name = "MIB", default_value_t = 64, value_parser = mebibytes())]
    pub answer_cache: u64,
    /// Within how much memory versions of records that were read are kept, in MiB; 0 for none.
    #[arg(long, env = "REGISTER_RECORD_CACHE", value_name = "MIB", default_value_t = 64, value_parser = mebibytes())]
    pub record_cache: u64,
    #[command(flatten)]
    pub database: Database,
}

/// Up to a tebibyte.
fn mebibytes() -> clap::builder::RangedU64ValueParser {
    clap::value_parser!(u64).range(..=1 << 20)
}

#[derive(Clone, Debug, Args)]
pub struct Database {
    /// The database, `sqlite:FILE` or `postgres://USER:PASSWORD@HOST/NAME`.
    #[arg(
        long = "database-url",
        env = "REGISTER_DATABASE_URL",
        hide_env_values = true,
        value_name = "URL",
        default_value = "sqlite:thb-register.db",
        value_parser = database_url
    )]
    pub url: String,
    /// How many connections to the database to hold at most, beside the one that learns of changes.
    #[arg(
        long = "database-connections",
        env = "REGISTER_DATABASE_CONNECTIONS",
        value_name = "NUMBER",
        default_value_t = 16,
        value_parser = clap::value_parser!(u32).range(1..=1000)
    )]
    pub connections: u32,
    /// What to log: off, error, warn, info, debug, trace, or a filter such as `thb_register=debug`.
    #[arg(long, env = "REGISTER_LOG", value_name = "FILTER", default_value = "warn")]
    pub log: tracing_subscriber::filter::Targets,
}

#[derive(Debug, Args)]
pub struct Import {
    /// A folder with datapackage.json.
    #[arg(value_name = "FOLDER", required_unless_present = "bundled", conflicts_with = "bundled")]
    pub from: Option<PathBuf>,
    /// The data package that this binary carries.
    #[arg(long)]
    pub bundled: bool,
    #[command(flatten)]
    pub database: Database,
}

#[derive(Debug, Args)]
pub struct Export {
    /// The folder to write; it is made if it does not exist.
    #[arg(value_name = "FOLDER")]
    pub to: PathBuf,
    #[command(flatten)]
    pub database: Database,
}

#[derive(Debug, Args)]
pub struct Generate {
    /// How many projects to add; a register takes them once, since they are numbered from 1.
    #[arg(long, value_name = "NUMBER", value_parser = clap::value_parser!(u32).range(1..=9_999_999))]
    pub projects: u32,
    /// What they are drawn from: the same number and seed give the same projects.
    #[arg(long, value_name = "NUMBER", default_value_t = 1)]
    pub seed: u64,
    #[command(flatten)]
    pub database: Database,
}

#[derive(Debug, Args)]
pub struct Check {
    /// A folder with datapackage.json; without it, the data package that this binary carries.
    #[arg(long, value_name = "FOLDER")]
    pub package: Option<PathBuf>,
    /// A folder with the text of the source documents, 16633-06.txt and so on; without it, only the schema is checked.
    #[arg(long, env = "REGISTER_SOURCES", value_name = "FOLDER")]
    pub sources: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub struct Health {
    /// The address that the register listens on.
    #[arg(long, env = "REGISTER_LISTEN", value_name = "ADDRESS:PORT", default_value = "127.0.0.1:8080")]
    pub listen: SocketAddr,
}

#[derive(Debug, Args)]
pub struct Contract {
    /// The folder to write to.
    #[arg(value_name = "FOLDER", default_value = "openapi")]
    pub to: PathBuf,
}

fn public_url(url: &str) -> Result<String, &'static str> {
    let address = url.trim_end_matches('/');
    let host = ["https://", "http://"].iter().find_map(|scheme| address.strip_prefix(scheme));
    let plain =
        |host: &str| !host.is_empty() && !host.contains(['?', '#', '"', '<', '>', ' ']) && !host.starts_with('/');
    host.is_some_and(plain)
        .then(|| address.to_owned())
        .ok_or("must be http://HOST or https://HOST, with a path at most")
}

fn database_url(url: &str) -> Result<String, &'static str> {
    let known = ["sqlite:", "postgres://", "postgresql://"].iter().any(|scheme| url.starts_with(scheme));
    if known && url.len() > "sqlite:".len() {
        Ok(url.into())
    } else {
        Err("must be sqlite:FILE or postgres://USER:PASSWORD@HOST/NAME")
    }
}
