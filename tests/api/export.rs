//! Exports: every record that matches, the same in every format, as a page tells it.
use crate::concurrent_writer::Writer;
use crate::model::{Question, World};
use crate::support::export;
use crate::support::{Register, address, author, ids, inputs, on_both, scratch, whatever};
use calamine::{Data, Reader, Xlsx, open_workbook_from_rs};
use csv::ReaderBuilder;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::io::{Cursor, Read};
use thb_register::kinds::projects::Project;
use thb_register::service::write::PendingRevision;

const XLSX: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/// A table: its header and its rows, each cell as text.
pub struct Table {
    pub header: Vec<String>,
    pub rows: Vec<Vec<String>>,
}

impl Table {
    pub fn of_csv(bytes: &[u8]) -> Self {
        let mut rows = ReaderBuilder::new().has_headers(false).from_reader(bytes).into_records();
        let cells = |row: csv::StringRecord| row.iter().map(ToOwned::to_owned).collect::<Vec<_>>();
        let header = cells(rows.next().unwrap().unwrap());
        Self { header, rows: rows.map(|row| cells(row.unwrap())).collect() }
    }

    pub fn column(&self, name: &str) -> Vec<&str> {
        let place = self.header.iter().position(|header| header == name).unwrap_or_else(|| panic!("no column {name}"));
        self.rows.iter().map(|row| row[place].as_str()).collect()
    }
}

/// The cells of a spreadsheet.
fn sheet(bytes: Vec<u8>) -> Vec<Vec<Data>> {
    let mut book: Xlsx<_> = open_workbook_from_rs(Cursor::new(bytes)).unwrap();
    assert_eq!(book.sheet_names().len(), 1);
    let range = book.worksheet_range_at(0).unwrap().unwrap();
    range.rows().map(<[Data]>::to_vec).collect()
}

/// A value of a record as a cell of a table shows it.
fn cell(record: &Value, path: &[&str], sign: &str) -> String {
    match (record, path) {
        (Value::Array(items), _) => items.iter().map(|item| cell(item, path, ", ")).collect::<Vec<_>>().join(sign),
        (Value::Object(members), [name, rest @ ..]) => cell(&members[*name], rest, sign),
        (Value::Null, _) => String::new(),
        (Value::String(text), _) => text.clone(),
        (other, _) => other.to_string(),
    }
}

#[test]
fn every_format_holds_what_all_pages_hold() {
    let world = World::bundled();
    on_both(async |register| {
        whatever(8, &Question::<Project>::any(), async |question: Question<Project>| {
            let in_format = |more: &[(&str, &str)]| address("/v1/projects", &question.with(more));
            let pages = register.walk(&in_format(&[("limit", "100")])).await;
            let expected: Vec<_> = question.expected(world).into_iter().map(|(id, _)| id.to_owned()).collect();
            assert_eq!(ids(&pages), expected);
            assert_eq!(register.lines(&in_format(&[("format", "ndjson")])).await, pages);
            let table = Table::of_csv(&register.bytes(&in_format(&[("format", "csv")])).await);
            for name in &table.header {
                let path: Vec<_> = name.split('.').collect();
                let cells = pages.iter().map(|record| match name.as_str() {
                    "url" => address_of(&register, record, question.as_of),
                    _ => safe(cell(record, &path, "; ")),
                });
                assert_eq!(table.column(name), cells.collect::<Vec<_>>(), "{name}");
            }
            let sheet = sheet(register.bytes(&in_format(&[("format", "xlsx")])).await);
            assert_eq!(sheet[0].iter().map(ToString::to_string).collect::<Vec<_>>(), table.header);
            let column = |name: &str| table.header.iter().position(|header| header == name).unwrap();
            let (id, amount) = (column("id"), column("funding.amount_eur"));
            assert_eq!(sheet[1..].iter().map(|row| row[id].to_string()).collect::<Vec<_>>(), expected);
            for (row, printed) in sheet[1..].iter().zip(table.column("funding.amount_eur")) {
                match &row[amount] {
                    Data::Empty => assert_eq!(printed, ""),
                    Data::Float(number) => assert_eq!(format!("{number:.2}"), printed),
                    other => panic!("no number: {other:?}"),
                }
            }
        });
    });
}

fn address_of(register: &Register, record: &Value, as_of: bool) -> String {
    let state = if as_of { "?as_of=1" } else { "" };
    format!("{}/v1/projects/{}{state}", register.url, record["id"].as_str().unwrap())
}

