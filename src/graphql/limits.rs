//! What one request may ask for.
use super::responder::describe;
use async_graphql::extensions::{
    Extension, ExtensionContext, ExtensionFactory, NextParseQuery, NextRequest, NextSubscribe, NextValidation,
};
use async_graphql::futures_util::stream::{BoxStream, StreamExt};
use async_graphql::parser::types::{ExecutableDocument, Field, Selection, SelectionSet};
use async_graphql::{Response, ServerError, ServerResult, ValidationResult, Value, Variables, async_trait, value};
use std::collections::HashMap;
use std::sync::{Arc, OnceLock};

/// How many levels of fields a request may have; the introspection of the common clients has 14.
pub const DEPTH: usize = 16;
/// How many fields an answer may hold, when every list is as long as asked for. A list of 500 with all fields is let through.
pub const COMPLEXITY: usize = 60_000;
/// How many aliases a document may have.
pub const ALIASES: usize = 30;
/// How many fields an operation may have at its root.
pub const ROOT_FIELDS: usize = 30;
/// How many directives a document may have.
pub const DIRECTIVES: usize = 30;
/// How many directives one field may have.
pub const FIELD_DIRECTIVES: usize = 4;
/// How many lists of the schema may be asked for in one another: the fields of the types of fields, and so on.
pub const SCHEMA_LISTS: usize = 3;
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

