//! The HTTP response cache, with entity tags, conditional requests and compression.
mod cache;
mod coding;
mod compressed_stream;
mod conditions;
mod etag;
mod ranges;
mod snapshot_request;

pub use cache::{Cacheable, FINISHED_BYTES, ResponseCache, respond};
pub use ranges::SeekableFile;
pub use snapshot_request::SCOPE;
