//! In which format an answer is given, and which part of it.
use super::fields::{Column, Fields, Member, columns, find};
use crate::error::{Error, Result, Violation};
use actix_web::HttpRequest;
use actix_web::http::header::{self, Header, Quality};
use actix_web::mime::Mime;
use actix_web::web::Data;
use serde::Deserialize;
use std::cmp::Reverse;
use utoipa::ToSchema;

/// A format of a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Format {
    /// One page, with its total and its links: `application/json`.
    Json,
    /// Every record that matches, one JSON object a line: `application/x-ndjson`.
    Ndjson,
    /// Every record that matches, as a table with a header (RFC 4180, UTF-8): `text/csv`.
    Csv,
    /// The same as a spreadsheet: `application/vnd.openxmlformats-officedocument.spreadsheetml.sheet`.
    Xlsx,
}

pub const JSON: &str = "application/json";
pub const NDJSON: &str = "application/x-ndjson";
pub const CSV: &str = "text/csv";
pub const XLSX: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
pub const ATOM: &str = "application/atom+xml";

impl Format {
    pub const OFFERED: &[&str] = &[JSON, NDJSON, CSV, XLSX];
    pub const ALL: [Self; 4] = [Self::Json, Self::Ndjson, Self::Csv, Self::Xlsx];

    pub fn media_type(self) -> &'static str {
        match self {
            Self::Json => JSON,
            Self::Ndjson => NDJSON,
            Self::Csv => CSV,
            Self::Xlsx => XLSX,
        }
    }

    /// What the name of a file ends in.
    pub fn ending(self) -> &'static str {
        match self {
            Self::Json => "json",
            Self::Ndjson => "ndjson",
            Self::Csv => "csv",
            Self::Xlsx => "xlsx",
        }
    }
}

/// A format of the change feed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum FeedFormat {
    /// One page, the oldest change first: `application/json`.
    Json,
    /// Every change, the oldest first, one JSON object a line: `application/x-ndjson`.
    Ndjson,
    /// The newest changes, the newest first, to subscribe to: `application/atom+xml`.
    Atom,
}

impl FeedFormat {
    pub const OFFERED: &[&str] = &[JSON, NDJSON, ATOM];
    pub const ALL: [Self; 3] = [Self::Json, Self::Ndjson, Self::Atom];
}

/// The place, among the media types that are offered, of the one that the caller likes best; the first if he does not say.
///
/// # Errors
///
/// When `Accept` names media types, and none that is offered.
pub fn preferred(request: &HttpRequest, offered: &'static [&'static str]) -> Result<usize> {
    if !request.headers().contains_key(header::ACCEPT) {
        return Ok(0);
    }
    let mut ranges = header::Accept::parse(request).map(|accept| accept.0).unwrap_or_default();
    ranges.retain(|range| range.quality > Quality::ZERO);
    ranges.sort_by_key(|range| Reverse(range.quality));
    let found = ranges.iter().find_map(|range| offered.iter().position(|kind| holds(&range.item, kind)));
    found.ok_or(Error::NotAcceptable { offered })
}

fn holds(range: &Mime, kind: &str) -> bool {
    let all = range.essence_str().strip_suffix('*');
    range.essence_str() == kind
        || range.essence_str() == "*/*"
        || all.is_some_and(|all| all.ends_with('/') && kind.starts_with(all))
}

/// The format by `Accept`; the first, where the query names one.
///
/// # Errors
///
/// When none of the formats is accepted.
pub fn accepted<F: Copy, const N: usize>(
    request: &HttpRequest,
    named: bool,
    offered: &'static [&'static str],
    formats: [F; N],
) -> Result<F> {
    let place = if named { 0 } else { preferred(request, offered)? };
    formats.get(place).copied().ok_or(Error::NotAcceptable { offered })
}

/// Refuses who accepts no JSON, where there is nothing else.
///
/// # Errors
///
/// When `Accept` names media types, and neither JSON nor a range that holds it.
pub fn json(request: &HttpRequest) -> Result<()> {
    preferred(request, &[JSON]).map(|_| ())
}

/// The shape that a list is asked for in.
#[derive(Clone, Debug)]
pub struct Representation {
    pub format: Format,
    pub fields: Fields,
    /// Of a table.
    pub columns: Vec<Column>,
    /// The path of the list that makes a row of each of its values.
    pub expand: Option<Vec<String>>,
    /// Where the register is reached, so that a row of a table can name its record.
    pub base: String,
}

/// The column with the address of the record.
pub const URL: &str = "url";

/// What a query says of the shape.
pub struct RepresentationParams<'a> {
    pub members: &'a [Member],
    pub format: Option<Format>,
    /// The keys that are there of those that a page takes and an export does not.
    pub paged: Vec<&'static str>,
    pub fields: &'a [String],
    pub expand: Option<&'a str>,
    /// Whether each row has an address.
    pub urls: bool,
}

impl Representation {
    /// Reads the shape; `accepted` is the format by `Accept`.
    ///
    /// # Errors
    ///
    /// Everything in the query that does not go with the format or the record.
    pub fn of(
        request: &HttpRequest,
        accepted: Format,
        shaping: RepresentationParams<'_>,
    ) -> std::result::Result<Self, Vec<Violation>> {
        let RepresentationParams { members, format, paged, fields, expand, urls } = shaping;
        let (format, mut faults) = (format.unwrap_or(accepted), vec![]);
        let table = matches!(format, Format::Csv | Format::Xlsx);
        if format != Format::Json {
            let detail = format!("goes with pages of JSON: {} holds every record that matches", format.ending());
            faults.extend(paged.into_iter().map(|name| Violation::query(name, &detail)));
        }
        let paths: Vec<_> = fields.iter().filter(|path| !(table && *path == URL)).cloned().collect();
        let read = Fields::of(members, &paths).map_err(|more| faults.extend(more)).unwrap_or_default();
        if let Some(path) = expand {
            let detail = match find(members, path) {
                _ if !table => Some("goes with format=csv and format=xlsx".to_owned()),
                Ok(member) if member.list => None,
                Ok(_) => Some(format!("`{path}` is no list")),
                Err(detail) => Some(detail),
            };
            faults.extend(detail.map(|detail| Violation::query("expand", detail)));
        }
        if !faults.is_empty() {
            return Err(faults);
        }
        let split = |path: &str| path.split('.').map(ToOwned::to_owned).collect::<Vec<_>>();
        let url = || Column { path: vec![URL.into()], decimal: false };
        let columns = if fields.is_empty() {
            columns(members, &[]).into_iter().chain(urls.then(url)).collect()
        } else {
            let of = |path: &String| match find(members, path) {
                Ok(member) if !member.members.is_empty() => columns(&member.members, &split(path)),
                Ok(member) => vec![Column { path: split(path), decimal: member.decimal }],
                Err(_) => vec![url()],
            };
            fields.iter().flat_map(of).collect()
        };
        let PublicUrl(base) = PublicUrl::of(request);
        Ok(Self { format, fields: read, columns, expand: expand.map(split), base })
    }

    /// Whole, one a line.
    pub fn lines() -> Self {
        Self { format: Format::Ndjson, fields: Fields::default(), columns: vec![], expand: None, base: String::new() }
    }
}

/// Where the register is reached: `https://thb-register.example`, without a path.
#[derive(Clone, Debug)]
pub struct PublicUrl(pub String);

impl PublicUrl {
    pub fn of(request: &HttpRequest) -> Self {
        Self(request.app_data::<Data<Self>>().map(|base| base.0.clone()).unwrap_or_default())
    }
}
