//! The tables that several kinds of records share. They are read once.
use super::rows::{
    RecordAmountRow, RecordCountryRow, RecordOrganisationRow, RecordRegionRow, RecordRow, RecordSameAsRow, ReportRow,
};
use super::tables::{self, Row, TableWriter};
use super::{Package, ValidationError};
use crate::service::common_input::CommonInput;
use crate::service::report_input::{Amount, ReportInput, euro};
use crate::store::ReferenceData;
use entity::vocabulary::{Access, CountryRole, Covers, Kind, OrganisationRole};
use std::collections::{HashMap, HashSet};
use std::hash::Hash;
use std::io::{self, Write};

/// The tables that records of all kinds share, except actions in some.
pub const TABLES: [&str; 7] = [
    RecordRow::TABLE,
    ReportRow::TABLE,
    RecordCountryRow::TABLE,
    RecordRegionRow::TABLE,
    RecordOrganisationRow::TABLE,
    RecordAmountRow::TABLE,
    RecordSameAsRow::TABLE,
];

/// The common parts of records, by the id of the record.
pub struct Parts {
    records: HashMap<String, RecordRow>,
    reports: HashMap<String, ReportRow>,
    countries: HashMap<String, Vec<(String, CountryRole)>>,
    regions: HashMap<String, Vec<String>>,
    organisations: HashMap<String, Vec<(String, OrganisationRole)>>,
    amounts: HashMap<String, Vec<RecordAmountRow>>,
    same_as: HashMap<String, Vec<String>>,
    /// The exchange rates that convert amounts to euro.
    reference: ReferenceData,
}

impl Parts {
    /// Reads the shared tables of a package.
    pub fn read(package: &Package, faults: &mut Vec<ValidationError>) -> Self {
        let records = tables::read::<RecordRow>(package, faults).into_iter().map(|row| (row.id.clone(), row)).collect();
        let reports =
            tables::read::<ReportRow>(package, faults).into_iter().map(|row| (row.record.clone(), row)).collect();
        let countries = tables::read(package, faults).into_iter();
        let regions = tables::read(package, faults).into_iter();
        let organisations = tables::read(package, faults).into_iter();
        let amounts = tables::read::<RecordAmountRow>(package, faults).into_iter();
        let same_as = tables::read(package, faults).into_iter();
        let rates = tables::read::<entity::exchange_rate::Model>(package, faults).into_iter();
        let rates = rates.map(|row| (row.id.clone(), row)).collect();
        Self {
            records,
            reports,
            countries: grouped(countries.map(|RecordCountryRow { record, country, role }| (record, (country, role)))),
            regions: grouped(regions.map(|RecordRegionRow { record, region }| (record, region))),
            organisations: grouped(
                organisations
                    .map(|RecordOrganisationRow { record, organisation, role }| (record, (organisation, role))),
            ),
            amounts: grouped(amounts.map(|row| (row.record.clone(), row))),
            same_as: grouped(same_as.map(|RecordSameAsRow { record, same_as }| (record, same_as))),
            reference: ReferenceData { exchange_rates: rates, ..ReferenceData::default() },
        }
    }

    /// Returns the common fields of a record. Reports an error if the record has another kind.
    pub fn common(&self, kind: Kind, id: &str, file: &str, faults: &mut Vec<ValidationError>) -> Option<CommonInput> {
        let Some(row) = self.records.get(id).filter(|row| row.kind == kind) else {
            faults.push(ValidationError::file(file, format!("{id} has another kind in records.csv")));
            return None;
        };
        if row.access != Access::Public {
            faults.push(ValidationError::file(
                "records.csv",
                format!("{id} is restricted: only public records can be imported yet"),
            ));
        }
        let RecordRow {
            id: _,
            kind: _,
            ordinal,
            title,
            summary,
            official_text,
            note,
            reporter,
            document,
            section,
            row,
            access,
        } = row.clone();
        Some(CommonInput {
            ordinal,
            title,
            summary,
            official_text,
            note,
            reporter,
            countries: self.countries.get(id).cloned().unwrap_or_default(),
            regions: self.regions.get(id).cloned().unwrap_or_default(),
            organisations: self.organisations.get(id).cloned().unwrap_or_default(),
            document,
            section,
            row,
            access,
        })
    }

