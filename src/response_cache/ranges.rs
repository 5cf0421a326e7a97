//! Ranges of files (RFC 9110, 14): clients continue a download that broke, or read parts of a file.
use crate::error::Error;
use actix_web::body::{BodySize, BoxBody, MessageBody, SizedStream, to_bytes};
use actix_web::dev::ServiceResponse;
use actix_web::http::StatusCode;
use actix_web::http::header::{self, HeaderMap, HeaderValue};
use actix_web::web::block;
use std::fs::File;
use std::io::{Seek, SeekFrom};
use std::ops::RangeInclusive;
use tokio::io::AsyncReadExt;
use tokio_util::io::ReaderStream;

/// The file behind the body of a response, which is too long for memory.
pub struct SeekableFile(pub File);

/// The range that a client asks for.
#[derive(Clone, Debug, PartialEq)]
pub struct RequestedRange {
    /// The first and the last byte. Without the first byte, the last one is the number of bytes at the end.
    first: Option<u64>,
    last: Option<u64>,
    /// The entity tag or the date of the file that the client has a part of.
    if_range: Option<HeaderValue>,
}

impl RequestedRange {
    /// Reads the range of a request. Several ranges do not count, and neither do other units than bytes.
    pub fn of(headers: &HeaderMap) -> Option<Self> {
        let range = headers.get(header::RANGE)?.to_str().ok()?.trim();
        let (first, last) = range.strip_prefix("bytes=")?.split_once('-')?;
        let number = |text: &str| match text.trim() {
            "" => Some(None),
            digits if digits.bytes().all(|byte| byte.is_ascii_digit()) => {
                Some(Some(digits.parse().unwrap_or(u64::MAX)))
            }
            _ => None,
        };
        let (first, last) = (number(first)?, number(last)?);
        let is_range = match (first, last) {
            (Some(first), Some(last)) => first <= last,
            (None, None) => false,
            _ => true,
        };
        is_range.then(|| Self { first, last, if_range: headers.get(header::IF_RANGE).cloned() })
    }

    /// Returns the bytes of a file of this length. None if it has none of them.
    fn within(&self, length: u64) -> Option<RangeInclusive<u64>> {
        let end = length.checked_sub(1)?;
        match (self.first, self.last) {
            (Some(first), last) => (first <= end).then(|| first..=last.unwrap_or(end).min(end)),
            (None, Some(0) | None) => None,
            (None, Some(suffix)) => Some(length.saturating_sub(suffix)..=end),
        }
    }

    /// Whether the client has a part of this file. Only a strong tag or the exact date say so (RFC 9110, 13.1.5).
    fn is_of(&self, headers: &HeaderMap) -> bool {
        let names = |name| self.if_range.is_some() && headers.get(name) == self.if_range.as_ref();
        self.if_range.is_none() || names(header::ETAG) || names(header::LAST_MODIFIED)
    }
}

/// Replaces a file by the requested part of it. Other responses stay whole.
///
/// # Errors
///
/// If the file does not have the range, or cannot be read.
pub async fn apply(
    range: Option<RequestedRange>,
    response: ServiceResponse<BoxBody>,
) -> Result<ServiceResponse<BoxBody>, actix_web::Error> {
    let is_file = response.status() == StatusCode::OK && response.headers().contains_key(header::ACCEPT_RANGES);
    let range = range.filter(|range| is_file && range.is_of(response.headers()));
    let (Some(range), BodySize::Sized(length)) = (range, response.response().body().size()) else {
        return Ok(response);
    };
    let Some(bytes) = range.within(length) else { return Err(Error::NoSuchRange { length }.into()) };
    let (request, mut response) = response.into_parts();
    let file = response.extensions_mut().remove::<SeekableFile>();
    let (mut response, body) = response.into_parts();
    let body = match file {
        Some(SeekableFile(file)) => read(file, &bytes).await?,
        None => slice(body, &bytes).await?,
    };
    let content_range = format!("bytes {}-{}/{length}", bytes.start(), bytes.end());
    response
        .headers_mut()
        .insert(header::CONTENT_RANGE, HeaderValue::try_from(content_range).map_err(Error::internal)?);
    *response.status_mut() = StatusCode::PARTIAL_CONTENT;
    Ok(ServiceResponse::new(request, response.set_body(body)))
}

