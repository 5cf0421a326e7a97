//! Organisations.
use super::as_of_context::AsOfContext;
use super::entry_filter::entry_filter;
use super::short::HasShort;
use crate::language::{Language, entry_label};
use crate::query::filter_values::{OrNone, Values, ids, values};
use crate::service::reference::{EntryFilter, Reference, has_values};
use crate::store::{ReferenceData, Snapshot, SortValue};
use async_graphql::{Enum, ID, InputObject, SimpleObject};
use entity::organisation;
use entity::printed_name::NameOwner;
use entity::vocabulary::OrganisationType;
use serde::{Deserialize, Serialize, Serializer};
use std::collections::BTreeMap;
use utoipa::{IntoParams, ToSchema};

/// An organisation that reports, acts, takes part or is responsible.
#[derive(Clone, Debug, PartialEq, Serialize, ToSchema, SimpleObject)]
#[graphql(complex)]
pub struct Organisation {
    /// Id: `europol`. For a Member State, its ISO code in lower case: `at`.
    #[schema(example = "europol")]
    #[graphql(skip)]
    pub id: String,
    /// URL of the organisation in the API.
    #[schema(format = "uri", example = "https://thb-register.example/v1/organisations/europol")]
    #[graphql(skip)]
    pub url: String,
    /// URL of the organisation for people.
    #[schema(format = "uri", example = "https://thb-register.example/organisations/europol")]
    #[graphql(skip)]
    pub html_url: String,
    /// Name: `European Union Agency for Law Enforcement Cooperation`.
    #[schema(extensions(("x-label" = json!("organisation"))))]
    pub name: String,
    /// Other spellings of the name in the documents.
    #[graphql(skip)]
    pub printed_names: Vec<String>,
    /// Acronym. `null` if none is in use.
    #[schema(required)]
    pub short_name: Option<String>,
    /// Type of organisation: `eu_agency`.
    #[graphql(name = "organisationType")]
    pub r#type: OrganisationType,
    /// ISO 3166-1 alpha-2 code of the country. `null` if the organisation belongs to none or to several.
    #[schema(required)]
    #[graphql(skip)]
    pub country: Option<String>,
    /// Revision and reference data for linked GraphQL fields.
    #[serde(skip)]
    #[graphql(skip)]
    pub context: AsOfContext,
}

/// An organisation that reports, acts, takes part or is responsible.
#[derive(Serialize, ToSchema)]
#[schema(as = OrganisationBrief)]
pub struct ShortOrganisation<'a> {
    /// Id: `europol`. For a Member State, its ISO code in lower case: `at`.
    #[schema(example = "europol")]
    id: &'a str,
    /// Name: `European Union Agency for Law Enforcement Cooperation`.
    #[schema(extensions(("x-label" = json!("organisation"))))]
    name: &'a str,
    /// Acronym. `null` if none is in use.
    #[schema(required)]
    short_name: Option<&'a str>,
    /// Type of organisation: `eu_agency`.
    r#type: OrganisationType,
}

/// The id and name of an organisation.
#[derive(Serialize, ToSchema)]
pub struct OrganisationName<'a> {
    /// Id: `europol`. For a Member State, its ISO code in lower case: `at`.
    #[schema(example = "europol")]
    id: &'a str,
    /// Name: `European Union Agency for Law Enforcement Cooperation`.
    #[schema(extensions(("x-label" = json!("organisation"))))]
    name: &'a str,
}

