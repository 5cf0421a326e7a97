//! What one request may ask for.
use async_graphql::extensions::{Extension, ExtensionContext, ExtensionFactory, NextValidation};
use async_graphql::parser::types::{ExecutableDocument, Field, Selection, SelectionSet};
use async_graphql::{ServerError, ValidationResult, async_trait};
use std::collections::HashMap;
use std::sync::Arc;

/// How many levels of fields a request may have; the introspection of the common clients has 14.
pub const DEPTH: usize = 16;
/// How many fields an answer may hold, when every list is as long as asked for. A list of 500 with all fields is let through.
pub const COMPLEXITY: usize = 60_000;
/// How many aliases a document may have.
pub const ALIASES: usize = 30;
/// How many directives a document may have.
pub const DIRECTIVES: usize = 30;
/// How many brackets may be open at a place: the parser goes into each.
pub const BRACKETS: usize = 64;
/// How many tokens a document may have.
pub const TOKENS: usize = 2_000;
/// How long an answer may take to make.
pub const SECONDS: u64 = 10;

/// Refuses a document with too many tokens, or too many brackets in one another, before it is parsed.
pub fn tokens(document: &str) -> Result<(), String> {
    let (mut count, mut open, mut deepest) = (0, 0_usize, 0);
    let mut inside = false;
    for c in document.chars() {
        match c {
            '{' | '[' | '(' => open += 1,
            '}' | ']' | ')' => open = open.saturating_sub(1),
            _ => {}
        }
        deepest = deepest.max(open);
        let word = c.is_alphanumeric() || c == '_';
        if !(c.is_whitespace() || c == ',' || word && inside) {
            count += 1;
        }
        inside = word;
    }
    within("tokens", count, TOKENS).and(within("brackets in one another", deepest, BRACKETS))
}

/// Refuses a document with too many aliases or directives.
pub fn document(document: &ExecutableDocument) -> Result<(), String> {
    let operations = document.operations.iter().map(|(_, operation)| &operation.node.selection_set.node);
    let fragments = document.fragments.values().map(|fragment| &fragment.node.selection_set.node);
    let (mut aliases, mut directives) = (0, 0);
    let mut open: Vec<&SelectionSet> = operations.chain(fragments).collect();
    while let Some(set) = open.pop() {
        for selection in &set.items {
            directives += selection.node.directives().len();
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
    let mut expanded = HashMap::new();
    let operations = document.operations.iter().map(|(_, operation)| &operation.node.selection_set.node);
    let fields = operations.map(|set| fields(set, document, &mut expanded, 0)).fold(0, usize::saturating_add);
    within("aliases", aliases, ALIASES).and(within("directives", directives, DIRECTIVES)).and(within(
        "fields when its fragments are written out",
        fields,
        TOKENS,
    ))
}

/// How many fields a selection has when its fragments are written out; a fragment in itself counts as too many.
fn fields<'a>(
    set: &'a SelectionSet,
    document: &'a ExecutableDocument,
    expanded: &mut HashMap<&'a str, usize>,
    depth: usize,
) -> usize {
    if depth > BRACKETS {
        return usize::MAX;
    }
    let mut count: usize = 0;
    for selection in &set.items {
        let more = match &selection.node {
            Selection::Field(field) => {
                fields(&field.node.selection_set.node, document, expanded, depth + 1).saturating_add(1)
            }
            Selection::InlineFragment(fragment) => {
                fields(&fragment.node.selection_set.node, document, expanded, depth + 1)
            }
            Selection::FragmentSpread(spread) => {
                let name = spread.node.fragment_name.node.as_str();
                match (expanded.get(name), document.fragments.get(name)) {
                    (Some(known), _) => *known,
                    (None, Some(fragment)) => {
                        let inner = fields(&fragment.node.selection_set.node, document, expanded, depth + 1);
                        expanded.insert(name, inner);
                        inner
                    }
                    // Refused later, in other words.
                    (None, None) => 0,
                }
            }
        };
        count = count.saturating_add(more);
    }
    count
}

fn within(what: &str, count: usize, limit: usize) -> Result<(), String> {
    if count <= limit { Ok(()) } else { Err(format!("the document has {count} {what}; a request may have {limit}")) }
}

/// Refuses a request that is too deep or too costly, and says by how much.
pub struct Figures;

impl ExtensionFactory for Figures {
    fn create(&self) -> Arc<dyn Extension> {
        Arc::new(Self)
    }
}

#[async_trait::async_trait]
impl Extension for Figures {
    async fn validation(
        &self,
        ctx: &ExtensionContext<'_>,
        next: NextValidation<'_>,
    ) -> Result<ValidationResult, Vec<ServerError>> {
        let result = next.run(ctx).await?;
        let refuse = |told: String| {
            let mut error = ServerError::new(told, None);
            error.extensions.get_or_insert_default().set("code", "limit_exceeded");
            vec![error]
        };
        if result.depth > DEPTH {
            return Err(refuse(format!("the request is {} levels deep; it may be {DEPTH}", result.depth)));
        }
        if result.complexity > COMPLEXITY {
            let told = format!(
                "the request costs {}; it may cost {COMPLEXITY}: ask for fewer records or fields",
                result.complexity
            );
            return Err(refuse(told));
        }
        Ok(result)
    }
}
