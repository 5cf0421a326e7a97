//! The descriptor of an exported package: that of the bundled package, with the state of the register, and the size and the hash of each
//! table.
use crate::error;
use crate::store::Snapshot;
use chrono::SecondsFormat;
use serde_json::{Map, Value};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs::File;
use std::io::{self, Write};
use std::path::Path;

/// The number of bytes that were written, and their SHA-256.
#[derive(Clone, Default)]
pub struct Checksum {
    bytes: u64,
    hash: Sha256,
}

impl Write for Checksum {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.bytes += bytes.len() as u64;
        self.hash.update(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl Checksum {
    /// Returns the checksum of a file.
    ///
    /// # Errors
    ///
    /// When the file cannot be read.
    pub fn of_file(path: &Path) -> io::Result<Self> {
        let mut checksum = Self::default();
        io::copy(&mut File::open(path)?, &mut checksum)?;
        Ok(checksum)
    }

    /// The hash as a descriptor has it: `sha256:` and hexadecimal digits.
    fn hash(self) -> String {
        self.hash.finalize().iter().fold("sha256:".to_owned(), |mut text, byte| {
            let _ = write!(text, "{byte:02x}");
            text
        })
    }
}

/// What the descriptor says of the state and of its place.
pub struct Origin<'a> {
    pub snapshot: &'a Snapshot,
    /// The public URL of the register.
    pub homepage: Option<&'a str>,
}

/// Returns the descriptor of a package with these tables, by the name of their resource.
///
/// # Errors
///
/// When the database fails.
pub async fn manifest(
    descriptor: &str,
    origin: Origin<'_>,
    mut tables: BTreeMap<String, Checksum>,
) -> error::Result<String> {
    let Origin { snapshot, homepage } = origin;
    let mut written = Map::new();
    let read: Map<String, Value> = serde_json::from_str(descriptor).map_err(error::Error::internal)?;
    let created = snapshot.revision_time().await?.map(|at| at.to_rfc3339_opts(SecondsFormat::Secs, true));
    for (name, value) in read {
        let is_version = name == "version";
        let value = if name == "resources" { resources(value, &mut tables) } else { value };
        written.insert(name, value);
        if is_version {
            written.insert("revision".into(), snapshot.revision().0.into());
            written.extend(created.iter().map(|created| ("created".to_owned(), created.as_str().into())));
            written.extend(homepage.map(|url| ("homepage".to_owned(), format!("{url}/").into())));
        }
    }
    Ok(serde_json::to_string_pretty(&written).map_err(error::Error::internal)? + "\n")
}

/// Adds the size and the hash of each table before its schema.
fn resources(resources: Value, tables: &mut BTreeMap<String, Checksum>) -> Value {
    let Value::Array(resources) = resources else { return resources };
    let with_checksum = |resource: Value| {
        let Value::Object(members) = resource else { return resource };
        let checksum = members.get("name").and_then(Value::as_str).and_then(|name| tables.remove(name));
        let mut written = Map::new();
        let mut checksum = checksum.map(|checksum| (checksum.bytes, checksum.hash()));
        for (name, value) in members {
            if let Some((bytes, hash)) = checksum.take_if(|_| name == "schema") {
                written.insert("bytes".into(), bytes.into());
                written.insert("hash".into(), hash.into());
            }
            written.insert(name, value);
        }
        Value::Object(written)
    };
    resources.into_iter().map(with_checksum).collect()
}
