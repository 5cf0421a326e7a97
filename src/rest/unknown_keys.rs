//! Faults of filters that only the reference data show, such as `country=XX`. One answer names them with the faults of other parameters.
use super::query_string::{names, read_valid};
use super::request_url::RequestUrl;
use crate::error::{Error, Result};
use crate::service::conditions::check_filter;
use crate::store::Snapshot;
use actix_web::{FromRequest, HttpRequest};
use futures_util::future::LocalBoxFuture;
use serde::Serialize;
use serde::de::DeserializeOwned;
use utoipa::IntoParams;

/// Adds the unknown keys in the filter of a query that has other faults.
pub fn with_unknown_keys<F, T>(request: &HttpRequest, read: Result<T>) -> LocalBoxFuture<'static, Result<T>>
where
    F: DeserializeOwned + Serialize + IntoParams + 'static,
    T: 'static,
{
    let request = request.clone();
    Box::pin(async move {
        let Err(Error::Invalid(mut faults)) = read else { return read };
        if let (Ok(url), Ok(snapshot)) = (RequestUrl::of(&request), Snapshot::extract(&request).await) {
            let filter: Option<F> = read_valid(&url, names::<F>());
            let unknown = filter.and_then(|filter| check_filter(&filter, snapshot.reference()).err());
            if let Some(Error::Invalid(unknown)) = unknown {
                faults.extend(unknown);
            }
        }
        Err(Error::Invalid(faults))
    })
}
