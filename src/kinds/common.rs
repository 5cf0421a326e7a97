//! What every record shows, whatever its kind.
use super::graph::{About, Subject};
use crate::service::common::Common;
use crate::service::names::Named;
use crate::service::{Head, Snapshot};
use async_graphql::{ID, SimpleObject};
use entity::vocabulary::{Access, OrganisationRole, OrganisationType};
use entity::{Revision, organisation};
use serde::{Serialize, Serializer};
use utoipa::ToSchema;

/// What every record holds, whatever its kind. What leads on to other records is a field of each kind in `graph`: fields that are
/// flattened must not lead back to where they are.
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
    #[serde(serialize_with = "OrganisationName::serialize")]
    #[schema(value_type = OrganisationName)]
    #[graphql(skip)]
    pub reporter: OrganisationBrief,
    /// The countries that it is about, without the one that reports, in the order of the document.
    #[graphql(skip)]
    pub countries: Vec<CountryName>,
    /// Groups of countries that the document names without naming their members.
    #[graphql(skip)]
    pub regions: Vec<RegionName>,
    /// The organisations that take part, each with its role.
    #[graphql(skip)]
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
#[graphql(serial)]
pub struct Source {
    /// The number of the document: `16633/06`.
    #[schema(example = "16633/06")]
    pub document: String,
    /// The section of the document: a chapter, a Member State, an agency.
    pub section: String,
    /// The number of the row in its section, or in its table, counted from 1.
    pub row: i32,
}

/// A country or territory.
#[derive(Clone, Debug, PartialEq, Serialize, ToSchema, SimpleObject)]
#[graphql(complex, name = "Country")]
pub struct CountryName {
    /// ISO 3166-1 alpha-2; XK for Kosovo: `NG`.
    #[schema(example = "NG")]
    pub code: String,
    /// Its name in English: `Nigeria`.
    pub name: String,
    #[serde(skip)]
    #[graphql(skip)]
    pub records: About,
}

/// A group of countries that documents name without naming its members.
#[derive(Clone, Debug, PartialEq, Serialize, ToSchema, SimpleObject)]
#[graphql(complex, name = "Region")]
pub struct RegionName {
    /// Such as `south-east-europe`.
    #[schema(example = "south-east-europe")]
    pub id: String,
    /// Its name: `South-East Europe`.
    pub name: String,
    #[serde(skip)]
    #[graphql(skip)]
    pub records: About,
}

/// An organisation, by its id and name.
#[derive(Serialize, ToSchema)]
pub struct OrganisationName {
    /// Such as `europol`; a Member State's is its ISO code in small letters, `at`.
    #[schema(example = "europol")]
    id: String,
    name: String,
}

impl OrganisationName {
    /// Who reports, and an agency, are shown in JSON by their names alone.
    pub fn serialize<S: Serializer>(organisation: &OrganisationBrief, to: S) -> Result<S::Ok, S::Error> {
        let OrganisationBrief { id, name, .. } = organisation.clone();
        Self { id, name }.serialize(to)
    }

    /// The same of one that may be missing.
    pub fn serialize_option<S: Serializer>(organisation: &Option<OrganisationBrief>, to: S) -> Result<S::Ok, S::Error> {
        organisation.clone().map(|OrganisationBrief { id, name, .. }| Self { id, name }).serialize(to)
    }
}

/// A body that reports, acts, takes part or is responsible.
#[derive(Clone, Debug, PartialEq, Serialize, ToSchema, SimpleObject)]
#[graphql(complex, name = "Organisation")]
pub struct OrganisationBrief {
    /// Such as `europol`; a Member State's is its ISO code in small letters, `at`.
    #[schema(example = "europol")]
    pub id: String,
    /// Its name: `European Police Office`.
    pub name: String,
    /// An acronym; null where there is none in use.
    #[schema(required)]
    pub short_name: Option<String>,
    /// What sort of body it is: `eu_agency`.
    pub r#type: OrganisationType,
    #[serde(skip)]
    #[graphql(skip)]
    pub records: About,
}

/// An organisation that takes part, and its role.
#[derive(Clone, Debug, PartialEq, Serialize, ToSchema, SimpleObject)]
pub struct Participation {
    /// The organisation.
    pub organisation: OrganisationBrief,
    /// As what it takes part: `partner`.
    pub role: OrganisationRole,
}

impl Shared {
    pub fn of(head: Head, common: Common, snapshot: &Snapshot<'_>) -> Self {
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
            organisation: OrganisationBrief::of(id, snapshot),
            role,
        };
        Self {
            id: ID(id),
            title,
            summary,
            official_text,
            note,
            reporter: OrganisationBrief::of(reporter, snapshot),
            countries: countries.into_iter().map(|code| CountryName::of(code, snapshot)).collect(),
            regions: regions.into_iter().map(|id| RegionName::of(id, snapshot)).collect(),
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
    pub fn of(code: String, snapshot: &Snapshot<'_>) -> Self {
        let name = snapshot.names.name(Named::Country, &code).unwrap_or_else(|| code.clone());
        Self { name, records: About::of(Subject::Country, &code, snapshot), code }
    }
}

impl RegionName {
    pub fn of(id: String, snapshot: &Snapshot<'_>) -> Self {
        let name = snapshot.names.name(Named::Region, &id).unwrap_or_else(|| id.clone());
        Self { name, records: About::of(Subject::Region, &id, snapshot), id }
    }
}

impl OrganisationBrief {
    pub fn of(id: String, snapshot: &Snapshot<'_>) -> Self {
        let records = About::of(Subject::Participant, &id, snapshot);
        match snapshot.names.organisations.get(&id).cloned() {
            Some(organisation::Model { id, name, short_name, r#type, country: _ }) => {
                Self { id, name, short_name, r#type, records }
            }
            // Foreign keys exclude it, unless it was added since the names were read.
            None => Self { name: id.clone(), id, short_name: None, r#type: OrganisationType::Network, records },
        }
    }
}
