//! Reference data: the plans, organisations, documents, countries, regions, programmes and exchange rates that records refer
//! to.
mod graphql;
mod rest;

use crate::service::reference::Reference;
use async_graphql::SimpleObject;
use chrono::NaiveDate;
use entity::vocabulary::{DirectorateGeneral, OrganisationType};
use entity::{Edtf, Revision, country, document, exchange_rate, organisation, plan, programme, region};
pub use graphql::ReferenceQuery;
pub use rest::routes;
use serde::Serialize;
use utoipa::ToSchema;

/// A plan of the European Union, whose actions the register follows.
#[derive(Clone, Debug, PartialEq, Serialize, ToSchema)]
pub struct Plan {
    #[schema(example = "eu-plan-thb-2005")]
    pub id: String,
    pub title: String,
    /// When it was adopted.
    #[schema(required)]
    pub adopted: Option<Edtf>,
    /// Where it was published: `OJ C 311, 9.12.2005`.
    #[schema(required)]
    pub published: Option<String>,
}

/// A body that reports, acts or is responsible.
#[derive(Clone, Debug, PartialEq, Serialize, ToSchema)]
pub struct Organisation {
    /// Such as `europol`; a Member State's is its ISO code in small letters, `at`.
    #[schema(example = "europol")]
    pub id: String,
    pub name: String,
    /// An acronym; null where there is none in use.
    #[schema(required)]
    pub short_name: Option<String>,
    pub r#type: OrganisationType,
    /// The country that it belongs to, as its ISO 3166-1 alpha-2 code; null if to none or more than one.
    #[schema(required)]
    pub country: Option<String>,
}

/// A document that the register was read from, or that a record cites.
#[derive(Clone, Debug, PartialEq, Serialize, ToSchema, SimpleObject)]
#[graphql(complex)]
pub struct Document {
    /// As the Council numbers it, `16633/06`; else the usual citation.
    #[schema(example = "16633/06")]
    pub number: String,
    /// The date on its face; null where it is not known.
    #[schema(required)]
    pub date: Option<Edtf>,
    /// Its title, or what a citing document says that it is.
    #[schema(required)]
    pub title: Option<String>,
    /// The id of the organisation that it comes from; null where it is not known.
    #[schema(required)]
    pub originator: Option<String>,
    /// The distribution marking on its face: `LIMITE`.
    #[schema(required)]
    pub marking: Option<String>,
    /// The state from which one walks on; none where one does not.
    #[serde(skip)]
    #[graphql(skip)]
    pub at: Option<Revision>,
}

/// A country or territory.
#[derive(Clone, Debug, PartialEq, Serialize, ToSchema)]
pub struct Country {
    /// ISO 3166-1 alpha-2; XK for Kosovo.
    #[schema(example = "NG")]
    pub code: String,
    /// ISO 3166-1 alpha-3; XKX for Kosovo.
    #[schema(example = "NGA")]
    pub alpha3: String,
    pub name: String,
    /// The day that it joined the European Union or its predecessors; null if it never did.
    #[schema(required)]
    pub eu_since: Option<NaiveDate>,
    /// Its last day in the European Union; null if it is a member or never was.
    #[schema(required)]
    pub eu_until: Option<NaiveDate>,
    /// Its URI in the country authority list of the EU's Publications Office.
    #[schema(example = "http://publications.europa.eu/resource/authority/country/NGA")]
    pub uri: String,
}

/// A group of countries that documents name without naming its members.
#[derive(Clone, Debug, PartialEq, Serialize, ToSchema)]
pub struct Region {
    #[schema(example = "south-east-europe")]
    pub id: String,
    pub name: String,
}

/// A programme or an instrument that pays for projects.
#[derive(Clone, Debug, PartialEq, Serialize, ToSchema)]
pub struct Programme {
    #[schema(example = "TAIEX")]
    pub code: String,
    pub name: String,
    /// The Directorate-General that runs it; null outside the Commission, or where that is not told.
    #[schema(required)]
    pub directorate_general: Option<DirectorateGeneral>,
    /// Its first year; null where that is not told.
    #[schema(required)]
    pub years_from: Option<i32>,
    /// Its last year; null where it goes on, or that is not told.
    #[schema(required)]
    pub years_to: Option<i32>,
}

