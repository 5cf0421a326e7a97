//! Live changes from every process.
use super::history::{Change, FeedPosition, feed};
use crate::error::Result;
use crate::query::paging::PageSize;
use crate::store::{Scope, Store};
use entity::Revision;
use futures_util::stream::{Stream, unfold};
use std::collections::VecDeque;
use tokio::sync::watch::Receiver;

/// A subscriber: its position, and the changes that were read but not yet sent.
struct Subscriber {
    store: Store,
    scope: Scope,
    revisions: Receiver<Revision>,
    after: FeedPosition,
    ready: VecDeque<Change>,
}

/// Streams all changes after a position, each once, oldest first: past changes first, then new ones. Default position: the latest
/// revision.
///
/// # Errors
///
/// If the database fails.
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
    let subscriber = Subscriber { store, scope, revisions, after, ready: VecDeque::new() };
    Ok(unfold(Some(subscriber), |subscriber| async move {
        let mut subscriber = subscriber?;
        match subscriber.next().await {
            Ok(change) => Some((Ok(change?), Some(subscriber))),
            Err(error) => Some((Err(error), None)),
        }
    }))
}

impl Subscriber {
    async fn next(&mut self) -> Result<Option<Change>> {
        loop {
            if let Some(change) = self.ready.pop_front() {
                self.after = FeedPosition::Change(change.revision, change.id.clone());
                return Ok(Some(change));
            }
            // Mark before reading, so that a revision that is committed during the read triggers another read.
            self.revisions.mark_unchanged();
            // The snapshot ends before the wait, so that a listener holds no connection.
            self.ready = {
                let snapshot = self.store.snapshot(self.scope).await?;
                feed(&snapshot, Some(self.after.clone()), PageSize::most()).await?.items.into()
            };
            if self.ready.is_empty() && self.revisions.changed().await.is_err() {
                return Ok(None);
            }
        }
    }
}
