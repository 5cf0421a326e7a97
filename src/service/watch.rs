//! What happens next: changes as they are made, by whichever process.
use super::history::{After, Change, feed};
use super::store::Store;
use crate::error::Result;
use crate::page::Limit;
use entity::Revision;
use futures_util::stream::{Stream, unfold};
use std::collections::VecDeque;
use tokio::sync::watch::Receiver;

/// What is followed: where it goes on, and what was read but not yet told.
struct Following {
    store: Store,
    told: Receiver<Revision>,
    after: After,
    ready: VecDeque<Change>,
}

/// Every change after a place, each once, the oldest first: those that were made, and then each as it is made.
pub fn follow(store: Store, told: Receiver<Revision>, after: After) -> impl Stream<Item = Result<Change>> {
    let following = Following { store, told, after, ready: VecDeque::new() };
    unfold(Some(following), |following| async move {
        let mut following = following?;
        match following.next().await {
            Ok(change) => Some((Ok(change?), Some(following))),
            Err(error) => Some((Err(error), None)),
        }
    })
}

impl Following {
    async fn next(&mut self) -> Result<Option<Change>> {
        loop {
            if let Some(change) = self.ready.pop_front() {
                self.after = After::Change(change.revision, change.id.clone());
                return Ok(Some(change));
            }
            // Marked first: what is made while the feed is read is looked for again.
            self.told.mark_unchanged();
            self.ready = feed(&self.store, Some(self.after.clone()), Limit::most()).await?.items.into();
            if self.ready.is_empty() && self.told.changed().await.is_err() {
                return Ok(None);
            }
        }
    }
}
