//! Values that depend on a type only. Each is computed on first use and cached.
use std::any::TypeId;
use std::collections::HashMap;
use std::sync::{PoisonError, RwLock};

/// Cached values by type.
pub struct PerType<V: 'static>(RwLock<Option<HashMap<TypeId, &'static V>>>);

impl<V> PerType<V> {
    pub const fn new() -> Self {
        Self(RwLock::new(None))
    }

    /// Returns the value of a type. Calls `make` on first use.
    pub fn of<T: 'static>(&self, make: impl FnOnce() -> V) -> &'static V {
        let key = TypeId::of::<T>();
        let cached =
            self.0.read().unwrap_or_else(PoisonError::into_inner).as_ref().and_then(|values| values.get(&key).copied());
        cached.unwrap_or_else(|| {
            // Leaking is safe: the number of values is limited by the number of types.
            let value: &'static V = Box::leak(Box::new(make()));
            self.0.write().unwrap_or_else(PoisonError::into_inner).get_or_insert_default().entry(key).or_insert(value)
        })
    }
}
