//! REST: query strings, formats, responses and problem details.
mod atom;
mod error_messages;
mod export;
mod feed_query;
mod fields;
mod file;
mod hints;
mod label_schema;
mod label_source;
mod labels;
mod listing;
mod page_params;
mod params;
mod per_type;
mod problem;
mod public_url;
mod query;
mod query_string;
mod record_feed;
mod redirect;
mod representation;
mod request_url;
mod routes;
mod search_query;
mod selection_query;
mod statistics_table;
mod stream;
mod time_limit;
mod unknown_keys;

use crate::error::{Error, Result};
use crate::language::Language;
use crate::query::explanation::ExplainedLine;
use crate::service::country_filters::included_regions;
use crate::service::export::{Export, Exported};
use crate::service::history::Version;
use crate::service::record::Record;
use crate::service::record_json::RecordJson;
use crate::service::reference::{self, Reference};
use crate::service::{self, explain, history, newest, queries, statistics};
use crate::store::{ReferenceData, Snapshot};
use actix_web::{HttpRequest, HttpResponse, Responder};
pub use atom::atom;
use entity::document;
pub use feed_query::{FeedQuery, RevisionQuery, RevisionsOrFeed, StreamQuery, SummaryQuery};
use fields::{COUNTED, Fields};
pub use file::{Binary, file};
use futures_util::{Stream, StreamExt};
pub use label_schema::describe_labels;
pub use labels::{Labels, respond};
pub use listing::{Links, Listing};
pub use params::{
    AsOfParams, FeedParams, GroupParams, LanguageParams, ListParams, RecordParams, ReferenceParams, RevisionParams,
    SelectionParams, StreamParams, SummaryParams, comma_separated,
};
pub use problem::{Problem, RouteTable, not_found, render_problems};
pub use query::{AsOfQuery, LanguageQuery, ListQuery, NoParams, RecordQuery, ReferenceQuery};
pub use query_string::{QueryStringReader, names};
use redirect::missing;
pub use redirect::{moved, redirect_to_record};
use representation::Representation;
pub use representation::{FeedFormat, Format, StatisticsFormat};
pub use request_url::RequestUrl;
pub use routes::Routes;
pub use search_query::{SearchParams, SearchQuery, SuggestParams, SuggestQuery};
pub use selection_query::{SelectionQuery, StatsQuery};
use serde::Serialize;
use serde_json::Value;
use std::sync::Arc;
pub use stream::events;
pub use time_limit::limit_time;
use utoipa::ToSchema;

/// Responds with a list of records in the requested format.
///
/// # Errors
///
/// When the request is invalid or the database fails.
pub async fn list<R: Record + Serialize + 'static>(
    snapshot: &Snapshot,
    query: ListQuery<R>,
    request: &HttpRequest,
) -> Result<HttpResponse> {
    let ListQuery { mut list, mut shape, facet_sort, url } = query;
    let paging = list.window.paging();
    if !shape.fields.contains(COUNTED) {
        list.counted_amounts = None;
    }
    if shape.format.is_feed() {
        let language = shape.labels.map(|labels| labels.language);
        let title = record_feed::title::<R>(&url, &list.selection.filter, snapshot.reference(), language);
        let newest = Box::pin(newest::newest::<R>(snapshot, list)).await?;
        return record_feed::respond(shape.format, &url, &newest, title, language);
    }
    if shape.format != Format::Json {
        let records = service::export::counted_export::<R, Arc<R>>(snapshot, list, shape.limit).await?;
        let records = counted_records(records);
        shape.sources = sources(snapshot.reference());
        return match shape.labels {
            Some(labels) => Box::pin(export::export(labelled(records, labels), url.path(), shape)).await,
            None => Box::pin(export::export(records, url.path(), shape)).await,
        };
    }
    let included_regions = included_regions::<R>(&list.selection.filter, snapshot);
    if shape.fields == Fields::All && shape.labels.is_none() {
        let mut page = Box::pin(queries::list::<R, RecordJson>(snapshot, list)).await?;
        for (record, counted) in page.items.iter_mut().zip(&page.counted) {
            *record = record.with_counted(*counted)?;
        }
        return Ok(Listing { included_regions, ..url.page(page, paging) }.respond_to(request));
    }
    let mut page = Box::pin(queries::list::<R, Arc<R>>(snapshot, list)).await?;
    for (record, counted) in page.items.iter_mut().zip(&page.counted) {
        Arc::make_mut(record).set_counted(*counted);
    }
    let select = |record: Arc<R>| labels::select(&record, shape.labels, &shape.fields);
    let mut listing = Listing { included_regions, ..url.page(page.try_map(select)?, paging) };
    if let Some(labels) = shape.labels {
        listing.set_labels(labels.language, facet_sort);
    }
    Ok(listing.respond_to(request))
}

