//! The limit for comparisons: the minimum that actix-web and sqlx must do for the same responses as the register.
//!
//! `limit URL FOLDER PUBLIC_URL` serves on a free port, with as many workers and connections as the register:
//!
//! * `/bytes/NAME`: the file NAME in FOLDER, from memory, with the media type in the file NAME.type;
//! * `/not-modified`: 304 with only the headers in the file `not-modified.headers` in FOLDER, one per line;
//! * `/raw/list?limit=20`: projects with all their child rows, over sqlx alone, by the statements that the register sends for a list
//!   without caches. Without filters, sort keys, cursors and ETags, and without `counted_eur`, which the register computes.
use actix_web::http::header::{self, HeaderName, HeaderValue};
use actix_web::web::{self, Bytes, Data, Path, Query};
use actix_web::{App, HttpResponse, HttpServer};
use chrono::NaiveDate;
use entity::Edtf;
use sea_orm::sqlx::{self, AssertSqlSafe};
use serde::{Deserialize, Serialize, Serializer};
use std::collections::HashMap;
use std::net::TcpListener;

type Result<T> = std::result::Result<T, Box<dyn std::error::Error>>;

/// The media type and the body of each file, by name.
type Files = HashMap<String, (HeaderValue, Bytes)>;

/// The headers of a 304 of the register.
type Headers = Vec<(HeaderName, HeaderValue)>;

/// The default number of connections of the register.
const CONNECTIONS: u32 = 16;

enum Store {
    Sqlite(sqlx::SqlitePool, ReferenceData),
    Postgres(sqlx::PgPool, ReferenceData),
}

/// Reference data and other values that are read once, as in the register.
struct ReferenceData {
    countries: HashMap<String, String>,
    regions: HashMap<String, String>,
    programmes: HashMap<String, String>,
    organisations: HashMap<String, Organisation>,
    /// Document, section and text.
    caveats: Vec<(String, String, String)>,
    /// Number of projects. The register also counts once.
    total: i64,
    revision: i64,
    /// The public URL of the register, with which the URLs of records begin.
    public_url: String,
}

struct Organisation {
    name: String,
    short_name: Option<String>,
    r#type: String,
}

#[derive(Serialize)]
struct Page<'a> {
    items: Vec<Project<'a>>,
    total: i64,
    revision: i64,
}

#[derive(Serialize)]
struct Project<'a> {
    id: &'a str,
    kind: &'a str,
    url: String,
    html_url: String,
    title: &'a str,
    summary: &'a str,
    official_text: Option<&'a str>,
    note: Option<&'a str>,
    reporter: NamedId<'a>,
    countries: Vec<RecordCountry<'a>>,
    regions: Vec<NamedId<'a>>,
    organisations: Vec<Participation<'a>>,
    source: Source<'a>,
    access: &'a str,
    since: i64,
    until: Option<i64>,
    countries_text: Option<&'a str>,
    partners_text: Option<&'a str>,
    form: Form<'a>,
    period: Period<'a>,
    funding: Funding<'a>,
    programme: Option<Code<'a>>,
    directorate_general: Option<&'a str>,
    themes: Vec<&'a str>,
    same_as: Vec<&'a str>,
}

#[derive(Serialize)]
struct NamedId<'a> {
    id: &'a str,
    name: &'a str,
}

#[derive(Serialize)]
struct Code<'a> {
    code: &'a str,
    name: &'a str,
}

#[derive(Serialize)]
struct RecordCountry<'a> {
    code: &'a str,
    name: &'a str,
    role: &'a str,
}

#[derive(Serialize)]
struct Participation<'a> {
    organisation: OrganisationBrief<'a>,
    role: &'a str,
}

#[derive(Serialize)]
struct OrganisationBrief<'a> {
    id: &'a str,
    name: &'a str,
    short_name: Option<&'a str>,
    r#type: &'a str,
}

#[derive(Serialize)]
struct Source<'a> {
    document: &'a str,
    section: &'a str,
    row: i32,
    caveats: Vec<&'a str>,
}

#[derive(Serialize)]
struct Form<'a> {
    text: Option<&'a str>,
    category: Option<&'a str>,
}

#[derive(Serialize)]
struct Period<'a> {
    text: Option<&'a str>,
    start: Option<&'a str>,
    start_earliest: Option<NaiveDate>,
    start_latest: Option<NaiveDate>,
    end: Option<&'a str>,
    end_earliest: Option<NaiveDate>,
    end_latest: Option<NaiveDate>,
    ongoing: bool,
}

