//! Checks the package against the texts of the source documents, if they are available.
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use thb_register::package::{Package, trace};

/// Returns the folder with the texts. Prints a message and returns nothing if it does not exist.
fn sources() -> Option<PathBuf> {
    let folder = std::env::var_os("REGISTER_SOURCES")
        .map_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/sources"), PathBuf::from);
    let found = folder.join("16633-06.txt").exists();
    if !found {
        eprintln!("skipped: the texts of the documents are not available; set REGISTER_SOURCES to their folder");
    }
    found.then_some(folder)
}

#[test]
fn every_value_is_in_the_source_document() {
    let Some(sources) = sources() else { return };
    let report = trace::check(&Package::bundled().unwrap(), &sources).unwrap();
    assert_eq!(report.records, 578);
}

/// Plants one error of each kind at a time. The check must report it with its record.
#[test]
fn reports_planted_errors() {
    let Some(sources) = sources() else { return };
    for (table, from, to, finding) in [
        // A wrong date: a deadline, a date in a state of play, a start, a milestone, and a step.
        (
            "actions",
            ",March 2006,by,2006-03,",
            ",March 2006,by,2006-04,",
            "16633-06-1.1.a: deadline `2006-04` is not in its lines",
        ),
        ("action_dates", "2006-12-14,2006-10-17", "2006-12-14,2006-10-18", "dates `2006-10-18` is not in its lines"),
        (
            "action_dates",
            "2006-06-01/2006-06-02",
            "2006-06-01/2006-06-03",
            "dates `2006-06-01/2006-06-03` is not in its lines",
        ),
        (
            "reports",
            "15 October 2010,2010-10-15,2010-10-15",
            "15 October 2010,2010-10-16,2010-10-15",
            "12401-11-at-02: period `2010-10-16`",
        ),
        (
            "agreement_milestones",
            "signature,2002-12-20,20.12.02",
            "signature,2002-12-22,20.12.02",
            "12401-11-europol-in-force-op-04: milestone `2002-12-22`",
        ),
        (
            "cooperation",
            "questionnaire_sent,2007-12,",
            "questionnaire_sent,2007-11,",
            "12401-11-europol-a1-01-s01: date `2007-11`",
        ),
        // A text that differs from the printed one.
        ("actions", ",March 2006,by,2006-03,", ",May 2006,by,2006-03,", "16633-06-1.1.a: timetable_text `May 2006`"),
        ("reports", "12401-11-at-03,IOM,", "12401-11-at-03,OSCE,", "12401-11-at-03: countries_text `OSCE`"),
        // An amount with swapped digits, and one with a missing digit.
        (
            "record_amounts",
            "12401-11-at-03,1300.00,",
            "12401-11-at-03,3100.00,",
            "12401-11-at-03: amount `3100.00 EUR`",
        ),
        (
            "record_amounts",
            "12401-11-se-10,99500000.00,",
            "12401-11-se-10,9950000.00,",
            "12401-11-se-10: amount `9950000.00 SEK`",
        ),
        // A currency that differs from the printed one.
        (
            "record_amounts",
            "12401-11-se-10,99500000.00,SEK",
            "12401-11-se-10,99500000.00,EUR",
            "12401-11-se-10: currency `EUR`",
        ),
        // A country, a region, an organisation, a programme and a party that the row does not name.
        ("record_countries", "12401-11-fr-26,NG", "12401-11-fr-26,NE", "12401-11-fr-26: country `NE`"),
        (
            "record_regions",
            "12401-11-at-08,south-east-europe",
            "12401-11-at-08,central-asia",
            "12401-11-at-08: region `central-asia`",
        ),
        (
            "record_organisations",
            "12401-11-at-02,unodc,",
            "12401-11-at-02,unicef,",
            "12401-11-at-02: organisation `unicef`",
        ),
        (
            "agreement_parties",
            "12401-11-europol-in-force-op-04,USA,,US",
            "12401-11-europol-in-force-op-04,Canada,,CA",
            "12401-11-europol-in-force-op-04: party `Canada`",
        ),
        (
            "action_responsible",
            "16633-06-1.1.a,presidency,lead",
            "16633-06-1.1.a,europol,lead",
            "responsible `europol` is not in its lines",
        ),
        // A document that the row does not cite.
        (
            "action_references",
            "16633-06-1.1.a,2006-12-14,16626/06",
            "16633-06-1.1.a,2006-12-14,8449/06",
            "references `8449/06`",
        ),
        // A line without a record, a missing row, and a duplicate row.
        (
            "locators",
            "16633-06-1.1.b,16633/06,38,38",
            "16633-06-1.1.b,16633/06,39,39",
            "16633/06, line 38: no record covers it",
        ),
        ("furniture", "16633/06,50,50", "16633/06,49,49", "16633/06, line 50: no record covers it"),
        ("*", "12401-11-at-03", "", "12401/11, line 131: no record covers it"),
        (
            "*",
            "12401-11-at-03",
            "12401-11-at-99",
            "records.csv: 12401-11-at-99 duplicates 12401-11-at-03: same title, values and lines",
        ),
        // An exception that no longer applies.
        (
            "exceptions",
            "16633-06-5.4.d,references,Framework Decision 2004/68",
            "16633-06-5.4.d,references,2004/69",
            "16633-06-5.4.d: references `Framework Decision 2004/68`",
        ),
    ] {
        let bundled = Package::bundled().unwrap();
        let mut tables = bundled.tables().clone();
        if table == "*" {
            with_each_row(&mut tables, from, to);
        } else {
            let text = tables.get_mut(table).unwrap();
            assert!(text.contains(from), "{table}: {from}");
            *text = text.replacen(from, to, 1);
        }
        let package = Package::new(bundled.text().into(), tables).unwrap();
        let faults = trace::check(&package, &sources).expect_err(finding).to_string();
        assert!(faults.contains(finding), "{finding}\n{faults}");
    }
}

/// Removes a record with all its rows from the package, or adds a copy of it under another id.
fn with_each_row(tables: &mut BTreeMap<String, String>, id: &str, double: &str) {
    for text in tables.values_mut() {
        let (own, others): (Vec<_>, Vec<_>) = text.lines().partition(|line| line.starts_with(&format!("{id},")));
        let doubled = own.iter().map(|line| line.replacen(id, double, 1));
        let rows: Vec<String> = match double {
            "" => others.into_iter().map(ToOwned::to_owned).collect(),
            _ => text.lines().map(ToOwned::to_owned).chain(doubled).collect(),
        };
        *text = rows.join("\n") + "\n";
    }
}
