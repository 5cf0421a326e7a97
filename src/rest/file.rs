//! Files as responses.
use crate::error::{Error, Result};
use crate::response_cache::{FINISHED_BYTES, SeekableFile};
use actix_web::body::SizedStream;
use actix_web::http::header;
use actix_web::{HttpResponse, HttpResponseBuilder};
use std::fs::File;
use tokio::io::AsyncReadExt;
use tokio_util::io::ReaderStream;
use utoipa::ToSchema;

/// A file in a binary format.
#[derive(ToSchema)]
#[schema(value_type = String, format = Binary)]
pub struct Binary(pub Vec<u8>);

/// Responds with a file on disk.
///
/// # Errors
///
/// When the file cannot be read.
pub async fn file(file: File, kind: &str, name: &str) -> Result<HttpResponse> {
    let mut response = HttpResponse::Ok();
    response.content_type(kind);
    response.insert_header((header::CONTENT_DISPOSITION, format!("attachment; filename=\"{name}\"")));
    file_body(response, file).await
}

/// Reads a short file into memory, so that it can be cached. Streams a long one from disk. The length of both is known.
///
/// # Errors
///
/// When the file cannot be read.
pub async fn file_body(mut response: HttpResponseBuilder, file: File) -> Result<HttpResponse> {
    response.insert_header((header::ACCEPT_RANGES, "bytes"));
    let length = file.metadata().map_err(Error::internal)?.len();
    let seekable = SeekableFile(file.try_clone().map_err(Error::internal)?);
    let mut file = tokio::fs::File::from_std(file);
    if length <= FINISHED_BYTES as u64 {
        let mut bytes = vec![];
        file.read_to_end(&mut bytes).await.map_err(Error::internal)?;
        return Ok(response.body(bytes));
    }
    let mut response = response.body(SizedStream::new(length, ReaderStream::new(file)));
    response.extensions_mut().insert(seekable);
    Ok(response)
}
