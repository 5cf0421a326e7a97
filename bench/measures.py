"""What is measured of a register that is served."""
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
# The page whose cost is compared with that of the first one, and how many records a page holds.
PAGE, LIMIT = 10_000, 100
# The columns behind each sort key, the direction of the first; the id is the last, from the first to the last.
SORTS = {"title": ("title", "asc"), "-start": ("start_latest", "desc"), "amount_eur": ("amount_ascending", "asc")}
# What is asked how many at a time: a page or a record eight, what counts all records one.
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
    """A program as it serves, on a port of its own: one that it tells, or, where it cannot, one that it is given."""

    def __init__(self, command, folder, port=None, env=None):
        told = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL} if port else {"stdout": subprocess.PIPE}
        env = {**os.environ, **(env or {})}
        self.process = subprocess.Popen(command, text=True, cwd=folder, env=env, start_new_session=True, **told)
        self.host, self.port = "127.0.0.1", port
        for line in self.process.stdout or []:
            if found := re.search(r"http://([0-9.]+):([0-9]+)/", line):
                self.host, self.port = found[1], int(found[2])
                break
        if not self.port:
            raise SystemExit(f"bench/run: {command[0]} does not start")

    def __enter__(self):
        return self

    def __exit__(self, *_):
        # Requests that nobody waits for any more may still be worked at.
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
            raise SystemExit(f"bench/run: {path} answers {answer.status}: {body[:500]!r}")
        return body

    def rest(self):
        """Waits until it answers again: what was asked for last may keep it busy when nobody waits for it any more."""
        for _ in range(100):
            connection = self.connect()
            connection.request("GET", "/v1/projects?limit=1")
            if connection.getresponse().status == 200:
                return
        raise SystemExit("bench/run: the register does not come to rest")

    def memory(self, what):
        """A figure of /proc, in bytes."""
        with open(f"/proc/{self.process.pid}/status") as status:
            return next(int(line.split()[1]) * KIB for line in status if line.startswith(what + ":"))

    def forget_peak(self):
        with open(f"/proc/{self.process.pid}/clear_refs", "w") as clear:
            clear.write("5")


def register(binary, url, folder, *settings):
    """The register, as it serves a database."""
    return Server([binary, "serve", "--listen", "127.0.0.1:0", "--database-url", url, *settings], folder)


def export(server, form):
    """How much memory an export takes at most, and how fast it is. A small one before it brings in what is kept for good."""
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
    """The records in an export."""
    if form == "xlsx":
        with zipfile.ZipFile(file) as book, book.open("xl/worksheets/sheet1.xml") as sheet:
            return occurrences(sheet, b"<row ") - 1
    return occurrences(file, b"\n") if form == "ndjson" else occurrences(file, b"\r\n") - 1


def occurrences(file, sign):
    found, rest = 0, b""
    while part := file.read(MIB):
        part = rest + part
        found += part.count(sign)
        rest = part[-(len(sign) - 1):] if len(sign) > 1 else b""
    return found


def depth(server, place, name, sort, asked):
    """The cost of a page far down a sorted list beside that of the first one, asked for in turn."""
    column, way = SORTS[sort]
    records = min(PAGE * LIMIT, asked.projects)
    above = records - LIMIT
    order = f"from project where until is null order by {column} {way}, id limit 1 offset"
    key = place.row(name, f"select {column}, id {order} {above - 1}")
    begins = place.row(name, f"select id {order} {above}")[0]
    first = f"/v1/projects?sort={sort}&limit={LIMIT}"
    after = re.search("after=([A-Za-z0-9_-]+)", json.loads(server.get(first))["links"]["next"])[1]
    mark = json.loads(base64.urlsafe_b64decode(after + "=" * (-len(after) % 4)))[0]
    cursor = base64.urlsafe_b64encode(json.dumps([mark, key]).encode()).decode().rstrip("=")
    deep = f"{first}&after={cursor}"
    page = json.loads(server.get(deep))["items"]
    if len(page) != LIMIT or page[0]["id"] != begins:
        raise SystemExit(f"bench/run: page {records // LIMIT} of {sort} is not what the table says")
    times = {first: [], deep: []}
    connection = server.connect()
    for turn in range(asked.rounds + asked.rounds // 10):
        for path in (first, deep):
            began = time.perf_counter()
            server.get(path, connection)
            if turn >= asked.rounds // 10:
                times[path].append(time.perf_counter() - began)
    near, far = (statistics.median(times[path]) for path in (first, deep))
    return {"sort": sort, "page": records // LIMIT, "first": near, "deep": far, "rounds": asked.rounds}


def requests(server, what, asked):
    """Requests a second; nothing where there is no wrk."""
    path, at_once = REQUESTS[what]
    found = {"what": what, "path": path, "at_once": at_once, "rate": None, "median": None}
    server.get(path)
    if not shutil.which("wrk"):
        return found
    told = wrk(server, path, at_once, asked.seconds)
    server.rest()
    return found | {"rate": told["rate"], "median": told["median"]}


def wrk(server, path, at_once, seconds, *options, cores=processor.CORES):
    """How many answers came in all, how many a second, and how long half of them take at most; asked from these cores."""
    command = ["wrk", "-t1", f"-c{at_once}", f"-d{seconds}s", "--timeout", "60s", "--latency", *options]
    own = lambda: os.sched_setaffinity(0, cores)
    told = subprocess.run([*command, f"http://{server.host}:{server.port}{path}"], capture_output=True, text=True, preexec_fn=own).stdout
    rate, median = re.search(r"Requests/sec:\s+([0-9.]+)", told), re.search(r"50%\s+([0-9.]+)(us|ms|s|m)", told)
    if not rate or "Non-2xx" in told:
        raise SystemExit(f"bench/run: {path}: {told}")
    scale = {"us": 1e-6, "ms": 1e-3, "s": 1, "m": 60}
    answers = int(re.search(r"([0-9]+) requests in", told)[1])
    return {"answers": answers, "rate": float(rate[1]), "median": median and float(median[1]) * scale[median[2]]}
