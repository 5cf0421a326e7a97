//! The data package over REST.
use super::Package;
use super::load::{Failure, export};
use crate::error::{Error, Result};
use crate::rest::{self, AsOfParams, AsOfQuery, Problem, Routes};
use crate::store::Snapshot;
use actix_web::{HttpResponse, get};
use std::fs::File;
use std::io::{Seek, SeekFrom};
use tokio::task::spawn_blocking;

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
        (status = 200, description = "The data package.", body = Vec<u8>, content_type = "application/zip"),
        (status = "4XX", description = "Client error. The body says what is wrong.", body = Problem, content_type = "application/problem+json")
    )
)]
#[get("/datapackage.zip")]
async fn get_datapackage(snapshot: Snapshot, query: AsOfQuery) -> Result<HttpResponse> {
    let (package, revision) = export(&snapshot, query.0).await.map_err(to_error)?;
    let file = spawn_blocking(move || write_zip(&package)).await.map_err(|e| Error::Internal(e.to_string()))??;
    Ok(rest::file(file, "application/zip", &format!("thb-register-r{}.zip", revision.0)))
}

fn write_zip(package: &Package) -> Result<File> {
    let failed = |e: &dyn std::fmt::Display| Error::Internal(format!("the package cannot be written: {e}"));
    let mut file = tempfile::tempfile().map_err(|e| failed(&e))?;
    package.zip(&mut file).map_err(|e| failed(&e))?;
    file.seek(SeekFrom::Start(0)).map_err(|e| failed(&e))?;
    Ok(file)
}

fn to_error(failure: Failure) -> Error {
    match failure {
        Failure::Empty => Error::NotFound { what: "data package", id: "in an empty register".into() },
        Failure::ValidationErrors(faults) => Error::Internal(faults.to_string()),
        Failure::Register(error) => error,
    }
}
