"""All bundled data match the contract: every record, every version, every entry of reference data, and statistics by each dimension."""
import itertools
import json
import os
import sys
import urllib.parse
import urllib.request

import jsonschema_rs

URL = os.environ["REGISTER_URL"]


def get(address):
    with urllib.request.urlopen(urllib.request.Request(address, headers={"accept": "application/json"})) as response:
        return json.load(response)


api = get(f"{URL}/openapi.json")


def validator(operation):
    """Returns the validator of the JSON of an operation."""
    schema = operation["responses"]["200"]["content"]["application/json"]["schema"]
    return jsonschema_rs.Draft202012Validator({**schema, "components": api["components"]}, validate_formats=True)


def queries(path, operation):
    """Returns the queries of an operation: with labels, explanations, facets and groups where it has them."""
    parameters = {parameter["name"]: parameter for parameter in operation.get("parameters", []) if parameter["in"] == "query"}
    required = {name: parameter["example"] for name, parameter in parameters.items() if parameter["required"]}
    limit = parameters.get("limit", {}).get("schema", {}).get("maximum")
    rich = {"limit": limit, "lang": "el", "include": "changes" if path == "/v1" else "record"}
    if path == "/v1/changes":
        # Only its feeds have labels.
        del rich["lang"]
    rich = {name: value for name, value in rich.items() if name in parameters}
    yield required
    for name in ("facet", "group_by"):
        for value in parameters.get(name, {}).get("schema", {}).get("items", {}).get("enum", []):
            yield {**required, name: value, **({"lang": "el"} if "lang" in parameters else {})}
    if "explain" in parameters:
        yield {**required, "explain": "true"}
    yield {**required, **rich}


def pages(address):
    """Returns the answer of an address and of all pages after it."""
    while address:
        answer = get(address)
        yield answer
        links = answer.get("links")
        address = links.get("next") if isinstance(links, dict) else None


def check(address, schema):
    """Checks an address and its next pages. Returns their items, or the answer itself if it is no list."""
    checked = []
    for answer in pages(address):
        for error in itertools.islice(schema.iter_errors(answer), 5):
            faults.append(f"{address}: {'/'.join(map(str, error.instance_path))}: {error.message[:300]}")
        checked += answer.get("items", [answer])
    return checked


faults, count, items = [], 0, {}
operations = {path: item["get"] for path, item in api["paths"].items()}
# One operation only redirects.
with_json = lambda get: "application/json" in get["responses"].get("200", {}).get("content", {})  # noqa: E731
operations = {path: get for path, get in operations.items() if with_json(get)}
for path, operation in operations.items():
    if "{" not in path:
        schema = validator(operation)
        for query in queries(path, operation):
            items[path] = check(f"{URL}{path}?{urllib.parse.urlencode(query)}", schema)
            count += len(items[path])
# A sample of the records and entries one by one, and their histories.
for path, operation in operations.items():
    name = path.partition("{")[2].partition("}")[0]
    listed = [item[name] for item in items.get(path.split("/{")[0], []) if name in item]
    for key in listed[:: max(1, len(listed) // 40)]:
        count += len(check(URL + path.replace(f"{{{name}}}", urllib.parse.quote(key, safe="")), validator(operation)))
if faults:
    print("answers that the contract does not allow; mend the schema, or the limits in src/contract/limits.rs:", *faults[:40], sep="\n")
    sys.exit(1)
assert count > 5000, count
print(f"{count} items match the contract")
