//! GraphQL requests: every root field with every value of every argument, and nested selections of three levels from every root field.
use super::comparison::Comparison;
use super::graphql_schema::{Field, Schema};
use super::is_chosen;
use super::registers::{Registers, on_both_databases};
use super::values::Values;
use serde_json::{Value, json};
use std::fmt::Write;

/// The number of fields with different arguments per document. It keeps the document within the limits.
const BATCH: usize = 5;
/// The number of nested selections per document.
const WALKS: usize = 3;
/// How many fields that take a key one document has.
const KEYS: usize = 4;

/// A root field with arguments, and the selection of what it returns.
struct Request {
    field: String,
    arguments: String,
    selection: String,
}

fn snake_case(name: &str) -> String {
    let mut snake = String::new();
    for letter in name.chars() {
        if letter.is_uppercase() {
            snake.push('_');
        }
        snake.extend(letter.to_lowercase());
    }
    snake
}

/// Returns all values of an argument as literals.
fn literals(schema: &Schema, values: &Values, place: &str, argument: &Field) -> Vec<String> {
    let Field { name, target, is_list, .. } = argument;
    let kind = schema.of(target);
    let literals: Vec<String> = match kind.kind.as_str() {
        "ENUM" => kind.enum_values.clone(),
        "INPUT_OBJECT" => {
            let inner = |field: &Field| {
                let values = literals(schema, values, &format!("{place}({name})"), field);
                // A filter and its counterpart have the same condition, so one value of the counterpart is enough.
                let most = if field.name.starts_with("not") { 1 } else { usize::MAX };
                values.into_iter().take(most).map(|value| format!("{{ {}: {value} }}", field.name)).collect::<Vec<_>>()
            };
            kind.inputs.iter().flat_map(inner).collect()
        }
        _ if target == "Boolean" => vec!["true".into(), "false".into()],
        _ => {
            let texts = values.of(place, &snake_case(name)).into_iter();
            let is_number = target == "Int";
            texts.map(|text| if is_number { text } else { Value::from(text).to_string() }).collect()
        }
    };
    let as_list = |literal: String| if *is_list { format!("[{literal}]") } else { literal };
    let mut literals: Vec<_> = literals.into_iter().map(as_list).collect();
    if *is_list && literals.len() > 1 {
        // One more literal has all values at once.
        let all = literals.iter().map(|literal| literal.trim_matches(['[', ']']).to_owned()).collect::<Vec<_>>();
        literals.push(format!("[{}]", all.join(", ")));
    }
    if *is_list && place.ends_with("(filter)") && name != "id" {
        // In a filter, null stands for records without a value. Each record has an id.
        literals.push("[null]".into());
    }
    literals
}

/// Returns the argument lists of a field: each value of each argument, together with the required arguments. Each key is also requested
/// as of revision 2.
fn argument_lists(schema: &Schema, values: &Values, field: &Field) -> Vec<String> {
    let place = format!("the GraphQL field `{}`", field.name);
    let pairs = |argument: &Field| {
        let literals = literals(schema, values, &place, argument).into_iter();
        literals.map(|literal| format!("{}: {literal}", argument.name)).collect::<Vec<_>>()
    };
    let required: Vec<_> = field.arguments.iter().filter(|argument| argument.is_required).collect();
    let first: Vec<(&str, String)> =
        required.iter().map(|argument| (argument.name.as_str(), pairs(argument).swap_remove(0))).collect();
    let has_as_of = field.arguments.iter().any(|argument| argument.name == "asOf");
    let mut lists = vec![];
    if required.is_empty() {
        lists.push(String::new());
    }
    for argument in &field.arguments {
        let others = first.iter().filter(|(name, _)| *name != argument.name).map(|(_, pair)| pair.as_str());
        let others = others.collect::<Vec<_>>().join(", ");
        for pair in pairs(argument) {
            let list = format!("{others} {pair}");
            if has_as_of && argument.is_required {
                lists.push(format!("{list}, asOf: \"2\""));
            }
            lists.push(list);
        }
    }
    lists
}

