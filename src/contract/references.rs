//! References in the contract. Generators of clients make one type from each schema that has a name, so each schema stands once.
use serde_json::{Map, Value, json};
use std::collections::HashMap;

/// Replaces copies of named schemas by references, and puts descriptions where generators read them.
pub fn use_references(api: &mut Value) {
    rename_components(api);
    let names: HashMap<String, String> =
        components(api).map(|(name, schema)| (schema.to_string(), name.clone())).collect();
    let replace = |schema: &mut Value| {
        let is_object = schema.get("properties").is_some() || schema.get("allOf").is_some();
        if is_object && let Some(name) = names.get(&schema.to_string()) {
            *schema = json!({ "$ref": format!("#/components/schemas/{name}") });
        }
    };
    let schemas = api["components"]["schemas"].as_object_mut();
    for schema in schemas.into_iter().flat_map(Map::values_mut).filter_map(Value::as_object_mut) {
        schema.values_mut().for_each(|part| for_each_object(part, &replace));
    }
    for_each_object(&mut api["paths"], &replace);
    for_each_object(api, &raise_description);
}

fn components(api: &Value) -> impl Iterator<Item = (&String, &Value)> {
    api["components"]["schemas"].as_object().into_iter().flatten()
}

/// Removes underscores from the names of schemas: `Listing_Project` becomes `ListingProject`.
fn rename_components(api: &mut Value) {
    let Some(schemas) = api["components"]["schemas"].as_object_mut() else { return };
    *schemas = std::mem::take(schemas).into_iter().map(|(name, schema)| (name.replace('_', ""), schema)).collect();
    for_each_object(api, &|schema| {
        if let Some(Value::String(target)) = schema.get_mut("$ref") {
            *target = target.replace('_', "");
        }
    });
}

/// Moves the description of the only alternative to `null` in front of the choice. Most generators ignore it beside a reference.
fn raise_description(schema: &mut Value) {
    let Some(Value::Array(choices)) = schema.get_mut("oneOf") else { return };
    if choices.len() != 2 || !choices.iter().any(|choice| choice["type"] == "null") {
        return;
    }
    let mut choices = choices.iter_mut().filter_map(Value::as_object_mut).filter(|choice| choice.contains_key("$ref"));
    let description = choices.find_map(|choice| choice.shift_remove("description"));
    if let Some(description) = description {
        schema["description"] = description;
    }
}

/// Calls a function with each object, outer objects first.
fn for_each_object(value: &mut Value, change: &impl Fn(&mut Value)) {
    if value.is_object() {
        change(value);
    }
    match value {
        Value::Array(items) => items.iter_mut().for_each(|item| for_each_object(item, change)),
        Value::Object(object) => object.values_mut().for_each(|member| for_each_object(member, change)),
        _ => {}
    }
}
