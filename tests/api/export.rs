//! Exports: each format has every record that matches, with the same values as the pages of a list.
use crate::answers::{each, ids, without_counted};
use crate::concurrent_writer::Writer;
use crate::databases::scratch;
use crate::model::{ListQuery, World};
use crate::packages::{export, write_package};
use crate::spreadsheets::{Book, printed};
use crate::support::{address, author, check_property, inputs, on_both};
use calamine::{Data, Reader, Xlsx, open_workbook_from_rs};
use csv::ReaderBuilder;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::io::{Cursor, Read};
use thb_register::kinds::projects::Project;
use thb_register::service::write::PendingRevision;

const XLSX: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/// A table with a header and rows of text cells.
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

/// Formats a value of a record as the text of a table cell.
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
fn export_returns_every_match() {
    let world = World::bundled();
    on_both(async |register| {
        check_property(8, &ListQuery::<Project>::any(), async |list_query: ListQuery<Project>| {
            let in_format = |more: &[(&str, &str)]| address("/v1/projects", &list_query.with(more));
            let pages = register.walk(&in_format(&[("limit", "100")])).await;
            let expected: Vec<_> = list_query.expected(world).into_iter().map(|(id, _)| id.to_owned()).collect();
            assert_eq!(ids(&pages), expected);
            assert_eq!(register.lines(&in_format(&[("format", "ndjson")])).await, pages);
            let table = Table::of_csv(&register.bytes(&in_format(&[("format", "csv")])).await);
            for name in &table.header {
                let path: Vec<_> = name.split('.').collect();
                let cells = pages.iter().map(|record| safe(cell(record, &path, "; ")));
                assert_eq!(table.column(name), cells.collect::<Vec<_>>(), "{name}");
            }
            let plain = Table::of_csv(&register.bytes(&in_format(&[("format", "csv"), ("escape", "none")])).await);
            let book = Book::of(register.bytes(&in_format(&[("format", "xlsx")])).await);
            assert_eq!((book.fields(), &plain.header), (table.header.clone(), &table.header));
            assert_eq!(book.rows.len(), plain.rows.len());
            for ((row, plain), escaped) in book.rows.iter().zip(&plain.rows).zip(&table.rows) {
                let cells: Vec<_> = row.iter().zip(plain).map(|(cell, csv)| printed(cell, csv)).collect();
                assert_eq!(cells, *plain);
                let restored = escaped.iter().map(|cell| cell.strip_prefix('\'').unwrap_or(cell));
                assert!(restored.eq(plain), "the escape is reversible");
            }
        });
    });
}

fn safe(text: String) -> String {
    if text.starts_with(['=', '+', '-', '@', '\t', '\r', '\'']) { format!("'{text}") } else { text }
}

#[test]
fn export_covers_every_kind_with_record_urls() {
    on_both(async |register| {
        for (path, total) in [("actions", 47), ("projects", 286), ("agreements", 116), ("cooperation", 129)] {
            let pages = register.walk(&format!("/v1/{path}?limit=500")).await;
            assert_eq!(pages.len(), total);
            assert_eq!(register.lines(&format!("/v1/{path}?format=ndjson")).await, pages);
            let table = Table::of_csv(&register.bytes(&format!("/v1/{path}?format=csv")).await);
            assert_eq!(table.column("id"), ids(&pages));
            let book = Book::of(register.bytes(&format!("/v1/{path}?format=xlsx")).await);
            assert_eq!((book.rows.len(), book.header.len()), (total, table.header.len()));
            for (url, record) in table.column("url").into_iter().zip(&pages).step_by(40) {
                let answer = register.answer(url.strip_prefix(&register.url).unwrap()).await;
                assert_eq!((answer.status.as_u16(), &answer.json()), (200, &without_counted(record)));
            }
        }
        for path in ["organisations", "countries", "programmes", "exchange-rates"] {
            let pages = register.walk(&format!("/v1/{path}?limit=500")).await;
            assert_eq!(register.lines(&format!("/v1/{path}?format=ndjson")).await, pages);
            let table = Table::of_csv(&register.bytes(&format!("/v1/{path}?format=csv")).await);
            assert_eq!((table.rows.len(), table.column("url")), (pages.len(), each(&json!(pages), "/url")));
            assert_eq!(Book::of(register.bytes(&format!("/v1/{path}?format=xlsx")).await).rows.len(), pages.len());
        }
    });
}

