"""hypothesis-graphql: random valid queries return responses that match the schema.

Random arguments such as page sizes, cursors and ids are nearly always rejected. Two thirds of the queries use meaningful values
instead, so that they read records.
"""
import collections
import json
import os
import random
import re
import shlex
import sys
import zlib
from concurrent.futures import ThreadPoolExecutor

import graphql
import httpx
import hypothesis
from graphql import TypeInfo, TypeInfoVisitor, Visitor, visit
from hypothesis import HealthCheck, Phase, strategies
from hypothesis_graphql import nodes, queries

URL = os.environ["REGISTER_URL"] + "/graphql"
QUERY_COUNT = int(os.environ["REGISTER_EXAMPLES"])
SEED = int(os.environ["REGISTER_SEED"])
UNFIT = ("graphql_parse_failed", "graphql_validation_failed")
ACTIONS, PROJECTS = ["16633-06-1.1.a", "16633-06-3.3.a"], ["12401-11-se-10", "12401-11-at-02"]
AGREEMENTS, STEPS = ["12401-11-europol-a1-01", "12401-11-europol-in-force-op-05"], ["12401-11-europol-a1-04-s01"]
# Values by the name of the argument or input field. Ambiguous names are prefixed with the field.
MEANINGFUL = {
    "action.id": ACTIONS,
    "project.id": PROJECTS,
    "agreement.id": AGREEMENTS,
    "cooperationRecord.id": STEPS,
    "node.id": ACTIONS + PROJECTS + AGREEMENTS + STEPS,
    "nodes.ids": ACTIONS + PROJECTS + AGREEMENTS + STEPS,
    "plan.id": ["eu-plan-thb-2005"],
    "organisation.id": ["europol", "interpol", "se"],
    "region.id": ["south-east-europe"],
    "exchangeRate.id": ["SEK-2010"],
    "country.code": ["NG", "UA"],
    "programme.code": ["TAIEX", "IPA"],
    "document.number": ["16633/06", "12401/11"],
    "q": ["traffick*", "victims", '"human beings"', "Europol", "training", "Nigeria OR Ukraine"],
    "after": [None],
    "before": [None],
    "first": [1, 2, 5, 25],
    "last": [None],
    "asOf": [None, 1],
    "country": ["NG", "UA", "RO"],
    "reporter": ["se", "at", "europol"],
    "agency": ["europol", "eurojust"],
    "organisation": ["interpol", "europol"],
    "agreement": AGREEMENTS,
}
EDTF = ["2010", "2010-09", "2010-09-22", "2006-23", "2009-11/2010-10", "2010/..", "../2010", "0000", "9999-12-31", "2010-02-30", "", "x"]
SCALARS = {
    "AsOf": strategies.sampled_from([nodes.Int(1), nodes.Int(0), nodes.Int(99), nodes.String("2026-11-23T09:00:00Z"), nodes.String("x")]),
    "Edtf": strategies.sampled_from(EDTF).map(nodes.String),
    "Decimal": strategies.sampled_from(["0", "1300.00", "-1", "99999999999999999999", "x"]).map(nodes.String),
    "NaiveDate": strategies.sampled_from(["2010-09-22", "x"]).map(nodes.String),
    "DateTime": strategies.sampled_from(["2026-11-23T09:00:00Z", "x"]).map(nodes.String),
    "Revision": strategies.integers(0, 3).map(nodes.Int),
}


def schema_of(client):
    response = client.post(URL, json={"query": graphql.get_introspection_query()}).json()
    return graphql.build_client_schema(response["data"])


class ReplaceArguments(Visitor):
    """Replaces the values of arguments and input fields with meaningful ones."""

    def __init__(self, types, chance):
        super().__init__()
        self.types, self.chance, self.field = types, chance, ""

    def enter_field(self, node, *_):
        self.field = node.name.value

    def enter_argument(self, node, *_):
        return self.replace(node)

    def enter_object_field(self, node, *_):
        return self.replace(node)

    def replace(self, node):
        choices = MEANINGFUL.get(f"{self.field}.{node.name.value}") or MEANINGFUL.get(node.name.value)
        if choices is None:
            return None
        kind = graphql.get_named_type(self.types.get_input_type())
        chosen = lambda: graphql.ast_from_value(self.chance.choice(choices), kind)  # noqa: E731
        value = graphql.ListValueNode(values=tuple(chosen() for _ in node.value.values)) if isinstance(node.value, graphql.ListValueNode) else chosen()
        return type(node)(name=node.name, value=value)


def printer(schema):
    """Returns a function that prints a document. Two thirds of the documents get meaningful arguments."""

    def print_document(document):
        text = graphql.print_ast(document)
        chance, types = random.Random(zlib.crc32(text.encode())), TypeInfo(schema)
        if chance.random() < 0.33:
            return text
        return graphql.print_ast(visit(document, TypeInfoVisitor(types, ReplaceArguments(types, chance))))

    return print_document


class AddTypename(Visitor):
    """Adds `__typename` to selections of interfaces and unions."""

    def __init__(self, types):
        super().__init__()
        self.types = types

    def enter_selection_set(self, node, *_):
        if graphql.is_abstract_type(self.types.get_parent_type()):
            typename = graphql.FieldNode(name=graphql.NameNode(value="__typename"), arguments=(), directives=())
            return graphql.SelectionSetNode(selections=(typename, *node.selections))
        return None


def with_typenames(schema, query):
    types = TypeInfo(schema)
    return graphql.print_ast(visit(graphql.parse(query), TypeInfoVisitor(types, AddTypename(types))))


