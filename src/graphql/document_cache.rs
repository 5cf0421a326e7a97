//! Documents that were sent before. Parsed ones, so that none is parsed twice. Persisted queries: a document that was sent once may be asked for by its hash alone, so that an address stays short and caches
//! know it. The protocol is the one that Apollo's clients speak ("automatic persisted queries").
use crate::error::{Error, Place};
use async_graphql::parser::types::ExecutableDocument;
use quick_cache::Weighter;
use quick_cache::sync::Cache;
use serde::Deserialize;
use serde_json::{Map, Value};
use sha2::{Digest, Sha256};
use std::sync::Arc;

/// How many bytes of documents are kept.
const BYTES: u64 = 16 << 20;
/// How many documents that is, about.
const DOCUMENTS: usize = 10_000;

/// Documents by the SHA-256 of their text.
#[derive(Clone)]
pub struct DocumentCache {
    texts: Arc<Cache<[u8; 32], Arc<str>, Bytes>>,
    parsed: Arc<Cache<Arc<str>, Arc<ExecutableDocument>, Bytes>>,
}

#[derive(Clone)]
struct Bytes;

impl Weighter<[u8; 32], Arc<str>> for Bytes {
    fn weight(&self, _: &[u8; 32], document: &Arc<str>) -> u64 {
        document.len() as u64 + 32
    }
}

/// How many bytes a parsed document takes for each of its text, about.
const PARSED: u64 = 12;

impl Weighter<Arc<str>, Arc<ExecutableDocument>> for Bytes {
    fn weight(&self, text: &Arc<str>, _: &Arc<ExecutableDocument>) -> u64 {
        text.len() as u64 * PARSED + 512
    }
}

/// What a request says of the document that it means.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Hash {
    version: u32,
    sha256_hash: String,
}

/// What a document is not there for.
#[derive(Debug, PartialEq, Eq)]
pub enum PersistedQueryError {
    /// Neither the text nor a hash came.
    Missing,
    /// The hash is that of no document that was sent before; the client is to send it again with the text.
    Unknown,
    /// The hash is no hash, or not that of the text.
    Wrong(&'static str),
}

impl Default for DocumentCache {
    fn default() -> Self {
        Self {
            texts: Arc::new(Cache::with_weighter(DOCUMENTS, BYTES, Bytes)),
            parsed: Arc::new(Cache::with_weighter(DOCUMENTS, BYTES, Bytes)),
        }
    }
}

impl DocumentCache {
    /// A document as it is parsed; only what could be is kept.
    ///
    /// # Errors
    ///
    /// As parsing says.
    pub fn parsed<E>(
        &self,
        text: &Arc<str>,
        parse: impl FnOnce(&str) -> Result<ExecutableDocument, E>,
    ) -> Result<Arc<ExecutableDocument>, E> {
        self.parsed.get_or_insert_with(text, || parse(text).map(Arc::new))
    }

    /// The text of the document that is meant.
    ///
    /// # Errors
    ///
    /// When there is none.
    pub fn document(
        &self,
        text: Option<String>,
        extensions: Option<&Map<String, Value>>,
    ) -> Result<Arc<str>, PersistedQueryError> {
        let Some(asked) = extensions.and_then(|extensions| extensions.get("persistedQuery")) else {
            return text.map(Arc::from).ok_or(PersistedQueryError::Missing);
        };
        let wrong =
            PersistedQueryError::Wrong("must be an object with version 1 and sha256Hash: 64 hexadecimal digits");
        let hash = Hash::deserialize(asked).ok().filter(|hash| hash.version == 1);
        let hash = hash.and_then(|hash| bytes(&hash.sha256_hash)).ok_or(wrong)?;
        match text {
            None => self.texts.get(&hash).ok_or(PersistedQueryError::Unknown),
            Some(text) if <[u8; 32]>::from(Sha256::digest(&text)) == hash => {
                let text: Arc<str> = text.into();
                self.texts.insert(hash, text.clone());
                Ok(text)
            }
            Some(_) => Err(PersistedQueryError::Wrong("has a sha256Hash that is not that of the query")),
        }
    }
}

fn bytes(hexadecimal: &str) -> Option<[u8; 32]> {
    let digits = hexadecimal.as_bytes();
    let byte = |pair: &[u8]| u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok();
    let plain = digits.len() == 64 && digits.iter().all(u8::is_ascii_hexdigit);
    let bytes: Option<Vec<u8>> = plain.then(|| digits.chunks(2).map(byte).collect())?;
    bytes?.try_into().ok()
}

impl PersistedQueryError {
    /// The same as an error, for all but a hash that is not known.
    pub fn error(&self, place: Place) -> Option<Error> {
        match self {
            Self::Missing => Some(Error::fault(place, "query", "must be there: the GraphQL document")),
            Self::Wrong(detail) => Some(Error::fault(place, "extensions.persistedQuery", detail)),
            Self::Unknown => None,
        }
    }
}
