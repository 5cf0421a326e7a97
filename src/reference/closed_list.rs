//! Closed lists: the values of members such as `status`, with labels and descriptions.
#![expect(clippy::unused_async, reason = "async-graphql only takes asynchronous methods")]
use crate::error::{Error, Result};
use crate::language::{Language, label, term_key};
use crate::query::paging::Page;
use crate::store::Snapshot;
use async_graphql::{ComplexObject, SimpleObject};
use entity::closed_list;
use serde::Serialize;
use utoipa::ToSchema;

/// A closed list: all values that a member may have.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema, SimpleObject)]
#[graphql(serial, complex)]
pub struct ClosedList {
    /// Name: `milestone-kind`.
    #[schema(example = "milestone-kind")]
    pub name: String,
    /// Name of the enum in the contract: `MilestoneKind`.
    #[schema(example = "MilestoneKind")]
    pub type_name: String,
    /// Label in the language of `lang`. Default: in English.
    #[schema(example = "Milestone of an agreement")]
    #[graphql(skip)]
    pub label: String,
    /// What the list describes, in English.
    pub description: String,
    /// Values in the order of the list.
    pub values: Vec<ListedValue>,
}

/// A value of a closed list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema, SimpleObject)]
#[graphql(serial, complex)]
pub struct ListedValue {
    /// Value: `entry_into_force`.
    #[schema(example = "entry_into_force")]
    #[graphql(skip)]
    pub value: String,
    /// Value as a constant of the enum: `ENTRY_INTO_FORCE`.
    #[serde(skip)]
    #[graphql(name = "value")]
    pub constant: String,
    /// Label in the language of `lang`. Default: in English.
    #[schema(example = "Entry into force")]
    #[graphql(skip)]
    pub label: String,
    /// Meaning of the value, in English.
    pub description: String,
    /// URI of the same value in an authority list of the EU's Publications Office. `null` if none is known.
    #[schema(required)]
    pub uri: Option<String>,
    /// Name of the list.
    #[serde(skip)]
    #[graphql(skip)]
    list: &'static str,
}

#[ComplexObject]
impl ClosedList {
    /// Label of the list: `Milestone of an agreement`.
    async fn label(
        &self,
        #[graphql(desc = "Language of the label. Default: `EN`.")] lang: Option<Language>,
    ) -> Result<String> {
        Ok(list_label(Language::of_argument(lang)?, &self.name))
    }
}

#[ComplexObject]
impl ListedValue {
    /// Label of the value: `Entry into force`.
    async fn label(
        &self,
        #[graphql(desc = "Language of the label. Default: `EN`.")] lang: Option<Language>,
    ) -> Result<String> {
        Ok(label(Language::of_argument(lang)?, Some(&term_key(self.list, Some(&self.value))), Some(&self.value)))
    }
}

/// Returns all closed lists, with labels in a language.
pub fn all(language: Language) -> Vec<ClosedList> {
    closed_list::all().iter().map(|list| ClosedList::of(list, language)).collect()
}

/// Returns all closed lists as one page.
pub fn list(snapshot: &Snapshot, language: Option<Language>) -> Page<ClosedList> {
    let items = all(language.unwrap_or_default());
    let (total, revision) = (items.len() as u64, snapshot.latest().number);
    let (cursors, counted, facets) = (vec![], vec![], vec![]);
    Page { items, cursors, counted, total, revision, has_next: false, has_previous: false, facets, did_you_mean: None }
}

/// Returns one closed list by its name.
///
/// # Errors
///
/// If it does not exist.
pub fn find(name: &str, language: Option<Language>) -> Result<ClosedList> {
    let list = closed_list::all().iter().find(|list| list.name == name);
    let list = list.map(|list| ClosedList::of(list, language.unwrap_or_default()));
    list.ok_or_else(|| Error::NotFound { what: "closed list", id: name.into(), nearest: None })
}

impl ClosedList {
    fn of(list: &'static closed_list::ClosedList, language: Language) -> Self {
        let closed_list::ClosedList { name, type_name, description, terms } = list;
        Self {
            name: name.clone(),
            type_name: type_name.clone(),
            label: list_label(language, name),
            description: description.clone(),
            values: terms.iter().map(|term| ListedValue::of(name, term, language)).collect(),
        }
    }
}

impl ListedValue {
    fn of(list: &'static str, term: &closed_list::Term, language: Language) -> Self {
        let closed_list::Term { value, constant, description } = term.clone();
        let label = label(language, Some(&term_key(list, Some(&value))), Some(&value));
        Self { uri: uri(list, &value), value, constant, label, description, list }
    }
}

fn list_label(language: Language, name: &str) -> String {
    label(language, Some(&format!("list-{name}")), Some(name))
}

/// Returns the URI of a value in an authority list of the EU.
fn uri(list: &str, value: &str) -> Option<String> {
    const ACCESS_RIGHT: &str = "http://publications.europa.eu/resource/authority/access-right";
    (list == "access").then(|| format!("{ACCESS_RIGHT}/{}", value.to_uppercase()))
}
