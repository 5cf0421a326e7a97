//! Bounds how many heavy reads run at once, so that light requests always find a free core and a free connection.
use crate::error::{Error, Result};
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::time::timeout;

/// Number of requests that may wait for each slot.
const WAITING_PER_SLOT: usize = 4;
/// How long a request waits for a slot.
const WAIT: Duration = Duration::from_secs(5);
/// When a rejected client should try again.
const RETRY_AFTER_SECONDS: u64 = 5;

/// The slots for heavy reads of one process.
#[derive(Clone)]
pub struct HeavyLimit {
    slots: Arc<Semaphore>,
    places: Arc<Semaphore>,
}

/// The right to run heavy reads, until it is dropped.
pub struct HeavySlot(#[allow(dead_code)] OwnedSemaphorePermit);

impl HeavyLimit {
    pub fn new(slots: usize) -> Self {
        Self { slots: Arc::new(Semaphore::new(slots)), places: Arc::new(Semaphore::new(slots * WAITING_PER_SLOT)) }
    }

    /// Returns a slot. Waits for one if few others wait.
    ///
    /// # Errors
    ///
    /// Returns [`Error::Overloaded`] if too many requests wait, or if no slot is free in time.
    pub async fn slot(&self) -> Result<HeavySlot> {
        if let Ok(permit) = self.slots.clone().try_acquire_owned() {
            return Ok(HeavySlot(permit));
        }
        let overloaded = || Error::Overloaded { retry_after_seconds: RETRY_AFTER_SECONDS };
        let _place = self.places.try_acquire().map_err(|_| overloaded())?;
        match timeout(WAIT, self.slots.clone().acquire_owned()).await {
            Ok(Ok(permit)) => Ok(HeavySlot(permit)),
            _ => Err(overloaded()),
        }
    }

    /// Returns a slot for the next part of a response that has begun. Waits as long as necessary.
    ///
    /// # Errors
    ///
    /// Returns an error if the register is closing.
    pub async fn next_slot(&self) -> Result<HeavySlot> {
        let permit = self.slots.clone().acquire_owned().await;
        permit.map(HeavySlot).map_err(|e| Error::Unavailable(e.to_string()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn rejects_requests_when_all_places_are_taken() {
        let limit = HeavyLimit::new(1);
        let slot = limit.slot().await.unwrap();
        let waiting: Vec<_> = (0..WAITING_PER_SLOT)
            .map(|_| {
                tokio::spawn({
                    let limit = limit.clone();
                    async move { limit.slot().await.is_ok() }
                })
            })
            .collect();
        tokio::task::yield_now().await;
        assert!(matches!(limit.slot().await, Err(Error::Overloaded { retry_after_seconds: 5 })));
        drop(slot);
        for one in waiting {
            assert!(one.await.unwrap());
        }
    }
}
