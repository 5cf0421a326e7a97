//! Errors of GraphQL responses: each carries a code of the register.
use crate::error::{Error, Place, Violation};
use async_graphql::{Response, ServerError, Value};
use serde_json::json;

/// An error with a code, which belongs to no field.
pub fn refusal(code: &str, message: String) -> ServerError {
    let mut error = ServerError::new(message, None);
    error.extensions.get_or_insert_default().set("code", code);
    error
}

/// Adds codes to the errors of a response.
pub fn describe_all(mut response: Response) -> Response {
    response.errors.iter_mut().for_each(describe);
    response
}

/// Adds the code, and the faults of the request: those of the register where the error is one of its own.
fn describe(error: &mut ServerError) {
    let (code, faults) = match error.source::<Error>() {
        Some(ours) => (ours.code(), Some(json!(ours.violations().iter().map(as_argument).collect::<Vec<_>>()))),
        None if error.path.is_empty() => ("graphql_validation_failed", None),
        None => ("invalid_request", None),
    };
    if let Some(Error::Internal(cause) | Error::Unavailable(cause)) = error.source::<Error>() {
        tracing::error!(cause, code);
    }
    let extensions = error.extensions.get_or_insert_default();
    if extensions.get("code").is_none() {
        extensions.set("code", code);
    }
    if let Some(faults) = faults.filter(|faults| faults != &json!([])) {
        extensions.set("errors", Value::from_json(faults).unwrap_or_default());
    }
}

/// The query keys of REST are arguments in GraphQL, in camelCase.
fn as_argument(fault: &Violation) -> Violation {
    let mut words = fault.name.split('_');
    let first = words.next().unwrap_or_default().to_owned();
    let name = words.fold(first, |name, word| {
        let mut letters = word.chars();
        name + &letters.next().map(|first| first.to_uppercase().to_string()).unwrap_or_default() + letters.as_str()
    });
    Violation { place: Place::Argument, name, detail: fault.detail.clone() }
}
