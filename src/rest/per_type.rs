//! What follows from a type alone: made at its first use, and kept.
use std::any::TypeId;
use std::collections::HashMap;
use std::sync::{PoisonError, RwLock};

/// Values by the type that they follow from.
pub struct PerType<V: 'static>(RwLock<Option<HashMap<TypeId, &'static V>>>);

impl<V> PerType<V> {
    pub const fn new() -> Self {
        Self(RwLock::new(None))
    }

    /// The value of a type.
    pub fn of<T: 'static>(&self, make: impl FnOnce() -> V) -> &'static V {
        let key = TypeId::of::<T>();
        let known =
            self.0.read().unwrap_or_else(PoisonError::into_inner).as_ref().and_then(|known| known.get(&key).copied());
        known.unwrap_or_else(|| {
            // There are as many as types, so none is given up.
            let made: &'static V = Box::leak(Box::new(make()));
            self.0.write().unwrap_or_else(PoisonError::into_inner).get_or_insert_default().entry(key).or_insert(made)
        })
    }
}
