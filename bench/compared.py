"""Renders comparisons as sections of bench/RESULTS.md: one per number of projects, between marks that a later run replaces."""
import datetime
import os
import statistics

import footprint
import others
import processor

DEFAULT, NO_RESPONSES, NO_CACHES = "register, default settings", "register, no response cache", "register, no caches"


def marks(projects):
    return f"<!-- compared over {projects} -->\n", f"<!-- end of {projects} -->\n"


def replace_section(page, projects, text):
    """Replaces the section for this number of projects, or appends it."""
    begin, end = marks(projects)
    if begin in page:
        return page[:page.index(begin)] + begin + text + page[page.index(end):]
    return page.rstrip("\n") + "\n\n" + begin + text + end


def sections(page):
    """Returns the sections with comparisons, which other runs keep."""
    start = page.find("<!-- compared over ")
    return "" if start < 0 else "\n" + page[start:]


def text(program, commit, projects, options, results):
    today, load = datetime.date.today().isoformat(), ", ".join(f"{load:.1f}" for load in os.getloadavg())
    servers = {row["who"] for result in results for row in result["rows"]}
    versions = "; ".join(f"{who}: {', '.join(packages)}" for who, (_, _, packages) in others.OTHERS.items() if who in servers)
    head = f"""# Comparison over {projects:,} projects

By `bench/run --compare --projects {projects}`, on {today}, with {program} at commit {commit}; {", ".join(result["database"] for result in results)};
{os.cpu_count()} cores, shared with other work (load {load}). {versions}.

All servers run at the same time. `wrk` (one thread, 8 connections) measures one server at a time, {options.turns} rounds of {options.seconds} s
each; {core_pinning()} Figures are medians of the rounds, with minimum and maximum. **Read the ratios, not the rates**: the requests that the register
answers per request of the server in the row, with default settings, without the response cache, and without caches, as medians of the rounds.
Requests of which eight would take more than half a round are sent one at a time (marked *).

CPU time is the time per response in the server, its processes and all of PostgreSQL, in user and kernel mode (`/proc/PID/stat`). It
excludes the client, so it shows differences even if the client is saturated.
"""
    tables = [table(result) for result in results]
    return "\n".join([head, footprints(results), *tables, exports(results), limitations(results)])


def core_pinning():
    """Describes the pinning of processes to cores."""
    if processor.CLIENT == processor.SERVERS:
        return "client and servers share one core."
    named = lambda cores: f"core {cores[0]}" if len(cores) == 1 else f"cores {', '.join(map(str, cores))}"
    return f"`wrk` is pinned to {named(processor.CLIENT)}, all servers and PostgreSQL to {named(processor.SERVERS)}."


def footprints(results):
    lines = [
        "## Memory, start and size\n",
        "Resident memory (VmRSS) one second after the start, before the first request; the time from the start to the first 200 of",
        "`/health/ready` on the loaded database; the size of the program.\n",
        "| database | idle memory, < 48 MB | start, < 200 ms | minimum to maximum | program, < 64 MB | memory after all requests | |",
        "| --- | ---: | ---: | --- | ---: | ---: | --- |",
    ]
    for result in results:
        figures, starts = result["footprint"], result["footprint"]["starts"]
        lines.append(
            f"| {result['database'].split()[0]} | {figures['memory'] / 1e6:.1f} MB | {statistics.median(starts) * 1e3:.0f} ms "
            f"| {min(starts) * 1e3:.0f} to {max(starts) * 1e3:.0f} ms | {figures['size'] / 1e6:.1f} MB | {figures['used'][DEFAULT] / 1e6:.0f} MB "
            f"| {'holds' if footprint.holds(figures) else '**fails**'} |"
        )
    return "\n".join(lines) + "\n"


