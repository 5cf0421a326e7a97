//! The history of a record.
use super::queries::versions;
use super::record::{Record, VersionHeader};
use crate::error::{Error, Result};
use crate::query::paging::Page;
use crate::query::revisions::Difference;
use crate::store::Snapshot;
use chrono::{DateTime, Utc};
use entity::vocabulary::Event;
use entity::{Revision, revision};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use serde::Serialize;
use serde_json::{Map, Value};
use std::collections::{BTreeSet, HashMap};
use utoipa::ToSchema;
use utoipa::openapi::Ref;
use utoipa::openapi::schema::{ObjectBuilder, OneOfBuilder, Schema, Type};

/// Derives the event from whether a version of the record began or ended in the revision.
pub fn event(began: bool, ended: bool) -> Event {
    match (began, ended) {
        (true, true) => Event::Changed,
        (true, false) => Event::Added,
        (false, _) => Event::Removed,
    }
}

/// Returns the times of revisions.
pub async fn times(
    snapshot: &Snapshot,
    numbers: impl Iterator<Item = Revision>,
) -> Result<HashMap<Revision, DateTime<Utc>>> {
    Ok(revisions(snapshot, numbers).await?.into_iter().map(|(number, row)| (number, row.at)).collect())
}

/// Returns the rows of revisions by number.
pub async fn revisions(
    snapshot: &Snapshot,
    numbers: impl Iterator<Item = Revision>,
) -> Result<HashMap<Revision, revision::Model>> {
    let numbers: BTreeSet<Revision> = numbers.collect();
    if numbers.is_empty() {
        return Ok(HashMap::new());
    }
    let rows = revision::Entity::find().filter(revision::Column::Number.is_in(numbers));
    let rows = rows.all(snapshot.db().await?).await?;
    Ok(rows.into_iter().map(|row| (row.number, row)).collect())
}

/// The state of a record after a revision that changed it.
#[derive(Serialize, ToSchema)]
pub struct Version<R> {
    pub revision: Revision,
    /// Time of the revision.
    pub at: DateTime<Utc>,
    /// What happened to the record.
    pub event: Event,
    /// Members that differ from the previous version. Empty if the record was added or removed.
    pub changes: Vec<Difference>,
    /// The record from this revision on. `null` if it was removed.
    #[schema(required, schema_with = nullable::<R>)]
    pub record: Option<R>,
}

/// Describes a record that may be missing. In a generic type, the derived schema forgets the `Option`.
fn nullable<R: ToSchema>() -> Schema {
    let record = Ref::from_schema_name(R::name());
    Schema::OneOf(OneOfBuilder::new().item(ObjectBuilder::new().schema_type(Type::Null)).item(record).build())
}

/// Returns all versions of a record, newest first.
///
/// # Errors
///
/// If no record ever had this id, or the database fails.
pub async fn history<R: Record + Serialize>(snapshot: &Snapshot, id: &str) -> Result<Page<Version<R>>> {
    let versions = versions::<R>(snapshot, id).await?;
    let ends: Vec<_> = versions.iter().flat_map(|(header, _)| [Some(header.since), header.until]).flatten().collect();
    let times = times(snapshot, ends.into_iter()).await?;
    let at = |revision: Revision| {
        times.get(&revision).copied().ok_or_else(|| Error::Internal("a revision has no time".into()))
    };
    let (mut items, mut before): (Vec<Version<R>>, Option<(Revision, Value)>) = (vec![], None);
    for (VersionHeader { id: _, since, until }, record) in versions {
        let json = serde_json::to_value(&record).map_err(|e| Error::Internal(e.to_string()))?;
        let previous = before.as_ref().filter(|(ended, _)| *ended == since);
        let changes = previous.map(|(_, earlier)| differences(earlier, &json)).unwrap_or_default();
        let event = event(true, previous.is_some());
        items.push(Version { revision: since, at: at(since)?, event, changes, record: Some(record) });
        before = until.map(|until| (until, json));
    }
    if let Some((revision, _)) = before {
        items.push(Version { revision, at: at(revision)?, event: Event::Removed, changes: vec![], record: None });
    }
    items.reverse();
    Ok(Page {
        total: items.len() as u64,
        items,
        cursors: vec![],
        counted: vec![],
        revision: snapshot.revision(),
        has_next: false,
        has_previous: false,
        facets: vec![],
        did_you_mean: None,
    })
}

/// Returns the members that differ, except `since` and `until`, which every version has of its own.
fn differences(before: &Value, after: &Value) -> Vec<Difference> {
    let (Value::Object(earlier), Value::Object(later)) = (before, after) else { return vec![] };
    let is_per_version = |field: &String| ["since", "until"].contains(&field.as_str());
    let names: BTreeSet<&String> = earlier.keys().chain(later.keys()).filter(|field| !is_per_version(field)).collect();
    let value = |record: &Map<String, Value>, field: &String| record.get(field).filter(|it| !it.is_null()).cloned();
    let differ = names.into_iter().filter(|field| earlier.get(*field) != later.get(*field));
    differ
        .map(|field| Difference { field: field.clone(), before: value(earlier, field), after: value(later, field) })
        .collect()
}
