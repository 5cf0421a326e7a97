"""gql with its default transport (aiohttp), with the one for blocking programs (requests), and on the command line."""
import asyncio
import json
import os
import pathlib
import subprocess
import sys

from gql import Client, gql
from gql.transport.aiohttp import AIOHTTPTransport
from gql.transport.exceptions import TransportQueryError
from gql.transport.requests import RequestsHTTPTransport
from rest import ids

URL = os.environ["REGISTER_URL"] + "/graphql"
PAGE = gql("query Actions($after: String) { actions(first: 20, after: $after) { totalCount nodes { id } pageInfo { hasNextPage endCursor } } }")


async def walk(execute):
    """Returns the ids of all actions, page by page."""
    found, after = [], None
    while True:
        page = (await execute(PAGE, {"after": after}))["actions"]
        found += [node["id"] for node in page["nodes"]]
        if not page["pageInfo"]["hasNextPage"]:
            return found
        after = page["pageInfo"]["endCursor"]


async def code(execute, query):
    """Returns the code of the error of a query, which the server refuses or cannot answer."""
    try:
        await execute(gql(query), {})
    except TransportQueryError as error:
        return error.errors[0]["extensions"]["code"]
    raise AssertionError(f"no error: {query}")


async def check(execute):
    actions = await walk(execute)
    assert actions == ids("action"), actions
    assert await code(execute, "{ actions { wrong } }") == "graphql_validation_failed"
    assert await code(execute, "{ actions(first: 501) { totalCount } }") == "invalid_request"
    return actions


def variables(query, values):
    query.variable_values = values
    return query


async def asynchronous():
    async with Client(transport=AIOHTTPTransport(url=URL)) as session:
        return await check(lambda query, values: session.execute(variables(query, values)))


def blocking():
    with Client(transport=RequestsHTTPTransport(url=URL)) as session:

        async def execute(query, values):
            return session.execute(variables(query, values))

        return asyncio.run(check(execute))


actions = asyncio.run(asynchronous())
assert blocking() == actions

# The command line of gql reads a query from its input.
program = pathlib.Path(sys.executable).with_name("gql-cli")
query = '{ country(code: "NA") { name } }'
answer = subprocess.run([program, URL], input=query, capture_output=True, text=True, check=True).stdout
assert json.loads(answer) == {"country": {"name": "Namibia"}}, answer

print(f"{len(actions)} actions by pages with 2 transports; errors with codes; gql-cli")
