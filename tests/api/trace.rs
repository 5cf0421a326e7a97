//! The package says what the documents say: checked against their text, where it is at hand.
use std::path::{Path, PathBuf};
use thb_register::package::{Package, trace};

/// The folder with the texts; none outside the workshop.
fn sources() -> Option<PathBuf> {
    let folder = std::env::var_os("REGISTER_SOURCES")
        .map_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/sources"), PathBuf::from);
    let found = folder.join("16633-06.txt").exists();
    if !found {
        eprintln!("skipped: the texts of the documents are not at hand (REGISTER_SOURCES)");
    }
    found.then_some(folder)
}

#[test]
fn every_value_stands_in_the_document() {
    let Some(sources) = sources() else { return };
    let report = trace::check(&Package::bundled().unwrap(), &sources).unwrap();
    assert_eq!(report.records, 47);
}

/// One error at a time, each of another sort: each is found, and named with its record.
#[test]
fn planted_errors_are_found() {
    let Some(sources) = sources() else { return };
    for (table, from, to, told) in [
        (
            "actions",
            ",March 2006,by,2006-03,",
            ",March 2006,by,2006-04,",
            "16633-06-1.1.a: deadline `2006-04` does not stand in its lines",
        ),
        ("actions", ",March 2006,by,2006-03,", ",May 2006,by,2006-03,", "16633-06-1.1.a: timetable_text `May 2006`"),
        ("actions", "16633-06-1.1.a,10", "16633-06-1.1.z,10", "16633-06-1.1.z has no lines"),
        (
            "action_dates",
            "2006-12-14,2006-10-17",
            "2006-12-14,2006-10-18",
            "dates `2006-10-18` does not stand in its lines",
        ),
        (
            "action_dates",
            "2006-06-01/2006-06-02",
            "2006-06-01/2006-06-03",
            "dates `2006-06-01/2006-06-03` does not stand in its lines",
        ),
        (
            "action_references",
            "16633-06-1.1.a,2006-12-14,16626/06",
            "16633-06-1.1.a,2006-12-14,8449/06",
            "references `8449/06`",
        ),
        (
            "action_responsible",
            "16633-06-1.1.a,presidency,lead",
            "16633-06-1.1.a,europol,lead",
            "responsible `europol` does not stand in its lines",
        ),
        (
            "action_responsible",
            "16633-06-1.1.a,presidency,lead",
            "16633-06-1.1.a,cepol,lead",
            "responsible `cepol` does not stand in its lines",
        ),
        (
            "locators",
            "16633-06-1.1.b,16633/06,38,38",
            "16633-06-1.1.b,16633/06,39,39",
            "16633/06, line 38: no record covers it",
        ),
        ("furniture", "16633/06,50,50", "16633/06,49,49", "16633/06, line 50: no record covers it"),
        (
            "exceptions",
            "16633-06-5.4.d,references,Framework Decision 2004/68",
            "16633-06-5.4.d,references,2004/69",
            "16633-06-5.4.d: references `Framework Decision 2004/68`",
        ),
    ] {
        let bundled = Package::bundled().unwrap();
        let mut tables = bundled.tables().clone();
        let text = tables.get_mut(table).unwrap();
        assert!(text.contains(from), "{table}: {from}");
        *text = text.replacen(from, to, 1);
        if from.starts_with("16633-06-1.1.a,10") {
            // A lost row takes what hangs on it along.
            for table in tables.values_mut() {
                *table = table
                    .replace("16633-06-1.1.a,", "16633-06-1.1.z,")
                    .replace("16633-06-1.1.z,16633/06", "16633-06-1.1.a,16633/06");
            }
        }
        let package = Package::new(bundled.text().into(), tables).unwrap();
        let faults = trace::check(&package, &sources).expect_err(told).to_string();
        assert!(faults.contains(told), "{told}\n{faults}");
    }
}
