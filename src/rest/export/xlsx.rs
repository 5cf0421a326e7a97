//! Spreadsheets. The library writes incoming rows to a temporary file. It then assembles the spreadsheet in a second file, which is sent.
//! Widths follow the first rows, because the heights of rows depend on them. So memory does not depend on the number of rows.
use super::about::{A4, About, Contents, HEADER_COLOUR, MAX_CELL_CHARS, MAX_URL_BYTES};
use super::layout::{self, Content};
use super::table::{Cell, Table};
use crate::error::{Error, Result, Violation};
use chrono::{Datelike, NaiveDate};
use futures_util::{Stream, StreamExt, pin_mut};
use rust_xlsxwriter::{ExcelDateTime, Format, FormatAlign, FormatBorder, Url, Workbook, Worksheet, XlsxError};
use serde_json::Value;
use std::fmt::Display;
use std::io::{Seek, SeekFrom};
use tokio::sync::mpsc;
use tokio::task::spawn_blocking;

/// The most characters of a number. Longer numbers are written as text, because floating point would lose digits.
const MAX_NUMBER_CHARS: usize = 15;
/// The most links in a sheet, because the library keeps them in memory. Later addresses are text.
const MAX_LINKS: u32 = 10_000;
/// The most rows with a height of their own, because the library keeps them in memory. Later rows have one line.
const MAX_HEIGHTS: u32 = 10_000;
/// The years that Excel knows.
const EXCEL_YEARS: std::ops::RangeInclusive<i32> = 1900..=9999;

/// A spreadsheet to write.
pub struct Sheet {
    pub table: Table,
    pub about: About,
    /// Whether to fold away columns that explain others, and empty ones.
    pub folds: bool,
    /// The most rows without the header.
    pub max_rows: u32,
}

/// Writes a spreadsheet to a temporary file.
///
/// # Errors
///
/// When the records have too many rows, or the file cannot be written.
pub async fn write(sheet: Sheet, batches: impl Stream<Item = Result<Vec<Value>>>) -> Result<std::fs::File> {
    let (sender, receiver) = mpsc::channel(2);
    let writer = spawn_blocking(move || write_book(&sheet, receiver));
    pin_mut!(batches);
    while let Some(batch) = batches.next().await {
        // Sending fails if the writer has failed. Its error is returned below.
        if sender.send(batch?).await.is_err() {
            break;
        }
    }
    drop(sender);
    writer.await.map_err(failed)?
}

fn failed(error: impl Display) -> Error {
    Error::Internal(format!("the spreadsheet cannot be written: {error}"))
}

/// Rejects records that do not fit into a sheet.
pub fn too_many_rows(max_rows: u32, found: &str) -> Error {
    let detail = format!("xlsx is limited to {max_rows} rows, but {found}: add filters or use csv or ndjson");
    Error::Invalid(vec![Violation::query("format", detail)])
}

fn write_book(sheet: &Sheet, mut batches: mpsc::Receiver<Vec<Value>>) -> Result<std::fs::File> {
    let Sheet { table, about, folds, max_rows } = sheet;
    let mut book = Workbook::new();
    book.set_properties(&about.properties().map_err(failed)?);
    let mut rows = Rows::new(book.new_worksheet_with_constant_memory().map_err(failed)?, table).map_err(failed)?;
    while let Some(batch) = batches.blocking_recv() {
        for record in &batch {
            rows.contents.add_record(record);
        }
        let batch: Vec<_> = batch.into_iter().flat_map(|record| table.rows(record)).collect();
        if rows.contents.rows == 0 {
            rows.measure(&batch, table, *folds);
        }
        for cells in batch {
            if rows.contents.rows == *max_rows {
                return Err(too_many_rows(*max_rows, "the records have more rows"));
            }
            rows.write(cells).map_err(failed)?;
        }
    }
    let (records, contents) = rows.finish(table, about, *folds).map_err(failed)?;
    book.push_worksheet(records);
    about.write(book.add_worksheet(), table.columns(), &contents).map_err(failed)?;
    let mut file = tempfile::tempfile().map_err(failed)?;
    book.save_to_writer(&mut file).map_err(failed)?;
    file.seek(SeekFrom::Start(0)).map_err(failed)?;
    Ok(file)
}

impl Contents {
    fn add_record(&mut self, record: &Value) {
        self.records += 1;
        let document = record.pointer("/source/document").and_then(Value::as_str);
        if let Some(document) = document.filter(|document| !self.documents.contains(*document)) {
            self.documents.insert(document.into());
        }
    }
}

