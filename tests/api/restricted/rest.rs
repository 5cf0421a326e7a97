//! The requests of the REST contract: every operation with every value of every parameter.
use super::values::Values;
use crate::support::address;
use serde_json::Value;
use std::collections::BTreeSet;

/// An operation of the contract.
pub struct Operation<'a> {
    pub path: &'a str,
    parameters: Vec<&'a Value>,
    /// The names of the members of the returned records.
    members: BTreeSet<String>,
    pub is_stream: bool,
}

/// The pairs of a query string.
type Query = Vec<(String, String)>;

/// The GET operations of a contract.
pub fn operations(contract: &Value) -> Vec<Operation<'_>> {
    let paths = contract["paths"].as_object().unwrap();
    let mut operations = vec![];
    for (path, methods) in paths {
        for (method, operation) in methods.as_object().unwrap() {
            assert_eq!(method, "get", "{path}: the test supports only GET");
            let content = &operation["responses"]["200"]["content"];
            let mut members = BTreeSet::new();
            collect_members(contract, &content["application/json"]["schema"], &mut members);
            operations.push(Operation {
                path,
                parameters: operation["parameters"].as_array().into_iter().flatten().collect(),
                members,
                is_stream: content.get("text/event-stream").is_some(),
            });
        }
    }
    operations
}

/// Collects the members of a record, or of the items of a list.
fn collect_members(contract: &Value, schema: &Value, members: &mut BTreeSet<String>) {
    if let Some(target) = schema["$ref"].as_str() {
        let name = target.rsplit('/').next().unwrap();
        return collect_members(contract, &contract["components"]["schemas"][name], members);
    }
    for part in schema["allOf"].as_array().into_iter().flatten() {
        collect_members(contract, part, members);
    }
    match &schema["properties"]["items"]["items"] {
        Value::Null => {
            members.extend(schema["properties"].as_object().into_iter().flatten().map(|(name, _)| name.clone()));
        }
        item => collect_members(contract, item, members),
    }
}

impl Operation<'_> {
    pub fn has(&self, name: &str) -> bool {
        self.parameters.iter().any(|parameter| parameter["name"] == name)
    }

    /// Returns the URLs to request: every value of every parameter alone, and again as of revision 2.
    pub fn addresses(&self, contract: &Value, values: &Values) -> Vec<String> {
        let mut members: Vec<String> = self.members.iter().cloned().collect();
        if self.path.contains('{') {
            // Each record gets one request with all members, because most of these requests name an unknown record.
            members = vec![members.join(",")];
        }
        let values = &values.with_members(members);
        let required = self.required(contract, values);
        let mut queries: Vec<Query> = vec![required.clone()];
        for parameter in self.query_parameters() {
            let name = parameter["name"].as_str().unwrap();
            // A filter and its counterpart have the same condition, so few values of the counterpart are enough.
            let is_counterpart = name.starts_with("not_");
            let most = if is_counterpart { 2 } else { usize::MAX };
            for value in self.values(contract, parameter, values).into_iter().take(most) {
                let others = required.iter().filter(|(other, _)| other != name).cloned();
                let query: Query = others.chain([(name.to_owned(), value)]).chain(companion(name)).collect();
                if self.has("as_of") && name != "as_of" && !is_counterpart {
                    queries.push([query.clone(), vec![("as_of".into(), "2".into())]].concat());
                }
                queries.push(query);
            }
        }
        queries.extend(self.combinations(contract, values));
        let paths = self.paths(contract, values);
        paths.iter().flat_map(|path| queries.iter().map(move |query| address(path, query))).collect()
    }

    /// Returns combinations: facets of a search in all dimensions, statistics by two dimensions, and a search in each format.
    fn combinations(&self, contract: &Value, values: &Values) -> Vec<Query> {
        let values_of = |name: &str| {
            let parameter = self.query_parameters().find(|parameter| parameter["name"] == name);
            parameter.map(|parameter| self.values(contract, parameter, values)).unwrap_or_default()
        };
        let mut combinations = vec![];
        let facets: Query = values_of("facet").into_iter().map(|facet| ("facet".to_owned(), facet)).collect();
        if !facets.is_empty() {
            let narrow = [("q", "zorbl"), ("q", "nigeria"), ("as_of", "2"), ("as_of", "3"), ("limit", "500")];
            let narrow = narrow.map(|(name, value)| (name.to_owned(), value.to_owned()));
            combinations.extend(narrow.map(|part| [facets.clone(), vec![part]].concat()));
        }
        let groups = values_of("group_by");
        for pair in groups.windows(2) {
            combinations.push(vec![("group_by".into(), pair.join(","))]);
        }
        for format in values_of("format").iter().filter(|_| self.has("q")) {
            let search = ("q".to_owned(), "zorbl".to_owned());
            combinations.push(vec![("format".into(), format.clone()), search]);
        }
        combinations
    }

    fn query_parameters(&self) -> impl Iterator<Item = &Value> {
        self.parameters.iter().copied().filter(|parameter| parameter["in"] == "query")
    }

    /// Returns the first value of each required parameter.
    fn required(&self, contract: &Value, values: &Values) -> Query {
        let required = self.query_parameters().filter(|parameter| parameter["required"] == true);
        let first = |parameter: &Value| {
            let name = parameter["name"].as_str().unwrap().to_owned();
            (name, self.values(contract, parameter, values).swap_remove(0))
        };
        required.map(first).collect()
    }

    /// Returns the path with every value of its parameters.
    fn paths(&self, contract: &Value, values: &Values) -> Vec<String> {
        let mut paths = vec![self.path.to_owned()];
        for parameter in self.parameters.iter().filter(|parameter| parameter["in"] == "path") {
            let place = format!("{{{}}}", parameter["name"].as_str().unwrap());
            let values = self.values(contract, parameter, values);
            let fill = |path: String| values.iter().map(|value| path.replace(&place, value)).collect::<Vec<_>>();
            paths = paths.into_iter().flat_map(fill).collect();
        }
        paths
    }

    fn values(&self, contract: &Value, parameter: &Value, values: &Values) -> Vec<String> {
        let schema = &parameter["schema"];
        let schema = schema.get("items").unwrap_or(schema);
        let values = |schema: &Value| {
            let schema = match schema["$ref"].as_str() {
                Some(target) => &contract["components"]["schemas"][target.rsplit('/').next().unwrap()],
                None => schema,
            };
            match schema["enum"].as_array() {
                Some(values) => values.iter().map(|value| value.as_str().unwrap().to_owned()).collect(),
                None if schema["type"] == "boolean" => vec!["true".into(), "false".into()],
                None => values.of(self.path, parameter["name"].as_str().unwrap()),
            }
        };
        let options = schema["oneOf"].as_array().map_or(std::slice::from_ref(schema), Vec::as_slice);
        options.iter().flat_map(values).collect()
    }
}

/// Returns the parameter that another one requires.
fn companion(name: &str) -> Option<(String, String)> {
    (name == "expand").then(|| ("format".into(), "csv".into()))
}
