//! The descriptor of a data package and the validation of its tables. Supports the part of the Frictionless Table Schema that the
//! register uses and rejects all other members.
use super::faults::{ValidationError, ValidationErrors, quoted};
use super::{limits, row_length};
use entity::Edtf;
use serde::Deserialize;
use std::collections::{BTreeMap, HashMap, HashSet};
use std::fmt::{Display, Formatter};
use std::path::{Component, Path};

/// The file name of the descriptor.
pub const DESCRIPTOR: &str = "datapackage.json";

/// Maximum number of characters of the name and of the version of a package.
const NAME_LENGTH: usize = 200;

/// The RDF type of a string with an EDTF date.
const EDTF: &str = "http://id.loc.gov/datatypes/edtf/EDTF-level1";

#[derive(Clone, Debug, Deserialize)]
pub struct Descriptor {
    pub name: String,
    pub version: String,
    pub resources: Vec<Resource>,
}

impl Display for Descriptor {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        write!(f, "data package {} {}", self.name, self.version)
    }
}

#[derive(Clone, Debug, Deserialize)]
pub struct Resource {
    pub name: String,
    pub path: String,
    pub schema: Schema,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Schema {
    pub fields: Vec<Field>,
    #[serde(default)]
    primary_key: Vec<String>,
    #[serde(default)]
    foreign_keys: Vec<ForeignKey>,
    #[serde(default, rename = "missingValues")]
    _missing_values: Vec<String>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Field {
    pub name: String,
    r#type: Type,
    #[serde(default)]
    constraints: Constraints,
    #[serde(rename = "description")]
    _description: String,
    /// The RDF type of a string.
    rdf_type: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Type {
    String,
    Integer,
    Number,
    Boolean,
    Date,
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Constraints {
    #[serde(default)]
    required: bool,
    #[serde(default)]
    unique: bool,
    #[serde(default, rename = "enum")]
    values: Vec<String>,
    minimum: Option<i64>,
}

#[derive(Clone, Debug, Deserialize)]
struct ForeignKey {
    fields: Vec<String>,
    reference: Target,
}

#[derive(Clone, Debug, Deserialize)]
struct Target {
    resource: String,
    fields: Vec<String>,
}

/// A parsed table. Each row has its first line.
struct Table<'a> {
    resource: &'a Resource,
    /// Whether the rows could be read. Otherwise references to them are not checked, because each would be another error.
    is_readable: bool,
    rows: Vec<(u64, csv::StringRecord)>,
}

impl Descriptor {
    /// Parses a descriptor.
    ///
    /// # Errors
    ///
    /// When the text is not JSON, has unsupported members, or names files outside the folder of the package.
    pub fn parse(text: &str) -> Result<Self, ValidationErrors> {
        let descriptor: Self = serde_json::from_str(text).map_err(|e| ValidationError::file(DESCRIPTOR, e))?;
        let mut faults = vec![];
        for (member, value) in [("name", &descriptor.name), ("version", &descriptor.version)] {
            if value.chars().count() > NAME_LENGTH || value.chars().any(is_refused) {
                let reason = format!("{member} must have at most {NAME_LENGTH} characters and no control characters");
                faults.push(ValidationError::file(DESCRIPTOR, reason));
            }
        }
        for Resource { name, path, .. } in &descriptor.resources {
            let is_inside = Path::new(path).components().all(|part| matches!(part, Component::Normal(_)));
            if path.is_empty() || !is_inside || path.contains('\0') {
                let reason = "must be a path inside the folder of the package, without `..`";
                let place = format!("path of {}, `{}`", quoted(name), quoted(path));
                faults.push(ValidationError::file(DESCRIPTOR, format!("{place}: {reason}")));
            }
        }
        if faults.is_empty() { Ok(descriptor) } else { Err(ValidationErrors(faults)) }
    }

    /// Replaces the schemas with those of `rules`. A package can neither loosen them nor omit a table.
    ///
    /// # Errors
    ///
    /// All omitted tables.
    pub fn with_schemas_of(self, rules: Self) -> Result<Self, ValidationErrors> {
        let Self { name, version, resources } = self;
        let paths: HashMap<String, String> =
            resources.into_iter().map(|resource| (resource.name, resource.path)).collect();
        let missing = rules.resources.iter().filter(|resource| !paths.contains_key(&resource.name));
        let missing: Vec<_> = missing
            .map(|resource| ValidationError::file(DESCRIPTOR, format!("has no resource {}", resource.name)))
            .collect();
        if !missing.is_empty() {
            return Err(ValidationErrors(missing));
        }
        let with_path =
            |resource: Resource| Resource { path: paths.get(&resource.name).cloned().unwrap_or_default(), ..resource };
        Ok(Self { name, version, resources: rules.resources.into_iter().map(with_path).collect() })
    }

    /// Returns all violations of the schemas in the tables.
    pub fn check(&self, texts: &BTreeMap<String, String>) -> Vec<ValidationError> {
        let mut faults = vec![];
        let mut tables = HashMap::new();
        for resource in &self.resources {
            match texts.get(&resource.name) {
                Some(text) => {
                    let table = Table::parse(resource, text, &mut faults);
                    tables.insert(resource.name.as_str(), table);
                }
                None => faults.push(ValidationError::file(&resource.path, "is missing")),
            }
        }
        for resource in &self.resources {
            if let Some(table) = tables.get(resource.name.as_str()) {
                table.check_cells(&mut faults);
                table.check_unique(&mut faults);
                table.check_references(&tables, &mut faults);
            }
        }
        faults.sort_by(|a, b| (&a.file, a.line).cmp(&(&b.file, b.line)));
        faults
    }
}

impl<'a> Table<'a> {
    /// Parses a table. Reports rows whose number of cells differs from the number of fields.
    fn parse(resource: &'a Resource, text: &str, faults: &mut Vec<ValidationError>) -> Self {
        let expected: Vec<_> = resource.schema.fields.iter().map(|field| field.name.as_str()).collect();
        let mut table = Self { resource, is_readable: false, rows: vec![] };
        if let Some(line) = row_length::too_long(text) {
            let reason = format!("the row has more than {} cells", row_length::MAX_CELLS);
            faults.push(ValidationError::line(&resource.path, line, reason));
            return table;
        }
        let mut reader = csv::ReaderBuilder::new().flexible(true).from_reader(text.as_bytes());
        match reader.headers() {
            Ok(header) if header.iter().eq(expected.iter().copied()) => {}
            Ok(header) => {
                let header = header.iter().collect::<Vec<_>>().join(",");
                let reason = format!("the header is {}; it must be {}", quoted(&header), expected.join(","));
                faults.push(ValidationError::line(&resource.path, 1, reason));
                return table;
            }
            Err(e) => {
                faults.push(ValidationError::file(&resource.path, e));
                return table;
            }
        }
        table.is_readable = true;
        for row in reader.records() {
            if ValidationErrors::is_full(faults) {
                break;
            }
            match row {
                Ok(_) if table.rows.len() == limits::ROWS => {
                    let reason = format!("has more than {} rows", limits::ROWS);
                    faults.push(ValidationError::file(&resource.path, reason));
                    break;
                }
                Ok(row) => {
                    let line = row.position().map_or(0, csv::Position::line);
                    if row.len() == expected.len() {
                        table.rows.push((line, row));
                    } else {
                        let reason = format!("the row has {} cells; it must have {}", row.len(), expected.len());
                        faults.push(ValidationError::line(&resource.path, line, reason));
                    }
                }
                Err(e) => faults.push(ValidationError::file(&resource.path, e)),
            }
        }
        table
    }

    fn check_cells(&self, faults: &mut Vec<ValidationError>) {
        let keys = self.resource.schema.key_fields();
        for (line, row) in &self.rows {
            if ValidationErrors::is_full(faults) {
                return;
            }
            for (field, cell) in self.resource.schema.fields.iter().zip(row) {
                let is_key = keys.contains(field.name.as_str());
                let reason = check_length(cell, is_key).or_else(|| field.check_characters(cell, is_key));
                if let Some(reason) = reason.or_else(|| field.check(cell)) {
                    faults.push(ValidationError::cell(&self.resource.path, *line, &field.name, reason));
                }
            }
        }
    }

    fn check_unique(&self, faults: &mut Vec<ValidationError>) {
        let schema = &self.resource.schema;
        let single =
            schema.fields.iter().filter(|field| field.constraints.unique).map(|field| vec![field.name.clone()]);
        let keys = single.chain([schema.primary_key.clone()].into_iter().filter(|key| !key.is_empty()));
        for key in keys {
            let mut seen: HashMap<Vec<&str>, u64> = HashMap::new();
            for (line, row) in &self.rows {
                if ValidationErrors::is_full(faults) {
                    return;
                }
                let values = self.values(&key, row);
                if let Some(first) = seen.insert(values.clone(), *line) {
                    let reason = format!("{} is already on line {first}", quoted(&values.join(", ")));
                    faults.push(ValidationError::cell(&self.resource.path, *line, &key.join(", "), reason));
                }
            }
        }
    }

    fn check_references(&self, tables: &HashMap<&str, Table>, faults: &mut Vec<ValidationError>) {
        for ForeignKey { fields, reference } in &self.resource.schema.foreign_keys {
            let Some(target) = tables.get(reference.resource.as_str()) else {
                faults.push(ValidationError::file(DESCRIPTOR, format!("there is no resource {}", reference.resource)));
                continue;
            };
            if !target.is_readable {
                continue;
            }
            let known: HashSet<_> = target.rows.iter().map(|(_, row)| target.values(&reference.fields, row)).collect();
            for (line, row) in &self.rows {
                if ValidationErrors::is_full(faults) {
                    return;
                }
                let values = self.values(fields, row);
                if values.iter().any(|value| !value.is_empty()) && !known.contains(&values) {
                    let reason = format!("{} is not in {}", quoted(&values.join(", ")), target.resource.path);
                    faults.push(ValidationError::cell(&self.resource.path, *line, &fields.join(", "), reason));
                }
            }
        }
    }

    fn values<'r>(&self, names: &[String], row: &'r csv::StringRecord) -> Vec<&'r str> {
        let place = |name: &String| self.resource.schema.fields.iter().position(|field| field.name == *name);
        names.iter().map(|name| place(name).and_then(|place| row.get(place)).unwrap_or_default()).collect()
    }
}

impl Schema {
    /// Returns the names of the fields that are keys or refer to keys.
    fn key_fields(&self) -> HashSet<&str> {
        let unique = self.fields.iter().filter(|field| field.constraints.unique).map(|field| &field.name);
        let foreign = self.foreign_keys.iter().flat_map(|key| &key.fields);
        unique.chain(&self.primary_key).chain(foreign).map(String::as_str).collect()
    }
}

/// Returns whether no text may contain a character, because XML and databases do not take it.
fn is_refused(letter: char) -> bool {
    matches!(letter, '\0'..='\x08' | '\x0b'..='\x1f' | '\x7f' | '\u{fffe}' | '\u{ffff}')
}

/// Returns the error if a cell is too long.
fn check_length(cell: &str, is_key: bool) -> Option<String> {
    let limit = if is_key { limits::KEY_CHARS } else { limits::TEXT_CHARS };
    let is_long = cell.len() > limit && cell.chars().count() > limit;
    is_long.then(|| format!("must have at most {limit} characters"))
}

impl Field {
    /// Returns the error if a cell contains a control character. Only texts may contain tabs and line feeds.
    fn check_characters(&self, cell: &str, is_key: bool) -> Option<String> {
        let is_text = self.r#type == Type::String && self.rdf_type.is_none() && !is_key;
        let found = cell.chars().find(|letter| is_refused(*letter) || !is_text && matches!(letter, '\t' | '\n'));
        let number = u32::from(found?);
        Some(format!("must not contain the control character U+{number:04X}"))
    }

