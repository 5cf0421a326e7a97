//! Checks the values of filters before they reach the database.
use crate::error::{Error, Result, Violation};
use crate::store::ReferenceData;
use serde::Serialize;
use serde_json::Value;

/// How many values one filter takes: databases bound what a statement may hold.
pub const VALUES: usize = 100;

/// Refuses filters with too many values, with a NUL, which PostgreSQL does not store, and with keys of reference data that do not exist.
///
/// # Errors
///
/// Every fault at once.
pub fn check(filter: &impl Serialize, reference: &ReferenceData) -> Result<()> {
    let filter = serde_json::to_value(filter).map_err(|e| Error::Internal(e.to_string()))?;
    let refuse = |(name, value): (&String, &Value)| {
        let detail = match value.as_array() {
            Some(values) if values.len() > VALUES => format!("has {} values; it may have {VALUES}", values.len()),
            _ if value.to_string().contains("\\u0000") => "must not hold the character NUL".into(),
            Some(values) => values.iter().filter_map(Value::as_str).find_map(|it| reference.unknown_key(name, it))?,
            None => return None,
        };
        Some(Violation::query(name, detail))
    };
    let faults: Vec<_> = filter.as_object().into_iter().flatten().filter_map(refuse).collect();
    if faults.is_empty() { Ok(()) } else { Err(Error::Invalid(faults)) }
}
