//! Describes labels in the contract: a member beside each member that has a label.
use super::label_source::LabelSource;
use utoipa::openapi::schema::{ArrayBuilder, ObjectBuilder, Schema, SchemaType, Type};
use utoipa::openapi::{OpenApi, RefOr};

/// Adds the labels to all schemas.
pub fn describe_labels(api: &mut OpenApi) {
    api.components.iter_mut().flat_map(|components| components.schemas.values_mut()).for_each(add_labels);
}

fn add_labels(schema: &mut RefOr<Schema>) {
    match schema {
        RefOr::T(Schema::AllOf(parts)) => parts.items.iter_mut().for_each(add_labels),
        RefOr::T(Schema::Object(object)) => {
            for (name, member) in std::mem::take(&mut object.properties) {
                let label = label(&name, &member);
                object.properties.insert(name, member);
                object.properties.extend(label);
            }
        }
        RefOr::T(_) | RefOr::Ref(_) => {}
    }
}

/// Returns the name and the schema of the label of a member.
fn label(name: &str, member: &RefOr<Schema>) -> Option<(String, RefOr<Schema>)> {
    let source = LabelSource::of(&serde_json::to_value(member).ok()?)?;
    let text = |type_name: SchemaType| ObjectBuilder::new().schema_type(type_name);
    let description = LabelSource::description(name);
    let schema = match member {
        RefOr::T(Schema::Array(_)) => {
            Schema::from(ArrayBuilder::new().items(text(Type::String.into())).description(Some(description)))
        }
        RefOr::T(Schema::OneOf(_)) => {
            text([Type::String, Type::Null].into_iter().collect()).description(Some(description)).into()
        }
        _ => text(Type::String.into()).description(Some(description)).into(),
    };
    Some((source.label_name(name), schema.into()))
}
