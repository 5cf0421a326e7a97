//! Spreadsheets: typed cells, the sheet "About", and the layout for reading and printing.
use crate::export::Table;
use crate::support::{Register, author, inputs, on_both};
use calamine::{Data, Reader, Xlsx, open_workbook_from_rs};
use chrono::{Days, NaiveDate};
use serde_json::Value;
use std::io::{Cursor, Read};
use thb_register::kinds::projects::Project;
use thb_register::service::write::PendingRevision;

/// A spreadsheet with its two sheets.
pub struct Book {
    pub names: Vec<String>,
    /// The headers and the rows of the records.
    pub header: Vec<String>,
    pub rows: Vec<Vec<Data>>,
    about: Vec<Vec<String>>,
    bytes: Vec<u8>,
}

impl Book {
    pub fn of(bytes: Vec<u8>) -> Self {
        let mut book: Xlsx<_> = open_workbook_from_rs(Cursor::new(bytes.clone())).unwrap();
        let mut sheet = |place| book.worksheet_range_at(place).unwrap().unwrap();
        let mut rows: Vec<Vec<Data>> = sheet(0).rows().map(<[Data]>::to_vec).collect();
        let texts = |row: &[Data]| row.iter().map(ToString::to_string).collect::<Vec<_>>();
        let about = sheet(1).rows().map(texts).collect();
        let header = texts(&rows.remove(0));
        let book = Self { names: book.sheet_names(), header, rows, about, bytes };
        for sheet in ["xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml"] {
            let text = book.part(sheet);
            let rows: Vec<u32> =
                text.split("<row r=\"").skip(1).map(|row| row.split('"').next().unwrap().parse().unwrap()).collect();
            assert!(rows.windows(2).all(|pair| pair[0] < pair[1]), "Excel repairs a file that repeats a row: {rows:?}");
        }
        book
    }

    /// The names of the columns in the API, from the sheet "About".
    pub fn fields(&self) -> Vec<String> {
        let columns = self.about.iter().skip_while(|row| row[0] != "Column").skip(1);
        columns.map(|row| row[1].clone()).collect()
    }

    /// What the sheet "About" says under a name.
    pub fn about(&self, name: &str) -> Vec<&str> {
        let mut rows = self.about.iter().skip_while(|row| row[0] != name);
        let first = rows.next().unwrap_or_else(|| panic!("About has no {name}"));
        let more = rows.take_while(|row| row[0].is_empty() && !row[1].is_empty());
        [first].into_iter().chain(more).map(|row| row[1].as_str()).collect()
    }

    pub fn meaning(&self, field: &str) -> &str {
        &self.about.iter().find(|row| row[1] == field).unwrap()[2]
    }

    pub fn column(&self, field: &str) -> Vec<&Data> {
        let place = self.fields().iter().position(|name| name == field).unwrap();
        self.rows.iter().map(|row| &row[place]).collect()
    }

    /// A file within the spreadsheet.
    fn part(&self, name: &str) -> String {
        let mut archive = zip::ZipArchive::new(Cursor::new(&self.bytes)).unwrap();
        let mut text = String::new();
        archive.by_name(name).unwrap().read_to_string(&mut text).unwrap();
        text
    }
}

/// A cell as CSV prints it. Numbers have another notation there.
pub fn printed(cell: &Data, csv: &str) -> String {
    match cell {
        Data::Float(number) if csv.parse() == Ok(*number) => csv.to_owned(),
        Data::DateTime(date) => {
            let days = Days::new(date.as_f64().to_string().parse().unwrap());
            NaiveDate::from_ymd_opt(1899, 12, 30).unwrap().checked_add_days(days).unwrap().to_string()
        }
        other => other.to_string(),
    }
}

