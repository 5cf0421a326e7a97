//! Limits the open sockets and event streams of a process: together, and for each client.
use crate::error::Error;
use actix_web::dev::Payload;
use actix_web::web::Data;
use actix_web::{FromRequest, HttpRequest};
use ipnet::IpNet;
use std::collections::HashMap;
use std::future::{Ready, ready};
use std::net::{IpAddr, Ipv6Addr};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

/// The time after which a refused client may try again.
const RETRY_SECONDS: u64 = 10;

/// The limits of sockets and event streams.
#[derive(Clone, Debug)]
pub struct StreamLimits {
    /// Maximum number of open streams of a process.
    pub total: usize,
    /// Maximum number of open streams of a client. Without trusted proxies it is not applied, because all clients may come through one
    /// proxy.
    pub per_client: usize,
    /// The addresses whose `X-Forwarded-For` is believed.
    pub trusted_proxies: Vec<IpNet>,
    /// The time that a WebSocket client has to send `connection_init`.
    pub init_timeout: Duration,
    /// The time after which a client that reads nothing is disconnected.
    pub stall_timeout: Duration,
}

impl Default for StreamLimits {
    fn default() -> Self {
        Self {
            total: 5_000,
            per_client: 100,
            trusted_proxies: vec![],
            init_timeout: Duration::from_secs(10),
            stall_timeout: Duration::from_secs(30),
        }
    }
}

/// The open streams of a process.
pub struct OpenStreams {
    pub limits: StreamLimits,
    open: Mutex<Counts>,
}

#[derive(Default)]
struct Counts {
    total: usize,
    by_client: HashMap<IpAddr, usize>,
}

/// An open stream. It counts until it is dropped.
pub struct OpenStream {
    pub streams: Data<OpenStreams>,
    client: Option<IpAddr>,
}

impl OpenStreams {
    pub fn new(limits: StreamLimits) -> Self {
        Self { limits, open: Mutex::default() }
    }

    /// Returns the address that a request counts for. None if clients are not told apart.
    fn client(&self, request: &HttpRequest) -> Option<IpAddr> {
        let trusted = &self.limits.trusted_proxies;
        let peer = request.peer_addr().filter(|_| !trusted.is_empty())?.ip();
        let lines = request.headers().get_all("X-Forwarded-For").filter_map(|line| line.to_str().ok());
        let forwarded: Vec<&str> = lines.flat_map(|line| line.split(',')).map(str::trim).collect();
        Some(network(client_address(peer, &forwarded, trusted)))
    }

    /// Counts a stream, unless a limit is reached.
    fn count(&self, client: Option<IpAddr>) -> bool {
        let mut open = self.open.lock().unwrap_or_else(PoisonError::into_inner);
        let of_client = client.and_then(|client| open.by_client.get(&client)).copied().unwrap_or_default();
        if open.total >= self.limits.total || client.is_some() && of_client >= self.limits.per_client {
            return false;
        }
        open.total += 1;
        if let Some(client) = client {
            open.by_client.insert(client, of_client + 1);
        }
        true
    }
}

impl FromRequest for OpenStream {
    type Error = Error;
    type Future = Ready<Result<Self, Error>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let Some(streams) = request.app_data::<Data<OpenStreams>>().cloned() else {
            return ready(Err(Error::Internal("the application data have no limits of streams".into())));
        };
        let client = streams.client(request);
        ready(if streams.count(client) {
            Ok(Self { streams, client })
        } else {
            Err(Error::Overloaded { retry_after_seconds: RETRY_SECONDS })
        })
    }
}

impl Drop for OpenStream {
    fn drop(&mut self) {
        let mut open = self.streams.open.lock().unwrap_or_else(PoisonError::into_inner);
        open.total = open.total.saturating_sub(1);
        let Some(client) = self.client else { return };
        let of_client = open.by_client.get(&client).copied().unwrap_or_default();
        if of_client > 1 {
            open.by_client.insert(client, of_client - 1);
        } else {
            open.by_client.remove(&client);
        }
    }
}

/// Returns the address of the client: the peer, or the last address of `X-Forwarded-For` that is not a trusted proxy. Clients can add
/// addresses at the beginning of this header, so only addresses that a trusted proxy added count.
fn client_address(peer: IpAddr, forwarded: &[&str], trusted: &[IpNet]) -> IpAddr {
    let is_trusted = |address: &IpAddr| trusted.iter().any(|network| network.contains(address));
    let mut client = peer.to_canonical();
    for address in forwarded.iter().rev() {
        if !is_trusted(&client) {
            break;
        }
        let Some(address) = parse(address) else { break };
        client = address;
    }
    client
}

/// Parses an address, which some proxies write with a port.
fn parse(address: &str) -> Option<IpAddr> {
    let with_port = || address.parse::<std::net::SocketAddr>().map(|address| address.ip());
    let in_brackets = address.strip_prefix('[').and_then(|address| address.strip_suffix(']'));
    let address = in_brackets.unwrap_or(address).parse().or_else(|_| with_port()).ok()?;
    Some(IpAddr::to_canonical(&address))
}

/// Returns what identifies a client: its IPv4 address, or the first 64 bits of its IPv6 address, because a client has all addresses of
/// such a network.
fn network(address: IpAddr) -> IpAddr {
    match address {
        IpAddr::V4(_) => address,
        IpAddr::V6(address) => Ipv6Addr::from_bits(address.to_bits() >> 64 << 64).into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn client(peer: &str, forwarded: &[&str]) -> String {
        let trusted = ["10.0.0.0/8", "::1/128"].map(|network| network.parse().unwrap());
        network(client_address(peer.parse().unwrap(), forwarded, &trusted)).to_string()
    }

    #[test]
    fn client_is_the_last_address_that_is_not_a_trusted_proxy() {
        for (peer, forwarded, expected) in [
            ("9.9.9.9", vec![], "9.9.9.9"),
            ("9.9.9.9", vec!["1.2.3.4"], "9.9.9.9"),
            ("10.0.0.1", vec![], "10.0.0.1"),
            ("10.0.0.1", vec!["1.2.3.4"], "1.2.3.4"),
            ("10.0.0.1", vec!["6.6.6.6", "1.2.3.4", "10.0.0.2"], "1.2.3.4"),
            ("10.0.0.1", vec!["10.0.0.3", "10.0.0.2"], "10.0.0.3"),
            ("10.0.0.1", vec!["1.2.3.4", "unknown"], "10.0.0.1"),
            ("::ffff:10.0.0.1", vec!["1.2.3.4:5555"], "1.2.3.4"),
            ("::1", vec!["[2001:db8:1:2:3::4]:443"], "2001:db8:1:2::"),
            ("::1", vec!["::ffff:1.2.3.4"], "1.2.3.4"),
        ] {
            assert_eq!(client(peer, &forwarded), expected, "{peer} {forwarded:?}");
        }
    }
}
