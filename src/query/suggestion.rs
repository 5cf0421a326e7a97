//! Suggestions for a search box.
use super::text_search::words;
use crate::store::AsOf;
use async_graphql::Enum;
use entity::vocabulary::Kind;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// What a suggestion leads to: an entry of reference data, or a record. Sorted as suggestions are: entries come before records.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, ToSchema, Enum)]
#[serde(rename_all = "snake_case")]
pub enum SuggestionKind {
    /// A country or territory.
    Country,
    /// A group of countries.
    Region,
    /// An organisation.
    Organisation,
    /// A programme that funds projects.
    Programme,
    /// A plan whose actions the register tracks.
    Plan,
    /// A document.
    Document,
    /// A lettered action of an EU plan.
    Action,
    /// A project or another reported activity.
    Project,
    /// A legal or administrative instrument.
    Agreement,
    /// A step or activity of an EU agency.
    Cooperation,
}

impl SuggestionKind {
    /// Returns the path segment in URLs: `countries` in `/v1/countries`.
    pub fn path(self) -> &'static str {
        match self {
            Self::Country => "countries",
            Self::Region => "regions",
            Self::Organisation => "organisations",
            Self::Programme => "programmes",
            Self::Plan => "plans",
            Self::Document => "documents",
            Self::Action => Kind::Action.path(),
            Self::Project => Kind::Project.path(),
            Self::Agreement => Kind::Agreement.path(),
            Self::Cooperation => Kind::Cooperation.path(),
        }
    }

    /// Returns the name in JSON: `country`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Country => "country",
            Self::Region => "region",
            Self::Organisation => "organisation",
            Self::Programme => "programme",
            Self::Plan => "plan",
            Self::Document => "document",
            Self::Action => "action",
            Self::Project => "project",
            Self::Agreement => "agreement",
            Self::Cooperation => "cooperation",
        }
    }
}

impl From<Kind> for SuggestionKind {
    fn from(kind: Kind) -> Self {
        match kind {
            Kind::Action => Self::Action,
            Kind::Project => Self::Project,
            Kind::Agreement => Self::Agreement,
            Kind::Cooperation => Self::Cooperation,
        }
    }
}

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
