//! What holds for every request and response, whatever the interface: headers, HEAD, and the framing of responses.
mod connection;
mod head;
mod headers;

pub use connection::frame;
pub use head::head_as_get;
pub use headers::{StandardHeaders, add_headers};
