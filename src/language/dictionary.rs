//! The dictionary of a language: its messages, the names of countries, and its formats of numbers and dates.
use super::formats::{self, Formats};
use super::languages::{Language, NUMBER};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::types::FluentValue;
use fluent_bundle::{FluentArgs, FluentResource};
use icu_collator::CollatorBorrowed;
use icu_collator::options::CollatorOptions;
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_decimal::options::DecimalFormatterOptions;
use icu_locale::Locale;
use icu_locale::names::RegionDisplayName;
use icu_locale::subtags::Region;
use intl_memoizer::Memoizable;
use intl_memoizer::concurrent::IntlLangMemoizer;
use std::cmp::Ordering;
use std::sync::OnceLock;
use unic_langid::LanguageIdentifier;

include!(concat!(env!("OUT_DIR"), "/locales.rs"));

/// Countries of which the EU uses the short name of CLDR. The long names are `Hong Kong SAR China`, `Macao SAR China` and
/// `Palestinian Territories`.
const SHORT_NAMES: [&str; 3] = ["HK", "MO", "PS"];

/// The messages of a language, its names of countries, its formats, and its alphabetical order.
pub struct Dictionary {
    messages: FluentBundle<FluentResource>,
    pub formats: Formats,
    locale: Locale,
    collator: Option<CollatorBorrowed<'static>>,
}

/// Returns the text of the messages of a language. `None` if nobody has translated them.
pub fn text(language: Language) -> Option<&'static str> {
    LOCALES.iter().find(|(code, _)| *code == language.code()).map(|(_, text)| *text)
}

/// Returns the dictionary of a language. It is built on first use.
pub fn dictionary(language: Language) -> &'static Dictionary {
    static DICTIONARIES: [OnceLock<Dictionary>; NUMBER] = [const { OnceLock::new() }; NUMBER];
    static OTHER: OnceLock<Dictionary> = OnceLock::new();
    let dictionary = DICTIONARIES.get(language as usize).unwrap_or(&OTHER);
    dictionary.get_or_init(|| Dictionary::of(language, text(language).unwrap_or_default()))
}

impl Dictionary {
    /// Builds a dictionary. Leaves out messages with errors, because a language with errors is not enabled.
    fn of(language: Language, text: &str) -> Self {
        let resource = FluentResource::try_new(text.to_owned()).unwrap_or_else(|(resource, _)| resource);
        let mut messages = FluentBundle::new_concurrent(vec![language.code().parse().unwrap_or_default()]);
        // Marks of direction are for languages that are written from right to left.
        messages.set_use_isolating(false);
        messages.set_formatter(Some(whole_number));
        messages.add_resource_overriding(resource);
        let locale: Locale = language.code().parse().unwrap_or(Locale::UNKNOWN);
        let collator = CollatorBorrowed::try_new((&locale).into(), CollatorOptions::default()).ok();
        let formats = Formats::of(&formats::locale(language));
        Self { messages, formats, locale, collator }
    }

    /// Returns a message by its id, with values for its variables.
    pub fn message(&self, id: &str, arguments: Option<&FluentArgs<'_>>) -> Option<String> {
        let pattern = self.messages.get_message(id)?.value()?;
        Some(self.messages.format_pattern(pattern, arguments, &mut vec![]).into_owned())
    }

    /// Returns the name of a country by its code.
    pub fn country(&self, code: &str) -> Option<String> {
        country_name(&self.locale, code)
    }
}

/// Writes the whole numbers in messages as the language writes them: `12,401`.
fn whole_number(value: &FluentValue<'_>, memoizer: &IntlLangMemoizer) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    let number: i64 = number.into();
    let format = |Numbers(numbers): &Numbers| numbers.format(&Decimal::from(number)).to_string();
    memoizer.with_try_get::<Numbers, _, _>((), format).ok()
}

/// The format of the numbers in messages.
struct Numbers(DecimalFormatter);

impl Memoizable for Numbers {
    type Args = ();
    type Error = ();

    fn construct(language: LanguageIdentifier, (): ()) -> Result<Self, ()> {
        let locale: Locale = language.to_string().parse().map_err(|_| ())?;
        DecimalFormatter::try_new((&locale).into(), DecimalFormatterOptions::default()).map(Self).map_err(|_| ())
    }
}

fn country_name(locale: &Locale, code: &str) -> Option<String> {
    let (locale, region) = (locale.into(), Region::try_from_str(code).ok()?);
    let name = if SHORT_NAMES.contains(&code) {
        RegionDisplayName::try_new_short_light(locale, region)
    } else {
        RegionDisplayName::try_new_light(locale, region)
    };
    Some(name.ok()?.to_string())
}

/// Returns the names of a country in all languages, by its code. Builds no dictionary.
pub fn country_names(code: &str) -> impl Iterator<Item = String> {
    let locales = Language::ALL.into_iter().filter_map(|language| language.code().parse().ok());
    locales.filter_map(move |locale| country_name(&locale, code))
}

/// Compares two texts in the order of a language.
pub fn compare(language: Language, a: &str, b: &str) -> Ordering {
    dictionary(language).collator.as_ref().map_or_else(|| a.cmp(b), |collator| collator.compare(a, b))
}
