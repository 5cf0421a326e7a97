//! The words of pages in one language: messages of the dictionary, labels, numbers, amounts and dates.
use crate::language::{self, Language, dictionary, dimension_label, entry_label, label, term_key};
use crate::query::statistics::FacetValue;
use crate::reference::{Country, Organisation, Programme, Region};
use chrono::NaiveDate;
use entity::{Edtf, Money};
use fluent_bundle::FluentArgs;
use fluent_bundle::types::FluentValue;
use maud::{Markup, html};
use serde::Serialize;

/// The words of pages in one language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Words(pub Language);

impl Words {
    /// Returns a message without variables.
    pub fn say(self, id: &str) -> String {
        dictionary(self.0).message(id, None).unwrap_or_else(|| id.to_owned())
    }

    /// Returns a message with values for its variables. Whole numbers select plural forms. A full stop after a value that ends with one,
    /// such as a year in Bulgarian, is left out.
    pub fn say_with(self, id: &str, values: &[(&str, FluentValue<'_>)]) -> String {
        let mut arguments = FluentArgs::with_capacity(values.len());
        for (name, value) in values {
            arguments.set((*name).to_owned(), value.clone());
        }
        let mut text = dictionary(self.0).message(id, Some(&arguments)).unwrap_or_else(|| id.to_owned());
        for (_, value) in values {
            if let FluentValue::String(value) = value
                && value.ends_with('.')
            {
                text = text.replace(&format!("{value}."), value);
            }
        }
        text
    }

    /// Returns a message that counts: `12 projects`.
    pub fn count(self, id: &str, number: u64) -> String {
        self.say_with(id, &[("n", number.into())])
    }

    /// Returns the term of a closed list. `None` for a missing value.
    pub fn term(self, list: &str, value: Option<&str>) -> String {
        label(self.0, Some(&term_key(list, value)), value)
    }

    /// Returns the term for a value of an enum.
    pub fn value(self, list: &str, value: impl Serialize) -> String {
        self.term(list, text_of(value).as_deref())
    }

    pub fn dimension(self, name: &str) -> String {
        dimension_label(self.0, name)
    }

    pub fn country(self, country: &Country) -> String {
        entry_label(self.0, "country", &country.code, &country.name)
    }

    pub fn region(self, region: &Region) -> String {
        entry_label(self.0, "region", &region.id, &region.name)
    }

    pub fn programme(self, programme: &Programme) -> String {
        entry_label(self.0, "programme", &programme.code, &programme.name)
    }

    pub fn organisation(self, organisation: &Organisation) -> String {
        entry_label(self.0, "organisation", &organisation.id, &organisation.name)
    }

    /// Returns the acronym of an organisation, or its name.
    pub fn short_organisation(self, organisation: &Organisation) -> String {
        let acronym = self.acronym(organisation.short_name.as_deref(), &organisation.name);
        acronym.unwrap_or_else(|| self.organisation(organisation))
    }

    /// Returns a short name that holds in every language. Words of the name, such as Commission, hold in English only.
    pub fn acronym(self, short_name: Option<&str>, name: &str) -> Option<String> {
        let is_word = |short: &&str| name.split(' ').any(|word| word == *short);
        short_name.filter(|short| self.0 == Language::En || !is_word(short)).map(ToOwned::to_owned)
    }

    pub fn number(self, number: u64) -> String {
        language::number(self.0, number)
    }

    /// Returns an amount in euro: `€1,234`.
    pub fn euro(self, amount: Money) -> String {
        self.say_with("euro", &[("amount", language::amount(self.0, amount).into())])
    }

    /// Returns an amount in whole euros, rounded half to even: `€1,234`.
    pub fn whole_euro(self, amount: Money) -> String {
        self.euro(whole_euros(amount))
    }

    /// Returns a large amount in millions of euro: `€104.8 million`. Smaller ones are in whole euros.
    pub fn short_euro(self, amount: Money) -> String {
        if whole_euros(amount) < Money(100_000_000) {
            return self.whole_euro(amount);
        }
        self.say_with("euro-millions", &[("amount", language::millions(self.0, amount).into())])
    }

    /// Returns an amount in another currency: `SEK 1,234.50`.
    pub fn money(self, currency: &str, amount: Money) -> String {
        if currency == "EUR" {
            return self.euro(amount);
        }
        format!("{currency}\u{a0}{}", language::amount(self.0, amount))
    }

    /// Returns a decimal as the API writes it: `9.5373`.
    pub fn decimal(self, text: &str) -> String {
        language::decimal(self.0, text)
    }

    pub fn day(self, day: NaiveDate) -> String {
        language::day(self.0, day)
    }

    pub fn date(self, date: &Edtf) -> String {
        language::date(self.0, date)
    }

    /// Returns a date as an element that machines can read, if HTML knows its form: a year, a month or a day.
    pub fn time(self, date: &Edtf) -> Markup {
        let text = date.as_str();
        let is_plain = text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-');
        let is_season = text.len() == 7 && text.get(5..).is_some_and(|month| month > "12");
        html! {
            @if is_plain && !is_season { time datetime=(text) { (self.date(date)) } }
            @else { (self.date(date)) }
        }
    }

    pub fn time_of_day(self, day: NaiveDate) -> Markup {
        html! { time datetime=(day) { (self.day(day)) } }
    }
}

/// Returns the label of a value of a facet.
pub fn facet_label(words: Words, dimension: &str, value: &FacetValue) -> String {
    let name = value.name.as_deref().or(value.value.as_deref());
    let name = if value.value.is_some() { name } else { None };
    if let ("ongoing" | "overdue" | "late", Some(flag)) = (dimension, value.value.as_deref()) {
        return words.say(if flag == "true" { "yes" } else { "no" });
    }
    label(words.0, value.label_key.as_deref(), name)
}

/// Rounds an amount to whole euros, half to even.
fn whole_euros(Money(cents): Money) -> Money {
    let (euros, rest) = (cents.div_euclid(100), cents.rem_euclid(100));
    let is_up = rest > 50 || rest == 50 && euros.rem_euclid(2) == 1;
    Money((euros + i64::from(is_up)) * 100)
}

/// Returns the value of an enum as the API writes it: `in_force`.
pub fn text_of(value: impl Serialize) -> Option<String> {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(text)) => Some(text),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rounds_to_whole_euros_half_to_even() {
        for (cents, euros) in
            [(0, 0), (149, 1), (150, 2), (151, 2), (250, 2), (251, 3), (350, 4), (-150, -2), (-250, -2)]
        {
            assert_eq!(whole_euros(Money(cents)), Money(euros * 100), "{cents}");
        }
    }
}
