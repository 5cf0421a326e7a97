//! The stored members that all kinds share.
use entity::vocabulary::{Access, CountryRole, OrganisationRole};

/// The stored members that all kinds share.
#[derive(Clone, Debug, PartialEq)]
pub struct CommonInput {
    /// The position of the record in its document.
    pub ordinal: i32,
    pub title: String,
    pub summary: String,
    pub official_text: Option<String>,
    pub note: Option<String>,
    /// The id of an organisation.
    pub reporter: String,
    /// Country codes and roles.
    pub countries: Vec<(String, CountryRole)>,
    /// Region ids.
    pub regions: Vec<String>,
    /// Organisation ids and roles.
    pub organisations: Vec<(String, OrganisationRole)>,
    pub document: String,
    pub section: String,
    pub row: i32,
    pub access: Access,
}
