//! What views carry for linked GraphQL fields: the revision, the reference data and the public URL.
use crate::service::reference::Reference;
use crate::store::{PublicUrl, ReferenceData, Snapshot};
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
    pub public_url: PublicUrl,
}

impl AsOfContext {
    /// Returns the context of a snapshot.
    pub fn of(snapshot: &Snapshot) -> Self {
        let (reference_data, public_url) = (snapshot.reference().clone(), snapshot.public_url().clone());
        Self { revision: snapshot.revision(), reference_data, public_url }
    }

    /// Returns the URL of an entry in the API.
    pub fn url<R: Reference>(&self, key: &str) -> String {
        self.public_url.data(R::PATH, key)
    }

    /// Returns the URL of the page of an entry for people.
    pub fn html_url<R: Reference>(&self, key: &str) -> String {
        self.public_url.page(R::PATH, key)
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
