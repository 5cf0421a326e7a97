//! The shape of a response: fields in the order of the request, null for a field that failed, and `{}` for an object without fields.
//! async-graphql drops failed fields and turns empty objects into null. Therefore each selection that may become empty also selects
//! `__typename` under a private alias. The serializer omits this alias.
use super::projection::{Projection, TYPE_NAME};
use super::type_system::TypeSystem;
use async_graphql::indexmap::IndexMap;
use async_graphql::parser::types::{
    Directive, DocumentOperations, ExecutableDocument, Field, FragmentDefinition, OperationDefinition, Selection,
    SelectionSet, TypeCondition,
};
use async_graphql::{Name, Pos, Positioned, Value, Variables};
use std::cell::{Cell, RefCell};
use std::rc::Rc;

/// The private alias of `__typename`.
pub const TYPE: &str = "_type_of_the_object";

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

/// Removes what `select_types` added to a selection.
pub fn unselect_type(set: &mut SelectionSet) {
    let is_type = |selection: &Selection| match selection {
        Selection::Field(field) => field.node.response_key().node == TYPE,
        _ => false,
    };
    set.items.retain(|selection| !is_type(&selection.node));
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
    pub document: &'a ExecutableDocument,
    pub operation: &'a OperationDefinition,
    pub types: &'a TypeSystem,
    variables: &'a Variables,
    /// The records of the response whose plain fields are reused.
    projection: Projection,
}

/// A place in the response. All objects of one type at a place have the same members, so their members are collected once.
struct Place<'a> {
    /// The selections of the place. A field may be selected several times; its selections are merged.
    sets: Vec<&'a SelectionSet>,
    gathered: RefCell<Vec<(Option<String>, Members<'a>)>>,
}

/// The members of an object in order.
type Members<'a> = Rc<[Member<'a>]>;

/// A member of an object.
struct Member<'a> {
    key: &'a Name,
    /// The key as JSON, with a colon.
    json_key: String,
    /// The name of the field.
    name: &'a Name,
    place: Place<'a>,
    /// Where the last object had the member. Most objects have it at the same index.
    index: Cell<usize>,
}

impl Member<'_> {
    /// Returns the value of the member. `None` if the field failed.
    fn value<'v>(&self, object: &'v IndexMap<Name, Value>, is_projected: bool) -> Option<&'v Value> {
        let name = if is_projected { self.name } else { self.key };
        if let Some((_, value)) = object.get_index(self.index.get()).filter(|(known, _)| *known == name) {
            return Some(value);
        }
        let (index, _, value) = object.get_full(name)?;
        self.index.set(index);
        Some(value)
    }
}

/// A value of the response and its place.
#[derive(Clone, Copy)]
struct Part<'p, 'a> {
    shape: &'p ResponseShape<'a>,
    place: &'p Place<'a>,
    data: &'p Value,
    /// Whether the value belongs to a projected record, whose members are the plain fields by name.
    is_projected: bool,
}

impl<'a> Place<'a> {
    fn of(sets: Vec<&'a SelectionSet>) -> Self {
        Self { sets, gathered: RefCell::default() }
    }

    /// Returns whether nothing is selected of the value.
    fn is_leaf(&self) -> bool {
        self.sets.iter().all(|set| set.items.is_empty())
    }

    /// Returns whether a field with a selection is selected several times, here or below.
    fn has_merged_fields(&self, shape: &ResponseShape<'a>) -> bool {
        let is_merged = |place: &Self| !place.is_leaf() && (place.sets.len() > 1 || place.has_merged_fields(shape));
        self.members(shape, None).iter().any(|member| is_merged(&member.place))
    }

