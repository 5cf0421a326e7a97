"""What several parts need: JSON from the register, and the tables of the data package to compare with."""
import csv
import json
import os
import pathlib
import urllib.parse
import urllib.request

URL = os.environ["REGISTER_URL"]


def get(path, **query):
    """Returns the JSON of a path."""
    address = f"{URL}{path}{'&' if '?' in path else '?'}{urllib.parse.urlencode(query, doseq=True)}"
    with urllib.request.urlopen(urllib.request.Request(address, headers={"accept": "application/json"})) as response:
        return json.load(response)


def table(name):
    """Returns the rows of a table of the data package."""
    with open(pathlib.Path(os.environ["REGISTER_DATA"]) / f"{name}.csv", newline="") as file:
        return list(csv.DictReader(file))


def ids(kind):
    """Returns the ids of all records of a kind, in document order."""
    return [record["id"] for record in table("records") if record["kind"] == kind]


def lists(media_type):
    """Returns the paths of the contract that have a media type, without those of a single entry."""
    paths = get("/openapi.json")["paths"]
    return [
        path
        for path, methods in paths.items()
        if "{" not in path and media_type in methods["get"]["responses"]["200"].get("content", {}) and not path.endswith("/stats")
    ]
