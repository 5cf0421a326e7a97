"""What was compared, as a part of the page: one for each number of projects, between marks by which it is replaced."""
import datetime
import os
import statistics

import footprint
import others
import processor

WARM, KNOWN, BARE = "register, as it comes", "register, no answers kept", "register, nothing kept"


def marks(projects):
    return f"<!-- compared over {projects} -->\n", f"<!-- end of {projects} -->\n"


def placed(page, projects, text):
    """The page with this part instead of its last one, or after all others."""
    begin, end = marks(projects)
    if begin in page:
        return page[:page.index(begin)] + begin + text + page[page.index(end):]
    return page.rstrip("\n") + "\n\n" + begin + text + end


def parts(page):
    """The parts of the page that were compared; they outlive a run of everything else."""
    start = page.find("<!-- compared over ")
    return "" if start < 0 else "\n" + page[start:]


def text(program, commit, projects, asked, found):
    today, load = datetime.date.today().isoformat(), ", ".join(f"{load:.1f}" for load in os.getloadavg())
    asked_of = {row["who"] for one in found for row in one["rows"]}
    versions = "; ".join(f"{who}: {', '.join(packages)}" for who, (_, _, packages) in others.OTHERS.items() if who in asked_of)
    head = f"""# Compared, over {projects:,} projects

By `bench/run --compare --projects {projects}`, on {today}, of {program} at commit {commit}; {", ".join(one["database"] for one in found)};
{os.cpu_count()} cores, shared with other work (load {load}). {versions}.

All servers run at the same time and are asked in turn, one at a time, {asked.turns} rounds of {asked.seconds} s each by `wrk` (one thread, 8
connections); {places()} The figure is the median of the rounds, with the least and the most. **Read the ratios, not the rates**: how many times as
many requests the register answers, as it comes, without finished answers and with nothing kept, as the one in the row, in the median of the rounds. What is so slow
that eight at once would take more than half of a round is asked for one at a time (marked *).

The processor's time is what one answer takes of it, in the server, its processes and all of PostgreSQL, in programs and in the kernel
(`/proc/PID/stat`); of the client, nothing. It tells servers apart even where the client has no time left to ask more.
"""
    tables = [table(one) for one in found]
    return "\n".join([head, footprints(found), *tables, exports(found), unfair(found)])


def places():
    """Who is kept where."""
    if processor.CLIENT == processor.SERVERS:
        return "all share one core."
    named = lambda cores: f"core {cores[0]}" if len(cores) == 1 else f"cores {', '.join(map(str, cores))}"
    return f"it is pinned to {named(processor.CLIENT)}, all servers and PostgreSQL to {named(processor.SERVERS)}."


def footprints(found):
    lines = [
        "## Memory, start and size\n",
        "Resident memory (VmRSS) a second after it got ready, before any question; the time from its start to the first 200 of",
        "`/health/ready` on the loaded database; the program as it is built.\n",
        "| database | idle memory, < 40 MB | start, < 200 ms | least to most | program, < 40 MB | memory when all was asked | |",
        "| --- | ---: | ---: | --- | ---: | ---: | --- |",
    ]
    for one in found:
        told, starts = one["footprint"], one["footprint"]["starts"]
        lines.append(
            f"| {one['database'].split()[0]} | {told['memory'] / 1e6:.1f} MB | {statistics.median(starts) * 1e3:.0f} ms "
            f"| {min(starts) * 1e3:.0f} to {max(starts) * 1e3:.0f} ms | {told['size'] / 1e6:.1f} MB | {told['used'][WARM] / 1e6:.0f} MB "
            f"| {'holds' if footprint.holds(told) else '**fails**'} |"
        )
    return "\n".join(lines) + "\n"


def table(one):
    lines = [
        f"## Requests a second on {one['database']}\n",
        "| question | who | requests a second | least to most | as it comes ÷ this | no answers kept ÷ this | nothing kept ÷ this "
        "| µs of the processor | this ÷ as it comes |",
        "| --- | --- | ---: | --- | ---: | ---: | ---: | ---: | ---: |",
    ]
    all_rates = {(row["question"], row["who"]): row["rates"] for row in one["rows"]}
    warm_work = {row["question"]: row["work"] for row in one["rows"] if row["who"] == WARM}
    last = None
    for row in one["rows"]:
        question, who, rates = row["question"], row["who"], row["rates"]
        ratios = " | ".join(ratio(all_rates.get((question, base), []), rates) for base in (WARM, KNOWN, BARE))
        star = "*" if row["alone"] else ""
        spread = f"{number(statistics.median(rates))}{star} | {number(min(rates))} to {number(max(rates))}"
        lines.append(f"| {question if question != last else ''} | {who} | {spread} | {ratios} | {number(statistics.median(row['work']) * 1e6)} "
                     f"| {ratio(row['work'], warm_work[question])} |")
        last = question
    return "\n".join(lines) + "\n"


