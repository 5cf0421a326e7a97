//! The revision and reference data that views carry for linked GraphQL fields.
use crate::store::ReferenceData;
use crate::store::Snapshot;
use entity::Revision;
use std::fmt::{Debug, Formatter};
use std::sync::Arc;

/// The revision and reference data that a view was read with. Linked objects are read with the same.
#[derive(Clone)]
pub struct AsOfContext {
    /// The revision to read records at.
    pub revision: Revision,
    /// The reference data by key.
    pub reference_data: Arc<ReferenceData>,
}

impl AsOfContext {
    /// Returns the context of a snapshot.
    pub fn of(snapshot: &Snapshot) -> Self {
        Self { revision: snapshot.revision(), reference_data: snapshot.reference().clone() }
    }
}

/// Shows the revision only, because the reference data are large.
impl Debug for AsOfContext {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        self.revision.fmt(f)
    }
}

impl PartialEq for AsOfContext {
    fn eq(&self, other: &Self) -> bool {
        self.revision == other.revision
    }
}