def table(result):
    lines = [
        f"## Requests per second on {result['database']}\n",
        "| request | server | requests per second | minimum to maximum | default settings ÷ this | no response cache ÷ this | no caches ÷ this "
        "| CPU µs per response | this ÷ default settings |",
        "| --- | --- | ---: | --- | ---: | ---: | ---: | ---: | ---: |",
    ]
    all_rates = {(row["question"], row["who"]): row["rates"] for row in result["rows"]}
    warm_work = {row["question"]: row["work"] for row in result["rows"] if row["who"] == DEFAULT}
    last = None
    for row in result["rows"]:
        question, who, rates = row["question"], row["who"], row["rates"]
        ratios = " | ".join(ratio(all_rates.get((question, base), []), rates) for base in (DEFAULT, NO_RESPONSES, NO_CACHES))
        star = "*" if row["alone"] else ""
        spread = f"{number(statistics.median(rates))}{star} | {number(min(rates))} to {number(max(rates))}"
        lines.append(f"| {question if question != last else ''} | {who} | {spread} | {ratios} | {number(statistics.median(row['work']) * 1e6)} "
                     f"| {ratio(row['work'], warm_work[question])} |")
        last = question
    return "\n".join(lines) + "\n"


def exports(results):
    lines = [
        "## All projects as CSV\n",
        "The time over HTTP to the end of the response, compared with `COPY ... TO STDOUT` by `psql`, the minimum of PostgreSQL.\n",
        "| database | server | seconds | MB | MB per second | default settings ÷ this, in seconds |",
        "| --- | --- | ---: | ---: | ---: | ---: |",
    ]
    for result in results:
        base = result["exports"][DEFAULT]["seconds"]
        for server, figures in result["exports"].items():
            seconds, size = statistics.median(figures["seconds"]), figures["bytes"] / 1e6
            lines.append(f"| {result['database'].split()[0]} | {server} | {seconds:.3f} | {size:.1f} | {size / seconds:.1f} | {ratio(base, figures['seconds'])} |")
    return "\n".join(lines) + "\n"


def limitations(results):
    lines = [
        "## Limits of the comparison\n",
        "* All servers share their cores with the database. The client has its own core and can send little more than 100,000 requests per",
        "  second. Beyond this rate, only CPU time shows differences.",
        "* The register returns complete records (regions, periods, printed texts, amounts in euro with rates, `same_as` links), the total, links,",
        "  an ETag and the revision, and reads the state at this revision. The peers return countries, organisations, themes, amounts and the",
        "  main texts. They have no history, no total and no ETag.",
        "* By default the register caches responses, and a repeated request is the best case for a cache. No peer caches responses by default.",
        "  The column *no caches* compares without them. No peer is tuned.",
        "* The limit: `/bytes` copies from memory, with a media type and no other header. Its 304 has the headers of the register's 304.",
        "  `/raw/list` sends the statements of the register's list for one fixed request on one connection, without parsing, ETag, links and",
        "  log. It reads names, total and revision once. The run checks that its items equal those of the register.",
        "* PostGraphile receives POST requests, because it is not designed for GET. It has no REST, so its list and its record are GraphQL.",
        f"  The tables add one level, `record`. It runs in {others.WORKERS} processes, as many as the register has workers; its default is one.",
        "* Datasette reads the child rows of a list with a canned query (`json_group_array`). Its GraphQL sends one statement per row and field,",
        "  without its default limits. It runs in one process, serves an immutable copy (`-i`) without the search index, and logs each request.",
        f"* FastAPI runs an app that follows the manuals: {others.WORKERS} workers, uvloop, asyncpg, `selectinload`, pydantic models. Hand-written statements",
        "  would be faster. On SQLite, `aiosqlite` passes each statement to a thread.",
        "* COPY of the same columns joins and aggregates like the register, but returns codes instead of names. COPY of `project` alone is a",
        "  tenth of the data.",
        "* Directus is left out. One package of its latest release (12.4.1) was not available, and the release before builds `isolated-vm` from",
        "  source, which did not finish within ten minutes. According to its documentation it does not support composite primary keys, which all",
        "  child tables here have. This was not tested.",
    ]
    if any(row["who"] == "seaography" for result in results for row in result["rows"]):
        lines.append("* seaography uses hand-written entities. It has no REST, so its list and its record are GraphQL.")
    for result in results:
        lines += [f"* Left out on {result['database'].split()[0]}: {who}: {why}." for who, why in result["left_out"].items()]
    return "\n".join(lines) + "\n"


def ratio(base, this):
    """Returns the median of the ratios within each round."""
    if not base or not all(this):
        return ""
    median = statistics.median(one / other for one, other in zip(base, this))
    return f"{median:,.0f}" if median >= 20 else f"{median:.2g}" if median < 1 else f"{median:.1f}"


def number(rate):
    return f"{rate:,.0f}" if rate >= 10 else f"{rate:.1f}"
