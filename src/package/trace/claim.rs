//! What a record says that the lines of its document must say too.
use super::text::Text;
use crate::service::common_input::CommonInput;
use crate::service::report_input::ReportInput;
use entity::{Edtf, Money};
use std::collections::{BTreeSet, HashMap};

/// Something that a record says, and that its lines must say too.
#[derive(Debug)]
pub struct Claim {
    pub field: &'static str,
    pub value: String,
    printed: Printed,
    /// The cell that it was read from, where that is known; else any of the lines.
    cell: Option<String>,
}

/// How a value stands in a text.
#[derive(Debug)]
enum Printed {
    /// As it is, but for white space and capitals.
    Text,
    /// As a date, in one of the ways of writing one.
    Date(Edtf),
    Amount(Money),
    /// By its code, or a sign; euro where no other currency stands.
    Currency(String),
    /// By one of the names that a sort of reference data goes by in the documents.
    Name(Sort),
}

/// A sort of reference data with names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Sort {
    Organisation,
    Country,
    Region,
    Programme,
}

/// The names by which reference data go in the documents.
pub type KnownNames = HashMap<(Sort, String), Vec<String>>;

impl Claim {
    fn new(field: &'static str, value: impl Into<String>, printed: Printed) -> Self {
        Self { field, value: value.into(), printed, cell: None }
    }

    pub fn text(field: &'static str, value: impl Into<String>) -> Self {
        Self::new(field, value, Printed::Text)
    }

    pub fn date(field: &'static str, value: &Edtf) -> Self {
        Self::new(field, value.to_string(), Printed::Date(value.clone()))
    }

    pub fn organisation(field: &'static str, id: &str) -> Self {
        Self::new(field, id, Printed::Name(Sort::Organisation))
    }

    pub fn programme(code: &str) -> Self {
        Self::new("programme", code, Printed::Name(Sort::Programme))
    }

    pub fn country(field: &'static str, code: &str) -> Self {
        Self::new(field, code, Printed::Name(Sort::Country))
    }

    /// The same, read from one cell.
    #[must_use]
    pub fn within(self, cell: Option<&str>) -> Self {
        Self { cell: cell.map(ToOwned::to_owned), ..self }
    }

    /// Whether a text says it.
    pub fn stands_in(&self, lines: &Text, names: &KnownNames) -> bool {
        let cell = self.cell.as_deref().map(|cell| Text::of([cell].into_iter()));
        let text = cell.as_ref().unwrap_or(lines);
        match &self.printed {
            Printed::Text => text.has(&self.value),
            Printed::Date(date) => text.has_date(date),
            Printed::Amount(amount) => text.has_amount(*amount),
            Printed::Currency(code) => text.has_currency(code),
            Printed::Name(sort) => {
                names.get(&(*sort, self.value.clone())).is_some_and(|names| names.iter().any(|name| text.has(name)))
            }
        }
    }
}

/// What a row of a report says that its lines must say too.
pub fn claims_of_report(common: &CommonInput, reported: &ReportInput) -> Vec<Claim> {
    let CommonInput { countries, regions, organisations, .. } = common;
    let ReportInput { period_text, start, end, funding_text, amounts, .. } = reported;
    let named = |field, ids: &[String], sort| -> Vec<Claim> {
        ids.iter().map(|id| Claim::new(field, id, Printed::Name(sort))).collect()
    };
    let organisations: Vec<String> = organisations.iter().map(|(id, _)| id.clone()).collect();
    let mut claims = named("country", countries, Sort::Country);
    claims.extend(named("region", regions, Sort::Region));
    claims.extend(named("organisation", &organisations, Sort::Organisation));
    let ends = start.iter().chain(end.iter());
    claims.extend(ends.map(|date| Claim::date("period", date).within(period_text.as_deref())));
    claims.extend(amounts.iter().map(|amount| {
        let value = format!("{} {}", amount.value, amount.currency);
        Claim::new("amount", value, Printed::Amount(amount.value)).within(funding_text.as_deref())
    }));
    let currencies: BTreeSet<&String> = amounts.iter().map(|amount| &amount.currency).collect();
    claims.extend(
        currencies
            .into_iter()
            .map(|code| Claim::new("currency", code, Printed::Currency(code.clone())).within(funding_text.as_deref())),
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
