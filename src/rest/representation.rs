//! The format of a response and the requested fields.
use super::fields::{Column, Fields, Member, columns, find};
use super::labels::Labels;
use crate::content_negotiation::{self, JSON};
use crate::error::{Error, Result, Violation, shorten};
use actix_web::web::Data;
use actix_web::{HttpMessage, HttpRequest};
use indexmap::IndexSet;
use serde::Deserialize;
use std::fmt::{Display, Formatter};
use std::sync::Arc;
use utoipa::ToSchema;

/// A format of a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Format {
    /// One page with its total and its links: `application/json`.
    Json,
    /// Every record that matches, one JSON object per line: `application/x-ndjson`.
    Ndjson,
    /// Every record that matches, as a table with a header (RFC 4180, UTF-8): `text/csv`.
    Csv,
    /// Every record that matches, as a spreadsheet: `application/vnd.openxmlformats-officedocument.spreadsheetml.sheet`.
    Xlsx,
}

pub const NDJSON: &str = "application/x-ndjson";
pub const CSV: &str = "text/csv";
pub const XLSX: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
pub const ATOM: &str = "application/atom+xml";
pub const ZIP: &str = "application/zip";

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

    /// The file extension.
    pub fn ending(self) -> &'static str {
        match self {
            Self::Json => "json",
            Self::Ndjson => "ndjson",
            Self::Csv => "csv",
            Self::Xlsx => "xlsx",
        }
    }
}

/// A format of statistics.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum StatisticsFormat {
    /// The groups: `application/json`.
    Json,
    /// The records behind the groups, one JSON object per group and record: `application/x-ndjson`.
    Ndjson,
}

impl StatisticsFormat {
    pub const OFFERED: &[&str] = &[JSON, NDJSON];
    pub const ALL: [Self; 2] = [Self::Json, Self::Ndjson];
}

/// A format of the change feed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum FeedFormat {
    /// One page: `application/json`.
    Json,
    /// Every change, one JSON object per line: `application/x-ndjson`.
    Ndjson,
    /// The latest changes, newest first, as a feed to subscribe to: `application/atom+xml`.
    Atom,
}

impl FeedFormat {
    pub const OFFERED: &[&str] = &[JSON, NDJSON, ATOM];
    pub const ALL: [Self; 3] = [Self::Json, Self::Ndjson, Self::Atom];
}

/// Returns the index of the offered media type that the client prefers. Without `Accept`, this is the first one.
///
/// # Errors
///
/// When `Accept` allows no offered media type.
pub fn preferred(request: &HttpRequest, offered: &'static [&'static str]) -> Result<usize> {
    content_negotiation::preferred(request.headers(), offered).ok_or(Error::NotAcceptable { offered })
}

/// Returns the format by `Accept`. Returns the first format if the query names one.
///
/// # Errors
///
/// When `Accept` allows no format.
pub fn accepted<F: Copy, const N: usize>(
    request: &HttpRequest,
    has_format_param: bool,
    offered: &'static [&'static str],
    formats: [F; N],
) -> Result<F> {
    let index = if has_format_param { 0 } else { preferred(request, offered)? };
    formats.get(index).copied().ok_or(Error::NotAcceptable { offered })
}

/// Checks that the client accepts JSON.
///
/// # Errors
///
/// When `Accept` does not allow JSON.
pub fn json(request: &HttpRequest) -> Result<()> {
    preferred(request, &[JSON]).map(|_| ())
}

/// The requested form of a list: its format, fields and columns.
#[derive(Clone, Debug)]
pub struct Representation {
    pub format: Format,
    pub fields: Fields,
    /// The columns of a table.
    pub columns: Vec<Column>,
    /// The path of the list whose values become rows.
    pub expand: Option<Vec<String>>,
    /// The public URL of the register, for links from rows to records.
    pub base: PublicUrl,
    /// Whether the client only wants the headers.
    pub is_head: bool,
    /// The labels in the requested language.
    pub labels: Option<Labels>,
}

/// The name of the column with the URL of the record.
pub const URL: &str = "url";

/// The parameters of a query that set the representation.
pub struct RepresentationParams<'a> {
    pub members: &'a [Member],
    pub format: Option<Format>,
    /// The given parameters that apply to pages only, not to exports.
    pub paged: Vec<&'static str>,
    pub fields: &'a [String],
    pub expand: Option<&'a str>,
    /// Whether rows have a column with the URL of the record.
    pub urls: bool,
    /// The labels in the requested language. If set, their members replace `members`.
    pub labels: Option<Labels>,
}

impl Representation {
    /// Builds the representation. `accepted` is the format by `Accept`.
    ///
    /// # Errors
    ///
    /// Each parameter that the format or the record does not support.
    pub fn of(
        request: &HttpRequest,
        accepted: Format,
        shaping: RepresentationParams<'_>,
    ) -> std::result::Result<Self, Vec<Violation>> {
        let RepresentationParams { members, format, paged, fields, expand, urls, labels } = shaping;
        let members = labels.map_or(members, |labels| labels.members);
        let (format, mut faults) = (format.unwrap_or(accepted), vec![]);
        let is_table = matches!(format, Format::Csv | Format::Xlsx);
        if format != Format::Json {
            let detail = format!("requires json: {} contains every record that matches", format.ending());
            faults.extend(paged.into_iter().map(|name| Violation::query(name, &detail)));
        }
        let fields: IndexSet<&String> = fields.iter().collect();
        let paths = fields.iter().copied().filter(|path| !(is_table && *path == URL));
        let selected = Fields::of(members, paths).map_err(|more| faults.extend(more)).unwrap_or_default();
        if let Some(path) = expand {
            let detail = match find(members, path) {
                _ if !is_table => Some("requires format=csv or format=xlsx".to_owned()),
                Ok(member) if member.list => None,
                Ok(_) => Some(format!("`{}` is not a list", shorten(path))),
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
            let columns_of = |path: &String| match find(members, path) {
                Ok(member) if !member.members.is_empty() => columns(&member.members, &split(path)),
                Ok(member) => vec![Column { path: split(path), decimal: member.decimal }],
                Err(_) => vec![url()],
            };
            let mut columns: IndexSet<Column> = IndexSet::new();
            columns.extend(fields.into_iter().flat_map(columns_of));
            columns.into_iter().collect()
        };
        let (base, is_head) = (PublicUrl::of(request), is_head(request));
        Ok(Self { format, fields: selected, columns, expand: expand.map(split), base, is_head, labels })
    }

    /// Returns the representation of whole records, one per line.
    pub fn lines(request: &HttpRequest) -> Self {
        let (base, is_head) = (PublicUrl::of(request), is_head(request));
        let (fields, labels) = (Fields::default(), None);
        Self { format: Format::Ndjson, fields, columns: vec![], expand: None, base, is_head, labels }
    }
}

/// Marks a HEAD request, which is handled as GET.
pub struct HeadRequest;

/// Whether the client only wants the headers, so that a file need not be made.
pub fn is_head(request: &HttpRequest) -> bool {
    request.extensions().contains::<HeadRequest>()
}

/// The public URL of the register, without a slash at its end: `https://thb-register.example` or `https://example.org/thb`. All links
/// begin with it.
#[derive(Clone, Debug)]
pub struct PublicUrl(pub Arc<str>);

impl PublicUrl {
    pub fn of(request: &HttpRequest) -> Self {
        request.app_data::<Data<Self>>().map_or_else(|| Self("".into()), |base| base.as_ref().clone())
    }
}

impl Display for PublicUrl {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}