    /// Returns the members of an object of a type.
    fn members(&self, shape: &ResponseShape<'a>, type_name: Option<&str>) -> Members<'a> {
        if let Some((_, members)) = self.gathered.borrow().iter().find(|(known, _)| known.as_deref() == type_name) {
            return members.clone();
        }
        let mut fields = IndexMap::new();
        for set in &self.sets {
            shape.collect_fields(set, type_name, &mut fields);
        }
        let fields = fields.into_iter().filter(|(key, _)| key.as_str() != TYPE);
        let member = |(key, (name, sets)): (&'a Name, (_, _))| Member {
            key,
            // Names of GraphQL need no escape.
            json_key: format!("\"{key}\":"),
            name,
            place: Place::of(sets),
            index: Cell::default(),
        };
        let members: Members<'a> = fields.map(member).collect();
        self.gathered.borrow_mut().push((type_name.map(str::to_owned), members.clone()));
        members
    }
}

impl Part<'_, '_> {
    fn write(&self, to: &mut Vec<u8>) -> serde_json::Result<()> {
        let Self { shape, place, data, is_projected } = *self;
        match data {
            Value::List(items) => enclose(to, *b"[]", items, |data, to| Self { data, ..*self }.write(to)),
            // An object without a selection is a scalar.
            Value::Object(object) if !place.is_leaf() => {
                let type_name = match object.get(if is_projected { TYPE_NAME } else { TYPE }) {
                    Some(Value::String(type_name)) => Some(type_name.as_str()),
                    _ => None,
                };
                enclose(to, *b"{}", place.members(shape, type_name).iter(), |member, to| {
                    to.extend(member.json_key.bytes());
                    match member.value(object, is_projected) {
                        Some(data) => Part { shape, place: &member.place, data, is_projected }.write(to),
                        None => serde_json::to_writer(to, &()),
                    }
                })
            }
            // An object is never a number, unless it is a projected record.
            Value::Number(index) if !place.is_leaf() => match shape.projection.record(index) {
                Some(record) => Part { shape, place, data: &record, is_projected: true }.write(to),
                None => serde_json::to_writer(to, &()),
            },
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
    pub fn of(
        document: &'a ExecutableDocument,
        operation: &'a OperationDefinition,
        variables: &'a Variables,
        types: &'a TypeSystem,
    ) -> Self {
        Self { document, operation, types, variables, projection: Projection::default() }
    }

    /// Returns where the execution adds records whose plain fields are reused. Returns `None` if a selection of the same field occurs
    /// twice, because async-graphql merges only objects.
    pub fn projection(&self) -> Option<Projection> {
        (!self.root().has_merged_fields(self)).then(|| self.projection.clone())
    }

    /// Writes data in this shape, as JSON.
    ///
    /// # Errors
    ///
    /// Returns the errors of `serde_json`.
    pub fn write(&self, data: &Value, to: &mut Vec<u8>) -> serde_json::Result<()> {
        Part { shape: self, place: &self.root(), data, is_projected: false }.write(to)
    }

    fn root(&self) -> Place<'a> {
        Place::of(vec![&self.operation.selection_set.node])
    }

    /// Collects the fields of a selection for a type, in order, each with its name and its own selections (`CollectFields` of the
    /// specification).
    fn collect_fields(
        &self,
        set: &'a SelectionSet,
        type_name: Option<&str>,
        fields: &mut IndexMap<&'a Name, (&'a Name, Vec<&'a SelectionSet>)>,
    ) {
        for selection in &set.items {
            if !self.is_included(selection.node.directives()) {
                continue;
            }
            match &selection.node {
                Selection::Field(field) => {
                    let (key, name) = (&field.node.response_key().node, &field.node.name.node);
                    fields.entry(key).or_insert((name, vec![])).1.push(&field.node.selection_set.node);
                }
                Selection::InlineFragment(fragment) => {
                    if self.applies(fragment.node.type_condition.as_ref(), type_name) {
                        self.collect_fields(&fragment.node.selection_set.node, type_name, fields);
                    }
                }
                Selection::FragmentSpread(spread) => {
                    let fragment = self.document.fragments.get(&spread.node.fragment_name.node);
                    let is_applicable = |fragment: &&Positioned<FragmentDefinition>| {
                        self.applies(Some(&fragment.node.type_condition), type_name)
                    };
                    if let Some(fragment) = fragment.filter(is_applicable) {
                        self.collect_fields(&fragment.node.selection_set.node, type_name, fields);
                    }
                }
            }
        }
    }

    /// Returns whether a fragment applies to a type. If the type is unknown, it does.
    fn applies(&self, condition: Option<&Positioned<TypeCondition>>, type_name: Option<&str>) -> bool {
        let Some(condition) = condition.map(|condition| condition.node.on.node.as_str()) else { return true };
        type_name.is_none_or(|type_name| self.types.applies(condition, type_name))
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
