//! Labels in the official languages of the European Union. The texts are in `locales/`, the names of countries come from CLDR.
mod completeness;
mod dictionary;
mod format;
mod formats;
mod labels;
mod languages;

pub use completeness::{enabled, faults};
pub use dictionary::{compare, country_names, dictionary};
pub use format::{amount, date, day, decimal, millions, number};
pub use labels::{dimension_label, entry_key, entry_label, kinds_label, label, term_key};
pub use languages::Language;
