//! Starts a register for each test, on SQLite and on PostgreSQL: a copy of a template database, served on its own port. The connection
//! pool and the caches have the default sizes of the program, unless a test sets others.
use crate::answers::Answer;
use crate::databases::{InitialData, postgres, runtime, sqlite};
use crate::postgres::cluster;
use crate::web_socket::Socket;
use actix_web::dev::ServerHandle;
use chrono::Utc;
use clap::Parser;
use entity::{Revision, RevisionId};
use proptest::prelude::ProptestConfig;
use proptest::strategy::Strategy;
use proptest::test_runner::TestRunner;
use reqwest::{Client, RequestBuilder};
use serde_json::{Value, json};
use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;
use thb_register::app::{self, Settings};
use thb_register::config::Cli;
use thb_register::service::queries;
use thb_register::service::record::{Record, VersionHeader};
use thb_register::service::write::NewRevision;
use thb_register::store::{Limits, Scope, Store};
use thb_register::stream_limits::StreamLimits;
use tokio::runtime::Handle;
use tokio::task::{JoinHandle, block_in_place};

/// A running register.
pub struct Register {
    pub store: Store,
    pub database_url: String,
    pub url: String,
    /// The number of statements sent to the database, except those that read the latest revision, because the register also polls it.
    pub statements: Arc<AtomicUsize>,
    client: Client,
}

/// Runs a test on a register that holds the bundled package, on both databases.
pub fn on_both(test: impl AsyncFn(Register)) {
    on_both_with(InitialData::Bundled, test);
}

pub const MEBIBYTE: u64 = 1 << 20;

/// Runs a test on both databases.
pub fn on_both_with(initial_data: InitialData, test: impl AsyncFn(Register)) {
    let runtime = runtime();
    runtime.block_on(async {
        run_test(sqlite(initial_data), &test).await;
        if let Some(cluster) = cluster() {
            run_test(postgres(cluster, initial_data).await, &test).await;
        }
    });
}

/// Runs one test with a register on each database and one public URL, to compare their answers.
pub fn side_by_side(test: impl AsyncFn(&[Register])) {
    runtime().block_on(async {
        let (mut registers, mut servers) = (vec![], vec![]);
        let mut urls = vec![sqlite(InitialData::Bundled)];
        if let Some(cluster) = cluster() {
            urls.push(postgres(cluster, InitialData::Bundled).await);
        }
        for url in urls {
            let public_url = Some("https://register.example");
            let (register, server) = start(url, Configuration { public_url, ..Configuration::default() }).await;
            registers.push(register);
            servers.push(server);
        }
        test(&registers).await;
        for (register, server) in registers.iter().zip(servers) {
            server.stop(&register.store).await;
        }
    });
}

/// Runs a test on two registers that hold the bundled package, on both databases. Both have the same first revision.
pub fn on_both_in_pairs(test: impl AsyncFn(Register, Register)) {
    pairs(Configuration::default(), test);
}

/// Runs a test on pairs of registers with one public URL, on both databases: as one register and its restored backup have.
pub fn on_both_in_pairs_at(public_url: &'static str, test: impl AsyncFn(Register, Register)) {
    pairs(Configuration { public_url: Some(public_url), ..Configuration::default() }, test);
}

fn pairs(configuration: Configuration, test: impl AsyncFn(Register, Register)) {
    runtime().block_on(async {
        run_test_in_pair([sqlite(InitialData::Bundled), sqlite(InitialData::Bundled)], configuration, &test).await;
        if let Some(cluster) = cluster() {
            let urls = [postgres(cluster, InitialData::Bundled).await, postgres(cluster, InitialData::Bundled).await];
            run_test_in_pair(urls, configuration, &test).await;
        }
    });
}

