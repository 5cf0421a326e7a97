//! Countries and territories.
use super::as_of_context::AsOfContext;
use super::entry_filter::entry_filter;
use super::short::HasShort;
use crate::language::{Language, entry_label};
use crate::query::country_codes::numeric;
use crate::query::filter_values::{OrNone, Values, ids, values};
use crate::service::reference::{EntryFilter, Reference, has_values};
use crate::store::{ReferenceData, Snapshot, SortValue};
use async_graphql::{Enum, ID, InputObject, SimpleObject};
use chrono::NaiveDate;
use entity::printed_name::NameOwner;
use entity::{Edtf, country};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use utoipa::{IntoParams, ToSchema};

/// A country or territory.
#[derive(Clone, Debug, PartialEq, Serialize, ToSchema, SimpleObject)]
#[graphql(complex)]
pub struct Country {
    /// ISO 3166-1 alpha-2 code: `NG`. `XK` for Kosovo.
    #[schema(example = "NG")]
    pub code: String,
    /// URL of the country in the API.
    #[schema(format = "uri", example = "https://thb-register.example/v1/countries/NG")]
    #[graphql(skip)]
    pub url: String,
    /// URL of the country for people.
    #[schema(format = "uri", example = "https://thb-register.example/countries/NG")]
    #[graphql(skip)]
    pub html_url: String,
    /// ISO 3166-1 alpha-3 code: `NGA`. `XKX` for Kosovo.
    #[schema(required, value_type = String, example = "NGA")]
    pub alpha3: Option<String>,
    /// ISO 3166-1 numeric code, three digits: `566`. `null` for Kosovo, which has none.
    #[schema(required, example = "566")]
    pub numeric: Option<String>,
    /// English name: `Nigeria`.
    #[schema(extensions(("x-label" = json!("country"))))]
    pub name: String,
    /// Other spellings of the name in the documents.
    #[graphql(skip)]
    pub printed_names: Vec<String>,
    /// Footnote that EU texts print at the name, for Kosovo and Palestine. `null` for other countries.
    #[schema(required)]
    pub footnote: Option<String>,
    /// Day on which the country joined the European Union or its predecessors: `1995-01-01`. `null` if it never joined.
    #[schema(required)]
    pub eu_since: Option<NaiveDate>,
    /// Last day in the European Union: `2020-01-31`. `null` for members and for countries that never joined.
    #[schema(required)]
    pub eu_until: Option<NaiveDate>,
    /// URI in the country authority list of the EU's Publications Office:
    /// `http://publications.europa.eu/resource/authority/country/NGA`.
    #[schema(required, value_type = String, example = "http://publications.europa.eu/resource/authority/country/NGA")]
    pub uri: Option<String>,
    /// Revision and reference data for linked GraphQL fields.
    #[serde(skip)]
    #[graphql(skip)]
    pub context: AsOfContext,
}

/// A country or territory.
#[derive(Serialize, ToSchema)]
#[schema(as = CountryName)]
pub struct ShortCountry<'a> {
    /// ISO 3166-1 alpha-2 code: `NG`. `XK` for Kosovo.
    #[schema(example = "NG")]
    code: &'a str,
    /// English name: `Nigeria`.
    #[schema(extensions(("x-label" = json!("country"))))]
    name: &'a str,
}

impl Country {
    /// Returns a country without its printed names and addresses, which only countries themselves show.
    fn new(row: country::Model, context: &AsOfContext) -> Self {
        let country::Model { code, alpha3, name, footnote, eu_since, eu_until, uri } = row;
        let (alpha3, numeric, uri) = (Some(alpha3), numeric(&code), Some(uri));
        let (printed_names, context) = (vec![], context.clone());
        let (url, html_url) = (String::new(), String::new());
        Self { code, url, html_url, alpha3, numeric, name, printed_names, footnote, eu_since, eu_until, uri, context }
    }

    /// Returns the spellings of the name in the documents, except the name itself.
    pub fn all_printed_names(&self) -> Vec<String> {
        self.context.reference_data.printed_names(NameOwner::Country, &self.code)
    }

    /// Returns the ids of the regions around the country.
    fn regions_around(&self) -> Vec<String> {
        self.context.reference_data.regions_around(std::slice::from_ref(&self.code)).into_iter().collect()
    }

