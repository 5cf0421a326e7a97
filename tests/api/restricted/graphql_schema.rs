//! The GraphQL schema, read by introspection, and selections of its types.
use crate::support::Register;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};

const INTROSPECTION: &str = "{ __schema { types { kind name
    fields { name args { name type { ...Wrapped } } type { ...Wrapped } }
    inputFields { name type { ...Wrapped } } enumValues { name } possibleTypes { name } } } }
    fragment Wrapped on __Type { kind name ofType { kind name ofType { kind name ofType { kind name } } } }";

/// A field or an argument.
pub struct Field {
    pub name: String,
    /// The name of its type, without lists.
    pub target: String,
    pub is_list: bool,
    pub is_required: bool,
    pub arguments: Vec<Field>,
}

pub struct Type {
    pub kind: String,
    pub fields: Vec<Field>,
    /// The fields of an input object.
    pub inputs: Vec<Field>,
    pub enum_values: Vec<String>,
    pub possible_types: Vec<String>,
}

pub struct Schema {
    types: BTreeMap<String, Type>,
    /// Types that lead on to records, such as `Project` and `Country`.
    hubs: BTreeSet<String>,
}

/// A path from one hub to another: the text before and after the selection of the target.
pub struct Step {
    pub open: String,
    pub close: String,
    pub target: String,
}

fn names(values: &Value) -> Vec<String> {
    values.as_array().into_iter().flatten().map(|value| value["name"].as_str().unwrap().to_owned()).collect()
}

fn field(value: &Value) -> Field {
    let (mut target, mut is_list) = (&value["type"], false);
    let is_required = target["kind"] == "NON_NULL";
    while target["name"].is_null() {
        is_list |= target["kind"] == "LIST";
        target = &target["ofType"];
    }
    Field {
        name: value["name"].as_str().unwrap().into(),
        target: target["name"].as_str().unwrap().into(),
        is_list,
        is_required,
        arguments: fields(&value["args"]),
    }
}

fn fields(values: &Value) -> Vec<Field> {
    values.as_array().into_iter().flatten().map(field).collect()
}

impl Schema {
    pub async fn read(register: &Register) -> Self {
        let data = register.data(INTROSPECTION, json!({})).await;
        let read = |value: &Value| Type {
            kind: value["kind"].as_str().unwrap().into(),
            fields: fields(&value["fields"]),
            inputs: fields(&value["inputFields"]),
            enum_values: names(&value["enumValues"]),
            possible_types: names(&value["possibleTypes"]),
        };
        let types = data["__schema"]["types"].as_array().unwrap();
        let types: BTreeMap<_, _> =
            types.iter().map(|value| (value["name"].as_str().unwrap().to_owned(), read(value))).collect();
        let mut hubs: BTreeSet<String> = types["Record"].possible_types.iter().cloned().collect();
        let leads_on = |kind: &Type| kind.fields.iter().any(|field| field.target.ends_with("Connection"));
        hubs.extend(
            types.iter().filter(|(name, kind)| *name != "Query" && leads_on(kind)).map(|(name, _)| name.clone()),
        );
        Self { types, hubs }
    }

    pub fn of(&self, name: &str) -> &Type {
        self.types.get(name).unwrap_or_else(|| panic!("the schema has no type {name}"))
    }

    pub fn query_fields(&self) -> &[Field] {
        &self.of("Query").fields
    }

    fn is_leaf(&self, name: &str) -> bool {
        ["SCALAR", "ENUM"].contains(&self.of(name).kind.as_str())
    }

    fn has_leaf(&self, name: &str) -> bool {
        self.of(name).fields.iter().any(|field| self.is_leaf(&field.target))
    }

    fn is_abstract(&self, name: &str) -> bool {
        !self.of(name).possible_types.is_empty()
    }

    /// The scalar fields of a type.
    pub fn scalars(&self, name: &str) -> String {
        let scalars = self.of(name).fields.iter().filter(|field| self.is_leaf(&field.target));
        scalars.map(|field| field.name.as_str()).collect::<Vec<_>>().join(" ")
    }

