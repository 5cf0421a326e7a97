//! Upgrades of a connection. The register only upgrades to a WebSocket. It ignores all other values of `Upgrade`.
use actix_web::http::Method;
use actix_web::http::header::{self, HeaderMap};

/// The path that accepts a WebSocket.
const PATH: &str = "/graphql";

/// Whether a request asks for a WebSocket, at the path that has one. The name of the protocol is case-insensitive (RFC 6455, 4.2.1).
pub fn wants_web_socket(method: &Method, path: &str, headers: &HeaderMap) -> bool {
    let protocol = headers.get(header::UPGRADE).and_then(|value| value.to_str().ok());
    *method == Method::GET && path == PATH && protocol.is_some_and(|name| name.trim().eq_ignore_ascii_case("websocket"))
}
