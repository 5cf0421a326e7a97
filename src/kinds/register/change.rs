//! Changes with their records.
use super::records::records_after;
use crate::error;
use crate::kinds::AnyRecord;
use crate::kinds::actions::Action;
use crate::kinds::agreements::Agreement;
use crate::kinds::cooperation::Cooperation;
use crate::kinds::projects::Project;
use crate::language::Language;
use crate::query::revisions::Difference;
use crate::rest::Labels;
use crate::service::changes::Change;
use crate::service::history::Version;
use crate::store::Snapshot;
use async_graphql::{ID, SimpleObject};
use chrono::{DateTime, Utc};
use entity::Revision;
use entity::vocabulary::{Event, Kind};
use serde::{Serialize, Serializer, ser::Error};
use serde_json::Value;
use std::sync::Arc;
use utoipa::ToSchema;

/// A change of one record in one revision.
#[derive(Serialize, ToSchema)]
pub struct ChangeWithRecord {
    #[serde(flatten)]
    pub change: Change,
    /// The record after the change, in its state at the revision. `null` if it was removed. Absent without `include=record`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(required = false, value_type = Option<AnyRecordSchema>)]
    pub record: Option<RecordAfter>,
}

/// The record after a change, which REST shows with labels in the requested language.
#[derive(Clone)]
pub struct RecordAfter {
    /// None if it was removed.
    record: Option<AnyRecord>,
    language: Option<Language>,
}

impl Serialize for RecordAfter {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match (&self.record, self.language) {
            (Some(record), Some(language)) => with_labels(record, language).map_err(S::Error::custom)?.serialize(to),
            (record, _) => record.serialize(to),
        }
    }
}

fn with_labels(record: &AnyRecord, language: Language) -> error::Result<Value> {
    match record {
        AnyRecord::Action(action) => Labels::of::<Action>(language).value(action),
        AnyRecord::Project(project) => Labels::of::<Project>(language).value(project),
        AnyRecord::Agreement(agreement) => Labels::of::<Agreement>(language).value(agreement),
        AnyRecord::CooperationRecord(cooperation) => Labels::of::<Cooperation>(language).value(cooperation),
    }
}

/// A record of any kind.
#[derive(ToSchema)]
#[schema(as = AnyRecord)]
#[serde(untagged)]
pub enum AnyRecordSchema {
    Action(Box<Action>),
    Project(Box<Project>),
    Agreement(Box<Agreement>),
    Cooperation(Box<Cooperation>),
}

/// Completes changes for REST, with their records if these are requested.
pub async fn complete(
    snapshot: &Snapshot,
    changes: Vec<Change>,
    with_records: bool,
    language: Option<Language>,
) -> error::Result<Vec<ChangeWithRecord>> {
    let records = if with_records {
        let records = records_after(snapshot, &changes).await?.into_iter();
        records.map(|record| Some(RecordAfter { record, language })).collect()
    } else {
        vec![None; changes.len()]
    };
    let change = |(change, record): (Change, _)| ChangeWithRecord { change, record };
    Ok(changes.into_iter().zip(records).map(change).collect())
}

/// A change of a record.
#[derive(SimpleObject)]
pub struct RecordChange {
    /// Id of the change: its cursor.
    pub id: ID,
    /// Revision of the change.
    pub revision: Revision,
    /// Time of the revision: `2026-11-23T09:00:00Z`.
    pub at: DateTime<Utc>,
    /// Kind of the record.
    pub kind: Kind,
    /// Id of the record: `16633-06-1.1.a`.
    pub record_id: ID,
    /// What happened to the record.
    pub event: Event,
    /// Title of the record after the change. The last title if the record was removed.
    pub title: String,
    /// URL of the record in REST.
    pub url: String,
    /// URL of the record for people.
    pub html_url: String,
    /// Cursor of the change in the feed. It never changes. Pass it as `after` to continue from here.
    pub cursor: String,
    /// The record after the change, in its state at the revision. `null` if it was removed.
    pub record: Option<AnyRecord>,
}

impl RecordChange {
    pub fn new(change: Change, record: Option<AnyRecord>) -> Self {
        let Change { revision, at, kind, id, event, title, url, html_url, cursor, version: _ } = change;
        let cursor = cursor.to_string();
        let (id, record_id) = (ID(cursor.clone()), ID(id));
        Self { id, revision, at, kind, record_id, event, title, url, html_url, cursor, record }
    }
}

/// The state of a record after a revision that changed it.
#[derive(SimpleObject)]
pub struct RecordVersion {
    /// Revision that made this state current.
    pub revision: Revision,
    /// Time of the revision: `2026-11-23T09:00:00Z`.
    pub at: DateTime<Utc>,
    /// What happened to the record.
    pub event: Event,
    /// Members that differ from the previous version. Empty if the record was added or removed.
    pub changes: Vec<Difference>,
    /// The record from this revision on, in its state at the revision. `null` if it was removed.
    pub record: Option<AnyRecord>,
}

impl RecordVersion {
    pub fn new<R>(version: Version<R>, to_record: fn(Arc<R>) -> AnyRecord) -> Self {
        let Version { revision, at, event, changes, record } = version;
        Self { revision, at, event, changes, record: record.map(Arc::new).map(to_record) }
    }
}
