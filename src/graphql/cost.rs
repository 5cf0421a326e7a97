//! The cost of a request: its depth and its complexity. It is counted before execution, because an extension of async-graphql would also
//! run at each field.
//!
//! A field costs 1. A list costs as much as it may hold. Statistics cost [`GROUPS`] groups.
use super::error::refusal;
use super::limits::{COMPLEXITY, DEPTH, HEAVY};
use super::projection::TYPE_NAME;
use crate::query::paging::PageSize;
use crate::query::text_search::TextQuery;
use async_graphql::parser::types::{
    ExecutableDocument, Field, OperationDefinition, OperationType, Selection, SelectionSet, VariableDefinition,
};
use async_graphql::registry::{MetaField, MetaType, Registry};
use async_graphql::{Positioned, ServerError, Value as GraphValue, Variables, value};
use std::collections::HashMap;

/// Number of groups that statistics are assumed to have.
const GROUPS: usize = 100;
/// Upper bound of the cost of a list, so that sums do not overflow.
const BOUND: usize = COMPLEXITY * 10;

/// How often the selection of a field may be resolved.
#[derive(Clone, Copy)]
enum Repetition {
    Once,
    /// Once for each record of a page.
    PerRecord,
    /// Once for each id in the argument `ids`.
    PerId,
    /// Once for each group of statistics.
    PerGroup,
}

/// The fields of an object type or an interface by name, each with the name of its own type.
type Fields = HashMap<String, (Repetition, String)>;

/// Computes costs of requests to one schema.
pub struct CostModel {
    fields: HashMap<String, Fields>,
    query: String,
    subscription: String,
}

/// The cost of one request.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct RequestCost {
    /// Number of levels of fields.
    pub depth: usize,
    /// Number of fields in the response if every list has its requested length.
    pub complexity: usize,
    /// Whether a field counts or searches so much that the request needs a slot for heavy requests.
    has_heavy_field: bool,
}

impl CostModel {
    pub fn new(registry: &Registry, query: &str, subscription: &str) -> Self {
        let objects = registry.types.values().filter_map(|object| match object {
            MetaType::Object { name, fields, .. } | MetaType::Interface { name, fields, .. } => {
                let fields = fields.values().map(|field| {
                    let type_name = field.ty.trim_matches(['[', ']', '!']).to_owned();
                    (field.name.clone(), (Repetition::of(field), type_name))
                });
                Some((name.clone(), fields.collect()))
            }
            _ => None,
        });
        Self { fields: objects.collect(), query: query.to_owned(), subscription: subscription.to_owned() }
    }

    /// Returns the cost of an operation. Its fragments must not contain themselves. Unknown fields cost 1, because validation reports them.
    ///
    /// # Errors
    ///
    /// Returns an error if a required variable has no value, or if the request is too deep or too complex. async-graphql does not check the
    /// former.
    pub fn check(
        &self,
        document: &ExecutableDocument,
        operation: &OperationDefinition,
        variables: &Variables,
    ) -> Result<RequestCost, ServerError> {
        let is_missing = |definition: &&Positioned<VariableDefinition>| {
            let VariableDefinition { name, var_type, default_value, .. } = &definition.node;
            !var_type.node.nullable && default_value.is_none() && !variables.contains_key(&name.node)
        };
        if let Some(missing) = operation.variable_definitions.iter().find(is_missing) {
            return Err(ServerError::new(format!("Variable {} is not defined.", missing.node.name), Some(missing.pos)));
        }
        let root = if operation.ty == OperationType::Subscription { &self.subscription } else { &self.query };
        let request = Request { model: self, document, operation, variables };
        let cost = request.of_set(&operation.selection_set.node, root);
        cost.check().map_err(|detail| refusal("limit_exceeded", detail))?;
        Ok(cost)
    }
}

impl Repetition {
    /// Derives the repetition from the arguments of a field.
    fn of(field: &MetaField) -> Self {
        let takes = |argument| field.args.contains_key(argument);
        if takes("first") {
            Self::PerRecord
        } else if takes("ids") {
            Self::PerId
        } else if takes("filter") && (takes("asOf") || takes("groupBy")) {
            Self::PerGroup
        } else {
            Self::Once
        }
    }
}

struct Request<'a> {
    model: &'a CostModel,
    document: &'a ExecutableDocument,
    operation: &'a OperationDefinition,
    variables: &'a Variables,
}