/// Adds labels to the records of an export.
fn labelled<T: Serialize>(
    export: Export<impl Stream<Item = Result<Vec<T>>>>,
    labels: Labels,
) -> Export<impl Stream<Item = Result<Vec<Value>>>> {
    let Export { revision, at, total, batches } = export;
    let batches = batches.map(move |batch| batch?.iter().map(|record| labels.value(record)).collect());
    Export { revision, at, total, batches }
}

/// Describes the documents that records may come from: their numbers, and their titles and dates.
fn sources(reference: &ReferenceData) -> Vec<(String, String)> {
    let describe = |(number, document): (&String, &document::Model)| {
        let date = document.date.as_ref().map(ToString::to_string);
        let parts = [Some(number.clone()), date, document.title.clone(), document.originator.clone()];
        (number.clone(), parts.into_iter().flatten().collect::<Vec<_>>().join(", "))
    };
    reference.documents.iter().map(describe).collect()
}

/// Sets what each record of an export adds to the sum of all.
fn counted_records<R: Record>(
    export: Export<impl Stream<Item = Result<Vec<Exported<Arc<R>>>>>>,
) -> Export<impl Stream<Item = Result<Vec<Arc<R>>>>> {
    let Export { revision, at, total, batches } = export;
    let record = |Exported { mut record, counted }: Exported<Arc<R>>| {
        if let Some(counted) = counted {
            Arc::make_mut(&mut record).set_counted(counted);
        }
        record
    };
    let batches = batches.map(move |batch| Ok(batch?.into_iter().map(record).collect()));
    Export { revision, at, total, batches }
}

/// Responds with statistics, or with the records behind them.
///
/// # Errors
///
/// When the request is invalid or the database fails.
pub async fn statistics<R: Record>(
    snapshot: &Snapshot,
    query: StatsQuery<R>,
    request: &HttpRequest,
) -> Result<HttpResponse> {
    let StatsQuery { statistics: question, format, csv, url, language } = query;
    let base = snapshot.public_url().clone();
    if format == StatisticsFormat::Ndjson {
        let lines = Box::pin(explain::explained_lines::<R>(snapshot, question)).await?;
        let Export { revision, at, total, batches } = lines;
        let absolute = move |mut line: ExplainedLine| {
            line.record.url = format!("{base}{}", line.record.url);
            line
        };
        let batches = batches.map(move |batch| Ok(batch?.into_iter().map(&absolute).collect()));
        let lines = Export { revision, at, total, batches };
        return Box::pin(export::export(lines, url.path(), Representation::lines(request))).await;
    }
    let selection = question.selection.clone();
    let mut statistics = Box::pin(statistics::statistics::<R>(snapshot, question)).await?;
    let rest = statistics.rest.iter_mut().map(|rest| &mut rest.explanation);
    let explanations = statistics.groups.iter_mut().map(|group| &mut group.explanation).chain(rest);
    for explanation in explanations.flatten() {
        let records = explanation.records.iter_mut().map(|record| &mut record.url);
        records.chain([&mut explanation.url]).for_each(|url| *url = format!("{base}{url}"));
    }
    if let Some(language) = language {
        statistics.set_labels(language);
    }
    if format == StatisticsFormat::Json {
        return respond(&statistics, language);
    }
    let mut shape = statistics_table::shape(&statistics, format.into(), csv, &url)?;
    if format == StatisticsFormat::Xlsx {
        let documents = Box::pin(statistics::documents::<R>(snapshot, selection.clone())).await?;
        shape.sources = sources(snapshot.reference());
        shape.sources.retain(|(number, _)| documents.contains(number));
    }
    let at = Box::pin(snapshot.at(selection.as_of)).await?.revision_time().await?;
    let rows = statistics_table::rows(statistics, at)?;
    Box::pin(export::export(rows, url.path(), shape)).await
}

