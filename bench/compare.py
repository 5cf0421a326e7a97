"""Compares requests per second within one run: the register with different settings, the limit (bench/limit.rs) and the peers
(bench/others.py), over the same data. All servers run at the same time and are measured in turn, round by round, so that other load
on the machine affects all equally.
"""
import contextlib
import functools
import json
import statistics
import subprocess
import sys
import tempfile
import time
from urllib.parse import quote

import footprint
import measures
import others
import processor

SETTINGS = {
    "register, default settings": [],
    "register, no response cache": ["--answer-cache", "0"],
    "register, no caches": ["--answer-cache", "0", "--record-cache", "0"],
}
GRAPH = "{ projects(first: 20) { nodes { id title countries { code name } organisations { role organisation { name } } } } }"
# Requests by name: the path, and the key of the same request of the peers.
QUESTIONS = {
    "list of 20": ("/v1/projects?limit=20", "list"),
    "one record": ("/v1/projects/generated-0000017", "one"),
    "list with two filters": ("/v1/projects?country=NG&theme=prevention&sort=-start&limit=20", None),
    "search": ("/v1/search?q=beekeepers&limit=20", None),
    "statistics": ("/v1/projects/stats?group_by=country", None),
    "GraphQL, three levels": ("/graphql?query=" + quote(GRAPH), "graph"),
    "304": ("/v1/projects?limit=20", None),
    "front page": ("/", None),
    "page of a record": ("/projects/generated-0000017", None),
}
# Pages, which are compared with memory alone. Without caches, a register refuses many heavy requests at once (503).
PAGES = ["front page", "page of a record"]
# The requests that the floors need.
FLOOR_QUESTIONS = [question for question, (_, peers) in QUESTIONS.items() if peers] + ["304", *PAGES]
CONNECTIONS = 8
COPY = """copy (select p.id, p.title, r.summary, r.official_text, r.note, r.reporter, r.document, r.section, r."row", r.access,
    t.countries_text, t.partners_text, t.form_text, t.form_category, t.period_text, t.period_start, t.period_end, t.ongoing,
    t.funding_text, t.amount_eur, p.programme, p.directorate_general,
    (select string_agg(c.country, ';' order by c.position) from record_country c where c.version = p.version),
    (select string_agg(c.region, ';' order by c.position) from record_region c where c.version = p.version),
    (select string_agg(c.organisation, ';' order by c.position) from record_organisation c where c.version = p.version),
    (select string_agg(c.theme, ';' order by c.position) from project_theme c where c.version = p.version),
    (select string_agg(c.value::text, ';' order by c.position) from record_amount c where c.version = p.version),
    (select string_agg(c.same_as, ';' order by c.position) from record_same_as c where c.version = p.version)
    from project p join record r on r.version = p.version join record_report t on t.version = p.version
    where p.until is null order by p.ordinal, p.id) to stdout with (format csv, header)"""


def measure(binary, limit, place, name, options):
    """Runs all comparisons on one filled database."""
    url = place.url(name)
    found = {"rows": [], "left_out": {}, "footprint": footprint.measure(binary, url, place.folder, options)}
    with contextlib.ExitStack() as stack:
        stack.enter_context(processor.apart(place.processes))
        entered = lambda server: stack.enter_context(server)
        known = subprocess.run([binary, "serve", "--help"], capture_output=True, text=True).stdout
        settings = {who: more for who, more in SETTINGS.items() if not more or "--answer-cache" in known}
        ours = {who: entered(measures.register(binary, url, place.folder, *more)) for who, more in settings.items()}
        if options.before:
            ours["register, before"] = entered(measures.register(options.before, url, place.folder))
        first = next(iter(ours.values()))
        measured = lambda question: [next(iter(ours.items()))] if question in PAGES else ours.items()
        asks = {question: {who: (server, register_request(question, server)) for who, server in measured(question)} for question in QUESTIONS}
        limit_server = limit and entered(measures.Server([limit, url, save_responses(place.folder, first), f"http://{first.host}:{first.port}"], place.folder))
        for question in QUESTIONS if limit_server else []:
            ask = {"path": "/not-modified", "tag": '""'} if question == "304" else {"path": "/bytes/" + file_name(question)}
            asks[question]["limit: the same bytes from memory"] = (limit_server, ask)
        if limit_server:
            same_items(first, limit_server)
            asks["list of 20"]["limit: the same rows by sqlx alone"] = (limit_server, {"path": "/raw/list?limit=20"})
        for who, (start, databases, _) in others.OTHERS.items():
            if options.peers and place.name.split()[0] in databases:
                if who in options.without.split(","):
                    found["left_out"][who] = "excluded by `--without`"
                    continue
                add_other(who, start, options, place, name, entered, first, asks, found)
        for question, those in asks.items():
            if options.floors and question not in FLOOR_QUESTIONS:
                continue
            found["rows"] += interleaved(question, those, place, options)
        found["exports"] = exports(ours, place, name, options)
        found["footprint"]["used"] = {who: server.memory("VmRSS") for who, server in ours.items()}
    return found


