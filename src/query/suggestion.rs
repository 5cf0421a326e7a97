//! Suggestions for a search box.
use super::text_search::words;
use crate::store::AsOf;
use entity::vocabulary::SuggestionKind;
use serde::Deserialize;

/// A suggestion for a search box.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Suggestion {
    pub kind: SuggestionKind,
    /// The id, the code of a country or programme, or the number of a document.
    pub id: String,
    /// The title of a record, or the name of an entry.
    pub label: String,
    /// The label as HTML, with the words that match in `<mark>`.
    pub label_html: String,
}

/// A request for suggestions.
#[derive(Clone, Debug)]
pub struct SuggestionRequest {
    pub q: TypedText,
    pub as_of: Option<AsOf>,
    pub limit: SuggestionLimit,
}

/// What a person has typed into a search box: 1 to 100 characters with at least one letter or digit.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub struct TypedText(String);

impl TypedText {
    pub const LENGTH: usize = 100;

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for TypedText {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        let (length, most) = (text.chars().count(), Self::LENGTH);
        if length > most {
            return Err(format!("has {length} characters, but at most {most} are allowed"));
        }
        // REST rejects NUL in any parameter.
        if text.contains('\0') {
            return Err("must not contain the character NUL".into());
        }
        if words(&text).is_empty() {
            return Err("has no letter or digit: send what has been typed so far, traf".into());
        }
        Ok(Self(text))
    }
}

/// Number of suggestions, 1 to 20. Default: 10.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "i64")]
pub struct SuggestionLimit(u8);

impl SuggestionLimit {
    pub const MAX: u8 = 20;

    pub fn get(self) -> usize {
        self.0.into()
    }
}

impl Default for SuggestionLimit {
    fn default() -> Self {
        Self(10)
    }
}

impl TryFrom<i64> for SuggestionLimit {
    type Error = &'static str;

    fn try_from(limit: i64) -> Result<Self, &'static str> {
        let limit = u8::try_from(limit).ok().filter(|limit| (1..=Self::MAX).contains(limit));
        limit.map(Self).ok_or("must be between 1 and 20")
    }
}