fn safe(text: String) -> String {
    if text.starts_with(['=', '+', '-', '@', '\t', '\r']) { format!("'{text}") } else { text }
}

#[test]
fn every_kind_is_exported_and_every_row_has_its_address() {
    on_both(async |register| {
        for (path, total) in [("actions", 47), ("projects", 284), ("agreements", 116), ("cooperation", 129)] {
            let pages = register.walk(&format!("/v1/{path}?limit=500")).await;
            assert_eq!(pages.len(), total);
            assert_eq!(register.lines(&format!("/v1/{path}?format=ndjson")).await, pages);
            let table = Table::of_csv(&register.bytes(&format!("/v1/{path}?format=csv")).await);
            assert_eq!(table.column("id"), ids(&pages));
            let sheet = sheet(register.bytes(&format!("/v1/{path}?format=xlsx")).await);
            assert_eq!((sheet.len(), sheet[0].len()), (total + 1, table.header.len()));
            for (url, record) in table.column("url").into_iter().zip(&pages).step_by(40) {
                let answer = register.answer(url.strip_prefix(&register.url).unwrap()).await;
                assert_eq!((answer.status.as_u16(), &answer.json()), (200, record));
            }
        }
        for path in ["organisations", "countries", "programmes", "exchange-rates"] {
            let pages = register.walk(&format!("/v1/{path}?limit=500")).await;
            assert_eq!(register.lines(&format!("/v1/{path}?format=ndjson")).await, pages);
            let table = Table::of_csv(&register.bytes(&format!("/v1/{path}?format=csv")).await);
            assert_eq!((table.rows.len(), table.header.contains(&"url".into())), (pages.len(), false));
            assert_eq!(sheet(register.bytes(&format!("/v1/{path}?format=xlsx")).await).len(), pages.len() + 1);
        }
    });
}

#[test]
fn columns_are_chosen_and_lists_are_written_out() {
    on_both(async |register| {
        let csv = async |query: &str| Table::of_csv(&register.bytes(&format!("/v1/projects?format=csv&{query}")).await);
        let table = csv("fields=url,title,funding.amount_eur,id,period").await;
        let period = ["period.text", "period.start", "period.end", "period.ongoing"];
        assert_eq!(table.header, [&["url", "title", "funding.amount_eur", "id"][..], &period].concat());
        let pages = register.walk("/v1/projects?limit=500").await;
        let codes = |record: &Value| cell(&record["countries"], &["code"], "; ");
        let table = csv("fields=id,countries.code,themes,countries.name").await;
        let cells = |record: &Value| {
            [
                cell(record, &["id"], ""),
                codes(record),
                cell(&record["themes"], &[], "; "),
                cell(&record["countries"], &["name"], "; "),
            ]
        };
        assert_eq!(table.rows, pages.iter().map(cells).collect::<Vec<_>>());
        assert!(table.rows.iter().any(|row| row[1].contains("; ") && row[2].contains("; ")));

        let table = csv("fields=id,countries.code,themes&expand=countries").await;
        let mut expected = vec![];
        for record in &pages {
            let (id, all, themes) = (cell(record, &["id"], ""), codes(record), cell(&record["themes"], &[], "; "));
            expected.extend(all.split("; ").map(|code| vec![id.clone(), code.to_owned(), themes.clone()]));
        }
        assert_eq!(table.rows, expected, "one row a value, and none lost that has none");
        assert!(expected.len() > pages.len() && expected.iter().any(|row| row[1].is_empty()));
        let longest =
            register.bytes("/v1/projects?format=xlsx&expand=funding.amounts&fields=id,funding.amounts.value").await;
        let amounts = |record: &Value| record["funding"]["amounts"].as_array().unwrap().len().max(1);
        assert_eq!(sheet(longest).len() - 1, pages.iter().map(amounts).sum::<usize>());
    });
}

