//! Comma-separated values, after RFC 4180.
use super::table::{Cell, Table};
use crate::error::{Error, Result};
use actix_web::web::Bytes;
use csv::{Terminator, Writer, WriterBuilder};
use futures_util::stream::{Stream, StreamExt, once};
use serde_json::Value;
use std::borrow::Cow;

pub fn stream(table: Table, batches: impl Stream<Item = Result<Vec<Value>>>) -> impl Stream<Item = Result<Bytes>> {
    let header = written([table.header().map(Cow::Owned).collect::<Vec<_>>()]);
    let rows = batches.map(move |batch| {
        written(batch?.into_iter().flat_map(|record| table.rows(record)).map(|row| row.into_iter().map(safe).collect()))
    });
    once(async { header }).chain(rows)
}

fn written<'a>(rows: impl IntoIterator<Item = Vec<Cow<'a, str>>>) -> Result<Bytes> {
    let failed = |e: &dyn std::fmt::Display| Error::Internal(e.to_string());
    let mut writer: Writer<Vec<u8>> = WriterBuilder::new().terminator(Terminator::CRLF).from_writer(vec![]);
    for row in rows {
        writer.write_record(row.iter().map(|cell| cell.as_bytes())).map_err(|e| failed(&e))?;
    }
    Ok(writer.into_inner().map_err(|e| failed(&e))?.into())
}

/// A cell that a spreadsheet would take for a formula begins with an apostrophe, as OWASP advises ("CSV injection").
fn safe(cell: Cell) -> Cow<'static, str> {
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
    fn what_looks_like_a_formula_is_text() {
        for formula in ["=1+1", "+1", "-1", "@x", "\t=1", "\r=1"] {
            assert_eq!(safe(Cell::Text(formula.into())), format!("'{formula}"));
        }
        assert_eq!(safe(Cell::Text("a=1".into())), "a=1");
        assert_eq!(safe(Cell::Number("-1.00".into())), "-1.00", "a number is no formula");
    }

    #[test]
    fn signs_are_quoted_and_lines_end_as_the_standard_says() {
        let rows = [vec![Cow::Borrowed("a,b"), Cow::Borrowed("\"c\""), Cow::Borrowed("d\ne"), Cow::Borrowed("")]];
        assert_eq!(written(rows).unwrap(), "\"a,b\",\"\"\"c\"\"\",\"d\ne\",\r\n");
    }
}