#[test]
fn fields_selects_columns_and_expand_adds_rows() {
    on_both(async |register| {
        let csv = async |query: &str| Table::of_csv(&register.bytes(&format!("/v1/projects?format=csv&{query}")).await);
        let table = csv("fields=url,title,funding.amount_eur,id,period").await;
        let period = [
            "period.text",
            "period.start",
            "period.start_earliest",
            "period.start_latest",
            "period.end",
            "period.end_earliest",
            "period.end_latest",
            "period.ongoing",
        ];
        assert_eq!(table.header, [&["url", "title", "funding.amount_eur", "id"][..], &period].concat());
        let pages = register.walk("/v1/projects?limit=500").await;
        let codes = |record: &Value| cell(&record["countries"], &["code"], "; ");
        assert_eq!(csv("fields=id,id,title,id").await.header, ["id", "title"]);
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
        assert_eq!(table.rows, expected, "one row per value, and one row for a record without values");
        assert!(expected.len() > pages.len() && expected.iter().any(|row| row[1].is_empty()));
        let longest =
            register.bytes("/v1/projects?format=xlsx&expand=funding.amounts&fields=id,funding.amounts.value").await;
        let amounts = |record: &Value| record["funding"]["amounts"].as_array().unwrap().len().max(1);
        assert_eq!(Book::of(longest).rows.len(), pages.iter().map(amounts).sum::<usize>());
    });
}

/// A strong tag promises the same bytes.
#[test]
fn spreadsheets_of_one_revision_are_identical() {
    on_both(async |register| {
        let path = "/v1/projects?format=xlsx&country=NG";
        let first = register.bytes(path).await;
        // The creation time of the file has a precision of one second.
        tokio::time::sleep(std::time::Duration::from_millis(1_100)).await;
        assert!(first == register.bytes(path).await);
    });
}

#[test]
fn formulas_are_exported_as_text() {
    on_both(async |register| {
        let (_, input) = inputs::<Project>(&register.store).await.remove(0);
        let titles = ["=1+1", "+1", "-1+1", "@SUM(A1)", "\t=1", "'-IOM", "1=1", "\"=1\",\r\n=2"];
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
        let cells: Vec<_> = table.rows[286..].iter().map(|row| row[0].as_str()).collect();
        assert_eq!(cells, ["'=1+1", "'+1", "'-1+1", "'@SUM(A1)", "'\t=1", "''-IOM", "1=1", "\"=1\",\r\n=2"]);
        let plain = Table::of_csv(&register.bytes("/v1/projects?format=csv&fields=title&escape=none").await);
        assert!(plain.rows[286..].iter().map(|row| row[0].as_str()).eq(titles));
        let bytes = register.bytes("/v1/projects?format=xlsx&fields=title").await;
        let mut book: Xlsx<_> = open_workbook_from_rs(Cursor::new(bytes.clone())).unwrap();
        assert!(book.worksheet_formula("Projects").unwrap().is_empty(), "no cell is a formula");
        assert_eq!(
            Book::of(bytes).rows[286..290].iter().map(|row| row[0].clone()).collect::<Vec<_>>(),
            titles[..4].iter().map(|title| Data::String((*title).into())).collect::<Vec<_>>()
        );
    });
}

