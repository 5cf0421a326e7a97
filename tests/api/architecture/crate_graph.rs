//! The graph of the crate: resolves paths to their modules and files.
use super::source_file::{ItemPath, Scope, SourceFile, WrittenPath, module_of};
use super::table::Table;
use std::collections::{BTreeMap, BTreeSet, VecDeque};

/// The crates of the workspace that the table lists like modules.
const CRATES: [&str; 2] = ["entity", "migration"];
/// The maximum depth of re-exports. It stops at re-exports that lead to each other.
const DEPTH: usize = 16;

/// The texts of the files under `src`, by name.
pub type Sources = BTreeMap<String, String>;

pub struct CrateGraph {
    files: BTreeMap<String, SourceFile>,
    /// The file of each module, and of each module inside a file.
    modules: BTreeMap<ItemPath, String>,
}

/// An edge from one file to another: its line and path.
struct Edge {
    line: usize,
    path: String,
}

impl CrateGraph {
    pub fn parse(sources: &Sources) -> syn::Result<Self> {
        let mut graph = Self { files: BTreeMap::new(), modules: BTreeMap::from([(vec![], "lib.rs".into())]) };
        graph.files.insert("lib.rs".into(), SourceFile::parse(vec![], "")?);
        for (file, text) in sources {
            let source = SourceFile::parse(module_of(file), text)?;
            graph.modules.extend(source.scopes.keys().map(|module| (module.clone(), file.clone())));
            graph.files.insert(file.clone(), source);
        }
        Ok(graph)
    }

    /// The top-level modules.
    pub fn modules(&self) -> BTreeSet<&str> {
        self.files.keys().filter(|file| *file != "lib.rs").map(|file| top(file)).collect()
    }

    /// Returns each path from one module to another that the table does not allow, with its file.
    pub fn forbidden(&self, table: &Table) -> Vec<(&str, String)> {
        let mut found = vec![];
        for (file, source) in &self.files {
            let module = module_of(file);
            for written in &source.paths {
                let Some(target) = self.workspace_path(written) else { continue };
                let own = target.first() == module.first();
                if !own && !module.is_empty() && !target.is_empty() && !table.allows(&module, &target) {
                    let (line, path) = (written.line, written.segments.join("::"));
                    let (module, target) = (module.join("/"), &target[0]);
                    let reason =
                        format!("src/{file}:{line}: `{path}`: the table does not let `{module}` use `{target}`");
                    found.push((file.as_str(), reason));
                }
            }
        }
        found
    }

    /// Returns one shortest cycle for every group of files that use each other, without the files of these modules.
    pub fn cycles(&self, without: &[&str]) -> Vec<String> {
        let mut edges = self.edges();
        edges.retain(|file, _| !without.contains(&top(file)));
        for targets in edges.values_mut() {
            targets.retain(|file, _| !without.contains(&top(file)));
        }
        let mut found = vec![];
        while let Some(cycle) = edges.keys().find_map(|file| shortest_cycle(&edges, file)) {
            let steps = cycle.iter().zip(cycle.iter().cycle().skip(1));
            let steps = steps.filter_map(|(file, next)| {
                let Edge { line, path } = edges.get(file)?.get(next)?;
                Some(format!("src/{file}:{line} uses src/{next} (`{path}`)"))
            });
            found.push(steps.collect::<Vec<_>>().join(", "));
            edges.retain(|file, _| !cycle.contains(file));
        }
        found
    }

    /// Returns the modules with a file in a cycle.
    pub fn tangled(&self) -> BTreeSet<String> {
        let edges = self.edges();
        let cycles = edges.keys().filter(|file| shortest_cycle(&edges, file).is_some());
        cycles.map(|file| top(file).to_owned()).collect()
    }

    fn edges(&self) -> BTreeMap<String, BTreeMap<String, Edge>> {
        let mut edges: BTreeMap<String, BTreeMap<String, Edge>> = BTreeMap::new();
        for (file, source) in self.files.iter().filter(|(file, source)| !is_exempt(file, source)) {
            let own = edges.entry(file.clone()).or_default();
            for written in &source.paths {
                for target in self.targets(written) {
                    let exempt = self.files.get(target).is_none_or(|source| is_exempt(target, source));
                    if target != file && !exempt {
                        let edge = || Edge { line: written.line, path: written.segments.join("::") };
                        own.entry(target.to_owned()).or_insert_with(edge);
                    }
                }
            }
        }
        edges
    }

    /// Returns the path from the root of the crate, if the written path leads into the workspace. Imported names are left out, because
    /// their `use` already counts.
    fn workspace_path(&self, written: &WrittenPath) -> Option<ItemPath> {
        let first = written.segments.first()?;
        let import = self.scope(&written.scope).and_then(|(_, scope)| scope.imports.get(first));
        let imported = import.is_some_and(|import| import.first() != Some(first));
        if imported { None } else { self.absolute(&written.scope, &written.segments, 0) }
    }

