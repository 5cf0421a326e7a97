//! Live changes from every process. All listeners share what is read of the feed: each revision is read once, however many listen.
use super::changes::{self, Change, ChangeRequest, FeedPosition};
use super::sort_order::digest;
use crate::error::{Error, Result};
use crate::store::{LatestRevision, Scope, Snapshot, Store};
use futures_util::stream::{Stream, unfold};
use std::sync::Arc;
use tokio::sync::Semaphore;
use tokio::sync::watch::Receiver;
use tokio::task::yield_now;

/// Maximum number of changes that are read at once. A listener keeps them until it has sent them.
const PAGE: usize = 200;

/// Turns to process a new revision. Other requests run between the turns, however many listeners there are.
static TURNS: Semaphore = Semaphore::const_new(8);

/// A listener: its position, and the changes that were read but not yet sent.
struct Listener {
    store: Store,
    scope: Scope,
    announcements: Receiver<LatestRevision>,
    /// The history of the register when the listener started.
    history: u64,
    after: FeedPosition,
    /// The changes before `after` that were not sent yet begin at `sent`.
    changes: Arc<Vec<Change>>,
    sent: usize,
}

/// Streams all changes after a position, each once, oldest first: past changes first, then new ones. Default position: the latest
/// revision. If the history of the register is replaced, the stream ends with [`Error::HistoryReplaced`].
///
/// # Errors
///
/// If the register never had the position, or the database fails.
pub async fn follow(
    store: Store,
    scope: Scope,
    after: Option<FeedPosition>,
) -> Result<impl Stream<Item = Result<Change>>> {
    let announcements = store.monitor().subscribe();
    let snapshot = store.snapshot(scope).await?;
    let after = match after {
        Some(after) => {
            after.check(&snapshot).await?;
            after
        }
        None => FeedPosition::Revision(snapshot.revision()),
    };
    let history = snapshot.latest().history;
    let listener = Listener { store, scope, announcements, history, after, changes: Arc::default(), sent: 0 };
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
            if let Some(change) = self.changes.get(self.sent) {
                self.sent += 1;
                return Ok(Some(change.clone()));
            }
            // Mark before reading, so that a revision that is committed during the read triggers another read.
            self.announcements.mark_unchanged();
            self.read().await?;
            if self.changes.is_empty() {
                if self.announcements.changed().await.is_err() {
                    return Ok(None);
                }
                let turn = TURNS.acquire().await;
                yield_now().await;
                drop(turn);
            }
        }
    }

    /// Reads the next changes. The snapshot ends before the wait for more, so that a listener holds no connection.
    async fn read(&mut self) -> Result<()> {
        let snapshot = self.store.snapshot(self.scope).await?;
        if snapshot.latest().history != self.history {
            return Err(Error::HistoryReplaced { name: "the position of this stream".into() });
        }
        self.sent = 0;
        self.changes = read_once(&snapshot, &self.after).await?;
        self.after = match self.changes.last() {
            Some(last) if self.changes.len() == PAGE => FeedPosition::of(last),
            // Another process has already committed the revision of the position.
            _ if self.after.revision() > snapshot.revision() => return Ok(()),
            // All listeners that have read everything are at the same position.
            _ => FeedPosition::Revision(snapshot.revision()),
        };
        Ok(())
    }
}

/// Reads the changes after a position. Listeners at the same position share them.
async fn read_once(snapshot: &Snapshot, after: &FeedPosition) -> Result<Arc<Vec<Change>>> {
    let id = match after {
        FeedPosition::Revision(revision) if *revision >= snapshot.revision() => return Ok(Arc::default()),
        FeedPosition::Revision(_) => None,
        FeedPosition::Change { id, .. } => Some(id),
    };
    let position = digest(&("change stream", after.revision(), id))?;
    let request = ChangeRequest::after(after.clone());
    snapshot.shared_page(position, || changes::read(snapshot, &request, PAGE)).await
}
