//! Agreements in the data package.
use super::parts::{PartRows, Parts, grouped};
use super::rows::{AgreementMilestoneRow, AgreementPartyRow, AgreementRow};
use super::tables::{self, Row, TableWriter};
use super::trace::Claim;
use super::{Package, ValidationError, trace};
use crate::kinds::agreements::{AgreementInput, MilestoneInput, PartyInput};
use entity::vocabulary::Kind;
use std::io::{self, Write};

/// The tables of agreements, without the shared ones.
pub const TABLES: [&str; 3] = [AgreementRow::TABLE, AgreementPartyRow::TABLE, AgreementMilestoneRow::TABLE];

/// Reads the agreements of a package, with their ids.
pub fn read(package: &Package, parts: &Parts, faults: &mut Vec<ValidationError>) -> Vec<(String, AgreementInput)> {
    let parties = tables::read(package, faults).into_iter();
    let mut parties = grouped(parties.map(|row| {
        let AgreementPartyRow { agreement, name, organisation, country } = row;
        (agreement, PartyInput { name, organisation, country })
    }));
    let milestones = tables::read(package, faults).into_iter();
    let mut milestones =
        grouped(milestones.map(|AgreementMilestoneRow { agreement, kind, date, text }| {
            (agreement, MilestoneInput { kind, date, text })
        }));
    let rows: Vec<AgreementRow> = tables::read(package, faults);
    let input = |row| {
        let AgreementRow { record: id, r#type, agency, stage } = row;
        let common = parts.common(Kind::Agreement, &id, "agreements.csv", faults)?;
        let reported = parts.reported(&id, faults)?;
        let parties = parties.remove(&id).unwrap_or_default();
        let milestones = milestones.remove(&id).unwrap_or_default();
        Some((id, AgreementInput { common, reported, r#type, agency, parties, stage, milestones }))
    };
    rows.into_iter().filter_map(input).collect()
}

/// Writes agreements as rows.
pub fn write<W: Write>(agreements: &[(String, AgreementInput)], tables: &mut TableWriter<W>) -> io::Result<()> {
    let mut parts = PartRows::default();
    let (mut rows, mut parties, mut milestones) = (vec![], vec![], vec![]);
    for (id, input) in agreements {
        let AgreementInput { common, reported, r#type, agency, parties: inputs, stage, milestones: steps } =
            input.clone();
        parts.add(Kind::Agreement, id, &common);
        parts.report(id, &reported);
        parties.extend(inputs.into_iter().map(|party| {
            let PartyInput { name, organisation, country } = party;
            AgreementPartyRow { agreement: id.clone(), name, organisation, country }
        }));
        milestones.extend(steps.into_iter().map(|step| {
            let MilestoneInput { kind, date, text } = step;
            AgreementMilestoneRow { agreement: id.clone(), kind, date, text }
        }));
        rows.push(AgreementRow { record: id.clone(), r#type, agency, stage });
    }
    parts.write(tables)?;
    tables.rows(&rows)?;
    tables.rows(&parties)?;
    tables.rows(&milestones)
}

/// Returns the values of an agreement that must be in its lines.
pub fn claims(input: &AgreementInput) -> Vec<Claim> {
    let AgreementInput { common, reported, parties, milestones, .. } = input;
    let mut claims = trace::claims_of_report(common, reported);
    claims.extend(parties.iter().map(|party| Claim::text("party", &party.name)));
    // Skip the reporter: it is in the heading of the section, not in the row.
    let organisations =
        parties.iter().filter_map(|party| party.organisation.as_deref()).filter(|id| *id != common.reporter);
    claims.extend(organisations.map(|id| Claim::organisation("party_organisation", id)));
    let countries = parties.iter().filter_map(|party| party.country.as_deref());
    let countries = countries.filter(|code| code.to_lowercase() != common.reporter);
    claims.extend(countries.map(|code| Claim::country("party_country", code)));
    claims.extend(milestones.iter().filter_map(|step| Some(Claim::date("milestone", step.date.as_ref()?))));
    claims.extend(milestones.iter().filter_map(|step| Some(Claim::text("milestone_text", step.text.as_ref()?))));
    claims
}
