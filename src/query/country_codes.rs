//! The other codes of countries.
use async_graphql::SimpleObject;
use serde::Serialize;
use utoipa::ToSchema;

/// The other codes of a country.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema, SimpleObject)]
#[graphql(serial)]
pub struct CountryCodes {
    /// ISO 3166-1 alpha-3 code: `NGA`. `XKX` for Kosovo.
    #[schema(required, example = "NGA")]
    pub alpha3: Option<String>,
    /// ISO 3166-1 numeric code, three digits: `566`. `null` for Kosovo, which has none.
    #[schema(required, example = "566")]
    pub numeric: Option<String>,
}

/// Returns the ISO 3166-1 numeric code for an alpha-2 code: three digits. ISO has none for Kosovo.
pub fn numeric(alpha2: &str) -> Option<String> {
    rust_iso3166::from_alpha2(alpha2).map(|country| country.numeric_str())
}
