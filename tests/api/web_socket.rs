//! A small client for GraphQL over WebSocket.
use serde_json::Value;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::time::Duration;

/// A blocking client of `graphql-transport-ws`.
pub struct Socket(BufReader<TcpStream>);

impl Socket {
    pub fn open(address: &str) -> Self {
        let mut stream = TcpStream::connect(address).unwrap();
        stream.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
        let handshake = format!(
            "GET /graphql HTTP/1.1\r\nHost: {address}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\
             Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\
             Sec-WebSocket-Protocol: graphql-transport-ws\r\n\r\n"
        );
        stream.write_all(handshake.as_bytes()).unwrap();
        let mut stream = BufReader::new(stream);
        let mut line = String::new();
        stream.read_line(&mut line).unwrap();
        assert!(line.contains("101"), "{line}");
        while line != "\r\n" {
            line.clear();
            stream.read_line(&mut line).unwrap();
        }
        Self(stream)
    }

    /// Sends one text frame. Its mask is zero, so the text is sent as it is.
    pub fn send(&mut self, message: &Value) {
        const TEXT: u8 = 0x81;
        const MASKED_WITH_64_BIT_LENGTH: u8 = 0x80 | 127;
        let text = message.to_string();
        let mut frame = vec![TEXT, MASKED_WITH_64_BIT_LENGTH];
        frame.extend((text.len() as u64).to_be_bytes());
        frame.extend([0; 4]);
        frame.extend(text.as_bytes());
        self.0.get_mut().write_all(&frame).unwrap();
    }

    /// Waits for a text frame.
    pub fn receive(&mut self) -> Value {
        loop {
            let [kind, short] = self.read();
            let length = match short {
                126 => u64::from(u16::from_be_bytes(self.read())),
                127 => u64::from_be_bytes(self.read()),
                short => short.into(),
            };
            let mut text = vec![0; usize::try_from(length).unwrap()];
            self.0.read_exact(&mut text).unwrap();
            match kind & 0x0f {
                1 => return serde_json::from_slice(&text).unwrap(),
                8 => panic!("the server closed the socket: {}", String::from_utf8_lossy(&text)),
                _ => {}
            }
        }
    }

    fn read<const LENGTH: usize>(&mut self) -> [u8; LENGTH] {
        let mut bytes = [0; LENGTH];
        self.0.read_exact(&mut bytes).unwrap();
        bytes
    }
}
