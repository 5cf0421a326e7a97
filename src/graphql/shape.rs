//! The shape of an answer: the fields in the order of the request, and null for one that failed. The library leaves failed
//! fields out, and lets others stand as they come.
use async_graphql::indexmap::IndexMap;
use async_graphql::parser::types::{ExecutableDocument, Field, Selection, SelectionSet};
use async_graphql::{Name, Value};

/// Puts data into the shape that the selection of an operation asks for.
pub fn shape(data: Value, set: &SelectionSet, document: &ExecutableDocument) -> Value {
    match data {
        Value::List(items) => Value::List(items.into_iter().map(|item| shape(item, set, document)).collect()),
        Value::Object(mut members) => {
            let mut shaped = IndexMap::with_capacity(members.len());
            place(&mut members, &mut shaped, set, document, true);
            shaped.extend(members);
            Value::Object(shaped)
        }
        other => other,
    }
}

/// Moves the members that a selection names, in its order. What a fragment asks for may be of another type, and a directive may
/// have left a field out: only a plain field that is not there has failed.
fn place(
    members: &mut IndexMap<Name, Value>,
    shaped: &mut IndexMap<Name, Value>,
    set: &SelectionSet,
    document: &ExecutableDocument,
    certain: bool,
) {
    for selection in &set.items {
        match &selection.node {
            Selection::Field(field) => {
                let Field { selection_set, directives, .. } = &field.node;
                let key = &field.node.response_key().node;
                if let Some(value) = members.shift_remove(key) {
                    shaped.insert(key.clone(), shape(value, &selection_set.node, document));
                } else if certain && directives.is_empty() && !shaped.contains_key(key) {
                    shaped.insert(key.clone(), Value::Null);
                }
            }
            Selection::InlineFragment(fragment) => {
                place(members, shaped, &fragment.node.selection_set.node, document, false);
            }
            Selection::FragmentSpread(spread) => {
                if let Some(fragment) = document.fragments.get(&spread.node.fragment_name.node) {
                    place(members, shaped, &fragment.node.selection_set.node, document, false);
                }
            }
        }
    }
}
