//! What one request may ask for.
use async_graphql::extensions::{Extension, ExtensionContext, ExtensionFactory, NextValidation};
use async_graphql::parser::types::{ExecutableDocument, Field, Selection, SelectionSet};
use async_graphql::{ServerError, ValidationResult, async_trait};
use std::sync::Arc;

/// How many levels of fields a request may have; the introspection of the common clients has 14.
pub const DEPTH: usize = 16;
/// How many fields an answer may hold, when every list is as long as asked for. A list of 500 with all fields is let through.
pub const COMPLEXITY: usize = 60_000;
/// How many aliases a document may have.
pub const ALIASES: usize = 30;
/// How many directives a document may have.
pub const DIRECTIVES: usize = 30;
/// How many tokens a document may have.
pub const TOKENS: usize = 2_000;
/// How long an answer may take to make.
pub const SECONDS: u64 = 10;

/// Refuses a document with too many tokens, before it is parsed.
pub fn tokens(document: &str) -> Result<(), String> {
    let mut count = 0;
    let mut inside = false;
    for c in document.chars() {
        let word = c.is_alphanumeric() || c == '_';
        if !(c.is_whitespace() || c == ',' || word && inside) {
            count += 1;
        }
        inside = word;
    }
    within("tokens", count, TOKENS)
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
    within("aliases", aliases, ALIASES).and(within("directives", directives, DIRECTIVES))
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
