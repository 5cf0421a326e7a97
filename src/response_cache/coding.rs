//! Content codings: the compression of responses.
use crate::content_negotiation::for_each_preference;
use actix_web::http::header::{self, HeaderMap};
use actix_web::web::{Bytes, block};
use flate2::Compression;
use flate2::write::GzEncoder;
use std::io::{Result, Write};

/// The content codings of responses. Later variants compress better.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Coding {
    Identity,
    Gzip,
    Brotli,
}

/// The coding that a client prefers, and whether it also accepts an uncompressed response.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct AcceptedCoding {
    pub coding: Coding,
    pub accepts_identity: bool,
}

/// Minimum size to compress. A smaller response fits into one packet anyway.
const MIN_SIZE: usize = 512;
/// Minimum size to compress on another thread, because it would delay other requests.
const BLOCKING_SIZE: usize = 64 * 1024;
/// Compression level of gzip, 0 to 9. The usual default. A response is compressed once and sent many times.
const GZIP_LEVEL: u32 = 6;
/// Quality of Brotli, 0 to 11. Higher values take several times as long.
const BROTLI_QUALITY: u32 = 5;
/// Window size of Brotli for responses in memory, as a power of two.
const BROTLI_WINDOW: u32 = 22;
/// Window size of Brotli for streams. A larger window would take several MiB for each stream.
const BROTLI_STREAM_WINDOW: u32 = 18;

impl AcceptedCoding {
    /// Reads `Accept-Encoding`. Among equally preferred codings, the one that compresses best wins. If the client excludes all codings,
    /// the response is not compressed.
    pub fn of(headers: &HeaderMap) -> Self {
        let (mut named, mut any) = ([None; 3], None);
        for_each_preference(headers, &header::ACCEPT_ENCODING, |name, weight| {
            let weight_of_name = match name {
                "*" => &mut any,
                name => match Coding::parse(name) {
                    Some(coding) => &mut named[coding as usize],
                    None => return,
                },
            };
            weight_of_name.get_or_insert(weight);
        });
        let [identity, gzip, brotli] = named.map(|weight| weight.or(any));
        // A client that does not name identity accepts it as a last resort.
        let identity = identity.unwrap_or(f32::MIN_POSITIVE);
        let offered = [(Coding::Identity, Some(identity)), (Coding::Gzip, gzip), (Coding::Brotli, brotli)];
        let accepted =
            offered.into_iter().filter_map(|(coding, weight)| Some((coding, weight.filter(|it| *it > 0.0)?)));
        let best = accepted.max_by(|(_, a), (_, b)| a.total_cmp(b)).map(|(coding, _)| coding);
        match best {
            Some(coding) => Self { coding, accepts_identity: identity > 0.0 },
            None => Self { coding: Coding::Identity, accepts_identity: true },
        }
    }

    /// Compresses bytes and returns them with their coding. Returns the input if compression would not make it smaller and the client
    /// accepts that.
    pub async fn apply(self, bytes: Bytes) -> (Coding, Bytes) {
        let Self { coding, accepts_identity } = self;
        if coding == Coding::Identity || (accepts_identity && bytes.len() < MIN_SIZE) {
            return (Coding::Identity, bytes);
        }
        let input = bytes.clone();
        let compressed = if bytes.len() < BLOCKING_SIZE {
            coding.compress(&input)
        } else {
            block(move || coding.compress(&input)).await.unwrap_or_default()
        };
        match compressed {
            Some(compressed) if !accepts_identity || compressed.len() < bytes.len() => (coding, compressed.into()),
            _ => (Coding::Identity, bytes),
        }
    }
}

impl Coding {
    fn parse(name: &str) -> Option<Self> {
        let names = [("identity", Self::Identity), ("gzip", Self::Gzip), ("x-gzip", Self::Gzip), ("br", Self::Brotli)];
        names.into_iter().find(|(known, _)| name.eq_ignore_ascii_case(known)).map(|(_, coding)| coding)
    }

    /// Returns the name of the coding in HTTP. None for `Identity`.
    pub fn name(self) -> Option<&'static str> {
        match self {
            Self::Identity => None,
            Self::Gzip => Some("gzip"),
            Self::Brotli => Some("br"),
        }
    }

    fn compress(self, bytes: &[u8]) -> Option<Vec<u8>> {
        let buffer = bytes.len().min(BLOCKING_SIZE);
        let mut encoder = Encoder::new(self, buffer, BROTLI_WINDOW)?;
        encoder.write_all(bytes).and_then(|()| encoder.finish()).ok()
    }
}

