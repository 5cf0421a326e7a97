//! Cooperation records in the data package.
use super::parts::{PartRows, Parts};
use super::rows::CooperationRow;
use super::tables::{self, Row, TableWriter};
use super::trace::Claim;
use super::{Package, ValidationError, trace};
use crate::kinds::cooperation::CooperationInput;
use entity::vocabulary::Kind;
use std::io::{self, Write};

/// The table of cooperation records, without the shared ones.
pub const TABLES: [&str; 1] = [CooperationRow::TABLE];

/// Reads the cooperation records of a package, with their ids.
pub fn read(package: &Package, parts: &Parts, faults: &mut Vec<ValidationError>) -> Vec<(String, CooperationInput)> {
    let rows: Vec<CooperationRow> = tables::read(package, faults);
    let input = |row| {
        let CooperationRow {
            record: id,
            agency,
            counterpart_name,
            counterpart_organisation,
            counterpart_country,
            kind,
            date,
            status,
            agreement,
        } = row;
        let common = parts.common(Kind::Cooperation, &id, "cooperation.csv", faults)?;
        let reported = parts.reported(&id, faults)?;
        let input = CooperationInput {
            common,
            reported,
            agency,
            counterpart_name,
            counterpart_organisation,
            counterpart_country,
            kind,
            date,
            status,
            agreement,
        };
        Some((id, input))
    };
    rows.into_iter().filter_map(input).collect()
}

/// Writes cooperation records as rows.
pub fn write<W: Write>(records: &[(String, CooperationInput)], tables: &mut TableWriter<W>) -> io::Result<()> {
    let mut parts = PartRows::default();
    let mut rows = vec![];
    for (id, input) in records {
        let CooperationInput {
            common,
            reported,
            agency,
            counterpart_name,
            counterpart_organisation,
            counterpart_country,
            kind,
            date,
            status,
            agreement,
        } = input.clone();
        parts.add(Kind::Cooperation, id, &common);
        parts.report(id, &reported);
        rows.push(CooperationRow {
            record: id.clone(),
            agency,
            counterpart_name,
            counterpart_organisation,
            counterpart_country,
            kind,
            date,
            status,
            agreement,
        });
    }
    parts.write(tables)?;
    tables.rows(&rows)
}

/// Returns the values of a cooperation record that must be in its lines.
pub fn claims(input: &CooperationInput) -> Vec<Claim> {
    let CooperationInput { common, reported, counterpart_name, date, .. } = input;
    let mut claims = trace::claims_of_report(common, reported);
    claims.extend(counterpart_name.iter().map(|name| Claim::text("party", name)));
    let (organisation, country) = (&input.counterpart_organisation, &input.counterpart_country);
    claims.extend(organisation.iter().map(|id| Claim::organisation("counterpart_organisation", id)));
    // Skip the reporter: it is in the heading of the section, not in the row.
    let others = country.iter().filter(|code| code.to_lowercase() != common.reporter);
    claims.extend(others.map(|code| Claim::country("counterpart_country", code)));
    claims.extend(date.iter().map(|date| Claim::date("date", date)));
    claims
}
