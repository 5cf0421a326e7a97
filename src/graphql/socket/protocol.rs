//! The rules of `graphql-transport-ws`: the messages, and when the socket is closed. Does no input or output.
//!
//! The protocol: <https://github.com/enisdenjo/graphql-ws/blob/master/PROTOCOL.md>.
use crate::graphql::error::refusal;
use crate::graphql::prepared::Params;
use async_graphql::ServerError;
use serde_json::{Map, Value, json};
use std::collections::HashMap;

/// Maximum number of operations that run at once on a socket.
pub const OPERATIONS: usize = 10;
/// Maximum length of the id of an operation, in bytes.
const ID_LENGTH: usize = 255;
/// Maximum number of characters of a value that a close reason repeats.
const QUOTED: usize = 60;

/// The state of a socket.
#[derive(Default)]
pub struct Protocol {
    is_acknowledged: bool,
    /// The number of operations so far.
    started: u64,
    /// The running operations: their numbers by their ids. A client may reuse the id of an operation that has ended.
    running: HashMap<String, u64>,
}

/// The reason why the server closes a socket.
#[derive(Debug, PartialEq, Eq)]
pub struct Violation {
    pub code: u16,
    pub reason: String,
}

/// What a message of a client leads to.
pub enum Reaction {
    Nothing,
    Reply(String),
    Start(Subscribe),
    /// Stops the operation with this number.
    Stop(u64),
}

/// The start of an operation.
pub struct Subscribe {
    pub id: String,
    pub number: u64,
    pub params: Params,
}

/// A message of a client.
enum ClientMessage {
    Init,
    Ping(Option<Value>),
    Pong,
    Subscribe { id: String, params: Params },
    Complete { id: String },
}

impl Violation {
    fn new(code: u16, reason: impl Into<String>) -> Self {
        Self { code, reason: reason.into() }
    }

    /// The client has not sent `connection_init` in time.
    pub fn init_timeout() -> Self {
        Self::new(4408, "Connection initialisation timeout")
    }
}

impl Protocol {
    /// Handles a message of a client.
    pub fn receive(&mut self, text: &[u8]) -> Result<Reaction, Violation> {
        match parse(text).map_err(|fault| Violation::new(4400, format!("Invalid message: {fault}")))? {
            ClientMessage::Init if self.is_acknowledged => {
                Err(Violation::new(4429, "Too many initialisation requests"))
            }
            ClientMessage::Init => {
                self.is_acknowledged = true;
                Ok(Reaction::Reply(json!({ "type": "connection_ack" }).to_string()))
            }
            ClientMessage::Ping(None) => Ok(Reaction::Reply(json!({ "type": "pong" }).to_string())),
            ClientMessage::Ping(payload) => {
                Ok(Reaction::Reply(json!({ "type": "pong", "payload": payload }).to_string()))
            }
            ClientMessage::Pong => Ok(Reaction::Nothing),
            ClientMessage::Subscribe { id, params } => self.subscribe(id, params),
            ClientMessage::Complete { id } => Ok(self.running.remove(&id).map_or(Reaction::Nothing, Reaction::Stop)),
        }
    }

    fn subscribe(&mut self, id: String, params: Params) -> Result<Reaction, Violation> {
        if !self.is_acknowledged {
            return Err(Violation::new(4401, "Unauthorized"));
        }
        if self.running.contains_key(&id) {
            return Err(Violation::new(4409, format!("Subscriber for {} already exists", quoted(&id))));
        }
        if self.running.len() >= OPERATIONS {
            let message = format!("at most {OPERATIONS} operations may run on a socket: complete one first");
            return Ok(Reaction::Reply(error(&id, &[refusal("limit_exceeded", message)])));
        }
        self.started += 1;
        self.running.insert(id.clone(), self.started);
        Ok(Reaction::Start(Subscribe { id, number: self.started, params }))
    }

    pub fn is_acknowledged(&self) -> bool {
        self.is_acknowledged
    }

    /// Returns whether an operation still runs. A stopped one may still have an event under way.
    pub fn is_running(&self, id: &str, number: u64) -> bool {
        self.running.get(id) == Some(&number)
    }

    /// Records that an operation has ended.
    pub fn end(&mut self, id: &str) {
        self.running.remove(id);
    }
}

