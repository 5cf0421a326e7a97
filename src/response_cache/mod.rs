//! The HTTP response cache, with entity tags, conditional requests and compression.
mod cache;
mod coding;
mod compressed_stream;
mod conditions;
mod etag;
mod snapshot_request;

pub use cache::{Cacheable, ResponseCache, respond};
pub use snapshot_request::SCOPE;
