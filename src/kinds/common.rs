//! What every record shows, whatever its kind.
use crate::service::common::Common;
use crate::service::names::Names;
use crate::service::{Head, Snapshot};
use async_graphql::{ID, SimpleObject};
use entity::vocabulary::{Access, OrganisationRole, OrganisationType};
use entity::{Revision, organisation};
use serde::Serialize;
use utoipa::ToSchema;

/// What every record holds, whatever its kind.
#[derive(Clone, Debug, PartialEq, Serialize, ToSchema, SimpleObject)]
pub struct Shared {
    /// The permanent id: readable, never used again, unique over all kinds, such as `16633-06-1.1.a`.
    #[schema(value_type = String, example = "16633-06-1.1.a")]
    pub id: ID,
    /// A short title: the name as printed where the document gives one, else in the register's words.
    pub title: String,
    /// What is reported, in the register's words: one to three sentences of plain text.
    pub summary: String,
    /// The wording of the document; null until an operator imports it.
    #[schema(required)]
    pub official_text: Option<String>,
    /// Contradictions and slips of the document, and how the register read them; null where there are none.
    #[schema(required)]
    pub note: Option<String>,
    /// Who reports.
    pub reporter: OrganisationName,
    /// The countries that it is about, without the one that reports, in the order of the document.
    pub countries: Vec<CountryName>,
    /// Groups of countries that the document names without naming their members.
    pub regions: Vec<RegionName>,
    /// The organisations that take part, each with its role.
    pub organisations: Vec<Participation>,
    /// Where it stands.
    pub source: Source,
    /// Who may read the record.
    pub access: Access,
    /// The revision at which this version became current.
    pub since: Revision,
    /// The revision at which it was replaced or removed; null while it is current.
    #[schema(required, value_type = Option<i64>)]
    pub until: Option<Revision>,
    /// The state that the record was read from: what it points to is read from the same.
    #[serde(skip)]
    #[graphql(skip)]
    pub at: Revision,
}

/// Where in which document a record stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema, SimpleObject)]
pub struct Source {
    /// The number of the document: `16633/06`.
    #[schema(example = "16633/06")]
    pub document: String,
    /// The section of the document: a chapter, a Member State, an agency.
    pub section: String,
    /// The number of the row in its section, or in its table, counted from 1.
    pub row: i32,
}

/// A country, by its code and name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema, SimpleObject)]
pub struct CountryName {
    /// ISO 3166-1 alpha-2; XK for Kosovo.
    #[schema(example = "NG")]
    pub code: String,
    pub name: String,
}

/// A region, by its id and name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema, SimpleObject)]
pub struct RegionName {
    /// Such as `south-east-europe`.
    pub id: String,
    pub name: String,
}

/// An organisation, by its id and name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema, SimpleObject)]
pub struct OrganisationName {
    /// Such as `europol`; a Member State's is its ISO code in small letters, `at`.
    #[schema(example = "europol")]
    pub id: String,
    pub name: String,
}

/// An organisation, as records name it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema, SimpleObject)]
pub struct OrganisationBrief {
    /// Such as `europol`; a Member State's is its ISO code in small letters, `at`.
    #[schema(example = "europol")]
    pub id: String,
    pub name: String,
    /// An acronym; null where there is none in use.
    #[schema(required)]
    pub short_name: Option<String>,
    pub r#type: OrganisationType,
}

/// An organisation that takes part, and its role.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema, SimpleObject)]
pub struct Participation {
    pub organisation: OrganisationBrief,
    pub role: OrganisationRole,
}

impl Shared {
    pub fn of(head: Head, common: Common, snapshot: &Snapshot<'_>) -> Self {
        let names = &snapshot.names;
        let Head { id, since, until } = head;
        let Common {
            ordinal: _,
            title,
            summary,
            official_text,
            note,
            reporter,
            countries,
            regions,
            organisations,
            document,
            section,
            row,
            access,
        } = common;
        let participation = |(id, role): (String, OrganisationRole)| Participation {
            organisation: OrganisationBrief::of(id, names),
            role,
        };
        Self {
            id: ID(id),
            title,
            summary,
            official_text,
            note,
            reporter: OrganisationName::of(reporter, names),
            countries: countries.into_iter().map(|code| CountryName::of(code, names)).collect(),
            regions: regions.into_iter().map(|id| RegionName::of(id, names)).collect(),
            organisations: organisations.into_iter().map(participation).collect(),
            source: Source { document, section, row },
            access,
            since,
            until,
            at: snapshot.revision,
        }
    }
}

impl CountryName {
    pub fn of(code: String, names: &Names) -> Self {
        let name = names.countries.get(&code).map_or_else(|| code.clone(), |country| country.name.clone());
        Self { code, name }
    }
}

impl RegionName {
    pub fn of(id: String, names: &Names) -> Self {
        let name = names.regions.get(&id).map_or_else(|| id.clone(), |region| region.name.clone());
        Self { id, name }
    }
}

impl OrganisationName {
    pub fn of(id: String, names: &Names) -> Self {
        let name = names.organisations.get(&id).map_or_else(|| id.clone(), |organisation| organisation.name.clone());
        Self { id, name }
    }
}

impl OrganisationBrief {
    pub fn of(id: String, names: &Names) -> Self {
        match names.organisations.get(&id).cloned() {
            Some(organisation::Model { id, name, short_name, r#type, country: _ }) => {
                Self { id, name, short_name, r#type }
            }
            // Foreign keys exclude it, unless it was added since the names were read.
            None => Self { name: id.clone(), id, short_name: None, r#type: OrganisationType::Network },
        }
    }
}
