//! Compresses a streamed response while it is sent.
use super::coding::{Coding, Encoder};
use actix_web::body::{BodyStream, BoxBody, MessageBody};
use actix_web::http::header::{self, HeaderMap};
use actix_web::web::{Bytes, block};
use futures_util::stream::{poll_fn, try_unfold};
use futures_util::{Stream, StreamExt};
use std::error::Error;
use std::pin::Pin;

type Part = Result<Bytes, Box<dyn Error>>;

/// Whether a response is worth compressing. Spreadsheets and archives are compressed already.
pub fn is_compressible(headers: &HeaderMap) -> bool {
    let media_type = headers.get(header::CONTENT_TYPE).map_or(&b""[..], |value| value.as_bytes());
    ![&b"application/zip"[..], b"application/vnd.openxmlformats"].iter().any(|prefix| media_type.starts_with(prefix))
}

/// Returns a body that compresses another one.
pub fn compress(body: BoxBody, coding: Coding) -> BoxBody {
    let Some(encoder) = Encoder::for_stream(coding) else { return body };
    let mut body = Box::pin(body);
    let parts = poll_fn(move |context| body.as_mut().poll_next(context)).boxed_local();
    let compressed = try_unfold(Some((parts, encoder)), |state| async move {
        let Some((parts, encoder)) = state else { return Ok(None) };
        next_part(parts, encoder).await
    });
    BoxBody::new(BodyStream::new(compressed))
}

type Parts = Pin<Box<dyn Stream<Item = Part>>>;

/// The parts that are left, and the encoder. None after the last part.
type State = Option<(Parts, Encoder)>;

/// Returns the next compressed part, which is never empty. An empty part would end a chunked response.
async fn next_part(mut parts: Parts, mut encoder: Encoder) -> Result<Option<(Bytes, State)>, Box<dyn Error>> {
    while let Some(part) = parts.next().await {
        let part = part?;
        // Compression takes milliseconds, which would delay other requests.
        let (bytes, returned) = block(move || (encoder.encode(&part), encoder)).await?;
        encoder = returned;
        let bytes = bytes?;
        if !bytes.is_empty() {
            return Ok(Some((bytes.into(), Some((parts, encoder)))));
        }
    }
    Ok(Some((encoder.finish()?.into(), None)))
}
