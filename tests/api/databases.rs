//! The databases of tests: copies of a template on SQLite and on PostgreSQL.
use crate::postgres::Cluster;
use entity::RevisionId;
use sea_orm::{ConnectionTrait, Database};
use std::path::PathBuf;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicUsize, Ordering};
use thb_register::package::{Package, load_if_empty};
use thb_register::store::{Limits, Store};
use tokio::runtime::{Builder, Runtime};

/// The contents of a register at the start of a test.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum InitialData {
    /// No rows.
    Empty,
    /// The bundled data package.
    Bundled,
}

pub fn runtime() -> Runtime {
    Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap()
}

/// Returns a name that is unique in this run.
pub fn unique_name() -> String {
    static COUNT: AtomicUsize = AtomicUsize::new(0);
    format!("register_{}", COUNT.fetch_add(1, Ordering::Relaxed))
}

/// Returns a path in the temporary folder of this run.
pub fn scratch(name: &str) -> PathBuf {
    static FOLDER: OnceLock<tempfile::TempDir> = OnceLock::new();
    FOLDER.get_or_init(|| tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap()).path().join(name)
}

/// Copies the SQLite template. Returns the URL of the copy.
pub fn sqlite(initial_data: InitialData) -> String {
    static TEMPLATES: [OnceLock<PathBuf>; 2] = [OnceLock::new(), OnceLock::new()];
    let template = TEMPLATES[initial_data as usize].get_or_init(|| {
        let path = scratch(&format!("template_{}.db", initial_data as usize));
        let url = format!("sqlite:{}", path.display());
        on_new_thread(move || runtime().block_on(fill(&url, initial_data)));
        path
    });
    let path = scratch(&format!("{}.db", unique_name()));
    std::fs::copy(template, &path).unwrap();
    format!("sqlite:{}", path.display())
}

/// Copies the PostgreSQL template. Returns the URL of the copy.
pub async fn postgres(cluster: &'static Cluster, initial_data: InitialData) -> String {
    static TEMPLATES: [OnceLock<&str>; 2] = [OnceLock::new(), OnceLock::new()];
    let template = TEMPLATES[initial_data as usize].get_or_init(|| {
        let name = ["template_empty", "template_bundled"][initial_data as usize];
        on_new_thread(move || {
            runtime().block_on(async {
                create(cluster, &format!("create database {name}")).await;
                fill(&cluster.url(name), initial_data).await;
            });
        });
        name
    });
    let name = unique_name();
    create(cluster, &format!("create database {name} template {template}")).await;
    cluster.url(&name)
}

pub async fn create(cluster: &Cluster, statement: &str) {
    // PostgreSQL copies a template only while it has no connections, so the connection closes at once.
    let admin = Database::connect(cluster.url("postgres")).await.unwrap();
    admin.execute_unprepared(statement).await.unwrap();
    admin.close().await.unwrap();
}

async fn fill(url: &str, initial_data: InitialData) {
    let store = Store::open(url, Limits { connections: 2, record_cache: 0 }).await.unwrap();
    store.migrate().await.unwrap();
    if initial_data == InitialData::Bundled {
        load_if_empty(&store, &Package::bundled().unwrap(), RevisionId::random()).await.unwrap();
    }
    store.close().await.unwrap();
}

/// Runs on another thread, because a runtime cannot start inside another one.
fn on_new_thread(work: impl FnOnce() + Send + 'static) {
    std::thread::spawn(work).join().unwrap();
}
