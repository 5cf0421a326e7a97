//! The table in the head of `src/lib.rs`: the modules that each module may use.

/// The rows, from the bottom of the architecture to its top.
pub struct Table(Vec<Row>);

struct Row {
    modules: Vec<Vec<String>>,
    uses: Vec<Vec<String>>,
}

impl Table {
    /// Reads the first `text` block in the documentation of a file. A line without an arrow continues the row above it.
    pub fn parse(text: &str) -> Self {
        let lines = text.lines().map_while(|line| line.strip_prefix("//!"));
        let block = lines.skip_while(|line| line.trim() != "```text").skip(1).take_while(|line| line.trim() != "```");
        let mut rows: Vec<Row> = vec![];
        for line in block {
            match (line.split_once("->"), rows.last_mut()) {
                (Some((modules, uses)), _) => rows.push(Row { modules: names(modules), uses: names(uses) }),
                (None, Some(row)) => row.uses.extend(names(line)),
                (None, None) => {}
            }
        }
        Self(rows)
    }

    /// Returns whether a row names a module, or a part of it.
    pub fn has(&self, module: &str) -> bool {
        self.modules().any(|row| row[0] == module)
    }

    /// Returns whether code in a module may use a path. The row with the longest name applies: `package/rest` before `package`.
    pub fn allows(&self, module: &[String], path: &[String]) -> bool {
        let rows = self.0.iter().flat_map(|row| row.modules.iter().map(move |name| (name.len(), name, &row.uses)));
        let row = rows.filter(|(_, name, _)| module.starts_with(name)).max_by_key(|(length, _, _)| *length);
        row.is_some_and(|(_, _, uses)| uses.iter().any(|name| path.starts_with(name)))
    }

    /// Returns the names in a row that are in no row above it. Without such names, the modules have no cycle.
    pub fn upward(&self) -> Vec<String> {
        let mut above: Vec<&Vec<String>> = vec![];
        let mut found = vec![];
        for Row { modules, uses } in &self.0 {
            found.extend(uses.iter().filter(|name| !above.contains(name)).map(|name| name.join("/")));
            above.extend(modules);
        }
        found
    }

    fn modules(&self) -> impl Iterator<Item = &Vec<String>> {
        self.0.iter().flat_map(|row| &row.modules)
    }
}

fn names(list: &str) -> Vec<Vec<String>> {
    let names = list.split(',').map(str::trim).filter(|name| !name.is_empty());
    names.map(|name| name.split('/').map(ToOwned::to_owned).collect()).collect()
}
