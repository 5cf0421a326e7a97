//! GraphQL over WebSocket, with the protocol `graphql-transport-ws`.
mod connection;
mod handshake;
mod operation;
mod outbox;
mod protocol;

pub use handshake::socket;
