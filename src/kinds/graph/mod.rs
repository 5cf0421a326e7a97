//! How records and what they refer to hang together: from a country, an organisation, a programme or a plan to the records that
//! refer to it, and from a record to those of other kinds. In GraphQL alone.
mod records;
mod subjects;

use crate::reference::Document;
use crate::service::names::Names;
use crate::service::related::Relation;
use crate::service::{Snapshot, with};
use entity::Revision;
use std::fmt::{Debug, Formatter};
use std::sync::Arc;

/// The state of the register that something was read from: what is walked to from there is read from the same.
#[derive(Clone)]
pub struct State {
    pub at: Revision,
    names: Arc<Names>,
}

impl State {
    /// A document, by its number.
    fn document(&self, number: &str) -> Option<Document> {
        let row = self.names.documents.get(number)?.clone();
        Some(Document { at: Some(self.at), ..row.into() })
    }

    pub fn of(snapshot: &Snapshot<'_>) -> Self {
        Self { at: snapshot.revision, names: snapshot.names.clone() }
    }
}

impl Debug for State {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        self.at.fmt(f)
    }
}

impl PartialEq for State {
    fn eq(&self, other: &Self) -> bool {
        self.at == other.at
    }
}

/// What records may be about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Subject {
    Country,
    Region,
    /// An organisation that takes part.
    Participant,
    /// An organisation that reports.
    Reporter,
}

/// The records that refer to one thing.
#[derive(Clone, Debug, PartialEq)]
pub struct About {
    subject: Subject,
    key: String,
    state: State,
}

impl About {
    pub fn of(subject: Subject, key: &str, snapshot: &Snapshot<'_>) -> Self {
        Self { subject, key: key.into(), state: State::of(snapshot) }
    }

    fn key(&self) -> (&str, Revision) {
        (&self.key, self.state.at)
    }

    /// How a kind refers to it, in which an organisation takes part in a way of its own.
    fn relation(&self, participant: Relation) -> Relation {
        match self.subject {
            Subject::Country => Relation { name: "country", values: || vec![with::countries()] },
            Subject::Region => Relation { name: "region", values: || vec![with::regions()] },
            Subject::Reporter => Relation { name: "reporter", values: || vec![with::reporters()] },
            Subject::Participant => participant,
        }
    }
}
