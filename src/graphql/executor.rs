//! Executes requests over HTTP and WebSocket. Each request has its own snapshot and data loader.
use super::document;
use super::error::describe_all;
use super::idle::{IdleNotifier, idle_signal};
use super::limits::LimitsExtension;
use super::loader::loader;
use crate::error::Error;
use crate::store::{Scope, Snapshot, Store};
use async_graphql::futures_util::future::ready;
use async_graphql::futures_util::stream::{BoxStream, StreamExt, once};
use async_graphql::{Data, EmptyMutation, ObjectType, Pos, Request, Response, Schema, SchemaBuilder, SubscriptionType};
use std::sync::Arc;

/// The schema of a register for one scope.
pub struct Executor<Q, S> {
    schema: Schema<Q, EmptyMutation, S>,
    store: Store,
    scope: Scope,
}

impl<Q, S> Clone for Executor<Q, S> {
    fn clone(&self) -> Self {
        Self { schema: self.schema.clone(), store: self.store.clone(), scope: self.scope }
    }
}

impl<Q: ObjectType + 'static, S: SubscriptionType + 'static> Executor<Q, S> {
    pub fn new(schema: SchemaBuilder<Q, EmptyMutation, S>, store: Store, scope: Scope) -> Self {
        let schema = schema.extension(LimitsExtension).data(store.clone()).data(scope).finish();
        Self { schema, store, scope }
    }

    /// Executes a request. All its fields read the same snapshot.
    pub async fn run(&self, snapshot: Result<Snapshot, Error>, request: Request) -> Response {
        let response = match snapshot {
            Ok(snapshot) => {
                let (sender, signal) = idle_signal();
                let request = request.data(loader(snapshot.clone(), signal)).data(snapshot);
                IdleNotifier::new(self.schema.execute(request), sender).await
            }
            Err(error) => {
                let error = async_graphql::Error::new_with_source(error).into_server_error(Pos::default());
                Response::from_errors(vec![error])
            }
        };
        describe_all(response)
    }
}

impl<Q: ObjectType + 'static, S: SubscriptionType + 'static> async_graphql::Executor for Executor<Q, S> {
    async fn execute(&self, mut request: Request) -> Response {
        if let Err(response) = parse(&mut request) {
            return *response;
        }
        self.run(self.store.snapshot(self.scope).await, request).await
    }

    fn execute_stream(&self, mut request: Request, session: Option<Arc<Data>>) -> BoxStream<'static, Response> {
        if let Err(response) = parse(&mut request) {
            return once(ready(*response)).boxed();
        }
        let stream = async_graphql::Executor::execute_stream(&self.schema, request, session);
        stream.map(describe_all).boxed()
    }
}

/// Parses the document of a request within the limits.
fn parse(request: &mut Request) -> Result<(), Box<Response>> {
    let document = document::parse(&request.query)?;
    request.set_parsed_query(document);
    Ok(())
}
