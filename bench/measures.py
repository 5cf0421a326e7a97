"""Measurements of a running register."""
import base64
import contextlib
import http.client
import json
import os
import re
import shutil
import signal
import statistics
import subprocess
import tempfile
import time
import zipfile

import processor

KIB, MIB = 1024, 1024 * 1024
# The late page to compare with the first page, and the page size.
PAGE, LIMIT = 10_000, 100
# The column and the direction of each sort key. The id is the last sort key, ascending.
SORTS = {"title": ("title", "asc"), "-start": ("start_latest", "desc"), "amount_eur": ("amount_ascending", "asc")}
# Requests and their numbers of connections: eight for a page or a record, one for counts of all records.
REQUESTS = {
    "list of 20": ("/v1/projects?limit=20", 8),
    "one record": ("/v1/projects/generated-0000017", 8),
    "filtered list": ("/v1/projects?country=NG&theme=prevention&sort=-start&limit=20", 8),
    "list with a search": ("/v1/projects?q=puppetry&limit=20", 8),
    "search over all kinds": ("/v1/search?q=beekeepers&limit=20", 8),
    "statistics by country": ("/v1/projects/stats?group_by=country", 1),
    "list with two facets": ("/v1/projects?facet=country&facet=form&limit=20", 1),
}


class Server:
    """A running server. Its port is given, or is read from its output."""

    def __init__(self, command, folder, port=None, env=None):
        output = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL} if port else {"stdout": subprocess.PIPE}
        env = {**os.environ, **(env or {})}
        self.process = subprocess.Popen(command, text=True, cwd=folder, env=env, start_new_session=True, **output)
        self.host, self.port = "127.0.0.1", port
        for line in self.process.stdout or []:
            if found := re.search(r"http://([0-9.]+):([0-9]+)/", line):
                self.host, self.port = found[1], int(found[2])
                break
        if not self.port:
            raise SystemExit(f"bench/run: {command[0]} did not start: no address in its output")

    def __enter__(self):
        return self

    def __exit__(self, *_):
        # Kill the group, because the server may still work on aborted requests.
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()

    def connect(self):
        return http.client.HTTPConnection(self.host, self.port, timeout=600)

    def get(self, path, connection=None):
        connection = connection or self.connect()
        connection.request("GET", path)
        answer = connection.getresponse()
        body = answer.read()
        if answer.status != 200:
            raise SystemExit(f"bench/run: {path} responds with {answer.status}: {body[:500]!r}")
        return body

    def rest(self):
        """Waits until the server responds again, because aborted requests may keep it busy."""
        for _ in range(100):
            connection = self.connect()
            connection.request("GET", "/v1/projects?limit=1")
            if connection.getresponse().status == 200:
                return
        raise SystemExit("bench/run: the register is still busy after 100 requests")

    def memory(self, what):
        """Returns a figure of /proc/PID/status, in bytes."""
        with open(f"/proc/{self.process.pid}/status") as status:
            return next(int(line.split()[1]) * KIB for line in status if line.startswith(what + ":"))

    def forget_peak(self):
        with open(f"/proc/{self.process.pid}/clear_refs", "w") as clear:
            clear.write("5")


def register(binary, url, folder, *settings):
    """Serves a database with the register."""
    return Server([binary, "serve", "--listen", "127.0.0.1:0", "--database-url", url, *settings], folder)


def export(server, form):
    """Measures the peak memory and the speed of an export. A small export first warms up permanent allocations."""
    server.get(f"/v1/projects?country=NG&format={form}")
    total = json.loads(server.get("/v1/projects?limit=1"))["total"]
    before = server.memory("VmRSS")
    server.forget_peak()
    connection = server.connect()
    began = time.monotonic()
    connection.request("GET", f"/v1/projects?format={form}")
    answer = connection.getresponse()
    with tempfile.TemporaryFile() as file:
        shutil.copyfileobj(answer, file, 64 * KIB)
        seconds, size = time.monotonic() - began, file.tell()
        growth = server.memory("VmHWM") - before
        file.seek(0)
        rows = count(file, form)
    return {"form": form, "total": total, "rows": rows, "growth": growth, "before": before, "seconds": seconds, "bytes": size}


