//! Content codings: the compression of responses.
use actix_web::HttpRequest;
use actix_web::http::header::{self, AcceptEncoding, ContentEncoding, Encoding, Header, Preference, Quality};
use actix_web::web::{Bytes, block};
use flate2::Compression;
use flate2::write::GzEncoder;
use std::io::Write;

/// The content codings of responses. Later variants compress better.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Coding {
    Identity,
    Gzip,
    Brotli,
}

/// Minimum size to compress. A smaller response fits into one packet anyway.
const MIN_SIZE: usize = 512;
/// Minimum size to compress on another thread, because it would delay other requests.
const BLOCKING_SIZE: usize = 64 * 1024;
/// Compression level of gzip, 0 to 9. The usual default. A response is compressed once and sent many times.
const GZIP_LEVEL: u32 = 6;
/// Quality of Brotli, 0 to 11. Higher values take several times as long.
const BROTLI_QUALITY: u32 = 5;
/// Window size of Brotli, as a power of two.
const BROTLI_WINDOW: u32 = 22;

impl Coding {
    /// Returns the coding that the client prefers. Among equally preferred codings, the one that compresses best.
    pub fn preferred(request: &HttpRequest) -> Self {
        if !request.headers().contains_key(header::ACCEPT_ENCODING) {
            return Self::Identity;
        }
        let accepted = AcceptEncoding::parse(request).map(|accepted| accepted.0).unwrap_or_default();
        let quality = |coding: Self| {
            let specific =
                accepted.iter().find(|item| item.item == Preference::Specific(Encoding::Known(coding.into())));
            let any = accepted.iter().find(|item| item.item == Preference::Any);
            specific.or(any).map_or(Quality::ZERO, |item| item.quality)
        };
        let offered = [Self::Brotli, Self::Gzip].into_iter().filter(|coding| quality(*coding) > Quality::ZERO);
        offered.max_by_key(|coding| (quality(*coding), *coding)).unwrap_or(Self::Identity)
    }

    /// Returns the name of the coding in HTTP. None for `Identity`.
    pub fn name(self) -> Option<&'static str> {
        match self {
            Self::Identity => None,
            Self::Gzip => Some("gzip"),
            Self::Brotli => Some("br"),
        }
    }

    /// Compresses bytes and returns them with their coding. Returns the input if compression would not make it smaller.
    pub async fn apply(self, bytes: Bytes) -> (Self, Bytes) {
        if self == Self::Identity || bytes.len() < MIN_SIZE {
            return (Self::Identity, bytes);
        }
        let input = bytes.clone();
        let compressed = if bytes.len() < BLOCKING_SIZE {
            self.compress(&input)
        } else {
            block(move || self.compress(&input)).await.unwrap_or_default()
        };
        match compressed {
            Some(compressed) if compressed.len() < bytes.len() => (self, compressed.into()),
            _ => (Self::Identity, bytes),
        }
    }

    fn compress(self, bytes: &[u8]) -> Option<Vec<u8>> {
        match self {
            Self::Identity => None,
            Self::Gzip => {
                let mut to = GzEncoder::new(vec![], Compression::new(GZIP_LEVEL));
                to.write_all(bytes).and_then(|()| to.finish()).ok()
            }
            Self::Brotli => {
                let mut to = brotli::CompressorWriter::new(
                    vec![],
                    bytes.len().min(BLOCKING_SIZE),
                    BROTLI_QUALITY,
                    BROTLI_WINDOW,
                );
                to.write_all(bytes).and_then(|()| to.flush()).ok().map(|()| to.into_inner())
            }
        }
    }
}

impl From<Coding> for ContentEncoding {
    fn from(coding: Coding) -> Self {
        match coding {
            Coding::Identity => Self::Identity,
            Coding::Gzip => Self::Gzip,
            Coding::Brotli => Self::Brotli,
        }
    }
}
