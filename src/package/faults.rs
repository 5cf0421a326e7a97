//! What is wrong with a data package.
use std::fmt::{Display, Formatter};

/// One fault of a package: where it is, and what it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ValidationError {
    pub file: String,
    /// The line of the file, counted from 1, that the row begins on.
    pub line: Option<u64>,
    pub column: Option<String>,
    pub reason: String,
}

impl ValidationError {
    pub fn file(file: &str, reason: impl Display) -> Self {
        Self { file: file.into(), line: None, column: None, reason: reason.to_string() }
    }

    pub fn cell(file: &str, line: u64, column: &str, reason: impl Display) -> Self {
        Self { file: file.into(), line: Some(line), column: Some(column.into()), reason: reason.to_string() }
    }
}

impl Display for ValidationError {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        let Self { file, line, column, reason } = self;
        f.write_str(file)?;
        if let Some(line) = line {
            write!(f, ", line {line}")?;
        }
        if let Some(column) = column {
            write!(f, ", column {column}")?;
        }
        write!(f, ": {reason}")
    }
}

/// What is wrong with a package: every fault, each with file, line and column.
#[derive(Debug, PartialEq, Eq)]
pub struct ValidationErrors(pub Vec<ValidationError>);

impl Display for ValidationErrors {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        let count = self.0.len();
        let faults = if count == 1 { "fault" } else { "faults" };
        write!(f, "the data package has {count} {faults}, and nothing is loaded from it:")?;
        self.0.iter().try_for_each(|fault| write!(f, "\n  {fault}"))
    }
}

impl From<ValidationError> for ValidationErrors {
    fn from(fault: ValidationError) -> Self {
        Self(vec![fault])
    }
}
