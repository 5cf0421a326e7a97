"""What an answer costs more in a register that holds more: the same question of a small one and of a large one, in turn, with
neither answers nor versions kept. How many match in all is counted once a revision, before it is measured.
"""
import contextlib
import json
import statistics
import time
from urllib.parse import quote

import measures

NOTHING_KEPT = ["--answer-cache", "0", "--record-cache", "0"]
# How many match the filters, in both.
MATCHES = 100
GRAPH = "{ projects(first: 20) { nodes { id title countries { code name } organisations { role organisation { name } } } } }"
# What is asked, and how much more it may cost: so many times, or as many times as there are more records, or nothing that is promised.
EVEN, LINEAR, UNBOUND = 1.2, "linear", None
# What is linear is not so to the last digit: trees get deeper, and less of what is read is at hand.
SLACK = 1.1
# From this amount on, in cents, so many match, also with the other filter.
FROM = 1_000_000
AMOUNTS = """from project p join record_report r on r.version = p.version join project_theme t on t.version = p.version and t.theme = 'prevention'
    where p.until is null and r.amount_eur >= %d""" % FROM
# Of a country, each filter leaves more in a register that holds more, and only both together as many.
OF_COUNTRY = """from project p join record_report r on r.version = p.version join record_country c on c.version = p.version and c.country = 'NG'
    where p.until is null and r.amount_eur is not null"""


def measure(binary, place, names, asked):
    """Of two registers by their names, the small one first."""
    with contextlib.ExitStack() as stack:
        servers = [stack.enter_context(measures.register(binary, place.url(name), place.folder, *NOTHING_KEPT)) for name in names]
        selective = filtered(servers, place, names, f"theme=prevention&amount_eur_from={FROM / 100:.2f}", AMOUNTS)
        together = filtered(servers, place, names, "country=NG&amount_eur_from=0", OF_COUNTRY)
        questions = {
            "one record": (["/v1/projects/generated-0000017"] * 2, EVEN),
            "list of 20": (["/v1/projects?limit=20"] * 2, EVEN),
            f"list with two filters: {selective[0]} match, and hardly more by one of them": (selective[1], EVEN),
            f"list with two filters: {together[0]} match, and {asked.projects / asked.exported:.0f} times as many by each": (together[1], UNBOUND),
            "GraphQL, three levels": (["/graphql?query=" + quote(GRAPH)] * 2, EVEN),
            "list with a search": (["/v1/projects?q=puppetry&limit=20"] * 2, UNBOUND),
            "statistics by country": (["/v1/projects/stats?group_by=country"] * 2, LINEAR),
            "list with two facets": (["/v1/projects?facet=country&facet=form&limit=20"] * 2, LINEAR),
            "all as NDJSON": (["/v1/projects?format=ndjson"] * 2, LINEAR),
        }
        return [row(question, servers, paths, bound, asked) for question, (paths, bound) in questions.items()]


def filtered(servers, place, names, filters, rows):
    """How many match, and the paths of lists where that is the same in both."""
    matches = min(MATCHES, *(place.row(name, "select count(*) " + rows)[0] for name in names))
    least = f"select r.amount_eur {rows} order by r.amount_eur limit 1 offset {matches - 1}"
    paths = [f"/v1/projects?{filters}&amount_eur_to={place.row(name, least)[0] / 100:.2f}&limit=20" for name in names]
    totals = [json.loads(server.get(path))["total"] for server, path in zip(servers, paths)]
    return " and ".join(map(str, totals)), paths


def row(question, servers, paths, bound, asked):
    rounds = asked.rounds if bound in (EVEN, UNBOUND) else max(3, asked.rounds // 100)
    times = ([], [])
    # What takes long is asked for on a connection of its own: one that waits is closed.
    connections = [None if bound == LINEAR else server.connect() for server in servers]
    for turn in range(rounds + 1):
        for server, path, connection, took in zip(servers, paths, connections, times):
            began = time.perf_counter()
            if bound == LINEAR:
                read(server, path)
            else:
                server.get(path, connection)
            if turn:
                took.append(time.perf_counter() - began)
    small, large = map(statistics.median, times)
    return {"question": question, "rounds": rounds, "small": small, "large": large, "bound": bound}


def read(server, path):
    """Reads to the end, and keeps nothing."""
    connection = server.connect()
    connection.request("GET", path)
    answer = connection.getresponse()
    while answer.read(64 * measures.KIB):
        pass


def most(one, asked):
    """How many times as much it may cost."""
    return asked.projects / asked.exported * SLACK if one["bound"] == LINEAR else one["bound"]


def holds(one, asked):
    return one["bound"] is UNBOUND or one["large"] / one["small"] <= most(one, asked)
