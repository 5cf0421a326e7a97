//! The tables, one entity per file. A version of a record has one row in `record`, one row in the table of its kind, and child
//! rows that refer to the version. Reference data has no versions.
pub mod action;
pub mod action_reference;
pub mod action_responsible;
pub mod action_state;
pub mod agreement;
pub mod agreement_milestone;
pub mod agreement_party;
pub mod chapter;
pub mod cooperation;
pub mod country;
pub mod document;
pub mod edtf;
pub mod exchange_rate;
pub mod money;
pub mod objective;
pub mod organisation;
pub mod package;
pub mod plan;
pub mod programme;
pub mod project;
pub mod project_theme;
pub mod record;
pub mod record_amount;
pub mod record_country;
pub mod record_organisation;
pub mod record_region;
pub mod record_report;
pub mod record_same_as;
pub mod region;
pub mod revision;
pub mod vocabulary;

pub use edtf::Edtf;
pub use money::Money;
pub use revision::{Revision, RevisionId};
