//! The register as a whole, across all kinds: its summary, its revisions and its changes.
mod change;
mod counts;
mod coverage;
mod graphql;
mod records;
mod rest;
mod subscription;
mod summary;

pub use change::AnyRecordSchema;
pub use counts::{Counts, counts};
pub use coverage::{DocumentCoverage, documents};
pub use graphql::RegisterQuery;
pub use rest::{moved_stream, routes};
pub use subscription::RegisterSubscription;
pub use summary::Site;
