//! The versioned store: connections to the database, revisions, and snapshots, which are the only way to read.
mod as_of;
mod connection;
mod cursor;
mod heavy_limit;
mod latest_revision;
mod query_cache;
mod read_transaction;
mod reference_data;
mod register;
mod restricted;
mod snapshot;
mod sql;
mod state_key;
mod version_cache;

pub use as_of::AsOf;
pub use cursor::{Cursor, SortValue};
pub use latest_revision::{LatestRevision, RevisionMonitor, announce, newest_and};
pub use query_cache::QueryDigest;
pub use reference_data::{ReferenceData, ReferenceKind};
pub use register::{Limits, Store};
pub use restricted::{Scope, restricted_records};
pub use snapshot::Snapshot;
pub use sql::in_numbers;
pub use state_key::StateKey;
pub use version_cache::{VersionCache, VersionKey};
