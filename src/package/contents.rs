//! What a package holds, read from its tables and written to them.
use super::tables::{
    self, ExceptionRow, FurnitureRow, LocatorRow, OrganisationNameRow, RecordCountryRow, RecordOrganisationRow,
    RecordRegionRow, Row,
};
use super::{Fault, Faults, Package, actions};
use crate::kinds::actions::ActionInput;
use entity::vocabulary::OrganisationRole;
use entity::{chapter, country, document, objective, organisation, plan, region};
use std::collections::{BTreeMap, HashMap};

/// Everything in a package that the register stores.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Contents {
    pub reference: Reference,
    /// By id, in document order.
    pub actions: Vec<(String, ActionInput)>,
}

/// Reference data.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Reference {
    pub countries: Vec<country::Model>,
    pub regions: Vec<region::Model>,
    pub organisations: Vec<organisation::Model>,
    pub documents: Vec<document::Model>,
    pub plans: Vec<plan::Model>,
    pub chapters: Vec<chapter::Model>,
    pub objectives: Vec<objective::Model>,
}

/// What records of any kind name, by the id of the record.
#[derive(Default)]
pub struct Links {
    pub countries: HashMap<String, Vec<String>>,
    pub regions: HashMap<String, Vec<String>>,
    pub organisations: HashMap<String, Vec<(String, OrganisationRole)>>,
}

impl Contents {
    /// Reads what a package holds.
    ///
    /// # Errors
    ///
    /// Every cell that its schema lets through, but that is no value: a date that is none.
    pub fn of(package: &Package) -> Result<Self, Faults> {
        let mut faults = vec![];
        let reference = reference(package, &mut faults);
        let links = links(package, &mut faults);
        let actions = actions::read(package, &links, &mut faults);
        if faults.is_empty() { Ok(Self { reference, actions }) } else { Err(Faults(faults)) }
    }

    /// The same as a package, under the descriptor of the one that the binary carries.
    ///
    /// # Errors
    ///
    /// When the register holds what breaks the schema.
    pub fn package(&self) -> Result<Package, Faults> {
        let bundled = Package::bundled()?;
        let mut writer = Writer { package: &bundled, tables: BTreeMap::new() };
        self.write_reference(&mut writer)?;
        let mut linked = LinkRows::default();
        actions::write(&self.actions, &mut linked, &mut writer)?;
        writer.table(&linked.countries)?;
        writer.table(&linked.regions)?;
        writer.table(&linked.organisations)?;
        // How records are traced to the text is known to the repository alone.
        writer.table::<OrganisationNameRow>(&[])?;
        writer.table::<LocatorRow>(&[])?;
        writer.table::<ExceptionRow>(&[])?;
        writer.table::<FurnitureRow>(&[])?;
        Package::new(bundled.text().into(), writer.tables)
    }

    fn write_reference(&self, writer: &mut Writer) -> Result<(), Faults> {
        let Reference { countries, regions, organisations, documents, plans, chapters, objectives } = &self.reference;
        writer.table(countries)?;
        writer.table(regions)?;
        writer.table(organisations)?;
        writer.table(documents)?;
        writer.table(plans)?;
        writer.table(chapters)?;
        writer.table(objectives)
    }
}

/// The tables of a package in the making.
pub struct Writer<'a> {
    package: &'a Package,
    tables: BTreeMap<String, String>,
}

impl Writer<'_> {
    pub fn table<T: Row>(&mut self, rows: &[T]) -> Result<(), Faults> {
        let resource = self.package.descriptor.resources.iter().find(|resource| resource.name == T::TABLE);
        let fields =
            resource.map(|resource| resource.schema.fields.iter().map(|field| field.name.clone()).collect::<Vec<_>>());
        let columns =
            fields.ok_or_else(|| Fault::file(super::DESCRIPTOR, format!("there is no resource {}", T::TABLE)))?;
        tables::write(&columns, rows, &mut self.tables)
    }
}

/// The rows that name what records of any kind refer to.
#[derive(Default)]
pub struct LinkRows {
    countries: Vec<RecordCountryRow>,
    regions: Vec<RecordRegionRow>,
    organisations: Vec<RecordOrganisationRow>,
}

impl LinkRows {
    pub fn add(&mut self, record: &str, common: &crate::service::common::Common) {
        let record = || record.to_owned();
        let countries =
            common.countries.iter().map(|country| RecordCountryRow { record: record(), country: country.clone() });
        self.countries.extend(countries);
        let regions = common.regions.iter().map(|region| RecordRegionRow { record: record(), region: region.clone() });
        self.regions.extend(regions);
        let organisations = common.organisations.iter().map(|(organisation, role)| {
            let organisation = organisation.clone();
            RecordOrganisationRow { record: record(), organisation, role: *role }
        });
        self.organisations.extend(organisations);
    }
}

fn links(package: &Package, faults: &mut Vec<Fault>) -> Links {
    let countries = tables::read(package, faults).into_iter();
    let regions = tables::read(package, faults).into_iter();
    let organisations = tables::read(package, faults).into_iter();
    Links {
        countries: grouped(countries.map(|RecordCountryRow { record, country }| (record, country))),
        regions: grouped(regions.map(|RecordRegionRow { record, region }| (record, region))),
        organisations: grouped(
            organisations.map(|RecordOrganisationRow { record, organisation, role }| (record, (organisation, role))),
        ),
    }
}

/// Values by key, in the order of the rows.
pub fn grouped<K: std::hash::Hash + Eq, T>(pairs: impl Iterator<Item = (K, T)>) -> HashMap<K, Vec<T>> {
    let mut groups: HashMap<K, Vec<T>> = HashMap::new();
    for (key, value) in pairs {
        groups.entry(key).or_default().push(value);
    }
    groups
}

fn reference(package: &Package, faults: &mut Vec<Fault>) -> Reference {
    Reference {
        countries: tables::read(package, faults),
        regions: tables::read(package, faults),
        organisations: tables::read(package, faults),
        documents: tables::read(package, faults),
        plans: tables::read(package, faults),
        chapters: tables::read(package, faults),
        objectives: tables::read(package, faults),
    }
}