    /// Returns the files that define the target of a path. A glob import of re-exports may have several.
    fn targets(&self, written: &WrittenPath) -> Vec<&str> {
        let Some(path) = self.absolute(&written.scope, &written.segments, 0) else { return vec![] };
        if path.first().is_some_and(|first| CRATES.contains(&first.as_str()) && !self.modules.contains_key(&path[..1]))
        {
            return vec![];
        }
        if path.last().is_some_and(|last| last == "*") {
            let module = &path[..path.len() - 1];
            if let Some((file, scope)) = self.scope(module)
                && self.files.get(file).is_some_and(|source| is_exempt(file, source))
            {
                let exported = scope.imports.values().filter_map(|path| self.absolute(module, path, 0));
                return exported.map(|path| self.defining_file(&path)).collect();
            }
            return vec![self.defining_file(module)];
        }
        vec![self.defining_file(&path)]
    }

    /// Returns the path from the root of the crate, or nothing for an item of another crate.
    fn absolute(&self, scope: &[String], segments: &[String], depth: usize) -> Option<ItemPath> {
        let (first, rest) = segments.split_first()?;
        let under = |module: &[String]| Some([module, rest].concat());
        match first.as_str() {
            "crate" | "thb_register" => under(&[]),
            "self" => under(scope),
            "super" => {
                let (_, parent) = scope.split_last()?;
                let up = rest.iter().take_while(|segment| *segment == "super").count().min(parent.len());
                Some([&parent[..parent.len() - up], &rest[up..]].concat())
            }
            _ if depth > DEPTH => None,
            name => {
                let child = [scope, &[name.to_owned()]].concat();
                if self.modules.contains_key(&child) {
                    return under(&child);
                }
                let import = self.scope(scope).and_then(|(_, scope)| scope.imports.get(name));
                match import.filter(|import| import.first() != Some(first)) {
                    Some(import) => under(&self.absolute(scope, import, depth + 1)?),
                    None => CRATES.contains(&name).then(|| segments.to_vec()),
                }
            }
        }
    }

    fn scope(&self, module: &[String]) -> Option<(&str, &Scope)> {
        let file = self.modules.get(module)?;
        Some((file, self.files.get(file)?.scopes.get(module)?))
    }

    fn defining_file(&self, path: &[String]) -> &str {
        self.find(path, 0).unwrap_or_else(|| {
            let nearest = (0..=path.len()).rev().find_map(|length| self.modules.get(&path[..length]));
            nearest.map_or("lib.rs", String::as_str)
        })
    }

    /// Follows re-exports to the file that defines an item.
    fn find(&self, path: &[String], depth: usize) -> Option<&str> {
        let modules = (1..=path.len()).take_while(|length| self.modules.contains_key(&path[..*length])).count();
        let (module, rest) = path.split_at(modules);
        let (file, scope) = self.scope(module)?;
        let Some((name, rest)) = rest.split_first() else { return Some(file) };
        if scope.items.contains(name) {
            return Some(file);
        }
        if depth > DEPTH {
            return None;
        }
        let follow = |target: &[String]| self.find(&self.absolute(module, target, 0)?, depth + 1);
        match scope.imports.get(name) {
            Some(import) => follow(&[import, rest].concat()),
            None => scope
                .globs
                .iter()
                .find_map(|glob| follow(&[glob.as_slice(), std::slice::from_ref(name), rest].concat())),
        }
    }
}

/// The top-level module of a file.
pub fn top(file: &str) -> &str {
    let path = file.split_once('/').map_or(file, |(module, _)| module);
    path.trim_end_matches(".rs")
}

/// Returns whether a file is a parent with only declarations.
fn is_exempt(file: &str, source: &SourceFile) -> bool {
    source.declares_only && (file == "lib.rs" || file.ends_with("/mod.rs"))
}

fn shortest_cycle(edges: &BTreeMap<String, BTreeMap<String, Edge>>, start: &str) -> Option<Vec<String>> {
    let mut paths = VecDeque::from([vec![start]]);
    let mut seen = BTreeSet::new();
    while let Some(path) = paths.pop_front() {
        for next in path.last().and_then(|last| edges.get(*last)).into_iter().flatten().map(|(file, _)| file.as_str()) {
            if next == start {
                return Some(path.into_iter().map(ToOwned::to_owned).collect());
            }
            if seen.insert(next) {
                paths.push_back([path.as_slice(), &[next]].concat());
            }
        }
    }
    None
}
