//! What is stored of a record of any kind.
use entity::vocabulary::{Access, OrganisationRole};

/// What is stored of a record of any kind, beside what is its kind's own.
#[derive(Clone, Debug, PartialEq)]
pub struct CommonInput {
    /// The place of the record in its document.
    pub ordinal: i32,
    pub title: String,
    pub summary: String,
    pub official_text: Option<String>,
    pub note: Option<String>,
    /// The id of an organisation.
    pub reporter: String,
    /// Codes.
    pub countries: Vec<String>,
    /// Ids.
    pub regions: Vec<String>,
    /// Ids, each with its role.
    pub organisations: Vec<(String, OrganisationRole)>,
    pub document: String,
    pub section: String,
    pub row: i32,
    pub access: Access,
}
