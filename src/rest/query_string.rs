//! Reads query strings. Rejects unknown keys and reports all errors at once.
use super::error_messages::{did_you_mean, humanize};
use super::per_type::PerType;
use super::request_url::{Pairs, RequestUrl};
use crate::error::{Error, MAX_LISTED, Result, Violation, shorten, shorten_quoted};
use serde::de::DeserializeOwned;
use std::borrow::Cow;
use std::collections::BTreeSet;
use utoipa::IntoParams;

/// The names of the parameters that a struct declares in the contract.
pub fn names<T: IntoParams + 'static>() -> &'static [String] {
    static NAMES: PerType<Vec<String>> = PerType::new();
    NAMES.of::<T>(|| T::into_params(|| None).into_iter().map(|parameter| parameter.name).collect())
}

/// Reads the parts of a query string and collects the errors in it.
pub struct QueryStringReader<'a> {
    pairs: &'a Pairs,
    faults: Vec<Violation>,
}

impl<'a> QueryStringReader<'a> {
    pub fn of(url: &'a RequestUrl, known: &[String]) -> Self {
        let keys: BTreeSet<&String> = url.query.iter().map(|(key, _)| key).filter(|key| !known.contains(key)).collect();
        let fault = |(place, key): (usize, &String)| {
            // Only the listed faults have a suggestion, because the search for a similar name takes time.
            let detail = if place < MAX_LISTED { did_you_mean(key, known) } else { "is unknown".into() };
            Violation::query(key, detail)
        };
        Self { pairs: &url.query, faults: keys.into_iter().enumerate().map(fault).collect() }
    }

    /// Reads a filter. The order of its parameters does not matter, so cursors do not depend on it.
    pub fn read_filter<T: DeserializeOwned>(&mut self, names: &[String]) -> Option<T> {
        let filter = self.read(names);
        let mut pairs: Vec<_> = self.pairs.iter().filter(|(key, _)| names.contains(key)).collect();
        pairs.sort();
        filter.and_then(|_: T| parse_form(&pairs).ok())
    }

    /// Reads a struct of optional fields. Reads each key on its own first, to report every error.
    pub fn read<T: DeserializeOwned>(&mut self, names: &[String]) -> Option<T> {
        let is_set = |name: &&String| self.pairs.iter().any(|(key, _)| key == *name);
        let faults = names.iter().filter(is_set).flat_map(|name| value_faults::<T>(self.pairs, name));
        self.faults.extend(faults.collect::<Vec<_>>());
        parse_form(&self.pairs.iter().filter(|(key, _)| names.contains(key)).collect::<Vec<_>>()).ok()
    }

    /// Collects the errors of a result that was computed elsewhere.
    pub fn collect<T>(&mut self, result: std::result::Result<T, Vec<Violation>>) -> Option<T> {
        result.map_err(|faults| self.faults.extend(faults)).ok()
    }

    pub fn finish<T>(self, value: Option<T>) -> Result<T> {
        value.filter(|_| self.faults.is_empty()).ok_or(Error::Invalid(self.faults))
    }
}

/// Parameters that separate their values with commas.
const WITH_COMMAS: [&str; 6] = ["sort", "facet", "group_by", "fields", "expand", "measures"];

/// Returns the errors in the values of a parameter: of each value alone, or else of all together.
fn value_faults<T: DeserializeOwned>(pairs: &Pairs, name: &String) -> Vec<Violation> {
    let own: Vec<&(String, String)> = pairs.iter().filter(|(key, _)| key == name).collect();
    let Err(all) = parse_form::<T>(&own) else { return vec![] };
    let has_commas = WITH_COMMAS.contains(&name.as_str());
    let values =
        own.iter().flat_map(
            |(_, value)| {
                if has_commas { value.split(',').map(str::trim).collect() } else { vec![value.as_str()] }
            },
        );
    let error = |value: &str| parse_form::<T>(&[&(name.clone(), value.to_owned())]).err();
    let mut each: Vec<String> = values.filter_map(error).take(MAX_LISTED + 1).collect();
    if each.is_empty() {
        each.push(all);
    }
    each.into_iter().map(|detail| Violation::query(name, detail)).collect()
}

/// Reads the parameters that are valid.
pub fn read_valid<T: DeserializeOwned>(url: &RequestUrl, names: &[String]) -> Option<T> {
    let is_valid = |name: &&String| value_faults::<T>(&url.query, name).is_empty();
    let valid: Vec<&String> = names.iter().filter(is_valid).collect();
    parse_form(&url.query.iter().filter(|(key, _)| valid.contains(&key)).collect::<Vec<_>>()).ok()
}

fn parse_form<T: DeserializeOwned>(pairs: &[&(String, String)]) -> std::result::Result<T, String> {
    let text = serde_html_form::to_string(pairs).map_err(|e| e.to_string())?;
    serde_html_form::from_str(&text).map_err(|e| {
        let values = pairs.iter().flat_map(|(_, value)| value.split(',').map(str::trim).chain([value.as_str()]));
        let shortened = |message: String, value: &str| match shorten(value) {
            Cow::Owned(short) => message.replace(value, &short),
            Cow::Borrowed(_) => message,
        };
        shorten_quoted(&humanize(&values.fold(e.to_string(), shortened)))
    })
}
