//! Describes labels in the contract: a member beside each member that has a label.
use super::label_source::LabelSource;
use serde_json::{Value, json};

/// Adds the labels to all schemas.
pub fn describe_labels(api: &mut Value) {
    api["components"]["schemas"].as_object_mut().into_iter().flatten().for_each(|(_, schema)| add_labels(schema));
}

fn add_labels(schema: &mut Value) {
    if let Some(parts) = schema.get_mut("allOf").and_then(Value::as_array_mut) {
        parts.iter_mut().for_each(add_labels);
    }
    if let Some(properties) = schema.get_mut("properties").and_then(Value::as_object_mut) {
        for (name, member) in std::mem::take(properties) {
            let label = label(&name, &member);
            properties.insert(name, member);
            properties.extend(label);
        }
    }
}

/// Returns the name and the schema of the label of a member.
fn label(name: &str, member: &Value) -> Option<(String, Value)> {
    let source = LabelSource::of(member)?;
    let mut schema = if member["type"] == "array" {
        json!({ "type": "array", "items": { "type": "string" } })
    } else if member.get("oneOf").is_some() {
        json!({ "type": ["string", "null"] })
    } else {
        json!({ "type": "string" })
    };
    schema["description"] = LabelSource::description(name).into();
    Some((source.label_name(name), schema))
}
