//! `/health/ready` and the start of the program: they only read, take a connection of their own and answer in time.
use crate::command_line::{launch, program};
use crate::databases::{scratch, unique_name};
use crate::postgres::cluster;
use crate::support::{Register, on_both};
use sea_orm::{ConnectionTrait, Database, DatabaseConnection, TransactionTrait};
use std::time::{Duration, Instant};
use thb_register::store::{Limits, Scope, Store};
use tokio::task::block_in_place;

/// Ten times the promised two seconds.
const TIME_LIMIT: Duration = Duration::from_secs(20);

fn is_postgres(register: &Register) -> bool {
    register.database_url.starts_with("postgres")
}

/// The name of the database in its URL.
fn name(register: &Register) -> &str {
    register.database_url.split(['/', '?']).nth(3).unwrap()
}

async fn admin(register: &Register) -> DatabaseConnection {
    Database::connect(&register.database_url).await.unwrap()
}

/// Starts the program on a database, and checks that it serves the register and is ready.
fn assert_serves(database_url: &str) {
    let mut program = program(&scratch(&unique_name()));
    program.env("REGISTER_DATABASE_URL", database_url);
    block_in_place(|| {
        let (mut child, printed, address) = launch(program);
        assert!(printed.iter().all(|line| !line.starts_with("Loaded")), "{printed:?}");
        for path in ["health/ready", "v1/actions?limit=1", "v1/search?q=training", "v1/datapackage.zip"] {
            assert_eq!(reqwest::blocking::get(format!("{address}{path}")).unwrap().status(), 200, "{path}");
        }
        child.kill().unwrap();
        child.wait().unwrap();
    });
}

#[test]
fn program_serves_a_read_only_database_and_is_ready() {
    on_both(async |register| {
        let url = register.database_url.clone();
        if is_postgres(&register) {
            let read_only = format!("alter database {} set default_transaction_read_only = on", name(&register));
            admin(&register).await.execute_unprepared(&read_only).await.unwrap();
            assert_serves(&url);
        } else {
            assert_serves(&format!("{url}?mode=ro"));
        }
    });
}

#[test]
fn program_serves_without_the_right_to_create_tables() {
    on_both(async |register| {
        let Some(cluster) = cluster().filter(|_| is_postgres(&register)) else { return };
        let (user, database) = (format!("reader_of_{}", name(&register)), name(&register));
        let admin = admin(&register).await;
        admin.execute_unprepared(&format!("create role {user} login")).await.unwrap();
        let grant = format!("grant select on all tables in schema public to {user}");
        admin.execute_unprepared(&grant).await.unwrap();
        admin.close().await.unwrap();
        assert_serves(&cluster.url_as(&user, database));
    });
}

#[test]
fn readiness_takes_no_connection_of_the_pool() {
    on_both(async |register| {
        let limits = Limits { connections: 2, record_cache: 0 };
        let store = Store::open(&register.database_url, limits).await.unwrap();
        let snapshots = [store.snapshot(Scope::Public).await.unwrap(), store.snapshot(Scope::Public).await.unwrap()];
        for snapshot in &snapshots {
            snapshot.db().await.unwrap();
        }
        for _ in 0..20 {
            store.ready().await.unwrap();
        }
        drop(snapshots);
        store.close().await.unwrap();
    });
}

#[test]
fn readiness_answers_503_in_time_while_the_database_hangs() {
    on_both(async |register| {
        if !is_postgres(&register) {
            return;
        }
        assert_eq!(register.answer("/health/ready").await.status, 200);
        let database = admin(&register).await;
        let tx = database.begin().await.unwrap();
        tx.execute_unprepared("lock table seaql_migrations in access exclusive mode").await.unwrap();
        let start = Instant::now();
        let answers = futures_util::future::join_all((0..5).map(|_| register.answer("/health/ready"))).await;
        assert!(answers.iter().all(|answer| answer.status == 503 && answer.json()["code"] == "unavailable"));
        assert!(start.elapsed() < TIME_LIMIT, "{:?}", start.elapsed());
        tx.rollback().await.unwrap();
        assert_eq!(register.answer("/health/ready").await.status, 200);
        database.close().await.unwrap();
    });
}

#[test]
fn pending_migration_is_not_ready() {
    on_both(async |register| {
        assert_eq!(register.answer("/health/ready").await.status, 200);
        let database = admin(&register).await;
        let last = "delete from seaql_migrations where version = (select max(version) from seaql_migrations)";
        database.execute_unprepared(last).await.unwrap();
        assert_eq!(register.answer("/health/ready").await.status, 503);
        database.execute_unprepared("drop table seaql_migrations").await.unwrap();
        assert_eq!(register.answer("/health/ready").await.status, 503);
        // The check must not create the table.
        assert!(database.execute_unprepared("select * from seaql_migrations").await.is_err());
        database.close().await.unwrap();
    });
}
