//! Comma-separated values (RFC 4180).
use super::table::{Cell, Table};
use crate::error::{Error, Result};
use actix_web::web::Bytes;
use csv::{Terminator, Writer, WriterBuilder};
use futures_util::stream::{Stream, StreamExt, once};
use serde_json::Value;
use std::borrow::Cow;

pub fn stream(table: Table, batches: impl Stream<Item = Result<Vec<Value>>>) -> impl Stream<Item = Result<Bytes>> {
    let header = write_rows([table.header().map(Cow::Owned).collect::<Vec<_>>()]);
    let rows = batches.map(move |batch| {
        write_rows(
            batch?.into_iter().flat_map(|record| table.rows(record)).map(|row| row.into_iter().map(escape).collect()),
        )
    });
    once(async { header }).chain(rows)
}

/// Writes rows as CSV.
fn write_rows<'a>(rows: impl IntoIterator<Item = Vec<Cow<'a, str>>>) -> Result<Bytes> {
    let failed = |e: &dyn std::fmt::Display| Error::Internal(e.to_string());
    let mut writer: Writer<Vec<u8>> = WriterBuilder::new().terminator(Terminator::CRLF).from_writer(vec![]);
    for row in rows {
        writer.write_record(row.iter().map(|cell| cell.as_bytes())).map_err(|e| failed(&e))?;
    }
    Ok(writer.into_inner().map_err(|e| failed(&e))?.into())
}

/// Returns the text of a cell. Puts an apostrophe before text that a spreadsheet would read as a formula, as OWASP advises
/// ("CSV injection").
fn escape(cell: Cell) -> Cow<'static, str> {
    match cell {
        Cell::Empty => Cow::Borrowed(""),
        Cell::Truth(true) => Cow::Borrowed("true"),
        Cell::Truth(false) => Cow::Borrowed("false"),
        Cell::Number(number) => Cow::Owned(number),
        Cell::Text(text) if text.starts_with(['=', '+', '-', '@', '\t', '\r']) => Cow::Owned(format!("'{text}")),
        Cell::Text(text) => Cow::Owned(text),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escapes_formulas() {
        for formula in ["=1+1", "+1", "-1", "@x", "\t=1", "\r=1"] {
            assert_eq!(escape(Cell::Text(formula.into())), format!("'{formula}"));
        }
        assert_eq!(escape(Cell::Text("a=1".into())), "a=1");
        assert_eq!(escape(Cell::Number("-1.00".into())), "-1.00", "a number is not a formula");
    }

    #[test]
    fn quotes_cells_and_ends_lines_with_crlf() {
        let rows = [vec![Cow::Borrowed("a,b"), Cow::Borrowed("\"c\""), Cow::Borrowed("d\ne"), Cow::Borrowed("")]];
        assert_eq!(write_rows(rows).unwrap(), "\"a,b\",\"\"\"c\"\"\",\"d\ne\",\r\n");
    }
}
