//! The package says what the documents say: checked against their text, where it is at hand.
use std::collections::BTreeMap;
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
    assert_eq!(report.records, 576);
}

/// One error at a time, each of another sort: each is found, and named with its record.
#[test]
fn planted_errors_are_found() {
    let Some(sources) = sources() else { return };
    for (table, from, to, told) in [
        // A wrong date: a deadline, one in a state of play, a start, a milestone, a step.
        (
            "actions",
            ",March 2006,by,2006-03,",
            ",March 2006,by,2006-04,",
            "16633-06-1.1.a: deadline `2006-04` does not stand in its lines",
        ),
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
        // Another text than the printed one.
        ("actions", ",March 2006,by,2006-03,", ",May 2006,by,2006-03,", "16633-06-1.1.a: timetable_text `May 2006`"),
        ("reports", "12401-11-at-03,IOM,", "12401-11-at-03,OSCE,", "12401-11-at-03: countries_text `OSCE`"),
        // A swapped amount, and one of another height.
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
        // Another currency than the printed one.
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
            "responsible `europol` does not stand in its lines",
        ),
        // A document that the row does not cite.
        (
            "action_references",
            "16633-06-1.1.a,2006-12-14,16626/06",
            "16633-06-1.1.a,2006-12-14,8449/06",
            "references `8449/06`",
        ),
        // A line that nothing covers, a lost row, a doubled row.
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
            "records.csv: 12401-11-at-99 says what 12401-11-at-03 says, from the same lines",
        ),
        // An exception that excuses nothing.
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
        let faults = trace::check(&package, &sources).expect_err(told).to_string();
        assert!(faults.contains(told), "{told}\n{faults}");
    }
}

/// Takes a record with all its rows out of the package, or adds it once more under another id.
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