#[test]
fn what_looks_like_a_formula_is_text() {
    on_both(async |register| {
        let (_, input) = inputs::<Project>(&register.store).await.remove(0);
        let titles = ["=1+1", "+1", "-1+1", "@SUM(A1)", "\t=1", "1=1", "\"=1\",\r\n=2"];
        let titled = |(place, title): (i32, &&str)| {
            let mut input = input.clone();
            input.common.title = (*title).to_owned();
            input.common.ordinal = 900_000 + place;
            (format!("odd-{place}"), input)
        };
        let change = PendingRevision::begin(&register.store, author("plays")).await.unwrap();
        change.add::<Project>(&(0..).zip(&titles).map(titled).collect::<Vec<_>>()).await.unwrap();
        change.commit().await.unwrap();
        let table = Table::of_csv(&register.bytes("/v1/projects?format=csv&fields=title").await);
        let shown: Vec<_> = table.rows[284..].iter().map(|row| row[0].as_str()).collect();
        assert_eq!(shown, ["'=1+1", "'+1", "'-1+1", "'@SUM(A1)", "'\t=1", "1=1", "\"=1\",\r\n=2"]);
        let bytes = register.bytes("/v1/projects?format=xlsx&fields=title").await;
        let mut book: Xlsx<_> = open_workbook_from_rs(Cursor::new(bytes.clone())).unwrap();
        assert!(book.worksheet_formula("Sheet1").unwrap().is_empty(), "no cell is a formula");
        assert_eq!(
            sheet(bytes)[285..289].iter().map(|row| row[0].clone()).collect::<Vec<_>>(),
            titles[..4].iter().map(|title| Data::String((*title).into())).collect::<Vec<_>>()
        );
    });
}

#[test]
fn a_file_has_a_name_and_a_type() {
    on_both(async |register| {
        let at = register.data("{ register { updatedAt } }", json!({})).await["register"]["updatedAt"].take();
        let date = &at.as_str().unwrap()[..10];
        let change = PendingRevision::begin(&register.store, author("removes")).await.unwrap();
        change.remove::<Project>("12401-11-at-02", None).await.unwrap();
        change.commit().await.unwrap();
        for (ending, kind) in
            [("csv", "text/csv; charset=utf-8; header=present"), ("ndjson", "application/x-ndjson"), ("xlsx", XLSX)]
        {
            let accept = kind.split(';').next().unwrap();
            for (path, file) in [
                ("/v1/projects?as_of=1&country=NG", format!("projects-r1-{date}.{ending}")),
                ("/v1/cooperation", format!("cooperation-r2-{date}.{ending}")),
                ("/v1/countries", format!("countries-r2-{date}.{ending}")),
            ] {
                let path = |more: &str| format!("{path}{}{more}", if path.contains('?') { '&' } else { '?' });
                let asked = register.send(register.request("GET", &path(&format!("format={ending}")))).await;
                let accepted = register
                    .send(
                        register
                            .request("GET", path("").trim_end_matches(['&', '?']))
                            .header("Accept", format!("{accept}, application/json;q=0.5")),
                    )
                    .await;
                for answer in [asked, accepted] {
                    assert_eq!((answer.status.as_u16(), answer.header("content-type")), (200, kind), "{ending}");
                    assert_eq!(answer.header("content-disposition"), format!("attachment; filename=\"{file}\""));
                }
            }
        }
        let json = register.send(register.request("GET", "/v1/projects").header("Accept", "text/csv;q=0.1, */*")).await;
        assert_eq!((json.header("content-type"), json.header("content-disposition")), ("application/json", ""));
        let none = register.send(register.request("GET", "/v1/projects").header("Accept", "text/html")).await;
        assert_eq!((none.status.as_u16(), &none.json()["code"]), (406, &json!("not_acceptable")));
        let named =
            register.send(register.request("GET", "/v1/projects?format=csv").header("Accept", "text/html")).await;
        assert_eq!((named.status.as_u16(), named.text.lines().count() > 283), (200, true), "the query is plainer");
    });
}

#[test]
fn what_goes_with_pages_alone_is_refused() {
    on_both(async |register| {
        let next = register.get("/v1/projects?limit=1").await["links"]["next"].as_str().unwrap().to_owned();
        let after = next.split("after=").nth(1).unwrap();
        for format in ["csv", "xlsx", "ndjson"] {
            let all = format!("/v1/projects?format={format}&limit=10&after={after}&facet=country");
            let answer = register.answer(&all).await;
            let names: Vec<_> =
                answer.json()["errors"].as_array().unwrap().iter().map(|fault| fault["name"].clone()).collect();
            assert_eq!(
                (answer.status.as_u16(), names),
                (400, vec![json!("limit"), json!("after"), json!("facet")]),
                "{format}"
            );
        }
        for (query, told) in [
            ("format=csv&fields=id,titel", "`titel` is not known here: did you mean title?"),
            ("format=csv&expand=country", "`country` is not known here: did you mean countries?"),
            ("format=csv&expand=title", "`title` is no list"),
            ("expand=countries", "goes with format=csv and format=xlsx"),
            ("format=ndjson&expand=countries", "goes with format=csv and format=xlsx"),
            ("format=json&fields=url", "`url` is not known here"),
            ("format=pdf", "`pdf` is not known"),
            ("format=csv&as_of=2", "the newest revision is 1"),
            ("format=csv&country=XX", "`XX` is the key of no country"),
            ("format=csv&q=!", "has no word"),
        ] {
            let answer = register.answer(&format!("/v1/projects?{query}")).await;
            let body = answer.json();
            assert!(
                answer.status == 400 && body["errors"][0]["detail"].as_str().unwrap().starts_with(told),
                "{query}: {body}"
            );
        }
    });
}

