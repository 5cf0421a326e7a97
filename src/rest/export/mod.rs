//! Every record that matches, as a file: streamed, in constant memory.
mod csv;
mod table;
mod xlsx;

use super::fields::Fields;
use super::representation::{Format, Representation};
use crate::error::{Error, Result, Violation};
use crate::service::export::Export;
use actix_web::HttpResponse;
use actix_web::http::header;
use actix_web::web::Bytes;
use futures_util::{Stream, StreamExt};
use serde::Serialize;
use serde_json::Value;
use table::Table;

/// How many records a sheet holds: one row of it is the header.
const SHEET: u64 = 1_048_575;

/// Answers with a file of what is exported from under a path.
///
/// # Errors
///
/// When there is more than the format holds, or nothing can be written.
pub async fn export<T: Serialize + 'static>(
    export: Export<impl Stream<Item = Result<Vec<T>>> + 'static>,
    path: &str,
    as_of: bool,
    shape: Representation,
) -> Result<HttpResponse> {
    let Export { revision, at, total, batches } = export;
    let format = shape.format;
    if format == Format::Xlsx && total > SHEET {
        let detail = format!("a sheet holds {SHEET} records, and {total} match: filter, or take csv or ndjson");
        return Err(Error::Invalid(vec![Violation::query("format", detail)]));
    }
    let date = at.map(|at| at.format("-%Y-%m-%d").to_string()).unwrap_or_default();
    let name = path.rsplit('/').next().unwrap_or_default();
    let file = format!("{name}-r{}{date}.{}", revision.0, format.ending());
    let mut answer = HttpResponse::Ok();
    let kind = if format == Format::Csv { "text/csv; charset=utf-8; header=present" } else { format.media_type() };
    answer.content_type(kind);
    answer.insert_header((header::CONTENT_DISPOSITION, format!("attachment; filename=\"{file}\"")));
    let state = as_of.then_some(revision);
    Ok(match format {
        Format::Csv => answer.streaming(csv::stream(Table::of(shape, path, state), values(batches))),
        Format::Xlsx => answer.streaming(xlsx::stream(Table::of(shape, path, state), values(batches)).await?),
        Format::Ndjson | Format::Json => answer.streaming(lines(shape, batches)),
    })
}

fn values<T: Serialize>(batches: impl Stream<Item = Result<Vec<T>>>) -> impl Stream<Item = Result<Vec<Value>>> {
    let value = |record: &T| serde_json::to_value(record).map_err(|e| Error::Internal(e.to_string()));
    batches.map(move |batch| batch?.iter().map(value).collect())
}

/// One record a line.
fn lines<T: Serialize>(
    shape: Representation,
    batches: impl Stream<Item = Result<Vec<T>>>,
) -> impl Stream<Item = Result<Bytes>> {
    batches.map(move |batch| {
        let mut text = vec![];
        for record in batch? {
            let written = if shape.fields == Fields::All {
                serde_json::to_writer(&mut text, &record)
            } else {
                serde_json::to_value(&record)
                    .and_then(|whole| serde_json::to_writer(&mut text, &shape.fields.of_value(whole)))
            };
            written.map_err(|e| Error::Internal(e.to_string()))?;
            text.push(b'\n');
        }
        Ok(text.into())
    })
}
