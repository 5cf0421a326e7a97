//! Labels in the official languages of the European Union. The texts are in `locales/`, the names of countries come from CLDR.
mod completeness;
mod dictionary;
mod labels;
mod languages;

pub use completeness::{enabled, faults};
pub use dictionary::{compare, country_names};
pub use labels::{dimension_label, entry_key, entry_label, kinds_label, label, term_key};
pub use languages::Language;