    /// Returns whether the country was a member of the European Union on some day of a date.
    fn was_eu_member(&self, date: &Edtf) -> bool {
        let (since, until) = (self.eu_since.as_ref(), self.eu_until.as_ref());
        since.is_some_and(|since| since.to_string() <= date.latest())
            && until.is_none_or(|until| until.to_string() >= date.earliest())
    }

    /// Returns the country with the code that a record names.
    pub fn of(code: String, context: &AsOfContext) -> Self {
        match context.reference_data.countries.get(&code).cloned() {
            Some(row) => Self::new(row, context),
            // Foreign keys prevent this, unless the row was added after the reference data were loaded.
            None => Self {
                name: code.clone(),
                numeric: numeric(&code),
                code,
                url: String::new(),
                html_url: String::new(),
                alpha3: None,
                printed_names: vec![],
                footnote: None,
                eu_since: None,
                eu_until: None,
                uri: None,
                context: context.clone(),
            },
        }
    }
}

impl HasShort for Country {
    type Short<'a> = ShortCountry<'a>;

    fn short(&self) -> ShortCountry<'_> {
        ShortCountry { code: &self.code, name: &self.name }
    }
}

entry_filter! {
    /// Filters for countries. Values of one filter are combined with OR, different filters with AND.
    CountryFilter of Country;
    lists {
        /// Id of a region around the country: `western-balkans`. The region, or a region below it, has or had the country as a member.
        region, not_region: String = |country| country.regions_around();
    }
    {
        /// Whether the country is a member of the European Union. Former members are not.
        #[param(value_type = bool, required = false)]
        pub eu_member: Option<bool>,
        /// Only countries that were members of the European Union, or of its predecessors, on this date: `2010-06-30`. In a month or a
        /// year, on some day of it.
        #[param(value_type = String, required = false)]
        pub eu_member_on: Option<Edtf>,
    }
    keeping |filter, country| {
        let is_member = country.eu_since.is_some() && country.eu_until.is_none();
        filter.eu_member.is_none_or(|wanted| wanted == is_member)
            && filter.eu_member_on.as_ref().is_none_or(|date| country.was_eu_member(date))
    }
}

/// Sort keys for countries. A minus prefix (in GraphQL the suffix `_DESC`) means descending. Countries that never joined come last in both directions. Default: by code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema, Enum)]
pub enum CountrySort {
    /// By name, ascending, compared character by character.
    #[serde(rename = "name")]
    Name,
    /// By name, descending.
    #[serde(rename = "-name")]
    NameDesc,
    /// By label, ascending, in the order of the language of `lang`.
    #[serde(rename = "label")]
    Label,
    /// By label, descending.
    #[serde(rename = "-label")]
    LabelDesc,
    /// By day of joining the European Union, ascending.
    #[serde(rename = "eu_since")]
    EuSince,
    /// By day of joining the European Union, descending.
    #[serde(rename = "-eu_since")]
    EuSinceDesc,
}

impl Reference for Country {
    const NAME: &'static str = "country";
    const PATH: &'static str = "countries";
    const KEY: &'static str = "code";
    type Row = country::Model;
    type Filter = CountryFilter;
    type Sort = CountrySort;

    fn rows(data: &ReferenceData) -> &BTreeMap<String, country::Model> {
        &data.countries
    }

    fn key_of_code(data: &ReferenceData, code: &str) -> Option<String> {
        data.country_with_code(code).map(|row| row.code.clone())
    }

    fn of_row(row: country::Model, snapshot: &Snapshot) -> Self {
        let country = Self::new(row, &AsOfContext::of(snapshot));
        let (url, html_url) =
            (country.context.url::<Self>(&country.code), country.context.html_url::<Self>(&country.code));
        Self { printed_names: country.all_printed_names(), url, html_url, ..country }
    }

    fn texts(&self) -> Vec<&str> {
        let codes = [Some(&self.code), self.alpha3.as_ref(), self.numeric.as_ref()];
        let names = codes.into_iter().chain([Some(&self.name)]).flatten();
        names.chain(&self.printed_names).map(String::as_str).collect()
    }

    fn sort_value(&self, sort: CountrySort, language: Language) -> Option<SortValue> {
        match sort {
            CountrySort::Name | CountrySort::NameDesc => Some(SortValue::Text(self.name.clone())),
            CountrySort::Label | CountrySort::LabelDesc => {
                Some(SortValue::Text(entry_label(language, Self::NAME, &self.code, &self.name)))
            }
            CountrySort::EuSince | CountrySort::EuSinceDesc => Some(SortValue::Text(self.eu_since?.to_string())),
        }
    }
}
