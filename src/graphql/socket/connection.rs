//! An open socket: receives the messages of the client, runs its operations and sends their messages.
use super::operation::{self, OperationEvent};
use super::outbox::{Gone, Outbox};
use super::protocol::{OPERATIONS, Protocol, Reaction, Subscribe, Violation};
use crate::graphql::document_cache::DocumentCache;
use crate::graphql::executor::Executor;
use crate::stream_limits::OpenStream;
use actix_web::web::Data;
use actix_ws::{AggregatedMessage, AggregatedMessageStream, CloseCode, CloseReason, ProtocolError};
use async_graphql::{ObjectType, SubscriptionType};
use futures_util::StreamExt;
use std::collections::HashMap;
use std::time::Duration;
use tokio::sync::mpsc::{Receiver, Sender, channel};
use tokio::task::JoinHandle;
use tokio::time::{Instant, Interval, MissedTickBehavior, interval, sleep_until, timeout};

/// Time after which a silent client is disconnected. Any message counts, also a pong.
const IDLE_TIMEOUT: Duration = Duration::from_mins(1);
/// Interval of pings. A client must respond to them.
const PING_INTERVAL: Duration = Duration::from_secs(20);
/// Time that a client has to disconnect after a close frame.
const CLOSE_TIMEOUT: Duration = Duration::from_secs(5);

/// An open socket.
pub struct Connection<Q, S> {
    executor: Data<Executor<Q, S>>,
    documents: Data<DocumentCache>,
    outbox: Outbox,
    protocol: Protocol,
    tasks: HashMap<u64, Task>,
    sender: Sender<OperationEvent>,
    events: Receiver<OperationEvent>,
    init_deadline: Instant,
    last_message: Instant,
    /// The socket counts as open until it is dropped.
    _open: OpenStream,
}

/// A running operation. It stops when it is dropped.
struct Task(JoinHandle<()>);

impl Drop for Task {
    fn drop(&mut self) {
        self.0.abort();
    }
}

/// The end of a socket.
enum End {
    Close(Option<CloseReason>),
    /// The client has disconnected, or it does not read.
    Gone,
}

impl From<Gone> for End {
    fn from(Gone: Gone) -> Self {
        Self::Gone
    }
}

impl From<Violation> for End {
    fn from(Violation { code, reason }: Violation) -> Self {
        Self::Close(Some((CloseCode::from(code), reason).into()))
    }
}

impl<Q: ObjectType + 'static, S: SubscriptionType + 'static> Connection<Q, S> {
    pub fn new(
        executor: Data<Executor<Q, S>>,
        documents: Data<DocumentCache>,
        outbox: Outbox,
        open: OpenStream,
    ) -> Self {
        // Each operation waits until its event is sent before it makes the next one.
        let (sender, events) = channel(1);
        let now = Instant::now();
        Self {
            executor,
            documents,
            outbox,
            protocol: Protocol::default(),
            tasks: HashMap::with_capacity(OPERATIONS),
            sender,
            events,
            init_deadline: now + open.streams.limits.init_timeout,
            last_message: now,
            _open: open,
        }
    }

    /// Serves the client until it disconnects.
    pub async fn run(mut self, mut messages: AggregatedMessageStream) {
        let mut ping = interval(PING_INTERVAL);
        ping.set_missed_tick_behavior(MissedTickBehavior::Delay);
        let end = loop {
            if let Err(end) = self.serve(&mut messages, &mut ping).await {
                break end;
            }
        };
        self.tasks.clear();
        if let End::Close(reason) = end {
            self.outbox.close(reason).await;
            // What the client has sent is read, because the operating system resets a connection that is closed before. Then the client
            // may miss the reason.
            let disconnected = async { while let Some(Ok(_)) = messages.next().await {} };
            let _ = timeout(CLOSE_TIMEOUT, disconnected).await;
        }
    }

    /// Handles one message of the client, one event of an operation or one tick of a timer. It reads no further message before the
    /// reply to the last one is sent.
    async fn serve(&mut self, messages: &mut AggregatedMessageStream, ping: &mut Interval) -> Result<(), End> {
        tokio::select! {
            message = messages.next() => self.receive(message).await,
            Some(event) = self.events.recv() => self.forward(event).await,
            () = sleep_until(self.init_deadline), if !self.protocol.is_acknowledged() => {
                Err(Violation::init_timeout().into())
            }
            _ = ping.tick() => {
                if self.last_message.elapsed() > IDLE_TIMEOUT {
                    return Err(End::Close(Some((CloseCode::Away, "no answer to pings").into())));
                }
                Ok(self.outbox.ping().await?)
            }
        }
    }

    async fn receive(&mut self, message: Option<Result<AggregatedMessage, ProtocolError>>) -> Result<(), End> {
        self.last_message = Instant::now();
        let reaction = match message {
            Some(Ok(AggregatedMessage::Text(text))) => self.protocol.receive(text.as_bytes())?,
            Some(Ok(AggregatedMessage::Binary(bytes))) => self.protocol.receive(&bytes)?,
            Some(Ok(AggregatedMessage::Ping(bytes))) => return Ok(self.outbox.pong(&bytes).await?),
            Some(Ok(AggregatedMessage::Pong(_))) => return Ok(()),
            Some(Ok(AggregatedMessage::Close(reason))) => return Err(End::Close(reason.map(reply_to_close))),
            Some(Err(error)) => return Err(End::Close(Some(close_code(&error).into()))),
            None => return Err(End::Gone),
        };
        match reaction {
            Reaction::Nothing => {}
            Reaction::Reply(text) => self.outbox.text(text).await?,
            Reaction::Start(subscribe) => self.start(subscribe),
            Reaction::Stop(number) => drop(self.tasks.remove(&number)),
        }
        Ok(())
    }

    fn start(&mut self, subscribe: Subscribe) {
        let (executor, documents, sender) = (self.executor.clone(), self.documents.clone(), self.sender.clone());
        let number = subscribe.number;
        let operation = async move { operation::run(&executor, &documents, subscribe, sender).await };
        self.tasks.insert(number, Task(actix_web::rt::spawn(operation)));
    }

    /// Sends a message of an operation, unless the client has stopped the operation.
    async fn forward(&mut self, event: OperationEvent) -> Result<(), End> {
        let OperationEvent { id, number, text, is_last } = event;
        if !self.protocol.is_running(&id, number) {
            return Ok(());
        }
        if is_last {
            self.protocol.end(&id);
            self.tasks.remove(&number);
        }
        Ok(self.outbox.text(text).await?)
    }
}

/// Returns the reason that answers a close frame: the same code, if it may be sent (RFC 6455, section 7.4).
fn reply_to_close(CloseReason { code, .. }: CloseReason) -> CloseReason {
    match u16::from(code) {
        1004..=1006 | 1015 | 0..1000 | 1016..3000 | 5000.. => CloseCode::Protocol.into(),
        _ => code.into(),
    }
}

/// Returns the code that tells the client what is wrong with its frame.
fn close_code(error: &ProtocolError) -> CloseCode {
    match error {
        ProtocolError::Io(error) if error.kind() == std::io::ErrorKind::InvalidData => CloseCode::Invalid,
        ProtocolError::Overflow | ProtocolError::Io(_) => CloseCode::Size,
        _ => CloseCode::Protocol,
    }
}
