//! Computes the fingerprint of a build. Builds of the same sources have the same fingerprint. Entity tags contain it, because a new build
//! may respond differently. Lists the dictionaries in `locales/`, so that they are compiled in.
use std::hash::Hasher;
use std::path::{Path, PathBuf};

const SOURCES: [&str; 10] = [
    "src",
    "entity/src",
    "migration/src",
    "data",
    "assets",
    "locales",
    "openapi/openapi.json",
    "openapi/schema.graphql",
    "Cargo.lock",
    "Cargo.toml",
];

fn main() {
    let mut files: Vec<PathBuf> = SOURCES.iter().flat_map(|source| files(Path::new(source))).collect();
    files.sort();
    write_locales(&files);
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

/// Writes the list of dictionaries: the code of each language, and its messages.
fn write_locales(files: &[PathBuf]) {
    let locales = files.iter().filter(|file| file.extension().is_some_and(|extension| extension == "ftl"));
    let root = std::env::var("CARGO_MANIFEST_DIR").unwrap_or_default();
    let entry = |file: &PathBuf| {
        let code = file.file_stem().unwrap_or_default().to_string_lossy();
        let path = Path::new(&root).join(file);
        format!("    ({code:?}, include_str!({:?})),\n", path.to_string_lossy())
    };
    let list: String = locales.map(entry).collect();
    let target = PathBuf::from(std::env::var("OUT_DIR").unwrap_or_default()).join("locales.rs");
    let written = std::fs::write(target, format!("const LOCALES: &[(&str, &str)] = &[\n{list}];\n"));
    written.unwrap_or_else(|e| panic!("cannot write the list of dictionaries: {e}"));
}

fn files(path: &Path) -> Vec<PathBuf> {
    match std::fs::read_dir(path) {
        Ok(entries) => entries.flatten().flat_map(|entry| files(&entry.path())).collect(),
        Err(_) => vec![path.to_owned()],
    }
}
