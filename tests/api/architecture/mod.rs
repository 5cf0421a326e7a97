//! The structure of the code: modules use only what the table in `src/lib.rs` allows, and files have no import cycles.
mod crate_graph;
mod source_file;
mod table;

use crate_graph::{CrateGraph, Sources, top};
use std::collections::BTreeSet;
use std::path::Path;
use std::sync::LazyLock;
use table::Table;

/// The modules that are not checked yet, because they have cycles or forbidden paths. Remove a module when it is fixed.
const STILL_TANGLED: [&str; 0] = [];

/// The graph of the real sources, and their table.
static REAL: LazyLock<(CrateGraph, Table)> = LazyLock::new(|| {
    let mut sources = Sources::new();
    read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), "", &mut sources);
    let table = Table::parse(&sources["lib.rs"]);
    (CrateGraph::parse(&sources).unwrap(), table)
});

fn read(folder: &Path, name: &str, sources: &mut Sources) {
    for entry in std::fs::read_dir(folder).unwrap().map(Result::unwrap) {
        let (path, file) = (entry.path(), entry.file_name().into_string().unwrap());
        if path.is_dir() {
            read(&path, &format!("{name}{file}/"), sources);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            sources.insert(format!("{name}{file}"), std::fs::read_to_string(path).unwrap());
        }
    }
}

fn made_up(sources: &[(&str, &str)]) -> CrateGraph {
    CrateGraph::parse(&sources.iter().map(|(file, text)| ((*file).into(), (*text).into())).collect()).unwrap()
}

/// Checks made-up sources against the real table. Returns the forbidden paths.
fn forbidden(sources: &[(&str, &str)]) -> Vec<String> {
    made_up(sources).forbidden(&REAL.1).into_iter().map(|(_, reason)| reason).collect()
}

#[test]
fn modules_use_only_what_the_table_allows() {
    let (graph, table) = &*REAL;
    let found = graph.forbidden(table).into_iter().filter(|(file, _)| !STILL_TANGLED.contains(&top(file)));
    let found: Vec<_> = found.map(|(_, reason)| reason).collect();
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn files_have_no_import_cycles() {
    let cycles = REAL.0.cycles(&STILL_TANGLED);
    assert!(cycles.is_empty(), "{}", cycles.join("\n"));
}

#[test]
fn list_of_tangled_modules_is_current() {
    let (graph, table) = &*REAL;
    let mut tangled = graph.tangled();
    tangled.extend(graph.forbidden(table).into_iter().map(|(file, _)| top(file).to_owned()));
    let fixed: Vec<_> = STILL_TANGLED.iter().filter(|module| !tangled.contains(**module)).collect();
    assert!(fixed.is_empty(), "remove from STILL_TANGLED: {fixed:?}");
}

#[test]
fn table_has_a_row_for_each_module_and_no_cycle() {
    let (graph, table) = &*REAL;
    let missing: BTreeSet<_> = graph.modules().into_iter().filter(|module| !table.has(module)).collect();
    assert!(graph.modules().contains("service"));
    assert!(missing.is_empty(), "modules without a row: {missing:?}");
    assert_eq!(table.upward(), Vec::<String>::new(), "a row may name only modules of the rows above it");
}

#[test]
fn reports_a_kind_in_the_service_layer() {
    assert_eq!(
        forbidden(&[("service/x.rs", "//! About.\nuse crate::kinds::projects::Project;\n")]),
        ["src/service/x.rs:2: `crate::kinds::projects::Project`: the table does not let `service/x` use `kinds`"]
    );
}

#[test]
fn reports_paths_outside_use_lines() {
    let inline = "fn f() -> crate::kinds::X { let y = super::super::rest::y(); y }\n\
        fn g() { println!(\"{}\", crate::app::NAME) }\n\
        #[utoipa::path(params(crate::pages::Params))]\nfn h() {}\n\
        mod inner { use super::super::super::graphql; }\n";
    let found = forbidden(&[("service/x.rs", inline)]);
    let targets: Vec<_> = found.iter().map(|reason| reason.rsplit(' ').next().unwrap()).collect();
    assert_eq!(targets, ["`kinds`", "`rest`", "`app`", "`pages`", "`graphql`"], "{found:?}");
}

#[test]
fn reports_each_member_of_a_nested_group() {
    let group = "use crate::{error::{Error, Result},\n    kinds::{self, projects::{Project as P, rest::*}}};\n";
    let found = forbidden(&[("service/x.rs", group)]);
    assert_eq!(found.len(), 3, "{found:?}");
    assert!(found.iter().all(|reason| reason.starts_with("src/service/x.rs:2: `crate::kinds")), "{found:?}");
}

#[test]
fn reports_the_command_line_and_the_crates_of_the_workspace() {
    assert_eq!(forbidden(&[("main.rs", "use thb_register::graphql::X;")]).len(), 1);
    assert_eq!(forbidden(&[("words.rs", "use entity::Edtf;")]).len(), 1);
    assert_eq!(forbidden(&[("rest/x.rs", "fn f() { migration::Migrator::up(); }")]).len(), 1);
}

#[test]
fn ignores_comments_strings_visibilities_and_unit_tests() {
    let text = "//! `crate::kinds`\n// use crate::kinds::X;\n/* crate::kinds::X */\n\
        /// See [`crate::kinds::X`].\npub(crate) const TEXT: &str = \"crate::kinds::X\";\n\
        #[cfg(test)]\nmod tests {\n    use super::*;\n    use crate::kinds::X;\n}\n";
    assert_eq!(forbidden(&[("service/x.rs", text)]), Vec::<String>::new());
}

#[test]
fn reports_a_cycle_of_two_files() {
    let graph = made_up(&[
        ("package/mod.rs", "mod a;\nmod b;\npub use a::A;\npub use b::B;\n"),
        ("package/a.rs", "use super::B;\npub struct A;\n"),
        ("package/b.rs", "pub struct B(crate::package::A);\n"),
    ]);
    assert_eq!(
        graph.cycles(&[]),
        [
            "src/package/a.rs:1 uses src/package/b.rs (`super::B`), src/package/b.rs:1 uses src/package/a.rs (`crate::package::A`)"
        ]
    );
    assert_eq!(graph.cycles(&["package"]), Vec::<String>::new());
}

#[test]
fn reports_a_cycle_with_a_parent_that_has_code() {
    let child = ("package/a.rs", "pub fn a() { super::b() }\n");
    assert_eq!(made_up(&[("package/mod.rs", "mod a;\npub fn b() { a::a() }\n"), child]).cycles(&[]).len(), 1);
    assert_eq!(made_up(&[("package/mod.rs", "mod a;\npub use a::a;\n"), child]).cycles(&[]).len(), 0);
}

#[test]
fn reports_a_cycle_through_names_and_globs() {
    let parent = ("package/mod.rs", "mod a;\nmod b;\nmod c;\npub use a::*;\npub use b::b;\n");
    let b = ("package/b.rs", "use super::c;\npub fn b() { c::c() }\n");
    let c = ("package/c.rs", "use super::a as other;\npub fn c() { other::a() }\n");
    let through_a_glob = ("package/a.rs", "use super::*;\npub fn a() { b() }\n");
    assert_eq!(made_up(&[parent, b, c, through_a_glob]).cycles(&[]).len(), 1);
    assert_eq!(made_up(&[parent, b, c, ("package/a.rs", "pub fn a() {}\n")]).cycles(&[]).len(), 0);
}