/// Somebody writes all the while: a file holds the state of one revision, each record once.
#[test]
fn an_export_holds_one_state_while_others_write() {
    on_both(async |register| {
        let writer = Writer::start(&register.store, 1_100).await;
        let mut round = 0;
        // Until it has written often enough meanwhile.
        while round < 4 || (writer.newest() < 7 && round < 400) {
            round += 1;
            let as_of = if round % 2 == 0 { String::new() } else { format!("&as_of={}", writer.newest()) };
            let format = ["csv", "ndjson"][round / 2 % 2];
            let path = format!("/v1/projects?format={format}&fields=id,title&sort=-title{as_of}");
            let answer = register.answer(&path).await;
            let file = answer.header("content-disposition").split("projects-r").nth(1).unwrap();
            let revision: i64 = file.split('-').next().unwrap().parse().unwrap();
            let pairs: Vec<(String, String)> = if format == "csv" {
                let table = Table::of_csv(answer.text.as_bytes());
                table.rows.into_iter().map(|mut row| (row.remove(0), row.remove(0))).collect()
            } else {
                let lines =
                    answer.text.lines().map(|line| serde_json::from_str::<BTreeMap<String, String>>(line).unwrap());
                lines.map(|mut record| (record.remove("id").unwrap(), record.remove("title").unwrap())).collect()
            };
            let mut expected: Vec<_> = writer.state(revision).into_iter().collect();
            expected.sort_by(|(a, left), (b, right)| right.cmp(left).then(a.cmp(b)));
            assert!(as_of.is_empty() || as_of == format!("&as_of={revision}"));
            assert_eq!(pairs, expected, "revision {revision}");
        }
        assert!(writer.stop().await > 4, "it has written meanwhile");
    });
}

#[test]
fn the_package_comes_as_one_file() {
    on_both(async |register| {
        let change = PendingRevision::begin(&register.store, author("removes")).await.unwrap();
        change.remove::<Project>("12401-11-at-02", None).await.unwrap();
        change.commit().await.unwrap();
        for (path, as_of, records) in [("", None, 575), ("?as_of=1", Some("1".parse().unwrap()), 576)] {
            let path = format!("/v1/datapackage.zip{path}");
            let mut archive = zip::ZipArchive::new(Cursor::new(register.bytes(&path).await)).unwrap();
            let folder = scratch(&format!("package_{records}_{}", register.url.rsplit(':').next().unwrap()));
            let (package, revision) = export(&register.store, as_of).await.unwrap();
            package.write(&folder).unwrap();
            let mut names: Vec<_> = std::fs::read_dir(&folder)
                .unwrap()
                .map(|file| file.unwrap().file_name().into_string().unwrap())
                .collect();
            let mut unpacked: Vec<_> = archive.file_names().map(|name| name.unwrap().into_owned()).collect();
            names.sort();
            unpacked.sort();
            assert_eq!(unpacked, names);
            for name in names {
                let mut text = String::new();
                archive.by_name(&name).unwrap().read_to_string(&mut text).unwrap();
                assert_eq!(text, std::fs::read_to_string(folder.join(&name)).unwrap(), "{name}");
            }
            assert_eq!(package.tables()["records"].lines().count() - 1, records);
            let answer = register.send(register.request("HEAD", &path)).await;
            let file = format!("attachment; filename=\"thb-register-r{}.zip\"", revision.0);
            assert_eq!(
                (answer.header("content-type"), answer.header("content-disposition")),
                ("application/zip", file.as_str())
            );
        }
        let wrong = register.answer("/v1/datapackage.zip?as_of=3").await;
        assert_eq!((wrong.status.as_u16(), &wrong.json()["errors"][0]["name"]), (400, &json!("as_of")));
    });
}
