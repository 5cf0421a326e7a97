//! The sheet "About" of a spreadsheet: what the file holds, where it comes from, and what its columns mean.
use super::layout::{header, height, lines};
use crate::rest::fields::Column;
use crate::rest::representation::RowKind;
use crate::rest::request_url::RequestUrl;
use chrono::{DateTime, Utc};
use entity::Revision;
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Url, Worksheet, XlsxError};
use std::collections::BTreeSet;

/// Parameters that do not select records.
const NOT_FILTERS: [&str; 13] = [
    "format", "fields", "expand", "limit", "sort", "lang", "money", "bom", "escape", "group_by", "top", "empty",
    "measures",
];
const LICENCE: &str = "Creative Commons Attribution 4.0 International (CC BY 4.0)";
const LICENCE_URL: &str = "https://creativecommons.org/licenses/by/4.0/";

/// What the sheet says of the request.
pub struct About {
    /// The name of the list: `projects`.
    pub list: String,
    pub revision: Revision,
    /// The time of the revision. It is the creation time of the file, so that the same revision gives the same bytes.
    pub at: Option<DateTime<Utc>>,
    pub url: RequestUrl,
    /// The documents that records may come from: number and description.
    pub sources: Vec<(String, String)>,
    pub rows: RowKind,
}

/// What the sheet says of the records, which is known once they are written.
#[derive(Default)]
pub struct Contents {
    pub records: u32,
    pub rows: u32,
    /// The numbers of the documents that the records come from.
    pub documents: BTreeSet<String>,
    /// The number of cells whose text was cut.
    pub cut: u32,
    /// Whether columns are folded away.
    pub is_folded: bool,
}

impl About {
    /// The name of the sheet with the records: `Exchange rates`.
    pub fn sheet_name(&self) -> String {
        let name = self.list.replace('-', " ");
        let mut letters = name.chars();
        letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
    }

    pub fn title(&self) -> String {
        format!("THB Register: {}", self.list.replace('-', " "))
    }

    /// The revision and its day.
    pub fn state(&self) -> String {
        let day = self.at.map(|at| at.format(", %-d %B %Y").to_string()).unwrap_or_default();
        format!("Revision {}{day}", self.revision.0)
    }

    pub fn properties(&self) -> Result<DocProperties, XlsxError> {
        let created = ExcelDateTime::from_timestamp(self.at.unwrap_or_default().timestamp())?;
        let properties = DocProperties::new().set_title(self.title()).set_subject(self.state());
        let properties = properties.set_author("THB Register").set_comment(format!("Licence: {LICENCE}"));
        Ok(properties.set_creation_datetime(&created))
    }

    /// Writes the sheet.
    pub fn write(&self, sheet: &mut Worksheet, columns: &[Column], contents: &Contents) -> Result<(), XlsxError> {
        let mut page = Page::new(sheet)?;
        let title = Format::new().set_bold().set_font_size(16);
        page.sheet.write_string_with_format(0, 0, self.title(), &title)?;
        page.row = 1;
        page.text("", "The EU's action against trafficking in human beings, as open, versioned data.")?;
        page.row += 1;
        let rows =
            if contents.rows == contents.records { String::new() } else { format!(" in {} rows", contents.rows) };
        let unit = if self.rows == RowKind::Groups { "Groups" } else { "Records" };
        page.text(unit, &format!("{}{rows}", contents.records))?;
        page.texts("Filters", self.pairs(|name| !NOT_FILTERS.contains(&name)), "none: all records")?;
        page.texts("Options", self.pairs(|name| NOT_FILTERS.contains(&name) && name != "format"), "none")?;
        page.text("State", &self.state())?;
        page.text(
            "Time of the revision",
            &self.at.map(|at| at.format("%Y-%m-%d %H:%M:%S UTC").to_string()).unwrap_or_default(),
        )?;
        page.link("Address", &self.url.to_string(), &self.url.to_string())?;
        page.texts("Sources", self.sources(contents), "reference data of the register")?;
        page.link("Licence", LICENCE_URL, LICENCE)?;
        page.row += 1;
        page.texts("How to read", self.notes(contents), "")?;
        page.row += 1;
        page.columns(columns)
    }

    fn pairs(&self, is_wanted: impl Fn(&str) -> bool) -> Vec<String> {
        let pairs = self.url.query.iter().filter(|(name, _)| is_wanted(name));
        pairs.map(|(name, value)| format!("{name}: {value}")).collect()
    }

    fn sources(&self, contents: &Contents) -> Vec<String> {
        let is_used = |number: &String| self.rows == RowKind::Groups || contents.documents.contains(number);
        let known = self.sources.iter().filter(|(number, _)| is_used(number));
        known.map(|(_, description)| description.clone()).collect()
    }

    fn notes(&self, contents: &Contents) -> Vec<String> {
        match self.rows {
            RowKind::Records => notes(contents),
            RowKind::Groups => NOTES_ON_GROUPS.map(ToOwned::to_owned).to_vec(),
        }
    }
}

