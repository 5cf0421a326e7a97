//! What responses and messages need to know of the schema.
use async_graphql::parser::types::OperationType;
use async_graphql::registry::{MetaType, Registry};
use std::collections::{HashMap, HashSet};

/// The types of fields, the types of interfaces and unions, and the values of enums.
#[derive(Default)]
pub struct TypeSystem {
    /// By type and field, as in the schema: `[Project!]!`.
    fields: HashMap<String, HashMap<String, String>>,
    /// The objects that each interface or union may be.
    possible_types: HashMap<String, HashSet<String>>,
    enum_values: HashMap<String, Vec<String>>,
    query: String,
    subscription: String,
}

impl TypeSystem {
    pub fn new(registry: &Registry, query: &str, subscription: &str) -> Self {
        let mut types = Self { query: query.into(), subscription: subscription.into(), ..Self::default() };
        for (name, meta) in &registry.types {
            let fields = meta.fields().into_iter().flatten().map(|(field, meta)| (field.clone(), meta.ty.clone()));
            types.fields.insert(name.clone(), fields.collect());
            match meta {
                MetaType::Interface { possible_types, .. } | MetaType::Union { possible_types, .. } => {
                    types.possible_types.insert(name.clone(), possible_types.iter().cloned().collect());
                }
                MetaType::Enum { enum_values, .. } => {
                    types.enum_values.insert(name.clone(), enum_values.keys().cloned().collect());
                }
                _ => {}
            }
        }
        types
    }

    /// Returns the type at the root of an operation.
    pub fn root(&self, operation: OperationType) -> &str {
        if operation == OperationType::Subscription { &self.subscription } else { &self.query }
    }

    /// Returns the type of a field. `None` for fields of introspection.
    pub fn field(&self, parent: &str, field: &str) -> Option<&str> {
        self.fields.get(parent)?.get(field).map(String::as_str)
    }

    /// Returns whether a fragment on `condition` applies to an object.
    pub fn applies(&self, condition: &str, object: &str) -> bool {
        condition == object || self.possible_types.get(condition).is_some_and(|objects| objects.contains(object))
    }

    /// Returns the values of an enum.
    pub fn enum_values(&self, name: &str) -> Option<&[String]> {
        self.enum_values.get(name).map(Vec::as_slice)
    }
}

/// Returns the type without the marks for lists and for values that must not be null.
pub fn named_type(of: &str) -> &str {
    of.trim_matches(['[', ']', '!'])
}
