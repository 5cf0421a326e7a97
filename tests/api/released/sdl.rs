//! The GraphQL schema, compared with the last release: types, fields, arguments and values, without texts.
use super::Contract;
use async_graphql::parser::parse_schema;
use async_graphql::parser::types::{FieldDefinition, InputValueDefinition, TypeKind, TypeSystemDefinition};
use std::collections::BTreeMap;
use thb_register::contract;

/// The names that a document can use, by path, with their types: `Query.projects(first:` is `Int`.
struct Api(BTreeMap<String, String>);

impl Api {
    fn new(sdl: &str) -> Self {
        let mut named = BTreeMap::new();
        for definition in parse_schema(sdl).unwrap().definitions {
            let TypeSystemDefinition::Type(definition) = definition else { continue };
            let name = &definition.node.name.node;
            let kind = match &definition.node.kind {
                TypeKind::Scalar => "scalar",
                TypeKind::Object(kind) => {
                    named.extend(kind.implements.iter().map(|node| (format!("{name}&{}", node.node), String::new())));
                    fields(&mut named, name, kind.fields.iter().map(|field| &field.node), "type")
                }
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

    /// Lists the breaks for a client of an earlier schema. Parts of a removed type are not listed.
    fn breaks(&self, earlier: &Self) -> Vec<String> {
        let broken = |(path, kind): (&String, &String)| match self.0.get(path) {
            None => parent(path).is_none_or(|parent| self.0.contains_key(parent)).then(|| format!("{path} is gone")),
            Some(new) if path.ends_with(':') && takes_all(new, kind) => None,
            Some(new) if new != kind => Some(format!("{path} was {kind} and is {new}")),
            Some(_) => None,
        };
        let newly_required = |(path, kind): (&String, &String)| {
            let is_new = path.ends_with(':') && kind.ends_with('!') && !earlier.0.contains_key(path);
            (is_new && earlier.0.contains_key(parent(path)?)).then(|| format!("{path} is now required"))
        };
        earlier.0.iter().filter_map(broken).chain(self.0.iter().filter_map(newly_required)).collect()
    }
}

/// Returns whether an input type takes all values of an earlier one: it may have become optional, or its items may.
fn takes_all(new: &str, earlier: &str) -> bool {
    let mut rest = new.chars().peekable();
    earlier.chars().all(|sign| rest.next_if_eq(&sign).is_some() || sign == '!') && rest.next().is_none()
}

/// The type of a field or a value, or the field of an argument.
fn parent(path: &str) -> Option<&str> {
    path.rsplit_once(['(', '.', '|', '&']).map(|(parent, _)| parent)
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

/// The path and type of an argument or an input field. One with a default value is not required.
fn input(before: &str, value: &InputValueDefinition) -> (String, String) {
    let kind = value.ty.node.to_string();
    let optional = value.default_value.is_some();
    (format!("{before}{}:", value.name.node), if optional { kind.trim_end_matches('!').into() } else { kind })
}

const RELEASED: &str = include_str!("../../../openapi/released/schema-0.5.graphql");

#[test]
fn sdl_breaks_only_what_is_listed() {
    Contract::Sdl.assert_listed(&Api::new(&contract::sdl()).breaks(&Api::new(RELEASED)));
}

#[test]
fn reports_each_kind_of_sdl_break() {
    let earlier =
        Api::new("type Query { a(b: Int): String c: [E!] u: U } enum E { F G } union U = Query input I { j: Int }");
    for (later, found) in [
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
            "Query.a(d: is now required",
        ),
        (
            "type Query { a(b: Int): String c: [E!] u: U } enum E { F G } union U = Query input I { j: Int k: Int! }",
            "I.k: is now required",
        ),
        (
            "type Query { a(b: Int): String c: [E!] } enum E { F G } union U = Query input I { j: Int }",
            "Query.u is gone",
        ),
        ("type Query { a(b: Int): String c: [E!] u: U } enum E { F G } union U = Query", "I is gone"),
    ] {
        assert_eq!(Api::new(later).breaks(&earlier), [found]);
    }
    let [strict, loose] =
        ["[E!]!", "[E]"].map(|kind| Api::new(&format!("type Query {{ a(e: {kind}): Int }} enum E {{ F }}")));
    assert_eq!(loose.breaks(&strict), Vec::<String>::new(), "an argument may take more");
    assert_eq!(strict.breaks(&loose), ["Query.a(e: was [E] and is [E!]!"]);
    let more = "type Query { a(b: Int, d: Int, e: Int! = 1): String c: [E!] u: U n: Int } enum E { F G H } union U = Query | T type T { x: Int } input I { j: Int k: Int }";
    assert_eq!(Api::new(more).breaks(&earlier), Vec::<String>::new(), "additions are not breaks");
}
