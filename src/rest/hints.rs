//! Hints for common mistakes in query strings.
use crate::error::{Place, Violation, shorten};

/// Parameters that take several values separated by commas, a text, or one value only.
const NOT_REPEATED: [&str; 9] =
    ["q", "sort", "facet", "facet_scope", "fields", "group_by", "limit", "format", "expand"];
/// The most values that a hint repeats.
const MAX_VALUES: usize = 3;

/// Adds what the client probably meant to the errors of a query string.
pub fn add_hints(violations: &mut [Violation], query: &str) {
    let pairs: Vec<(String, String)> = serde_html_form::from_str(query).unwrap_or_default();
    for violation in violations.iter_mut().filter(|violation| violation.place == Place::Query) {
        let mut values = pairs.iter().filter(|(key, _)| *key == violation.name).map(|(_, value)| value.as_str());
        if let Some(hint) = values.find_map(|value| hint(violation, value)) {
            violation.detail = format!("{}: {hint}", violation.detail);
        }
    }
}

fn hint(Violation { name, detail, .. }: &Violation, value: &str) -> Option<String> {
    let lists_values = detail.starts_with('`')
        || detail.starts_with("must be a whole number")
        || detail.starts_with("must be a chapter");
    if !lists_values || NOT_REPEATED.contains(&name.as_str()) || !value.contains(',') {
        return None;
    }
    let values = value.split(',').map(str::trim).filter(|value| !value.is_empty()).take(MAX_VALUES);
    let repeated: Vec<_> = values.map(|value| format!("{name}={}", shorten(value))).collect();
    Some(format!("repeat the parameter for several values: {}", repeated.join("&")))
}
