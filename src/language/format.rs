//! Numbers and dates as a language writes them, from CLDR.
use super::dictionary::dictionary;
use super::languages::Language;
use chrono::{Datelike, NaiveDate};
use entity::{Edtf, Money};
use fluent_bundle::FluentArgs;
use fluent_bundle::types::FluentValue;
use icu_calendar::Gregorian;
use icu_datetime::input::Date;
use icu_decimal::input::Decimal;

/// Returns a whole number: `12,401`.
pub fn number(language: Language, number: u64) -> String {
    dictionary(language).formats.decimal(&Decimal::from(number))
}

/// Returns an amount with the cents, unless they are zero: `1,234.50`.
pub fn amount(language: Language, Money(hundredths): Money) -> String {
    let mut decimal = Decimal::from(hundredths);
    decimal.multiply_pow10(-2);
    if hundredths % 100 == 0 {
        decimal.trim_end();
    }
    dictionary(language).formats.decimal(&decimal)
}

/// Returns a decimal as the API writes it, in a language: `9.5373` as `9,5373`.
pub fn decimal(language: Language, text: &str) -> String {
    match text.parse::<Decimal>() {
        Ok(decimal) => dictionary(language).formats.decimal(&decimal),
        Err(_) => text.to_owned(),
    }
}

/// Returns an amount in millions with one decimal place: `104.8`.
pub fn millions(language: Language, Money(hundredths): Money) -> String {
    let mut decimal = Decimal::from(hundredths);
    decimal.multiply_pow10(-8);
    decimal.round(-1);
    decimal.pad_end(-1);
    dictionary(language).formats.decimal(&decimal)
}

/// Returns a day: `14 March 2026`.
pub fn day(language: Language, day: NaiveDate) -> String {
    let formatted = || {
        let date = gregorian(day)?;
        Some(dictionary(language).formats.days.as_ref()?.format(&date).to_string())
    };
    formatted().unwrap_or_else(|| day.to_string())
}

/// Returns a month: `March 2026`.
fn month(language: Language, first: NaiveDate) -> String {
    let formatted = || {
        let date = gregorian(first)?;
        Some(dictionary(language).formats.months.as_ref()?.format(&date).to_string())
    };
    formatted().unwrap_or_else(|| first.format("%Y-%m").to_string())
}

fn gregorian(day: NaiveDate) -> Option<Date<Gregorian>> {
    let (month, of_month) = (u8::try_from(day.month()).ok()?, u8::try_from(day.day()).ok()?);
    Date::try_new_gregorian(day.year(), month, of_month).ok()
}

/// Returns a date as precisely as it is known: `autumn 2006`, `June 2006 – July 2006`, `since 2010`.
pub fn date(language: Language, date: &Edtf) -> String {
    let message = |id: &str, of: &str| {
        let mut arguments = FluentArgs::new();
        arguments.set("date", FluentValue::from(point(language, of)));
        dictionary(language).message(id, Some(&arguments)).unwrap_or_else(|| of.to_owned())
    };
    match date.as_str().split_once('/') {
        None => point(language, date.as_str()),
        Some((start, "..")) => message("date-since", start),
        Some(("..", end)) => message("date-until", end),
        Some((start, end)) => range(&point(language, start), &point(language, end)),
    }
}

/// Joins two dates. Days of one month share its name: `15–17 December 2009`. Years have no spaces between them: `2009–2010`.
fn range(start: &str, end: &str) -> String {
    let is_year = |text: &str| text.len() == 4 && text.bytes().all(|byte| byte.is_ascii_digit());
    if is_year(start) && is_year(end) {
        return format!("{start}–{end}");
    }
    let after_day = |text: &str| text.find(|c: char| !c.is_ascii_digit() && c != '.').unwrap_or(text.len());
    let (day, rest) = start.split_at(after_day(start));
    let shared = end.get(after_day(end)..).is_some_and(|end| end == rest && !rest.is_empty());
    if shared && day.len() <= 3 && !day.is_empty() { format!("{day}–{end}") } else { format!("{start} – {end}") }
}

/// Returns a year, season, month or day, which may be uncertain.
fn point(language: Language, text: &str) -> String {
    let (date, mark) = text.strip_suffix('?').map_or((text, ""), |date| (date, "?"));
    let (year, rest) = date.split_once('-').unwrap_or((date, ""));
    let season = match rest {
        "21" => Some("season-spring"),
        "22" => Some("season-summer"),
        "23" => Some("season-autumn"),
        "24" => Some("season-winter"),
        _ => None,
    };
    let written = if let Some(id) = season {
        let mut arguments = FluentArgs::new();
        arguments.set("year", FluentValue::from(year.to_owned()));
        dictionary(language).message(id, Some(&arguments))
    } else if let Ok(of) = date.parse() {
        Some(day(language, of))
    } else {
        format!("{date}-01").parse().ok().map(|first| month(language, first))
    };
    format!("{}{mark}", written.unwrap_or_else(|| date.to_owned()))
}