#[test]
fn cells_equal_those_of_csv_and_have_types() {
    on_both(async |register| {
        for path in ["projects", "agreements", "cooperation", "actions", "countries", "exchange-rates"] {
            let book = Book::of(register.bytes(&format!("/v1/{path}?format=xlsx")).await);
            let table = Table::of_csv(&register.bytes(&format!("/v1/{path}?format=csv&escape=none")).await);
            assert_eq!(book.fields(), table.header, "{path}");
            assert_eq!((book.header.len(), book.rows.len()), (table.header.len(), table.rows.len()));
            for (row, expected) in book.rows.iter().zip(&table.rows) {
                let cells: Vec<_> = row.iter().zip(expected).map(|(cell, csv)| printed(cell, csv)).collect();
                assert_eq!(cells, *expected, "{path}");
            }
        }
        let book = Book::of(register.bytes("/v1/projects?format=xlsx").await);
        let is_day = |text: &str| text.len() == 10 && NaiveDate::parse_from_str(text, "%Y-%m-%d").is_ok();
        let starts = book.column("period.start");
        assert!(starts.iter().any(|cell| matches!(cell, Data::DateTime(_))));
        assert!(starts.iter().any(|cell| matches!(cell, Data::String(text) if text.len() == 7)), "a month is text");
        assert!(!starts.iter().any(|cell| matches!(cell, Data::String(text) if is_day(text))));
        for field in ["period.start_earliest", "period.end_latest"] {
            assert!(book.column(field).iter().all(|cell| matches!(cell, Data::Empty | Data::DateTime(_))), "{field}");
        }
        let amounts = book.column("funding.amount_eur");
        assert!(amounts.iter().all(|cell| matches!(cell, Data::Empty | Data::Float(_))));
    });
}

#[test]
fn about_says_what_the_file_holds() {
    on_both(async |register| {
        let path = "/v1/projects?country=NG&theme=prevention&sort=-start&format=xlsx";
        let book = Book::of(register.bytes(path).await);
        assert_eq!(book.names, ["Projects", "About"]);
        assert_eq!(book.about[0][0], "THB Register: projects");
        assert_eq!(book.about("Records"), [book.rows.len().to_string()]);
        assert_eq!(book.about("Filters"), ["country: NG", "theme: prevention"]);
        assert_eq!(book.about("Options"), ["sort: -start"]);
        assert!(book.about("State")[0].starts_with("Revision 1, "));
        assert_eq!(book.about("Address"), [format!("{}{path}", register.url)]);
        assert_eq!(book.about("Licence"), ["Creative Commons Attribution 4.0 International (CC BY 4.0)"]);
        let [source] = book.about("Sources")[..] else { panic!("{:?}", book.about("Sources")) };
        assert!(source.starts_with("12401/11, "), "{source}");
        assert_eq!(book.meaning("period.start"), "Start date. Empty if the document gives none.");
        let all = Book::of(register.bytes("/v1/actions?format=xlsx").await);
        assert_eq!((all.about("Filters"), all.names[0].as_str()), (vec!["none: all records"], "Actions"));
        let long = Book::of(register.bytes("/v1/projects?format=xlsx&expand=countries").await);
        let total = register.get("/v1/projects?limit=1").await["total"].to_string();
        assert_eq!(long.about("Records"), [format!("{total} in {} rows", long.rows.len())]);
        let reference = Book::of(register.bytes("/v1/exchange-rates?format=xlsx").await);
        assert_eq!(reference.names[0], "Exchange rates");
    });
}

#[test]
fn headers_are_readable() {
    on_both(async |register| {
        let fields = "id,organisations,funding.amount_eur,period.start,url";
        let book = Book::of(register.bytes(&format!("/v1/projects?format=xlsx&fields={fields}")).await);
        let expected = [
            "ID",
            "Organisations: ID",
            "Organisations",
            "Organisations: short name",
            "Organisations: type",
            "Organisations: role",
            "Funding: amount (EUR)",
            "Period: start",
            "URL",
        ];
        assert_eq!(book.header, expected);
    });
}

