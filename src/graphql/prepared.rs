//! A request with its parsed document. HTTP and WebSocket prepare requests alike, so that they give the same answers.
use super::document;
use super::error::refusal;
use super::response_shape::{ResponseShape, unselect_type};
use super::type_system::TypeSystem;
use async_graphql::parser::types::{
    DocumentOperations, ExecutableDocument, OperationDefinition, OperationType, Selection,
};
use async_graphql::{Request, ServerError, Value as GraphValue, Variables};
use serde::Deserialize;
use serde_json::{Map, Value};
use std::sync::Arc;

/// The parameters of a request.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Params {
    pub query: Option<String>,
    pub operation_name: Option<String>,
    pub variables: Option<Map<String, Value>>,
    pub extensions: Option<Map<String, Value>>,
}

/// A request with its parsed document.
pub struct PreparedRequest {
    text: Arc<str>,
    document: Arc<ExecutableDocument>,
    operation_name: Option<String>,
    variables: Variables,
    /// The extension `cost`.
    cost: Option<GraphValue>,
}

impl PreparedRequest {
    pub fn new(
        text: Arc<str>,
        document: Arc<ExecutableDocument>,
        operation_name: Option<String>,
        variables: Option<Map<String, Value>>,
        extensions: Option<&Map<String, Value>>,
    ) -> Self {
        let operation = document::operation(&document, operation_name.as_deref());
        let variables = with_defaults(Variables::from_json(Value::Object(variables.unwrap_or_default())), operation);
        let cost = extensions.and_then(|extensions| extensions.get("cost"));
        let cost = cost.map(|cost| GraphValue::from_json(cost.clone()).unwrap_or_default());
        Self { text, document, operation_name, variables, cost }
    }

    /// Returns the operation to execute.
    pub fn operation(&self) -> Option<&OperationDefinition> {
        document::operation(&self.document, self.operation_name.as_deref())
    }

    /// Returns whether the operation only reads. Also true if there is no such operation, because execution reports that.
    pub fn is_query(&self) -> bool {
        self.operation().is_none_or(|operation| operation.ty == OperationType::Query)
    }

    pub fn is_subscription(&self) -> bool {
        self.operation().is_some_and(|operation| operation.ty == OperationType::Subscription)
    }

    /// Returns the shape of the response.
    pub fn shape<'a>(&'a self, types: &'a TypeSystem) -> Option<ResponseShape<'a>> {
        self.operation().map(|operation| ResponseShape::of(&self.document, operation, &self.variables, types))
    }

    /// Returns the request for async-graphql. The plain fields of cached records are added to the shape.
    pub fn request(&self, shape: Option<&ResponseShape<'_>>) -> Request {
        let mut request = Request::new(self.text.as_ref());
        request.operation_name.clone_from(&self.operation_name);
        request.variables.clone_from(&self.variables);
        request.set_parsed_query(self.document.as_ref().clone());
        if let Some(cost) = &self.cost {
            request.extensions.insert("cost".into(), cost.clone());
        }
        match shape.and_then(ResponseShape::projection) {
            Some(projection) => request.data(projection),
            None => request,
        }
    }

    /// Prepares a subscription.
    ///
    /// # Errors
    ///
    /// Returns an error if it has not exactly one field at its root. async-graphql would run several, and ignore fragments.
    pub fn into_subscription(mut self) -> Result<Self, ServerError> {
        let operation = match &mut Arc::make_mut(&mut self.document).operations {
            DocumentOperations::Single(operation) => Some(operation),
            DocumentOperations::Multiple(operations) => match &self.operation_name {
                Some(name) => operations.get_mut(name.as_str()),
                None => operations.values_mut().next(),
            },
        };
        if let Some(operation) = operation {
            let root = &mut operation.node.selection_set.node;
            unselect_type(root);
            let is_field = |selection: &Selection| matches!(selection, Selection::Field(_));
            if !matches!(root.items.as_slice(), [only] if is_field(&only.node)) {
                let message = "a subscription must have exactly one field at its root, outside of fragments";
                return Err(refusal("graphql_validation_failed", message.into()));
            }
        }
        Ok(self)
    }
}

/// Adds the default values of missing variables, because async-graphql ignores them in `@skip` and `@include`.
fn with_defaults(mut variables: Variables, operation: Option<&OperationDefinition>) -> Variables {
    for variable in operation.into_iter().flat_map(|operation| &operation.variable_definitions) {
        if let Some(default) = &variable.node.default_value {
            variables.entry(variable.node.name.node.clone()).or_insert_with(|| default.node.clone());
        }
    }
    variables
}
