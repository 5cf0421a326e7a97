//! The members of records, as the contract has them: those that are asked for, and the columns that they make.
use super::error_messages::did_you_mean;
use super::per_type::PerType;
use crate::error::{Error, Violation};
use serde::Serialize;
use serde_json::{Map, Value};
use std::collections::BTreeMap;
use utoipa::ToSchema;

/// A member of a view.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Member {
    pub name: String,
    /// Whether it is a list.
    pub list: bool,
    /// Whether it is a decimal number, written as text.
    pub decimal: bool,
    /// The members of the object, or of each object in the list, that it is.
    pub members: Vec<Member>,
}

/// The members of a view, in their order.
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

/// The schema that a schema stands for: a reference for what it names, a choice for what is not null.
fn resolved<'a>(schema: &'a Value, known: &'a Schemas) -> &'a Value {
    if let Some(name) = schema["$ref"].as_str().and_then(|path| path.rsplit('/').next()) {
        return known.get(name).map_or(schema, |schema| resolved(schema, known));
    }
    let choice = schema["oneOf"].as_array().into_iter().flatten().find(|choice| choice["type"] != "null");
    choice.map_or(schema, |choice| resolved(choice, known))
}

fn members_of(schema: &Value, known: &Schemas) -> Vec<Member> {
    let schema = resolved(schema, known);
    let parts = schema["allOf"].as_array().into_iter().flatten().flat_map(|part| members_of(part, known));
    let own = schema["properties"].as_object().into_iter().flatten().map(|(name, schema)| member(name, schema, known));
    parts.chain(own).collect()
}

fn member(name: &str, schema: &Value, known: &Schemas) -> Member {
    let schema = resolved(schema, known);
    let items = schema.get("items");
    let decimal = schema["format"] == "decimal";
    Member { name: name.into(), list: items.is_some(), decimal, members: members_of(items.unwrap_or(schema), known) }
}

/// The members that are asked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Fields {
    #[default]
    All,
    Some(BTreeMap<String, Fields>),
}

impl Fields {
    /// Reads paths such as `period.start`; all members, if there is none.
    ///
    /// # Errors
    ///
    /// Every path that leads nowhere, with the nearest name that is known.
    pub fn of(members: &[Member], paths: &[String]) -> Result<Self, Vec<Violation>> {
        let lost = |path: &String| Some(Violation::query("fields", find(members, path).err()?));
        let faults: Vec<_> = paths.iter().filter_map(lost).collect();
        if !faults.is_empty() {
            return Err(faults);
        }
        let mut fields = BTreeMap::new();
        for path in paths {
            add(&mut fields, path);
        }
        Ok(if fields.is_empty() { Self::All } else { Self::Some(fields) })
    }

    /// A record as JSON, with the members that are asked for.
    pub fn select(&self, record: &impl Serialize) -> Result<Value, Error> {
        Ok(self.of_value(serde_json::to_value(record).map_err(|e| Error::Internal(e.to_string()))?))
    }

    /// A value with the members that are asked for, in their order.
    pub fn of_value(&self, value: Value) -> Value {
        match (self, value) {
            (Self::Some(_), Value::Array(items)) => items.into_iter().map(|item| self.of_value(item)).collect(),
            (Self::Some(fields), Value::Object(members)) => {
                let kept = members.into_iter().filter_map(|(name, value)| {
                    let fields = fields.get(&name)?;
                    Some((name, fields.of_value(value)))
                });
                Value::Object(kept.collect::<Map<_, _>>())
            }
            (_, value) => value,
        }
    }
}

/// All of a member is more than a part of it.
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

/// The member under a path.
///
/// # Errors
///
/// What to tell of a path that leads nowhere.
pub fn find<'a>(members: &'a [Member], path: &str) -> Result<&'a Member, String> {
    let (name, rest) = path.split_once('.').map_or((path, None), |(name, rest)| (name, Some(rest)));
    match (members.iter().find(|member| member.name == name), rest) {
        (Some(member), None) => Ok(member),
        (Some(member), Some(rest)) if !member.members.is_empty() => find(&member.members, rest),
        (Some(_), Some(_)) => Err(format!("`{path}`: {name} has no members")),
        (None, _) => {
            let known: Vec<_> = members.iter().map(|member| member.name.clone()).collect();
            Err(format!("`{name}` {}", did_you_mean(name, &known).replace("The keys are", "The fields are")))
        }
    }
}

/// A column of a table: the path to a value, and whether it is a decimal number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    pub path: Vec<String>,
    pub decimal: bool,
}

/// The columns that members make: one each value that is no object.
pub fn columns(members: &[Member], before: &[String]) -> Vec<Column> {
    let column = |member: &Member| {
        let path = [before, std::slice::from_ref(&member.name)].concat();
        if member.members.is_empty() {
            vec![Column { path, decimal: member.decimal }]
        } else {
            columns(&member.members, &path)
        }
    };
    members.iter().flat_map(column).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kinds::projects::Project;
    use serde_json::json;

    fn fields(paths: &[&str]) -> Result<Fields, Vec<Violation>> {
        Fields::of(members::<Project>(), &paths.iter().map(|path| (*path).to_owned()).collect::<Vec<_>>())
    }

    #[test]
    fn what_is_asked_for_is_kept_in_the_order_of_the_record() {
        let record = json!({ "id": "a", "title": "b", "period": { "text": "c", "start": "2010" }, "countries": [{ "code": "NG", "name": "Nigeria" }] });
        let of = |paths: &[&str]| fields(paths).unwrap().of_value(record.clone()).to_string();
        assert_eq!(of(&[]), record.to_string());
        assert_eq!(of(&["title", "id"]), r#"{"id":"a","title":"b"}"#);
        assert_eq!(
            of(&["countries.code", "period.start"]),
            r#"{"period":{"start":"2010"},"countries":[{"code":"NG"}]}"#
        );
        assert_eq!(of(&["period.start", "period"]), r#"{"period":{"text":"c","start":"2010"}}"#);
        assert_eq!(of(&["period", "period.start"]), r#"{"period":{"text":"c","start":"2010"}}"#);
    }

    #[test]
    fn a_field_that_is_not_known_is_told_with_the_nearest() {
        let faults = fields(&["titel", "period.begin", "title.x", "period.start"]).unwrap_err();
        let told: Vec<_> = faults.iter().map(|fault| fault.detail.as_str()).collect();
        assert!(
            told[0].starts_with("`titel` is not known here: did you mean title? The fields are id, title, summary"),
            "{}",
            told[0]
        );
        assert_eq!(told[1], "`begin` is not known here: The fields are text, start, end, ongoing");
        assert_eq!(told[2], "`title.x`: title has no members");
        assert_eq!(told.len(), 3);
    }

    #[test]
    fn columns_follow_the_record() {
        let columns = columns(members::<Project>(), &[]);
        let names: Vec<_> = columns.iter().map(|column| column.path.join(".")).collect();
        assert_eq!(names[..4], ["id", "title", "summary", "official_text"]);
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
                "funding.amount_eur"
            ]
        );
    }
}
