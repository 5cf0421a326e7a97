"""What a website asks for: the home page in one request, facets in Greek in one request, a pager, and facet values that visitors click."""
import json
import os
import random
import re
import urllib.request
from decimal import Decimal

from rest import URL, get, table

COUNT, SEED = int(os.environ["REGISTER_EXAMPLES"]), os.environ["REGISTER_SEED"]
KINDS = {"actions": "action", "projects": "project", "agreements": "agreement", "cooperation": "cooperation"}


def graphql(query):
    request = urllib.request.Request(f"{URL}/graphql", json.dumps({"query": query}).encode(), {"content-type": "application/json"})
    with urllib.request.urlopen(request) as response:
        answer = json.load(response)
    assert "errors" not in answer, answer["errors"]
    return answer["data"]


# The home page: figures and the latest changes, by REST and by GraphQL.
home = get("/v1?include=changes")
records = table("records")
counts = {name: sum(record["kind"] == name.removesuffix("s").removesuffix("_record") for record in records) for name in home["counts"]}
assert home["counts"] == counts, home["counts"]
stats = get("/v1/projects/stats")
assert (home["amount_eur"], home["with_amount"]) == (stats["amount_eur"], stats["with_amount"]), home
assert len(home["changes"]) == 10 and home["revision"] >= 1 and home["updated_at"] and home["data_licence"]["spdx"] == "CC-BY-4.0"
by_graphql = graphql(
    "{ register { version revision updatedAt amountEur withAmount counts { actions projects agreements cooperationRecords } }"
    " changes(first: 10, sort: REVISION_DESC) { nodes { revision at kind event title url recordId } } }"
)
summary = by_graphql["register"]
assert (summary["amountEur"], summary["withAmount"], summary["revision"]) == (home["amount_eur"], home["with_amount"], home["revision"])
assert list(summary["counts"].values()) == list(home["counts"].values())
shown = [(node["event"].lower(), node["recordId"], node["title"], node["url"]) for node in by_graphql["changes"]["nodes"]]
assert shown == [(change["event"], change["id"], change["title"], change["url"]) for change in home["changes"]], shown
assert get(home["changes"][0]["url"].removeprefix(URL))["title"] == home["changes"][0]["title"]

# A list with facets in Greek. Organisations have proper names, and abbreviations stay.
PROPER_NAMES = {"reporter", "organisation", "organisations"}
greek = 0


def check(label):
    global greek
    greek += 1
    words = [word for word in re.findall(r"[A-Za-z]+", label) if not word.isupper()]
    assert not words and (re.search("[\u0370-\u03ff]", label) or label.isdecimal()), label


def check_labels(value, name=""):
    if isinstance(value, list):
        for entry in value:
            check_labels(entry, name)
    elif isinstance(value, dict):
        for member, entry in value.items():
            if member in PROPER_NAMES:
                continue
            if member == "label" or member.endswith("_label"):
                for label in entry if isinstance(entry, list) else [entry]:
                    if label is not None:
                        check(label)
            else:
                check_labels(entry, member)


page = get("/v1/projects?lang=el&limit=25", facet=["country", "region", "form", "theme", "programme", "directorate_general", "year", "ongoing"])
check_labels(page)
for label in page["facet_labels"].values():
    check(label)
for value in graphql(
    "{ projects(first: 25, facets: [COUNTRY, REGION, FORM, THEME, PROGRAMME, DIRECTORATE_GENERAL, YEAR, ONGOING]) {"
    " nodes { title countries { label(lang: EL) } } facets { label(lang: EL) values { value count label(lang: EL) } } } }"
)["projects"]["facets"]:
    check(value["label"])
    labels = [(entry["count"], entry["label"]) for entry in value["values"]]
    assert labels in [[(entry["count"], entry["label"]) for entry in facet] for facet in page["facets"].values()], value
    check_labels(value["values"])

# A pager: forwards by links, to the last page, and back. The addresses have page numbers.
pages = [get("/v1/projects?limit=50&sort=-start&fields=id&page=1")]
while pages[-1]["links"]["next"]:
    pages.append(get(pages[-1]["links"]["next"].removeprefix(URL)))
assert len(pages) == pages[0]["pages"] and pages[0]["links"]["last"] == pages[-1]["links"]["self"]
back = [pages[-1]]
while back[-1]["links"]["prev"]:
    back.append(get(back[-1]["links"]["prev"].removeprefix(URL)))
assert [page["items"] for page in back] == [page["items"] for page in reversed(pages)]
assert len({item["id"] for page in pages for item in page["items"]}) == home["counts"]["projects"]

# Visitors click values: first one of any facet, then one of any facet of the list that came. The list has as many records as the value says.
chance = random.Random(SEED)
contract = get("/openapi.json")["paths"]
dimensions = {}
for kind in KINDS:
    parameter = next(part for part in contract[f"/v1/{kind}"]["get"]["parameters"] if part["name"] == "facet")
    dimensions[kind] = parameter["schema"]["items"]["enum"]


def click(kind, filters):
    """Clicks a value of a facet of the list with these filters. A value replaces those of its facet. Returns the filters after that."""
    # Agreements without a year of any milestone are others than those without a year of one milestone.
    is_without_year = filters.get("milestone_year") == "none"
    dimension = chance.choice([name for name in dimensions[kind] if not (is_without_year and name == "milestone")])
    values = get(f"/v1/{kind}", facet=dimension, limit=1, fields="id", **filters)["facets"][dimension]
    # A facet of countries, for example, has no value if no record matches.
    if not values:
        return filters
    value = chance.choice(values)
    chosen = filters | {dimension: "none" if value["value"] is None else value["value"]}
    found = get(f"/v1/{kind}", limit=1, fields="id", **chosen)["total"]
    assert found == value["count"], (kind, chosen, found, value["count"])
    return chosen


clicks = 0
while clicks < COUNT:
    kind = chance.choice(list(KINDS))
    filters = {}
    for _ in range(2):
        filters = click(kind, filters)
        clicks += 1

euros = f"{Decimal(home['amount_eur']):,.2f}"
print(f"home page with {euros} euro and {len(home['changes'])} changes; {greek} Greek labels; {len(pages)} pages forth and back; {clicks} values clicked (seed {SEED})")
