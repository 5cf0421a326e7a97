//! The GraphQL schema as strict clients and normalised caches need it: fields of one name have one type, ids belong to nodes, and what is
//! always there is never null.
use crate::support::on_both;
use async_graphql::Positioned;
use async_graphql::parser::parse_schema;
use async_graphql::parser::types::{FieldDefinition, TypeKind, TypeSystemDefinition};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use thb_register::contract;

/// The objects of a schema, their fields by name, and the objects that each interface or union may be.
#[derive(Default)]
struct Schema {
    objects: BTreeMap<String, BTreeMap<String, String>>,
    possible_types: BTreeMap<String, BTreeSet<String>>,
}

impl Schema {
    fn new(sdl: &str) -> Self {
        let mut schema = Self::default();
        for definition in parse_schema(sdl).unwrap().definitions {
            let TypeSystemDefinition::Type(definition) = definition else { continue };
            let name = definition.node.name.node.to_string();
            match definition.node.kind {
                TypeKind::Object(object) => {
                    for interface in object.implements {
                        schema.possible_types.entry(interface.node.to_string()).or_default().insert(name.clone());
                    }
                    schema.objects.insert(name, fields(&object.fields));
                }
                TypeKind::Union(union) => {
                    let members = union.members.iter().map(|member| member.node.to_string());
                    schema.possible_types.entry(name).or_default().extend(members);
                }
                _ => {}
            }
        }
        schema
    }

    /// Returns the objects that a type may be. None for scalars and enums.
    fn objects_of(&self, name: &str) -> BTreeSet<String> {
        match self.possible_types.get(name) {
            Some(objects) => objects.clone(),
            None => self.objects.contains_key(name).then(|| name.to_owned()).into_iter().collect(),
        }
    }

    /// Returns the fields of one name that cannot be selected together, as the rule "overlapping fields can be merged" demands: they have
    /// the same lists and nulls, and the same scalar or enum.
    fn conflicts(&self) -> BTreeSet<String> {
        let mut open: Vec<(String, String)> = vec![];
        let mut seen: BTreeSet<(String, String)> = BTreeSet::new();
        let mut conflicts = BTreeSet::new();
        for objects in self.possible_types.values() {
            open.extend(pairs(objects, objects));
        }
        while let Some((left, right)) = open.pop() {
            if !seen.insert((left.clone(), right.clone())) {
                continue;
            }
            for (name, one) in &self.objects[&left] {
                let Some(other) = self.objects[&right].get(name) else { continue };
                let (of_one, of_other) = (self.objects_of(named(one)), self.objects_of(named(other)));
                let is_leaf = of_one.is_empty() || of_other.is_empty();
                if shape(one) != shape(other) || is_leaf && named(one) != named(other) {
                    conflicts.insert(format!("{name}: {left} has {one}, {right} has {other}"));
                }
                open.extend(pairs(&of_one, &of_other));
            }
        }
        conflicts
    }
}

fn fields(fields: &[Positioned<FieldDefinition>]) -> BTreeMap<String, String> {
    fields.iter().map(|field| (field.node.name.node.to_string(), field.node.ty.node.to_string())).collect()
}

/// Returns all pairs of different objects, each in one order.
fn pairs(left: &BTreeSet<String>, right: &BTreeSet<String>) -> Vec<(String, String)> {
    let pair = |a: &String, b: &String| if a < b { (a.clone(), b.clone()) } else { (b.clone(), a.clone()) };
    left.iter().flat_map(|a| right.iter().filter(move |b| a != *b).map(move |b| pair(a, b))).collect()
}

fn named(of: &str) -> &str {
    of.trim_matches(['[', ']', '!'])
}

/// The lists and nulls of a type: `[T!]!`.
fn shape(of: &str) -> String {
    of.replace(named(of), "T")
}

#[test]
fn fields_of_one_name_have_one_type() {
    let schema = Schema::new(&contract::sdl());
    assert_eq!(schema.conflicts(), BTreeSet::new(), "rename the field, or make both of one type");
    let members = |name: &str| schema.possible_types[name].len();
    assert_eq!((members("Node"), members("Record")), (11, 4));
    let wrong = Schema::new(
        "type Query { u: U } union U = A | B type A { s: Int! t: C l: [Int] } type B { s: Int t: D l: [Int!] } type C { x: Int } type D { x: ID }",
    );
    let conflicts: Vec<_> = wrong.conflicts().into_iter().collect();
    assert_eq!(conflicts, ["l: A has [Int], B has [Int!]", "s: A has Int!, B has Int", "x: C has Int, D has ID"]);
}

