//! Traces the package to its documents. Every line with text must be covered by a record or listed as furniture. Every name, date,
//! amount and printed cell of a record must be in its lines or be listed as an exception with a reason.
mod check;
mod claim;
mod text;

pub use check::{Report, check};
pub use claim::{Claim, claims_of_report};
