//! The formats of numbers and dates of a language, from CLDR.
use super::languages::Language;
use icu_calendar::Gregorian;
use icu_datetime::FixedCalendarDateTimeFormatter;
use icu_datetime::fieldsets::{YM, YMD};
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_decimal::options::DecimalFormatterOptions;
use icu_locale::Locale;

/// The formats of a language.
pub struct Formats {
    /// Of whole numbers and decimals.
    numbers: Option<DecimalFormatter>,
    /// Of days: `14 March 2026`.
    pub days: Option<FixedCalendarDateTimeFormatter<Gregorian, YMD>>,
    /// Of months: `March 2026`.
    pub months: Option<FixedCalendarDateTimeFormatter<Gregorian, YM>>,
}

impl Formats {
    /// Builds the formats of a locale. A format without data is left out. Then numbers and dates are written as in the API.
    pub fn of(locale: &Locale) -> Self {
        Self {
            numbers: DecimalFormatter::try_new(locale.into(), DecimalFormatterOptions::default()).ok(),
            days: FixedCalendarDateTimeFormatter::try_new(locale.into(), YMD::long()).ok(),
            months: FixedCalendarDateTimeFormatter::try_new(locale.into(), YM::long()).ok(),
        }
    }

    /// Writes a decimal.
    pub fn decimal(&self, decimal: &Decimal) -> String {
        self.numbers.as_ref().map_or_else(|| decimal.to_string(), |numbers| numbers.format(decimal).to_string())
    }
}

/// Returns the locale whose formats a language uses: British English and European Portuguese.
pub fn locale(language: Language) -> Locale {
    let code = match language {
        Language::En => "en-GB",
        Language::Pt => "pt-PT",
        language => language.code(),
    };
    code.parse().unwrap_or(Locale::UNKNOWN)
}
