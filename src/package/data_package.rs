//! A data package: its descriptor and its tables, read from a folder.
use super::bundled;
use super::faults::ValidationErrors;
use super::folder::Folder;
use super::schema::{DESCRIPTOR, Descriptor};
use std::collections::BTreeMap;
use std::fmt::{Display, Formatter};
use std::path::Path;

/// A complete data package whose tables match their schema.
#[derive(Clone, Debug)]
pub struct Package {
    pub descriptor: Descriptor,
    /// The descriptor as JSON.
    text: String,
    /// The text of each table, by the name of its resource.
    tables: BTreeMap<String, String>,
}

impl Package {
    /// Returns the data package that is bundled with the binary.
    ///
    /// # Errors
    ///
    /// All errors in its tables. The tests check that there are no errors.
    pub fn bundled() -> Result<Self, ValidationErrors> {
        let tables = bundled::TABLES.into_iter().map(|(name, table)| (name.to_owned(), table.to_owned()));
        Self::new(bundled::DESCRIPTOR.into(), tables.collect())
    }

    /// Reads the package in a folder.
    ///
    /// # Errors
    ///
    /// All files that cannot be read, are outside the folder or too large, and all errors in the tables.
    pub fn read(folder: &Path) -> Result<Self, ValidationErrors> {
        let mut folder = Folder::new(folder);
        let text = folder.read(DESCRIPTOR)?;
        let descriptor = Descriptor::parse(&text)?.with_schemas_of(Descriptor::parse(bundled::DESCRIPTOR)?)?;
        let (mut tables, mut faults) = (BTreeMap::new(), vec![]);
        for resource in descriptor.resources {
            match folder.read(&resource.path) {
                Ok(table) => {
                    tables.insert(resource.name, table);
                }
                Err(fault) => faults.push(fault),
            }
        }
        if faults.is_empty() { Self::new(text, tables) } else { Err(ValidationErrors(faults)) }
    }

    /// Builds a package from the JSON of its descriptor and its tables.
    ///
    /// # Errors
    ///
    /// All errors in the tables.
    pub fn new(text: String, tables: BTreeMap<String, String>) -> Result<Self, ValidationErrors> {
        let descriptor = Descriptor::parse(&text)?.with_schemas_of(Descriptor::parse(bundled::DESCRIPTOR)?)?;
        let faults = descriptor.check(&tables);
        if faults.is_empty() { Ok(Self { descriptor, text, tables }) } else { Err(ValidationErrors(faults)) }
    }

    /// Returns the text of each table, by the name of its resource.
    pub fn tables(&self) -> &BTreeMap<String, String> {
        &self.tables
    }

    /// Returns the descriptor as JSON.
    pub fn text(&self) -> &str {
        &self.text
    }
}

impl Display for Package {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        self.descriptor.fmt(f)
    }
}
