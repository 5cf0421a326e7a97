//! Executes each event of a subscription like a request: with a snapshot and a data loader of its own, and within the time limit.
use super::error::refusal;
use super::idle::{IdleNotifier, idle_signal};
use super::limits::SECONDS;
use super::loader::loader;
use crate::error::Error;
use crate::store::{Scope, Store};
use async_graphql::async_trait::async_trait;
use async_graphql::extensions::{Extension, ExtensionContext, ExtensionFactory, NextExecute};
use async_graphql::{Data, Pos, Response};
use std::sync::Arc;
use std::time::Duration;

/// The extension that executes events.
#[derive(Clone)]
pub struct EventExecution {
    pub store: Store,
    pub scope: Scope,
}

impl ExtensionFactory for EventExecution {
    fn create(&self) -> Arc<dyn Extension> {
        Arc::new(self.clone())
    }
}

#[async_trait]
impl Extension for EventExecution {
    async fn execute(
        &self,
        ctx: &ExtensionContext<'_>,
        operation_name: Option<&str>,
        next: NextExecute<'_>,
    ) -> Response {
        let executed = async {
            let snapshot = self.store.snapshot(self.scope).await?;
            let (sender, signal) = idle_signal();
            let mut data = Data::default();
            data.insert(loader(snapshot.clone(), signal));
            data.insert(snapshot);
            Ok(IdleNotifier::new(next.run_with_data(ctx, operation_name, data), sender).await)
        };
        match tokio::time::timeout(Duration::from_secs(SECONDS), executed).await {
            Ok(Ok(response)) => response,
            Ok(Err(error)) => {
                let error: Error = error;
                let error = async_graphql::Error::new_with_source(error).into_server_error(Pos::default());
                Response::from_errors(vec![error])
            }
            Err(_) => Response::from_errors(vec![refusal("timeout", Error::Timeout { seconds: SECONDS }.to_string())]),
        }
    }
}
