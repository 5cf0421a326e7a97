//! Reference data: the plans, organisations, documents, countries, regions, programmes and exchange rates that records refer
//! to. REST lists, GraphQL and records share one view per type.
mod as_of_context;
pub mod closed_list;
mod country;
mod document;
mod entry_filter;
mod exchange_rate;
mod graphql;
mod organisation;
mod plan;
mod programme;
mod region;
mod rest;
pub mod short;

pub use as_of_context::AsOfContext;
pub use country::{Country, ShortCountry};
pub use document::{Document, path_key as document_path_key};
pub use exchange_rate::ExchangeRate;
pub use graphql::ReferenceQuery;
pub use organisation::{Organisation, OrganisationName, ShortOrganisation};
pub use plan::{Plan, ShortPlan};
pub use programme::{Programme, ShortProgramme};
pub use region::{Region, RegionMember, ShortRegion};
pub use rest::routes;
