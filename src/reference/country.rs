//! Countries and territories.
use super::as_of_context::AsOfContext;
use super::short::HasShort;
use crate::graphql::ReferenceNode;
use crate::service::Snapshot;
use crate::service::reference::Reference;
use async_graphql::SimpleObject;
use chrono::NaiveDate;
use entity::country;
use serde::Serialize;
use utoipa::ToSchema;

/// A country or territory.
#[derive(Clone, Debug, PartialEq, Serialize, ToSchema, SimpleObject)]
#[graphql(complex)]
pub struct Country {
    /// ISO 3166-1 alpha-2; XK for Kosovo: `NG`.
    #[schema(example = "NG")]
    pub code: String,
    /// ISO 3166-1 alpha-3; XKX for Kosovo: `NGA`.
    #[schema(required, value_type = String, example = "NGA")]
    pub alpha3: Option<String>,
    /// Its name in English: `Nigeria`.
    pub name: String,
    /// The day that it joined the European Union or its predecessors, `1995-01-01`; null if it never did.
    #[schema(required)]
    pub eu_since: Option<NaiveDate>,
    /// Its last day in the European Union, `2020-01-31`; null if it is a member or never was.
    #[schema(required)]
    pub eu_until: Option<NaiveDate>,
    /// Its URI in the country authority list of the EU's Publications Office:
    /// `http://publications.europa.eu/resource/authority/country/NGA`.
    #[schema(required, value_type = String, example = "http://publications.europa.eu/resource/authority/country/NGA")]
    pub uri: Option<String>,
    /// Where GraphQL walks on from. `None` in REST lists.
    #[serde(skip)]
    #[graphql(skip)]
    pub context: Option<AsOfContext>,
}

/// A country or territory.
#[derive(Serialize, ToSchema)]
#[schema(as = CountryName)]
pub struct ShortCountry<'a> {
    /// ISO 3166-1 alpha-2; XK for Kosovo: `NG`.
    #[schema(example = "NG")]
    code: &'a str,
    /// Its name in English: `Nigeria`.
    name: &'a str,
}

impl Country {
    /// Returns the country with a code, as a record names it.
    pub fn of(code: String, context: &AsOfContext) -> Self {
        let country = match context.reference_data.countries.get(&code).cloned() {
            Some(row) => Self::from(row),
            // Foreign keys exclude it, unless it was added since the reference data were read.
            None => Self {
                name: code.clone(),
                code,
                alpha3: None,
                eu_since: None,
                eu_until: None,
                uri: None,
                context: None,
            },
        };
        Self { context: Some(context.clone()), ..country }
    }
}

impl HasShort for Country {
    type Short<'a> = ShortCountry<'a>;

    fn short(&self) -> ShortCountry<'_> {
        ShortCountry { code: &self.code, name: &self.name }
    }
}

impl Reference for Country {
    const NAME: &'static str = "country";
    type Entity = country::Entity;
    const KEY: country::Column = country::Column::Code;

    fn texts(&self) -> Vec<&str> {
        [Some(&self.code), self.alpha3.as_ref(), Some(&self.name)].into_iter().flatten().map(String::as_str).collect()
    }
}

impl From<country::Model> for Country {
    fn from(country::Model { code, alpha3, name, eu_since, eu_until, uri }: country::Model) -> Self {
        Self { code, alpha3: Some(alpha3), name, eu_since, eu_until, uri: Some(uri), context: None }
    }
}

impl ReferenceNode for Country {
    fn within(self, snapshot: &Snapshot<'_>) -> Self {
        Self { context: Some(AsOfContext::of(snapshot)), ..self }
    }
}