async fn read(mut file: File, bytes: &RangeInclusive<u64>) -> Result<BoxBody, actix_web::Error> {
    let (start, length) = (*bytes.start(), bytes.end() - bytes.start() + 1);
    let file = block(move || file.seek(SeekFrom::Start(start)).map(|_| file)).await??;
    let part = ReaderStream::new(tokio::fs::File::from_std(file).take(length));
    Ok(BoxBody::new(SizedStream::new(length, part)))
}

async fn slice(body: BoxBody, bytes: &RangeInclusive<u64>) -> Result<BoxBody, actix_web::Error> {
    let body = to_bytes(body).await?;
    let index = |place: u64| usize::try_from(place).map_err(Error::internal);
    // The range lies within the length of the body.
    Ok(BoxBody::new(body.slice(index(*bytes.start())?..=index(*bytes.end())?)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use actix_web::HttpResponse;
    use actix_web::test::TestRequest;
    use actix_web::web::Bytes;
    use std::io::Write;

    fn range(text: &'static str) -> Option<RequestedRange> {
        let mut headers = HeaderMap::new();
        headers.insert(header::RANGE, HeaderValue::from_static(text));
        RequestedRange::of(&headers)
    }

    #[test]
    fn reads_one_range_of_bytes() {
        for (text, length, bytes) in [
            ("bytes=0-0", 10, Some(0..=0)),
            ("bytes=2-5", 10, Some(2..=5)),
            ("bytes=2-50", 10, Some(2..=9)),
            ("bytes=9-", 10, Some(9..=9)),
            ("bytes=10-", 10, None),
            ("bytes=-3", 10, Some(7..=9)),
            ("bytes=-30", 10, Some(0..=9)),
            ("bytes=-0", 10, None),
            ("bytes=0-", 0, None),
            ("bytes=1-99999999999999999999", 10, Some(1..=9)),
        ] {
            assert_eq!(range(text).unwrap().within(length), bytes, "{text} of {length}");
        }
        for ignored in
            ["bytes=5-2", "bytes=-", "bytes=0-1,3-4", "lines=1-2", "bytes=a-b", "bytes 1-2", "bytes=+1-2", ""]
        {
            assert_eq!(range(ignored), None, "{ignored}");
        }
    }

    /// A file that is too long for memory is not read up to the range.
    #[tokio::test]
    async fn reads_the_part_of_a_file_on_disk() {
        let mut file = tempfile::tempfile().unwrap();
        file.write_all(b"0123456789").unwrap();
        let body = SizedStream::new(10, futures_util::stream::pending::<Result<Bytes, std::io::Error>>());
        let mut response = HttpResponse::Ok().insert_header((header::ACCEPT_RANGES, "bytes")).body(body);
        response.extensions_mut().insert(SeekableFile(file));
        let response = ServiceResponse::new(TestRequest::default().to_http_request(), response);
        let part = apply(range("bytes=3-6"), response).await.unwrap();
        assert_eq!((part.status().as_u16(), part.response().body().size()), (206, BodySize::Sized(4)));
        assert_eq!(part.headers().get(header::CONTENT_RANGE).unwrap(), "bytes 3-6/10");
        assert_eq!(to_bytes(part.into_body()).await.unwrap(), "3456");
    }

    #[test]
    fn a_range_of_another_version_does_not_count() {
        let mut file = HeaderMap::new();
        file.insert(header::ETAG, HeaderValue::from_static("\"a\""));
        file.insert(header::LAST_MODIFIED, HeaderValue::from_static("Sun, 06 Nov 1994 08:49:37 GMT"));
        let with = |value: &'static str| RequestedRange {
            if_range: Some(HeaderValue::from_static(value)),
            ..range("bytes=0-1").unwrap()
        };
        assert!(range("bytes=0-1").unwrap().is_of(&file));
        assert!(with("\"a\"").is_of(&file) && with("Sun, 06 Nov 1994 08:49:37 GMT").is_of(&file));
        assert!(!with("\"b\"").is_of(&file) && !with("W/\"a\"").is_of(&file));
        assert!(!with("Sun, 06 Nov 1994 08:49:38 GMT").is_of(&file));
    }
}
