//! Computes the fingerprint of a build. Builds of the same sources have the same fingerprint. Entity tags contain it, because a new build
//! may respond differently.
use std::hash::Hasher;
use std::path::{Path, PathBuf};

const SOURCES: [&str; 7] = ["src", "entity/src", "migration/src", "data", "assets", "Cargo.lock", "Cargo.toml"];

fn main() {
    let mut files: Vec<PathBuf> = SOURCES.iter().flat_map(|source| files(Path::new(source))).collect();
    files.sort();
    let mut fingerprint = fnv::FnvHasher::default();
    for file in files {
        fingerprint.write(file.to_string_lossy().as_bytes());
        fingerprint.write(&std::fs::read(&file).unwrap_or_default());
    }
    println!("cargo::rustc-env=REGISTER_BUILD={:016x}", fingerprint.finish());
    for source in SOURCES {
        println!("cargo::rerun-if-changed={source}");
    }
}

fn files(path: &Path) -> Vec<PathBuf> {
    match std::fs::read_dir(path) {
        Ok(entries) => entries.flatten().flat_map(|entry| files(&entry.path())).collect(),
        Err(_) => vec![path.to_owned()],
    }
}