/// Runs a test on two registers over the same database and with the same public URL, on both databases: the first with caches, the
/// second without.
pub fn with_and_without_caches(test: impl AsyncFn(Register, Register)) {
    let cached = Configuration { public_url: Some("https://register.example"), ..Configuration::default() };
    let uncached = Configuration { answers: 0, records: 0, ..cached };
    runtime().block_on(async {
        let mut urls = vec![sqlite(InitialData::Bundled)];
        if let Some(cluster) = cluster() {
            urls.push(postgres(cluster, InitialData::Bundled).await);
        }
        for url in urls {
            let (first, first_server) = start(url.clone(), cached).await;
            let (second, second_server) = start(url, uncached).await;
            let stores = [first.store.clone(), second.store.clone()];
            test(first, second).await;
            first_server.stop(&stores[0]).await;
            second_server.stop(&stores[1]).await;
        }
    });
}

/// Runs a test on a register with a public URL, on SQLite.
pub fn on_sqlite_at(public_url: &'static str, test: impl AsyncFn(Register)) {
    let configuration = Configuration { public_url: Some(public_url), ..Configuration::default() };
    runtime().block_on(run_test_with(sqlite(InitialData::Bundled), configuration, &test));
}

async fn run_test_in_pair(urls: [String; 2], configuration: Configuration, test: &impl AsyncFn(Register, Register)) {
    let [first_url, second_url] = urls;
    let (first, first_server) = start(first_url, configuration).await;
    let (second, second_server) = start(second_url, configuration).await;
    let stores = [first.store.clone(), second.store.clone()];
    test(first, second).await;
    first_server.stop(&stores[0]).await;
    second_server.stop(&stores[1]).await;
}

/// Runs a test on both databases, with caches for responses and for records of these sizes in bytes.
pub fn on_both_with_caches(answers: u64, records: u64, test: impl AsyncFn(Register)) {
    let configuration = Configuration { records, answers, ..Configuration::default() };
    runtime().block_on(async {
        run_test_with(sqlite(InitialData::Bundled), configuration, &test).await;
        if let Some(cluster) = cluster() {
            run_test_with(postgres(cluster, InitialData::Bundled).await, configuration, &test).await;
        }
    });
}

/// Runs a test on both databases, with this number of connections in the pool.
pub fn on_both_with_connections(connections: u32, test: impl AsyncFn(Register)) {
    on_both_configured(Configuration { connections, ..Configuration::default() }, test);
}

/// Runs a test on both databases, with these limits of streams.
pub fn on_both_with_streams(streams: fn() -> StreamLimits, test: impl AsyncFn(Register)) {
    on_both_configured(Configuration { streams, ..Configuration::default() }, test);
}

fn on_both_configured(configuration: Configuration, test: impl AsyncFn(Register)) {
    runtime().block_on(async {
        run_test_with(sqlite(InitialData::Bundled), configuration, &test).await;
        if let Some(cluster) = cluster() {
            run_test_with(postgres(cluster, InitialData::Bundled).await, configuration, &test).await;
        }
    });
}

/// Runs a test on two servers over one register with one public URL, on both databases: one with a record cache, and one without. Neither
/// caches responses.
pub fn with_and_without_record_cache(test: impl AsyncFn(Register, Register)) {
    let public_url = Some("https://register.example");
    let configuration = Configuration { answers: 0, public_url, ..Configuration::default() };
    runtime().block_on(async {
        let mut urls = vec![sqlite(InitialData::Bundled)];
        if let Some(cluster) = cluster() {
            urls.push(postgres(cluster, InitialData::Bundled).await);
        }
        for url in urls {
            let (cached, cached_server) = start(url.clone(), configuration).await;
            let (uncached, uncached_server) = start(url, Configuration { records: 0, ..configuration }).await;
            let stores = [cached.store.clone(), uncached.store.clone()];
            test(cached, uncached).await;
            cached_server.stop(&stores[0]).await;
            uncached_server.stop(&stores[1]).await;
        }
    });
}

async fn run_test(database_url: String, test: &impl AsyncFn(Register)) {
    run_test_with(database_url, Configuration::default(), test).await;
}