/// Compresses a response part by part. Its memory does not depend on the size of the response.
pub enum Encoder {
    Gzip(Box<GzEncoder<Vec<u8>>>),
    Brotli(Box<brotli::CompressorWriter<Vec<u8>>>),
}

impl Encoder {
    /// Creates an encoder for a stream. None for `Identity`.
    pub fn for_stream(coding: Coding) -> Option<Self> {
        Self::new(coding, BLOCKING_SIZE, BROTLI_STREAM_WINDOW)
    }

    fn new(coding: Coding, buffer: usize, window: u32) -> Option<Self> {
        match coding {
            Coding::Identity => None,
            Coding::Gzip => Some(Self::Gzip(Box::new(GzEncoder::new(vec![], Compression::new(GZIP_LEVEL))))),
            Coding::Brotli => {
                let encoder = brotli::CompressorWriter::new(vec![], buffer, BROTLI_QUALITY, window);
                Some(Self::Brotli(Box::new(encoder)))
            }
        }
    }

    fn write_all(&mut self, bytes: &[u8]) -> Result<()> {
        match self {
            Self::Gzip(encoder) => encoder.write_all(bytes),
            Self::Brotli(encoder) => encoder.write_all(bytes),
        }
    }

    /// Compresses a part and returns the bytes that are ready. There may be none.
    ///
    /// # Errors
    ///
    /// Returns the errors of the library. Writing to memory has none.
    pub fn encode(&mut self, part: &[u8]) -> Result<Vec<u8>> {
        self.write_all(part)?;
        Ok(std::mem::take(match self {
            Self::Gzip(encoder) => encoder.get_mut(),
            Self::Brotli(encoder) => encoder.get_mut(),
        }))
    }

    /// Returns the last bytes.
    ///
    /// # Errors
    ///
    /// Returns the errors of the library. Writing to memory has none.
    pub fn finish(self) -> Result<Vec<u8>> {
        match self {
            Self::Gzip(encoder) => encoder.finish(),
            // Writes the last block of the stream.
            Self::Brotli(encoder) => Ok(encoder.into_inner()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use actix_web::http::header::HeaderValue;
    use std::io::Read;

    fn accepted(lines: &[&str]) -> (Coding, bool) {
        let mut headers = HeaderMap::new();
        for line in lines {
            headers.append(header::ACCEPT_ENCODING, HeaderValue::from_str(line).unwrap());
        }
        let AcceptedCoding { coding, accepts_identity } = AcceptedCoding::of(&headers);
        (coding, accepts_identity)
    }

    #[test]
    fn reads_accept_encoding_as_clients_write_it() {
        use Coding::{Brotli, Gzip, Identity};
        for (lines, coding, accepts_identity) in [
            (&[][..], Identity, true),
            (&[""], Identity, true),
            (&["gzip"], Gzip, true),
            (&["gzip, deflate", "br"], Brotli, true),
            (&["gzip", "br;q=.5"], Gzip, true),
            (&["X-GZIP"], Gzip, true),
            (&["*"], Brotli, true),
            (&["*", "br;q=0"], Gzip, true),
            (&["br;q=0, gzip;q=0"], Identity, true),
            (&["zstd"], Identity, true),
            (&["gzip;q=0.5, identity"], Identity, true),
            (&["gzip, identity;q=0"], Gzip, false),
            (&["gzip, *;q=0"], Gzip, false),
            (&["*;q=0"], Identity, true),
            (&["gzip;q=nonsense, br;q=.1"], Brotli, true),
        ] {
            assert_eq!(accepted(lines), (coding, accepts_identity), "{lines:?}");
        }
    }

    #[test]
    fn encoders_restore_what_they_compress_part_by_part() {
        let parts = ["", "one, ", "two, ", &"three, ".repeat(50_000), "four"];
        for coding in [Coding::Gzip, Coding::Brotli] {
            let mut encoder = Encoder::for_stream(coding).unwrap();
            let mut bytes: Vec<u8> = parts.iter().flat_map(|part| encoder.encode(part.as_bytes()).unwrap()).collect();
            bytes.extend(encoder.finish().unwrap());
            let mut text = String::new();
            match coding {
                Coding::Gzip => flate2::read::GzDecoder::new(&bytes[..]).read_to_string(&mut text).unwrap(),
                _ => brotli::Decompressor::new(&bytes[..], 4096).read_to_string(&mut text).unwrap(),
            };
            assert!(text == parts.concat() && bytes.len() * 10 < text.len(), "{coding:?}: {}", bytes.len());
        }
    }
}