def register_request(question, server):
    """Returns the request to the register. For 304, with the ETag of an earlier response."""
    path = QUESTIONS[question][0]
    if question != "304":
        return {"path": path}
    connection = server.connect()
    connection.request("GET", path)
    answer = connection.getresponse()
    answer.read()
    return {"path": path, "tag": answer.headers["etag"]}


def save_responses(folder, server):
    """Writes the responses of the register to files for the limit to serve."""
    files = folder / "bytes"
    files.mkdir(exist_ok=True)
    for question, (path, _) in QUESTIONS.items():
        connection = server.connect()
        connection.request("GET", path)
        answer = connection.getresponse()
        (files / file_name(question)).write_bytes(answer.read())
        (files / f"{file_name(question)}.type").write_text(answer.headers["content-type"])
    ask = register_request("304", server)
    connection.request("GET", ask["path"], headers={"If-None-Match": ask["tag"]})
    answer = connection.getresponse()
    answer.read()
    if answer.status != 304:
        raise SystemExit(f"bench/run: {ask['path']} with its ETag responds with {answer.status} instead of 304")
    headers = [f"{name}: {value}" for name, value in answer.headers.items() if name.lower() not in ("date", "content-length")]
    (files / "not-modified.headers").write_text("\n".join(headers))
    return files


def file_name(question):
    return "".join(letter if letter.isalnum() else "-" for letter in question)


def same_items(server, limit_server):
    """Checks that the limit returns the same list as the register."""
    items = json.loads(server.get(QUESTIONS["list of 20"][0]))["items"]
    for item in items:
        del item["funding"]["counted_eur"]
    if items != json.loads(limit_server.get("/raw/list?limit=20"))["items"]:
        raise SystemExit("bench/run: the list of the limit differs from that of the register")


def add_other(who, start, options, place, name, entered, first, asks, found):
    """Starts a peer if it can be installed. Keeps only requests that it answers with the same data as the register."""
    began = time.monotonic()
    try:
        server, its = start(options.peers, place, name)
    except (subprocess.CalledProcessError, OSError, SystemExit) as error:
        found["left_out"][who] = str(error)[:200]
        return
    entered(server)
    print(f"  {who} is ready after {time.monotonic() - began:.0f} s", file=sys.stderr, flush=True)
    for question, (path, same) in QUESTIONS.items():
        if same not in its:
            continue
        try:
            missing = needed(json.loads(first.get(path))) - all_texts(json.loads(others.answered(server, its[same])))
        except (ValueError, OSError, SystemExit) as error:
            missing = {str(error)[:200]}
        if missing:
            found["left_out"][f"{who}, {question}"] = f"its response lacks {sorted(missing)[:3]}"
        else:
            asks[question][who] = (server, its[same])


