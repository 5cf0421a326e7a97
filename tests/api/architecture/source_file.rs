//! One source file, parsed: the modules, items and imports in it, and the paths that its code names.
use proc_macro2::{TokenStream, TokenTree};
use std::collections::{BTreeMap, BTreeSet};
use syn::visit::{self, Visit};
use syn::{Attribute, Item, ItemMod, ItemUse, Macro, Meta, UseTree, VisRestricted};

/// The path of a module or of an item, from the root of the crate.
pub type ItemPath = Vec<String>;

/// What one module defines and imports.
#[derive(Default)]
pub struct Scope {
    pub items: BTreeSet<String>,
    /// The imported paths as written, by their imported names.
    pub imports: BTreeMap<String, Vec<String>>,
    /// The modules that are imported with `*`, as they are written.
    pub globs: Vec<Vec<String>>,
}

/// A path as it is written. A glob import ends in `*`.
pub struct WrittenPath {
    /// The module that it is written in.
    pub scope: ItemPath,
    pub segments: Vec<String>,
    pub line: usize,
}

#[derive(Default)]
pub struct SourceFile {
    /// The module of the file, then the modules inside it.
    pub scopes: BTreeMap<ItemPath, Scope>,
    pub paths: Vec<WrittenPath>,
    /// Whether the file holds nothing but `mod` and `use`.
    pub declares_only: bool,
}

impl SourceFile {
    /// Parses a file without its unit tests in `#[cfg(test)]` modules, because these may use any module.
    pub fn parse(module: ItemPath, text: &str) -> syn::Result<Self> {
        let file = syn::parse_file(text)?;
        let declares = |item: &Item| match item {
            Item::Use(_) => true,
            Item::Mod(module) => module.content.is_none() || is_test(&module.attrs),
            _ => false,
        };
        let source = Self { declares_only: file.items.iter().all(declares), ..Self::default() };
        let mut reader = Reader { source, scope: module.clone() };
        reader.source.scopes.insert(module, Scope::default());
        reader.visit_file(&file);
        Ok(reader.source)
    }
}

/// The module path of a file under `src`. `main.rs` counts as a module of its own.
pub fn module_of(file: &str) -> ItemPath {
    let path = file.trim_end_matches(".rs");
    let path = path.strip_suffix("/mod").unwrap_or(path);
    if path == "lib" { vec![] } else { path.split('/').map(ToOwned::to_owned).collect() }
}

struct Reader {
    source: SourceFile,
    scope: ItemPath,
}

impl Reader {
    fn add(&mut self, segments: Vec<String>, line: usize) {
        if segments.len() > 1 {
            self.source.paths.push(WrittenPath { scope: self.scope.clone(), segments, line });
        }
    }

    fn scope(&mut self) -> &mut Scope {
        self.source.scopes.entry(self.scope.clone()).or_default()
    }

    fn import(&mut self, tree: &UseTree, before: &[String]) {
        let path = |name: &syn::Ident| {
            let name = Some(name.to_string()).filter(|name| name != "self" || before.is_empty());
            before.iter().cloned().chain(name).collect::<Vec<_>>()
        };
        match tree {
            UseTree::Path(tree_path) => self.import(&tree_path.tree, &path(&tree_path.ident)),
            UseTree::Group(group) => group.items.iter().for_each(|tree| self.import(tree, before)),
            UseTree::Glob(glob) => {
                self.scope().globs.push(before.to_vec());
                let segments = before.iter().cloned().chain(["*".into()]).collect();
                self.add(segments, glob.star_token.spans[0].start().line);
            }
            UseTree::Name(name) => self.import_as(path(&name.ident), None, name.ident.span().start().line),
            UseTree::Rename(name) => {
                self.import_as(path(&name.ident), Some(name.rename.to_string()), name.ident.span().start().line);
            }
        }
    }

    fn import_as(&mut self, path: Vec<String>, name: Option<String>, line: usize) {
        if let Some(name) = name.or_else(|| path.last().cloned()) {
            self.scope().imports.entry(name).or_insert_with(|| path.clone());
        }
        self.add(path, line);
    }

    /// Reads the paths in the tokens of a macro or of an attribute, because these have no syntax tree.
    fn read_tokens(&mut self, tokens: TokenStream) {
        let (mut path, mut line, mut colons) = (vec![], 0, 0);
        for token in tokens {
            match token {
                TokenTree::Ident(name) => {
                    if colons != 2 {
                        self.add(std::mem::take(&mut path), line);
                        line = name.span().start().line;
                    }
                    path.push(name.to_string());
                    colons = 0;
                }
                TokenTree::Punct(punct) if punct.as_char() == ':' && !path.is_empty() => colons += 1,
                other => {
                    self.add(std::mem::take(&mut path), line);
                    colons = 0;
                    if let TokenTree::Group(group) = other {
                        self.read_tokens(group.stream());
                    }
                }
            }
        }
        self.add(path, line);
    }
}

impl<'ast> Visit<'ast> for Reader {
    fn visit_item(&mut self, item: &'ast Item) {
        let name = match item {
            Item::Const(item) => Some(&item.ident),
            Item::Enum(item) => Some(&item.ident),
            Item::Fn(item) => Some(&item.sig.ident),
            Item::Static(item) => Some(&item.ident),
            Item::Struct(item) => Some(&item.ident),
            Item::Trait(item) => Some(&item.ident),
            Item::Type(item) => Some(&item.ident),
            Item::Union(item) => Some(&item.ident),
            Item::Macro(item) => item.ident.as_ref(),
            _ => None,
        };
        if let Some(name) = name {
            self.scope().items.insert(name.to_string());
        }
        visit::visit_item(self, item);
    }

    fn visit_item_mod(&mut self, module: &'ast ItemMod) {
        if module.content.is_none() || is_test(&module.attrs) {
            return;
        }
        self.scope.push(module.ident.to_string());
        self.scope();
        visit::visit_item_mod(self, module);
        self.scope.pop();
    }

    fn visit_item_use(&mut self, item: &'ast ItemUse) {
        self.import(&item.tree, &[]);
    }

    fn visit_path(&mut self, path: &'ast syn::Path) {
        let line = path.segments.first().map_or(0, |segment| segment.ident.span().start().line);
        self.add(path.segments.iter().map(|segment| segment.ident.to_string()).collect(), line);
        visit::visit_path(self, path);
    }

    fn visit_macro(&mut self, item: &'ast Macro) {
        self.visit_path(&item.path);
        self.read_tokens(item.tokens.clone());
    }

    fn visit_attribute(&mut self, attribute: &'ast Attribute) {
        if let Meta::List(list) = &attribute.meta {
            self.read_tokens(list.tokens.clone());
        }
        visit::visit_attribute(self, attribute);
    }

    /// Ignores `pub(super)`, because it is not a use.
    fn visit_vis_restricted(&mut self, _: &'ast VisRestricted) {}
}

fn is_test(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|attribute| match &attribute.meta {
        Meta::List(list) => list.path.is_ident("cfg") && list.tokens.to_string() == "test",
        _ => false,
    })
}
