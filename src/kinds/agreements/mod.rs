//! Agreements: views, filters and storage.
pub mod durations;
mod filter;
pub mod graphql;
mod input;
pub mod rest;
mod store;
mod view;

pub use filter::{AgreementDimension, AgreementFilter, AgreementSort};
pub use graphql::{AgreementQuery, DurationQuery};
pub use input::{AgreementInput, MilestoneInput, PartyInput};
pub use rest::routes;
pub use store::PARTICIPATION;
pub use view::{Agreement, Milestone, Validity};
