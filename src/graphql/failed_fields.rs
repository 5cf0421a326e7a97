//! Nulls in the place of failed fields. A field that must not be null passes its null on to the nearest parent that may be null, as the
//! specification requires. async-graphql only drops failed fields.
use super::response_shape::{ResponseShape, TYPE};
use super::type_system::named_type;
use async_graphql::parser::types::{Field, Selection, SelectionSet};
use async_graphql::{PathSegment, ServerError, Value};

/// A field that a selection selects under a key, and the type that it is selected on.
type SelectedField<'a> = (&'a str, &'a Field);

impl<'a> ResponseShape<'a> {
    /// Returns data with a null for each failed field that must not be null, in the nearest place that may be null.
    pub fn without_failed(&self, data: &Value, errors: &[ServerError]) -> Value {
        let mut data = data.clone();
        for ServerError { path, .. } in errors {
            let length = self.nullable_length(&data, path);
            if length < path.len()
                && let Some(place) = place(&mut data, path.get(..length).unwrap_or_default())
            {
                *place = Value::Null;
            }
        }
        data
    }

    /// Returns the length of the path to the nearest place that may be null.
    fn nullable_length(&self, data: &Value, path: &[PathSegment]) -> usize {
        let (mut sets, mut kind) = (vec![&self.operation.selection_set.node], self.types.root(self.operation.ty));
        let (mut data, mut nullable) = (Some(data), 0);
        for (position, segment) in path.iter().enumerate() {
            match (segment, data) {
                (PathSegment::Field(key), Some(Value::Object(object))) => {
                    let object_type = match object.get(TYPE) {
                        Some(Value::String(object_type)) => object_type.as_str(),
                        _ => named_type(kind),
                    };
                    let fields = self.fields_under(&sets, named_type(kind), object_type, key);
                    let Some((parent, field)) = fields.first() else { return path.len() };
                    // Introspection does not fail.
                    let Some(field_type) = self.types.field(parent, &field.name.node) else { return path.len() };
                    kind = field_type;
                    sets = fields.into_iter().map(|(_, field)| &field.selection_set.node).collect();
                    data = object.get(key.as_str());
                }
                (PathSegment::Index(index), Some(Value::List(items))) => {
                    kind = item_type(kind);
                    data = items.get(*index);
                }
                // A parent is null already.
                _ => return path.len(),
            }
            if !kind.ends_with('!') {
                nullable = position + 1;
            }
        }
        nullable
    }

    /// Returns the fields that selections select under a key of an object.
    fn fields_under(
        &self,
        sets: &[&'a SelectionSet],
        parent: &'a str,
        object_type: &str,
        key: &str,
    ) -> Vec<SelectedField<'a>> {
        let mut fields = vec![];
        for selection in sets.iter().flat_map(|set| &set.items) {
            let (condition, set) = match &selection.node {
                Selection::Field(field) => {
                    if field.node.response_key().node.as_str() == key {
                        fields.push((parent, &field.node));
                    }
                    continue;
                }
                Selection::InlineFragment(fragment) => {
                    (fragment.node.type_condition.as_ref(), &fragment.node.selection_set.node)
                }
                Selection::FragmentSpread(spread) => {
                    match self.document.fragments.get(&spread.node.fragment_name.node) {
                        Some(fragment) => (Some(&fragment.node.type_condition), &fragment.node.selection_set.node),
                        // Validation rejects an unknown fragment.
                        None => continue,
                    }
                }
            };
            let condition = condition.map_or(parent, |condition| condition.node.on.node.as_str());
            if condition == parent || self.types.applies(condition, object_type) {
                fields.extend(self.fields_under(&[set], condition, object_type, key));
            }
        }
        fields
    }
}

/// Returns the type of the items of a list: `Project!` of `[Project!]!`.
fn item_type(list: &str) -> &str {
    let list = list.strip_suffix('!').unwrap_or(list);
    list.strip_prefix('[').and_then(|items| items.strip_suffix(']')).unwrap_or(list)
}

/// Returns the value at a path.
fn place<'v>(data: &'v mut Value, path: &[PathSegment]) -> Option<&'v mut Value> {
    path.iter().try_fold(data, |data, segment| match (data, segment) {
        (Value::Object(object), PathSegment::Field(key)) => object.get_mut(key.as_str()),
        (Value::List(items), PathSegment::Index(index)) => items.get_mut(*index),
        _ => None,
    })
}