async fn run_test_with(database_url: String, configuration: Configuration, test: &impl AsyncFn(Register)) {
    let (register, server) = start(database_url, configuration).await;
    let store = register.store.clone();
    test(register).await;
    server.stop(&store).await;
}

/// The number of connections in the pool, and the sizes of the caches in bytes.
#[derive(Clone, Copy)]
struct Configuration {
    connections: u32,
    records: u64,
    answers: u64,
    public_url: Option<&'static str>,
    streams: fn() -> StreamLimits,
}

impl Default for Configuration {
    /// The defaults of the command line.
    fn default() -> Self {
        let serve = Cli::parse_from(["thb-register"]).serve;
        Self {
            connections: serve.database.connections,
            records: serve.record_cache * MEBIBYTE,
            answers: serve.answer_cache * MEBIBYTE,
            public_url: None,
            streams: StreamLimits::default,
        }
    }
}

struct RunningServer(ServerHandle, JoinHandle<std::io::Result<()>>);

async fn start(database_url: String, configuration: Configuration) -> (Register, RunningServer) {
    let Configuration { connections, records, answers, public_url, streams } = configuration;
    let mut store = Store::open(&database_url, Limits { connections, record_cache: records }).await.unwrap();
    let statements = Arc::new(AtomicUsize::new(0));
    let counter = statements.clone();
    store.observe(move |statement| {
        if !statement.sql.contains(r#"ORDER BY "revision"."number" DESC"#) {
            counter.fetch_add(1, Ordering::Relaxed);
        }
    });
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let public_url = public_url.map(Into::into);
    let settings = Settings { public_url, response_cache: answers, streams: streams(), ..Settings::default() };
    let server = app::run(listener, store.clone(), settings).unwrap();
    let running = RunningServer(server.handle(), tokio::spawn(server));
    (Register { store, database_url, url, statements, client: Client::new() }, running)
}

impl RunningServer {
    async fn stop(self, store: &Store) {
        let Self(handle, running) = self;
        handle.stop(false).await;
        running.await.unwrap().unwrap();
        store.clone().close().await.unwrap();
    }
}

/// Checks a property with `cases` values of a strategy.
pub fn check_property<S: Strategy>(cases: u32, strategy: &S, property: impl AsyncFn(S::Value)) {
    let config = ProptestConfig { cases, failure_persistence: None, ..ProptestConfig::default() };
    let checked = TestRunner::new(config).run(strategy, |value| {
        block_in_place(|| Handle::current().block_on(property(value)));
        Ok(())
    });
    checked.unwrap();
}

impl Register {
    /// Counts the statements of two requests for the same data to a register that has just started on this database: cold, when
    /// nothing is cached, and warm, when the record cache has the data. The requests must differ in their text. Otherwise the response
    /// cache answers the second.
    pub async fn cold_and_warm(&self, requests: [&str; 2]) -> (usize, usize) {
        let (register, server) = start(self.database_url.clone(), Configuration::default()).await;
        let cost = (register.cost(requests[0]).await, register.cost(requests[1]).await);
        server.stop(&register.store).await;
        cost
    }

    /// Counts the statements of a request that must succeed: a path of REST, or a GraphQL document.
    pub async fn cost(&self, request: &str) -> usize {
        let before = self.statements.load(Ordering::Relaxed);
        if request.starts_with('/') {
            self.bytes(request).await;
        } else {
            self.data(request, json!({})).await;
        }
        self.statements.load(Ordering::Relaxed) - before
    }

    pub async fn send(&self, request: RequestBuilder) -> Answer {
        let response = request.send().await.unwrap();
        let (status, headers) = (response.status(), response.headers().clone());
        Answer { status, headers, text: response.text().await.unwrap() }
    }

    /// Begins a request. The path may be a link of an answer, which begins with the URL of the register.
    pub fn request(&self, method: &str, path: &str) -> RequestBuilder {
        let path = path.strip_prefix(&self.url).unwrap_or(path);
        self.client.request(method.parse().unwrap(), format!("{}{path}", self.url))
    }

