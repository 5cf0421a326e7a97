//! Parses documents within the limits.
use super::error::refusal;
use super::escapes::with_known_escapes;
use super::limits::{check_document, check_tokens};
use super::response_shape::select_types;
use async_graphql::parser::parse_query;
use async_graphql::parser::types::{DocumentOperations, ExecutableDocument, OperationDefinition};
use async_graphql::{Response, ServerError};

/// Parses a document.
///
/// # Errors
///
/// Returns an error response if the document cannot be parsed or exceeds a limit.
pub fn parse(query: &str) -> Result<ExecutableDocument, Box<Response>> {
    let too_large = |detail| Box::new(Response::from_errors(vec![refusal("limit_exceeded", detail)]));
    check_tokens(query).map_err(too_large)?;
    let document = parse_query(with_known_escapes(query)).map_err(|error| {
        let mut error = ServerError::from(error);
        error.extensions.get_or_insert_default().set("code", "graphql_parse_failed");
        Box::new(Response::from_errors(vec![error]))
    })?;
    check_document(&document).map_err(too_large)?;
    Ok(document)
}

/// Parses a document and selects the types that its response shape needs.
///
/// # Errors
///
/// Returns the same errors as [`parse`].
pub fn parse_for_shape(query: &str) -> Result<ExecutableDocument, Box<Response>> {
    let mut document = parse(query)?;
    select_types(&mut document);
    Ok(document)
}

/// Returns the operation of a document to execute.
pub fn operation<'a>(document: &'a ExecutableDocument, name: Option<&str>) -> Option<&'a OperationDefinition> {
    let operation = match (&document.operations, name) {
        (DocumentOperations::Single(operation), _) => Some(operation),
        (DocumentOperations::Multiple(operations), Some(name)) => operations.get(name),
        // `operationName` is optional if the document has only one operation.
        (DocumentOperations::Multiple(operations), None) if operations.len() == 1 => operations.values().next(),
        (DocumentOperations::Multiple(_), None) => None,
    };
    operation.map(|operation| &operation.node)
}