    /// Returns the error in a cell, if any.
    fn check(&self, cell: &str) -> Option<String> {
        let Constraints { required, unique: _, values, minimum } = &self.constraints;
        if cell.is_empty() {
            return required.then(|| "must not be empty".into());
        }
        let quoted = || quoted(cell);
        if cell.trim() != cell {
            return Some(format!("`{}` must not begin or end with white space", quoted()));
        }
        if !values.is_empty() && !values.iter().any(|value| value == cell) {
            return Some(format!("`{}` is not one of {}", quoted(), values.join(", ")));
        }
        match self.r#type {
            Type::String if self.rdf_type.as_deref() == Some(EDTF) => cell.parse::<Edtf>().err().map(ToOwned::to_owned),
            Type::String => None,
            Type::Integer => match (cell.parse::<i64>(), minimum) {
                (Ok(number), Some(minimum)) if number < *minimum => Some(format!("{number} is less than {minimum}")),
                (Ok(_), _) => None,
                (Err(_), _) => Some(format!("`{}` is not a whole number", quoted())),
            },
            Type::Number => {
                let digits = cell.strip_prefix('-').unwrap_or(cell);
                let decimal =
                    digits.split('.').all(|part| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit()));
                (!decimal || digits.matches('.').count() > 1).then(|| format!("`{}` is not a decimal number", quoted()))
            }
            Type::Boolean => {
                (!matches!(cell, "true" | "false")).then(|| format!("`{}` is not true or false", quoted()))
            }
            Type::Date => {
                let date = cell.parse::<chrono::NaiveDate>();
                date.is_err().then(|| format!("`{}` is not a date in the format YYYY-MM-DD", quoted()))
            }
        }
    }
}
