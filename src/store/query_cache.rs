//! Caches what queries find in a state: totals, and the versions on a page. The state is part of the key, so an entry is never outdated.
//!
//! Gain: a list of 20 takes 42 µs of CPU instead of 126 µs on SQLite, and 38 µs instead of 308 µs on PostgreSQL, if the response cache has no
//! entry (`bench/run --compare --floors`, "no response cache").
use super::state_key::StateKey;
use super::state_value::StateValue;
use crate::error::{Error, Result};
use entity::Revision;
use quick_cache::Weighter;
use quick_cache::sync::Cache;
use std::any::Any;
use std::sync::Arc;

/// The digest of a query, which identifies its cached result. Different queries have different digests.
pub type QueryDigest = [u8; 32];

/// The key of a result: a query, at a revision, in a state.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct QueryKey {
    pub(super) state: StateKey,
    pub(super) revision: Revision,
    pub(super) query: QueryDigest,
}

/// Maximum number of cached totals.
const TOTALS: usize = 10_000;
/// Maximum number of rows on cached pages. A row takes about 200 bytes.
const ROWS: u64 = 50_000;
/// Estimated number of cached pages.
const PAGES: usize = 2_000;

/// Caches totals and pages of queries.
pub struct QueryCache {
    totals: Cache<QueryKey, u64>,
    pages: Cache<QueryKey, Rows, RowCount>,
    /// What is computed from the latest state as a whole.
    pub(super) latest: StateValue,
}

/// The rows of a page, of a record of any kind.
#[derive(Clone)]
struct Rows {
    rows: Arc<dyn Any + Send + Sync>,
    count: u64,
}

#[derive(Clone)]
struct RowCount;

impl Weighter<QueryKey, Rows> for RowCount {
    fn weight(&self, _: &QueryKey, rows: &Rows) -> u64 {
        rows.count + 1
    }
}

impl Default for QueryCache {
    fn default() -> Self {
        let pages = Cache::with_weighter(PAGES, ROWS, RowCount);
        Self { totals: Cache::new(TOTALS), pages, latest: StateValue::default() }
    }
}

impl QueryCache {
    pub async fn total<F>(&self, key: QueryKey, count: impl FnOnce() -> F) -> Result<u64>
    where
        F: Future<Output = Result<u64>>,
    {
        self.totals.get_or_insert_async(&key, async { count().await }).await
    }

    pub async fn page<T: Send + Sync + 'static, F>(
        &self,
        key: QueryKey,
        read: impl FnOnce() -> F,
    ) -> Result<Arc<Vec<T>>>
    where
        F: Future<Output = Result<Vec<T>>>,
    {
        if let Some(cached) = self.pages.get(&key).and_then(|cached| cached.rows.downcast().ok()) {
            return Ok(cached);
        }
        let rows = Arc::new(read().await?);
        self.pages.insert(key, Rows { rows: rows.clone(), count: rows.len() as u64 });
        Ok(rows)
    }

    /// Returns a page. If many tasks need it at once, one reads it and the others wait.
    pub async fn shared_page<T: Send + Sync + 'static, F>(
        &self,
        key: QueryKey,
        read: impl FnOnce() -> F,
    ) -> Result<Arc<Vec<T>>>
    where
        F: Future<Output = Result<Vec<T>>>,
    {
        let rows = async {
            let rows = Arc::new(read().await?);
            Ok::<_, Error>(Rows { count: rows.len() as u64, rows })
        };
        let cached = self.pages.get_or_insert_async(&key, rows).await?;
        cached.rows.downcast().map_err(|_| Error::Internal("a cached page has rows of another type".into()))
    }
}
