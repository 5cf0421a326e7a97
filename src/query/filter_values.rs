//! Values of filters that list values. In REST, the value `none` selects records without a value. In GraphQL, that is `null`.
use async_graphql::ID;
use serde::de::value::{Error, StrDeserializer};
use serde::de::{Deserializer, Error as _, IntoDeserializer, Visitor};
use serde::{Deserialize, forward_to_deserialize_any};
use utoipa::__dev::ComposeSchema;
use utoipa::ToSchema;
use utoipa::openapi::schema::{Object, OneOfBuilder, SchemaType, Type};
use utoipa::openapi::{Ref, RefOr, Schema};

/// The values of a filter. `None` stands for records without a value.
pub type Values<T> = Vec<Option<T>>;

/// The word for records without a value.
const NONE: &str = "none";

/// Reads the values of a repeated parameter.
///
/// # Errors
///
/// If a text is not a value.
pub fn values<'de, T: Deserialize<'de>, D: Deserializer<'de>>(
    texts: D,
) -> std::result::Result<Option<Values<T>>, D::Error> {
    let values = Vec::<OrNone<T>>::deserialize(texts)?;
    Ok(Some(values.into_iter().map(|OrNone(value)| value).collect()))
}

/// Reads the ids of a repeated parameter.
///
/// # Errors
///
/// If a value is not text.
pub fn ids<'de, D: Deserializer<'de>>(texts: D) -> std::result::Result<Option<Vec<ID>>, D::Error> {
    Vec::deserialize(texts).map(Some)
}

/// A value, or the word `none`. The contract describes each value of a filter by this type.
pub struct OrNone<T>(Option<T>);

impl<'de, T: Deserialize<'de>> Deserialize<'de> for OrNone<T> {
    fn deserialize<D: Deserializer<'de>>(text: D) -> std::result::Result<Self, D::Error> {
        let text = String::deserialize(text)?;
        match T::deserialize(TextDeserializer(&text)) {
            Ok(value) => Ok(Self(Some(value))),
            Err(_) if text == NONE => Ok(Self(None)),
            Err(error) => Err(D::Error::custom(error)),
        }
    }
}

// `Vec` has a schema only if its items implement this trait, which the derive macro of utoipa also does.
impl<T: ToSchema + ComposeSchema> ComposeSchema for OrNone<T> {
    fn compose(_: Vec<RefOr<Schema>>) -> RefOr<Schema> {
        let schema = T::schema();
        let RefOr::T(Schema::Object(object)) = &schema else { return schema };
        let is_text = object.schema_type == SchemaType::Type(Type::String);
        let (value, has_none) = match &object.enum_values {
            Some(values) => (Ref::from_schema_name(T::name()).into(), values.iter().any(|value| *value == NONE)),
            None => (schema.clone(), is_text),
        };
        if has_none {
            return value;
        }
        let none = Object::builder().schema_type(Type::String).enum_values(Some([NONE]));
        RefOr::T(OneOfBuilder::new().item(value).item(none).into())
    }
}

impl<T: ToSchema + ComposeSchema> ToSchema for OrNone<T> {}

/// Deserializes a value from text. `none` is a value only of a closed list that contains it.
struct TextDeserializer<'a>(&'a str);

impl<'de> Deserializer<'de> for TextDeserializer<'_> {
    type Error = Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> std::result::Result<V::Value, Error> {
        if self.0 == NONE { Err(Error::custom("is no value")) } else { visitor.visit_str(self.0) }
    }

    fn deserialize_i32<V: Visitor<'de>>(self, visitor: V) -> std::result::Result<V::Value, Error> {
        visitor.visit_i32(self.0.parse().map_err(Error::custom)?)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        name: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> std::result::Result<V::Value, Error> {
        let text: StrDeserializer<'_, Error> = self.0.into_deserializer();
        text.deserialize_enum(name, variants, visitor)
    }

    forward_to_deserialize_any! {
        bool i8 i16 i64 u8 u16 u32 u64 f32 f64 char str string bytes byte_buf option unit unit_struct newtype_struct seq tuple
        tuple_struct map struct identifier ignored_any
    }
}
