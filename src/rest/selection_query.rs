//! Extractors for operations that count a selection of records.
use super::params::{GroupParams, SelectionParams};
use super::query_string::{QueryStringReader, names};
use super::representation::{CsvOptions, StatisticsFormat, accepted, json};
use super::request_url::RequestUrl;
use super::unknown_keys::with_unknown_keys;
use crate::error::{Error, Result, Violation};
use crate::language::Language;
use crate::query::group_options::GroupOptions;
use crate::query::paging::Selection;
use crate::service::record::Record;
use crate::service::statistics_request::StatisticsRequest;
use actix_web::{FromRequest, HttpRequest, dev::Payload};
use futures_util::future::LocalBoxFuture;
use serde::de::DeserializeOwned;
use utoipa::{IntoParams, ToSchema};

/// A selection of records, with the other parameters of the operation in `more`.
pub struct SelectionQuery<R: Record, P> {
    pub selection: Selection<R::Filter>,
    pub more: P,
    pub language: Option<Language>,
}

/// The query of statistics.
pub struct StatsQuery<R: Record> {
    pub statistics: StatisticsRequest<R>,
    pub format: StatisticsFormat,
    pub csv: CsvOptions,
    pub url: RequestUrl,
    pub language: Option<Language>,
}

impl<R> FromRequest for StatsQuery<R>
where
    R: Record<Filter: DeserializeOwned + IntoParams, Dimension: DeserializeOwned + ToSchema>,
{
    type Error = Error;
    type Future = LocalBoxFuture<'static, Result<Self>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let read = |url: RequestUrl| {
            let (offered, all) = (StatisticsFormat::OFFERED, StatisticsFormat::ALL);
            let accepted = accepted(request, url.has("format"), offered, all)?;
            let SelectionQuery { selection, more, language } = read_selection::<R, GroupParams<R::Dimension>>(&url)?;
            let GroupParams { group_by, money, explain, sort, top, empty, measures, bom, escape, format } = more;
            let (format, explain) = (format.unwrap_or(accepted), explain.unwrap_or_default());
            check_format(&url, format, explain)?;
            let csv = CsvOptions { bom: bom.unwrap_or_default(), escape: escape.unwrap_or_default() };
            let options = GroupOptions { sort, top, empty: empty.unwrap_or_default(), measures };
            let counted_amounts = money.unwrap_or_default();
            let statistics = StatisticsRequest { selection, group_by, counted_amounts, explain, options };
            Ok(Self { statistics, format, csv, url, language })
        };
        with_unknown_keys::<R::Filter, _>(request, RequestUrl::of(request).and_then(read))
    }
}

/// Rejects the parameters that the format does not support.
fn check_format(url: &RequestUrl, format: StatisticsFormat, explain: bool) -> Result<()> {
    let mut faults = vec![];
    let mut refuse = |names: &[&'static str], detail: &str| {
        let given = names.iter().filter(|name| url.has(name));
        faults.extend(given.map(|name| Violation::query(*name, detail)));
    };
    if format != StatisticsFormat::Csv {
        refuse(&["bom", "escape"], "requires format=csv");
    }
    if format == StatisticsFormat::Ndjson {
        refuse(
            &["sort", "top", "empty", "measures"],
            "does not apply to ndjson, which lists the records of all groups",
        );
    }
    if explain && matches!(format, StatisticsFormat::Csv | StatisticsFormat::Xlsx) {
        refuse(&["explain"], "requires json or ndjson");
    }
    if format == StatisticsFormat::Ndjson && !explain {
        faults.push(Violation::query("format", "ndjson requires explain=true"));
    }
    if faults.is_empty() { Ok(()) } else { Err(Error::Invalid(faults)) }
}

/// Reads the filters, the search and the other parameters of a selection.
fn read_selection<R, P>(url: &RequestUrl) -> Result<SelectionQuery<R, P>>
where
    R: Record<Filter: DeserializeOwned + IntoParams>,
    P: DeserializeOwned + IntoParams + 'static,
{
    let known = [names::<R::Filter>(), names::<P>(), names::<SelectionParams>()].concat();
    let mut reader = QueryStringReader::of(url, &known);
    let filter = reader.read_filter(names::<R::Filter>());
    let params = reader.read::<SelectionParams>(names::<SelectionParams>());
    let more = reader.read::<P>(names::<P>());
    let ((filter, SelectionParams { q, as_of, lang: language }), more) = reader.finish(filter.zip(params).zip(more))?;
    Ok(SelectionQuery { selection: Selection { filter, q, as_of }, more, language })
}

impl<R, P> FromRequest for SelectionQuery<R, P>
where
    R: Record<Filter: DeserializeOwned + IntoParams>,
    P: DeserializeOwned + IntoParams + 'static,
{
    type Error = Error;
    type Future = LocalBoxFuture<'static, Result<Self>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let read = |url: RequestUrl| read_selection::<R, P>(&url);
        let read = json(request).and_then(|()| RequestUrl::of(request)).and_then(read);
        with_unknown_keys::<R::Filter, _>(request, read)
    }
}