/// Responds with one record or the requested fields of it. Redirects from an id in other letter case.
///
/// # Errors
///
/// When the record does not exist or the database fails.
pub async fn one<R: Record>(
    snapshot: &Snapshot,
    id: &str,
    RecordQuery { as_of, fields, labels, url, .. }: RecordQuery<R>,
) -> Result<HttpResponse> {
    if fields == Fields::All && labels.is_none() {
        return match queries::get::<R, RecordJson>(snapshot, id, as_of).await {
            Err(Error::NotFound { .. }) => missing::<R>(snapshot, id, as_of, &url).await,
            record => Ok(HttpResponse::Ok().json(record?)),
        };
    }
    match queries::get::<R, Arc<R>>(snapshot, id, as_of).await {
        Err(Error::NotFound { .. }) => missing::<R>(snapshot, id, as_of, &url).await,
        record => Ok(HttpResponse::Ok().json(labels::select(&record?, labels, &fields)?)),
    }
}

/// Responds with the versions of a record. Redirects from an id in other letter case.
///
/// # Errors
///
/// When no record of the kind ever had the id, or the database fails.
pub async fn history<R: Record + ToSchema>(
    snapshot: &Snapshot,
    id: &str,
    LanguageQuery { language, url }: LanguageQuery,
    request: &HttpRequest,
) -> Result<HttpResponse> {
    let versions = match history::history::<R>(snapshot, id).await {
        Err(Error::NotFound { .. }) => return missing::<R>(snapshot, id, None, &url).await,
        versions => versions?,
    };
    let Some(language) = language else { return Ok(url.whole_list(versions).respond_to(request)) };
    let labelled = |version: Version<R>| {
        let mut value = Labels::of::<Version<R>>(language).value(&version)?;
        value["record"] = Labels::of::<R>(language).value(&version.record)?;
        Ok(value)
    };
    Ok(url.whole_list(versions.try_map(labelled)?).respond_to(request))
}

/// Responds with one entry of reference data. Redirects from another spelling of its key.
///
/// # Errors
///
/// When the entry does not exist.
pub fn entry<R: Reference + Serialize + ToSchema + 'static>(
    snapshot: &Snapshot,
    key: &str,
    LanguageQuery { language, url }: LanguageQuery,
) -> Result<HttpResponse> {
    match (reference::find::<R>(snapshot, key), reference::known_key::<R>(snapshot, key)) {
        (Some(entry), _) => respond(&entry, language),
        (None, Some(known)) => Ok(moved(&url, &snapshot.public_url().data(R::PATH, &known))),
        (None, None) => Err(Error::NotFound { what: R::NAME, id: key.into(), nearest: None }),
    }
}

/// Responds with a list of reference data in the requested format.
///
/// # Errors
///
/// When the request is invalid.
pub async fn reference<R: Reference + Serialize + 'static>(
    snapshot: &Snapshot,
    query: ReferenceQuery<R>,
    request: &HttpRequest,
) -> Result<HttpResponse> {
    let ReferenceQuery { selection, window, shape, url, .. } = query;
    if shape.format != Format::Json {
        let entries = reference::export::<R>(snapshot, &selection, shape.limit)?;
        return match shape.labels {
            Some(labels) => export::export(labelled(entries, labels), url.path(), shape).await,
            None => export::export(entries, url.path(), shape).await,
        };
    }
    let (page, paging) = (reference::list::<R>(snapshot, &selection, &window).await?, window.paging());
    if shape.fields == Fields::All && shape.labels.is_none() {
        return Ok(url.page(page, paging).respond_to(request));
    }
    let select = |entry: R| labels::select(&entry, shape.labels, &shape.fields);
    Ok(url.page(page.try_map(select)?, paging).respond_to(request))
}

/// Responds with a list as NDJSON, with labels in the requested language.
///
/// # Errors
///
/// When the database fails.
pub async fn lines<T: Serialize + ToSchema + 'static>(
    lines: Export<impl Stream<Item = Result<Vec<T>>> + 'static>,
    request: &HttpRequest,
    language: Option<Language>,
) -> Result<HttpResponse> {
    let (path, representation) = (request.path(), Representation::lines(request));
    match language.map(Labels::of::<T>) {
        Some(labels) => Box::pin(export::export(labelled(lines, labels), path, representation)).await,
        None => Box::pin(export::export(lines, path, representation)).await,
    }
}
