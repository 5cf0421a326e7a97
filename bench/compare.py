"""Requests a second as ratios within one run: the register in its settings, the limit of what it is made of, and what a user would
pick instead, over the same data. All are started, and then asked in turn, one at a time, round by round: what else the machine
does falls on all alike.
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
    "register, as it comes": [],
    "register, no answers kept": ["--answer-cache", "0"],
    "register, nothing kept": ["--answer-cache", "0", "--record-cache", "0"],
}
GRAPH = "{ projects(first: 20) { nodes { id title countries { code name } organisations { role organisation { name } } } } }"
# What is asked: its path, and which of the others' questions is the same.
QUESTIONS = {
    "list of 20": ("/v1/projects?limit=20", "list"),
    "one record": ("/v1/projects/generated-0000017", "one"),
    "list with two filters": ("/v1/projects?country=NG&theme=prevention&sort=-start&limit=20", None),
    "search": ("/v1/search?q=beekeepers&limit=20", None),
    "statistics": ("/v1/projects/stats?group_by=country", None),
    "GraphQL, three levels": ("/graphql?query=" + quote(GRAPH), "graph"),
    "304": ("/v1/projects?limit=20", None),
}
AT_ONCE = 8
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


def measure(binary, limit, place, name, asked):
    """All that is compared on one database, which is filled already."""
    url = place.url(name)
    found = {"rows": [], "left_out": {}, "footprint": footprint.measure(binary, url, place.folder, asked)}
    with contextlib.ExitStack() as stack:
        stack.enter_context(processor.apart(place.processes))
        entered = lambda server: stack.enter_context(server)
        known = subprocess.run([binary, "serve", "--help"], capture_output=True, text=True).stdout
        settings = {who: more for who, more in SETTINGS.items() if not more or "--answer-cache" in known}
        ours = {who: entered(measures.register(binary, url, place.folder, *more)) for who, more in settings.items()}
        if asked.before:
            ours["register, before"] = entered(measures.register(asked.before, url, place.folder))
        first = next(iter(ours.values()))
        asks = {question: {who: (server, own(question, server)) for who, server in ours.items()} for question in QUESTIONS}
        least = limit and entered(measures.Server([limit, url, kept(place.folder, first)], place.folder))
        for question in QUESTIONS if least else []:
            ask = {"path": "/not-modified", "tag": '""'} if question == "304" else {"path": "/bytes/" + file_name(question)}
            asks[question]["limit: the same bytes from memory"] = (least, ask)
        if least:
            same_items(first, least)
            asks["list of 20"]["limit: the same rows by sqlx alone"] = (least, {"path": "/raw/list?limit=20"})
        for who, (start, databases, _) in others.OTHERS.items():
            if asked.peers and place.name.split()[0] in databases:
                if who in asked.without.split(","):
                    found["left_out"][who] = "it was not asked for (`--without`)"
                    continue
                add_other(who, start, asked, place, name, entered, first, asks, found)
        for question, those in asks.items():
            found["rows"] += interleaved(question, those, place, asked)
        found["exports"] = exports(ours, place, name, asked)
        found["footprint"]["used"] = {who: server.memory("VmRSS") for who, server in ours.items()}
    return found


def own(question, server):
    """What the register is asked; for 304, with the tag that it gave before."""
    path = QUESTIONS[question][0]
    if question != "304":
        return {"path": path}
    connection = server.connect()
    connection.request("GET", path)
    answer = connection.getresponse()
    answer.read()
    return {"path": path, "tag": answer.headers["etag"]}


def kept(folder, server):
    """The register's answers as files, for the limit to serve."""
    files = folder / "bytes"
    files.mkdir(exist_ok=True)
    for question, (path, _) in QUESTIONS.items():
        connection = server.connect()
        connection.request("GET", path)
        answer = connection.getresponse()
        (files / file_name(question)).write_bytes(answer.read())
        (files / f"{file_name(question)}.type").write_text(answer.headers["content-type"])
    ask = own("304", server)
    connection.request("GET", ask["path"], headers={"If-None-Match": ask["tag"]})
    answer = connection.getresponse()
    answer.read()
    if answer.status != 304:
        raise SystemExit(f"bench/run: {ask['path']} with its tag answers {answer.status}")
    told = [f"{name}: {value}" for name, value in answer.headers.items() if name.lower() not in ("date", "content-length")]
    (files / "not-modified.headers").write_text("\n".join(told))
    return files


def file_name(question):
    return "".join(letter if letter.isalnum() else "-" for letter in question)


def same_items(server, least):
    """The limit must tell what the register tells."""
    path = QUESTIONS["list of 20"][0]
    if json.loads(server.get(path))["items"] != json.loads(least.get("/raw/list?limit=20"))["items"]:
        raise SystemExit("bench/run: the list of the limit is not the list of the register")


