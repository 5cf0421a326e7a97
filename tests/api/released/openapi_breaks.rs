//! Changes of an OpenAPI contract with the breaks that each must cause.
use super::openapi::Api;
use serde_json::{Value, json};

/// A small contract with each kind of part.
fn contract() -> Value {
    json!({
        "paths": { "/a": {
            "get": {
                "summary": "A text.",
                "parameters": [
                    { "name": "b", "in": "query", "required": false, "schema": { "type": "array", "items": { "$ref": "#/components/schemas/E" } } },
                    { "name": "c", "in": "query", "required": true, "schema": { "type": "integer", "format": "int32" } },
                ],
                "responses": {
                    "200": {
                        "headers": { "Link": { "schema": { "type": "string" } } },
                        "content": {
                            "application/json": { "schema": { "$ref": "#/components/schemas/R" } },
                            "text/csv": { "schema": { "type": "string" } },
                        },
                    },
                    "4XX": {},
                },
            },
            "put": {
                "requestBody": { "content": { "application/json": { "schema": { "$ref": "#/components/schemas/R" } } } },
                "responses": { "204": {} },
            },
        } },
        "components": { "schemas": {
            "E": { "type": "string", "enum": ["x", "y"] },
            "R": {
                "type": "object",
                "required": ["d"],
                "properties": {
                    "d": { "type": "string" },
                    "e": { "oneOf": [{ "$ref": "#/components/schemas/E" }, { "type": "null" }] },
                    "r": { "$ref": "#/components/schemas/R" },
                },
            },
        } },
    })
}

/// The breaks of the contract after a change of the value at a JSON pointer.
fn breaks(pointer: &str, change: impl FnOnce(&mut Value)) -> Vec<String> {
    let (earlier, mut later) = (contract(), contract());
    change(later.pointer_mut(pointer).unwrap());
    Api::new(&later).breaks(&Api::new(&earlier))
}

/// The breaks of the contract with another value at a JSON pointer.
fn replaced(pointer: &str, value: Value) -> Vec<String> {
    breaks(pointer, |old| *old = value)
}

/// The breaks of the contract without a member.
fn removed(pointer: &str, name: &str) -> Vec<String> {
    breaks(pointer, |old| assert!(old.as_object_mut().unwrap().remove(name).is_some(), "{pointer} {name}"))
}

const GET: &str = "/paths/~1a/get";
const PARAMETERS: &str = "/paths/~1a/get/parameters";
const SCHEMAS: &str = "/components/schemas";

#[test]
fn removed_operations_and_responses_are_breaks() {
    assert_eq!(removed("/paths", "/a"), ["GET /a is gone", "PUT /a is gone"]);
    assert_eq!(removed("/paths/~1a", "put"), ["PUT /a is gone"]);
    assert_eq!(removed(&format!("{GET}/responses"), "4XX"), ["GET /a 4XX is gone"]);
    assert_eq!(removed(&format!("{GET}/responses/200/content"), "text/csv"), ["GET /a 200 text/csv is gone"]);
    assert_eq!(removed(&format!("{GET}/responses/200/headers"), "Link"), ["GET /a 200 header Link is gone"]);
    assert_eq!(
        removed("/paths/~1a/put/requestBody/content", "application/json"),
        ["PUT /a body application/json is gone"]
    );
}

#[test]
fn removed_retyped_and_newly_required_parameters_are_breaks() {
    let first = breaks(PARAMETERS, |parameters| drop(parameters.as_array_mut().unwrap().remove(0)));
    assert_eq!(first, ["GET /a ?b is gone"]);
    let moved = replaced(&format!("{PARAMETERS}/1/in"), json!("header"));
    assert_eq!(moved, ["GET /a ?c is gone", "GET /a header c is now required"]);
    let format = replaced(&format!("{PARAMETERS}/1/schema/format"), json!("int64"));
    assert_eq!(format, ["GET /a ?c was integer (int32) and is integer (int64)"]);
    let retyped = replaced(&format!("{PARAMETERS}/1/schema"), json!({ "type": "string" }));
    assert_eq!(retyped, ["GET /a ?c was integer (int32) and is string"]);
    let required = replaced(&format!("{PARAMETERS}/0/required"), json!(true));
    assert_eq!(required, ["GET /a ?b is now required"]);
    let unexploded = breaks(&format!("{PARAMETERS}/0"), |parameter| parameter["explode"] = json!(false));
    assert_eq!(unexploded, ["GET /a ?b was array and is array in one value"]);
    let added = |required: bool| {
        let parameter = json!({ "name": "n", "in": "query", "required": required, "schema": { "type": "string" } });
        breaks(PARAMETERS, |parameters| parameters.as_array_mut().unwrap().push(parameter))
    };
    assert_eq!(added(true), ["GET /a ?n is now required"]);
    assert_eq!(added(false), Vec::<String>::new());
    assert_eq!(
        breaks("/paths/~1a/put/requestBody", |body| body["required"] = json!(true)),
        ["PUT /a body is now required"]
    );
}

#[test]
fn removed_and_retyped_members_and_values_are_breaks() {
    assert_eq!(
        removed(&format!("{SCHEMAS}/R/properties"), "e"),
        ["GET /a 200 application/json.e is gone", "PUT /a body application/json.e is gone"]
    );
    assert_eq!(
        replaced(&format!("{SCHEMAS}/R/properties/d"), json!({ "type": ["string", "null"] })),
        [
            "GET /a 200 application/json.d was string and is null or string",
            "PUT /a body application/json.d was string and is null or string"
        ]
    );
    assert_eq!(replaced(&format!("{SCHEMAS}/R/required"), json!([])), ["GET /a 200 application/json.d may be missing"]);
    assert_eq!(
        replaced(&format!("{SCHEMAS}/R/required"), json!(["d", "e"])),
        ["PUT /a body application/json.e is now required"]
    );
    assert_eq!(
        replaced(&format!("{SCHEMAS}/E/enum"), json!(["x"])),
        [
            "GET /a 200 application/json.e=y is gone",
            "GET /a ?b[]=y is gone",
            "PUT /a body application/json.e=y is gone"
        ]
    );
}

#[test]
fn descriptions_schema_names_and_additions_are_not_breaks() {
    let none = Vec::<String>::new();
    assert_eq!(replaced(&format!("{GET}/summary"), json!("Another text.")), none);
    let added = breaks("", |contract| {
        contract["paths"]["/n"] = json!({ "get": { "responses": { "200": {} } } });
        contract["paths"]["/a"]["get"]["responses"]["200"]["content"]["text/plain"] = json!({});
        contract["components"]["schemas"]["E"]["enum"] = json!(["x", "y", "z"]);
        contract["components"]["schemas"]["R"]["properties"]["n"] = json!({ "type": "string" });
    });
    assert_eq!(added, none);
    let renamed = serde_json::from_str(
        &contract().to_string().replace("schemas/E", "schemas/Renamed").replace("\"E\":", "\"Renamed\":"),
    );
    assert_eq!(replaced("", renamed.unwrap()), none);
    let combined = json!({ "allOf": [
        { "type": "object", "required": ["d"], "properties": { "d": { "type": "string" } } },
        { "type": "object", "properties": {
            "e": { "type": ["string", "null"], "enum": ["x", "y"] },
            "r": { "$ref": "#/components/schemas/R" },
        } },
    ] });
    assert_eq!(replaced(&format!("{SCHEMAS}/R"), combined), none);
}