def count(file, form):
    """Counts the records in an export."""
    if form == "xlsx":
        with zipfile.ZipFile(file) as book, book.open("xl/worksheets/sheet1.xml") as sheet:
            return occurrences(sheet, b"<row ") - 1
    return occurrences(file, b"\n") if form == "ndjson" else occurrences(file, b"\r\n") - 1


def occurrences(file, sign):
    count, rest = 0, b""
    while part := file.read(MIB):
        part = rest + part
        count += part.count(sign)
        rest = part[-(len(sign) - 1):] if len(sign) > 1 else b""
    return count


def depth(server, place, name, sort, options):
    """Measures a late page and the first page of a sorted list, in turn."""
    column, direction = SORTS[sort]
    records = min(PAGE * LIMIT, options.projects)
    above = records - LIMIT
    order = f"from project where until is null order by {column} {direction}, id limit 1 offset"
    key = place.row(name, f"select {column}, id {order} {above - 1}")
    begins = place.row(name, f"select id {order} {above}")[0]
    first = f"/v1/projects?sort={sort}&limit={LIMIT}"
    after = re.search("after=([A-Za-z0-9_-]+)", json.loads(server.get(first))["links"]["next"])[1]
    header = json.loads(base64.urlsafe_b64decode(after + "=" * (-len(after) % 4)))[0]
    cursor = base64.urlsafe_b64encode(json.dumps([header, key]).encode()).decode().rstrip("=")
    deep = f"{first}&after={cursor}"
    page = json.loads(server.get(deep))["items"]
    if len(page) != LIMIT or page[0]["id"] != begins:
        raise SystemExit(f"bench/run: page {records // LIMIT} of {sort} differs from the rows of the table")
    times = {first: [], deep: []}
    connection = server.connect()
    for turn in range(options.rounds + options.rounds // 10):
        for path in (first, deep):
            began = time.perf_counter()
            server.get(path, connection)
            if turn >= options.rounds // 10:
                times[path].append(time.perf_counter() - began)
    first_median, deep_median = (statistics.median(times[path]) for path in (first, deep))
    return {"sort": sort, "page": records // LIMIT, "first": first_median, "deep": deep_median, "rounds": options.rounds}


def requests(server, what, options):
    """Measures requests per second. None if wrk is not installed."""
    path, at_once = REQUESTS[what]
    result = {"what": what, "path": path, "at_once": at_once, "rate": None, "median": None}
    server.get(path)
    if not shutil.which("wrk"):
        return result
    figures = wrk(server, path, at_once, options.seconds)
    server.rest()
    return result | {"rate": figures["rate"], "median": figures["median"]}


def wrk(server, path, at_once, seconds, *options, cores=processor.CORES):
    """Runs wrk on these cores. Returns the number of responses, the rate per second, and the median time."""
    command = ["wrk", "-t1", f"-c{at_once}", f"-d{seconds}s", "--timeout", "60s", "--latency", *options]
    own = lambda: os.sched_setaffinity(0, cores)
    output = subprocess.run([*command, f"http://{server.host}:{server.port}{path}"], capture_output=True, text=True, preexec_fn=own).stdout
    rate, median = re.search(r"Requests/sec:\s+([0-9.]+)", output), re.search(r"50%\s+([0-9.]+)(us|ms|s|m)", output)
    if not rate or "Non-2xx" in output:
        raise SystemExit(f"bench/run: {path}: {output}")
    scale = {"us": 1e-6, "ms": 1e-3, "s": 1, "m": 60}
    answers = int(re.search(r"([0-9]+) requests in", output)[1])
    return {"answers": answers, "rate": float(rate[1]), "median": median and float(median[1]) * scale[median[2]]}
