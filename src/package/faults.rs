//! Validation errors of a data package.
use std::fmt::{Display, Formatter};

/// Maximum number of errors that the command line prints.
const PRINTED: usize = 100;
/// Maximum number of errors that a check collects. It stops there.
pub const MAX_ERRORS: usize = 1_000_000;
/// Maximum number of characters of a value that an error quotes.
const QUOTED: usize = 100;
/// Maximum number of characters of a reason.
const REASON: usize = 1_000;

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
        Self { file: file.into(), line: None, column: None, reason: shortened(&reason.to_string(), REASON) }
    }

    pub fn line(file: &str, line: u64, reason: impl Display) -> Self {
        Self { line: Some(line), ..Self::file(file, reason) }
    }

    pub fn cell(file: &str, line: u64, column: &str, reason: impl Display) -> Self {
        Self { column: Some(column.into()), ..Self::line(file, line, reason) }
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

/// Returns a value for an error message: at most 100 characters, without control characters.
pub fn quoted(value: &str) -> String {
    shortened(value, QUOTED)
}

fn shortened(text: &str, length: usize) -> String {
    let printable = |letter: char| if letter.is_control() { '\u{fffd}' } else { letter };
    let mut start: String = text.chars().take(length).map(printable).collect();
    if text.chars().nth(length).is_some() {
        start.push('…');
    }
    start
}

/// All errors in a package, each with file, line and column.
#[derive(Debug, PartialEq, Eq)]
pub struct ValidationErrors(pub Vec<ValidationError>);

impl ValidationErrors {
    /// Returns whether the text of the errors leaves some out.
    pub fn is_shortened(&self) -> bool {
        self.0.len() > PRINTED
    }

    /// Returns whether a check has collected enough errors.
    pub fn is_full(errors: &[ValidationError]) -> bool {
        errors.len() >= MAX_ERRORS
    }
}

/// Prints the first 100 errors, and the number of the others.
impl Display for ValidationErrors {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        let count = self.0.len();
        let errors = if count == 1 { "error" } else { "errors" };
        write!(f, "the data package has {} {errors}; nothing was imported:", grouped(count))?;
        self.0.iter().take(PRINTED).try_for_each(|fault| write!(f, "\n  {fault}"))?;
        match count.saturating_sub(PRINTED) {
            0 => Ok(()),
            more => write!(f, "\n  and {} more", grouped(more)),
        }
    }
}

/// Formats a number with commas: 7,980.
fn grouped(number: usize) -> String {
    let digits = number.to_string();
    let comma = |place: usize| place > 0 && (digits.len() - place).is_multiple_of(3);
    let with_comma = |(place, digit)| comma(place).then_some(',').into_iter().chain([digit]);
    digits.chars().enumerate().flat_map(with_comma).collect()
}

impl From<ValidationError> for ValidationErrors {
    fn from(fault: ValidationError) -> Self {
        Self(vec![fault])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn prints_100_errors_and_counts_the_others() {
        let errors = (0..8080).map(|line| ValidationError::line("records.csv", line, "is wrong")).collect();
        let text = ValidationErrors(errors).to_string();
        assert_eq!(text.lines().count(), 102);
        assert!(text.starts_with("the data package has 8,080 errors"), "{text}");
        assert!(text.contains("line 99: is wrong\n  and 7,980 more"), "{text}");
    }

    #[test]
    fn quoted_values_are_short_and_printable() {
        assert_eq!(quoted("a\u{1b}[31m"), "a\u{fffd}[31m");
        assert_eq!(quoted(&"é".repeat(101)), "é".repeat(100) + "…");
        assert_eq!((grouped(7), grouped(999), grouped(1_000_000)), ("7".into(), "999".into(), "1,000,000".into()));
    }
}