    /// Returns the form, period and funding of a record. Reports an error if the record has no row.
    pub fn reported(&self, id: &str, faults: &mut Vec<ValidationError>) -> Option<ReportInput> {
        let Some(row) = self.reports.get(id) else {
            faults.push(ValidationError::file("reports.csv", format!("{id} has no row")));
            return None;
        };
        let ReportRow {
            record: _,
            countries_text,
            partners_text,
            form_text,
            form_category,
            period_text,
            period_start,
            period_end,
            ongoing,
            funding_text,
        } = row.clone();
        let year = period_start.as_ref().and_then(|start| start.as_str().get(..4)?.parse().ok());
        let amount = |row: &RecordAmountRow| {
            let RecordAmountRow { record: _, value, currency, role, covers, payer, approximate, bound } = row.clone();
            let euro = euro(value, &currency, year, &self.reference);
            Amount { value, currency, role, covers, payer, approximate, bound, euro }
        };
        let amounts = || self.amounts.get(id).into_iter().flatten();
        if amounts().any(|row| row.payer.is_some() && row.covers != Covers::Share) {
            let message = format!("{id} has an amount with a payer that covers no share");
            faults.push(ValidationError::file("record_amounts.csv", message));
        }
        Some(ReportInput {
            countries_text,
            partners_text,
            form_text,
            form_category,
            period_text,
            start: period_start,
            end: period_end,
            ongoing,
            funding_text,
            amounts: amounts().map(amount).collect(),
            same_as: self.same_as.get(id).cloned().unwrap_or_default(),
        })
    }

    /// Returns the ids of a kind that are in records.csv but not among `ids`.
    pub fn without_row(&self, kind: Kind, ids: &HashSet<&str>) -> Vec<String> {
        let of_kind = self.records.values().filter(|row| row.kind == kind && !ids.contains(row.id.as_str()));
        let mut missing: Vec<_> = of_kind.map(|row| row.id.clone()).collect();
        missing.sort();
        missing
    }
}

/// Groups values by key, in the order of the rows.
pub fn grouped<K: Hash + Eq, T>(pairs: impl Iterator<Item = (K, T)>) -> HashMap<K, Vec<T>> {
    let mut groups: HashMap<K, Vec<T>> = HashMap::new();
    for (key, value) in pairs {
        groups.entry(key).or_default().push(value);
    }
    groups
}

/// Collects the rows of the shared tables for a batch of an export.
#[derive(Default)]
pub struct PartRows {
    records: Vec<RecordRow>,
    reports: Vec<ReportRow>,
    countries: Vec<RecordCountryRow>,
    regions: Vec<RecordRegionRow>,
    organisations: Vec<RecordOrganisationRow>,
    amounts: Vec<RecordAmountRow>,
    same_as: Vec<RecordSameAsRow>,
}

impl PartRows {
    /// Adds the common fields of a record.
    pub fn add(&mut self, kind: Kind, id: &str, common: &CommonInput) {
        let CommonInput {
            ordinal,
            title,
            summary,
            official_text,
            note,
            reporter,
            countries,
            regions,
            organisations,
            document,
            section,
            row,
            access,
        } = common.clone();
        let record = || id.to_owned();
        let countries = countries.into_iter();
        self.countries.extend(countries.map(|(country, role)| RecordCountryRow { record: record(), country, role }));
        self.regions.extend(regions.into_iter().map(|region| RecordRegionRow { record: record(), region }));
        let organisations = organisations.into_iter();
        self.organisations.extend(organisations.map(|(organisation, role)| RecordOrganisationRow {
            record: record(),
            organisation,
            role,
        }));
        self.records.push(RecordRow {
            id: record(),
            kind,
            ordinal,
            title,
            summary,
            official_text,
            note,
            reporter,
            document,
            section,
            row,
            access,
        });
    }

    /// Adds the form, period and funding of a record.
    pub fn report(&mut self, id: &str, reported: &ReportInput) {
        let ReportInput {
            countries_text,
            partners_text,
            form_text,
            form_category,
            period_text,
            start: period_start,
            end: period_end,
            ongoing,
            funding_text,
            amounts,
            same_as,
        } = reported.clone();
        let record = || id.to_owned();
        self.amounts.extend(amounts.into_iter().map(|amount| {
            let Amount { value, currency, role, covers, payer, approximate, bound, euro: _ } = amount;
            RecordAmountRow { record: record(), value, currency, role, covers, payer, approximate, bound }
        }));
        self.same_as.extend(same_as.into_iter().map(|same_as| RecordSameAsRow { record: record(), same_as }));
        self.reports.push(ReportRow {
            record: record(),
            countries_text,
            partners_text,
            form_text,
            form_category,
            period_text,
            period_start,
            period_end,
            ongoing,
            funding_text,
        });
    }

    pub fn write<W: Write>(&self, tables: &mut TableWriter<W>) -> io::Result<()> {
        tables.rows(&self.records)?;
        tables.rows(&self.reports)?;
        tables.rows(&self.countries)?;
        tables.rows(&self.regions)?;
        tables.rows(&self.organisations)?;
        tables.rows(&self.amounts)?;
        tables.rows(&self.same_as)
    }
}
