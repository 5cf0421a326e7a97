//! A value that is computed from a whole state, such as an index of all titles, and kept until the next revision.
use super::restricted::Scope;
use super::state_key::StateKey;
use crate::error::{Error, Result};
use std::any::Any;
use std::collections::HashMap;
use std::sync::{Arc, PoisonError, RwLock};
use tokio::sync::Mutex;

type Kept = (StateKey, Arc<dyn Any + Send + Sync>);

/// Keeps one value per scope: that of the latest state.
#[derive(Default)]
pub struct StateValue {
    kept: RwLock<HashMap<Scope, Kept>>,
    /// Allows one computation at a time. Concurrent requests wait for it.
    computing: Mutex<()>,
}

impl StateValue {
    /// Returns the value of a state, if it is kept.
    pub fn get<T: Send + Sync + 'static>(&self, key: StateKey) -> Option<Arc<T>> {
        let kept = self.kept.read().unwrap_or_else(PoisonError::into_inner);
        let (_, value) = kept.get(&key.scope).filter(|(of, _)| *of == key)?;
        value.clone().downcast().ok()
    }

    /// Returns the value of a state. Computes and keeps it, unless another task just did.
    pub async fn get_or_compute<T: Send + Sync + 'static, F>(
        &self,
        key: StateKey,
        compute: impl FnOnce() -> F,
    ) -> Result<Arc<T>>
    where
        F: Future<Output = std::result::Result<T, Error>>,
    {
        let _guard = self.computing.lock().await;
        if let Some(value) = self.get(key) {
            return Ok(value);
        }
        let value = Arc::new(compute().await?);
        let mut kept = self.kept.write().unwrap_or_else(PoisonError::into_inner);
        kept.insert(key.scope, (key, value.clone()));
        Ok(value)
    }
}
