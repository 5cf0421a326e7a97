//! The data package over REST.
use super::cache::{Archive, PackageCache};
use super::export::ExportError;
use crate::error::{Error, Result};
use crate::rest::{self, AsOfParams, AsOfQuery, Binary, Routes};
use crate::store::{AsOf, PublicUrl, Snapshot};
use actix_web::http::header;
use actix_web::web::{Bytes, Data};
use actix_web::{HttpRequest, HttpResponse, get};
use futures_util::stream::unfold;

pub fn routes(routes: &mut impl Routes) {
    routes.add(get_datapackage);
}

/// Get the data package
///
/// All records and all reference data as a Frictionless Tabular Data Package in a ZIP file. `import` reads it unzipped.
#[utoipa::path(
    tag = "data package",
    params(AsOfParams),
    responses(
        (status = 200, description = "The data package.", body = Binary, content_type = "application/zip")
    )
)]
#[get("/datapackage.zip")]
async fn get_datapackage(
    snapshot: Snapshot,
    query: AsOfQuery,
    request: HttpRequest,
    cache: Data<PackageCache>,
) -> Result<HttpResponse> {
    respond(&snapshot, query.0, &PublicUrl::of(&request), &cache).await
}

/// Responds with the package of a state. Streams it from its file, or while it is built.
async fn respond(
    snapshot: &Snapshot,
    as_of: Option<AsOf>,
    PublicUrl(public_url): &PublicUrl,
    cache: &PackageCache,
) -> Result<HttpResponse> {
    // A request that waits for a package holds no connection.
    let snapshot = snapshot.reconnected().at(as_of).await?.reconnected();
    let name = format!("thb-register-r{}.zip", snapshot.revision().0);
    match cache.get(&snapshot, public_url).await.map_err(to_error)? {
        Archive::File(file) => rest::file(file, "application/zip", &name).await,
        Archive::Stream(chunks) => {
            let chunks = unfold(chunks, |mut chunks| async {
                let incomplete = || Err(ExportError::Write(std::io::ErrorKind::UnexpectedEof.into()));
                let chunk = chunks.recv().await.unwrap_or_else(incomplete);
                let is_end = chunk.as_ref().is_ok_and(Vec::is_empty);
                (!is_end).then(|| (chunk.map(Bytes::from).map_err(to_error), chunks))
            });
            let disposition = (header::CONTENT_DISPOSITION, format!("attachment; filename=\"{name}\""));
            Ok(HttpResponse::Ok().content_type("application/zip").insert_header(disposition).streaming(chunks))
        }
    }
}

fn to_error(error: ExportError) -> Error {
    match error {
        ExportError::Empty => {
            Error::NotFound { what: "data package", id: "in an empty register".into(), nearest: None }
        }
        ExportError::Write(error) => Error::Internal(error.to_string()),
        ExportError::Register(error) => error,
    }
}