/// The sheet with the records, and what is known of its content.
struct Rows {
    sheet: Worksheet,
    formats: Formats,
    /// Whether each column has a value.
    columns: Vec<Content>,
    widths: Vec<usize>,
    /// The width at which the text of each column wraps. None for columns that are folded away.
    wraps: Vec<Option<usize>>,
    contents: Contents,
    links: u32,
    /// The row that was written last, with its height. It is set when another row follows, because the library repeats a last row that has
    /// a height, and Excel repairs such a file. Programs find the height of the last row themselves.
    height: Option<(u32, u32)>,
}

struct Formats {
    text: Format,
    /// Text that was cut.
    cut: Format,
    number: Format,
    money: Format,
    day: Format,
    link: Format,
}

impl Formats {
    fn new() -> Self {
        let top = Format::new().set_align(FormatAlign::Top);
        let text = top.clone().set_text_wrap();
        Self {
            cut: text.clone().set_background_color(0xFF_E6_99),
            money: top.clone().set_num_format("#,##0.00"),
            day: top.clone().set_num_format("yyyy-mm-dd").set_align(FormatAlign::Left),
            link: top.clone().set_hyperlink(),
            number: top,
            text,
        }
    }
}

impl Rows {
    fn new(mut sheet: Worksheet, table: &Table) -> std::result::Result<Self, XlsxError> {
        let head = Format::new().set_bold().set_text_wrap().set_align(FormatAlign::VerticalCenter);
        let head = head.set_background_color(HEADER_COLOUR).set_border_bottom(FormatBorder::Thin);
        for (column, field) in (0..).zip(table.columns()) {
            sheet.write_string_with_format(0, column, layout::header(field), &head)?;
        }
        let columns = vec![Content::default(); table.columns().len()];
        let widths = table.columns().iter().map(|field| Content::default().width(&layout::header(field))).collect();
        Ok(Self {
            sheet,
            formats: Formats::new(),
            columns,
            widths,
            wraps: vec![],
            contents: Contents::default(),
            links: 0,
            // A header may take two lines.
            height: Some((0, layout::height(2))),
        })
    }

    /// Sets the widths of the columns by the first rows.
    fn measure(&mut self, rows: &[Vec<Cell>], table: &Table, folds: bool) {
        let mut columns = vec![Content::default(); table.columns().len()];
        for cells in rows {
            for (content, cell) in columns.iter_mut().zip(cells).filter(|(_, cell)| **cell != Cell::Empty) {
                content.add(cell.text().lines().map(|line| line.chars().count()).max().unwrap_or_default());
            }
        }
        let fields = table.columns().iter().zip(&columns);
        self.widths = fields.map(|(field, content)| content.width(&layout::header(field))).collect();
        // The text of a column that is folded away must not make the rows higher.
        let wraps = table.columns().iter().zip(&self.widths);
        self.wraps = wraps.map(|(field, width)| (!(folds && layout::is_detail(field))).then_some(*width)).collect();
    }

    fn write(&mut self, cells: Vec<Cell>) -> std::result::Result<(), XlsxError> {
        self.contents.rows += 1;
        let row = self.contents.rows;
        if let Some((before, height)) = self.height.take() {
            self.sheet.set_row_height(before, height)?;
        }
        let lines =
            cells.iter().zip(&self.wraps).filter_map(|(cell, width)| Some(layout::lines(cell.text(), (*width)?)));
        let lines = lines.max().unwrap_or_default();
        if row <= MAX_HEIGHTS && lines > 1 {
            self.height = Some((row, layout::height(lines)));
        }
        for (column, cell) in (0..).zip(cells) {
            if let Some(content) = self.columns.get_mut(usize::from(column)).filter(|_| cell != Cell::Empty) {
                content.add(1);
            }
            self.write_cell(row, column, cell)?;
        }
        Ok(())
    }

    /// Writes a cell. Text is written as text, so that no program reads it as a formula.
    fn write_cell(&mut self, row: u32, column: u16, cell: Cell) -> std::result::Result<(), XlsxError> {
        match cell {
            Cell::Empty => {}
            Cell::Truth(truth) => {
                self.sheet.write_boolean_with_format(row, column, truth, &self.formats.number)?;
            }
            Cell::Number(number) => match number.parse::<f64>() {
                Ok(exact) if number.len() <= MAX_NUMBER_CHARS => {
                    let is_money = number.rsplit_once('.').is_some_and(|(_, hundredths)| hundredths.len() == 2);
                    let format = if is_money { &self.formats.money } else { &self.formats.number };
                    self.sheet.write_number_with_format(row, column, exact, format)?;
                }
                _ => self.write_text(row, column, number)?,
            },
            Cell::Date(text) => match day(&text) {
                Some(day) => {
                    self.sheet.write_datetime_with_format(row, column, day, &self.formats.day)?;
                }
                None => self.write_text(row, column, text)?,
            },
            Cell::Url(url) if self.links < MAX_LINKS && url.len() <= MAX_URL_BYTES => {
                self.links += 1;
                self.sheet.write_url_with_format(row, column, Url::new(&url), &self.formats.link)?;
            }
            Cell::Text(text) | Cell::Url(text) => self.write_text(row, column, text)?,
        }
        Ok(())
    }

