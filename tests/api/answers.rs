//! Answers of a register, and what tests read from them.
use reqwest::StatusCode;
use serde_json::Value;

/// An HTTP response with its body.
pub struct Answer {
    pub status: StatusCode,
    pub headers: reqwest::header::HeaderMap,
    pub text: String,
}

impl Answer {
    /// The body as JSON, whatever the content type.
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.text).unwrap_or_else(|e| panic!("the body is not JSON ({e}): {}", self.text))
    }

    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().unwrap())
    }
}

/// The ids of records.
pub fn ids(records: &[Value]) -> Vec<String> {
    records.iter().map(|record| record["id"].as_str().unwrap().to_owned()).collect()
}

/// A record of a list as it is by itself: without the counted amount, which depends on the list.
pub fn without_counted(record: &Value) -> Value {
    let mut record = record.clone();
    if let Some(funding) = record.get_mut("funding").and_then(Value::as_object_mut) {
        funding.shift_remove("counted_eur");
    }
    record
}

/// The values of one member in each item of a list.
pub fn each<'a>(items: &'a Value, pointer: &str) -> Vec<&'a str> {
    items.as_array().unwrap().iter().map(|item| item.pointer(pointer).unwrap().as_str().unwrap()).collect()
}

/// Spells the times of GraphQL as REST does: `Z` instead of `+00:00`.
pub fn with_rest_times(value: &Value) -> Value {
    serde_json::from_str(&value.to_string().replace("+00:00\"", "Z\"")).unwrap()
}
