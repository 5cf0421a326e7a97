//! The state of the register from which GraphQL walks on.
use crate::store::ReferenceData;
use crate::store::Snapshot;
use entity::Revision;
use std::fmt::{Debug, Formatter};
use std::sync::Arc;

/// The state of the register that a view was read from. What it leads to is read from the same state.
#[derive(Clone)]
pub struct AsOfContext {
    /// The revision to read records at.
    pub revision: Revision,
    /// The reference data by their keys.
    pub reference_data: Arc<ReferenceData>,
}

impl AsOfContext {
    /// Returns the context of a snapshot.
    pub fn of(snapshot: &Snapshot) -> Self {
        Self { revision: snapshot.revision(), reference_data: snapshot.reference().clone() }
    }
}

/// Shows the revision alone: the reference data are large.
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