impl Organisation {
    /// Returns an organisation without its printed names and addresses, which only organisations themselves show.
    fn new(row: organisation::Model, context: &AsOfContext) -> Self {
        let organisation::Model { id, name, short_name, r#type, country } = row;
        let (url, html_url, printed_names) = (String::new(), String::new(), vec![]);
        Self { id, url, html_url, name, printed_names, short_name, r#type, country, context: context.clone() }
    }

    /// Returns the spellings of the name in the documents, except the name itself.
    pub fn all_printed_names(&self) -> Vec<String> {
        self.context.reference_data.printed_names(NameOwner::Organisation, &self.id)
    }

    /// Returns the organisation with the id that a record names.
    pub fn of(id: String, context: &AsOfContext) -> Self {
        match context.reference_data.organisations.get(&id).cloned() {
            Some(row) => Self::new(row, context),
            // Foreign keys prevent this, unless the row was added after the reference data were loaded.
            None => Self {
                name: id.clone(),
                id,
                url: String::new(),
                html_url: String::new(),
                printed_names: vec![],
                short_name: None,
                r#type: OrganisationType::Network,
                country: None,
                context: context.clone(),
            },
        }
    }

    fn id_and_name(&self) -> OrganisationName<'_> {
        OrganisationName { id: &self.id, name: &self.name }
    }

    /// Serializes the id and the name only, as REST shows reporters and agencies.
    ///
    /// # Errors
    ///
    /// Returns an error if the serializer fails.
    pub fn serialize_name<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        self.id_and_name().serialize(to)
    }

    /// Serializes the id and the name, or null.
    ///
    /// # Errors
    ///
    /// Returns an error if the serializer fails.
    pub fn serialize_optional_name<S: Serializer>(organisation: &Option<Self>, to: S) -> Result<S::Ok, S::Error> {
        organisation.as_ref().map(Self::id_and_name).serialize(to)
    }
}

impl HasShort for Organisation {
    type Short<'a> = ShortOrganisation<'a>;

    fn short(&self) -> ShortOrganisation<'_> {
        let Self { id, url: _, html_url: _, name, printed_names: _, short_name, r#type, country: _, context: _ } = self;
        ShortOrganisation { id, name, short_name: short_name.as_deref(), r#type: *r#type }
    }
}

entry_filter! {
    /// Filters for organisations. Values of one filter are combined with OR, different filters with AND.
    OrganisationFilter of Organisation;
    lists {
        /// Type of organisation: `eu_agency`.
        #[serde(rename = "type")]
        r#type, not_type: OrganisationType = |organisation| vec![organisation.r#type];
        /// ISO 3166-1 alpha-2 code of the country: `AT`.
        country, not_country: String = |organisation| organisation.country.iter().cloned().collect();
    }
}

/// Sort keys for organisations. A minus prefix (in GraphQL the suffix `_DESC`) means descending. Organisations without a country come last in both directions. Default: by id.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema, Enum)]
pub enum OrganisationSort {
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
    /// By code of the country, ascending.
    #[serde(rename = "country")]
    Country,
    /// By code of the country, descending.
    #[serde(rename = "-country")]
    CountryDesc,
}

impl Reference for Organisation {
    const NAME: &'static str = "organisation";
    const PATH: &'static str = "organisations";
    const KEY: &'static str = "id";
    type Row = organisation::Model;
    type Filter = OrganisationFilter;
    type Sort = OrganisationSort;

    fn rows(data: &ReferenceData) -> &BTreeMap<String, organisation::Model> {
        &data.organisations
    }

    fn of_row(row: organisation::Model, snapshot: &Snapshot) -> Self {
        let organisation = Self::new(row, &AsOfContext::of(snapshot));
        let (url, html_url) = (
            organisation.context.url::<Self>(&organisation.id),
            organisation.context.html_url::<Self>(&organisation.id),
        );
        Self { printed_names: organisation.all_printed_names(), url, html_url, ..organisation }
    }

    fn texts(&self) -> Vec<&str> {
        let names = [Some(&self.id), Some(&self.name), self.short_name.as_ref()].into_iter().flatten();
        names.chain(&self.printed_names).map(String::as_str).collect()
    }

    fn sort_value(&self, sort: OrganisationSort, language: Language) -> Option<SortValue> {
        match sort {
            OrganisationSort::Name | OrganisationSort::NameDesc => Some(SortValue::Text(self.name.clone())),
            OrganisationSort::Label | OrganisationSort::LabelDesc => {
                Some(SortValue::Text(entry_label(language, Self::NAME, &self.id, &self.name)))
            }
            OrganisationSort::Country | OrganisationSort::CountryDesc => self.country.clone().map(SortValue::Text),
        }
    }
}
