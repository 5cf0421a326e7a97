//! The short form of reference data inside REST records.
use serde::{Serialize, Serializer};

/// Reference data with a short form. REST lists show all members, records only a few.
pub trait HasShort {
    /// The members that records show.
    type Short<'a>: Serialize
    where
        Self: 'a;

    /// Returns the members that records show.
    fn short(&self) -> Self::Short<'_>;
}

/// Serializes the short members.
///
/// # Errors
///
/// Returns an error if the serializer fails.
pub fn one<T: HasShort, S: Serializer>(value: &T, to: S) -> Result<S::Ok, S::Error> {
    value.short().serialize(to)
}

/// Serializes the short members, or null.
///
/// # Errors
///
/// Returns an error if the serializer fails.
pub fn option<T: HasShort, S: Serializer>(value: &Option<T>, to: S) -> Result<S::Ok, S::Error> {
    value.as_ref().map(T::short).serialize(to)
}

/// Serializes the short members of each entry.
///
/// # Errors
///
/// Returns an error if the serializer fails.
pub fn list<T: HasShort, S: Serializer>(values: &[T], to: S) -> Result<S::Ok, S::Error> {
    to.collect_seq(values.iter().map(T::short))
}
