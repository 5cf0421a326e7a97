//! Spreadsheets. The library writes incoming rows to a temporary file. It then assembles the spreadsheet in a second file, which is
//! sent.
use super::table::{Cell, Table};
use crate::error::{Error, Result, Violation};
use actix_web::web::Bytes;
use chrono::{DateTime, Utc};
use futures_util::{Stream, StreamExt, pin_mut};
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, Workbook, Worksheet, XlsxError};
use serde_json::Value;
use std::fmt::Display;
use std::io::{Seek, SeekFrom};
use tokio::sync::mpsc;
use tokio::task::spawn_blocking;
use tokio_util::io::ReaderStream;

/// The most characters in a cell.
const MAX_CELL_CHARS: usize = 32_767;
/// The most characters of a number. Longer numbers are written as text, because floating point would lose digits.
const MAX_NUMBER_CHARS: usize = 15;
/// The width of columns, in characters.
const COLUMN_WIDTH: f64 = 22.0;

/// A spreadsheet to write.
pub struct Sheet {
    pub table: Table,
    /// The time of the revision. It is the creation time of the file, so that the same revision gives the same bytes.
    pub at: Option<DateTime<Utc>>,
    /// The most rows without the header.
    pub max_rows: u32,
}

/// Streams a spreadsheet once it is complete.
///
/// # Errors
///
/// When the records have too many rows, or the file cannot be written.
pub async fn stream(
    sheet: Sheet,
    batches: impl Stream<Item = Result<Vec<Value>>>,
) -> Result<impl Stream<Item = Result<Bytes>>> {
    let (sender, receiver) = mpsc::channel(2);
    let writer = spawn_blocking(move || write(&sheet, receiver));
    pin_mut!(batches);
    while let Some(batch) = batches.next().await {
        // Sending fails if the writer has failed. Its error is returned below.
        if sender.send(batch?).await.is_err() {
            break;
        }
    }
    drop(sender);
    let file = writer.await.map_err(failed)??;
    Ok(ReaderStream::new(tokio::fs::File::from_std(file)).map(|part| part.map_err(failed)))
}

fn failed(error: impl Display) -> Error {
    Error::Internal(format!("the spreadsheet cannot be written: {error}"))
}

/// Rejects records that do not fit into a sheet.
pub fn too_many_rows(max_rows: u32, found: &str) -> Error {
    let detail = format!("xlsx is limited to {max_rows} rows, but {found}: add filters or use csv or ndjson");
    Error::Invalid(vec![Violation::query("format", detail)])
}

fn write(Sheet { table, at, max_rows }: &Sheet, mut batches: mpsc::Receiver<Vec<Value>>) -> Result<std::fs::File> {
    let mut book = Workbook::new();
    let created = ExcelDateTime::from_timestamp(at.unwrap_or_default().timestamp()).map_err(failed)?;
    book.set_properties(&DocProperties::new().set_creation_datetime(&created));
    let sheet = book.add_worksheet_with_constant_memory().map_err(failed)?;
    write_header(sheet, table).map_err(failed)?;
    let mut row = 0;
    while let Some(batch) = batches.blocking_recv() {
        for cells in batch.into_iter().flat_map(|record| table.rows(record)) {
            if row == *max_rows {
                return Err(too_many_rows(*max_rows, "the records have more rows"));
            }
            row += 1;
            for (column, cell) in (0..).zip(cells) {
                write_cell(sheet, row, column, cell).map_err(failed)?;
            }
        }
    }
    let mut file = tempfile::tempfile().map_err(failed)?;
    book.save_to_writer(&mut file).map_err(failed)?;
    file.seek(SeekFrom::Start(0)).map_err(failed)?;
    Ok(file)
}

fn write_header(sheet: &mut Worksheet, table: &Table) -> std::result::Result<(), XlsxError> {
    let bold = Format::new().set_bold();
    for (column, name) in (0..).zip(table.header()) {
        sheet.set_column_width(column, COLUMN_WIDTH)?;
        sheet.write_string_with_format(0, column, name, &bold)?;
    }
    sheet.set_freeze_panes(1, 1)?;
    Ok(())
}

/// Writes a cell. Text is written as text, so that no program reads it as a formula.
fn write_cell(sheet: &mut Worksheet, row: u32, column: u16, cell: Cell) -> std::result::Result<(), XlsxError> {
    match cell {
        Cell::Empty => {}
        Cell::Truth(truth) => {
            sheet.write_boolean(row, column, truth)?;
        }
        Cell::Number(number) => match number.parse::<f64>() {
            Ok(exact) if number.len() <= MAX_NUMBER_CHARS => {
                sheet.write_number(row, column, exact)?;
            }
            _ => {
                sheet.write_string(row, column, number)?;
            }
        },
        Cell::Text(text) if text.chars().count() > MAX_CELL_CHARS => {
            sheet.write_string(row, column, text.chars().take(MAX_CELL_CHARS - 1).chain(['…']).collect::<String>())?;
        }
        Cell::Text(text) => {
            sheet.write_string(row, column, text)?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rest::fields::Column;
    use serde_json::json;

    /// Two records with three values each: six rows if the list is expanded.
    async fn stream_expanded(max_rows: u32) -> Result<()> {
        let column = Column { path: vec!["countries".into()], decimal: false };
        let table = Table::for_test(vec![column], Some(vec!["countries".into()]));
        let records = vec![json!({ "countries": ["NG", "BJ", "GH"] }); 2];
        let batches = futures_util::stream::iter([Ok(records)]);
        stream(Sheet { table, at: None, max_rows }, batches).await.map(|_| ())
    }

    #[tokio::test]
    async fn rows_are_counted_after_lists_are_expanded() {
        assert!(stream_expanded(6).await.is_ok());
        let error = stream_expanded(5).await.unwrap_err();
        assert_eq!(
            error.to_string(),
            "format: xlsx is limited to 5 rows, but the records have more rows: add filters or use csv or ndjson"
        );
    }
}
