//! Records as JSON.
use crate::error::{Error, Result};
use entity::Money;
use serde::Serialize;
use serde_json::value::{RawValue, to_raw_value};
use std::sync::Arc;

/// A record as JSON.
#[derive(Clone, Debug)]
pub struct RecordJson(Arc<RawValue>);

impl Serialize for RecordJson {
    fn serialize<S: serde::Serializer>(&self, to: S) -> std::result::Result<S::Ok, S::Error> {
        self.0.serialize(to)
    }
}

impl RecordJson {
    /// Serializes a record.
    pub fn of(record: &impl Serialize) -> Result<Self> {
        Ok(Self(to_raw_value(record).map_err(|e| Error::Internal(e.to_string()))?.into()))
    }

    /// Returns the length of the text in bytes.
    pub fn bytes(&self) -> usize {
        self.0.get().len()
    }

    /// Returns the record with the member `funding.counted_eur`.
    pub fn with_counted(&self, counted: Option<Money>) -> Result<Self> {
        let text = insert_counted(self.0.get(), counted)
            .ok_or_else(|| Error::Internal("a record has no `funding.amount_eur`".into()))?;
        Ok(Self(RawValue::from_string(text).map_err(|e| Error::Internal(e.to_string()))?.into()))
    }
}

/// Inserts the member after `amount_eur`, the last member of `funding`. No text within the record contains this name, because a quotation
/// mark within a text is escaped. Returns `None` if the record has no `amount_eur`.
fn insert_counted(record: &str, counted: Option<Money>) -> Option<String> {
    const NAME: &str = "\"amount_eur\":";
    let start = record.find(NAME)?;
    let (before, after) = record.split_at_checked(start + record.get(start..)?.find('}')?)?;
    Some(match counted {
        Some(counted) => format!("{before},\"counted_eur\":\"{counted}\"{after}"),
        None => format!("{before},\"counted_eur\":null{after}"),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn inserts_what_a_record_adds() {
        let json = serde_json::json!({ "title": "\"amount_eur\":", "funding": { "text": "}", "amount_eur": "1.00" }, "since": 1 });
        let record = RecordJson::of(&json).unwrap();
        for (counted, member) in [(Some(Money(50)), "\"0.50\""), (None, "null"), (Some(Money(50)), "\"0.50\"")] {
            let text = serde_json::to_string(&record.with_counted(counted).unwrap()).unwrap();
            assert!(text.contains(&format!("\"amount_eur\":\"1.00\",\"counted_eur\":{member}}}")), "{text}");
        }
        assert_eq!(serde_json::to_string(&record).unwrap(), json.to_string(), "the record itself stays as it is");
    }
}
