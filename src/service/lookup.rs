//! Finds a record by its id alone, and says why a kind has no record with an id.
use super::changes::lasted;
use super::conditions::current_at;
use super::queries::by_kind;
use crate::error::Result;
use crate::store::Snapshot;
use entity::vocabulary::Kind;
use entity::{Revision, record};
use sea_orm::sea_query::Order;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};

/// A record that exists or existed: its kind and its id.
pub type RecordName = (Kind, String);

/// Number of ids before and after an unknown id that are compared with it.
const NEIGHBOURS: u64 = 20;
/// The most letters by which an id differs from one that is suggested for it. Short ids differ by fewer: by one in four letters.
const MAX_EDITS: usize = 2;
/// The longest id that is compared, in bytes.
const MAX_LENGTH: usize = 100;

/// Finds the record that has or had an id, in any letter case, if the scope sees it.
///
/// # Errors
///
/// If the database fails.
pub async fn find(snapshot: &Snapshot, id: &str) -> Result<Option<RecordName>> {
    let lower = id.to_lowercase();
    let kinds = by_kind(snapshot, &[id.to_owned(), lower]).await?;
    let known: Vec<RecordName> =
        kinds.into_iter().flat_map(|(kind, ids)| ids.into_iter().map(move |id| (kind, id))).collect();
    let exact = known.iter().find(|(_, known)| known == id).cloned();
    Ok(exact.or_else(|| known.into_iter().next()))
}

/// Returns the revision that removed a record which does not exist at the revision of a snapshot. None if it was added later.
///
/// # Errors
///
/// If the database fails.
pub async fn removal(snapshot: &Snapshot, id: &str) -> Result<Option<Revision>> {
    use record::Column::{Id, Since, Until, Version};
    let last = record::Entity::find().select_only().column(Until).filter(Id.eq(id)).filter(lasted());
    let last = last.filter(Since.lte(snapshot.revision())).order_by_desc(Version).into_tuple::<Option<Revision>>();
    Ok(last.one(snapshot.db().await?).await?.flatten().filter(|until| *until <= snapshot.revision()))
}

/// Returns the id that is most similar to an unknown one, if they differ by a few letters and no other is as similar. Only the neighbours
/// in the order of ids are compared, which share the most letters at the beginning.
///
/// # Errors
///
/// If the database fails.
pub async fn most_similar(snapshot: &Snapshot, id: &str, kind: Option<Kind>) -> Result<Option<String>> {
    use record::Column::{Id, Kind as KindColumn, Since, Until};
    let id = id.to_lowercase();
    // PostgreSQL does not store NUL, so no id contains one.
    if id.len() > MAX_LENGTH || id.contains('\0') {
        return Ok(None);
    }
    let visible = current_at(Since, Until, snapshot.revision()).add_option(snapshot.visible(Id.as_column_ref()));
    let visible = visible.add_option(kind.map(|kind| KindColumn.eq(kind)));
    let mut neighbours: Vec<String> = vec![];
    for (side, order) in [(Id.lt(id.as_str()), Order::Desc), (Id.gt(id.as_str()), Order::Asc)] {
        let ids = record::Entity::find().select_only().column(Id).filter(visible.clone()).filter(side);
        let ids = ids.order_by(Id, order).limit(NEIGHBOURS).into_tuple::<String>();
        neighbours.extend(ids.all(snapshot.db().await?).await?);
    }
    let mut ranked: Vec<_> = neighbours.into_iter().map(|known| (strsim::osa_distance(&id, &known), known)).collect();
    ranked.sort_unstable();
    let allowed = MAX_EDITS.min(id.chars().count() / 4);
    Ok(match ranked.as_slice() {
        [(edits, known), others @ ..] if *edits <= allowed && others.iter().all(|(more, _)| more > edits) => {
            Some(known.clone())
        }
        _ => None,
    })
}