/// What a reader must know to understand groups of statistics.
const NOTES_ON_GROUPS: [&str; 3] = [
    "Each row is a group of records with the same value of each dimension. An empty value means that the documents do not say.",
    "A record with several values is in several groups, and so is its money. Do not add up the groups: the shares are of all matching records, \
     and may add up to more than 1.",
    "Money is in euro. Each project counts once in a group, although several records may report it.",
];

/// What a reader must know to understand the cells of records.
fn notes(contents: &Contents) -> Vec<String> {
    let mut notes = vec![
        "An empty cell means that the documents do not say. Several values in a cell are separated by semicolons.".to_owned(),
        "A date that is known to the day is a date. Others are text: 2010 (a year), 2010-09 (a month), 2006-23 (autumn), 2009/2010 (from \
         and to). A question mark means that the reading is uncertain."
            .to_owned(),
        "To add up money, use the column \"Funding: counted (EUR)\". It counts a project once that several records report.".to_owned(),
    ];
    if contents.is_folded {
        notes
            .push("Columns that explain others, and empty columns, are folded away: click + above the columns.".into());
    }
    if contents.cut > 0 {
        let cells = if contents.cut == 1 { "1 cell was".into() } else { format!("{} cells were", contents.cut) };
        notes.push(format!(
            "{cells} cut, because a cell has at most 32,767 characters. They are yellow. CSV has the whole text."
        ));
    }
    notes
}

/// The position on the sheet, and its formats.
struct Page<'a> {
    sheet: &'a mut Worksheet,
    row: u32,
    bold: Format,
    text: Format,
    head: Format,
}

impl<'a> Page<'a> {
    fn new(sheet: &'a mut Worksheet) -> Result<Self, XlsxError> {
        let text = Format::new().set_align(FormatAlign::Top).set_text_wrap();
        let head = text.clone().set_bold().set_background_color(HEADER_COLOUR).set_border_bottom(FormatBorder::Thin);
        for (column, width) in [(0, 42.0), (1, 38.0), (2, 80.0)] {
            sheet.set_column_width(column, width)?;
        }
        sheet.set_name("About")?;
        sheet.set_landscape().set_paper_size(A4).set_print_fit_to_pages(1, 0).set_screen_gridlines(false);
        Ok(Self { sheet, row: 0, bold: Format::new().set_bold().set_align(FormatAlign::Top), text, head })
    }

    /// Writes a line: its name and a text over the other columns.
    fn text(&mut self, name: &str, text: &str) -> Result<(), XlsxError> {
        let text = &cell_text(text);
        self.sheet.write_string_with_format(self.row, 0, name, &self.bold)?;
        self.sheet.merge_range(self.row, 1, self.row, 2, text, &self.text)?;
        self.sheet.set_row_height(self.row, height(lines(text, 118)))?;
        self.row += 1;
        Ok(())
    }

    fn texts(&mut self, name: &str, mut texts: Vec<String>, default: &str) -> Result<(), XlsxError> {
        if texts.is_empty() {
            texts.push(default.into());
        }
        texts.iter().enumerate().try_for_each(|(place, text)| self.text(if place == 0 { name } else { "" }, text))
    }

    fn link(&mut self, name: &str, url: &str, text: &str) -> Result<(), XlsxError> {
        self.sheet.write_string_with_format(self.row, 0, name, &self.bold)?;
        // A longer address cannot be a link.
        if url.len() > MAX_URL_BYTES {
            self.sheet.write_string(self.row, 1, cell_text(text))?;
        } else {
            self.sheet.write_url(self.row, 1, Url::new(url).set_text(text))?;
        }
        self.row += 1;
        Ok(())
    }

    /// Explains the columns of the other sheet.
    fn columns(&mut self, columns: &[Column]) -> Result<(), XlsxError> {
        for (place, name) in (0..).zip(["Column", "Name in the API", "Meaning"]) {
            self.sheet.write_string_with_format(self.row, place, name, &self.head)?;
        }
        for column in columns {
            self.row += 1;
            self.sheet.write_string_with_format(self.row, 0, header(column), &self.bold)?;
            self.sheet.write_string_with_format(self.row, 1, column.name(), &self.text)?;
            let meaning = meaning(column);
            self.sheet.set_row_height(self.row, height(lines(&meaning, 80)))?;
            self.sheet.write_string_with_format(self.row, 2, meaning, &self.text)?;
        }
        Ok(())
    }
}

/// Returns the description of a column for people who do not read JSON.
fn meaning(Column { description, .. }: &Column) -> String {
    description.replace("`null`", "Empty").replace('`', "").replace('\n', " ")
}

/// Shortens a text that does not fit into a cell.
fn cell_text(text: &str) -> String {
    text.chars().take(MAX_CELL_CHARS).collect()
}

/// The longest address of a link, in bytes.
pub const MAX_URL_BYTES: usize = 2_000;
/// The most characters in a cell.
pub const MAX_CELL_CHARS: usize = 32_767;
/// The background of headers.
pub const HEADER_COLOUR: u32 = 0xDC_E6_F1;
/// The code of the paper size A4.
pub const A4: u8 = 9;
