//! Executes requests over HTTP and WebSocket. Each request has its own snapshot and data loader.
use super::cost::{CostModel, RequestCost};
use super::document;
use super::error::describe_all;
use super::idle::{IdleNotifier, idle_signal};
use super::loader::loader;
use super::projection::PlainFields;
use super::subscription_event::EventExecution;
use super::type_system::TypeSystem;
use crate::error::Error;
use crate::store::{Scope, Snapshot, Store};
use async_graphql::futures_util::future::ready;
use async_graphql::futures_util::stream::{BoxStream, StreamExt, once};
use async_graphql::registry::Registry;
use async_graphql::{
    EmptyMutation, ObjectType, Pos, Request, Response, Schema, SchemaBuilder, SubscriptionType, Value,
};
use std::sync::Arc;

/// The schema of a register for one scope.
pub struct Executor<Q, S> {
    schema: Schema<Q, EmptyMutation, S>,
    /// The same schema for subscriptions. It has an extension, which would slow down all other requests.
    subscriptions: Schema<Q, EmptyMutation, S>,
    store: Store,
    scope: Scope,
    costs: Arc<CostModel>,
    types: Arc<TypeSystem>,
}

impl<Q, S> Clone for Executor<Q, S> {
    fn clone(&self) -> Self {
        Self {
            schema: self.schema.clone(),
            subscriptions: self.subscriptions.clone(),
            store: self.store.clone(),
            scope: self.scope,
            costs: self.costs.clone(),
            types: self.types.clone(),
        }
    }
}

impl<Q: ObjectType + Default + 'static, S: SubscriptionType + Default + 'static> Executor<Q, S> {
    /// Creates an executor. `data` is available to all resolvers.
    pub fn new<D: Clone + Send + Sync + 'static>(
        schema: SchemaBuilder<Q, EmptyMutation, S>,
        store: Store,
        scope: Scope,
        data: D,
    ) -> Self {
        let mut registry = Registry::default();
        Q::create_type_info(&mut registry);
        S::create_type_info(&mut registry);
        let (query, subscription) = (Q::type_name(), S::type_name());
        let costs = Arc::new(CostModel::new(&registry, &query, &subscription));
        let types = Arc::new(TypeSystem::new(&registry, &query, &subscription));
        let schema = schema.data(store.clone()).data(scope).data(data.clone());
        let schema = schema.data(PlainFields::new(&registry)).finish();
        let subscriptions = Schema::build(Q::default(), EmptyMutation, S::default());
        let subscriptions = subscriptions.data(store.clone()).data(scope).data(data);
        let subscriptions = subscriptions.extension(EventExecution { store: store.clone(), scope }).finish();
        Self { schema, subscriptions, store, scope, costs, types }
    }
}

impl<Q: ObjectType + 'static, S: SubscriptionType + 'static> Executor<Q, S> {
    /// Returns what responses need to know of the schema.
    pub fn types(&self) -> &TypeSystem {
        &self.types
    }

    /// Returns a snapshot for a request.
    pub async fn snapshot(&self) -> Result<Snapshot, Error> {
        self.store.snapshot(self.scope).await
    }

    /// Executes a request. All its fields read the same snapshot.
    ///
    /// The extension `cost` of the request asks for a report of the cost.
    pub async fn run(&self, snapshot: Result<Snapshot, Error>, mut request: Request) -> Response {
        let cost = match self.cost(&mut request) {
            Ok(cost) => cost,
            Err(response) => return *response,
        };
        let has_report = request.extensions.get("cost") == Some(&Value::Boolean(true));
        let response = match self.begin(snapshot, cost).await {
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
        let response = describe_all(response, &self.types);
        if has_report { response.extension("cost", cost.report()) } else { response }
    }

    /// Acquires a slot for heavy reads if a request needs one.
    async fn begin(&self, snapshot: Result<Snapshot, Error>, cost: RequestCost) -> Result<Snapshot, Error> {
        let snapshot = snapshot?;
        if cost.is_heavy() {
            snapshot.begin_heavy().await?;
        }
        Ok(snapshot)
    }

    /// Returns the cost of a request, or the error response if it cannot be executed.
    fn cost(&self, request: &mut Request) -> Result<RequestCost, Box<Response>> {
        let (name, variables) = (request.operation_name.clone(), request.variables.clone());
        // Execution reports a document that cannot be parsed, or that has no such operation.
        let Ok(document) = request.parsed_query() else { return Ok(RequestCost::default()) };
        let Some(operation) = document::operation(document, name.as_deref()) else { return Ok(RequestCost::default()) };
        let cost = self.costs.check(document, operation, &variables);
        cost.map_err(|error| Box::new(describe_all(Response::from_errors(vec![error]), &self.types)))
    }

    /// Executes a subscription. Each event has its own snapshot and data loader.
    pub fn subscribe(&self, mut request: Request) -> BoxStream<'static, Response> {
        if let Err(response) = self.cost(&mut request) {
            return once(ready(*response)).boxed();
        }
        let types = self.types.clone();
        self.subscriptions.execute_stream(request).map(move |response| describe_all(response, &types)).boxed()
    }
}