def add_other(who, start, asked, place, name, entered, first, asks, found):
    """Starts one of the others, if it can be had, and keeps of its questions those that it answers as the register does."""
    began = time.monotonic()
    try:
        server, its = start(asked.peers, place, name)
    except (subprocess.CalledProcessError, OSError, SystemExit) as error:
        found["left_out"][who] = str(error)[:200]
        return
    entered(server)
    print(f"  {who} answers after {time.monotonic() - began:.0f} s", file=sys.stderr, flush=True)
    for question, (path, same) in QUESTIONS.items():
        if same not in its:
            continue
        try:
            lacks = needed(json.loads(first.get(path))) - texts(json.loads(others.answered(server, its[same])))
        except (ValueError, OSError, SystemExit) as error:
            lacks = {str(error)[:200]}
        if lacks:
            found["left_out"][f"{who}, {question}"] = f"its answer lacks {sorted(lacks)[:3]}"
        else:
            asks[question][who] = (server, its[same])


def needed(answer):
    """What another answer must hold, too: ids, titles, themes, countries and organisations."""
    items = answer.get("items") or answer.get("data", {}).get("projects", {}).get("nodes") or [answer]
    parts = [[item["id"], item["title"], item["countries"], item.get("themes"),
              [each["organisation"]["name"] for each in item["organisations"]]] for item in items]
    return texts(parts)


def texts(value):
    if isinstance(value, str):
        return {value}
    values = value.values() if isinstance(value, dict) else value if isinstance(value, list) else []
    return {text for each in values for text in texts(each)}


def interleaved(question, those, place, asked):
    """All that are asked one question, round by round: how many answers a second, and the seconds of the processor that one takes."""
    rates, work = {who: [] for who in those}, {who: [] for who in those}
    # Within a round, wrk would see hardly one answer of what is slow: that is asked for one at a time. The first of three answers brings
    # in what is read at first.
    takes = {who: min(once(server, ask) for _ in range(3)) * AT_ONCE for who, (server, ask) in those.items()}
    alone = {who: takes[who] > asked.seconds / 2 for who in those}
    for turn in range(asked.turns):
        # Each time another one begins.
        order = list(those)[turn % len(those):] + list(those)[:turn % len(those)]
        for who in order:
            server, ask = those[who]
            workers = [server.process.pid, *place.processes]
            before = processor.seconds(workers)
            if alone[who]:
                rates[who].append(1 / once(server, ask))
                answers = 1
            else:
                told = load(server, ask, asked.seconds)
                rates[who].append(told["rate"])
                # What nobody waits for any more may still be worked at, which is not to fall on the next one, and counts as answered.
                time.sleep(takes[who])
                answers = told["answers"] + AT_ONCE
            work[who].append((processor.seconds(workers) - before) / answers)
    rows = [{"question": question, "who": who, "rates": rates[who], "work": work[who], "alone": alone[who]} for who in those]
    for row in rows:
        told = f"{statistics.median(row['rates']):,.1f} a second, {statistics.median(row['work']) * 1e6:,.1f} µs"
        print(f"  {question}, {row['who']}: {told}", file=sys.stderr, flush=True)
    return rows


def once(server, ask):
    """The seconds of one answer."""
    began = time.perf_counter()
    if "tag" not in ask:
        others.answered(server, ask)
    return time.perf_counter() - began


def load(server, ask, seconds):
    """The same question again and again, from a core that is no server's."""
    measured = functools.partial(measures.wrk, server, ask["path"], AT_ONCE, seconds, cores=processor.CLIENT)
    options = ["-H", f"If-None-Match: {ask['tag']}"] if "tag" in ask else []
    if "body" not in ask:
        return measured(*options)
    with tempfile.NamedTemporaryFile("w", suffix=".lua") as script:
        script.write(f'wrk.method = "POST"\nwrk.headers["Content-Type"] = "application/json"\nwrk.body = [==[{ask["body"]}]==]\n')
        script.flush()
        return measured("-s", script.name)


def exports(ours, place, name, asked):
    """How long all projects take as CSV, and what PostgreSQL itself takes to write as much, in turn."""
    found = {who: {"seconds": [], "bytes": 0} for who in ours}
    copies = {"limit: COPY of the same columns": COPY, "limit: COPY of the table project alone": "copy project to stdout with (format csv)"}
    for _ in range(max(1, asked.turns // 2)):
        for who, server in ours.items():
            connection = server.connect()
            began = time.monotonic()
            connection.request("GET", "/v1/projects?format=csv")
            timed(found[who], began, connection.getresponse())
        for who, query in copies.items() if hasattr(place, "ask") else []:
            began = time.monotonic()
            with subprocess.Popen(place.psql(name, query), stdout=subprocess.PIPE) as copy:
                timed(found.setdefault(who, {"seconds": []}), began, copy.stdout)
    return found


def timed(found, began, source):
    """Reads to the end, and keeps nothing."""
    size = 0
    while part := source.read(64 * measures.KIB):
        size += len(part)
    found["seconds"].append(time.monotonic() - began)
    found["bytes"] = size
