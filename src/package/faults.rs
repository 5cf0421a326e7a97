//! Validation errors of a data package.
use std::fmt::{Display, Formatter};

/// An error in a package: its place and the reason.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ValidationError {
    pub file: String,
    /// The first line of the row, counted from 1.
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

/// All errors in a package, each with file, line and column.
#[derive(Debug, PartialEq, Eq)]
pub struct ValidationErrors(pub Vec<ValidationError>);

impl Display for ValidationErrors {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        let count = self.0.len();
        let errors = if count == 1 { "error" } else { "errors" };
        write!(f, "the data package has {count} {errors}; nothing was imported:")?;
        self.0.iter().try_for_each(|fault| write!(f, "\n  {fault}"))
    }
}

impl From<ValidationError> for ValidationErrors {
    fn from(fault: ValidationError) -> Self {
        Self(vec![fault])
    }
}
