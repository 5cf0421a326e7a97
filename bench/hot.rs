//! Benchmarks of the hot functions behind each response. `cargo bench` measures their time with Criterion. With `HOT=NAME:TIMES` the
//! program only calls one function this number of times, so that `bench/instructions` can count its instructions. `HOT=names` lists the
//! names.
use actix_web::body::MessageBody;
use actix_web::test::TestRequest;
use actix_web::web::Data;
use criterion::Criterion;
use entity::RevisionId;
use std::hint::black_box;
use thb_register::contract;
use thb_register::graphql;
use thb_register::kinds::projects::Project;
use thb_register::package::{Package, load_if_empty};
use thb_register::query::paging::{ListRequest, PageSize, PageWindow};
use thb_register::query::text_search::{TextQuery, words};
use thb_register::service::queries;
use thb_register::service::record::RecordListRequest;
use thb_register::service::record_json::RecordJson;
use thb_register::store::{Cursor, Limits, Scope, SortValue, Store};
use tokio::runtime::{Builder, Runtime};

/// The name of a hot function, and one call of it.
type Hot = (&'static str, Box<dyn Fn()>);

const QUERY: &str = "{projects(first:20){nodes{id,title,countries{code,name},organisations{role,organisation{name}}}}}";

fn store(runtime: &Runtime, folder: &std::path::Path, record_cache: u64) -> Result<Store, Box<dyn std::error::Error>> {
    runtime.block_on(async {
        let url = format!("sqlite:{}", folder.join("hot.db").display());
        let store = Store::open(&url, Limits { connections: 2, record_cache }).await?;
        store.migrate().await?;
        let package = Package::bundled().map_err(|e| e.to_string())?;
        load_if_empty(&store, &package, RevisionId::random()).await.map_err(|e| e.to_string())?;
        Ok(store)
    })
}

/// Lists 20 projects as JSON.
fn list_json(runtime: &Runtime, store: &Store) {
    let json = runtime.block_on(async {
        let snapshot = store.snapshot(Scope::Public).await.ok()?;
        let page = queries::list::<Project, RecordJson>(&snapshot, list()).await.ok()?;
        serde_json::to_string(&page.items).ok()
    });
    drop(black_box(json));
}

fn list() -> RecordListRequest<Project> {
    let window = PageWindow { limit: PageSize::try_from(20).unwrap_or_default(), ..PageWindow::default() };
    ListRequest { window, ..ListRequest::default() }
}

fn hot(folder: &std::path::Path) -> Result<Vec<Hot>, Box<dyn std::error::Error>> {
    let runtime = || Builder::new_current_thread().enable_all().build();
    let text =
        "Joint training of border guards and of judges on the identification of victims of trafficking in human beings";
    let (cached_runtime, read_runtime, graphql_runtime) = (runtime()?, runtime()?, runtime()?);
    let cached = store(&cached_runtime, folder, 1 << 24)?;
    let (read, graph) = (store(&read_runtime, folder, 0)?, store(&graphql_runtime, folder, 1 << 24)?);
    let snapshot = read_runtime.block_on(read.snapshot(Scope::Public)).map_err(|e| e.to_string())?;
    let values = vec![SortValue::Number(120), SortValue::Text("12401-11-at-02".into())];
    let cursor = snapshot.cursor(7, values).to_string();
    let persisted = Data::new(graphql::DocumentCache::default());
    let executor = Data::new(graphql::Executor::new(contract::schema(), graph.clone(), Scope::Public, ()));
    Ok(vec![
        ("tokenize a summary", Box::new(move || drop(black_box(words(black_box(text)))))),
        (
            "parse a search",
            Box::new(|| {
                drop(black_box(TextQuery::try_from(black_box("\"victims of trafficking\" niger*".to_owned()))));
            }),
        ),
        ("parse a cursor", Box::new(move || drop(black_box(Cursor::try_from(black_box(cursor.clone())))))),
        ("list of 20, records cached", Box::new(move || list_json(&cached_runtime, &cached))),
        ("list of 20, no cache", Box::new(move || list_json(&read_runtime, &read))),
        (
            "GraphQL, three levels",
            Box::new(move || {
                let request = TestRequest::get().uri(&format!("/graphql?query={QUERY}")).to_http_request();
                let body = graphql_runtime.block_on(async {
                    let snapshot = graph.snapshot(Scope::Public).await;
                    let answer = graphql::get(executor.clone(), persisted.clone(), snapshot, request);
                    answer.await.map(|answer| answer.into_body().try_into_bytes())
                });
                drop(black_box(body));
            }),
        ),
    ])
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let folder = tempfile::tempdir()?;
    let all = hot(folder.path())?;
    let Ok(selection) = std::env::var("HOT") else {
        let mut criterion = Criterion::default().configure_from_args();
        for (name, call) in &all {
            criterion.bench_function(name, |bench| bench.iter(call));
        }
        criterion.final_summary();
        return Ok(());
    };
    if selection == "names" {
        for (name, _) in &all {
            println!("{name}");
        }
        return Ok(());
    }
    let (name, times) = selection.rsplit_once(':').ok_or("HOT must be NAME:TIMES or names")?;
    let (_, call) =
        all.iter().find(|(known, _)| *known == name).ok_or("HOT names an unknown function: see HOT=names")?;
    (0..times.parse::<u32>()?).for_each(|_| call());
    Ok(())
}
