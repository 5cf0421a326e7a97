//! What a client accepts and sends: `Accept` and `Accept-Encoding` as clients write them, the media type of a request body, and
//! upgrades to a WebSocket.
mod media_type;
mod offers;
mod preferences;
mod upgrade;

pub use media_type::{HTML, JSON, has_json_body, is_encoded, preferred};
pub use offers::Offers;
pub use preferences::for_each_preference;
pub use upgrade::wants_web_socket;
