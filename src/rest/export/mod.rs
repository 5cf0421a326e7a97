//! Exports of all matching records as a file.
mod about;
mod csv;
mod layout;
mod table;
mod xlsx;

use super::fields::Fields;
use super::file::file_body;
use super::representation::{Format, Representation, RowKind};
use crate::error::{Error, Result};
use crate::response_cache::FINISHED_BYTES;
use crate::service::export::Export;
use about::About;
use actix_web::http::header;
use actix_web::web::{Bytes, BytesMut};
use actix_web::{HttpResponse, HttpResponseBuilder};
use futures_util::stream::once;
use futures_util::{Stream, StreamExt};
use serde::Serialize;
use serde_json::Value;
use std::future::ready;
use table::Table;
use xlsx::Sheet;

/// The most rows of records in a sheet: all rows without the header.
const MAX_SHEET_ROWS: u32 = 1_048_575;

/// Responds with the export of a path as a file.
///
/// # Errors
///
/// When the records exceed the limit of the format or the file cannot be written.
pub async fn export<T: Serialize + 'static>(
    export: Export<impl Stream<Item = Result<Vec<T>>> + 'static>,
    path: &str,
    shape: Representation,
) -> Result<HttpResponse> {
    let Export { revision, at, total, batches } = export;
    let format = shape.format;
    if format == Format::Xlsx && total > MAX_SHEET_ROWS.into() {
        return Err(xlsx::too_many_rows(MAX_SHEET_ROWS, &format!("{total} records match")));
    }
    let date = at.map(|at| at.format("-%Y-%m-%d").to_string()).unwrap_or_default();
    let name = list_name(path, shape.rows);
    let file_name = format!("{name}-r{}{date}.{}", revision.0, format.ending());
    let mut response = HttpResponse::Ok();
    let content_type =
        if format == Format::Csv { "text/csv; charset=utf-8; header=present" } else { format.media_type() };
    response.content_type(content_type);
    response.insert_header((header::CONTENT_DISPOSITION, format!("attachment; filename=\"{file_name}\"")));
    match format {
        Format::Csv => {
            let options = shape.csv;
            send(response, csv::stream(Table::new(shape.columns, shape.expand), options, values(batches))).await
        }
        Format::Xlsx => {
            let (url, sources, rows) = (shape.url.clone(), shape.sources.clone(), shape.rows);
            let about = About { list: name, revision, at, url, sources, rows };
            let folds = !shape.has_fields;
            let sheet =
                Sheet { table: Table::new(shape.columns, shape.expand), about, folds, max_rows: MAX_SHEET_ROWS };
            file_body(response, xlsx::write(sheet, values(batches)).await?).await
        }
        _ => send(response, ndjson(shape, batches)).await,
    }
}

/// Returns the name of the list at a path: `projects`, or `projects-statistics` for groups.
fn list_name(path: &str, rows: RowKind) -> String {
    let mut segments = path.rsplit('/');
    let (last, before) = (segments.next().unwrap_or_default(), segments.next().unwrap_or_default());
    if rows == RowKind::Groups { format!("{before}-statistics") } else { last.to_owned() }
}

/// Finishes a short file before it is sent, so that its length is known, and it can be cached and compressed as a whole. Streams a long
/// one in constant memory.
async fn send(
    mut response: HttpResponseBuilder,
    parts: impl Stream<Item = Result<Bytes>> + 'static,
) -> Result<HttpResponse> {
    let mut parts = Box::pin(parts);
    let mut file = BytesMut::new();
    while let Some(part) = parts.next().await {
        file.extend_from_slice(&part?);
        if file.len() > FINISHED_BYTES {
            return Ok(response.streaming(once(ready(Ok(file.freeze()))).chain(parts)));
        }
    }
    response.insert_header((header::ACCEPT_RANGES, "bytes"));
    Ok(response.body(file.freeze()))
}

fn values<T: Serialize>(batches: impl Stream<Item = Result<Vec<T>>>) -> impl Stream<Item = Result<Vec<Value>>> {
    let value = |record: &T| serde_json::to_value(record).map_err(|e| Error::Internal(e.to_string()));
    batches.map(move |batch| batch?.iter().map(value).collect())
}

/// Writes one JSON object per line.
fn ndjson<T: Serialize>(
    shape: Representation,
    batches: impl Stream<Item = Result<Vec<T>>>,
) -> impl Stream<Item = Result<Bytes>> {
    batches.map(move |batch| {
        let mut text = vec![];
        for record in batch? {
            let result = if shape.fields == Fields::All {
                serde_json::to_writer(&mut text, &record)
            } else {
                serde_json::to_value(&record)
                    .and_then(|whole| serde_json::to_writer(&mut text, &shape.fields.of_value(whole)))
            };
            result.map_err(|e| Error::Internal(e.to_string()))?;
            text.push(b'\n');
        }
        Ok(text.into())
    })
}
