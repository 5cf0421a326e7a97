//! A data package: its descriptor and its tables. Reads from a folder and writes to a folder or a ZIP file.
use super::bundled;
use super::faults::{ValidationError, ValidationErrors};
use super::schema::{DESCRIPTOR, Descriptor};
use std::collections::BTreeMap;
use std::fmt::{Display, Formatter};
use std::io::{Seek, Write};
use std::path::Path;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

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
    /// All unreadable files and all errors in the tables.
    pub fn read(folder: &Path) -> Result<Self, ValidationErrors> {
        let read = |name: &str| {
            std::fs::read_to_string(folder.join(name))
                .map_err(|e| ValidationError::file(name, format!("cannot be read: {e}")))
        };
        let text = read(DESCRIPTOR)?;
        let descriptor = Descriptor::parse(&text)?;
        let tables = descriptor.resources.iter().map(|resource| (&resource.name, read(&resource.path)));
        let (tables, errors): (Vec<_>, Vec<_>) = tables.partition(|(_, table)| table.is_ok());
        let errors: Vec<_> = errors.into_iter().filter_map(|(_, table)| table.err()).collect();
        if !errors.is_empty() {
            return Err(ValidationErrors(errors));
        }
        let tables = tables.into_iter().filter_map(|(name, table)| Some((name.clone(), table.ok()?))).collect();
        Self::new(text, tables)
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

    /// Writes the package as a ZIP file. Equal packages result in equal bytes.
    ///
    /// # Errors
    ///
    /// When the file cannot be written.
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

    /// Writes the package to a folder. Creates the folder if it does not exist.
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
        let Descriptor { name, version, .. } = &self.descriptor;
        write!(f, "data package {name} {version}")
    }
}
