//! What every record shows, whatever its kind.
use crate::reference::{
    AsOfContext, Country, Organisation, OrganisationName, Region, ShortCountry, ShortOrganisation, ShortRegion, short,
};
use crate::service::common_input::CommonInput;
use crate::service::record::VersionHeader;
use async_graphql::{ID, SimpleObject};
use entity::Revision;
use entity::vocabulary::{Access, OrganisationRole};
use serde::Serialize;
use utoipa::ToSchema;

/// What every record holds, whatever its kind. What leads on to other records is a field of each kind in `graph`: fields that are
/// flattened must not lead back to where they are.
#[derive(Clone, Debug, PartialEq, Serialize, ToSchema, SimpleObject)]
pub struct CommonView {
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
    #[serde(serialize_with = "Organisation::serialize_name")]
    #[schema(value_type = OrganisationName<'static>)]
    #[graphql(skip)]
    pub reporter: Organisation,
    /// The countries that it is about, without the one that reports, in the order of the document.
    #[serde(serialize_with = "short::list")]
    #[schema(value_type = Vec<ShortCountry<'static>>)]
    #[graphql(skip)]
    pub countries: Vec<Country>,
    /// Groups of countries that the document names without naming their members.
    #[serde(serialize_with = "short::list")]
    #[schema(value_type = Vec<ShortRegion<'static>>)]
    #[graphql(skip)]
    pub regions: Vec<Region>,
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
    pub context: AsOfContext,
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

/// An organisation that takes part, and its role.
#[derive(Clone, Debug, PartialEq, Serialize, ToSchema, SimpleObject)]
pub struct Participation {
    /// The organisation.
    #[serde(serialize_with = "short::one")]
    #[schema(value_type = ShortOrganisation<'static>)]
    pub organisation: Organisation,
    /// As what it takes part: `partner`.
    pub role: OrganisationRole,
}

impl CommonView {
    pub fn of(header: VersionHeader, common: CommonInput, context: &AsOfContext) -> Self {
        let VersionHeader { id, since, until } = header;
        let CommonInput {
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
            organisation: Organisation::of(id, context),
            role,
        };
        Self {
            id: ID(id),
            title,
            summary,
            official_text,
            note,
            reporter: Organisation::of(reporter, context),
            countries: countries.into_iter().map(|code| Country::of(code, context)).collect(),
            regions: regions.into_iter().map(|id| Region::of(id, context)).collect(),
            organisations: organisations.into_iter().map(participation).collect(),
            source: Source { document, section, row },
            access,
            since,
            until,
            context: context.clone(),
        }
    }
}