/// Returns a selection of a root field without nested records.
fn short_selection(schema: &Schema, target: &str) -> String {
    if !target.ends_with("Connection") {
        return if schema.of(target).possible_types.is_empty() {
            schema.details(target)
        } else {
            "__typename id".into()
        };
    }
    let node = schema.node(target);
    let nodes = if schema.of(node).possible_types.is_empty() { schema.scalars(node) } else { "__typename".into() };
    schema.connection(target, &nodes)
}

/// Returns a request for every value of every argument of every root field.
fn argument_requests(schema: &Schema, values: &Values) -> Vec<Request> {
    let mut requests = vec![];
    for field in schema.query_fields() {
        for arguments in argument_lists(schema, values, field) {
            let selection = short_selection(schema, &field.target);
            requests.push(Request { field: field.name.clone(), arguments, selection });
        }
    }
    requests
}

/// Returns a request for every value of every argument of every nested connection and of nested statistics.
fn nested_argument_requests(schema: &Schema, values: &Values) -> Vec<Request> {
    let mut requests = vec![];
    for root in schema.query_fields().iter().filter(|field| field.arguments.iter().any(|argument| argument.is_required))
    {
        let has_arguments = |field: &&Field| field.target.ends_with("Connection") || field.target == "Statistics";
        let connections = schema.of(&root.target).fields.iter().filter(has_arguments);
        let connections: Vec<_> = connections.collect();
        for key in keys(schema, values, root) {
            for field in &connections {
                for lists in argument_lists(schema, values, field).chunks(BATCH) {
                    let selection = aliased(schema, field, lists);
                    requests.push(Request { field: root.name.clone(), arguments: key.clone(), selection });
                }
            }
        }
    }
    requests
}

/// Selects a field several times under aliases, each with other arguments.
fn aliased(schema: &Schema, field: &Field, lists: &[String]) -> String {
    let mut selection = String::new();
    for (number, arguments) in lists.iter().enumerate() {
        let arguments = if arguments.is_empty() { String::new() } else { format!("({arguments})") };
        let nested = short_selection(schema, &field.target);
        write!(selection, "b{number}: {}{arguments} {{ {nested} }} ", field.name).unwrap();
    }
    selection
}

/// Returns a key that both restricted and public records refer to, for a field with a required key.
fn keys(schema: &Schema, values: &Values, root: &Field) -> Vec<String> {
    let key = root.arguments.iter().find(|argument| argument.is_required).unwrap();
    let literals = literals(schema, values, &root.name, key);
    let public = ["NG", "europol", "TAIEX", "south-east-europe", "16626/06", "eu-plan-thb-2005", "12401-11-at"];
    let matching = literals.into_iter().filter(|literal| {
        let text = literal.trim_matches('"');
        text == super::secret::COUNTRY || public.iter().any(|public| text.starts_with(public))
    });
    matching.take(1).map(|literal| format!("{}: {literal}", key.name)).collect()
}

/// Returns requests with nested selections of three levels, from lists and from every key.
fn walk_requests(schema: &Schema, values: &Values) -> Vec<Request> {
    let mut requests = vec![];
    for field in schema.query_fields() {
        let is_list = field.target.ends_with("Connection");
        let target = if is_list { schema.node(&field.target) } else { &field.target };
        let key = field.arguments.iter().find(|argument| argument.is_required);
        let mut arguments: Vec<String> = match key {
            Some(key) => {
                let literals = literals(schema, values, &field.name, key).into_iter();
                literals.map(|literal| format!("{}: {literal}", key.name)).collect()
            }
            None => vec![String::new()],
        };
        if is_list {
            arguments = arguments.into_iter().map(|argument| format!("{argument} first: 8")).collect();
        }
        for walk in schema.walks(target) {
            let selection = if is_list { schema.connection(&field.target, &walk) } else { walk };
            let request = |arguments: &String| Request {
                field: field.name.clone(),
                arguments: arguments.clone(),
                selection: selection.clone(),
            };
            requests.extend(arguments.iter().map(request));
        }
    }
    requests
}

/// Root fields in one document, and each in a document of its own.
struct Document {
    all: String,
    each: Vec<String>,
}

