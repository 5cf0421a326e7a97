//! The versioned store: connections to the database, revisions, and snapshots, which are the only way to read.
mod as_of;
mod connection;
mod cursor;
mod feed_position;
mod latest_revision;
mod query_cache;
mod reference_data;
mod register;
mod restricted;
mod snapshot;
mod sql;
mod version_cache;

pub use as_of::AsOf;
pub use cursor::{Cursor, SortValue};
pub use latest_revision::{LatestRevision, RevisionMonitor, announce, newest_and};
pub use query_cache::QueryDigest;
pub use reference_data::{ReferenceData, ReferenceKind};
pub use register::{Limits, Store};
pub use restricted::{Scope, restricted_records};
pub use snapshot::{Snapshot, StateKey};
pub use sql::in_numbers;
pub use version_cache::{VersionCache, VersionKey};
