//! Checks filter values before they reach the database.
use crate::error::{Error, Result, Violation};
use crate::store::ReferenceData;
use serde::Serialize;
use serde_json::Value;

/// Maximum number of values per filter. Databases limit the size of statements.
pub const VALUES: usize = 100;

/// Rejects filters with too many values, with a NUL (PostgreSQL does not store it), or with unknown keys of reference data.
///
/// # Errors
///
/// Returns all violations at once.
pub fn check(filter: &impl Serialize, reference: &ReferenceData) -> Result<()> {
    let filter = serde_json::to_value(filter).map_err(|e| Error::Internal(e.to_string()))?;
    let violation = |(name, value): (&String, &Value)| {
        let detail = match value.as_array() {
            Some(values) if values.len() > VALUES => {
                format!("has {} values, but at most {VALUES} are allowed", values.len())
            }
            _ if value.to_string().contains("\\u0000") => "must not contain the character NUL".into(),
            Some(values) => values.iter().filter_map(Value::as_str).find_map(|it| reference.unknown_key(name, it))?,
            None => return None,
        };
        Some(Violation::query(name, detail))
    };
    let violations: Vec<_> = filter.as_object().into_iter().flatten().filter_map(violation).collect();
    if violations.is_empty() { Ok(()) } else { Err(Error::Invalid(violations)) }
}
