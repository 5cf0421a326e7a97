//! Redirects to the address of a record, and errors that say where it is.
use super::request_url::RequestUrl;
use crate::error::{Error, Result};
use crate::service::lookup;
use crate::service::record::Record;
use crate::store::{AsOf, Snapshot};
use actix_web::HttpResponse;
use actix_web::http::header;

/// Redirects a request to another URL for good. The query stays the same.
pub fn moved(url: &RequestUrl, to: &str) -> HttpResponse {
    HttpResponse::PermanentRedirect().insert_header((header::LOCATION, url.query_at(to))).finish()
}

/// Redirects from an id in other letter case to the address of the record.
///
/// # Errors
///
/// If there is no such record: an error that says where it is, or that it was removed.
pub async fn missing<R: Record>(
    snapshot: &Snapshot,
    id: &str,
    as_of: Option<AsOf>,
    url: &RequestUrl,
) -> Result<HttpResponse> {
    let snapshot = &snapshot.at(as_of).await?;
    let not_found = |nearest| Error::NotFound { what: R::NAME, id: id.into(), nearest };
    let Some((kind, known)) = lookup::find(snapshot, id).await? else {
        return Err(not_found(lookup::most_similar(snapshot, id, Some(R::KIND)).await?));
    };
    let address = snapshot.public_url().data(kind.path(), &known);
    if kind != R::KIND {
        return Err(Error::OtherKind { what: R::NAME, id: id.into(), kind, url: address });
    }
    if known != id {
        // The rest of the path after the id: `/history`.
        let rest = url.path().splitn(5, '/').nth(4).map(|rest| format!("/{rest}")).unwrap_or_default();
        return Ok(moved(url, &format!("{address}{rest}")));
    }
    match lookup::removal(snapshot, &known).await? {
        Some(removed) => Err(Error::Gone { what: R::NAME, id: known, removed, url: address }),
        None => Err(not_found(None)),
    }
}

/// Redirects to the address of a record by its id in any letter case.
///
/// # Errors
///
/// If no record ever had the id.
pub async fn redirect_to_record(snapshot: &Snapshot, id: &str, url: &RequestUrl) -> Result<HttpResponse> {
    if let Some((kind, known)) = lookup::find(snapshot, id).await? {
        return Ok(moved(url, &snapshot.public_url().data(kind.path(), &known)));
    }
    let nearest = lookup::most_similar(snapshot, id, None).await?;
    Err(Error::NotFound { what: "record", id: id.into(), nearest })
}
