//! The shape of a response: fields in the order of the request, null for a field that failed, and `{}` for an object without fields.
//! async-graphql drops failed fields and turns empty objects into null. So each selection that may become empty also selects
//! `__typename` under a private alias, which is left out when the response is written.
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
/// The interfaces and unions. They have the same members, so a fragment on one of them applies wherever it may stand.
const ABSTRACT: [&str; 2] = ["Node", "SearchResult"];

/// Selects the type where an object may become empty, and where fragments select different fields of different types.
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
    let mut certain = false;
    let mut fragments = false;
    for selection in &mut set.items {
        match &mut selection.node {
            Selection::Field(Positioned { node: field, .. }) => {
                certain |= field.selection_set.node.items.is_empty() && field.directives.is_empty();
                if !field.selection_set.node.items.is_empty() {
                    select_types_of(&mut field.selection_set.node);
                }
            }
            Selection::InlineFragment(fragment) => {
                fragments = true;
                select_types_of(&mut fragment.node.selection_set.node);
            }
            Selection::FragmentSpread(_) => fragments = true,
        }
    }
    if fragments || !certain {
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

/// What the shape follows from.
pub struct ResponseShape<'a> {
    document: &'a ExecutableDocument,
    operation: &'a OperationDefinition,
    variables: &'a Variables,
}

/// A place in the answer, where all objects of one type have the same members: what is asked of them is gathered once.
struct Place<'a> {
    /// A field may be shape for in several places: their selections are merged.
    sets: Vec<&'a SelectionSet>,
    gathered: RefCell<Vec<(Option<String>, Members<'a>)>>,
}

/// The members of an object, in their order, each with the place that it is.
type Members<'a> = Rc<[(&'a Name, Place<'a>)]>;

/// A part of the answer in the shape that is asked for; it is only ever written.
struct Part<'p, 'a> {
    shape: &'p ResponseShape<'a>,
    place: &'p Place<'a>,
    data: &'p Value,
}

impl<'a> Place<'a> {
    fn of(sets: Vec<&'a SelectionSet>) -> Self {
        Self { sets, gathered: RefCell::default() }
    }

    /// The members of an object of this type.
    fn members(&self, shape: &ResponseShape<'a>, kind: Option<&str>) -> Members<'a> {
        if let Some((_, members)) = self.gathered.borrow().iter().find(|(known, _)| known.as_deref() == kind) {
            return members.clone();
        }
        let mut fields: IndexMap<&Name, Vec<&SelectionSet>> = IndexMap::new();
        for set in &self.sets {
            shape.gather(set, kind, &mut fields);
        }
        let fields = fields.into_iter().filter(|(key, _)| key.as_str() != TYPE);
        let members: Members<'a> = fields.map(|(key, sets)| (key, Place::of(sets))).collect();
        self.gathered.borrow_mut().push((kind.map(str::to_owned), members.clone()));
        members
    }
}

impl Part<'_, '_> {
    fn write(&self, to: &mut Vec<u8>) -> serde_json::Result<()> {
        let Self { shape, place, data } = *self;
        let is_leaf = || place.sets.iter().all(|set| set.items.is_empty());
        match data {
            Value::List(items) => enclose(to, *b"[]", items, |data, to| Self { shape, place, data }.write(to)),
            // A scalar that is an object has no selection.
            Value::Object(found) if !is_leaf() => {
                let kind = match found.get(TYPE) {
                    Some(Value::String(kind)) => Some(kind.as_str()),
                    _ => None,
                };
                enclose(to, *b"{}", place.members(shape, kind).iter().enumerate(), |(turn, (key, place)), to| {
                    serde_json::to_writer(&mut *to, key.as_str())?;
                    to.push(b':');
                    let next = found.get_index(turn).filter(|(name, _)| name == key).map(|(_, data)| data);
                    // What is not there has failed.
                    match next.or_else(|| found.get(*key)) {
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
    for (turn, item) in items.into_iter().enumerate() {
        if turn > 0 {
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

    /// Writes data in the shape that is asked for, as JSON.
    ///
    /// # Errors
    ///
    /// Those of `serde_json`.
    pub fn write(&self, data: &Value, to: &mut Vec<u8>) -> serde_json::Result<()> {
        Part { shape: self, place: &self.root(), data }.write(to)
    }

    fn root(&self) -> Place<'a> {
        Place::of(vec![&self.operation.selection_set.node])
    }

    /// The fields that a selection asks of a type, in their order, each with the selections of what it holds.
    fn gather(
        &self,
        set: &'a SelectionSet,
        kind: Option<&str>,
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
                    if holds(fragment.node.type_condition.as_ref(), kind) {
                        self.gather(&fragment.node.selection_set.node, kind, fields);
                    }
                }
                Selection::FragmentSpread(spread) => {
                    let fragment = self.document.fragments.get(&spread.node.fragment_name.node);
                    let holding =
                        |fragment: &&Positioned<FragmentDefinition>| holds(Some(&fragment.node.type_condition), kind);
                    if let Some(fragment) = fragment.filter(holding) {
                        self.gather(&fragment.node.selection_set.node, kind, fields);
                    }
                }
            }
        }
    }

    /// Whether neither `@skip` nor `@include` leaves it out.
    fn is_included(&self, directives: &[Positioned<Directive>]) -> bool {
        directives.iter().all(|directive| match directive.node.name.node.as_str() {
            "skip" => !self.holds(&directive.node),
            "include" => self.holds(&directive.node),
            _ => true,
        })
    }

    fn holds(&self, directive: &Directive) -> bool {
        let condition = directive.get_argument("if").map(|condition| condition.node.clone());
        let value = condition
            .and_then(|condition| condition.into_const_with(|name| self.variables.get(&name).cloned().ok_or(())).ok());
        value == Some(Value::Boolean(true))
    }
}

fn holds(condition: Option<&Positioned<TypeCondition>>, kind: Option<&str>) -> bool {
    let Some(condition) = condition.map(|condition| condition.node.on.node.as_str()) else { return true };
    kind.is_none_or(|kind| kind == condition || ABSTRACT.contains(&condition))
}
