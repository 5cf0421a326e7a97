//! The descriptor of a data package and the validation of its tables. Supports the part of the Frictionless Table Schema that the
//! register uses and rejects all other members.
use super::faults::{ValidationError, ValidationErrors};
use entity::Edtf;
use serde::Deserialize;
use std::collections::{BTreeMap, HashMap, HashSet};

/// The file name of the descriptor.
pub const DESCRIPTOR: &str = "datapackage.json";

/// The RDF type of a string with an EDTF date.
const EDTF: &str = "http://id.loc.gov/datatypes/edtf/EDTF-level1";

#[derive(Clone, Debug, Deserialize)]
pub struct Descriptor {
    pub name: String,
    pub version: String,
    pub resources: Vec<Resource>,
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
    rows: Vec<(u64, csv::StringRecord)>,
}

impl Descriptor {
    /// Parses a descriptor.
    ///
    /// # Errors
    ///
    /// When the text is not JSON or has unsupported members.
    pub fn parse(text: &str) -> Result<Self, ValidationErrors> {
        serde_json::from_str(text).map_err(|e| ValidationError::file(DESCRIPTOR, e).into())
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
        let mut reader = csv::ReaderBuilder::new().flexible(true).from_reader(text.as_bytes());
        let mut table = Self { resource, rows: vec![] };
        match reader.headers() {
            Ok(header) if header.iter().eq(expected.iter().copied()) => {}
            Ok(header) => {
                let header = header.iter().collect::<Vec<_>>().join(",");
                let reason = format!("the header is {header}; it must be {}", expected.join(","));
                faults.push(ValidationError { line: Some(1), ..ValidationError::file(&resource.path, reason) });
                return table;
            }
            Err(e) => {
                faults.push(ValidationError::file(&resource.path, e));
                return table;
            }
        }
        for row in reader.records() {
            match row {
                Ok(row) => {
                    let line = row.position().map_or(0, csv::Position::line);
                    if row.len() == expected.len() {
                        table.rows.push((line, row));
                    } else {
                        let reason = format!("the row has {} cells; it must have {}", row.len(), expected.len());
                        faults.push(ValidationError {
                            line: Some(line),
                            ..ValidationError::file(&resource.path, reason)
                        });
                    }
                }
                Err(e) => faults.push(ValidationError::file(&resource.path, e)),
            }
        }
        table
    }

    fn check_cells(&self, faults: &mut Vec<ValidationError>) {
        for (line, row) in &self.rows {
            for (field, cell) in self.resource.schema.fields.iter().zip(row) {
                if let Some(reason) = field.check(cell) {
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
                let values = self.values(&key, row);
                if let Some(first) = seen.insert(values.clone(), *line) {
                    let reason = format!("{} is already on line {first}", values.join(", "));
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
            let known: HashSet<_> = target.rows.iter().map(|(_, row)| target.values(&reference.fields, row)).collect();
            for (line, row) in &self.rows {
                let values = self.values(fields, row);
                if values.iter().any(|value| !value.is_empty()) && !known.contains(&values) {
                    let reason = format!("{} is not in {}", values.join(", "), target.resource.path);
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

impl Field {
    /// Returns the error in a cell, if any.
    fn check(&self, cell: &str) -> Option<String> {
        let Constraints { required, unique: _, values, minimum } = &self.constraints;
        if cell.is_empty() {
            return required.then(|| "must not be empty".into());
        }
        if cell.trim() != cell || cell.contains('\0') {
            return Some(format!("`{cell}` must not begin or end with white space or contain NUL"));
        }
        if !values.is_empty() && !values.iter().any(|value| value == cell) {
            return Some(format!("`{cell}` is not one of {}", values.join(", ")));
        }
        match self.r#type {
            Type::String if self.rdf_type.as_deref() == Some(EDTF) => cell.parse::<Edtf>().err().map(ToOwned::to_owned),
            Type::String => None,
            Type::Integer => match (cell.parse::<i64>(), minimum) {
                (Ok(number), Some(minimum)) if number < *minimum => Some(format!("{number} is less than {minimum}")),
                (Ok(_), _) => None,
                (Err(_), _) => Some(format!("`{cell}` is not a whole number")),
            },
            Type::Number => {
                let digits = cell.strip_prefix('-').unwrap_or(cell);
                let decimal =
                    digits.split('.').all(|part| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit()));
                (!decimal || digits.matches('.').count() > 1).then(|| format!("`{cell}` is not a decimal number"))
            }
            Type::Boolean => (!matches!(cell, "true" | "false")).then(|| format!("`{cell}` is not true or false")),
            Type::Date => {
                let date = cell.parse::<chrono::NaiveDate>();
                date.is_err().then(|| format!("`{cell}` is not a date in the format YYYY-MM-DD"))
            }
        }
    }
}
