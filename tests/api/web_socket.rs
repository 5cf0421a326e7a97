//! A small client for GraphQL over WebSocket.
use serde_json::{Value, json};
use std::io::{BufRead, BufReader, Error, Read, Write};
use std::net::TcpStream;
use std::time::Duration;

/// A blocking client of `graphql-transport-ws`.
pub struct Socket(BufReader<TcpStream>);

/// What the server sends.
#[derive(Debug, PartialEq)]
pub enum Received {
    Message(Value),
    /// A close frame. None if it has no code.
    Closed(Option<u16>),
}

const TEXT: u8 = 1;
const CLOSE: u8 = 8;

impl Socket {
    pub fn open(address: &str) -> Self {
        Self::try_open(address, "").unwrap_or_else(|answer| panic!("{answer}"))
    }

    /// Opens a socket with more headers. Returns the response if the server refuses.
    pub fn try_open(address: &str, headers: &str) -> Result<Self, String> {
        Self::over(TcpStream::connect(address).unwrap(), headers)
    }

    /// Opens a socket over a connection.
    pub fn over(mut stream: TcpStream, headers: &str) -> Result<Self, String> {
        stream.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
        let handshake = format!(
            "GET /graphql HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\
             Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\
             Sec-WebSocket-Protocol: graphql-transport-ws\r\n{headers}\r\n"
        );
        stream.write_all(handshake.as_bytes()).unwrap();
        let mut stream = BufReader::new(stream);
        let (mut head, mut line) = (String::new(), String::new());
        while line != "\r\n" {
            line.clear();
            stream.read_line(&mut line).unwrap();
            head += &line;
        }
        if head.starts_with("HTTP/1.1 101") { Ok(Self(stream)) } else { Err(head) }
    }

    /// Opens a socket and initialises it.
    pub fn ready(address: &str) -> Self {
        let mut socket = Self::open(address);
        socket.init();
        socket
    }

    pub fn init(&mut self) {
        self.send(&json!({ "type": "connection_init" }));
        assert_eq!(self.receive(), json!({ "type": "connection_ack" }));
    }

    pub fn subscribe(&mut self, id: &str, query: &str) {
        self.send(&json!({ "id": id, "type": "subscribe", "payload": { "query": query } }));
    }

    pub fn send(&mut self, message: &Value) {
        self.send_text(&message.to_string());
    }

    pub fn send_text(&mut self, text: &str) {
        self.send_frame(TEXT, text.as_bytes()).unwrap();
    }

    pub fn close(&mut self, code: u16) {
        self.send_frame(CLOSE, &code.to_be_bytes()).unwrap();
    }

    /// Sends one frame. Its mask is zero, so the payload is sent as it is.
    pub fn send_frame(&mut self, kind: u8, payload: &[u8]) -> Result<(), Error> {
        const MASKED_WITH_64_BIT_LENGTH: u8 = 0x80 | 127;
        const MASKED: u8 = 0x80;
        const FINAL: u8 = 0x80;
        let mut frame = vec![FINAL | kind];
        match u8::try_from(payload.len()) {
            Ok(length) if length < 126 => frame.push(MASKED | length),
            _ => {
                frame.push(MASKED_WITH_64_BIT_LENGTH);
                frame.extend((payload.len() as u64).to_be_bytes());
            }
        }
        frame.extend([0; 4]);
        frame.extend(payload);
        self.0.get_mut().write_all(&frame)
    }

    /// Waits for a message.
    pub fn receive(&mut self) -> Value {
        match self.receive_any() {
            Received::Message(message) => message,
            Received::Closed(code) => panic!("the server closed the socket: {code:?}"),
        }
    }

    pub fn receive_any(&mut self) -> Received {
        self.try_receive().unwrap()
    }

    pub fn try_receive(&mut self) -> Result<Received, Error> {
        loop {
            let [kind, short] = self.read()?;
            let length = match short {
                126 => u64::from(u16::from_be_bytes(self.read()?)),
                127 => u64::from_be_bytes(self.read()?),
                short => short.into(),
            };
            let mut payload = vec![0; usize::try_from(length).unwrap()];
            self.0.read_exact(&mut payload)?;
            match kind & 0x0f {
                TEXT => return Ok(Received::Message(serde_json::from_slice(&payload).unwrap())),
                CLOSE => {
                    let code = payload.first_chunk().map(|code| u16::from_be_bytes(*code));
                    return Ok(Received::Closed(code));
                }
                _ => {}
            }
        }
    }

    fn read<const LENGTH: usize>(&mut self) -> Result<[u8; LENGTH], Error> {
        let mut bytes = [0; LENGTH];
        self.0.read_exact(&mut bytes)?;
        Ok(bytes)
    }
}
