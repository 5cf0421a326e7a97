//! Comma-separated values (RFC 4180).
use super::table::{Cell, Table};
use crate::error::{Error, Result};
use crate::rest::fields::Column;
use crate::rest::representation::{CsvOptions, Escape};
use actix_web::web::Bytes;
use csv::{Terminator, Writer, WriterBuilder};
use futures_util::stream::{Stream, StreamExt, once};
use serde_json::Value;
use std::borrow::Cow;

/// Excel reads a file as UTF-8 if it begins with this mark.
const BYTE_ORDER_MARK: &str = "\u{feff}";

pub fn stream(
    table: Table,
    CsvOptions { bom, escape }: CsvOptions,
    batches: impl Stream<Item = Result<Vec<Value>>>,
) -> impl Stream<Item = Result<Bytes>> {
    let mark = if bom { BYTE_ORDER_MARK } else { "" };
    let names: Vec<_> = table.columns().iter().map(Column::name).map(Cow::Owned).collect();
    let header = write_rows(mark, [names]);
    let rows = batches.map(move |batch| {
        let rows = batch?.into_iter().flat_map(|record| table.rows(record));
        write_rows("", rows.map(|row| row.into_iter().map(|cell| text(cell, escape)).collect()))
    });
    once(async { header }).chain(rows)
}

/// Writes rows as CSV after a text.
fn write_rows<'a>(start: &str, rows: impl IntoIterator<Item = Vec<Cow<'a, str>>>) -> Result<Bytes> {
    let failed = |e: &dyn std::fmt::Display| Error::Internal(e.to_string());
    let start = start.as_bytes().to_vec();
    let mut writer: Writer<Vec<u8>> = WriterBuilder::new().terminator(Terminator::CRLF).from_writer(start);
    for row in rows {
        writer.write_record(row.iter().map(|cell| cell.as_bytes())).map_err(|e| failed(&e))?;
    }
    Ok(writer.into_inner().map_err(|e| failed(&e))?.into())
}

/// Returns the text of a cell.
fn text(cell: Cell, escape: Escape) -> Cow<'static, str> {
    match cell {
        Cell::Empty => Cow::Borrowed(""),
        Cell::Truth(true) => Cow::Borrowed("true"),
        Cell::Truth(false) => Cow::Borrowed("false"),
        Cell::Number(number) => Cow::Owned(number),
        Cell::Text(text) | Cell::Date(text) | Cell::Url(text) if escape == Escape::Apostrophe => {
            Cow::Owned(escape_formula(text))
        }
        Cell::Text(text) | Cell::Date(text) | Cell::Url(text) => Cow::Owned(text),
    }
}

/// Puts an apostrophe before text that a spreadsheet would read as a formula, as OWASP advises ("CSV injection"). Text that begins with
/// an apostrophe gets another one, so that removing one apostrophe restores every text.
fn escape_formula(text: String) -> String {
    if text.starts_with(['=', '+', '-', '@', '\t', '\r', '\'']) { format!("'{text}") } else { text }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn escapes_formulas() {
        let escaped = |it: &str| text(Cell::Text(it.into()), Escape::Apostrophe);
        for formula in ["=1+1", "+1", "-1", "@x", "\t=1", "\r=1", "'=1", "'"] {
            assert_eq!(escaped(formula), format!("'{formula}"));
            assert_eq!(text(Cell::Text(formula.into()), Escape::None), formula);
        }
        assert_eq!(escaped("a=1"), "a=1");
        assert_eq!(text(Cell::Number("-1.00".into()), Escape::Apostrophe), "-1.00", "a number is not a formula");
        assert_eq!(text(Cell::Date("-0044".into()), Escape::Apostrophe), "'-0044");
    }

    proptest! {
        #[test]
        fn removing_one_apostrophe_restores_every_text(original in "[-=+@'\t\ra]{0,3}.{0,3}") {
            let escaped = escape_formula(original.clone());
            prop_assert!(!escaped.starts_with(['=', '+', '-', '@', '\t', '\r']));
            prop_assert_eq!(escaped.strip_prefix('\'').unwrap_or(&escaped), original);
        }
    }

    #[test]
    fn quotes_cells_and_ends_lines_with_crlf() {
        let rows = [vec![Cow::Borrowed("a,b"), Cow::Borrowed("\"c\""), Cow::Borrowed("d\ne"), Cow::Borrowed("")]];
        assert_eq!(write_rows("", rows).unwrap(), "\"a,b\",\"\"\"c\"\"\",\"d\ne\",\r\n");
    }
}
