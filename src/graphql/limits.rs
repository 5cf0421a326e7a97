//! The limits of one request.
use async_graphql::parser::types::{ExecutableDocument, Field, Selection, SelectionSet};
use std::collections::HashMap;

/// Maximum depth of fields in a request. The introspection query of common clients has 14 levels.
pub const DEPTH: usize = 16;
/// Maximum number of fields in a response if every list has its requested length. A list of 500 records with all fields is allowed.
pub const COMPLEXITY: usize = 60_000;
/// Complexity above which a request takes one of the slots for heavy requests.
pub const HEAVY: usize = 10_000;
/// Maximum number of aliases in a document.
pub const ALIASES: usize = 30;
/// Maximum number of fields at the root of all operations.
pub const ROOT_FIELDS: usize = 30;
/// Maximum number of directives in a document.
pub const DIRECTIVES: usize = 30;
/// Maximum number of directives on one field.
pub const FIELD_DIRECTIVES: usize = 4;
/// Maximum depth of nested lists in an introspection query: the fields of the types of fields, and so on.
pub const SCHEMA_LISTS: usize = 3;
/// Maximum depth of nested brackets, because the parser recurses into each bracket.
pub const BRACKETS: usize = 64;
/// Maximum number of tokens in a document, and of fields after fragment expansion.
pub const TOKENS: usize = 2_000;
/// Maximum execution time of a request, in seconds.
pub const SECONDS: u64 = 10;

/// Rejects a document with too many tokens or too deeply nested brackets. Runs before parsing.
pub fn check_tokens(document: &str) -> Result<(), String> {
    let (mut count, mut open, mut deepest) = (0, 0_usize, 0);
    let mut is_in_word = false;
    for c in document.chars() {
        match c {
            '{' | '[' | '(' => open += 1,
            '}' | ']' | ')' => open = open.saturating_sub(1),
            _ => {}
        }
        deepest = deepest.max(open);
        let is_word = c.is_alphanumeric() || c == '_';
        if !(c.is_whitespace() || c == ',' || is_word && is_in_word) {
            count += 1;
        }
        is_in_word = is_word;
    }
    check("tokens", count, TOKENS).and(check("levels of nested brackets", deepest, BRACKETS))
}

/// Rejects a document that exceeds the limits on aliases, directives, fields or introspection lists.
pub fn check_document(document: &ExecutableDocument) -> Result<(), String> {
    let operations = || document.operations.iter().map(|(_, operation)| &operation.node.selection_set.node);
    let fragments = document.fragments.values().map(|fragment| &fragment.node.selection_set.node);
    let (mut aliases, mut directives, mut most_on_field) = (0, 0, 0);
    let mut open: Vec<&SelectionSet> = operations().chain(fragments).collect();
    while let Some(set) = open.pop() {
        for selection in &set.items {
            let count = selection.node.directives().len();
            (directives, most_on_field) = (directives + count, most_on_field.max(count));
            match &selection.node {
                Selection::Field(field) => {
                    let Field { alias, selection_set, .. } = &field.node;
                    aliases += usize::from(alias.is_some());
                    open.push(&selection_set.node);
                }
                Selection::InlineFragment(fragment) => open.push(&fragment.node.selection_set.node),
                Selection::FragmentSpread(_) => {}
            }
        }
    }
    let mut sizes = Sizes { document, known: HashMap::new() };
    let total = operations().map(|set| sizes.of_set(set, 0)).fold(Size::default(), Size::plus);
    check("aliases", aliases, ALIASES)
        .and(check("directives", directives, DIRECTIVES))
        .and(check("directives on one field", most_on_field, FIELD_DIRECTIVES))
        .and(check("fields after fragment expansion", total.fields, TOKENS))
        .and(check("fields at the root", total.roots, ROOT_FIELDS))
        .and(check("nested lists of the schema", total.lists, SCHEMA_LISTS))
}

/// The size of a selection after fragment expansion.
#[derive(Clone, Copy, Default)]
struct Size {
    fields: usize,
    /// The number of fields at the top level of the selection.
    roots: usize,
    /// The depth of nested introspection lists.
    lists: usize,
}

impl Size {
    const INFINITE: Self = Self { fields: usize::MAX, roots: usize::MAX, lists: usize::MAX };

    fn plus(self, other: Self) -> Self {
        Self {
            fields: self.fields.saturating_add(other.fields),
            roots: self.roots.saturating_add(other.roots),
            lists: self.lists.max(other.lists),
        }
    }
}

/// Computes the sizes of selections. Keeps those of fragments.
struct Sizes<'a> {
    document: &'a ExecutableDocument,
    known: HashMap<&'a str, Size>,
}

impl<'a> Sizes<'a> {
    /// Returns the size of a selection. A fragment that contains itself has infinite size.
    fn of_set(&mut self, set: &'a SelectionSet, depth: usize) -> Size {
        if depth > BRACKETS {
            return Size::INFINITE;
        }
        let mut size = Size::default();
        for selection in &set.items {
            size = size.plus(match &selection.node {
                Selection::Field(field) => {
                    let inner = self.of_set(&field.node.selection_set.node, depth + 1);
                    let list = matches!(
                        field.node.name.node.as_str(),
                        "fields" | "inputFields" | "interfaces" | "possibleTypes"
                    );
                    let lists = inner.lists.saturating_add(usize::from(list));
                    Size { fields: inner.fields.saturating_add(1), roots: 1, lists }
                }
                Selection::InlineFragment(fragment) => self.of_set(&fragment.node.selection_set.node, depth + 1),
                Selection::FragmentSpread(spread) => self.of_fragment(&spread.node.fragment_name.node, depth),
            });
        }
        size
    }

    fn of_fragment(&mut self, name: &str, depth: usize) -> Size {
        if let Some(known) = self.known.get(name) {
            return *known;
        }
        // Validation reports an unknown fragment.
        let Some((name, fragment)) = self.document.fragments.get_key_value(name) else { return Size::default() };
        let size = self.of_set(&fragment.node.selection_set.node, depth + 1);
        self.known.insert(name, size);
        size
    }
}

fn check(what: &str, count: usize, limit: usize) -> Result<(), String> {
    match count {
        usize::MAX => Err(format!("the document has infinite {what}, but at most {limit} are allowed")),
        _ if count <= limit => Ok(()),
        _ => Err(format!("the document has {count} {what}, but at most {limit} are allowed")),
    }
}
