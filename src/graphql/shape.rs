//! The shape of an answer: the fields in the order of the request, null for one that failed, and an object for one that holds
//! nothing. The library leaves failed fields out, lets others stand as they come, and makes null of an object without members; so
//! every selection that might come to nothing is asked for its type too, which is taken out again here.
use super::picks::Picks;
use async_graphql::indexmap::IndexMap;
use async_graphql::parser::types::{
    Directive, DocumentOperations, ExecutableDocument, Field, FragmentDefinition, OperationDefinition, Selection,
    SelectionSet, TypeCondition,
};
use async_graphql::{Name, Pos, Positioned, Value, Variables};
use std::cell::RefCell;
use std::rc::Rc;

/// The name under which a type is asked for.
pub const TYPE: &str = "_type_of_the_object";
/// The types that are no type of an object. They have the same members, so a fragment on one of them holds wherever it may stand.
pub const ABSTRACT: [&str; 2] = ["Node", "SearchResult"];

/// Asks for the type where an object might come to nothing, or where fragments say what is asked of which type.
pub fn mark(document: &mut ExecutableDocument) {
    let ExecutableDocument { operations, fragments } = document;
    match operations {
        DocumentOperations::Single(operation) => {
            mark_set(&mut operation.node.selection_set.node);
        }
        DocumentOperations::Multiple(operations) => {
            for operation in operations.values_mut() {
                mark_set(&mut operation.node.selection_set.node);
            }
        }
    }
    for fragment in fragments.values_mut() {
        mark_set(&mut fragment.node.selection_set.node);
    }
}

fn mark_set(set: &mut SelectionSet) {
    let mut certain = false;
    let mut fragments = false;
    for selection in &mut set.items {
        match &mut selection.node {
            Selection::Field(Positioned { node: field, .. }) => {
                certain |= field.selection_set.node.items.is_empty() && field.directives.is_empty();
                if !field.selection_set.node.items.is_empty() {
                    mark_set(&mut field.selection_set.node);
                }
            }
            Selection::InlineFragment(fragment) => {
                fragments = true;
                mark_set(&mut fragment.node.selection_set.node);
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
pub struct Asked<'a> {
    document: &'a ExecutableDocument,
    operation: &'a OperationDefinition,
    variables: &'a Variables,
    picks: &'a Picks,
}

/// A place in the answer, where all objects of one type have the same members: what is asked of them is gathered once.
struct Place<'a> {
    /// A field may be asked for in several places: their selections are merged.
    sets: Vec<&'a SelectionSet>,
    gathered: RefCell<Vec<(Option<String>, Members<'a>)>>,
}

/// The members of an object, in their order, each with the place that it is.
type Members<'a> = Rc<[(&'a Name, Place<'a>)]>;

/// A part of the answer in the shape that is asked for; it is only ever written.
struct Shaped<'p, 'a> {
    asked: &'p Asked<'a>,
    place: &'p Place<'a>,
    data: &'p Value,
}

impl<'a> Place<'a> {
    fn of(sets: Vec<&'a SelectionSet>) -> Self {
        Self { sets, gathered: RefCell::default() }
    }

    /// The members of an object of this type.
    fn members(&self, asked: &Asked<'a>, kind: Option<&str>) -> Members<'a> {
        if let Some((_, members)) = self.gathered.borrow().iter().find(|(known, _)| known.as_deref() == kind) {
            return members.clone();
        }
        let mut fields: IndexMap<&Name, Vec<&SelectionSet>> = IndexMap::new();
        for set in &self.sets {
            asked.gather(set, kind, &mut fields);
        }
        let fields = fields.into_iter().filter(|(key, _)| key.as_str() != TYPE);
        let members: Members<'a> = fields.map(|(key, sets)| (key, Place::of(sets))).collect();
        self.gathered.borrow_mut().push((kind.map(str::to_owned), members.clone()));
        members
    }
}

impl Shaped<'_, '_> {
    fn write(&self, to: &mut Vec<u8>) -> serde_json::Result<()> {
        let Self { asked, place, data } = *self;
        let is_leaf = || place.sets.iter().all(|set| set.items.is_empty());
        match data {
            Value::List(items) => enclose(to, *b"[]", items, |data, to| Self { asked, place, data }.write(to)),
            // A scalar that is an object has no selection.
            Value::Object(found) if !is_leaf() => {
                let kind = match found.get(TYPE) {
                    Some(Value::String(kind)) => Some(kind.as_str()),
                    _ => None,
                };
                enclose(to, *b"{}", place.members(asked, kind).iter().enumerate(), |(turn, (key, place)), to| {
                    serde_json::to_writer(&mut *to, key.as_str())?;
                    to.push(b':');
                    let next = found.get_index(turn).filter(|(name, _)| name == key).map(|(_, data)| data);
                    // What is not there has failed.
                    match next.or_else(|| found.get(*key)) {
                        Some(data) => Shaped { asked, place, data }.write(to),
                        None => serde_json::to_writer(to, &()),
                    }
                })
            }
            // A record of which something is picked.
            Value::Number(number) if !is_leaf() => asked.picks.write(number, to),
            other => serde_json::to_writer(to, other),
        }
    }
}

/// Writes items in brackets, with commas between them.
pub fn enclose<T>(
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

impl<'a> Asked<'a> {
    pub fn of(
        document: &'a ExecutableDocument,
        operation: &'a OperationDefinition,
        variables: &'a Variables,
        picks: &'a Picks,
    ) -> Self {
        Self { document, operation, variables, picks }
    }

    /// Writes data in the shape that is asked for, as JSON.
    ///
    /// # Errors
    ///
    /// Those of `serde_json`.
    pub fn write(&self, data: &Value, to: &mut Vec<u8>) -> serde_json::Result<()> {
        Shaped { asked: self, place: &self.root(), data }.write(to)
    }

    /// Whether an object is asked for in several places, whose selections are to be merged, whichever types they are of.
    pub fn is_merged(&self) -> bool {
        fn merged<'a>(place: &Place<'a>, asked: &Asked<'a>) -> bool {
            let mut fields = IndexMap::new();
            place.sets.iter().for_each(|set| asked.gather(set, None, &mut fields));
            let mut objects = fields.into_values().filter(|sets| sets.iter().any(|set| !set.items.is_empty()));
            objects.any(|sets| sets.len() > 1 || merged(&Place::of(sets), asked))
        }
        merged(&self.root(), self)
    }

    /// How many fields of the root are asked for.
    pub fn fields(&self) -> usize {
        self.root().members(self, None).len()
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
