//! OpenAPI, compared with the last release: paths, methods, parameters, responses and schemas, without texts and examples.
use super::Contract;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use thb_register::contract;

const RELEASED: &str = include_str!("../../../openapi/released/openapi-0.5.json");

/// The sender of a value.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Sender {
    Client,
    Server,
}

/// A part of the contract that a client can rely on.
struct Part {
    /// The path of the part that this one belongs to.
    parent: String,
    /// The type of a value, empty for other parts.
    kind: String,
    required: bool,
    sender: Sender,
}

/// The parts of a contract by path, such as `GET /v1/projects 200 application/json.items[].period.start`.
pub struct Api<'a> {
    document: &'a Value,
    parts: BTreeMap<String, Part>,
    /// The references that are being followed.
    references: Vec<&'a str>,
}

impl<'a> Api<'a> {
    pub fn new(document: &'a Value) -> Self {
        let mut api = Self { document, parts: BTreeMap::new(), references: vec![] };
        for (path, item) in members(&document["paths"]) {
            for (method, operation) in members(item).filter(|(method, _)| *method != "parameters") {
                let name = format!("{} {path}", method.to_uppercase());
                api.add(&name, "", true, Sender::Server);
                for parameter in elements(&item["parameters"]).chain(elements(&operation["parameters"])) {
                    api.add_parameter(&name, parameter);
                }
                api.add_request_body(&name, &operation["requestBody"]);
                for (status, response) in members(&operation["responses"]) {
                    api.add_response(&name, status, response);
                }
            }
        }
        api
    }

    fn add(&mut self, path: &str, parent: &str, required: bool, sender: Sender) {
        let part = Part { parent: parent.to_owned(), kind: String::new(), required, sender };
        self.parts.insert(path.to_owned(), part);
    }

    fn add_parameter(&mut self, operation: &str, parameter: &'a Value) {
        let parameter = self.resolve(parameter);
        let name = parameter["name"].as_str().unwrap();
        let path = match parameter["in"].as_str().unwrap() {
            "query" => format!("{operation} ?{name}"),
            "path" => format!("{operation} {{{name}}}"),
            place => format!("{operation} {place} {name}"),
        };
        self.add(&path, operation, parameter["required"] == true, Sender::Client);
        self.add_schema(&path, &parameter["schema"]);
        // Such a list is one value with commas, not a repeated key.
        if parameter["explode"] == false {
            self.parts.get_mut(&path).unwrap().kind += " in one value";
        }
    }

    fn add_request_body(&mut self, operation: &str, body: &'a Value) {
        let (body, path) = (self.resolve(body), format!("{operation} body"));
        if body.is_object() {
            self.add(&path, operation, body["required"] == true, Sender::Client);
        }
        for (media_type, content) in members(&body["content"]) {
            let media_path = format!("{path} {media_type}");
            self.add(&media_path, &path, false, Sender::Client);
            self.add_schema(&media_path, &content["schema"]);
        }
    }

    fn add_response(&mut self, operation: &str, status: &str, response: &'a Value) {
        let (response, path) = (self.resolve(response), format!("{operation} {status}"));
        self.add(&path, operation, true, Sender::Server);
        let headers = members(&response["headers"]).map(|(name, header)| (format!("header {name}"), header));
        let bodies = members(&response["content"]).map(|(name, content)| (name.clone(), content));
        for (name, value) in headers.chain(bodies) {
            let (value, value_path) = (self.resolve(value), format!("{path} {name}"));
            self.add(&value_path, &path, true, Sender::Server);
            self.add_schema(&value_path, &value["schema"]);
        }
    }

