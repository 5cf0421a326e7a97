//! Whether an answer is of one state of the register: then it needs not be asked at the end whether another one came meanwhile.
use crate::answers::OfState;
use async_graphql::Context;
use entity::Revision;
use std::sync::{Arc, Mutex, PoisonError};

/// The fields of a request that were answered from versions alone, as they were at the newest revision.
#[derive(Clone, Default)]
pub struct Pins(Arc<Mutex<Pinned>>);

#[derive(Default)]
struct Pinned {
    fields: usize,
    at: Option<Revision>,
    /// Whether anything was read besides, or at another revision.
    apart: bool,
}

impl Pins {
    /// Notes a field of the root that was answered at the newest revision.
    pub fn pin(ctx: &Context<'_>, at: Revision) {
        Self::note(ctx, |pinned| {
            pinned.fields += 1;
            pinned.apart |= pinned.at.replace(at).is_some_and(|other| other != at);
        });
    }

    /// Notes that something was read besides.
    pub fn unpin(ctx: &Context<'_>) {
        Self::note(ctx, |pinned| pinned.apart = true);
    }

    fn note(ctx: &Context<'_>, note: impl FnOnce(&mut Pinned)) {
        if let Some(Self(pinned)) = ctx.data_opt() {
            note(&mut pinned.lock().unwrap_or_else(PoisonError::into_inner));
        }
    }

    /// The state that an answer of so many fields is of, if it is of one.
    pub fn state(&self, fields: usize) -> Option<OfState> {
        let Pinned { fields: pinned, at, apart } = *self.0.lock().unwrap_or_else(PoisonError::into_inner);
        at.filter(|_| pinned == fields && !apart).map(OfState)
    }
}
