//! Which members have a label, read from the contract.
use entity::closed_list;
use serde_json::Value;

/// The extension of the contract at the member `name` of an entry with a label. Its value is the kind of the entry: `country`.
const ENTRY: &str = "x-label";

/// What the label of a member is the label of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LabelSource {
    /// A term of the closed list with this name.
    Term(&'static str),
    /// The entry of reference data of this kind. The member is its name.
    Entry(String),
}

impl LabelSource {
    /// Reads the source from the schema of a member. Returns `None` if the member has no label.
    pub fn of(schema: &Value) -> Option<Self> {
        if let Some(kind) = schema[ENTRY].as_str() {
            return Some(Self::Entry(kind.to_owned()));
        }
        let type_name = type_name(schema)?;
        closed_list::all().iter().find(|list| list.type_name == type_name).map(|list| Self::Term(&list.name))
    }

    /// Returns the name of the member with the label: `status_label` beside `status`, `label` beside the name of an entry.
    pub fn label_name(&self, name: &str) -> String {
        match self {
            Self::Term(_) => format!("{name}_label"),
            Self::Entry(_) => "label".to_owned(),
        }
    }

    /// Describes the label of a member.
    pub fn description(name: &str) -> String {
        format!("Label of `{name}` in the language of `lang`. Absent without `lang`.")
    }
}

/// Returns the name of the type of a member, or of the items of a list.
fn type_name(schema: &Value) -> Option<&str> {
    let reference = schema["$ref"].as_str().and_then(|path| path.rsplit('/').next());
    let choices = || schema["oneOf"].as_array().into_iter().flatten().find_map(type_name);
    reference.or_else(choices).or_else(|| type_name(schema.get("items")?))
}