    fn resolve(&self, value: &'a Value) -> &'a Value {
        match value["$ref"].as_str() {
            Some(reference) => self.resolve(self.document.pointer(reference.trim_start_matches('#')).unwrap()),
            None => value,
        }
    }

    /// Sets the type of a part, and adds its members and enum values.
    fn add_schema(&mut self, path: &str, schema: &'a Value) {
        let open = self.references.len();
        let mut alternatives = vec![];
        self.flatten(schema, &mut alternatives);
        let kinds: BTreeSet<_> = alternatives.iter().flat_map(|schema| kinds(schema)).collect();
        let sender = {
            let part = self.parts.get_mut(path).unwrap();
            part.kind = kinds.into_iter().collect::<Vec<_>>().join(" or ");
            part.sender
        };
        for schema in alternatives {
            for value in elements(&schema["enum"]) {
                let value = value.as_str().map_or_else(|| value.to_string(), ToOwned::to_owned);
                self.add(&format!("{path}={value}"), path, false, sender);
            }
            let properties = members(&schema["properties"]).map(|(name, value)| {
                (format!("{path}.{name}"), value, elements(&schema["required"]).any(|required| required == name))
            });
            let nested = [("[]", &schema["items"]), ("{}", &schema["additionalProperties"])];
            let nested = nested.into_iter().filter(|(_, value)| value.is_object());
            for (member, value, required) in
                properties.chain(nested.map(|(suffix, value)| (format!("{path}{suffix}"), value, false)))
            {
                self.add(&member, path, required, sender);
                self.add_schema(&member, value);
            }
        }
        self.references.truncate(open);
    }

    /// Collects the schemas behind references and combinations. A schema that contains itself is followed once.
    fn flatten(&mut self, schema: &'a Value, alternatives: &mut Vec<&'a Value>) {
        if let Some(reference) = schema["$ref"].as_str() {
            if !self.references.contains(&reference) {
                self.references.push(reference);
                self.flatten(self.resolve(schema), alternatives);
            }
            return;
        }
        for combination in ["allOf", "oneOf", "anyOf"] {
            for part in elements(&schema[combination]) {
                self.flatten(part, alternatives);
            }
        }
        alternatives.push(schema);
    }

    /// Lists the breaks for a client of an earlier contract.
    pub fn breaks(&self, earlier: &Self) -> Vec<String> {
        let mut breaks: Vec<_> = earlier.parts.iter().filter_map(|(path, part)| self.broken(path, part)).collect();
        let newly_required = self.parts.iter().filter(|(path, part)| {
            let was_required = earlier.parts.get(*path).is_some_and(|earlier| earlier.required);
            part.required && part.sender == Sender::Client && !was_required && earlier.parts.contains_key(&part.parent)
        });
        breaks.extend(newly_required.map(|(path, _)| format!("{path} is now required")));
        breaks
    }

    /// Describes how a part broke. Parts of a removed part are not listed.
    fn broken(&self, path: &str, earlier: &Part) -> Option<String> {
        let Some(part) = self.parts.get(path) else {
            let is_top = earlier.parent.is_empty() || self.parts.contains_key(&earlier.parent);
            return is_top.then(|| format!("{path} is gone"));
        };
        if part.kind != earlier.kind {
            return Some(format!("{path} was {} and is {}", earlier.kind, part.kind));
        }
        let may_be_missing = part.sender == Sender::Server && earlier.required && !part.required;
        may_be_missing.then(|| format!("{path} may be missing"))
    }
}

fn members(value: &Value) -> impl Iterator<Item = (&String, &Value)> {
    value.as_object().into_iter().flatten()
}

fn elements(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

/// The types of one schema, each with its format.
fn kinds(schema: &Value) -> Vec<String> {
    let format = schema["format"].as_str().map(|format| format!(" ({format})")).unwrap_or_default();
    let names = schema["type"].as_str().into_iter().chain(elements(&schema["type"]).filter_map(Value::as_str));
    names.map(|name| if name == "null" { name.to_owned() } else { format!("{name}{format}") }).collect()
}

#[test]
fn openapi_breaks_only_what_is_listed() {
    let current = contract::openapi();
    let released = serde_json::from_str(RELEASED).unwrap();
    Contract::OpenApi.assert_listed(&Api::new(&current).breaks(&Api::new(&released)));
}

#[test]
fn openapi_parts_include_nested_members() {
    let released = serde_json::from_str(RELEASED).unwrap();
    let parts = Api::new(&released).parts;
    for (path, kind) in [
        ("GET /v1/projects", ""),
        ("GET /v1/projects ?country", "array"),
        ("GET /v1/projects ?sort", "array in one value"),
        ("GET /v1/projects ?theme[]=prevention", ""),
        ("GET /v1/projects/{id} {id}", "string"),
        ("GET /v1/projects 200 header Link", "string"),
        ("GET /v1/projects 200 text/csv", "string"),
        ("GET /v1/projects 200 application/json.items[].period.start", "null or string"),
        ("GET /v1/projects 200 application/json.items[].themes[]=prevention", ""),
        ("GET /v1/projects/stats 200 application/json.groups[].names{}", "string"),
        ("GET /v1/projects 400 application/problem+json.errors[].in", "string"),
    ] {
        assert_eq!(parts.get(path).map(|part| part.kind.as_str()), Some(kind), "{path}");
    }
}