    fn write_text(&mut self, row: u32, column: u16, text: String) -> std::result::Result<(), XlsxError> {
        let characters = text.chars().count();
        if characters <= MAX_CELL_CHARS {
            self.sheet.write_string_with_format(row, column, text, &self.formats.text)?;
            return Ok(());
        }
        self.contents.cut += 1;
        let mark = format!(" … [cut: the text has {characters} characters]");
        let kept = MAX_CELL_CHARS - mark.chars().count();
        let cut: String = text.chars().take(kept).chain(mark.chars()).collect();
        self.sheet.write_string_with_format(row, column, cut, &self.formats.cut)?;
        Ok(())
    }

    /// Lays the sheet out for reading and for printing.
    fn finish(
        self,
        table: &Table,
        about: &About,
        folds: bool,
    ) -> std::result::Result<(Worksheet, Contents), XlsxError> {
        let Self { mut sheet, columns, widths, mut contents, .. } = self;
        for (column, width) in (0..).zip(widths) {
            sheet.set_column_width(column, u32::try_from(width).unwrap_or(u32::MAX))?;
        }
        let is_folded = |(field, content): (_, &Content)| folds && (layout::is_detail(field) || content.is_empty());
        let folded: Vec<bool> = table.columns().iter().zip(&columns).map(is_folded).collect();
        for (first, last) in layout::ranges(&folded) {
            sheet.group_columns_collapsed(first, last)?;
            contents.is_folded = true;
        }
        let last_column = u16::try_from(columns.len().saturating_sub(1)).unwrap_or_default();
        sheet.set_name(about.sheet_name())?;
        sheet.set_freeze_panes(1, 1)?;
        sheet.autofilter(0, 0, contents.rows, last_column)?;
        sheet.set_landscape().set_paper_size(A4).set_print_fit_to_pages(1, 0).set_repeat_rows(0, 0)?;
        sheet.set_margins(0.4, 0.4, 0.5, 0.6, 0.3, 0.3);
        sheet.set_footer(format!("&L{} – {}&RPage &P of &N", about.title(), about.state()));
        Ok((sheet, contents))
    }
}

/// Returns the day of a date. None if the date is not known to the day, or Excel does not know its year.
fn day(text: &str) -> Option<ExcelDateTime> {
    let day = NaiveDate::parse_from_str(text, "%Y-%m-%d").ok().filter(|_| text.len() == "2010-09-22".len())?;
    let year = u16::try_from(day.year()).ok().filter(|_| EXCEL_YEARS.contains(&day.year()))?;
    ExcelDateTime::from_ymd(year, u8::try_from(day.month()).ok()?, u8::try_from(day.day()).ok()?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rest::fields::Column;
    use crate::rest::representation::RowKind;
    use crate::rest::request_url::RequestUrl;
    use crate::store::PublicUrl;
    use actix_web::test::TestRequest;
    use actix_web::web::Data;
    use serde_json::json;

    /// Two records with three values each: six rows if the list is expanded.
    async fn write_expanded(max_rows: u32) -> Result<()> {
        let column = Column { path: vec!["countries".into()], ..Column::default() };
        let table = Table::new(vec![column], Some(vec!["countries".into()]));
        let records = vec![json!({ "countries": ["NG", "BJ", "GH"] }); 2];
        let batches = futures_util::stream::iter([Ok(records)]);
        let public_url = Data::new(PublicUrl("http://register".into()));
        let request = TestRequest::default().app_data(public_url).to_http_request();
        let url = RequestUrl::without_query(&request);
        let (revision, rows) = (entity::Revision(1), RowKind::Records);
        let about = About { list: "projects".into(), revision, at: None, url, sources: vec![], rows };
        write(Sheet { table, about, folds: true, max_rows }, batches).await.map(|_| ())
    }

    #[tokio::test]
    async fn rows_are_counted_after_lists_are_expanded() {
        write_expanded(6).await.unwrap();
        let error = write_expanded(5).await.unwrap_err();
        assert_eq!(
            error.to_string(),
            "format: xlsx is limited to 5 rows, but the records have more rows: add filters or use csv or ndjson"
        );
    }

    #[test]
    fn only_days_are_dates() {
        assert!(day("2010-09-22").is_some() && day("1900-01-01").is_some());
        for text in ["2010", "2010-09", "2010-09-22?", "2006-23", "2009-11/2010-10", "1899-12-31", "2010-9-2", ""] {
            assert!(day(text).is_none(), "{text}");
        }
    }
}
