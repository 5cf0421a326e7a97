//! Which languages are enabled: those whose dictionary has every message of the English one.
use super::dictionary::text;
use super::languages::Language;
use crate::error::{self, Error, Place};
use fluent_syntax::ast::{CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement, Resource};
use fluent_syntax::parser::parse;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

/// The variables of messages, by the id of the message.
type Messages<'a> = BTreeMap<&'a str, BTreeSet<&'a str>>;

/// Returns the enabled languages, in alphabetical order of their codes.
pub fn enabled() -> &'static [Language] {
    static ENABLED: LazyLock<Vec<Language>> =
        LazyLock::new(|| Language::ALL.into_iter().filter(|language| faults(*language).is_empty()).collect());
    &ENABLED
}

impl Language {
    /// Returns the language with a code.
    ///
    /// # Errors
    ///
    /// Returns the message for a language that does not exist or is not enabled. It lists the enabled ones.
    fn of_code(code: &str) -> Result<Self, String> {
        let language = enabled().iter().find(|language| language.code() == code);
        let codes = || enabled().iter().map(|language| language.code()).collect::<Vec<_>>().join(", ");
        language.copied().ok_or_else(|| format!("`{code}` is not available: must be one of {}", codes()))
    }

    /// Returns the language of an argument. Default: English.
    ///
    /// # Errors
    ///
    /// If the language is not enabled. The message lists the enabled ones.
    pub fn of_argument(language: Option<Self>) -> error::Result<Self> {
        let code = language.unwrap_or_default().code();
        Self::of_code(code).map_err(|detail| Error::fault(Place::Argument, "lang", detail))
    }
}

impl TryFrom<String> for Language {
    type Error = String;

    fn try_from(code: String) -> Result<Self, String> {
        Self::of_code(&code)
    }
}

/// Returns what the dictionary of a language lacks.
pub fn faults(language: Language) -> Vec<String> {
    match text(language) {
        Some(translation) => compare(text(Language::En).unwrap_or_default(), translation),
        None => vec![format!("has no file locales/{}.ftl", language.code())],
    }
}

/// Compares a translation with the English messages.
fn compare(english: &str, translation: &str) -> Vec<String> {
    let english = parse(english).unwrap_or_else(|(resource, _)| resource);
    let (translation, errors) = match parse(translation) {
        Ok(resource) => (resource, vec![]),
        Err((resource, errors)) => (resource, errors),
    };
    let (english, translated) = (messages(&english), messages(&translation));
    let errors = errors.into_iter().map(|error| format!("has a syntax error at byte {}: {error}", error.pos.start));
    let missing = english.keys().filter(|id| !translated.contains_key(*id)).map(|id| format!("lacks {id}"));
    let unknown = translated.iter().filter_map(|(id, variables)| match english.get(id) {
        Some(known) => {
            let more = variables.difference(known).next()?;
            Some(format!("{id} has the variable ${more}, which the English message does not have"))
        }
        None if is_country(id) => None,
        None => Some(format!("{id} is not an English message")),
    });
    errors.chain(missing).chain(unknown).collect()
}

/// Whether a message is the name of a country that differs from CLDR: `country-mm`.
fn is_country(id: &str) -> bool {
    id.strip_prefix("country-").is_some_and(|code| code.len() == 2)
}

fn messages<'a>(resource: &Resource<&'a str>) -> Messages<'a> {
    let messages = resource.body.iter().filter_map(|entry| match entry {
        Entry::Message(message) => Some((message.id.name, message.value.as_ref()?)),
        _ => None,
    });
    let variables = |pattern: &Pattern<&'a str>| {
        let mut variables = BTreeSet::new();
        add_variables(pattern, &mut variables);
        variables
    };
    messages.map(|(id, pattern)| (id, variables(pattern))).collect()
}

fn add_variables<'a>(pattern: &Pattern<&'a str>, to: &mut BTreeSet<&'a str>) {
    for element in &pattern.elements {
        match element {
            PatternElement::Placeable { expression: Expression::Inline(value) } => add_variable(value, to),
            PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
                add_variable(selector, to);
                for variant in variants {
                    add_variables(&variant.value, to);
                }
            }
            PatternElement::TextElement { .. } => {}
        }
    }
}

fn add_variable<'a>(value: &InlineExpression<&'a str>, to: &mut BTreeSet<&'a str>) {
    match value {
        InlineExpression::VariableReference { id } => {
            to.insert(id.name);
        }
        InlineExpression::FunctionReference { arguments: CallArguments { positional, .. }, .. } => {
            for value in positional {
                add_variable(value, to);
            }
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ENGLISH: &str = "\
yes = Yes
records =
    { $count ->
        [one] { $count } record
       *[other] { $count } records
    }
";

    #[test]
    fn complete_translation_has_no_faults() {
        let translation = "\
# Not reviewed by a native speaker.
yes = Tak
country-mm = Mjanma
records =
    { $count ->
        [one] { $count } zapis
        [few] { $count } zapisy
       *[many] { $count } zapisów
    }
";
        assert_eq!(compare(ENGLISH, translation), Vec::<String>::new());
    }

    #[test]
    fn faults_name_each_message() {
        let translation = "oui = Oui\nrecords = { $number } textes\nyes = {\n";
        let faults = compare(ENGLISH, translation);
        assert!(faults[0].starts_with("has a syntax error at byte "), "{faults:?}");
        assert_eq!(
            faults[1..],
            [
                "lacks yes",
                "oui is not an English message",
                "records has the variable $number, which the English message does not have"
            ]
        );
    }

    #[test]
    fn every_file_is_complete() {
        for language in Language::ALL.into_iter().filter(|language| text(*language).is_some()) {
            assert_eq!(faults(language), Vec::<String>::new(), "locales/{}.ftl", language.code());
        }
    }
}