def exports(found):
    lines = [
        "## All projects as CSV\n",
        "In seconds, over HTTP to the end of the answer; beside it, `COPY ... TO STDOUT` by `psql`, the least that PostgreSQL takes.\n",
        "| database | who | seconds | MB | MB a second | as it comes ÷ this, in seconds |",
        "| --- | --- | ---: | ---: | ---: | ---: |",
    ]
    for one in found:
        base = one["exports"][WARM]["seconds"]
        for who, told in one["exports"].items():
            seconds, size = statistics.median(told["seconds"]), told["bytes"] / 1e6
            lines.append(f"| {one['database'].split()[0]} | {who} | {seconds:.3f} | {size:.1f} | {size / seconds:.1f} | {ratio(base, told['seconds'])} |")
    return "\n".join(lines) + "\n"


def unfair(found):
    lines = [
        "## What was not fair to whom\n",
        "* To all: a server shares its cores with the database. The client, with one of its own, can ask little more than 100,000 times a second:",
        "  how much faster something is than that does not show in the rates, only in the processor's time.",
        "* To the register: its list tells all of a record (regions, periods, texts as printed, amounts in euro and their rates, what is",
        "  the same project), the total, links, a tag and the revision, and asks for what was current at it; the others tell countries,",
        "  organisations, themes, amounts and the main texts, and have neither history nor total nor tag.",
        "* To the others: as it comes, the register keeps finished answers, and the same question again and again is what suits that best.",
        "  None of the others keeps answers by default. The column *nothing kept* compares without that. None of them was tuned.",
        "* To the limit: `/bytes` is one copy from memory with a media type and no other header; its 304 has the headers of the register's, since",
        "  there is nothing else in it. `/raw/list` sends the statements of the",
        "  register's list for one fixed question, on one connection, without parsing, tag, links or log; names, total and",
        "  revision are read once. Its items are checked to be the very items of the register.",
        "* To PostGraphile: it is asked by POST, since it is not meant for GET; its list and its record are GraphQL too, since it has no REST;",
        f"  the tables make it go by `record`, a level more. Processes: {others.WORKERS}, as many as the register has workers; by default it is one.",
        "* To Datasette: child rows in a list are a query of our own with `json_group_array`; its GraphQL sends a statement a row and field, its",
        "  limits lifted. It is one process, serves a copy that nobody writes to (`-i`), without the words of the search, and logs every",
        "  request.",
        f"* To FastAPI: an app of ours, as the manuals show it: {others.WORKERS} of its workers, uvloop, asyncpg, `selectinload`, models checked by pydantic.",
        "  Somebody who writes the statements by hand would be faster. On SQLite, `aiosqlite` hands each statement to a thread.",
        "* To COPY: the one of the same columns joins and aggregates as the register does, but tells codes, not names; that of `project`",
        "  alone is a tenth of the data.",
        "* Directus is left out: of its newest release (12.4.1) one package could not be had, and the one before builds `isolated-vm` from its",
        "  source, which was not done after ten minutes. As far as its documentation tells, it takes no tables with a primary key of two columns,",
        "  as all child tables here have; that was not tried.",
    ]
    if any(row["who"] == "seaography" for one in found for row in one["rows"]):
        lines.append("* To seaography: its entities are ours, by hand; its list and its record are GraphQL, since it has no REST.")
    for one in found:
        lines += [f"* Left out on {one['database'].split()[0]}: {who}: {why}." for who, why in one["left_out"].items()]
    return "\n".join(lines) + "\n"


def ratio(base, this):
    """The median of the ratios of the rounds: both were asked within the same one."""
    if not base or not all(this):
        return ""
    found = statistics.median(one / other for one, other in zip(base, this))
    return f"{found:,.0f}" if found >= 20 else f"{found:.2g}" if found < 1 else f"{found:.1f}"


def number(rate):
    return f"{rate:,.0f}" if rate >= 10 else f"{rate:.1f}"
