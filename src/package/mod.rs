//! The data package: a Frictionless Tabular Data Package, compiled into the binary, imported and exported. It is written through
//! the service layer like everything else.
mod actions;
mod agreements;
mod contents;
mod cooperation;
mod load;
mod parts;
mod projects;
pub mod rest;
mod rows;
mod schema;
mod tables;
pub mod trace;

pub use contents::Contents;
pub use load::{Changes, Loaded, export, import, load_if_empty};
pub use schema::{Descriptor, Fault};
use std::collections::BTreeMap;
use std::fmt::{Display, Formatter};
use std::io::{Seek, Write};
use std::path::Path;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

/// The name of the descriptor in the folder of a package.
pub const DESCRIPTOR: &str = "datapackage.json";

/// A data package, whole, whose tables fit their schema.
#[derive(Clone, Debug)]
pub struct Package {
    pub descriptor: Descriptor,
    /// The descriptor as it is written.
    text: String,
    /// The text of each table, by the name of its resource.
    tables: BTreeMap<String, String>,
}

/// What is wrong with a package: every fault, each with file, line and column.
#[derive(Debug, PartialEq, Eq)]
pub struct Faults(pub Vec<Fault>);

impl Display for Faults {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        let count = self.0.len();
        let faults = if count == 1 { "fault" } else { "faults" };
        write!(f, "the data package has {count} {faults}, and nothing is loaded from it:")?;
        self.0.iter().try_for_each(|fault| write!(f, "\n  {fault}"))
    }
}

impl From<Fault> for Faults {
    fn from(fault: Fault) -> Self {
        Self(vec![fault])
    }
}

/// The descriptor that the binary carries: its schemas hold for every package.
const BUNDLED_DESCRIPTOR: &str = include_str!("../../data/datapackage.json");

/// The tables that the binary carries.
const BUNDLED: [(&str, &str); 33] = [
    ("countries", include_str!("../../data/countries.csv")),
    ("country_names", include_str!("../../data/country_names.csv")),
    ("regions", include_str!("../../data/regions.csv")),
    ("region_names", include_str!("../../data/region_names.csv")),
    ("organisations", include_str!("../../data/organisations.csv")),
    ("organisation_names", include_str!("../../data/organisation_names.csv")),
    ("documents", include_str!("../../data/documents.csv")),
    ("programmes", include_str!("../../data/programmes.csv")),
    ("exchange_rates", include_str!("../../data/exchange_rates.csv")),
    ("plans", include_str!("../../data/plans.csv")),
    ("chapters", include_str!("../../data/chapters.csv")),
    ("objectives", include_str!("../../data/objectives.csv")),
    ("records", include_str!("../../data/records.csv")),
    ("reports", include_str!("../../data/reports.csv")),
    ("record_countries", include_str!("../../data/record_countries.csv")),
    ("record_regions", include_str!("../../data/record_regions.csv")),
    ("record_organisations", include_str!("../../data/record_organisations.csv")),
    ("record_amounts", include_str!("../../data/record_amounts.csv")),
    ("record_same_as", include_str!("../../data/record_same_as.csv")),
    ("actions", include_str!("../../data/actions.csv")),
    ("action_responsible", include_str!("../../data/action_responsible.csv")),
    ("action_states", include_str!("../../data/action_states.csv")),
    ("action_references", include_str!("../../data/action_references.csv")),
    ("action_dates", include_str!("../../data/action_dates.csv")),
    ("projects", include_str!("../../data/projects.csv")),
    ("project_themes", include_str!("../../data/project_themes.csv")),
    ("agreements", include_str!("../../data/agreements.csv")),
    ("agreement_parties", include_str!("../../data/agreement_parties.csv")),
    ("agreement_milestones", include_str!("../../data/agreement_milestones.csv")),
    ("cooperation", include_str!("../../data/cooperation.csv")),
    ("locators", include_str!("../../data/locators.csv")),
    ("exceptions", include_str!("../../data/exceptions.csv")),
    ("furniture", include_str!("../../data/furniture.csv")),
];

impl Package {
    /// The data package that the binary carries.
    ///
    /// # Errors
    ///
    /// Every fault of its tables; the tests prove that there is none.
    pub fn bundled() -> Result<Self, Faults> {
        let tables = BUNDLED.into_iter().map(|(name, table)| (name.to_owned(), table.to_owned()));
        Self::new(BUNDLED_DESCRIPTOR.into(), tables.collect())
    }

    /// Reads the package in a folder.
    ///
    /// # Errors
    ///
    /// Every file that cannot be read and every fault of the tables.
    pub fn read(folder: &Path) -> Result<Self, Faults> {
        let read = |name: &str| {
            std::fs::read_to_string(folder.join(name)).map_err(|e| Fault::file(name, format!("cannot be read: {e}")))
        };
        let text = read(DESCRIPTOR)?;
        let descriptor = Descriptor::parse(&text)?;
        let tables = descriptor.resources.iter().map(|resource| (&resource.name, read(&resource.path)));
        let (found, lost): (Vec<_>, Vec<_>) = tables.partition(|(_, table)| table.is_ok());
        let lost: Vec<_> = lost.into_iter().filter_map(|(_, table)| table.err()).collect();
        if !lost.is_empty() {
            return Err(Faults(lost));
        }
        let tables = found.into_iter().filter_map(|(name, table)| Some((name.clone(), table.ok()?))).collect();
        Self::new(text, tables)
    }

    /// A package of these tables.
    ///
    /// # Errors
    ///
    /// Every fault of the tables.
    pub fn new(text: String, tables: BTreeMap<String, String>) -> Result<Self, Faults> {
        let descriptor = Descriptor::parse(&text)?.under(Descriptor::parse(BUNDLED_DESCRIPTOR)?)?;
        let faults = descriptor.check(&tables);
        if faults.is_empty() { Ok(Self { descriptor, text, tables }) } else { Err(Faults(faults)) }
    }

    /// Writes the package as one ZIP file. The same package makes the same bytes.
    ///
    /// # Errors
    ///
    /// When it cannot be written.
    pub fn zip(&self, to: impl Write + Seek) -> zip::result::ZipResult<()> {
        let mut archive = ZipWriter::new(to);
        let options = SimpleFileOptions::default();
        archive.start_file(DESCRIPTOR, options)?;
        archive.write_all(self.text.as_bytes())?;
        for resource in &self.descriptor.resources {
            archive.start_file(resource.path.as_str(), options)?;
            archive.write_all(self.tables.get(&resource.name).map_or("", String::as_str).as_bytes())?;
        }
        archive.finish()?;
        Ok(())
    }

    /// Writes the package into a folder, which is made if it does not exist.
    ///
    /// # Errors
    ///
    /// When a file cannot be written.
    pub fn write(&self, folder: &Path) -> std::io::Result<()> {
        std::fs::create_dir_all(folder)?;
        std::fs::write(folder.join(DESCRIPTOR), &self.text)?;
        self.descriptor.resources.iter().try_for_each(|resource| {
            std::fs::write(folder.join(&resource.path), self.tables.get(&resource.name).map_or("", String::as_str))
        })
    }

    /// The text of each table, by the name of its resource.
    pub fn tables(&self) -> &BTreeMap<String, String> {
        &self.tables
    }

    /// The descriptor as it is written.
    pub fn text(&self) -> &str {
        &self.text
    }
}

impl Display for Package {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        let Descriptor { name, version, .. } = &self.descriptor;
        write!(f, "data package {name} {version}")
    }
}
