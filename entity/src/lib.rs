//! The tables, one entity a file. A record's version has one row in `record`, one in the table of its kind, and child rows
//! that name the version; reference data have no versions.
pub mod action;
pub mod action_reference;
pub mod action_responsible;
pub mod action_state;
pub mod chapter;
pub mod country;
pub mod document;
pub mod edtf;
pub mod objective;
pub mod organisation;
pub mod package;
pub mod plan;
pub mod record;
pub mod record_country;
pub mod record_organisation;
pub mod record_region;
pub mod region;
pub mod revision;
pub mod vocabulary;

pub use edtf::Edtf;
pub use revision::Revision;
