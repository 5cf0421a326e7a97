//! What a client of an earlier release relies on is still in the schema.
use async_graphql::parser::parse_schema;
use async_graphql::parser::types::{FieldDefinition, InputValueDefinition, TypeKind, TypeSystemDefinition};
use std::collections::BTreeMap;
use thb_register::contract;

/// What may be named in a document, each by its path, with its type: `Query.projects(first:)` is `Int`.
struct Api(BTreeMap<String, String>);

impl Api {
    fn of(sdl: &str) -> Self {
        let mut named = BTreeMap::new();
        for definition in parse_schema(sdl).unwrap().definitions {
            let TypeSystemDefinition::Type(definition) = definition else { continue };
            let name = &definition.node.name.node;
            let kind = match &definition.node.kind {
                TypeKind::Scalar => "scalar",
                TypeKind::Object(kind) => fields(&mut named, name, kind.fields.iter().map(|field| &field.node), "type"),
                TypeKind::Interface(kind) => {
                    fields(&mut named, name, kind.fields.iter().map(|field| &field.node), "interface")
                }
                TypeKind::Union(kind) => {
                    named.extend(kind.members.iter().map(|member| (format!("{name}|{}", member.node), String::new())));
                    "union"
                }
                TypeKind::Enum(kind) => {
                    let values = kind.values.iter().map(|value| format!("{name}.{}", value.node.value.node));
                    named.extend(values.map(|value| (value, String::new())));
                    "enum"
                }
                TypeKind::InputObject(kind) => {
                    named.extend(kind.fields.iter().map(|field| input(&format!("{name}."), &field.node)));
                    "input"
                }
            };
            named.insert(name.to_string(), kind.into());
        }
        Self(named)
    }

    /// What an earlier one has, and this one has not or has otherwise; and what must be given here and need not there.
    fn breaks(&self, earlier: &Self) -> Vec<String> {
        let kept = |(path, kind): (&String, &String)| match self.0.get(path) {
            None => Some(format!("{path} is gone")),
            Some(new) if new != kind => Some(format!("{path} was {kind} and is {new}")),
            Some(_) => None,
        };
        let parent = |path: &str| path.rsplit_once(['(', '.']).map(|(parent, _)| parent.to_owned());
        let required = |(path, kind): (&String, &String)| {
            let given = path.ends_with(':') && kind.ends_with('!') && !earlier.0.contains_key(path);
            (given && earlier.0.contains_key(&parent(path)?)).then(|| format!("{path} is new and must be given"))
        };
        earlier.0.iter().filter_map(kept).chain(self.0.iter().filter_map(required)).collect()
    }
}

fn fields<'a>(
    named: &mut BTreeMap<String, String>,
    name: &str,
    fields: impl Iterator<Item = &'a FieldDefinition>,
    kind: &'static str,
) -> &'static str {
    for field in fields {
        let path = format!("{name}.{}", field.name.node);
        named.extend(field.arguments.iter().map(|argument| input(&format!("{path}("), &argument.node)));
        named.insert(path, field.ty.node.to_string());
    }
    kind
}

/// What has a default need not be given.
fn input(before: &str, value: &InputValueDefinition) -> (String, String) {
    let kind = value.ty.node.to_string();
    let optional = value.default_value.is_some();
    (format!("{before}{}:", value.name.node), if optional { kind.trim_end_matches('!').into() } else { kind })
}

const RELEASED: &str = include_str!("../../openapi/released/schema-0.1.graphql");

#[test]
fn the_schema_breaks_no_promise_of_the_last_release() {
    assert_eq!(Api::of(&contract::sdl()).breaks(&Api::of(RELEASED)), Vec::<String>::new());
}

/// Each sort of break is found.
#[test]
fn a_broken_promise_is_found() {
    let earlier =
        Api::of("type Query { a(b: Int): String c: [E!] u: U } enum E { F G } union U = Query input I { j: Int }");
    for (later, told) in [
        (
            "type Query { a(b: Int): String c: [E!] u: U } enum E { F } union U = Query input I { j: Int }",
            "E.G is gone",
        ),
        (
            "type Query { a: String c: [E!] u: U } enum E { F G } union U = Query input I { j: Int }",
            "Query.a(b: is gone",
        ),
        (
            "type Query { a(b: Int): Int c: [E!] u: U } enum E { F G } union U = Query input I { j: Int }",
            "Query.a was String and is Int",
        ),
        (
            "type Query { a(b: Int, d: Int!): String c: [E!] u: U } enum E { F G } union U = Query input I { j: Int }",
            "Query.a(d: is new and must be given",
        ),
        (
            "type Query { a(b: Int): String c: [E!] u: U } enum E { F G } union U = Query input I { j: Int k: Int! }",
            "I.k: is new and must be given",
        ),
        (
            "type Query { a(b: Int): String c: [E!] } enum E { F G } union U = Query input I { j: Int }",
            "Query.u is gone",
        ),
    ] {
        assert_eq!(Api::of(later).breaks(&earlier), [told]);
    }
    let more = "type Query { a(b: Int, d: Int, e: Int! = 1): String c: [E!] u: U n: Int } enum E { F G H } union U = Query | T type T { x: Int } input I { j: Int k: Int }";
    assert_eq!(Api::of(more).breaks(&earlier), Vec::<String>::new(), "what is added breaks nothing");
}
