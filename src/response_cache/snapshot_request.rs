//! The snapshot of a request: made once, and passed to every read.
use crate::error::{Error, Result};
use crate::store::{Scope, Snapshot, Store};
use actix_web::dev::Payload;
use actix_web::web::Data;
use actix_web::{FromRequest, HttpMessage, HttpRequest};
use std::future::Future;
use std::pin::Pin;

/// What callers see: everybody is anonymous today.
pub const SCOPE: Scope = Scope::Public;

/// The snapshot of a request, made now unless it was made before.
///
/// # Errors
///
/// When the database does not answer.
pub async fn snapshot(request: &HttpRequest) -> Result<Snapshot> {
    let made = request.extensions().get::<Snapshot>().cloned();
    if let Some(snapshot) = made {
        return Ok(snapshot);
    }
    let store = request.app_data::<Data<Store>>().cloned();
    let store = store.ok_or_else(|| Error::Internal("there is no store".into()))?;
    let snapshot = store.snapshot(SCOPE).await?;
    request.extensions_mut().insert(snapshot.clone());
    Ok(snapshot)
}

impl FromRequest for Snapshot {
    type Error = Error;
    type Future = Pin<Box<dyn Future<Output = Result<Self>>>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let request = request.clone();
        Box::pin(async move { snapshot(&request).await })
    }
}
