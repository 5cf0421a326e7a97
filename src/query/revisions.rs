//! Revisions and differences of versions, as REST and GraphQL return them.
use async_graphql::{Enum, SimpleObject};
use chrono::{DateTime, Utc};
use entity::Revision;
use entity::vocabulary::Kind;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use utoipa::ToSchema;

/// The order of revisions and of changes. A minus prefix (in GraphQL the suffix `_DESC`) means descending.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema, Enum)]
pub enum RevisionSort {
    /// Oldest first.
    #[default]
    #[serde(rename = "revision")]
    Revision,
    /// Newest first.
    #[serde(rename = "-revision")]
    RevisionDesc,
}

/// A revision of the register, with the number of its changes.
#[derive(Clone, Debug, PartialEq, Serialize, ToSchema, SimpleObject)]
#[graphql(serial)]
pub struct RevisionSummary {
    /// Number of the revision.
    pub revision: Revision,
    /// Time of the revision: `2026-11-23T09:00:00Z`.
    pub at: DateTime<Utc>,
    /// Reason for the revision, as its author gave it. `null` if none was given.
    #[schema(required)]
    pub reason: Option<String>,
    /// Number of records that were added. All three numbers are 0 if only reference data changed.
    pub added: u64,
    /// Number of records that were changed.
    pub changed: u64,
    /// Number of records that were removed.
    pub removed: u64,
    /// The same numbers by kind. Kinds without a change are left out.
    pub kinds: Vec<KindChanges>,
    /// URL of the changes of the revision in REST.
    #[schema(example = "https://thb-register.example/v1/changes?revision=1")]
    pub url: String,
}

/// The number of changes of records of one kind.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema, SimpleObject)]
#[graphql(serial)]
pub struct KindChanges {
    /// Kind of the records.
    pub kind: Kind,
    /// Number of records that were added.
    pub added: u64,
    /// Number of records that were changed.
    pub changed: u64,
    /// Number of records that were removed.
    pub removed: u64,
}

/// A change of one member of a record.
#[derive(Clone, Debug, PartialEq, Serialize, ToSchema, SimpleObject)]
#[graphql(serial)]
pub struct Difference {
    /// Name of the member, as in REST: `title`.
    #[schema(example = "title")]
    pub field: String,
    /// Value before the change, as in REST.
    #[schema(required, value_type = Value)]
    pub before: Option<Value>,
    /// Value after the change, as in REST.
    #[schema(required, value_type = Value)]
    pub after: Option<Value>,
}