    /// Sends bytes over a connection of its own and returns everything that comes back until the register closes it. Blocks.
    pub fn exchange(&self, request: &str) -> String {
        let address = self.url.strip_prefix("http://").unwrap();
        block_in_place(|| {
            let mut stream = TcpStream::connect(address).unwrap();
            stream.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
            stream.write_all(request.as_bytes()).unwrap();
            let mut bytes = vec![];
            stream.read_to_end(&mut bytes).unwrap();
            String::from_utf8_lossy(&bytes).into_owned()
        })
    }

    pub async fn answer(&self, path: &str) -> Answer {
        self.send(self.request("GET", path)).await
    }

    /// The body of an answer that must be 200.
    pub async fn get(&self, path: &str) -> Value {
        let answer = self.answer(path).await;
        assert_eq!(answer.status, 200, "{path}: {}", answer.text);
        answer.json()
    }

    /// The bytes of an answer that must be 200.
    pub async fn bytes(&self, path: &str) -> Vec<u8> {
        let response = self.request("GET", path).send().await.unwrap();
        assert_eq!(response.status(), 200, "{path}");
        response.bytes().await.unwrap().into()
    }

    /// Returns the items of this page and of all pages after it. Each page must have the same total.
    pub async fn walk(&self, path: &str) -> Vec<Value> {
        let (mut items, mut next, mut total) = (vec![], Some(path.to_owned()), None);
        while let Some(address) = next {
            let mut page = self.get(&address).await;
            assert_eq!(*total.get_or_insert(page["total"].clone()), page["total"], "{address}");
            next = page["links"]["next"].as_str().map(ToOwned::to_owned);
            items.append(page["items"].as_array_mut().unwrap());
        }
        assert_eq!(total, Some(json!(items.len())), "{path}");
        items
    }

    /// The lines of NDJSON.
    pub async fn lines(&self, path: &str) -> Vec<Value> {
        let text = String::from_utf8(self.bytes(path).await).unwrap();
        text.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
    }

    /// Returns the first payload that answers a GraphQL document over WebSocket. Blocks until it arrives.
    pub fn socket(&self, query: &str) -> Value {
        let subscribe = json!({ "id": "1", "type": "subscribe", "payload": { "query": query } });
        let address = self.url.strip_prefix("http://").unwrap();
        block_in_place(|| {
            let mut socket = Socket::open(address);
            socket.send(&json!({ "type": "connection_init" }));
            assert_eq!(socket.receive()["type"], "connection_ack");
            socket.send(&subscribe);
            socket.receive()["payload"].take()
        })
    }

    /// The body of the answer to a GraphQL document.
    pub async fn graphql(&self, query: &str, variables: Value) -> Value {
        let body = json!({ "query": query, "variables": variables });
        self.send(self.request("POST", "/graphql").json(&body)).await.json()
    }

    /// The data of an answer that must have no errors.
    pub async fn data(&self, query: &str, variables: Value) -> Value {
        let mut body = self.graphql(query, variables).await;
        assert_eq!(body.get("errors"), None, "{query}");
        body["data"].take()
    }
}

/// A path with a query string.
pub fn address(path: &str, query: &[(String, String)]) -> String {
    format!("{path}?{}", serde_html_form::to_string(query).unwrap())
}

pub fn author(reason: &str) -> NewRevision {
    NewRevision { id: RevisionId::random(), actor: "tester".into(), at: Utc::now(), reason: reason.into() }
}

/// The number of the latest revision.
pub async fn latest(store: &Store) -> Revision {
    store.snapshot(Scope::Public).await.unwrap().revision()
}

/// The current records of a kind as they are stored, in document order.
pub async fn inputs<R: Record>(store: &Store) -> Vec<(VersionHeader, R::Input)> {
    queries::inputs::<R>(&store.snapshot(Scope::Public).await.unwrap()).await.unwrap()
}
