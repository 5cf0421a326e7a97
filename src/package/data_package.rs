//! A data package: its descriptor and its tables, read from a folder and written to one or to a ZIP file.
use super::bundled;
use super::faults::{ValidationError, ValidationErrors};
use super::schema::{DESCRIPTOR, Descriptor};
use std::collections::BTreeMap;
use std::fmt::{Display, Formatter};
use std::io::{Seek, Write};
use std::path::Path;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

/// A data package, whole, whose tables fit their schema.
#[derive(Clone, Debug)]
pub struct Package {
    pub descriptor: Descriptor,
    /// The descriptor as it is written.
    text: String,
    /// The text of each table, by the name of its resource.
    tables: BTreeMap<String, String>,
}

impl Package {
    /// The data package that the binary carries.
    ///
    /// # Errors
    ///
    /// Every fault of its tables; the tests prove that there is none.
    pub fn bundled() -> Result<Self, ValidationErrors> {
        let tables = bundled::TABLES.into_iter().map(|(name, table)| (name.to_owned(), table.to_owned()));
        Self::new(bundled::DESCRIPTOR.into(), tables.collect())
    }

    /// Reads the package in a folder.
    ///
    /// # Errors
    ///
    /// Every file that cannot be read and every fault of the tables.
    pub fn read(folder: &Path) -> Result<Self, ValidationErrors> {
        let read = |name: &str| {
            std::fs::read_to_string(folder.join(name))
                .map_err(|e| ValidationError::file(name, format!("cannot be read: {e}")))
        };
        let text = read(DESCRIPTOR)?;
        let descriptor = Descriptor::parse(&text)?;
        let tables = descriptor.resources.iter().map(|resource| (&resource.name, read(&resource.path)));
        let (found, lost): (Vec<_>, Vec<_>) = tables.partition(|(_, table)| table.is_ok());
        let lost: Vec<_> = lost.into_iter().filter_map(|(_, table)| table.err()).collect();
        if !lost.is_empty() {
            return Err(ValidationErrors(lost));
        }
        let tables = found.into_iter().filter_map(|(name, table)| Some((name.clone(), table.ok()?))).collect();
        Self::new(text, tables)
    }

    /// A package of these tables.
    ///
    /// # Errors
    ///
    /// Every fault of the tables.
    pub fn new(text: String, tables: BTreeMap<String, String>) -> Result<Self, ValidationErrors> {
        let descriptor = Descriptor::parse(&text)?.under(Descriptor::parse(bundled::DESCRIPTOR)?)?;
        let faults = descriptor.check(&tables);
        if faults.is_empty() { Ok(Self { descriptor, text, tables }) } else { Err(ValidationErrors(faults)) }
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