/// How many units of a currency a euro was worth, on average over a year.
#[derive(Clone, Debug, PartialEq, Serialize, ToSchema, SimpleObject)]
pub struct ExchangeRate {
    /// Currency and year: `SEK-2010`.
    #[schema(example = "SEK-2010")]
    pub id: String,
    /// ISO 4217.
    #[schema(example = "SEK")]
    pub currency: String,
    /// The year that it is the average of.
    pub year: i32,
    /// A decimal, as text.
    #[schema(example = "9.5373")]
    pub units_per_euro: String,
    /// Whose rate it is.
    pub source: String,
}

impl Reference for Plan {
    const NAME: &'static str = "plan";
    type Entity = plan::Entity;
    const KEY: plan::Column = plan::Column::Id;

    fn texts(&self) -> Vec<&str> {
        vec![&self.id, &self.title]
    }
}

impl Reference for Organisation {
    const NAME: &'static str = "organisation";
    type Entity = organisation::Entity;
    const KEY: organisation::Column = organisation::Column::Id;

    fn texts(&self) -> Vec<&str> {
        [Some(&self.id), Some(&self.name), self.short_name.as_ref()].into_iter().flatten().map(String::as_str).collect()
    }
}

impl Reference for Document {
    const NAME: &'static str = "document";
    type Entity = document::Entity;
    const KEY: document::Column = document::Column::Number;

    fn texts(&self) -> Vec<&str> {
        [Some(&self.number), self.title.as_ref()].into_iter().flatten().map(String::as_str).collect()
    }
}

impl Reference for Country {
    const NAME: &'static str = "country";
    type Entity = country::Entity;
    const KEY: country::Column = country::Column::Code;

    fn texts(&self) -> Vec<&str> {
        vec![&self.code, &self.alpha3, &self.name]
    }
}

impl From<plan::Model> for Plan {
    fn from(plan::Model { id, title, adopted, published }: plan::Model) -> Self {
        Self { id, title, adopted, published }
    }
}

impl From<organisation::Model> for Organisation {
    fn from(organisation::Model { id, name, short_name, r#type, country }: organisation::Model) -> Self {
        Self { id, name, short_name, r#type, country }
    }
}

impl From<document::Model> for Document {
    fn from(document::Model { number, date, title, originator, marking }: document::Model) -> Self {
        Self { number, date, title, originator, marking, at: None }
    }
}

impl From<country::Model> for Country {
    fn from(country::Model { code, alpha3, name, eu_since, eu_until, uri }: country::Model) -> Self {
        Self { code, alpha3, name, eu_since, eu_until, uri }
    }
}

impl Reference for Region {
    const NAME: &'static str = "region";
    type Entity = region::Entity;
    const KEY: region::Column = region::Column::Id;

    fn texts(&self) -> Vec<&str> {
        vec![&self.id, &self.name]
    }
}

impl Reference for Programme {
    const NAME: &'static str = "programme";
    type Entity = programme::Entity;
    const KEY: programme::Column = programme::Column::Code;

    fn texts(&self) -> Vec<&str> {
        vec![&self.code, &self.name]
    }
}

impl Reference for ExchangeRate {
    const NAME: &'static str = "exchange rate";
    type Entity = exchange_rate::Entity;
    const KEY: exchange_rate::Column = exchange_rate::Column::Id;

    fn texts(&self) -> Vec<&str> {
        vec![&self.id, &self.currency]
    }
}

impl From<region::Model> for Region {
    fn from(region::Model { id, name }: region::Model) -> Self {
        Self { id, name }
    }
}

impl From<programme::Model> for Programme {
    fn from(row: programme::Model) -> Self {
        let programme::Model { code, name, directorate_general, years_from, years_to } = row;
        Self { code, name, directorate_general, years_from, years_to }
    }
}

impl From<exchange_rate::Model> for ExchangeRate {
    fn from(row: exchange_rate::Model) -> Self {
        let exchange_rate::Model { id, currency, year, units_per_euro, source } = row;
        Self { id, currency, year, units_per_euro, source }
    }
}
