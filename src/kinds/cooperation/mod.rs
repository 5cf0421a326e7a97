//! Cooperation of EU agencies: views, filters and storage.
mod filter;
pub mod graphql;
mod input;
pub mod rest;
mod store;
mod view;

pub use filter::{CooperationDimension, CooperationFilter, CooperationSort};
pub use graphql::CooperationQuery;
pub use input::CooperationInput;
pub use rest::routes;
pub use store::{PARTICIPATION, STEP_OF};
pub use view::Cooperation;
