//! The data package: a Frictionless Tabular Data Package that is bundled with the binary, imported and exported. Imports write
//! through the service layer.
mod actions;
mod agreements;
mod bundled;
mod contents;
mod cooperation;
mod data_package;
mod faults;
mod load;
mod parts;
mod projects;
pub mod rest;
mod rows;
mod schema;
mod tables;
pub mod trace;

pub use contents::Contents;
pub use data_package::Package;
pub use faults::{ValidationError, ValidationErrors};
pub use load::{Failure, ImportSummary, LoadOutcome, export, import, load_if_empty};
pub use schema::{DESCRIPTOR, Descriptor};
