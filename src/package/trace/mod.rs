//! Does the package say what the documents say? Every reported line must be covered by a record or listed as furniture; each
//! name, date, amount and printed cell of a record must stand in its lines, or be listed with the reason why not.
mod check;
mod claim;
mod text;

pub use check::{Report, check};
pub use claim::{Claim, claims_of_report};
