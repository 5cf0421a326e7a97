//! Errors of GraphQL responses. Each has an error code of the register.
use super::type_system::TypeSystem;
use crate::error::{Error, Place, Violation, shorten_quoted};
use async_graphql::{Response, ServerError, Value};
use serde_json::json;

/// Creates an error with a code and without a field.
pub fn refusal(code: &str, message: String) -> ServerError {
    let mut error = ServerError::new(message, None);
    error.extensions.get_or_insert_default().set("code", code);
    error
}

/// Adds error codes to the errors of a response.
pub fn describe_all(mut response: Response, types: &TypeSystem) -> Response {
    response.errors.iter_mut().for_each(|error| describe(error, types));
    response
}

/// Adds the error code. Adds the violations if the error is one of the register.
fn describe(error: &mut ServerError, types: &TypeSystem) {
    let (code, violations) = match error.source::<Error>() {
        Some(register_error) => (
            register_error.code(),
            Some(json!(register_error.violations().iter().map(as_argument).collect::<Vec<_>>())),
        ),
        None if error.path.is_empty() => ("graphql_validation_failed", None),
        None => ("invalid_request", None),
    };
    if let Some(Error::Internal(cause) | Error::Unavailable(cause)) = error.source::<Error>() {
        tracing::error!(cause, code, "GraphQL request failed");
    }
    if error.source::<Error>().is_none() {
        // Messages of the library quote values of any length.
        error.message = with_enum_values(shorten_quoted(&error.message), types);
    }
    let extensions = error.extensions.get_or_insert_default();
    if extensions.get("code").is_none() {
        extensions.set("code", code);
    }
    if let Some(violations) = violations.filter(|violations| violations != &json!([])) {
        extensions.set("errors", Value::from_json(violations).unwrap_or_default());
    }
}

/// Adds the values of an enum to the message that it does not contain a value.
fn with_enum_values(message: String, types: &TypeSystem) -> String {
    let name =
        message.split_once("enumeration type \"").and_then(|(_, rest)| rest.split_once('"')).map(|(name, _)| name);
    match name.and_then(|name| types.enum_values(name)) {
        Some(values) => format!("{message}: must be one of {}", values.join(", ")),
        None => message,
    }
}

/// Converts a REST query key to the GraphQL argument in camelCase.
fn as_argument(violation: &Violation) -> Violation {
    let mut words = violation.name.split('_');
    let first = words.next().unwrap_or_default().to_owned();
    let name = words.fold(first, |name, word| {
        let mut letters = word.chars();
        name + &letters.next().map(|first| first.to_uppercase().to_string()).unwrap_or_default() + letters.as_str()
    });
    Violation { place: Place::Argument, name, detail: violation.detail.clone() }
}
