//! Adds labels to answers. They are not part of cached records, because each language has its own.
use super::fields::{Fields, Member, labelled_members};
use super::label_source::LabelSource;
use crate::error::{Error, Result};
use crate::language::{Language, entry_label, label, term_key};
use actix_web::HttpResponse;
use serde::Serialize;
use serde_json::{Map, Value};
use utoipa::ToSchema;

/// The labels of a type in a language.
#[derive(Clone, Copy, Debug)]
pub struct Labels {
    pub language: Language,
    /// The members of the type, with labels.
    pub members: &'static [Member],
}

impl Labels {
    pub fn of<T: ToSchema + 'static>(language: Language) -> Self {
        Self { language, members: labelled_members::<T>() }
    }

    /// Serializes a value with labels.
    pub fn value(self, of: &impl Serialize) -> Result<Value> {
        Ok(add_labels(value(of)?, self.members, self.language))
    }
}

/// Serializes a record with labels in the requested language, and selects the requested fields.
pub fn select(record: &impl Serialize, labels: Option<Labels>, fields: &Fields) -> Result<Value> {
    Ok(fields.of_value(labels.map_or_else(|| value(record), |labels| labels.value(record))?))
}

/// Responds with JSON, with labels in the requested language.
///
/// # Errors
///
/// If the body cannot be serialized.
pub fn respond<T: Serialize + ToSchema + 'static>(body: &T, language: Option<Language>) -> Result<HttpResponse> {
    let labels = language.map(Labels::of::<T>);
    Ok(match labels {
        Some(labels) => HttpResponse::Ok().json(labels.value(body)?),
        None => HttpResponse::Ok().json(body),
    })
}

fn value(of: &impl Serialize) -> Result<Value> {
    serde_json::to_value(of).map_err(|e| Error::Internal(e.to_string()))
}

/// Adds each label after its member.
fn add_labels(value: Value, members: &[Member], language: Language) -> Value {
    match value {
        Value::Array(items) => items.into_iter().map(|item| add_labels(item, members, language)).collect(),
        Value::Object(object) => {
            let key = object.get("code").or_else(|| object.get("id")).and_then(Value::as_str).map(ToOwned::to_owned);
            let mut labelled = Map::new();
            for (name, value) in object {
                let Some(member) = members.iter().find(|member| member.name == name) else {
                    labelled.insert(name, value);
                    continue;
                };
                let label = member
                    .label
                    .as_ref()
                    .map(|source| (source.label_name(&name), label_of(source, &value, key.as_deref(), language)));
                labelled.insert(name, add_labels(value, &member.members, language));
                labelled.extend(label);
            }
            Value::Object(labelled)
        }
        value => value,
    }
}

/// Returns the label of a value, or the labels of a list of values. `key` is the key of the entry that has the value as its name.
fn label_of(source: &LabelSource, value: &Value, key: Option<&str>, language: Language) -> Value {
    match (source, value) {
        (_, Value::Array(values)) => values.iter().map(|value| label_of(source, value, key, language)).collect(),
        (LabelSource::Term(list), Value::String(term)) => {
            label(language, Some(&term_key(list, Some(term))), Some(term)).into()
        }
        (LabelSource::Entry(kind), Value::String(name)) => {
            entry_label(language, kind, key.unwrap_or_default(), name).into()
        }
        _ => Value::Null,
    }
}
