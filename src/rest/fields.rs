//! The fields of records, derived from the contract: the requested fields and the columns of a table.
use super::error_messages::did_you_mean;
use super::label_source::LabelSource;
use super::per_type::PerType;
use crate::error::{MAX_LISTED, Violation, shorten};
use indexmap::IndexSet;
use serde_json::{Map, Value};
use std::collections::BTreeMap;
use utoipa::ToSchema;

/// A field of a view.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Member {
    pub name: String,
    /// Whether it is a list.
    pub list: bool,
    /// Whether it is a decimal number, written as text.
    pub decimal: bool,
    /// Whether it is a date: a day, or a date in EDTF.
    pub date: bool,
    /// The description in the contract.
    pub description: String,
    /// The fields of the object, or of each object in the list. Empty for other values.
    pub members: Vec<Member>,
    /// What its label is the label of. `None` if it has no label.
    pub label: Option<LabelSource>,
}

/// The fields of a view and their labels, in order.
pub fn labelled_members<T: ToSchema + 'static>() -> &'static [Member] {
    static MEMBERS: PerType<Vec<Member>> = PerType::new();
    MEMBERS.of::<T>(|| with_labels(members::<T>()))
}

/// Adds the label of each field after the field.
fn with_labels(members: &[Member]) -> Vec<Member> {
    let mut labelled = vec![];
    for member in members {
        let label = member.label.as_ref().map(|source| source.label_name(&member.name));
        labelled.push(Member { members: with_labels(&member.members), ..member.clone() });
        labelled.extend(label.map(|name| Member {
            name,
            decimal: false,
            date: false,
            description: LabelSource::description(&member.name),
            members: vec![],
            label: None,
            list: member.list,
        }));
    }
    labelled
}

/// The fields of a view, in order.
pub fn members<T: ToSchema + 'static>() -> &'static [Member] {
    static MEMBERS: PerType<Vec<Member>> = PerType::new();
    MEMBERS.of::<T>(|| {
        let mut known = vec![];
        T::schemas(&mut known);
        let json = |schema| serde_json::to_value(schema).unwrap_or_default();
        let known = known.into_iter().map(|(name, schema)| (name, json(schema))).collect();
        members_of(&json(T::schema()), &known)
    })
}

type Schemas = BTreeMap<String, Value>;

/// Resolves references, and choices to the only alternative that is not null.
fn resolve<'a>(schema: &'a Value, known: &'a Schemas) -> &'a Value {
    if let Some(name) = schema["$ref"].as_str().and_then(|path| path.rsplit('/').next()) {
        return known.get(name).map_or(schema, |schema| resolve(schema, known));
    }
    let mut choices = schema["oneOf"].as_array().into_iter().flatten().filter(|choice| choice["type"] != "null");
    match (choices.next(), choices.next()) {
        (Some(choice), None) => resolve(choice, known),
        _ => schema,
    }
}

fn members_of(schema: &Value, known: &Schemas) -> Vec<Member> {
    let schema = resolve(schema, known);
    let parts = schema["allOf"].as_array().into_iter().flatten().flat_map(|part| members_of(part, known));
    let properties =
        schema["properties"].as_object().into_iter().flatten().map(|(name, schema)| member(name, schema, known));
    parts.chain(properties).collect()
}

fn member(name: &str, schema: &Value, known: &Schemas) -> Member {
    let label = LabelSource::of(schema);
    let description = description(schema).unwrap_or_default().to_owned();
    let has_edtf = schema.to_string().contains("/schemas/Edtf\"");
    let schema = resolve(schema, known);
    let items = schema.get("items");
    let (decimal, date) = (schema["format"] == "decimal", schema["format"] == "date" || has_edtf);
    let members = members_of(items.unwrap_or(schema), known);
    Member { name: name.into(), list: items.is_some(), decimal, date, description, members, label }
}

/// Returns the description of a member, which may stand beside a reference in a choice.
fn description(schema: &Value) -> Option<&str> {
    let choices = schema["oneOf"].as_array().into_iter().flatten();
    [schema].into_iter().chain(choices).find_map(|schema| schema["description"].as_str())
}

/// The field with what a record adds to the sum of a list.
pub const COUNTED: &str = "funding.counted_eur";

/// The requested fields.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Fields {
    #[default]
    All,
    Some(BTreeMap<String, Fields>),
}