def needed(answer):
    """Returns the texts that a response of a peer must contain: ids, titles, themes, countries and organisations."""
    items = answer.get("items") or answer.get("data", {}).get("projects", {}).get("nodes") or [answer]
    parts = [[item["id"], item["title"], item["countries"], item.get("themes"),
              [each["organisation"]["name"] for each in item["organisations"]]] for item in items]
    return all_texts(parts)


def all_texts(value):
    if isinstance(value, str):
        return {value}
    values = value.values() if isinstance(value, dict) else value if isinstance(value, list) else []
    return {text for each in values for text in all_texts(each)}


def interleaved(question, those, place, options):
    """Measures one request on all servers, round by round: responses per second, and CPU seconds per response."""
    rates, work = {who: [] for who in those}, {who: [] for who in those}
    # wrk would see hardly any slow response within a round, so slow requests are sent one at a time. The first of three responses warms
    # up the server.
    takes = {who: min(time_once(server, ask) for _ in range(3)) * CONNECTIONS for who, (server, ask) in those.items()}
    alone = {who: takes[who] > options.seconds / 2 for who in those}
    for turn in range(options.turns):
        # Rotate the order, so that each server is first in turn.
        order = list(those)[turn % len(those):] + list(those)[:turn % len(those)]
        for who in order:
            server, ask = those[who]
            workers = [server.process.pid, *place.processes]
            before = processor.seconds(workers)
            if alone[who]:
                rates[who].append(1 / time_once(server, ask))
                answers = 1
            else:
                figures = load(server, ask, options.seconds)
                rates[who].append(figures["rate"])
                # The server may still work on aborted requests. Wait for them, so that they do not slow down the next server, and count them.
                time.sleep(takes[who])
                answers = figures["answers"] + CONNECTIONS
            work[who].append((processor.seconds(workers) - before) / answers)
    rows = [{"question": question, "who": who, "rates": rates[who], "work": work[who], "alone": alone[who]} for who in those]
    for row in rows:
        figures = f"{statistics.median(row['rates']):,.1f} per second, {statistics.median(row['work']) * 1e6:,.1f} µs"
        print(f"  {question}, {row['who']}: {figures}", file=sys.stderr, flush=True)
    return rows


def time_once(server, ask):
    """Returns the seconds of one response."""
    began = time.perf_counter()
    if "tag" not in ask:
        others.answered(server, ask)
    return time.perf_counter() - began


def load(server, ask, seconds):
    """Repeats a request, from a core that no server uses."""
    measured = functools.partial(measures.wrk, server, ask["path"], CONNECTIONS, seconds, cores=processor.CLIENT)
    options = ["-H", f"If-None-Match: {ask['tag']}"] if "tag" in ask else []
    if "body" not in ask:
        return measured(*options)
    with tempfile.NamedTemporaryFile("w", suffix=".lua") as script:
        script.write(f'wrk.method = "POST"\nwrk.headers["Content-Type"] = "application/json"\nwrk.body = [==[{ask["body"]}]==]\n')
        script.flush()
        return measured("-s", script.name)


def exports(ours, place, name, options):
    """Measures the export of all projects as CSV, and COPY of PostgreSQL, in turn."""
    found = {who: {"seconds": [], "bytes": 0} for who in ours}
    copies = {"limit: COPY of the same columns": COPY, "limit: COPY of the table project alone": "copy project to stdout with (format csv)"}
    for _ in range(max(1, options.turns // 2)):
        for who, server in ours.items():
            connection = server.connect()
            began = time.monotonic()
            connection.request("GET", "/v1/projects?format=csv")
            time_download(found[who], began, connection.getresponse())
        for who, query in copies.items() if hasattr(place, "ask") else []:
            began = time.monotonic()
            with subprocess.Popen(place.psql(name, query), stdout=subprocess.PIPE) as copy:
                time_download(found.setdefault(who, {"seconds": []}), began, copy.stdout)
    return found


def time_download(result, began, source):
    """Reads a response to its end, and discards it."""
    size = 0
    while part := source.read(64 * measures.KIB):
        size += len(part)
    result["seconds"].append(time.monotonic() - began)
    result["bytes"] = size
