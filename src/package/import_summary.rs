//! The outcome of an import.
use super::ValidationErrors;
use crate::error;
use entity::Revision;
use entity::vocabulary::Event;
use std::fmt::{Display, Formatter};

/// Number of ids that are listed for each kind of change.
const LISTED: usize = 10;

/// The reason why an import failed.
#[derive(Debug)]
pub enum Failure {
    ValidationErrors(ValidationErrors),
    /// The package lacks records of earlier packages. Holds what the import would have changed.
    Missing(ImportSummary),
    Register(error::Error),
}

impl Display for Failure {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::ValidationErrors(faults) => faults.fmt(f),
            Self::Missing(ImportSummary { removed, listed, .. }) => {
                let records = if *removed == 1 { "record" } else { "records" };
                write!(f, "the package lacks {removed} {records} of the register: ")?;
                write_ids(f, &listed.removed, *removed)?;
                f.write_str("; nothing was imported. To remove them from the register, add --remove")
            }
            Self::Register(error) => match error.cause() {
                // The reader runs the command.
                Some(cause) => write!(f, "cannot read or write the register: {cause}"),
                None => error.fmt(f),
            },
        }
    }
}

impl From<ValidationErrors> for Failure {
    fn from(faults: ValidationErrors) -> Self {
        Self::ValidationErrors(faults)
    }
}

impl<E: Into<error::Error>> From<E> for Failure {
    fn from(error: E) -> Self {
        Self::Register(error.into())
    }
}

/// The changes of an import.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ImportSummary {
    /// The new revision. `None` if nothing changed.
    pub revision: Option<Revision>,
    /// Whether the import only shows what it would change.
    pub is_dry_run: bool,
    pub added: usize,
    pub changed: usize,
    pub removed: usize,
    /// The ids of the first records of each kind of change.
    pub listed: ListedIds,
    /// Rows of reference data that were added or changed.
    pub reference: usize,
    /// The ids of records that differ from the package but were kept, because an editor changed them.
    pub kept: Vec<String>,
}

/// The ids of the first changed records, at most ten of each kind of change.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ListedIds {
    pub added: Vec<String>,
    pub changed: Vec<String>,
    pub removed: Vec<String>,
}

impl ImportSummary {
    pub fn is_empty(&self) -> bool {
        self.added + self.changed + self.removed + self.reference == 0
    }

    /// Counts the change of a record.
    pub fn count(&mut self, event: Event, id: &str) {
        let (count, ids) = match event {
            Event::Added => (&mut self.added, &mut self.listed.added),
            Event::Changed => (&mut self.changed, &mut self.listed.changed),
            Event::Removed => (&mut self.removed, &mut self.listed.removed),
        };
        *count += 1;
        if ids.len() < LISTED {
            ids.push(id.to_owned());
        }
    }
}

impl Display for ImportSummary {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        let Self { revision, is_dry_run, added, changed, removed, listed, reference, kept } = self;
        match revision {
            Some(revision) => write!(f, "revision {}: ", revision.0)?,
            None if *is_dry_run && !self.is_empty() => f.write_str("dry run, nothing was changed: ")?,
            None => f.write_str("no changes: ")?,
        }
        write!(f, "{added} records added, {changed} changed, {removed} removed, {reference} rows of reference data")?;
        if !kept.is_empty() {
            write!(f, "; kept as changed by editors: {}", kept.join(", "))?;
        }
        if *is_dry_run {
            let ListedIds { added: first_added, changed: first_changed, removed: first_removed } = listed;
            for (name, ids, count) in [
                ("added", first_added, added),
                ("changed", first_changed, changed),
                ("removed", first_removed, removed),
            ] {
                if !ids.is_empty() {
                    write!(f, "\n  {name}: ")?;
                    write_ids(f, ids, *count)?;
                }
            }
        }
        Ok(())
    }
}

/// Writes ids, and how many more there are.
fn write_ids(f: &mut Formatter<'_>, ids: &[String], count: usize) -> std::fmt::Result {
    f.write_str(&ids.join(", "))?;
    match count - ids.len() {
        0 => Ok(()),
        more => write!(f, " and {more} more"),
    }
}
