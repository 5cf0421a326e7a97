//! The spellings of the names of reference data in the documents. The data package has a table for each kind of reference data.
use super::rows::{CountryNameRow, OrganisationNameRow, RegionNameRow};
use super::tables::{self, TableWriter};
use super::{Package, ValidationError};
use entity::printed_name::{Model, NameOwner};
use std::io::{self, Write};

/// Reads the names of a package.
pub fn read(package: &Package, faults: &mut Vec<ValidationError>) -> Vec<Model> {
    let model = |owner, entry, name| Model { owner, entry, name };
    let countries = tables::read(package, faults).into_iter();
    let countries = countries.map(|CountryNameRow { country, printed }| model(NameOwner::Country, country, printed));
    let organisations = tables::read(package, faults).into_iter();
    let organisations = organisations
        .map(|OrganisationNameRow { organisation, printed }| model(NameOwner::Organisation, organisation, printed));
    let regions = tables::read(package, faults).into_iter();
    let regions = regions.map(|RegionNameRow { region, printed }| model(NameOwner::Region, region, printed));
    countries.chain(organisations).chain(regions).collect()
}

/// Writes names as rows, each to the table of its kind.
pub fn write<'a, W: Write>(names: impl Iterator<Item = &'a Model>, tables: &mut TableWriter<W>) -> io::Result<()> {
    let (mut countries, mut organisations, mut regions) = (vec![], vec![], vec![]);
    for Model { owner, entry, name } in names.cloned() {
        match owner {
            NameOwner::Country => countries.push(CountryNameRow { country: entry, printed: name }),
            NameOwner::Organisation => organisations.push(OrganisationNameRow { organisation: entry, printed: name }),
            NameOwner::Region => regions.push(RegionNameRow { region: entry, printed: name }),
        }
    }
    tables.rows(&countries)?;
    tables.rows(&organisations)?;
    tables.rows(&regions)
}