/// The parts of the sheet that matter to somebody who reads or prints it.
#[test]
fn sheets_are_laid_out_for_reading_and_printing() {
    on_both(async |register| {
        let book = Book::of(register.bytes("/v1/projects?format=xlsx&country=NG").await);
        let sheet = book.part("xl/worksheets/sheet1.xml");
        for part in [
            "<autoFilter ref=\"A1:",
            "state=\"frozen\"",
            "orientation=\"landscape\"",
            "fitToHeight=\"0\"",
            "<hyperlinks>",
            "hidden=\"1\"",
        ] {
            assert!(sheet.contains(part), "{part}");
        }
        let workbook = book.part("xl/workbook.xml");
        assert!(workbook.contains("_xlnm.Print_Titles") && workbook.contains("Projects!$1:$1"), "{workbook}");
        let id = book.rows[0][0].to_string();
        let links = book.part("xl/worksheets/_rels/sheet1.xml.rels");
        assert!(links.contains(&format!("{}/v1/projects/{id}", register.url)));
        let selected = Book::of(register.bytes("/v1/projects?format=xlsx&country=NG&fields=id,official_text").await);
        assert!(
            !selected.part("xl/worksheets/sheet1.xml").contains("hidden=\"1\""),
            "a requested column is not folded"
        );
        let core = book.part("docProps/core.xml");
        assert!(core.contains("<dc:title>THB Register: projects</dc:title>"), "{core}");
    });
}

/// Adds projects with this text.
async fn add_texts(register: &Register, text: &str, count: i32) {
    let (_, mut input) = inputs::<Project>(&register.store).await.remove(0);
    input.common.official_text = Some(text.to_owned());
    let numbered = |number: i32| {
        let mut input = input.clone();
        input.common.ordinal = 900_000 + number;
        (format!("long-{number}"), input)
    };
    let change = PendingRevision::begin(&register.store, author("plays")).await.unwrap();
    change.add::<Project>(&(0..count).map(numbered).collect::<Vec<_>>()).await.unwrap();
    change.commit().await.unwrap();
}

#[test]
fn text_that_does_not_fit_into_a_cell_is_marked() {
    on_both(async |register| {
        add_texts(&register, &"ä".repeat(40_000), 1).await;
        let book = Book::of(register.bytes("/v1/projects?format=xlsx&fields=id,official_text").await);
        let last = book.rows.last().unwrap()[1].to_string();
        assert_eq!((last.chars().count(), last.ends_with(" … [cut: the text has 40000 characters]")), (32_767, true));
        assert!(book.about("How to read").iter().any(|note| note.starts_with("1 cell was cut")));
        let csv = Table::of_csv(&register.bytes("/v1/projects?format=csv&fields=official_text").await);
        assert_eq!(csv.rows.last().unwrap()[0].chars().count(), 40_000);
    });
}

/// Files of more than 8 MB are streamed: their length is not known when they begin.
#[test]
fn long_files_are_streamed() {
    on_both(async |register| {
        add_texts(&register, &"long text ".repeat(30_000), 30).await;
        for format in ["csv", "ndjson"] {
            let path = format!("/v1/projects?format={format}&fields=id,official_text");
            let response = register.request("GET", &path).send().await.unwrap();
            let header = |name: &str| response.headers().get(name).map(|value| value.to_str().unwrap().to_owned());
            let found = ["transfer-encoding", "content-length", "accept-ranges"].map(header);
            assert_eq!(found, [Some("chunked".into()), None, None], "{format}");
            assert!(response.bytes().await.unwrap().len() > 9_000_000);
            let head = register.send(register.request("HEAD", &path)).await;
            assert_eq!((head.status.as_u16(), head.header("content-length")), (200, ""));
        }
        // HTTP/1.0 has no chunks. The end of the connection is the end of the body.
        for connection in ["", "Connection: keep-alive\r\n"] {
            let path = "/v1/projects?format=csv&fields=official_text";
            let answer = register.exchange(&format!("GET {path} HTTP/1.0\r\n{connection}\r\n"));
            let (head, body) = answer.split_once("\r\n\r\n").unwrap();
            let head = head.to_lowercase();
            assert!(head.starts_with("http/1.0 200") && !head.contains("transfer-encoding"), "{head}");
            assert!(!head.contains("keep-alive") && body.len() > 9_000_000 && body.ends_with("text \r\n"), "{head}");
        }
        let lines: Vec<Value> = register.lines("/v1/projects?format=ndjson&fields=id,official_text").await;
        assert_eq!(lines.last().unwrap()["official_text"].as_str().unwrap().len(), 300_000);
    });
}