/// Caches key objects with a field `id` by it. So each has an id of its own.
#[test]
fn objects_with_an_id_are_nodes() {
    let schema = Schema::new(&contract::sdl());
    let nodes = &schema.possible_types["Node"];
    let others: Vec<_> =
        schema.objects.iter().filter(|(name, fields)| fields.contains_key("id") && !nodes.contains(*name)).collect();
    let others: Vec<_> = others.into_iter().map(|(name, _)| name.as_str()).collect();
    // An included region has the same name wherever it stands. A change is named by its place in the feed.
    assert_eq!(others, ["IncludedRegion", "RecordChange"]);
}

#[test]
fn connections_are_never_null() {
    let schema = Schema::new(&contract::sdl());
    for (object, fields) in &schema.objects {
        for (name, kind) in fields {
            let is_list = kind.starts_with('[') || named(kind).ends_with("Connection");
            assert!(!is_list || kind.ends_with('!') || name == "members", "{object}.{name} is {kind}");
        }
    }
    for (field, kind) in
        [("project", "Project"), ("country", "Country"), ("node", "Node"), ("projectStats", "Statistics")]
    {
        assert_eq!(schema.objects["Query"][field], kind);
    }
}

/// A key that is not there is null, and no error.
#[test]
fn missing_things_are_null() {
    on_both(async |register| {
        let keys = [
            "action",
            "project",
            "agreement",
            "cooperationRecord",
            "plan",
            "organisation",
            "region",
            "exchangeRate",
            "node",
        ];
        let fields: String = keys.iter().map(|key| format!("{key}(id: \"none\") {{ id }} ")).collect();
        let query = format!(
            "{{ {fields} country(code: \"XX\") {{ name }} document(number: \"0\") {{ date }} programme(code: \"none\") {{ name }} nul: project(id: \"a\\u0000\") {{ id }} }}"
        );
        let answer = register.graphql(&query, json!({})).await;
        assert_eq!(answer.get("errors"), None);
        let data = answer["data"].as_object().unwrap();
        assert_eq!((data.len(), data.values().all(Value::is_null)), (13, true));
    });
}

/// A field that must not be null passes its null on to the nearest parent that may be null.
#[test]
fn failed_field_makes_its_parent_null() {
    on_both(async |register| {
        let revision = json!({ "revision": 1 });
        for (query, data, path) in [
            ("{ register { revision } actions(first: 0) { totalCount } }", Value::Null, json!(["actions"])),
            (
                "{ register { revision } country(code: \"NG\") { name projects(first: 0) { totalCount } } }",
                json!({ "register": revision, "country": null }),
                json!(["country", "projects"]),
            ),
            (
                "{ project(id: \"12401-11-at-22\") { id countries { code all: projects(first: 0) { totalCount } } } register { revision } }",
                json!({ "project": null, "register": revision }),
                json!(["project", "countries", 0, "all"]),
            ),
            (
                "{ nodes(ids: [\"country:NG\", \"country:XX\", \"plan:eu-plan-thb-2005\"]) { nodeId ...c } } fragment c on Country { projects(first: 0) { totalCount } }",
                json!({ "nodes": [null, null, { "nodeId": "plan:eu-plan-thb-2005" }] }),
                json!(["nodes", 0, "projects"]),
            ),
            (
                "{ cooperationRecord(id: \"12401-11-europol-a1-01-s01\") { id agreement { cooperation(first: 0) { totalCount } } } }",
                json!({ "cooperationRecord": { "id": "12401-11-europol-a1-01-s01", "agreement": null } }),
                json!(["cooperationRecord", "agreement", "cooperation"]),
            ),
            (
                "{ country(code: \"NG\") { code projectStats(groupBy: [YEAR, YEAR]) { total } } }",
                json!({ "country": { "code": "NG", "projectStats": null } }),
                json!(["country", "projectStats"]),
            ),
        ] {
            let answer = register.graphql(query, json!({})).await;
            assert_eq!((&answer["data"], &answer["errors"][0]["path"]), (&data, &path), "{query}");
            assert_eq!(answer["errors"][0]["extensions"]["code"], "invalid_request");
            let over_socket = register.socket(query);
            assert_eq!(over_socket["data"], data, "over WebSocket: {query}");
        }
    });
}

#[test]
fn fragments_on_interfaces_apply_to_their_types_only() {
    on_both(async |register| {
        let query = r#"{ nodes(ids: ["country:NG", "12401-11-at-01"]) { id ... on Record { title ...r } ... on Country { name } } }
            fragment r on Record { reporter { id } ... on Project { programme { code } } ... on Node { nodeId } }"#;
        let nodes = register.data(query, json!({})).await["nodes"].take();
        assert_eq!(nodes[0], json!({ "id": "NG", "name": "Nigeria" }));
        let members: Vec<_> = nodes[1].as_object().unwrap().keys().map(String::as_str).collect();
        assert_eq!(members, ["id", "title", "reporter", "programme", "nodeId"]);
        let found = register
            .data("{ search(q: \"eurojust\", first: 100) { nodes { __typename ... on Record { id title source { row } } } } }", json!({}))
            .await;
        let found = found["search"]["nodes"].as_array().unwrap();
        assert!(
            found.len() > 5 && found.iter().all(|node| node["title"].is_string() && node["source"]["row"].is_i64())
        );
        let kinds: BTreeSet<_> = found.iter().map(|node| node["__typename"].as_str().unwrap()).collect();
        assert!(kinds.len() > 1, "{kinds:?}");
    });
}

