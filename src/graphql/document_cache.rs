//! Caches parsed documents, and implements Apollo's "automatic persisted queries": a client may send only the hash of a document that it
//! sent before. Such URLs are short, so HTTP caches can store them.
use crate::error::{Error, Place};
use async_graphql::parser::types::ExecutableDocument;
use quick_cache::Weighter;
use quick_cache::sync::Cache;
use serde::Deserialize;
use serde_json::{Map, Value};
use sha2::{Digest, Sha256};
use std::sync::Arc;

/// Maximum size of each cache, in bytes.
const BYTES: u64 = 16 << 20;
/// Estimated number of documents in each cache.
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

/// Estimated size of a parsed document, in bytes per byte of its text.
const PARSED_SIZE_FACTOR: u64 = 12;

impl Weighter<Arc<str>, Arc<ExecutableDocument>> for Bytes {
    fn weight(&self, text: &Arc<str>, _: &Arc<ExecutableDocument>) -> u64 {
        text.len() as u64 * PARSED_SIZE_FACTOR + 512
    }
}

/// The extension `persistedQuery` of a request.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Hash {
    version: u32,
    sha256_hash: String,
}

/// The reason why a request has no document.
#[derive(Debug, PartialEq, Eq)]
pub enum PersistedQueryError {
    /// The request has neither a text nor a hash.
    Missing,
    /// The hash is unknown. The client must send the hash again, with the text.
    Unknown,
    /// The extension is malformed, or the hash does not match the text.
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
    /// Returns the parsed document. Does not cache failures.
    ///
    /// # Errors
    ///
    /// Returns the error of `parse`.
    pub fn parsed<E>(
        &self,
        text: &Arc<str>,
        parse: impl FnOnce(&str) -> Result<ExecutableDocument, E>,
    ) -> Result<Arc<ExecutableDocument>, E> {
        self.parsed.get_or_insert_with(text, || parse(text).map(Arc::new))
    }

    /// Returns the text of the document that a request sends or refers to.
    ///
    /// # Errors
    ///
    /// Returns the reason if there is no such document.
    pub fn document(
        &self,
        text: Option<String>,
        extensions: Option<&Map<String, Value>>,
    ) -> Result<Arc<str>, PersistedQueryError> {
        let Some(extension) = extensions.and_then(|extensions| extensions.get("persistedQuery")) else {
            return text.map(Arc::from).ok_or(PersistedQueryError::Missing);
        };
        let wrong =
            PersistedQueryError::Wrong("must be an object with version 1 and sha256Hash: 64 hexadecimal digits");
        let hash = Hash::deserialize(extension).ok().filter(|hash| hash.version == 1);
        let hash = hash.and_then(|hash| bytes(&hash.sha256_hash)).ok_or(wrong)?;
        match text {
            None => self.texts.get(&hash).ok_or(PersistedQueryError::Unknown),
            Some(text) if <[u8; 32]>::from(Sha256::digest(&text)) == hash => {
                let text: Arc<str> = text.into();
                self.texts.insert(hash, text.clone());
                Ok(text)
            }
            Some(_) => Err(PersistedQueryError::Wrong("has a sha256Hash that does not match the query")),
        }
    }
}

/// Parses 64 hexadecimal digits.
fn bytes(hexadecimal: &str) -> Option<[u8; 32]> {
    let digits = hexadecimal.as_bytes();
    let byte = |pair: &[u8]| u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok();
    let is_hash = digits.len() == 64 && digits.iter().all(u8::is_ascii_hexdigit);
    let bytes: Option<Vec<u8>> = is_hash.then(|| digits.chunks(2).map(byte).collect())?;
    bytes?.try_into().ok()
}

impl PersistedQueryError {
    /// Converts to an error of the register. Returns `None` for an unknown hash, which has its own code.
    pub fn error(&self, place: Place) -> Option<Error> {
        match self {
            Self::Missing => Some(Error::fault(place, "query", "is required: the GraphQL document")),
            Self::Wrong(detail) => Some(Error::fault(place, "extensions.persistedQuery", detail)),
            Self::Unknown => None,
        }
    }
}
