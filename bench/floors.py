"""Holds a comparison against the floors, which only a change of the project's rules moves, and writes them to the head of bench/RESULTS.md."""
import statistics

import compared
import footprint

MEMORY, SQLX = "limit: the same bytes from memory", "limit: the same rows by sqlx alone"
BEGIN, END = "<!-- floors -->\n", "<!-- end of floors -->\n"
# What, request, the register's setting, compared with, the least ratio.
FLOORS = [
    ("warm list ÷ the same bytes from memory", "list of 20", compared.DEFAULT, MEMORY, 0.80),
    ("304 ÷ the same headers from memory", "304", compared.DEFAULT, MEMORY, 0.80),
    ("uncached list ÷ sqlx alone", "list of 20", compared.NO_CACHES, SQLX, 0.5),
    ("GraphQL ÷ PostGraphile, no response cache", "GraphQL, three levels", compared.NO_RESPONSES, "PostGraphile", 10),
    ("warm record ÷ the same bytes from memory", "one record", compared.DEFAULT, MEMORY, 0.80),
    ("warm GraphQL by GET ÷ the same bytes from memory", "GraphQL, three levels", compared.DEFAULT, MEMORY, 0.80),
    ("list ÷ sqlx alone, no response cache", "list of 20", compared.NO_RESPONSES, SQLX, 4),
    ("warm front page ÷ the same bytes from memory", "front page", compared.DEFAULT, MEMORY, 0.80),
    ("warm page of a record ÷ the same bytes from memory", "page of a record", compared.DEFAULT, MEMORY, 0.80),
    ("GraphQL ÷ FastAPI, no response cache", "GraphQL, three levels", compared.NO_RESPONSES, "FastAPI", 40),
]


def ratio(result, request, setting, server):
    """The median over the rounds of the register's rate divided by the server's, or None if the server did not take part."""
    rates = {(row["question"], row["who"]): row["rates"] for row in result["rows"]}
    ours, theirs = rates.get((request, setting)), rates.get((request, server))
    if not ours or not theirs or not all(theirs):
        return None
    return statistics.median(one / other for one, other in zip(ours, theirs))


def rows(results):
    """The rows of the table: what, the floor, one cell for each database, and whether all hold."""
    found = []
    for what, request, setting, server, floor in FLOORS:
        ratios = [ratio(result, request, setting, server) for result in results]
        cells = ["–" if one is None else f"{one:.2f}" if one < 10 else f"{one:.0f}" for one in ratios]
        found.append((what, f"≥ {floor:g}", cells, all(one is None or one >= floor for one in ratios)))
    memory = [result["footprint"]["memory"] for result in results]
    starts = [statistics.median(result["footprint"]["starts"]) for result in results]
    sizes = [result["footprint"]["size"] for result in results]
    # The five figures that are read first end with the memory.
    found.insert(4, ("idle memory", f"≤ {footprint.MEMORY / 1e6:.0f} MB", [f"{one / 1e6:.1f} MB" for one in memory],
                     all(one <= footprint.MEMORY for one in memory)))
    found.append(("start on a loaded database", f"≤ {footprint.START * 1e3:.0f} ms", [f"{one * 1e3:.0f} ms" for one in starts],
                  all(one <= footprint.START for one in starts)))
    found.append(("size of the program", f"≤ {footprint.SIZE / 1e6:.0f} MB", [f"{one / 1e6:.1f} MB" for one in sizes],
                  all(one <= footprint.SIZE for one in sizes)))
    return found


def text(results, projects, options):
    databases = [result["database"].split()[0] for result in results]
    lines = [
        "# Results\n",
        f"The floors, measured in one `bench/run --compare --projects {projects}`: medians of {options.turns} rounds. The first five figures say most.\n",
        f"| what | floor | {' | '.join(databases)} | |",
        f"| --- | ---: | {' | '.join(['---:'] * len(databases))} | --- |",
    ]
    lines += [f"| {what} | {floor} | {' | '.join(cells)} | {'holds' if holds else '**fails**'} |" for what, floor, cells, holds in rows(results)]
    return BEGIN + "\n".join(lines) + "\n" + END


def hold(results):
    return all(holds for *_, holds in rows(results))


def replace(page, text):
    """Puts the floors at the head of the page, instead of the last ones."""
    if page.startswith(BEGIN):
        page = page[page.index(END) + len(END):]
    return text + "\n" + page.lstrip("\n")