impl Request<'_> {
    fn of_set(&self, set: &SelectionSet, type_name: &str) -> RequestCost {
        let parts = set.items.iter().map(|selection| match &selection.node {
            Selection::Field(field) => self.of_field(&field.node, type_name),
            Selection::InlineFragment(fragment) => {
                let condition = fragment.node.type_condition.as_ref().map(|condition| condition.node.on.node.as_str());
                self.of_set(&fragment.node.selection_set.node, condition.unwrap_or(type_name))
            }
            Selection::FragmentSpread(spread) => match self.document.fragments.get(&spread.node.fragment_name.node) {
                Some(fragment) => {
                    self.of_set(&fragment.node.selection_set.node, &fragment.node.type_condition.node.on.node)
                }
                None => RequestCost::default(),
            },
        });
        parts.fold(RequestCost::default(), |sum, part| RequestCost {
            depth: sum.depth.max(part.depth),
            complexity: sum.complexity + part.complexity,
            has_heavy_field: sum.has_heavy_field || part.has_heavy_field,
        })
    }

    fn of_field(&self, field: &Field, type_name: &str) -> RequestCost {
        let known = self.model.fields.get(type_name).and_then(|fields| fields.get(field.name.node.as_str()));
        let (repetition, type_name) = known.map_or((Repetition::Once, ""), |(repetition, name)| (*repetition, name));
        if field.name.node == TYPE_NAME {
            return RequestCost { depth: 1, ..RequestCost::default() };
        }
        let RequestCost { depth, complexity, has_heavy_field } = self.of_set(&field.selection_set.node, type_name);
        let complexity = match repetition {
            Repetition::Once => complexity + 1,
            Repetition::PerRecord => (self.page_size(field).saturating_mul(complexity) + 1).min(BOUND),
            Repetition::PerId => (self.ids(field).saturating_mul(complexity) + 1).min(BOUND),
            Repetition::PerGroup => complexity.saturating_mul(GROUPS).min(BOUND),
        };
        let has_heavy_field = has_heavy_field || matches!(repetition, Repetition::PerGroup) || self.is_heavy(field);
        RequestCost { depth: depth + 1, complexity, has_heavy_field }
    }

    /// Returns whether a field has facets, or a search with a prefix.
    fn is_heavy(&self, field: &Field) -> bool {
        let has_facets = matches!(self.argument(field, "facets"), Some(GraphValue::List(facets)) if !facets.is_empty());
        let q = match self.argument(field, "q") {
            Some(GraphValue::String(q)) => TextQuery::try_from(q).ok(),
            _ => None,
        };
        has_facets || q.is_some_and(|q| q.has_prefix())
    }

    /// Returns the length that a page may have.
    fn page_size(&self, field: &Field) -> usize {
        let size = |name| match self.argument(field, name) {
            Some(GraphValue::Number(number)) => {
                Some(number.as_u64().map_or(0, |number| usize::try_from(number).unwrap_or(usize::MAX)))
            }
            _ => None,
        };
        let size = size("first").or_else(|| size("last")).unwrap_or(PageSize::DEFAULT.into());
        size.min(PageSize::MAX.into())
    }

    fn ids(&self, field: &Field) -> usize {
        match self.argument(field, "ids") {
            Some(GraphValue::List(ids)) => ids.len().min(PageSize::MAX.into()),
            _ => 1,
        }
    }

    /// Returns the value of an argument, with variables replaced.
    fn argument(&self, field: &Field, name: &str) -> Option<GraphValue> {
        let value = field.get_argument(name)?.node.clone();
        let defined = |name: &str| self.operation.variable_definitions.iter().find(|one| one.node.name.node == name);
        let variable = |name: &async_graphql::Name| {
            let default =
                || defined(name).and_then(|one| one.node.default_value.as_ref()).map(|value| value.node.clone());
            self.variables.get(name).cloned().or_else(default)
        };
        value.into_const_with(|name| variable(&name).ok_or(())).ok()
    }
}

impl RequestCost {
    /// Rejects a request that is too deep or too complex. The error says what is allowed.
    fn check(self) -> Result<(), String> {
        let Self { depth, complexity, .. } = self;
        if depth > DEPTH {
            return Err(format!("the request is {depth} levels deep, but at most {DEPTH} are allowed"));
        }
        if complexity > COMPLEXITY {
            return Err(format!(
                "the request costs {complexity}, but at most {COMPLEXITY} is allowed: ask for fewer records or fields"
            ));
        }
        Ok(())
    }

    /// Returns whether the request needs a slot for heavy requests.
    pub fn is_heavy(self) -> bool {
        self.has_heavy_field || self.complexity > HEAVY
    }

    /// The cost as an extension of the response.
    pub fn report(self) -> GraphValue {
        let Self { depth, complexity, .. } = self;
        value!({ "complexity": complexity, "maximumComplexity": COMPLEXITY, "depth": depth, "maximumDepth": DEPTH })
    }
}
