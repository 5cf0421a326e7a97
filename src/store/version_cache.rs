//! Versions of records that were read, within a number of bytes. A version never changes, so what is stored of it is read once.
//!
//! Gain: a list of 20 takes 77–100 µs of CPU instead of 600 µs where the response cache does not answer
//! (`bench/run --compare`, the rows "record cache off" and "record cache on").
use super::restricted::Scope;
use quick_cache::Weighter;
use quick_cache::sync::Cache;
use std::any::Any;
use std::sync::Arc;

/// The typical size of a version, from which the cache estimates how many there will be.
const TYPICAL_ENTRY_BYTES: u64 = 12 * 1024;

/// Which version: its number, in one history of the register, as one scope sees it. Only a snapshot makes keys.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct VersionKey {
    pub(super) history: u64,
    pub(super) scope: Scope,
    pub(super) version: i64,
}

/// Versions of records of any kind.
pub struct VersionCache(Option<Cache<VersionKey, Entry, EntrySize>>);

/// A version of some kind, and about how many bytes it takes.
#[derive(Clone)]
struct Entry {
    version: Arc<dyn Any + Send + Sync>,
    bytes: u64,
}

#[derive(Clone)]
struct EntrySize;

impl Weighter<VersionKey, Entry> for EntrySize {
    fn weight(&self, _: &VersionKey, entry: &Entry) -> u64 {
        entry.bytes
    }
}

impl VersionCache {
    /// A cache of at most so many bytes; 0 turns it off.
    pub fn new(bytes: u64) -> Self {
        let entries = usize::try_from(bytes / TYPICAL_ENTRY_BYTES).unwrap_or(usize::MAX);
        Self((bytes > 0).then(|| Cache::with_weighter(entries.max(16), bytes, EntrySize)))
    }

    pub fn is_on(&self) -> bool {
        self.0.is_some()
    }

    pub fn get<V: Any + Send + Sync>(&self, key: VersionKey) -> Option<Arc<V>> {
        self.0.as_ref()?.get(&key)?.version.downcast().ok()
    }

    pub fn insert<V: Any + Send + Sync>(&self, key: VersionKey, version: Arc<V>, bytes: u64) {
        if let Some(cache) = &self.0 {
            cache.insert(key, Entry { version, bytes });
        }
    }
}
