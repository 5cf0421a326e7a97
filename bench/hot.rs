//! What every answer is made of, function by function: `cargo bench` measures the time with Criterion. With `HOT=NAME:TIMES` one of
//! them is called so often and nothing else is done, so that `bench/instructions` can count what it costs.
use actix_web::body::MessageBody;
use actix_web::test::TestRequest;
use actix_web::web::Data;
use criterion::Criterion;
use std::hint::black_box;
use thb_register::contract;
use thb_register::graphql;
use thb_register::kinds::projects::Project;
use thb_register::package::{Package, load_if_empty};
use thb_register::page::{Cursor, Key, Limit, List};
use thb_register::service::{self, Bounds, Lists, Store, Written};
use thb_register::words::{Search, words};
use tokio::runtime::{Builder, Runtime};

/// Its name, and what it does once.
type Hot = (&'static str, Box<dyn Fn()>);

const QUERY: &str = "{projects(first:20){nodes{id,title,countries{code,name},organisations{role,organisation{name}}}}}";

fn store(runtime: &Runtime, folder: &std::path::Path, records: u64) -> Result<Store, Box<dyn std::error::Error>> {
    runtime.block_on(async {
        let url = format!("sqlite:{}", folder.join("hot.db").display());
        let store = Store::open(&url, Bounds { connections: 2, records }).await?;
        store.migrate().await?;
        load_if_empty(&store, &Package::bundled().map_err(|e| e.to_string())?).await.map_err(|e| e.to_string())?;
        Ok(store)
    })
}

fn list() -> Lists<Project> {
    List { limit: Limit::try_from(20).unwrap_or_default(), ..List::default() }
}

fn hot(folder: &std::path::Path) -> Result<Vec<Hot>, Box<dyn std::error::Error>> {
    let runtime = || Builder::new_current_thread().enable_all().build();
    let text =
        "Joint training of border guards and of judges on the identification of victims of trafficking in human beings";
    let cursor = Cursor { query: 7, keys: vec![Key::Number(120), Key::Text("12401-11-at-02".into())] }.to_string();
    let (kept_by, read_by, asked_by) = (runtime()?, runtime()?, runtime()?);
    let kept = store(&kept_by, folder, 1 << 24)?;
    let (read, graph) = (store(&read_by, folder, 0)?, store(&asked_by, folder, 1 << 24)?);
    let (shared, persisted) = (graph.clone(), Data::new(graphql::Persisted::default()));
    let schemas = Data::new(graphql::Schemas::of(move || contract::schema().data(shared.clone())));
    let graph = Data::new(graph);
    Ok(vec![
        ("words of a summary", Box::new(move || drop(black_box(words(black_box(text)))))),
        (
            "a search",
            Box::new(|| drop(black_box(Search::try_from(black_box("\"victims of trafficking\" niger*".to_owned()))))),
        ),
        ("a cursor, read", Box::new(move || drop(black_box(Cursor::try_from(black_box(cursor.clone())))))),
        (
            "a list of 20, its versions kept",
            Box::new(move || {
                let page = kept_by.block_on(service::list::<Project, Written>(&kept, list()));
                drop(black_box(page.map(|page| serde_json::to_string(&page.items))));
            }),
        ),
        (
            "a list of 20, read",
            Box::new(move || {
                let page = read_by.block_on(service::list::<Project, Written>(&read, list()));
                drop(black_box(page.map(|page| serde_json::to_string(&page.items))));
            }),
        ),
        (
            "GraphQL, three levels",
            Box::new(move || {
                let request = TestRequest::get().uri(&format!("/graphql?query={QUERY}")).to_http_request();
                let answer = graphql::get(schemas.clone(), graph.clone(), persisted.clone(), request);
                let body = asked_by.block_on(async { answer.await.map(|answer| answer.into_body().try_into_bytes()) });
                drop(black_box(body));
            }),
        ),
    ])
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let folder = tempfile::tempdir()?;
    let all = hot(folder.path())?;
    let Ok(asked) = std::env::var("HOT") else {
        let mut criterion = Criterion::default().configure_from_args();
        for (name, call) in &all {
            criterion.bench_function(name, |bench| bench.iter(call));
        }
        criterion.final_summary();
        return Ok(());
    };
    if asked == "names" {
        for (name, _) in &all {
            println!("{name}");
        }
        return Ok(());
    }
    let (name, times) = asked.rsplit_once(':').ok_or("HOT must be NAME:TIMES")?;
    let (_, call) = all.iter().find(|(known, _)| *known == name).ok_or("no such function")?;
    (0..times.parse::<u32>()?).for_each(|_| call());
    Ok(())
}
