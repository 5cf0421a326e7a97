//! Labels of coded values. A label has a key: the id of a message, or `country-` with the code of a country.
use super::dictionary::dictionary;
use super::languages::Language;

/// The key of the label of a missing value.
const NOT_STATED: &str = "not-stated";

/// Returns the key for a term of a closed list, or for a missing one: `stage-in-force`.
pub fn term_key(list: &str, value: Option<&str>) -> String {
    format!("{list}-{}", value.unwrap_or("null").replace('_', "-"))
}

/// Returns the key for an entry of reference data. The ids of Member States are codes of countries. Most other organisations have proper
/// names and no message.
pub fn entry_key(kind: &str, key: &str) -> Option<String> {
    match kind {
        "organisation" if key.len() == 2 => Some(format!("country-{key}")),
        "country" | "region" | "programme" | "organisation" | "plan" | "chapter" => {
            Some(format!("{kind}-{}", key.to_lowercase()))
        }
        _ => None,
    }
}

/// Returns the label of a value: the message of its key, or else its name.
pub fn label(language: Language, key: Option<&str>, name: Option<&str>) -> String {
    // Chapters of another plan have the same numbers. A translation holds for the title that it translates.
    let is_translated = |key: &&str| !key.starts_with("chapter-") || text(Language::En, key).as_deref() == name;
    let text = key.filter(is_translated).and_then(|key| text(language, key)).or_else(|| name.map(ToOwned::to_owned));
    text.or_else(|| dictionary(language).message(NOT_STATED, None)).unwrap_or_default()
}

/// Returns the label of an entry of reference data.
pub fn entry_label(language: Language, kind: &str, key: &str, name: &str) -> String {
    label(language, entry_key(kind, key).as_deref(), Some(name))
}

/// Returns the label of a dimension or filter: `Country`.
pub fn dimension_label(language: Language, name: &str) -> String {
    label(language, Some(&format!("dimension-{}", name.replace('_', "-"))), Some(name))
}

/// Returns the plural label of a kind of record: `Projects`. The name of the list if it has none.
pub fn kinds_label(language: Language, kind: &str, list: &str) -> String {
    label(language, Some(&format!("kinds-{kind}")), Some(list))
}

/// Returns the text for a key. In English, the names of countries are those of the register.
fn text(language: Language, key: &str) -> Option<String> {
    let dictionary = dictionary(language);
    let country = || {
        let code = key.strip_prefix("country-").filter(|_| language != Language::En)?;
        dictionary.country(&code.to_uppercase())
    };
    dictionary.message(key, None).or_else(country)
}
