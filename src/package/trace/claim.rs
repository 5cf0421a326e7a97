//! Values of a record that must be in the lines of its document.
use super::text::Text;
use crate::service::common_input::CommonInput;
use crate::service::report_input::ReportInput;
use entity::{Edtf, Money};
use std::collections::{BTreeSet, HashMap};

/// A value of a record that must be in its lines.
#[derive(Debug)]
pub struct Claim {
    pub field: &'static str,
    pub value: String,
    printed: Notation,
    /// The printed cell with the value, if known. Otherwise, the value may be in any line.
    cell: Option<String>,
}

/// The notation of a value in a text.
#[derive(Debug)]
enum Notation {
    /// The same text, except for white space and case.
    Text,
    /// A date in any of the known notations.
    Date(Edtf),
    Amount(Money),
    /// The code or the sign of a currency. Euro also matches if the text names no other currency.
    Currency(String),
    /// One of the names of an entry of reference data in the documents.
    Name(NameKind),
}

/// A type of reference data with names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum NameKind {
    Organisation,
    Country,
    Region,
    Programme,
}

/// The names of reference data in the documents.
pub type KnownNames = HashMap<(NameKind, String), Vec<String>>;

impl Claim {
    fn new(field: &'static str, value: impl Into<String>, printed: Notation) -> Self {
        Self { field, value: value.into(), printed, cell: None }
    }

    pub fn text(field: &'static str, value: impl Into<String>) -> Self {
        Self::new(field, value, Notation::Text)
    }

    pub fn date(field: &'static str, value: &Edtf) -> Self {
        Self::new(field, value.to_string(), Notation::Date(value.clone()))
    }

    pub fn organisation(field: &'static str, id: &str) -> Self {
        Self::new(field, id, Notation::Name(NameKind::Organisation))
    }

    pub fn programme(code: &str) -> Self {
        Self::new("programme", code, Notation::Name(NameKind::Programme))
    }

    pub fn country(field: &'static str, code: &str) -> Self {
        Self::new(field, code, Notation::Name(NameKind::Country))
    }

    /// Limits the claim to one printed cell.
    #[must_use]
    pub fn in_cell(self, cell: Option<&str>) -> Self {
        Self { cell: cell.map(ToOwned::to_owned), ..self }
    }

    /// Whether the value is in a text.
    pub fn is_in(&self, lines: &Text, names: &KnownNames) -> bool {
        let cell = self.cell.as_deref().map(|cell| Text::of([cell].into_iter()));
        let text = cell.as_ref().unwrap_or(lines);
        match &self.printed {
            Notation::Text => text.has(&self.value),
            Notation::Date(date) => text.has_date(date),
            Notation::Amount(amount) => text.has_amount(*amount),
            Notation::Currency(code) => text.has_currency(code),
            Notation::Name(kind) => {
                names.get(&(*kind, self.value.clone())).is_some_and(|names| names.iter().any(|name| text.has(name)))
            }
        }
    }
}

/// Returns the values of a row of a report that must be in its lines.
pub fn claims_of_report(common: &CommonInput, reported: &ReportInput) -> Vec<Claim> {
    let CommonInput { countries, regions, organisations, .. } = common;
    let ReportInput { period_text, start, end, funding_text, amounts, .. } = reported;
    let name_claims = |field, ids: &[String], kind| -> Vec<Claim> {
        ids.iter().map(|id| Claim::new(field, id, Notation::Name(kind))).collect()
    };
    let organisations: Vec<String> = organisations.iter().map(|(id, _)| id.clone()).collect();
    let countries: Vec<String> = countries.iter().map(|(code, _)| code.clone()).collect();
    let mut claims = name_claims("country", &countries, NameKind::Country);
    claims.extend(name_claims("region", regions, NameKind::Region));
    claims.extend(name_claims("organisation", &organisations, NameKind::Organisation));
    let ends = start.iter().chain(end.iter());
    claims.extend(ends.map(|date| Claim::date("period", date).in_cell(period_text.as_deref())));
    claims.extend(amounts.iter().map(|amount| {
        let value = format!("{} {}", amount.value, amount.currency);
        Claim::new("amount", value, Notation::Amount(amount.value)).in_cell(funding_text.as_deref())
    }));
    let currencies: BTreeSet<&String> = amounts.iter().map(|amount| &amount.currency).collect();
    claims.extend(
        currencies.into_iter().map(|code| {
            Claim::new("currency", code, Notation::Currency(code.clone())).in_cell(funding_text.as_deref())
        }),
    );
    let ReportInput { countries_text, partners_text, form_text, .. } = reported;
    for (field, cell) in [
        ("countries_text", countries_text),
        ("partners_text", partners_text),
        ("form_text", form_text),
        ("period_text", period_text),
        ("funding_text", funding_text),
    ] {
        claims.extend(cell.iter().map(|text| Claim::text(field, text)));
    }
    claims
}