/// Returns documents with up to `size` root fields each. Fields with the same selection share a fragment.
fn documents(schema: &Schema, requests: &[Request], size: usize) -> Vec<Document> {
    let mut documents = vec![];
    for same in requests.chunk_by(|left, right| left.field == right.field && left.selection == right.selection) {
        let root = schema.query_fields().iter().find(|field| field.name == same[0].field).unwrap();
        let size = if root.target.ends_with("Connection") { size } else { KEYS };
        for batch in same.chunks(size) {
            let document = |requests: &[Request]| {
                let mut document = String::from("{ ");
                for (number, Request { field, arguments, .. }) in requests.iter().enumerate() {
                    let arguments = if arguments.trim().is_empty() { String::new() } else { format!("({arguments})") };
                    write!(document, "a{number}: {field}{arguments} {{ ...Selection }} ").unwrap();
                }
                write!(document, "}} fragment Selection on {} {{ {} }}", root.target, same[0].selection).unwrap();
                document
            };
            documents.push(Document { all: document(batch), each: batch.chunks(1).map(document).collect() });
        }
    }
    documents
}

/// A field that fails may make the whole answer null. Then each field is sent by itself.
async fn compare_all(registers: &Registers, comparison: &Comparison, documents: &[Document]) {
    for Document { all, each } in documents.iter().filter(|document| is_chosen(&document.all)) {
        if compare(registers, comparison, all).await["data"].is_null() && each.len() > 1 {
            for document in each {
                compare(registers, comparison, document).await;
            }
        }
    }
}

async fn compare(registers: &Registers, comparison: &Comparison, document: &str) -> Value {
    let body = json!({ "query": document });
    let answer =
        comparison.compare(registers, document, |register| register.request("POST", "/graphql").json(&body)).await;
    let answer = answer.json().unwrap();
    assert!(answer.get("data").is_some(), "the server rejected the document: {answer}\n{document}");
    answer
}

#[test]
fn restricted_records_leave_no_trace_in_graphql() {
    on_both_databases(async |registers| {
        let (values, comparison) = (Values::read(registers).await, Comparison::default());
        let schema = Schema::read(&registers.public).await;
        compare_all(registers, &comparison, &documents(&schema, &argument_requests(&schema, &values), BATCH)).await;
        compare_all(registers, &comparison, &documents(&schema, &walk_requests(&schema, &values), WALKS)).await;
        compare_all(registers, &comparison, &documents(&schema, &nested_argument_requests(&schema, &values), BATCH))
            .await;
        comparison.finish(150);
    });
}

/// Compares every list page by page, forwards and backwards.
#[test]
fn restricted_records_leave_no_trace_on_any_page_of_a_connection() {
    on_both_databases(async |registers| {
        let comparison = Comparison::default();
        let schema = Schema::read(&registers.public).await;
        for field in schema.query_fields().iter().filter(|field| field.target.ends_with("Connection")) {
            for (size, from, cursor) in [("first", "after", "endCursor"), ("last", "before", "startCursor")] {
                if field.arguments.iter().any(|argument| argument.name == size) {
                    walk(registers, &comparison, &schema, field, [size, from, cursor]).await;
                }
            }
        }
        comparison.finish(30);
    });
}

async fn walk(registers: &Registers, comparison: &Comparison, schema: &Schema, field: &Field, names: [&str; 3]) {
    let ([size, from, cursor], mut place) = (names, String::new());
    let q = if field.arguments.iter().any(|argument| argument.name == "q" && argument.is_required) {
        r#"q: "eu*""#
    } else {
        ""
    };
    loop {
        let selection = short_selection(schema, &field.target);
        let document = format!("{{ {}({q} {size}: 90 {place}) {{ {selection} }} }}", field.name);
        let answer = compare(registers, comparison, &document).await;
        let info = &answer["data"][&field.name]["pageInfo"];
        let has_more = if size == "first" { &info["hasNextPage"] } else { &info["hasPreviousPage"] };
        if has_more != true {
            return;
        }
        place = format!("{from}: {}", info[cursor]);
    }
}
