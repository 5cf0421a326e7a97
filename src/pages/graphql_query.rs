//! The GraphQL query of a list, with the filters of its page.
use crate::query::paging::Selection;
use crate::service::record::Record;
use serde_json::{Value, json};
use utoipa::IntoParams;

/// Returns the query of a list by its field. `members` are fields of its records. `sort` has the values of REST.
pub fn graphql_query<R: Record<Filter: IntoParams>>(
    (field, members): (&str, &str),
    selection: &Selection<R::Filter>,
    sort: &[String],
) -> String {
    let filter = serde_json::to_value(&selection.filter).unwrap_or_default();
    let closed = closed_lists::<R>();
    let argument = |(name, value): (&String, &Value)| {
        let is_closed = closed.contains(name);
        (!value.is_null()).then(|| format!("{}: {}", camel_case(name), literal(value, is_closed)))
    };
    let filters: Vec<String> = filter.as_object().into_iter().flatten().filter_map(argument).collect();
    let mut arguments = vec!["first: 25".to_owned()];
    arguments.extend(selection.q.as_ref().map(|q| format!("q: {}", json!(String::from(q.clone())))));
    arguments.extend((!filters.is_empty()).then(|| format!("filter: {{ {} }}", filters.join(", "))));
    arguments.extend((!sort.is_empty()).then(|| {
        let keys = sort.iter().map(|key| match key.strip_prefix('-') {
            Some(key) => format!("{}_DESC", key.to_uppercase()),
            None => key.to_uppercase(),
        });
        format!("sort: [{}]", keys.collect::<Vec<_>>().join(", "))
    }));
    arguments.extend(selection.as_of.as_ref().map(|as_of| format!("asOf: {}", json!(as_of.to_string()))));
    format!("{{ {field}({}) {{ totalCount nodes {{ id title {members} }} }} }}", arguments.join(", "))
}

/// Returns the names of the filters whose values are constants in GraphQL.
fn closed_lists<R: Record<Filter: IntoParams>>() -> Vec<String> {
    let parameters = R::Filter::into_params(|| None).into_iter();
    // The contract allows a term or `none`.
    let is_closed = |schema: &Value| schema["items"].get("oneOf").is_some();
    let closed = parameters.filter(|parameter| is_closed(&json!(parameter.schema)));
    closed.map(|parameter| parameter.name).collect()
}

/// Writes a value as GraphQL does.
fn literal(value: &Value, is_closed: bool) -> String {
    match value {
        Value::Array(values) => {
            format!("[{}]", values.iter().map(|value| literal(value, is_closed)).collect::<Vec<_>>().join(", "))
        }
        Value::String(term) if is_closed => term.to_uppercase(),
        other => other.to_string(),
    }
}

fn camel_case(name: &str) -> String {
    let mut words = name.split('_');
    let first = words.next().unwrap_or_default().to_owned();
    words.fold(first, |name, word| {
        let mut letters = word.chars();
        name + &letters.next().map(|first| first.to_uppercase().to_string()).unwrap_or_default() + letters.as_str()
    })
}
