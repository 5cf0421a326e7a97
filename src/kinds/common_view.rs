//! The fields that records of all kinds have in common.
use crate::graphql::PlainValues;
use crate::reference::{
    AsOfContext, Country, Organisation, OrganisationName, Region, ShortOrganisation, ShortRegion, short,
};
use crate::service::common_input::CommonInput;
use crate::service::record::VersionHeader;
use async_graphql::{ID, SimpleObject};
use entity::Revision;
use entity::vocabulary::{Access, CountryRole, Kind, OrganisationRole};
use serde::{Serialize, Serializer};
use utoipa::ToSchema;

/// The fields that records of all kinds have in common. Fields that lead to other records are defined for each kind in `graph`,
/// because flattened fields must not lead back to their own type.
#[derive(Clone, Debug, PartialEq, Serialize, ToSchema, SimpleObject)]
pub struct CommonView {
    /// Permanent, readable id: `16633-06-1.1.a`. Unique across all kinds and never reused.
    #[schema(value_type = String, example = "16633-06-1.1.a")]
    pub id: ID,
    /// Kind of the record.
    pub kind: Kind,
    /// Permanent URL of the record in REST, without `as_of`.
    #[schema(format = "uri", example = "https://thb-register.example/v1/actions/16633-06-1.1.a")]
    pub url: String,
    /// Permanent URL of the record for people.
    #[schema(format = "uri", example = "https://thb-register.example/actions/16633-06-1.1.a")]
    pub html_url: String,
    /// Short title: the printed name if the document gives one, else in the register's own words.
    pub title: String,
    /// Summary of the report, in the register's own words: one to three sentences of plain text.
    pub summary: String,
    /// Wording of the document. `null` until an operator imports it.
    #[schema(required)]
    pub official_text: Option<String>,
    /// Contradictions and errors in the document, and how the register interprets them. `null` if the document has none.
    #[schema(required)]
    pub note: Option<String>,
    /// Organisation that reports the record.
    #[serde(serialize_with = "Organisation::serialize_name")]
    #[schema(value_type = OrganisationName<'static>)]
    #[graphql(skip)]
    pub reporter: Organisation,
    /// Countries concerned, except the reporting country, in document order, with their roles.
    #[serde(serialize_with = "countries_with_roles")]
    #[schema(value_type = Vec<ShortRecordCountry<'static>>)]
    #[graphql(skip)]
    pub countries: Vec<RecordCountry>,
    /// Groups of countries that the document names without listing their members.
    #[serde(serialize_with = "short::list")]
    #[schema(value_type = Vec<ShortRegion<'static>>)]
    #[graphql(skip)]
    pub regions: Vec<Region>,
    /// Organisations that take part, with their roles.
    #[graphql(skip)]
    pub organisations: Vec<Participation>,
    /// Position of the record in its source document.
    pub source: Source,
    /// Who may read the record.
    pub access: Access,
    /// Revision at which this version became current.
    pub since: Revision,
    /// Revision at which this version was replaced or removed. `null` while it is current.
    #[schema(required, value_type = Option<i64>)]
    pub until: Option<Revision>,
    /// Revision and reference data that the record was read with. Linked objects are read with the same.
    #[serde(skip)]
    #[graphql(skip)]
    pub context: AsOfContext,
    /// Values that GraphQL responses reuse.
    #[serde(skip)]
    #[graphql(skip)]
    pub plain_values: PlainValues,
}

/// The position of a record in its source document.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema, SimpleObject)]
#[graphql(serial)]
pub struct Source {
    /// Number of the document: `16633/06`.
    #[schema(example = "16633/06")]
    pub document: String,
    /// Section of the document: a chapter, a Member State or an agency.
    pub section: String,
    /// Row number in the section or in its table, counted from 1.
    pub row: i32,
    /// What the document says of the whole document or section, in the register's own words: `The amounts are rounded.`
    pub caveats: Vec<String>,
}

/// A country of a record, and its role.
#[derive(Clone, Debug, PartialEq, SimpleObject)]
pub struct RecordCountry {
    /// The country.
    pub country: Country,
    /// Role of the country: `TARGET`.
    pub role: CountryRole,
}

/// A country of a record, and its role.
#[derive(Serialize, ToSchema)]
#[schema(as = RecordCountry)]
pub struct ShortRecordCountry<'a> {
    /// ISO 3166-1 alpha-2 code: `NG`. `XK` for Kosovo.
    #[schema(example = "NG")]
    code: &'a str,
    /// English name: `Nigeria`.
    #[schema(extensions(("x-label" = json!("country"))))]
    name: &'a str,
    /// Role of the country: `target`.
    role: CountryRole,
}

/// Serializes the countries of a record.
///
/// # Errors
///
/// Returns an error if the serializer fails.
pub fn countries_with_roles<S: Serializer>(countries: &[RecordCountry], to: S) -> Result<S::Ok, S::Error> {
    to.collect_seq(countries.iter().map(|RecordCountry { country, role }| ShortRecordCountry {
        code: &country.code,
        name: &country.name,
        role: *role,
    }))
}

/// An organisation that takes part, and its role.
#[derive(Clone, Debug, PartialEq, Serialize, ToSchema, SimpleObject)]
pub struct Participation {
    /// The organisation.
    #[serde(serialize_with = "short::one")]
    #[schema(value_type = ShortOrganisation<'static>)]
    pub organisation: Organisation,
    /// Role of the organisation: `partner`.
    pub role: OrganisationRole,
}

impl CommonView {
    pub fn of(kind: Kind, header: VersionHeader, common: CommonInput, context: &AsOfContext) -> Self {
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
        let in_role = |(code, role)| RecordCountry { country: Country::of(code, context), role };
        let caveats = context.reference_data.caveats_of(&document, &section);
        Self {
            kind,
            url: context.public_url.data(kind.path(), &id),
            html_url: context.public_url.page(kind.path(), &id),
            id: ID(id),
            title,
            summary,
            official_text,
            note,
            reporter: Organisation::of(reporter, context),
            countries: countries.into_iter().map(in_role).collect(),
            regions: regions.into_iter().map(|id| Region::of(id, context)).collect(),
            organisations: organisations.into_iter().map(participation).collect(),
            source: Source { document, section, row, caveats },
            access,
            since,
            until,
            context: context.clone(),
            plain_values: PlainValues::default(),
        }
    }
}
