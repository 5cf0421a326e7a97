//! The data package: a Frictionless Tabular Data Package that is bundled with the binary, imported and exported. Imports write
//! through the service layer.
mod actions;
mod agreements;
mod archive;
mod bundled;
mod cache;
mod contents;
mod cooperation;
mod data_package;
mod export;
mod faults;
mod folder;
mod import_summary;
pub mod limits;
mod load;
mod manifest;
mod output_folder;
mod parts;
mod printed_names;
mod projects;
pub mod rest;
mod row_length;
mod rows;
mod schema;
mod tables;
pub mod trace;

pub use cache::{Archive, PackageCache};
pub use contents::Contents;
pub use data_package::Package;
pub use export::{ExportError, write_folder};
pub use faults::{ValidationError, ValidationErrors};
pub use import_summary::{Failure, ImportSummary};
pub use load::{ImportOptions, LoadOutcome, import, load_if_empty};
pub use output_folder::OutputFolder;
pub use schema::{DESCRIPTOR, Descriptor};
