//! The files in `openapi/`, compiled into the program. The server reads them instead of building them. Gain: 6 to 10 MB of idle memory. A
//! test compares them with the code.
use actix_web::http::Method;
use indexmap::IndexMap;
use serde::Deserialize;
use serde::de::IgnoredAny;
use serde_json::Value;

const DESCRIPTION: &str = include_str!("../openapi/openapi.json");

/// The GraphQL schema in its schema definition language (SDL).
pub const SCHEMA: &str = include_str!("../openapi/schema.graphql");

/// The servers as `openapi.json` has them.
const SERVER: &str = r#""url": "/""#;

/// The contact as `openapi.json` has it.
const CONTACT: &str = r#""name": "The maintainers of the THB Register""#;

/// Returns the OpenAPI description that a register at this public URL serves, as JSON. The contact is the operator's e-mail address or
/// URL.
pub fn openapi_at(public_url: &str, contact: Option<&str>) -> String {
    let description = DESCRIPTION.replacen(SERVER, &format!(r#""url": {}"#, Value::from(public_url)), 1);
    let Some(contact) = contact else { return description };
    let member = if contact.contains("://") { "url" } else { "email" };
    let operator = format!(r#""name": "The operator of this register", "{member}": {}"#, Value::from(contact));
    description.replacen(CONTACT, &operator, 1)
}

/// The paths of the description, each with its operations by method.
#[derive(Deserialize)]
pub struct Paths {
    paths: IndexMap<String, IndexMap<String, Operation>>,
}

/// What the server needs to know of an operation.
#[derive(Deserialize)]
pub struct Operation {
    #[serde(default)]
    parameters: Vec<Parameter>,
    responses: IndexMap<String, Response>,
}

#[derive(Deserialize)]
struct Parameter {
    name: String,
}

#[derive(Deserialize)]
struct Response {
    #[serde(default)]
    content: IndexMap<String, IgnoredAny>,
}

impl Paths {
    /// Reads the paths of the description.
    ///
    /// # Errors
    ///
    /// Returns an error if the file is not an OpenAPI description.
    pub fn read() -> Result<Self, serde_json::Error> {
        serde_json::from_str(DESCRIPTION)
    }

    /// Returns each path with the methods of its operations.
    pub fn methods(&self) -> impl Iterator<Item = (&str, Vec<Method>)> {
        self.paths.iter().map(|(path, operations)| {
            let method = |name: &String| Method::from_bytes(name.to_uppercase().as_bytes()).ok();
            (path.as_str(), operations.keys().filter_map(method).collect())
        })
    }

    /// Returns each path that has a GET, with its operation.
    pub fn gets(&self) -> impl Iterator<Item = (&str, &Operation)> {
        self.paths.iter().filter_map(|(path, operations)| Some((path.as_str(), operations.get("get")?)))
    }
}

impl Operation {
    /// The media types of a success, first choice first.
    pub fn media_types(&self) -> impl Iterator<Item = &str> {
        self.responses.get("200").into_iter().flat_map(|response| response.content.keys().map(String::as_str))
    }

    pub fn has_parameter(&self, name: &str) -> bool {
        self.parameters.iter().any(|parameter| parameter.name == name)
    }
}
