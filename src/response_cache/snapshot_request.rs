//! The snapshot of a request. It is created once per request and passed to every read.
use crate::error::{Error, Result};
use crate::store::{Scope, Snapshot, Store};
use actix_web::dev::Payload;
use actix_web::web::Data;
use actix_web::{FromRequest, HttpMessage, HttpRequest};
use std::future::Future;
use std::pin::Pin;

/// The scope of all requests, because there is no authentication yet.
pub const SCOPE: Scope = Scope::Public;

/// Returns the snapshot of a request. Creates it on the first call.
///
/// # Errors
///
/// Returns an error if the database does not respond.
pub async fn snapshot(request: &HttpRequest) -> Result<Snapshot> {
    let existing = request.extensions().get::<Snapshot>().cloned();
    if let Some(snapshot) = existing {
        return Ok(snapshot);
    }
    let store = request.app_data::<Data<Store>>().cloned();
    let store = store.ok_or_else(|| Error::Internal("the application data have no store".into()))?;
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