impl Fields {
    /// Parses paths such as `period.start`. No paths request all fields.
    ///
    /// # Errors
    ///
    /// Each unknown path, with the most similar known name.
    pub fn of<'a>(members: &[Member], paths: impl Iterator<Item = &'a String>) -> Result<Self, Vec<Violation>> {
        let paths: IndexSet<&String> = paths.collect();
        let mut faults = vec![];
        for path in &paths {
            // Only the listed faults have a message, because the search for a similar name takes time.
            let is_listed = faults.len() < MAX_LISTED;
            let fault = if is_listed { find(members, path).map(|_| ()) } else { exists(members, path) };
            faults.extend(fault.err().map(|detail| Violation::query("fields", detail)));
        }
        if !faults.is_empty() {
            return Err(faults);
        }
        let mut fields = BTreeMap::new();
        for path in paths {
            add(&mut fields, path);
        }
        Ok(if fields.is_empty() { Self::All } else { Self::Some(fields) })
    }

    /// Parses paths of a single record, which lacks the fields that depend on a list.
    ///
    /// # Errors
    ///
    /// Each unknown path, with the most similar known name.
    pub fn of_record<'a>(
        members: &[Member],
        paths: impl Iterator<Item = &'a String> + Clone,
    ) -> Result<Self, Vec<Violation>> {
        if paths.clone().any(|path| path == COUNTED) {
            let detail = format!("`{COUNTED}` stands only in lists and files, because it depends on the filter");
            return Err(vec![Violation::query("fields", detail)]);
        }
        Self::of(members, paths)
    }

    /// Returns whether the field at a path is requested.
    pub fn contains(&self, path: &str) -> bool {
        let Self::Some(fields) = self else { return true };
        let (name, rest) = path.split_once('.').unwrap_or((path, ""));
        fields.get(name).is_some_and(|fields| fields.contains(rest))
    }

    /// Returns a value with the requested fields, in their original order.
    pub fn of_value(&self, value: Value) -> Value {
        match (self, value) {
            (Self::Some(_), Value::Array(items)) => items.into_iter().map(|item| self.of_value(item)).collect(),
            (Self::Some(fields), Value::Object(members)) => {
                let selected = members.into_iter().filter_map(|(name, value)| {
                    let fields = fields.get(&name)?;
                    Some((name, fields.of_value(value)))
                });
                Value::Object(selected.collect::<Map<_, _>>())
            }
            (_, value) => value,
        }
    }
}

/// Adds a path. A whole object takes precedence over parts of it.
fn add(fields: &mut BTreeMap<String, Fields>, path: &str) {
    match path.split_once('.') {
        None => {
            fields.insert(path.into(), Fields::All);
        }
        Some((name, rest)) => {
            if let Fields::Some(parts) = fields.entry(name.into()).or_insert(Fields::Some(BTreeMap::new())) {
                add(parts, rest);
            }
        }
    }
}

/// Finds the field at a path.
///
/// # Errors
///
/// The message for an unknown path.
pub fn find<'a>(members: &'a [Member], path: &str) -> Result<&'a Member, String> {
    let (name, rest) = path.split_once('.').map_or((path, None), |(name, rest)| (name, Some(rest)));
    match (members.iter().find(|member| member.name == name), rest) {
        (Some(member), None) => Ok(member),
        (Some(member), Some(rest)) if !member.members.is_empty() => find(&member.members, rest),
        (Some(_), Some(_)) => Err(format!("`{}`: {name} has no members", shorten(path))),
        (None, _) => {
            let known: Vec<_> = members.iter().map(|member| member.name.clone()).collect();
            Err(format!("`{}` {}", shorten(name), did_you_mean(name, &known)))
        }
    }
}

/// Checks that a field exists at a path.
fn exists(members: &[Member], path: &str) -> Result<(), String> {
    let mut members = members;
    for name in path.split('.') {
        let member = members.iter().find(|member| member.name == name);
        members = &member.ok_or_else(|| "names an unknown field".to_owned())?.members;
    }
    Ok(())
}

/// A column of a table: the path to its values, and what they are.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Column {
    pub path: Vec<String>,
    /// Whether the values are decimal numbers.
    pub decimal: bool,
    /// Whether the values are dates.
    pub date: bool,
    /// The description in the contract.
    pub description: &'static str,
}

