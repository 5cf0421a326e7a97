//! The records after changes.
use crate::error::Result;
use crate::kinds::AnyRecord;
use crate::kinds::actions::Action;
use crate::kinds::agreements::Agreement;
use crate::kinds::cooperation::Cooperation;
use crate::kinds::projects::Project;
use crate::service::changes::Change;
use crate::service::record::Record;
use crate::service::record_view::{VersionRef, views_at};
use crate::store::Snapshot;
use entity::Revision;
use entity::vocabulary::Kind;
use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

/// Returns the record after each change, in its state at the revision of the change. None if the record was removed. Reads them with
/// one query per kind.
pub async fn records_after(snapshot: &Snapshot, changes: &[Change]) -> Result<Vec<Option<AnyRecord>>> {
    let kinds: BTreeSet<Kind> = changes.iter().map(|change| change.kind).collect();
    let mut records: HashMap<(Revision, &str), AnyRecord> = HashMap::new();
    for kind in kinds {
        let of_kind: Vec<_> = changes.iter().filter(|it| it.kind == kind && it.version.is_some()).collect();
        let found = match kind {
            Kind::Action => after::<Action>(snapshot, &of_kind, AnyRecord::Action).await?,
            Kind::Project => after::<Project>(snapshot, &of_kind, AnyRecord::Project).await?,
            Kind::Agreement => after::<Agreement>(snapshot, &of_kind, AnyRecord::Agreement).await?,
            Kind::Cooperation => after::<Cooperation>(snapshot, &of_kind, AnyRecord::CooperationRecord).await?,
        };
        records.extend(of_kind.iter().map(|change| (change.revision, change.id.as_str())).zip(found));
    }
    Ok(changes.iter().map(|change| records.remove(&(change.revision, change.id.as_str()))).collect())
}

/// Returns the records of one kind after changes that did not remove them.
async fn after<R: Record>(
    snapshot: &Snapshot,
    changes: &[&Change],
    record: fn(Arc<R>) -> AnyRecord,
) -> Result<Vec<AnyRecord>> {
    let version = |change: &&Change| {
        let started = change.version?;
        let version =
            VersionRef::<R> { version: started.number, id: change.id.clone(), until: started.until, row: None };
        Some((change.revision, version))
    };
    let records = views_at::<R>(snapshot, changes.iter().filter_map(version).collect()).await?;
    Ok(records.into_iter().map(record).collect())
}
