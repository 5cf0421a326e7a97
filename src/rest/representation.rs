//! The format of a response and the requested fields.
use super::fields::{Column, Fields, Member, columns, find};
use super::labels::Labels;
use super::request_url::RequestUrl;
use crate::content_negotiation::{self, JSON};
use crate::error::{Error, Result, Violation, shorten};
use crate::query::paging::PageSize;
use actix_web::HttpRequest;
use indexmap::IndexSet;
use serde::Deserialize;
use utoipa::ToSchema;

/// The most records in a feed.
pub const MAX_ENTRIES: usize = 100;

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
    /// The records that were added or changed last, newest first, as a feed to subscribe to: `application/atom+xml`.
    Atom,
    /// The same as RSS 2.0: `application/rss+xml`.
    Rss,
}

/// A format of a list of reference data.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum ReferenceFormat {
    /// One page with its total and its links: `application/json`.
    Json,
    /// Every entry that matches, one JSON object per line: `application/x-ndjson`.
    Ndjson,
    /// Every entry that matches, as a table with a header (RFC 4180, UTF-8): `text/csv`.
    Csv,
    /// Every entry that matches, as a spreadsheet: `application/vnd.openxmlformats-officedocument.spreadsheetml.sheet`.
    Xlsx,
}

impl ReferenceFormat {
    pub const OFFERED: &[&str] = &[JSON, NDJSON, CSV, XLSX];
    pub const ALL: [Self; 4] = [Self::Json, Self::Ndjson, Self::Csv, Self::Xlsx];
}

impl From<ReferenceFormat> for Format {
    fn from(format: ReferenceFormat) -> Self {
        match format {
            ReferenceFormat::Json => Self::Json,
            ReferenceFormat::Ndjson => Self::Ndjson,
            ReferenceFormat::Csv => Self::Csv,
            ReferenceFormat::Xlsx => Self::Xlsx,
        }
    }
}

pub const NDJSON: &str = "application/x-ndjson";
pub const CSV: &str = "text/csv";
pub const XLSX: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
pub const ATOM: &str = "application/atom+xml";
pub const RSS: &str = "application/rss+xml";
pub const ZIP: &str = "application/zip";

impl Format {
    pub const OFFERED: &[&str] = &[JSON, NDJSON, CSV, XLSX, ATOM, RSS];
    pub const ALL: [Self; 6] = [Self::Json, Self::Ndjson, Self::Csv, Self::Xlsx, Self::Atom, Self::Rss];

    /// Whether the format is a feed of the records that changed last.
    pub fn is_feed(self) -> bool {
        matches!(self, Self::Atom | Self::Rss)
    }

    pub fn media_type(self) -> &'static str {
        match self {
            Self::Json => JSON,
            Self::Ndjson => NDJSON,
            Self::Csv => CSV,
            Self::Xlsx => XLSX,
            Self::Atom => ATOM,
            Self::Rss => RSS,
        }
    }

    /// The name of the format, which is also the file extension.
    pub fn ending(self) -> &'static str {
        match self {
            Self::Json => "json",
            Self::Ndjson => "ndjson",
            Self::Csv => "csv",
            Self::Xlsx => "xlsx",
            Self::Atom => "atom",
            Self::Rss => "rss",
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
    /// The groups, as a table with a header (RFC 4180, UTF-8): `text/csv`.
    Csv,
    /// The groups, as a spreadsheet: `application/vnd.openxmlformats-officedocument.spreadsheetml.sheet`.
    Xlsx,
}

impl StatisticsFormat {
    pub const OFFERED: &[&str] = &[JSON, NDJSON, CSV, XLSX];
    pub const ALL: [Self; 4] = [Self::Json, Self::Ndjson, Self::Csv, Self::Xlsx];
}

impl From<StatisticsFormat> for Format {
    fn from(format: StatisticsFormat) -> Self {
        match format {
            StatisticsFormat::Json => Self::Json,
            StatisticsFormat::Ndjson => Self::Ndjson,
            StatisticsFormat::Csv => Self::Csv,
            StatisticsFormat::Xlsx => Self::Xlsx,
        }
    }
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
    /// Whether the request names the fields.
    pub has_fields: bool,
    /// The path of the list whose values become rows.
    pub expand: Option<Vec<String>>,
    /// The labels in the requested language.
    pub labels: Option<Labels>,
    /// The most records in a file. Default: all.
    pub limit: Option<PageSize>,
    pub csv: CsvOptions,
    /// The URL of the request.
    pub url: RequestUrl,
    /// The documents that records may come from: number and description.
    pub sources: Vec<(String, String)>,
    pub rows: RowKind,
}

/// What the rows of a table are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum RowKind {
    #[default]
    Records,
    /// Groups of statistics.
    Groups,
}

