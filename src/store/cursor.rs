//! Cursors: positions in lists.
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use serde::{Deserialize, Serialize};
use std::fmt::{Display, Formatter};

/// A position in a list: the sort values of an entry, the query of the list, and the state that it was read from. Only a snapshot
/// creates cursors.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub struct Cursor {
    query: u64,
    values: Vec<SortValue>,
    /// None in cursors of version 0.1.
    state: Option<CursorState>,
}

/// The state that a cursor was read from: the number of its latest revision, and the first half of that revision's id.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CursorState(pub(super) i64, pub(super) u64);

/// A value that a list is sorted by: text or an integer, never null.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum SortValue {
    Number(i64),
    Text(String),
}

impl Cursor {
    pub(super) fn new(state: CursorState, query: u64, values: Vec<SortValue>) -> Self {
        Self { query, values, state: Some(state) }
    }

    pub(super) fn state(&self) -> Option<CursorState> {
        self.state
    }

    /// Returns the fingerprint of the query of the list.
    pub fn query(&self) -> u64 {
        self.query
    }

    pub fn values(&self) -> &[SortValue] {
        &self.values
    }
}

impl Serialize for Cursor {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(self)
    }
}

impl Display for Cursor {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        let Self { query, values, state } = self;
        let text = match state {
            Some(state) => serde_json::to_string(&(query, values, state)),
            None => serde_json::to_string(&(query, values)),
        };
        f.write_str(&URL_SAFE_NO_PAD.encode(text.map_err(|_| std::fmt::Error)?))
    }
}

impl TryFrom<String> for Cursor {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        #[derive(Deserialize)]
        #[serde(untagged)]
        enum Parts {
            WithState(u64, Vec<SortValue>, CursorState),
            WithoutState(u64, Vec<SortValue>),
        }
        let bytes = URL_SAFE_NO_PAD.decode(text).ok();
        match bytes.and_then(|bytes| serde_json::from_slice(&bytes).ok()) {
            Some(Parts::WithState(query, values, state)) => Ok(Self { query, values, state: Some(state) }),
            Some(Parts::WithoutState(query, values)) => Ok(Self { query, values, state: None }),
            None => Err("is not a cursor of this register: use the one from links.next or endCursor"),
        }
    }
}
