//! Labels of the values of filters, for titles.
use super::group_rows::{entry_name, name};
use super::record::Record;
use super::value_filters::ValueFilters;
use crate::language::{Language, label};
use crate::store::ReferenceData;

/// The word for records without a value.
const NONE: &str = "none";

/// Returns the label of a value of a filter: `Nigeria` for `NG`. The value itself if it has none.
pub fn value_label<R: Record>(
    filter: &R::Filter,
    (key, value): (&str, &str),
    reference: &ReferenceData,
    language: Language,
) -> String {
    let is_own = |dimension: &&R::Dimension| name(*dimension).is_ok_and(|name| name == key);
    let Some(dimension) = R::Filter::DIMENSIONS.iter().find(is_own) else { return value.to_owned() };
    let source = R::source(*dimension, filter);
    let is_term = || source.closed().is_some_and(|terms| terms.iter().any(|term| term == NONE));
    let value = Some(value).filter(|value| *value != NONE || is_term());
    let entry = value.and_then(|value| entry_name(&source, value, reference));
    label(language, source.label_key(value).as_deref(), entry.as_deref().or(value))
}
