"""Growth of response times with the size of the register: the same request to a small and a large register in turn, without caches.
The register counts totals once per revision, before the measurement.
"""
import contextlib
import json
import statistics
import time
from urllib.parse import quote

import measures

NO_CACHES = ["--answer-cache", "0", "--record-cache", "0"]
# Number of projects that match the filters, in both registers.
MATCHES = 100
GRAPH = "{ projects(first: 20) { nodes { id title countries { code name } organisations { role organisation { name } } } } }"
# Limits of the ratio of times: a constant, the ratio of the numbers of records, or no limit.
EVEN, LINEAR, UNBOUND = 1.2, "linear", None
# Tolerance of linear growth: indexes get deeper, and a smaller part of the data is cached.
SLACK = 1.1
# The lower bound of the amount filter, in cents. The upper bound is such that `MATCHES` projects match both filters.
FROM = 1_000_000
AMOUNTS = """from project p join record_report r on r.version = p.version join project_theme t on t.version = p.version and t.theme = 'prevention'
    where p.until is null and r.amount_eur >= %d""" % FROM
# Each of these filters matches more projects in the larger register. Only both together match the same number.
OF_COUNTRY = """from project p join record_report r on r.version = p.version join record_country c on c.version = p.version and c.country = 'NG'
    where p.until is null and r.amount_eur is not null"""


def measure(binary, place, names, options):
    """Measures two registers by name, the small one first."""
    with contextlib.ExitStack() as stack:
        servers = [stack.enter_context(measures.register(binary, place.url(name), place.folder, *NO_CACHES)) for name in names]
        selective = filtered(servers, place, names, f"theme=prevention&amount_eur_from={FROM / 100:.2f}", AMOUNTS)
        together = filtered(servers, place, names, "country=NG&amount_eur_from=0", OF_COUNTRY)
        questions = {
            "one record": (["/v1/projects/generated-0000017"] * 2, EVEN),
            "list of 20": (["/v1/projects?limit=20"] * 2, EVEN),
            f"list with two filters: {selective[0]} match both, hardly more match one": (selective[1], EVEN),
            f"list with two filters: {together[0]} match, and {options.projects / options.exported:.0f} times as many match each in the large register": (together[1], UNBOUND),
            "GraphQL, three levels": (["/graphql?query=" + quote(GRAPH)] * 2, EVEN),
            "list with a search": (["/v1/projects?q=puppetry&limit=20"] * 2, UNBOUND),
            "statistics by country": (["/v1/projects/stats?group_by=country"] * 2, LINEAR),
            "list with two facets": (["/v1/projects?facet=country&facet=form&limit=20"] * 2, LINEAR),
            "all as NDJSON": (["/v1/projects?format=ndjson"] * 2, LINEAR),
        }
        return [row(question, servers, paths, bound, options) for question, (paths, bound) in questions.items()]


def filtered(servers, place, names, filters, rows):
    """Returns the numbers of matches, and the paths of lists with the same number of matches in both registers."""
    matches = min(MATCHES, *(place.row(name, "select count(*) " + rows)[0] for name in names))
    least = f"select r.amount_eur {rows} order by r.amount_eur limit 1 offset {matches - 1}"
    paths = [f"/v1/projects?{filters}&amount_eur_to={place.row(name, least)[0] / 100:.2f}&limit=20" for name in names]
    totals = [json.loads(server.get(path))["total"] for server, path in zip(servers, paths)]
    return " and ".join(map(str, totals)), paths


def row(question, servers, paths, bound, options):
    rounds = options.rounds if bound in (EVEN, UNBOUND) else max(3, options.rounds // 100)
    times = ([], [])
    # Long responses use a connection each, because the server closes idle connections.
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
    """Reads a response to its end, and discards it."""
    connection = server.connect()
    connection.request("GET", path)
    answer = connection.getresponse()
    while answer.read(64 * measures.KIB):
        pass


def most(one, options):
    """Returns the limit of the ratio."""
    return options.projects / options.exported * SLACK if one["bound"] == LINEAR else one["bound"]


def holds(one, options):
    return one["bound"] is UNBOUND or one["large"] / one["small"] <= most(one, options)
