//! Positions in the change feed.
use super::cursor::{Cursor, SortValue};
use super::snapshot::{Snapshot, cursor_state};
use crate::error::{Error, Result};
use entity::{Revision, revision};
use sea_orm::EntityTrait;

/// Creates a cursor of the feed. It names the revision of its change instead of the state that it was read from, so it never changes.
pub fn feed_cursor(revision: &revision::Model, query: u64, values: Vec<SortValue>) -> Cursor {
    Cursor::new(cursor_state(revision.number, revision.id), query, values)
}

impl Snapshot {
    /// Rejects a position in the change feed that this register never had, for example after the restore of a backup: a revision beyond
    /// the latest one, or a cursor from another history.
    ///
    /// A revision that another process has just committed is accepted, although this process may not know it yet.
    ///
    /// # Errors
    ///
    /// Returns an error if the register never had the position, or the database fails.
    pub async fn check_position(&self, position: Revision, cursor: Option<&Cursor>) -> Result<()> {
        let latest = self.latest();
        let state = cursor.and_then(Cursor::state);
        let number = state.map_or(position, |state| Revision(state.0));
        let is_known = if state.is_none() && number <= latest.number {
            true
        } else if number == latest.number {
            state == Some(cursor_state(latest.number, latest.id))
        } else {
            let row = revision::Entity::find_by_id(number).one(self.db().await?).await?;
            row.is_some_and(|row| state.is_none_or(|state| state == cursor_state(row.number, row.id)))
        };
        // A cursor is at or before the state that it was read from.
        if is_known && position <= number {
            return Ok(());
        }
        Err(Error::HistoryReplaced { name: "the position".into() })
    }
}