/// The message with a result, which is JSON.
pub fn next(id: &str, payload: &str) -> String {
    format!(r#"{{"id":{},"type":"next","payload":{payload}}}"#, json!(id))
}

/// The message with the errors of an operation that is not executed, or that cannot continue. It ends the operation.
pub fn error(id: &str, errors: &[ServerError]) -> String {
    json!({ "id": id, "type": "error", "payload": errors }).to_string()
}

/// The message that ends an operation.
pub fn complete(id: &str) -> String {
    json!({ "id": id, "type": "complete" }).to_string()
}

/// Reads a message. Returns what is wrong with it.
fn parse(text: &[u8]) -> Result<ClientMessage, String> {
    let mut message: Map<String, Value> =
        serde_json::from_slice(text).map_err(|_| "it must be a JSON object".to_owned())?;
    let payload = message.remove("payload").filter(|payload| !payload.is_null());
    let optional_object = |payload: Option<Value>| match payload {
        Some(payload) if !payload.is_object() => Err("payload must be an object".to_owned()),
        payload => Ok(payload),
    };
    match message.get("type").and_then(Value::as_str) {
        Some("connection_init") => optional_object(payload).map(|_| ClientMessage::Init),
        Some("ping") => optional_object(payload).map(ClientMessage::Ping),
        Some("pong") => optional_object(payload).map(|_| ClientMessage::Pong),
        Some("complete") => Ok(ClientMessage::Complete { id: id(&message)? }),
        Some("subscribe") => Ok(ClientMessage::Subscribe { id: id(&message)?, params: params(payload)? }),
        Some(other) => Err(format!("type must not be `{}`", quoted(other))),
        None => Err("type is required".into()),
    }
}

fn id(message: &Map<String, Value>) -> Result<String, String> {
    let id = message.get("id").and_then(Value::as_str).filter(|id| !id.is_empty() && id.len() <= ID_LENGTH);
    id.map(ToOwned::to_owned).ok_or_else(|| format!("id must be a text of 1 to {ID_LENGTH} bytes"))
}

fn params(payload: Option<Value>) -> Result<Params, String> {
    let Some(payload @ Value::Object(_)) = payload else { return Err("payload must be an object".into()) };
    let params: Params = serde_json::from_value(payload).map_err(|e| format!("payload: {}", quoted(&e.to_string())))?;
    if params.query.is_none() {
        return Err("payload.query is required".into());
    }
    Ok(params)
}

fn quoted(value: &str) -> String {
    value.chars().take(QUOTED).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Describes what messages lead to: the replies, `start ID` and `stop NUMBER`. A violation ends them with its code.
    fn react(messages: &[Value]) -> Vec<String> {
        let mut protocol = Protocol::default();
        let mut reactions = vec![];
        for message in messages {
            match protocol.receive(message.to_string().as_bytes()) {
                Ok(Reaction::Nothing) => {}
                Ok(Reaction::Reply(text)) => reactions.push(text),
                Ok(Reaction::Start(Subscribe { id, .. })) => reactions.push(format!("start {id}")),
                Ok(Reaction::Stop(number)) => reactions.push(format!("stop {number}")),
                Err(Violation { code, .. }) => {
                    reactions.push(code.to_string());
                    return reactions;
                }
            }
        }
        reactions
    }

    fn subscribe(id: &str) -> Value {
        json!({ "type": "subscribe", "id": id, "payload": { "query": "{ register { revision } }" } })
    }

    const ACK: &str = r#"{"type":"connection_ack"}"#;

    #[test]
    fn closes_the_socket_with_the_code_of_the_violation() {
        let init = json!({ "type": "connection_init" });
        assert_eq!(react(&[subscribe("1")]), ["4401"]);
        assert_eq!(react(&[init.clone(), init.clone()]), [ACK, "4429"]);
        assert_eq!(react(&[init.clone(), subscribe("1"), subscribe("1")]), [ACK, "start 1", "4409"]);
        let complete = json!({ "type": "complete", "id": "1" });
        let again = [init.clone(), subscribe("1"), complete.clone(), complete, subscribe("1")];
        assert_eq!(react(&again), [ACK, "start 1", "stop 1", "start 1"]);
        let long = "x".repeat(ID_LENGTH + 1);
        for invalid in [
            json!([]),
            json!(["connection_init"]),
            json!("connection_init"),
            json!({}),
            json!({ "type": "next", "id": "1" }),
            json!({ "type": "connection_init", "payload": 3 }),
            json!({ "type": "complete" }),
            json!({ "type": "subscribe", "id": "", "payload": { "query": "{ a }" } }),
            json!({ "type": "subscribe", "id": long, "payload": { "query": "{ a }" } }),
            json!({ "type": "subscribe", "id": 1, "payload": { "query": "{ a }" } }),
            json!({ "type": "subscribe", "id": "1" }),
            json!({ "type": "subscribe", "id": "1", "payload": {} }),
            json!({ "type": "subscribe", "id": "1", "payload": ["{ a }", null, null, null] }),
            json!({ "type": "subscribe", "id": "1", "payload": { "query": "{ a }", "variables": 3 } }),
        ] {
            assert_eq!(react(&[init.clone(), invalid.clone()]), [ACK, "4400"], "{invalid}");
        }
    }

    #[test]
    fn answers_pings_before_and_after_the_acknowledgement() {
        let (init, pong) = (json!({ "type": "connection_init", "payload": {} }), json!({ "type": "pong" }));
        let ping = json!({ "type": "ping", "payload": { "a": 1 } });
        assert_eq!(
            react(&[json!({ "type": "ping" }), init, ping, pong]),
            [r#"{"type":"pong"}"#, ACK, r#"{"type":"pong","payload":{"a":1}}"#]
        );
    }

    #[test]
    fn refuses_more_operations_than_allowed() {
        let mut messages = vec![json!({ "type": "connection_init" })];
        messages.extend((0..=OPERATIONS).map(|id| subscribe(&id.to_string())));
        let reactions = react(&messages);
        assert_eq!(reactions.iter().filter(|reaction| reaction.starts_with("start")).count(), OPERATIONS);
        let refused: Value = serde_json::from_str(&reactions[OPERATIONS + 1]).unwrap();
        assert_eq!((&refused["id"], &refused["type"]), (&json!("10"), &json!("error")));
        assert_eq!(refused["payload"][0]["extensions"]["code"], "limit_exceeded");
    }
}