/// Refuses a document with too many of what it may have a few of.
pub fn document(document: &ExecutableDocument) -> Result<(), String> {
    let operations = || document.operations.iter().map(|(_, operation)| &operation.node.selection_set.node);
    let fragments = document.fragments.values().map(|fragment| &fragment.node.selection_set.node);
    let (mut aliases, mut directives, mut most) = (0, 0, 0);
    let mut open: Vec<&SelectionSet> = operations().chain(fragments).collect();
    while let Some(set) = open.pop() {
        for selection in &set.items {
            let count = selection.node.directives().len();
            (directives, most) = (directives + count, most.max(count));
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
    let whole = operations().map(|set| sizes.of(set, 0)).fold(Size::default(), Size::beside);
    within("aliases", aliases, ALIASES)
        .and(within("directives", directives, DIRECTIVES))
        .and(within("directives on one field", most, FIELD_DIRECTIVES))
        .and(within("fields when its fragments are written out", whole.fields, TOKENS))
        .and(within("fields at the root", whole.roots, ROOT_FIELDS))
        .and(within("lists of the schema in one another", whole.lists, SCHEMA_LISTS))
}

/// How large a selection is when its fragments are written out.
#[derive(Clone, Copy, Default)]
struct Size {
    fields: usize,
    /// Those of its own, without what they hold.
    roots: usize,
    /// How many lists of the schema stand in one another.
    lists: usize,
}

impl Size {
    const ENDLESS: Self = Self { fields: usize::MAX, roots: usize::MAX, lists: usize::MAX };

    fn beside(self, other: Self) -> Self {
        Self {
            fields: self.fields.saturating_add(other.fields),
            roots: self.roots.saturating_add(other.roots),
            lists: self.lists.max(other.lists),
        }
    }
}

struct Sizes<'a> {
    document: &'a ExecutableDocument,
    known: HashMap<&'a str, Size>,
}

impl<'a> Sizes<'a> {
    /// A fragment in itself counts as endless.
    fn of(&mut self, set: &'a SelectionSet, depth: usize) -> Size {
        if depth > BRACKETS {
            return Size::ENDLESS;
        }
        let mut size = Size::default();
        for selection in &set.items {
            size = size.beside(match &selection.node {
                Selection::Field(field) => {
                    let inner = self.of(&field.node.selection_set.node, depth + 1);
                    let list = matches!(
                        field.node.name.node.as_str(),
                        "fields" | "inputFields" | "interfaces" | "possibleTypes"
                    );
                    let lists = inner.lists.saturating_add(usize::from(list));
                    Size { fields: inner.fields.saturating_add(1), roots: 1, lists }
                }
                Selection::InlineFragment(fragment) => self.of(&fragment.node.selection_set.node, depth + 1),
                Selection::FragmentSpread(spread) => self.of_fragment(&spread.node.fragment_name.node, depth),
            });
        }
        size
    }

    fn of_fragment(&mut self, name: &str, depth: usize) -> Size {
        if let Some(known) = self.known.get(name) {
            return *known;
        }
        // One that is not there is refused later, in other words.
        let Some((name, fragment)) = self.document.fragments.get_key_value(name) else { return Size::default() };
        let size = self.of(&fragment.node.selection_set.node, depth + 1);
        self.known.insert(name, size);
        size
    }
}

fn within(what: &str, count: usize, limit: usize) -> Result<(), String> {
    match count {
        usize::MAX => Err(format!("the document has {what} without an end; a request may have {limit}")),
        _ if count <= limit => Ok(()),
        _ => Err(format!("the document has {count} {what}; a request may have {limit}")),
    }
}

/// The refusal of a request that asks for too much.
pub fn refusal(told: String) -> ServerError {
    let mut error = ServerError::new(told, None);
    error.extensions.get_or_insert_default().set("code", "limit_exceeded");
    error
}

/// Refuses what asks for too much, and says by how much; tells what a request costs, and the code of each error.
pub struct Figures;

/// The same for one request.
#[derive(Default)]
struct OfRequest {
    /// What it costs, and how deep it is; there if it is to be told.
    cost: OnceLock<(usize, usize)>,
}

/// Whether the cost is to be told.
pub struct TellCost;

impl ExtensionFactory for Figures {
    fn create(&self) -> Arc<dyn Extension> {
        Arc::new(OfRequest::default())
    }
}

impl OfRequest {
    fn cost(&self) -> Option<Value> {
        let (complexity, depth) = *self.cost.get()?;
        Some(
            value!({ "complexity": complexity, "maximumComplexity": COMPLEXITY, "depth": depth, "maximumDepth": DEPTH }),
        )
    }
}

#[async_trait::async_trait]
impl Extension for OfRequest {
    async fn request(&self, ctx: &ExtensionContext<'_>, next: NextRequest<'_>) -> Response {
        let mut response = next.run(ctx).await;
        response.errors.iter_mut().for_each(describe);
        match self.cost() {
            Some(cost) => response.extension("cost", cost),
            None => response,
        }
    }

    fn subscribe<'s>(
        &self,
        ctx: &ExtensionContext<'_>,
        stream: BoxStream<'s, Response>,
        next: NextSubscribe<'_>,
    ) -> BoxStream<'s, Response> {
        let told = next.run(ctx, stream).map(|mut response| {
            response.errors.iter_mut().for_each(describe);
            response
        });
        told.boxed()
    }

    async fn parse_query(
        &self,
        ctx: &ExtensionContext<'_>,
        query: &str,
        variables: &Variables,
        next: NextParseQuery<'_>,
    ) -> ServerResult<ExecutableDocument> {
        tokens(query).map_err(refusal)?;
        let parsed = next.run(ctx, query, variables).await?;
        document(&parsed).map_err(refusal)?;
        Ok(parsed)
    }

    async fn validation(
        &self,
        ctx: &ExtensionContext<'_>,
        next: NextValidation<'_>,
    ) -> Result<ValidationResult, Vec<ServerError>> {
        let result = next.run(ctx).await?;
        if ctx.data_opt::<TellCost>().is_some() {
            // Nothing was there before: a request is validated once.
            let _ = self.cost.set((result.complexity, result.depth));
        }
        if result.depth > DEPTH {
            let told = format!("the request is {} levels deep; it may be {DEPTH}", result.depth);
            return Err(vec![refusal(told)]);
        }
        if result.complexity > COMPLEXITY {
            let told = format!(
                "the request costs {}; it may cost {COMPLEXITY}: ask for fewer records or fields",
                result.complexity
            );
            return Err(vec![refusal(told)]);
        }
        Ok(result)
    }
}
