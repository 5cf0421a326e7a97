//! The shape of a response: fields in the order of the request, null for a field that failed, and `{}` for an object without fields.
//! async-graphql drops failed fields and turns empty objects into null. Therefore each selection that may become empty also selects
//! `__typename` under a private alias. The serializer omits this alias.
use async_graphql::indexmap::IndexMap;
use async_graphql::parser::types::{
    Directive, DocumentOperations, ExecutableDocument, Field, FragmentDefinition, OperationDefinition, Selection,
    SelectionSet, TypeCondition,
};
use async_graphql::{Name, Pos, Positioned, Value, Variables};
use std::cell::RefCell;
use std::rc::Rc;

/// The private alias of `__typename`.
const TYPE: &str = "_type_of_the_object";
/// The interfaces and unions. They have the same members, so a fragment on one of them always applies.
const ABSTRACT: [&str; 2] = ["Node", "SearchResult"];

/// Selects the type of objects that may become empty, or whose fragments select different fields of different types.
pub fn select_types(document: &mut ExecutableDocument) {
    let ExecutableDocument { operations, fragments } = document;
    match operations {
        DocumentOperations::Single(operation) => {
            select_types_of(&mut operation.node.selection_set.node);
        }
        DocumentOperations::Multiple(operations) => {
            for operation in operations.values_mut() {
                select_types_of(&mut operation.node.selection_set.node);
            }
        }
    }
    for fragment in fragments.values_mut() {
        select_types_of(&mut fragment.node.selection_set.node);
    }
}

fn select_types_of(set: &mut SelectionSet) {
    let mut has_plain_field = false;
    let mut has_fragments = false;
    for selection in &mut set.items {
        match &mut selection.node {
            Selection::Field(Positioned { node: field, .. }) => {
                has_plain_field |= field.selection_set.node.items.is_empty() && field.directives.is_empty();
                if !field.selection_set.node.items.is_empty() {
                    select_types_of(&mut field.selection_set.node);
                }
            }
            Selection::InlineFragment(fragment) => {
                has_fragments = true;
                select_types_of(&mut fragment.node.selection_set.node);
            }
            Selection::FragmentSpread(_) => has_fragments = true,
        }
    }
    if has_fragments || !has_plain_field {
        set.items
            .push(Positioned::new(Selection::Field(Positioned::new(type_field(), Pos::default())), Pos::default()));
    }
}

fn type_field() -> Field {
    let positioned = |name: &str| Positioned::new(Name::new(name), Pos::default());
    Field {
        alias: Some(positioned(TYPE)),
        name: positioned("__typename"),
        arguments: vec![],
        directives: vec![],
        selection_set: Positioned::default(),
    }
}

/// The shape of a response, as the document, the operation and the variables define it.
pub struct ResponseShape<'a> {
    document: &'a ExecutableDocument,
    operation: &'a OperationDefinition,
    variables: &'a Variables,
}

/// A place in the response. All objects of one type at a place have the same members, so their members are collected once.
struct Place<'a> {
    /// The selections of the place. A field may be selected several times; its selections are merged.
    sets: Vec<&'a SelectionSet>,
    gathered: RefCell<Vec<(Option<String>, Members<'a>)>>,
}

/// The members of an object in order, each with its place.
type Members<'a> = Rc<[(&'a Name, Place<'a>)]>;

/// A value of the response and its place.
struct Part<'p, 'a> {
    shape: &'p ResponseShape<'a>,
    place: &'p Place<'a>,
    data: &'p Value,
}

impl<'a> Place<'a> {
    fn of(sets: Vec<&'a SelectionSet>) -> Self {
        Self { sets, gathered: RefCell::default() }
    }

