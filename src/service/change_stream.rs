//! Changes as they are made, by whichever process.
use super::history::{Change, FeedPosition, feed};
use crate::error::Result;
use crate::query::paging::PageSize;
use crate::store::{Scope, Store};
use entity::Revision;
use futures_util::stream::{Stream, unfold};
use std::collections::VecDeque;
use tokio::sync::watch::Receiver;

/// A listener: where it goes on, and what was read but not yet sent.
struct Listener {
    store: Store,
    scope: Scope,
    revisions: Receiver<Revision>,
    after: FeedPosition,
    ready: VecDeque<Change>,
}

/// Every change after a place, each once, the oldest first: those that were made, and then each as it is made. Without a place, from now
/// on.
///
/// # Errors
///
/// When the database fails.
pub async fn follow(
    store: Store,
    scope: Scope,
    after: Option<FeedPosition>,
) -> Result<impl Stream<Item = Result<Change>>> {
    let revisions = store.monitor().subscribe();
    let after = match after {
        Some(after) => after,
        None => FeedPosition::Revision(store.snapshot(scope).await?.revision()),
    };
    let listener = Listener { store, scope, revisions, after, ready: VecDeque::new() };
    Ok(unfold(Some(listener), |listener| async move {
        let mut listener = listener?;
        match listener.next().await {
            Ok(change) => Some((Ok(change?), Some(listener))),
            Err(error) => Some((Err(error), None)),
        }
    }))
}

impl Listener {
    async fn next(&mut self) -> Result<Option<Change>> {
        loop {
            if let Some(change) = self.ready.pop_front() {
                self.after = FeedPosition::Change(change.revision, change.id.clone());
                return Ok(Some(change));
            }
            // Marked first, so that a revision that is made while the feed is read is looked for again.
            self.revisions.mark_unchanged();
            let snapshot = self.store.snapshot(self.scope).await?;
            self.ready = feed(&snapshot, Some(self.after.clone()), PageSize::most()).await?.items.into();
            if self.ready.is_empty() && self.revisions.changed().await.is_err() {
                return Ok(None);
            }
        }
    }
}