    /// Selects all scalar fields of a type at any depth, without statistics. For nested records and reference data, it selects only their own scalar
    /// fields.
    pub fn details(&self, name: &str) -> String {
        let mut details = vec!["__typename".to_owned()];
        for field in &self.of(name).fields {
            let (target, name) = (&field.target, &field.name);
            if self.is_leaf(target) {
                details.push(name.clone());
            } else if !target.ends_with("Connection") && target != "Statistics" && !self.is_abstract(target) {
                let is_hub = self.hubs.contains(target);
                if !is_hub {
                    details.push(format!("{name} {{ {} }}", self.details(target)));
                } else if self.has_leaf(target) {
                    details.push(format!("{name} {{ {} }}", self.scalars(target)));
                }
            }
        }
        details.join(" ")
    }

    /// Selects all fields of a connection, with this selection of its nodes.
    pub fn connection(&self, name: &str, nodes: &str) -> String {
        let mut parts = vec![];
        for field in &self.of(name).fields {
            parts.push(match field.name.as_str() {
                "nodes" => format!("nodes {{ {nodes} }}"),
                "edges" => format!("edges {{ {} }}", self.scalars(&field.target)),
                name if self.is_leaf(&field.target) => name.to_owned(),
                name => format!("{name} {{ {} }}", self.details(&field.target)),
            });
        }
        parts.join(" ")
    }

    /// The type of the nodes of a connection.
    pub fn node(&self, connection: &str) -> &str {
        &self.of(connection).fields.iter().find(|field| field.name == "nodes").unwrap().target
    }

    /// Returns the paths from a type to the next hubs.
    pub fn steps(&self, name: &str) -> Vec<Step> {
        let mut steps = vec![];
        for field in &self.of(name).fields {
            let (name, target) = (&field.name, &field.target);
            if target.ends_with("Connection") {
                let around = self.connection(target, "\u{0}");
                let (open, close) = around.split_once('\u{0}').unwrap();
                let (open, close) = (format!("{name}(first: 2) {{ {open}"), format!("{close} }}"));
                steps.push(Step { open, close, target: self.node(target).into() });
            } else if self.hubs.contains(target) {
                let (open, close) = (format!("{name} {{ "), " }".into());
                steps.push(Step { open, close, target: target.clone() });
            } else if !self.is_leaf(target) && !self.is_abstract(target) && target != "Statistics" {
                let nested = self.steps(target).into_iter();
                steps.extend(nested.map(|step| Step {
                    open: format!("{name} {{ {}", step.open),
                    close: format!("{} }}", step.close),
                    target: step.target,
                }));
            }
        }
        steps
    }

    /// Returns selections of a type that together cover three levels. Each follows one step, and selects all fields of its target and the
    /// scalar fields of the steps after it.
    pub fn walks(&self, name: &str) -> Vec<String> {
        if self.is_abstract(name) {
            let types = self.of(name).possible_types.iter();
            let records = &self.of("Record").possible_types;
            let on = |kind: &String| {
                // Other nodes have a root field, from which all walks begin.
                let walks = if records.contains(kind) { self.walks(kind) } else { vec![self.details(kind)] };
                let walks = walks.into_iter();
                walks.map(|walk| format!("__typename ... on {kind} {{ {walk} }}")).collect::<Vec<_>>()
            };
            return types.flat_map(on).collect();
        }
        let mut walks = vec![self.details(name)];
        for Step { open, close, target } in self.steps(name) {
            let next = self.steps(&target).into_iter().filter(|step| self.has_leaf(&step.target));
            let next = next.enumerate().map(|(number, step)| {
                // `details` selects the same fields with fewer nested fields, so these need an alias.
                let open = format!("next{number}: {}", step.open);
                format!("{open} {} {}", self.scalars(&step.target), step.close)
            });
            let next = next.take(NEXT_STEPS).collect::<Vec<_>>().join(" ");
            walks.push(format!("{open} {} {next} {close}", self.details(&target)));
        }
        walks
    }
}

/// The maximum number of steps of a type. Each needs an alias, and a document may have 30.
const NEXT_STEPS: usize = 20;