#[test]
fn export_has_file_name_and_media_type() {
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
                let by_format = register.send(register.request("GET", &path(&format!("format={ending}")))).await;
                let by_accept = register
                    .send(
                        register
                            .request("GET", path("").trim_end_matches(['&', '?']))
                            .header("Accept", format!("{accept}, application/json;q=0.5")),
                    )
                    .await;
                for answer in [by_format, by_accept] {
                    assert_eq!((answer.status.as_u16(), answer.header("content-type")), (200, kind), "{ending}");
                    assert_eq!(answer.header("content-disposition"), format!("attachment; filename=\"{file}\""));
                }
            }
        }
        let json = register.send(register.request("GET", "/v1/projects").header("Accept", "text/csv;q=0.1, */*")).await;
        assert_eq!((json.header("content-type"), json.header("content-disposition")), ("application/json", ""));
        let none = register.send(register.request("GET", "/v1/projects").header("Accept", "image/png")).await;
        assert_eq!((none.status.as_u16(), &none.json()["code"]), (406, &json!("not_acceptable")));
        let named =
            register.send(register.request("GET", "/v1/projects?format=csv").header("Accept", "text/html")).await;
        assert_eq!(
            (named.status.as_u16(), named.text.lines().count() > 283),
            (200, true),
            "`format` overrides `Accept`"
        );
    });
}

#[test]
fn rejects_paging_parameters_in_exports() {
    on_both(async |register| {
        let next = register.get("/v1/projects?limit=1").await["links"]["next"].as_str().unwrap().to_owned();
        let after = next.split("after=").nth(1).unwrap();
        for format in ["csv", "xlsx", "ndjson"] {
            let all = format!("/v1/projects?format={format}&limit=10&after={after}&facet=country&facet_scope=all");
            let answer = register.answer(&all).await;
            let names: Vec<_> =
                answer.json()["errors"].as_array().unwrap().iter().map(|fault| fault["name"].clone()).collect();
            assert_eq!(
                (answer.status.as_u16(), names),
                (400, vec![json!("after"), json!("facet"), json!("facet_scope")]),
                "{format}"
            );
        }
        for (query, detail) in [
            ("format=csv&fields=id,titel", "`titel` is unknown: did you mean title?"),
            ("format=csv&expand=country", "`country` is unknown: did you mean countries?"),
            ("format=csv&expand=title", "`title` is not a list"),
            ("expand=countries", "requires format=csv or format=xlsx"),
            ("format=ndjson&expand=countries", "requires format=csv or format=xlsx"),
            ("format=pdf", "`pdf` is unknown"),
            ("format=csv&as_of=2", "must not be higher than the latest revision, 1"),
            ("format=csv&country=XX", "`XX` is not a known country"),
            ("format=csv&q=!", "has no word"),
        ] {
            let answer = register.answer(&format!("/v1/projects?{query}")).await;
            let body = answer.json();
            assert!(
                answer.status == 400 && body["errors"][0]["detail"].as_str().unwrap().starts_with(detail),
                "{query}: {body}"
            );
        }
    });
}

/// While a writer runs, a file has each record of one revision once.
#[test]
fn export_reads_one_revision_during_concurrent_writes() {
    on_both(async |register| {
        let writer = Writer::start(&register.store, 1_100).await;
        let mut round = 0;
        // The loop runs until the writer has written several revisions.
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
        assert!(writer.stop().await > 4, "the writer must have written meanwhile");
    });
}

#[test]
fn datapackage_zip_equals_the_exported_package() {
    on_both(async |register| {
        let change = PendingRevision::begin(&register.store, author("removes")).await.unwrap();
        change.remove::<Project>("12401-11-at-02", None).await.unwrap();
        change.commit().await.unwrap();
        for (path, as_of, records) in [("", None, 577), ("?as_of=1", Some("1".parse().unwrap()), 578)] {
            let path = format!("/v1/datapackage.zip{path}");
            let mut archive = zip::ZipArchive::new(Cursor::new(register.bytes(&path).await)).unwrap();
            let folder = scratch(&format!("package_{records}_{}", register.url.rsplit(':').next().unwrap()));
            let (package, revision) = export(&register.store, as_of).await.unwrap();
            write_package(&package, &folder);
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
                // The package that a command exports has no public URL.
                let homepage = format!("  \"homepage\": \"{}/\",\n", register.url);
                assert_eq!(text.contains(&homepage), name == "datapackage.json");
                assert_eq!(text.replace(&homepage, ""), std::fs::read_to_string(folder.join(&name)).unwrap(), "{name}");
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
