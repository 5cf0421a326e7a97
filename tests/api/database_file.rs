//! A SQLite file that is replaced or deleted under a running register.
use crate::support::{Register, author, inputs, on_both};
use sea_orm::{ConnectionTrait, Database};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};
use thb_register::kinds::projects::Project;
use thb_register::service::write::PendingRevision;
use thb_register::store::{Limits, Store};

const ID: &str = "12401-11-at-01";
/// Ten times the promised 200 ms.
const PATIENCE: Duration = Duration::from_secs(2);

fn file(register: &Register) -> Option<PathBuf> {
    register.database_url.strip_prefix("sqlite:").map(PathBuf::from)
}

fn with_suffix(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(suffix);
    name.into()
}

fn remove(path: &Path) {
    for suffix in ["", "-wal", "-shm"] {
        let _ = std::fs::remove_file(with_suffix(path, suffix));
    }
}

/// Copies the database of a register, and sets the title of a project in the copy.
async fn copy_with_title(register: &Register, path: &Path, title: &str) -> PathBuf {
    let copy = with_suffix(path, &format!("-{title}"));
    let into = format!("vacuum into '{}'", copy.display());
    let database = Database::connect(&register.database_url).await.unwrap();
    database.execute_unprepared(&into).await.unwrap();
    database.close().await.unwrap();
    let limits = Limits { connections: 1, record_cache: 0 };
    let store = Store::open(&format!("sqlite:{}", copy.display()), limits).await.unwrap();
    let (_, mut input) = inputs::<Project>(&store).await.into_iter().find(|(header, _)| header.id == ID).unwrap();
    input.common.title = title.into();
    let change = PendingRevision::begin(&store, author("changes")).await.unwrap();
    change.replace::<Project>(ID, None, input).await.unwrap();
    change.commit().await.unwrap();
    store.close().await.unwrap();
    copy
}

/// Waits until the register answers with a title. Every other answer must be an older title or 503.
async fn wait_for_title(register: &Register, title: &str) {
    let start = Instant::now();
    loop {
        let answer = register.answer(&format!("/v1/projects/{ID}")).await;
        if answer.status == 200 && answer.json()["title"] == title {
            return;
        }
        assert!(answer.status == 200 || answer.status == 503, "{}", answer.text);
        assert!(start.elapsed() < PATIENCE, "{title}: {}", answer.text);
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

async fn wait_for_status(register: &Register, path: &str, status: u16) {
    let start = Instant::now();
    while register.answer(path).await.status != status {
        assert!(start.elapsed() < PATIENCE, "{path} is not {status}");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

#[test]
fn replaced_file_is_served_from_then_on() {
    on_both(async |register| {
        let Some(path) = file(&register) else { return };
        register.get("/v1/projects?limit=500").await;
        let copy = copy_with_title(&register, &path, "Other").await;
        remove(&path);
        std::fs::rename(&copy, &path).unwrap();
        wait_for_title(&register, "Other").await;
        let items = register.get("/v1/projects?limit=500").await["items"].clone();
        let project = items.as_array().unwrap().iter().find(|item| item["id"] == ID).unwrap().clone();
        assert_eq!((&project["title"], project["since"].as_i64()), (&"Other".into(), Some(2)));
        assert_eq!(register.get(&format!("/v1/projects/{ID}/history")).await["items"].as_array().unwrap().len(), 2);
        assert_eq!(register.answer("/health/ready").await.status, 200);
    });
}

#[test]
fn deleted_file_makes_the_register_unavailable_until_it_is_back() {
    on_both(async |register| {
        let Some(path) = file(&register) else { return };
        register.answer(&format!("/v1/projects/{ID}")).await;
        let copy = copy_with_title(&register, &path, "Restored").await;
        remove(&path);
        wait_for_status(&register, &format!("/v1/projects/{ID}"), 503).await;
        wait_for_status(&register, "/health/ready", 503).await;
        for request in [format!("/v1/projects/{ID}"), "/v1/actions".into(), "/v1/projects/stats".into()] {
            let answer = register.answer(&request).await;
            assert_eq!((answer.status.as_u16(), &answer.json()["code"]), (503, &"unavailable".into()), "{request}");
        }
        assert!(!path.exists(), "the register must not create an empty database");
        std::fs::rename(&copy, &path).unwrap();
        wait_for_title(&register, "Restored").await;
        wait_for_status(&register, "/health/ready", 200).await;
    });
}
