//! What one request may ask for.
use super::error::refusal;
use crate::query::paging::PageSize;
use async_graphql::extensions::{Extension, ExtensionContext, ExtensionFactory, NextRequest, NextValidation};
use async_graphql::parser::types::{ExecutableDocument, Field, Selection, SelectionSet};
use async_graphql::{Response, ServerError, ValidationResult, async_trait, value};
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
pub fn check_tokens(document: &str) -> Result<(), String> {
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
    check("tokens", count, TOKENS).and(check("brackets in one another", deepest, BRACKETS))
}

/// Refuses a document with too many of what it may have a few of.
pub fn check_document(document: &ExecutableDocument) -> Result<(), String> {
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
    check("aliases", aliases, ALIASES)
        .and(check("directives", directives, DIRECTIVES))
        .and(check("directives on one field", most, FIELD_DIRECTIVES))
        .and(check("fields when its fragments are written out", whole.fields, TOKENS))
        .and(check("fields at the root", whole.roots, ROOT_FIELDS))
        .and(check("lists of the schema in one another", whole.lists, SCHEMA_LISTS))
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

fn check(what: &str, count: usize, limit: usize) -> Result<(), String> {
    match count {
        usize::MAX => Err(format!("the document has {what} without an end; a request may have {limit}")),
        _ if count <= limit => Ok(()),
        _ => Err(format!("the document has {count} {what}; a request may have {limit}")),
    }
}

/// What a connection costs: each record that it may hold, as much as one. Bounded, so that sums do not overflow.
pub fn cost(first: Option<i64>, child: usize) -> usize {
    let first =
        usize::try_from(first.unwrap_or(PageSize::DEFAULT.into())).unwrap_or_default().min(PageSize::MAX.into());
    first.saturating_mul(child).saturating_add(1).min(COMPLEXITY * 10)
}

/// What statistics cost: a hundred groups.
pub fn groups(child: usize) -> usize {
    child.saturating_mul(100).min(COMPLEXITY * 10)
}

/// Refuses a request that is too deep or costs too much, and reports its cost to who asks.
pub struct LimitsExtension;

/// Asks for the cost of a request, in the data of the request.
pub struct ReportCost;

/// The depth and the complexity of one request.
#[derive(Default)]
struct RequestCost(OnceLock<(usize, usize)>);

impl ExtensionFactory for LimitsExtension {
    fn create(&self) -> Arc<dyn Extension> {
        Arc::new(RequestCost::default())
    }
}

#[async_trait::async_trait]
impl Extension for RequestCost {
    async fn request(&self, ctx: &ExtensionContext<'_>, next: NextRequest<'_>) -> Response {
        let response = next.run(ctx).await;
        match self.0.get() {
            Some((depth, complexity)) => response.extension(
                "cost",
                value!({ "complexity": *complexity, "maximumComplexity": COMPLEXITY, "depth": *depth, "maximumDepth": DEPTH }),
            ),
            None => response,
        }
    }

    async fn validation(
        &self,
        ctx: &ExtensionContext<'_>,
        next: NextValidation<'_>,
    ) -> Result<ValidationResult, Vec<ServerError>> {
        let result = next.run(ctx).await?;
        let ValidationResult { depth, complexity, .. } = result;
        if ctx.data_opt::<ReportCost>().is_some() {
            // A request is validated once.
            let _ = self.0.set((depth, complexity));
        }
        if depth > DEPTH {
            let detail = format!("the request is {depth} levels deep; it may be {DEPTH}");
            return Err(vec![refusal("limit_exceeded", detail)]);
        }
        if complexity > COMPLEXITY {
            let detail =
                format!("the request costs {complexity}; it may cost {COMPLEXITY}: ask for fewer records or fields");
            return Err(vec![refusal("limit_exceeded", detail)]);
        }
        Ok(result)
    }
}
