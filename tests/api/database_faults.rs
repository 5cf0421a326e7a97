//! Faults of the database: the register answers 503 while its connections break, and 200 afterwards.
use crate::databases::{runtime, scratch};
use crate::support::on_both_with_caches;
use sea_orm::{ConnectionTrait, Database};
use std::collections::BTreeMap;
use std::time::Duration;
use thb_register::store::{Limits, Store};
use tokio::time::sleep;

const TERMINATE: &str = "select pg_terminate_backend(pid) from pg_stat_activity \
    where datname = current_database() and pid <> pg_backend_pid()";

#[test]
fn lost_connections_are_unavailable_and_never_internal() {
    on_both_with_caches(0, 0, async |register| {
        if !register.database_url.starts_with("postgres") {
            return;
        }
        let database = Database::connect(&register.database_url).await.unwrap();
        let terminate = async {
            for _ in 0..40 {
                database.execute_unprepared(TERMINATE).await.unwrap();
                sleep(Duration::from_millis(25)).await;
            }
        };
        let request = async |path: &'static str| {
            let (mut statuses, mut codes) = (BTreeMap::new(), BTreeMap::new());
            for _ in 0..60 {
                let answer = register.answer(path).await;
                *statuses.entry(answer.status.as_u16()).or_insert(0) += 1;
                if answer.status != 200 {
                    *codes.entry(answer.json()["code"].as_str().unwrap().to_owned()).or_insert(0) += 1;
                }
            }
            assert!(statuses.keys().all(|status| [200, 503].contains(status)), "{path}: {statuses:?} {codes:?}");
            assert!(codes.keys().all(|code| code == "unavailable"), "{path}: {codes:?}");
        };
        let graphql = async {
            for _ in 0..60 {
                let query = "{ projects(first: 5, facets: [COUNTRY]) { totalCount nodes { id countries { name } } } }";
                let body = register.graphql(query, serde_json::json!({})).await;
                let codes: Vec<_> = body["errors"].as_array().into_iter().flatten().collect();
                assert!(codes.iter().all(|error| error["extensions"]["code"] == "unavailable"), "{body}");
            }
        };
        let lists = futures_util::future::join3(
            request("/v1/projects?limit=50&facet=country"),
            request("/v1/actions/16633-06-1.1.a"),
            request("/v1/agreements?q=police"),
        );
        futures_util::future::join3(terminate, lists, graphql).await;
        for path in ["/v1/projects?limit=50", "/health/ready"] {
            assert_eq!(register.answer(path).await.status, 200, "{path}");
        }
        database.close().await.unwrap();
    });
}

/// The error names the cause, and not that the pool gave up. It does not contain the password.
#[test]
fn closed_port_is_a_refused_connection() {
    let error = runtime().block_on(async {
        let limits = Limits { connections: 2, record_cache: 0 };
        Store::open("postgres://register:secret@127.0.0.1:1/register", limits).await.err().unwrap().to_string()
    });
    assert!(error.contains("Connection refused") && !error.contains("secret"), "{error}");
    let missing = runtime().block_on(async {
        let url = format!("sqlite:{}", scratch("no/such/folder.db").display());
        Store::open(&url, Limits { connections: 2, record_cache: 0 }).await.err().unwrap().to_string()
    });
    assert!(missing.contains("unable to open database file"), "{missing}");
}
