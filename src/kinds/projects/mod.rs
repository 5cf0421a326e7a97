//! Projects: views, filters and storage.
mod filter;
pub mod graphql;
mod input;
pub mod rest;
mod store;
mod view;

pub use filter::{ProjectDimension, ProjectFilter, ProjectSort};
pub use graphql::ProjectQuery;
pub use input::ProjectInput;
pub use rest::routes;
pub use store::{PARTICIPATION, PROGRAMME};
pub use view::Project;