impl Column {
    /// Returns the column of a field that is not an object.
    pub fn of(member: &'static Member, path: Vec<String>) -> Self {
        Self { path, decimal: member.decimal, date: member.date, description: &member.description }
    }

    /// Whether the values are addresses of records or entries.
    pub fn is_url(&self) -> bool {
        matches!(self.path.as_slice(), [name] if name == "url" || name == "html_url")
    }

    /// The name of the field: `period.start`.
    pub fn name(&self) -> String {
        self.path.join(".")
    }
}

/// Returns the columns for fields: one for each value that is not an object.
pub fn columns(members: &'static [Member], before: &[String]) -> Vec<Column> {
    let column = |member: &'static Member| {
        let path = [before, std::slice::from_ref(&member.name)].concat();
        if member.members.is_empty() { vec![Column::of(member, path)] } else { columns(&member.members, &path) }
    };
    members.iter().flat_map(column).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kinds::projects::Project;
    use serde_json::json;

    fn fields(paths: &[&str]) -> Result<Fields, Vec<Violation>> {
        let paths: Vec<_> = paths.iter().map(|path| (*path).to_owned()).collect();
        Fields::of(members::<Project>(), paths.iter())
    }

    #[test]
    fn selects_fields_in_the_order_of_the_record() {
        let record = json!({ "id": "a", "title": "b", "period": { "text": "c", "start": "2010" }, "countries": [{ "code": "NG", "name": "Nigeria" }] });
        let select = |paths: &[&str]| fields(paths).unwrap().of_value(record.clone()).to_string();
        assert_eq!(select(&[]), record.to_string());
        assert_eq!(select(&["title", "id"]), r#"{"id":"a","title":"b"}"#);
        assert_eq!(
            select(&["countries.code", "period.start"]),
            r#"{"period":{"start":"2010"},"countries":[{"code":"NG"}]}"#
        );
        assert_eq!(select(&["period.start", "period"]), r#"{"period":{"text":"c","start":"2010"}}"#);
        assert_eq!(select(&["period", "period.start"]), r#"{"period":{"text":"c","start":"2010"}}"#);
    }

    #[test]
    fn suggests_the_most_similar_field() {
        let faults = fields(&["titel", "period.begin", "title.x", "period.start"]).unwrap_err();
        let messages: Vec<_> = faults.iter().map(|fault| fault.detail.as_str()).collect();
        assert!(
            messages[0].starts_with(
                "`titel` is unknown: did you mean title? Allowed: id, kind, url, html_url, title, summary"
            ),
            "{}",
            messages[0]
        );
        assert_eq!(
            messages[1],
            "`begin` is unknown. Allowed: text, start, start_earliest, start_latest, end, end_earliest, end_latest, ongoing"
        );
        assert_eq!(messages[2], "`title.x`: title has no members");
        assert_eq!(messages.len(), 3);
    }

    #[test]
    fn columns_follow_the_record() {
        let columns = columns(members::<Project>(), &[]);
        let names: Vec<_> = columns.iter().map(|column| column.path.join(".")).collect();
        assert_eq!(names[..5], ["id", "kind", "url", "html_url", "title"]);
        for name in [
            "reporter.name",
            "countries.code",
            "organisations.organisation.id",
            "funding.amounts.value",
            "programme.code",
        ] {
            assert!(names.iter().any(|known| known == name), "{name} of {names:?}");
        }
        let decimals: Vec<_> =
            columns.iter().filter(|column| column.decimal).map(|column| column.path.join(".")).collect();
        assert_eq!(
            decimals,
            [
                "funding.amounts.value",
                "funding.amounts.value_eur",
                "funding.amounts.rate.units_per_euro",
                "funding.amount_eur",
                "funding.counted_eur"
            ]
        );
        let dates: Vec<_> = columns.iter().filter(|column| column.date).map(Column::name).collect();
        let ends = ["start", "start_earliest", "start_latest", "end", "end_earliest", "end_latest"];
        assert_eq!(dates, ends.map(|name| format!("period.{name}")));
        let described = |name: &str| columns.iter().find(|column| column.name() == name).unwrap().description;
        assert_eq!(described("period.start"), "Start date. `null` if the document gives none.");
        assert!(described("countries.name").starts_with("English name"));
    }
}