/// How a table is written as CSV.
#[derive(Clone, Copy, Debug, Default)]
pub struct CsvOptions {
    /// Whether the file begins with a byte order mark.
    pub bom: bool,
    pub escape: Escape,
}

/// How CSV protects text that a spreadsheet would read as a formula.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Escape {
    /// An apostrophe stands before text that begins with `=`, `+`, `-`, `@`, a tab, a carriage return or an apostrophe. To restore the
    /// text, remove one apostrophe at its beginning.
    #[default]
    Apostrophe,
    /// Text is unchanged.
    None,
}

/// The last columns of a table. The others keep the place that they had before these were added.
const LAST: [&str; 3] = ["url", "html_url", "kind"];

/// The parameters of a query that set the representation.
pub struct RepresentationParams<'a> {
    pub members: &'static [Member],
    pub format: Option<Format>,
    /// The given parameters that apply to pages of JSON only.
    pub paged: Vec<&'static str>,
    /// The given parameters that do not apply to feeds.
    pub not_in_feeds: Vec<&'static str>,
    pub limit: Option<PageSize>,
    pub fields: &'a [String],
    pub expand: Option<&'a str>,
    pub bom: Option<bool>,
    pub escape: Option<Escape>,
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
        url: &RequestUrl,
        accepted: Format,
        shaping: RepresentationParams<'_>,
    ) -> std::result::Result<Self, Vec<Violation>> {
        let format = shaping.format.unwrap_or(accepted);
        let mut faults = shaping.check_format(format);
        let RepresentationParams { members, limit, fields, expand, bom, escape, labels, .. } = shaping;
        let members = labels.map_or(members, |labels| labels.members);
        let is_table = matches!(format, Format::Csv | Format::Xlsx);
        let fields: IndexSet<&String> = fields.iter().collect();
        let selected =
            Fields::of(members, fields.iter().copied()).map_err(|more| faults.extend(more)).unwrap_or_default();
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
        let columns = if fields.is_empty() {
            let mut columns = columns(members, &[]);
            columns.sort_by_key(|column| LAST.iter().position(|name| *name == column.name()));
            columns
        } else {
            let columns_of = |path: &String| match find(members, path) {
                Ok(member) if !member.members.is_empty() => columns(&member.members, &split(path)),
                Ok(member) => vec![Column::of(member, split(path))],
                Err(_) => vec![],
            };
            let mut columns: IndexSet<Column> = IndexSet::new();
            columns.extend(fields.iter().copied().flat_map(columns_of));
            columns.into_iter().collect()
        };
        let csv = CsvOptions { bom: bom.unwrap_or_default(), escape: escape.unwrap_or_default() };
        let (has_fields, expand, url) = (!fields.is_empty(), expand.map(split), url.clone());
        let rows = RowKind::Records;
        Ok(Self {
            format,
            fields: selected,
            columns,
            has_fields,
            expand,
            labels,
            limit,
            csv,
            url,
            sources: vec![],
            rows,
        })
    }

    /// Returns the representation of whole records, one per line.
    pub fn lines(request: &HttpRequest) -> Self {
        Self {
            format: Format::Ndjson,
            fields: Fields::default(),
            columns: vec![],
            has_fields: false,
            expand: None,
            labels: None,
            limit: None,
            csv: CsvOptions::default(),
            url: RequestUrl::without_query(request),
            sources: vec![],
            rows: RowKind::Records,
        }
    }
}

impl RepresentationParams<'_> {
    /// Returns the errors of the parameters that the format does not support.
    fn check_format(&self, format: Format) -> Vec<Violation> {
        let name = format.ending();
        let mut faults = vec![];
        let mut refuse = |names: &[&'static str], detail: &str| {
            faults.extend(names.iter().map(|name| Violation::query(*name, detail)));
        };
        if format != Format::Json {
            refuse(&self.paged, &format!("requires json: {name} has no pages"));
        }
        if format.is_feed() {
            refuse(&self.not_in_feeds, &format!("does not apply to {name}, which holds the records that changed last"));
        }
        let most = if format.is_feed() { MAX_ENTRIES } else { PageSize::MAX.into() };
        let is_allowed = |limit: PageSize| format == Format::Json || (1..=most).contains(&limit.get());
        if !self.limit.is_none_or(is_allowed) {
            refuse(&["limit"], &format!("must be between 1 and {most} in {name}"));
        }
        if format != Format::Csv {
            let given = [("bom", self.bom.is_some()), ("escape", self.escape.is_some())];
            let given: Vec<_> = given.into_iter().filter_map(|(name, is_set)| is_set.then_some(name)).collect();
            refuse(&given, "requires format=csv");
        }
        faults
    }
}
