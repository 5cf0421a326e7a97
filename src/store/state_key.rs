//! The key of a state.
use super::restricted::Scope;
use entity::RevisionId;
use std::fmt::{Display, Formatter};

/// Identifies a state in cache keys and entity tags, by the random id of its latest revision and the scope. The id also identifies the
/// reference data, because they belong to a revision. Only a snapshot creates one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct StateKey {
    pub(super) revision: RevisionId,
    pub(super) scope: Scope,
}

impl Display for StateKey {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        let Self { revision, scope } = self;
        match scope {
            Scope::Public => write!(f, "{revision}"),
            Scope::Restricted => write!(f, "{revision}-restricted"),
        }
    }
}