/// Decimals are text, because JSON numbers lose digits. Arguments take integers, too.
#[test]
fn decimal_arguments_take_integers_and_text() {
    on_both(async |register| {
        let total = async |literal: &str| {
            let query = format!("{{ projects(filter: {{ amountEurFrom: {literal} }}) {{ totalCount }} }}");
            register.graphql(&query, json!({})).await
        };
        let text = total("\"100000.00\"").await;
        assert!(text["data"]["projects"]["totalCount"].as_u64().unwrap() > 10);
        assert_eq!(total("100000").await["data"], text["data"]);
        let query = "query ($from: Decimal) { projects(filter: { amountEurFrom: $from }) { totalCount } }";
        assert_eq!(register.data(query, json!({ "from": 100_000 })).await, text["data"]);
        for wrong in ["1000.5", "true", "\"1,5\"", "9223372036854775807"] {
            let error = total(wrong).await["errors"][0].clone();
            assert!(error["message"].as_str().unwrap().contains("decimal"), "{wrong}: {error}");
        }
    });
}

#[test]
fn messages_say_what_would_be_right() {
    on_both(async |register| {
        let sort = "must be one of TITLE, TITLE_DESC, CODE, CODE_DESC, DEADLINE, DEADLINE_DESC";
        let variable = "query ($sort: [ActionSort!]) { actions(sort: $sort) { totalCount } }";
        for (query, variables) in
            [("{ actions(sort: [NAME]) { totalCount } }", json!({})), (variable, json!({ "sort": ["NAME"] }))]
        {
            let answer = register.graphql(query, variables).await;
            let message = answer["errors"][0]["message"].as_str().unwrap();
            assert!(message.ends_with(sort), "{message}");
            assert_eq!(answer["errors"][0]["extensions"]["code"], "graphql_validation_failed");
        }
        let subscription = json!({ "query": "subscription { recordChanged { event } }" });
        let by_get = "/graphql?query=subscription%7BrecordChanged%7Bevent%7D%7D";
        for answer in [
            register.send(register.request("POST", "/graphql").json(&subscription)).await,
            register.answer(by_get).await,
        ] {
            let message = answer.json()["errors"][0]["message"].take();
            assert_eq!(answer.status, 400);
            assert!(message.as_str().unwrap().contains("over WebSocket"), "{message}");
        }
        let batch = register
            .send(register.request("POST", "/graphql").json(&json!([{ "query": "{ __typename }" }, null, null, null])))
            .await;
        let message = batch.json()["errors"][0]["message"].take();
        assert!(message.as_str().unwrap().contains("is a JSON array"), "{message}");
        let empty =
            register.answer("/graphql?query=%7Bregister%7Brevision%7D%7D&variables=&extensions=&operationName=").await;
        assert_eq!(empty.json(), json!({ "data": { "register": { "revision": 1 } } }));
        let twice = register.answer("/graphql?query=%7B__typename%7D&query=%7B__typename%7D").await;
        assert_eq!(twice.json()["errors"][0]["message"], "query: must have each parameter at most once");
        let fraction = register.graphql("{ projects(asOf: 1.5) { totalCount } }", json!({})).await;
        let message = fraction["errors"][0]["message"].as_str().unwrap();
        assert!(message.contains("must be a revision number, a day or a timestamp"), "{message}");
    });
}

#[test]
fn strings_take_the_escapes_of_json_and_of_the_newest_specification() {
    on_both(async |register| {
        let total = async |q: &str| {
            let query = format!("{{ projects(q: \"{q}\") {{ totalCount }} }}");
            register.data(&query, json!({})).await["projects"]["totalCount"].take()
        };
        let plain = total("victims").await;
        assert!(plain.as_u64().unwrap() > 0);
        for q in [r"\u0076ictims", r"\u{76}ictims", r"victims \ud83d\ude00", r"victims \u{1F600}"] {
            assert_eq!(total(q).await, plain, "{q}");
        }
        let lone = register.graphql(r#"{ projects(q: "\ud83d") { totalCount } }"#, json!({})).await;
        assert_eq!(lone["errors"][0]["extensions"]["code"], "graphql_parse_failed");
    });
}