    /// Returns the members of an object of a type.
    fn members(&self, shape: &ResponseShape<'a>, type_name: Option<&str>) -> Members<'a> {
        if let Some((_, members)) = self.gathered.borrow().iter().find(|(known, _)| known.as_deref() == type_name) {
            return members.clone();
        }
        let mut fields: IndexMap<&Name, Vec<&SelectionSet>> = IndexMap::new();
        for set in &self.sets {
            shape.collect_fields(set, type_name, &mut fields);
        }
        let fields = fields.into_iter().filter(|(key, _)| key.as_str() != TYPE);
        let members: Members<'a> = fields.map(|(key, sets)| (key, Place::of(sets))).collect();
        self.gathered.borrow_mut().push((type_name.map(str::to_owned), members.clone()));
        members
    }
}

impl Part<'_, '_> {
    fn write(&self, to: &mut Vec<u8>) -> serde_json::Result<()> {
        let Self { shape, place, data } = *self;
        let is_leaf = || place.sets.iter().all(|set| set.items.is_empty());
        match data {
            Value::List(items) => enclose(to, *b"[]", items, |data, to| Self { shape, place, data }.write(to)),
            // An object without a selection is a scalar.
            Value::Object(object) if !is_leaf() => {
                let type_name = match object.get(TYPE) {
                    Some(Value::String(type_name)) => Some(type_name.as_str()),
                    _ => None,
                };
                enclose(to, *b"{}", place.members(shape, type_name).iter().enumerate(), |(index, (key, place)), to| {
                    serde_json::to_writer(&mut *to, key.as_str())?;
                    to.push(b':');
                    let expected = object.get_index(index).filter(|(name, _)| name == key).map(|(_, data)| data);
                    // A missing field has failed.
                    match expected.or_else(|| object.get(*key)) {
                        Some(data) => Part { shape, place, data }.write(to),
                        None => serde_json::to_writer(to, &()),
                    }
                })
            }
            other => serde_json::to_writer(to, other),
        }
    }
}

/// Writes items in brackets, with commas between them.
fn enclose<T>(
    to: &mut Vec<u8>,
    [begin, end]: [u8; 2],
    items: impl IntoIterator<Item = T>,
    write: impl Fn(T, &mut Vec<u8>) -> serde_json::Result<()>,
) -> serde_json::Result<()> {
    to.push(begin);
    for (index, item) in items.into_iter().enumerate() {
        if index > 0 {
            to.push(b',');
        }
        write(item, to)?;
    }
    to.push(end);
    Ok(())
}

impl<'a> ResponseShape<'a> {
    pub fn of(document: &'a ExecutableDocument, operation: &'a OperationDefinition, variables: &'a Variables) -> Self {
        Self { document, operation, variables }
    }

    /// Writes data in this shape, as JSON.
    ///
    /// # Errors
    ///
    /// Returns the errors of `serde_json`.
    pub fn write(&self, data: &Value, to: &mut Vec<u8>) -> serde_json::Result<()> {
        Part { shape: self, place: &self.root(), data }.write(to)
    }

    fn root(&self) -> Place<'a> {
        Place::of(vec![&self.operation.selection_set.node])
    }

    /// Collects the fields of a selection for a type, in order, each with its own selections (`CollectFields` of the specification).
    fn collect_fields(
        &self,
        set: &'a SelectionSet,
        type_name: Option<&str>,
        fields: &mut IndexMap<&'a Name, Vec<&'a SelectionSet>>,
    ) {
        for selection in &set.items {
            if !self.is_included(selection.node.directives()) {
                continue;
            }
            match &selection.node {
                Selection::Field(field) => {
                    let key = &field.node.response_key().node;
                    fields.entry(key).or_default().push(&field.node.selection_set.node);
                }
                Selection::InlineFragment(fragment) => {
                    if applies(fragment.node.type_condition.as_ref(), type_name) {
                        self.collect_fields(&fragment.node.selection_set.node, type_name, fields);
                    }
                }
                Selection::FragmentSpread(spread) => {
                    let fragment = self.document.fragments.get(&spread.node.fragment_name.node);
                    let is_applicable = |fragment: &&Positioned<FragmentDefinition>| {
                        applies(Some(&fragment.node.type_condition), type_name)
                    };
                    if let Some(fragment) = fragment.filter(is_applicable) {
                        self.collect_fields(&fragment.node.selection_set.node, type_name, fields);
                    }
                }
            }
        }
    }

    /// Returns whether `@skip` and `@include` keep a selection.
    fn is_included(&self, directives: &[Positioned<Directive>]) -> bool {
        directives.iter().all(|directive| match directive.node.name.node.as_str() {
            "skip" => !self.is_true(&directive.node),
            "include" => self.is_true(&directive.node),
            _ => true,
        })
    }

    /// Returns whether the argument `if` of a directive is true.
    fn is_true(&self, directive: &Directive) -> bool {
        let condition = directive.get_argument("if").map(|condition| condition.node.clone());
        let value = condition
            .and_then(|condition| condition.into_const_with(|name| self.variables.get(&name).cloned().ok_or(())).ok());
        value == Some(Value::Boolean(true))
    }
}

/// Returns whether a fragment applies to a type. If the type is unknown, it does.
fn applies(condition: Option<&Positioned<TypeCondition>>, type_name: Option<&str>) -> bool {
    let Some(condition) = condition.map(|condition| condition.node.on.node.as_str()) else { return true };
    type_name.is_none_or(|type_name| type_name == condition || ABSTRACT.contains(&condition))
}