impl<'a> Period<'a> {
    fn of(text: Option<&'a str>, start: Option<&'a str>, end: Option<&'a str>, ongoing: bool) -> Self {
        let days = |date: Option<&str>| {
            let date: Option<Edtf> = date.and_then(|date| date.parse().ok());
            date.map_or((None, None), |date| (date.earliest_day(), date.latest_day()))
        };
        let ((start_earliest, start_latest), (end_earliest, end_latest)) = (days(start), days(end));
        Self { text, start, start_earliest, start_latest, end, end_earliest, end_latest, ongoing }
    }
}

#[derive(Serialize)]
struct Funding<'a> {
    text: Option<&'a str>,
    amounts: Vec<Amount<'a>>,
    amount_eur: Option<Money>,
}

#[derive(Serialize)]
struct Amount<'a> {
    value: Money,
    currency: &'a str,
    value_eur: Option<Money>,
    rate: Option<Rate<'a>>,
    role: &'a str,
    covers: &'a str,
    payer: Option<&'a str>,
    approximate: bool,
    bound: Option<&'a str>,
}

#[derive(Serialize)]
struct Rate<'a> {
    units_per_euro: &'a str,
    year: i32,
}

/// An amount in hundredths.
struct Money(i64);

impl Serialize for Money {
    fn serialize<S: Serializer>(&self, to: S) -> std::result::Result<S::Ok, S::Error> {
        to.collect_str(&format_args!("{}.{:02}", self.0 / 100, self.0 % 100))
    }
}

#[path = "limit/read.rs"]
mod read;

#[derive(Deserialize)]
struct ListParams {
    limit: i64,
}

async fn list(store: Data<Store>, params: Query<ListParams>) -> HttpResponse {
    let json = match &**store {
        Store::Sqlite(pool, names) => read::sqlite::list(pool, names, params.limit).await,
        Store::Postgres(pool, names) => read::postgres::list(pool, names, params.limit).await,
    };
    match json {
        Ok(json) => HttpResponse::Ok().content_type("application/json").body(json),
        Err(error) => HttpResponse::InternalServerError().body(error.to_string()),
    }
}

async fn bytes(files: Data<Files>, name: Path<String>) -> HttpResponse {
    match files.get(name.as_str()) {
        Some((media, body)) => HttpResponse::Ok().insert_header((header::CONTENT_TYPE, media)).body(body.clone()),
        None => HttpResponse::NotFound().finish(),
    }
}

async fn not_modified(headers: Data<Headers>) -> HttpResponse {
    let mut answer = HttpResponse::NotModified();
    for (name, value) in headers.iter() {
        answer.insert_header((name.clone(), value.clone()));
    }
    answer.finish()
}

fn headers(folder: &str) -> Result<Headers> {
    let text = std::fs::read_to_string(std::path::Path::new(folder).join("not-modified.headers"))?;
    let pairs = text.lines().filter_map(|line| line.split_once(": "));
    pairs.map(|(name, value)| Ok((name.parse()?, HeaderValue::from_str(value)?))).collect()
}

async fn open(url: &str, public_url: &str) -> Result<Store> {
    if url.starts_with("sqlite") {
        // The same page cache as in the register.
        let options = url.parse::<sqlx::sqlite::SqliteConnectOptions>()?.pragma("cache_size", "-4096");
        let pool = sqlx::sqlite::SqlitePoolOptions::new().max_connections(CONNECTIONS).connect_with(options).await?;
        let names = read::sqlite::names(&pool, public_url).await?;
        return Ok(Store::Sqlite(pool, names));
    }
    let pool = sqlx::postgres::PgPoolOptions::new().max_connections(CONNECTIONS).connect(url).await?;
    let names = read::postgres::names(&pool, public_url).await?;
    Ok(Store::Postgres(pool, names))
}

fn files(folder: &str) -> Result<Files> {
    let mut files = Files::new();
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default().to_owned();
        if path.extension().is_none() {
            let media = std::fs::read_to_string(path.with_extension("type"))?;
            files.insert(name, (HeaderValue::from_str(media.trim())?, Bytes::from(std::fs::read(&path)?)));
        }
    }
    Ok(files)
}

#[actix_web::main]
async fn main() -> Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [url, folder, public_url] = arguments.as_slice() else {
        return Err("usage: limit URL FOLDER PUBLIC_URL".into());
    };
    let (store, files) = (Data::new(open(url, public_url).await?), Data::new(files(folder)?));
    let headers = Data::new(headers(folder)?);
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let address = listener.local_addr()?;
    let server = HttpServer::new(move || {
        App::new()
            .app_data(store.clone())
            .app_data(files.clone())
            .app_data(headers.clone())
            .route("/bytes/{name}", web::get().to(bytes))
            .route("/not-modified", web::get().to(not_modified))
            .route("/raw/list", web::get().to(list))
    });
    let server = server.tcp_nodelay(true).listen(listener)?.run();
    println!("http://{address}/");
    Ok(server.await?)
}
