//! Runs one operation of a socket.
use super::protocol::{Subscribe, complete, error, next};
use crate::error::Error;
use crate::graphql::document::parse_for_shape;
use crate::graphql::document_cache::DocumentCache;
use crate::graphql::error::refusal;
use crate::graphql::executor::Executor;
use crate::graphql::limits::SECONDS;
use crate::graphql::prepared::PreparedRequest;
use crate::graphql::responder::{is_refused, serialize};
use crate::graphql::response_shape::ResponseShape;
use async_graphql::futures_util::stream::StreamExt;
use async_graphql::parser::types::OperationType;
use async_graphql::{ObjectType, Response, ServerError, SubscriptionType, Value};
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::mpsc::Sender;
use tokio::time::timeout;

/// A message of an operation.
pub struct OperationEvent {
    pub id: String,
    pub number: u64,
    pub text: String,
    /// Whether the operation has ended.
    pub is_last: bool,
}

/// Sends the messages of one operation.
struct Output {
    id: String,
    number: u64,
    events: Sender<OperationEvent>,
}

/// The socket has been closed.
struct Closed;

impl Output {
    async fn send(&self, text: String, is_last: bool) -> Result<(), Closed> {
        let event = OperationEvent { id: self.id.clone(), number: self.number, text, is_last };
        self.events.send(event).await.map_err(|_| Closed)
    }

    async fn next(&self, response: &Response, shape: Option<&ResponseShape<'_>>) -> Result<(), Closed> {
        let payload = serialize(response, false, shape).ok().and_then(|payload| String::from_utf8(payload).ok());
        self.send(next(&self.id, &payload.unwrap_or_default()), false).await
    }

    async fn error(&self, errors: &[ServerError]) -> Result<(), Closed> {
        self.send(error(&self.id, errors), true).await
    }

    async fn complete(&self) -> Result<(), Closed> {
        self.send(complete(&self.id), true).await
    }
}

/// Runs an operation and sends its messages. A query runs within the limits of a request over HTTP.
pub async fn run<Q: ObjectType + 'static, S: SubscriptionType + 'static>(
    executor: &Executor<Q, S>,
    documents: &DocumentCache,
    Subscribe { id, number, params }: Subscribe,
    events: Sender<OperationEvent>,
) {
    let output = Output { id, number, events };
    let text: Arc<str> = params.query.unwrap_or_default().into();
    // Fails if the socket has been closed. Then nobody waits for the operation.
    let _ = match documents.parsed(&text, parse_for_shape) {
        Ok(document) => {
            let (variables, extensions) = (params.variables, params.extensions.as_ref());
            let request = PreparedRequest::new(text, document, params.operation_name, variables, extensions);
            match request.operation().map(|operation| operation.ty) {
                Some(OperationType::Subscription) => follow(executor, request, &output).await,
                _ => answer(executor, &request, &output).await,
            }
        }
        Err(response) => output.error(&response.errors).await,
    };
}

/// Sends the result of a query.
async fn answer<Q: ObjectType + 'static, S: SubscriptionType + 'static>(
    executor: &Executor<Q, S>,
    request: &PreparedRequest,
    output: &Output,
) -> Result<(), Closed> {
    let shape = request.shape(executor.types());
    let response = async { executor.run(executor.snapshot().await, request.request(shape.as_ref())).await };
    let response = timeout(Duration::from_secs(SECONDS), response).await.unwrap_or_else(|_| {
        Response::from_errors(vec![refusal("timeout", Error::Timeout { seconds: SECONDS }.to_string())])
    });
    if is_refused(&response) {
        return output.error(&response.errors).await;
    }
    output.next(&response, shape.as_ref()).await?;
    output.complete().await
}

/// Sends the events of a subscription. One without data ends it.
async fn follow<Q: ObjectType + 'static, S: SubscriptionType + 'static>(
    executor: &Executor<Q, S>,
    request: PreparedRequest,
    output: &Output,
) -> Result<(), Closed> {
    let request = match request.into_subscription() {
        Ok(request) => request,
        Err(error) => return output.error(&[error]).await,
    };
    let mut responses = executor.subscribe(request.request(None));
    while let Some(response) = responses.next().await {
        if response.data == Value::Null {
            return output.error(&response.errors).await;
        }
        output.next(&response, request.shape(executor.types()).as_ref()).await?;
    }
    output.complete().await
}
