"""gql: queries that are checked against the introspected schema."""
import difflib
import json
import os
import pathlib

from gql import Client, gql
from gql.dsl import DSLQuery, DSLSchema, dsl_gql
from gql.transport.exceptions import TransportQueryError
from gql.transport.httpx import HTTPXTransport
from graphql import GraphQLError, build_schema, lexicographic_sort_schema, print_schema

URL = os.environ["REGISTER_URL"] + "/graphql"


def code(session, query, **variables):
    """Returns the code of the error of a query."""
    try:
        session.execute(gql(query), variable_values=variables)
    except TransportQueryError as error:
        return error.errors[0]["extensions"]["code"]
    raise AssertionError(f"no error: {query}")


with Client(transport=HTTPXTransport(url=URL), fetch_schema_from_transport=True, parse_results=True) as session:
    schema = session.client.schema

    # The schema equals the schema file, including descriptions.
    published = build_schema(pathlib.Path(os.environ["REGISTER_SDL"]).read_text())
    file, introspected = (print_schema(lexicographic_sort_schema(each)).splitlines() for each in (published, schema))
    differ = "\n".join(difflib.unified_diff(file, introspected, "openapi/schema.graphql", "introspection", lineterm="", n=1))
    assert not differ, differ

    # A query that is built from the schema.
    types = DSLSchema(schema)
    agreement = types.Query.agreement(id="12401-11-europol-a1-01").select(
        types.Agreement.id,
        types.Agreement.stage,
        types.Agreement.cooperation(first=2).select(
            types.CooperationRecordConnection.totalCount,
            types.CooperationRecordConnection.nodes.select(
                types.CooperationRecord.cooperationType, types.CooperationRecord.date, types.CooperationRecord.cooperationStatus
            ),
        ),
    )
    found = session.execute(dsl_gql(DSLQuery(agreement)))["agreement"]
    assert found["stage"] == "CONTACTS", found
    assert found["cooperation"]["totalCount"] == 5, found
    assert found["cooperation"]["nodes"] == [
        {"cooperationType": "QUESTIONNAIRE_SENT", "date": "2007-12", "cooperationStatus": "DONE"},
        {"cooperationType": "QUESTIONNAIRE_RECEIVED", "date": "2008-01", "cooperationStatus": "DONE"},
    ], found

    # A record of any kind, through the interface.
    node = gql("query Node($id: ID!) { node(id: $id) { __typename id ... on Action { code overdue } } }")
    action = session.execute(node, variable_values={"id": "16633-06-1.1.a"})["node"]
    assert (action["__typename"], action["code"]) == ("Action", "1.1.a"), action

    # Paging returns each project once, forwards and backwards, at one revision.
    ahead = gql(
        """query Projects($after: String) { projects(first: 50, after: $after, sort: [START, TITLE_DESC]) {
             totalCount revision nodes { id } pageInfo { hasNextPage endCursor } } }"""
    )
    ids, after, pages, revisions = [], None, 0, set()
    while pages < 10:
        page = session.execute(ahead, variable_values={"after": after})["projects"]
        ids += [project["id"] for project in page["nodes"]]
        pages, after = pages + 1, page["pageInfo"]["endCursor"]
        revisions.add(page["revision"])
        if not page["pageInfo"]["hasNextPage"]:
            break
    assert pages == 6 and len(ids) == len(set(ids)) == page["totalCount"] == 286, (pages, len(ids), page["totalCount"])
    assert len(revisions) == 1, revisions
    back = gql(
        """query Back($before: String) { projects(last: 100, before: $before, sort: [START, TITLE_DESC]) {
             nodes { id } pageInfo { hasPreviousPage startCursor } } }"""
    )
    backwards, before = [], None
    for _ in range(3):
        page = session.execute(back, variable_values={"before": before})["projects"]
        backwards, before = [project["id"] for project in page["nodes"]] + backwards, page["pageInfo"]["startCursor"]
    assert not page["pageInfo"]["hasPreviousPage"]
    assert backwards == ids

    # The client does not send invalid queries. Errors of the register have a code.
    try:
        session.execute(gql("{ actions { wrong } }"))
        raise AssertionError("an invalid query was sent")
    except GraphQLError as error:
        assert "wrong" in error.message
    assert session.execute(gql('{ action(id: "nothing") { id } }')) == {"action": None}
    assert code(session, "{ actions(first: 501) { totalCount } }") == "invalid_request"
    assert code(session, '{ actions(after: "wrong") { totalCount } }') == "invalid_request"
    assert code(session, "{ projects(first: 500) { nodes { " + " ".join(f"a{n}: id" for n in range(31)) + " } } }") == "limit_exceeded"

# The nearest parent of a failed field that may be null is null. Fields of another type are absent. An object without fields is an empty object.
AGREEMENT, PROJECT = '"12401-11-europol-a1-01"', '"12401-11-at-02"'
SHAPES = [
    ('{ register { revision } action(id: "nothing") { id } }', {"register": {"revision": 1}, "action": None}),
    (
        f"{{ register {{ revision }} agreement(id: {AGREEMENT}) {{ stage cooperation(first: 0) {{ totalCount }} }} }}",
        {"register": {"revision": 1}, "agreement": None},
    ),
    (f"{{ node(id: {AGREEMENT}) {{ ... on Agreement {{ stage cooperation(first: 0) {{ totalCount }} }} }} }}", {"node": None}),
    (f"{{ agreement(id: {AGREEMENT}) {{ stage cooperation(first: 0) @include(if: true) {{ totalCount }} }} }}", {"agreement": None}),
    ("{ actions(first: 0) { totalCount } register { revision } }", None),
    (
        f"{{ node(id: {PROJECT}) {{ ... on Agreement {{ source {{ row }} }} ... on Project {{ source {{ document }} }} }} }}",
        {"node": {"source": {"document": "12401/11"}}},
    ),
    (f"{{ node(id: {PROJECT}) {{ ... on Agreement {{ stage }} }} }}", {"node": {}}),
    ('{ search(q: "TAIEX", kinds: [PROJECT], first: 1) { nodes { ... on Agreement { stage } } } }', {"search": {"nodes": [{}]}}),
    ("{ register { revision @skip(if: true) } }", {"register": {}}),
]
with Client(transport=HTTPXTransport(url=URL)) as session:
    wrong = []
    for query, expected in SHAPES:
        try:
            data = session.execute(gql(query))
        except TransportQueryError as error:
            data = error.data
        if data != expected:
            wrong.append(f"{query}\n  is {json.dumps(data)}\n  not {json.dumps(expected)}")
    assert not wrong, "\n".join(["responses of the wrong shape:", *wrong])

print(f"{len(schema.type_map)} types equal the file; 286 projects in 6 pages, forwards and backwards; 4 error codes; {len(SHAPES)} responses of the right shape")
