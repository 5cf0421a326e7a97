//! `/v1/datapackage.zip`: built once for each state into a file, with the same bytes each time.
use crate::databases::{scratch, unique_name};
use crate::support::{Register, author, on_both};
use std::io::{Cursor, Read};
use std::path::Path;
use std::sync::atomic::Ordering;
use thb_register::kinds::projects::Project;
use thb_register::package::{Archive, PackageCache};
use thb_register::service::write::PendingRevision;
use thb_register::store::{Scope, Snapshot};

async fn remove(register: &Register, id: &str) {
    let change = PendingRevision::begin(&register.store, author("removes")).await.unwrap();
    change.remove::<Project>(id, None).await.unwrap();
    change.commit().await.unwrap();
}

async fn snapshot(register: &Register) -> Snapshot {
    register.store.snapshot(Scope::Public).await.unwrap()
}

async fn bytes(archive: Archive) -> Vec<u8> {
    let mut bytes = vec![];
    match archive {
        Archive::File(mut file) => {
            file.read_to_end(&mut bytes).unwrap();
        }
        Archive::Stream(mut chunks) => {
            let mut last = vec![];
            while let Some(chunk) = chunks.recv().await {
                last = chunk.unwrap();
                bytes.extend_from_slice(&last);
            }
            assert_eq!(last, b"", "an empty chunk ends the stream");
        }
    }
    bytes
}

fn files(folder: &Path) -> Vec<String> {
    let names = std::fs::read_dir(folder).unwrap().map(|file| file.unwrap().file_name().into_string().unwrap());
    let mut names: Vec<_> = names.collect();
    names.sort();
    names
}

#[test]
fn concurrent_downloads_build_the_package_once() {
    on_both(async |register| {
        let before = register.statements.load(Ordering::Relaxed);
        let first = register.bytes("/v1/datapackage.zip").await;
        let once = register.statements.load(Ordering::Relaxed) - before;
        remove(&register, "12401-11-at-02").await;
        register.get("/v1/actions?limit=1").await;
        let before = register.statements.load(Ordering::Relaxed);
        let downloads = futures_util::future::join_all((0..6).map(|_| register.bytes("/v1/datapackage.zip"))).await;
        let together = register.statements.load(Ordering::Relaxed) - before;
        assert!(together <= once + 6, "{together} statements for six downloads, {once} for one");
        assert!(downloads.iter().all(|bytes| *bytes == downloads[0] && *bytes != first));
        assert!(zip::ZipArchive::new(Cursor::new(&downloads[0])).is_ok());
    });
}

#[test]
fn last_two_packages_are_kept_in_the_folder() {
    on_both(async |register| {
        let folder = scratch(&unique_name());
        let cache = PackageCache::new(Some(folder.clone()));
        let mut states = vec![];
        for id in ["12401-11-at-02", "12401-11-at-03", "12401-11-at-04"] {
            remove(&register, id).await;
            let snapshot = snapshot(&register).await;
            let package = bytes(cache.get(&snapshot, "https://register.example").await.unwrap()).await;
            assert_eq!(bytes(cache.get(&snapshot, "https://register.example").await.unwrap()).await, package);
            states.push((snapshot, package));
        }
        let kept = files(&folder);
        assert_eq!(kept.len(), 2, "{kept:?}");
        assert!(kept[0].starts_with("thb-register-r3-") && kept[1].starts_with("thb-register-r4-"), "{kept:?}");
        // A package that is no longer kept is built again, with the same bytes.
        for (snapshot, package) in &states {
            assert_eq!(bytes(cache.get(snapshot, "https://register.example").await.unwrap()).await, *package);
        }
        let other = cache.get(&states[2].0, "https://other.example").await.unwrap();
        assert!(matches!(other, Archive::File(_)));
        assert_eq!(files(&folder).len(), 2);
    });
}

#[test]
fn package_is_streamed_without_a_writable_folder() {
    on_both(async |register| {
        let file = scratch(&unique_name());
        std::fs::write(&file, "not a folder").unwrap();
        let (kept, streamed) = (PackageCache::new(None), PackageCache::new(Some(file)));
        let snapshot = snapshot(&register).await;
        let archive = streamed.get(&snapshot, "").await.unwrap();
        assert!(matches!(archive, Archive::Stream(_)));
        // One at a time, because each reads all records several times.
        assert!(streamed.get(&snapshot, "").await.is_err());
        assert_eq!(bytes(archive).await, bytes(kept.get(&snapshot, "").await.unwrap()).await);
    });
}