def expected(schema, query, data):
    """Returns the response of the reference implementation to a query, given the data."""
    result = graphql.execute(
        schema,
        graphql.parse(query),
        root_value=data,
        field_resolver=lambda source, info, **_: source[info.path.key],
        type_resolver=lambda source, *_: source["__typename"],
    )
    return result.data, result.errors


def is_nullable(schema, query, name):
    """Returns whether the root field with this name or alias may be null."""
    root = graphql.parse(query).definitions[0].selection_set.selections
    field = next(field.name.value for field in root if name == (field.alias or field.name).value)
    return not graphql.is_non_null_type(schema.query_type.fields[field].type)


def first_difference(a, b, path="data"):
    """Returns the first difference between two responses."""
    if isinstance(a, dict) and isinstance(b, dict):
        for key in [*a, *(key for key in b if key not in a)]:
            if key not in a or key not in b:
                return f"{path}.{key} is missing" if key not in a else f"{path}.{key} must not be there"
            if found := first_difference(a[key], b[key], f"{path}.{key}"):
                return found
        return None
    if isinstance(a, list) and isinstance(b, list) and len(a) == len(b):
        return next((found for n, pair in enumerate(zip(a, b)) if (found := first_difference(*pair, f"{path}[{n}]"))), None)
    return None if a == b else f"{path} is {json.dumps(a)[:60]}, not {json.dumps(b)[:60]}"


def faults(schema, query, ask):
    """Returns the errors in the responses to a query."""
    answer = ask(query)
    if answer.status_code not in (200, 400):
        return [f"status {answer.status_code}"]
    body = answer.json()
    data, errors = body.get("data"), body.get("errors", [])
    codes = [error.get("extensions", {}).get("code") for error in errors]
    wrong = [f"an error with the code {code}" for code in codes if code in (None, "internal", "unavailable", "timeout")]
    wrong += [f"rejected as invalid: {e['message']}" for e, code in zip(errors, codes) if code in UNFIT]
    if (answer.status_code == 400) != ("data" not in body):
        wrong.append(f"status {answer.status_code} with the members {list(body)}")
    if wrong or "data" not in body:
        return wrong or ([] if errors else ["neither data nor errors"])
    if data is None:
        # An error makes `data` null only through a root field that is not nullable.
        names = [error["path"][0] for error in errors]
        return [f"data is null, not {json.dumps({names[0]: None})}"] if all(is_nullable(schema, query, name) for name in names) else []
    # The reference implementation needs the type of each object.
    with_types = with_typenames(schema, query)
    whole = data if with_types == query else ask(with_types).json().get("data")
    try:
        reference, failures = expected(schema, query, whole)
    except KeyError as missing:
        reference, failures = None, [missing]
    if failures:
        return [f"data that do not match the schema: {failures[0].message}" if hasattr(failures[0], "message") else f"data without {failures[0]}"]
    return [found] if (found := first_difference(data, reference)) else []


def generate(schema):
    """Generates distinct queries. The same seed gives the same queries."""
    seen = {}
    strategy = queries(schema, custom_scalars=SCALARS, print_ast=printer(schema))
    for round_ in range(100):
        settings = hypothesis.settings(
            max_examples=max(100, QUERY_COUNT // 4),
            database=None,
            deadline=None,
            phases=[Phase.generate],
            suppress_health_check=list(HealthCheck),
        )
        hypothesis.seed(SEED * 1000 + round_)(settings(hypothesis.given(query=strategy)(lambda query: seen.setdefault(query))))()
        if len(seen) >= QUERY_COUNT:
            break
    return list(seen)[:QUERY_COUNT]


def main():
    counted, bad = collections.Counter(), {}
    with httpx.Client(timeout=60, headers={"accept": "application/graphql-response+json"}) as client, ThreadPoolExecutor(4) as threads:
        schema = schema_of(client)

        def attempt(query):
            answers = []

            def ask(query):
                answers.append(client.post(URL, json={"query": query}))
                return answers[-1]

            try:
                wrong = faults(schema, query, ask)
            except (httpx.TransportError, ValueError) as error:
                return ["no response, or one that is not JSON"], str(error)
            if answers[0].status_code >= 500:
                return wrong, str(answers[0].status_code)
            codes = {error.get("extensions", {}).get("code") for error in answers[0].json().get("errors", [])}
            return wrong, "+".join(sorted(map(str, codes))) or "without errors"

        tried = generate(schema)
        for query, (wrong, how) in zip(tried, threads.map(attempt, tried)):
            counted[how] += 1
            for each in wrong:
                # Keep the shortest query of each kind of error.
                kind = re.sub(r"\d+|\".*\"", "", each)
                if kind not in bad or len(query) < len(bad[kind][1]):
                    bad[kind] = (each, query)

    if len(bad) > 10:
        print(f"{len(bad)} kinds of errors; the ten with the shortest queries:")
    for wrong, query in sorted(bad.values(), key=lambda one: len(one[1]))[:10]:
        print(f"{wrong}\n  curl {URL} --json {shlex.quote(json.dumps({'query': ' '.join(query.split())}))}")
    if len(tried) < QUERY_COUNT:
        print(f"only {len(tried)} queries could be generated")
    print(f"{len(tried)} queries: " + ", ".join(f"{count} {what}" for what, count in counted.most_common()))
    sys.exit(bool(bad) or len(tried) < QUERY_COUNT or counted["without errors"] * 5 < QUERY_COUNT)


if __name__ == "__main__":
    main()
