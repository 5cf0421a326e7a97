//! Content codings: how an answer is compressed.
use actix_web::HttpRequest;
use actix_web::http::header::{self, AcceptEncoding, ContentEncoding, Encoding, Header, Preference, Quality};
use actix_web::web::{Bytes, block};
use flate2::Compression;
use flate2::write::GzEncoder;
use std::io::Write;

/// What answers may be compressed with, the denser one last.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Coding {
    Identity,
    Gzip,
    Brotli,
}

/// Below this, compressing saves nothing that a packet would notice.
const SMALL: usize = 512;
/// From here on, compressing takes so long that other requests would wait for it.
const LARGE: usize = 64 * 1024;
/// Of gzip, 0 to 9: what it is known for; an answer is compressed once and sent often.
const LEVEL: u32 = 6;
/// Of Brotli, 0 to 11: above, it takes several times as long.
const QUALITY: u32 = 5;
/// Of Brotli: the window, as a power of two.
const WINDOW: u32 = 22;

impl Coding {
    /// The one that the caller likes best; of several that he likes as much, the densest.
    pub fn preferred(request: &HttpRequest) -> Self {
        if !request.headers().contains_key(header::ACCEPT_ENCODING) {
            return Self::Identity;
        }
        let asked = AcceptEncoding::parse(request).map(|asked| asked.0).unwrap_or_default();
        let quality = |coding: Self| {
            let named = asked.iter().find(|item| item.item == Preference::Specific(Encoding::Known(coding.into())));
            let any = asked.iter().find(|item| item.item == Preference::Any);
            named.or(any).map_or(Quality::ZERO, |item| item.quality)
        };
        let offered = [Self::Brotli, Self::Gzip].into_iter().filter(|coding| quality(*coding) > Quality::ZERO);
        offered.max_by_key(|coding| (quality(*coding), *coding)).unwrap_or(Self::Identity)
    }

    /// Its name in HTTP; none for what is left as it is.
    pub fn name(self) -> Option<&'static str> {
        match self {
            Self::Identity => None,
            Self::Gzip => Some("gzip"),
            Self::Brotli => Some("br"),
        }
    }

    /// The same bytes, compressed, and how; as they are where that would not make them smaller.
    pub async fn apply(self, bytes: Bytes) -> (Self, Bytes) {
        if self == Self::Identity || bytes.len() < SMALL {
            return (Self::Identity, bytes);
        }
        let whole = bytes.clone();
        let compressed = if bytes.len() < LARGE {
            self.compress(&whole)
        } else {
            block(move || self.compress(&whole)).await.unwrap_or_default()
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
                let mut to = GzEncoder::new(vec![], Compression::new(LEVEL));
                to.write_all(bytes).and_then(|()| to.finish()).ok()
            }
            Self::Brotli => {
                let mut to = brotli::CompressorWriter::new(vec![], bytes.len().min(LARGE), QUALITY, WINDOW);
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
